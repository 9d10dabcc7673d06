import { type Content, partOf } from '../content.js';
import { BeyondLimit, Malformed } from '../fault.js';
import { ForwardReader } from '../forward-reader.js';
import type { Inspector } from '../inspection.js';
import { MemberNames, nameFault } from '../member-name.js';
import { utf8 } from '../utf8.js';
import { type CentralDirectory, readEnd } from './end-record.js';
import { deflated, type Entry, isUtf8, knownFlags, stored } from './entry.js';
import { zip64Field } from './extra-fields.js';

const signature = 0x02014b50;
const fixedBytes = 46;
/** Each takes about a kilobyte of memory. */
const mostEntries = 100_000;
const mostFaults = 50;

/** Deflate cannot shrink further than this: 258 bytes take two bits. */
const deflateRatio = 1032;
/** What unpacks to more than this may not have been packed more tightly than weights are. */
const largeBytes = 256 * 2 ** 20;
const mostRatio = 200;

const methods: ReadonlyMap<number, string> = new Map([
  [1, 'shrink'],
  [6, 'implode'],
  [9, 'deflate64'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
  [99, 'encryption by AES'],
]);

/**
 * Reads the central directory whole. What is wrong with an entry but leaves no doubt where it lies is noted as a fault.
 *
 * @returns the entries and where they are listed
 * @throws Malformed
 * @throws BeyondLimit
 */
export async function readCentralDirectory(
  content: Content,
  inspector: Inspector,
): Promise<{ entries: readonly Entry[]; directory: CentralDirectory }> {
  const directory = await readEnd(content);
  inspector.budget.held(directory.size, 'its central directory');
  inspector.budget.entries(directory.entries);
  if (directory.entries > mostEntries) throw new BeyondLimit(`it holds more than ${mostEntries} members`);
  const reader = ForwardReader.ofContent(partOf(content, directory.start, directory.size));
  const names = new MemberNames();
  const entries: Entry[] = [];
  let faults = 0;
  for (let count = 0; count < directory.entries; count += 1) {
    const entry = await readEntry(reader, directory.start);
    entries.push(entry.entry);
    const nameIs = nameFault(entry.entry.name) ?? names.add(entry.entry.name, entry.entry.folder);
    const found = nameIs === undefined ? entry.faults : [`its name ${nameIs}`, ...entry.faults];
    for (const fault of found) inspector.fault(`${JSON.stringify(entry.entry.name)}: ${fault}`, entry.entry.told);
    faults += found.length;
    if (faults > mostFaults) throw new Malformed(`more than ${mostFaults} of its entries are not as they should be`);
  }
  if (!(await reader.atEnd())) {
    throw new Malformed('its central directory holds more than its entries', directory.start + reader.position);
  }
  return { entries, directory };
}

async function readEntry(reader: ForwardReader, start: number): Promise<{ entry: Entry; faults: readonly string[] }> {
  const told = start + reader.position;
  const fixed = Buffer.from(await reader.take(fixedBytes));
  if (fixed.readUInt32LE(0) !== signature) throw new Malformed('there is no entry of the central directory', told);
  const nameBytes = fixed.readUInt16LE(28);
  const extraBytes = fixed.readUInt16LE(30);
  const variable = await reader.take(nameBytes + extraBytes + fixed.readUInt16LE(32));
  const flags = fixed.readUInt16LE(8);
  const name = nameOf(variable.subarray(0, nameBytes), flags, told);
  const extra = variable.subarray(nameBytes, nameBytes + extraBytes);
  const sizes = sizesOf(fixed, zip64Field(extra, told + fixedBytes + nameBytes), told);
  const entry: Entry = {
    name,
    folder: name.endsWith('/'),
    flags,
    method: fixed.readUInt16LE(10),
    time: fixed.readUInt32LE(12),
    crc: fixed.readUInt32LE(16),
    told,
    ...sizes,
  };
  const hasComment = fixed.readUInt16LE(32) > 0;
  return { entry, faults: [...faultsOf(entry, fixed), ...(hasComment ? ['it has a comment'] : [])] };
}

/** Without the mark of UTF-8, readers take the bytes beyond ASCII for different letters. */
function nameOf(bytes: Buffer, flags: number, at: number): string {
  const name = utf8(bytes);
  if (name !== undefined && ((flags & isUtf8) !== 0 || name.length === bytes.length)) return name;
  throw new Malformed('a name is written in an encoding that is not told', at);
}

function sizesOf(fixed: Buffer, field: Buffer | undefined, at: number) {
  const needed: [key: 'size' | 'packed' | 'offset', place: number][] = [
    ['size', 24],
    ['packed', 20],
    ['offset', 42],
  ];
  const found = { size: 0, packed: 0, offset: 0 };
  let used = 0;
  for (const [key, place] of needed) {
    const small = fixed.readUInt32LE(place);
    if (small !== 0xffffffff) {
      found[key] = small;
      continue;
    }
    if (!field || field.length < used + 8) throw new Malformed('its zip64 field lacks a number', at);
    const large = field.readBigUInt64LE(used);
    if (large > BigInt(Number.MAX_SAFE_INTEGER)) throw new Malformed(`it claims ${large} bytes`, at);
    found[key] = Number(large);
    used += 8;
  }
  if (field && field.length !== used) throw new Malformed('its zip64 field holds more than is asked for', at);
  return found;
}

function faultsOf(entry: Entry, fixed: Buffer): string[] {
  const found: string[] = [];
  const { flags, method, packed, size } = entry;
  if ((flags & 0x2041) !== 0) found.push('it is encrypted');
  else if ((flags & ~knownFlags) !== 0) found.push(`its flags 0x${flags.toString(16)} are not known`);
  if (method === stored) {
    if (packed !== size) found.push(`it is stored, but takes ${packed} bytes for ${size}`);
  } else if (method === deflated) {
    if (size > packed * deflateRatio) found.push(`${packed} bytes cannot unpack to ${size}`);
    else if (size > largeBytes && size > packed * mostRatio) {
      found.push(`it unpacks to ${Math.floor(size / packed)} times its size`);
    }
  } else {
    found.push(`it is packed by ${methods.get(method) ?? `method ${method}`}, which is not read`);
  }
  if (fixed.readUInt16LE(34) !== 0) found.push('it lies on another disk');
  if ((fixed.readUInt16LE(6) & 0xff) > 45) found.push('it needs a newer reader of zip than any model does');
  const type = fixed.readUInt16LE(40) & 0xf000;
  if (entry.folder) {
    if (type !== 0 && type !== 0x4000)
      found.push('it is a link or a device by its attributes, and a folder by its name');
    if (size !== 0 || packed > 2 || entry.crc !== 0) found.push('it is a folder that holds bytes');
  } else if (type !== 0 && type !== 0x8000) {
    found.push('it is a link, a folder or a device by its attributes');
  } else if ((fixed.readUInt32LE(38) & 0x18) !== 0) {
    found.push('it is a folder by its attributes, and a file by its name');
  }
  return found;
}
