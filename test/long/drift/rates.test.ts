import { describe, expect, test } from '@jest/globals';
import { judge, rows } from '../../unit/gates/drift/judged-drift.js';

describe('the share of missing rows', () => {
  test('has a bound of its own, in either direction; NaN is missing', async () => {
    const judged = await judge({
      reference: rows(1000, 'CASE WHEN i % 10 > 0 THEN i % 7 END AS fewer, i % 7 AS more, (i % 7)::DOUBLE AS nan'),
      current: rows(
        1000,
        "i % 7 AS fewer, CASE WHEN i % 10 > 0 THEN i % 7 END AS more, CASE WHEN i % 10 > 0 THEN i % 7 ELSE 'nan'::DOUBLE END AS nan",
      ),
    });
    for (const name of ['fewer', 'more', 'nan']) {
      expect(judged.answer(`${name}/missing`)).toBe('failed/drift');
      expect(judged.value(`${name}/missing`)).toBeCloseTo(0.1, 12);
    }
    expect(judged.check('more/missing').what).toContain('the share of missing rows of more went from 0 % to 10 %');
  });

  test('exactly at its bound passes, and a hair above does not', async () => {
    const sides = {
      reference: rows(10_000, 'CASE WHEN i % 100 >= 3 THEN 1 END AS x'),
      current: rows(10_000, 'CASE WHEN i % 100 >= 5 THEN 1 END AS x'),
    };
    expect((await judge(sides)).answer('x/missing')).toBe('passed/within_bound');
    const below = await judge({ ...sides, block: { max_missing_rate_change: 0.0199 } });
    expect(below.answer('x/missing')).toBe('failed/drift');
    const own = await judge({ ...sides, block: { columns: { x: { max_missing_rate_change: 0.01 } } } });
    expect(own.answer('x/missing')).toBe('failed/drift');
  });

  test('of few rows is noise where its bound is passed by chance', async () => {
    const judged = await judge({
      reference: rows(2000, 'CASE WHEN i % 20 > 0 THEN 1 END AS x'),
      current: rows(100, 'CASE WHEN i >= 8 THEN 1 END AS x'),
    });
    expect(judged.answer('x/missing')).toBe('passed/within_noise');
    expect(judged.value('x/missing')).toBeCloseTo(0.03, 12);
  });
});

describe('the tail', () => {
  test('is the share outside of the reference’s 0.5 to 99.5 % range, and only its increase is drift', async () => {
    const judged = await judge({
      reference: rows(1000, 'sqrt(i) AS wild, sqrt(i) AS calm'),
      current: rows(1000, 'CASE WHEN i % 50 = 0 THEN 1e6 ELSE sqrt(i) END AS wild, 5 + sqrt(i) / 10 AS calm'),
    });
    expect(judged.answer('wild/tail')).toBe('failed/drift');
    expect(judged.value('wild/tail')).toBeGreaterThan(0.018);
    expect(judged.value('wild/tail')).toBeLessThan(0.022);
    expect(judged.check('wild/tail').what).toContain("outside the reference's [2, 31.5]");
    expect(judged.answer('calm/tail')).toBe('passed/within_bound');
    expect(judged.value('calm/tail')).toBe(0);
  });

  test('needs a reference that has a range', async () => {
    const judged = await judge({
      reference: rows(1, '1 AS x'),
      current: rows(200, 'i AS x'),
      block: { min_rows: 1 },
    });
    expect(judged.answer('x/tail')).toBe('inconclusive/too_few_rows');
  });
});

describe('infinite values', () => {
  test('have a check of their own, and are in no distribution', async () => {
    const current = rows(900, "CASE WHEN i % 9 = 0 THEN '-inf'::DOUBLE ELSE i % 9 END AS x");
    const judged = await judge({ reference: rows(900, '(i % 8 + 1)::DOUBLE AS x'), current });
    expect(judged.answers).toMatchObject({ 'x/distribution': 'passed/within_bound', 'x/infinite': 'failed/drift' });
    expect(judged.value('x/infinite')).toBeCloseTo(1 / 9, 12);
  });

  test('change the type of a column that could not have any', async () => {
    const current = rows(1000, "CASE WHEN i % 2 = 0 THEN (i // 2) % 7 ELSE 'inf'::DOUBLE END AS x");
    const judged = await judge({ reference: rows(1000, 'i % 7 AS x'), current });
    expect(judged.answer('x/distribution')).toBe('failed/type_changed');
    expect(judged.check('x/distribution').what).toBe('x was integer, and 500 of its values are infinite now');
  });

  test('that alone are left are no distribution', async () => {
    const current = rows(900, "'inf'::DOUBLE AS x");
    const judged = await judge({ reference: rows(900, '(i % 8)::DOUBLE AS x'), current });
    expect(judged.answers).toMatchObject({
      'x/distribution': 'error/nothing_to_judge',
      'x/tail': 'error/nothing_to_judge',
      'x/missing': 'passed/within_bound',
      'x/infinite': 'failed/drift',
    });
  });
});

describe('concept: the mean of the model’s error', () => {
  const block = { concept: { error: 'e' } };
  const reference = rows(1000, 'i % 10 AS e');

  test('is drift where it rises by more than its bound, as a fraction of what it was', async () => {
    const judged = await judge({ reference, current: rows(1000, '1 + i % 10 AS e'), block });
    expect(judged.value('e/concept')).toBeCloseTo(1 / 4.5, 12);
    expect(judged.answer('e/concept')).toBe('failed/drift');
    expect(judged.evidence('e/concept', 'drift')).toMatchObject({ of: 'concept', method: 'mean_increase' });
    expect(judged.check('e/concept').what).toContain('the mean error e went from 4.5 to 5.5, by 22.2 %');
  });

  test('is none where it falls, however far', async () => {
    const judged = await judge({ reference, current: rows(1000, 'i % 2 AS e'), block });
    expect(judged.value('e/concept')).toBeCloseTo(-8 / 9, 12);
    expect(judged.answer('e/concept')).toBe('passed/within_bound');
    const significance = { ...block, decision: 'significance' };
    const tested = await judge({ reference, current: rows(1000, 'i % 2 AS e'), block: significance });
    expect(tested.answer('e/concept')).toBe('passed/within_noise');
  });

  test('has a bound and a severity of its own, for all checks of its column', async () => {
    const concept = { error: 'e', max_relative_increase: 0.25, severity: 'warn' };
    const judged = await judge({ reference, current: rows(1000, '1 + i % 10 AS e'), block: { concept } });
    expect(judged.check('e/concept')).toMatchObject({ status: 'passed', effect: 'warn' });
    expect(judged.check('e/missing').effect).toBe('warn');
  });

  test('is an error where there is no mean to rise from', async () => {
    for (const [columns, reason] of [
      ['0 AS e', 'baseline_near_zero'],
      ['NULL::INTEGER AS e', 'unsupported'],
      ["'a' AS e", 'unsupported'],
      ["'inf'::DOUBLE AS e", 'nothing_to_judge'],
      ["CASE WHEN i > 5 THEN i ELSE 'inf'::DOUBLE END AS e", 'not_finite'],
    ] as const) {
      const judged = await judge({ reference: rows(1000, columns), current: rows(1000, 'i % 3 AS e'), block });
      expect(judged.answer('e/concept')).toBe(`error/${reason}`);
    }
  });

  test('is an error where some of the error is infinite now: so is its mean', async () => {
    const current = rows(1000, "CASE WHEN i % 500 = 0 THEN 'inf'::DOUBLE ELSE i % 10 END AS e");
    const judged = await judge({ reference, current, block });
    expect(judged.answer('e/concept')).toBe('error/not_finite');
  });
});
