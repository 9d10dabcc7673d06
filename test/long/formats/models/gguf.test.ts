import { describe, expect, test } from '@jest/globals';
import { ByteSource } from '../../../../src/formats/models/byte-source.js';
import { blockTypes } from '../../../../src/formats/models/gguf/block-types.js';
import { ggufReader } from '../../../../src/formats/models/gguf/gguf.js';
import { fixture, inspected } from '../../../unit/formats/models/one-reader.js';

const expected = JSON.parse(fixture('gguf/expected.json').toString());

/** Writes numbers as one version of GGUF does. */
function layout(version: number, isBigEndian = false) {
  const uint = (bytes: number) => (value: number | bigint) => {
    const little = Buffer.alloc(8);
    little.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
    const own = little.subarray(0, bytes);
    return isBigEndian ? own.reverse() : own;
  };
  const u32 = uint(4);
  const u64 = uint(8);
  const size = version === 1 ? u32 : u64;
  const text = (value: string) => Buffer.concat([size(Buffer.byteLength(value)), Buffer.from(value)]);
  return {
    u16: uint(2),
    u32,
    u64,
    size,
    text,
    pair: (key: string, type: number, ...value: Uint8Array[]) => Buffer.concat([text(key), u32(type), ...value]),
    tensor: (name: string, shape: readonly (number | bigint)[], type: number, offset: number | bigint) =>
      Buffer.concat([text(name), u32(shape.length), ...shape.map(size), u32(type), u64(offset)]),
    file: (pairs: readonly Uint8Array[], tensors: readonly Uint8Array[], data: number, alignment = 32) => {
      const head = [Buffer.from('GGUF'), u32(version), size(tensors.length), size(pairs.length), ...pairs, ...tensors];
      const header = Buffer.concat(head);
      const padding = data === 0 ? 0 : (alignment - (header.length % alignment)) % alignment;
      return Buffer.concat([header, Buffer.alloc(padding + data)]);
    },
  };
}

const v3 = layout(3);
const { u16, u32, u64, text, pair, tensor, file } = v3;

async function outcome(content: Uint8Array): Promise<string> {
  const { format, faults, limit } = await inspected(ggufReader, content);
  if (limit !== undefined) return `limit: ${limit}`;
  return faults[0]?.replace(/ @\d+$/, '') ?? format;
}

describe('GGUF of the real library is told as it tells it', () => {
  test.each(Object.keys(expected))('%s', async (name) => {
    const { format, facts, faults } = await inspected(ggufReader, fixture(`gguf/${name}`));
    const { notes = [], ...counts } = facts;
    const { architecture, ...told } = expected[name];
    expect({ format, faults, ...counts }).toEqual({ format: 'gguf', faults: [], ...told });
    expect(notes.find((note) => note.startsWith('architecture'))).toBe(
      architecture ? `architecture: ${architecture}` : undefined,
    );
  });

  test('types and their blocks are those of the library', () => {
    const rows = [...blockTypes].map(([number, { name, elements, bytes }]) => [
      number,
      [name, Number(elements), Number(bytes)],
    ]);
    expect(Object.fromEntries(rows)).toEqual(JSON.parse(fixture('gguf/ggml_types.json').toString()));
  });

  test('a chat template is told with its length in characters', async () => {
    const { facts } = await inspected(ggufReader, fixture('gguf/weights.gguf'));
    expect(facts.notes).toEqual([
      'architecture: llama',
      'name: tiny',
      'chat template of 63 characters: some servers run it as Jinja',
    ]);
  });

  test('further templates are told by name', async () => {
    const template = pair('tokenizer.chat_template.tools', 8, text('{{ 1 }}'));
    expect((await inspected(ggufReader, file([template], [], 0))).facts.notes).toEqual([
      'chat template tools of 7 characters: some servers run it as Jinja',
    ]);
  });

  test('parts of a split model say which they are', async () => {
    const first = await inspected(ggufReader, fixture('gguf/parts-00001-of-00002.gguf'));
    const second = await inspected(ggufReader, fixture('gguf/parts-00002-of-00002.gguf'));
    expect([first.facts.notes, second.facts.notes]).toEqual([['architecture: llama', 'part 1 of 2'], ['part 2 of 2']]);
  });

  test('a stream whose length is not known is read as well', async () => {
    const content = fixture('gguf/weights.gguf');
    const streamed = async (bytes: Uint8Array) => {
      async function* chunks() {
        for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
      }
      const faults: string[] = [];
      const plain = await inspected(ggufReader, content);
      const inspector = {
        budget: { entries: () => {}, held: () => {}, time: () => {} },
        facts: (facts: object) => expect(facts).toEqual(plain.facts),
      };
      await ggufReader
        .inspect(ByteSource.ofStream(chunks()), inspector as never)
        .catch((error: Error) => faults.push(error.message));
      return faults;
    };
    expect(await streamed(content)).toEqual([]);
    expect(await streamed(content.subarray(0, content.length - 64))).toEqual(['the file ends in the middle of it']);
    expect(await streamed(Buffer.concat([content, Buffer.alloc(64)]))).toEqual(['something follows the last tensor']);
  });
});

describe('all versions are read', () => {
  test.each([
    ['1', layout(1)],
    ['2', layout(2)],
    ['3', v3],
    ['3, big-endian', layout(3, true)],
  ])('version %s', async (_, own) => {
    const pairs = [
      own.pair('general.architecture', 8, own.text('llama')),
      own.pair('texts', 9, own.u32(8), own.size(2), own.text('a'), own.text('')),
      own.pair('numbers', 9, own.u32(2), own.size(3), own.u16(1), own.u16(2), own.u16(3)),
      own.pair('lists', 9, own.u32(9), own.size(1), own.u32(4), own.size(1), own.u32(7)),
    ];
    const tensors = [own.tensor('a', [2, 3], 0, 0), own.tensor('b', [256, 2], 12, 32)];
    const { facts, faults } = await inspected(ggufReader, own.file(pairs, tensors, 32 + 288));
    expect(faults).toEqual([]);
    expect(facts).toMatchObject({ tensors: 2, parameters: { float32: 6, q4_k: 512 }, notes: ['architecture: llama'] });
  });

  test.each([
    ['0', layout(0).file([], [], 0), 'there is no version 0 of GGUF'],
    ['4', layout(4).file([], [], 0), 'there is no version 4 of GGUF'],
    ['2, big-endian', layout(2, true).file([], [], 0), 'version 2 of GGUF has one byte order only'],
  ])('version %s is none', async (_, content, why) => {
    expect(await outcome(content)).toBe(why);
  });

  test('what does not start with the magic is none of it', () => {
    expect(ggufReader.recognises(Buffer.from('GGUf'), 4)).toBe(false);
    expect(ggufReader.recognises(Buffer.from('GGU'), 3)).toBe(false);
  });
});

describe('a file that is not whole never passes', () => {
  test.each(Object.keys(expected))('%s, cut off at every byte before its last padding', async (name) => {
    const content = fixture(`gguf/${name}`);
    const passed: number[] = [];
    for (let length = 0; length < content.length; length += 1) {
      if ((await outcome(content.subarray(0, length))) === 'gguf') passed.push(length);
    }
    const padding = content.length - (passed[0] ?? content.length);
    expect(passed).toEqual(Array.from({ length: padding }, (_, index) => content.length - padding + index));
    expect(padding).toBeLessThan(name === 'values.gguf' ? 64 : 32);
    expect(content.subarray(content.length - padding).every((byte) => byte === 0)).toBe(true);
  });

  test.each(Object.keys(expected))('%s, with anything behind it', async (name) => {
    const content = fixture(`gguf/${name}`);
    expect(await outcome(Buffer.concat([content, Buffer.from('P')]))).toBe('something follows the last tensor');
  });
});

describe('counts and lengths have room in the file', () => {
  const head = (tensors: bigint, pairs: bigint) =>
    Buffer.concat([Buffer.from('GGUF'), u32(3), u64(tensors), u64(pairs)]);
  const key = (...parts: Uint8Array[]) => Buffer.concat([head(0n, 1n), ...parts]);

  test.each<[string, Buffer, string]>([
    ['tensors', head(2n ** 63n, 0n), 'there is no room for 9223372036854775808 tensors'],
    [
      'tensors, of which each takes 24 bytes',
      Buffer.concat([head(1n, 0n), Buffer.alloc(15)]),
      'there is no room for 1 tensors',
    ],
    ['keys', head(0n, 2n ** 63n), 'there is no room for 9223372036854775808 keys'],
    ['a key', key(u64(2n ** 63n), Buffer.alloc(40)), 'there is no room for 9223372036854775808 bytes of a key'],
    ['a long key', key(text('k'.repeat(65_536)), u32(0), u32(1)), 'a key takes 65536 bytes, more than 65535'],
    [
      'a text',
      key(text('k'), u32(8), u64(2n ** 63n), Buffer.alloc(40)),
      '9223372036854775808 bytes are more than any file has',
    ],
    ['a text of 2^40', key(text('k'), u32(8), u64(2n ** 40n), Buffer.alloc(40)), 'the file ends in the middle of it'],
    [
      'an array',
      key(text('k'), u32(9), u32(0), u64(2n ** 63n), Buffer.alloc(40)),
      'there is no room for 9223372036854775808 values of an array',
    ],
    [
      'an array whose size overflows',
      key(text('k'), u32(9), u32(10), u64(2n ** 61n), Buffer.alloc(40)),
      'there is no room for 2305843009213693952 values of an array',
    ],
    [
      'texts of an array',
      key(text('k'), u32(9), u32(8), u64(2), u64(1), Buffer.from('a'), u64(2n ** 62n)),
      'a text is longer than the file',
    ],
    [
      'texts of an array that reach too far',
      key(text('k'), u32(9), u32(8), u64(2), u64(1), Buffer.from('a'), u64(2n ** 33n)),
      'the file ends in the middle of it',
    ],
    [
      'a chat template',
      key(text('tokenizer.chat_template'), u32(8), text('x'.repeat(2 ** 20 + 1))),
      'a chat template takes 1048577 bytes, more than 1048576',
    ],
  ])('%s', async (_, content, why) => {
    expect(await outcome(content)).toBe(why);
  });
});

describe('keys are told apart, and have values of known types', () => {
  test.each<[string, Buffer[], string]>([
    ['two keys', [pair('a', 4, u32(1)), pair('b', 4, u32(1))], 'gguf'],
    ['one key twice', [pair('a', 4, u32(1)), pair('a', 4, u32(1))], 'the key "a" stands twice'],
    [
      'keys that are one in C',
      [pair('a', 4, u32(1)), pair('a\0b', 4, u32(1))],
      'the key "a\\u0000b" holds a control character',
    ],
    ['an unknown type', [pair('a', 13, u64(1))], 'there is no type 13 of values'],
    ['an array of an unknown type', [pair('a', 9, u32(13), u64(1), u64(1))], 'there is no type 13 of values'],
    ['a truth value of 2', [pair('a', 7, Buffer.from([2]))], 'a truth value is neither 0 nor 1'],
    [
      'an alignment of another type',
      [pair('general.alignment', 10, u64(32))],
      'general.alignment is of type 10, and not a 32-bit number',
    ],
    [
      'an alignment of 0',
      [pair('general.alignment', 4, u32(0))],
      'general.alignment is 0, and no power of two up to 65536',
    ],
    [
      'an alignment of 33',
      [pair('general.alignment', 4, u32(33))],
      'general.alignment is 33, and no power of two up to 65536',
    ],
    [
      'an alignment of 2^31',
      [pair('general.alignment', 4, u32(2 ** 31))],
      'general.alignment is 2147483648, and no power of two up to 65536',
    ],
    ['an alignment of 64', [pair('general.alignment', 4, u32(64))], 'gguf'],
    ['a part of another type', [pair('split.no', 4, u32(1))], 'split.no is of type 4, and not a 16-bit number'],
    ['a part', [pair('split.no', 2, u16(1))], 'gguf'],
  ])('%s', async (_, pairs, why) => {
    expect(await outcome(file(pairs, [], 0))).toBe(why);
  });

  test('a key is in UTF-8', async () => {
    const content = file([pair('ab', 4, u32(1))], [], 0);
    content[content.indexOf('ab')] = 0xff;
    expect(await outcome(content)).toBe('a key is not in UTF-8');
  });

  test('arrays are nested four deep at most', async () => {
    const nested = (depth: number) => {
      let value = Buffer.concat([u32(4), u64(1), u32(7)]);
      for (let level = 1; level < depth; level += 1) value = Buffer.concat([u32(9), u64(1), value]);
      return file([pair('a', 9, value)], [], 0);
    };
    expect(await outcome(nested(4))).toBe('gguf');
    expect(await outcome(nested(5))).toBe('arrays are nested more than 4 deep');
  });
});

describe('tensors have a shape, and bytes of their own', () => {
  test.each<[string, Buffer[], number, string]>([
    ['a scalar', [tensor('a', [], 0, 0)], 4, 'gguf'],
    ['four dimensions', [tensor('a', [1, 1, 1, 1], 0, 0)], 4, 'gguf'],
    ['five dimensions', [tensor('a', [1, 1, 1, 1, 1], 0, 0)], 4, 'the tensor "a" has 5 dimensions'],
    [
      '2^32 - 1 dimensions',
      [Buffer.concat([text('a'), u32(2 ** 32 - 1), u64(0), u64(0)])],
      4,
      'the tensor "a" has 4294967295 dimensions',
    ],
    ['a dimension of 0', [tensor('a', [1, 0], 0, 0)], 4, 'the tensor "a" has a dimension of 0'],
    [
      '2^64 elements, which are none in 64 bits',
      [tensor('a', [2n ** 32n, 2n ** 32n], 0, 0)],
      4,
      'the tensor "a" has dimensions that overflow',
    ],
    [
      'a dimension that is negative with a sign',
      [tensor('a', [2n ** 63n], 0, 0)],
      4,
      'the tensor "a" has dimensions that overflow',
    ],
    ['2^62 elements', [tensor('a', [2n ** 62n], 0, 0)], 4, '18446744073709551623 bytes are more than any file has'],
    ['a type that was given up', [tensor('a', [32], 4, 0)], 18, 'the tensor "a" is of type 4, which does not exist'],
    [
      'an unknown type',
      [tensor('a', [32], 2 ** 32 - 1, 0)],
      18,
      'the tensor "a" is of type 4294967295, which does not exist',
    ],
    [
      'half a block',
      [tensor('a', [16, 2], 2, 0)],
      18,
      'the tensor "a" has rows of 16, no multiple of 32, the block of q4_0',
    ],
    ['a block', [tensor('a', [32], 2, 0)], 18, 'gguf'],
    ['one byte less', [tensor('a', [32], 2, 0)], 17, 'the file ends in the middle of it'],
    ['a tensor twice', [tensor('a', [8], 0, 0), tensor('a', [8], 0, 32)], 64, 'the tensor "a" stands twice'],
    [
      'names that are one in C',
      [tensor('a', [8], 0, 0), tensor('a\0', [8], 0, 32)],
      64,
      'the tensor "a\\u0000" holds a control character',
    ],
    [
      'a name of 129 bytes',
      [tensor('a'.repeat(129), [8], 0, 0)],
      32,
      'the name of a tensor takes 129 bytes, more than 128',
    ],
    ['two tensors', [tensor('a', [9], 0, 0), tensor('b', [1], 0, 64)], 68, 'gguf'],
    ['two tensors and padding', [tensor('a', [9], 0, 0), tensor('b', [1], 0, 64)], 96, 'gguf'],
    [
      'a byte behind the padding',
      [tensor('a', [9], 0, 0), tensor('b', [1], 0, 64)],
      97,
      'something follows the last tensor',
    ],
    [
      'an overlap',
      [tensor('a', [9], 0, 0), tensor('b', [1], 0, 32)],
      68,
      'the tensor "b" starts at byte 32 of the data, where 64 comes next',
    ],
    [
      'the same bytes',
      [tensor('a', [9], 0, 0), tensor('b', [9], 0, 0)],
      68,
      'the tensor "b" starts at byte 0 of the data, where 64 comes next',
    ],
    [
      'a gap',
      [tensor('a', [9], 0, 0), tensor('b', [1], 0, 96)],
      100,
      'the tensor "b" starts at byte 96 of the data, where 64 comes next',
    ],
    [
      'no alignment',
      [tensor('a', [9], 0, 0), tensor('b', [1], 0, 36)],
      68,
      'the tensor "b" starts at byte 36 of the data, where 64 comes next',
    ],
    [
      'an offset that wraps round',
      [tensor('a', [9], 0, 0), tensor('b', [1], 0, -32)],
      68,
      'the tensor "b" starts at byte 18446744073709551584 of the data, where 64 comes next',
    ],
  ])('%s', async (_, tensors, data, why) => {
    expect(await outcome(file([], tensors, data))).toBe(why);
  });

  test('what the file says of its alignment holds', async () => {
    const pairs = [pair('general.alignment', 4, u32(64))];
    const tensors = (offset: number) => [tensor('a', [1], 0, 0), tensor('b', [1], 0, offset)];
    expect(await outcome(file(pairs, tensors(64), 68, 64))).toBe('gguf');
    expect(await outcome(file(pairs, tensors(32), 68, 64))).toBe(
      'the tensor "b" starts at byte 32 of the data, where 64 comes next',
    );
  });
});

test('keys and tensors are entries of the budget, and their names are held', async () => {
  const content = file([pair('key', 4, u32(1))], [tensor('a', [8], 0, 0), tensor('b', [8], 0, 32)], 64);
  expect((await inspected(ggufReader, content, {}, { entries: 3 })).format).toBe('gguf');
  expect((await inspected(ggufReader, content, {}, { entries: 2 })).limit).toBe('it holds more than 2 entries');
  expect((await inspected(ggufReader, content, {}, { held: 2 })).limit).toMatch('what it names takes 3 bytes');
  expect(
    (await inspected(ggufReader, file([], [tensor('a', [8], 0, 0), tensor('b', [8], 0, 32)], 64), {}, { held: 1 }))
      .limit,
  ).toMatch('what it names');
});
