import type { Column } from '../engine/table.js';
import { missingColumn, type OpenTable } from '../tables/open-table.js';
import { countValues } from './categories.js';
import { categoryOf, isUntyped, numberOf, presentOf } from './cells.js';
import { edgesOf } from './edges.js';
import { type ColumnKind, type KindWord, kindsOf } from './kinds.js';
import { countCells, numberFacts, valuesWithCounts } from './numbers.js';
import type { ColumnProfile, NumericProfile, Origin, Profile, UnjudgedProfile } from './profile.js';
import { type Rows, type Window, withRows } from './rows.js';

export interface ProfileOptions {
  readonly tool: Profile['tool'];
  readonly origin: Omit<Origin, 'window'>;
  /** what columns are, where their cells do not tell: 0 and 1 may be numbers or names */
  readonly kinds?: ReadonlyMap<string, KindWord>;
  /** columns that are not profiled */
  readonly leaveOut?: readonly string[];
  /** columns that name a group of rows together; they are identifiers */
  readonly group?: readonly string[];
  readonly window?: Window;
  /** whether the text of frequent values is kept (the default), or hashes alone */
  readonly names?: 'frequent' | 'none';
}

/**
 * The distributions of a table's columns.
 *
 * @throws UserError `empty` where it has no rows, `missing_column` where an option names a column that is not there
 */
export async function buildProfile(table: OpenTable, options: ProfileOptions): Promise<Profile> {
  const { tool, origin, leaveOut = [], group, window, kinds: words = new Map<string, KindWord>() } = options;
  for (const name of [...leaveOut, ...words.keys(), ...(group ?? [])]) assertColumn(table, name);
  const columns = table.columns.filter(({ name }) => !leaveOut.includes(name));
  const names = [...new Set([...columns.map(({ name }) => name), ...(group ?? [])])];
  return withRows(table, { names, window }, async (rows) => {
    const profiles: ColumnProfile[] = [];
    for (const kind of await kindsOf(rows, columns, words, group ?? [])) {
      profiles.push(await profileOf(rows, kind, options.names ?? 'frequent'));
    }
    return {
      tool,
      origin: { ...origin, ...(window && { window }) },
      rows: rows.count,
      ...(group && { group: { columns: group } }),
      columns: profiles,
    };
  });
}

function assertColumn(table: OpenTable, name: string): void {
  if (!table.find(name)) throw missingColumn(name, table.name, table.columns);
}

async function profileOf(rows: Rows, found: ColumnKind, names: 'frequent' | 'none'): Promise<ColumnProfile> {
  const { column, kind, boolean } = found;
  const { dialect } = rows.table;
  const { name } = column;
  const type = column.type.kind;
  if (kind === 'numeric') return numericProfile(rows, column);
  if (kind === 'categorical') {
    const value = categoryOf(column, dialect, boolean);
    if (value !== undefined) {
      return { kind, name, type, ...(await countValues(rows, name, value, names)) };
    }
  }
  const unjudged: UnjudgedProfile['kind'] = kind === 'categorical' ? 'unsupported' : kind;
  return { kind: unjudged, name, type, missing: rows.count - found.present, count: found.present };
}

async function numericProfile(rows: Rows, column: Column): Promise<NumericProfile> {
  const { table } = rows;
  const { dialect, engine } = table;
  const { name } = column;
  const type = column.type.kind;
  const number = numberOf(column, dialect);
  if (number === undefined) throw new Error(`${type} has no numbers`);
  const values = table.temporary('values of a column');
  const present = isUntyped(type) ? presentOf(column, dialect) : undefined;
  const groups = valuesWithCounts(rows, number, present);
  await table.scan(`values of ${name}`, dialect.createTable(values, `SELECT v, unreadable, n FROM ${groups}`));
  try {
    const facts = await numberFacts(rows, name, values);
    const edges = await edgesOf(rows, name, values, facts);
    const { counts, missing } = await countCells(rows, name, values, edges);
    return { kind: 'numeric', name, type, missing, whole: facts.whole, distinct: facts.distinct, edges, ...counts };
  } finally {
    await engine.query(dialect.dropTable(values));
  }
}
