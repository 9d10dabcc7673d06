import { inRange } from './range.js';
import { type Counts, eachShare, totals } from './shares.js';

// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { abs } = Math;

/**
 * Total variation distance of two distributions over the same cells, ½ Σ|p − q|: the share of the rows that would have to
 * change their cell.
 *
 * @returns in [0, 1]
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Levin, Peres & Wilmer 2009, Markov Chains and Mixing Times, proposition 4.2
 */
export function totalVariation(reference: Counts, current: Counts): number {
  let sum = 0;
  eachShare(reference, current, (p, q) => {
    sum += abs(p - q);
  });
  return Math.min(1, sum / 2);
}

/** The largest change of a share, and the cell that it was found in: the first of them where several changed as much. */
export interface LargestChange {
  readonly value: number;
  readonly cell: number;
}

/**
 * L∞ distance of two distributions over the same cells: the largest |p − q|.
 *
 * @returns a value in [0, 1] and the index of its cell
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Breck et al. 2019, Data validation for machine learning, MLSys, section 3.2
 */
export function lInfinity(reference: Counts, current: Counts): LargestChange {
  let largest: LargestChange = { value: 0, cell: 0 };
  eachShare(reference, current, (p, q, cell) => {
    const value = abs(p - q);
    if (value > largest.value) largest = { value, cell };
  });
  return largest;
}

/**
 * L∞ distance less what noise alone reaches with probability alpha, by the two-sample Kolmogorov–Smirnov bound:
 * max(0, L∞ − √(−½ ln(α/2)) √((n + m)/(n m))).
 *
 * @param alpha in (0, 1]; 0.003 is Deequ's
 * @returns a value in [0, 1], and the index of the cell of the largest change
 * @throws RangeError where alpha is outside its range, the samples are not counted over the same cells, or one is empty
 * @see Schelter et al. 2018, Automating large-scale data quality verification, VLDB 11; the bound: Smirnov 1948, Annals of
 * Mathematical Statistics 19, 279–281
 */
export function robustLInfinity(reference: Counts, current: Counts, alpha: number): LargestChange {
  inRange('alpha', alpha, Number.MIN_VALUE, 1);
  const { value, cell } = lInfinity(reference, current);
  const [n, m] = totals(reference, current);
  return { value: Math.max(0, value - Math.sqrt((-Math.log(alpha / 2) / 2) * (1 / n + 1 / m))), cell };
}
