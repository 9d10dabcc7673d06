import type { Dialect } from '../engine/dialect.js';
import type { Cell, Row } from '../engine/engine.js';
import { type Part, sumOfParts } from './exact-sum.js';
import { type Grid, gridFor, outside, stepOf, stepsOfEdges } from './grid.js';
import type { NumericCounts } from './profile.js';
import type { Rows } from './rows.js';

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

export interface CountedCells {
  readonly counts: NumericCounts;
  /** rows without a value; NaN is none */
  readonly missing: number;
  readonly unreadable: number;
}

/** Where numbers are counted from. */
export interface Numbers {
  /** of a row, NULL where it has none */
  readonly value: string;
  /** NULL where a cell is missing; absent where every cell with anything is a number */
  readonly present: string | undefined;
  /** about how many different values there are */
  readonly distinct: number;
}

/** With more different values, rows are counted one by one instead of value by value. */
const mostGrouped = 200_000;

/**
 * Counts values into the cells of edges, exactly.
 *
 * @param kept a table of `v`, `unreadable` and `n`, where one was made
 * @param squares whether the sum of squares is asked for; it is 0 otherwise
 */
export async function countCells(
  rows: Rows,
  name: string,
  numbers: Numbers,
  edges: readonly number[],
  { kept, squares }: { readonly kept?: string; readonly squares: boolean },
): Promise<CountedCells> {
  const { table } = rows;
  const { dialect, engine } = table;
  const reach = reachOf(edges);
  const scan = `counts of ${name}`;
  const ends = table.temporary('edges');
  const locate = (values: string) => table.scan(scan, cellsQuery(dialect, values, { edges, reach, ends, squares }));
  await engine.query(dialect.createEdges(ends, edges));
  try {
    const many = kept === undefined && numbers.distinct > mostGrouped;
    const grid = many ? gridFor(edges, 62 - reach) : undefined;
    if (!grid) return cellsOf(await locate(kept ?? groupedNumbers(rows, numbers)), edges, reach);
    const stepped = inSteps(rows, numbers, grid);
    const marks = table.temporary('steps of edges');
    const { steps, cellAfter } = stepsOfEdges(edges, grid);
    await engine.query(dialect.createEdges(marks, [...steps, outside]));
    try {
      const counted = await table.scan(scan, stepsQuery(dialect, stepped, marks, squares));
      const told = counted.flatMap((row) => {
        const place = Number(row['place']);
        return row['compared'] === true ? [] : [{ ...row, key: cellAfter(place) }];
      });
      // A missing cell is no number; where numbers are read from text, it may also be one that is unreadable.
      const some = numbers.present === undefined ? 'v IS NOT NULL' : '(v IS NOT NULL OR unreadable)';
      const compared = `(SELECT v, unreadable, 1 AS n FROM ${stepped} WHERE step IN (${[...steps, outside].join(', ')}) AND ${some})`;
      const made = cellsOf([...told, ...(await locate(compared))], edges, reach);
      const { min, max, count, positive_infinity: above, negative_infinity: below } = made.counts;
      // NaN is missing, too.
      const missing = rows.count - count - above - below - made.unreadable;
      const isKnown = min !== null && max !== null && isOutside(min, max, edges, grid);
      const ends = isKnown ? { min, max } : await endsOf(rows, name, numbers);
      return { ...made, missing, counts: { ...made.counts, ...ends } };
    } finally {
      await engine.query(dialect.dropTable(marks));
    }
  } finally {
    await engine.query(dialect.dropTable(ends));
  }
}

/** Whether the least and the greatest of the compared values are those of all: they lie below the grid and above it. */
function isOutside(min: number, max: number, edges: readonly number[], grid: Grid): boolean {
  const middle = edges[Math.floor(edges.length / 2)] ?? 0;
  return min < middle && stepOf(min, grid) === undefined && max > middle && stepOf(max, grid) === undefined;
}

async function endsOf(
  rows: Rows,
  name: string,
  numbers: Numbers,
): Promise<{ readonly min: number | null; readonly max: number | null }> {
  const { dialect } = rows.table;
  const query =
    `SELECT min(x) AS least, max(x) AS most FROM ` +
    `(SELECT ${dialect.asDouble('v')} AS x FROM ${eachNumber(rows, numbers)})`;
  // Files know the ends of their columns; only where one is no finite number must the values be looked at.
  const [all] = await rows.table.scan(`ends of ${name}`, query);
  const ends = [all?.['least'], all?.['most']];
  if (ends.every((end) => end === null || Number.isFinite(end))) return { min: endOf(ends[0]), max: endOf(ends[1]) };
  const [finite] = await rows.table.scan(`ends of ${name}`, `${query} WHERE ${dialect.isFinite('x')}`);
  return { min: endOf(finite?.['least']), max: endOf(finite?.['most']) };
}

function endOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? plainZero(cell) : null;
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

function cellsQuery(
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

/** Each row with its number, that as a whole number, and the step of a grid in which it lies. */
function inSteps(rows: Rows, numbers: Numbers, { exponent, shift, first }: Grid): string {
  const { dialect } = rows.table;
  const x = `SELECT v, unreadable, ${dialect.asDouble('v')} AS x FROM ${eachNumber(rows, numbers)}`;
  const y = `SELECT v, unreadable, x, ${dialect.whole(dialect.timesPowerOfTwo('x', exponent))} AS y FROM (${x})`;
  return `(SELECT v, unreadable, x, y, ${dialect.stepOf('y', shift, first)} AS step FROM (${y}))`;
}

/**
 * Rows and sums by where their steps lie among those of the edges: `place` is the last of these that is not above, and
 * `compared` says that it is one of them.
 */
function stepsQuery(dialect: Dialect, stepped: string, marks: string, squares: boolean): string {
  const half = dialect.timesPowerOfTwo(dialect.asDouble('y'), -31);
  const ofSquares = squares ? `, ${dialect.wholeSum(`${half} * ${half}`)} AS squares` : '';
  const ofSteps = `(SELECT step, count(*) AS n, sum(y) AS total${ofSquares} FROM ${stepped} GROUP BY step)`;
  return (
    `SELECT place, step = edge AS compared, sum(n) AS n, sum(total) AS total${squares ? ', sum(squares) AS squares' : ''} ` +
    `FROM ${dialect.withPlace(ofSteps, 'step', marks)} GROUP BY place, compared`
  );
}

function cellsOf(answer: readonly Row[], edges: readonly number[], reach: number): CountedCells {
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
