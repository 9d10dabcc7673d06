import { inRange, whole } from './range.js';
import { type Counts, eachShare, totals } from './shares.js';

// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { abs, max } = Math;

/**
 * The two-sample Kolmogorov–Smirnov statistic D: the largest |F − G|, read where a cell ends. Each cell is one tied value.
 *
 * @param reference counts over cells in ascending order of their values; likewise current
 * @returns in [0, 1]
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Smirnov 1939, Bulletin Mathématique de l'Université de Moscou 2
 */
export function kolmogorovSmirnov(reference: Counts, current: Counts): number {
  return kolmogorovSmirnovBounds(reference, current, () => false)[0];
}

/**
 * What D can be where some cells are open intervals, in which the values stand in an order that nobody knows: at least the
 * largest |F − G| at an edge, at most what it is with all of one sample's values in a cell before all of the other's, which
 * is the largest of |F(right⁻) − G(left)| and |G(right⁻) − F(left)|.
 *
 * @param open whether the cell of this index is an open interval, not one value
 * @returns [D, D⁺], 0 ≤ D ≤ D⁺ ≤ 1; equal where no cell is open
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 */
export function kolmogorovSmirnovBounds(
  reference: Counts,
  current: Counts,
  open: (cell: number) => boolean,
): readonly [lower: number, upper: number] {
  // The cumulative counts are divided, not the shares summed: whole counts make D exact to the last digit.
  const [n, m] = totals(reference, current);
  let [f, g, lower, upper] = [0, 0, 0, 0];
  eachShare(reference, current, (_p, _q, cell) => {
    const [left, leftToo] = [f / n, g / m];
    f += reference[cell] as number;
    g += current[cell] as number;
    const [right, rightToo] = [f / n, g / m];
    lower = max(lower, abs(right - rightToo));
    if (open(cell)) upper = max(upper, abs(right - leftToo), abs(rightToo - left));
  });
  return [lower, max(lower, upper)];
}

/** The most steps that the exact law takes: SciPy's own limit, 10,000 values in each sample. */
const mostSteps = 1e8;

/**
 * The exact chance that D is at least as large as seen, where both samples are of one continuous distribution: of all the
 * ways to merge them, the share in which the path of counts (i, j) comes as far from the diagonal as |i/n − j/m| ≥ D. As in
 * SciPy, ties are not looked at: where there are some, the chance is too high, never too low.
 *
 * All terms are added, none is subtracted, so that the smallest chance is as exact as the largest.
 *
 * @param d in [0, 1], taken to the nearest value that the statistic can have
 * @param n size of one sample, a whole number ≥ 1; likewise m; n·m ≤ 1e8
 * @returns in [0, 1]
 * @throws RangeError where an argument is outside its range
 * @see Hodges 1958, The significance probability of the Smirnov two-sample test, Arkiv för Matematik 3
 */
export function exactKolmogorovSmirnovP(d: number, n: number, m: number): number {
  inRange('D', d, 0, 1);
  whole('n', n, 1);
  whole('m', m, 1);
  inRange('n·m', n * m, 1, mostSteps);
  const unit = greatestCommonDivisor(n, m);
  // In whole numbers: |i·m − j·n| is a multiple of the common divisor, and D of the divisor over n·m.
  const far = Math.round(d * (n / unit) * m) * unit;
  // chance[j] for this i: that a path through (i, j) has been far by then; 1 outside the band around the diagonal,
  // which is empty for a D of 0. Of the
  // orders in which i and j values can have come, a share i/(i + j) came to (i, j) by a value of the first sample.
  const chance = new Float64Array(m + 1).fill(1);
  for (let i = 0; i <= n; i += 1) {
    const first = max(0, Math.floor((i * m - far) / n) + 1);
    const last = Math.min(m, Math.ceil((i * m + far) / n) - 1);
    let left = first > 0 ? 1 : 0;
    for (let j = first; j <= last; j += 1) {
      left = i + j === 0 ? 0 : ((chance[j] as number) * i + left * j) / (i + j);
      chance[j] = left;
    }
  }
  return Math.min(1, chance[m] as number);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
