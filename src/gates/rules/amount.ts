import type { Amount } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { formatNumber } from '../../result/format.js';

/** A baseline nearer to zero than this has no shares. */
const nearZero = 1e-12;

export function isNearZero(baseline: number): boolean {
  return Math.abs(baseline) < nearZero;
}

/** The number an amount is written with: 0.05 for five points, and for five percent. */
export function written(amount: Amount): number {
  const number = 'absolute' in amount ? amount.absolute : amount.relative;
  // A comparison with NaN is false, and a rule that cannot fail is none.
  if (!(number >= 0 && number < Number.POSITIVE_INFINITY)) throw new RangeError(`${number} is no amount`);
  return number;
}

/**
 * An amount in the metric's own unit. A share is that of the baseline's size, so that a negative baseline (R² of −0.5) does
 * not turn a rule upside down.
 *
 * @throws RangeError where the amount is not a number ≥ 0
 * @throws UserError `baseline_near_zero` for a share of less than 1e-12
 */
export function inUnits(metric: string, amount: Amount, baseline: number): number {
  const number = written(amount);
  if ('absolute' in amount) return number;
  if (isNearZero(baseline)) {
    throw new UserError('baseline_near_zero', {
      what: `the baseline's ${metric} is ${formatNumber(baseline)}`,
      why: 'a relative change divides by it, and a share of nothing is no number',
      fix: 'write an absolute rule instead, such as max_absolute_regression',
    });
  }
  return number * Math.abs(baseline);
}

/** A difference as an amount is written, told from another one: `0.02`, `12.5 %` of the baseline. */
export function formatDifference(difference: number, beside: number, amount: Amount, baseline: number): string {
  if ('absolute' in amount) return formatNumber(difference, beside);
  const percent = (units: number): number => (units / Math.abs(baseline)) * 100;
  return `${formatNumber(percent(difference), percent(beside))} %`;
}
