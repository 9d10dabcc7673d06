import type { DataType } from '../inspection.js';
import type { Constants } from './constants.js';
import { kindOf, kinds, makeValue, mostPayload, payloadOf, type Value, values } from './values.js';

/** A `numpy.dtype`, as far as an array's size and the way it is stored depend on it. */
export interface ElementType {
  /** e.g. `f8`, `V24` */
  readonly code: string;
  readonly bytes: number;
  readonly name: DataType;
  /** elements are Python objects or hold some, which are stored as a pickle */
  readonly hasObjects: boolean;
}

const numbers: Readonly<Record<string, DataType>> = {
  b1: 'bool',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
  f12: 'float96',
  f16: 'float128',
  c8: 'complex64',
  c16: 'complex128',
  c24: 'complex192',
  c32: 'complex256',
};
const times: Readonly<Record<string, DataType>> = { M8: 'datetime64', m8: 'timedelta64' };

/**
 * @param code as NumPy pickles it, without the byte order: kind and bytes
 * @returns undefined where it is none that NumPy writes
 */
export function elementType(code: string): ElementType | undefined {
  const number = Object.hasOwn(numbers, code) ? numbers[code] : undefined;
  const time = Object.hasOwn(times, code) ? times[code] : undefined;
  const name = number ?? time;
  if (name !== undefined) return { code, bytes: Number(code.slice(1)), name, hasObjects: false };
  if (code === 'O8' || code === 'O4' || code === 'O') return { code, bytes: 8, name: 'object', hasObjects: true };
  const sized = /^([SUV])(0|[1-9][0-9]{0,8})$/.exec(code);
  if (!sized) return undefined;
  const count = Number(sized[2]);
  if (sized[1] === 'U') return { code, bytes: 4 * count, name: 'str', hasObjects: false };
  return { code, bytes: count, name: sized[1] === 'S' ? 'bytes' : 'void', hasObjects: false };
}

/** What NumPy makes of a field or of all elements of a subarray: it belongs to this type, at that byte of an element. */
interface Part {
  readonly type: ElementType;
  readonly offset: number;
  readonly bytes: number;
}

/** `numpy.dtype(numpy.record)`, whose state says how large it is. */
const record: ElementType = { code: 'V', bytes: 0, name: 'void', hasObjects: false };

/** NPY_ITEM_HASOBJECT and NPY_LIST_PICKLE: without either, NumPy takes the bytes of an array for addresses of objects. */
const objectFlags = 3;
/** NPY_FROM_FIELDS: what a type has where a field of it has it; all of them where a field has objects. */
const allObjectFlags = 27;

/** The element types that a pickle makes. */
export class ElementTypes {
  private types: (ElementType | undefined)[] = [];
  /** those whose state may follow still, as nothing has taken them yet */
  private open: boolean[] = [];

  constructor(private readonly constants: Constants) {}

  /**
   * What `numpy.dtype(*items)` returns.
   *
   * @param isRecord whether the first of them is `numpy.record`
   */
  called(items: readonly Value[] | undefined, isRecord = false): Value {
    if (this.types.length >= mostPayload) return values.other;
    this.types.push(items && this.ofArguments(items, isRecord));
    this.open.push(true);
    return makeValue(kinds.dtype, this.types.length - 1);
  }

  /** undefined where it is none, or none that is understood */
  of(value: Value | undefined): ElementType | undefined {
    return value !== undefined && kindOf(value) === kinds.dtype ? this.types[payloadOf(value)] : undefined;
  }

  /** Notes that it is taken a second time: a state that follows would change what is made of it. */
  taken(value: Value): void {
    this.open[payloadOf(value)] = false;
  }

  /**
   * `__setstate__` of NumPy's dtype, which believes its state in everything.
   *
   * @returns whether the state is one that NumPy writes, at once behind the call
   */
  build(value: Value, state: Value): boolean {
    const number = payloadOf(value);
    const type = this.types[number];
    const items = this.constants.itemsOf(state);
    const stated = type && items && this.open[number] ? this.stated(type, items) : undefined;
    this.open[number] = false;
    this.types[number] = stated;
    return stated !== undefined;
  }

  copy(constants: Constants): ElementTypes {
    const copy = new ElementTypes(constants);
    copy.types = this.types.slice();
    copy.open = this.open.slice();
    return copy;
  }

  private ofArguments(items: readonly Value[], isRecord: boolean): ElementType | undefined {
    const [code, align, copied] = items;
    if (items.length !== 3 || code === undefined || align === undefined || copied === undefined) return undefined;
    const no = align === values.false || this.constants.integerOf(align) === 0n;
    const yes = copied === values.true || this.constants.integerOf(copied) === 1n;
    if (!no || !yes) return undefined;
    if (isRecord) return record;
    const text = this.constants.texts.textOf(code);
    return text === undefined ? undefined : elementType(text);
  }

  /**
   * The type with its state: (version, byte order, base, names, fields, bytes, alignment, flags), and for dates what they
   * count in.
   *
   * @returns undefined where NumPy writes no such state for it
   */
  private stated(type: ElementType, items: readonly Value[]): ElementType | undefined {
    const [version, order, base, names, fields, bytesValue, alignment] = items;
    const kind = type.code[0] ?? '';
    const isTime = kind === 'M' || kind === 'm';
    if (items.length !== (isTime ? 9 : 8) || this.integer(version) !== (isTime ? 4 : 3)) return undefined;
    if (!['<', '>', '|', '='].includes(this.constants.texts.textOf(order ?? 0) ?? '')) return undefined;
    const flags = this.flags(items);
    const bytes = this.integer(bytesValue);
    if (flags === undefined || bytes === undefined) return undefined;
    if (kind === 'V') return this.structured(type, items, bytes, flags);
    if (base !== values.none || names !== values.none || fields !== values.none) return undefined;
    if (kind === 'S' || kind === 'U') return bytes === type.bytes && (flags === 0 || flags === 8) ? type : undefined;
    return bytes === -1 && this.integer(alignment) === -1 && flags === (kind === 'O' ? 63 : 0) ? type : undefined;
  }

  private structured(
    type: ElementType,
    [, , base, names, fields]: readonly Value[],
    bytes: number,
    flags: number,
  ): ElementType | undefined {
    if (bytes < 0 || (type !== record && bytes !== type.bytes)) return undefined;
    const parts = base === values.none ? this.fields(names, fields) : this.subarray(base, names, fields);
    if (!parts?.every((part) => part.offset >= 0 && part.offset + part.bytes <= bytes)) return undefined;
    const hasObjects = parts.some((part) => part.type.hasObjects);
    if (hasObjects ? (flags & allObjectFlags) !== allObjectFlags : (flags & objectFlags) !== 0) return undefined;
    if (hasObjects && objectsOverlap(parts)) return undefined;
    if (base !== values.none && parts[0]?.bytes !== bytes) return undefined;
    return { code: `V${bytes}`, bytes, name: 'void', hasObjects };
  }

  private fields(names: Value | undefined, fields: Value | undefined): Part[] | undefined {
    if (names === values.none && fields === values.none) return [];
    if (fields === undefined || names === undefined || kindOf(names) !== kinds.tuple) return undefined;
    const found = this.constants.fieldsOf(fields);
    if (!found) return undefined;
    // NumPy keeps the dict itself, and looks into it later.
    this.constants.freeze(fields);
    const parts: Part[] = [];
    for (const [typeValue, offsetValue] of found) {
      const type = this.of(typeValue);
      const offset = this.integer(offsetValue);
      if (!type || offset === undefined) return undefined;
      parts.push({ type, offset, bytes: type.bytes });
    }
    return parts;
  }

  /** A base is an element type and a shape. */
  private subarray(base: Value | undefined, names: Value | undefined, fields: Value | undefined): Part[] | undefined {
    if (base === undefined || names !== values.none || fields !== values.none) return undefined;
    const items = this.constants.itemsOf(base);
    const type = this.of(items?.[0]);
    const count = elementCount(this.constants, items?.[1] === undefined ? undefined : this.constants.itemsOf(items[1]));
    if (items?.length !== 2 || !type || count === undefined) return undefined;
    return [{ type, offset: 0, bytes: Number(count) * type.bytes }];
  }

  private flags(items: readonly Value[]): number | undefined {
    const flags = this.integer(items[7]);
    // NumPy before 2 wrote them as a signed byte.
    return flags !== undefined && flags >= -128 && flags <= 255 ? flags : undefined;
  }

  private integer(value: Value | undefined): number | undefined {
    const found = value === undefined ? undefined : this.constants.integerOf(value);
    return found === undefined ? undefined : Number(found);
  }
}

/** Whether another field has bytes of one with objects, and so could write their addresses. */
function objectsOverlap(parts: readonly Part[]): boolean {
  const sorted = [...parts].sort((one, other) => one.offset - other.offset);
  let end = 0;
  let endOfObjects = 0;
  for (const { type, offset, bytes } of sorted) {
    if (offset < (type.hasObjects ? end : endOfObjects)) return true;
    end = Math.max(end, offset + bytes);
    if (type.hasObjects) endOfObjects = Math.max(endOfObjects, offset + bytes);
  }
  return false;
}

/** How many elements a shape has; undefined where it is none. */
export function elementCount(constants: Constants, shape: readonly Value[] | undefined): bigint | undefined {
  if (!shape) return undefined;
  let elements = 1n;
  for (const each of shape) {
    const length = constants.integerOf(each);
    if (length === undefined || length < 0n || length >= 2n ** 63n) return undefined;
    elements *= length;
  }
  return elements;
}
