import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digestFile } from '../../../src/sources/digest.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { folderWith } from '../engine/folder.js';
import { execution, newCheckout } from './git/checkout.js';
import { dvcPointerTo, lfsPointerTo } from './pointed-content.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

/** The paths of the files that a table stands for. */
async function read(folder: string, text: string): Promise<string[]> {
  const reach = reachOf({ root: folder, folder }, { execute: execution });
  const request = requestOf({ kind: 'files', text }, folder, { gate: 'data', table: true });
  return (await resolveSource(request, reach)).map(({ path }) => path);
}

describe('a folder as a table', () => {
  test('is all data files below it, in the order of their paths', async () => {
    const folder = await folderWith({
      'data/day=2026-01-02/part-0.csv': 'x\n2\n',
      'data/day=2026-01-01/part-1.csv': 'x\n1\n',
      'data/day=2026-01-01/part-0.csv': 'x\n1\n',
      'data/b.csv': 'x\n',
      'data/B.csv': 'x\n',
      'other.csv': 'x\n',
    });
    const files = [
      'data/B.csv',
      'data/b.csv',
      'data/day=2026-01-01/part-0.csv',
      'data/day=2026-01-01/part-1.csv',
      'data/day=2026-01-02/part-0.csv',
    ];
    expect(await read(folder, 'data')).toEqual(files);
    expect(await read(folder, 'data/')).toEqual(files);
    expect(await read(folder, '.')).toEqual([...files, 'other.csv']);
  });

  test('leaves out what is hidden or begins with an underscore, and nothing else', async () => {
    const folder = await folderWith({
      'data/part.csv': 'x\n',
      'data/_SUCCESS': '',
      'data/.part.csv.crc': 'c',
      'data/_temporary/0/part.csv': 'x\n',
      'data/.cache/part.csv': 'x\n',
      'data/README': 'odd, and told by who reads tables',
    });
    expect(await read(folder, 'data')).toEqual(['data/README', 'data/part.csv']);
  });

  test('is itself named as it likes: what is below counts', async () => {
    const folder = await folderWith({ '_data/part.csv': 'x\n' });
    expect(await read(folder, '_data')).toEqual(['_data/part.csv']);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['empty', {}, 'there is no file in it'],
    [
      'without data',
      { 'data/_SUCCESS': '', 'data/.x': '' },
      'it holds .x, _SUCCESS, and what begins with a dot or an underscore is not read',
    ],
  ])('that is %s is refused', async (_what, files, why) => {
    const folder = await folderWith(files);
    await mkdir(join(folder, 'data'), { recursive: true });
    await expect(read(folder, 'data')).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 'data holds no data file', why },
    });
  });

  test.each([
    ['_delta_log/00000.json', 'data is a table of Delta Lake', '_delta_log'],
    ['.hoodie/hoodie.properties', 'data is a table of Hudi', '.hoodie'],
  ])('that holds rows which the table deleted is refused: %s', async (name, what, log) => {
    const folder = await folderWith({ 'data/part.parquet': 'x', [`data/${name}`]: '{}' });
    await expect(read(folder, 'data')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what, why: `${log} says which rows its files still hold, and mlgate reads the files alone` },
    });
  });

  test('with a link out of the workspace is refused, and so is a link to a folder', async () => {
    const outside = await folderWith({ 'secret.csv': 'x\n', 'sub/a.csv': 'x\n' });
    const folder = await folderWith({ 'data/a.csv': 'x\n' });
    await symlink(join(outside, 'secret.csv'), join(folder, 'data/b.csv'));
    await expect(read(folder, 'data')).rejects.toMatchObject({ code: 'outside_workspace' });
    await rm(join(folder, 'data/b.csv'));
    await symlink(join(outside, 'sub'), join(folder, 'data/c'));
    await expect(read(folder, 'data')).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('a file of a table', () => {
  test('is refused where it is a pointer of git LFS, with the command that fetches it', async () => {
    const folder = await folderWith({ 'data/a.csv': lfsPointerTo('x\n1\n') });
    await expect(read(folder, 'data')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { fix: 'run git lfs pull, or let actions/checkout do it (with: lfs: true)' },
    });
  });

  test('that changes while its digest is taken is refused', async () => {
    const folder = await folderWith({ 'a.csv': Buffer.alloc(32 * 1024 * 1024) });
    let done = false;
    const digest = digestFile(join(folder, 'a.csv'), { root: folder, folder }).finally(() => {
      done = true;
    });
    digest.catch(() => {});
    while (!done) await appendFile(join(folder, 'a.csv'), 'x');
    await expect(digest).rejects.toMatchObject({
      code: 'changed_since_plan',
      explanation: { what: 'a.csv changed while it was read' },
    });
  });
});

describe('a table that DVC keeps', () => {
  const kept = (path: string) => ({
    code: 'unsupported',
    explanation: {
      what: `${path} is kept by DVC, and is not in the working tree`,
      fix: `run dvc pull ${path} in a step before`,
    },
  });
  const pointer = (name: string) => dvcPointerTo(name, 'x\n1\n');

  test.each(['in a repository', 'without git'])('names the command that fetches it, %s', async (where) => {
    const files = { 'data/a.csv.dvc': pointer('a.csv') };
    const folder = where === 'without git' ? await folderWith(files) : (await newCheckout()).folder;
    await mkdir(join(folder, 'data'), { recursive: true });
    await writeFile(join(folder, 'data/a.csv.dvc'), files['data/a.csv.dvc']);
    await expect(read(folder, 'data/a.csv')).rejects.toMatchObject(kept('data/a.csv'));
  });

  test.each(['data', 'data/a.csv', 'data/*.csv'])('names the folder above that DVC keeps, for %s', async (text) => {
    const checkout = await newCheckout();
    await checkout.write({ 'data.dvc': 'outs:\n- md5: 0123456789abcdef0123456789abcdef.dir\n  path: data\n' });
    await expect(read(checkout.folder, text)).rejects.toMatchObject(kept('data'));
  });

  test.each(['data', 'data/*.csv', 'data/*'])('is not judged by the part of it that is there, for %s', async (text) => {
    const folder = await folderWith({
      'data/a.csv': 'x\n',
      'data/a.csv.dvc': pointer('a.csv'),
      'data/b.csv.dvc': pointer('b.csv'),
    });
    await expect(read(folder, text)).rejects.toMatchObject(kept('data/b.csv'));
    await writeFile(join(folder, 'data/b.csv'), 'x\n');
    expect(await read(folder, text)).toEqual(['data/a.csv', 'data/b.csv']);
  });
});
