import type { BaselineReference, Outcome } from '../../result/check.js';
import { errorOutcome } from '../../result/check.js';
import { type MeasurementError, UserError } from '../../result/error.js';
import type { BaselineSource, OnMissing } from '../../sources/baseline.js';

/** The other side of a comparison, or why there is none. */
export type Side<Content> =
  | {
      readonly source: BaselineSource;
      readonly reference: BaselineReference;
      readonly unchanged: boolean;
      readonly content: Content;
    }
  | {
      readonly error: MeasurementError;
      /** set where the baseline is not there, as opposed to being there and unusable */
      readonly onMissing: OnMissing | undefined;
    };

/** Whether there is no baseline, as opposed to one that cannot be used. */
export function isMissing({ code }: MeasurementError): boolean {
  return code === 'missing_file' || code === 'no_baseline';
}

/** A missing baseline is its own state: the user's `on_missing` decides whether it blocks, warns or leaves the rule out. */
export function missingBaseline(error: MeasurementError, onMissing: OnMissing): Outcome {
  const why = [error.explanation.what, error.explanation.why].filter(Boolean).join('; ');
  const what = 'there is no baseline to compare with';
  if (onMissing === 'allow') return { status: 'skipped', reason: 'baseline_allowed_missing', what, why };
  const advice = onMissing === 'fail' ? 'write on_missing: warn beside the baseline for the first run' : undefined;
  const fix = error.explanation.fix ?? advice;
  const explanation = { what, why, ...(fix !== undefined && { fix }) };
  const noBaseline = new UserError('no_baseline', explanation, error.location, { cause: error });
  return errorOutcome(noBaseline, onMissing === 'warn' ? { effect: 'warn' } : {});
}
