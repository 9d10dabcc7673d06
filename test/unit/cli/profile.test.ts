import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ColumnProfile } from '../../../src/profile/profile.js';
import { readProfile } from '../../../src/profile/read.js';
import { place } from './command-line.js';

/** 60 rows of 12 users over two months: numbers, names, a time, and a column without a value. */
const rows = Array.from({ length: 60 }, (_, index) =>
  [
    `u${index % 12}`,
    index % 10,
    index % 3 === 0 ? 'pro' : index === 7 ? 'Zoë' : 'free',
    `2026-0${index < 30 ? 1 : 2}-1${index % 10}`,
    '',
  ].join(),
);
const csv = `user,age,plan,day,note\n${rows.join('\n')}\n`;
const files = { 'data/train.csv': csv };

async function profileIn(text: string) {
  return readProfile(Buffer.from(text), 'p.json');
}

const byName = (columns: readonly ColumnProfile[]) =>
  Object.fromEntries(columns.map((column) => [column.name, column]));
const kinds = (columns: readonly ColumnProfile[]) => Object.fromEntries(columns.map(({ name, kind }) => [name, kind]));

describe('mlgate profile', () => {
  test('writes the distributions of a table, and says what is in the file', async () => {
    const folder = await place(files);
    const { code, stdout, stderr } = await folder.mlgate(['profile', 'data/train.csv', '-o', '.mlgate/ref.json']);
    expect([code, stderr]).toEqual([0, '']);
    const text = await folder.read('.mlgate/ref.json');
    expect(stdout.replace(/, [0-9.]+ KB/, ', N KB')).toBe(
      [
        'table     data/train.csv  60 rows, 5 columns',
        'rows      treated as independent; where some belong together: --group COLUMN',
        'columns   1 numeric, 2 categorical',
        '          not compared: day (time), note (empty)',
        'values    2 of 15 in plain text, the others hashed',
        'wrote .mlgate/ref.json, N KB',
        '',
        'in a block of drift: in mlgate.yml:',
        '  reference: .mlgate/ref.json',
        '',
      ].join('\n'),
    );
    const profile = await profileIn(text);
    expect(kinds(profile.columns)).toEqual({
      ...{ user: 'categorical', age: 'numeric', plan: 'categorical', day: 'time', note: 'empty' },
    });
    expect([profile.rows, profile.group, profile.origin.commit]).toEqual([60, undefined, null]);
    expect(profile.origin.files).toEqual([
      { path: 'data/train.csv', size: csv.length + 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(byName(profile.columns)['plan']).toMatchObject({ counts: [39, 20, 1], names: ['free', 'pro'], other: 0 });
    expect(text).not.toContain('Zo');
    expect(await readdir(join(folder.folder, '.mlgate'))).toEqual(['ref.json']);
  });

  test('writes the profile to stdout where no file is named, and all words to stderr', async () => {
    const folder = await place(files);
    const named = await folder.mlgate(['profile', 'data/train.csv', '--out', 'ref.json']);
    for (const args of [[], ['-o', '-']]) {
      const { code, stdout, stderr } = await folder.mlgate(['profile', 'data/train.csv', ...args]);
      expect([code, stdout]).toEqual([0, await folder.read('ref.json')]);
      expect(stderr.split('\n').slice(0, -2)).toEqual(named.stdout.split('\n').slice(0, 5));
      expect(stderr).toMatch(/\nsize {6}[0-9.]+ KB\n$/);
    }
  });

  test('does as it is told of columns, also of one with a comma in its name', async () => {
    const folder = await place({ 'a.csv': '"a,b",c,d,e,f\n1,1,x,1,k\n2,0,y,2,l\n' });
    const options = ['--categorical', 'a,b', '--ignore', 'd, e', '--ignore', 'd', '--numeric', 'c', '--group', 'f'];
    const { columns, group } = await profileIn((await folder.mlgate(['profile', 'a.csv', ...options])).stdout);
    expect(kinds(columns)).toEqual({ 'a,b': 'categorical', c: 'numeric', f: 'identifier' });
    expect(group).toEqual({ columns: ['f'] });
  });

  test('says by what rows are grouped', async () => {
    const folder = await place(files);
    const { stderr } = await folder.mlgate(['profile', 'data/train.csv', '--group', 'user,day']);
    expect(stderr).toContain('\nrows      grouped by user, day\n');
  });

  test('takes the rows of a window', async () => {
    const folder = await place(files);
    const { stdout, stderr } = await folder.mlgate([
      'profile',
      'data/train.csv',
      '--window',
      'day:2026-02-01..2026-03-01',
    ]);
    const { rows, origin } = await profileIn(stdout);
    expect([rows, origin.window]).toEqual([
      30,
      { column: 'day', from: '2026-02-01T00:00:00Z', to: '2026-03-01T00:00:00Z' },
    ]);
    expect(stderr).toContain('\nwindow    day from 2026-02-01T00:00:00Z on and before 2026-03-01T00:00:00Z\n');
  });

  test('with --hash-names writes no category in plain text', async () => {
    const folder = await place(files);
    const { stdout, stderr } = await folder.mlgate(['profile', 'data/train.csv', '--hash-names']);
    expect(stdout).not.toMatch(/free|pro"|u1/);
    expect(stderr).toContain('\nvalues    0 of 15 in plain text, the others hashed\n');
  });

  test('reads CSV as it is told to', async () => {
    const folder = await place({ 'a.csv': "x;y\n1;'a;b'\n-;'c'\n" });
    const options = ['--delimiter', ';', '--quote', "'", '--missing-value', '-'];
    const { columns } = await profileIn((await folder.mlgate(['profile', 'a.csv', ...options])).stdout);
    expect(columns).toMatchObject([
      { name: 'x', kind: 'numeric', missing: 1 },
      { name: 'y', distinct: 2 },
    ]);
  });

  test('replaces a profile, and nothing else', async () => {
    const folder = await place({ ...files, 'other.json': '{}', 'empty.json': '' });
    const write = (...args: readonly string[]) => folder.mlgate(['profile', 'data/train.csv', ...args]);
    await write('-o', 'ref.json', '--ignore', 'age');
    expect((await write('-o', 'ref.json')).code).toBe(0);
    expect(kinds((await profileIn(await folder.read('ref.json'))).columns)).toHaveProperty('age');
    expect((await write('-o', 'empty.json')).code).toBe(0);

    await symlink('ref.json', join(folder.folder, 'link.json'));
    const refused = [
      ['data/train.csv', 'it is a file, and no profile'],
      ['other.json', 'it is a file, and no profile'],
      ['data', 'it is no file'],
      ['link.json', 'it is a symbolic link'],
    ] as const;
    for (const [path, why] of refused) {
      const { code, stdout, stderr } = await write('-o', path);
      expect([code, stdout, stderr]).toEqual([
        2,
        '',
        expect.stringContaining(`${path} is not replaced by a profile\n       why   ${why}`),
      ]);
    }
    expect(await folder.read('data/train.csv')).toBe(csv);
    expect(await folder.read('other.json')).toBe('{}');
    expect((await write('-o', 'other.json/ref.json')).stderr).toContain('other.json/ref.json cannot be written');
  });

  test.each<[string, readonly string[], string]>([
    ['a column that is not there', ['--ignore', 'plann'], 'did you mean "plan"?'],
    ['a group that is not there', ['--group', 'usr'], 'data/train.csv has no column "usr"'],
    [
      'a column of two kinds',
      ['--numeric', 'age', '--categorical', 'plan,age'],
      'age is named by --numeric and by --categorical',
    ],
    [
      'a column that is left out and is something',
      ['--ignore', 'age', '--numeric', 'age'],
      'age is named by --ignore and by --numeric',
    ],
    ['a window that is none', ['--window', 'day'], '"day" is no window of time'],
    [
      'a window of a column that is not there',
      ['--window', 'dya:2026-01-01..2026-02-01'],
      'data/train.csv has no column "dya"',
    ],
    ['a window without rows', ['--window', 'day:2027-01-01..2027-02-01'], 'data/train.csv has no rows with day'],
    ['a delimiter of two characters', ['--delimiter', '::'], '--delimiter is one character'],
  ])('refuses %s, and writes nothing', async (_name, args, message) => {
    const folder = await place(files);
    const { code, stdout, stderr } = await folder.mlgate(['profile', 'data/train.csv', '-o', 'ref.json', ...args]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
    await expect(folder.read('ref.json')).rejects.toThrow('ENOENT');
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no such file', {}, 'data/train.csv does not exist'],
    ['no rows', { 'data/train.csv': 'a,b\n' }, 'data/train.csv has no rows'],
    ['a row too short', { 'data/train.csv': 'a,b\n1,2\n3\n' }, 'the row on line 3 has 1 cell'],
    [
      'numbers too large to be added up',
      { 'data/train.csv': 'a\n1e200\n1e201\n' },
      'its sum of squares is beyond what a number holds',
    ],
  ])('ends with 2 where there is %s', async (_name, content, message) => {
    const folder = await place(content);
    const ended = await folder.mlgate(['profile', 'data/train.csv', '-o', 'ref.json']);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(message);
    await expect(folder.read('ref.json')).rejects.toThrow('ENOENT');
  });

  test('says nothing that a terminal or a log would obey', async () => {
    const folder = await place({ 'a.csv': 'a\u001b[2J,##[error]b\n1,x\n2,y\n' });
    const { stderr } = await folder.mlgate(['profile', 'a.csv', '--group', '##[error]b']);
    expect(stderr).toContain('grouped by #\\u{23}[error]b');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('##[');
  });
});
