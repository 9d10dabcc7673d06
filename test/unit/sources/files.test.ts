import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrozenFile } from '../../../src/result/run.js';
import type { Reach } from '../../../src/sources/reach.js';
import type { InputRequest } from '../../../src/sources/request.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { type Checkout, clone, execution, newCheckout, removeFolders, temporaryFolder } from './git/checkout.js';
import { newerOrdinary, olderBetter } from './mlflow/runs.js';
import { StoreCopies } from './mlflow/store-copies.js';
import { dvcLockOf, dvcPointerTo, fetchDvc, fetchLfs, lfsPointerTo } from './pointed-content.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

afterAll(removeFolders);

interface Answer {
  readonly files: readonly FrozenFile[];
  readonly reach: Reach;
}

async function read(folder: string, text: string, given: Partial<InputRequest> = {}): Promise<Answer> {
  const reach = reachOf({ root: folder, folder }, { execute: execution });
  return { files: await resolveSource(requestOf({ kind: 'files', text }, folder, given), reach), reach };
}

/** Content of a file that was kept. */
async function content({ files, reach }: Answer): Promise<string[]> {
  return Promise.all(files.map(async ({ sha256 }) => String(await reach.snapshots.read(sha256))));
}

const digests: Readonly<Record<string, string>> = {
  a: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  b: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
};

describe('a path of the workspace', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    for (const name of ['b', 'a']) await writeFile(join(folder, `${name}.json`), name);
    await mkdir(join(folder, 'empty'));
  });

  test('is a file with its size and SHA-256', async () => {
    expect((await read(folder, 'a.json')).files).toEqual([{ path: 'a.json', size: 1, sha256: digests['a'] }]);
  });

  test('is every file that a glob matches, in the order of their names', async () => {
    expect((await read(folder, '*.json')).files).toEqual([
      { path: 'a.json', size: 1, sha256: digests['a'] },
      { path: 'b.json', size: 1, sha256: digests['b'] },
    ]);
  });

  test('is refused where nothing is there, with what is there instead', async () => {
    const location = { file: 'mlgate.yml', line: 3, column: 11 };
    await expect(read(folder, 'c.json', { location })).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 'c.json does not exist', why: 'the folder holds a.json, b.json, empty' },
      location,
    });
  });

  test.each([undefined, true] as const)('is refused where it is a folder (bytes: %p)', async (bytes) => {
    await expect(read(folder, 'empty', bytes && { bytes })).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: 'empty is a folder', fix: 'name a file, or a glob such as empty/*' },
    });
  });

  test('is refused where a link leads out of the workspace', async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside, 'm.json'), 'a');
    await symlink(join(outside, 'm.json'), join(folder, 'link'));
    await expect(read(folder, 'link')).rejects.toMatchObject({ code: 'outside_workspace' });
  });

  test('has no age where there is no git', async () => {
    expect((await read(folder, 'a.json', { dated: true })).files).toEqual([
      { path: 'a.json', size: 1, sha256: digests['a'] },
    ]);
  });

  test('never was as a baseline, where there is no git that could say otherwise', async () => {
    await expect(read(folder, 'none.json', { role: 'baseline' })).rejects.toMatchObject({
      code: 'no_baseline_yet',
      explanation: { what: 'none.json does not exist' },
    });
  });
});

describe('in a repository', () => {
  let checkout: Checkout;
  let shallow: Checkout;
  beforeAll(async () => {
    checkout = await newCheckout();
    await checkout.commit({ 'm.json': 'a', 'gone.json': 'a', 'old/gone.json': 'a', 'modified.json': 'a' });
    await checkout.commit({ 'gone.json': null, old: null, 'later.json': 'b' });
    shallow = await clone(checkout, '--depth=1');
    await checkout.write({ 'modified.json': 'b', 'untracked.json': 'b' });
    for (const name of ['modified', 'untracked'])
      await utimes(join(checkout.folder, `${name}.json`), new Date(), new Date('2026-05-01T10:00:00Z'));
  });

  test.each([
    ['that was committed', 'm.json', { at: '2026-01-01T00:00:00.000Z', by: 'commit' }],
    ['that a later commit brought', 'later.json', { at: '2026-01-02T00:00:00.000Z', by: 'commit' }],
    ['that was changed since', 'modified.json', { at: '2026-05-01T10:00:00.000Z', by: 'file' }],
    ['that git does not track', 'untracked.json', { at: '2026-05-01T10:00:00.000Z', by: 'file' }],
  ])('a file %s has its date', async (_what, name, dated) => {
    expect((await read(checkout.folder, name, { dated: true })).files[0]?.dated).toEqual(dated);
  });

  test('a file has no date in a clone that is too shallow to know it', async () => {
    expect((await read(shallow.folder, 'm.json', { dated: true })).files[0]?.dated).toBeUndefined();
  });

  test('a file has no date where nobody asks for its age', async () => {
    expect((await read(checkout.folder, 'm.json')).files[0]?.dated).toBeUndefined();
  });

  test.each<[string, 'no_baseline_yet' | 'missing_file', string, InputRequest['role']]>([
    ['never was', 'no_baseline_yet', 'never.json', 'baseline'],
    ['was committed once, and is gone', 'missing_file', 'gone.json', 'baseline'],
    ['was committed once, and is gone with its folder', 'missing_file', 'old/gone.json', 'baseline'],
    ['never was, nor was its folder', 'no_baseline_yet', 'none/deep/m.json', 'baseline'],
    ['never was, and is judged', 'missing_file', 'never.json', 'current'],
  ])('a file that %s is %s', async (_what, code, name, role) => {
    await expect(read(checkout.folder, name, { role })).rejects.toMatchObject({
      code,
      explanation: { what: `${name} does not exist` },
    });
  });

  test('a baseline that a shallow clone does not know is missing, and not none yet', async () => {
    await expect(read(shallow.folder, 'never.json', { role: 'baseline' })).rejects.toMatchObject({
      code: 'missing_file',
    });
  });
});

describe('a pointer of Git LFS in the place of a file', () => {
  let checkout: Checkout;
  beforeAll(async () => {
    checkout = await newCheckout();
    const fetched = { 'sub/m.json': lfsPointerTo('{"a": 1}') };
    await checkout.commit({ ...fetched, 'absent.json': lfsPointerTo('{"a": 2}') });
    await fetchLfs(checkout, '{"a": 1}');
  });

  test('is the content that it stands for, kept under the name of the file', async () => {
    const answer = await read(checkout.folder, 'sub/m.json', { bytes: true, dated: true });
    expect(answer.files).toEqual([
      {
        path: 'sub/m.json',
        size: 8,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        kept: true,
        dated: { at: '2026-01-01T00:00:00.000Z', by: 'commit' },
      },
    ]);
    expect(await content(answer)).toEqual(['{"a": 1}']);
  });

  test('is refused where its content was not fetched', async () => {
    await expect(read(checkout.folder, 'absent.json', { bytes: true })).rejects.toMatchObject({
      code: 'unsupported',
      explanation: {
        what: 'absent.json is a Git LFS pointer',
        why: 'its 8 bytes were not fetched',
        fix: 'run git lfs pull --include=absent.json, or let actions/checkout do it (with: lfs: true)',
      },
    });
  });

  test('is refused where a file is needed that lies in the workspace', async () => {
    await expect(read(checkout.folder, 'sub/m.json')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: {
        what: 'sub/m.json is a pointer of git LFS, not the file itself',
        fix: 'run git lfs pull, or let actions/checkout do it (with: lfs: true)',
      },
    });
  });
});

describe('a file that DVC keeps and that is not in the working tree', () => {
  let checkout: Checkout;
  beforeAll(async () => {
    checkout = await newCheckout();
    await checkout.write({
      'by-dvc/m.json.dvc': dvcPointerTo('m.json', '{"a": 1}'),
      'by-lock/dvc.lock': dvcLockOf('out/m.json', '{"a": 2}'),
      'absent.json.dvc': dvcPointerTo('absent.json', '{"a": 3}'),
    });
    await fetchDvc(checkout, '{"a": 1}');
    await fetchDvc(checkout, '{"a": 2}');
  });

  test.each([
    ['a .dvc file', 'by-dvc/m.json', '{"a": 1}'],
    ['the dvc.lock of a folder above', 'by-lock/out/m.json', '{"a": 2}'],
  ])('is what %s says', async (_what, name, text) => {
    const answer = await read(checkout.folder, name, { bytes: true });
    expect(answer.files).toMatchObject([{ path: name, size: 8, kept: true }]);
    expect(await content(answer)).toEqual([text]);
  });

  test('is refused where the cache lacks it', async () => {
    await expect(read(checkout.folder, 'absent.json', { bytes: true, role: 'baseline' })).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: 'absent.json is kept by DVC', fix: 'run dvc pull absent.json' },
    });
  });

  test('is missing where a file is needed that lies in the workspace', async () => {
    await expect(read(checkout.folder, 'by-dvc/m.json')).rejects.toMatchObject({ code: 'missing_file' });
  });
});

describe('a store of MLflow that is named as a path', () => {
  let copies: StoreCopies;
  let root: string;
  beforeAll(async () => {
    copies = new StoreCopies();
    root = copies.make('mlruns');
  });
  afterAll(() => copies.remove());

  const churn = 'mlruns/842073813070778085';

  test('is refused where several runs finished, with the words that choose one', async () => {
    await expect(read(root, 'mlruns', { bytes: true })).rejects.toMatchObject({
      code: 'unsupported',
      explanation: {
        what: 'mlruns has 2 finished runs, and none of them is named',
        fix: 'write run: { newest: true }, run: { commit: HEAD } or run: { id: … }',
      },
    });
  });

  test('is a folder like any other to who needs files', async () => {
    await expect(read(root, 'mlruns')).rejects.toMatchObject({ explanation: { what: 'mlruns is a folder' } });
  });

  test.each(['mlruns', '.'])('is its one run that finished: %s', async (text) => {
    const single = copies.make('mlruns');
    await rm(join(single, churn, olderBetter), { recursive: true });
    expect((await read(single, text, { bytes: true })).files).toMatchObject([
      { path: `mlflow:runs:/${newerOrdinary}`, kept: true },
    ]);
  });

  test('is refused by its own reason where no run finished', async () => {
    const none = copies.make('mlruns');
    for (const id of [olderBetter, newerOrdinary]) await rm(join(none, churn, id), { recursive: true });
    await expect(read(none, 'mlruns', { bytes: true })).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 'mlruns has no finished run', fix: 'train once, and let the run end' },
    });
  });

  test('is a database too, which is not read as a file', async () => {
    await writeFile(join(root, 'mlflow.db'), 'SQLite format 3\0');
    await expect(read(root, 'mlflow.db', { bytes: true })).rejects.toMatchObject({
      explanation: { what: expect.stringContaining('mlflow.db') },
    });
    expect((await read(root, 'mlflow.db')).files).toMatchObject([{ path: 'mlflow.db', size: 16 }]);
  });
});
