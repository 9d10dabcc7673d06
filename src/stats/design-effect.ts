import { inRange } from './range.js';

/**
 * How many rows, on average, say as much as one independent row: the variance of a share when whole blocks of rows are the
 * sampling units, over p(1 − p)/n. The share of block b is a ratio estimator, so blocks may differ in size. Averaged over
 * thresholds, for one number is to serve a whole column.
 *
 * @param sizes rows of each block; blocks without rows count for nothing, and at least two must have some
 * @param below for each threshold, the rows of each block at or below it
 * @returns ≥ 1; 1 where every threshold has all rows on one side. n over it is the effective number of rows
 * @throws RangeError where fewer than two blocks have rows, or a block has more rows below a threshold than it has
 * @see Kish 1965, Survey sampling, section 8.2; Cochran 1977, Sampling techniques, 3rd edition, section 3.12
 */
export function designEffect(sizes: ArrayLike<number>, below: readonly ArrayLike<number>[]): number {
  let rows = 0;
  let blocks = 0;
  for (let block = 0; block < sizes.length; block++) {
    const size = sizes[block] as number;
    inRange('rows of a block', size, 0, Number.MAX_VALUE);
    rows += size;
    if (size > 0) blocks++;
  }
  if (blocks < 2) throw new RangeError(`${blocks} of ${sizes.length} blocks have rows; at least 2 must`);
  const effects = below
    .map((counts) => inflation(sizes, counts, rows, blocks))
    .filter((effect) => effect !== undefined);
  if (effects.length === 0) return 1;
  return Math.max(1, effects.reduce((sum, effect) => sum + effect, 0) / effects.length);
}

/** The inflation at one threshold, where some rows but not all are below it. */
function inflation(
  sizes: ArrayLike<number>,
  counts: ArrayLike<number>,
  rows: number,
  blocks: number,
): number | undefined {
  let successes = 0;
  for (let block = 0; block < sizes.length; block++) {
    const count = counts[block] ?? Number.NaN;
    inRange('rows of a block below a threshold', count, 0, sizes[block] as number);
    successes += count;
  }
  const share = successes / rows;
  if (!(share > 0 && share < 1)) return undefined;
  let squares = 0;
  for (let block = 0; block < sizes.length; block++) {
    squares += ((counts[block] as number) - share * (sizes[block] as number)) ** 2;
  }
  return ((blocks / (blocks - 1)) * squares) / rows / (share * (1 - share));
}
