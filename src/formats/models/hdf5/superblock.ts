import { Malformed } from '../fault.js';
import type { Hdf5File } from './hdf5-file.js';
import type { SymbolTable } from './link.js';
import { readMessages } from './object-header.js';
import { readSymbolTableEntry } from './symbol-table.js';

export const signature = '\x89HDF\r\n\x1a\n';

export interface Superblock {
  readonly version: number;
  /** of the root group's object header */
  readonly root: number;
  /** what an older file says a second time of the root group */
  readonly cached?: SymbolTable;
}

/** @throws Malformed */
export async function readSuperblock(file: Hdf5File): Promise<Superblock> {
  const start = await file.fields(0, signature.length + 1, 'the superblock');
  start.expect(signature);
  const version = start.version(0, 1, 2, 3);
  return version < 2 ? older(file, version) : newer(file, version);
}

/** Messages that a superblock's extension may have: nothing, the widths of B-trees, and how free space is kept. */
const extensionMessages: ReadonlySet<number> = new Set([0x00, 0x10, 0x13, 0x17]);

async function older(file: Hdf5File, version: number): Promise<Superblock> {
  const fields = await file.fields(0, version === 0 ? 96 : 100, 'the superblock');
  fields.skip(9);
  const parts = [fields.u8(), fields.u8(), fields.u8(), fields.u8()];
  if (parts.some((each) => each !== 0)) throw new Malformed('a part of the superblock has an unknown version', 9);
  expectWideAddresses(fields.u8(), fields.u8());
  fields.skip(version === 0 ? 9 : 13);
  expectNoUserBlock(fields.address());
  fields.address();
  expectEnd(file, fields.place());
  if (fields.address() !== undefined) throw severalFiles();
  const { address, table } = readSymbolTableEntry(fields);
  return { version, root: address, ...(table && { cached: table }) };
}

async function newer(file: Hdf5File, version: number): Promise<Superblock> {
  const fields = await file.checked(0, 48, 'the superblock');
  fields.skip(9);
  expectWideAddresses(fields.u8(), fields.u8());
  if (fields.u8() !== 0) throw new Malformed('the file is marked as open for writing: it was not closed', 11);
  expectNoUserBlock(fields.address());
  const extension = fields.address();
  expectEnd(file, fields.place());
  const root = fields.place();
  if (extension !== undefined) {
    const odd = (await readMessages(file, extension)).find(({ type }) => !extensionMessages.has(type));
    if (odd?.type === 0x14) throw severalFiles();
    if (odd) throw new Malformed(`the superblock's extension has a message of type ${odd.type}`, odd.fields.start);
  }
  return { version, root };
}

function expectWideAddresses(offsets: number, lengths: number): void {
  if (offsets !== 8 || lengths !== 8) {
    throw new Malformed(`addresses have ${offsets} and lengths ${lengths} bytes, where 8 are read`);
  }
}

function expectNoUserBlock(base: number | undefined): void {
  if (base !== 0) throw new Malformed('it does not begin with its first byte');
}

function expectEnd(file: Hdf5File, end: number): void {
  if (end > file.size) throw new Malformed(`it says it has ${end} bytes, and ends after ${file.size}`, file.size);
  if (end < file.size) throw new Malformed(`it says it has ${end} bytes, and goes on up to ${file.size}`, end);
}

function severalFiles(): Malformed {
  return new Malformed('it is one part of an HDF5 file that lies in several files');
}
