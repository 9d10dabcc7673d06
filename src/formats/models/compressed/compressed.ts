import type { Budget } from '../budget.js';
import { ByteSource } from '../byte-source.js';
import { Malformed } from '../fault.js';
import type { Reader } from '../format.js';
import type { FormatName } from '../format-name.js';
import type { ForwardReader } from '../forward-reader.js';
import type { Inspector } from '../inspection.js';
import { unpackedBzip2 } from './bzip2.js';
import { inflated } from './inflate.js';
import { unpackedLz4 } from './lz4.js';
import { unpackedLzma, unpackedXz } from './xz.js';

/** A way to compress one file. */
interface Compression {
  readonly name: string;
  recognises(head: Buffer): boolean;
  /** @throws Malformed where the stream is not whole or not sound */
  unpack(reader: ForwardReader, budget: Budget): AsyncIterable<Uint8Array>;
}

const compressions: readonly Compression[] = [
  {
    name: 'gzip',
    recognises: (head) => head[0] === 0x1f && head[1] === 0x8b,
    unpack: (reader) => inflated(reader, 'gzip'),
  },
  {
    name: 'zlib',
    // Deflate with a window of up to 32 KB, no dictionary, and the two bytes a multiple of 31.
    recognises: (head) =>
      head.length > 2 && head[0] === 0x78 && head.readUInt16BE(0) % 31 === 0 && !((head[1] ?? 0) & 0x20),
    unpack: (reader) => inflated(reader, 'zlib'),
  },
  {
    name: 'bzip2',
    // Behind the level follows pi, before the first block, or its square root where there is none.
    recognises: (head) =>
      /^BZh[1-9](?:314159265359|177245385090)/.test(`${head.toString('latin1', 0, 4)}${head.toString('hex', 4, 10)}`),
    unpack: (reader) => unpackedBzip2(reader),
  },
  {
    name: 'xz',
    recognises: (head) => head.subarray(0, 6).equals(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])),
    unpack: unpackedXz,
  },
  {
    name: 'lz4',
    recognises: (head) => head.length > 6 && head.readUInt32LE(0) === 0x184d2204,
    unpack: (reader) => unpackedLz4(reader),
  },
  {
    name: 'lzma',
    recognises: isLzma,
    unpack: unpackedLzma,
  },
];

/** It has no mark: the usual properties, a dictionary of a usual size, and a size of less than 256 GiB or none. */
function isLzma(head: Buffer): boolean {
  if (head.length < 18 || head[0] !== 0x5d) return false;
  const dictionary = head.readUInt32LE(1);
  const isUsual = [...Array(20).keys()].some((bits) => [2, 3].some((high) => high * 2 ** (bits + 11) === dictionary));
  const size = head.readBigUInt64LE(5);
  return (isUsual || dictionary === 2 ** 32 - 1) && (size === 2n ** 64n - 1n || size < 2n ** 38n) && head[13] === 0;
}

/** Files that were compressed as a whole: joblib's, above all. */
export const compressedReader: Reader = {
  format: 'joblib',
  recognises: (head) => compressions.some((each) => each.recognises(head)),
  inspect: inspectCompressed,
};

async function inspectCompressed(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  const head = await bytes.head();
  const compression = compressions.find((each) => each.recognises(head));
  if (!compression) return 'unknown';
  const { budget } = inspector;
  const open = (reader: ForwardReader) => unpacked(reader, compression, budget);
  const again = bytes.isRepeatable
    ? () => {
        const reader = bytes.another();
        if (!reader) throw new Error('the bytes cannot be had again');
        return open(reader);
      }
    : undefined;
  const inside = ByteSource.ofStream(open(bytes.reader()), undefined, again);
  const format = await inspector.member(`(${compression.name})`, inside, { facts: true });
  if (format === 'pickle') return 'joblib';
  // What lies beside models uncompressed is nothing that a loader takes.
  return format === 'text' || format === 'json' || format === 'empty' ? 'unknown' : format;
}

async function* unpacked(reader: ForwardReader, compression: Compression, budget: Budget): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of compression.unpack(reader, budget)) {
      budget.inflated(chunk.length);
      budget.time();
      yield chunk;
    }
    if (!(await reader.atEnd())) {
      throw new Malformed(`bytes follow the end of ${compression.name}`, reader.position);
    }
  } finally {
    await reader.end();
  }
}
