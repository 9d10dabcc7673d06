import type { BaselineReference, Outcome } from '../../result/check.js';
import { formatNumber } from '../../result/format.js';
import { slack } from './bound.js';
import type { Direction } from './direction.js';

/**
 * Judges how much worse a metric is than its baseline. An improvement never fails, however large. The difference is
 * absolute, so that a negative baseline (R² of −0.5) does not turn the rule upside down.
 *
 * @param tolerance how much worse it may be, ≥ 0, in the metric's own unit
 */
export function judgeAbsoluteRegression(
  metric: string,
  value: number | bigint,
  baseline: BaselineReference & { readonly observed: { readonly value: number | bigint } },
  tolerance: number,
  direction: Direction,
): Outcome {
  const before = Number(baseline.observed.value);
  const worseBy = direction === 'higher_is_better' ? before - Number(value) : Number(value) - before;
  const bound = direction === 'higher_is_better' ? before - tolerance : before + tolerance;
  const expected = {
    ...(direction === 'higher_is_better' ? { at_least: bound } : { at_most: bound }),
    tolerance: { absolute: tolerance },
  };
  const shown = `${metric} is ${formatNumber(value, bound)}, the baseline's is ${formatNumber(before, value)}`;
  const measured = { observed: { value }, expected, baseline };
  if (worseBy > tolerance + slack(bound)) {
    const amount = formatNumber(worseBy, tolerance);
    const what = `${shown}: worse by ${amount}, allowed is ${formatNumber(tolerance, worseBy)}`;
    return { status: 'failed', reason: 'regression', what, ...measured };
  }
  return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}
