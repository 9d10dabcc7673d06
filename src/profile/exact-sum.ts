/** A whole number times a power of two. */
export type Part = readonly [whole: bigint, exponent: number];

/** More bits than a double tells apart, by far. */
const bitsKept = 200;

/** The double nearest to the sum, which is computed exactly; infinite where it is too large for a double. */
export function sumOfParts(parts: readonly Part[]): number {
  const least = parts.reduce((exponent, [, each]) => Math.min(exponent, each), Number.POSITIVE_INFINITY);
  const sum = parts.reduce((total, [whole, exponent]) => total + (whole << BigInt(exponent - least)), 0n);
  if (sum === 0n) return 0;
  const size = sum < 0n ? -sum : sum;
  const surplus = Math.max(0, size.toString(2).length - bitsKept);
  const kept = Number(size >> BigInt(surplus));
  const value = timesPower(kept, least + surplus);
  return sum < 0n ? -value : value;
}

/** In two steps, for the power alone may be beyond a double where the product is not. */
function timesPower(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}
