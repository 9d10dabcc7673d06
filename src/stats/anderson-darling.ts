import type { Statistic } from './redraws.js';

/**
 * Two-sample Anderson–Darling statistic A² with midranks, of counts in ordered cells: all values of a cell are tied.
 *
 * With two samples the two inner sums of the formula are one, and what is left is
 * (N − 1)/(N n m) · Σ lⱼ (N Mⱼ − n Bⱼ)² / (Bⱼ (N − Bⱼ) − N lⱼ/4), with lⱼ the rows of both samples in cell j, and Mⱼ and Bⱼ
 * the rows of the first sample, and of both, below the middle of the cell.
 *
 * @param reference rows in each cell, in the order of the values; current likewise, and as long
 * @returns ≥ 0, about 1 where the samples are alike; 0 where all values are tied or a sample has no rows
 * @see Scholz & Stephens 1987, K-sample Anderson–Darling tests, JASA 82, 918–924, equation 7
 */
export const andersonDarling: Statistic = (reference, current) => {
  let n = 0;
  let m = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    n += reference[cell] as number;
    m += current[cell] as number;
  }
  if (n === 0 || m === 0) return 0;
  const rows = n + m;
  let first = 0;
  let both = 0;
  let sum = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    const referenceRows = reference[cell] as number;
    const tied = referenceRows + (current[cell] as number);
    if (tied === 0) continue;
    const firstMiddle = first + referenceRows / 2;
    const bothMiddle = both + tied / 2;
    const difference = rows * firstMiddle - n * bothMiddle;
    const spread = bothMiddle * (rows - bothMiddle) - (rows * tied) / 4;
    // A cell that holds every row has no spread, and nothing to compare.
    if (spread > 0) sum += (tied * difference * difference) / spread;
    first += referenceRows;
    both += tied;
  }
  return ((sum / rows) * ((rows - 1) / n)) / m;
};

/** The statistic in standard deviations from its mean, and a p-value read off a table of seven. */
export interface StandardisedAndersonDarling {
  readonly statistic: number;
  /** between 0.001 and 0.25, the ends of the table */
  readonly p: number;
}

/** The ends of the published upper points of two samples, with their significances. */
const [smallest, largest] = [
  { statistic: 0.325, p: 0.25 },
  { statistic: 6.546, p: 0.001 },
] as const;

/**
 * The standardised statistic that SciPy prints, with its p-value: a parabola through the logarithms of the published table,
 * which has seven points. For comparison with other tools; our own p-value is by redraws. Takes a moment for each row.
 *
 * @param statistic of `andersonDarling`
 * @param reference rows of the reference, and current rows of the current sample; whole, at least 1 each and 4 in all
 * @throws RangeError where there are fewer rows
 * @see Scholz & Stephens 1987, equations 4 to 6 and table 1; scipy.stats.anderson_ksamp with midranks
 */
export function standardisedAndersonDarling(
  statistic: number,
  reference: number,
  current: number,
): StandardisedAndersonDarling {
  const rows = reference + current;
  if (!(reference >= 1 && current >= 1 && rows >= 4)) {
    throw new RangeError(`${reference} and ${current} rows are too few`);
  }
  // h and g as the source calls them, its double sum in one pass.
  let [h, g] = [0, 0];
  for (let i = rows - 1; i >= 1; i--) {
    h += 1 / i;
    if (i > 1) g += h / (rows + 1 - i);
  }
  const reciprocals = 1 / reference + 1 / current;
  const cubic = 4 * g - 6 + (10 - 6 * g) * reciprocals;
  const square = 12 * g - 22 + 8 * h + (2 * g - 14 * h - 4) * reciprocals;
  const linear = 36 * h + 4 + (2 * h - 6) * reciprocals;
  const variance = (((cubic * rows + square) * rows + linear) * rows + 24) / ((rows - 1) * (rows - 2) * (rows - 3));
  const standardised = (statistic - 1) / Math.sqrt(variance);
  return { statistic: standardised, p: significance(standardised) };
}

function significance(statistic: number): number {
  if (statistic < smallest.statistic) return smallest.p;
  if (statistic > largest.statistic) return largest.p;
  return Math.exp((0.01819809457411148 * statistic - 1.0082265644652522) * statistic - 1.0777702798204851);
}
