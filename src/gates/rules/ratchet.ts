import type { Outcome } from '../../result/check.js';
import { counted, formatNumber } from '../../result/format.js';
import { leastRuns, ratchet } from '../../stats/ratchet.js';
import { judgeAccepted } from './accepted.js';
import { written } from './amount.js';
import { slack } from './bound.js';
import { atWorst, type Direction, worseBy, worseThan } from './direction.js';
import type { MeasuredBaseline } from './regression.js';

/**
 * Judges a metric against the best of its history, less what luck explains of a best, less a tolerance. It finds the erosion
 * that a baseline which follows every run never sees.
 *
 * @param history the accepted values, oldest first; without the value itself
 * @param tolerance how much worse than that it may be, inclusive, in the metric's own unit
 * @throws RangeError where a number is not finite, or the tolerance is not a number ≥ 0
 * @throws UserError `not_finite` for integers beyond every double
 */
export function judgeRatchet(
  metric: string,
  value: number | bigint,
  history: readonly number[],
  tolerance: number,
  direction: Direction,
): Outcome {
  const observed = { value };
  const allowed = { absolute: written({ absolute: tolerance }) };
  const found = ratchet(history, tolerance, direction);
  const worse = worseBy(metric, value, found?.boundary ?? 0, direction);
  if (found === undefined) {
    return {
      status: 'inconclusive',
      reason: 'too_little_history',
      what: `${metric} is ${formatNumber(value)}, and its history has ${counted(history.length, 'value')}`,
      why: `the best of under ${leastRuns} is mostly luck, and their noise is not known`,
      fix: `wait for ${counted(leastRuns - history.length, 'more value')}; a rule on the baseline alone holds until then`,
      observed,
      expected: { tolerance: allowed },
    };
  }
  const { boundary, best, noise, runs } = found;
  const shown = `${metric} is ${formatNumber(value, boundary)}`;
  const stands = `the ratchet stands at ${formatNumber(boundary, value)}`;
  const from = `the best of ${runs} is ${formatNumber(best)}, their noise ${formatNumber(noise)}`;
  const measured = { observed, expected: { ...atWorst(boundary, direction), tolerance: allowed } };
  if (worse > slack(boundary)) {
    const why = `${from}: less the luck of a best of ${runs}, less a tolerance of ${formatNumber(tolerance)}`;
    return { status: 'failed', reason: 'ratchet', what: `${shown}, ${stands}`, why, ...measured };
  }
  return { status: 'passed', reason: 'within_bound', what: `${shown}, ${stands}: ${from}`, ...measured };
}

/**
 * Judges a metric against the value at which its ratchet was started anew by hand, until there are enough runs since then
 * to know their noise.
 */
export function judgeAnchor(
  metric: string,
  value: number | bigint,
  anchor: MeasuredBaseline,
  tolerance: number,
  direction: Direction,
): Outcome {
  const allowed = { absolute: written({ absolute: tolerance }) };
  const accepted = Number(anchor.observed.value);
  const bound = atWorst(worseThan(accepted, tolerance, direction), direction);
  const expected = { ...bound, tolerance: allowed };
  const passed = judgeAccepted(metric, value, anchor, direction, tolerance);
  if (passed) return { ...passed, expected };
  const what = `${metric} is ${formatNumber(value, accepted)}, and the ratchet was started anew at ${formatNumber(accepted, value)}`;
  const why = `under ${leastRuns} values since then say nothing of their noise, so only a tolerance of ${formatNumber(tolerance)} comes off`;
  return { status: 'failed', reason: 'ratchet', what, why, observed: { value }, expected, baseline: anchor };
}
