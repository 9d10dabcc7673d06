import { normalQuantile } from './normal.js';

/** Where the ratchet stands, and what it was computed from. */
export interface Ratchet {
  /** the worst value that is not worse than the history, noise and tolerance allow; inclusive */
  readonly boundary: number;
  /** the best value of the history */
  readonly best: number;
  /** the standard deviation of one run against the next, estimated robustly */
  readonly noise: number;
  /** how many values the history has */
  readonly runs: number;
}

/** Under this many values the noise is anybody's guess. */
export const leastRuns = 10;

/**
 * The boundary of a ratchet. The best of N runs is good partly by luck, so what luck explains is taken off before the
 * tolerance is: max mᵢ − s·Φ⁻¹((N − 0.375)/(N + 0.25)) − tolerance, with s = median|mᵢ − mᵢ₋₁|/0.954. Differences of
 * neighbours and not of the mean, so that a model that got better over time does not look noisy; a history in which more
 * than half of them repeat has no noise. Where lower is better the same is computed in a mirror.
 *
 * @param history the values of earlier runs, oldest first, each finite
 * @param tolerance how much worse than that a run may be, ≥ 0, in the metric's unit
 * @returns undefined for a history of under ten values
 * @throws RangeError where a value is not finite or the tolerance is not a number ≥ 0
 * @see Blom 1958, Statistical estimates and transformed beta-variables, for the expected maximum of N normal values;
 * 0.954 = √2·Φ⁻¹(3/4), for the median of |X − Y|
 */
export function ratchet(
  history: readonly number[],
  tolerance: number,
  better: 'higher_is_better' | 'lower_is_better',
): Ratchet | undefined {
  if (!(tolerance >= 0 && tolerance < Number.POSITIVE_INFINITY)) throw new RangeError(`tolerance is ${tolerance}`);
  const strange = history.find((value) => !Number.isFinite(value));
  if (strange !== undefined) throw new RangeError(`the history holds ${strange}`);
  const runs = history.length;
  if (runs < leastRuns) return undefined;
  const sign = better === 'higher_is_better' ? 1 : -1;
  const best = sign * history.reduce((most, value) => Math.max(most, sign * value), Number.NEGATIVE_INFINITY);
  const noise = median(history.slice(1).map((value, index) => Math.abs(value - (history[index] ?? value)))) / 0.954;
  const luck = noise * normalQuantile((runs - 0.375) / (runs + 0.25));
  return { boundary: best - sign * (luck + tolerance), best, noise, runs };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
