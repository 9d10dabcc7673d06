import { whole } from './range.js';

/** What a sample lets expect of its source: the probability of each value, and of values that it lacks. */
export interface EstimatedSource {
  /** of each value that was seen, in the order given */
  readonly seen: Float64Array;
  /** how many values were not seen, at least one where any probability is left for them; whole */
  readonly unseen: number;
  /** of all of those together; they share it alike */
  readonly unseenShare: number;
}

/** More different values are not told apart. */
const mostUnseen = 100_000;

/**
 * Estimates the source of a sample of values. Good and Turing's share of what was not seen, in Chao and Jost's form, is
 * divided among as many values as Chao estimates, and taken off the values that were seen, the more the rarer they are.
 *
 * @param counts rows of each value, whole, ≥ 0
 * @throws RangeError where a count is no whole number, or there is no row
 * @see Chao, Gotelli, Hsieh, Sander, Ma, Colwell & Ellison 2014, Rarefaction and extrapolation with Hill numbers, Ecological
 * Monographs 84, 45–67, appendix G (the bootstrap)
 */
export function estimatedSource(counts: ArrayLike<number>): EstimatedSource {
  let [n, once, twice] = [0, 0, 0];
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] as number;
    whole('count', count, 0);
    n += count;
    if (count === 1) once++;
    if (count === 2) twice++;
  }
  if (n === 0) throw new RangeError('there are no rows');
  const shares = Float64Array.from(counts, (count) => count / n);
  if (once === 0 || n === 1) return { seen: shares, unseen: 0, unseenShare: 0 };
  const expected = ((n - 1) / n) * (twice > 0 ? once ** 2 / (2 * twice) : (once * (once - 1)) / 2);
  const unseen = Math.min(mostUnseen, Math.max(1, Math.ceil(expected)));
  const pairs = twice > 0 ? 2 * twice : 2;
  const next = (n - 1) * (twice > 0 ? once : once - 1);
  const unseenShare = next > 0 ? (once / n) * (next / (next + pairs)) : 0;
  if (unseenShare === 0) return { seen: shares, unseen: 0, unseenShare: 0 };
  // How likely a value of that share was to stay unseen.
  const missed = shares.map((share) => share * (1 - share) ** n);
  const weight = unseenShare / missed.reduce((sum, each) => sum + each, 0);
  const seen = shares.map((share, value) => Math.max(0, share - weight * (missed[value] as number)));
  const left = seen.reduce((sum, share) => sum + share, 0);
  return { seen: seen.map((share) => (share * (1 - unseenShare)) / left), unseen, unseenShare };
}
