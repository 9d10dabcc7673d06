import { clipped, cumulativeDifferences, extremes, moments, type WeightedSample } from './weighted-sample.js';

/**
 * Wasserstein-1 distance of two weighted samples, ∫|F − G|: how far the mass of one has to be moved, on average, to become
 * the other.
 *
 * @returns ≥ 0, in the values' unit
 * @throws RangeError where a sample is empty, or holds a position that is not finite or a weight that is none
 * @see Vallender 1974, Theory of Probability and its Applications 18; Ramdas, García Trillos & Cuturi 2017, Entropy 19
 */
export function wasserstein(reference: WeightedSample, current: WeightedSample): number {
  let sum = 0;
  for (const [width, difference] of cumulativeDifferences(reference, current)) sum += width * Math.abs(difference);
  return sum;
}

/** What a Wasserstein distance is divided by, so that one bound serves columns of every unit. */
export type Normalization =
  | {
      /** Both samples are clipped at these quantiles of the reference; divided by the clipped reference's population σ. */
      readonly normalize: 'winsorised_std';
      readonly limits: readonly [lower: number, upper: number];
    }
  /** The population σ of the reference. One wild value in it hides every change. */
  | { readonly normalize: 'reference_std' }
  /** The greatest value of both samples together less the least. */
  | { readonly normalize: 'range' }
  | { readonly normalize: 'none' };

/**
 * Wasserstein-1 distance over a measure of spread.
 *
 * @returns ≥ 0, without unit unless `none`; undefined where the spread is 0, for then no distance is large or small
 * @throws RangeError where a sample is empty, holds a position that is not finite or a weight that is none, or where the
 * limits are not in order
 * @see winsorising: Tukey 1962, The future of data analysis, Annals of Mathematical Statistics 33, section 14
 */
export function normalizedWasserstein(
  reference: WeightedSample,
  current: WeightedSample,
  how: Normalization,
): number | undefined {
  switch (how.normalize) {
    case 'none':
      return wasserstein(reference, current);
    case 'reference_std':
      return over(wasserstein(reference, current), moments(reference).std);
    case 'range': {
      const [[least, greatest], [leastToo, greatestToo]] = [extremes(reference), extremes(current)];
      return over(wasserstein(reference, current), Math.max(greatest, greatestToo) - Math.min(least, leastToo));
    }
    case 'winsorised_std': {
      const [within, currentWithin] = [clipped(reference, how.limits), clipped(current, how.limits)];
      return over(wasserstein(within, currentWithin), moments(within).std);
    }
  }
}

function over(distance: number, spread: number): number | undefined {
  return spread > 0 ? distance / spread : undefined;
}
