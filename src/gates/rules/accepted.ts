import type { Outcome } from '../../result/check.js';
import { formatNumber } from '../../result/format.js';
import { slack } from './bound.js';
import { atWorst, type Direction, worseBy, worseThan } from './direction.js';
import type { MeasuredBaseline } from './regression.js';

/**
 * What an accepted value alone decides: one that is no worse passes, whatever more the rule asks of a baseline. Who accepted
 * 0.9 where an improvement was asked for did not mean that it must improve on itself.
 *
 * @param accepted the baseline with the accepted value in its place
 * @param tolerance how much worse than that it may be, in the metric's own unit
 * @returns undefined where the number is worse than that
 * @throws UserError `not_finite` for integers beyond every double
 */
export function judgeAccepted(
  metric: string,
  value: number | bigint,
  accepted: MeasuredBaseline,
  direction: Direction,
  tolerance = 0,
): Outcome | undefined {
  const anchor = Number(accepted.observed.value);
  const bound = worseThan(anchor, tolerance, direction);
  if (worseBy(metric, value, anchor, direction) > tolerance + slack(bound)) return undefined;
  return {
    status: 'passed',
    reason: 'within_bound',
    what: `${metric} is ${formatNumber(value, anchor)}, accepted was ${formatNumber(anchor, value)}`,
    observed: { value },
    expected: atWorst(bound, direction),
    baseline: accepted,
  };
}
