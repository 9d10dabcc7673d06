import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptFile, keptTable } from '../../../src/sources/kept.js';
import { snapshotsIn, snapshotsInMemory } from '../../../src/sources/snapshots.js';

/** SHA-256 of `abc`: FIPS 180-2, appendix B.1 */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mlgate-snapshots-'));
  folder = join(parent, 'plan', 'inputs');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe.each([
  ['in memory', () => snapshotsInMemory(parent)],
  ['in a folder', () => snapshotsIn(folder)],
])('snapshots %s', (_where, make) => {
  test('are asked for by the SHA-256 of their content', async () => {
    const snapshots = make();
    expect(await snapshots.keep(Buffer.from('abc'))).toBe(abc);
    expect((await snapshots.read(abc))?.toString()).toBe('abc');
  });

  test('answer nothing that was not kept', async () => {
    expect(await make().read(abc)).toBeUndefined();
  });

  test('stay as they were kept, whatever becomes of the bytes', async () => {
    const snapshots = make();
    const bytes = Buffer.from('abc');
    await snapshots.keep(bytes);
    bytes.fill(0);
    expect((await snapshots.read(abc))?.toString()).toBe('abc');
  });

  test('may be kept twice, and may be empty', async () => {
    const snapshots = make();
    await snapshots.keep(Buffer.from('abc'));
    expect(await snapshots.keep(Buffer.from('abc'))).toBe(abc);
    expect(await snapshots.read(await snapshots.keep(Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });

  test('are told as files under the address they came from', async () => {
    const dated = { at: '2026-11-20T00:00:00.000Z', by: 'store' } as const;
    expect(await keptFile('s3://a/b', Buffer.from('abc'), { snapshots: make() }, { commit: 'c', dated })).toEqual({
      path: 's3://a/b',
      size: 3,
      sha256: abc,
      kept: true,
      commit: 'c',
      dated,
    });
  });
});

describe.each([
  ['in memory', () => snapshotsInMemory(parent)],
  ['in a folder', () => snapshotsIn(folder)],
])('what is too large for memory, with snapshots %s,', (_where, make) => {
  const writing = (text: string) => (path: string) => writeFile(path, text);

  test('is kept as a file, by its SHA-256 and size', async () => {
    const snapshots = make();
    expect(await snapshots.keepFile(writing('abc'))).toEqual({ sha256: abc, size: 3 });
    const path = (await snapshots.fileOf(abc)) ?? '';
    expect([isAbsolute(path), await readFile(path, 'utf8')]).toEqual([true, 'abc']);
    expect(String(await snapshots.read(abc))).toBe('abc');
  });

  test('is a file too where it was kept as bytes', async () => {
    const snapshots = make();
    await snapshots.keep(Buffer.from('abc'));
    expect(await readFile((await snapshots.fileOf(abc)) ?? '', 'utf8')).toBe('abc');
  });

  test('is not kept where writing it fails, and leaves nothing', async () => {
    const snapshots = make();
    const { sha256 } = await snapshots.keepFile(writing('other'));
    const failing = snapshots.keepFile(async (path) => {
      await writeFile(path, 'ab');
      throw new Error('the line was cut');
    });
    await expect(failing).rejects.toThrow('the line was cut');
    expect(await readdir(dirname((await snapshots.fileOf(sha256)) ?? ''))).toEqual([sha256]);
  });

  test('has no file that was not kept', async () => {
    expect(await make().fileOf(abc)).toBeUndefined();
    expect(await make().fileOf('../x')).toBeUndefined();
  });

  test('is not answered where somebody wrote over it, or put another file in its place', async () => {
    const snapshots = make();
    await snapshots.keepFile(writing('abc'));
    const path = (await snapshots.fileOf(abc)) ?? '';
    await writeFile(path, 'abd');
    expect(await snapshots.fileOf(abc)).toBeUndefined();
    await writeFile(`${path}.new`, 'abe');
    await rename(`${path}.new`, path);
    expect(await snapshots.fileOf(abc)).toBeUndefined();
  });

  test('is an error of whoever asked for it where the disk has no room', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const kept = keptTable('s3://a/b.csv', () => Promise.reject(full), { snapshots: make() });
    await expect(kept).rejects.toMatchObject({
      code: 'unreadable',
      explanation: { what: 's3://a/b.csv cannot be kept on disk', why: 'there is no room left' },
    });
  });
});

describe('snapshots in memory', () => {
  test('make a folder only for files, which no other user can read, and which goes with them', async () => {
    const snapshots = snapshotsInMemory(parent);
    await snapshots.keep(Buffer.from('ab'));
    expect(await readdir(parent)).toEqual([]);
    await snapshots.keepFile((path) => writeFile(path, 'abc'));
    const own = dirname((await snapshots.fileOf(abc)) ?? '');
    expect((await stat(own)).mode & 0o077).toBe(0);
    await snapshots.discard();
    expect([await readdir(parent), await snapshots.fileOf(abc)]).toEqual([[], undefined]);
  });
});

describe('snapshots in a folder', () => {
  test('stay for the processes that come after', async () => {
    const snapshots = snapshotsIn(folder);
    await snapshots.keepFile((path) => writeFile(path, 'abc'));
    await snapshots.discard();
    expect(await readFile((await snapshotsIn(folder).fileOf(abc)) ?? '', 'utf8')).toBe('abc');
  });

  test('are read by another process', async () => {
    await snapshotsIn(folder).keep(Buffer.from('abc'));
    expect((await snapshotsIn(folder).read(abc))?.toString()).toBe('abc');
  });

  test('are one file each, and nothing beside it', async () => {
    await snapshotsIn(folder).keep(Buffer.from('abc'));
    expect(await readdir(folder)).toEqual([abc]);
  });

  test('are not read where somebody wrote over them', async () => {
    await snapshotsIn(folder).keep(Buffer.from('abc'));
    await writeFile(join(folder, abc), 'abd');
    expect(await snapshotsIn(folder).read(abc)).toBeUndefined();
  });

  test('lead to no other file', async () => {
    await snapshotsIn(folder).keep(Buffer.from('abc'));
    expect(await snapshotsIn(join(folder, 'deeper')).read(`../${abc}`)).toBeUndefined();
  });
});
