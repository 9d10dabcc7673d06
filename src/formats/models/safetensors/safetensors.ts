import type { Tree } from '../../metrics/tree.js';
import { isArray, isMap } from '../../metrics/tree.js';
import type { Content } from '../content.js';
import { elementCount } from '../elements.js';
import { BeyondLimit, Malformed } from '../fault.js';
import type { FormatDescription, Reader } from '../format.js';
import type { DataType, Inspector } from '../inspection.js';
import { Parameters } from '../parameters.js';
import { utf8 } from '../utf8.js';
import { headerEntries } from './header.js';

export const safetensorsFormat: FormatDescription = {
  name: 'safetensors',
  title: 'safetensors',
  endings: ['.safetensors'],
  recognisedBy: 'the length of a header that starts with "{"',
  reads: ['tensors and parameters by data type', 'the format that its metadata names'],
  refuses: [
    'a header longer than the file, or than the 100 MB that the library reads',
    'JSON that is not strict, names and keys that stand twice, keys that are none of the three',
    'dimensions that overflow, and tensors whose bytes are not those of shape and type',
    'tensors that overlap, leave gaps, or do not reach the end of the file',
  ],
};

/** The library's own limit. */
const longestHeader = 100_000_000;
/** Ours: text and names of a longer one would take too much memory. */
const longestHeldHeader = 32 * 2 ** 20;
const lengthBytes = 8;
const mostQuoted = 200;

/** As `safetensors` 0.8 knows them, with their bits. */
const types: ReadonlyMap<string, readonly [name: DataType, bits: bigint]> = new Map([
  ['BOOL', ['bool', 8n]],
  ['U8', ['uint8', 8n]],
  ['I8', ['int8', 8n]],
  ['U16', ['uint16', 16n]],
  ['I16', ['int16', 16n]],
  ['U32', ['uint32', 32n]],
  ['I32', ['int32', 32n]],
  ['U64', ['uint64', 64n]],
  ['I64', ['int64', 64n]],
  ['F64', ['float64', 64n]],
  ['F32', ['float32', 32n]],
  ['F16', ['float16', 16n]],
  ['BF16', ['bfloat16', 16n]],
  ['F8_E5M2', ['float8_e5m2', 8n]],
  ['F8_E4M3', ['float8_e4m3fn', 8n]],
  ['F8_E8M0', ['float8_e8m0fnu', 8n]],
  ['F8_E4M3FNUZ', ['float8_e4m3fnuz', 8n]],
  ['F8_E5M2FNUZ', ['float8_e5m2fnuz', 8n]],
  ['F6_E2M3', ['float6_e2m3fn', 6n]],
  ['F6_E3M2', ['float6_e3m2fn', 6n]],
  ['F4', ['float4_e2m1fn', 4n]],
  ['C64', ['complex64', 64n]],
]);

export const safetensorsReader: Reader = {
  format: 'safetensors',
  recognises: startsHeader,
  inspect: async (bytes, inspector) => {
    const content = await bytes.places(inspector.budget);
    const header = await readHeader(content);
    const parameters = new Parameters();
    const tensors: Stretch[] = [];
    let notes: readonly string[] = [];
    for (const [name, value] of headerEntries(header, lengthBytes)) {
      inspector.budget.entries(1);
      if (name === '__metadata__') notes = metadataNotes(value);
      else tensors.push(readTensor(name, value, parameters));
      if (tensors.length % 4096 === 0) inspector.budget.time();
    }
    const dataStart = lengthBytes + Buffer.byteLength(header);
    expectCovered(tensors, dataStart, content.size - dataStart);
    tell(inspector, parameters, notes);
    return 'safetensors';
  },
};

function tell(inspector: Inspector, parameters: Parameters, notes: readonly string[]): void {
  inspector.facts({ ...parameters.facts(), ...(notes.length > 0 && { notes }) });
}

/** A length is no text, or this is some file that happens to hold a brace there. */
function startsHeader(head: Buffer): boolean {
  if (head[lengthBytes] !== 0x7b) return false;
  const length = head.subarray(0, lengthBytes);
  const next = /^\{\s*(.)?/s.exec(head.toString('latin1', lengthBytes))?.[1];
  return (next === undefined || next === '"' || next === '}') && length.some((byte) => byte < 0x09 || byte >= 0x80);
}

async function readHeader(content: Content): Promise<string> {
  const length = (await content.read(0, lengthBytes)).readBigUInt64LE();
  const left = BigInt(content.size - lengthBytes);
  if (length > left) throw new Malformed(`the header takes ${length} bytes where ${left} are left`, 0);
  if (length > longestHeader) throw new Malformed(`the header takes ${length} bytes, more than any reader takes`, 0);
  if (length > longestHeldHeader)
    throw new BeyondLimit(`the header takes ${length} bytes, more than ${longestHeldHeader}`, 0);
  const bytes = await content.read(lengthBytes, Number(length));
  const text = utf8(bytes);
  if (text === undefined) throw new Malformed('the header is not in UTF-8', lengthBytes);
  return text;
}

/** Where a tensor lies among the data, in bytes. */
interface Stretch {
  readonly name: string;
  readonly begin: number;
  readonly end: number;
}

function readTensor(name: string, value: Tree, parameters: Parameters): Stretch {
  const fault = (what: string) => new Malformed(`the tensor ${quoted(name)} ${what}`, lengthBytes);
  if (!isMap(value)) throw fault('is no object');
  for (const key of value.keys()) {
    if (key !== 'dtype' && key !== 'shape' && key !== 'data_offsets') throw fault(`has the key ${quoted(key)}`);
  }
  const dtype = value.get('dtype');
  const type = typeof dtype === 'string' ? types.get(dtype) : undefined;
  if (!type) throw fault(`has no known dtype${typeof dtype === 'string' ? `: ${quoted(dtype)}` : ''}`);
  const shape = integers(value.get('shape'));
  if (!shape) throw fault('has no shape of whole numbers from 0');
  const elements = elementCount(shape);
  if (elements === undefined) throw fault('has a shape that overflows');
  const offsets = integers(value.get('data_offsets'));
  const [begin, end] = offsets ?? [];
  if (begin === undefined || end === undefined || offsets?.length !== 2) throw fault('has no two data_offsets');
  const bits = elements * type[1];
  if (bits % 8n !== 0n) throw fault(`takes ${bits} bits, which are no whole bytes`);
  if (end - begin !== bits / 8n) throw fault(`takes ${end - begin} bytes where shape and type ask for ${bits / 8n}`);
  parameters.add(type[0], elements);
  // Beyond 2^53 they are beyond every file as well.
  return { name, begin: Number(begin), end: Number(end) };
}

/** Numbers that are whole and not negative; what is none of these makes all of it undefined. */
function integers(tree: Tree | undefined): readonly bigint[] | undefined {
  if (!isArray(tree)) return undefined;
  const found: bigint[] = [];
  for (const each of tree) {
    if (typeof each === 'bigint' && each >= 0n) found.push(each);
    else if (typeof each === 'number' && Number.isSafeInteger(each) && each >= 0) found.push(BigInt(each));
    else return undefined;
  }
  return found;
}

/** Every byte of the data belongs to exactly one tensor. */
function expectCovered(tensors: Stretch[], dataStart: number, size: number): void {
  tensors.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let covered = 0;
  for (const { name, begin, end } of tensors) {
    if (begin < covered) throw new Malformed(`the tensor ${quoted(name)} overlaps another one`, dataStart + begin);
    if (begin > covered)
      throw new Malformed(`${begin - covered} bytes before ${quoted(name)} belong to no tensor`, dataStart + covered);
    if (end > size) throw new Malformed(`the tensor ${quoted(name)} ends at byte ${end} of ${size}`, dataStart + begin);
    covered = end;
  }
  if (covered < size)
    throw new Malformed(`${size - covered} bytes at the end belong to no tensor`, dataStart + covered);
}

function metadataNotes(value: Tree): readonly string[] {
  const isText = isMap(value) && [...value.values()].every((each) => typeof each === 'string');
  if (!isText) throw new Malformed('the metadata is not made of texts', lengthBytes);
  const format = value.get('format');
  return [
    ...(typeof format === 'string' ? [`metadata format: ${format.slice(0, mostQuoted)}`] : []),
    ...(value.size > 0 ? [`metadata entries: ${value.size}`] : []),
  ];
}

function quoted(name: string): string {
  return JSON.stringify(name.length > mostQuoted ? `${name.slice(0, mostQuoted)}…` : name);
}
