import { Malformed } from '../fault.js';
import { readElementCount } from './dataspace.js';
import { type ElementType, readDatatype } from './datatype.js';
import type { Fields } from './fields.js';
import type { Hdf5File } from './hdf5-file.js';
import { type Message, messageType, onlyMessage, readMessages } from './object-header.js';

export interface Attribute {
  readonly name: string;
  readonly type: ElementType;
  /** elements */
  readonly count: number;
  /** of all elements, one after the other */
  readonly values: Fields;
}

const typeShared = 0x01;
const spaceShared = 0x02;

/** An attribute message, of a header or of a heap. @throws Malformed */
export async function readAttribute(file: Hdf5File, fields: Fields): Promise<Attribute> {
  const at = fields.position;
  const version = fields.version(1, 2, 3);
  const flags = fields.u8();
  const nameBytes = fields.u16();
  const typeBytes = fields.u16();
  const spaceBytes = fields.u16();
  if (version === 3) fields.skip(1);
  const part = (bytes: number, what: string) => {
    const found = fields.part(bytes, what);
    if (version === 1) fields.skip((8 - (bytes % 8)) % 8);
    return found;
  };
  const name = file.named(part(nameBytes, 'an attribute').text());
  const typeFields = part(typeBytes, 'a datatype');
  const shared = version > 1 ? flags : 0;
  if (shared & spaceShared) throw new Malformed('the dataspace of an attribute stands elsewhere', at);
  const type = shared & typeShared ? await sharedType(file, typeFields) : readDatatype(file, typeFields);
  const count = readElementCount(part(spaceBytes, 'a dataspace'));
  return { name, type, count, values: fields.part(count * type.size, 'an attribute') };
}

/** The datatype of a dataset: in its header, or that of a named type. @throws Malformed */
export async function datatypeOf(file: Hdf5File, message: Message): Promise<ElementType> {
  return message.shared ? sharedType(file, message.fields) : readDatatype(file, message.fields);
}

const inSharedHeap = 1;

async function sharedType(file: Hdf5File, fields: Fields): Promise<ElementType> {
  const at = fields.position;
  fields.version(2, 3);
  if (fields.u8() === inSharedHeap) throw new Malformed('a datatype stands in a heap of shared messages', at);
  const messages = await readMessages(file, fields.place());
  const named = onlyMessage(messages, messageType.datatype);
  if (!named || named.shared) throw new Malformed('what a datatype points to is none', at);
  return readDatatype(file, named.fields);
}
