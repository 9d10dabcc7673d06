import type { Effect, Outcome } from '../../result/check.js';
import { formatNumber } from '../../result/format.js';
import type { Quantity } from '../../result/quantity.js';

/** How many violations a rule admits: a number of rows, or a share of those that it judges. */
export type Bound = { readonly count: number } | { readonly fraction: number };

/** What a rule admits before it fails, and before it warns. */
export interface Tolerance {
  readonly fail: Bound;
  readonly warn?: Bound;
}

export const none: Tolerance = { fail: { count: 0 } };

/** Whether a rule admits no violation at all. */
export function isStrict({ fail }: Tolerance): boolean {
  return 'count' in fail && fail.count === 0;
}

function exceeds(violations: number, judged: number, bound: Bound): boolean {
  if ('count' in bound) return violations > bound.count;
  // `mostly: 0.9` is 1 − 0.9 = 0.09999999999999998: a tenth of the rows is within it.
  return violations > bound.fraction * judged + 1e-9 * Math.max(1, bound.fraction * judged);
}

/** How a report says what a rule admits; empty where that is nothing. */
export function toleranceText({ fail }: Tolerance): string {
  if ('count' in fail) return fail.count === 0 ? '' : `, and ${formatNumber(fail.count)} may`;
  return `, and ${formatNumber(fail.fraction * 100)} % may`;
}

/** What a number of violations means. */
export function tolerated(
  violations: number,
  judged: number,
  { fail, warn }: Tolerance,
): { readonly status: 'passed' } | { readonly status: 'failed'; readonly effect?: Effect } {
  if (exceeds(violations, judged, fail)) return { status: 'failed' };
  return warn && exceeds(violations, judged, warn) ? { status: 'failed', effect: 'warn' } : { status: 'passed' };
}

/** The bound in the unit in which it was given. */
export function expectedOf({ fail }: Tolerance): NonNullable<Outcome['expected']> {
  return 'count' in fail ? { at_most: fail.count, unit: 'rows' } : { at_most: fail.fraction, unit: 'fraction' };
}

export function observedOf(violations: number, judged: number, { fail }: Tolerance): Quantity {
  if ('count' in fail) return { value: violations, unit: 'rows', of: judged };
  return { value: judged === 0 ? 0 : violations / judged, unit: 'fraction', of: judged };
}
