import { link, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execute } from '../../../src/process/execute.js';
import type { FrozenFile } from '../../../src/result/run.js';
import { baselineSource, compareSides, compareTrees } from '../../../src/sources/baseline.js';
import { digestFile } from '../../../src/sources/digest.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import type { Workspace } from '../../../src/sources/workspace.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

let workspace: Workspace;

beforeEach(async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-baseline-')));
  workspace = { root: folder, folder };
  await write('current.json', '{"accuracy": 0.9}');
  await write('other.json', '{"accuracy": 0.8}');
});
afterEach(() => rm(workspace.root, { recursive: true, force: true }));

function at(name: string): string {
  return join(workspace.root, name);
}

function write(name: string, text: string): Promise<void> {
  return writeFile(at(name), text);
}

async function compare(current: string, baseline: string) {
  const [one, other] = [await digestFile(at(current), workspace), await digestFile(at(baseline), workspace)];
  return compareSides(one, other, { workspace, execute, head: null });
}

async function git(...args: string[]): Promise<void> {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { code, stderr } = await execute('git', [...identity, ...args], { cwd: workspace.root });
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
}

const selfComparison = expect.objectContaining({ code: 'self_comparison' });

describe('the two sides of a comparison', () => {
  test('are two where their content differs', async () => {
    expect(await compare('current.json', 'other.json')).toBe('different');
  });

  test('are one where both are one file', async () => {
    await expect(compare('current.json', 'current.json')).rejects.toEqual(selfComparison);
  });

  test('are one where one is a link to the other, of either kind', async () => {
    await link(at('current.json'), at('hard.json'));
    await symlink(at('current.json'), at('soft.json'));
    await expect(compare('current.json', 'hard.json')).rejects.toEqual(selfComparison);
    await expect(compare('current.json', 'soft.json')).rejects.toEqual(selfComparison);
  });

  test('are one where a copy was made of the baseline', async () => {
    await write('copy.json', '{"accuracy": 0.9}');
    await expect(compare('current.json', 'copy.json')).rejects.toEqual(selfComparison);
  });

  test('are unchanged where the current one is committed as it is, and the baseline holds the same', async () => {
    await write('copy.json', '{"accuracy": 0.9}');
    await git('init', '--quiet');
    await git('add', 'current.json');
    await git('commit', '--quiet', '--message', 'a');
    expect(await compare('current.json', 'copy.json')).toBe('unchanged');
  });

  test('are one where only a file that the name reads as a pattern of is committed', async () => {
    await write('c*.json', '{"accuracy": 0.8}');
    await git('init', '--quiet');
    await git('add', 'current.json');
    await git('commit', '--quiet', '--message', 'a');
    await expect(compare('c*.json', 'other.json')).rejects.toEqual(selfComparison);
  });

  test('are one where the current file is tracked, and was written over with the baseline since', async () => {
    await git('init', '--quiet');
    await git('add', 'current.json');
    await git('commit', '--quiet', '--message', 'a');
    await write('current.json', '{"accuracy": 0.8}');
    await expect(compare('current.json', 'other.json')).rejects.toEqual(selfComparison);
  });
});

describe('a baseline of the configuration', () => {
  test('is a file that blocks where it is missing, written as text', () => {
    expect(baselineSource('file:a/b.json')).toEqual({
      written: 'file:a/b.json',
      from: { kind: 'files', text: 'a/b.json' },
      onMissing: 'fail',
    });
  });

  test('says what its absence does, written as a block', () => {
    expect(baselineSource({ from: 'file:b.json', on_missing: 'warn' })).toMatchObject({
      from: { kind: 'files', text: 'b.json' },
      onMissing: 'warn',
    });
  });
});

describe('two models', () => {
  beforeEach(async () => {
    for (const folder of ['new', 'old']) await mkdir(at(folder));
  });

  const files = async (folder: string) => {
    const request = requestOf({ kind: 'files', text: folder }, workspace.root, { gate: 'model', tree: true });
    return resolveSource(request, reachOf(workspace, { execute }));
  };

  async function compareModels(current: string, baseline: string, head: string | null = null) {
    return compareTrees(await files(current), await files(baseline), { workspace, execute, head });
  }

  /** As a source outside the workspace tells of a model. */
  const elsewhere = (model: readonly FrozenFile[], commit?: string): FrozenFile[] =>
    model.map(({ path, size, sha256, name }) => ({
      path: `s3://models/${path}`,
      size,
      sha256,
      digest_only: true,
      ...(name !== undefined && { name }),
      ...(commit !== undefined && { commit }),
    }));

  test('are two where one content differs, or one more file is there', async () => {
    await write('new/a', 'same');
    await write('new/b', 'new');
    await write('old/a', 'same');
    expect(await compareModels('new', 'old')).toBe('different');
    await write('old/b', 'old');
    expect(await compareModels('new', 'old')).toBe('different');
  });

  test('are one where all files of one are files of the other', async () => {
    await write('new/a', 'a');
    await write('new/b', 'b');
    await symlink('../new/a', at('old/a'));
    await link(at('new/b'), at('old/b'));
    await expect(compareModels('new', 'old')).rejects.toEqual(selfComparison);
    await expect(compareModels('new', 'new')).rejects.toEqual(selfComparison);
    await rm(at('old/b'));
    await expect(compareModels('new', 'old')).rejects.toEqual(selfComparison);
    await expect(compareModels('old', 'new')).rejects.toEqual(selfComparison);
  });

  test('may share a file, as two versions share a vocabulary', async () => {
    await write('new/weights', 'new');
    await write('old/weights', 'old');
    await write('new/vocabulary', 'v');
    await symlink('../new/vocabulary', at('old/vocabulary'));
    expect(await compareModels('new', 'old')).toBe('different');
  });

  test('are one where this job copied the baseline, under whatever names', async () => {
    await write('new/a', 'a');
    await write('new/b', 'b');
    await write('old/x', 'b');
    await write('old/y', 'a');
    await expect(compareModels('new', 'old')).rejects.toMatchObject({
      code: 'self_comparison',
      explanation: { what: 'new/a and 1 more is a copy of its baseline old/x and 1 more' },
    });
  });

  test('are unchanged where every file is committed and nobody touched one', async () => {
    await write('new/a', 'a');
    await write('new/b', 'b');
    const mine = await files('new');
    const compared = (commit?: string, head: string | null = null) =>
      compareTrees(mine, elsewhere(mine, commit), { workspace, execute, head });
    await git('init', '--quiet');
    await git('add', 'new/a');
    await git('commit', '--quiet', '--message', 'one of them');
    await expect(compared()).rejects.toEqual(selfComparison);
    await git('add', 'new/b');
    await git('commit', '--quiet', '--message', 'both');
    expect(await compared()).toBe('unchanged');
    await expect(compared('1'.repeat(40), '1'.repeat(40))).rejects.toEqual(selfComparison);
    await write('new/b', 'c');
    await expect(compared()).rejects.toEqual(selfComparison);
  });

  test('are unchanged where the pointers of DVC are', async () => {
    await write('new/a', 'a');
    await write('old/b', 'b');
    const mine = [...(await files('new')), ...(await files('old'))];
    const compared = () => compareTrees(mine, elsewhere(mine), { workspace, execute, head: null });
    await git('init', '--quiet');
    await write('new.dvc', 'outs:');
    await write('old/b.dvc', 'outs:');
    await git('add', 'new.dvc', 'old/b.dvc');
    await git('commit', '--quiet', '--message', 'pointers');
    expect(await compared()).toBe('unchanged');
    await write('new.dvc', 'outs: []');
    await expect(compared()).rejects.toEqual(selfComparison);
  });

  test('of one file each are compared as two files', async () => {
    await write('new/a', 'a');
    const mine = await files('new');
    expect(
      await compareTrees(mine, [{ ...elsewhere(mine)[0], sha256: 'other' } as FrozenFile], {
        workspace,
        execute,
        head: null,
      }),
    ).toBe('different');
    await expect(compareTrees(mine, elsewhere(mine), { workspace, execute, head: null })).rejects.toEqual(
      selfComparison,
    );
  });
});
