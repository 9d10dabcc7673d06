import { Malformed } from '../fault.js';
import { type Message, wireTypes } from '../protobuf.js';
import { type FieldRow, type MessageName, messages } from './schema.js';

/** Reads a field itself, or leaves it to be walked: then undefined. */
export type Visit = (name: string, field: Message) => Promise<unknown> | undefined;

/** Walks a message that a visit has left alone. */
export type Nested = (type: MessageName, field: Message) => Promise<unknown>;

const plainly: Nested = (type, field) => walk(field.message(), type);

/**
 * Goes over every field of a message, and of all messages in it.
 *
 * @throws Malformed where a field is none of ONNX, is written as another type, or stands twice though it is single: of two,
 *   one reader takes the first, one the last, and one both
 */
export async function walk(message: Message, type: MessageName, visit?: Visit, nested = plainly): Promise<void> {
  const rows = messages.get(type) ?? [];
  let seen = 0;
  while (await message.next()) {
    const row = rows[message.field];
    if (!row) throw new Malformed(`${type} has no field ${message.field}`, message.offset);
    if (!row.repeated) {
      const bit = 1 << message.field;
      if (seen & bit) throw new Malformed(`${row.name} of ${type} stands twice`, message.offset);
      seen |= bit;
    }
    expectWritten(type, row, message);
    const read = visit?.(row.name, message);
    if (read) await read;
    else if (row.message) await nested(row.message, message);
  }
}

function expectWritten(type: MessageName, row: FieldRow, { wireType, offset }: Message): void {
  const isPacked = row.repeated && wireType === wireTypes.bytes;
  if (isPacked || wireType === wireTypes[row.written ?? 'bytes']) return;
  throw new Malformed(`${row.name} of ${type} is written as another type`, offset);
}

/** Reads the text of a field. */
export async function text(field: Message, take: (text: string) => void): Promise<void> {
  take(await field.text());
}
