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

/** The element types that a pickle makes. A later state may change one that was already given away. */
export class ElementTypes {
  private types: (ElementType | undefined)[] = [];

  constructor(private readonly constants: Constants) {}

  /** What `numpy.dtype(*items)` returns. */
  called(items: readonly Value[] | undefined): Value {
    if (this.types.length >= mostPayload) return values.other;
    this.types.push(items && this.ofArguments(items));
    return makeValue(kinds.dtype, this.types.length - 1);
  }

  /** undefined where it is none, or none that is understood */
  of(value: Value | undefined): ElementType | undefined {
    return value !== undefined && kindOf(value) === kinds.dtype ? this.types[payloadOf(value)] : undefined;
  }

  /** `__setstate__` of NumPy's dtype. */
  build(value: Value, state: Value): void {
    const type = this.of(value);
    const items = this.constants.itemsOf(state);
    this.types[payloadOf(value)] = type && items && this.withState(type, items) ? this.stated(type, items) : undefined;
  }

  copy(constants: Constants): ElementTypes {
    const copy = new ElementTypes(constants);
    copy.types = this.types.slice();
    return copy;
  }

  private ofArguments(items: readonly Value[]): ElementType | undefined {
    const [code, align, copied] = items;
    if (items.length !== 3 || code === undefined || align === undefined || copied === undefined) return undefined;
    const no = align === values.false || this.constants.integerOf(align) === 0n;
    const yes = copied === values.true || this.constants.integerOf(copied) === 1n;
    const text = this.constants.texts.textOf(code);
    return no && yes && text !== undefined ? elementType(text) : undefined;
  }

  /**
   * Whether the state is one that NumPy writes for such a type: (version, byte order, base, names, fields, bytes, alignment,
   * flags), and for dates what they count in. NumPy believes it in everything.
   */
  private withState(type: ElementType, items: readonly Value[]): boolean {
    const [version, order, base, names, fields, bytes, alignment] = items;
    const kind = type.code[0] ?? '';
    const isTime = kind === 'M' || kind === 'm';
    if (items.length !== (isTime ? 9 : 8)) return false;
    if (this.integer(version) !== (isTime ? 4 : 3)) return false;
    if (!['<', '>', '|', '='].includes(this.constants.texts.textOf(order ?? 0) ?? '')) return false;
    const flags = this.flags(items);
    if (flags === undefined) return false;
    if (kind === 'V') return this.integer(bytes) === type.bytes;
    if (base !== values.none || names !== values.none || fields !== values.none) return false;
    if (kind === 'S' || kind === 'U') return this.integer(bytes) === type.bytes && (flags === 0 || flags === 8);
    return this.integer(bytes) === -1 && this.integer(alignment) === -1 && flags === (kind === 'O' ? 63 : 0);
  }

  private stated(type: ElementType, items: readonly Value[]): ElementType {
    if (!type.code.startsWith('V')) return type;
    return { ...type, hasObjects: ((this.flags(items) ?? 1) & 1) === 1 };
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
