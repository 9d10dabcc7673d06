import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptFile } from '../../../src/sources/kept.js';
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
  ['in memory', snapshotsInMemory],
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

describe('snapshots in a folder', () => {
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
