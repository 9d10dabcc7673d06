import type { DataType } from '../inspection.js';
import type { Dialect, Machine } from './machine.js';
import { kindOf, kinds, payloadOf, type Value, values } from './values.js';

/** Bytes of a tensor's elements, which PyTorch keeps beside the pickle. */
export interface Storage {
  readonly dtype: DataType;
  /** of one element */
  readonly bytes: number;
  readonly elements: bigint;
}

/** By the class that a persistent id names. */
const storageTypes: Readonly<Record<string, readonly [dtype: DataType, bytes: number]>> = {
  'torch DoubleStorage': ['float64', 8],
  'torch FloatStorage': ['float32', 4],
  'torch HalfStorage': ['float16', 2],
  'torch BFloat16Storage': ['bfloat16', 2],
  'torch LongStorage': ['int64', 8],
  'torch IntStorage': ['int32', 4],
  'torch ShortStorage': ['int16', 2],
  'torch CharStorage': ['int8', 1],
  'torch ByteStorage': ['uint8', 1],
  'torch BoolStorage': ['bool', 1],
  'torch ComplexFloatStorage': ['complex64', 8],
  'torch ComplexDoubleStorage': ['complex128', 16],
  'torch QInt8Storage': ['qint8', 1],
  'torch QUInt8Storage': ['quint8', 1],
  'torch QInt32Storage': ['qint32', 4],
  'torch.storage UntypedStorage': ['untyped', 1],
};

/** The storages that the persistent ids of a pickle of PyTorch name, by their keys. */
export class Storages {
  readonly byKey = new Map<string, Storage>();

  /** How PyTorch understands persistent ids: as storages, and before its zip format as the classes of modules too. */
  get dialect(): Partial<Dialect> {
    return { arrays: false, persistent: (id, machine) => this.persistent(id, machine) };
  }

  private persistent(id: Value, machine: Machine): Value | undefined {
    const { constants, imports } = machine.known;
    const items = constants.itemsOf(id);
    const [kind, type, key, , count] = items ?? [];
    if (!items || kind === undefined || type === undefined || kindOf(type) !== kinds.imported) return undefined;
    const text = constants.texts.textOf(kind);
    if (text === 'module') return items.length === 4 ? type : undefined;
    const { module = '', name = '' } = imports.get(payloadOf(type)) ?? {};
    const typeName = `${module} ${name}`;
    const found = Object.hasOwn(storageTypes, typeName) ? storageTypes[typeName] : undefined;
    const keyText = key === undefined ? undefined : constants.texts.textOf(key);
    const elements = count === undefined ? undefined : constants.integerOf(count);
    if (text !== 'storage' || items.length > 6 || !found || keyText === undefined) return undefined;
    if (elements === undefined || elements < 0n) return undefined;
    const storage: Storage = { dtype: found[0], bytes: found[1], elements };
    const before = this.byKey.get(keyText);
    if (before && (before.dtype !== storage.dtype || before.elements !== elements)) return undefined;
    this.byKey.set(keyText, storage);
    return values.persistent;
  }
}
