// What values are drawn by: densities of numbers, and proportions of categories.
import type { Random } from '../../src/stats/random.js';

// Bound once, for inside Jest each look-up of a global is slow.
const { cos, exp, log, PI, sqrt } = Math;

/** By Box and Muller's polar angle, one of the two values. */
export function normal(random: Random): number {
  return sqrt(-2 * log(1 - random.uniform())) * cos(2 * PI * random.uniform());
}

/** Student's t with two degrees of freedom, whose variance is infinite. */
export function studentOfTwo(random: Random): number {
  const u = 2 * random.uniform() - 1;
  return u * sqrt(2 / (1 - u * u));
}

/** Proportions of 0, 1, 2, …, beyond which there is next to none. */
export function poisson(mean: number): readonly number[] {
  const shares = [exp(-mean)];
  for (let k = 1; k < 40; k++) shares.push(((shares[k - 1] as number) * mean) / k);
  return shares;
}

/** Proportions of 1, 1/2, 1/3, … */
export function zipf(values: number): readonly number[] {
  return Array.from({ length: values }, (_, index) => 1 / (index + 1));
}

export function even(values: number): readonly number[] {
  return Array.from({ length: values }, () => 1);
}

/** An index, with probabilities in these proportions. */
export function oneOf(weights: readonly number[]): (random: Random) => number {
  let sum = 0;
  const upTo = Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
  return (random) => {
    const u = random.uniform() * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (u < (upTo[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** The proportions as shares of 1. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight);
  return weights.map((weight) => weight / sum);
}
