import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../unit/engine/folder.js';
import { judge } from '../../unit/gates/data/judged-table.js';

function csv(rows: number, cell = 'a'): string {
  return `id,x\n${Array.from({ length: rows }, (_, index) => `${index},${cell}\n`).join('')}`;
}

function parquet(rows: number, cell = 'a'): Content {
  return { select: `SELECT i AS id, '${cell}' AS x FROM range(${rows}) AS t(i)` };
}

const file = (path: string) => ({ from: `file:${path}`, on_missing: 'fail' });

describe.each([
  ['CSV', 'csv', csv],
  ['Parquet', 'parquet', parquet],
])('a change from ten rows, %s', (_name, ending, content) => {
  test.each([
    [{ max_relative_change: 0.2 }, 12, 'passed'],
    [{ max_relative_change: 0.2 }, 8, 'passed'],
    [{ max_relative_change: 0.2 }, 13, 'failed/above_maximum'],
    [{ max_relative_change: 0.2 }, 7, 'failed/below_minimum'],
    [{ max_relative_change: 0.25 }, 12, 'passed'],
    [{ max_relative_change: 0.25 }, 13, 'failed/above_maximum'],
    [{ max_relative_change: 0.1 }, 11, 'passed'],
    [{ max_relative_change: 3 }, 1, 'passed'],
    [{ max_absolute_change: 2 }, 12, 'passed'],
    [{ max_absolute_change: 2 }, 13, 'failed/above_maximum'],
    [{ max_absolute_change: 2 }, 7, 'failed/below_minimum'],
    [{ max_absolute_change: 0 }, 10, 'passed'],
  ])('%j, to %d: %s', async (row_count, rows, answer) => {
    const table = await judge({
      files: { [`now.${ending}`]: content(rows, 'new'), [`before.${ending}`]: content(10) },
      block: { row_count, baseline: file(`before.${ending}`) },
    });
    const [rule] = Object.keys(row_count);
    expect(table.answer(`*/row_count.${rule}`)).toBe(answer);
  });
});

test('it is told with both numbers, the bound and the baseline', async () => {
  const table = await judge({
    files: { 'now.csv': csv(7), 'before.parquet': parquet(10) },
    block: { row_count: { max_relative_change: 0.25 }, baseline: file('before.parquet') },
  });
  expect(table.check('*/row_count.max_relative_change')).toMatchObject({
    status: 'failed',
    what: "the number of rows is 7 rows, the baseline's is 10 rows: allowed is ≥ 8 rows, ≤ 12 rows, change ≤ 25 %",
    observed: { value: 7, unit: 'rows' },
    expected: { at_least: 8, at_most: 12, unit: 'rows', change: { relative: 0.25 } },
    baseline: {
      from: 'file:before.parquet',
      path: 'before.parquet',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      observed: { value: 10, unit: 'rows' },
    },
  });
});

test('a baseline of several files has the rows of all', async () => {
  const table = await judge({
    files: { 'now.csv': csv(7), 'a/1.csv': csv(3, 'b'), 'a/2.csv': csv(4, 'c') },
    block: { row_count: { max_absolute_change: 0 }, baseline: file('a/*.csv') },
  });
  expect(table.check('*/row_count.max_absolute_change')).toMatchObject({
    status: 'passed',
    baseline: { path: 'a/1.csv and 1 more', observed: { value: 7 } },
  });
});

test('the baseline may stand at the top of the configuration', async () => {
  const table = await judge({
    files: { 'now.csv': csv(7), 'before.csv': csv(10) },
    block: { row_count: { max_absolute_change: 1 } },
    configuration: { baseline: file('before.csv') },
  });
  expect(table.answer('*/row_count.max_absolute_change')).toBe('failed/below_minimum');
});

test('both rules read the baseline once', async () => {
  const table = await judge({
    files: { 'now.csv': csv(7), 'before.csv': csv(10) },
    block: { row_count: { max_absolute_change: 9, max_relative_change: 9 }, baseline: file('before.csv') },
  });
  expect(table.scans).toEqual(['row rules', 'baseline rows']);
});

test.each([
  ['max_relative_change', 'max_absolute_change'],
  ['max_absolute_change', 'max_relative_change'],
])('a baseline without rows is no number to change from, for %s', async (rule) => {
  const table = await judge({
    files: { 'now.csv': csv(7), 'before.csv': csv(0) },
    block: { row_count: { [rule]: 100 }, baseline: file('before.csv') },
  });
  expect(table.answer(`*/row_count.${rule}`)).toBe('error/baseline_near_zero');
});

test('a baseline that is the table itself is an error', async () => {
  const block = { row_count: { max_absolute_change: 1 }, baseline: file('now.csv') };
  const table = await judge({ files: { 'now.csv': csv(7) }, block });
  expect(table.answer('*/row_count.max_absolute_change')).toBe('error/self_comparison');
});

test.each([
  [true, 'passed'],
  [false, 'error/self_comparison'],
])('the same content in a file of which git says that it is untouched (%s): %s', async (unchanged, answer) => {
  const table = await judge({
    files: { 'now.csv': csv(7), 'before.csv': csv(7) },
    block: { row_count: { max_absolute_change: 1 }, baseline: file('before.csv') },
    unchanged,
  });
  expect(table.answer('*/row_count.max_absolute_change')).toBe(answer);
});

test('a baseline of several files that are those of the table is an error', async () => {
  const files = { 'a/1.csv': csv(3, 'b'), 'a/2.csv': csv(4, 'c') };
  const block = { path: 'a/*.csv', row_count: { max_absolute_change: 1 }, baseline: file('a/*.csv') };
  const table = await judge({ files, block });
  expect(table.answer('*/row_count.max_absolute_change')).toBe('error/self_comparison');
});

describe('a baseline that is not there', () => {
  test.each([
    ['fail', 'error/no_baseline', 'block'],
    ['warn', 'error/no_baseline', 'warn'],
    ['allow', 'skipped/baseline_allowed_missing', 'block'],
  ])('under on_missing: %s', async (on_missing, answer, effect) => {
    const table = await judge({
      files: { 'now.csv': csv(7) },
      block: { row_count: { min: 1, max_absolute_change: 1 }, baseline: { from: 'file:gone.csv', on_missing } },
    });
    expect(table.answer('*/row_count.max_absolute_change')).toBe(answer);
    expect(table.check('*/row_count.max_absolute_change').effect).toBe(effect);
    expect(table.answer('*/row_count.min')).toBe('passed');
  });

  test('is not one that cannot be read', async () => {
    const table = await judge({
      files: { 'now.csv': csv(7), 'broken.parquet': 'PAR1' },
      block: { row_count: { max_absolute_change: 1 }, baseline: { from: 'file:broken.parquet', on_missing: 'allow' } },
    });
    expect(table.answer('*/row_count.max_absolute_change')).toBe('error/malformed');
  });
});

test.each([{ max_absolute_change: 1 }, { max_relative_change: 0.1 }])(
  'a change without a baseline cannot be meant: %j',
  async (row_count) => {
    await expect(judge({ files: { 'now.csv': csv(1) }, block: { row_count } })).rejects.toThrow(
      'row_count asks for a change, and there is no baseline to change from',
    );
  },
);
