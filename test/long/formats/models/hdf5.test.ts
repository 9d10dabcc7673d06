import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultLimits } from '../../../../src/formats/models/budget.js';
import { lookup3 } from '../../../../src/formats/models/hdf5/checksum.js';
import type { Inspection } from '../../../../src/formats/models/inspection.js';
import { inspected } from '../../../unit/formats/models/file-content.js';

const fixture = (name: string): Buffer => readFileSync(`test/fixtures/models/hdf5/${name}`);
const inspectedFixture = (name: string) => inspected({ [name]: fixture(name) });
const refusals = ({ faults, imports, limit }: Inspection) => [
  ...faults.map(({ what }) => what),
  ...imports.filter(({ allowed }) => !allowed).map(({ module, name }) => `${module}.${name}`),
  ...(limit === undefined ? [] : [limit]),
];
const legacy = 'HDF5 is Keras’s legacy format: safe mode of older versions does not apply to it';

describe('a model that Keras saved as HDF5', () => {
  test('tells who wrote it, its layers and its parameters', async () => {
    expect(await inspectedFixture('keras.h5')).toEqual({
      format: 'keras_h5',
      facts: {
        version: 'superblock 0',
        producer: 'keras 3.15.1',
        tensors: 4,
        parameters: { float32: 19 },
        notes: ['backend: numpy', 'layers: 4', legacy],
      },
      faults: [],
      imports: [],
      streams: 0,
      untold: 0,
      explains: [],
    });
  });

  test('tells element types of its own', async () => {
    expect((await inspectedFixture('float16.h5')).facts).toMatchObject({ tensors: 2, parameters: { float16: 6 } });
    expect((await inspectedFixture('bfloat16.weights.h5')).facts).toMatchObject({ parameters: { bfloat16: 6 } });
  });

  test('counts no state of the optimizer and of random numbers as parameters', async () => {
    expect((await inspectedFixture('trained.h5')).facts).toMatchObject({ tensors: 4, parameters: { float32: 19 } });
    expect((await inspectedFixture('trained.weights.h5')).facts).toMatchObject({ parameters: { float32: 19 } });
  });

  test('may hold weights alone', async () => {
    expect(await inspectedFixture('tiny.weights.h5')).toMatchObject({
      format: 'hdf5',
      facts: { tensors: 4, parameters: { float32: 19 } },
      faults: [],
    });
    expect(await inspectedFixture('legacy.weights.h5')).toMatchObject({
      format: 'keras_h5',
      facts: { producer: 'keras 2.15.0', tensors: 2, parameters: { float32: 10 } },
      faults: [],
    });
  });

  test('is refused for a Lambda layer, and for a class that is not of Keras', async () => {
    expect(refusals(await inspectedFixture('lambda.h5'))).toEqual(['keras.Lambda', 'keras.__lambda__']);
    expect(refusals(await inspectedFixture('custom.h5'))).toEqual(['.Scale']);
  });

  test('is refused where its configuration is no JSON, or is not one text', async () => {
    const broken = fixture('lambda.h5');
    broken[broken.indexOf('{"class_name"')] = 0x5b;
    expect(refusals(await inspected({ 'broken.h5': broken }))).toEqual([
      expect.stringContaining('model_config, line 1'),
    ]);
    expect(refusals(await inspectedFixture('configuration-list.h5'))).toEqual(['model_config is not one text']);
    expect(refusals(await inspectedFixture('configuration-opaque.h5'))).toEqual(['keras.Lambda']);
  });
});

describe('HDF5 as h5py writes it', () => {
  const parameters = { float64: 23, float32: 72, float16: 6, int64: 6, uint8: 8, bool: 6, complex64: 6 };

  test.each([
    ['h5py-earliest.h5', 'superblock 0'],
    ['h5py-v108.h5', 'superblock 2'],
    ['h5py-latest.h5', 'superblock 3'],
  ])('%s is read whole', async (name, version) => {
    expect(await inspectedFixture(name)).toEqual({
      format: 'hdf5',
      facts: { version, tensors: 16, parameters },
      faults: [],
      imports: [],
      streams: 0,
      untold: 0,
      explains: [],
    });
  });

  test.each(['deep-tree.h5', 'deep-heap.h5', 'large-attributes.h5'])('%s is read whole', async (name) => {
    expect(await inspectedFixture(name)).toMatchObject({ format: 'hdf5', faults: [], imports: [] });
  });

  test('has heaps of several levels', async () => {
    const members = new Set<string>();
    const bytes = gunzipSync(fixture('deeper-heap.h5.gz'));
    const onProgress = ({ members: path }: { members: readonly string[] }) => members.add(path.join());
    expect(refusals(await inspected({ 'deeper-heap.h5': bytes }, { onProgress }))).toEqual([]);
    expect(members.size).toBe(201);
  });
});

describe('what leads out of the file is refused', () => {
  test.each([
    ['external-link.h5', '/there is an external link out of the file'],
    ['external-link-latest.h5', '/there is an external link out of the file'],
    ['external-storage.h5', 'the elements of a dataset lie in other files'],
    ['virtual.h5', 'a dataset is a view of others, which may lie in other files'],
    ['user-block.h5', 'a user block lies in front of what is HDF5'],
    ['foreign-filter.h5', 'hdf5.filters.32013'],
  ])('%s', async (name, what) => {
    expect(refusals(await inspectedFixture(name))).toEqual([what]);
  });

  test('bytes after the end', async () => {
    const [whole, latest] = [fixture('keras.h5'), fixture('deep-heap.h5')];
    for (const bytes of [whole, latest]) {
      expect(refusals(await inspected({ 'x.h5': Buffer.concat([bytes, Buffer.from('PK')]) }))).toEqual([
        `it says it has ${bytes.length} bytes, and goes on up to ${bytes.length + 2}`,
      ]);
    }
  });
});

describe('what claims more than there is is refused', () => {
  test.each(['huge-claim.h5', 'huge-chunked-claim.h5'])('%s', async (name) => {
    expect(refusals(await inspectedFixture(name))).toEqual(['the 4000000000000 bytes of a dataset are not stored']);
  });

  test('chunks that cannot be packed so small', async () => {
    expect(refusals(await inspectedFixture('huge-packed-claim.h5'))).toEqual([
      expect.stringMatching(/^the 4000000000000 bytes of a dataset cannot be packed into \d+$/),
    ]);
  });

  test('a group of more members than its node has', async () => {
    const bytes = patched(fixture('keras.h5'), 'SNOD', 6, 2, 0xffff);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual([
      expect.stringMatching(/^a node of a group would lie/),
    ]);
  });

  test('a tree of more nodes than it has', async () => {
    const bytes = patched(fixture('keras.h5'), 'TREE', 6, 2, 0xffff);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual([
      expect.stringMatching(/^the B-tree of a group would lie/),
    ]);
  });

  test('heaps larger than the file', async () => {
    const local = patched(fixture('keras.h5'), 'HEAP', 8, 6, 2 ** 46);
    expect(refusals(await inspected({ 'x.h5': local }))).toEqual([expect.stringMatching(/local heap.* would lie at/)]);
    const global = patched(fixture('keras.h5'), 'GCOL', 8, 6, 2 ** 46);
    expect(refusals(await inspected({ 'x.h5': global }))).toEqual([expect.stringMatching(/global heap would lie at/)]);
    const absurd = fixture('keras.h5');
    absurd.writeBigUInt64LE(2n ** 63n, absurd.indexOf('GCOL') + 8);
    expect(refusals(await inspected({ 'x.h5': absurd }))).toEqual([expect.stringMatching(/has an absurd number$/)]);
  });

  test('datasets outside the file, or over one another', async () => {
    const outside = fixture('tiny.weights.h5');
    outside.writeUIntLE(2 ** 40, layoutOf(outside, 48), 6);
    expect(refusals(await inspected({ 'x.h5': outside }))).toEqual([expect.stringMatching(/^a dataset would lie at/)]);
    const over = fixture('tiny.weights.h5');
    const [rows, one, column] = [[4, 3], [3], [3, 1]].map((shape) => over.indexOf(extentOf(shape)) + 8);
    for (const [at, bytes] of [
      [rows, 48],
      [one, 12],
      [column, 12],
    ] as const) {
      over.writeUInt32LE(at === rows ? 1000 : 3000, at);
      const layout = layoutOf(over, bytes);
      over.writeUInt32LE(96, layout);
      over.writeUInt32LE(12_000, layout + 8);
    }
    expect(refusals(await inspected({ 'x.h5': over }))).toEqual(['datasets lie over one another']);
  });

  test('values that are longer than their place in the global heap', async () => {
    const bytes = fixture('keras.h5');
    const first = bytes.indexOf('GCOL') + 16;
    const size = bytes.readUInt32LE(first + 8);
    bytes.writeUInt32LE(size - 1, first + 8);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual([
      'a value is longer than its place in the global heap',
    ]);
    bytes.writeUInt32LE(100_000, first + 8);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual([
      'a collection of the global heap has an object that is larger than it',
    ]);
  });

  test('more entries than are read', async () => {
    const limits = { ...defaultLimits, entries: 100 };
    expect(await inspected({ 'deep-tree.h5': fixture('deep-tree.h5') }, { limits })).toMatchObject({
      limit: 'deep-tree.h5: it holds more than 100 entries',
    });
  });

  test('names that are repeated until they fill the memory', async () => {
    const limits = { ...defaultLimits, held: 1000 };
    expect((await inspected({ 'many.h5': fixture('h5py-latest.h5') }, { limits })).limit).toMatch(
      /the text of all its names/,
    );
  });
});

describe('structure that leads in a circle is refused', () => {
  test('a group that holds itself', async () => {
    expect(refusals(await inspectedFixture('cycle.h5'))).toEqual(['a group holds itself']);
  });

  test('a tree that holds itself', async () => {
    const bytes = fixture('deep-tree.h5');
    const level1 = Buffer.from('TREE\0\x01', 'latin1');
    const root = bytes.indexOf(level1);
    bytes.writeBigUInt64LE(BigInt(root), root + 32);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual(['the B-tree of a group leads back to itself']);
  });

  test('a tree whose levels do not fall', async () => {
    const bytes = fixture('deep-tree.h5');
    const root = bytes.indexOf(Buffer.from('TREE\0\x01', 'latin1'));
    bytes[root + 5] = 2;
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual([
      'the B-tree of a group has a node of level 0 where 1 is due',
    ]);
  });

  test('a header that goes on in itself', async () => {
    const bytes = fixture('keras.h5');
    const root = Number(bytes.readBigUInt64LE(64));
    // The first message becomes a continuation, which begins where the header's messages do.
    bytes.writeUInt16LE(0x10, root + 16);
    bytes.writeBigUInt64LE(BigInt(root + 16), root + 24);
    bytes.writeBigUInt64LE(BigInt(bytes.readUInt32LE(root + 8)), root + 32);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual(['an object header leads back to itself']);
  });
});

describe('what two readers may read differently is refused', () => {
  const swapped = (name: string, text: string, other: string) =>
    Buffer.from(fixture(name).toString('latin1').replaceAll(text, other), 'latin1');

  test('two attributes of one name', async () => {
    const bytes = swapped('h5py-earliest.h5', 'nothing\0', 'numbers\0');
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual(['an object has two attributes of one name']);
  });

  test('two members of one name', async () => {
    const bytes = swapped('h5py-earliest.h5', 'hard\0\0\0\0', 'back\0\0\0\0');
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual(['a group has two members of one name']);
  });

  test('a superblock that places the members of the root elsewhere', async () => {
    const bytes = fixture('keras.h5');
    bytes.writeUInt32LE(bytes.readUInt32LE(80) + 8, 80);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual([
      'a link and its group disagree on where the members stand',
    ]);
  });

  test('a file that was not closed', async () => {
    const bytes = fixture('deep-heap.h5');
    bytes[11] = 1;
    bytes.writeUInt32LE(lookup3(bytes.subarray(0, 44)), 44);
    expect(refusals(await inspected({ 'x.h5': bytes }))).toEqual([
      'the file is marked as open for writing: it was not closed',
    ]);
  });
});

describe('values that may be pickles are inspected as what they are', () => {
  test.each([
    ['opaque-attribute', '@state'],
    ['text-attribute', '@state'],
    ['dataset', '/state'],
    ['bytes', '/state'],
    ['ragged', '/rows'],
  ])('%s', async (where, member) => {
    for (const name of [`pickle-${where}.h5`, `pickle-plain-${where}.h5`]) {
      const members: string[] = [];
      await inspected({ [name]: fixture(name) }, { onProgress: (place) => members.push(place.members.join()) });
      expect(members).toContain(member);
    }
  });

  test('and plain text is not, for it could import nothing', async () => {
    const members: string[] = [];
    await inspected({ 'keras.h5': fixture('keras.h5') }, { onProgress: (place) => members.push(place.members.join()) });
    expect(members).toEqual(['']);
  });

  test('rows that PyTables unpickles on reading are refused', async () => {
    expect(refusals(await inspectedFixture('pytables-objects.h5'))).toEqual(['tables.ObjectAtom']);
  });

  test('text in chunks is told not to be looked into', async () => {
    expect((await inspectedFixture('chunked-text.h5')).facts.notes).toEqual([
      'text or bytes in chunks were not looked into: /words',
    ]);
  });
});

describe('damage', () => {
  test.each(['tiny.weights.h5', 'external-link-latest.h5'])('%s cut off anywhere never passes', async (name) => {
    const whole = fixture(name);
    for (let length = 1; length < whole.length; length += length < 1024 ? 1 : 97) {
      const { faults, format, limit } = await inspected({ x: whole.subarray(0, length) });
      const passes = format !== 'unknown' && faults.length === 0;
      expect([length, passes, limit]).toEqual([length, false, undefined]);
    }
  });

  test('of single bytes crashes nothing, and never adds up to more parameters than there are bytes', async () => {
    const wholes = ['keras.h5', 'h5py-latest.h5', 'h5py-earliest.h5', 'deep-heap.h5'].map(fixture);
    const damage = fc.array(fc.tuple(fc.nat(2 ** 20), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.nat(wholes.length - 1), damage, async (which, bytes) => {
        const damaged = Buffer.from(wholes[which] ?? []);
        for (const [at, value] of bytes) damaged[at % damaged.length] = value;
        const { facts } = await inspected({ x: damaged });
        const claimed = Object.values(facts.parameters ?? {}).reduce((sum, count) => sum + count, 0);
        expect(claimed).toBeLessThan(1032 * 16 * damaged.length);
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  test('of the newer structures is told by their checksums', async () => {
    const whole = fixture('deep-heap.h5');
    for (const mark of ['OHDR', 'FRHP', 'FHIB', 'BTHD', 'BTIN', 'BTLF']) {
      const damaged = Buffer.from(whole);
      const at = damaged.indexOf(mark) + 12;
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect([mark, refusals(await inspected({ x: damaged }))]).toEqual([
        mark,
        [expect.stringMatching(/another checksum/)],
      ]);
    }
  });
});

describe('the checksum', () => {
  // From the self-test in Bob Jenkins' lookup3.c (driver5).
  test.each([
    ['', 0xdeadbeef],
    ['Four score and seven years ago', 0x17770551],
  ])('of %j', (text, sum) => {
    expect(lookup3(Buffer.from(text))).toBe(sum);
  });
});

/** Where the address stands of the dataset of so many bytes. */
function layoutOf(bytes: Buffer, size: number): number {
  for (let at = bytes.indexOf('\x03\x01', 0, 'latin1'); at !== -1; at = bytes.indexOf('\x03\x01', at + 1, 'latin1')) {
    if (at + 18 <= bytes.length && bytes.readBigUInt64LE(at + 10) === BigInt(size)) return at + 2;
  }
  throw new Error(`no dataset has ${size} bytes`);
}

/** A dataspace as the older format writes it, without its largest extent. */
function extentOf(shape: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + 8 * shape.length);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt8(shape.length, 1);
  bytes.writeUInt8(1, 2);
  for (const [index, size] of shape.entries()) bytes.writeUInt32LE(size, 8 + 8 * index);
  return bytes;
}

/** With a number in a field of the first structure of that mark. */
function patched(bytes: Buffer, mark: string, offset: number, width: number, value: number): Buffer {
  bytes.writeUIntLE(value, bytes.indexOf(mark) + offset, width);
  return bytes;
}
