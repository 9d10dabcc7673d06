import { describe, expect, test } from '@jest/globals';
import {
  faultLines,
  filesText,
  foundText,
  importLines,
  importNotes,
  modelNotes,
  modelText,
} from '../../../src/report/model.js';
import { answer, type Evidence, planned } from '../../../src/result/check.js';

type Of<Kind extends Evidence['kind']> = Extract<Evidence, { readonly kind: Kind }>;

const system = { module: 'os', name: 'system', allowed: false, file: 'm.pt', members: ['data.pkl'], offset: 1234 };
const tree = { module: 'sklearn.tree', name: 'Tree', allowed: true, file: 'm.pt' };
const imports: Of<'imports'> = {
  kind: 'imports',
  allow_list: '2026-11',
  streams: 3,
  imports: [system, tree],
  omitted: 0,
};
const onnx: Of<'model'> = {
  kind: 'model',
  path: 'm.onnx',
  format: 'onnx',
  version: '8',
  producer: 'skl2onnx 1.19',
  opsets: { 'ai.onnx': 17 },
  parameters: { float32: 1000, int64: 204 },
  tensors: 2,
  inputs: [{ name: 'features', dtype: 'float32', shape: ['N', null, 30] }],
  outputs: [{ name: 'label' }],
  notes: ['custom operators: com.acme.Fuse'],
};

function check(rule: string, status: 'passed' | 'failed', evidence: readonly Evidence[]) {
  const key = { gate: 'model', source: 'weights', subject: null, rule } as const;
  const outcome =
    status === 'passed'
      ? ({ status, reason: 'no_violations', what: 'sound', evidence } as const)
      : ({ status, reason: 'malformed', what: 'broken', evidence } as const);
  return answer(planned(key, { effect: 'block' }), outcome);
}

describe('what a model would import', () => {
  test('is told with the place of each that is not allowed, and how many others there are', () => {
    expect(importLines(imports, false)).toEqual([
      'not allowed: os:system, in m.pt » data.pkl, byte 1,234',
      '1 further import, 3 pickle streams, allow-list 2026-11',
    ]);
  });

  test('is told by name where everything is told', () => {
    expect(importLines(imports, true)[1]).toBe(
      '1 further import, 3 pickle streams, allow-list 2026-11: sklearn.tree:Tree',
    );
  });

  test('is cut to the first five that are not allowed, and the others are counted', () => {
    const many = { ...imports, imports: Array(7).fill({ ...system, as: 'Lambda layer' }) };
    const lines = importLines(many, false);
    expect(lines).toHaveLength(7);
    expect(lines.slice(4, 6)).toEqual([
      'not allowed: Lambda layer os:system, in m.pt » data.pkl, byte 1,234',
      'not allowed: 2 more',
    ]);
  });

  test('is a note of its own where nothing is wrong, and else stands beside the check', () => {
    const harmless = { ...imports, imports: [tree] };
    expect(importNotes([check('imports', 'passed', [harmless])])).toEqual([
      'model/weights/*/imports: 1 import, 3 pickle streams, allow-list 2026-11: sklearn.tree:Tree',
    ]);
    expect(importNotes([check('imports', 'failed', [imports])])).toEqual([]);
  });
});

test('faults are told by place, the first five of them', () => {
  const fault = { file: 'm.zip', members: ['a'], offset: 7, what: 'cut off' };
  expect(faultLines({ kind: 'faults', faults: [fault], omitted: 0 })).toEqual(['m.zip » a, byte 7: cut off']);
  const lines = faultLines({ kind: 'faults', faults: Array(6).fill(fault), omitted: 10 });
  expect(lines.slice(4)).toEqual(['m.zip » a, byte 7: cut off', '11 more faults']);
});

describe('what a model is', () => {
  test('is one line of all that its headers tell', () => {
    expect(modelText(onnx)).toBe(
      'm.onnx is onnx 8, written by skl2onnx 1.19, ai.onnx 17, 1,204 parameters (float32, int64), 2 tensors, ' +
        'takes features float32 [N, ?, 30], returns label, custom operators: com.acme.Fuse',
    );
  });

  test('leaves out what they do not tell', () => {
    expect(modelText({ kind: 'model', path: 'm.cbm', format: 'catboost' })).toBe('m.cbm is catboost');
  });

  test('is noted for the three largest files, and each advice once', () => {
    const files = Array(5).fill({ ...onnx, advice: ['make it smaller'] });
    expect(modelNotes([check('format', 'passed', files)])).toEqual([
      ...Array(3).fill(modelText(onnx)),
      'advice: make it smaller',
    ]);
  });
});

test('the files of a model are told by their number, size and digest, the largest by name', () => {
  const sha256 = 'a'.repeat(64);
  const largest = [{ path: 'w.bin', size: 40_000_000, sha256 }];
  expect(filesText({ kind: 'files', files: 12, size: 48_100_000, sha256, largest, omitted: 11 })).toBe(
    `12 files, 48.1 MB, sha256 ${sha256}; the largest: w.bin 40 MB`,
  );
});

test.each<[string, string, 'passed' | 'failed', readonly Evidence[], string | undefined]>([
  ['the formats of its files', 'format', 'passed', [onnx, onnx], 'onnx'],
  ['how many imports there are', 'imports', 'passed', [imports], '2 imports'],
  ['that there are none', 'imports', 'passed', [], 'none'],
  ['that it is sound', 'structure', 'passed', [], 'sound'],
  ['how many faults there are', 'structure', 'failed', [{ kind: 'faults', faults: [], omitted: 3 }], '3 faults'],
  ['nothing where nothing was found', 'imports', 'failed', [], undefined],
])('a cell tells %s', (_name, rule, status, evidence, text) => {
  expect(foundText(check(rule, status, evidence))).toBe(text);
});
