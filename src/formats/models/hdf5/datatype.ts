import { Malformed } from '../fault.js';
import type { DataType } from '../inspection.js';
import type { Fields } from './fields.js';
import type { Hdf5File } from './hdf5-file.js';

/** What the elements of a dataset or an attribute are. */
export interface ElementType {
  /** `ragged`: of different lengths, in a heap; `other`: what no tensor is made of, such as references and tables */
  readonly kind: 'number' | 'string' | 'opaque' | 'ragged' | 'other';
  /** bytes of one element where it stands */
  readonly size: number;
  /** of numbers, and of the numbers in an array */
  readonly dtype?: DataType;
  /** numbers in one element: more than one where it is an array */
  readonly count: number;
  /** of what is ragged */
  readonly base?: ElementType;
}

/** Types nest: tables of arrays of tables. */
const mostNested = 16;

/** A datatype message. @throws Malformed */
export function readDatatype(file: Hdf5File, fields: Fields, nested = 0): ElementType {
  const at = fields.position;
  if (nested > mostNested) throw new Malformed(`a datatype is nested more than ${mostNested} deep`, at);
  file.budget.entries(1);
  const first = fields.u8();
  const version = first >> 4;
  if (version < 1 || version > 5) throw new Malformed(`a datatype has the unknown version ${version}`, at);
  const bits = fields.sized(3);
  const size = fields.u32();
  const read = classes[first & 0x0f];
  if (!read) throw new Malformed(`a datatype is of the unknown class ${first & 0x0f}`, at);
  if (size === 0) throw new Malformed('a datatype has no size', at);
  return read({ file, fields, version, bits, size, nested, at });
}

interface TypeHead {
  readonly file: Hdf5File;
  readonly fields: Fields;
  readonly version: number;
  /** of the class */
  readonly bits: number;
  readonly size: number;
  readonly nested: number;
  /** of the datatype's first byte */
  readonly at: number;
}

/** By the number of the class. */
const classes: readonly ((head: TypeHead) => ElementType)[] = [
  integer,
  floatingPoint,
  (head) => other(head, 2),
  ({ size }) => ({ kind: 'string', size, count: 1 }),
  (head) => other(head, 4),
  ({ fields, bits, size }) => {
    fields.skip(bits & 0xff);
    return { kind: 'opaque', size, count: 1 };
  },
  table,
  reference,
  enumeration,
  ragged,
  array,
  complex,
];

function other({ fields, size }: TypeHead, properties: number): ElementType {
  fields.skip(properties);
  return { kind: 'other', size, count: 1 };
}

function integer({ fields, bits, size, at }: TypeHead): ElementType {
  fields.skip(4);
  if (![1, 2, 4, 8, 16].includes(size)) throw new Malformed(`an integer has ${size} bytes`, at);
  return { kind: 'number', size, count: 1, dtype: `${bits & 0x08 ? 'int' : 'uint'}${size * 8}` };
}

/** By the bits of exponent and mantissa. */
const floats: ReadonlyMap<string, DataType> = new Map([
  ['11+52', 'float64'],
  ['8+23', 'float32'],
  ['5+10', 'float16'],
  ['8+7', 'bfloat16'],
  ['4+3', 'float8_e4m3fn'],
  ['5+2', 'float8_e5m2'],
]);

function floatingPoint({ fields, size }: TypeHead): ElementType {
  fields.skip(5);
  const exponent = fields.u8();
  fields.skip(1);
  const mantissa = fields.u8();
  fields.skip(4);
  const dtype = floats.get(`${exponent}+${mantissa}`) ?? `float${size * 8}`;
  return { kind: 'number', size, count: 1, dtype };
}

function table({ file, fields, version, bits, size, nested, at }: TypeHead): ElementType {
  const count = bits & 0xffff;
  const members: { readonly name: string; readonly type: ElementType }[] = [];
  for (let index = 0; index < count; index += 1) {
    const since = fields.position;
    const name = file.named(fields.text());
    if (version < 3) fields.pad(since);
    const offset = version < 3 ? fields.u32() : fields.sized(bytesFor(size));
    if (version === 1) fields.skip(28);
    const type = readDatatype(file, fields, nested + 1);
    if (offset + type.size > size) throw new Malformed('a member of a table lies outside its row', at);
    members.push({ name, type });
  }
  return { kind: 'other', size, count: 1, ...complexOf(members, size) };
}

/** h5py writes complex numbers as a table of the real and the imaginary part. */
function complexOf(
  [real, imaginary, ...more]: readonly { readonly name: string; readonly type: ElementType }[],
  size: number,
): Partial<ElementType> {
  const isComplex =
    real?.name === 'r' && imaginary?.name === 'i' && more.length === 0 && real.type.dtype?.startsWith('float');
  return isComplex ? { kind: 'number', dtype: `complex${size * 8}` } : {};
}

/** How many bytes a number up to that takes. */
function bytesFor(most: number): number {
  return most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : most < 2 ** 24 ? 3 : 4;
}

function reference({ bits, size, at }: TypeHead): ElementType {
  if ((bits & 0x0f) > 1) throw new Malformed('a reference may lead into another file', at);
  return { kind: 'other', size, count: 1 };
}

function enumeration({ file, fields, version, bits, nested }: TypeHead): ElementType {
  const base = readDatatype(file, fields, nested + 1);
  const names: string[] = [];
  for (let index = 0; index < (bits & 0xffff); index += 1) {
    const since = fields.position;
    names.push(file.named(fields.text()));
    if (version < 3) fields.pad(since);
  }
  fields.skip(names.length * base.size);
  const isBool = base.size === 1 && names.length === 2 && names[0] === 'FALSE' && names[1] === 'TRUE';
  return isBool ? { ...base, dtype: 'bool' } : base;
}

function ragged({ file, fields, bits, size, nested, at }: TypeHead): ElementType {
  const base = readDatatype(file, fields, nested + 1);
  const isText = (bits & 0x0f) === 1;
  if (size !== raggedBytes) throw new Malformed(`a ragged element has ${size} bytes`, at);
  return { kind: 'ragged', size, count: 1, base: isText ? { kind: 'string', size: 1, count: 1 } : base };
}

/** Length, collection of the global heap, index in it. */
export const raggedBytes = 16;

function array({ file, fields, version, size, nested, at }: TypeHead): ElementType {
  const dimensions = fields.u8();
  if (version < 3) fields.skip(3);
  let count = 1;
  for (let index = 0; index < dimensions; index += 1) count *= fields.u32();
  if (version < 3) fields.skip(4 * dimensions);
  const base = readDatatype(file, fields, nested + 1);
  if (!(count * base.size === size)) throw new Malformed('an array has another size than its elements', at);
  return base.kind === 'number'
    ? { kind: 'number', size, count: count * base.count, ...(base.dtype && { dtype: base.dtype }) }
    : { kind: 'other', size, count: 1 };
}

function complex({ file, fields, size, nested }: TypeHead): ElementType {
  readDatatype(file, fields, nested + 1);
  return { kind: 'number', size, count: 1, dtype: `complex${size * 8}` };
}
