import { Malformed } from '../fault.js';
import type { ForwardReader } from '../forward-reader.js';
import type { DataType, Facts } from '../inspection.js';
import type { Machine } from './machine.js';
import type { PickleStreams } from './streams.js';
import { Storages } from './torch-storages.js';

const magic = 0x1950a86a20f9469cfc6cn;
const protocol = 1001n;

/** Whether the first stream of a file is how PyTorch began its files before 1.6. */
export function isLegacyTorch(first: Machine): boolean {
  return first.known.constants.integerOf(first.result) === magic;
}

/**
 * Reads what follows the number that such a file begins with: the protocol, what the machine was like, the object, the keys of
 * its storages, and for each of them the count and the bytes of its elements.
 *
 * @throws Malformed
 */
export async function readLegacyTorch(reader: ForwardReader, streams: PickleStreams): Promise<Facts> {
  const storages = new Storages();
  const version = await streams.walk(reader, { arrays: false });
  if (version.known.constants.integerOf(version.result) !== protocol) {
    streams.fault(`PyTorch's own protocol is not ${protocol}`, version.start);
  }
  await streams.walk(reader, { arrays: false });
  await streams.walk(reader, storages.dialect);
  const keys: string[] = [];
  const list = await streams.walk(reader, { arrays: false }, (machine) => {
    machine.onText = (text) => keys.push(text);
  });
  const unique = new Set(keys);
  if (unique.size !== keys.length || unique.size !== storages.byKey.size) {
    throw new Malformed('the list of storages is not that of the object', list.start);
  }
  for (const key of keys) {
    const storage = storages.byKey.get(key);
    if (!storage) throw new Malformed(`the storage ${key} is none of the object`, list.start);
    const offset = reader.position;
    const elements = (await reader.take(8)).readBigInt64LE(0);
    if (elements !== storage.elements) {
      throw new Malformed(`the storage ${key} has ${elements} elements, the object says ${storage.elements}`, offset);
    }
    const size = elements * BigInt(storage.bytes);
    if (size > BigInt(Number.MAX_SAFE_INTEGER))
      throw new Malformed(`the storage ${key} has more bytes than any file`, offset);
    await reader.skip(Number(size));
    streams.inspector.budget.time();
  }
  return storageFacts(storages);
}

/** What the storages tell of the model. */
export function storageFacts(storages: Storages): Facts {
  const parameters: Record<DataType, number> = {};
  for (const { dtype, elements } of storages.byKey.values()) {
    parameters[dtype] = (parameters[dtype] ?? 0) + Number(elements);
  }
  // Untyped bytes do not tell what they are elements of.
  const areKnown = !Object.hasOwn(parameters, 'untyped') && Object.values(parameters).every(Number.isSafeInteger);
  return areKnown && storages.byKey.size > 0 ? { parameters } : {};
}
