import { type Content, memoryContent } from '../content.js';
import { Malformed } from '../fault.js';
import type { Folder } from '../format.js';
import type { DataType, Inspector } from '../inspection.js';
import { Message } from '../protobuf.js';
import { tensorType } from './data-types.js';
import { readTable } from './table.js';

const index = 'variables/variables.index';
const shardName = /^variables\/variables\.data-(\d{5})-of-(\d{5})$/;

/** Whether a file of the folder holds the variables. */
export function isOfVariables(name: string): boolean {
  return name === index || shardName.test(name);
}

/** What is stored beside parameters: the graph of objects, a counter of saves, and what the optimizer remembers. */
const noParameter = /^(?:_CHECKPOINTABLE_OBJECT_GRAPH$|save_counter\/|_?optimizer\/)|\/\.OPTIMIZER_SLOT\//;

/** Where Keras' export stores the variables of a model a second time. */
const secondTime = /^_all_variables\//;

export interface Variables {
  readonly tensors: number;
  readonly parameters: Readonly<Record<DataType, number>>;
}

/**
 * Reads the index of the variables and asserts that all their bytes are there.
 *
 * @returns undefined where there are no variables
 * @throws Malformed
 */
export async function readVariables(folder: Folder, inspector: Inspector): Promise<Variables | undefined> {
  const shards = shardsOf(folder);
  if (!folder.names.includes(index)) {
    if (shards.length > 0) throw new Malformed(`${index} is missing, and data of variables is there`);
    return undefined;
  }
  const content = await folder.open(index).places(inspector.budget);
  const ends = shards.map(() => 0);
  const once = new Count();
  const again = new Count();
  for await (const [key, value] of readTable(content, inspector.budget)) {
    const name = key.toString('latin1');
    if (name === '') {
      const { count } = await header(memoryContent(value), inspector);
      if (count !== shards.length)
        throw new Malformed(`${index} tells of ${count} files of data, and ${shards.length} are there`);
      continue;
    }
    const entry = await readEntry(memoryContent(value), inspector);
    const shard = shards[entry.shard];
    if (!shard) throw new Malformed(`${index}: a variable lies in file ${entry.shard} of ${shards.length}`);
    const end = entry.offset + entry.bytes;
    if (end > BigInt(shard.size))
      throw new Malformed(`${shard.name} has ${shard.size} bytes, and a variable ends at ${end}`);
    ends[entry.shard] = Math.max(ends[entry.shard] ?? 0, Number(end));
    const type = tensorType(entry.type);
    if (!type) throw new Malformed(`${index}: a variable is of the unknown type ${entry.type}`);
    if (!entry.isSliced && type.bytes !== undefined && entry.bytes !== entry.elements * BigInt(type.bytes)) {
      throw new Malformed(`${index}: a variable of ${entry.elements} ${type.name} takes ${entry.bytes} bytes`);
    }
    // Slices of a variable stand beside it, under names that begin with a zero.
    if (name.startsWith('\0') || noParameter.test(name) || type.name === 'string') continue;
    (secondTime.test(name) ? again : once).add(type.name, entry.elements);
  }
  for (const [number, shard] of shards.entries()) {
    if (ends[number] !== shard.size) {
      throw new Malformed(`${shard.name} has ${shard.size} bytes, and its variables end at ${ends[number]}`);
    }
  }
  return (once.tensors > 0 ? once : again).told();
}

class Count {
  tensors = 0;
  private readonly parameters = new Map<DataType, bigint>();

  add(type: DataType, elements: bigint): void {
    this.tensors += 1;
    const sum = (this.parameters.get(type) ?? 0n) + elements;
    if (sum > BigInt(Number.MAX_SAFE_INTEGER)) throw new Malformed(`${index}: it claims ${sum} elements`);
    this.parameters.set(type, sum);
  }

  told(): Variables {
    const parameters = [...this.parameters].map(([type, count]) => [type, Number(count)]);
    return { tensors: this.tensors, parameters: Object.fromEntries(parameters) };
  }
}

interface Shard {
  readonly name: string;
  /** bytes */
  readonly size: number;
}

function shardsOf(folder: Folder): readonly Shard[] {
  const names = folder.names.filter((name) => shardName.test(name)).sort();
  return names.map((name, number) => {
    const [, place, count] = shardName.exec(name) ?? [];
    if (Number(place) !== number || Number(count) !== names.length) {
      throw new Malformed(`${name} is one of ${Number(count)} files of variables, and ${names.length} are there`);
    }
    return { name, size: folder.open(name).size ?? 0 };
  });
}

async function header(content: Content, inspector: Inspector): Promise<{ count: number }> {
  const message = Message.of(content, inspector.budget);
  let count = 0;
  while (await message.next()) {
    if (message.field === 1) count = message.int32();
    else if (message.field === 2 && message.int32() !== 0) throw new Malformed(`${index} is written big-endian`);
  }
  return { count };
}

/** A `BundleEntryProto`. */
async function readEntry(content: Content, inspector: Inspector) {
  const message = Message.of(content, inspector.budget);
  let [type, shard, offset, bytes, elements, isSliced] = [0, 0, 0n, 0n, 1n, false];
  while (await message.next()) {
    if (message.field === 1) type = message.int32();
    else if (message.field === 2) elements = await elementsOf(message.message());
    else if (message.field === 3) shard = message.int32();
    else if (message.field === 4) offset = message.uint64();
    else if (message.field === 5) bytes = message.uint64();
    else if (message.field === 7) isSliced = true;
  }
  return { type, shard, offset, bytes, elements, isSliced };
}

async function elementsOf(shape: Message): Promise<bigint> {
  let elements = 1n;
  while (await shape.next()) {
    if (shape.field !== 2) continue;
    const dimension = shape.message();
    let size = 0n;
    while (await dimension.next()) if (dimension.field === 1) size = dimension.int64();
    elements *= size;
    if (size < 0n || elements > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new Malformed(`${index}: a variable has an impossible shape`);
    }
  }
  return elements;
}
