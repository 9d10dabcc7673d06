import { gammaTail } from './gamma-tail.js';
import { drawCells } from './hypergeometric.js';
import { wilson } from './intervals.js';
import { Random } from './random.js';
import { whole } from './range.js';

/** A number computed from the counts of a reference and of a current sample, cell by cell. */
export type Statistic = (reference: ArrayLike<number>, current: ArrayLike<number>) => number;

export interface RedrawRequest {
  /** rows in each cell, whole numbers from 0 */
  readonly reference: ArrayLike<number>;
  readonly current: ArrayLike<number>;
  /** larger means more different; finite for all counts of these totals */
  readonly test: Statistic;
  /** a number whose mean and 95 % point over the redraws are wanted */
  readonly effect?: Statistic;
  /** same seed and counts, same answer */
  readonly seed: string;
  /** redraws at most, from 99; 999 where left out */
  readonly most?: number;
}

export interface RedrawAnswer {
  /** the test of the counts as they are */
  readonly observed: number;
  /** in (0, 1] */
  readonly p: number;
  /** how many redraws were made, and in how many the test was at least as large as observed */
  readonly redraws: number;
  readonly exceeded: number;
  /** `gamma` where too few exceeded to count them */
  readonly method: 'counted' | 'gamma';
  /** the effect of the counts as they are; its mean over the redraws; the value that 95 % of the redraws do not exceed */
  readonly effect?: { readonly observed: number; readonly mean: number; readonly floor: number };
}

/** Redraws that are always made, so that the 95 % point means something. */
const least = 99;

/** With so many at least as large, the share is known well enough. */
const enough = 10;

/** Sums over cells in another order differ by rounding; what is this near counts as a tie. */
const tie = 1e-9;

/** How sure counting must be of a bound before the gamma tail has to stay within it. */
const sure = 0.999;

/**
 * The p-value of a difference between two samples of counts, by redrawing which rows are the current ones: under the
 * hypothesis that both come from one source, every such choice is as likely as the one seen. Ties and sparse cells need no
 * rule. The same redraws say what the effect amounts to by noise alone.
 *
 * Redraws end once ten were at least as large as what was observed, though not before 99: p is the share. Where fewer were
 * among the last redraw, p is the tail of a gamma distribution with the redraws' mean, variance and skewness, within the
 * 99.9 % interval of the share. Cells that are empty on both sides change nothing.
 *
 * @throws RangeError where the samples differ in length, a count is no whole number from 0, a sample has no row, most is
 * below 99, or the test or the effect is not finite
 * @see Besag & Clifford 1991, Sequential Monte Carlo p-values, Biometrika 78, 301–304; Phipson & Smyth 2010; Winkler et al.
 * 2016, Faster permutation inference, NeuroImage 141, section 2.3.4 (the gamma tail)
 */
export function redraws({ reference, current, test, effect, seed, most = 999 }: RedrawRequest): RedrawAnswer {
  whole('most', most, least);
  if (reference.length !== current.length) {
    throw new RangeError(`${reference.length} reference cells and ${current.length} current cells`);
  }
  const left = counts('reference', reference);
  const right = counts('current', current);
  const totals = left.map((count, cell) => count + (right[cell] as number));
  const draws = sum(right);
  const population = sum(left) + draws;

  const observed = finite('test', test(left, right));
  const observedEffect = effect && finite('effect', effect(left, right));
  const bound = observed - tie * Math.abs(observed);
  const random = new Random(seed);
  const values = new Float64Array(most);
  const effects = new Float64Array(effect ? most : 0);
  let made = 0;
  let exceeded = 0;
  while (made < most && !(made >= least && exceeded >= enough)) {
    drawCells(random, totals, draws, population, right);
    for (let cell = 0; cell < totals.length; cell++) left[cell] = (totals[cell] as number) - (right[cell] as number);
    const value = finite('test', test(left, right));
    if (value >= bound) exceeded++;
    values[made] = value;
    if (effect) effects[made] = finite('effect', effect(left, right));
    made++;
  }

  const answer = { observed, redraws: made, exceeded, ...significance(observed, values.subarray(0, made), exceeded) };
  if (observedEffect === undefined) return answer;
  return { ...answer, effect: { observed: observedEffect, ...noise(effects.subarray(0, made)) } };
}

function significance(observed: number, values: Float64Array, exceeded: number): Pick<RedrawAnswer, 'p' | 'method'> {
  const made = values.length;
  if (exceeded >= enough) {
    // Stopped by the tenth, its number is the estimate; at the least number of redraws, what was observed counts as one.
    return { p: made > least ? exceeded / made : (exceeded + 1) / (made + 1), method: 'counted' };
  }
  const counted: Pick<RedrawAnswer, 'p' | 'method'> = { p: (exceeded + 1) / (made + 1), method: 'counted' };
  const mean = sum(values) / made;
  let [second, third] = [0, 0];
  for (const value of values) {
    second += (value - mean) ** 2 / made;
    third += (value - mean) ** 3 / made;
  }
  // All redraws alike: there is no distribution to fit.
  if (!(second > (tie * mean) ** 2)) return counted;
  const tail = gammaTail(observed, mean, second, third / second ** 1.5);
  const [lower, upper] = wilson(exceeded, made, sure);
  const p = Math.min(Math.max(tail, lower, Number.MIN_VALUE), upper, enough / (made + 1));
  return { p, method: 'gamma' };
}

function noise(effects: Float64Array): { mean: number; floor: number } {
  const sorted = effects.slice().sort();
  const rank = Math.ceil(0.95 * (sorted.length + 1) - 1e-9);
  return { mean: sum(effects) / effects.length, floor: sorted[Math.min(rank, sorted.length) - 1] as number };
}

function counts(name: string, cells: ArrayLike<number>): Float64Array {
  const copy = Float64Array.from(cells);
  for (const count of copy) whole(`a cell of the ${name}`, count, 0);
  if (sum(copy) === 0) throw new RangeError(`the ${name} has no rows`);
  return copy;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function finite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`the ${name} is ${value}, not finite`);
  return value;
}
