import type { BaselineReference, Outcome } from '../../result/check.js';
import { errorOutcome } from '../../result/check.js';
import { type MeasurementError, UserError } from '../../result/error.js';
import { formatNumber } from '../../result/format.js';
import type { OnMissing } from '../../sources/baseline.js';

/** The other side of a comparison, or why there is none. */
export type Side<Content> =
  | {
      readonly onMissing: OnMissing;
      readonly reference: BaselineReference;
      readonly unchanged: boolean;
      readonly content: Content;
    }
  | {
      readonly error: MeasurementError;
      /** set where the baseline is not there, as opposed to being there and unusable */
      readonly onMissing: OnMissing | undefined;
    };

/**
 * Whether there is no baseline, as opposed to one that cannot be used, and to not being able to tell (a clone that is too
 * shallow, a branch that nobody knows): what `on_missing` says is about the first alone.
 */
export function isMissing({ code }: MeasurementError): boolean {
  return code === 'missing_file' || code === 'no_baseline_yet';
}

/**
 * A missing baseline is its own state: the user's `on_missing` decides whether it blocks, warns, leaves the rule out, or makes
 * the candidate the first of its line. That last only where nothing says that there was one before.
 */
export function missingBaseline(
  error: MeasurementError,
  onMissing: OnMissing,
  candidate?: { readonly name: string; readonly value: number | bigint },
): Outcome {
  const why = [error.explanation.what, error.explanation.why].filter(Boolean).join('; ');
  const what = 'there is no baseline to compare with';
  if (onMissing === 'allow') return { status: 'skipped', reason: 'baseline_allowed_missing', what, why };
  if (onMissing === 'accept_first' && (error.code === 'no_baseline_yet' || error.code === 'missing_metric')) {
    const first =
      candidate === undefined ? what : `${candidate.name} is ${formatNumber(candidate.value)}, the first of its line`;
    const observed = candidate && { observed: { value: candidate.value } };
    return { status: 'passed', reason: 'first_accepted', what: first, why, ...observed };
  }
  const fix = error.explanation.fix ?? advice[onMissing];
  const explanation = { what, why, ...(fix !== undefined && { fix }) };
  const noBaseline = new UserError('no_baseline', explanation, error.location, { cause: error });
  return errorOutcome(noBaseline, onMissing === 'warn' ? { effect: 'warn' } : {});
}

const advice: Readonly<Partial<Record<OnMissing, string>>> = {
  fail: 'write on_missing: accept_first beside the baseline for the first run',
  accept_first: 'there was one before: restore it, or write on_missing: warn while it is away',
};
