import type { Content } from '../content.js';
import { Malformed } from '../fault.js';
import { type Entry, hasDescriptor } from './entry.js';
import { zip64Field } from './extra-fields.js';

const signature = 0x04034b50;
const fixedBytes = 30;
/** Read with the header, which spares a read of its own for nearly every member. */
const usualExtraBytes = 96;
const descriptorSignature = 0x08074b50;
const saturated = 0xffffffff;

/**
 * Reads the header before an entry's bytes and the descriptor after them. Both must tell what the central directory tells:
 * libraries follow the one or the other.
 *
 * @param end where the next entry or the central directory starts
 * @returns the offset of the entry's bytes
 * @throws Malformed
 */
export async function readLocal(content: Content, entry: Entry, end: number): Promise<number> {
  const at = entry.offset;
  const nameBytes = Buffer.byteLength(entry.name);
  if (at + fixedBytes + nameBytes > end) throw new Malformed(`${quoted(entry)} overlaps what follows it`, at);
  const ahead = await content.read(at, Math.min(end - at, fixedBytes + nameBytes + usualExtraBytes));
  const header = ahead.subarray(0, fixedBytes + nameBytes);
  if (header.readUInt32LE(0) !== signature) throw new Malformed(`${quoted(entry)} has no local header`, at);
  const disagree = (what: string) =>
    new Malformed(`${quoted(entry)} has another ${what} in its local header than in the central directory`, at);
  if (header.readUInt16LE(6) !== entry.flags) throw disagree('set of flags');
  if (header.readUInt16LE(8) !== entry.method) throw disagree('method');
  if (header.readUInt32LE(10) !== entry.time) throw disagree('time');
  if (header.readUInt16LE(26) !== nameBytes || !header.subarray(fixedBytes).equals(Buffer.from(entry.name))) {
    throw disagree('name');
  }
  const extraBytes = header.readUInt16LE(28);
  const start = at + fixedBytes + nameBytes + extraBytes;
  if (start + entry.packed > end) throw new Malformed(`${quoted(entry)} overlaps what follows it`, at);
  const isAhead = header.length + extraBytes <= ahead.length;
  const extra = isAhead
    ? ahead.subarray(header.length, header.length + extraBytes)
    : await content.read(start - extraBytes, extraBytes);
  const field = zip64Field(extra, start - extraBytes);
  const told = toldSizes(header, field, start - extraBytes);
  const later = (entry.flags & hasDescriptor) !== 0;
  const crc = header.readUInt32LE(14);
  if (crc !== entry.crc && !(later && crc === 0)) throw disagree('CRC');
  for (const [size, real] of [
    [told.size, entry.size],
    [told.packed, entry.packed],
  ] as const) {
    if (size !== BigInt(real) && !(later && size === 0n)) throw disagree('size');
  }
  await readDescriptor(content, entry, start + entry.packed, end);
  return start;
}

function toldSizes(header: Buffer, field: Buffer | undefined, at: number) {
  const packed = header.readUInt32LE(18);
  const size = header.readUInt32LE(22);
  if (!field && packed !== saturated && size !== saturated) return { size: BigInt(size), packed: BigInt(packed) };
  if (packed !== saturated || size !== saturated || field?.length !== 16) {
    throw new Malformed('a local zip64 field does not go with the sizes beside it', at);
  }
  return { size: field.readBigUInt64LE(0), packed: field.readBigUInt64LE(8) };
}

/** The descriptor has four forms, with and without its signature and zip64, which differ in length. */
async function readDescriptor(content: Content, entry: Entry, start: number, end: number): Promise<void> {
  const length = end - start;
  const later = (entry.flags & hasDescriptor) !== 0;
  if (!later && length === 0) return;
  if (!later || ![12, 16, 20, 24].includes(length)) {
    throw new Malformed(`${length} bytes after ${quoted(entry)} belong to nothing`, start);
  }
  const bytes = await content.read(start, length);
  const signed = length === 16 || length === 24;
  const body = bytes.subarray(signed ? 4 : 0);
  const wide = body.length === 20;
  const packed = wide ? body.readBigUInt64LE(4) : BigInt(body.readUInt32LE(4));
  const size = wide ? body.readBigUInt64LE(12) : BigInt(body.readUInt32LE(8));
  const agrees =
    (!signed || bytes.readUInt32LE(0) === descriptorSignature) &&
    body.readUInt32LE(0) === entry.crc &&
    packed === BigInt(entry.packed) &&
    size === BigInt(entry.size);
  if (!agrees) throw new Malformed(`the descriptor after ${quoted(entry)} disagrees with the central directory`, start);
}

function quoted(entry: Entry): string {
  return JSON.stringify(entry.name);
}
