import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Inspection } from '../../../../src/formats/models/inspection.js';
import { inspectedFolder } from '../../../unit/formats/models/file-content.js';

const root = 'test/fixtures/models/saved_model';

function folder(name: string): Record<string, Buffer> {
  const path = `${root}/${name}`;
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const whole = `${entry.parentPath}/${entry.name}`;
      return [whole.slice(path.length + 1), readFileSync(whole)];
    }),
  );
}

const refusals = (inspection: Inspection | undefined) => [
  ...(inspection?.faults.map(({ what }) => what) ?? ['not recognised']),
  ...(inspection?.imports.filter(({ allowed }) => !allowed).map(({ name, kind }) => `${name}: ${kind}`) ?? []),
  ...(inspection?.limit === undefined ? [] : [inspection.limit]),
];
const refused = async (files: Record<string, Uint8Array>) => refusals(await inspectedFolder(files));

describe('a SavedModel', () => {
  test('tells who wrote it, its signature and its parameters', async () => {
    expect(await inspectedFolder(folder('keras'))).toMatchObject({
      format: 'saved_model',
      facts: {
        producer: 'tensorflow 2.21.0',
        inputs: [{ name: 'measurements', dtype: 'float32', shape: [null, 4] }],
        outputs: [{ name: 'output_0', dtype: 'float32', shape: [null, 1] }],
        tensors: 2,
        parameters: { float32: 5 },
        notes: ['tags: serve', 'signatures: serve, serving_default'],
      },
      faults: [],
      imports: [],
    });
  });

  test('accounts for the files that are of no format of their own', async () => {
    expect((await inspectedFolder(folder('assets')))?.explains).toEqual([
      'fingerprint.pb',
      'saved_model.pb',
      'variables/variables.data-00000-of-00001',
      'variables/variables.index',
    ]);
  });

  test.each(['plain', 'prints', 'assets'])('with nothing that reaches out passes: %s', async (name) => {
    expect(await refused(folder(name))).toEqual([]);
  });

  test.each([
    ['writes', 'WriteFile: operation that writes files'],
    ['in_a_branch', 'WriteFile: operation that writes files'],
    ['reads', 'ReadFile: operation that reads files'],
    ['lists', 'MatchingFiles: operation that reads files'],
    ['calls_python', 'EagerPyFunc: operation that runs Python'],
    ['calls_numpy', 'PyFunc: operation that runs Python'],
    ['prints_to_file', 'PrintV2: operation that prints into a file'],
    ['saves', 'SaveV2: operation on files that predicting or loading runs'],
    ['saves_in_a_branch', 'SaveV2: operation on files that predicting or loading runs'],
  ])('with an operation that reaches out is refused: %s', async (name, what) => {
    expect(await refused(folder(name))).toEqual([what]);
  });

  test('names operations that TensorFlow does not bring', async () => {
    const files = folder('plain');
    files['saved_model.pb'] = replaced(files['saved_model.pb'], 'MatMul', 'MyMulx');
    expect((await inspectedFolder(files))?.facts.notes).toContain('custom operations: MyMulx');
  });

  test('in text is refused', async () => {
    expect(await refused({ 'saved_model.pbtxt': Buffer.from('meta_graphs {}') })).toEqual([
      'saved_model.pbtxt is a SavedModel in text, which is not read',
    ]);
  });

  test('cut off anywhere never passes', async () => {
    const files = folder('plain');
    const whole = files['saved_model.pb'] ?? Buffer.alloc(0);
    for (let length = 0; length < whole.length; length += 61) {
      expect([length, (await refused({ ...files, 'saved_model.pb': whole.subarray(0, length) })).length]).toEqual([
        length,
        1,
      ]);
    }
  });
});

describe('assets of a SavedModel', () => {
  test('that are missing are told', async () => {
    const { 'assets/words.txt': _words, ...files } = folder('assets');
    expect(await refused(files)).toEqual(['the asset "words.txt" is missing']);
  });

  test('stay in their folder', async () => {
    const files = folder('assets');
    files['saved_model.pb'] = replaced(files['saved_model.pb'], 'words.txt', '../../etc');
    expect(await refused(files)).toEqual(['an asset is called "../../etc", which leads out of assets/']);
  });
});

describe('variables of a SavedModel', () => {
  const data = 'variables/variables.data-00000-of-00001';
  const index = 'variables/variables.index';

  test('are there with all their bytes, and with no more', async () => {
    const files = folder('plain');
    const whole = files[data] ?? Buffer.alloc(0);
    expect(await refused({ ...files, [data]: whole.subarray(0, -1) })).toEqual([
      `${data} has 275 bytes, and a variable ends at 276`,
    ]);
    expect(await refused({ ...files, [data]: Buffer.concat([whole, Buffer.from('PK')]) })).toEqual([
      `${data} has 278 bytes, and its variables end at 276`,
    ]);
  });

  test('are there with all their files', async () => {
    const { [data]: shard = Buffer.alloc(0), [index]: table = Buffer.alloc(0), ...files } = folder('plain');
    expect(await refused({ ...files, [data]: shard })).toEqual([`${index} is missing, and data of variables is there`]);
    expect(await refused({ ...files, [index]: table })).toEqual([`${index} tells of 1 files of data, and 0 are there`]);
    expect(await refused({ ...files, [index]: table, 'variables/variables.data-00000-of-00002': shard })).toEqual([
      'variables/variables.data-00000-of-00002 is one of 2 files of variables, and 1 are there',
    ]);
  });

  test('have an index that is whole', async () => {
    const files = folder('plain');
    const table = files[index] ?? Buffer.alloc(0);
    for (let length = 0; length < table.length; length += 1) {
      expect([length, (await refused({ ...files, [index]: table.subarray(0, length) })).length]).toEqual([length, 1]);
    }
  });

  test('have the size of their shape', async () => {
    const files = folder('plain');
    const table = Buffer.from(files[index] ?? []);
    // The shape (2, 3), of which the last dimension grows.
    const shape = Buffer.from([0x12, 0x02, 0x08, 0x02, 0x12, 0x02, 0x08, 0x03]);
    table[table.indexOf(shape) + 7] = 4;
    expect(await refused({ ...files, [index]: table })).toEqual([`${index}: a variable of 8 float32 takes 24 bytes`]);
  });
});

/** With text replaced by other text that is as long. */
function replaced(bytes: Buffer | undefined, text: string, other: string): Buffer {
  return Buffer.from((bytes ?? Buffer.alloc(0)).toString('latin1').replaceAll(text, other), 'latin1');
}
