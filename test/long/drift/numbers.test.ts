import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { judge, profileOf, rows } from '../../unit/gates/drift/judged-drift.js';

interface Sample {
  readonly reference: readonly number[];
  readonly current: readonly number[];
  readonly distances: Readonly<Record<string, number>>;
}

const fixtures = new URL('../../fixtures/drift/', import.meta.url);
const { samples }: { samples: Readonly<Record<string, Sample>> } = JSON.parse(
  await readFile(new URL('wasserstein.json', fixtures), 'utf8'),
);

/** One side of some samples in one table: a column for each. */
function side(name: 'reference' | 'current', names: readonly string[]): string {
  const columns = names.map((sample) => samples[sample]?.[name] ?? []);
  const lines = (columns[0] ?? []).map((_, row) => columns.map((values) => values[row]).join(','));
  return `${names.map((_, index) => `s${index}`).join(',')}\n${lines.join('\n')}\n`;
}

describe('the Wasserstein distance', () => {
  /** Where one side lies above the other everywhere, cells lose nothing; where they cross, what crosses inside of cells. */
  const moved = ['normal, moved by 0.3 σ', 'a wild value in the reference', 'far from zero'];
  const crossing = ['lognormal', 'normal, wider', 'a wild value in the current data', 'mostly zero'];

  test.each([
    ['winsorised_std', [...moved, ...crossing]],
    ['reference_std', ['normal, moved by 0.3 σ', 'lognormal']],
    ['range', ['far from zero']],
    ['none', ['mostly zero']],
  ])('divided by %s is what SciPy computes from the raw values', async (normalize, names) => {
    const block = { numeric: { normalize, max: 0 } };
    const judged = await judge({ reference: side('reference', names), current: side('current', names), block });
    for (const [index, name] of names.entries()) {
      const relative = judged.value(`s${index}/distribution`) / (samples[name]?.distances[normalize] ?? Number.NaN) - 1;
      expect(Math.abs(relative)).toBeLessThan(moved.includes(name) ? 0.0002 : 0.03);
      expect(judged.evidence(`s${index}/distribution`, 'drift')).toMatchObject({ method: 'wasserstein', normalize });
    }
  });

  test('of a sample moved by 0.3 σ is drift, and of one moved by nothing within noise or bound', async () => {
    const reference = rows(2000, 'hash(i) % 10007 AS moved, hash(i + 7) % 10007 AS still');
    const current = rows(2000, 'hash(i + 9999) % 10007 + 870 AS moved, hash(i + 8888) % 10007 AS still');
    const judged = await judge({ reference, current });
    expect(judged.answer('moved/distribution')).toBe('failed/drift');
    expect(judged.value('moved/distribution')).toBeCloseTo(0.3, 1);
    expect(judged.answer('still/distribution')).toBe('passed/within_bound');
    expect(judged.evidence('still/distribution', 'drift')).toMatchObject({
      test: 'anderson_darling',
      rows: { reference: 2000, current: 2000 },
      correction: 'benjamini_hochberg',
      family: 6,
      alpha: 0.05,
      of: 'data',
    });
  });

  test('shows the ranges that make it, and both histograms, whose shares add up to one', async () => {
    const judged = await judge({ reference: rows(500, 'sqrt(i) AS x'), current: rows(500, 'sqrt(i) + 4 AS x') });
    const { parts, omitted } = judged.evidence('x/distribution', 'contributions');
    expect(parts).toHaveLength(5);
    expect(omitted).toBeGreaterThan(0);
    expect(parts[0]?.contribution).toBeGreaterThanOrEqual(parts[1]?.contribution ?? 1);
    const { bins } = judged.evidence('x/distribution', 'histogram');
    for (const side of ['reference', 'current'] as const)
      expect(bins.reduce((sum, bin) => sum + bin[side], 0)).toBeCloseTo(1, 12);
  });
});

describe('a distance over the reference’s deciles', () => {
  // Ten bins of 100 rows each; the current data have 200 in the first and none in the last.
  const reference = rows(1000, 'i AS x, i % 10 AS y');
  const current = rows(1000, 'CASE WHEN i >= 900 THEN i - 900 ELSE i END AS x, i % 10 AS y');
  const block = (numeric: object) => ({ numeric, columns: { x: { kind: 'numeric' } } });

  test.each([
    ['total_variation', 0.1],
    ['l_infinity', 0.1],
    // 0.1·ln 2 + (0.1 − 0.0001)·ln(0.1/0.0001), the floor taken and the shares of 1.0001 divided by their sum
    ['psi', 0.1 * Math.log(2) + (0.1 - 0.0001) * Math.log(1000)],
  ])('%s is what its definition gives', async (method, expected) => {
    const judged = await judge({ reference, current, block: block({ method, max: 0.05 }) });
    expect(Math.abs(judged.value('x/distribution') / expected - 1)).toBeLessThan(0.001);
    expect(judged.answer('x/distribution')).toBe('failed/drift');
    expect(judged.value('y/distribution')).toBe(0);
  });

  test('Jensen–Shannon is less what noise alone adds', async () => {
    const half = 0.5 * (0.1 * Math.log2(0.1 / 0.15) + 0.2 * Math.log2(0.2 / 0.15) + 0.1 * Math.log2(0.1 / 0.05));
    const divergence = await judge({ reference, current, block: block({ method: 'jensen_shannon_divergence' }) });
    const distance = await judge({ reference, current, block: block({ method: 'jensen_shannon_distance' }) });
    expect(divergence.value('x/distribution')).toBeLessThan(half);
    expect(divergence.value('x/distribution')).toBeGreaterThan(half - 0.005);
    expect(distance.value('x/distribution') ** 2).toBeCloseTo(divergence.value('x/distribution'), 3);
    expect(distance.value('y/distribution')).toBe(0);
  });
});

describe('the Kolmogorov–Smirnov distance', () => {
  test('is exact where each value has a cell', async () => {
    const judged = await judge({
      reference: rows(1000, 'i % 10 AS x'),
      current: rows(1000, 'i % 10 + 2 AS x'),
      block: { numeric: { method: 'ks' } },
    });
    expect(judged.value('x/distribution')).toBeCloseTo(0.2, 12);
    expect(judged.evidence('x/distribution', 'drift').bounds).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.2, 12),
    ]);
    expect(judged.answer('x/distribution')).toBe('failed/drift');
  });

  test('is inconclusive where the bound lies between what the cells allow', async () => {
    const reference = await profileOf(rows(1500, 'sqrt(i) AS x'));
    const judgedBy = (max: number) =>
      judge({
        reference,
        current: rows(300, 'sqrt(5 * i + 2) AS x'),
        block: { numeric: { method: 'ks', max }, decision: 'effect' },
      });
    const first = await judgedBy(0);
    const [lower = 0, upper = 0] = first.evidence('x/distribution', 'drift').bounds ?? [];
    expect(first.answer('x/distribution')).toBe(lower > 0 ? 'failed/drift' : 'inconclusive/interval_contains_bound');
    expect(upper - lower).toBeGreaterThan(0.0005);
    expect(upper - lower).toBeLessThan(1 / 128);
    const open = await judgedBy((lower + upper) / 2);
    expect(open.answer('x/distribution')).toBe('inconclusive/interval_contains_bound');
    expect(open.check('x/distribution').fix).toContain('wasserstein');
    expect((await judgedBy(upper)).answer('x/distribution')).toBe('passed/within_bound');
  });
});

describe('a reference without spread', () => {
  test('is compared as categories, by their bound and not by the column’s own', async () => {
    const judged = await judge({
      reference: rows(1000, '1.5::DOUBLE AS x, CASE WHEN i < 5 THEN i ELSE 0 END AS mostly'),
      current: rows(1000, 'i::DOUBLE AS x, CASE WHEN i < 6 THEN i ELSE 0 END AS mostly'),
      block: { columns: { x: { max: 2 } }, categorical: { max: 0.2 } },
    });
    expect(judged.check('x/distribution')).toMatchObject({ status: 'failed', expected: { at_most: 0.2 } });
    expect(judged.said('x/distribution')).toContain('no spread, so its values are compared as categories');
    expect(judged.answer('mostly/distribution')).toBe('passed/within_bound');
  });

  test('that the current data share is constant: there is nothing to compare', async () => {
    const constant = "5 AS number, 0.5::DOUBLE AS float, true AS truth, 'a' AS text";
    const judged = await judge({ reference: rows(200, constant), current: rows(150, constant) });
    for (const name of ['number', 'float', 'text']) {
      expect(judged.answer(`${name}/distribution`)).toBe('skipped/constant_column');
      expect(judged.answer(`${name}/missing`)).toBe('passed/within_bound');
    }
    expect(judged.run.verdict).toBe('passed');
  });

  test('is not constant where some values became infinite', async () => {
    const current = rows(1000, "CASE WHEN i % 4 = 0 THEN 'inf'::DOUBLE ELSE 1.5 END AS x");
    for (const method of ['wasserstein', 'ks', 'psi', 'jensen_shannon_distance']) {
      const judged = await judge({
        reference: rows(1000, '1.5::DOUBLE AS x'),
        current,
        block: { numeric: { method } },
      });
      expect(judged.answers).toMatchObject({
        'x/distribution': 'passed/within_bound',
        'x/infinite': 'failed/drift',
      });
    }
  });
});

describe('numbers beyond what can be added up', () => {
  test('cost their column of the reference, and no other', async () => {
    const judged = await judge({
      reference: rows(1000, '1e200 * (i % 7 + 1) AS huge, i % 5 AS a'),
      current: rows(1000, '1e200 * (i % 7 + 1) AS huge, i % 5 AS a, 1 AS b'),
    });
    expect(judged.answers).toEqual({
      '*/columns': 'passed/no_violations',
      'huge/distribution': 'error/not_finite',
      'huge/missing': 'passed/within_bound',
      'a/distribution': 'passed/within_bound',
      'a/tail': 'passed/within_bound',
      'a/missing': 'passed/within_bound',
    });
    expect(judged.run.verdict).toBe('error');
  });

  test.each(['winsorised_std', 'reference_std', 'range', 'none'])(
    'are an error in the current data, whatever the distance is divided by: %s',
    async (normalize) => {
      const judged = await judge({
        reference: rows(1000, 'sqrt(i) AS x, sqrt(i) AS e'),
        current: rows(1000, '1.7e308 * (CASE WHEN i % 2 = 0 THEN 1 ELSE -1 END) AS x, 1.7e308 AS e'),
        block: { numeric: { normalize }, concept: { error: 'e' } },
      });
      expect(judged.answers).toMatchObject({
        'x/distribution': 'error/not_finite',
        'x/tail': 'failed/drift',
        'x/infinite': 'passed/within_bound',
        'e/concept': 'error/not_finite',
      });
    },
  );

  test('as small as they can be are compared like others', async () => {
    const judged = await judge({
      reference: rows(1000, '1e-320 * sqrt(i) AS x'),
      current: rows(1000, '1e-320 * sqrt(i + 500) AS x'),
    });
    expect(judged.answer('x/distribution')).toBe('failed/drift');
  });
});
