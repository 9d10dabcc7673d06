// A profile as a repository has it: made from files of a commit, committed itself, and verified by others.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import ajv from 'ajv/dist/2020.js';
import schema from '../../schema/profile.schema.json' with { type: 'json' };
import { type Files, once, type Workspace, workspace } from './mlgate.js';

const isProfile = new ajv.Ajv2020({ allowUnionTypes: true }).compile<{
  readonly sha256: string;
  readonly rows: number;
  readonly origin: { readonly commit: string | null; readonly files: readonly { path: string; sha256: string }[] };
  readonly columns: readonly { readonly name: string }[];
}>(schema);

const header = 'user,amount,plan,day\n';
const lines = Array.from({ length: 400 }, (_, index) => {
  const amount = ((index * 7919) % 997) / 10;
  return `u${index % 40},${amount},${index % 4 === 0 ? 'pro' : 'free'},2026-01-${10 + (index % 20)}\n`;
});
const files: Files = { 'data/train.csv': header + lines.join('') };

const profiled = once(async () => {
  const made = await workspace(files);
  await made.git('init', '--quiet', '--initial-branch=main');
  const commit = await made.commit('data');
  const ended = await made.mlgate(['profile', 'data/train.csv', '-o', '.mlgate/reference.profile.json']);
  return { made, commit, ended, text: await made.read('.mlgate/reference.profile.json') };
});

function parsed(text: string) {
  const value: unknown = JSON.parse(text);
  if (isProfile(value)) return value;
  throw new Error(JSON.stringify(isProfile.errors));
}

/** The columns of what a command prints for other files with the same rows. */
async function columnsOf(made: Workspace, ...args: readonly string[]) {
  const { code, stdout, stderr } = await made.mlgate(['profile', ...args]);
  if (code !== 0) throw new Error(stderr);
  return parsed(stdout).columns;
}

describe('mlgate profile', () => {
  test.concurrent('writes what its schema describes, with the commit and the files that it was made of', async () => {
    const { commit, ended, text } = await profiled();
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    const { rows, origin, columns } = parsed(text);
    const sha256 = createHash('sha256')
      .update(files['data/train.csv'] ?? '')
      .digest('hex');
    expect([rows, origin.commit, origin.files]).toEqual([
      400,
      commit,
      [{ path: 'data/train.csv', size: Buffer.byteLength(files['data/train.csv'] ?? ''), sha256 }],
    ]);
    expect(columns.map(({ name }) => name)).toEqual(['user', 'amount', 'plan', 'day']);
  });

  test.concurrent('writes a hash that others verify by taking away the fourth line', async () => {
    const { text } = await profiled();
    const kept = text.split('\n').filter((_, index) => index !== 3);
    expect(parsed(text).sha256).toBe(createHash('sha256').update(kept.join('\n')).digest('hex'));
  });

  test.concurrent('writes the same bytes again, and leaves nothing else behind', async () => {
    const { made, text } = await profiled();
    const own = await made.copy();
    await own.mlgate(['profile', 'data/train.csv', '-o', '.mlgate/reference.profile.json']);
    expect(await own.read('.mlgate/reference.profile.json')).toBe(text);
    expect(await readdir(own.path('.mlgate'))).toEqual(['reference.profile.json']);
    expect((await stat(own.path('.mlgate/reference.profile.json'))).size).toBeLessThan(30_000);
  });

  test.concurrent('writes the same bytes from any commit with --no-commit', async () => {
    const { made } = await profiled();
    const own = await made.copy();
    const leaving = ['profile', 'data/train.csv', '--no-commit'];
    const { stdout: before } = await own.mlgate(leaving);
    await own.commit('another', { 'notes.md': 'later' });
    const { stdout: after } = await own.mlgate(leaving);
    expect(parsed(before).origin.commit).toBeNull();
    expect(after).toBe(before);
  });

  test.concurrent('says the same of the columns whatever the order of the rows and their files', async () => {
    const { text } = await profiled();
    const expected = parsed(text).columns;
    const turned = await workspace({
      'turned.csv': header + [...lines].reverse().join(''),
      'parts/a.csv': header + lines.slice(0, 150).join(''),
      'parts/b.csv': header + lines.slice(150).join(''),
    });
    expect(await columnsOf(turned, 'turned.csv')).toEqual(expected);
    expect(await columnsOf(turned, 'parts')).toEqual(expected);
    expect(await columnsOf(turned, 'parts/*.csv')).toEqual(expected);
    expect(await columnsOf(turned, 'parts/a.csv', 'parts/b.csv')).toEqual(expected);
  });

  test.concurrent('prints the profile alone where no file is named, for the next command of a pipe', async () => {
    const { made, text } = await profiled();
    const { code, stdout, stderr } = await made.mlgate(['profile', 'data/train.csv']);
    expect([code, stdout]).toEqual([0, text]);
    expect(stderr).toMatch(/^table {5}data\/train\.csv {2}400 rows, 4 columns\n/);
  });

  test.concurrent('does not write over the table it was to read', async () => {
    const made = await workspace(files);
    const { code, stderr } = await made.mlgate(['profile', 'data/train.csv', '-o', 'data/train.csv']);
    expect([code, stderr]).toEqual([
      2,
      'error  data/train.csv is not replaced by a profile\n' +
        '       why   it is a file, and no profile\n' +
        '       fix   name another file, or remove it\n',
    ]);
    expect(await made.read('data/train.csv')).toBe(files['data/train.csv']);
  });

  test.concurrent('does not write the folders of this machine', async () => {
    const made = await workspace({ ...files, 'inner/mlgate.yml': '' });
    const { stdout } = await made.in('inner').mlgate(['profile', '../data/train.csv']);
    expect(parsed(stdout).origin.files).toMatchObject([{ path: 'train.csv' }]);
  });
});
