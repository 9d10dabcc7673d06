import type { Location } from './location.js';

/** Why a number could not be measured; each is also the reason of an `error` check. */
export const measurementCodes = [
  'missing_file',
  'unreadable',
  'outside_workspace',
  'empty',
  'malformed',
  'unsupported',
  'missing_metric',
  'ambiguous_metric',
  'not_a_number',
  'not_finite',
  'missing_column',
  'nothing_to_judge',
  'invalid_schema',
  'invalid_expression',
  'limit_exceeded',
  'incomplete_metric',
  'direction_conflict',
  'unknown_sample',
  'no_baseline',
  'no_baseline_yet',
  'unset_variable',
  'unreachable',
  'refused',
  'stale',
  'stale_unknown',
  'self_comparison',
  'baseline_near_zero',
  'scale_mismatch',
  'changed_since_plan',
  'engine_unavailable',
] as const;
export type MeasurementCode = (typeof measurementCodes)[number];

/** What stops a run before any gate. */
export type UsageCode = 'usage' | 'no_config' | 'invalid_config' | 'invalid_plan';

/** What happened, why, and what to do. Only `what` is always there. */
export interface Explanation {
  readonly what: string;
  readonly why?: string;
  readonly fix?: string;
}

/**
 * Something the person at the keyboard can mend. It prints as a few plain lines, without a stack. Anything else that is
 * thrown is a bug of ours.
 */
export class UserError<Code extends MeasurementCode | UsageCode = MeasurementCode | UsageCode> extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: Code,
    readonly explanation: Explanation,
    readonly location?: Location,
    options?: ErrorOptions,
  ) {
    super(explanation.what, options);
  }
}

export type MeasurementError = UserError<MeasurementCode>;

export function isMeasurementError(error: unknown): error is MeasurementError {
  return error instanceof UserError && (measurementCodes as readonly string[]).includes(error.code);
}

/** Several faults of one file, told together: nobody likes to mend a configuration one error at a time. */
export class UserErrors extends Error {
  override readonly name = 'UserErrors';

  constructor(readonly errors: readonly UserError[]) {
    super(errors.map((error) => error.message).join('\n'));
  }
}

/** The user's mistakes in whatever was thrown; anything else is a bug and is thrown on, with its stack. */
export function userErrors(thrown: unknown): readonly UserError[] {
  if (thrown instanceof UserError) return [thrown];
  if (thrown instanceof UserErrors) return thrown.errors;
  throw thrown;
}
