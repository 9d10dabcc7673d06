import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExecuteOptions } from '../../../src/process/execute.js';
import type { FrozenFile } from '../../../src/result/run.js';
import type { InputRequest } from '../../../src/sources/request.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { type Source, sourceOf } from '../../../src/sources/source.js';
import { type Checkout, execution, newCheckout, removeFolders } from './git/checkout.js';
import { dvcPointerTo, fetchDvc, fetchLfs, lfsPointerTo } from './pointed-content.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

let checkout: Checkout;
let [first, second] = ['', ''];

beforeAll(async () => {
  checkout = await newCheckout();
  first = await checkout.commit({
    'data.csv': 'x\n1\n',
    'folder/a.csv': 'x\n1\n',
    'lfs.csv': lfsPointerTo('x\n3\n'),
    'absent.csv': lfsPointerTo('x\n4\n'),
    'kept.csv.dvc': dvcPointerTo('kept.csv', 'x\n5\n'),
    'gone.csv.dvc': dvcPointerTo('gone.csv', 'x\n6\n'),
  });
  await fetchLfs(checkout, 'x\n3\n');
  await fetchDvc(checkout, 'x\n5\n');
  second = await checkout.commit({ 'data.csv': 'x\n2\n' });
});
afterAll(removeFolders);

interface Read {
  readonly file: FrozenFile | undefined;
  readonly text: string;
  /** the options of every program that was run to read content */
  readonly contents: readonly (ExecuteOptions | undefined)[];
}

async function read(from: string | Source, given: Partial<InputRequest> = {}): Promise<Read> {
  const root = checkout.folder;
  const contents: (ExecuteOptions | undefined)[] = [];
  const reach = reachOf(
    { root, folder: root },
    {
      execute: (file, args, options) => {
        if (args.includes('cat-file') && args.includes('blob')) contents.push(options);
        return execution(file, args, options);
      },
      temporary: `${root}/.git/mlgate`,
    },
  );
  const source = typeof from === 'string' ? sourceOf(from) : from;
  try {
    const [file] = await resolveSource(requestOf(source, root, { gate: 'data', table: true, ...given }), reach);
    return { file, text: await readFile((await reach.snapshots.fileOf(file?.sha256 ?? '')) ?? '', 'utf8'), contents };
  } finally {
    await reach.snapshots.discard();
  }
}

describe('a table in a commit', () => {
  test('is written to disk by git itself, and told with its commit and its day', async () => {
    const { file, text, contents } = await read('git:HEAD~1:data.csv');
    expect(text).toBe('x\n1\n');
    expect(file).toEqual({
      path: `git:${first}:data.csv`,
      size: 4,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      kept: true,
      commit: first,
      dated: { at: '2026-01-01T00:00:00.000Z', by: 'commit' },
    });
    expect(contents.map((options) => options?.outputFile !== undefined)).toEqual([true]);
  });

  test('may be a baseline: the judged file elsewhere', async () => {
    const judged = { role: 'baseline', judged: 'data.csv' } as const;
    expect((await read({ kind: 'commit', commit: first }, judged)).text).toBe('x\n1\n');
    expect((await read({ kind: 'branch', name: 'main' }, judged)).file?.commit).toBe(second);
    await expect(
      read({ kind: 'commit', commit: first }, { role: 'baseline', judged: 'new.csv' }),
    ).rejects.toMatchObject({
      code: 'no_baseline_yet',
    });
  });

  test.each([
    ['git LFS', 'git:main:lfs.csv', 'x\n3\n'],
    ['DVC', 'git:main:kept.csv', 'x\n5\n'],
  ])('is the content that %s keeps of it', async (_who, written, text) => {
    expect((await read(written)).text).toBe(text);
  });

  test.each<[string, string, string, object]>([
    ['its content was not fetched', 'absent.csv', 'unsupported', { what: expect.stringContaining('Git LFS pointer') }],
    ['DVC does not have it here', 'gone.csv', 'unsupported', { fix: 'run dvc fetch --all-commits' }],
    ['it is a folder', 'folder', 'unsupported', { what: expect.stringContaining('folder is a folder in commit') }],
    ['it is not there', 'date.csv', 'missing_file', { fix: 'did you mean data.csv?' }],
  ])('is refused where %s', async (_why, path, code, explanation) => {
    await expect(read(`git:main:${path}`)).rejects.toMatchObject({ code, explanation });
  });

  test('of an unknown reference is refused', async () => {
    await expect(read('git:v9:data.csv')).rejects.toMatchObject({ code: 'no_baseline' });
  });
});
