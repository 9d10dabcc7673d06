import type { Expected, Outcome } from '../../result/check.js';
import { formatExpected, formatQuantity } from '../../result/format.js';
import type { Quantity } from '../../result/quantity.js';

/**
 * Bounds are inclusive up to the rounding of binary fractions: 0.1 + 0.2 satisfies a maximum of 0.3. Whole numbers (rows,
 * bytes) are exact, and get none.
 */
export function slack(bound: number, value: number | bigint = Number.NaN): number {
  const whole = Number.isInteger(bound) && (typeof value === 'bigint' || Number.isInteger(value));
  return whole ? 0 : 1e-9 * Math.max(1, Math.abs(bound));
}

/**
 * Judges a number against an inclusive bound.
 *
 * @param what names the number in the message, e.g. `test.accuracy`
 * @throws RangeError where the number is not finite: it satisfies no comparison, so whoever read it must not get this far
 */
export function judgeBound(what: string, observed: Quantity, expected: Expected): Outcome {
  const { value } = observed;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${what} is ${value}`);
  const { at_least, at_most } = expected;
  const shown = `${what} is ${formatQuantity(observed, expected)}`;
  const measured = { observed, expected };
  if (at_least !== undefined && value < at_least - slack(at_least, value)) {
    return {
      status: 'failed',
      reason: 'below_minimum',
      what: `${shown}, required is ${formatExpected(expected, observed)}`,
      ...measured,
    };
  }
  if (at_most !== undefined && value > at_most + slack(at_most, value)) {
    return {
      status: 'failed',
      reason: 'above_maximum',
      what: `${shown}, allowed is ${formatExpected(expected, observed)}`,
      ...measured,
    };
  }
  return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}
