import type { Amount, Outcome } from '../../result/check.js';
import { formatNumber } from '../../result/format.js';
import { formatDifference, inUnits, isNearZero, written } from './amount.js';
import { slack } from './bound.js';
import { atWorst, type Direction, worseBy, worseThan } from './direction.js';
import type { MeasuredBaseline } from './regression.js';

/** What is asked as better than nothing, of which there is no share: MLflow's number (`MetricThreshold`). */
const strictlyBetter = 1e-10;

/**
 * Judges whether a metric is better than its baseline by at least this much; none at all means not worse. The decisions are
 * MLflow's, up to the slack of all bounds: on a baseline of zero, any share above none asks for strictly better.
 *
 * @param minimum how much better it must be, inclusive: in the metric's own unit, or as a fraction of |baseline|
 * @throws RangeError where a number is not finite, or the minimum is not a number ≥ 0
 * @throws UserError `not_finite` for integers beyond every double
 */
export function judgeImprovement(
  metric: string,
  value: number | bigint,
  baseline: MeasuredBaseline,
  minimum: Amount,
  direction: Direction,
): Outcome {
  const before = Number(baseline.observed.value);
  const worse = worseBy(metric, value, baseline.observed.value, direction);
  const ofNothing = 'relative' in minimum && written(minimum) > 0 && isNearZero(before);
  const required = ofNothing ? strictlyBetter : inUnitsOrNone(metric, minimum, before);
  const bound = worseThan(before, -required, direction);
  const shown = `${metric} is ${formatNumber(value, bound)}, the baseline's is ${formatNumber(before, value)}`;
  const measured = {
    observed: { value },
    expected: { ...atWorst(bound, direction), improvement: minimum },
    baseline,
  };
  // The slack is wider than what is strictly better than zero.
  if (-worse >= required - (ofNothing ? 0 : slack(bound))) {
    return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
  }
  const amount = (units: number, beside: number): string =>
    isNearZero(before) ? formatNumber(units, beside) : formatDifference(units, beside, minimum, before);
  const changed =
    worse > 0
      ? `worse by ${amount(worse, required)}`
      : worse < 0
        ? `better by ${amount(-worse, required)}`
        : 'the same';
  const asked = required === 0 ? 'not worse' : `better by ${amount(required, Math.abs(worse))}`;
  const what = `${shown}: ${changed}, required is ${asked}`;
  return { status: 'failed', reason: 'no_improvement', what, ...measured };
}

/** No share of anything is nothing, whatever it is a share of. */
function inUnitsOrNone(metric: string, minimum: Amount, baseline: number): number {
  return written(minimum) === 0 ? 0 : inUnits(metric, minimum, baseline);
}
