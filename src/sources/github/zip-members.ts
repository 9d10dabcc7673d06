import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { type FileContent, openContent } from '../file-content.js';
import { mostNames } from '../tree/walk.js';

// The zip of an artifact, which may be larger than memory. Nothing is written, so that the names in it may be any text.
// PKWARE's APPNOTE 6.3.10 says what is where: 4.3.16 the end of the directory, 4.3.14 and 4.3.15 that of zip64, 4.3.12 a
// file in the directory, 4.3.7 in front of its content, 4.5.3 what of it is in an extra field.

/** A file in a zip, as its directory tells of it. */
interface Member {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A file in a zip, as it is. */
export interface MemberDigest {
  /** its way from the path that was asked for */
  readonly name: string;
  /** in the zip */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

const end = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff };
const zip64Locator = { signature: 0x07064b50, bytes: 20 };
const zip64End = { signature: 0x06064b50, bytes: 56 };
const entry = { signature: 0x02014b50, bytes: 46 };
const local = { signature: 0x04034b50, bytes: 30 };
const mostDirectoryBytes = 64 * 1024 * 1024;
const stored = 0;
const deflated = 8;

/**
 * Size and SHA-256 of a file in a zip, or of all below a folder.
 *
 * @param file absolute
 * @param path in the zip, with slashes; `.` is all of it
 * @param shown what a message may call the zip
 * @throws UserError `missing_file` where there is nothing of this name; `malformed` where the zip is not what it says it is;
 *   `unsupported` for what is encrypted, a link, or packed by another method than deflate; `limit_exceeded`
 */
export async function memberDigests(file: string, path: string, shown: string): Promise<readonly MemberDigest[]> {
  const content = await openContent(file);
  try {
    const members = await directoryOf(content, shown);
    const root = path
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/');
    const digests: MemberDigest[] = [];
    for (const { member, name } of asked(members, root, shown))
      digests.push({ name, path: member.name, ...(await digestOf(member, content, file, shown)) });
    return digests;
  } finally {
    await content.close();
  }
}

function asked(
  members: readonly Member[],
  root: string,
  shown: string,
): readonly { readonly member: Member; readonly name: string }[] {
  const files = members.filter(({ name }) => !name.endsWith('/'));
  const twice = files.find(({ name }, index) => files[index + 1]?.name === name);
  if (twice) throw new UserError('malformed', { what: `${shown} holds ${twice.name} several times` });
  const itself = files.filter(({ name }) => name === root);
  if (itself.length > 0) return itself.map((member) => ({ member, name: root.slice(root.lastIndexOf('/') + 1) }));
  const within = root === '' ? '' : `${root}/`;
  const below = files.filter(({ name }) => name.startsWith(within));
  if (below.length > 0) return below.map((member) => ({ member, name: member.name.slice(within.length) }));
  const names = files.map(({ name }) => name);
  const [similar] = nearest(root, names, 1);
  const more = names.length > 6 ? ` and ${names.length - 6} more` : '';
  throw new UserError('missing_file', {
    what: `${shown} holds no ${root === '' ? 'file' : root}`,
    why: names.length === 0 ? 'it holds no file' : `it holds ${names.slice(0, 6).join(', ')}${more}`,
    ...(similar !== undefined && { fix: `did you mean ${similar}?` }),
  });
}

/** In the order of their names. */
async function directoryOf(content: FileContent, shown: string): Promise<readonly Member[]> {
  const { offset, size, count } = await directoryPlace(content, shown);
  if (count > mostNames || size > mostDirectoryBytes)
    throw new UserError('limit_exceeded', { what: `${shown} holds more than ${mostNames} files` });
  if (offset + size > content.size) throw broken(shown, 'its directory does not lie in it');
  const bytes = await content.read(offset, size);
  const members: Member[] = [];
  let at = 0;
  while (members.length < count) {
    if (at + entry.bytes > size || bytes.readUInt32LE(at) !== entry.signature)
      throw broken(shown, `its directory ends after ${members.length} of ${count} files`);
    const [names, extras, comments] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const next = at + entry.bytes + names + extras + comments;
    if (next > size) throw broken(shown, 'its directory is cut off');
    members.push(memberAt(bytes.subarray(at, next), names, extras, shown));
    at = next;
  }
  if (at !== size) throw broken(shown, 'its directory holds more than it says');
  return members.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

function memberAt(bytes: Buffer, nameLength: number, extraLength: number, shown: string): Member {
  const nameBytes = bytes.subarray(entry.bytes, entry.bytes + nameLength);
  const name = nameBytes.toString();
  if (!Buffer.from(name).equals(nameBytes) || name.includes('\0'))
    throw new UserError('unsupported', { what: `${shown} holds a file whose name is not UTF-8` });
  const extra = bytes.subarray(entry.bytes + nameLength, entry.bytes + nameLength + extraLength);
  const wide = new WideNumbers(zip64Extra(extra), shown);
  // In this order the extra field holds those that do not fit into four bytes.
  const size = wide.of(bytes.readUInt32LE(24));
  const packed = wide.of(bytes.readUInt32LE(20));
  const offset = wide.of(bytes.readUInt32LE(42));
  const unix = bytes.readUInt16LE(4) >> 8 === 3;
  return {
    name,
    method: bytes.readUInt16LE(10),
    encrypted: (bytes.readUInt16LE(8) & 1) === 1,
    link: unix && bytes.readUInt32LE(38) >>> 28 === 0xa,
    crc: bytes.readUInt32LE(16),
    packed,
    size,
    offset,
  };
}

async function directoryPlace(
  content: FileContent,
  shown: string,
): Promise<{ readonly offset: number; readonly size: number; readonly count: number }> {
  const length = Math.min(content.size, end.bytes + end.longestComment);
  const start = content.size - length;
  const tail = await content.read(start, length);
  for (let at = length - end.bytes; at >= 0; at -= 1) {
    // Whatever lies behind the end is its comment, or the bytes only look like one.
    if (tail.readUInt32LE(at) !== end.signature || at + end.bytes + tail.readUInt16LE(at + 20) !== length) continue;
    const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff) return { offset, size, count };
    return zip64Place(content, start + at, shown);
  }
  throw broken(shown, 'its directory has no end');
}

async function zip64Place(
  content: FileContent,
  endAt: number,
  shown: string,
): Promise<{ readonly offset: number; readonly size: number; readonly count: number }> {
  if (endAt < zip64Locator.bytes) throw broken(shown, 'it is cut off');
  const locator = await content.read(endAt - zip64Locator.bytes, zip64Locator.bytes);
  if (locator.readUInt32LE(0) !== zip64Locator.signature) throw broken(shown, 'its directory has no end of zip64');
  const at = safe(locator.readBigUInt64LE(8), shown);
  if (at + zip64End.bytes > content.size) throw broken(shown, 'its end of zip64 does not lie in it');
  const record = await content.read(at, zip64End.bytes);
  if (record.readUInt32LE(0) !== zip64End.signature) throw broken(shown, 'its end of zip64 is none');
  const [count, size, offset] = [32, 40, 48].map((place) => safe(record.readBigUInt64LE(place), shown)) as [
    number,
    number,
    number,
  ];
  return { offset, size, count };
}

/** Numbers of which four bytes only say that eight are elsewhere. */
class WideNumbers {
  private at = 0;

  constructor(
    private readonly extra: Buffer,
    private readonly shown: string,
  ) {}

  of(narrow: number): number {
    if (narrow !== 0xffffffff) return narrow;
    if (this.at + 8 > this.extra.length) throw broken(this.shown, 'a size of zip64 is missing');
    this.at += 8;
    return safe(this.extra.readBigUInt64LE(this.at - 8), this.shown);
  }
}

function zip64Extra(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; ) {
    const [kind, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
    if (kind === 1) return extra.subarray(at + 4, at + 4 + size);
    at += 4 + size;
  }
  return Buffer.alloc(0);
}

function safe(value: bigint, shown: string): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken(shown, `it names the number ${value}`);
  return Number(value);
}

async function digestOf(
  member: Member,
  content: FileContent,
  file: string,
  shown: string,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const { name, method, encrypted, link, packed, size, crc, offset } = member;
  const refused = encrypted ? 'is encrypted' : link ? 'is a symbolic link' : undefined;
  if (refused) throw new UserError('unsupported', { what: `${name} in ${shown} ${refused}` });
  if (method !== stored && method !== deflated)
    throw new UserError('unsupported', {
      what: `${name} in ${shown} is packed by method ${method}, and not by deflate`,
    });
  if (offset + local.bytes > content.size) throw broken(shown, `${name} does not lie in it`);
  const header = await content.read(offset, local.bytes);
  if (header.readUInt32LE(0) !== local.signature) throw broken(shown, `${name} is not where its directory says`);
  const start = offset + local.bytes + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + packed > content.size) throw broken(shown, `${name} does not lie in it`);
  const hash = createHash('sha256');
  let [found, check] = [0, 0];
  const isOther = () => broken(shown, `${name} does not have the size and the checksum that its directory names`);
  // Of an empty file there is nothing between start and end, which a stream would read as one byte.
  const packedBytes = packed === 0 ? [] : createReadStream(file, { start, end: start + packed - 1 });
  try {
    for await (const part of method === stored ? packedBytes : inflated(packedBytes)) {
      found += part.length;
      if (found > size) throw isOther();
      hash.update(part);
      check = crc32(part, check);
    }
  } catch (cause) {
    if (cause instanceof UserError || !isOfZlib(cause)) throw cause;
    throw broken(shown, `${name} cannot be unpacked`);
  }
  if (found !== size || check !== crc) throw isOther();
  return { size, sha256: hash.digest('hex') };
}

function inflated(packed: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncIterable<Buffer> {
  const source = Readable.from(packed, { objectMode: false });
  const inflate = createInflateRaw();
  source.on('error', (error) => inflate.destroy(error));
  return source.pipe(inflate);
}

function isOfZlib(cause: unknown): boolean {
  const { code } = Object(cause) as { readonly code?: unknown };
  return typeof code === 'string' && code.startsWith('Z_');
}

function broken(shown: string, why: string): UserError<'malformed'> {
  return new UserError('malformed', { what: `${shown} is not a zip that can be read`, why });
}
