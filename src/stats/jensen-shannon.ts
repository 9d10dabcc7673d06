import type { Statistic } from './redraws.js';

// Bound once: in the inner loop a look-up of the global costs more than the function, by far so where it is sandboxed.
const { log, max, min, sqrt } = Math;

/**
 * Jensen–Shannon divergence of the shares behind two samples of counts, in bits.
 *
 * @param reference rows, or weights, in each cell; current likewise, and as long
 * @returns in [0, 1]: 0 for equal shares, 1 where no cell is shared; NaN where a sample has no rows
 * @see Lin 1991, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37, 145–151
 */
export const jensenShannonDivergence: Statistic = (reference, current) => {
  let n = 0;
  let m = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    n += reference[cell] as number;
    m += current[cell] as number;
  }
  let sum = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    const p = (reference[cell] as number) / n;
    const q = (current[cell] as number) / m;
    // 0·log 0 is 0.
    if (p > 0) sum += p * log((2 * p) / (p + q));
    if (q > 0) sum += q * log((2 * q) / (p + q));
  }
  if (n === 0 || m === 0) return Number.NaN;
  return min(1, max(0, sum / (2 * Math.LN2)));
};

/** The square root of the divergence: a metric, in [0, 1]. */
export const jensenShannonDistance: Statistic = (reference, current) =>
  sqrt(jensenShannonDivergence(reference, current));

/**
 * The distance less what noise alone makes of it: √max(0, divergence − mean).
 *
 * @param divergence as observed
 * @param mean of the divergence over redraws of the same counts
 */
export function correctedDistance(divergence: number, mean: number): number {
  return sqrt(max(0, divergence - mean));
}
