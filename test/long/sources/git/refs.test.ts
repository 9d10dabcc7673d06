import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contentAt } from '../../../../src/sources/git/content.js';
import { commitOf, type Reference } from '../../../../src/sources/git/refs.js';
import {
  type Checkout,
  checkedOut,
  clone,
  newServer,
  reach,
  removeFolders,
} from '../../../unit/sources/git/checkout.js';

let server: Checkout;
let first: string;
let second: string;
let third: string;
let whole: Checkout;
let shallow: Checkout;

beforeAll(async () => {
  server = await newServer();
  first = await server.commit({ 'm.json': '1' });
  await server.git('tag', '--annotate', '--message', 'first', 'v1');
  second = await server.commit({ 'm.json': '2' });
  await server.git('branch', 'release/1.0');
  await server.git('update-ref', 'refs/heads/--upload-pack=x', second);
  third = await server.commit({ 'm.json': '3' });
  whole = await clone(server);
  shallow = await checkedOut(server, 'refs/heads/main', 'refs/remotes/origin/main');
});
afterAll(removeFolders);

async function found(checkout: Checkout, kind: Reference['kind'], name: string) {
  const { commit, how, repository } = await commitOf(await checkout.repository(), { kind, name }, await reach());
  return { commit, how, metrics: (await contentAt(repository, commit, 'm.json')).toString() };
}

describe('branch:', () => {
  test('is the branch of the remote, before a local one of its name', async () => {
    const checkout = await clone(server);
    await checkout.commit({ 'm.json': 'local' });
    expect(await found(checkout, 'branch', 'main')).toEqual({
      commit: third,
      how: 'the tip of origin/main',
      metrics: '3',
    });
  });

  test('is a local branch where there is no remote', async () => {
    expect(await found(server, 'branch', 'release/1.0')).toMatchObject({
      commit: second,
      how: 'the tip of release/1.0',
    });
  });

  test('is never a tag of its name', async () => {
    const checkout = await clone(server);
    await checkout.git('tag', 'main', first);
    await checkout.git('tag', 'origin/main', first);
    expect(await found(checkout, 'branch', 'main')).toMatchObject({ commit: third });
    await expect(found(checkout, 'branch', 'v1')).rejects.toMatchObject({
      code: 'no_baseline',
      message: 'there is no branch called v1',
    });
  });

  test('is fetched where the clone has but one', async () => {
    expect(await found(shallow, 'branch', 'release/1.0')).toEqual({
      commit: second,
      how: 'the tip of origin/release/1.0',
      metrics: '2',
    });
  });

  test('may be called like an option, in a whole clone and in a shallow one', async () => {
    expect(await found(whole, 'branch', '--upload-pack=x')).toMatchObject({ commit: second, metrics: '2' });
    expect(await found(shallow, 'branch', '--upload-pack=x')).toMatchObject({ commit: second, metrics: '2' });
  });

  test.each(['main~1', 'main^{tree}', 'main@{1}', 'main:m.json', ':/first', 'a b', 'a\nb', '*', '', '../main', 'a..b'])(
    'is a name, and %j is none',
    async (name) => {
      await expect(found(whole, 'branch', name)).rejects.toMatchObject({ code: 'unsupported' });
    },
  );
});

describe('commit:', () => {
  test.each([7, 12, 40])('is found by %d letters of its SHA', async (length) => {
    expect(await found(whole, 'commit', second.slice(0, length))).toMatchObject({ commit: second, metrics: '2' });
  });

  test('is never a branch called like the beginning of a SHA', async () => {
    const checkout = await clone(server);
    await checkout.git('update-ref', `refs/heads/${first.slice(0, 7)}`, third);
    expect(await found(checkout, 'commit', first.slice(0, 7))).toMatchObject({ commit: first });
  });

  test('is fetched by its whole SHA where a shallow clone lacks it', async () => {
    expect(await found(shallow, 'commit', first)).toMatchObject({ commit: first, metrics: '1' });
  });

  test('is not guessed from its beginning where a shallow clone lacks it', async () => {
    await expect(found(shallow, 'commit', first.slice(0, 7))).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { fix: expect.stringMatching(/^write the whole SHA, or .*fetch-depth: 0/) },
    });
  });

  test('is no file and no annotated tag', async () => {
    for (const object of ['v1', 'HEAD:m.json']) {
      const name = await whole.git('rev-parse', object);
      await expect(found(whole, 'commit', name.slice(0, 10))).rejects.toMatchObject({ code: 'no_baseline' });
    }
  });

  test.each(['abc', 'main', '', `${'a'.repeat(40)}^`])('has a SHA, and %j is none', async (name) => {
    await expect(found(whole, 'commit', name)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('git:', () => {
  test.each([
    ['HEAD', () => third],
    ['HEAD~2', () => first],
    ['v1', () => first],
    ['release/1.0', () => second],
    ['main^', () => second],
    ['--upload-pack=x', () => second],
    ['refs/remotes/origin/main~1', () => second],
  ])('is %s', async (name, commit) => {
    expect(await found(whole, 'git', name)).toMatchObject({ commit: commit() });
  });

  test('is a commit by its SHA', async () => {
    expect(await found(whole, 'git', second.slice(0, 8))).toMatchObject({ commit: second });
    expect(await found(shallow, 'git', second)).toMatchObject({ commit: second, metrics: '2' });
  });

  test('is a tag or a branch that a shallow clone has to fetch', async () => {
    expect(await found(shallow, 'git', 'v1')).toMatchObject({ commit: first, metrics: '1' });
    expect(await found(shallow, 'git', 'refs/heads/release/1.0')).toMatchObject({ commit: second });
  });

  test('is refused where a tag and a branch have the name', async () => {
    const checkout = await clone(server);
    await checkout.git('tag', 'main', first);
    await expect(found(checkout, 'git', 'main')).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { fix: 'write refs/tags/main or refs/heads/main' },
    });
  });

  test('names fetch-depth where a shallow clone cannot step back', async () => {
    await expect(found(shallow, 'git', 'HEAD~2')).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: { fix: expect.stringContaining('fetch-depth: 0') },
    });
  });

  test.each(['HEAD@{1}', ':/first', 'main...v1', 'HEAD^{/first}', '-x y', '^main', '~1'])(
    'is a name and steps back from it, and %j is neither',
    async (name) => {
      await expect(found(whole, 'git', name)).rejects.toMatchObject({ code: 'unsupported' });
    },
  );
});
