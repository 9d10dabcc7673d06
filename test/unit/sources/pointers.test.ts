import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dvcObject, dvcOutputs, lfsObject, lfsPointer } from '../../../src/sources/pointers.js';

const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;

describe('a pointer of Git LFS', () => {
  test('is what its specification shows', () => {
    expect(lfsPointer(Buffer.from(pointer))).toEqual({ oid, size: 12345 });
  });

  test('may name extensions', () => {
    const extended = pointer.replace('\noid', `\next-0-foo sha256:${oid}\noid`);
    expect(lfsPointer(Buffer.from(extended))).toEqual({ oid, size: 12345 });
  });

  test.each([
    ['an empty file', ''],
    ['another version', pointer.replace('v1', 'v2')],
    ['a version that is not first', pointer.split('\n').reverse().join('\n').trimStart()],
    ['keys out of order', pointer.replace(/(oid .*\n)(size .*\n)/, '$2$1')],
    ['a key twice', pointer.replace('size', `oid sha256:${oid}\nsize`)],
    ['no size', pointer.replace(/size.*\n/, '')],
    ['a size that is no number', pointer.replace('12345', '-1')],
    ['another digest', pointer.replace('sha256', 'md5')],
    ['a short digest', pointer.replace(oid, oid.slice(1))],
    ['a digest in capitals', pointer.replace(oid, oid.toUpperCase())],
    ['Windows line ends', pointer.replaceAll('\n', '\r\n')],
    ['no last line end', pointer.trimEnd()],
    ['two blanks', pointer.replace('size ', 'size  ')],
    ['a line behind', `${pointer}\n`],
    ['1024 bytes', pointer.replace('\noid', `\next-0-${'f'.repeat(1024 - pointer.length - 8)} x\noid`)],
    ['content that mentions it', `{"a": "${pointer}"}`],
  ])('is not %s', (_what, text) => {
    expect(lfsPointer(Buffer.from(text))).toBeUndefined();
  });
});

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the outputs of DVC', () => {
  test('are those of a .dvc file, beside it', () => {
    const text = `outs:\n- md5: ${md5('a')}\n  size: 14\n  hash: md5\n  path: model.pkl\n`;
    expect(dvcOutputs(Buffer.from(text), 'models/model.pkl.dvc')).toEqual([
      { path: 'models/model.pkl', md5: md5('a'), size: 14, folder: false },
    ]);
  });

  test('are in its working folder, where it names one', () => {
    const text = `wdir: ../data\nouts:\n- md5: ${md5('a')}.dir\n  nfiles: 2\n  path: raw\n`;
    expect(dvcOutputs(Buffer.from(text), 'models/raw.dvc')).toEqual([
      { path: 'data/raw', md5: md5('a'), size: undefined, folder: true },
    ]);
  });

  test('are those of every stage of a dvc.lock, and not what the stages read', () => {
    const text = [
      "schema: '2.0'",
      'stages:',
      '  train:',
      '    cmd: python train.py',
      `    deps: [{path: train.py, hash: md5, md5: ${md5('t')}, size: 1}]`,
      `    outs: [{path: metrics.json, hash: md5, md5: ${md5('m')}, size: 2}]`,
      '  evaluate:',
      `    outs: [{path: reports, md5: ${md5('r')}.dir}]`,
    ].join('\n');
    expect(dvcOutputs(Buffer.from(text), 'dvc.lock').map(({ path }) => path)).toEqual(['metrics.json', 'reports']);
  });

  test.each([
    ['nothing', ''],
    ['no list', 'outs: 3'],
    ['no digest', 'outs: [{path: a}]'],
    ['a digest that leads elsewhere', 'outs: [{path: a, md5: ../../../etc/passwd}]'],
  ])('are none where there is %s', (_what, text) => {
    expect(dvcOutputs(Buffer.from(text), 'a.dvc')).toEqual([]);
  });

  test('are unknown where the file is no YAML', () => {
    expect(() => dvcOutputs(Buffer.from('outs: [\n'), 'a.dvc')).toThrow(
      expect.objectContaining({ code: 'malformed', message: 'a.dvc is no YAML' }),
    );
  });
});

describe('what a pointer stands for', () => {
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  };
  const lfs = (digest: string) => at('lfs', 'objects', digest.slice(0, 2), digest.slice(2, 4), digest);
  const output = (text: string) => ({ path: 'model.pkl', md5: md5(text), size: 5, folder: false });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlgate-pointers-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is the object of LFS that was fetched', async () => {
    const object = await write(lfs(sha256('model')), 'model');
    expect(await lfsObject({ oid: sha256('model'), size: 5 }, folder, 'model.pkl')).toBe(object);
  });

  test.each([
    [undefined, 'm.json is a Git LFS pointer', 'run git lfs pull --include=m.json, or'],
    ['c'.repeat(40), 'm.json is a Git LFS pointer in commit ccccccc', `run git lfs fetch origin ${'c'.repeat(40)}, or`],
  ])('is refused with the command that fetches it (commit %s)', async (commit, what, fix) => {
    await expect(lfsObject({ oid, size: 12345 }, folder, 'm.json', commit)).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what, why: 'its 12345 bytes were not fetched', fix: expect.stringContaining(fix) },
    });
  });

  test('is refused where the object is not what the pointer says', async () => {
    await write(lfs(sha256('one')), 'another');
    await expect(lfsObject({ oid: sha256('one'), size: 3 }, folder, 'm.json')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { why: expect.stringMatching(/^the object fetched for it is damaged: /) },
    });
  });

  test('has a name that a shell takes as one word', async () => {
    await expect(lfsObject({ oid, size: 1 }, folder, "it's; rm -rf ~")).rejects.toMatchObject({
      explanation: { fix: expect.stringContaining(`--include='it'\\''s; rm -rf ~', or`) },
    });
  });

  test.each([
    ['version 3', ['files', 'md5']],
    ['an older version', []],
  ])('is the object in the cache of DVC, as %s lays it', async (version, names) => {
    const digest = md5(version);
    const object = await write(at('cache', ...names, digest.slice(0, 2), digest.slice(2)), version);
    expect(await dvcObject(output(version), 'model.pkl', at('cache'))).toBe(object);
  });

  test('is the file inside a folder that DVC keeps', async () => {
    const list = JSON.stringify([{ md5: md5('inner'), relpath: 'deep/m.json' }]);
    await write(at('cache', 'files', 'md5', md5(list).slice(0, 2), `${md5(list).slice(2)}.dir`), list);
    const object = await write(at('cache', 'files', 'md5', md5('inner').slice(0, 2), md5('inner').slice(2)), 'inner');
    const reports = { path: 'reports', md5: md5(list), size: undefined, folder: true };
    expect(await dvcObject(reports, 'reports/deep/m.json', at('cache'))).toBe(object);
    await expect(dvcObject(reports, 'reports/none.json', at('cache'))).rejects.toMatchObject({ code: 'missing_file' });
  });

  test.each([
    [undefined, 'run dvc pull model.pkl'],
    ['c'.repeat(40), 'run dvc fetch --all-commits'],
  ])('is refused with the command of DVC that fetches it (commit %s)', async (commit, fix) => {
    await expect(dvcObject(output('gone'), 'model.pkl', at('cache'), commit)).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { fix },
    });
  });

  test('is refused where the object in the cache is damaged', async () => {
    const digest = md5('whole');
    await write(at('cache', 'files', 'md5', digest.slice(0, 2), digest.slice(2)), 'half');
    await expect(dvcObject(output('whole'), 'model.pkl', at('cache'))).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { why: expect.stringContaining('damaged') },
    });
  });
});
