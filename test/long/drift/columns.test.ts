import { describe, expect, test } from '@jest/globals';
import { judge, profileOf, rows } from '../../unit/gates/drift/judged-drift.js';

describe('a column', () => {
  test('that is absent fails once, and is an error in each of its checks; all others are judged', async () => {
    const judged = await judge({ reference: rows(500, 'i % 7 AS a, i % 5 AS b'), current: rows(500, 'i % 5 AS b') });
    expect(judged.answers).toEqual({
      '*/columns': 'failed/missing_column',
      'a/distribution': 'error/missing_column',
      'a/tail': 'error/missing_column',
      'a/missing': 'error/missing_column',
      'b/distribution': 'passed/within_bound',
      'b/tail': 'passed/within_bound',
      'b/missing': 'passed/within_bound',
    });
    expect(judged.check('*/columns').observed).toEqual({ value: 1, unit: 'columns', of: 2 });
  });

  test('of another type fails once for each, whatever stands in it now', async () => {
    const judged = await judge({
      reference: rows(500, "i % 7 AS number, 'x' || i % 7 AS text, i % 2 = 0 AS truth"),
      current: rows(500, "'x' || i % 7 AS number, i % 7 AS text, i % 2 AS truth"),
    });
    expect(judged.answers).toMatchObject({
      '*/columns': 'failed/type_changed',
      'number/distribution': 'failed/type_changed',
      'number/tail': 'error/unsupported',
      'number/missing': 'passed/within_bound',
      'text/distribution': 'failed/type_changed',
      'text/unseen': 'error/unsupported',
      'truth/distribution': 'failed/type_changed',
    });
    expect(judged.check('*/columns').what).toBe('the type of number, text, truth changed');
    expect(judged.check('number/distribution').what).toBe('number was integer and is VARCHAR now');
  });

  test('of whole numbers may become one of floats, and text of CSV may be any type', async () => {
    const floats = await judge({ reference: rows(500, 'i % 7 AS a'), current: rows(490, '(i % 7)::FLOAT AS a') });
    expect(floats.answer('a/distribution')).toBe('passed/within_bound');
    const text = await judge({
      reference: rows(500, 'i % 7 AS a'),
      current: `a\n${'0\n1\n2\n3\n4\n5\n6\n'.repeat(70)}`,
    });
    expect(text.answer('a/distribution')).toBe('passed/within_bound');
  });

  test('of numbers with text in it is an error that says how much, and its missing share is judged', async () => {
    const judged = await judge({
      reference: `a\n${'1\n2\n3\n'.repeat(100)}`,
      current: `a\n${'1\nn/a\n3\n'.repeat(100)}`,
    });
    expect(judged.answers).toMatchObject({
      'a/distribution': 'error/not_a_number',
      'a/tail': 'error/not_a_number',
      'a/infinite': 'error/not_a_number',
      'a/missing': 'passed/within_bound',
    });
    expect(judged.check('a/distribution').what).toBe('100 of 300 cells of a are no numbers');
    const said = await judge({
      reference: `a\n${'1\n2\n3\n'.repeat(100)}`,
      current: `a\n${'1\nn/a\n3\n'.repeat(100)}`,
      block: { missing_values: ['n/a'] },
    });
    expect(said.answers).toMatchObject({ 'a/infinite': 'passed/within_bound', 'a/missing': 'failed/drift' });
  });

  test('without a value on either side is an error', async () => {
    const judged = await judge({
      reference: rows(500, 'i % 7 AS a, NULL::INTEGER AS b, NULL::VARCHAR AS c'),
      current: rows(500, 'NULL::INTEGER AS a, i % 7 AS b, NULL::VARCHAR AS c'),
    });
    expect(judged.answers).toMatchObject({
      'a/distribution': 'error/nothing_to_judge',
      'a/tail': 'error/nothing_to_judge',
      'a/missing': 'failed/drift',
      'b/distribution': 'error/nothing_to_judge',
      'b/missing': 'failed/drift',
      'c/distribution': 'error/nothing_to_judge',
      'c/missing': 'passed/within_bound',
    });
    expect(judged.check('b/distribution').what).toBe('b has no value in the reference, and now it has 500');
  });

  test('of a type that has no order and no names is an error, until it is ignored', async () => {
    const nested = "[i] AS list, {'a': i} AS struct, 'x'::BLOB AS bytes, i % 5 AS a";
    const judged = await judge({ reference: rows(500, nested), current: rows(400, nested) });
    for (const name of ['list', 'struct', 'bytes'])
      expect(judged.answer(`${name}/distribution`)).toBe('error/unsupported');
    expect(judged.answer('a/distribution')).toBe('passed/within_bound');
    const columns = { list: 'ignore', struct: 'ignore', bytes: 'ignore' };
    const without = await judge({ reference: rows(500, nested), current: rows(400, nested), block: { columns } });
    expect(without.run.verdict).toBe('passed');
  });
});

describe('identifiers and points in time', () => {
  const columns = (from: number) =>
    `i + ${from} AS id, 'u' || (i + ${from}) AS name, DATE '2026-01-01' + i::INTEGER % 9 AS day, i % 5 AS a`;

  test('are named and not compared; that they are missing is judged', async () => {
    const judged = await judge({ reference: rows(500, columns(0)), current: rows(400, columns(5000)) });
    expect(judged.answers).toMatchObject({
      'id/distribution': 'skipped/identifier_column',
      'name/distribution': 'skipped/identifier_column',
      'day/distribution': 'skipped/time_column',
      'id/missing': 'passed/within_bound',
      'day/missing': 'passed/within_bound',
    });
    expect(judged.run.verdict).toBe('passed');
  });

  test('are an error where somebody counts on their comparison: it would pass unseen', async () => {
    for (const block of [
      { dataset: { max_drifted_share: 1, must_not_drift: ['id'] } },
      { predictions: ['id'] },
      { labels: ['id'] },
      { columns: { id: { max: 0.5 } } },
    ]) {
      const judged = await judge({ reference: rows(500, columns(0)), current: rows(400, columns(5000)), block });
      expect(judged.check('id/distribution')).toMatchObject({
        status: 'error',
        reason: 'unsupported',
        effect: 'block',
      });
      expect(judged.answer('id/missing')).toBe('passed/within_bound');
    }
    const missing = { columns: { id: { max_missing_rate_change: 0.5 } } };
    const only = await judge({ reference: rows(500, columns(0)), current: rows(400, columns(5000)), block: missing });
    expect(only.answer('id/distribution')).toBe('skipped/identifier_column');
  });

  test('become what the configuration says they are, where the reference is data', async () => {
    const judged = await judge({
      reference: rows(500, columns(0)),
      current: rows(400, columns(5000)),
      block: { columns: { id: { kind: 'numeric' } } },
    });
    expect(judged.answer('id/distribution')).toBe('failed/drift');
  });
});

describe('a method or a kind that a column of the reference has no values for', () => {
  test.each([
    [{ method: 'ks' }, 'text', 'ks compares numbers, and text holds categories in the reference'],
    [
      { method: 'cramers_v', max: 0.5 },
      'number',
      'cramers_v compares categories, and number holds numbers in the reference',
    ],
    [{ kind: 'numeric' }, 'text', 'the reference holds text as categorical'],
    [{ method: 'ks' }, 'truth', 'ks compares numbers, and truth holds categories in the reference'],
  ])('%j of %s is an error, and nothing else is computed in its place', async (rule, name, what) => {
    const reference = await profileOf(rows(500, "'x' || i % 3 AS text, i % 7 AS number, i % 2 = 0 AS truth"));
    const current = rows(400, "'x' || i % 3 AS text, i % 7 AS number, i % 2 = 0 AS truth");
    const judged = await judge({ reference, current, block: { columns: { [name]: rule } } });
    expect(judged.check(`${name}/distribution`)).toMatchObject({ status: 'error', reason: 'unsupported', what });
    expect(judged.answer(`${name}/missing`)).toBe('passed/within_bound');
    expect(judged.run.verdict).toBe('error');
  });
});

describe('columns that the reference does not have', () => {
  const sides = { reference: rows(500, 'i % 7 AS a'), current: rows(400, 'i % 7 AS a, 1 AS b, 2 AS c') };

  test('are named beside the others, and judged where it is asked', async () => {
    const allowed = await judge(sides);
    expect(allowed.check('*/columns').what).toBe('1 column of the reference is there; b, c are new and not compared');
    expect(allowed.run.verdict).toBe('passed');
    const warned = await judge({ ...sides, block: { extra_columns: 'warn' } });
    expect(warned.check('*/extra_columns')).toMatchObject({
      status: 'failed',
      reason: 'violations',
      effect: 'warn',
      what: 'b, c are not in the reference: nothing is known of them',
    });
    const failed = await judge({ ...sides, block: { extra_columns: 'fail' } });
    expect(failed.run.verdict).toBe('failed');
  });

  test('are none where they are ignored, in data and in a profile', async () => {
    const block = { extra_columns: 'fail', columns: { b: 'ignore', c: 'ignore' } };
    for (const current of [sides.current, await profileOf(sides.current)]) {
      const judged = await judge({ ...sides, current, block });
      expect(judged.answer('*/extra_columns')).toBe('passed/no_violations');
    }
  });
});

test('a block that ignores every column measured nothing', async () => {
  const judged = await judge({
    reference: rows(500, 'i % 7 AS a'),
    current: rows(400, 'i % 3 AS a'),
    block: { columns: { a: 'ignore' } },
  });
  expect(judged.answers).toEqual({ '*/columns': 'error/nothing_to_judge' });
  expect(judged.run.verdict).toBe('error');
});

describe('few rows', () => {
  const columns = "i % 7 AS a, 'x' || i % 3 AS b, i % 2 = 0 AS c";

  test('decide nothing: every test of a side below min_rows is inconclusive', async () => {
    for (const [n, m] of [
      [500, 99],
      [99, 500],
      [1, 500],
      [500, 1],
    ] as const) {
      const judged = await judge({ reference: rows(n, columns), current: rows(m, `i % 5 AS a, 'y' AS b, true AS c`) });
      const { '*/columns': all, ...tests } = judged.answers;
      expect(all).toBe('passed/no_violations');
      expect(new Set(Object.values(tests))).toEqual(new Set(['inconclusive/too_few_rows']));
      expect(judged.run.verdict).not.toBe('passed');
    }
  });

  test('of values count, not of the table', async () => {
    const current = rows(5000, 'CASE WHEN i < 99 THEN i % 7 END AS a');
    const judged = await judge({ reference: rows(5000, 'i % 7 AS a'), current });
    expect(judged.answers).toMatchObject({
      'a/distribution': 'inconclusive/too_few_rows',
      'a/missing': 'failed/drift',
    });
    expect(judged.check('a/distribution').what).toBe('a has 99 rows against 5,000, and min_rows is 100');
  });

  test('are compared where min_rows allows it, one row too', async () => {
    const judged = await judge({
      reference: rows(1, columns),
      current: rows(1, "3 AS a, 'y' AS b, false AS c"),
      block: { min_rows: 1 },
    });
    expect(judged.answer('c/distribution')).toBe('passed/within_noise');
    expect(judged.answers).toMatchObject({ 'a/tail': 'inconclusive/too_few_rows' });
  });

  test('none on one side is an error of every check', async () => {
    const none = await judge({ reference: rows(500, columns), current: rows(0, columns) });
    expect(new Set(Object.values(none.answers))).toEqual(new Set(['error/empty']));
    const reference = await judge({ reference: rows(0, columns), current: rows(500, columns) });
    expect(reference.answers).toEqual({ '*/columns': 'error/empty' });
  });
});
