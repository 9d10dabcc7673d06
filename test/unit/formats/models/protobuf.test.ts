import { BinaryWriter } from '@bufbuild/protobuf/wire';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Content, memoryContent } from '../../../../src/formats/models/content.js';
import { firstFields, Message } from '../../../../src/formats/models/protobuf.js';
import { budget } from './one-reader.js';

const writer = () => new BinaryWriter();

function of(bytes: Uint8Array | readonly number[]): Message {
  return Message.of(memoryContent(Uint8Array.from(bytes)), budget());
}

/** On the first field. */
async function first(bytes: Uint8Array | readonly number[]): Promise<Message> {
  const message = of(bytes);
  await message.next();
  return message;
}

async function fieldsOf(message: Message): Promise<number[]> {
  const found: number[] = [];
  while (await message.next()) found.push(message.field);
  return found;
}

const outcome = (bytes: Uint8Array | readonly number[]) =>
  fieldsOf(of(bytes)).then(
    () => 'passed',
    (error: { message: string; offset: number }) => `${error.message} @${error.offset}`,
  );

describe('protobuf messages are walked where they lie', () => {
  test('fields come in the order of the file, with their types and places', async () => {
    const bytes = writer()
      .uint32(8)
      .int64(11)
      .uint32(18)
      .string('tiny')
      .uint32(29)
      .fixed32(7)
      .uint32(33)
      .fixed64(9)
      .finish();
    const message = of(bytes);
    const found: unknown[] = [];
    while (await message.next()) found.push([message.field, message.wireType, message.offset, message.length]);
    expect(found).toEqual([
      [1, 0, 0, 0],
      [2, 2, 2, 4],
      [3, 5, 8, 4],
      [4, 1, 13, 8],
    ]);
  });

  test('an empty message has no fields', async () => {
    expect(await fieldsOf(of([]))).toEqual([]);
  });

  test.each([0n, 1n, 127n, 128n, 2n ** 31n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n - 1n, -1n, -(2n ** 63n)])(
    'the 64-bit integer %s is exact',
    async (value) => {
      expect((await first(writer().uint32(8).int64(value).finish())).int64()).toBe(value);
    },
  );

  test('any integer that a real writer writes is read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), async (value) => {
        expect((await first(writer().uint32(8).uint64(value).finish())).uint64()).toBe(value);
      }),
      { seed: 7 },
    );
  });

  test('negative 32-bit integers are sign-extended, and what does not fit is refused', async () => {
    expect((await first(writer().uint32(8).int32(-5).finish())).int32()).toBe(-5);
    const large = await first(
      writer()
        .uint32(8)
        .int64(2n ** 31n)
        .finish(),
    );
    expect(() => large.int32()).toThrow('field 1 holds 2147483648, which is no 32-bit integer');
  });

  test('a truth value is 0 or 1', async () => {
    expect((await first([0x08, 1])).bool()).toBe(true);
    expect((await first([0x08, 0])).bool()).toBe(false);
    const two = await first([0x08, 2]);
    expect(() => two.bool()).toThrow('field 1 holds 2, not 0 or 1');
  });

  test('nested messages are walked within their own bounds, and their unread rest is passed over', async () => {
    const bytes = writer().uint32(10).fork().uint32(8).int64(1).uint32(16).int64(2).join().uint32(24).int64(3).finish();
    const outer = await first(bytes);
    const inner = outer.message();
    expect(await inner.next()).toBe(true);
    expect([inner.field, inner.int64()]).toEqual([1, 1n]);
    expect(await outer.next()).toBe(true);
    expect([outer.field, outer.int64()]).toEqual([3, 3n]);
    expect(await inner.next()).toBe(true);
    expect([inner.field, inner.int64()]).toEqual([2, 2n]);
    expect(await inner.next()).toBe(false);
  });

  test('repeated integers are the same packed and alone', async () => {
    const packed = await first(writer().uint32(10).fork().int64(3).int64(-1).int64(300).join().finish());
    const found: bigint[] = [];
    await packed.int64s((value) => found.push(value));
    const alone = await first(writer().uint32(8).int64(300).finish());
    await alone.int64s((value) => found.push(value));
    expect(found).toEqual([3n, -1n, 300n, 300n]);
    expect([await packed.elements('varint'), await alone.elements('varint')]).toEqual([3, 1]);
  });

  test('numbers of fixed width are counted by their bytes', async () => {
    const floats = await first(writer().uint32(10).bytes(new Uint8Array(12)).finish());
    expect(await floats.elements('fixed32')).toBe(3);
    await expect(floats.elements('fixed64')).rejects.toThrow('field 1 takes 12 bytes, no multiple of 8');
    expect(await (await first([0x0d, 0, 0, 0, 0])).elements('fixed32')).toBe(1);
  });

  test('a payload of gigabytes is passed over unread', async () => {
    const head = Uint8Array.from([0x0a, 0x80, 0x80, 0x80, 0x80, 0x10]);
    const weights = 2 ** 32;
    let read = 0;
    const content: Content = {
      size: head.length + weights + 2,
      read: async (offset, length) => {
        read += length;
        const bytes = Buffer.alloc(length);
        if (offset === 0) bytes.set(head);
        if (offset === head.length + weights) bytes.set([0x10, 1]);
        return bytes;
      },
    };
    const message = Message.of(content, budget());
    expect(await fieldsOf(message)).toEqual([1, 2]);
    expect(read).toBeLessThan(100_000);
  });

  test('texts, bytes and integers that lie across the edge of what is read at once are whole', async () => {
    const text = 'ü'.repeat(20_000);
    const integers = Array.from({ length: 30_000 }, (_, index) => BigInt(index * 1000));
    const bytes = writer();
    for (let index = 0; index < 5; index += 1) bytes.uint32(10).string(text);
    bytes.uint32(18).fork();
    for (const value of integers) bytes.int64(value);
    bytes.join().uint32(26).bytes(new Uint8Array(70_000).fill(7));
    const message = of(bytes.finish());
    for (let index = 0; index < 5; index += 1) {
      await message.next();
      expect(await message.text()).toBe(text);
    }
    await message.next();
    const found: bigint[] = [];
    await message.int64s((value) => found.push(value));
    expect(found).toEqual(integers);
    expect(await message.elements('varint')).toBe(30_000);
    await message.next();
    expect((await message.bytes(70_000)).every((byte) => byte === 7)).toBe(true);
    expect(await message.next()).toBe(false);
  });

  test('a message counts as an entry of the budget', async () => {
    const message = Message.of(memoryContent(Uint8Array.from([0x0a, 0, 0x0a, 0])), budget({ entries: 1 }));
    await message.next();
    message.message();
    await message.next();
    expect(() => message.message()).toThrow('more than 1 entries');
  });

  test('a long text is not held', async () => {
    const message = await first(writer().uint32(10).string('0123456789').finish());
    await expect(message.text(9)).rejects.toThrow('field 1 takes 10 bytes, more than 9 are not held');
    expect(await message.text(10)).toBe('0123456789');
  });
});

describe('what no writer of protobuf writes is refused', () => {
  test.each([
    ['an integer of eleven bytes', [0x08, ...Array(10).fill(0x80), 0], 'an integer takes more than 64 bits @1'],
    ['an integer of 65 bits', [0x08, ...Array(9).fill(0xff), 2], 'an integer takes more than 64 bits @1'],
    ['an integer that is cut off', [0x08, 0x80], 'the message ends in the middle of an integer @2'],
    ['a tag without a value', [0x08], 'the message ends in the middle of an integer @1'],
    ['a payload longer than the message', [0x0a, 5, 1, 2], 'field 1 takes 5 bytes where 2 are left @0'],
    [
      'a payload of 2^63 bytes',
      [0x0a, ...Array(9).fill(0x80), 1],
      'field 1 takes 9223372036854775808 bytes where 0 are left @0',
    ],
    ['four bytes of which three are there', [0x0d, 1, 2, 3], 'field 1 takes 4 bytes where 3 are left @0'],
    ['a group', [0x0b, 0x0c], 'field 1 is a group @0'],
    ['the end of a group', [0x08, 1, 0x0c], 'field 1 is a group @2'],
    ['an unknown wire type', [0x0e], 'field 1 has the unknown wire type 6 @0'],
    ['field number 0', [0x00, 1], 'there is no field of such a number @0'],
    ['a field number beyond 2^29', [0x80, 0x80, 0x80, 0x80, 0x10, 1], 'there is no field of such a number @0'],
  ])('%s', async (_, bytes, why) => {
    expect(await outcome(bytes)).toBe(why);
  });

  test('an integer of ten bytes is none of them', async () => {
    expect(await outcome([0x08, ...Array(9).fill(0xff), 1])).toBe('passed');
  });

  test('a nested message does not reach beyond the one around it', async () => {
    const outer = await first([0x0a, 2, 0x0a, 1, 0x08, 1]);
    const inner = outer.message();
    await expect((async () => inner.next())()).rejects.toThrow('field 1 takes 1 bytes where 0 are left');
  });

  test('a field of another type than asked for', async () => {
    const number = await first([0x08, 1]);
    expect(() => number.message()).toThrow('field 1 holds an integer where text, bytes or a message should be');
    await expect(number.text()).rejects.toThrow('field 1 holds an integer where text, bytes or a message should be');
    const text = await first([0x0a, 1, 0x41]);
    expect(() => text.int64()).toThrow('field 1 holds text, bytes or a message where an integer should be');
  });

  test('text that is not in UTF-8', async () => {
    await expect((await first([0x0a, 1, 0xff])).text()).rejects.toThrow('the text of field 1 is not in UTF-8');
  });

  test('packed integers of which the last is cut off', async () => {
    const message = await first([0x0a, 2, 1, 0x80]);
    await expect(message.elements('varint')).rejects.toThrow('the last integer of a packed field is cut off');
    await expect(message.int64s(() => {})).rejects.toThrow('the message ends in the middle of an integer');
  });

  test('messages nested deeper than any reader goes', async () => {
    let bytes: Uint8Array = Uint8Array.from([]);
    for (let depth = 1; depth < 101; depth += 1) bytes = writer().uint32(10).bytes(bytes).finish();
    let message = of(bytes);
    for (let depth = 1; depth < 100; depth += 1) {
      await message.next();
      message = message.message();
    }
    await message.next();
    expect(() => message.message()).toThrow('messages are nested more than 100 deep');
  });
});

describe('the first fields of a file', () => {
  const whole = writer().uint32(8).int64(8).uint32(58).bytes(new Uint8Array(5000)).uint32(66).string('x').finish();

  test('are those that start in its first bytes', () => {
    expect(firstFields(Buffer.from(whole.subarray(0, 4096)), whole.length)).toEqual([
      { field: 1, wireType: 0, start: 2, length: 0 },
      { field: 7, wireType: 2, start: 5, length: 5000 },
    ]);
    expect(firstFields(Buffer.from(whole), whole.length)?.map((each) => each.field)).toEqual([1, 7, 8]);
  });

  test('are none where a length leads beyond the file, or no message starts', () => {
    expect(firstFields(Buffer.from(whole.subarray(0, 4096)), 5000)).toBeUndefined();
    expect(firstFields(Buffer.from('<!DOCTYPE html>'), 15)).toBeUndefined();
  });
});
