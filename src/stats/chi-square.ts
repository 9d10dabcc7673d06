import { upperGamma } from './incomplete-gamma.js';
import { inRange } from './range.js';
import type { Statistic } from './redraws.js';

/** A chi-square test by its limiting law. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/**
 * Two-sample X² over all cells, none merged: Σ (observed − expected)²/expected over both rows, expected from the margins.
 *
 * @param reference rows in each cell; current likewise, and as long; cells empty on both sides count for nothing
 * @returns ≥ 0; 0 where a sample has no rows
 * @see Pearson 1900; Agresti 2002, Categorical data analysis, section 3.2
 */
export const chiSquare: Statistic = (reference, current) => {
  let n = 0;
  let m = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    n += reference[cell] as number;
    m += current[cell] as number;
  }
  if (n === 0 || m === 0) return 0;
  let sum = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    const a = reference[cell] as number;
    const b = current[cell] as number;
    const difference = m * a - n * b;
    if (a + b > 0) sum += (difference * difference) / (a + b);
  }
  return sum / n / m;
};

/**
 * The two-sample test with its closed-form p-value, which holds where all expected counts are at least about five. For
 * comparison with other tools; our own p-value is by redraws.
 *
 * @param yates takes Yates's continuity correction where there are two cells
 * @throws RangeError where the samples differ in length, or a sample has no rows
 */
export function chiSquareTest(
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  { yates = false }: { readonly yates?: boolean } = {},
): ChiSquareTest {
  const [n, m] = [rows('reference', reference), rows('current', current)];
  sameLength(reference, current);
  const cells = Array.from(reference, (count, cell) => [count, current[cell] as number] as const).filter(
    ([a, b]) => a + b > 0,
  );
  const degreesOfFreedom = cells.length - 1;
  let statistic = chiSquare(reference, current);
  if (yates && degreesOfFreedom === 1) {
    // In a table of two by two all four cells are equally far from what is expected: |m a − n b|/(n + m).
    const [[a, b], [c, d]] = cells as [readonly [number, number], readonly [number, number]];
    const distance = Math.abs(a * d - b * c) / (n + m);
    if (distance > 0) statistic *= ((distance - Math.min(0.5, distance)) / distance) ** 2;
  }
  return { statistic, degreesOfFreedom, p: chiSquareUpperTail(statistic, degreesOfFreedom) };
}

/**
 * The one-sample test of current counts against the shares of a reference, as if these were known without error. They are
 * not: with equal sizes and ten categories it rejects 49 % of innocent samples at 5 %. Only for comparison with tools that
 * print it.
 *
 * @throws RangeError where the samples differ in length, a sample has no rows, or a current row lies in a cell that the
 * reference lacks
 */
export function oneSampleChiSquareTest(reference: ArrayLike<number>, current: ArrayLike<number>): ChiSquareTest {
  const [n, m] = [rows('reference', reference), rows('current', current)];
  sameLength(reference, current);
  let statistic = 0;
  let cells = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    const expected = ((reference[cell] as number) / n) * m;
    const count = current[cell] as number;
    if (expected === 0 && count === 0) continue;
    if (expected === 0) throw new RangeError(`cell ${cell} holds ${count} current rows and no reference row`);
    cells++;
    statistic += (count - expected) ** 2 / expected;
  }
  return { statistic, degreesOfFreedom: cells - 1, p: chiSquareUpperTail(statistic, cells - 1) };
}

/**
 * The probability that a chi-square variable exceeds x, exact far into the tail.
 *
 * @param x not NaN
 * @param degreesOfFreedom ≥ 0; without any the variable is 0
 * @throws RangeError where an argument is outside its range
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === 0) return x > 0 ? 0 : 1;
  return upperGamma(degreesOfFreedom / 2, x / 2);
}

function rows(name: string, counts: ArrayLike<number>): number {
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] as number;
    inRange(`a cell of the ${name}`, count, 0, Number.MAX_VALUE);
    sum += count;
  }
  if (sum === 0) throw new RangeError(`the ${name} has no rows`);
  return sum;
}

function sameLength(reference: ArrayLike<number>, current: ArrayLike<number>): void {
  if (reference.length !== current.length) {
    throw new RangeError(`${reference.length} reference cells and ${current.length} current cells`);
  }
}
