import type { Dialect } from '../engine/dialect.js';
import type { Cell, Row } from '../engine/engine.js';
import { type Part, sumOfParts } from './exact-sum.js';
import type { NumericCounts } from './profile.js';
import type { Rows } from './rows.js';

/** The values of a column with the rows that have each, in a FROM clause: `v`, `unreadable` and `n`. */
export function valuesWithCounts(rows: Rows, value: string, present: string | undefined): string {
  // Text that is there and is no number.
  if (present === undefined)
    return `(SELECT v, false AS unreadable, count(*) AS n FROM (SELECT ${value} AS v FROM ${rows.from}) GROUP BY v)`;
  const read = `SELECT ${value} AS v, ${present} AS p FROM ${rows.from}`;
  return `(SELECT v, v IS NULL AND p IS NOT NULL AS unreadable, count(*) AS n FROM (${read}) GROUP BY ALL)`;
}

/** Of a column of numbers, before edges are chosen. */
export interface NumberFacts {
  readonly unreadable: number;
  readonly count: number;
  readonly distinct: number;
  readonly whole: boolean;
}

/** @param values a FROM clause of `v` and `n`, each value once */
export async function numberFacts(rows: Rows, name: string, values: string): Promise<NumberFacts> {
  const { dialect } = rows.table;
  const finite = dialect.isFinite('x');
  const notWhole = `${finite} AND NOT (${dialect.isWhole('x')})`;
  const [row] = await rows.table.scan(
    `values of ${name}`,
    `SELECT sum(CASE WHEN unreadable THEN n END) AS unreadable, sum(CASE WHEN ${finite} THEN n END) AS count, ` +
      `${dialect.countWhere(finite)} AS distinct_values, ${dialect.countWhere(notWhole)} AS broken ` +
      `FROM (SELECT ${dialect.asDouble('v')} AS x, n, unreadable FROM ${values})`,
  );
  const answer = (name: string) => Number(row?.[name] ?? 0);
  return {
    unreadable: answer('unreadable'),
    count: answer('count'),
    distinct: answer('distinct_values'),
    whole: answer('broken') === 0,
  };
}

export interface CountedCells {
  readonly counts: NumericCounts;
  /** rows without a value; NaN is none */
  readonly missing: number;
  readonly unreadable: number;
}

/**
 * Counts values into the cells of edges, exactly.
 *
 * @param values a FROM clause of `v` and `n`
 */
export async function countCells(
  rows: Rows,
  name: string,
  values: string,
  edges: readonly number[],
): Promise<CountedCells> {
  const { dialect } = rows.table;
  const reach = reachOf(edges);
  const answer = await rows.table.scan(`counts of ${name}`, cellsQuery(dialect, values, edges, reach));
  return cellsOf(answer, edges, reach);
}

/** Values up to so many powers of two above the usual size are summed together. */
const headroom = 8;

/**
 * Sums are of whole numbers, so that they do not depend on their order. The usual size is that of the median edge; values
 * are rounded to 2⁻⁵⁴ of it, and those beyond 2⁸ of it are summed apart, in groups of one exponent, without rounding.
 *
 * @returns the exponent of what is beyond
 */
function reachOf(edges: readonly number[]): number {
  const sizes = edges
    .filter((edge) => edge !== 0)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)];
  return usual === undefined ? 0 : Math.min(1023, Math.max(-900, Math.floor(Math.log2(usual)) + headroom));
}

const groups = { missing: -1, nan: -2, positive: -3, negative: -4, unreadable: -5 } as const;

function cellsQuery(dialect: Dialect, values: string, edges: readonly number[], reach: number): string {
  const infinity = dialect.number(Number.POSITIVE_INFINITY);
  const cell =
    `CASE WHEN unreadable THEN ${groups.unreadable} WHEN x IS NULL THEN ${groups.missing} ` +
    `WHEN ${dialect.isNaN('x')} THEN ${groups.nan} WHEN x = ${infinity} THEN ${groups.positive} ` +
    `WHEN x = -${infinity} THEN ${groups.negative} ELSE ${dialect.cellOf('x', edges)} END`;
  const beyond = `CASE WHEN ${dialect.isFinite('x')} AND abs(x) >= ${dialect.number(2 ** reach)} THEN ${dialect.exponent('x')} END`;
  const usual = `CASE WHEN abs(x) < ${dialect.number(2 ** reach)} THEN x END`;
  const large = 'CASE WHEN beyond IS NOT NULL THEN x END';
  const squared = (double: string) => `(${double} * ${double})`;
  const sums = [
    `${dialect.wholeSum(dialect.timesPowerOfTwo(usual, 62 - reach), 'n')} AS total`,
    `${dialect.wholeSum(squared(dialect.timesPowerOfTwo(usual, 31 - reach)), 'n')} AS squares`,
    `${dialect.wholeSum(dialect.timesPowerOfTwo(large, '(60 - beyond)'), 'n')} AS large_total`,
    `${dialect.wholeSum(squared(dialect.timesPowerOfTwo(large, '(30 - beyond)')), 'n')} AS large_squares`,
  ];
  return (
    `SELECT cell, beyond, sum(n) AS n, min(x) AS least, max(x) AS most, ${sums.join(', ')} ` +
    `FROM (SELECT x, n, ${cell} AS cell, ${beyond} AS beyond FROM ` +
    `(SELECT ${dialect.asDouble('v')} AS x, n, unreadable FROM ${values})) GROUP BY cell, beyond`
  );
}

function cellsOf(answer: readonly Row[], edges: readonly number[], reach: number): CountedCells {
  const rowsOf = (cell: number) =>
    answer.filter((row) => Number(row['cell']) === cell).reduce((sum, { n }) => sum + Number(n), 0);
  const counts = new Array<number>(2 * edges.length + 1).fill(0);
  const parts: Part[][] = counts.map(() => []);
  const squares: Part[] = [];
  const ends: number[] = [];
  for (const row of answer) {
    const cell = Number(row['cell']);
    if (cell < 0) continue;
    counts[cell] = (counts[cell] ?? 0) + Number(row['n']);
    ends.push(Number(row['least']), Number(row['most']));
    const beyond = row['beyond'];
    if (beyond === null || beyond === undefined) {
      parts[cell]?.push([whole(row['total']), reach - 62]);
      squares.push([whole(row['squares']), 2 * (reach - 31)]);
    } else {
      parts[cell]?.push([whole(row['large_total']), Number(beyond) - 60]);
      squares.push([whole(row['large_squares']), 2 * (Number(beyond) - 30)]);
    }
  }
  const between = counts.filter((_, index) => index % 2 === 0);
  const nan = rowsOf(groups.nan);
  return {
    missing: rowsOf(groups.missing) + nan,
    unreadable: rowsOf(groups.unreadable),
    counts: {
      nan,
      positive_infinity: rowsOf(groups.positive),
      negative_infinity: rowsOf(groups.negative),
      count: counts.reduce((sum, each) => sum + each, 0),
      min: ends.length === 0 ? null : plainZero(ends.reduce((least, each) => Math.min(least, each))),
      max: ends.length === 0 ? null : plainZero(ends.reduce((most, each) => Math.max(most, each))),
      sum: sumOfParts(parts.flat()),
      sum_of_squares: sumOfParts(squares),
      at: counts.filter((_, index) => index % 2 === 1),
      between,
      sums: parts.filter((_, index) => index % 2 === 0).map(sumOfParts),
    },
  };
}

function whole(cell: Cell | undefined): bigint {
  return BigInt(String(cell ?? 0));
}

/** Zero has a sign that no comparison sees. */
export function plainZero(value: number): number {
  return value === 0 ? 0 : value;
}
