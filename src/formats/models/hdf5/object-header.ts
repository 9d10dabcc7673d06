import { Malformed } from '../fault.js';
import type { Fields } from './fields.js';
import { type Hdf5File, Visited } from './hdf5-file.js';

/** Types of header messages, as the HDF5 file format specification (version 4.0, IV.A.2) numbers them. */
export const messageType = {
  nil: 0x00,
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  oldFillValue: 0x04,
  fillValue: 0x05,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  groupInfo: 0x0a,
  filters: 0x0b,
  attribute: 0x0c,
  comment: 0x0d,
  oldModified: 0x0e,
  continuation: 0x10,
  symbolTable: 0x11,
  modified: 0x12,
  attributeInfo: 0x15,
  references: 0x16,
} as const;

export interface Message {
  readonly type: number;
  /** its data is an address of it */
  readonly shared: boolean;
  readonly fields: Fields;
}

const sharedFlag = 0x02;

/**
 * The messages of an object header and of all its continuations.
 *
 * @throws Malformed
 */
export async function readMessages(file: Hdf5File, address: number): Promise<readonly Message[]> {
  const mark = (await file.fields(address, 4, 'an object header')).all.toString('latin1');
  return mark === 'OHDR' ? newerMessages(file, address) : olderMessages(file, address);
}

interface Stretch {
  readonly address: number;
  readonly length: number;
}

async function olderMessages(file: Hdf5File, address: number): Promise<readonly Message[]> {
  const prefix = await file.fields(address, 16, 'an object header');
  prefix.version(1);
  prefix.skip(7);
  const first = { address: address + 16, length: prefix.u32() };
  return gathered(file, first, async ({ address: from, length }) => {
    const chunk = await file.fields(from, length, 'an object header');
    return messagesOf(file, chunk, 8, () => {
      const type = chunk.u16();
      const size = chunk.u16();
      const flags = chunk.u8();
      chunk.skip(3);
      return { type, size, flags };
    });
  });
}

async function newerMessages(file: Hdf5File, address: number): Promise<readonly Message[]> {
  const head = await file.fields(address, 6, 'an object header');
  head.expect('OHDR');
  head.version(2);
  const flags = head.u8();
  const sizeBytes = 2 ** (flags & 0x03);
  const before = 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0);
  const size = (await file.fields(address + before, sizeBytes, 'an object header')).sized(sizeBytes);
  const prefixBytes = before + sizeBytes;
  const ordered = (flags & 0x04) !== 0;
  const first = { address, length: prefixBytes + size + 4 };
  return gathered(file, first, async ({ address: from, length }) => {
    const chunk = await file.checked(from, length, 'an object header');
    if (from === address) chunk.skip(prefixBytes);
    else chunk.expect('OCHK');
    return messagesOf(file, chunk, ordered ? 6 : 4, () => {
      const type = chunk.u8();
      const size = chunk.u16();
      const flags = chunk.u8();
      if (ordered) chunk.skip(2);
      return { type, size, flags };
    });
  });
}

function messagesOf(
  file: Hdf5File,
  chunk: Fields,
  prefixBytes: number,
  prefix: () => { readonly type: number; readonly size: number; readonly flags: number },
): readonly Message[] {
  const messages: Message[] = [];
  while (chunk.left >= prefixBytes) {
    file.budget.entries(1);
    const { type, size, flags } = prefix();
    messages.push({ type, shared: (flags & sharedFlag) !== 0, fields: chunk.part(size, 'a header message') });
  }
  return messages;
}

/** Reads the first stretch of a header and those to which it goes on. */
async function gathered(
  file: Hdf5File,
  first: Stretch,
  messagesAt: (stretch: Stretch) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  const visited = new Visited('an object header');
  const ahead = [first];
  const messages: Message[] = [];
  let bytes = 0;
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    visited.add(next.address);
    bytes += next.length;
    file.budget.held(bytes, 'an object header with its continuations');
    for (const message of await messagesAt(next)) {
      if (message.type === messageType.continuation) {
        ahead.push({ address: message.fields.place(), length: message.fields.length() });
      } else if (message.type !== messageType.nil) messages.push(message);
    }
  }
  return messages;
}

/**
 * The one message of a type.
 *
 * @returns undefined where there is none
 * @throws Malformed where there are several
 */
export function onlyMessage(messages: readonly Message[], type: number): Message | undefined {
  const [first, second] = messages.filter((each) => each.type === type);
  if (second) throw new Malformed(`an object has two messages of type ${type}`, second.fields.start);
  return first;
}
