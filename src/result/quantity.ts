export type Unit = 'rows' | 'columns' | 'bytes' | 'fraction' | 'parameters' | 'findings';

/** A measured number with what it counts. Integers beyond 2⁵³ are kept exact as bigint. */
export interface Quantity {
  readonly value: number | bigint;
  readonly unit?: Unit;
  /** for counts: of how many */
  readonly of?: number;
}

/** How a number is written in JSON: plain, or as tagged text where JSON has no exact form for it. */
export type JsonNumber = number | { readonly number: string };

/** JSON knows no NaN or infinity, and readers round integers beyond 2⁵³: those become `{"number": "…"}`. */
export function toJsonNumber(value: number | bigint): JsonNumber {
  if (typeof value === 'bigint') {
    const plain = Number(value);
    return Number.isSafeInteger(plain) ? plain : { number: value.toString() };
  }
  if (!Number.isFinite(value)) return { number: String(value) };
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return { number: BigInt(value).toString() };
  return Object.is(value, -0) ? 0 : value;
}
