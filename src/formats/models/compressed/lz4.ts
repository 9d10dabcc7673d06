import { Malformed } from '../fault.js';
import type { ForwardReader } from '../forward-reader.js';
import { XxHash32, xxHash32 } from './checksums.js';

const historyBytes = 64 * 1024;
const blockSizes: Readonly<Record<number, number>> = { 4: 2 ** 16, 5: 2 ** 18, 6: 2 ** 20, 7: 2 ** 22 };
const storedBit = 0x80000000;

interface Frame {
  readonly blocksAreLinked: boolean;
  readonly hasBlockChecksums: boolean;
  readonly hasContentChecksum: boolean;
  readonly contentSize: bigint | undefined;
  readonly mostBlockBytes: number;
}

/**
 * What an LZ4 frame unpacks to, block by block.
 *
 * @throws Malformed
 * @see the LZ4 frame format 1.6.2 and block format
 */
export async function* unpackedLz4(reader: ForwardReader): AsyncGenerator<Uint8Array> {
  const frame = await frameHeader(reader);
  const output = Buffer.alloc(historyBytes + frame.mostBlockBytes);
  const checksum = new XxHash32();
  let history = 0;
  let total = 0n;
  for (;;) {
    const offset = reader.position;
    const word = (await reader.take(4)).readUInt32LE(0);
    if (word === 0) break;
    const size = word % storedBit;
    if (size > frame.mostBlockBytes) throw new Malformed('a block of LZ4 is larger than its frame allows', offset);
    const block = Buffer.from(await reader.take(size));
    if (frame.hasBlockChecksums && (await reader.take(4)).readUInt32LE(0) !== xxHash32(block)) {
      throw new Malformed('the checksum of a block of LZ4 is wrong', offset);
    }
    if (!frame.blocksAreLinked) history = 0;
    const end =
      word >= storedBit ? block.copy(output, history) + history : unpackBlock(block, output, history, frame, offset);
    const found = Buffer.from(output.subarray(history, end));
    total += BigInt(found.length);
    if (frame.hasContentChecksum) checksum.update(found);
    if (found.length > 0) yield found;
    const kept = Math.min(historyBytes, end);
    output.copyWithin(0, end - kept, end);
    history = kept;
  }
  if (frame.hasContentChecksum && (await reader.take(4)).readUInt32LE(0) !== checksum.value) {
    throw new Malformed('the checksum of the LZ4 frame is wrong', reader.position - 4);
  }
  if (frame.contentSize !== undefined && frame.contentSize !== total) {
    throw new Malformed(`the LZ4 frame says it holds ${frame.contentSize} bytes and holds ${total}`);
  }
}

async function frameHeader(reader: ForwardReader): Promise<Frame> {
  await reader.take(4);
  const [flags = 0, block = 0] = await reader.take(2);
  const hasContentSize = (flags & 0x08) !== 0;
  const hasDictionary = (flags & 0x01) !== 0;
  const mostBlockBytes = blockSizes[block >>> 4];
  if (flags >>> 6 !== 1 || (flags & 0x02) !== 0 || (block & 0x0f) !== 0 || mostBlockBytes === undefined) {
    throw new Malformed('the header of the LZ4 frame is of no known version', 4);
  }
  if (hasDictionary) throw new Malformed('the LZ4 frame needs a dictionary that is not in the file', 4);
  const size = Buffer.from(hasContentSize ? await reader.take(8) : []);
  const [checksum] = await reader.take(1);
  if (((xxHash32(Buffer.concat([Buffer.from([flags, block]), size])) >>> 8) & 0xff) !== checksum) {
    throw new Malformed('the checksum of the header of the LZ4 frame is wrong', reader.position - 1);
  }
  return {
    blocksAreLinked: (flags & 0x20) === 0,
    hasBlockChecksums: (flags & 0x10) !== 0,
    hasContentChecksum: (flags & 0x04) !== 0,
    contentSize: hasContentSize ? size.readBigUInt64LE(0) : undefined,
    mostBlockBytes,
  };
}

/** @returns where the block's last byte ends in the output */
function unpackBlock(block: Buffer, output: Buffer, start: number, frame: Frame, offset: number): number {
  const wrong = () => new Malformed('a block of LZ4 is not what LZ4 writes', offset);
  const limit = start + frame.mostBlockBytes;
  let at = 0;
  let end = start;
  const lengthFrom = (nibble: number): number => {
    let length = nibble;
    if (nibble < 15) return length;
    for (;;) {
      const more = block[at++];
      if (more === undefined) throw wrong();
      length += more;
      if (more < 255) return length;
    }
  };
  for (;;) {
    const token = block[at++];
    if (token === undefined) throw wrong();
    const literals = lengthFrom(token >>> 4);
    if (at + literals > block.length || end + literals > limit) throw wrong();
    block.copy(output, end, at, at + literals);
    at += literals;
    end += literals;
    if (at === block.length) return end;
    if (at + 2 > block.length) throw wrong();
    const distance = block.readUInt16LE(at);
    at += 2;
    const length = lengthFrom(token & 0x0f) + 4;
    if (distance === 0 || distance > end || end + length > limit) throw wrong();
    for (let index = 0; index < length; index++, end++) output[end] = output[end - distance] ?? 0;
  }
}
