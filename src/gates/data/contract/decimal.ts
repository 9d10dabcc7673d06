/** A number as its shortest decimal says it: `unscaled` · 10^−`scale`. */
export interface Decimal {
  readonly unscaled: bigint;
  /** 0 or more, and no more than it takes */
  readonly scale: number;
}

/** The digits that SQL's widest decimal holds. */
export const mostDigits = 38;

/** The decimal that JavaScript, Python and JSON print for a double: 0.1 is 0.1, not 0.1000000000000000055. */
export function decimalOf(value: number): Decimal {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-][0-9]+))?$/.exec(String(value)) ?? [];
  const scale = fraction.length - Number(exponent);
  const unscaled = BigInt(`${sign}${whole}${fraction}`);
  return scale < 0 ? { unscaled: unscaled * 10n ** BigInt(-scale), scale: 0 } : { unscaled, scale };
}

/** The nearest multiple of 10^−`scale` that is not above (`floor`) or not below (`ceil`) the number. */
export function rounded({ unscaled, scale: own }: Decimal, scale: number, way: 'floor' | 'ceil'): bigint {
  if (own <= scale) return unscaled * 10n ** BigInt(scale - own);
  const unit = 10n ** BigInt(own - scale);
  const remainder = ((unscaled % unit) + unit) % unit;
  const floor = (unscaled - remainder) / unit;
  return way === 'ceil' && remainder > 0n ? floor + 1n : floor;
}

/** Plain digits, without an exponent. */
export function decimalText(unscaled: bigint, scale: number): string {
  if (scale === 0) return unscaled.toString();
  const sign = unscaled < 0n ? '-' : '';
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/**
 * Whether the number is a multiple: 0.3 is one of 0.1. Beyond 38 digits no table engine can tell, and what cannot be told
 * is not one.
 */
export function isMultipleOf(value: number, factor: number): boolean {
  const [number, unit] = [decimalOf(value), decimalOf(factor)];
  if (number.scale > unit.scale) return false;
  const scaled = number.unscaled * 10n ** BigInt(unit.scale - number.scale);
  const limit = 10n ** BigInt(mostDigits);
  return scaled < limit && scaled > -limit && scaled % unit.unscaled === 0n;
}
