import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Content } from '../../../../src/formats/models/content.js';
import { safetensorsReader } from '../../../../src/formats/models/safetensors/safetensors.js';
import { fixture, inspected } from './one-reader.js';

const expected = JSON.parse(fixture('safetensors/expected.json').toString());

/** @param header text as it stands in the file, or what is written as JSON */
function file(header: unknown, data: number, length?: bigint): Buffer {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(length ?? BigInt(text.length));
  return Buffer.concat([size, text, Buffer.alloc(data)]);
}

const tensor = (dtype: unknown, shape: unknown, ...data_offsets: unknown[]) => ({ dtype, shape, data_offsets });
const bytes = (begin: number, end: number) => tensor('U8', [end - begin], begin, end);

async function outcome(content: Uint8Array): Promise<string> {
  const { format, faults, limit } = await inspected(safetensorsReader, content);
  if (limit !== undefined) return `limit: ${limit}`;
  return faults[0]?.replace(/ @\d+$/, '') ?? format;
}

describe('safetensors of the real library are told as it tells them', () => {
  test.each(Object.keys(expected))('%s', async (name) => {
    const { format, facts, faults } = await inspected(safetensorsReader, fixture(`safetensors/${name}`));
    const { notes, ...counts } = facts;
    const { metadata, ...told } = expected[name];
    expect({ format, faults, ...counts }).toEqual({ format: 'safetensors', faults: [], ...told });
    expect(notes).toEqual(metadata ? ['metadata format: pt', 'metadata entries: 2'] : undefined);
  });

  test('tensors may stand in another order than their bytes', async () => {
    expect(await outcome(file({ b: bytes(1, 3), a: bytes(0, 1), c: bytes(3, 3) }, 3))).toBe('safetensors');
  });

  test('spaces and lines between are JSON', async () => {
    const text =
      '{ "a" : { "dtype":"U8",\n\t"shape" : [ 1 ] , "data_offsets":[0,1]} ,\r\n "b":{"dtype":"U8","shape":[],"data_offsets":[1,2]} }   ';
    expect(await outcome(file(text, 2))).toBe('safetensors');
  });

  test('names may hold whatever JSON can write', async () => {
    const names = ['', '"', '\\', '{"', '}', 'ü', '💥', '\u0000', '__proto__', 'constructor'];
    const header = Object.fromEntries(names.map((name, index) => [name, bytes(index, index + 1)]));
    expect((await inspected(safetensorsReader, file(header, names.length))).facts.tensors).toBe(names.length);
  });
});

describe('safetensors are recognised by the header that follows its length', () => {
  test.each<[string, string | Uint8Array]>([
    ['text with a brace there', '12345678{"a": 1}'],
    ['JSON', '{"a": {"b": {"c": 1}}}'],
    ['nothing', ''],
    ['a length alone', Buffer.alloc(8)],
    ['spaces before the brace', file(' {}', 0)],
    ['a brace that starts no JSON', file('{4]', 0)],
  ])('%s is none', (_, content) => {
    expect(safetensorsReader.recognises(Buffer.from(content), content.length)).toBe(false);
  });
});

describe('a header is not longer than its file, nor than any reader takes', () => {
  const whole = file({ a: bytes(0, 4) }, 4);

  test.each([
    ['one byte more than is left', BigInt(whole.length - 7)],
    ['2^32', 2n ** 32n],
    ['2^63', 2n ** 63n],
    ['2^64 - 1', 2n ** 64n - 1n],
  ])('%s', async (_, length) => {
    expect(await outcome(file({ a: bytes(0, 4) }, 4, length))).toBe(
      `the header takes ${length} bytes where ${whole.length - 8} are left`,
    );
  });

  test.each([
    [100_000_001, 'faults', /^the header takes 100000001 bytes, more than any reader takes/],
    [100_000_000, 'limit', /^the header takes 100000000 bytes, more than 33554432/],
  ] as const)('%s bytes that are all there are not read', async (length, where, why) => {
    const content: Content = {
      size: 2 ** 31,
      read: async (_, most) => {
        if (most > 5000) throw new Error('it was read');
        const head = Buffer.alloc(most);
        head.writeBigUInt64LE(BigInt(length));
        if (most > 10) head.write('{"', 8);
        return head;
      },
    };
    const found = await inspected(safetensorsReader, content);
    expect(String(found[where])).toMatch(why);
  });

  test('cut off at every byte, a file never passes', async () => {
    for (const name of Object.keys(expected)) {
      const content = fixture(`safetensors/${name}`);
      for (let length = 0; length < content.length; length += 1) {
        expect(await outcome(content.subarray(0, length))).not.toBe('safetensors');
      }
    }
  });

  test('with anything behind it, a file never passes', async () => {
    for (const name of Object.keys(expected)) {
      expect(await outcome(Buffer.concat([fixture(`safetensors/${name}`), Buffer.from('P')]))).toBe(
        '1 bytes at the end belong to no tensor',
      );
    }
  });
});

describe('the header is strict JSON', () => {
  const a = '"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}';

  test.each([
    [`{${a}}`, 'safetensors'],
    [`{${a},${a}}`, 'the header is no JSON: the name "a" stands twice'],
    [`{${a},"\\u0061":{}}`, 'the header is no JSON: the name "a" stands twice'],
    [
      '{"a":{"dtype":"U8","dtype":"F64","shape":[1],"data_offsets":[0,1]}}',
      'the header is no JSON: the key "dtype" stands twice in one object',
    ],
    ['{"__metadata__":{"a":"1","a":"2"}}', 'the header is no JSON: the key "a" stands twice in one object'],
    [`{${a},}`, 'the header is no JSON: a name in quotes is missing'],
    [`{${a}`, 'the header is no JSON: "," or "}" is missing'],
    [`{${a}}x`, 'the header is no JSON: something follows its end'],
    [`{${a}}\n`, 'the header is no JSON: something follows its end'],
    [`{${a}}\0`, 'the header is no JSON: something follows its end'],
    [`{${a}}{${a}}`, 'the header is no JSON: something follows its end'],
    ['{"a" {}}', 'the header is no JSON: ":" is missing'],
    ['{"a":1}', 'the header is no JSON: an object is missing, or it does not end'],
    ['{"a":{', 'the header is no JSON: an object is missing, or it does not end'],
    ['{"a":{"', 'the header is no JSON: an object is missing, or it does not end'],
    ['{"a', 'the header is no JSON: a name in quotes is missing'],
    ['{"\\x":{}}', 'the header is no JSON: a string holds a control character or an unknown escape'],
    ['{"a":{\'dtype\':1}}', 'the header is no JSON: "\'" where a key in quotes should be'],
    ['{"a":{}/**/}', 'the tensor "a" has no known dtype'],
  ])('%s', async (text, why) => {
    expect(await outcome(file(text, 1))).toBe(why);
  });

  test('in UTF-8', async () => {
    const content = file({ a: bytes(0, 1) }, 1);
    content[10] = 0xff;
    expect(await outcome(content)).toBe('the header is not in UTF-8');
  });

  test('faults are told where they are, in bytes', async () => {
    const { faults } = await inspected(
      safetensorsReader,
      file(`{"ü":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},x}`, 1),
    );
    expect(faults).toEqual(['the header is no JSON: a name in quotes is missing @62']);
  });
});

describe('a tensor is three keys that agree', () => {
  const whole = tensor('F32', [2, 3], 0, 24);

  test.each<[string, unknown, number, string]>([
    ['its twin', whole, 24, 'safetensors'],
    ['a key more', { ...whole, offset: 1 }, 24, 'has the key "offset"'],
    ['no dtype', { shape: [1], data_offsets: [0, 1] }, 1, 'has no known dtype'],
    ['an unknown dtype', tensor('F128', [1], 0, 16), 16, 'has no known dtype: "F128"'],
    ['a dtype that objects have', tensor('constructor', [1], 0, 1), 1, 'has no known dtype: "constructor"'],
    ['no shape', { dtype: 'U8', data_offsets: [0, 1] }, 1, 'has no shape of whole numbers from 0'],
    ['a shape that is a number', tensor('U8', 1, 0, 1), 1, 'has no shape of whole numbers from 0'],
    ['a negative dimension', tensor('U8', [-1], 0, 1), 1, 'has no shape of whole numbers from 0'],
    ['two negative dimensions', tensor('U8', [-1, -1], 0, 1), 1, 'has no shape of whole numbers from 0'],
    ['a broken dimension', tensor('U8', [1.5], 0, 1), 1, 'has no shape of whole numbers from 0'],
    ['a dimension in words', tensor('U8', ['1'], 0, 1), 1, 'has no shape of whole numbers from 0'],
    [
      '2^64 elements, which are none in 64 bits',
      tensor('U8', [2 ** 32, 2 ** 32], 0, 0),
      0,
      'has a shape that overflows',
    ],
    [
      '2^64 elements before a dimension of 0',
      tensor('U8', [2 ** 32, 2 ** 32, 0], 0, 0),
      0,
      'has a shape that overflows',
    ],
    [
      '2^66 bits, which are none in 64',
      tensor('F64', [2 ** 30, 2 ** 30], 0, 0),
      0,
      'takes 0 bytes where shape and type ask for 9223372036854775808',
    ],
    ['no offsets', { dtype: 'U8', shape: [1] }, 1, 'has no two data_offsets'],
    ['one offset', tensor('U8', [1], 0), 1, 'has no two data_offsets'],
    ['three offsets', tensor('U8', [1], 0, 1, 2), 1, 'has no two data_offsets'],
    ['a negative offset', tensor('U8', [1], -1, 0), 1, 'has no two data_offsets'],
    ['offsets the wrong way round', tensor('U8', [1], 1, 0), 1, 'takes -1 bytes where shape and type ask for 1'],
    ['a byte too few', tensor('F32', [2, 3], 0, 23), 23, 'takes 23 bytes where shape and type ask for 24'],
    ['a byte too many', tensor('F32', [2, 3], 0, 25), 25, 'takes 25 bytes where shape and type ask for 24'],
    ['half a byte', tensor('F4', [3], 0, 1), 1, 'takes 12 bits, which are no whole bytes'],
  ])('%s', async (_, entry, size, why) => {
    expect(await outcome(file({ a: entry }, size))).toBe(why === 'safetensors' ? why : `the tensor "a" ${why}`);
  });

  test('NaN and Infinity are no dimensions', async () => {
    for (const word of ['NaN', 'Infinity', '1e400']) {
      const text = `{"a":{"dtype":"U8","shape":[${word}],"data_offsets":[0,1]}}`;
      expect(await outcome(file(text, 1))).toBe('the tensor "a" has no shape of whole numbers from 0');
    }
  });

  test.each([
    ['{"__metadata__":{"format":1}}', 'the metadata is not made of texts'],
    ['{"__metadata__":{"format":{"a":"b"}}}', 'the metadata is not made of texts'],
    ['{"__metadata__":{"format":"pt"}}', 'safetensors'],
  ])('metadata is made of texts: %s', async (text, why) => {
    expect(await outcome(file(text, 0))).toBe(why);
  });
});

describe('every byte belongs to exactly one tensor', () => {
  test.each<[string, object, number, string]>([
    ['one behind the other', { a: bytes(0, 4), b: bytes(4, 8) }, 8, 'safetensors'],
    ['an overlap', { a: bytes(0, 4), b: bytes(3, 7) }, 7, 'the tensor "b" overlaps another one'],
    ['the same bytes twice', { a: bytes(0, 4), b: bytes(0, 4) }, 4, 'the tensor "b" overlaps another one'],
    ['one inside the other', { a: bytes(0, 8), b: bytes(2, 4) }, 8, 'the tensor "b" overlaps another one'],
    ['a gap', { a: bytes(0, 4), b: bytes(5, 8) }, 8, '1 bytes before "b" belong to no tensor'],
    ['a gap at the start', { a: bytes(1, 4) }, 4, '1 bytes before "a" belong to no tensor'],
    ['an end beyond the file', { a: bytes(0, 4), b: bytes(4, 9) }, 8, 'the tensor "b" ends at byte 9 of 8'],
    ['bytes behind the last', { a: bytes(0, 4) }, 5, '1 bytes at the end belong to no tensor'],
    ['bytes and no tensor', {}, 5, '5 bytes at the end belong to no tensor'],
    [
      '2^62 bytes',
      { a: tensor('U8', [2 ** 62], 0, 2 ** 62) },
      5,
      'the tensor "a" ends at byte 4611686018427388000 of 5',
    ],
  ])('%s', async (_, header, size, why) => {
    expect(await outcome(file(header, size))).toBe(why);
  });

  test('an empty tensor inside another is an overlap too', async () => {
    expect(await outcome(file({ a: bytes(0, 4), b: bytes(2, 2) }, 4))).toBe('the tensor "b" overlaps another one');
  });

  test('of any layout, exactly those pass that leave nothing and share nothing', async () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
      .map(([a, b]) => (a < b ? [a, b] : [b, a]));
    await fc.assert(
      fc.asyncProperty(fc.array(stretch as fc.Arbitrary<[number, number]>, { maxLength: 4 }), async (stretches) => {
        const owners = Array(6).fill(0);
        for (const [begin, end] of stretches) for (let at = begin; at < end; at += 1) owners[at] += 1;
        const isInside = stretches.some(
          ([begin, end]) => begin === end && stretches.some(([from, to]) => from < begin && end < to),
        );
        const header = Object.fromEntries(stretches.map(([begin, end], index) => [`t${index}`, bytes(begin, end)]));
        const passes = owners.every((count) => count === 1) && !isInside;
        expect((await outcome(file(header, 6))) === 'safetensors').toBe(passes);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test('tensors are entries of the budget', async () => {
  const content = file({ a: bytes(0, 1), b: bytes(1, 2) }, 2);
  expect((await inspected(safetensorsReader, content, {}, { entries: 1 })).limit).toBe('it holds more than 1 entries');
});
