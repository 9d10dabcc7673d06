import { Malformed } from '../fault.js';
import type { Fields } from './fields.js';
import type { Hdf5File } from './hdf5-file.js';

/** Where the members of an older group stand. */
export interface SymbolTable {
  readonly tree: number;
  readonly heap: number;
}

/** A member of a group. Only a hard link is followed: a soft one is a path inside the file, whose target has a hard one. */
export type Link =
  | { readonly kind: 'hard'; readonly name: string; readonly address: number; readonly table?: SymbolTable }
  | { readonly kind: 'soft' | 'external' | 'user-defined'; readonly name: string };

const external = 64;

/** A link message, of a header or of a heap. @throws Malformed */
export function readLink(file: Hdf5File, fields: Fields): Link {
  fields.version(1);
  const flags = fields.u8();
  const at = fields.position;
  const type = flags & 0x08 ? fields.u8() : 0;
  if (flags & 0x04) fields.skip(8);
  if (flags & 0x10) fields.skip(1);
  const name = file.named(fields.bytes(fields.sized(2 ** (flags & 0x03))).toString('utf8'));
  if (type === 0) return { kind: 'hard', name, address: fields.place() };
  fields.skip(fields.u16());
  if (type === 1) return { kind: 'soft', name };
  if (type < external) throw new Malformed(`a link is of the unknown type ${type}`, at);
  return { kind: type === external ? 'external' : 'user-defined', name };
}
