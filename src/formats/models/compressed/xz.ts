import { crc32 } from 'node:zlib';
import type { Budget } from '../budget.js';
import { BeyondLimit, Malformed } from '../fault.js';
import type { ForwardReader } from '../forward-reader.js';
import { Crc64 } from './checksums.js';
import { LzmaDecoder, mostSymbolBytes } from './lzma.js';

const checkBytes: Readonly<Record<number, number>> = { 0: 0, 1: 4, 4: 8 };
const lzma2 = 0x21;

/**
 * What an xz stream unpacks to.
 *
 * @throws Malformed
 * @throws BeyondLimit where it uses what is rarely used and not read: filters beside LZMA2, SHA-256
 * @see the .xz file format 1.2.1
 */
export async function* unpackedXz(reader: ForwardReader, budget: Budget): AsyncGenerator<Uint8Array> {
  const header = Buffer.from(await reader.take(12));
  const check = header[7] ?? 0;
  const checkSize = checkBytes[check];
  if (header[6] !== 0 || check > 15 || crc32(header.subarray(6, 8)) !== header.readUInt32LE(8)) {
    throw new Malformed('the header of xz is wrong', 6);
  }
  if (checkSize === undefined) throw new BeyondLimit(`its checksum is of kind ${check}, which is not read`);
  const blocks: [unpadded: bigint, unpacked: bigint][] = [];
  while ((await nextByte(reader)) !== 0) {
    budget.entries(1);
    blocks.push(yield* block(reader, budget, check, checkSize));
  }
  const indexSize = await assertIndex(reader, blocks);
  const footer = await reader.take(12);
  const backward = (footer.readUInt32LE(4) + 1) * 4;
  const isSame = footer.subarray(8, 10).equals(header.subarray(6, 8)) && footer.toString('latin1', 10) === 'YZ';
  if (!isSame || backward !== indexSize || crc32(footer.subarray(4, 10)) !== footer.readUInt32LE(0)) {
    throw new Malformed('the footer of xz is wrong', reader.position - 12);
  }
}

async function nextByte(reader: ForwardReader): Promise<number> {
  if (!(await reader.fill(1))) throw new Malformed('xz ends before its index', reader.position);
  return reader.peek() ?? 0;
}

async function* block(
  reader: ForwardReader,
  budget: Budget,
  check: number,
  checkSize: number,
): AsyncGenerator<Uint8Array, [bigint, bigint]> {
  const start = reader.position;
  const headerSize = ((await nextByte(reader)) + 1) * 4;
  const header = Buffer.from(await reader.take(headerSize));
  const { dictionary, packed, unpacked } = blockHeader(header, start);
  const decoder = new LzmaDecoder(dictionary, budget.limits.held);
  const crc64 = new Crc64();
  let crc = 0;
  let size = 0n;
  for await (const bytes of lzma2Chunks(reader, decoder)) {
    size += BigInt(bytes.length);
    if (check === 1) crc = crc32(bytes, crc);
    if (check === 4) crc64.update(bytes);
    yield bytes;
  }
  const packedSize = BigInt(reader.position - start - headerSize);
  if ((packed !== undefined && packed !== packedSize) || (unpacked !== undefined && unpacked !== size)) {
    throw new Malformed('a block of xz is not as large as its header says', start);
  }
  const padding = (4 - (reader.position % 4)) % 4;
  if ((await reader.take(padding)).some((byte) => byte !== 0))
    throw new Malformed('xz is padded with other than 0', start);
  const found = await reader.take(checkSize);
  const isRight =
    (check !== 1 || found.readUInt32LE(0) === crc) && (check !== 4 || found.readBigUInt64LE(0) === crc64.value);
  if (!isRight) throw new Malformed('the checksum of a block of xz is wrong', start);
  return [BigInt(headerSize) + packedSize + BigInt(checkSize), size];
}

function blockHeader(header: Buffer, start: number) {
  const wrong = () => new Malformed('the header of a block of xz is wrong', start);
  if (crc32(header.subarray(0, -4)) !== header.readUInt32LE(header.length - 4)) throw wrong();
  const flags = header[1] ?? 0;
  const fields = new Integers(header.subarray(0, -4), 2, wrong);
  const packed = flags & 0x40 ? fields.next() : undefined;
  const unpacked = flags & 0x80 ? fields.next() : undefined;
  if (flags & 0x3c) throw wrong();
  if ((flags & 3) !== 0 || fields.next() !== BigInt(lzma2))
    throw new BeyondLimit('it filters its bytes before LZMA2, which is not read');
  if (fields.next() !== 1n) throw wrong();
  const bits = Number(fields.byte());
  if (bits > 40 || !fields.restIsZero) throw wrong();
  const dictionary = bits === 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >>> 1) + 11);
  return { dictionary, packed, unpacked };
}

/** Integers of variable length, one after the other. */
class Integers {
  constructor(
    private readonly bytes: Buffer,
    private at: number,
    private readonly wrong: () => Malformed,
  ) {}

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw this.wrong();
    return byte;
  }

  next(): bigint {
    let result = 0n;
    for (let shift = 0n; shift < 63n; shift += 7n) {
      const byte = this.byte();
      if (byte === 0 && shift > 0n) throw this.wrong();
      result |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return result;
    }
    throw this.wrong();
  }

  get restIsZero(): boolean {
    return this.bytes.subarray(this.at).every((byte) => byte === 0);
  }
}

async function* lzma2Chunks(reader: ForwardReader, decoder: LzmaDecoder): AsyncGenerator<Uint8Array> {
  let needsDictionary = true;
  let needsState = true;
  let needsProperties = true;
  for (;;) {
    const offset = reader.position;
    const wrong = () => new Malformed('a chunk of LZMA2 is wrong', offset);
    const [control = 0] = await reader.take(1);
    if (control === 0) return;
    if (control >= 0xe0 || control === 1) {
      needsDictionary = false;
      decoder.resetDictionary();
    } else if (needsDictionary) {
      throw wrong();
    }
    if (control < 0x80) {
      if (control > 2) throw wrong();
      const size = (await reader.take(2)).readUInt16BE(0) + 1;
      yield* stored(Buffer.from(await reader.take(size)), decoder);
      continue;
    }
    const sizes = await reader.take(4);
    const size = (control & 0x1f) * 2 ** 16 + sizes.readUInt16BE(0) + 1;
    const packed = sizes.readUInt16BE(2) + 1;
    if (control >= 0xc0) {
      const [properties = 0] = await reader.take(1);
      const literalBits = (properties % 9) + (Math.floor(properties / 9) % 5);
      if (literalBits > 4) throw wrong();
      decoder.setProperties(properties);
      needsProperties = false;
      needsState = false;
    } else if (needsProperties) {
      throw wrong();
    } else if (control >= 0xa0) {
      decoder.resetState();
      needsState = false;
    } else if (needsState) {
      throw wrong();
    }
    if (packed < 5) throw wrong();
    decoder.begin(Buffer.from(await reader.take(packed)));
    yield* decoded(size, decoder, wrong);
    if (decoder.used !== packed - 5 || !decoder.isFinished || decoder.isInMatch) throw wrong();
  }
}

function* stored(bytes: Buffer, decoder: LzmaDecoder): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const part = bytes.subarray(at, at + decoder.room);
    decoder.store(part);
    at += part.length;
    yield Buffer.from(decoder.take());
  }
}

function* decoded(size: number, decoder: LzmaDecoder, wrong: () => Malformed): Generator<Uint8Array> {
  for (let left = size; left > 0; ) {
    let room = Math.min(left, decoder.room);
    while (room > 0) {
      const written = decoder.symbol(room);
      if (written < 0) throw wrong();
      room -= written;
      left -= written;
    }
    yield Buffer.from(decoder.take());
  }
}

async function assertIndex(reader: ForwardReader, blocks: readonly [bigint, bigint][]): Promise<number> {
  const start = reader.position;
  const wrong = () => new Malformed('the index of xz is wrong', start);
  let checksum = 0;
  const byte = async () => {
    const found = Buffer.from(await reader.take(1));
    checksum = crc32(found, checksum);
    return found[0] ?? 0;
  };
  const integer = async () => {
    let result = 0n;
    for (let shift = 0n; shift < 63n; shift += 7n) {
      const next = await byte();
      if (next === 0 && shift > 0n) throw wrong();
      result |= BigInt(next & 0x7f) << shift;
      if (next < 0x80) return result;
    }
    throw wrong();
  };
  await byte();
  if ((await integer()) !== BigInt(blocks.length)) throw wrong();
  for (const [unpadded, unpacked] of blocks) {
    if ((await integer()) !== unpadded || (await integer()) !== unpacked) throw wrong();
  }
  while ((reader.position - start) % 4 !== 0) if ((await byte()) !== 0) throw wrong();
  if ((await reader.take(4)).readUInt32LE(0) !== checksum) throw wrong();
  return reader.position - start;
}

/**
 * What a file of LZMA without a container unpacks to, as `lzma` wrote it before xz.
 *
 * @throws Malformed
 */
export async function* unpackedLzma(reader: ForwardReader, budget: Budget): AsyncGenerator<Uint8Array> {
  const header = Buffer.from(await reader.take(13));
  const decoder = new LzmaDecoder(header.readUInt32LE(1), budget.limits.held);
  decoder.setProperties(header[0] ?? 0);
  const size = header.readBigUInt64LE(5);
  let left = size === 2n ** 64n - 1n ? undefined : Number(size);
  decoder.begin(Buffer.from(await reader.take(5)));
  let isAtEnd = false;
  while (!isAtEnd && left !== 0) {
    await reader.fill(2 ** 16);
    const input = Buffer.from(reader.ahead(2 ** 16));
    const isLast = !(await reader.fill(input.length + 1));
    decoder.supply(input);
    while (!isAtEnd && left !== 0 && (isLast || decoder.isInMatch || input.length - decoder.used > mostSymbolBytes)) {
      const most = Math.min(decoder.room, left ?? Number.POSITIVE_INFINITY);
      const written = decoder.symbol(most);
      if (written < 0) isAtEnd = true;
      else if (left !== undefined) left -= written;
      if (written === most) yield Buffer.from(decoder.take());
    }
    reader.bytes(decoder.used);
    const found = decoder.take();
    if (found.length > 0) yield Buffer.from(found);
  }
  // A known size may be followed by the mark of the end all the same.
  if (!isAtEnd && !(await reader.atEnd())) {
    await reader.fill(mostSymbolBytes);
    decoder.supply(Buffer.from(reader.ahead(mostSymbolBytes)));
    if (decoder.isInMatch || decoder.symbol(1) >= 0)
      throw new Malformed('LZMA goes on behind its end', reader.position);
    reader.bytes(decoder.used);
  }
  if (!decoder.isFinished || decoder.isInMatch) throw new Malformed('LZMA ends in the middle', reader.position);
}
