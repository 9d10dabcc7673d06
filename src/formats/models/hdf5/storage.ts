import { Malformed } from '../fault.js';
import type { Fields } from './fields.js';
import type { Hdf5File } from './hdf5-file.js';

/** Where the elements of a dataset are. */
export type Storage =
  | { readonly kind: 'compact'; readonly values: Fields }
  | { readonly kind: 'contiguous'; readonly address: number | undefined; readonly bytes: number }
  | { readonly kind: 'chunked'; readonly address: number | undefined }
  | { readonly kind: 'virtual' };

/** A data layout message. @throws Malformed */
export function readLayout(fields: Fields): Storage {
  const version = fields.version(3, 4, 5);
  const at = fields.position;
  const kind = fields.u8();
  if (kind === 0) return { kind: 'compact', values: fields.part(fields.u16(), 'a dataset') };
  if (kind === 1) return { kind: 'contiguous', address: fields.address(), bytes: fields.length() };
  if (kind === 2) return { kind: 'chunked', address: version === 3 ? olderIndex(fields) : newerIndex(fields) };
  if (kind === 3 && version > 3) return { kind: 'virtual' };
  throw new Malformed(`a dataset is laid out in the unknown way ${kind}`, at);
}

function olderIndex(fields: Fields): number | undefined {
  fields.skip(1);
  return fields.address();
}

const filteredSingleChunk = 0x02;

/** Bytes of what an index says of itself, by its type. */
const indexBytes: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 5],
  [5, 6],
]);

function newerIndex(fields: Fields): number | undefined {
  const flags = fields.u8();
  const dimensions = fields.u8();
  fields.skip(fields.u8() * dimensions);
  const at = fields.position;
  const type = fields.u8();
  const bytes = indexBytes.get(type);
  if (bytes === undefined) throw new Malformed(`the chunks of a dataset are listed in the unknown way ${type}`, at);
  fields.skip(type === 1 && flags & filteredSingleChunk ? 12 : bytes);
  return fields.address();
}

/** Filters that every HDF5 library or h5py brings; others are code that is loaded for them. */
const builtIn: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 32000]);
const firstWithName = 256;

/** A filter pipeline message. @returns the numbers of filters that a plugin must bring. @throws Malformed */
export function readForeignFilters(fields: Fields): readonly number[] {
  const version = fields.version(1, 2);
  const count = fields.u8();
  if (version === 1) fields.skip(6);
  const foreign: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const filter = fields.u16();
    const nameBytes = version === 1 || filter >= firstWithName ? fields.u16() : 0;
    fields.skip(2);
    const values = fields.u16();
    fields.skip(nameBytes + 4 * values + (version === 1 && values % 2 === 1 ? 4 : 0));
    if (!builtIn.has(filter)) foreign.push(filter);
  }
  return foreign;
}

/** Deflate makes its input at most so many times smaller. */
const mostDeflated = 1032;

/**
 * Asserts that the elements a dataset claims are stored in this file.
 *
 * @param bytes of all its elements
 * @throws Malformed
 */
export function expectStored(file: Hdf5File, storage: Storage, bytes: number, at: number): void {
  const stored = `the ${bytes} bytes of a dataset`;
  switch (storage.kind) {
    case 'virtual':
      throw new Malformed('a dataset is a view of others, which may lie in other files', at);
    case 'compact':
      if (storage.values.left !== bytes) throw new Malformed(`${stored} are stored in ${storage.values.left}`, at);
      return;
    case 'contiguous':
      if (bytes === 0) return;
      if (storage.address === undefined) throw new Malformed(`${stored} are not stored`, at);
      if (storage.bytes !== bytes) throw new Malformed(`${stored} are stored in ${storage.bytes}`, at);
      file.inside(storage.address, bytes, 'a dataset');
      return;
    case 'chunked':
      if (bytes === 0) return;
      if (storage.address === undefined) throw new Malformed(`${stored} are not stored`, at);
      file.inside(storage.address, 1, 'the list of the chunks of a dataset');
      if (bytes > mostDeflated * file.size) throw new Malformed(`${stored} cannot be packed into ${file.size}`, at);
      file.budget.inflated(bytes);
  }
}
