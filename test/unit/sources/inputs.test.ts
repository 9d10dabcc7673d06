import { createHash } from 'node:crypto';
import { link, mkdtemp, readFile, realpath, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FrozenFile, FrozenInput } from '../../../src/result/run.js';
import { digestFile } from '../../../src/sources/digest.js';
import { Inputs } from '../../../src/sources/inputs.js';
import { keptFile, keptTable } from '../../../src/sources/kept.js';
import { type Snapshots, snapshotsInMemory } from '../../../src/sources/snapshots.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let root: string;
let snapshots: Snapshots;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-inputs-')));
  snapshots = snapshotsInMemory(root);
  await write('{"a": 1}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function write(text: string): Promise<void> {
  return writeFile(join(root, 'm.json'), text);
}

const planned: FrozenFile = { path: 'm.json', size: 8, sha256: sha256('{"a": 1}') };

function inputs(
  files: readonly FrozenFile[],
  { verify = false, ...more }: Partial<FrozenInput> & { verify?: boolean },
) {
  const frozen: FrozenInput = { gate: 'metrics', source: 'report', role: 'current', text: 'm.json', files, ...more };
  return new Inputs([frozen], { root, folder: root }, snapshots, verify);
}

const changed = {
  code: 'changed_since_plan',
  explanation: {
    what: 'm.json is not the file that was planned',
    why: `its SHA-256 was ${sha256('{"a": 1}').slice(0, 12)}… when the plan was written and is ${sha256('{"a": 2}').slice(0, 12)}… now`,
    fix: 'let nothing write the file between plan and verdict',
  },
};

describe('what the plan pinned', () => {
  test('is told by its role', () => {
    const some = inputs([planned], {});
    expect([some.has('current'), some.has('baseline')]).toEqual([true, false]);
  });

  test('is asked for only where it was planned; else there is a bug', async () => {
    await expect(inputs([planned], {}).files('baseline')).rejects.toThrow('the plan pinned no baseline here');
    await expect(inputs([], {}).file('current')).rejects.toThrow('the plan pinned no file for current');
  });

  test('is one file where one is wanted', async () => {
    expect(await inputs([planned], {}).file('current')).toEqual(planned);
    await expect(inputs([planned, { ...planned, path: 'n.json' }], {}).file('current')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: 'the path stands for 2 files: m.json, n.json', fix: 'name one of them' },
    });
  });

  test('may be the reason why there is nothing, told as it was found', async () => {
    const location = { file: 'mlgate.yml', line: 4, column: 11 };
    const problem = { code: 'missing_file', what: 'm.json does not exist', why: 'empty', fix: 'write it', location };
    await expect(inputs([], { problem: { ...problem, code: 'missing_file' } }).files('current')).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 'm.json does not exist', why: 'empty', fix: 'write it' },
      location,
    });
  });

  test('lies in the workspace', () => {
    expect(inputs([planned], {}).absolute(planned)).toBe(join(root, 'm.json'));
  });
});

describe('several inputs of one role', () => {
  const frozen = (name?: string): FrozenInput => ({
    ...{ gate: 'data', source: 'train', role: 'related', text: 'x', ...(name !== undefined && { name }) },
    files: [{ ...planned, path: `${name}.csv` }],
  });

  test('are told apart by their names', async () => {
    const both = [frozen('foreign_keys.0'), frozen('no_overlap_with')];
    const some = new Inputs(both, { root, folder: root }, snapshots, false);
    expect((await some.files('related', 'no_overlap_with')).map(({ path }) => path)).toEqual(['no_overlap_with.csv']);
    expect([some.has('related', 'foreign_keys.0'), some.has('related', 'foreign_keys.1'), some.has('related')]).toEqual(
      [true, false, false],
    );
    await expect(some.files('related')).rejects.toThrow('the plan pinned no related here');
    await expect(some.files('related', 'x')).rejects.toThrow('the plan pinned no related x here');
  });
});

describe('the path of a file', () => {
  test('is its own in the workspace', async () => {
    expect(await inputs([planned], {}).path(planned)).toBe(join(root, 'm.json'));
  });

  test('is that of the file that was kept, where it came from elsewhere', async () => {
    const kept = await keptTable('s3://b/t.csv', (path) => writeFile(path, 'a\n1\n'), { snapshots });
    expect(await readFile(await inputs([kept], {}).path(kept), 'utf8')).toBe('a\n1\n');
  });

  test('is refused where what was kept is gone, or is another', async () => {
    const kept = await keptTable('s3://b/t.csv', (path) => writeFile(path, 'a\n1\n'), { snapshots });
    const some = inputs([kept], {});
    await writeFile(await some.path(kept), 'a\n2\n');
    await expect(some.path(kept)).rejects.toMatchObject({
      code: 'changed_since_plan',
      explanation: { what: 's3://b/t.csv is not among what the plan kept' },
    });
  });
});

describe('a file that changes while it is read', () => {
  const long = new Date('2026-01-01T00:00:00Z');
  const changedMeanwhile = { code: 'changed_since_plan', explanation: { what: 'm.json changed while it was read' } };
  const digested = (): Promise<FrozenFile> => digestFile(join(root, 'm.json'), { root, folder: root });

  /** @param change what happens between the digest and the end of the reading */
  async function read(change: () => Promise<unknown>): Promise<void> {
    await utimes(join(root, 'm.json'), long, long);
    const file = await digested();
    await change();
    await inputs([file], {}).unchanged([file]);
  }

  test('is refused, and one that stays is not', async () => {
    await expect(read(async () => {})).resolves.toBeUndefined();
    await expect(read(() => write('{"a": 22}'))).rejects.toMatchObject(changedMeanwhile);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['its size is the same', () => write('{"a": 2}')],
    ['it is gone', () => rm(join(root, 'm.json'))],
    [
      'its time was set back',
      async () => {
        await write('{"a": 2}');
        await utimes(join(root, 'm.json'), long, long);
      },
    ],
    [
      'another took its place, with its size and time',
      async () => {
        const other = join(root, 'other');
        await writeFile(other, '{"a": 2}');
        await utimes(other, long, long);
        await rename(other, join(root, 'm.json'));
      },
    ],
  ])('is refused where %s', async (_what, change) => {
    await expect(read(change)).rejects.toMatchObject(changedMeanwhile);
  });

  test('is digested again where it was written too shortly before for its time to tell', async () => {
    const file = await digested();
    await expect(inputs([file], {}).unchanged([file])).resolves.toBeUndefined();
    const another: FrozenFile = { ...file, sha256: sha256('another') };
    await expect(inputs([another], {}).unchanged([another])).rejects.toMatchObject({ code: 'changed_since_plan' });
  });

  test('is digested again where this process never did', async () => {
    await write('{"a": 2}');
    await expect(inputs([planned], {}).unchanged([planned])).rejects.toMatchObject(changed);
  });

  test('is known by what it was when a later stage looked', async () => {
    await utimes(join(root, 'm.json'), long, long);
    const later = inputs([planned], { verify: true });
    const [file = planned] = await later.files('current');
    await expect(later.unchanged([file])).resolves.toBeUndefined();
    await link(join(root, 'm.json'), join(root, 'second'));
    await expect(later.unchanged([file])).rejects.toMatchObject(changedMeanwhile);
  });

  test('is refused where it was kept, too', async () => {
    const kept = await keptTable('s3://b/t.csv', (path) => writeFile(path, 'a\n1\n'), { snapshots });
    const some = inputs([kept], {});
    await expect(some.unchanged([kept])).resolves.toBeUndefined();
    await writeFile(await some.path(kept), 'a\n2\n');
    await expect(some.unchanged([kept])).rejects.toMatchObject({ code: 'changed_since_plan' });
  });
});

describe('the bytes of a file', () => {
  test('are read from the workspace', async () => {
    expect((await inputs([planned], {}).bytes(planned)).toString()).toBe('{"a": 1}');
  });

  test('are refused where they are no longer those that were planned', async () => {
    await write('{"a": 2}');
    await expect(inputs([planned], {}).bytes(planned)).rejects.toMatchObject(changed);
  });

  test('are refused where the file is gone', async () => {
    await rm(join(root, 'm.json'));
    await expect(inputs([planned], {}).bytes(planned)).rejects.toMatchObject({
      code: 'unreadable',
      explanation: { what: 'm.json cannot be read', why: expect.stringContaining('ENOENT') },
    });
  });

  test('are what was kept, where they came from elsewhere', async () => {
    const kept = await keptFile('s3://bucket/m.json', Buffer.from('{"a": 3}'), { snapshots });
    expect((await inputs([kept], {}).bytes(kept)).toString()).toBe('{"a": 3}');
  });

  test('are refused where what was kept is gone', async () => {
    const kept: FrozenFile = { path: 's3://bucket/m.json', size: 8, sha256: sha256('{"a": 3}'), kept: true };
    await expect(inputs([kept], {}).bytes(kept)).rejects.toMatchObject({
      code: 'changed_since_plan',
      explanation: {
        what: 's3://bucket/m.json is not among what the plan kept',
        fix: 'let nothing write into the result folder',
      },
    });
  });
});

describe('files that a plan of another process pinned', () => {
  test('are answered where they are the same', async () => {
    expect(await inputs([planned], { verify: true }).files('current')).toEqual([planned]);
  });

  test('are refused where they changed since', async () => {
    await write('{"a": 2}');
    await expect(inputs([planned], { verify: true }).files('current')).rejects.toMatchObject(changed);
  });

  test('are not read again in the process that planned them', async () => {
    await write('{"a": 2}');
    expect(await inputs([planned], { verify: false }).files('current')).toEqual([planned]);
  });

  test('are not looked for in the workspace where they came from elsewhere', async () => {
    const kept: FrozenFile = { path: 's3://bucket/m.json', size: 8, sha256: sha256('{"a": 3}'), kept: true };
    expect(await inputs([kept], { verify: true }).files('current')).toEqual([kept]);
  });
});
