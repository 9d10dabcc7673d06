/**
 * Counts over cells, each cell one distinct value or category: whole in a table, yet a weighted count is one as well.
 * Two samples that are compared are counted over the same cells, in the same order.
 */
export type Counts = ArrayLike<number>;

/** The sum of counts. @throws RangeError where one is negative or not finite, or where nothing was counted */
function total(counts: Counts): number {
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] as number;
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) throw new RangeError(`${count} is no count`);
    sum += count;
  }
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY)) throw new RangeError(`the counts sum to ${sum}`);
  return sum;
}

/**
 * The totals of two samples that are counted over the same cells.
 *
 * @throws RangeError where they are not counted over the same number of cells, one of them is empty, or a count is negative
 * or not finite
 */
export function totals(reference: Counts, current: Counts): readonly [reference: number, current: number] {
  if (reference.length !== current.length) {
    throw new RangeError(`${reference.length} cells in the reference, ${current.length} in the current sample`);
  }
  return [total(reference), total(current)];
}

/**
 * Visits the shares of two samples, cell by cell: in [0, 1], summing to 1 on each side.
 *
 * @throws RangeError as `totals`
 */
export function eachShare(
  reference: Counts,
  current: Counts,
  visit: (p: number, q: number, cell: number) => void,
): void {
  const [n, m] = totals(reference, current);
  for (let cell = 0; cell < reference.length; cell += 1) {
    visit((reference[cell] as number) / n, (current[cell] as number) / m, cell);
  }
}
