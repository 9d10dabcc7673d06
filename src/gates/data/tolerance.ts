import type { Effect, Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import type { Quantity } from '../../result/quantity.js';

/** How many violations a rule admits: a number of rows, or a share of those that it judges. */
export type Bound = { readonly count: number } | { readonly fraction: number };

/** What a rule admits before it fails, and before it warns. */
export interface Tolerance {
  readonly fail: Bound;
  readonly warn?: Bound;
}

/** The words with which the configuration says what a rule admits. */
export interface ToleranceWords {
  readonly mostly?: number | { readonly fail?: number; readonly warn?: number };
  readonly max_violations?: number | { readonly fail?: number; readonly warn?: number };
}

/** What a rule admits, and what it does where it finds more. */
export interface Admission {
  readonly tolerance: Tolerance;
  readonly effect: Effect;
}

/**
 * What the words admit: nothing where there are none. Where only `warn` is given, the rule only warns.
 *
 * @param of the rule, for messages
 * @throws UserError `invalid_config` where both words are there, or the bound that warns is laxer than the one that fails
 */
export function admissionOf(
  words: ToleranceWords,
  effect: Effect,
  of: string,
  at: (...path: string[]) => Location | undefined,
): Admission {
  const { mostly, max_violations } = words;
  if (mostly !== undefined && max_violations !== undefined) {
    const what = `${of} has both mostly and max_violations: two answers to one question`;
    throw new UserError('invalid_config', { what, fix: 'keep one of them' }, at('mostly'));
  }
  const word = mostly === undefined ? 'max_violations' : 'mostly';
  const given = mostly ?? max_violations;
  if (given === undefined) return { tolerance: none, effect };
  const bound = (value: number): Bound =>
    word === 'mostly' ? { fraction: Number((1 - value).toPrecision(12)) } : { count: value };
  const { fail, warn } = typeof given === 'number' ? { fail: given, warn: undefined } : given;
  if (fail === undefined) return { tolerance: warn === undefined ? none : { fail: bound(warn) }, effect: 'warn' };
  if (warn === undefined) return { tolerance: { fail: bound(fail) }, effect };
  if (word === 'mostly' ? warn < fail : warn > fail) {
    const what = `${word} of ${of} fails at ${fail}, before it warns at ${warn}: it would never warn`;
    throw new UserError('invalid_config', { what, fix: 'swap or mend the two' }, at(word, 'warn'));
  }
  return { tolerance: { fail: bound(fail), warn: bound(warn) }, effect };
}

export const none: Tolerance = { fail: { count: 0 } };

/** Whether a rule admits no violation at all. */
export function isStrict({ fail }: Tolerance): boolean {
  return 'count' in fail && fail.count === 0;
}

function exceeds(violations: number, judged: number, bound: Bound): boolean {
  if ('count' in bound) return violations > bound.count;
  // A tenth of the rows is within a bound of 0.1, whatever the rounding of their product says.
  return violations > bound.fraction * judged + 1e-9 * Math.max(1, bound.fraction * judged);
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

function observedOf(violations: number, judged: number, { fail }: Tolerance): Quantity {
  if ('count' in fail) return { value: violations, unit: 'rows', of: judged };
  return { value: judged === 0 ? 0 : violations / judged, unit: 'fraction', of: judged };
}

/**
 * The answer of a rule that counts rows: none violates it, some do and that is tolerated, or too many do.
 *
 * @param judged the rows of which the violations are a share
 * @param words what is said where no row violates it, and where some do
 */
export function judgeCount(
  violations: number,
  judged: number,
  tolerance: Tolerance,
  words: { readonly none: string; readonly some: string; readonly why?: string },
): Outcome {
  const measured = {
    ...(words.why !== undefined && { why: words.why }),
    observed: observedOf(violations, judged, tolerance),
    expected: expectedOf(tolerance),
  };
  if (violations === 0) return { status: 'passed', reason: 'no_violations', what: words.none, ...measured };
  const result = tolerated(violations, judged, tolerance);
  return result.status === 'passed'
    ? { status: 'passed', reason: 'within_bound', what: `${words.some}, which is tolerated`, ...measured }
    : { reason: 'violations', what: words.some, ...result, ...measured };
}
