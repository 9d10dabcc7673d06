import type { Budget } from './budget.js';
import { ByteSource } from './byte-source.js';
import { type Content, partOf } from './content.js';
import { Malformed } from './fault.js';
import type { Reader } from './format.js';
import type { FormatName } from './format-name.js';
import type { ForwardReader } from './forward-reader.js';
import type { Inspector } from './inspection.js';
import { MemberNames, nameFault } from './member-name.js';
import { utf8 } from './utf8.js';

const blockBytes = 512;
const checksumAt = 148;
const checksumBytes = 8;
/** Of one extended header: names are shorter. */
const mostExtended = 64 * 1024;

/** Says what a member is called or how long it is, where the header has no room for it. */
interface Extension {
  readonly name?: string;
  readonly size?: number;
}

interface Header {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly at: number;
}

/** What may stand in an extended header without changing which bytes are whose. */
const harmless =
  /^(?:atime|mtime|ctime|uid|gid|uname|gname|comment|SCHILY\.(?:dev|ino|nlink)|LIBARCHIVE\.creationtime)$/;

/** Archives of tar: of Unix version 7, POSIX with extended headers, and GNU with long names. */
export const tarReader: Reader = {
  format: 'tar',
  recognises: (head) => head.length >= blockBytes && checksumAgrees(head.subarray(0, blockBytes)) && head[0] !== 0,
  inspect: async (bytes, inspector): Promise<FormatName> => {
    const content = bytes.hasPlaces ? await bytes.places(inspector.budget) : undefined;
    const reader = bytes.reader();
    const names = new MemberNames();
    let extension: Extension = {};
    for (;;) {
      inspector.budget.time();
      const at = reader.position;
      const block = Buffer.from(await reader.take(blockBytes));
      if (isZero(block)) {
        if (extension.name !== undefined || extension.size !== undefined)
          throw new Malformed('a header is missing', at);
        await readEnd(reader, inspector.budget);
        return 'tar';
      }
      inspector.budget.entries(1);
      const header = readHeader(block, at);
      if (header.type === 'x' || header.type === 'L') {
        extension = { ...extension, ...(await readExtension(reader, header, extension)) };
        continue;
      }
      const named = { ...header, ...extension };
      extension = {};
      await inspectMember(reader, named, content, names, inspector);
    }
  },
};

function checksumAgrees(block: Buffer): boolean {
  const told = octal(block.subarray(checksumAt, checksumAt + checksumBytes));
  let sum = 0;
  for (const [index, byte] of block.entries()) {
    sum += index >= checksumAt && index < checksumAt + checksumBytes ? 0x20 : byte;
  }
  return told === sum;
}

/** A number in octal digits, with spaces around it and a NUL after it; undefined where it is something else. */
function octal(field: Buffer): number | undefined {
  const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(field.toString('latin1')) ?? [];
  const value = digits === undefined ? undefined : Number.parseInt(digits, 8);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

function readHeader(block: Buffer, at: number): Header {
  if (!checksumAgrees(block)) throw new Malformed('a header does not agree with its checksum', at);
  const type = String.fromCharCode(block[156] ?? 0);
  const isPosix = block.subarray(257, 263).equals(Buffer.from('ustar\0'));
  const prefix = isPosix ? textField(block.subarray(345, 500), at) : '';
  const name = textField(block.subarray(0, 100), at);
  return { name: prefix === '' ? name : `${prefix}/${name}`, type, size: sizeOf(block.subarray(124, 136), at), at };
}

function sizeOf(field: Buffer, at: number): number {
  const isBinary = ((field[0] ?? 0) & 0x80) !== 0;
  const size = isBinary ? binary(field) : octal(field);
  if (size === undefined) throw new Malformed('a header tells no size', at + 124);
  return size;
}

/** How GNU tar writes 8 GiB and more: 12 bytes, of which the first bit is a mark. */
function binary(field: Buffer): number | undefined {
  if (field[0] !== 0x80) return undefined;
  const value = field.reduce((sum, byte, index) => sum * 256n + BigInt(index === 0 ? 0 : byte), 0n);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined;
}

/** Ends at its NUL; what is after that must be NUL too, or two readers see two names. */
function textField(field: Buffer, at: number): string {
  const end = field.indexOf(0);
  const bytes = end === -1 ? field : field.subarray(0, end);
  if (end !== -1 && !isZero(field.subarray(end))) throw new Malformed('a name goes on after its end', at);
  return text(bytes, at);
}

function text(bytes: Buffer, at: number): string {
  const found = utf8(bytes);
  if (found === undefined) throw new Malformed('a name is not UTF-8', at);
  return found;
}

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

async function readExtension(reader: ForwardReader, header: Header, before: Extension): Promise<Extension> {
  if (header.size > mostExtended) throw new Malformed('an extended header is longer than any name', header.at);
  const bytes = Buffer.from(await reader.take(header.size));
  await readPadding(reader, header.size);
  const found = header.type === 'L' ? longName(bytes, header.at) : records(bytes, header.at);
  const twice =
    (before.name !== undefined && found.name !== undefined) || (before.size !== undefined && found.size !== undefined);
  if (twice) throw new Malformed('a member is named twice', header.at);
  return found;
}

function longName(bytes: Buffer, at: number): Extension {
  return { name: textField(bytes, at) };
}

/** `27 mtime=1700000000.123456\n`, where the number counts the whole record. */
function records(bytes: Buffer, at: number): Extension {
  const seen = new Map<string, string>();
  for (let start = 0; start < bytes.length; ) {
    const [whole, digits] = /^([1-9][0-9]{0,5}) /.exec(bytes.toString('latin1', start, start + 8)) ?? [];
    const end = start + Number(digits ?? 0);
    if (whole === undefined || end > bytes.length || end <= start + whole.length || bytes[end - 1] !== 0x0a) {
      throw new Malformed('an extended header is no list of records', at);
    }
    const record = text(bytes.subarray(start + whole.length, end - 1), at);
    const equals = record.indexOf('=');
    const key = record.slice(0, equals);
    if (equals < 1 || seen.has(key)) throw new Malformed('an extended header is no list of records', at);
    if (key !== 'path' && key !== 'size' && !harmless.test(key)) {
      throw new Malformed(`an extended header holds ${JSON.stringify(key)}, which is not read`, at);
    }
    seen.set(key, record.slice(equals + 1));
    start = end;
  }
  const [name, digits] = [seen.get('path'), seen.get('size')];
  const size = digits === undefined || !/^[0-9]{1,16}$/.test(digits) ? undefined : Number(digits);
  if (digits !== undefined && !Number.isSafeInteger(size)) throw new Malformed('an extended header tells no size', at);
  return { ...(name !== undefined && { name }), ...(size !== undefined && { size }) };
}

async function inspectMember(
  reader: ForwardReader,
  { name, type, size, at }: Header,
  content: Content | undefined,
  names: MemberNames,
  inspector: Inspector,
): Promise<void> {
  const folder = type === '5' || name.endsWith('/');
  if (type !== '0' && type !== '\0' && type !== '5') {
    throw new Malformed(
      `${JSON.stringify(name)} is neither a file nor a folder, but of type ${JSON.stringify(type)}`,
      at,
    );
  }
  // A leading "./" is what `tar -C folder .` writes.
  const plain = name === './' || name === '.' ? '' : name.replace(/^\.\//, '');
  const nameIs = folder && plain === '' && name !== '' ? undefined : (nameFault(plain) ?? names.add(plain, folder));
  if (nameIs !== undefined) inspector.fault(`${JSON.stringify(name)}: its name ${nameIs}`, at);
  if (folder && size !== 0) throw new Malformed(`${JSON.stringify(name)} is a folder that holds bytes`, at);
  if (folder) return;
  const start = reader.position;
  if (content) {
    if (start + size > content.size) throw new Malformed('the file ends in the middle of it', content.size);
    await inspector.member(name, ByteSource.ofContent(partOf(content, start, size)));
    await reader.skip(size);
  } else {
    const stretch = new Stretch(reader, size);
    await inspector.member(name, ByteSource.ofStream(stretch, size));
    await stretch.rest();
  }
  await readPadding(reader, size);
}

/** The bytes of one member out of a stream, which goes on after them. */
class Stretch implements AsyncIterable<Uint8Array> {
  constructor(
    private readonly reader: ForwardReader,
    private left: number,
  ) {}

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.next() };
  }

  async rest(): Promise<void> {
    await this.reader.skip(this.left);
    this.left = 0;
  }

  private async next(): Promise<IteratorResult<Uint8Array>> {
    if (this.left === 0) return { done: true, value: undefined };
    // What ends too early is told where the rest is skipped.
    if (!(await this.reader.fill(1))) return { done: true, value: undefined };
    // A copy, because the reader's bytes are valid until it fetches more.
    const value = Buffer.from(this.reader.bytes(Math.min(this.left, this.reader.available)));
    this.left -= value.length;
    return { done: false, value };
  }
}

async function readPadding(reader: ForwardReader, size: number): Promise<void> {
  const length = (blockBytes - (size % blockBytes)) % blockBytes;
  if (!isZero(await reader.take(length)))
    throw new Malformed('bytes after a member belong to nothing', reader.position);
}

/** After the first block of zeros: another one, and nothing but zeros. */
async function readEnd(reader: ForwardReader, budget: Budget): Promise<void> {
  if (!isZero(await reader.take(blockBytes)))
    throw new Malformed('one block of zeros stands where two should', reader.position);
  while (!(await reader.atEnd())) {
    budget.time();
    if (!isZero(reader.bytes(reader.available)))
      throw new Malformed('bytes follow the end of the archive', reader.position);
  }
  if (reader.position % blockBytes !== 0) throw new Malformed('it ends in the middle of a block', reader.position);
}
