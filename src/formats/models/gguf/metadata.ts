import type { Budget } from '../budget.js';
import { Malformed } from '../fault.js';
import type { GgufReader } from './gguf-reader.js';

/** What is worth knowing of the pairs before the tensors. */
export interface Metadata {
  /** bytes to which data is aligned */
  readonly alignment: number;
  readonly texts: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, bigint>;
  /** characters of each template, by key */
  readonly templates: ReadonlyMap<string, number>;
}

const textType = 8;
const arrayType = 9;
const boolType = 7;
/** bytes of a value, by its type */
const widths: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [boolType, 1],
  [10, 8],
  [11, 8],
  [12, 8],
]);

const longestKey = 65_535;
const longestText = 4096;
const longestTemplate = 2 ** 20;
const deepestArray = 4;
const largestAlignment = 2 ** 16;

const wantedTexts: ReadonlySet<string> = new Set(['general.architecture', 'general.name']);
const alignmentKey = 'general.alignment';
const uint32Type = 4;
/** with the types in which the library writes them: 16 bits without a sign */
const wantedNumbers: ReadonlySet<string> = new Set(['split.no', 'split.count']);
const template = 'tokenizer.chat_template';

/** @throws Malformed @throws BeyondLimit */
export async function readMetadata(reader: GgufReader, count: number, budget: Budget): Promise<Metadata> {
  const keys = new Set<string>();
  const texts = new Map<string, string>();
  const numbers = new Map<string, bigint>();
  const templates = new Map<string, number>();
  let alignment = 32;
  let held = 0;
  for (let index = 0; index < count; index += 1) {
    budget.entries(1);
    const at = reader.position;
    const key = await reader.text('a key', longestKey);
    expectName(key, 'key', at);
    if (keys.has(key)) throw new Malformed(`the key ${JSON.stringify(key)} stands twice`, at);
    held += key.length;
    budget.held(held, 'what it names');
    keys.add(key);
    const type = await reader.uint32();
    if (key === alignmentKey) alignment = await readAlignment(reader, type);
    else if (type === textType && wantedTexts.has(key)) texts.set(key, await reader.text(key, longestText));
    else if (type === textType && (key === template || key.startsWith(`${template}.`))) {
      templates.set(key, (await reader.text('a chat template', longestTemplate)).length);
    } else if (wantedNumbers.has(key)) numbers.set(key, await readNumber(reader, key, type));
    else await skipValue(reader, type, budget);
  }
  return { alignment, texts, numbers, templates };
}

/** Names are compared as C's strings are, up to the first NUL, and printed. */
export function expectName(name: string, what: string, at: number): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(name)) {
    throw new Malformed(`the ${what} ${JSON.stringify(name.slice(0, 100))} holds a control character`, at);
  }
}

async function readAlignment(reader: GgufReader, type: number): Promise<number> {
  const at = reader.position;
  if (type !== uint32Type) throw new Malformed(`${alignmentKey} is of type ${type}, and not a 32-bit number`, at);
  const alignment = await reader.uint32();
  const isPower = alignment > 0 && (alignment & (alignment - 1)) === 0;
  if (!isPower || alignment > largestAlignment) {
    throw new Malformed(`${alignmentKey} is ${alignment}, and no power of two up to ${largestAlignment}`, at);
  }
  return alignment;
}

async function readNumber(reader: GgufReader, key: string, type: number): Promise<bigint> {
  if (type !== 2) throw new Malformed(`${key} is of type ${type}, and not a 16-bit number`, reader.position);
  return reader.unsigned(2);
}

async function skipValue(reader: GgufReader, type: number, budget: Budget, depth = 0): Promise<void> {
  const at = reader.position;
  const width = widths.get(type);
  if (type === boolType) {
    if ((await reader.unsigned(1)) > 1n) throw new Malformed('a truth value is neither 0 nor 1', at);
  } else if (width !== undefined) await reader.skip(BigInt(width));
  else if (type === textType) await reader.skip(await reader.size());
  else if (type === arrayType) await skipArray(reader, budget, depth + 1);
  else throw new Malformed(`there is no type ${type} of values`, at - 4);
}

async function skipArray(reader: GgufReader, budget: Budget, depth: number): Promise<void> {
  if (depth > deepestArray) throw new Malformed(`arrays are nested more than ${deepestArray} deep`, reader.position);
  const type = await reader.uint32();
  const width = widths.get(type);
  const least = width ?? (reader.encoding.version === 1 ? 4 : 8);
  const count = await reader.count('values of an array', least);
  if (width !== undefined) await reader.skip(BigInt(count) * BigInt(width));
  else if (type === textType) await reader.skipTexts(count, () => budget.time());
  else {
    for (let index = 0; index < count; index += 1) {
      budget.entries(1);
      await skipValue(reader, type, budget, depth);
    }
  }
}
