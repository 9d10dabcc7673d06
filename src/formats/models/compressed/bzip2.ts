import bzip2 from 'unbzip2-stream/lib/bzip2.js';
import { Malformed } from '../fault.js';
import type { ForwardReader } from '../forward-reader.js';

/** A block of bzip2 is compressed to about its size at most; a little is for tables. */
const mostPackedBlock = 2 ** 20;
const firstOutput = 2 ** 20;

/** Reads bits out of bytes that are there, the highest first. */
class Bits {
  /** how many were read */
  count = 0;

  constructor(
    private readonly bytes: Uint8Array,
    skipped: number,
  ) {
    this.count = skipped;
  }

  read(bits: number | null): number {
    if (bits === null) {
      this.count = Math.ceil(this.count / 8) * 8;
      return 0;
    }
    let result = 0;
    for (let left = bits; left > 0; ) {
      const byte = this.bytes[this.count >>> 3];
      if (byte === undefined) throw new RangeError('there are no more bits');
      const here = 8 - (this.count & 7);
      const taken = Math.min(here, left);
      result = (result << taken) | ((byte >>> (here - taken)) & ((1 << taken) - 1));
      this.count += taken;
      left -= taken;
    }
    return result;
  }
}

/** Bytes of which nobody knows beforehand how many come. */
class Output {
  private bytes = Buffer.alloc(firstOutput);
  private length = 0;

  readonly push = (byte: number): void => {
    if (this.length === this.bytes.length) this.bytes = Buffer.concat([this.bytes], 2 * this.length);
    this.bytes[this.length++] = byte;
  };

  take(): Buffer {
    const found = Buffer.from(this.bytes.subarray(0, this.length));
    this.length = 0;
    return found;
  }
}

/**
 * What a bzip2 stream unpacks to, block by block.
 *
 * @throws Malformed
 */
export async function* unpackedBzip2(reader: ForwardReader): AsyncGenerator<Uint8Array> {
  const header = await reader.take(4);
  const size = (header[3] ?? 0) - 0x30;
  if (size < 1 || size > 9) throw new Malformed('the header of bzip2 is wrong', 3);
  const headerBits = new Bits(Buffer.from(header), 0);
  bzip2.header((count) => headerBits.read(count));
  const scratch = new Int32Array(100_000 * size);
  const output = new Output();
  let checksum: number | null = 0;
  let skipped = 0;
  while (checksum !== null) {
    await reader.fill(mostPackedBlock);
    const offset = reader.position;
    const bits = new Bits(reader.ahead(mostPackedBlock), skipped);
    try {
      checksum = bzip2.decompress((count) => bits.read(count), output.push, scratch, scratch.length, checksum);
    } catch (error) {
      throw new Malformed(`bzip2 cannot be unpacked: ${error instanceof Error ? error.message : ''}`, offset);
    }
    reader.bytes(bits.count >>> 3);
    skipped = bits.count & 7;
    const found = output.take();
    if (found.length > 0) yield found;
  }
}
