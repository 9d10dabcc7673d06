import type { Amount, BaselineReference, Outcome } from '../../result/check.js';
import { formatNumber } from '../../result/format.js';
import { formatDifference, inUnits } from './amount.js';
import { slack } from './bound.js';
import { atWorst, type Direction, worseBy, worseThan } from './direction.js';

/** The other side of a comparison, with its number. */
export type MeasuredBaseline = BaselineReference & { readonly observed: { readonly value: number | bigint } };

/**
 * Judges how much worse a metric is than its baseline. An improvement never fails, however large.
 *
 * @param tolerance how much worse it may be, inclusive: in the metric's own unit, or as a fraction of |baseline|
 * @throws RangeError where a number is not finite, or the tolerance is not a number ≥ 0
 * @throws UserError `baseline_near_zero` for a fraction of less than 1e-12, `not_finite` for integers beyond every double
 */
export function judgeRegression(
  metric: string,
  value: number | bigint,
  baseline: MeasuredBaseline,
  tolerance: Amount,
  direction: Direction,
): Outcome {
  const worse = worseBy(metric, value, baseline.observed.value, direction);
  const before = Number(baseline.observed.value);
  const allowed = inUnits(metric, tolerance, before);
  const bound = worseThan(before, allowed, direction);
  const shown = `${metric} is ${formatNumber(value, bound)}, the baseline's is ${formatNumber(before, value)}`;
  const measured = { observed: { value }, expected: { ...atWorst(bound, direction), tolerance }, baseline };
  if (worse > allowed + slack(bound)) {
    const amount = formatDifference(worse, allowed, tolerance, before);
    const what = `${shown}: worse by ${amount}, allowed is ${formatDifference(allowed, worse, tolerance, before)}`;
    return { status: 'failed', reason: 'regression', what, ...measured };
  }
  return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}
