import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GitHubJob, Reach } from '../../../src/sources/reach.js';
import type { InputRequest } from '../../../src/sources/request.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { type Source, sourceOf } from '../../../src/sources/source.js';
import {
  type Checkout,
  checkedOut,
  clone,
  execution,
  newCheckout,
  newServer,
  removeFolders,
  temporaryFolder,
} from '../../unit/sources/git/checkout.js';
import { dvcLockOf, dvcPointerTo, fetchDvc, fetchLfs, lfsPointerTo } from '../../unit/sources/pointed-content.js';
import { reachOf } from '../../unit/sources/reach.js';
import { requestOf } from '../../unit/sources/request.js';

afterAll(removeFolders);

interface Question extends Partial<InputRequest> {
  /** below the top of the checkout */
  readonly inside?: string;
  readonly reach?: Partial<Reach>;
}

/** What a baseline of `m.json` is, each file as its address and content. */
async function read(checkout: Checkout, from: Source | string, question: Question = {}): Promise<[string, string][]> {
  const { inside = '', reach: given, ...more } = question;
  const root = checkout.folder;
  const reach = reachOf({ root, folder: root }, { execute: execution, temporary: join(root, '.git/mlgate'), ...given });
  const source = typeof from === 'string' ? sourceOf(from) : from;
  const asked = requestOf(source, join(root, inside), { role: 'baseline', judged: 'm.json', ...more });
  const files = await resolveSource(asked, reach);
  return Promise.all(files.map(async ({ path, sha256 }) => [path, String(await reach.snapshots.read(sha256))]));
}

function job(eventName: string, event: unknown, token?: string): GitHubJob {
  const server = { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', repository: 'owner/name' };
  return { ...server, eventName, event, ...(token !== undefined && { token }) };
}

const lines = Array.from({ length: 20 }, (_, row) => `line ${row}`).join('\n');
const short = (commit: string) => commit.slice(0, 7);

describe('where the change that is judged began', () => {
  let server: Checkout;
  let checkout: Checkout;
  let [first, split, main, feature] = ['', '', '', ''];

  beforeAll(async () => {
    server = await newServer();
    first = await server.commit({ 'm.json': '1' });
    split = await server.commit({ 'm.json': '2' });
    await server.git('checkout', '--quiet', '-b', 'feature');
    feature = await server.commit({ 'm.json': '4' });
    await server.git('checkout', '--quiet', 'main');
    main = await server.commit({ 'm.json': '3' });
    checkout = await clone(server);
    await checkout.git('checkout', '--quiet', 'feature');
  });

  const pullRequest = () => ({ pull_request: { base: { sha: main, ref: 'main' }, head: { sha: feature } } });
  const repository = { default_branch: 'main' };

  test.each<[string, () => GitHubJob | undefined, () => [string, string]]>([
    ['on a pull request: where it left its base', () => job('pull_request', pullRequest()), () => [split, '2']],
    ['in a merge group: its base', () => job('merge_group', { merge_group: { base_sha: main } }), () => [main, '3']],
    ['on a push: the commit before it', () => job('push', { before: first, repository }), () => [first, '1']],
    [
      'on the first push of a branch: where it left the default branch',
      () => job('push', { before: '0'.repeat(40), repository }),
      () => [split, '2'],
    ],
    ['on a schedule: where HEAD left the default branch', () => job('schedule', { repository }), () => [split, '2']],
    ['on a laptop: where HEAD left the default branch', () => undefined, () => [split, '2']],
  ])('%s', async (_event, github, answer) => {
    const [commit, content] = answer();
    expect(await read(checkout, 'merge_base', { reach: { github: github() } })).toEqual([
      [`git:${commit}:m.json`, content],
    ]);
  });

  test('is not guessed where the event should name it, and does not', async () => {
    await expect(read(checkout, 'merge_base', { reach: { github: job('push', {}) } })).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: {
        what: 'the event is a push, and its before is no commit',
        fix: 'name the baseline as commit: or branch:',
      },
    });
  });

  test('is told with its commit, and with the day on which the file was last touched before it', async () => {
    const reach = reachOf({ root: checkout.folder, folder: checkout.folder }, { execute: execution });
    const asked = requestOf({ kind: 'commit', commit: main }, checkout.folder, { judged: 'm.json' });
    expect(await resolveSource(asked, reach)).toEqual([
      {
        path: `git:${main}:m.json`,
        size: 1,
        sha256: '4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce',
        kept: true,
        commit: main,
        dated: { at: '2026-01-04T00:00:00.000Z', by: 'commit' },
      },
    ]);
  });

  test.each<[string, () => Response]>([
    ['is what GitHub tells a clone of depth one', () => Response.json({ merge_base_commit: { sha: split } })],
    ['is found by git where GitHub may not be asked', () => Response.json({ message: 'no' }, { status: 403 })],
  ])('%s', async (_what, answer) => {
    const asked: string[] = [];
    const fetch = async (url: string | URL | Request) => {
      asked.push(String(url).replace(/\?.*/, ''));
      return answer();
    };
    const shallow = await checkedOut(server, 'refs/heads/feature', 'refs/remotes/origin/feature');
    const reach = { github: job('pull_request', pullRequest(), 'token'), fetch };
    expect(await read(shallow, 'merge_base', { reach })).toEqual([[`git:${split}:m.json`, '2']]);
    expect(asked).toEqual([`https://api.github.com/repos/owner/name/compare/${main}...${feature}`]);
  });

  test('is HEAD itself where the file was changed since, and nothing else is to be compared with', async () => {
    const alone = await newCheckout();
    const head = await alone.commit({ 'm.json': '1' });
    await alone.write({ 'm.json': '2' });
    expect(await read(alone, 'merge_base')).toEqual([[`git:${head}:m.json`, '1']]);
  });

  test('is the commit before HEAD where the file is as it was committed', async () => {
    const alone = await newCheckout();
    const before = await alone.commit({ 'm.json': '1' });
    await alone.commit({ 'm.json': '2' });
    expect(await read(alone, 'merge_base')).toEqual([[`git:${before}:m.json`, '1']]);
  });

  test('is the commit before HEAD on a branch without a commit of its own, and HEAD once the file is changed', async () => {
    const fresh = await clone(server);
    await fresh.git('checkout', '--quiet', '-b', 'fresh');
    expect(await read(fresh, 'merge_base')).toEqual([[`git:${split}:m.json`, '2']]);
    await fresh.write({ 'm.json': '5' });
    expect(await read(fresh, 'merge_base')).toEqual([[`git:${main}:m.json`, '3']]);
  });

  test('is nowhere at the first commit', async () => {
    const alone = await newCheckout();
    const only = await alone.commit({ 'm.json': '1' });
    await expect(read(alone, 'merge_base')).rejects.toMatchObject({
      code: 'no_baseline_yet',
      explanation: { what: `${short(only)} is the first commit, and nothing comes before it` },
    });
    const branch = await clone(alone);
    await branch.git('checkout', '--quiet', '-b', 'fresh');
    await expect(read(branch, 'merge_base')).rejects.toMatchObject({
      code: 'no_baseline_yet',
      explanation: { what: `${short(only)} is the first commit: nothing was before it` },
    });
  });
});

describe('the judged file at another commit', () => {
  let checkout: Checkout;
  let [first, second] = ['', ''];

  beforeAll(async () => {
    checkout = await newCheckout();
    first = await checkout.commit({ 'm.json': '1', 'old.json': lines, 'sub/m.json': 'sub 1' });
    await checkout.rename('old.json', 'new/name.json');
    second = await checkout.commit({ 'm.json': '2', 'new/name.json': `${lines}\nmore`, 'sub/m.json': 'sub 2' });
    await checkout.git('branch', 'stable', first);
    await checkout.git('tag', 'v1', first);
  });

  test('is that of a branch', async () => {
    expect(await read(checkout, 'branch:stable')).toEqual([[`git:${first}:m.json`, '1']]);
  });

  test('is that of a commit, named by its first letters', async () => {
    expect(await read(checkout, `commit:${first.slice(0, 7)}`)).toEqual([[`git:${first}:m.json`, '1']]);
  });

  test.each(['branch:stable', 'merge_base'])('has the name it had then: %s', async (from) => {
    expect(await read(checkout, from, { judged: 'new/name.json' })).toEqual([[`git:${first}:old.json`, lines]]);
  });

  test('is named from the folder of the configuration', async () => {
    expect(await read(checkout, 'branch:stable', { inside: 'sub' })).toEqual([[`git:${first}:sub/m.json`, 'sub 1']]);
    expect(await read(checkout, 'branch:stable', { inside: 'sub', judged: '../m.json' })).toEqual([
      [`git:${first}:m.json`, '1'],
    ]);
  });

  test('is found though its folder is gone', async () => {
    const copy = await clone(checkout);
    await rm(join(copy.folder, 'sub'), { recursive: true });
    expect(await read(copy, `commit:${first}`, { judged: 'sub/m.json' })).toEqual([
      [`git:${first}:sub/m.json`, 'sub 1'],
    ]);
  });

  test('is refused where the path stands for whatever matches it now', async () => {
    await expect(read(checkout, 'merge_base', { judged: 'reports/*.json' })).rejects.toMatchObject({
      code: 'unsupported',
      explanation: {
        what: 'reports/*.json stands for whatever matches it now; at another commit it may stand for other files',
        fix: 'name the file, or a baseline of its own: git:REF:PATH',
      },
    });
  });

  test('is refused where the file lies outside the repository', async () => {
    const judged = join(await temporaryFolder(), 'm.json');
    await expect(read(checkout, 'merge_base', { judged })).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { what: `${judged} lies outside the repository ${checkout.folder}` },
    });
  });

  test('is refused where there is no repository', async () => {
    const folder = await temporaryFolder();
    const reach = reachOf({ root: folder, folder }, { execute: execution });
    const asked = requestOf({ kind: 'merge_base' }, folder, { role: 'baseline', judged: 'm.json' });
    await expect(resolveSource(asked, reach)).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: {
        what: `${folder} is in no git repository that can be read`,
        fix: 'check the repository out in a step before, or name another kind of baseline',
      },
    });
  });

  test('is a bug of ours where no file is judged', async () => {
    const reach = reachOf({ root: checkout.folder, folder: checkout.folder }, { execute: execution });
    await expect(resolveSource(requestOf({ kind: 'merge_base' }, checkout.folder), reach)).rejects.toThrow(
      'a source that means the judged file was asked for without one',
    );
  });

  test('git:REF:PATH is a file of its own, by its name from the top', async () => {
    expect(await read(checkout, 'git:v1:old.json', { inside: 'sub' })).toEqual([[`git:${first}:old.json`, lines]]);
    expect(await read(checkout, 'git:HEAD:sub/m.json')).toEqual([[`git:${second}:sub/m.json`, 'sub 2']]);
    await expect(read(checkout, 'git:v1:new/name.json')).rejects.toMatchObject({ code: 'no_baseline_yet' });
  });
});

describe('a file that a commit lacks', () => {
  let checkout: Checkout;
  let [first, second] = ['', ''];

  beforeAll(async () => {
    checkout = await newCheckout();
    first = await checkout.commit({ 'm.json': '1', other: '' });
    second = await checkout.commit({ 'm.json': null });
    await checkout.commit({ 'm.json': '3', 'new.json': '3' });
  });

  test.each<[string, GitHubJob | undefined, string]>([
    ['on a laptop', undefined, 's3://<bucket>/<key>, or file:<path>'],
    ['on GitHub', job('schedule', {}), 'artifact:<workflow>.yml/<artifact>/<path>'],
  ])('never was: there is no baseline yet, and where one may be kept is told (%s)', async (_where, github, kept) => {
    await expect(read(checkout, `commit:${second}`, { judged: 'new.json', reach: { github } })).rejects.toMatchObject({
      code: 'no_baseline_yet',
      explanation: {
        what: `new.json is not in ${short(second)}, commit ${short(second)}`,
        why: 'it never was: metrics that training writes in CI are in no commit',
        fix: `name where the last ones are kept, such as baseline: ${kept}; for the first run, on_missing: accept_first`,
      },
    });
  });

  test('was there before: it is missing, and no first run', async () => {
    await expect(read(checkout, `commit:${second}`)).rejects.toMatchObject({
      code: 'missing_file',
      explanation: {
        what: `m.json is not in ${short(second)}, commit ${short(second)}`,
        why: 'it was there before, and is gone',
        fix: 'restore it, or name another baseline',
      },
    });
  });

  test('may have been there: a shallow clone does not know', async () => {
    const shallow = await clone(checkout, '--depth=1');
    await expect(read(shallow, 'git:HEAD:never.json')).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: {
        why: 'this clone is too shallow to know whether it ever was',
        fix: 'let actions/checkout fetch the whole history (with: fetch-depth: 0), or run git fetch --unshallow',
      },
    });
  });

  test('is missing where it is what is judged, with what the commit holds', async () => {
    await expect(read(checkout, `git:${first}:m.jsn`, { role: 'current' })).rejects.toMatchObject({
      code: 'missing_file',
      explanation: {
        what: `m.jsn is not in commit ${short(first)}`,
        why: 'it holds m.json, other there',
        fix: 'did you mean m.json?',
      },
    });
  });

  test('is a folder there: that is said, and is no missing baseline', async () => {
    const folder = await newCheckout();
    const old = await folder.commit({ 'm.json/deep': '1' });
    await folder.commit({ 'm.json': null });
    await folder.commit({ 'm.json': '1' });
    await expect(read(folder, `commit:${old}`)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('content that a commit only points to', () => {
  let checkout: Checkout;
  let [first, second] = ['', ''];

  beforeAll(async () => {
    checkout = await newCheckout();
    first = await checkout.commit({
      'lfs.json': lfsPointerTo('lfs 1'),
      'dvc.json.dvc': dvcPointerTo('dvc.json', 'dvc 1'),
      'pipeline/dvc.lock': dvcLockOf('out/m.json', 'lock 1'),
    });
    second = await checkout.commit({
      'lfs.json': lfsPointerTo('lfs 2'),
      'dvc.json.dvc': dvcPointerTo('dvc.json', 'dvc 2'),
      'pipeline/dvc.lock': dvcLockOf('out/m.json', 'lock 2'),
    });
    await fetchLfs(checkout, 'lfs 1');
    for (const text of ['dvc 1', 'lock 1']) await fetchDvc(checkout, text);
  });

  test.each([
    ['Git LFS', 'lfs.json', 'lfs 1'],
    ['a .dvc file', 'dvc.json', 'dvc 1'],
    ['a dvc.lock', 'pipeline/out/m.json', 'lock 1'],
  ])('is read by %s', async (_by, judged, content) => {
    expect(await read(checkout, `commit:${first}`, { judged })).toEqual([[`git:${first}:${judged}`, content]]);
  });

  test('is refused with the command that fetches it, by Git LFS', async () => {
    await expect(read(checkout, `commit:${second}`, { judged: 'lfs.json' })).rejects.toMatchObject({
      code: 'unsupported',
      explanation: {
        what: `lfs.json is a Git LFS pointer in commit ${short(second)}`,
        why: 'its 5 bytes were not fetched',
        fix: `run git lfs fetch origin ${second}, or let actions/checkout do it (with: lfs: true)`,
      },
    });
  });

  test.each(['dvc.json', 'pipeline/out/m.json'])(
    'is refused with the command that fetches it, by DVC: %s',
    async (judged) => {
      await expect(read(checkout, `commit:${second}`, { judged })).rejects.toMatchObject({
        code: 'unsupported',
        explanation: {
          what: `${judged} is kept by DVC, also in commit ${short(second)}`,
          fix: 'run dvc fetch --all-commits',
        },
      });
    },
  );
});

describe('the accepted versions of a file', () => {
  const history = { kind: 'history' } as const;

  test('lead up to where the change began, oldest first and through renames', async () => {
    const checkout = await newCheckout();
    const first = await checkout.commit({ 'old.json': `${lines}1` });
    await checkout.commit({ other: '' });
    const second = await checkout.commit({ 'old.json': `${lines}2` });
    await checkout.rename('old.json', 'm.json');
    await checkout.commit({ 'm.json': `${lines}3` });
    expect(await read(checkout, history, { role: 'history' })).toEqual([
      [`git:${first}:old.json`, `${lines}1`],
      [`git:${second}:old.json`, `${lines}2`],
    ]);
  });

  test('include HEAD where the file was changed since', async () => {
    const checkout = await newCheckout();
    const first = await checkout.commit({ 'm.json': '1' });
    const second = await checkout.commit({ 'm.json': '2' });
    await checkout.write({ 'm.json': '3' });
    expect(await read(checkout, history, { role: 'history' })).toEqual([
      [`git:${first}:m.json`, '1'],
      [`git:${second}:m.json`, '2'],
    ]);
  });

  test('are what Git LFS keeps of them, and refused where one was not fetched', async () => {
    const checkout = await newCheckout();
    const first = await checkout.commit({ 'm.json': lfsPointerTo('1') });
    const second = await checkout.commit({ 'm.json': lfsPointerTo('2') });
    await checkout.commit({ 'm.json': lfsPointerTo('3') });
    await fetchLfs(checkout, '1');
    await expect(read(checkout, history, { role: 'history' })).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: `m.json is a Git LFS pointer in commit ${short(second)}` },
    });
    await fetchLfs(checkout, '2');
    expect(await read(checkout, history, { role: 'history' })).toEqual([
      [`git:${first}:m.json`, '1'],
      [`git:${second}:m.json`, '2'],
    ]);
  });

  test('are none yet where the file is new', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ other: '' });
    await checkout.commit({ 'm.json': '1' });
    await expect(read(checkout, history, { role: 'history' })).rejects.toMatchObject({ code: 'no_baseline_yet' });
  });

  test('are not known in a shallow clone', async () => {
    const server = await newServer();
    for (const content of ['1', '2', '3', '4']) await server.commit({ 'm.json': content });
    const shallow = await clone(server, '--depth=2');
    await expect(read(shallow, history, { role: 'history' })).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { what: 'this clone is too shallow to know the history of m.json' },
    });
  });
});
