import type { Rows } from './rows.js';

/** Where numbers are counted from. */
export interface Numbers {
  /** of a row, NULL where it has none */
  readonly value: string;
  /** NULL where a cell is missing; absent where every cell with anything is a number */
  readonly present: string | undefined;
  /** about how many different values there are */
  readonly distinct: number;
}

/**
 * The numbers of all rows in a FROM clause: `v`, `unreadable`, and `n`, which is 1.
 *
 * @param block a further column of that name, computed from the row
 */
export function eachNumber(
  { from }: Rows,
  { value, present }: Pick<Numbers, 'value' | 'present'>,
  block?: string,
): string {
  const [own, taken] = block === undefined ? ['', ''] : [`, ${block} AS block`, ', block'];
  if (present === undefined) return `(SELECT ${value} AS v, false AS unreadable, 1 AS n${own} FROM ${from})`;
  // Text that is there and is no number is unreadable.
  const read = `SELECT ${value} AS v, ${present} AS p${own} FROM ${from}`;
  return `(SELECT v, v IS NULL AND p IS NOT NULL AS unreadable, 1 AS n${taken} FROM (${read}))`;
}

/** The different ones of them, with the rows that have each. */
export function groupedNumbers(rows: Rows, numbers: Pick<Numbers, 'value' | 'present'>): string {
  const each = eachNumber(rows, numbers);
  return numbers.present === undefined
    ? `(SELECT v, false AS unreadable, count(*) AS n FROM ${each} GROUP BY v)`
    : `(SELECT v, unreadable, count(*) AS n FROM ${each} GROUP BY v, unreadable)`;
}

/** Of a column of numbers, before edges are chosen. */
export interface NumberFacts {
  readonly unreadable: number;
  /** finite values */
  readonly count: number;
  /** different ones; undefined where that was not counted */
  readonly distinct: number | undefined;
  readonly whole: boolean;
}

/** How many values are finite. */
export async function finiteValues(rows: Rows, name: string, values: string): Promise<number> {
  const { dialect } = rows.table;
  const finite = dialect.countWhere(dialect.isFinite(dialect.asDouble('v')));
  const [row] = await rows.table.scan(`facts of ${name}`, `SELECT ${finite} AS n FROM ${values}`);
  return Number(row?.['n'] ?? 0);
}

/**
 * @param values a FROM clause of `v`, `unreadable` and `n`
 * @param grouped whether each value stands there once
 */
export async function numberFacts(rows: Rows, name: string, values: string, grouped: boolean): Promise<NumberFacts> {
  const { dialect } = rows.table;
  const finite = dialect.isFinite('x');
  const notWhole = `${finite} AND NOT (${dialect.isWhole('x')})`;
  const sum = (predicate: string) =>
    grouped ? `sum(CASE WHEN ${predicate} THEN n END)` : dialect.countWhere(predicate);
  const [row] = await rows.table.scan(
    `facts of ${name}`,
    `SELECT ${sum('unreadable')} AS unreadable, ${sum(finite)} AS finite, ` +
      `${dialect.countWhere(finite)} AS different, ${dialect.countWhere(notWhole)} AS broken ` +
      `FROM (SELECT ${dialect.asDouble('v')} AS x, n, unreadable FROM ${values})`,
  );
  const answer = (name: string) => Number(row?.[name] ?? 0);
  return {
    unreadable: answer('unreadable'),
    count: answer('finite'),
    distinct: grouped ? answer('different') : undefined,
    whole: answer('broken') === 0,
  };
}
