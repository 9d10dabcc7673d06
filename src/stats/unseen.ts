import { inRange, whole } from './range.js';
import type { Statistic } from './redraws.js';
import { deviance, stirlingError } from './saddle-point.js';

/**
 * How many current rows lie in cells that the reference lacks. As the test of `redraws` it gives the exact p-value, where the
 * counts of all values of both samples are at hand.
 *
 * @param reference rows of each value; current likewise, and as long
 */
export const unseenRows: Statistic = (reference, current) => {
  let rows = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    if (reference[cell] === 0) rows += current[cell] as number;
  }
  return rows;
};

/**
 * A bound of the probability of so many rows in cells that the reference lacks, or more, that is exact arithmetic and no
 * redraw: Markov's inequality on their expected number. A value of t rows, of N on both sides, has all of them among the m
 * current ones with probability m·(m − 1)…/N·(N − 1)…, t factors each. It is loose where some are expected, and reaches far
 * below what redraws can count where none are.
 *
 * @param reference rows of each value; current likewise, and as long
 * @returns in (0, 1]; 1 where no row is unseen
 */
export function unseenBound(reference: ArrayLike<number>, current: ArrayLike<number>): number {
  const observed = unseenRows(reference, current);
  if (observed === 0) return 1;
  let [n, m] = [0, 0];
  for (let cell = 0; cell < reference.length; cell++) {
    n += (reference[cell] as number) + (current[cell] as number);
    m += current[cell] as number;
  }
  let expected = 0;
  for (let cell = 0; cell < reference.length; cell++) {
    const rows = (reference[cell] as number) + (current[cell] as number);
    let all = rows > m ? 0 : rows;
    for (let row = 0; row < rows && all > 0; row++) all *= (m - row) / (n - row);
    expected += all;
  }
  return Math.min(1, Math.max(expected / observed, Number.MIN_VALUE));
}

/** What Good–Turing needs of a sample. */
export interface Singletons {
  readonly rows: number;
  /** values that occur in exactly one row, and in exactly two */
  readonly once: number;
  readonly twice: number;
}

/**
 * The probability of so many current rows, or more, with a value that the reference lacks, where only the reference's rare
 * values were kept: against the Good–Turing estimate once/rows of the share that a next row would have.
 *
 * The estimate varies more than a count of so many rows would: by once + 2·twice (Esty) instead of once. So it enters as the
 * smaller sample that varies as much: f₁·c of n·c rows with c = (f₁ + 1)/(f₁ + 1 + 2(f₂ + 1)), one value more of each kind
 * for those that chance left out. Of two Poisson counts given their sum, u of m and f₁·c of n·c, the first is binomial. One
 * comparison of shares as they stand rejects up to 16 % at 5 %; this up to 4 %, and far less where most values are unseen.
 *
 * @returns p in (0, 1]; 1 where no row is unseen
 * @throws RangeError where a count is no whole number, or there are more unseen rows than rows
 * @see Good 1953, The population frequencies of species, Biometrika 40; Esty 1983, A normal limit law for a nonparametric
 * estimator of the coverage of a random sample, Annals of Statistics 11; Przyborowski & Wilenski 1940 (the comparison)
 */
export function goodTuring(
  reference: Singletons,
  { rows, unseen }: { readonly rows: number; readonly unseen: number },
): number {
  whole('reference rows', reference.rows, 1);
  whole('values that occur once', reference.once, 0, reference.rows);
  whole('values that occur twice', reference.twice, 0, (reference.rows - reference.once) / 2);
  whole('current rows', rows, 0);
  whole('unseen rows', unseen, 0, rows);
  const weight = (reference.once + 1) / (reference.once + 1 + 2 * (reference.twice + 1));
  return negativeBinomialTail(unseen, reference.once * weight + 1, rows / (rows + reference.rows * weight));
}

/**
 * P(X ≥ k) for the number X of successes before failure `size`, which need not be whole: the incomplete beta function
 * I(k, size) at `share`, summed from k away from the mode.
 */
function negativeBinomialTail(k: number, size: number, share: number): number {
  if (k === 0) return 1;
  inRange('share', share, Number.MIN_VALUE, 1);
  const above = k > (size * share) / (1 - share);
  const start = above ? k : k - 1;
  let term = 1;
  let sum = 1;
  if (above) {
    for (let x = start; term > sum * 1e-17; x++) {
      term *= (share * (x + size)) / (x + 1);
      sum += term;
    }
  } else {
    for (let x = start; x > 0 && term > sum * 1e-17; x--) {
      term *= x / (share * (x - 1 + size));
      sum += term;
    }
  }
  const mass = Math.exp(logMass(start, size, share)) * sum;
  return above ? Math.min(1, mass) : Math.max(0, 1 - mass);
}

/** The saddle-point form of the mass (Loader 2000). */
function logMass(x: number, size: number, share: number): number {
  if (x === 0) return size * Math.log1p(-share);
  const trials = x + size;
  return (
    Math.log(size / trials) +
    stirlingError(trials) -
    stirlingError(x) -
    stirlingError(size) -
    deviance(x, trials * share) -
    deviance(size, trials * (1 - share)) +
    Math.log(trials / (2 * Math.PI * x * size)) / 2
  );
}
