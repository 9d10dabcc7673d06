import { describe, expect, test } from '@jest/globals';
import { Exceptions, type ModelException } from '../../../../src/gates/model/exceptions.js';
import type { MeasuredModel } from '../../../../src/gates/model/measured.js';
import { judgeImports, judgeStructure } from '../../../../src/gates/model/structure.js';
import { measuredFile, model } from './measured-model.js';

const today = new Date('2026-11-21T12:00:00Z');

function rules(formats?: readonly string[], exceptions: readonly ModelException[] = []) {
  return { formats, exceptions: new Exceptions(exceptions, today), allowList: '2026-11' };
}

function exception(sha256: string, expires = '2026-11-21'): ModelException {
  return { sha256, reason: 'reviewed by hand', approved_by: '@owner', expires };
}

const place = { file: 'a.pkl', members: [] };
const system = { module: 'os', name: 'system', allowed: false, place, offset: 12 };
const tree = { module: 'sklearn.tree', name: 'Tree', allowed: true, place, offset: 40 };
const cutOff = { place, offset: 99, what: 'the file ends in the middle of it' };

const sound = model([measuredFile('a.pkl', { format: 'pickle', imports: [tree], streams: 3 })]);
const malicious = model([measuredFile('a.pkl', { format: 'pickle', imports: [tree, system], streams: 1 })]);
const broken = model([measuredFile('a.pkl', { format: 'pickle', imports: [tree], faults: [cutOff], streams: 1 })]);
const page = model([measuredFile('a.pkl', { format: 'text' }, { looksLike: 'an HTML page' })]);
const unread = model([measuredFile('a.cbm', { format: 'catboost' })]);

describe('what loading a model would import', () => {
  test('passes where every pair is allowed, and never says that it is safe', () => {
    const outcome = judgeImports(sound, rules());
    expect(outcome).toMatchObject({
      status: 'passed',
      reason: 'no_violations',
      what: 'no disallowed imports found (allow-list 2026-11, 3 streams)',
      evidence: [{ kind: 'imports', allow_list: '2026-11', streams: 3, omitted: 0 }],
    });
    expect(JSON.stringify(outcome)).not.toMatch(/\bsafe\b/);
  });

  test('fails where a pair is not, with the place of its byte and what to do', () => {
    expect(judgeImports(malicious, rules())).toMatchObject({
      status: 'failed',
      reason: 'disallowed_imports',
      what: 'loading it would import os:system',
      why: 'not in the allow-list 2026-11, first in models/a.pkl, byte 12',
      fix: expect.stringContaining('allow_imports: ["os:system"]'),
      evidence: [
        {
          imports: [
            { name: 'system', allowed: false, offset: 12 },
            { name: 'Tree', allowed: true },
          ],
        },
      ],
    });
  });

  test('fails where the file was not read to its end: it may import anything further in', () => {
    expect(judgeImports(broken, rules())).toMatchObject({ status: 'failed', reason: 'malformed' });
  });

  test('is an error where a limit ended the reading', () => {
    const endless = model([measuredFile('a.pkl', { format: 'pickle', limit: 'it takes more than 1 s to read' })]);
    expect(judgeImports(endless, rules())).toMatchObject({ status: 'error', reason: 'limit_exceeded' });
    expect(judgeStructure(endless, rules())).toMatchObject({ status: 'error', reason: 'limit_exceeded' });
  });

  test('of one file is not hidden by another that is not read', () => {
    const both = model([unread.files[0], malicious.files[0]]);
    expect(judgeImports(both, rules(['catboost', 'pickle']))).toMatchObject({ reason: 'disallowed_imports' });
  });
});

describe('the structure of a model', () => {
  test('passes where each file was read to its last byte', () => {
    expect(judgeStructure(sound, rules())).toMatchObject({ status: 'passed', reason: 'no_violations' });
  });

  test('fails with the byte where a file is broken', () => {
    expect(judgeStructure(broken, rules())).toMatchObject({
      status: 'failed',
      reason: 'malformed',
      what: 'models/a.pkl, byte 99: the file ends in the middle of it',
      evidence: [{ kind: 'faults', faults: [{ file: 'models/a.pkl', offset: 99 }], omitted: 0 }],
    });
  });

  test.each([
    ['structure', judgeStructure],
    ['imports', judgeImports],
  ])('of what is no model fails, and says what it looks like: %s', (_name, judge) => {
    expect(judge(page, rules())).toMatchObject({
      status: 'failed',
      reason: 'unknown_format',
      what: 'nothing was read of models/a.pkl: it is no model, it looks like an HTML page',
    });
  });

  test.each([
    ['is an error', undefined, { status: 'error', reason: 'unsupported' }],
    ['is an error where others are listed', ['onnx'], { status: 'error', reason: 'unsupported' }],
    ['is left out where it is listed', ['catboost'], { status: 'skipped', reason: 'structure_not_read' }],
  ])('of a format that is only named %s', (_name, formats, outcome) => {
    expect(judgeStructure(unread, rules(formats))).toMatchObject(outcome);
    expect(judgeImports(unread, rules(formats))).toMatchObject(outcome);
  });

  test('of an unknown file beside a model fails, unless another file accounts for it', () => {
    const weights = measuredFile('w.bin', { format: 'unknown' });
    const alone = model([measuredFile('m.onnx', {}), weights]);
    const external = model([measuredFile('m.onnx', { explains: ['w.bin'] }), weights]);
    expect(judgeStructure(alone, rules())).toMatchObject({ status: 'failed', reason: 'unknown_format' });
    expect(judgeStructure(external, rules())).toMatchObject({ status: 'passed' });
  });

  test('of weights that only happen to begin like a pickle passes, unless they import something', () => {
    const explains = ['w.bin'];
    const chance = measuredFile('w.bin', { format: 'pickle', faults: [cutOff] });
    const attack = measuredFile('w.bin', { format: 'pickle', faults: [cutOff], imports: [system] });
    expect(judgeStructure(model([measuredFile('m.onnx', { explains }), chance]), rules()).status).toBe('passed');
    expect(judgeStructure(model([measuredFile('m.onnx', { explains }), attack]), rules()).status).toBe('failed');
    expect(judgeImports(model([measuredFile('m.onnx', { explains }), attack]), rules()).status).toBe('failed');
    const archive = measuredFile('w.bin', { format: 'zip', faults: [cutOff] });
    expect(judgeStructure(model([measuredFile('m.onnx', { explains }), archive]), rules()).status).toBe('failed');
  });

  test('an empty file or a text beside a model is no fault', () => {
    const folder = model([
      measuredFile('m.onnx', {}),
      measuredFile('__init__.py', { format: 'empty' }),
      measuredFile('notes.txt', { format: 'text' }),
    ]);
    expect(judgeStructure(folder, rules())).toMatchObject({ status: 'passed' });
  });
});

describe('an exception by digest', () => {
  const sha256 = 'a'.repeat(64);

  test.each([
    ['imports', judgeImports, malicious],
    ['structure', judgeStructure, broken],
  ])('leaves what was found in the file out on its last day: %s', (_name, judge, judged) => {
    expect(judge(judged, rules(undefined, [exception(sha256)]))).toMatchObject({
      status: 'skipped',
      reason: 'excepted',
      why: 'excepted until 2026-11-21 by @owner: reviewed by hand',
    });
  });

  test.each<[string, MeasuredModel]>([
    ['of unknown format', page],
    ['of a format that is only named', model([measuredFile('a.cbm', { format: 'catboost' })])],
    ['that a limit ended', model([measuredFile('a.pkl', { format: 'pickle', limit: 'it takes too long' })])],
  ])('never makes a file pass that was not read: one %s', (_name, judged) => {
    const excepted = { status: 'skipped', reason: 'excepted' };
    expect(judgeStructure(judged, rules(undefined, [exception(sha256)]))).toMatchObject(excepted);
    expect(judgeImports(judged, rules(undefined, [exception(sha256)]))).toMatchObject(excepted);
  });

  test('of a broken file leaves its imports unknown, and not passed', () => {
    expect(judgeImports(broken, rules(undefined, [exception(sha256)]))).toMatchObject({ reason: 'excepted' });
  });

  test('is none from the next day on, and says so', () => {
    expect(judgeImports(malicious, rules(undefined, [exception(sha256, '2026-11-20')]))).toMatchObject({
      status: 'failed',
      why: expect.stringContaining('the exception of @owner expired on 2026-11-20'),
    });
  });

  test('is for no other content', () => {
    expect(judgeImports(malicious, rules(undefined, [exception('b'.repeat(64))]))).toMatchObject({ status: 'failed' });
  });

  test('does not hide what another file would import', () => {
    const other = measuredFile('b.pkl', { format: 'pickle', imports: [system] });
    const both = model([malicious.files[0], other]);
    expect(judgeImports(both, rules(undefined, [exception(sha256)]))).toMatchObject({ reason: 'disallowed_imports' });
  });
});
