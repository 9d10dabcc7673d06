import { type ByteSource, headBytes } from '../byte-source.js';
import { BeyondLimit, Malformed } from '../fault.js';
import type { FormatDescription, FormatName, Reader } from '../format.js';
import type { ForwardReader } from '../forward-reader.js';
import type { Inspector } from '../inspection.js';
import { hasPickleMark, looksLikePickle } from './looks-like-pickle.js';
import type { Machine } from './machine.js';
import { PickleStreams } from './streams.js';
import { isLegacyTorch, readLegacyTorch, storageFacts } from './torch-legacy.js';
import { type Storage, Storages } from './torch-storages.js';

/** Pickles one after the other in a file, of which loaders read the first alone. */
const mostStreams = 100;

export const pickleFormat: FormatDescription = {
  name: 'pickle',
  title: 'Pickle',
  endings: ['.pkl', '.pickle'],
  recognisedBy: 'the PROTO opcode of protocols 2 to 5; before, opcodes up to STOP or a call',
  reads: ['every import, of every stream, nested ones too', 'protocol', 'NumPy arrays by element type'],
  refuses: [
    'imports that are not allowed',
    'calls of anything but an import',
    'operands of imports that are no constants',
    'INST, OBJ, EXT and out-of-band buffers',
    'unknown opcodes, and opcodes newer than the declared protocol',
    'bytes behind STOP',
  ],
};

export const joblibFormat: FormatDescription = {
  name: 'joblib',
  title: 'joblib',
  endings: ['.joblib', '.z', '.gz', '.bz2', '.xz', '.lzma', '.lz4'],
  recognisedBy: 'a pickle that is compressed, or has arrays of joblib in it',
  reads: ['as a pickle, and once more as an unpickler reads it that knows nothing of joblib', 'arrays by element type'],
  refuses: [
    'as a pickle',
    'arrays of a size, type or alignment that joblib does not write',
    'files of joblib before 0.10',
  ],
};

/** Pickles of protocol 2 and later, joblib's among them, and PyTorch's files before its zip format. */
export const pickleReader: Reader = {
  format: 'pickle',
  recognises: hasPickleMark,
  inspect: inspectPickle,
};

/** Pickles that have no mark. To be tried after all formats that have one, and before text. */
export const unmarkedPickleReader: Reader = {
  format: 'pickle',
  recognises: looksLikePickle,
  inspect: inspectPickle,
};

async function inspectPickle(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  const reader = bytes.reader();
  const streams = new PickleStreams(bytes, inspector);
  let format: FormatName = 'pickle';
  try {
    const first = await streams.walk(reader);
    if (isLegacyTorch(first)) {
      format = 'pytorch';
      inspector.facts({ version: 'legacy', ...(await readLegacyTorch(reader, streams)) });
      if (!(await reader.atEnd())) throw new Malformed('bytes follow the last storage', reader.position);
    } else {
      inspector.facts({ version: `protocol ${first.protocol}`, ...streams.facts() });
      await walkRest(reader, streams);
    }
  } catch (error) {
    // What was found up to here is told, and what the file is.
    if (!(error instanceof Malformed)) throw error;
    streams.fault(error.message, error.offset ?? reader.position);
  }
  return streams.storedArrays > 0 ? 'joblib' : format;
}

/** Loaders ignore what follows the first pickle, and no library writes it. */
async function walkRest(reader: ForwardReader, streams: PickleStreams): Promise<void> {
  for (let count = 1; !(await reader.atEnd()); count++) {
    streams.fault('bytes follow the end of the pickle', reader.position);
    if (count > mostStreams) throw new BeyondLimit(`it holds more than ${mostStreams} pickles`, reader.position);
    await reader.fill(headBytes);
    const head = reader.ahead(headBytes);
    const size = reader.size === undefined ? undefined : reader.size - reader.position;
    if (!hasPickleMark(head) && !looksLikePickle(head, size)) return;
    await streams.walk(reader);
  }
}

/**
 * Walks the pickle of a file of PyTorch's zip format, whose persistent ids name storages that are members beside it. Its imports
 * and faults are told to the inspector.
 *
 * @returns the storages by their keys
 * @throws Malformed where nothing further can be told
 */
export async function inspectTorchPickle(
  bytes: ByteSource,
  inspector: Inspector,
): Promise<ReadonlyMap<string, Storage>> {
  const reader = bytes.reader();
  const streams = new PickleStreams(bytes, inspector);
  const storages = new Storages();
  const machine: Machine = await streams.walk(reader, storages.dialect);
  inspector.facts({ version: `protocol ${machine.protocol}`, ...storageFacts(storages) });
  await walkRest(reader, streams);
  return storages.byKey;
}
