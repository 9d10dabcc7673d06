import type { Dialect } from '../../../engine/dialect.js';
import type { Column } from '../../../engine/table.js';
import { UserError } from '../../../result/error.js';
import { counted, formatNumber } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { assertTwoTables } from '../../../tables/two-tables.js';
import type { Found } from '../evidence.js';
import type { BesideTable } from '../related.js';
import { judgeCount, type Tolerance } from '../tolerance.js';
import { isPresent } from './comparison.js';
import type { Judging } from './foreign-keys.js';
import { assertRows } from './key-match.js';
import type { OverlapRule } from './overlap.js';
import type { TableRule } from './table-rule.js';

/** Counts the rows that are later than the earliest of the other table: training on what came after the test. */
export function notLaterRule(
  { tolerance }: OverlapRule,
  { column, check }: NonNullable<OverlapRule['time']>,
  beside: BesideTable,
  judging: { readonly table: OpenTable } & Judging,
): TableRule {
  const { reading } = judging;
  return {
    check,
    judge: () =>
      beside.read(reading, (other, files) => {
        assertTwoTables(reading.files, files, 'no table is earlier than itself');
        return judgeNotLater(column, tolerance, other, judging);
      }),
  };
}

async function judgeNotLater(
  name: string,
  tolerance: Tolerance,
  other: OpenTable,
  { table, showing }: { readonly table: OpenTable } & Judging,
): Promise<Found> {
  const { dialect } = table;
  const mine = momentOf(table.column(name), table);
  const theirs = momentOf(other.column(name), other);
  const earliest = await readTimes(other, theirs, name);
  const violated = (from: string) => `(${mine.value} > (SELECT min(${theirs.value}) FROM ${from}))`;
  const [row] = await table.scan(
    `not later ${name}`,
    `SELECT ${tally(dialect)}, ${dialect.countWhere('v')} AS violations ` +
      `FROM (SELECT ${mine.present} AS p, ${mine.value} AS t, ${violated(other.from)} AS v FROM ${table.from})`,
  );
  const judged = assertTimes(row, table, name);
  const violations = Number(row?.['violations']);
  const why = showing.values && !showing.sensitive.has(name) ? { why: `that is ${earliest}` } : {};
  const share = `${formatNumber(violations)} of ${counted(judged, 'row')}`;
  const outcome = judgeCount(violations, judged, tolerance, {
    none: `${name} is never later than the earliest of ${other.name}`,
    some: `${name} is later than the earliest of ${other.name} in ${share}`,
    ...why,
  });
  if (outcome.status === 'passed') return outcome;
  const statement = `SELECT count(*) FROM ${table.printed} WHERE ${violated(other.printed)}`;
  const shown = { violation: violated(other.from), columns: [name], frequent: true, statement } as const;
  return { ...outcome, shown };
}

/** A cell as a moment in UTC. */
interface Moment {
  readonly present: string;
  /** SQL that is NULL where the cell is missing, or is no moment */
  readonly value: string;
}

/** @throws UserError `unsupported` for a column of another type */
function momentOf(column: Column, { dialect, name: of }: OpenTable): Moment {
  const name = dialect.identifier(column.name);
  const present = isPresent(column, dialect);
  const ofText = (text: string) =>
    `coalesce(${dialect.dateAsTimestamp(`(${dialect.parseDate(text)})`)}, ${dialect.parseTimestamp(text)})`;
  switch (column.type.kind) {
    case 'date':
      return { present, value: dialect.dateAsTimestamp(name) };
    case 'timestamp':
      return { present, value: column.type.zone ? dialect.inUtc(name) : name };
    case 'text':
    case 'string':
      return { present, value: ofText(name) };
    case 'json':
      return { present, value: ofText(`(${dialect.jsonText(name)})`) };
    default: {
      const what = `${column.name} in ${of} is of type ${column.engineType}, which is neither a date nor a timestamp`;
      throw new UserError('unsupported', { what, fix: 'name another column in time:' });
    }
  }
}

function tally(dialect: Dialect): string {
  return `count(*) AS n, ${dialect.countWhere('p')} AS present, count(t) AS judged`;
}

/** @returns the earliest, as text */
async function readTimes(other: OpenTable, moment: Moment, name: string): Promise<string> {
  const { dialect } = other;
  const [row] = await other.scan(
    `not later ${name}: other table`,
    `SELECT ${tally(dialect)}, ${dialect.timestampText('min(t)', false)} AS earliest ` +
      `FROM (SELECT ${moment.present} AS p, ${moment.value} AS t FROM ${other.from})`,
  );
  assertRows(other, Number(row?.['n']));
  assertTimes(row, other, name);
  return String(row?.['earliest']);
}

/**
 * @returns how many rows have a time
 * @throws UserError `nothing_to_judge`, or `malformed` where a cell is no time: it might be any
 */
function assertTimes(
  row: Readonly<Record<string, unknown>> | undefined,
  { name: of }: OpenTable,
  name: string,
): number {
  const [present, judged] = [Number(row?.['present']), Number(row?.['judged'])];
  if (present > judged) {
    throw new UserError('malformed', {
      what: `${name} in ${of} holds ${counted(present - judged, 'cell')} that are neither a date nor a timestamp`,
      why: 'which of two is later is known of 2026-11-21 and 2026-11-21T10:00:00Z alone',
      fix: 'have the column written so',
    });
  }
  if (judged > 0) return judged;
  throw new UserError('nothing_to_judge', { what: `${name} in ${of} holds no value`, why: 'every cell is missing' });
}
