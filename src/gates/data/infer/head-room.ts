/** The largest whole number that every reader of JSON holds exactly; a row schema takes no bound beyond it. */
const mostExact = Number.MAX_SAFE_INTEGER;

/** Bounds around what was seen; a bound that no row schema can hold is left out. */
export interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

/** What was seen: numbers or, where they are whole, integers of any size. */
export interface Seen {
  readonly low: number | bigint;
  readonly high: number | bigint;
}

/**
 * A tenth of the range on both sides, rounded outward to the power of ten at or below it. What is never negative stays so,
 * and what is never positive. Around a constant it is a tenth of its own size; around 0 there is none.
 *
 * @param whole whether the bounds are to be whole
 */
export function withHeadRoom({ low, high }: Seen, whole: boolean): Bounds {
  const [least, most] = [Number(low), Number(high)];
  // Halves do not overflow.
  const range = most / 10 - least / 10;
  const pad = range > 0 ? range : Math.abs(least) / 10;
  const step = pad > 0 ? Math.max(Math.floor(Math.log10(pad)), whole ? 0 : Number.NEGATIVE_INFINITY) : undefined;
  const down = step === undefined ? least : -outward(pad - least, step);
  const up = step === undefined ? most : outward(most + pad, step);
  return {
    ...bound('low', Math.min(least >= 0 ? Math.max(0, down) : down, least), low),
    ...bound('high', Math.max(most <= 0 ? Math.min(0, up) : up, most), high),
  };
}

/** Lengths: those that are all the same stay so, and what is never empty stays so. */
export function lengthsWithHeadRoom(
  shortest: number,
  longest: number,
): { readonly low: number; readonly high: number } {
  if (shortest === longest) return { low: shortest, high: longest };
  const { low = 0, high = longest } = withHeadRoom({ low: shortest, high: longest }, true);
  return { low: Math.max(low, Math.min(shortest, 1)), high };
}

/** The next multiple of 10^`exponent` above a value, as the shortest decimal says it. */
function outward(value: number, exponent: number): number {
  const [, digits = '', tens = '0'] = /^(.*?)(?:e(.*))?$/.exec(String(value)) ?? [];
  const exact = Number(`${digits}e${Number(tens) - exponent}`);
  // What is a multiple but for an error of rounding is that multiple: nothing that was seen lies between.
  const near = Math.round(exact);
  const count = Math.abs(exact - near) < 1e-6 ? near : Math.ceil(exact);
  return Number.isSafeInteger(count) ? Number(`${count}e${exponent}`) : value;
}

/** A bound, unless what was seen is beyond what a row schema can hold. */
function bound(name: keyof Bounds, wanted: number, seen: number | bigint): Bounds {
  if (Math.abs(Number(seen)) > mostExact) return {};
  const within = Math.max(-mostExact, Math.min(mostExact, wanted));
  // Zero has no sign in a row schema.
  return { [name]: within === 0 ? 0 : within };
}
