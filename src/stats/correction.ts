import { inRange } from './range.js';

/** Corrections of p-values for the number of tests in a family. */
export const corrections = { none, bonferroni, holm, benjamini_hochberg, benjamini_yekutieli } as const;

export type Correction = keyof typeof corrections;

/**
 * Adjusted p-values, in the order given: a test is significant at α where its adjusted p is at most α.
 *
 * @param p each in [0, 1]
 * @throws RangeError where one is not, NaN included
 * @see Bonferroni 1936; Holm 1979, Scandinavian Journal of Statistics 6; Benjamini & Hochberg 1995, JRSS B 57; Benjamini &
 * Yekutieli 2001, Annals of Statistics 29
 */
export function adjust(p: readonly number[], correction: Correction): number[] {
  for (const value of p) inRange('p', value, 0, 1);
  return corrections[correction](p);
}

function none(p: readonly number[]): number[] {
  return [...p];
}

function bonferroni(p: readonly number[]): number[] {
  return p.map((value) => Math.min(1, value * p.length));
}

/** Each p times the number of tests not yet rejected, made to rise with p. */
function holm(p: readonly number[]): number[] {
  return inOrder(p, (sorted) => {
    let highest = 0;
    return sorted.map((value, rank) => {
      highest = Math.max(highest, Math.min(1, value * (p.length - rank)));
      return highest;
    });
  });
}

/** Each p times tests over rank, made to rise with p from the largest down. */
function benjamini_hochberg(p: readonly number[]): number[] {
  return stepUp(p, 1);
}

/** The same for any dependence between the tests: times the harmonic sum of their number. */
function benjamini_yekutieli(p: readonly number[]): number[] {
  return stepUp(
    p,
    p.reduce((sum, _, index) => sum + 1 / (index + 1), 0),
  );
}

function stepUp(p: readonly number[], factor: number): number[] {
  return inOrder(p, (sorted) => {
    let lowest = 1;
    return sorted
      .map((value, rank) => [value, rank + 1] as const)
      .reverse()
      .map(([value, rank]) => {
        lowest = Math.min(lowest, (value * p.length * factor) / rank);
        return lowest;
      })
      .reverse();
  });
}

/** Adjusts the sorted p-values, and puts them back where they came from. */
function inOrder(p: readonly number[], adjusted: (sorted: readonly number[]) => readonly number[]): number[] {
  const sorted = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const values = adjusted(sorted.map(({ value }) => value));
  const answer = [...p];
  sorted.forEach(({ index }, rank) => {
    answer[index] = values[rank] as number;
  });
  return answer;
}
