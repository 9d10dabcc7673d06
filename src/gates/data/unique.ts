import type { Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { counted, formatNumber } from '../../result/format.js';
import { evidenceFor, type Showing } from './evidence.js';
import type { OpenTable } from './table.js';

/**
 * Judges that the values of a key occur once. Three numbers are told apart, for tools differ in which one they call
 * "duplicates": the values that occur more than once, the rows too many, and the rows involved. Rows in which a part of
 * the key is missing have no key; they are counted and not judged.
 *
 * @throws UserError where a column is not there, or no row has a key
 */
export async function judgeUnique(key: readonly string[], table: OpenTable, showing: Showing): Promise<Outcome> {
  const { dialect } = table;
  const columns = key.map((name) => dialect.identifier(table.column(name).name));
  const present = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
  const list = columns.join(', ');
  const keys = (from: string) => `(SELECT count(*) AS n FROM ${from} WHERE ${present} GROUP BY ${list}) AS keys`;
  const surplusRows = 'coalesce(sum(n - 1), 0)';
  const name = key.join(', ');
  const [row] = await table.scan(
    `unique ${name}`,
    `SELECT ${dialect.countWhere('n > 1')} AS duplicated_values, ${surplusRows} AS surplus_rows, ` +
      'coalesce(sum(n) FILTER (WHERE n > 1), 0) AS rows_involved, coalesce(sum(n), 0) AS rows_with_key ' +
      `FROM ${keys(table.from)}`,
  );
  const count = (name: string) => Number(row?.[name] ?? 0);
  const rows = count('rows_with_key');
  if (rows === 0) {
    const why = 'every row lacks a part of the key';
    throw new UserError('nothing_to_judge', { what: `no row of ${table.name} has the key ${name}`, why });
  }
  const surplus = count('surplus_rows');
  const measured = {
    observed: { value: surplus, unit: 'rows', of: rows },
    expected: { at_most: 0, unit: 'rows' },
  } as const;
  if (surplus === 0)
    return {
      status: 'passed',
      reason: 'no_violations',
      what: `${name} is unique in ${formatNumber(rows)} rows`,
      ...measured,
    };
  const counts = {
    duplicated_values: count('duplicated_values'),
    surplus_rows: surplus,
    rows_involved: count('rows_involved'),
  };
  const what =
    `${name} is not unique: ${counted(counts.duplicated_values, 'value')} more than once, ` +
    `${counted(surplus, 'row')} too many, ${counted(counts.rows_involved, 'row')} involved`;
  const repeats = `(${list}) IN (SELECT ${list} FROM ${table.from} WHERE ${present} GROUP BY ${list} HAVING count(*) > 1)`;
  const statement = `SELECT ${surplusRows} FROM ${keys(table.printed)}`;
  const [evidence = []] = await evidenceFor([{ violation: repeats, columns: key, statement }], table, showing);
  return {
    status: 'failed',
    reason: 'violations',
    what,
    ...measured,
    evidence: [{ kind: 'counts', counts }, ...evidence],
  };
}
