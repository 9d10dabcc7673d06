import { BeyondLimit } from '../fault.js';
import { RecentNumbers, recentCount } from './recent.js';
import { Texts } from './texts.js';
import { integerOf, kindOf, kinds, makeValue, smallInteger, type Value } from './values.js';

/** Larger tuples are neither shapes nor arguments that anything is decided by. */
const mostItems = 32;

/** Keys of the state of what stands for an array of joblib: its dict is remembered by these alone. */
export const wrapperKeys = [
  'subclass',
  'shape',
  'order',
  'dtype',
  'allow_mmap',
  'numpy_array_alignment_bytes',
] as const;
export type WrapperKey = (typeof wrapperKeys)[number];

/** A type of more fields than that is not understood. */
const mostFields = 256;
const mostFrozen = 2 ** 18;

/** A field of an element type: the type, and its place. */
export type Field = readonly [type: Value, offset: Value];

/** A dict as far as it is remembered. */
export interface KnownDict {
  readonly entries: ReadonlyMap<WrapperKey, Value>;
  /** it has keys beside those */
  readonly hasOthers: boolean;
}

/** Of a dict that has no entries yet: most never have one. */
const noFields: Field[] = [];

/** What the values of a walk hold, where something depends on it: texts, long numbers, and the recent tuples and dicts. */
export class Constants {
  readonly texts: Texts;
  private readonly wrapperKeyOf = new Map<Value, number>();

  private readonly longs = new RecentNumbers(kinds.longInteger);
  private readonly longValues: bigint[] = [];

  private readonly tuples = new RecentNumbers(kinds.tuple);
  private readonly tupleLengths = new Uint8Array(recentCount);
  private readonly tupleItems = new Uint32Array(recentCount * mostItems);

  private readonly dicts = new RecentNumbers(kinds.dict);
  private readonly dictEntries = new Uint32Array(recentCount * wrapperKeys.length);
  private readonly dictOthers = new Uint8Array(recentCount);
  /** entries that are fields of an element type; undefined where others are among them */
  private readonly dictFields: (Field[] | undefined)[] = [];
  private readonly frozen = new Set<Value>();

  /** @param known texts that are kept however many there are, or those that another walk has kept */
  constructor(known: ReadonlySet<string> | Texts) {
    this.texts = known instanceof Texts ? known : new Texts(known);
    for (const [index, key] of wrapperKeys.entries()) this.wrapperKeyOf.set(this.texts.of(key), index);
  }

  integer(number: bigint): Value {
    const small = number >= -(2n ** 53n) && number <= 2n ** 53n ? smallInteger(Number(number)) : undefined;
    if (small !== undefined) return small;
    const { value, place } = this.longs.next();
    if (place >= 0) this.longValues[place] = number;
    return value;
  }

  /** undefined where it is no number, or one that was forgotten */
  integerOf(value: Value): bigint | undefined {
    if (kindOf(value) === kinds.integer) return BigInt(integerOf(value));
    if (kindOf(value) !== kinds.longInteger) return undefined;
    const place = this.longs.placeOf(value);
    return place < 0 ? undefined : this.longValues[place];
  }

  /** @param item the items, by index */
  tuple(length: number, item: (index: number) => Value): Value {
    if (length > mostItems) return makeValue(kinds.tuple, 0);
    const { value, place } = this.tuples.next();
    if (place < 0) return value;
    this.tupleLengths[place] = length;
    for (let index = 0; index < length; index++) this.tupleItems[place * mostItems + index] = item(index);
    return value;
  }

  /** undefined where it is no tuple, or one that was forgotten or is too long */
  itemsOf(value: Value): Value[] | undefined {
    if (kindOf(value) !== kinds.tuple) return undefined;
    const place = this.tuples.placeOf(value);
    if (place < 0) return undefined;
    const start = place * mostItems;
    return [...this.tupleItems.subarray(start, start + (this.tupleLengths[place] ?? 0))];
  }

  dict(): Value {
    const { value, place } = this.dicts.next();
    if (place < 0) return value;
    this.dictOthers[place] = 0;
    this.dictFields[place] = noFields;
    this.dictEntries.fill(0, place * wrapperKeys.length, (place + 1) * wrapperKeys.length);
    return value;
  }

  /** Notes an entry of a dict that is still remembered. */
  setEntry(dict: Value, key: Value, value: Value): void {
    const place = this.dicts.placeOf(dict);
    if (place < 0) return;
    const index = this.wrapperKeyOf.get(key);
    if (index === undefined) this.dictOthers[place] = 1;
    else this.dictEntries[place * wrapperKeys.length + index] = value;
    this.addField(place, value);
  }

  private addField(place: number, value: Value): void {
    const fields = this.dictFields[place];
    if (!fields) return;
    const tuple = kindOf(value) === kinds.tuple ? this.tuples.placeOf(value) : -1;
    const type = tuple < 0 ? 0 : (this.tupleItems[tuple * mostItems] ?? 0);
    const offset = tuple < 0 ? 0 : (this.tupleItems[tuple * mostItems + 1] ?? 0);
    const isField = tuple >= 0 && (this.tupleLengths[tuple] ?? 0) >= 2 && kindOf(type) === kinds.dtype;
    if (!isField || fields.length >= mostFields) this.dictFields[place] = undefined;
    else if (fields.length === 0) this.dictFields[place] = [[type, offset]];
    else fields.push([type, offset]);
  }

  /** The entries of a dict that are all fields of an element type; undefined where they are not, or were forgotten. */
  fieldsOf(dict: Value): readonly Field[] | undefined {
    const place = kindOf(dict) === kinds.dict ? this.dicts.placeOf(dict) : -1;
    return place < 0 ? undefined : this.dictFields[place];
  }

  /** Notes that a dict must not change any more. @throws BeyondLimit */
  freeze(dict: Value): void {
    if (this.frozen.size >= mostFrozen)
      throw new BeyondLimit(`it holds more than ${mostFrozen} element types with fields`);
    this.frozen.add(dict);
  }

  isFrozen(dict: Value): boolean {
    return this.frozen.has(dict);
  }

  /** undefined where it is no dict, or one that was forgotten */
  dictOf(value: Value): KnownDict | undefined {
    if (kindOf(value) !== kinds.dict) return undefined;
    const place = this.dicts.placeOf(value);
    if (place < 0) return undefined;
    const entries = new Map<WrapperKey, Value>();
    for (const [index, key] of wrapperKeys.entries()) {
      const found = this.dictEntries[place * wrapperKeys.length + index];
      if (found) entries.set(key, found);
    }
    return { entries, hasOthers: this.dictOthers[place] === 1 };
  }

  /** The same, which later tuples and dicts of either are not told to the other. Only which dicts are fields is forgotten. */
  copy(): Constants {
    const copy = new Constants(this.texts);
    copy.longs.take(this.longs);
    copy.longValues.push(...this.longValues);
    copy.tuples.take(this.tuples);
    copy.tupleLengths.set(this.tupleLengths);
    copy.tupleItems.set(this.tupleItems);
    copy.dicts.take(this.dicts);
    copy.dictEntries.set(this.dictEntries);
    copy.dictOthers.set(this.dictOthers);
    for (const dict of this.frozen) copy.frozen.add(dict);
    return copy;
  }
}
