import { describe, expect, test } from '@jest/globals';
import { jensenShannonDivergence } from '../../../src/stats/jensen-shannon.js';
import { judge, profileOf, rows } from '../../unit/gates/drift/judged-drift.js';

/** `n` rows of text of which so many have each value. */
function shops(counts: Readonly<Record<string, number>>) {
  const values = Object.entries(counts).map(([name, n]) => `SELECT '${name}' AS shop FROM range(${n})`);
  return { select: values.join(' UNION ALL ') };
}

const before = { a: 500, b: 300, c: 200 };
const after = { a: 400, b: 300, c: 300 };

describe('categories', () => {
  test('are compared by the Jensen–Shannon distance, less what noise alone adds', async () => {
    const judged = await judge({ reference: shops(before), current: shops(after) });
    const square = jensenShannonDivergence(Object.values(before), Object.values(after));
    expect(judged.answer('shop/distribution')).toBe('failed/drift');
    expect(judged.value('shop/distribution')).toBeLessThan(Math.sqrt(square));
    expect(judged.value('shop/distribution')).toBeGreaterThan(Math.sqrt(square) - 0.01);
    expect(judged.evidence('shop/distribution', 'drift')).toMatchObject({ test: 'chi_square', of: 'data' });
    const { parts } = judged.evidence('shop/distribution', 'contributions');
    expect(parts.map(({ part }) => part)).toEqual(['c', 'a']);
  });

  test.each([
    ['jensen_shannon_distance', Math.sqrt(jensenShannonDivergence([500, 300, 200], [400, 300, 300]))],
    ['jensen_shannon_divergence', jensenShannonDivergence([500, 300, 200], [400, 300, 300])],
    ['total_variation', 0.1],
    ['l_infinity', 0.1],
    ['psi', -0.1 * Math.log(0.4 / 0.5) + 0.1 * Math.log(0.3 / 0.2)],
    // φ² = X²/n = 31.11…/2000, less (r − 1)(c − 1)/(n − 1), over the corrected number of columns less one
    ['cramers_v', Math.sqrt((10000 / 900 / 1000 + 10000 / 500 / 1000) / 2 - 2 / 1999)],
  ])('by %s, uncorrected, are what the definition gives', async (method, expected) => {
    const block = { categorical: { method, corrected: false, max: 0 } };
    const judged = await judge({ reference: shops(before), current: shops(after), block });
    expect(judged.value('shop/distribution')).toBeCloseTo(expected, 3);
    expect(judged.answer('shop/distribution')).toBe('failed/drift');
  });

  test('by chi_square have a test and no bound', async () => {
    const block = { categorical: { method: 'chi_square' }, decision: 'significance' };
    const judged = await judge({ reference: shops(before), current: shops(after), block });
    // 10000/900 + 10000/500: both sides have 1,000 rows
    expect(judged.value('shop/distribution')).toBeCloseTo(10000 / 900 + 10000 / 500, 9);
    expect(judged.check('shop/distribution').expected).toBeUndefined();
    expect(judged.answer('shop/distribution')).toBe('failed/drift');
  });

  test('in CSV and in Parquet are the same', async () => {
    const text = (counts: Readonly<Record<string, number>>) =>
      `shop\n${Object.entries(counts)
        .map(([name, n]) => `${name}\n`.repeat(n))
        .join('')}`;
    const [parquet, csv, mixed] = [
      await judge({ reference: shops(before), current: shops(after) }),
      await judge({ reference: text(before), current: text(after) }),
      await judge({ reference: shops(before), current: text(after) }),
    ];
    const values = [parquet, csv, mixed].map((judged) => judged.value('shop/distribution'));
    expect(new Set(values).size).toBe(1);
  });

  test('that a column lost and won show by name, new ones only where values may be shown', async () => {
    const current = shops({ a: 500, b: 300, new: 200 });
    const masked = await judge({ reference: shops(before), current });
    const shown = await judge({ reference: shops(before), current, block: { show_values: true } });
    const partsOf = (judged: typeof masked) =>
      judged.evidence('shop/distribution', 'contributions').parts.map(({ part }) => part);
    expect(partsOf(masked)).toEqual(['c', undefined]);
    expect(partsOf(shown)).toEqual(['c', 'new']);
    expect(masked.evidence('shop/unseen', 'values')).toMatchObject({ masked: true, values: [{ rows: 200 }] });
    expect(shown.evidence('shop/unseen', 'values')).toMatchObject({ values: [{ value: 'new', rows: 200 }] });
    expect(JSON.stringify(masked.run)).not.toContain('"new"');
  });
});

describe('values that the reference lacks', () => {
  test('are held against the share of values that it has once: f₁/n was to be expected', async () => {
    // 50 of 1,000 rows have a value of their own; in the current data 32 of 500.
    const reference = rows(1000, "CASE WHEN i < 50 THEN 'r' || i ELSE 'x' END AS v");
    const current = rows(500, "CASE WHEN i < 32 THEN 's' || i ELSE 'x' END AS v");
    const judged = await judge({ reference, current });
    expect(judged.value('v/unseen')).toBeCloseTo(32 / 500 - 50 / 1000, 12);
    expect(judged.check('v/unseen').what).toContain('where 5 % was to be expected');
    expect(judged.answer('v/unseen')).toBe('passed/within_noise');
  });

  test('are drift in a wide table too: no number of other columns makes a fifth of all rows noise', async () => {
    const others = Array.from({ length: 30 }, (_, index) => `(i * ${index + 3}) % 3 AS c${index}`).join(', ');
    const judged = await judge({
      reference: rows(300, `${others}, 'x' AS v`),
      current: rows(301, `${others}, CASE WHEN i % 5 = 0 THEN 'y' ELSE 'x' END AS v`),
      block: { correction: 'bonferroni' },
    });
    expect(judged.answer('v/unseen')).toBe('failed/drift');
  });

  test('do what new_categories says', async () => {
    const sides = { reference: shops(before), current: shops({ ...before, new: 100 }) };
    const warned = await judge({ ...sides, block: { new_categories: 'warn' } });
    expect(warned.check('shop/unseen')).toMatchObject({ status: 'failed', effect: 'warn' });
    expect(warned.check('shop/distribution')).toMatchObject({ status: 'failed', effect: 'block' });
    const allowed = await judge({ ...sides, block: { new_categories: 'allow' } });
    expect(allowed.ids).not.toContain('shop/unseen');
  });

  test('cannot be told beyond 100,000 values on either side: an error, and other columns are judged', async () => {
    const few = rows(100_001, "(i % 50)::VARCHAR || 'x' AS v, i % 3 AS a");
    const many = rows(200_002, "(i // 2)::VARCHAR || 'x' AS v, i % 3 AS a");
    const inReference = await judge({ reference: many, current: few });
    expect(inReference.answers).toMatchObject({
      'v/distribution': 'error/limit_exceeded',
      'v/unseen': 'error/limit_exceeded',
      'a/distribution': 'passed/within_bound',
    });
    const inCurrent = await judge({ reference: few, current: many });
    expect(inCurrent.answers).toMatchObject({ 'v/distribution': 'error/limit_exceeded', 'v/unseen': 'failed/drift' });
    expect(inCurrent.evidence('v/unseen', 'values').distinct).toBe(100_001 - 50);
  });
});

describe('a boolean', () => {
  const reference = rows(1000, 'i % 2 = 0 AS v');

  test('is compared by its share of true, in Parquet and in CSV alike', async () => {
    const text = `v\n${Array.from({ length: 900 }, (_, i) => (i % 3 === 0 ? 'TRUE\n' : 'False\n')).join('')}`;
    for (const current of [rows(900, 'i % 3 = 0 AS v'), text]) {
      const judged = await judge({ reference, current });
      expect(judged.ids).toEqual(['*/columns', 'v/distribution', 'v/missing']);
      expect(judged.value('v/distribution')).toBeCloseTo(1 / 2 - 1 / 3, 12);
      expect(judged.check('v/distribution')).toMatchObject({
        status: 'failed',
        expected: { at_most: 0.05, unit: 'fraction' },
        what: expect.stringContaining('the share of true rows of v went from 50 % to 33.3 %'),
      });
      expect(judged.evidence('v/distribution', 'drift').test).toBe('fisher_exact');
    }
  });

  test('that had one value only may get the other', async () => {
    const judged = await judge({ reference: rows(1000, 'false AS v'), current: rows(1000, 'i % 10 = 0 AS v') });
    expect(judged.value('v/distribution')).toBeCloseTo(0.1, 12);
    expect(judged.answer('v/distribution')).toBe('failed/drift');
  });

  test('that holds other words now is compared as categories: its share of true would not notice', async () => {
    const same = "CASE WHEN i % 2 = 0 THEN 'true' WHEN i % 4 = 1 THEN 'false' ELSE 'maybe' END AS v";
    const text = `v\n${'true\nmaybe\n'.repeat(500)}`;
    for (const [before, after] of [
      [rows(1000, '(i % 2 = 0)::VARCHAR AS v'), rows(1000, same)],
      [reference, text],
      [rows(1000, '(i % 100 = 0)::VARCHAR AS v'), rows(1000, "CASE WHEN i % 100 = 0 THEN 'yes' ELSE 'no' END AS v")],
    ] as const) {
      const judged = await judge({ reference: before, current: after });
      expect(judged.check('v/distribution')).toMatchObject({ status: 'failed', expected: { at_most: 0.05 } });
      expect(judged.said('v/distribution')).toContain('not all of its values are known to be true or false');
    }
  });

  test('has the bound that it is given, and another method where one is named', async () => {
    const current = rows(1000, 'i % 20 < 9 AS v');
    const bound = await judge({ reference, current, block: { columns: { v: { max: 0.05 } }, decision: 'effect' } });
    expect(bound.answer('v/distribution')).toBe('passed/within_bound');
    const tight = await judge({ reference, current, block: { max_true_rate_change: 0.049, decision: 'effect' } });
    expect(tight.answer('v/distribution')).toBe('failed/drift');
    const method = await judge({ reference, current, block: { columns: { v: { method: 'total_variation' } } } });
    expect(method.evidence('v/distribution', 'drift').method).toBe('total_variation');
  });
});

describe('codes: numbers that are names', () => {
  const block = { columns: { code: { kind: 'categorical' } } };

  test('are categories from data', async () => {
    const judged = await judge({
      reference: rows(1000, 'i % 10 AS code'),
      current: rows(1000, 'i % 11 AS code'),
      block,
    });
    expect(judged.ids).toEqual(['*/columns', 'code/distribution', 'code/unseen', 'code/missing']);
    expect(judged.answer('code/unseen')).toBe('failed/drift');
  });

  test('are categories from a profile that holds them as numbers, as far as it has each value', async () => {
    const reference = await profileOf(rows(1000, 'i % 10 AS code'));
    const judged = await judge({ reference, current: rows(1000, '(i % 10) * (i % 10) AS code'), block });
    expect(judged.evidence('code/distribution', 'drift').method).toBe('jensen_shannon_distance');
    expect(judged.answer('code/distribution')).toBe('failed/drift');
    const ranges = await profileOf(rows(1000, 'sqrt(i) AS code'));
    const refused = await judge({ reference: ranges, current: rows(1000, 'i AS code'), block });
    expect(refused.answers).toEqual({
      '*/columns': 'passed/no_violations',
      'code/distribution': 'error/unsupported',
      'code/missing': 'passed/within_bound',
    });
    expect(refused.check('code/distribution').fix).toContain('--categorical code');
  });

  test('that are infinite are counted', async () => {
    const reference = await profileOf(rows(1000, '(i % 10)::DOUBLE AS code'));
    const current = rows(1000, "CASE WHEN i % 2 = 0 THEN 'inf'::DOUBLE ELSE (i // 2) % 10 END AS code");
    const judged = await judge({ reference, current, block });
    expect(judged.answers).toMatchObject({ 'code/infinite': 'failed/drift' });
  });
});
