import type { Amount, BaselineReference, Expected, Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { formatExpected, formatQuantity } from '../../result/format.js';
import { isNearZero, written } from './amount.js';
import { judgeBound } from './bound.js';

/** The other side of a comparison, with the number of its rows. */
export type CountedBaseline = BaselineReference & {
  readonly observed: { readonly value: number; readonly unit: 'rows' };
};

/**
 * Judges how far a number of rows is from its baseline's, in either direction.
 *
 * @param change how far it may be, inclusive: in rows, or as a fraction of the baseline's
 * @throws UserError `baseline_near_zero` where the baseline has no rows
 */
export function judgeRowChange(rows: number, baseline: CountedBaseline, change: Amount): Outcome {
  const { value: before } = baseline.observed;
  if (isNearZero(before)) {
    throw new UserError('baseline_near_zero', {
      what: `the baseline ${baseline.path} has no rows`,
      why: 'a change from nothing says nothing',
      fix: 'name a baseline that has rows, or write min: and max:',
    });
  }
  const allowed = 'absolute' in change ? written(change) : written(change) * before;
  // 0.1 of 30 rows are 3, whatever the rounding of the product says.
  const rounding = 1e-9 * Math.max(1, before, allowed);
  const expected: Expected = {
    at_least: Math.max(0, Math.ceil(before - allowed - rounding)),
    at_most: Math.floor(before + allowed + rounding),
    unit: 'rows',
    change,
  };
  const outcome = judgeBound('the number of rows', { value: rows, unit: 'rows' }, expected);
  const shown = `the number of rows is ${formatQuantity({ value: rows, unit: 'rows' }, expected)}`;
  const than = `${shown}, the baseline's is ${formatQuantity(baseline.observed)}`;
  const what = outcome.status === 'failed' ? `${than}: allowed is ${formatExpected(expected)}` : than;
  return { ...outcome, what, baseline };
}
