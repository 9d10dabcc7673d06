import { describe, expect, test } from '@jest/globals';
import { csvColumn, judge, parquetColumn } from './judged-table.js';

const threeRows = [
  ['CSV', csvColumn(['a', 'b', 'c'])],
  ['Parquet', parquetColumn(["'a'", "'b'", "'c'"], 'VARCHAR')],
] as const;

describe.each(threeRows)('row_count over three rows, in %s', (_format, files) => {
  test.each([
    [{ min: 3 }, 'row_count.min', 'passed'],
    [{ min: 0 }, 'row_count.min', 'passed'],
    [{ min: 4 }, 'row_count.min', 'failed/below_minimum'],
    [{ max: 3 }, 'row_count.max', 'passed'],
    [{ max: 2 }, 'row_count.max', 'failed/above_maximum'],
    [{ min: 3, max: 3 }, 'row_count.max', 'passed'],
  ])('of %j: %s %s', async (row_count, rule, answer) => {
    const table = await judge({ files, block: { row_count } });
    expect(table.answer(`*/${rule}`)).toBe(answer);
    expect(table.check(`*/${rule}`).observed).toEqual({ value: 3, unit: 'rows' });
  });

  test('is told with the number and the bound', async () => {
    const table = await judge({ files, block: { row_count: { min: 1000 } } });
    expect(table.check('*/row_count.min')).toMatchObject({
      what: 'the number of rows is 3 rows, required is ≥ 1,000 rows',
      expected: { at_least: 1000, unit: 'rows' },
      location: { file: 'mlgate.yml', line: 1 },
    });
  });
});

describe.each([
  ['CSV', { 'table.csv': 'x\n' }],
  ['Parquet', { 'table.parquet': { select: 'SELECT 1 AS x WHERE false' } }],
])('a table without rows, in %s', (_format, files) => {
  test('answers nothing, not even a row_count of at least 0', async () => {
    const table = await judge({
      files,
      schema: { properties: { x: { type: 'integer' } }, required: ['x'] },
      block: { row_count: { min: 0, max: 9 }, unique: [['x']] },
    });
    const answers = table.checks.map(({ id, reason }) => `${id.slice('data/table/'.length)} ${reason}`);
    expect(answers).toEqual([
      '*/row_count.min empty',
      '*/row_count.max empty',
      '*/schema empty',
      'x/required empty',
      'x/type empty',
      'x/unique empty',
    ]);
    expect(new Set(table.checks.map(({ status }) => status))).toEqual(new Set(['error']));
  });
});

test.each(['', '\ufeff', '\n', ' \n\n'])('a CSV file that holds only %j is empty', async (text) => {
  const table = await judge({ files: { 'table.csv': text }, block: { row_count: { min: 0 } } });
  expect(table.answer('*/row_count.min')).toBe('error/empty');
});

describe.each([
  ['CSV', { 'table.csv': 'k,l\n1,a\n1,a\n1,a\n2,b\n2,\n2,\n3,b\n3,b\n,\n' }],
  [
    'Parquet',
    {
      'table.parquet': {
        select:
          "SELECT * FROM (VALUES (1,'a'),(1,'a'),(1,'a'),(2,'b'),(2,NULL),(2,NULL),(3,'b'),(3,'b'),(NULL,NULL)) AS t(k, l)",
      },
    },
  ],
])('unique, in %s', (_format, files) => {
  test('tells apart repeated values, rows too many and rows involved', async () => {
    const table = await judge({ files, block: { unique: [['k']] } });
    expect(table.check('k/unique')).toMatchObject({
      status: 'failed',
      reason: 'violations',
      what: 'k is not unique: 3 values more than once, 5 rows too many, 8 rows involved',
      observed: { value: 5, unit: 'rows', of: 8 },
      expected: { at_most: 0, unit: 'rows' },
    });
    expect(table.evidence('k/unique', 'counts').counts).toEqual({
      duplicated_values: 3,
      surplus_rows: 5,
      rows_involved: 8,
    });
  });

  test('of a composite key leaves out rows in which a part is missing', async () => {
    const table = await judge({ files, block: { unique: [['k', 'l']] } });
    expect(table.check('k,l/unique').observed).toEqual({ value: 3, unit: 'rows', of: 6 });
    expect(table.evidence('k,l/unique', 'counts').counts).toEqual({
      duplicated_values: 2,
      surplus_rows: 3,
      rows_involved: 5,
    });
    expect(table.evidence('k,l/unique', 'rows').rows.map(({ row }) => row)).toEqual([1, 2, 3, 7, 8]);
  });

  test('of several keys is one check a key', async () => {
    const table = await judge({ files, block: { unique: [['l'], ['l', 'k']] } });
    expect(table.checks.map(({ id }) => id)).toEqual(['data/table/l/unique', 'data/table/l,k/unique']);
  });
});

describe.each([
  ['CSV', { 'table.csv': 'a,b\n1,x\n1,y\n2,x\n,x\n,x\n' }],
  [
    'Parquet',
    { 'table.parquet': { select: "SELECT * FROM (VALUES (1,'x'),(1,'y'),(2,'x'),(NULL,'x'),(NULL,'x')) AS t(a, b)" } },
  ],
])('unique, in %s', (_format, files) => {
  test('passes for a key whose parts repeat and whose whole does not', async () => {
    const table = await judge({ files, block: { unique: [['a', 'b']] } });
    expect(table.check('a,b/unique')).toMatchObject({
      status: 'passed',
      what: 'a, b is unique in 3 rows',
      observed: { value: 0, unit: 'rows', of: 3 },
    });
  });
});

describe.each([
  ['CSV', { 'table.csv': 'a,b\n1,\n2,\n' }],
  ['Parquet', { 'table.parquet': { select: 'SELECT i AS a, CAST(NULL AS INTEGER) AS b FROM range(2) AS t(i)' } }],
])('unique, in %s', (_format, files) => {
  test.each([[['b']], [['a', 'b']]])('answers nothing where no row has the key %j', async (key) => {
    const table = await judge({ files, block: { unique: [key] } });
    expect(table.check(`${key}/unique`)).toMatchObject({
      status: 'error',
      reason: 'nothing_to_judge',
      why: 'every row lacks a part of the key',
    });
  });
});

test('unique sees a quoted empty CSV cell as a key like any other', async () => {
  const table = await judge({ files: csvColumn(['""', '""', '']), block: { unique: [['x']] } });
  expect(table.check('x/unique').observed).toEqual({ value: 1, unit: 'rows', of: 2 });
});

test('unique compares lists as wholes', async () => {
  const files = parquetColumn(['[1]', '[1]', '[1, 2]'], 'INTEGER[]');
  const table = await judge({ files, block: { unique: [['x']] } });
  expect(table.count('x/unique')).toBe(1);
});

test('unique cannot be judged for what has no form in JSON', async () => {
  const table = await judge({ files: parquetColumn(["'a'", "'b'"], 'BLOB'), block: { unique: [['x']] } });
  expect(table.answer('x/unique')).toBe('error/unsupported');
});

test('unique takes null of a JSON line for a missing value', async () => {
  const files = { 'table.jsonl': '{"x":1}\n{"x":null}\n{"x":null}\n{}\n' };
  const table = await judge({ files, block: { unique: [['x']] } });
  expect(table.check('x/unique').observed).toEqual({ value: 0, unit: 'rows', of: 1 });
});

test('unique keeps integers apart that no double tells apart', async () => {
  const files = parquetColumn(['9007199254740992', '9007199254740993'], 'BIGINT');
  const table = await judge({ files, block: { unique: [['x']] } });
  expect(table.answer('x/unique')).toBe('passed');
});

test('unique takes -0.0 and 0.0 for one key, and NaN for a key', async () => {
  const files = parquetColumn(["'0.0'", "'-0.0'", "'nan'", "'nan'"], 'DOUBLE');
  const table = await judge({ files, block: { unique: [['x']] } });
  expect(table.check('x/unique').observed).toEqual({ value: 2, unit: 'rows', of: 4 });
});

test('a composite unique takes -0.0 and 0.0 for one key too', async () => {
  const select = "SELECT 1 AS a, CAST(b AS DOUBLE) AS b FROM (VALUES ('0.0'), ('-0.0'), ('1')) AS t(b)";
  const table = await judge({ files: { 'table.parquet': { select } }, block: { unique: [['a', 'b']] } });
  expect(table.check('a,b/unique').observed).toEqual({ value: 1, unit: 'rows', of: 3 });
});

test('unique reads the table once more only where a key repeats', async () => {
  const table = await judge({ files: csvColumn(['a', 'b', 'b']), block: { unique: [['row'], ['x'], ['row', 'x']] } });
  expect(table.scans).toEqual(['row rules', 'unique x', 'failing rows']);
});

test('a key whose column is not there keeps no other from its answer', async () => {
  const table = await judge({ files: csvColumn(['a', 'b']), block: { unique: [['xx'], ['x']] } });
  expect(table.answer('xx/unique')).toBe('error/missing_column');
  expect(table.answer('x/unique')).toBe('passed');
});
