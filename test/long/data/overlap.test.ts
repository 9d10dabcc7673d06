import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../unit/engine/folder.js';
import { judge } from '../../unit/gates/data/judged-table.js';

type Row = readonly (string | null)[];

/** Rows of texts in both formats, of the columns `id`, `day` and `x`. */
function rows(
  cells: readonly Row[],
  columns: readonly string[] = ['id', 'day', 'x'],
): Readonly<Record<string, Content>> {
  const value = (cell: string | null) => (cell === null ? 'CAST(NULL AS VARCHAR)' : `'${cell}'`);
  const values = cells.map((row) => `(${row.map(value).join(', ')})`).join(', ');
  return {
    csv: `${columns.join(',')}\n${cells.map((row) => `${row.map((cell) => cell ?? '').join(',')}\n`).join('')}`,
    parquet: { select: `SELECT * FROM (VALUES ${values}) AS t(${columns.join(', ')})` },
  };
}

const formats = [
  ['CSV', 'csv', 'csv'],
  ['Parquet', 'parquet', 'parquet'],
  ['CSV with Parquet', 'csv', 'parquet'],
  ['Parquet with CSV', 'parquet', 'csv'],
] as const;

describe.each(formats)('no_overlap_with, %s', (_name, format, otherFormat) => {
  const judgeRows = (train: readonly Row[], other: readonly Row[], rule: object) =>
    judge({
      files: {
        [`train.${format}`]: rows(train)[format] ?? '',
        [`test.${otherFormat}`]: rows(other)[otherFormat] ?? '',
      },
      block: { no_overlap_with: { path: `test.${otherFormat}`, ...rule } },
    });
  const key = { key: ['id'] };

  test('passes where no key is in both', async () => {
    const table = await judgeRows([['1', 'd', 'x']], [['2', 'd', 'x']], key);
    expect(table.check('id/no_overlap_with')).toMatchObject({
      status: 'passed',
      reason: 'no_violations',
      what: `id occurs in test.${otherFormat} in no row`,
      observed: { value: 0, unit: 'rows', of: 1 },
    });
  });

  test('tells rows and different keys, and leaves out rows without a key', async () => {
    const train = [
      ['1', 'a', 'x'],
      ['1', 'b', 'x'],
      ['2', 'c', 'x'],
      ['3', 'd', 'x'],
      [null, 'e', 'x'],
    ];
    const table = await judgeRows(
      train,
      [
        ['1', 'd', 'x'],
        ['2', 'd', 'x'],
        [null, 'd', 'x'],
      ],
      key,
    );
    expect(table.check('id/no_overlap_with')).toMatchObject({
      status: 'failed',
      what: `id occurs in test.${otherFormat} too, in 3 of 4 rows, 2 different keys`,
      observed: { value: 3, unit: 'rows', of: 4 },
      expected: { at_most: 0, unit: 'rows' },
    });
    expect(table.evidence('id/no_overlap_with', 'counts').counts).toEqual({
      shared_keys: 2,
      shared_rows: 3,
      rows_without_key: 1,
    });
    expect(table.evidence('id/no_overlap_with', 'rows').rows.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(table.evidence('id/no_overlap_with', 'values').values).toEqual([{ rows: 2 }, { rows: 1 }]);
  });

  test('compares a key of several columns as a whole', async () => {
    const table = await judgeRows(
      [
        ['1', 'a', 'x'],
        ['2', 'b', 'x'],
        ['2', null, 'x'],
      ],
      [
        ['1', 'b', 'x'],
        ['2', 'b', 'y'],
        ['2', null, 'y'],
      ],
      { key: ['id', 'day'] },
    );
    expect(table.check('id,day/no_overlap_with').observed).toEqual({ value: 1, unit: 'rows', of: 2 });
  });

  test('compares whole rows where no key is named, and a missing cell equals a missing one', async () => {
    const table = await judgeRows(
      [
        ['1', null, 'x'],
        ['2', 'b', 'x'],
        ['3', 'c', null],
      ],
      [
        ['1', null, 'x'],
        ['2', 'b', null],
        ['3', 'c', null],
      ],
      {},
    );
    expect(table.check('*/no_overlap_with')).toMatchObject({
      status: 'failed',
      what: `the row occurs in test.${otherFormat} too, in 2 of 3 rows, 2 different keys`,
      observed: { value: 2, unit: 'rows', of: 3 },
    });
    expect(table.evidence('*/no_overlap_with', 'rows').rows.map(({ row }) => row)).toEqual([1, 3]);
  });

  test('admits what max_violations admits, and warns above the lower bound', async () => {
    const both: readonly Row[] = [
      ['1', 'a', 'x'],
      ['2', 'a', 'y'],
    ];
    const other: readonly Row[] = [...both, ['3', 'a', 'z']];
    const answered = async (max_violations: unknown) =>
      (await judgeRows(both, other, { ...key, max_violations })).check('id/no_overlap_with');
    expect(await answered(2)).toMatchObject({ status: 'passed', reason: 'within_bound' });
    expect(await answered(1)).toMatchObject({ status: 'failed', effect: 'block' });
    expect(await answered({ warn: 1, fail: 2 })).toMatchObject({ status: 'failed', effect: 'warn' });
  });

  test.each([
    [[['1', 'd', 'x']], [[null, 'd', 'x']], 'error/nothing_to_judge'],
    [[[null, 'd', 'x']], [['1', 'd', 'x']], 'error/nothing_to_judge'],
  ])('of %j with %j answers nothing', async (train, other, answer) => {
    expect((await judgeRows(train, other, key)).answer('id/no_overlap_with')).toBe(answer);
  });

  test.each([
    ['2026-01-01', '2026-01-01', 'passed'],
    ['2026-01-02', '2026-01-01', 'failed/violations'],
    ['2025-12-31', '2026-01-01T00:00:00Z', 'passed'],
    ['2026-01-01T02:00:00+02:00', '2026-01-01', 'passed'],
    ['2026-01-01T01:00:00-02:00', '2026-01-01T02:00:00Z', 'failed/violations'],
    ['2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00Z', 'failed/violations'],
    ['2026-01-01 00:00:00', '2026-01-01T00:00:00Z', 'passed'],
    ['2026-02-30', '2026-01-01', 'error/malformed'],
    ['2026-01-01', '1.1.2026', 'error/malformed'],
    ['soon', '2026-01-01', 'error/malformed'],
  ])('%s beside an earliest of %s is not later: %s', async (time, earliest, answer) => {
    const other: readonly Row[] = [
      ['8', '2027-01-01', 'x'],
      ['9', earliest, 'x'],
    ];
    const table = await judgeRows([['1', time, 'x']], other, { ...key, time: 'day' });
    expect(table.answer('day/not_later_than')).toBe(answer);
    expect(table.answer('id/no_overlap_with')).toBe('passed');
  });

  test('tells how many rows are later, and the earliest where values are shown', async () => {
    const train: readonly Row[] = [
      ['1', '2026-01-01', 'x'],
      ['2', '2026-03-01', 'x'],
      ['3', null, 'x'],
    ];
    const table = await judge({
      files: {
        [`train.${format}`]: rows(train)[format] ?? '',
        [`test.${otherFormat}`]: rows([['9', '2026-02-01', 'x']])[otherFormat] ?? '',
      },
      block: { show_values: true, no_overlap_with: { path: `test.${otherFormat}`, ...key, time: 'day' } },
    });
    expect(table.check('day/not_later_than')).toMatchObject({
      status: 'failed',
      what: `day is later than the earliest of test.${otherFormat} in 1 of 2 rows`,
      why: 'that is 2026-02-01T00:00:00Z',
      observed: { value: 1, unit: 'rows', of: 2 },
    });
    expect(table.evidence('day/not_later_than', 'rows').rows).toEqual([
      { file: `train.${format}`, row: 2, values: { day: '2026-03-01' } },
    ]);
  });

  test('answers nothing of a time that is always missing', async () => {
    const [train, other] = [[['1', null, 'x']], [['2', '2026-01-01', 'x']]];
    expect((await judgeRows(train, other, { time: 'day' })).answer('day/not_later_than')).toBe(
      'error/nothing_to_judge',
    );
    expect((await judgeRows(other, train, { time: 'day' })).answer('day/not_later_than')).toBe(
      'error/nothing_to_judge',
    );
  });
});

test('dates and timestamps of Parquet are compared as moments', async () => {
  const files = {
    'train.parquet': { select: "SELECT 1 AS id, DATE '2026-01-01' AS day UNION ALL SELECT 2, DATE '2026-01-02'" },
    'test.parquet': { select: "SELECT 3 AS id, DATE '2026-01-01' AS day" },
  };
  const table = await judge({ files, block: { no_overlap_with: { path: 'test.parquet', key: ['id'], time: 'day' } } });
  expect(table.count('day/not_later_than')).toBe(1);
});

test('what is shared with an empty table shows nothing', async () => {
  const files = { 'train.csv': 'id,x\n1,2\n', 'test.csv': 'id,x\n' };
  const table = await judge({ files, block: { no_overlap_with: { path: 'test.csv', key: ['id'], time: 'id' } } });
  expect(table.answer('id/no_overlap_with')).toBe('error/empty');
  expect(table.answer('id/not_later_than')).toBe('error/empty');
});

test('whole rows of other columns are told apart by their names, not compared', async () => {
  const files = { 'train.csv': 'id,x\n1,2\n', 'test.csv': 'id,y\n1,2\n' };
  const table = await judge({ files, block: { no_overlap_with: { path: 'test.csv' } } });
  expect(table.check('*/no_overlap_with')).toMatchObject({
    status: 'error',
    reason: 'unsupported',
    why: 'test.csv lacks x; train.csv lacks y',
  });
});

test('whole rows are the same in whatever order their columns stand', async () => {
  const files = { 'train.csv': 'id,x\n1,2\n', 'test.csv': 'x,id\n2,1\n' };
  const table = await judge({ files, block: { no_overlap_with: { path: 'test.csv' } } });
  expect(table.count('*/no_overlap_with')).toBe(1);
});

test('cells that cannot be read in the type of the other table are no proof that nothing is shared', async () => {
  const files = {
    'train.csv': 'id,x\nC-7,2\n8,2\n',
    'test.parquet': { select: 'SELECT 7 AS id, 2 AS x' },
  };
  const table = await judge({ files, block: { no_overlap_with: { path: 'test.parquet', key: ['id'] } } });
  expect(table.check('id/no_overlap_with')).toMatchObject({
    status: 'error',
    reason: 'unsupported',
    what: '1 row of train.csv cannot be compared with test.parquet',
  });
  const other = await judge({
    files: { 'test.parquet': files['test.parquet'], 'train.csv': files['train.csv'] },
    block: { no_overlap_with: { path: 'train.csv', key: ['id'] } },
  });
  expect(other.check('id/no_overlap_with').what).toBe('1 row of train.csv cannot be compared with test.parquet');
});

describe('a table compared with itself', () => {
  const text = 'id,day\n1,2026-01-01\n';

  test.each([
    ['the same path', { 'a.csv': text }, 'a.csv'],
    ['a copy', { 'a.csv': text, 'b.csv': text }, 'b.csv'],
    ['a folder that holds it', { 'a.csv': text, 'b/a.csv': text, 'b/c.csv': 'id,day\n2,2026-01-01\n' }, 'b/*.csv'],
  ])('by %s', async (_how, files, path) => {
    const rule = { path, key: ['id'], time: 'day' };
    const table = await judge({ files, block: { path: 'a.csv', no_overlap_with: rule } });
    expect(table.answer('id/no_overlap_with')).toBe('error/self_comparison');
    expect(table.answer('day/not_later_than')).toBe('error/self_comparison');
  });
});

test('the statement that is printed counts the rows where the files lie', async () => {
  const files = { 'train.csv': 'id,x\n1,2\n3,2\n', 'test.csv': 'id,x\n1,9\n' };
  const table = await judge({ files, block: { no_overlap_with: { path: 'test.csv', key: ['id'] } } });
  const { statement } = table.evidence('id/no_overlap_with', 'sql');
  expect(statement).toContain("['train.csv']");
  expect(statement).toContain("['test.csv']");
});
