import type { Budget } from '../budget.js';
import { elementCount } from '../elements.js';
import { Malformed } from '../fault.js';
import type { FormatDescription, Reader } from '../format.js';
import { Parameters } from '../parameters.js';
import { blockTypes } from './block-types.js';
import { GgufReader } from './gguf-reader.js';
import { expectName, type Metadata, readMetadata } from './metadata.js';

export const ggufFormat: FormatDescription = {
  name: 'gguf',
  title: 'GGUF',
  endings: ['.gguf'],
  recognisedBy: '"GGUF" at the start',
  reads: [
    'versions 1 to 3, the third in either byte order',
    'tensors and parameters by data type, quantised blocks too',
    'architecture, parts of a split model, chat templates',
  ],
  refuses: [
    'counts and lengths for which the file has no room',
    'keys and tensors of one name twice, unknown types, arrays nested more than 4 deep',
    'dimensions of 0, more than 4, or that overflow, and rows that are no whole blocks',
    'tensors that overlap, leave gaps, are not aligned or end beyond the file, and bytes behind the last',
  ],
};

const mostDimensions = 4;
/** Its own limit is 64; programs that read it have raised that to 128. */
const longestName = 128;
/** of a pair: an empty key, a type and a byte; of a tensor: an empty name, no dimensions, a type and an offset */
const leastBytes = { pair: { 1: 9, later: 13 }, tensor: { 1: 20, later: 24 } };

export const ggufReader: Reader = {
  format: 'gguf',
  recognises: (head) => head.subarray(0, 4).toString('latin1') === 'GGUF',
  inspect: async (bytes, inspector) => {
    const { budget } = inspector;
    const reader = await GgufReader.open(bytes.reader());
    const layout = reader.encoding.version === 1 ? 1 : 'later';
    const tensorCount = await reader.count('tensors', leastBytes.tensor[layout]);
    const pairCount = await reader.count('keys', leastBytes.pair[layout]);
    const metadata = await readMetadata(reader, pairCount, budget);
    const parameters = new Parameters();
    const dataBytes = await readTensors(reader, tensorCount, metadata.alignment, parameters, budget);
    await expectData(reader, dataBytes, metadata.alignment);
    const notes = notesOf(metadata);
    inspector.facts({
      version: String(reader.encoding.version),
      ...parameters.facts(),
      ...(notes.length > 0 && { notes }),
    });
    return 'gguf';
  },
};

/**
 * Reads what the file says of its tensors. Their data has to lie in the same order, each at the next aligned byte, as
 * llama.cpp asks.
 *
 * @returns bytes of all data, without the padding of the last
 */
async function readTensors(
  reader: GgufReader,
  count: number,
  alignment: number,
  parameters: Parameters,
  budget: Budget,
): Promise<bigint> {
  const names = new Set<string>();
  let end = 0n;
  let held = 0;
  for (let index = 0; index < count; index += 1) {
    budget.entries(1);
    if (index % 4096 === 0) budget.time();
    const at = reader.position;
    const name = await reader.text('the name of a tensor', longestName);
    expectName(name, 'tensor', at);
    if (names.has(name)) throw new Malformed(`the tensor ${JSON.stringify(name)} stands twice`, at);
    held += name.length;
    budget.held(held, 'what it names');
    names.add(name);
    const fault = (what: string) => new Malformed(`the tensor ${JSON.stringify(name)} ${what}`, at);
    const { elements, row } = await readShape(reader, fault);
    const number = await reader.uint32();
    const type = blockTypes.get(number);
    if (!type) throw fault(`is of type ${number}, which does not exist`);
    if (row % type.elements !== 0n)
      throw fault(`has rows of ${row}, no multiple of ${type.elements}, the block of ${type.name}`);
    const offset = await reader.uint64();
    const expected = aligned(end, alignment);
    if (offset !== expected) throw fault(`starts at byte ${offset} of the data, where ${expected} comes next`);
    end = offset + (elements / type.elements) * type.bytes;
    parameters.add(type.name, elements);
  }
  return end;
}

async function readShape(
  reader: GgufReader,
  fault: (what: string) => Malformed,
): Promise<{ readonly elements: bigint; readonly row: bigint }> {
  const rank = await reader.uint32();
  if (rank > mostDimensions) throw fault(`has ${rank} dimensions`);
  const dimensions: bigint[] = [];
  for (let index = 0; index < rank; index += 1) dimensions.push(await reader.size());
  if (dimensions.includes(0n)) throw fault('has a dimension of 0');
  const elements = elementCount(dimensions);
  if (elements === undefined) throw fault('has dimensions that overflow');
  return { elements, row: dimensions[0] ?? 1n };
}

function aligned(offset: bigint, alignment: number): bigint {
  const step = BigInt(alignment);
  return ((offset + step - 1n) / step) * step;
}

/** The data is all there, and nothing but padding follows it. */
async function expectData(reader: GgufReader, bytes: bigint, alignment: number): Promise<void> {
  const header = BigInt(reader.position);
  const end = aligned(header, alignment) + bytes;
  if (bytes > 0n) await reader.skip(end - header);
  const padding = aligned(BigInt(reader.position), alignment) - BigInt(reader.position);
  const left = await reader.left(alignment + 1);
  if (left > padding) throw new Malformed('something follows the last tensor', reader.position + Number(padding));
}

function notesOf({ texts, numbers, templates }: Metadata): readonly string[] {
  const [architecture, name] = [texts.get('general.architecture'), texts.get('general.name')];
  const [part, parts] = [numbers.get('split.no'), numbers.get('split.count')];
  return [
    architecture !== undefined && `architecture: ${architecture}`,
    name !== undefined && `name: ${name}`,
    part !== undefined && parts !== undefined && `part ${part + 1n} of ${parts}`,
    ...[...templates].map(([key, length]) =>
      key === 'tokenizer.chat_template'
        ? `chat template of ${length} characters: some servers run it as Jinja`
        : `chat template ${key.slice('tokenizer.chat_template.'.length)} of ${length} characters: some servers run it as Jinja`,
    ),
  ].filter((note) => typeof note === 'string');
}
