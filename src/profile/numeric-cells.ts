import type { NumericCounts, NumericProfile } from './profile.js';

// The cells of a numeric column in the order of their values: below the first edge, the first edge itself, between it and
// the next, … above the last. Those with an even index are open intervals, the others single values.

/** Rows in each cell; one more than two for each edge. */
export function cellCounts({ at, between }: Pick<NumericCounts, 'at' | 'between'>): Float64Array {
  const counts = new Float64Array(at.length + between.length);
  for (const [index, count] of between.entries()) counts[2 * index] = count;
  for (const [index, count] of at.entries()) counts[2 * index + 1] = count;
  return counts;
}

/** Whether a cell is an open interval and not one value. */
export function isOpen(cell: number): boolean {
  return cell % 2 === 0;
}

/**
 * Where the rows of each cell lie on average: the edge itself, or the mean of what lies between two. An empty cell lies
 * anywhere in it.
 */
export function cellMeans(
  edges: readonly number[],
  ...sides: readonly Pick<NumericCounts, 'between' | 'sums'>[]
): Float64Array {
  const means = new Float64Array(2 * edges.length + 1);
  for (const [index, edge] of edges.entries()) means[2 * index + 1] = edge;
  for (let index = 0; index <= edges.length; index++) {
    const rows = sides.reduce((sum, { between }) => sum + (between[index] ?? 0), 0);
    const sum = sides.reduce((total, { sums }) => total + (sums[index] ?? 0), 0);
    const [lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY] = [edges[index - 1], edges[index]];
    const middle = Number.isFinite(lower) ? lower : upper;
    // Rounding may leave a mean a hair outside its cell.
    means[2 * index] = rows > 0 ? Math.min(upper, Math.max(lower, sum / rows)) : middle;
  }
  return means;
}

/**
 * The smallest edge that at least such a share of the finite values does not exceed.
 *
 * @param share in (0, 1]
 * @returns its index among the edges; the last where rounding leaves none
 */
export function quantileEdge({ at, between }: Pick<NumericProfile, 'at' | 'between'>, share: number): number {
  const total = at.reduce((sum, count) => sum + count, 0) + between.reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (const [index, count] of at.entries()) {
    below += (between[index] ?? 0) + count;
    // 0.07 · 100 is a little more than 7.
    if (below >= share * total * (1 - 1e-12)) return index;
  }
  return at.length - 1;
}
