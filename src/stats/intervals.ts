import { normalQuantile } from './normal.js';
import { inRange } from './range.js';

/** A confidence interval: lower ≤ upper. */
export type Interval = readonly [lower: number, upper: number];

/**
 * Wilson score interval for a binomial proportion.
 *
 * @param successes number of successes, 0 ≤ successes ≤ trials; need not be whole
 * @param trials number of trials, ≥ 1
 * @param level confidence level in (0, 1)
 * @returns [lower, upper], both in [0, 1]
 * @throws RangeError where an argument is outside its range
 * @see Wilson 1927, Probable inference, JASA 22; Newcombe 1998, Statistics in Medicine 17, 857–872, method 3
 */
export function wilson(successes: number, trials: number, level: number): Interval {
  inRange('trials', trials, 1, Number.MAX_VALUE);
  inRange('successes', successes, 0, trials);
  const z = criticalValue(level);
  const share = successes / trials;
  const spread = (z * z) / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))) / (1 + spread);
  // Both ends are exact where no trial, or every trial, succeeded; rounding would leave them a hair inside or outside.
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)];
}

/**
 * Interval of p₁ − p₂ for two independent samples: the hybrid of their Wilson intervals. On one sample that both were
 * measured on it is too wide, never too narrow, where the two tend to err on the same rows.
 *
 * @param p1 a proportion in [0, 1] of n1 trials, n1 ≥ 1; likewise p2 and n2
 * @param level confidence level in (0, 1)
 * @returns [lower, upper], both in [−1, 1]
 * @throws RangeError where an argument is outside its range
 * @see Newcombe 1998, Interval estimation for the difference between independent proportions, Statistics in Medicine 17,
 * 873–890, method 10
 */
export function differenceOfProportions(p1: number, n1: number, p2: number, n2: number, level: number): Interval {
  inRange('p1', p1, 0, 1);
  inRange('p2', p2, 0, 1);
  const [lower1, upper1] = wilson(p1 * n1, n1, level);
  const [lower2, upper2] = wilson(p2 * n2, n2, level);
  const difference = p1 - p2;
  return [
    Math.max(-1, difference - Math.hypot(p1 - lower1, upper2 - p2)),
    Math.min(1, difference + Math.hypot(upper1 - p1, p2 - lower2)),
  ];
}

/**
 * Interval of an estimate that is about normal: value ± z · standard error.
 *
 * @param value finite
 * @param standardError ≥ 0, finite, in the value's unit
 * @param level confidence level in (0, 1)
 * @throws RangeError where an argument is outside its range
 */
export function fromStandardError(value: number, standardError: number, level: number): Interval {
  inRange('value', value, -Number.MAX_VALUE, Number.MAX_VALUE);
  inRange('standardError', standardError, 0, Number.MAX_VALUE);
  const half = criticalValue(level) * standardError;
  return [value - half, value + half];
}

/**
 * Interval of value1 − value2 for two independent estimates that are about normal.
 *
 * @param level confidence level in (0, 1)
 * @throws RangeError where a value is not finite, a standard error is not finite or below 0, or the level is none
 */
export function differenceFromStandardErrors(
  value1: number,
  standardError1: number,
  value2: number,
  standardError2: number,
  level: number,
): Interval {
  inRange('standardError1', standardError1, 0, Number.MAX_VALUE);
  inRange('standardError2', standardError2, 0, Number.MAX_VALUE);
  return fromStandardError(value1 - value2, Math.hypot(standardError1, standardError2), level);
}

/**
 * The least number of trials at which the Wilson interval of the same share leaves a bound out: the score test inverted,
 * n > z²·p₀(1 − p₀)/(p̂ − p₀)².
 *
 * @param share the observed share p̂, in [0, 1]
 * @param bound p₀, in [0, 1]
 * @param level confidence level in (0, 1)
 * @returns a whole number ≥ 1; Infinity where share and bound are equal
 * @throws RangeError where an argument is outside its range
 * @see Wilson 1927
 */
export function trialsToSettle(share: number, bound: number, level: number): number {
  inRange('share', share, 0, 1);
  inRange('bound', bound, 0, 1);
  const z = criticalValue(level);
  if (share === bound) return Number.POSITIVE_INFINITY;
  return Math.floor((z * z * bound * (1 - bound)) / (share - bound) ** 2) + 1;
}

/**
 * The least n₁ at which the interval of p₁ − p₂ leaves a bound out, if the shares stay and n₂ grows in proportion: found by
 * bisection, for both Wilson intervals only shrink.
 *
 * @param bound a difference in [−1, 1]
 * @returns a whole number ≥ 1; Infinity where the difference is the bound, or is told from it by rounding alone
 * @throws RangeError where an argument is outside its range
 */
export function trialsToSettleDifference(
  p1: number,
  n1: number,
  p2: number,
  n2: number,
  bound: number,
  level: number,
): number {
  inRange('bound', bound, -1, 1);
  differenceOfProportions(p1, n1, p2, n2, level);
  if (p1 - p2 === bound) return Number.POSITIVE_INFINITY;
  const settled = (n: number): boolean => {
    const [lower, upper] = differenceOfProportions(p1, n, p2, Math.max(1, (n * n2) / n1), level);
    return bound < lower || upper < bound;
  };
  let [contained, left] = [0, 1];
  while (!settled(left)) {
    if (left > Number.MAX_SAFE_INTEGER / 2) return Number.POSITIVE_INFINITY;
    [contained, left] = [left, left * 2];
  }
  while (left - contained > 1) {
    const between = Math.floor((contained + left) / 2);
    if (settled(between)) left = between;
    else contained = between;
  }
  return left;
}

/**
 * The least number of trials at which value ± z · standard error leaves a bound out, if the value stays and the standard
 * error shrinks with the root of the trials: n·(z·se/|value − bound|)².
 *
 * @param standardError of the value over `trials` trials, ≥ 0
 * @returns a whole number ≥ 1; Infinity where value and bound are equal
 * @throws RangeError where an argument is outside its range
 */
export function trialsToSettleStandardError(
  value: number,
  standardError: number,
  trials: number,
  bound: number,
  level: number,
): number {
  inRange('value', value, -Number.MAX_VALUE, Number.MAX_VALUE);
  inRange('bound', bound, -Number.MAX_VALUE, Number.MAX_VALUE);
  inRange('trials', trials, 1, Number.MAX_VALUE);
  const needed = standardErrorToSettle(value, bound, level);
  inRange('standardError', standardError, 0, Number.MAX_VALUE);
  if (needed === 0) return Number.POSITIVE_INFINITY;
  return Math.floor(trials * (standardError / needed) ** 2) + 1;
}

/**
 * The standard error below which value ± z · standard error leaves a bound out: |value − bound|/z.
 *
 * @throws RangeError where the level is none
 */
export function standardErrorToSettle(value: number, bound: number, level: number): number {
  return Math.abs(value - bound) / criticalValue(level);
}

/** The two-sided z of a confidence level: 1.96 at 0.95. */
function criticalValue(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}, not in (0, 1)`);
  return normalQuantile((1 + level) / 2);
}
