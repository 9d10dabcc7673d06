import { oneSampleChiSquareTest } from '../chi-square.js';
import { hellinger } from '../hellinger.js';
import { normalUpperTail } from '../incomplete-gamma.js';
import { psiTerm } from '../population-stability.js';
import { type Counts, eachShare, totals } from '../shares.js';
import { wasserstein } from '../wasserstein.js';
import { moments, overSameCells, type WeightedSample } from '../weighted-sample.js';
import { ks2samp } from './scipy.js';

// The numbers of Evidently 0.7, evidently/legacy/calculations/stattests, conventions and all: for a team that moves here
// with its thresholds. It calls a distance at or above its threshold drift, a p-value below it (for ks: at or below it).
// Its energy distance, its Hellinger distance of categories and its Fisher test are ours. Its total variation is a p-value
// from 1,000 permutations, and its Anderson–Darling an interpolation in a table: neither is here.

/** `wasserstein`: over the population σ of the reference, or over 0.001 where that is less. */
export function evidentlyWasserstein(reference: WeightedSample, current: WeightedSample): number {
  return wasserstein(reference, current) / Math.max(moments(reference).std, 0.001);
}

/** `ks`: SciPy's two-sample p-value. @throws RangeError where the weights are not whole numbers of rows */
export function evidentlyKs(reference: WeightedSample, current: WeightedSample): number {
  const cells = overSameCells(reference, current);
  return ks2samp(cells.reference, cells.current).p;
}

/** `jensenshannon`: the distance in nats, at most √ln 2 = 0.83, of categories or of a numeric column's cells. */
export { jensenShannon as evidentlyJensenShannon } from './scipy.js';

/**
 * `psi` of categories or of a numeric column's cells: an empty cell is taken to have a share of 0.0001, or a millionth of the
 * side's least share where that is no more than 0.0001; the shares no longer sum to 1.
 */
export function evidentlyPsi(reference: Counts, current: Counts): number {
  const least: [number, number] = [1, 1];
  eachShare(reference, current, (p, q) => {
    if (p > 0) least[0] = Math.min(least[0], p);
    if (q > 0) least[1] = Math.min(least[1], q);
  });
  const filler = least.map((share) => (share <= 1e-4 ? share / 1e6 : 1e-4)) as [number, number];
  let sum = 0;
  eachShare(reference, current, (p, q) => {
    sum += psiTerm(p === 0 ? filler[0] : p, q === 0 ? filler[1] : q);
  });
  return sum;
}

/** `hellinger` of a numeric column, over bins that are counted from its distinct values. */
export function evidentlyHellinger(reference: WeightedSample, current: WeightedSample): number {
  const cells = overSameCells(reference, current);
  const bins = sturgesBins(cells.positions, cells.positions.length);
  return hellinger(histogram(reference, bins), histogram(current, bins));
}

/**
 * `chisquare`: the one-sample test of the current counts against the reference's, scaled to the current's total, as if the
 * reference were the truth. It finds drift in up to 99 % of stable
 * columns; it is here for comparison alone.
 *
 * @returns a p-value: 0 where the current sample has a category that the reference lacks; 1 where there is one category
 * @see the share of false alarms: P(χ²ₖ₋₁ > critical value/(1 + n_current/n_reference))
 */
export function evidentlyChiSquare(reference: Counts, current: Counts): number {
  totals(reference, current);
  for (let cell = 0; cell < reference.length; cell += 1) {
    if (reference[cell] === 0 && current[cell] !== 0) return 0;
  }
  return oneSampleChiSquareTest(reference, current).p;
}

/**
 * `z`: the two-sided p-value of two proportions of rows that are not of the first category, with the pooled variance.
 *
 * @param reference counts by category, in the order in which Evidently sorts them; likewise current
 */
export function evidentlyZ(reference: Counts, current: Counts): number {
  const [n, m] = totals(reference, current);
  let [first, pooled] = [0, 0];
  eachShare(reference, current, (p, q, cell) => {
    if (cell > 0) return;
    first = p - q;
    pooled = (p * n + q * m) / (n + m);
  });
  if (pooled === 0 || pooled === 1) return 1;
  return 2 * normalUpperTail(Math.abs(first) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m)));
}

/**
 * The cells over which Evidently counts a numeric column for `psi` and `jensenshannon`: its values, where the reference has
 * at most 20 distinct ones; else bins of equal width over both samples, as many as Sturges' rule says for their rows.
 */
export function evidentlyCells(
  reference: WeightedSample,
  current: WeightedSample,
): { readonly reference: readonly number[]; readonly current: readonly number[] } {
  const cells = overSameCells(reference, current);
  if (cells.reference.filter((weight) => weight > 0).length <= 20) return cells;
  const [n, m] = totals(cells.reference, cells.current);
  const bins = sturgesBins(cells.positions, n + m);
  return { reference: histogram(reference, bins), current: histogram(current, bins) };
}

/**
 * The edges of `numpy.histogram_bin_edges(…, bins="sturges")`.
 *
 * @param positions ascending
 * @see Sturges 1926, JASA 21; whole numbers get bins no narrower than 1, since NumPy 2.0
 */
function sturgesBins(positions: readonly number[], rows: number): readonly number[] {
  const [least, greatest] = [positions[0] ?? 0, positions[positions.length - 1] ?? 0];
  // NumPy widens what has no width by a half on either side.
  if (least === greatest) return [least - 0.5, least + 0.5];
  const range = greatest - least;
  const width = range / (Math.log2(rows) + 1);
  const bins = Math.ceil(range / (positions.every(Number.isInteger) ? Math.max(1, width) : width));
  const step = range / bins;
  return Array.from({ length: bins + 1 }, (_, edge) => (edge === bins ? greatest : edge * step + least));
}

/** Weights in bins that hold their lower edge, the last one its upper edge as well. */
function histogram({ positions, weights }: WeightedSample, edges: readonly number[]): readonly number[] {
  const counts = new Array<number>(edges.length - 1).fill(0);
  positions.forEach((position, index) => {
    let [lower, upper] = [0, counts.length];
    while (upper - lower > 1) {
      const middle = (lower + upper) >> 1;
      if ((edges[middle] as number) <= position) lower = middle;
      else upper = middle;
    }
    counts[lower] = (counts[lower] as number) + (weights?.[index] ?? 1);
  });
  return counts;
}
