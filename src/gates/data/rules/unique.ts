import type { Column } from '../../../engine/table.js';
import type { Outcome, PlannedCheck } from '../../../result/check.js';
import { UserError } from '../../../result/error.js';
import { counted, formatNumber } from '../../../result/format.js';
import { freeName, type OpenTable } from '../../../tables/open-table.js';
import { and } from '../contract/predicate.js';
import type { Found } from '../evidence.js';
import { isPresent } from './comparison.js';
import type { TableRule } from './table-rule.js';

export interface UniqueRule {
  readonly columns: readonly string[];
  readonly check: PlannedCheck;
}

/**
 * That the values of a key occur once. The scan of the rules on rows counts the different keys; only where there are fewer
 * than rows is the table read again, for what is said of the others: to parse a CSV file twice costs more than to count.
 */
export function uniqueRule({ columns, check }: UniqueRule, table: OpenTable): TableRule {
  return {
    check,
    aggregates: () => [
      { value: keyOf(columns, table), aggregate: (key) => `count(${key})` },
      { value: keyOf(columns, table), aggregate: (key) => `count(DISTINCT ${key})` },
    ],
    judge: async ([rows = 0, different = 0]) => {
      const name = columns.join(', ');
      if (rows === 0) {
        const why = 'every row lacks a part of the key';
        throw new UserError('nothing_to_judge', { what: `no row of ${table.name} has the key ${name}`, why });
      }
      if (different < rows) return repeated(check.id, columns, rows, table);
      return {
        status: 'passed',
        reason: 'no_violations',
        what: `${name} is unique in ${formatNumber(rows)} rows`,
        ...measured(0, rows),
      };
    },
  };
}

/** The key of a row, NULL where a part of it is missing. */
function keyOf(key: readonly string[], table: OpenTable): string {
  const { dialect } = table;
  const columns = key.map((name) => table.column(name));
  const [only] = columns;
  const values = columns.map(({ name }, index) => ({ name: `k${index}`, value: dialect.identifier(name) }));
  if (only && columns.length === 1 && only.type.kind !== 'json') return dialect.identifier(only.name);
  return `CASE WHEN ${allPresent(columns, table)} THEN ${dialect.record(values)} END`;
}

function allPresent(columns: readonly Column[], { dialect }: OpenTable): string {
  return and(...columns.map((column) => isPresent(column, dialect)));
}

/**
 * Three numbers are told apart, for tools differ in which one they call "duplicates": the values that occur more than
 * once, the rows too many, and the rows involved. Rows in which a part of the key is missing have no key; they are not
 * judged.
 */
async function repeated(rule: string, key: readonly string[], rows: number, table: OpenTable): Promise<Found> {
  const { dialect } = table;
  const columns = key.map((name) => table.column(name));
  const present = allPresent(columns, table);
  const list = columns.map((column) => dialect.identifier(column.name)).join(', ');
  const name = key.join(', ');
  const repeats = table.temporary(`repeated ${rule}`);
  const n = freeName('mlgate_rows', table.columns);
  const often = (from: string) => `SELECT ${list}, count(*) AS ${n} FROM ${from} WHERE ${present} GROUP BY ${list}`;
  // The keys that occur more than once are few; all others need not be looked for again.
  await table.scan(`unique ${name}`, dialect.createTable(repeats, `${often(table.from)} HAVING count(*) > 1`));
  const [row] = await table.engine.query(
    `SELECT count(*) AS duplicated_values, sum(${n} - 1) AS surplus_rows, sum(${n}) AS rows_involved FROM ${repeats}`,
  );
  const count = (word: string) => Number(row?.[word]);
  const surplus = count('surplus_rows');
  const counts = {
    duplicated_values: count('duplicated_values'),
    surplus_rows: surplus,
    rows_involved: count('rows_involved'),
  };
  const what =
    `${name} is not unique: ${counted(counts.duplicated_values, 'value')} more than once, ` +
    `${counted(surplus, 'row')} too many, ${counted(counts.rows_involved, 'row')} involved`;
  return {
    status: 'failed',
    reason: 'violations',
    what,
    ...measured(surplus, rows),
    evidence: [{ kind: 'counts', counts }],
    shown: {
      violation: `(${list}) IN (SELECT (${list}) FROM ${repeats})`,
      columns: key,
      statement: `SELECT coalesce(sum(${n} - 1), 0) FROM (${often(table.printed)}) AS keys`,
    },
  };
}

function measured(surplus: number, rows: number): Pick<Outcome, 'observed' | 'expected'> {
  return { observed: { value: surplus, unit: 'rows', of: rows }, expected: { at_most: 0, unit: 'rows' } };
}
