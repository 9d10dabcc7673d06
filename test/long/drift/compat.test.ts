import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { judge, profileOf, rows } from '../../unit/gates/drift/judged-drift.js';

interface Case {
  readonly reference: readonly number[];
  readonly current: readonly number[];
  readonly scipy: Readonly<Record<string, number | readonly number[]>>;
  readonly evidently: Readonly<Record<string, number>>;
}

const fixtures = new URL('../../fixtures/drift/', import.meta.url);
const { numeric, counts }: Readonly<Record<'numeric' | 'counts', Readonly<Record<string, Case>>>> = JSON.parse(
  await readFile(new URL('compat.json', fixtures), 'utf8'),
);

type Side = 'reference' | 'current';

/** Columns of several samples, whose lengths differ: what is behind the end is missing. */
function numbers(cases: readonly Case[], side: Side): string {
  const longest = Math.max(...cases.map((each) => each[side].length));
  const lines = Array.from({ length: longest }, (_, row) => cases.map((each) => each[side][row] ?? '').join(','));
  return `${cases.map((_, index) => `c${index}`).join(',')}\n${lines.join('\n')}\n`;
}

/** A name for each row of a category. */
function names(cases: readonly Case[], side: Side): string {
  const columns = cases.map((each) =>
    each[side].flatMap((n, cell) => Array.from({ length: Math.min(n, 5000) }, () => `v${cell}`)),
  );
  const longest = Math.max(...columns.map(({ length }) => length));
  const lines = Array.from({ length: longest }, (_, row) => columns.map((values) => values[row] ?? '').join(','));
  return `${cases.map((_, index) => `c${index}`).join(',')}\n${lines.join('\n')}\n`;
}

const few = { min_rows: 1, decision: 'effect' };

describe('the numbers of another tool, as the tool itself prints them', () => {
  const cases = Object.values(numeric);

  test.each([
    ['scipy', 'wasserstein', 'wasserstein'],
    ['evidently', 'wasserstein', 'wasserstein'],
    ['evidently', 'psi', 'psi'],
    ['evidently', 'jensen_shannon_distance', 'jensenshannon'],
  ] as const)('%s: %s of numbers', async (compat, method, theirs) => {
    const columns = Object.fromEntries(cases.map((_, index) => [`c${index}`, { kind: 'numeric' }]));
    const judged = await judge({
      reference: numbers(cases, 'reference'),
      current: numbers(cases, 'current'),
      block: { ...few, compat, numeric: { method }, columns },
    });
    let compared = 0;
    for (const [index, each] of cases.entries()) {
      const check = judged.check(`c${index}/distribution`);
      if (check.status === 'error') {
        // Their bins are made of the rows: a profile of ranges does not have them, and says so.
        expect(check.reason).toBe('unsupported');
        continue;
      }
      compared += 1;
      const relative = judged.value(`c${index}/distribution`) / Number(each[compat][theirs]) - 1;
      // Values that the reference lacks are known by the mean of those between two of its own: of eight rows that is rough.
      const isListed = each.current.every((value) => each.reference.includes(value));
      expect(Math.abs(relative)).toBeLessThan(isListed ? 1e-9 : 0.25);
    }
    expect(compared).toBeGreaterThanOrEqual(theirs === 'wasserstein' ? cases.length : 1);
  });

  test('the p-value of ks', async () => {
    for (const compat of ['scipy', 'evidently'] as const) {
      const judged = await judge({
        reference: numbers(cases, 'reference'),
        current: numbers(cases, 'current'),
        block: { min_rows: 1, decision: 'significance', compat, numeric: { method: 'ks' } },
      });
      for (const [index, { scipy }] of cases.entries()) {
        const [d, p] = scipy['ks'] as readonly number[];
        expect(judged.value(`c${index}/distribution`)).toBeCloseTo(d ?? Number.NaN, 9);
        const { p: ours, test: name } = judged.evidence(`c${index}/distribution`, 'drift');
        expect([name, (ours ?? Number.NaN) / (p ?? Number.NaN)]).toEqual(['ks_2samp', expect.closeTo(1, 6)]);
      }
    }
  });

  const categories = Object.values(counts).filter(({ reference }) => reference.every((n) => n <= 5000));

  test.each([
    ['scipy', 'jensen_shannon_distance', 'jensenshannon'],
    ['evidently', 'jensen_shannon_distance', 'jensenshannon'],
    ['evidently', 'psi', 'psi'],
  ] as const)('%s: %s of categories', async (compat, method, theirs) => {
    const judged = await judge({
      reference: names(categories, 'reference'),
      current: names(categories, 'current'),
      block: { ...few, compat, categorical: { method } },
    });
    for (const [index, each] of categories.entries())
      expect(judged.value(`c${index}/distribution`)).toBeCloseTo(Number(each[compat][theirs]), 9);
  });

  test('the p-value of chi_square', async () => {
    for (const compat of ['scipy', 'evidently'] as const) {
      const judged = await judge({
        reference: names(categories, 'reference'),
        current: names(categories, 'current'),
        block: { min_rows: 1, decision: 'significance', compat, categorical: { method: 'chi_square' } },
      });
      for (const [index, each] of categories.entries()) {
        const [, ofSciPy] = each.scipy['chi2_contingency'] as readonly number[];
        const expected = compat === 'scipy' ? ofSciPy : each.evidently['chisquare'];
        expect(judged.evidence(`c${index}/distribution`, 'drift').p).toBeCloseTo(expected ?? Number.NaN, 9);
      }
    }
  });

  test('may be a p-value of 0, which is a number like others', async () => {
    const judged = await judge({
      reference: rows(20_000, "(i % 5)::VARCHAR || 'x' AS b"),
      current: rows(20_000, "(i % 5 + 5)::VARCHAR || 'x' AS b"),
      block: { compat: 'scipy', categorical: { method: 'chi_square' }, decision: 'significance' },
    });
    expect(judged.evidence('b/distribution', 'drift').p).toBe(0);
    expect(judged.answer('b/distribution')).toBe('failed/drift');
    expect(judged.check('b/distribution').what).toContain('p < 1e-300');
  });
});

describe('a number that the other tool does not have', () => {
  test('is an error of the column that asks for it, where only the reference tells that it holds numbers', async () => {
    const judged = await judge({
      reference: rows(300, 'i % 7 AS a'),
      current: rows(300, 'i % 6 AS a'),
      block: { compat: 'scipy', columns: { a: { method: 'jensen_shannon_distance' } } },
    });
    expect(judged.answer('a/distribution')).toBe('error/unsupported');
    expect(judged.answer('a/tail')).toBe('passed/within_bound');
  });

  test('is an error where a profile lacks the rows that its bins are made of', async () => {
    const judged = await judge({
      reference: await profileOf(rows(1000, 'sqrt(i) AS a')),
      current: rows(300, 'sqrt(i) AS a'),
      block: { compat: 'evidently', numeric: { method: 'psi' } },
    });
    expect(judged.answer('a/distribution')).toBe('error/unsupported');
    expect(judged.check('a/distribution').fix).toContain('wasserstein');
  });
});
