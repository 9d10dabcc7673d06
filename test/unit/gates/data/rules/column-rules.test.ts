import { describe, expect, test } from '@jest/globals';
import { judge } from '../judged-table.js';

const formats = [
  ['CSV', { 'table.csv': 'id,x\n1,1\n2,\n3,12\n4,13\n' }],
  [
    'Parquet',
    { 'table.parquet': { select: 'SELECT * FROM (VALUES (1, 1), (2, NULL), (3, 12), (4, 13)) AS t(id, x)' } },
  ],
  ['JSON Lines', { 'table.jsonl': '{"id": 1, "x": 1}\n{"id": 2}\n{"id": 3, "x": 12}\n{"id": 4, "x": 13}\n' }],
] as const;

const schema = { properties: { id: { type: 'integer' }, x: { type: 'integer', maximum: 10 } } };

describe.each(formats)('max_missing_fraction, in %s', (_format, files) => {
  test.each([
    [0.25, 'passed'],
    [0.3, 'passed'],
    [0.24, 'failed/above_maximum'],
    [0, 'failed/above_maximum'],
    [1, 'passed'],
  ])('of %d where one of four cells is missing: %s', async (max_missing_fraction, answer) => {
    const table = await judge({ files, block: { columns: { x: { max_missing_fraction } } } });
    expect(table.answer('x/max_missing_fraction')).toBe(answer);
    expect(table.check('x/max_missing_fraction')).toMatchObject({
      observed: { value: 0.25, unit: 'fraction' },
      expected: { at_most: max_missing_fraction, unit: 'fraction' },
      location: { file: 'mlgate.yml' },
    });
  });

  test('is told with both numbers, and the rows', async () => {
    const table = await judge({ files, block: { columns: { x: { max_missing_fraction: 0.05, severity: 'warn' } } } });
    expect(table.check('x/max_missing_fraction')).toMatchObject({
      what: 'x is missing in 1 of 4 rows, allowed is ≤ 5 %',
      effect: 'warn',
    });
    expect(table.evidence('x/max_missing_fraction', 'rows').rows.map(({ row }) => row)).toEqual([2]);
  });

  test('of a column that the file lacks is an error with the nearest name', async () => {
    const table = await judge({ files, block: { columns: { ix: { max_missing_fraction: 1 } } } });
    expect(table.check('ix/max_missing_fraction')).toMatchObject({
      status: 'error',
      reason: 'missing_column',
      fix: 'did you mean "id"?',
    });
  });
});

test('max_missing_fraction counts null and members that are not there alike', async () => {
  const files = { 'table.jsonl': '{"id": 1, "x": null}\n{"id": 2}\n{"id": 3, "x": "null"}\n{"id": 4, "x": 0}\n' };
  const table = await judge({ files, block: { columns: { x: { max_missing_fraction: 0.4 } } } });
  expect(table.check('x/max_missing_fraction').observed).toEqual({ value: 0.5, unit: 'fraction' });
});

describe.each(formats)('what a column admits, in %s', (_format, files) => {
  const judgeWith = (words: object) =>
    judge({ files, schema, block: { columns: { x: { max_missing_fraction: 0.5, ...words } } } });

  test.each([
    [{}, 'failed/violations', 'block', { value: 2, unit: 'rows', of: 4 }, { at_most: 0, unit: 'rows' }],
    [{ max_violations: 2 }, 'passed', 'block', { value: 2, unit: 'rows', of: 4 }, { at_most: 2, unit: 'rows' }],
    [
      { max_violations: 1 },
      'failed/violations',
      'block',
      { value: 2, unit: 'rows', of: 4 },
      { at_most: 1, unit: 'rows' },
    ],
    // Two of the three cells that are there.
    [
      { mostly: 0.33 },
      'passed',
      'block',
      { value: 2 / 3, unit: 'fraction', of: 3 },
      { at_most: 0.67, unit: 'fraction' },
    ],
    [
      { mostly: 0.4 },
      'failed/violations',
      'block',
      { value: 2 / 3, unit: 'fraction', of: 3 },
      { at_most: 0.6, unit: 'fraction' },
    ],
    [
      { mostly: { fail: 0.3, warn: 0.4 } },
      'failed/violations',
      'warn',
      { value: 2 / 3, unit: 'fraction', of: 3 },
      { at_most: 0.7, unit: 'fraction' },
    ],
    [
      { severity: 'warn' },
      'failed/violations',
      'warn',
      { value: 2, unit: 'rows', of: 4 },
      { at_most: 0, unit: 'rows' },
    ],
  ] as const)('%j: %s', async (words, answer, effect, observed, expected) => {
    const table = await judgeWith(words);
    expect(table.answer('x/maximum')).toBe(answer);
    expect(table.check('x/maximum')).toMatchObject({ effect, observed, expected });
    expect(table.check('id/type')).toMatchObject({ effect: 'block', expected: { at_most: 0, unit: 'rows' } });
  });

  test.each([
    [{}, 'failed/violations'],
    [{ max_violations: 1 }, 'passed'],
    [{ mostly: 0.9 }, 'passed'],
    [{ severity: 'warn' }, 'passed'],
    [{ max_violations: 0 }, 'failed/violations'],
  ])('%j: the row schema as a whole %s', async (words, answer) => {
    expect((await judgeWith(words)).answer('*/schema')).toBe(answer);
  });

  test('is said of the row schema that passes without those rules', async () => {
    const table = await judgeWith({ max_violations: 2 });
    expect(table.check('*/schema').what).toBe(
      'all 4 rows satisfy the row schema, but for 2 rules that may be violated',
    );
  });

  test('does not let a row schema pass whose whole block only warns', async () => {
    const table = await judge({ files, schema, block: { severity: 'warn' } });
    expect(table.answer('*/schema')).toBe('failed/violations');
  });

  test('never admits that a required column is missing', async () => {
    const required = { ...schema, required: ['x'] };
    const table = await judge({
      files,
      schema: required,
      block: { columns: { x: { max_violations: 9, severity: 'warn' } } },
    });
    expect(table.check('x/required')).toMatchObject({ status: 'failed', effect: 'block', observed: { value: 1 } });
  });
});

test('silent pass 17: a null explosion cannot hide behind mostly', async () => {
  const files = { 'table.csv': `id,x\n1,1\n${'2,\n'.repeat(99)}` };
  const table = await judge({ files, schema, block: { columns: { x: { mostly: 0.9, max_missing_fraction: 0.1 } } } });
  expect(table.answer('x/maximum')).toBe('passed');
  expect(table.answer('x/max_missing_fraction')).toBe('failed/above_maximum');
});

test('silent pass 16: an all-null column satisfies no rule that tolerates', async () => {
  const files = { 'table.csv': 'id,x\n1,\n2,\n' };
  const table = await judge({ files, schema, block: { columns: { x: { max_violations: 2 } } } });
  expect(table.answer('x/maximum')).toBe('error/nothing_to_judge');
});

describe('what contradicts itself is refused with the configuration', () => {
  const files = { 'table.csv': 'id,x\n1,1\n' };

  test.each([
    [{ mostly: 0.9, max_violations: 1, max_missing_fraction: 0 }, 'the column x has both mostly and max_violations'],
    [
      { mostly: { fail: 0.9, warn: 0.8 }, max_missing_fraction: 0 },
      'mostly of the column x fails at 0.9, before it warns',
    ],
    [{ max_violations: { fail: 1, warn: 2 } }, 'max_violations of the column x fails at 1, before it warns'],
    [{ mostly: 0.9 }, 'nothing says how many may be missing'],
  ])('%j', async (words, what) => {
    await expect(judge({ files, schema, block: { columns: { x: words } } })).rejects.toThrow(what);
  });

  test('a column that the schema has no rule for, with the nearest name', async () => {
    const long = { properties: { income: { type: 'integer' } } };
    const judged = judge({ files, schema: long, block: { columns: { incmoe: { max_violations: 1 } } } });
    await expect(judged).rejects.toMatchObject({
      errors: [
        { code: 'invalid_config', explanation: { fix: 'did you mean income?' }, location: { file: 'mlgate.yml' } },
      ],
    });
  });

  test.each(['mostly', 'max_violations', 'severity'])('%s without a row schema', async (word) => {
    const value = word === 'severity' ? 'warn' : 0.5;
    const judged = judge({ files, block: { columns: { x: { [word]: value } } } });
    await expect(judged).rejects.toThrow(`${word} of the column x has no rule to act on, for there is no row schema`);
  });

  test('all faults together', async () => {
    const block = {
      columns: { x: { mostly: 0.9 }, y: { severity: 'warn' } },
      rules: { r: { expression: 'true', mostly: 1, max_violations: 1 } },
      aggregates: { a: { statistic: 'mean', column: 'x' } },
    };
    await expect(judge({ files, schema, block })).rejects.toMatchObject({ errors: { length: 4 } });
  });

  test('mostly on a required column that admits no null is accepted', async () => {
    const required = { ...schema, required: ['x'] };
    const table = await judge({ files, schema: required, block: { columns: { x: { mostly: 0.9 } } } });
    expect(table.answer('x/maximum')).toBe('passed');
  });

  test('mostly on a required column that admits null is refused', async () => {
    const nullable = { properties: { x: { type: ['integer', 'null'] } }, required: ['x'] };
    const judged = judge({ files, schema: nullable, block: { columns: { x: { mostly: 0.9 } } } });
    await expect(judged).rejects.toThrow('nothing says how many may be missing');
  });
});
