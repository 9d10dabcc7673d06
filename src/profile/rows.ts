import { UserError } from '../result/error.js';
import { missingColumn, type OpenTable } from '../tables/open-table.js';
import { presentOf } from './cells.js';

/** The rows from `from` on and before `to`, both ISO 8601 in UTC. Rows without a time are in no window. */
export interface Window {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** The rows of a table that are looked at. */
export interface Rows {
  readonly table: OpenTable;
  /** in a FROM clause, their columns under the names of the table */
  readonly from: string;
  /** how many there are */
  readonly count: number;
}

/**
 * Hands over the rows of a table that are looked at, and forgets them afterwards. Text is read once, into a table of the
 * engine's that may spill, for to read it again costs more than all that is asked of it.
 *
 * @param names the columns that are needed
 * @throws UserError `empty` where there are none, and where the window's column has no time
 */
export async function withRows<Answer>(
  table: OpenTable,
  { names, window }: { readonly names: readonly string[]; readonly window: Window | undefined },
  use: (rows: Rows) => Promise<Answer>,
): Promise<Answer> {
  const { dialect, engine } = table;
  const time = window && (await timeOf(table, window.column));
  const within =
    window &&
    `${time} >= ${dialect.parseTimestamp(dialect.text(window.from))} AND ${time} < ${dialect.parseTimestamp(dialect.text(window.to))}`;
  const listed = names.map((name) => dialect.identifier(name)).join(', ');
  const select = `SELECT ${listed || '1'} FROM ${table.from}${within === undefined ? '' : ` WHERE ${within}`}`;
  if (table.table.format.kind === 'parquet') {
    const from = within === undefined ? table.from : `(${select})`;
    return use({ table, from, count: await countOf(table, from, window) });
  }
  const kept = table.temporary('rows of a profile');
  await table.scan('rows', dialect.createTable(kept, select));
  try {
    return await use({ table, from: kept, count: await countOf(table, kept, window) });
  } finally {
    await engine.query(dialect.dropTable(kept));
  }
}

async function countOf(table: OpenTable, from: string, window: Window | undefined): Promise<number> {
  const [row] = await table.scan('row count', `SELECT count(*) AS n FROM ${from}`);
  const count = Number(row?.['n'] ?? 0);
  if (count > 0) return count;
  throw new UserError('empty', {
    what: window
      ? `${table.name} has no rows with ${window.column} from ${window.from} on and before ${window.to}`
      : `${table.name} has no rows`,
    why: 'a table without rows has no distribution',
    fix: 'check the step that writes it',
  });
}

/** The first and the last time of a column, in UTC; undefined where it holds none. */
export async function timeSpan(
  table: OpenTable,
  name: string,
): Promise<{ readonly first: Date; readonly last: Date } | undefined> {
  const { dialect } = table;
  const time = await timeOf(table, name);
  const text = (end: 'min' | 'max') => dialect.timestampText(`${end}(t)`, false);
  const [row] = await table.scan(
    `times of ${name}`,
    `SELECT ${text('min')} AS first, ${text('max')} AS last FROM (SELECT CASE WHEN ${dialect.isPlainDate('t')} THEN t END AS t FROM (SELECT ${time} AS t FROM ${table.from}))`,
  );
  const [first, last] = [new Date(String(row?.['first'])), new Date(String(row?.['last']))];
  return Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()) ? undefined : { first, last };
}

/** How many rows of a table have no time, and so lie in no window. */
export async function rowsWithoutTime(table: OpenTable, name: string): Promise<number> {
  const time = await timeOf(table, name);
  const [row] = await table.scan(
    `times of ${name}`,
    `SELECT ${table.dialect.countWhere(`(${time}) IS NULL`)} AS n FROM ${table.from}`,
  );
  return Number(row?.['n'] ?? 0);
}

/** A timestamp in UTC, without a zone. @throws UserError where the column is not there, or holds what is no time */
async function timeOf(table: OpenTable, name: string): Promise<string> {
  const { dialect } = table;
  const column = table.find(name);
  if (!column) throw missingColumn(name, table.name, table.columns);
  const cell = dialect.identifier(name);
  const { type } = column;
  switch (type.kind) {
    case 'timestamp':
      return type.zone ? dialect.inUtc(cell) : cell;
    case 'date':
      return dialect.dateAsTimestamp(cell);
    case 'text':
    case 'string':
    case 'json': {
      const text = type.kind === 'json' ? dialect.jsonAsText(cell) : dialect.asText(cell);
      const time = parsedTime(text, table);
      const present = presentOf(column, dialect);
      const [row] = await table.scan(
        `times of ${name}`,
        `SELECT count(p) AS present, count(t) AS times FROM (SELECT ${present} AS p, ${time} AS t FROM ${table.from})`,
      );
      const without = Number(row?.['present'] ?? 0) - Number(row?.['times'] ?? 0);
      if (without === 0) return time;
      throw new UserError('malformed', {
        what: `${without} of ${row?.['present']} cells of ${name} in ${table.name} are no time`,
        why: 'it cannot be told whether their rows lie in the window',
        fix: 'write them as ISO 8601 has them, such as 2026-11-21 or 2026-11-21T10:00:00Z',
      });
    }
    default:
      throw new UserError('unsupported', {
        what: `${name} in ${table.name} is of type ${column.engineType}, which is no point in time`,
        fix: 'name a column of timestamps or dates for the window',
      });
  }
}

export function parsedTime(text: string, { dialect }: Pick<OpenTable, 'dialect'>): string {
  return `coalesce(${dialect.parseTimestamp(text)}, ${dialect.dateAsTimestamp(`(${dialect.parseDate(text)})`)})`;
}
