/**
 * What a walk knows of a value of a pickle, in 32 bits: its kind, and what that kind needs to be told apart. Nothing of a
 * model is ever built.
 */
export type Value = number;

export const kinds = {
  /** no value: an empty place of the memo */
  none: 0,
  /** None, True, False, a float, or what nothing depends on: the payload is one of `plain` */
  plain: 1,
  /** a text; the payload is its number among the texts that are kept */
  text: 2,
  /** a text that is not kept: the payload is 1 where it begins and ends with two underscores */
  otherText: 3,
  /** the payload is the number, moved by `integerZero` */
  integer: 4,
  /** a number that has no room here; the payload is its number among the recent ones, or 0 */
  longInteger: 5,
  bytes: 6,
  /** the payload is its number among the recent ones, or 0 */
  tuple: 7,
  /** a list, a set or an array of bytes: the payload is one of `containers` */
  container: 8,
  /** the payload is its number among the recent ones, or 0 */
  dict: 9,
  /** what was imported; the payload is its number among the imports */
  imported: 10,
  /** what a function returned, of whatever type, or a class; the payload is as `madeValue` says */
  called: 11,
  persistent: 12,
  /** an element type of NumPy; the payload is its number among those */
  dtype: 13,
  /** what stands for an array of joblib; the payload is its number among those */
  wrapper: 14,
  /** an instance that NEWOBJ made, which is no text; the payload is as `madeValue` says */
  instance: 15,
} as const;

const containers = { list: 0, set: 1, byteArray: 2 } as const;

export const plain = { other: 0, none: 1, false: 2, true: 3, unknown: 4 } as const;

const payloadBits = 28;
/** The largest payload, and how many of a kind can be told apart. */
export const mostPayload = 2 ** payloadBits - 1;
const integerZero = 2 ** (payloadBits - 1);

export function makeValue(kind: number, payload: number): Value {
  return ((kind << payloadBits) | payload) >>> 0;
}

export function kindOf(value: Value): number {
  return value >>> payloadBits;
}

export function payloadOf(value: Value): number {
  return value & mostPayload;
}

/** undefined where the number is too large for it */
export function smallInteger(number: number): Value | undefined {
  const payload = number + integerZero;
  return payload >= 0 && payload <= mostPayload ? makeValue(kinds.integer, payload) : undefined;
}

/** @param value of the kind `integer` */
export function integerOf(value: Value): number {
  return payloadOf(value) - integerZero;
}

/** Beyond every number of an import. */
const freshBit = 2 ** (payloadBits - 1);

/**
 * What a call made, by the number of the import that was called. It is fresh while it lies where the call left it: what is taken
 * from the memo is not, nor is what has its state.
 */
export function madeValue(kind: typeof kinds.called | typeof kinds.instance, number: number): Value {
  return makeValue(kind, number | freshBit);
}

/** @param value of the kinds `imported`, `called` and `instance` */
export function importNumber(value: Value): number {
  return payloadOf(value) & (freshBit - 1);
}

export function isMade(value: Value): boolean {
  const kind = kindOf(value);
  return kind === kinds.called || kind === kinds.instance;
}

export function isFresh(value: Value): boolean {
  return isMade(value) && (payloadOf(value) & freshBit) !== 0;
}

/** The same, which is fresh no more. */
export function unfresh(value: Value): Value {
  return isMade(value) ? makeValue(kindOf(value), importNumber(value)) : value;
}

export const values = {
  other: makeValue(kinds.plain, plain.other),
  /** what may be of any type */
  unknown: makeValue(kinds.plain, plain.unknown),
  none: makeValue(kinds.plain, plain.none),
  false: makeValue(kinds.plain, plain.false),
  true: makeValue(kinds.plain, plain.true),
  bytes: makeValue(kinds.bytes, 0),
  list: makeValue(kinds.container, containers.list),
  set: makeValue(kinds.container, containers.set),
  byteArray: makeValue(kinds.container, containers.byteArray),
  persistent: makeValue(kinds.persistent, 0),
} as const;
