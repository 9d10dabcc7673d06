import { kolmogorovSmirnovSurvival } from '../kolmogorov-distribution.js';
import { exactKolmogorovSmirnovP, kolmogorovSmirnov } from '../kolmogorov-smirnov.js';
import { type Counts, total } from '../shares.js';

/** A statistic and its p-value, as SciPy's result objects have them. */
export interface TestResult {
  readonly statistic: number;
  readonly p: number;
}

/** SciPy counts paths up to this many values in the larger sample. */
const mostExact = 10_000;

/**
 * `scipy.stats.ks_2samp(reference, current)`, two-sided, method `auto`: the exact law where both samples are of at most
 * 10,000 values, ties or not; else the finite-n law at n·m/(n + m), rounded to the even neighbour where it is half-way.
 *
 * @param reference whole counts over cells in ascending order of their values, each cell one tied value; likewise current
 * @throws RangeError where the samples are not counted over the same cells, one of them is empty, or a count is not whole
 * @see SciPy 1.17, scipy/stats/_stats_py.py
 */
export function ks2samp(reference: Counts, current: Counts): TestResult {
  const statistic = kolmogorovSmirnov(reference, current);
  const [n, m] = [total(reference), total(current)];
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(m)) throw new RangeError('a test of values needs whole counts');
  const p =
    Math.max(n, m) <= mostExact
      ? exactKolmogorovSmirnovP(statistic, n, m)
      : kolmogorovSmirnovSurvival(statistic, halfToEven((n * m) / (n + m)));
  return { statistic, p };
}

/** The nearest whole number; of two that are as near, the even one. */
function halfToEven(x: number): number {
  const below = Math.floor(x);
  if (x - below !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}
