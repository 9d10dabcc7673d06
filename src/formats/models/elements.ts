const most = 2n ** 63n - 1n;

/**
 * How many elements a tensor has, as the product of its dimensions.
 *
 * @returns undefined where a dimension is negative, or where readers that multiply in 64 bits would overflow on the way, even
 *   where a later dimension is 0
 */
export function elementCount(dimensions: Iterable<bigint>): bigint | undefined {
  let product = 1n;
  let empty = false;
  for (const dimension of dimensions) {
    if (dimension < 0n) return undefined;
    if (dimension === 0n) empty = true;
    else product *= dimension;
    if (product > most) return undefined;
  }
  return empty ? 0n : product;
}
