import { upperTail } from './hypergeometric-tail.js';
import { whole } from './range.js';

/** How many rows of a sample lie outside limits, of how many. */
export interface Outside {
  readonly outside: number;
  readonly rows: number;
}

/**
 * The exact probability of so many current rows, or more, outside two limits that are values of the reference itself, if both
 * samples come from one source.
 *
 * The r reference rows outside and the two limits cut off r + 2 of the reference's spacings, ends included. All orders of the
 * pooled rows are alike likely, so those spacings may be thought of as the first: at least k current rows lie in them exactly
 * when at least k are among the first k + r + 1 rows of all. That is a hypergeometric tail. Rows equal to a limit are inside:
 * ties only make p larger.
 *
 * @param limits 2, or 1 where only one side is looked at
 * @returns p in (0, 1]
 * @throws RangeError where a count is no whole number, or more rows are outside than there are; of the reference at least
 * `limits` rows must be inside, for the limits are two of them
 * @see Gastwirth 1968; Balakrishnan & Ng 2006, Precedence-type tests and applications, chapter 2 (the one-sided case)
 */
export function exceedance(reference: Outside, current: Outside, limits: 1 | 2 = 2): number {
  whole('limits', limits, 1, 2);
  whole('rows of the reference', reference.rows, limits);
  // The limits themselves are inside.
  whole('reference rows outside', reference.outside, 0, reference.rows - limits);
  whole('current rows', current.rows, 0);
  whole('current rows outside', current.outside, 0, current.rows);
  const first = current.outside + reference.outside + limits - 1;
  return upperTail(current.outside, reference.rows + current.rows, current.rows, first);
}
