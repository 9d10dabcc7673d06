import type { Content } from '../content.js';
import { Malformed } from '../fault.js';

const endSignature = 0x06054b50;
const endBytes = 22;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const end64Signature = 0x06064b50;
const end64Bytes = 56;
/** The least that an entry of the central directory takes. */
const leastEntryBytes = 46;

/** Where the central directory lies, as the records at the end of the file tell it. */
export interface CentralDirectory {
  readonly entries: number;
  readonly start: number;
  /** bytes */
  readonly size: number;
}

/**
 * Reads the end records, which must be the last bytes of the file and the next after the central directory. An archive
 * with a comment is refused: no library writes one, and where the end record is sought in it readers disagree.
 *
 * @throws Malformed
 */
export async function readEnd(content: Content): Promise<CentralDirectory> {
  if (content.size < endBytes) throw new Malformed('it is too short for a zip archive', content.size);
  const tail = await content.read(
    Math.max(0, content.size - endBytes - locatorBytes - end64Bytes),
    Math.min(content.size, endBytes + locatorBytes + end64Bytes),
  );
  const endAt = content.size - endBytes;
  const end = tail.subarray(tail.length - endBytes);
  if (end.readUInt32LE(0) !== endSignature || end.readUInt16LE(20) !== 0) {
    throw new Malformed(
      'it does not end with the end record of a zip: it is cut off, or bytes or a comment follow',
      endAt,
    );
  }
  const told = {
    disk: end.readUInt16LE(4),
    startDisk: end.readUInt16LE(6),
    entriesHere: end.readUInt16LE(8),
    entries: end.readUInt16LE(10),
    size: end.readUInt32LE(12),
    start: end.readUInt32LE(16),
  };
  if (told.disk !== 0 || told.startDisk !== 0) throw new Malformed('it spans several disks', endAt);
  const locator = tail.subarray(Math.max(0, tail.length - endBytes - locatorBytes), tail.length - endBytes);
  if (locator.length === locatorBytes && locator.readUInt32LE(0) === locatorSignature) {
    const at = endAt - locatorBytes - end64Bytes;
    if (at < 0) throw new Malformed('its zip64 end record is cut off', endAt);
    const large = readEnd64(tail.subarray(0, end64Bytes), locator, at);
    const agree =
      agrees(told.entriesHere, large.entries, 0xffff) &&
      agrees(told.entries, large.entries, 0xffff) &&
      agrees(told.size, large.size, 0xffffffff) &&
      agrees(told.start, large.start, 0xffffffff);
    if (!agree) throw new Malformed('its two end records disagree', endAt);
    return directory(large.entries, large.start, large.size, at);
  }
  if (told.entriesHere !== told.entries) throw new Malformed('it spans several disks', endAt);
  return directory(BigInt(told.entries), BigInt(told.start), BigInt(told.size), endAt);
}

function readEnd64(record: Buffer, locator: Buffer, at: number) {
  if (record.readUInt32LE(0) !== end64Signature || locator.readBigUInt64LE(8) !== BigInt(at)) {
    throw new Malformed('its zip64 end record is not where it should be', at);
  }
  if (record.readBigUInt64LE(4) !== BigInt(end64Bytes - 12)) {
    throw new Malformed('its zip64 end record holds more than is known', at + 4);
  }
  const disks = [record.readUInt32LE(16), record.readUInt32LE(20), locator.readUInt32LE(4)];
  const entries = record.readBigUInt64LE(32);
  if (disks.some((disk) => disk !== 0) || locator.readUInt32LE(16) > 1 || record.readBigUInt64LE(24) !== entries) {
    throw new Malformed('it spans several disks', at);
  }
  return { entries, size: record.readBigUInt64LE(40), start: record.readBigUInt64LE(48) };
}

function agrees(small: number, large: bigint, saturated: number): boolean {
  return small === saturated || BigInt(small) === large;
}

/** @param end where the end records start: the directory must reach that far */
function directory(entries: bigint, start: bigint, size: bigint, end: number): CentralDirectory {
  if (start + size !== BigInt(end)) {
    throw new Malformed('its central directory does not reach from where it should start to the end record', end);
  }
  if (entries * BigInt(leastEntryBytes) > size) {
    throw new Malformed(`it claims ${entries} entries, more than its central directory has room for`, end);
  }
  return { entries: Number(entries), start: Number(start), size: Number(size) };
}
