import { lowerGamma, normalUpperTail, upperGamma } from './incomplete-gamma.js';

/** Below this skewness the gamma distribution is the normal one to all digits that matter. */
const symmetric = 1.6e-5;

/**
 * P(X ≥ x) for the Pearson type III distribution, a shifted gamma, of these moments: the normal distribution where the
 * skewness is about 0, mirrored where it is negative.
 *
 * @param variance > 0
 * @param skewness the third standardised moment
 * @returns in [0, 1]; 0 beyond the end of a distribution of negative skewness
 * @throws RangeError where an argument is not finite or the variance not above 0
 * @see Pearson 1895; Johnson, Kotz & Balakrishnan 1994, Continuous univariate distributions, volume 1, chapter 17
 */
export function gammaTail(x: number, mean: number, variance: number, skewness: number): number {
  for (const [name, value] of Object.entries({ x, mean, variance, skewness })) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}, not finite`);
  }
  if (variance <= 0) throw new RangeError(`variance is ${variance}, not above 0`);
  const z = (x - mean) / Math.sqrt(variance);
  if (Math.abs(skewness) < symmetric) return normalUpperTail(z);
  const shape = 4 / (skewness * skewness);
  const scaled = shape + (2 / skewness) * z;
  return skewness > 0 ? upperGamma(shape, scaled) : lowerGamma(shape, scaled);
}
