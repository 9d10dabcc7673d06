import type { Effect, Expected, PlannedCheck } from '../../../result/check.js';
import type { Location } from '../../../result/location.js';

/** Where a rule stands, by the steps below its block. */
export type At = (...path: (string | number)[]) => Location | undefined;

/** Plans a check of a block. */
export interface Planning {
  readonly at: At;
  /** what a rule of the block does that has no word of its own */
  readonly effect: Effect;
  /** @param effect the block's where absent */
  plan(
    subject: string | null,
    rule: string,
    expected: Expected | undefined,
    location: Location | undefined,
    effect?: Effect,
  ): PlannedCheck;
}
