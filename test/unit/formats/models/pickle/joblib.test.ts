import { describe, expect, it, test } from '@jest/globals';
import { allowedImports } from '../../../../../src/formats/models/pickle/allow-list.js';
import { inspected } from '../file-content.js';
import { imported, littleEndian, op, type Part, pickle, text } from './assemble.js';

const allowed = allowedImports();

async function refusals(bytes: Uint8Array): Promise<string[]> {
  const { imports, faults, limit } = await inspected(bytes, { allowed });
  return [
    ...imports.filter((each) => !each.allowed).map(({ module, name }) => `${module}.${name}`),
    ...faults.map(({ what }) => what),
    ...(limit === undefined ? [] : [limit]),
  ];
}

const wrapperClass = imported('joblib.numpy_pickle', 'NumpyArrayWrapper');
const integer = (number: number) => op('BININT', number);
const tuple = (...items: Part[]) => Buffer.concat([op('MARK'), ...items, op('TUPLE')]);
const state = (items: Record<string, Part>) =>
  Buffer.concat([
    op('EMPTY_DICT'),
    op('MARK'),
    ...Object.entries(items).flatMap(([key, value]) => [text(key), value]),
    op('SETITEMS'),
  ]);

function dtype(code: string, { bytes = -1, flags = 0 } = {}): Part {
  const made = [imported('numpy', 'dtype'), text(code), op('NEWFALSE'), op('NEWTRUE'), op('TUPLE3'), op('REDUCE')];
  const none = op('NONE');
  const its = tuple(
    integer(3),
    text('<'),
    none,
    none,
    none,
    integer(bytes),
    integer(bytes === -1 ? -1 : 1),
    integer(flags),
  );
  return Buffer.concat([...made, its, op('BUILD')]);
}

const float64 = dtype('f8');
const attributes = {
  subclass: imported('numpy', 'ndarray'),
  shape: tuple(integer(3)),
  order: text('C'),
  dtype: float64,
  allow_mmap: op('NEWTRUE'),
};
const wrapper = (items: Record<string, Part>) =>
  Buffer.concat([wrapperClass, op('EMPTY_TUPLE'), op('NEWOBJ'), state(items), op('BUILD')]);

/** A pickle of one array, as joblib before 1.2 writes it. */
const file = (items: Record<string, Part>, bytes: Uint8Array) => pickle(4, wrapper(items), bytes);
const zeros = Buffer.alloc(24);
const honest = file(attributes, zeros);

/** An array behind its padding, as joblib writes it since 1.2. */
function aligned(change: (padding: Buffer) => Buffer = (padding) => padding): Buffer {
  const before = Buffer.concat([op('PROTO', 4), wrapper({ ...attributes, numpy_array_alignment_bytes: integer(16) })]);
  const length = 16 - ((before.length + 1) % 16);
  const padding = Buffer.concat([Buffer.from([length]), Buffer.alloc(length, 0xff)]);
  return Buffer.concat([before, change(padding), zeros, op('STOP')]);
}

const payload = Buffer.concat([imported('os', 'system'), text('id'), op('TUPLE1'), op('REDUCE'), op('STOP')]);

describe('what joblib and every other unpickler make of the same bytes', () => {
  it('is told where the bytes of an array are opcodes', async () => {
    // A plain unpickler runs what joblib takes for numbers.
    const raw = Buffer.concat([payload, Buffer.alloc(24 - payload.length)]);
    await expect(refusals(file(attributes, raw))).resolves.toEqual(['os.system']);
    await expect(refusals(honest)).resolves.toEqual([]);
  });

  it('is told where a plain unpickler takes for a constant what joblib runs behind an array', async () => {
    const hidden = Buffer.concat([op('POP'), payload.subarray(0, -1)]);
    const raw = Buffer.concat([Buffer.alloc(19, 'N'), Buffer.from('B'), littleEndian(BigInt(hidden.length), 4)]);
    await expect(refusals(file(attributes, Buffer.concat([raw, hidden])))).resolves.toEqual(['os.system']);
  });

  it('is told of a stream that comes only once, too', async () => {
    const { gzipSync } = await import('node:zlib');
    const raw = Buffer.concat([payload, Buffer.alloc(24 - payload.length)]);
    await expect(refusals(gzipSync(gzipSync(file(attributes, raw))))).resolves.toEqual(['os.system']);
  });
});

describe('what joblib would not write is refused', () => {
  test.each<[string, Buffer, string]>([
    [
      'a size beyond the file',
      file({ ...attributes, shape: tuple(integer(300)) }, zeros),
      'an array of 2400 bytes follows, more than there are',
    ],
    [
      'a size that overflows 64 bits',
      file({ ...attributes, shape: tuple(integer(2 ** 31 - 1), integer(2 ** 31 - 1), integer(2 ** 31 - 1)) }, zeros),
      'an array of 79228162403583873202826248184 bytes follows, more than there are',
    ],
    [
      'a length below 0',
      file({ ...attributes, shape: tuple(integer(-3)) }, zeros),
      'BUILD describes an array of a shape that is not understood',
    ],
    [
      'a shape that is no tuple',
      file({ ...attributes, shape: op('EMPTY_LIST') }, zeros),
      'BUILD describes an array of a shape that is not understood',
    ],
    [
      'a method of its own',
      file({ ...attributes, read: imported('numpy', 'ndarray') }, zeros),
      'BUILD describes an array in a way that joblib does not',
    ],
    ['no order', file({ ...attributes, order: text('X') }, zeros), 'BUILD describes an array without its order'],
    ['no class', file({ ...attributes, subclass: op('NONE') }, zeros), 'BUILD describes an array without its class'],
    [
      'a type that is none',
      file({ ...attributes, dtype: text('f8') }, zeros),
      'BUILD describes an array of a type that is not understood',
    ],
    [
      'a type of numbers that says it holds objects',
      file({ ...attributes, dtype: dtype('f8', { flags: 63 }) }, zeros),
      'BUILD describes an array of a type that is not understood',
    ],
    [
      'a type that says it is larger than it is',
      file({ ...attributes, dtype: dtype('V8', { bytes: 16 }) }, zeros),
      'BUILD describes an array of a type that is not understood',
    ],
    [
      'elements of no bytes',
      file({ ...attributes, dtype: dtype('S0', { bytes: 0 }) }, zeros),
      'BUILD describes an array of a type that is not understood',
    ],
    [
      'more padding than aligns it',
      aligned((padding) =>
        Buffer.concat([Buffer.from([(padding[0] ?? 0) + 16]), padding.subarray(1), Buffer.alloc(16, 0xff)]),
      ),
      'an array is moved by',
    ],
    [
      'something in the padding',
      aligned((padding) => Buffer.concat([padding.subarray(0, -1), Buffer.from('N')])),
      'something lies in the bytes that align an array',
    ],
    [
      'an array in the middle of a frame',
      pickle(4, op('FRAME', wrapper(attributes).length + 1), wrapper(attributes), op('NONE'), zeros),
      'BUILD reads an array in the middle of a frame',
    ],
    [
      'an array that is read a second time',
      pickle(
        4,
        wrapperClass,
        op('EMPTY_TUPLE'),
        op('NEWOBJ'),
        op('MEMOIZE'),
        state(attributes),
        op('BUILD'),
        zeros,
        op('BINGET', 0),
        state(attributes),
        op('BUILD'),
        zeros,
      ),
      'BUILD reads an array a second time',
    ],
    [
      'an instance that is made in another way',
      pickle(4, wrapperClass, op('EMPTY_TUPLE'), op('REDUCE')),
      "joblib's NumpyArrayWrapper is used in a way that joblib does not",
    ],
  ])('%s', async (_, bytes, fault) => {
    expect((await refusals(bytes)).some((each) => each.startsWith(fault))).toBe(true);
    await expect(refusals(honest)).resolves.toEqual([]);
    await expect(refusals(aligned())).resolves.toEqual([]);
  });
});

it('tells the elements of its arrays', async () => {
  const found = await inspected(pickle(4, wrapper(attributes), zeros, op('POP'), wrapper(attributes), zeros), {
    allowed,
  });
  expect(found).toMatchObject({ format: 'joblib', facts: { tensors: 2, parameters: { float64: 6 } } });
});

it('walks the pickle of an array of objects', async () => {
  const objects = { ...attributes, dtype: dtype('O8', { flags: 63 }) };
  await expect(refusals(file(objects, pickle(5, imported('os', 'system'))))).resolves.toEqual(['os.system']);
  await expect(refusals(file(objects, pickle(5, op('NONE'))))).resolves.toEqual([]);
});

it('refuses the files of joblib before 0.10, whose arrays are other files', async () => {
  const old = pickle(2, op('GLOBAL', 'joblib.numpy_pickle_compat', 'NDArrayWrapper'));
  expect(await refusals(old)).toContain('an array lies in a file of its own, as joblib before 0.10 stored it');
});
