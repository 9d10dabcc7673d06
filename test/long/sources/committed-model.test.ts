import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FrozenFile } from '../../../src/result/run.js';
import type { InputRequest } from '../../../src/sources/request.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { sourceOf } from '../../../src/sources/source.js';
import { treeDigest } from '../../../src/sources/tree/digest.js';
import { type Checkout, execution, newCheckout, removeFolders } from '../../unit/sources/git/checkout.js';
import { dvcPointerTo, fetchDvc, lfsPointerTo } from '../../unit/sources/pointed-content.js';
import { reachOf } from '../../unit/sources/reach.js';
import { requestOf } from '../../unit/sources/request.js';

afterAll(removeFolders);

let checkout: Checkout;
beforeEach(async () => {
  checkout = await newCheckout();
});

async function read(written: string, given: Partial<InputRequest>): Promise<readonly FrozenFile[]> {
  const { folder } = checkout;
  const request = requestOf(sourceOf(written), folder, { gate: 'model', role: 'baseline', tree: true, ...given });
  return resolveSource(request, reachOf({ root: folder, folder }, { execute: execution }));
}

const baseline = (written: string, judged: string, ...also: readonly string[]) => read(written, { judged, also });

const current = (text: string) => read(`file:${text}`, { role: 'current' });

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

describe('a model in a commit', () => {
  test('is one file: its size and its digest, and nothing that is kept', async () => {
    const commit = await checkout.commit({ 'm/model.onnx': 'old' });
    await checkout.commit({ 'm/model.onnx': 'newer' });
    expect(await baseline(`commit:${commit}`, 'm/model.onnx')).toEqual([
      {
        path: `git:${commit}:m/model.onnx`,
        name: 'model.onnx',
        size: 3,
        sha256: sha256('old'),
        digest_only: true,
        commit,
        dated: { at: '2026-01-01T00:00:00.000Z', by: 'commit' },
      },
    ]);
  });

  test('is a folder as it was, with the digest that its files would have', async () => {
    await checkout.write({ 'm/a.bin': 'a', 'm/.hidden': 'h', 'm/sub/b\nc': 'b', 'm/-rf': 'r', beside: 'x' });
    const files = await current('m');
    const commit = await checkout.commit({});
    await checkout.commit({ 'm/a.bin': 'other', 'm/new.bin': 'n' });
    for (const written of [`commit:${commit}`, `git:${commit}:m`, `git:${commit}:./m/`, 'git:HEAD~1:m']) {
      const found = await baseline(written, 'm');
      expect(found.map(({ name }) => name)).toEqual(['-rf', '.hidden', 'a.bin', 'sub/b\nc']);
      expect(treeDigest(found)).toBe(treeDigest(files));
    }
  });

  test('is the whole of a repository', async () => {
    const commit = await checkout.commit({ 'a.bin': 'a', 'b/c.bin': 'c' });
    for (const written of [`commit:${commit}`, `git:${commit}:.`])
      expect((await baseline(written, '.')).map(({ name }) => name)).toEqual(['a.bin', 'b/c.bin']);
  });

  test('is all of several paths', async () => {
    const commit = await checkout.commit({ 'm/a.onnx': 'a', 'm/tokens/t.json': 't', 'm/other': 'o' });
    const found = await baseline(`commit:${commit}`, 'm/tokens', 'm/a.onnx');
    expect(found.map(({ name }) => name)).toEqual(['a.onnx', 'tokens/t.json']);
  });

  test('is what the change began with, and what a branch has at its tip', async () => {
    const first = await checkout.commit({ 'm/a': 'a' });
    await checkout.git('branch', 'release');
    await checkout.commit({ 'm/a': 'b' });
    expect((await baseline('merge_base', 'm')).map(({ path }) => path)).toEqual([`git:${first}:m/a`]);
    expect((await baseline('branch:release', 'm')).map(({ sha256 }) => sha256)).toEqual([sha256('a')]);
  });

  test('may be larger than what git holds in memory', async () => {
    const large = randomBytes(20 * 1024 * 1024);
    const commit = await checkout.commit({ 'm/large.bin': large, 'm/empty': '', 'm/x': Buffer.alloc(4097, 'x') });
    expect((await baseline(`commit:${commit}`, 'm')).map(({ name, size, sha256 }) => [name, size, sha256])).toEqual([
      ['empty', 0, sha256('')],
      ['large.bin', large.length, sha256(large)],
      ['x', 4097, sha256(Buffer.alloc(4097, 'x'))],
    ]);
  });

  test('has as many files as it has, two of them with the same content', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`m/${index}`, `${index % 299}`]));
    const commit = await checkout.commit(files);
    const found = await baseline(`commit:${commit}`, 'm');
    expect(found).toHaveLength(300);
    expect(found.every(({ name, sha256: digest }) => digest === sha256(`${Number(name) % 299}`))).toBe(true);
  });

  test('is found under the name that its folder had then', async () => {
    const commit = await checkout.commit({ 'old/a.bin': 'aaaa', 'old/sub/b.bin': 'bbbb', 'else/c': 'c' });
    await checkout.rename('old', 'new');
    await checkout.commit({ 'new/more.bin': 'm' });
    const found = await baseline(`commit:${commit}`, 'new');
    expect(found.map(({ path, name }) => [path, name])).toEqual([
      [`git:${commit}:old/a.bin`, 'a.bin'],
      [`git:${commit}:old/sub/b.bin`, 'sub/b.bin'],
    ]);
  });

  test('is not the folder that one of its files was taken from', async () => {
    const commit = await checkout.commit({ 'old/a.bin': 'aaaa', 'old/b.bin': 'bbbb' });
    await checkout.rename('old/a.bin', 'new/a.bin');
    await checkout.commit({});
    await expect(baseline(`commit:${commit}`, 'new')).rejects.toMatchObject({ code: 'no_baseline_yet' });
  });

  test('is missing where it is gone, and never was where it never was', async () => {
    await checkout.commit({ 'gone/a': 'a', other: 'o' });
    const commit = await checkout.commit({ gone: null });
    await expect(baseline(`commit:${commit}`, 'gone')).rejects.toMatchObject({ code: 'missing_file' });
    await expect(baseline(`commit:${commit}`, 'never')).rejects.toMatchObject({ code: 'no_baseline_yet' });
  });
});

describe('a link in a commit', () => {
  test('gives a file another name, and brings in what lies elsewhere in the repository', async () => {
    await checkout.write({ 'm/blobs/1': 'w', 'shared/tokens/t.json': 't' });
    await mkdir(join(checkout.folder, 'm/snapshot'));
    await symlink('../blobs/1', join(checkout.folder, 'm/snapshot/a.bin'));
    await symlink('../shared/tokens', join(checkout.folder, 'm/tokens'));
    const files = await current('m');
    const commit = await checkout.commit({});
    const found = await baseline(`commit:${commit}`, 'm');
    expect(found.map(({ name, other_names }) => [name, ...(other_names ?? [])])).toEqual([
      ['blobs/1', 'snapshot/a.bin'],
      ['tokens/t.json'],
    ]);
    expect(treeDigest(found)).toBe(treeDigest(files));
  });

  test('may be the model', async () => {
    await checkout.write({ 'versions/3/w.bin': 'w' });
    await symlink('versions/3', join(checkout.folder, 'latest'));
    const commit = await checkout.commit({});
    expect((await baseline(`git:${commit}:latest`, 'm')).map(({ name }) => name)).toEqual(['w.bin']);
  });

  test.each([
    ['/etc/passwd', 'outside_workspace'],
    ['../../outside', 'outside_workspace'],
    ['../..', 'outside_workspace'],
    ['.', 'unsupported'],
    ['again', 'unsupported'],
    ['nothing', 'unreadable'],
    ['w.bin/below', 'unreadable'],
  ])('is refused where it leads to %s', async (target, code) => {
    await checkout.write({ 'm/w.bin': 'w' });
    await symlink(target, join(checkout.folder, 'm/again'));
    const commit = await checkout.commit({});
    await expect(baseline(`commit:${commit}`, 'm')).rejects.toMatchObject({ code });
  });

  test('to a submodule, and a submodule itself, are no part of a model', async () => {
    const first = await checkout.commit({ 'm/w.bin': 'w' });
    await checkout.git('update-index', '--add', '--cacheinfo', `160000,${first},m/module`);
    const commit = await checkout.commitStaged();
    await expect(baseline(`commit:${commit}`, 'm')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: `m/module is a submodule in commit ${commit.slice(0, 7)}` },
    });
  });
});

describe('where git LFS or DVC keep a model of a commit', () => {
  test('a pointer of LFS tells size and digest, and nothing is fetched', async () => {
    const commit = await checkout.commit({ 'm/w.bin': lfsPointerTo('the weights') });
    expect((await baseline(`commit:${commit}`, 'm')).map(({ size, sha256 }) => [size, sha256])).toEqual([
      [11, sha256('the weights')],
    ]);
  });

  test('a pointer of DVC tells no SHA-256: the cache has to hold the file', async () => {
    const commit = await checkout.commit({
      '.gitignore': '.dvc\nw.bin\n',
      'm/w.bin.dvc': dvcPointerTo('w.bin', 'weights'),
      'one.bin.dvc': dvcPointerTo('one.bin', 'weights'),
    });
    const unfetched = { code: 'unsupported', explanation: { fix: 'run dvc fetch --all-commits' } };
    await expect(baseline(`commit:${commit}`, 'm')).rejects.toMatchObject(unfetched);
    await expect(baseline(`commit:${commit}`, 'one.bin')).rejects.toMatchObject(unfetched);
    await fetchDvc(checkout, 'weights');
    expect((await baseline(`commit:${commit}`, 'm')).map(({ name, digest_only }) => [name, digest_only])).toEqual([
      ['w.bin', true],
      ['w.bin.dvc', true],
    ]);
    expect((await baseline(`commit:${commit}`, 'one.bin')).map(({ name, sha256 }) => [name, sha256])).toEqual([
      ['one.bin', sha256('weights')],
    ]);
  });

  test('a damaged repository is told, and no number of it', async () => {
    const commit = await checkout.commit({ 'm/w.bin': 'w' });
    const object = await checkout.git('rev-parse', `${commit}:m/w.bin`);
    await rm(join(checkout.folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    await expect(baseline(`commit:${commit}`, 'm')).rejects.toMatchObject({ code: 'unreadable' });
  });
});
