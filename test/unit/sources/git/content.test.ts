import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contentAt, renamedFrom } from '../../../../src/sources/git/content.js';
import { mergeBase } from '../../../../src/sources/git/merge-base.js';
import { gitFolder, pathIn, type Repository, repositoryAt } from '../../../../src/sources/git/repository.js';
import {
  type Checkout,
  checkedOut,
  execution,
  newCheckout,
  newServer,
  reach,
  removeFolders,
  temporaryFolder,
} from './checkout.js';

const hostileNames = [
  'with space.json',
  'new\nline.json',
  ':(glob)**',
  '-dash',
  '--output=x',
  'a"b\\c',
  'naïve/é.json',
  '*',
];

let checkout: Checkout;
let repository: Repository;
let commit: string;

beforeAll(async () => {
  checkout = await newCheckout();
  await checkout.write({
    'reports/metrics.json': '{}',
    'reports/other.json': '',
    'bytes.bin': Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xfe]),
    ...Object.fromEntries(hostileNames.map((name) => [name, `this is ${name}`])),
  });
  await symlink('reports/metrics.json', join(checkout.folder, 'link.json'));
  await symlink('reports', join(checkout.folder, 'latest'));
  commit = await checkout.commit({});
  await checkout.git('update-index', '--add', '--cacheinfo', `160000,${commit},module`);
  commit = await checkout.commitStaged();
  repository = await checkout.repository();
});
afterAll(removeFolders);

describe('a file at a commit', () => {
  test('is told byte for byte, whatever the working tree holds now', async () => {
    expect([...(await contentAt(repository, commit, 'bytes.bin'))]).toEqual([0xff, 0x00, 0x0d, 0x0a, 0xfe]);
  });

  test.each(hostileNames)('is found under the name %j, which is no pattern and no option', async (name) => {
    expect((await contentAt(repository, commit, name)).toString()).toBe(`this is ${name}`);
  });

  test.each([
    ['reports/metric.json', 'reports holds metrics.json, other.json there', 'did you mean reports/metrics.json?'],
    ['report/metrics.json', expect.stringMatching(/^it holds .* and \d+ more there$/), 'did you mean reports?'],
    ['reports/metrics.json/deep', 'reports/metrics.json is a file there', undefined],
    ['latest/metrics.json', 'latest is a symbolic link there', undefined],
    ['reports/', expect.stringContaining('reports holds'), undefined],
    [':(glob)reports/*', expect.stringContaining('it holds'), undefined],
  ])('is missing where the commit has no %s', async (path, why, fix) => {
    await expect(contentAt(repository, commit, path)).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: `${path} is not in commit ${commit.slice(0, 7)}`, why, ...(fix !== undefined && { fix }) },
    });
  });

  test.each([
    ['reports', 'folder'],
    ['link.json', 'symbolic link'],
    ['module', 'submodule'],
  ])('is refused where %s is a %s', async (path, kind) => {
    await expect(contentAt(repository, commit, path)).rejects.toMatchObject({
      code: 'unsupported',
      message: `${path} is a ${kind} in commit ${commit.slice(0, 7)}`,
    });
  });

  test('is not there in a commit that is not there', async () => {
    await expect(contentAt(repository, 'a'.repeat(40), 'bytes.bin')).rejects.toMatchObject({ code: 'no_baseline' });
  });

  test('is unreadable where its object is damaged', async () => {
    const damaged = await newCheckout();
    const only = await damaged.commit({ 'a.json': '1' });
    const object = await damaged.git('rev-parse', 'HEAD:a.json');
    await damaged.write({ [`.git/objects/${object.slice(0, 2)}/${object.slice(2)}`]: null });
    await expect(contentAt(await damaged.repository(), only, 'a.json')).rejects.toMatchObject({
      code: 'unreadable',
      message: `a.json of commit ${only.slice(0, 7)} cannot be read from git`,
    });
  });
});

describe('a file that was renamed since', () => {
  const table = Array.from({ length: 20 }, (_, row) => `"metric_${row}": 0.${row},`).join('\n');

  test.each([
    ['the file', 'reports/metrics.json', 'reports/test.json'],
    ['the folder', 'reports/metrics.json', 'results/metrics.json'],
    ['to a hostile name', 'reports/metrics.json', ':(glob)\n*'],
  ])('has its old name: %s', async (_what, before, after) => {
    const renamed = await newCheckout();
    const old = await renamed.commit({ [before]: table, 'reports/other.json': 'x' });
    await renamed.rename(before, after);
    await renamed.write({ [after]: `${table}\n"accuracy": 1` });
    await renamed.commit({ 'unrelated.txt': '' });
    expect(await renamedFrom(await renamed.repository(), old, after)).toBe(before);
  });

  test('has its own name where it had that already', async () => {
    expect(await renamedFrom(repository, commit, 'reports/metrics.json')).toBe('reports/metrics.json');
  });

  test('has none where it is a copy, or new', async () => {
    const copied = await newCheckout();
    const old = await copied.commit({ 'a.json': table });
    await copied.commit({ 'b.json': table, 'c.json': 'other' });
    const there = await copied.repository();
    expect([await renamedFrom(there, old, 'b.json'), await renamedFrom(there, old, 'c.json')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('is followed from a pull request’s merge commit of depth one to a base that was fetched', async () => {
    const server = await newServer();
    const base = await server.commit({ 'old/metrics.json': table });
    await server.git('checkout', '--quiet', '-b', 'feature');
    await server.rename('old/metrics.json', 'new/metrics.json');
    const head = await server.commit({ 'new/metrics.json': `${table}\n"accuracy": 1` });
    await server.git('checkout', '--quiet', '--detach', 'main');
    await server.git('update-ref', 'refs/pull/1/merge', await server.merge('feature'));
    const merged = await checkedOut(server, 'refs/pull/1/merge', 'refs/remotes/pull/1/merge');
    // What is checked out is nowhere else.
    await merged.commit({ 'written-by-the-job.txt': '' });
    const event = { kind: 'pull_request', base, head, baseRef: 'main' } as const;
    for (const compare of [undefined, async () => base]) {
      const by = await reach(compare && { compare });
      const found = await mergeBase(await merged.repository(), event, by);
      const name = await renamedFrom(found.repository, found.commit, 'new/metrics.json');
      expect(name).toBe('old/metrics.json');
      expect((await contentAt(found.repository, found.commit, name ?? '')).toString()).toBe(table);
    }
  });
});

describe('a workspace inside a repository', () => {
  test('names its files from the top of the repository, whether they are there or not', async () => {
    const inside = await repositoryAt(join(checkout.folder, 'reports'), execution);
    expect(inside.cwd).toBe(checkout.folder);
    expect(await pathIn(inside, join(checkout.folder, 'reports', 'metrics.json'))).toBe('reports/metrics.json');
    expect(await pathIn(inside, join(checkout.folder, 'gone', 'deep', 'metrics.json'))).toBe('gone/deep/metrics.json');
  });

  test('is the same one by way of a link', async () => {
    const elsewhere = join(await temporaryFolder(), 'linked');
    await symlink(checkout.folder, elsewhere);
    expect(await pathIn(repository, join(elsewhere, 'reports', 'metrics.json'))).toBe('reports/metrics.json');
  });

  test('shares its git folder with the other working trees of the repository', async () => {
    const other = join(await temporaryFolder(), 'other');
    await checkout.git('worktree', 'add', '--quiet', '--detach', other);
    expect(await gitFolder(await repositoryAt(other, execution))).toBe(join(checkout.folder, '.git'));
    expect(await gitFolder(repository)).toBe(join(checkout.folder, '.git'));
  });

  test('has no name for what lies outside', async () => {
    expect(await pathIn(repository, join(checkout.folder, '..', 'outside.json'))).toBeUndefined();
    expect(await pathIn(repository, checkout.folder)).toBeUndefined();
  });
});

describe('without a repository', () => {
  test('there is no baseline, and git says why', async () => {
    await expect(repositoryAt(await temporaryFolder(), execution)).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { why: expect.stringContaining('not a git repository') },
    });
  });

  test('there is none without git either', async () => {
    const none: typeof execution = (_file, args, options) => execution('no-such-program', args, options);
    await expect(repositoryAt(checkout.folder, none)).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { why: 'git could not be started', fix: 'install git' },
    });
  });

  test('the owner of a container’s checkout is told what to set', async () => {
    const stderr = "fatal: detected dubious ownership in repository at '/__w/a/a'\nTo add an exception …";
    const refused: typeof execution = async () => ({ code: 128, stdout: '', bytes: Buffer.alloc(0), stderr });
    await expect(repositoryAt(checkout.folder, refused)).rejects.toMatchObject({
      explanation: {
        why: "detected dubious ownership in repository at '/__w/a/a'",
        fix: expect.stringContaining('safe.directory'),
      },
    });
  });
});
