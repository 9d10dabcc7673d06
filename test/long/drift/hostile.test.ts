import { describe, expect, test } from '@jest/globals';
import type { ColumnProfile, NumericProfile, Profile } from '../../../src/profile/profile.js';
import { parseCheckId } from '../../../src/result/key.js';
import { type JudgedDrift, judge, profileOf, rows } from '../../unit/gates/drift/judged-drift.js';

const names = [
  ...['*', '**', 'a/b', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '"; DROP TABLE t; --', "it's"],
  ...['😀', '\u202egnp.exe', 'a\nb', '\u001b[31mred', '${x}', '${{ secrets.X }}', 'a,b', '%2A', 'distribution'],
  ...['::error::x', '<script>alert(1)</script>', ' ', 'x'.repeat(10_000)],
];

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

describe('column names', () => {
  const parquet = (most: number) => rows(120, names.map((name) => `i % ${most} AS ${quoted(name)}`).join(', '));
  const csv = (most: number) => {
    const lines = Array.from({ length: 120 }, (_, row) => names.map(() => row % most).join(','));
    return `${names.map(quoted).join(',')}\n${lines.join('\n')}\n`;
  };

  test.each([
    ['Parquet', parquet],
    ['CSV', csv],
  ])('may be anything in %s: each has its checks, found again by their ids', async (_, table) => {
    const judged = await judge({ reference: table(3), current: table(2) });
    const subjects = judged.checks.flatMap(({ key }) => (key.subject === null ? [] : [key.subject]));
    expect([...new Set(subjects)]).toEqual(names);
    expect(judged.checks.map(({ id }) => parseCheckId(id))).toEqual(judged.checks.map(({ key }) => key));
    expect(new Set(judged.checks.map(({ id }) => id)).size).toBe(judged.checks.length);
    for (const name of names) expect(judged.value(`${name}/distribution`)).toBeCloseTo(0.5 / Math.sqrt(2 / 3), 9);
  });

  test('may be asked for in a block, and left out', async () => {
    const columns = JSON.parse('{"__proto__": "ignore", "constructor": {"max": 0.9}, "*": {"severity": "warn"}}');
    const judged = await judge({ reference: parquet(3), current: parquet(2), block: { columns } });
    expect(judged.checks.some(({ key }) => key.subject === '__proto__')).toBe(false);
    expect(judged.check('constructor/distribution').expected).toEqual({ at_most: 0.9 });
    expect(judged.check('*/columns').effect).toBe('block');
    const star = judged.checks.filter(({ key }) => key.subject === '*');
    expect(star.map(({ effect }) => effect)).toEqual(star.map(() => 'warn'));
  });

  test('that stand twice are an error', async () => {
    const twice = await judge({ reference: 'a,a\n1,2\n', current: 'a\n1\n' });
    expect(twice.answers).toEqual({ '*/columns': 'error/malformed' });
    const now = await judge({ reference: `a\n${'1\n2\n'.repeat(99)}`, current: 'a,a\n1,2\n' });
    expect(now.answer('a/distribution')).toBe('error/malformed');
  });
});

describe('categories', () => {
  const values = (words: readonly string[]) =>
    rows(600, `([${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')}])[i % ${words.length} + 1] AS v`);

  test('may be written as commands, markup and escapes', async () => {
    const reference = values(['\u001b[31mred', '| **b** | <script>', '::error::x', "'; DROP TABLE t; --", '__proto__']);
    const current = values(['\u001b[32mgreen', '::set-output name=x::y', 'constructor', '__proto__', '\ud83d\ude00']);
    const judged = await judge({ reference, current, block: { show_values: true } });
    expect(judged.answer('v/distribution')).toBe('failed/drift');
    expect(judged.evidence('v/unseen', 'values').values).toContainEqual({ value: 'constructor', rows: 120 });
  });

  test('that differ in case, spaces or normal form are different', async () => {
    const reference = values(['a', 'b', '\u00e9']);
    for (const word of ['A', ' a', 'a ', 'e\u0301']) {
      const judged = await judge({ reference, current: values([word, 'b', '\u00e9']) });
      expect(judged.answer('v/unseen')).toBe('failed/drift');
    }
  });
});

/** A profile whose hash is right, and whose numbers nobody counted. */
async function forged(change: (column: NumericProfile) => Partial<ColumnProfile>, more: Partial<Profile> = {}) {
  const honest = await profileOf(rows(1000, 'i % 9 AS a, i % 5 AS b'));
  const [first, ...others] = honest.columns;
  if (first?.kind !== 'numeric') throw new Error('it holds numbers');
  const columns = [{ ...first, ...change(first) } as ColumnProfile, ...others];
  return { ...honest, columns, ...more };
}

/** That nothing crashed, that all checks are answered, and no other column is the worse for it. */
function othersAreJudged(judged: JudgedDrift): void {
  expect(judged.answers).toMatchObject({ 'b/distribution': 'passed/within_bound', 'b/missing': 'passed/within_bound' });
}

describe('a profile with forged numbers', () => {
  const current = rows(200, 'i % 8 AS a, i % 5 AS b');
  const wide = {
    ...{ edges: [-1e154, 1e154], at: [1, 1], between: [0, 998, 0], sums: [0, 1e156, 0] },
    ...{ min: -1e154, max: 1e154, sum: 1e300, sum_of_squares: 1.7e308 },
  };

  test.each<[string, Partial<NumericProfile>]>([
    ['values as large as squares allow', wide],
    ['no row at any edge', { edges: [0], at: [0], between: [0, 1000], sums: [0, 4000], min: 1, max: 8 }],
    ['a sum that is not that of its cells', { sum: -1.7e308, sum_of_squares: 1.7e308 }],
    ['squares that are less than the mean allows', { sum: 1e300, sum_of_squares: 100 }],
    ['negative zero', { edges: [-0, 1], at: [500, 500], between: [0, 0, 0], sums: [0, 0, 0], min: -0, max: 1 }],
    [
      'all rows infinite',
      { positive_infinity: 1000, count: 0, edges: [], at: [], between: [0], sums: [0], min: null, max: null },
    ],
  ])('is compared or refused: %s', async (_, change) => {
    const reference = await forged(() => change);
    for (const block of [
      ...['winsorised_std', 'reference_std', 'none'].map((normalize) => ({ numeric: { normalize } })),
      ...['ks', 'psi'].map((method) => ({ numeric: { method } })),
      { concept: { error: 'a' } },
    ]) {
      const judged = await judge({ reference, current, block });
      if (judged.answer('*/columns') !== 'error/malformed') othersAreJudged(judged);
    }
  });

  test('of more rows than can be counted is an error', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const cells = { edges: [0, 1], at: [most - 5, 5], between: [0, 0, 0], sums: [0, 0, 0], min: 0, max: 1, sum: 5 };
    const honest = await forged(() => ({ ...cells, count: most, sum_of_squares: 5 }));
    const reference = { ...honest, rows: most, columns: honest.columns.slice(0, 1) };
    expect((await judge({ reference, current })).answer('a/distribution')).toBe('error/limit_exceeded');
    const larger = { ...reference, rows: 2 ** 60 };
    expect((await judge({ reference: larger, current })).answers).toEqual({ '*/columns': 'error/malformed' });
  });

  test('of groups whose rows are worth less than one is inconclusive or noise, never drift', async () => {
    const built = await profileOf(rows(1000, 'i % 9 AS a, i // 2 AS g'), { group: ['g'] });
    const columns = built.columns.map((column) =>
      column.kind === 'numeric' ? { ...column, design_effects: { values: 1e9, missing: 1e9 } } : column,
    );
    const judged = await judge({ reference: { ...built, columns }, current: rows(1000, 'i % 8 AS a, i // 2 AS g') });
    expect(judged.answers).toMatchObject({
      'a/distribution': 'passed/within_noise',
      'a/tail': 'inconclusive/too_few_rows',
    });
  });
});

describe('the same counts', () => {
  const columns = "hash(j) % 13 AS a, 'x' || hash(j) % 7 AS b, hash(j) % 2 = 0 AS c, sqrt(j) AS d";
  const table = (n: number, order: string) => ({
    select: `SELECT ${columns} FROM (SELECT (i * 37) % 400 AS j FROM range(${n}) r(i)) ORDER BY ${order}`,
  });
  const told = ({ checks }: JudgedDrift) =>
    JSON.stringify(checks.map(({ evidence = [], ...check }) => [check, evidence.filter(({ kind }) => kind !== 'sql')]));

  test('are judged alike digit by digit: twice, in another order, in other files and with categories renamed', async () => {
    const reference = table(400, 'j');
    const first = told(await judge({ reference, current: table(300, 'j') }));
    expect(told(await judge({ reference, current: table(300, 'j') }))).toBe(first);
    expect(told(await judge({ reference: table(400, 'hash(j)'), current: table(300, 'j DESC') }))).toBe(first);
    const half = (from: number) => ({
      select: `SELECT ${columns} FROM (SELECT (i * 37) % 400 AS j FROM range(${from}, ${from + 150}) r(i))`,
    });
    const files = { 'new/1.parquet': half(150), 'new/2.parquet': half(0) };
    expect(told(await judge({ reference, files, block: { current: 'new/' } }))).toBe(first);
  });

  test('whatever the categories are called', async () => {
    const named = (word: string, most: number) => rows(500, `'${word}' || (i * i) % ${most} AS b`);
    const values = async (word: string) => {
      const judged = await judge({ reference: named(word, 11), current: named(word, 13) });
      const { p, noise_floor } = judged.evidence('b/distribution', 'drift');
      return [judged.value('b/distribution'), p, noise_floor, judged.value('b/unseen')];
    };
    expect(await values('zzz')).toEqual(await values('a'));
  });
});

describe('a table of many columns', () => {
  test('has all of its checks answered', async () => {
    const wide = (shift: number) =>
      rows(
        100,
        Array.from({ length: 60 }, (_, index) => `(i + ${shift}) % ${2 + (index % 5)} AS c${index}`).join(', '),
      );
    const judged = await judge({ reference: wide(0), current: wide(1), block: { decision: 'effect' } });
    expect(judged.checks).toHaveLength(1 + 3 * 60);
    expect(judged.run.verdict).toBe('passed');
  });
});
