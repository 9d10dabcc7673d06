import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contentAt } from '../../../../src/sources/git/content.js';
import type { GitEvent } from '../../../../src/sources/git/event.js';
import { mergeBase } from '../../../../src/sources/git/merge-base.js';
import type { Reach } from '../../../../src/sources/git/reach.js';
import {
  type Checkout,
  checkedOut,
  clone,
  newCheckout,
  newServer,
  reach,
  removeFolders,
  stateOf,
} from '../../../unit/sources/git/checkout.js';

const nowhere: GitEvent = { kind: 'none', defaultBranch: null };

/** main: first, split, main; a branch that left it at `split`; and the merge that GitHub makes of the two. */
let server: Checkout;
let first: string;
let split: string;
let main: string;
let feature: string;
let pullRequest: GitEvent & { kind: 'pull_request' };

beforeAll(async () => {
  server = await newServer();
  first = await server.commit({ 'metrics.json': '{"accuracy": 0.1}' });
  split = await server.commit({ 'metrics.json': '{"accuracy": 0.2}' });
  await server.git('checkout', '--quiet', '-b', 'feature');
  await server.commit({ 'train.py': 'pass' });
  feature = await server.commit({ 'metrics.json': '{"accuracy": 0.4}' });
  await server.git('checkout', '--quiet', 'main');
  main = await server.commit({ 'README.md': 'on main' });
  await server.git('checkout', '--quiet', '--detach');
  await server.git('update-ref', 'refs/pull/7/merge', await server.merge('feature'));
  await server.git('checkout', '--quiet', 'main');
  pullRequest = { kind: 'pull_request', base: main, head: feature, baseRef: 'main' };
});
afterAll(removeFolders);

async function found(checkout: Checkout, event: GitEvent, by?: Reach) {
  const { commit, how, repository } = await mergeBase(await checkout.repository(), event, by ?? (await reach()));
  const bytes = await contentAt(repository, commit, 'metrics.json');
  return { commit, how, metrics: bytes.toString(), own: repository.gitFolder !== undefined };
}

function atPullRequest(): Promise<Checkout> {
  return checkedOut(server, 'refs/pull/7/merge', 'refs/remotes/pull/7/merge');
}

describe('on a pull request', () => {
  test('it is where the branch left the base', async () => {
    const how = `the merge base of ${feature.slice(0, 7)} and main (${main.slice(0, 7)})`;
    const metrics = '{"accuracy": 0.2}';
    expect(await found(await clone(server), pullRequest)).toEqual({ commit: split, how, metrics, own: false });
  });

  test('it is found from the merge commit alone, in a clone of depth one, and the clone is left as it was', async () => {
    const checkout = await atPullRequest();
    const before = await stateOf(checkout);
    expect(await found(checkout, pullRequest)).toMatchObject({
      commit: split,
      metrics: '{"accuracy": 0.2}',
      own: true,
    });
    expect(await stateOf(checkout)).toBe(before);
  });

  test('it is found where both tips are shallow and git says nothing at all', async () => {
    const checkout = await checkedOut(server, 'refs/heads/main', 'refs/remotes/origin/main');
    await checkout.git('fetch', '--quiet', '--depth=1', 'origin', 'feature');
    await expect(checkout.git('merge-base', main, feature)).rejects.toThrow(/: $/);
    expect(await found(checkout, pullRequest)).toMatchObject({ commit: split, own: true });
  });

  test('it is what the server tells, and that commit alone is fetched', async () => {
    const asked: string[][] = [];
    const compare = async (...commits: string[]) => {
      asked.push(commits);
      return split;
    };
    const { repository } = await mergeBase(
      await (await atPullRequest()).repository(),
      pullRequest,
      await reach({ compare }),
    );
    const { stdout } = await repository.execute('git', ['rev-list', '--count', split], {
      cwd: repository.gitFolder ?? '',
    });
    expect([asked, stdout.trim()]).toEqual([[[main, feature]], '1']);
  });

  test.each(['undefined', 'main', '--upload-pack=x'])('it is fetched where the server answers %s', async (answer) => {
    const compare = async () => (answer === 'undefined' ? undefined : answer);
    expect(await found(await atPullRequest(), pullRequest, await reach({ compare }))).toMatchObject({ commit: split });
  });

  test('it is found at a server that cannot leave file contents out', async () => {
    const plain = await clone(server, '--mirror');
    const checkout = await checkedOut(plain, 'refs/pull/7/merge', 'refs/remotes/pull/7/merge');
    expect(await found(checkout, pullRequest)).toMatchObject({ commit: split, metrics: '{"accuracy": 0.2}' });
  });

  test('there is none where the remote is out of reach, and the fix names fetch-depth', async () => {
    const checkout = await atPullRequest();
    await checkout.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    await expect(found(checkout, pullRequest)).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: {
        what: expect.stringMatching(/^this clone is too shallow to tell the merge base of /),
        why: expect.stringContaining('/nowhere/at/all'),
        fix: expect.stringContaining('fetch-depth: 0'),
      },
    });
  });

  test('there is none where the remote is itself shallow', async () => {
    const middle = await checkedOut(server, 'refs/heads/main', 'refs/remotes/origin/main');
    await middle.git(
      'fetch',
      '--quiet',
      '--depth=1',
      'origin',
      'feature:feature',
      'refs/pull/7/merge:refs/pull/7/merge',
    );
    const checkout = await checkedOut(middle, 'refs/pull/7/merge', 'refs/remotes/pull/7/merge');
    await expect(found(checkout, pullRequest)).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { why: 'the remote is itself a shallow clone' },
    });
  });

  test('there is none where the two have no commit in common', async () => {
    const checkout = await clone(server);
    await checkout.git('checkout', '--quiet', '--orphan', 'other');
    const other = await checkout.commitStaged();
    await expect(found(checkout, { ...pullRequest, head: other })).rejects.toMatchObject({
      code: 'no_baseline',
      message: `${other.slice(0, 7)} and ${main.slice(0, 7)} have no commit in common`,
    });
  });

  test('an older commit in common is not taken where the clone hides a newer one', async () => {
    //  old ── newer ── base
    //   │       └── cut ──┐
    //   └── side ─────────┴── head      The clone knows of no parent of `cut`.
    const origin = await newServer();
    const old = await origin.commit({ 'metrics.json': 'old' });
    await origin.git('checkout', '--quiet', '-b', 'side');
    await origin.commit({ side: '' });
    await origin.git('checkout', '--quiet', 'main');
    const newer = await origin.commit({ 'metrics.json': 'newer' });
    await origin.git('checkout', '--quiet', '-b', 'head');
    const cut = await origin.commit({ cut: '' });
    const head = await origin.merge('side');
    await origin.git('checkout', '--quiet', 'main');
    const base = await origin.commit({ base: '' });
    const checkout = await clone(origin);
    await checkout.write({ '.git/shallow': `${cut}\n` });
    expect(await checkout.git('merge-base', base, head)).toBe(old);
    expect(await found(checkout, { ...pullRequest, base, head })).toMatchObject({ commit: newer, metrics: 'newer' });
  });

  test('an event without commits is no reason to take another baseline', async () => {
    const event: GitEvent = { kind: 'malformed', what: 'the event is a pull_request, and its … is no commit' };
    await expect(found(server, event)).rejects.toMatchObject({ code: 'no_baseline', message: event.what });
  });
});

describe('on a merge group and on a push', () => {
  test('it is the base of the group', async () => {
    const checkout = await checkedOut(server, 'refs/pull/7/merge', 'refs/remotes/pull/7/merge');
    expect(await found(checkout, { kind: 'merge_group', base: main })).toMatchObject({
      commit: main,
      how: 'the base of the merge group',
      own: true,
    });
  });

  test('it is the commit before the push', async () => {
    const push: GitEvent = { kind: 'push', before: first, defaultBranch: 'main' };
    const answer = { commit: first, how: 'the commit before this push', metrics: '{"accuracy": 0.1}' };
    expect(await found(await clone(server), push)).toEqual({ ...answer, own: false });
    const shallow = await checkedOut(server, 'refs/heads/main', 'refs/remotes/origin/main');
    expect(await found(shallow, push)).toEqual({ ...answer, own: true });
  });

  test('there is none where the commit before a forced push is gone', async () => {
    const push: GitEvent = { kind: 'push', before: 'a'.repeat(40), defaultBranch: 'main' };
    await expect(found(await clone(server), push)).rejects.toMatchObject({
      code: 'no_baseline',
      message: 'the commit before this push, aaaaaaa, is not in this repository',
    });
  });

  test.each(['shallow', 'whole'])(
    'after the push of a new branch it is where that left main, in a %s clone',
    async (depth) => {
      const checkout =
        depth === 'shallow'
          ? await checkedOut(server, 'refs/heads/feature', 'refs/remotes/origin/feature')
          : await clone(server, '--branch', 'feature');
      const push: GitEvent = { kind: 'push', before: null, defaultBranch: 'main' };
      expect(await found(checkout, push)).toMatchObject({
        commit: split,
        how: 'the merge base of HEAD and main',
        own: depth === 'shallow',
      });
    },
  );
});

describe('elsewhere', () => {
  test('on a branch it is where that left the default branch', async () => {
    const checkout = await clone(server, '--branch', 'feature');
    expect(await found(checkout, nowhere)).toMatchObject({ commit: split, how: 'the merge base of HEAD and main' });
  });

  test('the default branch is the remote’s, whatever its name', async () => {
    const origin = await newServer();
    await origin.commit({ 'metrics.json': '1' });
    const trunk = await origin.commit({ 'metrics.json': '2' });
    await origin.git('branch', '--move', 'main', 'trunk');
    await origin.git('checkout', '--quiet', '-b', 'work');
    await origin.commit({ 'metrics.json': '3' });
    await origin.git('checkout', '--quiet', 'trunk');
    const checkout = await clone(origin, '--branch', 'work');
    const how = 'the merge base of HEAD and trunk';
    expect(await found(checkout, nowhere)).toMatchObject({ commit: trunk, how });
    await checkout.git('remote', 'set-head', 'origin', '--delete');
    await checkout.git('update-ref', '-d', 'refs/remotes/origin/trunk');
    expect(await found(checkout, nowhere)).toMatchObject({ commit: trunk, how });
  });

  test('on a branch without a commit of its own it is the commit that is checked out', async () => {
    const checkout = await clone(server);
    await checkout.git('checkout', '--quiet', '-b', 'work');
    expect(await found(checkout, nowhere)).toMatchObject({ commit: main, how: 'the merge base of HEAD and main' });
  });

  test.each(['main~1', 'feature^', '--all', '../../heads/main'])(
    'a default branch that the event calls %j is no branch, and the remote is asked',
    async (defaultBranch) => {
      const checkout = await clone(server, '--branch', 'feature');
      await checkout.git('remote', 'set-head', 'origin', '--delete');
      const how = 'the merge base of HEAD and main';
      expect(await found(checkout, { kind: 'none', defaultBranch })).toMatchObject({ commit: split, how });
    },
  );

  test('on the default branch it is the first parent, also of a merge', async () => {
    const checkout = await clone(server);
    expect(await found(checkout, nowhere)).toMatchObject({
      commit: split,
      how: `the first parent of ${main.slice(0, 7)}`,
    });
    await checkout.merge('origin/feature');
    expect(await found(checkout, nowhere)).toMatchObject({ commit: main });
  });

  test('in a clone of depth one the first parent is fetched', async () => {
    const checkout = await checkedOut(server, 'refs/heads/main', 'refs/remotes/origin/main');
    expect(await found(checkout, nowhere)).toMatchObject({ commit: split, own: true });
  });

  test('with a detached head on the default branch it is the first parent, and off it the merge base', async () => {
    const checkout = await clone(server);
    await checkout.git('checkout', '--quiet', '--detach', split);
    expect(await found(checkout, nowhere)).toMatchObject({ commit: first });
    await checkout.git('checkout', '--quiet', '--detach', feature);
    expect(await found(checkout, nowhere)).toMatchObject({ commit: split });
  });

  test('without a remote it is the first parent', async () => {
    expect(await found(server, nowhere)).toMatchObject({ commit: split });
  });

  test('there is none before the first commit, and none after it', async () => {
    const checkout = await newCheckout();
    await expect(found(checkout, nowhere)).rejects.toMatchObject({
      code: 'no_baseline_yet',
      message: 'the repository has no commit yet',
    });
    const only = await checkout.commit({ 'metrics.json': '1' });
    await expect(found(checkout, nowhere)).rejects.toMatchObject({
      code: 'no_baseline_yet',
      message: `${only.slice(0, 7)} is the first commit, and nothing comes before it`,
    });
  });
});
