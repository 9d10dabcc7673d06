import type { Dialect } from '../engine/dialect.js';
import type { Cell, Row } from '../engine/engine.js';
import { type Part, sumOfParts } from './exact-sum.js';
import type { NumericCounts } from './profile.js';

// Values are located among edges and summed exactly by one query, whose answer has a row for each cell and exponent.

export interface CountedCells {
  readonly counts: NumericCounts;
  /** rows without a value; NaN is none */
  readonly missing: number;
  readonly unreadable: number;
}

/** Values up to so many powers of two above the usual size are summed together. */
const headroom = 8;

/**
 * Sums are of whole numbers, so that they do not depend on their order. The usual size is that of the median edge; values
 * are rounded to 2⁻⁵⁴ of it, and those beyond 2⁸ of it are summed apart, in groups of one exponent, without rounding.
 *
 * @returns the exponent of what is beyond
 */
export function reachOf(edges: readonly number[]): number {
  const sizes = edges
    .filter((edge) => edge !== 0)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)];
  return usual === undefined ? 0 : Math.min(1023, Math.max(-900, Math.floor(Math.log2(usual)) + headroom));
}

/** The cells that are none, after those of the edges. */
const others = ['unreadable', 'missing', 'nan', 'positive_infinity', 'negative_infinity'] as const;

/** How many cells of edges there are; those that are none have the numbers after them. */
function cellCount(edges: readonly number[]): number {
  return 2 * edges.length + 1;
}

/** One number for a cell and the exponent of what is beyond reach in it: the exponents of doubles begin at -1074. */
const leastExponent = 1100;

/** SQL for the key of any value `x`: its cell, with its exponent where it is beyond reach. */
function keyOf(dialect: Dialect, cell: string, edges: readonly number[], reach: number): string {
  const infinity = dialect.number(Number.POSITIVE_INFINITY);
  const first = cellCount(edges);
  const exponent = `${first + others.length} * (${dialect.exponent('x')} + ${leastExponent})`;
  const beyond = `CASE WHEN abs(x) < ${dialect.number(2 ** reach)} THEN 0 ELSE ${exponent} END`;
  return (
    `CASE WHEN ${dialect.isFinite('x')} THEN (${cell}) + ${beyond} ` +
    `WHEN unreadable THEN ${first} WHEN x IS NULL THEN ${first + 1} WHEN ${dialect.isNaN('x')} THEN ${first + 2} ` +
    `WHEN x = ${infinity} THEN ${first + 3} ELSE ${first + 4} END`
  );
}

/** SQL for a finite `x` as a whole number below 2⁶², NULL for any other. */
function scaled(dialect: Dialect, reach: number): string {
  return (
    `CASE WHEN abs(x) < ${dialect.number(2 ** reach)} THEN ${dialect.timesPowerOfTwo('x', 62 - reach)} ` +
    `WHEN ${dialect.isFinite('x')} THEN ${dialect.timesPowerOfTwo('x', `(60 - ${dialect.exponent('x')})`)} END`
  );
}

/** The sums of the scaled values `y`, and of their squares where they are asked for. */
function sums(dialect: Dialect, squares: boolean, times?: string): string {
  const half = dialect.timesPowerOfTwo('y', -31);
  const total = `${dialect.wholeSum('y', times)} AS total`;
  return squares ? `${total}, ${dialect.wholeSum(`${half} * ${half}`, times)} AS squares` : total;
}

/** @param ends a table of the edges and their places */
export function cellsQuery(
  dialect: Dialect,
  values: string,
  {
    edges,
    reach,
    ends,
    squares,
  }: {
    readonly edges: readonly number[];
    readonly reach: number;
    readonly ends: string;
    readonly squares: boolean;
  },
): string {
  const cell = 'CASE WHEN x = edge THEN 2 * place + 1 ELSE 2 * place + 2 END';
  const placed = dialect.withPlace(`(SELECT ${dialect.asDouble('v')} AS x, n, unreadable FROM ${values})`, 'x', ends);
  return (
    `SELECT key, sum(n) AS n, min(x) AS least, max(x) AS most, ${sums(dialect, squares, 'n')} ` +
    `FROM (SELECT x, n, ${keyOf(dialect, cell, edges, reach)} AS key, ${scaled(dialect, reach)} AS y FROM ${placed}) GROUP BY key`
  );
}

/** @param answer of {@link cellsQuery} */
export function cellsOf(answer: readonly Row[], edges: readonly number[], reach: number): CountedCells {
  const all = cellCount(edges) + others.length;
  const counts = new Array<number>(all).fill(0);
  const parts: Part[][] = counts.map(() => []);
  const squares: Part[] = [];
  const ends: number[] = [];
  for (const row of answer) {
    const key = Number(row['key']);
    const cell = key % all;
    counts[cell] = (counts[cell] ?? 0) + Number(row['n']);
    if (cell >= cellCount(edges)) continue;
    // Those that a grid tells lie between others.
    if (typeof row['least'] === 'number') ends.push(row['least'], Number(row['most']));
    const exponent = key < all ? reach - 62 : Math.floor(key / all) - leastExponent - 60;
    parts[cell]?.push([whole(row['total']), exponent]);
    squares.push([whole(row['squares']), 2 * (exponent + 31)]);
  }
  const other = (name: (typeof others)[number]) => counts[cellCount(edges) + others.indexOf(name)] ?? 0;
  const cells = counts.slice(0, cellCount(edges));
  const isBetween = (_: unknown, index: number) => index % 2 === 0;
  const nan = other('nan');
  return {
    missing: other('missing') + nan,
    unreadable: other('unreadable'),
    counts: {
      nan,
      positive_infinity: other('positive_infinity'),
      negative_infinity: other('negative_infinity'),
      count: cells.reduce((sum, each) => sum + each, 0),
      min: ends.length === 0 ? null : plainZero(ends.reduce((least, each) => Math.min(least, each))),
      max: ends.length === 0 ? null : plainZero(ends.reduce((most, each) => Math.max(most, each))),
      sum: sumOfParts(parts.flat()),
      sum_of_squares: sumOfParts(squares),
      at: cells.filter((_, index) => index % 2 === 1),
      between: cells.filter(isBetween),
      sums: parts.slice(0, cells.length).filter(isBetween).map(sumOfParts),
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
