import { link, mkdir, open, readFile, symlink } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { type Files, outcomes, theCheck, theModel, workspace } from '../../command/mlgate.js';
import { harmlessPickle, lfsPointer, maliciousPickle, safetensors } from '../../command/model-files.js';

/** One model of one block. */
function configuration(block: object): string {
  return JSON.stringify({ version: 1, name: 'churn', model: { weights: block } });
}

async function judged(files: Files, block: object) {
  const made = await workspace({ ...files, 'mlgate.yml': configuration(block) });
  const run = await made.judge(['check']);
  expect(Object.keys(outcomes(run.result))).toEqual(theModel(run.result).planned);
  return { ...run, found: outcomes(run.result), made };
}

const always = ['size', 'format', 'structure', 'imports'].map((rule) => `model/weights/*/${rule}`);
const all = (answer: string) => Object.fromEntries(always.map((id) => [id, answer]));

describe('a model', () => {
  test.concurrent('that is sound passes', async () => {
    const { code, found } = await judged({ 'm.safetensors': safetensors(4) }, { path: 'm.safetensors' });
    expect([code, found]).toEqual([
      0,
      {
        'model/weights/*/size': 'passed within_bound',
        'model/weights/*/format': 'passed within_bound',
        'model/weights/*/structure': 'passed no_violations',
        'model/weights/*/imports': 'passed no_violations',
      },
    ]);
  });

  test.concurrent('is judged by every rule of its block', async () => {
    const made = await workspace({
      'new/m.safetensors': safetensors(400),
      'old/m.safetensors': safetensors(200),
      'mlgate.yml': configuration({
        path: 'new/m.safetensors',
        baseline: 'file:old/m.safetensors',
        max_size: 1000,
        max_relative_growth: 0.1,
        max_absolute_growth: 900,
        formats: ['onnx'],
        max_parameters: 399,
        allowed_dtypes: ['float16'],
        opset: { min: 13 },
      }),
    });
    const { code, result } = await made.judge(['check']);
    expect([code, outcomes(result)]).toEqual([
      2,
      {
        'model/weights/*/size': 'failed above_maximum',
        'model/weights/*/max_relative_growth': 'failed growth',
        'model/weights/*/max_absolute_growth': 'passed within_bound',
        'model/weights/*/format': 'failed disallowed_format',
        'model/weights/*/structure': 'passed no_violations',
        'model/weights/*/imports': 'passed no_violations',
        'model/weights/*/max_parameters': 'failed above_maximum',
        'model/weights/*/allowed_dtypes': 'failed disallowed_dtype',
        'model/weights/*/opset.min': 'error unsupported',
      },
    ]);
  });

  test.concurrent('of several files is weighed as one', async () => {
    const files = { 'a.safetensors': safetensors(100), 'b.safetensors': safetensors(100) };
    const { code, result } = await judged(files, { path: ['b.safetensors', 'a.safetensors'], max_size: 900 });
    expect(code).toBe(1);
    expect(theCheck(result, 'model/weights/*/size')).toMatchObject({
      observed: { value: 2 * safetensors(100).length },
      evidence: [{ kind: 'files', files: 2, largest: [{ path: 'a.safetensors' }, { path: 'b.safetensors' }] }],
    });
  });

  test.concurrent('that is a folder is all that lies in it, told by names of its own', async () => {
    const files = {
      'model/weights/m.safetensors': safetensors(4),
      'model/README.md': '# weights\n',
      'model/.keep': '',
    };
    const { code, result } = await judged(files, { path: 'model' });
    expect(code).toBe(0);
    expect(theModel(result).inputs[0]?.files.map(({ name }) => name)).toEqual([
      '.keep',
      'README.md',
      'weights/m.safetensors',
    ]);
  });

  test.concurrent('that would run code is refused, and the file it is in is named', async () => {
    const files = { 'model/m.safetensors': safetensors(4), 'model/extra.txt': maliciousPickle };
    const { code, result, found } = await judged(files, { path: 'model' });
    expect([code, found['model/weights/*/imports']]).toEqual([1, 'failed disallowed_imports']);
    expect(theCheck(result, 'model/weights/*/imports')).toMatchObject({
      what: 'loading it would import os:system',
      why: expect.stringContaining('first in model/extra.txt, byte '),
    });
  });

  test.concurrent('that runs code is let through by its pair, and by its digest', async () => {
    const files = { 'm.pkl': maliciousPickle };
    const byPair = await judged(files, { path: 'm.pkl', allow_imports: ['os:system'] });
    expect([byPair.code, byPair.found['model/weights/*/imports']]).toEqual([0, 'passed no_violations']);
    const [file] = theModel(byPair.result).inputs[0]?.files ?? [];
    const exception = { sha256: file?.sha256, reason: 'a test', approved_by: '@owner', expires: '2999-12-31' };
    const byDigest = await judged(files, { path: 'm.pkl', exceptions: [exception] });
    expect([byDigest.code, byDigest.found['model/weights/*/imports']]).toEqual([0, 'skipped excepted']);
    const expired = await judged(files, { path: 'm.pkl', exceptions: [{ ...exception, expires: '2020-01-01' }] });
    expect([expired.code, expired.found['model/weights/*/imports']]).toEqual([1, 'failed disallowed_imports']);
  });

  test.concurrent('with severity: warn is reported and does not block', async () => {
    const files = { 'm.pkl': maliciousPickle };
    const { code, found } = await judged(files, { path: 'm.pkl', severity: 'warn' });
    expect([code, found['model/weights/*/imports']]).toEqual([0, 'failed disallowed_imports']);
  });
});

describe('the report of another scanner', () => {
  const report = (name: string) => readFile(new URL(`../../fixtures/models/scans/${name}`, import.meta.url));
  const scans = { other: { path: 'report.json' } };
  const id = 'model/weights/other/findings';

  test.concurrent('is a further check of the model', async () => {
    const clean = await judged(
      { 'clean.pkl': harmlessPickle, 'notes.txt': 'no model', 'report.json': await report('clean/modelscan.json') },
      { path: ['clean.pkl', 'notes.txt'], scans },
    );
    expect([clean.code, clean.found[id]]).toEqual([0, 'passed no_violations']);
    const system = await judged(
      { 'system.pkl': maliciousPickle, 'report.json': await report('system/modelscan.json') },
      { path: 'system.pkl', allow_imports: ['os:system'], scans },
    );
    expect([system.code, system.found[id], system.found['model/weights/*/imports']]).toEqual([
      1,
      'failed findings',
      'passed no_violations',
    ]);
  });

  test.concurrent.each([
    ['is about other files', 'clean/modelscan.json', 'error nothing_to_judge'],
    ['has looked at nothing', 'empty/modelscan.json', 'error nothing_to_judge'],
  ])('is an error where it %s', async (_name, name, outcome) => {
    const { code, found } = await judged(
      { 'm.pkl': harmlessPickle, 'report.json': await report(name) },
      { path: 'm.pkl', scans },
    );
    expect([code, found[id]]).toEqual([2, outcome]);
  });

  test.concurrent('is an error where it is not there, or none', async () => {
    const absent = await judged({ 'm.pkl': harmlessPickle }, { path: 'm.pkl', scans });
    expect([absent.code, absent.found[id]]).toEqual([2, 'error missing_file']);
    const other = await judged({ 'm.pkl': harmlessPickle, 'report.json': '{ "a": 1 }' }, { path: 'm.pkl', scans });
    expect([other.code, other.found[id]]).toEqual([2, 'error malformed']);
  });
});

describe('the age of a model', () => {
  const files = { 'model/m.safetensors': safetensors(4), 'model/README.md': '# weights\n' };

  test.concurrent.each([
    ['old enough to be refused', '2020-01-01T00:00:00Z', 1, 'failed stale'],
    ['of this minute', new Date().toISOString(), 0, 'passed within_bound'],
  ])('is that of its newest commit: %s', async (_name, date, code, outcome) => {
    const made = await workspace({ 'mlgate.yml': configuration({ path: 'model', max_age: '30d' }) });
    await made.git('init', '--quiet');
    await made.commit('train', files, date);
    const run = await made.judge(['check']);
    expect([run.code, outcomes(run.result)['model/weights/*/max_age']]).toEqual([code, outcome]);
  });
});

describe('what is no model', () => {
  test.concurrent('of no bytes is an error of every rule', async () => {
    const { code, found } = await judged({ 'm.pkl': '' }, { path: 'm.pkl' });
    expect([code, found]).toEqual([2, all('error empty')]);
  });

  test.concurrent('and is not there at all, neither', async () => {
    const { code, found } = await judged({}, { path: 'm.pkl' });
    expect([code, found]).toEqual([2, all('error missing_file')]);
  });

  test.concurrent('but a pointer of git LFS is an error with the command that fetches it', async () => {
    const made = await workspace({ 'm.onnx': lfsPointer, 'mlgate.yml': configuration({ path: 'm.onnx' }) });
    await made.git('init', '--quiet');
    const { code, result } = await made.judge(['check']);
    expect([code, outcomes(result)]).toEqual([2, all('error unsupported')]);
    expect(theCheck(result, 'model/weights/*/size').fix).toContain('git lfs pull');
  });

  test.concurrent('but a pointer of git LFS outside a repository, too', async () => {
    const { code, result, found } = await judged({ 'm.onnx': lfsPointer }, { path: 'm.onnx' });
    expect([code, found]).toEqual([2, all('error unsupported')]);
    expect(theCheck(result, 'model/weights/*/size').fix).toContain('git lfs pull');
  });

  test.concurrent('but a pointer of DVC, too', async () => {
    const pointer = 'outs:\n- md5: 4c4a3d9c3f2e1b0a4c4a3d9c3f2e1b0a\n  size: 123\n  path: m.onnx\n';
    const made = await workspace({ 'm.onnx.dvc': pointer, 'mlgate.yml': configuration({ path: 'm.onnx' }) });
    await made.git('init', '--quiet');
    const { code, result } = await made.judge(['check']);
    expect([code, theCheck(result, 'model/weights/*/size').status]).toEqual([2, 'error']);
    expect(theCheck(result, 'model/weights/*/size').fix).toContain('dvc pull');
  });

  test.concurrent.each([
    ['a page of HTML', '<!DOCTYPE html>\n<html><body>404</body></html>\n', /an HTML page/],
    ['an error of S3', '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>\n', /XML/],
    ['a 7z archive', Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(64)]), /7z/],
    ['nothing that is known', Buffer.from('0102030405060708', 'hex'), /unknown/],
  ])('but %s fails, and is called what it is', async (_name, content, what) => {
    const { code, result } = await judged({ 'm.pkl': content }, { path: 'm.pkl' });
    expect(code).toBe(1);
    expect(theCheck(result, 'model/weights/*/format')).toMatchObject({
      reason: 'unknown_format',
      what: expect.stringMatching(what),
    });
    expect(theCheck(result, 'model/weights/*/structure').status).toBe('failed');
    expect(theCheck(result, 'model/weights/*/imports').status).toBe('failed');
  });

  test.concurrent('but a part of one fails with the byte at which it ends', async () => {
    const { code, result } = await judged(
      { 'm.safetensors': safetensors(100).subarray(0, 300), 'n.pkl': harmlessPickle.subarray(0, 14) },
      { path: ['m.safetensors', 'n.pkl'] },
    );
    expect(code).toBe(1);
    expect(theCheck(result, 'model/weights/*/structure')).toMatchObject({
      reason: 'malformed',
      what: expect.stringContaining('m.safetensors, byte 71: the tensor "weight" ends at byte 400 of 229'),
      evidence: [{ faults: expect.arrayContaining([expect.objectContaining({ file: 'n.pkl', offset: 14 })]) }],
    });
  });

  test.concurrent('but an empty folder is an error', async () => {
    const made = await workspace({ 'mlgate.yml': configuration({ path: 'model' }) });
    await mkdir(made.path('model'));
    const { code, result } = await made.judge(['check']);
    expect([code, outcomes(result)]).toEqual([2, all('error empty')]);
  });
});

describe('links in a model', () => {
  test.concurrent('inside the workspace are followed, and each file counted once', async () => {
    const made = await workspace({
      'cache/blob': safetensors(4),
      'mlgate.yml': configuration({ path: 'model' }),
    });
    await mkdir(made.path('model'));
    await symlink('../cache/blob', made.path('model/a.safetensors'));
    await symlink('../cache/blob', made.path('model/b.safetensors'));
    const { code, result } = await made.judge(['check']);
    expect(code).toBe(0);
    expect(theCheck(result, 'model/weights/*/size').observed?.value).toBe(safetensors(4).length);
  });

  test.concurrent.each([
    ['out of the workspace', '../../outside.bin', 'outside_workspace'],
    ['to themselves', 'a.safetensors', 'unsupported'],
  ])('that lead %s are an error', async (_name, target, reason) => {
    const made = await workspace({ 'mlgate.yml': configuration({ path: 'model' }), '../outside.bin': safetensors(4) });
    await mkdir(made.path('model'));
    await symlink(target, made.path('model/a.safetensors'));
    const { code, result } = await made.judge(['check']);
    expect([code, outcomes(result)]).toEqual([2, all(`error ${reason}`)]);
  });

  test.concurrent('of the hard kind are files of their own', async () => {
    const made = await workspace({
      'model/a.safetensors': safetensors(4),
      'mlgate.yml': configuration({ path: 'model' }),
    });
    await link(made.path('model/a.safetensors'), made.path('model/b.safetensors'));
    const { code } = await made.judge(['check']);
    expect(code).toBe(0);
  });
});

describe('a large model', () => {
  test.concurrent('of which most is a hole is read where its header says', async () => {
    const made = await workspace({ 'mlgate.yml': configuration({ path: 'm.safetensors', max_size: '1GB' }) });
    const head = safetensors(75_000_000).subarray(0, 8 + 80);
    const file = await open(made.path('m.safetensors'), 'w');
    await file.write(head);
    const header = Number(head.readBigUInt64LE(0));
    await file.truncate(8 + header + 300_000_000);
    await file.close();
    const { code, result } = await made.judge(['check']);
    expect(code).toBe(0);
    expect(theCheck(result, 'model/weights/*/size').observed?.value).toBe(8 + header + 300_000_000);
  });
});

describe('mlgate model FILE', () => {
  test.concurrent('judges a file without a configuration', async () => {
    const made = await workspace({ 'm.safetensors': safetensors(4), 'evil.bin': maliciousPickle });
    const sound = await made.mlgate(['model', 'm.safetensors']);
    expect([sound.code, sound.stdout]).toEqual([0, expect.stringContaining('m.safetensors is safetensors')]);
    const evil = await made.judge(['model', 'm.safetensors', 'evil.bin']);
    expect(evil.code).toBe(1);
    expect(outcomes(evil.result)).toMatchObject({
      'model/m.safetensors/*/imports': 'passed no_violations',
      'model/evil.bin/*/imports': 'failed disallowed_imports',
    });
  });

  test.concurrent('has rules of its own', async () => {
    const made = await workspace({
      'm.safetensors': safetensors(400),
      'old.safetensors': safetensors(200),
      'evil.bin': maliciousPickle,
    });
    const rules = ['--max-size', '1KB', '--max-growth', '0.1@file:old.safetensors', '--formats', 'onnx,gguf'];
    const { code, result } = await made.judge(['model', 'm.safetensors', ...rules]);
    expect([code, outcomes(result)]).toMatchObject([
      1,
      {
        'model/m.safetensors/*/size': 'failed above_maximum',
        'model/m.safetensors/*/max_relative_growth': 'failed growth',
        'model/m.safetensors/*/format': 'failed disallowed_format',
      },
    ]);
    const allowed = await made.mlgate(['model', 'evil.bin', '--allow-import', 'os:system']);
    expect(allowed.code).toBe(0);
  });

  test.concurrent.each([
    [['model', '--max-size', '1MB'], /judge models, and there is none/],
    [['model', 'm.pkl', '--max-growth', 'ten'], /is not FRACTION@BASELINE/],
    [['model', 'm.pkl', '--formats', 'onxx'], /did you mean onnx/],
  ])('refuses %j', async (args, message) => {
    const made = await workspace({ 'm.pkl': harmlessPickle });
    const { code, stderr, stdout } = await made.mlgate(args);
    expect([code, `${stdout}${stderr}`]).toEqual([2, expect.stringMatching(message)]);
  });
});
