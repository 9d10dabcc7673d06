import { chiSquareTest } from '../chi-square.js';
import { jensenShannonDistance } from '../jensen-shannon.js';
import { kolmogorovSmirnovSurvival } from '../kolmogorov-distribution.js';
import { exactKolmogorovSmirnovP, kolmogorovSmirnov } from '../kolmogorov-smirnov.js';
import { whole } from '../range.js';
import { type Counts, totals } from '../shares.js';

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
  const [n, m] = totals(reference, current);
  whole('rows in the reference', n, 1);
  whole('rows in the current sample', m, 1);
  const p =
    Math.max(n, m) <= mostExact
      ? exactKolmogorovSmirnovP(statistic, n, m)
      : kolmogorovSmirnovSurvival(statistic, halfToEven((n * m) / (n + m)));
  return { statistic, p };
}

/**
 * `scipy.spatial.distance.jensenshannon(reference, current)`: the distance in nats.
 *
 * @returns in [0, √ln 2]
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 */
export function jensenShannon(reference: Counts, current: Counts): number {
  totals(reference, current);
  return Math.sqrt(Math.LN2) * jensenShannonDistance(reference, current);
}

/** A contingency test also says its degrees of freedom. */
export interface ContingencyResult extends TestResult {
  readonly degrees: number;
}

/**
 * `scipy.stats.chi2_contingency([reference, current])`, with Yates' correction for two cells, as is its default.
 *
 * @returns statistic 0 and p 1 where all rows are in one cell
 * @throws RangeError where the samples are not counted over the same cells, one of them is empty, or no row is in a cell:
 * SciPy refuses that as well
 * @see Pearson 1900, Philosophical Magazine 50; Yates 1934, Supplement to the Journal of the Royal Statistical Society 1
 */
export function chi2Contingency(reference: Counts, current: Counts, correction = true): ContingencyResult {
  totals(reference, current);
  for (let cell = 0; cell < reference.length; cell += 1) {
    if (reference[cell] === 0 && current[cell] === 0)
      throw new RangeError(`cell ${cell} holds no row of either sample`);
  }
  const { statistic, p, degreesOfFreedom } = chiSquareTest(reference, current, { yates: correction });
  return { statistic, p, degrees: degreesOfFreedom };
}

/** The nearest whole number; of two that are as near, the even one. */
function halfToEven(x: number): number {
  const below = Math.floor(x);
  if (x - below !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}
