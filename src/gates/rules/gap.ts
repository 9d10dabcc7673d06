import type { Outcome } from '../../result/check.js';
import { formatNumber } from '../../result/format.js';
import { written } from './amount.js';
import { slack } from './bound.js';
import { atWorst, type Direction, worseBy, worseThan } from './direction.js';

/**
 * Judges how much worse a metric is than another one of the same file: the test's against the training's. Being better never
 * fails.
 *
 * @param maximum how much worse it may be, inclusive, in the metrics' own unit
 * @throws RangeError where a number is not finite, or the maximum is not a number ≥ 0
 * @throws UserError `not_finite` for integers beyond every double
 */
export function judgeGap(
  metric: string,
  value: number | bigint,
  other: { readonly metric: string; readonly value: number | bigint },
  maximum: number,
  direction: Direction,
): Outcome {
  const allowed = written({ absolute: maximum });
  const worse = worseBy(`${metric} or ${other.metric}`, value, other.value, direction);
  const bound = worseThan(Number(other.value), allowed, direction);
  const shown = `${metric} is ${formatNumber(value, bound)}, ${other.metric} is ${formatNumber(other.value, value)}`;
  const expected = { ...atWorst(bound, direction), gap: { to: other.metric, at_most: maximum } };
  const measured = { observed: { value }, expected };
  if (worse > allowed + slack(bound)) {
    const what = `${shown}: worse by ${formatNumber(worse, allowed)}, allowed is ${formatNumber(allowed, worse)}`;
    return { status: 'failed', reason: 'gap', what, ...measured };
  }
  return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}
