import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { defaultLimits } from '../../../../src/formats/models/budget.js';
import type { Inspection } from '../../../../src/formats/models/inspection.js';
import { inspected, inspectedFolder } from './file-content.js';

const fixture = (name: string): Buffer => readFileSync(`test/fixtures/models/${name}`);
const tiny = {
  catboost: fixture('named/tiny.cbm'),
  coreMl: fixture('named/tiny.mlmodel'),
  pmml: fixture('named/tiny.pmml'),
  tflite: fixture('tflite/tiny.tflite'),
};
const refusals = ({ faults, imports, limit }: Inspection) => [
  ...faults.map(({ what }) => what),
  ...imports.filter(({ allowed }) => !allowed).map(({ module, name }) => `${module}.${name}`),
  ...(limit === undefined ? [] : [limit]),
];
const refused = async (bytes: Uint8Array) => refusals(await inspected({ model: bytes }));

describe('a model of which the name is told', () => {
  test.each([
    ['catboost', tiny.catboost],
    ['core_ml', tiny.coreMl],
    ['core_ml', fixture('named/tiny.mlpackage/Data/com.apple.CoreML/model.mlmodel')],
    ['pmml', tiny.pmml],
    ['tflite', tiny.tflite],
  ])('%s', async (format, bytes) => {
    expect(await inspected({ model: bytes })).toMatchObject({ format, facts: {}, faults: [], imports: [] });
  });

  test.each([
    ['catboost', tiny.catboost],
    ['pmml', tiny.pmml],
    ['tflite', tiny.tflite],
    ['core_ml', tiny.coreMl],
  ])('never passes cut off: %s', async (format, bytes) => {
    for (let length = 1; length < bytes.length - 1; length += 1 + Math.floor(length / 64)) {
      const found = await inspected({ model: bytes.subarray(0, length) });
      const passes = found.format === format && found.faults.length === 0;
      expect([length, passes]).toEqual([length, false]);
    }
  });
});

describe('TensorFlow Lite', () => {
  test('with an operation of TensorFlow that writes files is refused', async () => {
    expect(await refused(customOperation('FlexWriteFile'))).toEqual(['tensorflow.WriteFile']);
    expect((await inspected({ model: customOperation('FlexErf') })).facts.notes).toEqual([
      'custom operations: FlexErf',
    ]);
  });

  test('whose offsets lead out of the file is refused', async () => {
    const bytes = Buffer.from(tiny.tflite);
    bytes.writeUInt32LE(0x7fffffff, 0);
    expect(await refused(bytes)).toEqual(['an offset leads out of the file']);
    const long = customOperation('FlexErf');
    long.writeUInt32LE(0xffff, 48);
    expect(await refused(long)).toEqual(['65535 elements of a vector reach beyond the end']);
  });
});

describe('CatBoost', () => {
  test('that has less than it says is refused', async () => {
    const bytes = Buffer.from(tiny.catboost);
    bytes.writeUInt32LE(0xffffffff, 4);
    expect(await refused(bytes)).toEqual(['the file ends in the middle of it']);
  });
});

describe('PMML', () => {
  const header = '<?xml version="1.0"?>\n<!-- <PMML> -->\n';
  const of = (text: string) => Buffer.from(text);

  test('is told by its root element, behind comments', async () => {
    expect(await inspected({ model: of(`${header}<PMML version="4.4"/>`) })).toMatchObject({
      format: 'pmml',
      faults: [],
    });
    expect(await inspected({ model: of(`${header}<PMMLX/>`) })).toMatchObject({ format: 'text' });
    expect(await inspected({ model: of(`${header}<html/>`) })).toMatchObject({ format: 'text' });
    expect(await inspected({ model: of('<!--'.repeat(1000)) })).toMatchObject({ format: 'text' });
  });

  test('with a document type definition is refused', async () => {
    const entity = '<!DOCTYPE PMML [<!ENTITY x SYSTEM "file:///etc/passwd">]><PMML>&x;</PMML>';
    expect(await refused(of(`<?xml version="1.0"?>${entity}`))).toEqual([
      'it has a document type definition, which may declare entities and name other files',
    ]);
    expect(await refused(of('<PMML>&x;</PMML>'))).toEqual([
      expect.stringMatching(/^it is no well-formed XML: .*entity/),
    ]);
  });

  test('nested without end, or with endless text, is not measured', async () => {
    expect(await refused(of(`<PMML>${'<a>'.repeat(1000)}`))).toEqual([
      'model: its elements are nested more than 500 deep',
    ]);
    expect(await refused(of(`<PMML>${' '.repeat(17 * 2 ** 20)}</PMML>`))).toEqual([
      'model: it has more than 16777216 bytes between two tags',
    ]);
  });

  test('that is not in UTF-8, or goes on after its end, is refused', async () => {
    expect(await refused(Buffer.from('<PMML a="\xe9"/>', 'latin1'))).toEqual(['it is not in UTF-8']);
    expect(await refused(of('<PMML/><PMML/>'))).toEqual([expect.stringMatching(/^it is no well-formed XML/)]);
  });
});

describe('Core ML', () => {
  test('with a class that the app must bring is refused', async () => {
    expect(await refused(fixture('named/custom.mlmodel'))).toEqual(['core_ml.customModel']);
  });

  test('is not taken for other messages that begin likewise', async () => {
    for (const name of readdirSync('test/fixtures/models/saved_model')) {
      const found = await inspected({ model: fixture(`saved_model/${name}/saved_model.pb`) });
      expect([name, found.format]).toEqual([name, 'unknown']);
    }
    // A description alone, of no kind of model.
    expect((await inspected({ model: tiny.coreMl.subarray(0, 36) })).format).not.toBe('core_ml');
    // ir_version 8, producer_name "pytorch", producer_version "2.0", an empty graph, and an operator set.
    const onnx = Buffer.from('\x08\x08\x12\x07pytorch\x1a\x032.0\x3a\x00\x42\x02\x10\x11', 'latin1');
    expect((await inspected({ model: onnx })).format).not.toBe('core_ml');
  });

  const packaged = () => ({
    'Manifest.json': fixture('named/tiny.mlpackage/Manifest.json'),
    'Data/com.apple.CoreML/model.mlmodel': fixture('named/tiny.mlpackage/Data/com.apple.CoreML/model.mlmodel'),
    'Data/com.apple.CoreML/weights/weight.bin': fixture(
      'named/tiny.mlpackage/Data/com.apple.CoreML/weights/weight.bin',
    ),
  });

  test('as a package accounts for its weights', async () => {
    expect(await inspectedFolder(packaged())).toMatchObject({
      format: 'core_ml',
      faults: [],
      explains: ['Data/com.apple.CoreML/model.mlmodel', 'Data/com.apple.CoreML/weights/weight.bin'],
    });
  });

  test('as a package with items elsewhere, or without its model, is refused', async () => {
    const manifest = packaged()['Manifest.json'].toString();
    const faultsOf = async (text: string) =>
      (await inspectedFolder({ ...packaged(), 'Manifest.json': Buffer.from(text) }))?.faults.map(({ what }) => what);
    expect(await faultsOf(manifest.replace('com.apple.CoreML/weights', '../../secret'))).toEqual([
      'Manifest.json has an item whose path is no plain one',
    ]);
    expect(await faultsOf(manifest.replace('CoreML/model.mlmodel', 'CoreML/other.mlmodel'))).toEqual([
      'Data/com.apple.CoreML/other.mlmodel, which Manifest.json names, is missing',
    ]);
    expect(await faultsOf('{}')).toEqual(['Manifest.json does not say which of its items is the model']);
  });
});

test('limits are those of the budget', async () => {
  const limits = { ...defaultLimits, entries: 1 };
  expect(await inspected({ model: tiny.tflite }, { limits })).toMatchObject({
    limit: 'model: it holds more than 1 entries',
  });
});

/**
 * A FlatBuffer with one custom operation: root table at 16 with its layout at 8 (operators in field 1), a list at 24 of
 * the one table at 36, whose layout stands at 28 (custom name in field 1), and the name at 44.
 */
function customOperation(name: string): Buffer {
  const text = Buffer.from(name);
  const bytes = Buffer.alloc(48 + text.length + 1);
  bytes.writeUInt32LE(16, 0);
  bytes.write('TFL3', 4);
  bytes.writeUInt16LE(8, 8);
  bytes.writeUInt16LE(8, 10);
  bytes.writeUInt16LE(0, 12);
  bytes.writeUInt16LE(4, 14);
  bytes.writeInt32LE(8, 16);
  bytes.writeUInt32LE(4, 20);
  bytes.writeUInt32LE(1, 24);
  bytes.writeUInt32LE(8, 28);
  return operator(bytes, text);
}

function operator(bytes: Buffer, text: Buffer): Buffer {
  const whole = Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(20), text]);
  // The layout at 32, the table at 40, the name at 48.
  whole.writeUInt32LE(12, 28);
  whole.writeUInt16LE(8, 32);
  whole.writeUInt16LE(8, 34);
  whole.writeUInt16LE(0, 36);
  whole.writeUInt16LE(4, 38);
  whole.writeInt32LE(8, 40);
  whole.writeUInt32LE(4, 44);
  whole.writeUInt32LE(text.length, 48);
  return whole;
}
