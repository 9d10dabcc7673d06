import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { memoryContent } from '../../../../src/formats/models/content.js';
import { keras } from '../../../../src/formats/models/keras.js';
import { readArchive } from '../../../../src/formats/models/zip/archive.js';
import { inspected, inspectorOf } from './file-content.js';
import { type Crafted, zipOf } from './zip/crafted.js';

function fixture(name: string): Buffer {
  return readFileSync(`test/fixtures/models/keras/${name}.keras`);
}

async function told(bytes: Buffer) {
  const { format, faults, imports, facts, limit } = await inspected({ 'model.bin': bytes });
  return {
    format,
    faults: faults.map(({ what }) => what),
    imports: imports.map(({ module, name, kind, allowed }) => `${module}:${name} (${kind}) ${allowed}`),
    facts,
    limit,
  };
}

const metadata: Crafted = {
  name: 'metadata.json',
  bytes: Buffer.from('{"keras_version": "3.12.0", "date_saved": "2026"}'),
};
const weights: Crafted = { name: 'model.weights.h5', bytes: Buffer.from('weights') };

function config(value: unknown): Crafted {
  return { name: 'config.json', bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) };
}

const dense = { module: 'keras.layers', class_name: 'Dense', config: { units: 1 }, registered_name: null };

describe('a Keras archive', () => {
  it('tells the version of Keras and what its layers take', async () => {
    expect(await told(fixture('sequential'))).toMatchObject({
      format: 'keras',
      faults: [],
      imports: [],
      facts: {
        producer: 'keras 3.12.0',
        inputs: [{ name: 'features', dtype: 'float32', shape: [null, 3] }],
        notes: ['it has 3 layers'],
      },
    });
    expect(await told(fixture('functional'))).toMatchObject({
      format: 'keras',
      faults: [],
      imports: [],
      facts: { inputs: [{ name: 'words', dtype: 'int32' }, { name: 'size' }], notes: ['it has 7 layers'] },
    });
  });

  it('may not hold a Lambda layer', async () => {
    const { imports } = await told(fixture('lambda'));
    expect(imports).toEqual(['keras:__lambda__ (Python bytecode) false', 'keras.layers:Lambda (Lambda layer) false']);
  });

  it('may not hold a layer of somebody else', async () => {
    expect((await told(fixture('custom'))).imports).toEqual([':acme>Twice (custom class) false']);
  });

  it('may hold one that the user allows by its exact pair', async () => {
    const allowed = {
      has: (module: string, name: string) => module === '' && name === 'acme>Twice',
      names: new Set<string>(),
    };
    const { imports } = await inspected({ 'model.keras': fixture('custom') }, { allowed });
    expect(imports).toMatchObject([{ name: 'acme>Twice', allowed: true }]);
  });

  it('is told by its members and not by its name, with and without its metadata', async () => {
    expect(await told(zipOf([metadata, config(dense), weights]))).toMatchObject({ format: 'keras', faults: [] });
    const without = await told(zipOf([config({ ...dense, module: 'os', class_name: 'system' }), weights]));
    expect(without).toMatchObject({
      format: 'keras',
      faults: ['it has no metadata.json'],
      imports: ['os:system (custom class) false'],
    });
  });

  it('has its members inspected, whatever they are called', async () => {
    const seen: string[] = [];
    const { inspector, faults } = inspectorOf(async (name, bytes) => {
      seen.push(`${name} ${(await bytes.head()).toString()}`);
      return 'unknown';
    });
    const members: Crafted[] = [
      metadata,
      config(dense),
      { name: 'model.weights.npz', bytes: Buffer.from('\x80\x04.', 'latin1') },
      { name: 'assets/words.txt', bytes: Buffer.from('a'), deflated: true },
    ];
    await keras.inspect(await readArchive(memoryContent(zipOf(members)), inspector), inspector);
    expect(seen.map((each) => each.split(' ')[0])).toEqual(members.map(({ name }) => name));
    expect(faults).toEqual([]);
  });

  it('does not hold weights that NumPy would unpickle', async () => {
    const evil = Buffer.from('\x80\x02cos\nsystem\nX\x02\x00\x00\x00id\x85R.', 'latin1');
    for (const bytes of [evil, zipOf([{ name: 'a.npy', bytes: evil, deflated: true }])]) {
      const npz: Crafted = { name: 'model.weights.npz', bytes };
      expect((await told(zipOf([metadata, config(dense), npz]))).imports).toEqual(['os:system (undefined) false']);
    }
    const objects = readFileSync('test/fixtures/models/npz/objects.npz');
    const { imports } = await told(zipOf([metadata, config(dense), { name: 'model.weights.npz', bytes: objects }]));
    expect(imports).toContain('numpy._core.multiarray:_reconstruct (undefined) false');
  });

  it.each<[string, Crafted[], string]>([
    ['members that Keras does not write', [weights, { name: 'setup.py' }], '"setup.py" is no part of a Keras archive'],
    ['no weights', [], 'it holds no weights'],
  ])('does not have %s', async (_, further, what) => {
    expect((await told(zipOf([metadata, config(dense), ...further]))).faults).toEqual([what]);
  });

  it.each([
    [
      'a key twice',
      '{"class_name": "Dense", "class_name": "Lambda"}',
      'config.json, line 1: the key "class_name" stands twice in one object',
    ],
    ['something after it', '{} {}', 'config.json, line 1: "{" after the end of the value'],
    ['no object', '[]', 'config.json is no object'],
    ['too deep a nesting', '['.repeat(1000), 'config.json, line 1: it is nested more than 500 deep'],
  ])('does not have a configuration with %s', async (_, text, what) => {
    expect((await told(zipOf([metadata, config(text), weights]))).faults).toContain(what);
  });

  it('does not have a configuration that is no text', async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
    expect((await told(zipOf([metadata, { name: 'config.json', bytes }, weights]))).faults).toContain(
      'config.json is not UTF-8',
    );
  });

  it('does not have a configuration that takes too much memory', async () => {
    const bytes = Buffer.from(`[${'{},'.repeat(400_000)}{}]`);
    const { limit } = await told(zipOf([metadata, { name: 'config.json', bytes, deflated: true }, weights]));
    expect(limit).toContain('config.json holds too many values to be held at once');
  });

  it('is not judged by a configuration that cannot be relied on', async () => {
    const lie = await told(zipOf([metadata, { ...config(dense), told: { crc: 1 } }, weights]));
    expect(lie.faults).toContain('"config.json": its CRC is another than the archive says');
  });
});
