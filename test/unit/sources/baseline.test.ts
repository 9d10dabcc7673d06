import { link, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execute } from '../../../src/process/execute.js';
import { baselineSource, compareSides } from '../../../src/sources/baseline.js';
import { digestFile } from '../../../src/sources/digest.js';
import type { Workspace } from '../../../src/sources/workspace.js';

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
