import { cumulativeDifferences, type WeightedSample } from './weighted-sample.js';

/**
 * Energy distance of two weighted samples: √(2 ∫(F − G)²), the root of twice Cramér's distance, as SciPy defines it.
 *
 * @returns ≥ 0, in the root of the values' unit
 * @throws RangeError where a sample is empty, or holds a position that is not finite or a weight that is none
 * @see Székely 2002, E-statistics: the energy of statistical samples; Rizzo & Székely 2016, WIREs Computational Statistics 8
 */
export function energyDistance(reference: WeightedSample, current: WeightedSample): number {
  let sum = 0;
  for (const [width, difference] of cumulativeDifferences(reference, current)) sum += width * difference ** 2;
  return Math.sqrt(2 * sum);
}
