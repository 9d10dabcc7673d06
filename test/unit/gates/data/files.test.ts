import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../engine/folder.js';
import { judge } from './judged-table.js';

const schema = { properties: { id: { type: 'integer' } }, required: ['id'], additionalProperties: false };

describe('a byte order mark', () => {
  test.each<[string, Readonly<Record<string, Content>>]>([
    ['before a bare name', { 'table.csv': '\ufeffid\n1\n' }],
    ['before a quoted name', { 'table.csv': '\ufeff"id"\r\n1\r\n' }],
    ['in one of two files', { 'a.csv': '\ufeffid\n1\n', 'b.csv': 'id\n2\n' }],
    ['in both of two files', { 'a.csv': '\ufeffid\n1\n', 'b.csv': '\ufeffid\n2\n' }],
  ])('%s is no part of the first column', async (_where, files) => {
    const table = await judge({ files, schema, block: { path: '*.csv', unique: [['id']] } });
    expect(table.checks.map(({ status }) => status)).toEqual(table.checks.map(() => 'passed'));
    expect(table.check('id/type').observed).toMatchObject({ value: 0, of: Object.keys(files).length });
  });
});

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines that end in %s', (_name, end) => {
  test.each([true, false])('are rows, the last with its end or not: %j', async (ended) => {
    const text = ['id', '1', '2', 'x'].join(end) + (ended ? end : '');
    const table = await judge({ files: { 'table.csv': text }, schema });
    expect(table.check('id/type').observed).toMatchObject({ value: 1, of: 3 });
    expect(table.evidence('id/type', 'rows').rows).toEqual([{ file: 'table.csv', row: 3 }]);
  });
});

describe('the files of a Parquet table', () => {
  const answer = async (first: string, second: string) => {
    const files = { 'a.parquet': { select: first }, 'b.parquet': { select: second } };
    return (await judge({ files, schema, block: { path: '*.parquet' } })).check('id/type');
  };

  test('may hold their columns in another order', async () => {
    const table = await judge({
      files: {
        'a.parquet': { select: "SELECT 1 AS id, 'a' AS y" },
        'b.parquet': { select: "SELECT 'b' AS y, 2 AS id" },
      },
      schema: { properties: { id: { type: 'integer' }, y: { type: 'string' } } },
      block: { path: '*.parquet' },
    });
    expect(table.answer('*/schema')).toBe('passed');
  });

  test.each([
    ['a column more', 'SELECT 1 AS id', 'SELECT 1 AS id, 2 AS secret', 'it adds secret'],
    ['a column less', 'SELECT 1 AS id, 2 AS y', 'SELECT 1 AS id', 'it lacks y'],
    ['another name', 'SELECT 1 AS id', 'SELECT 1 AS "ID"', 'it lacks id; it adds ID'],
    ['another type', 'SELECT 1 AS id', 'SELECT CAST(1.5 AS DOUBLE) AS id', 'id is DOUBLE, and INTEGER in a.parquet'],
  ])('are no table where one has %s', async (_what, first, second, why) => {
    expect(await answer(first, second)).toMatchObject({
      status: 'error',
      reason: 'malformed',
      what: 'b.parquet has other columns than a.parquet',
      why,
    });
  });
});

test('a folder called id=1 is no column', async () => {
  const table = await judge({ files: { 'day=1/table.parquet': { select: 'SELECT 1 AS id' } }, schema });
  expect(table.answer('*/additionalProperties')).toBe('passed');
});

test.each([['table.txt'], ['table.xlsx'], ['table']])('%s is of no known format', async (path) => {
  const table = await judge({ files: { [path]: 'id\n1\n' }, schema });
  const what = `${path} is of no format that is known by its ending`;
  expect(table.check('*/schema')).toMatchObject({ status: 'error', reason: 'unsupported', what });
});

test('a glob over several formats is not supported', async () => {
  const files = { 'a.csv': 'id\n1\n', 'b.parquet': { select: 'SELECT 1 AS id' } };
  const table = await judge({ files, schema, block: { path: '*.{csv,parquet}' } });
  expect(table.check('*/schema')).toMatchObject({
    what: 'the path stands for files of several formats',
    why: 'a.csv is .csv, b.parquet is .parquet',
  });
});

test.each([
  [
    'delimiter, quote and missing_values',
    { delimiter: ';', quote: "'", missing_values: ['NA'] },
    "id;x\n1;'a;b'\n2;NA\n",
  ],
  ['encoding', { encoding: 'windows-1252' }, Buffer.from('id,x\n1,é\n2,\n', 'latin1')],
])('%s say how CSV is written', async (_, block, content) => {
  const rules = { properties: { id: { type: 'integer' }, x: { enum: ['a;b', 'é'] } }, required: ['x'] };
  const table = await judge({ files: { 'table.csv': content }, schema: rules, block });
  expect(table.answer('x/enum')).toBe('passed');
  expect(table.count('x/required')).toBe(1);
});

test('bytes that are no text in the named encoding are an error with their line', async () => {
  const content = Buffer.from([...Buffer.from('id\n1\n'), 0x81, 0x0a]);
  const table = await judge({ files: { 'table.csv': content }, schema, block: { encoding: 'shift_jis' } });
  expect(table.check('*/schema')).toMatchObject({ reason: 'malformed', what: expect.stringContaining('line 3') });
});

test.each([
  ['table.parquet', { select: 'SELECT 1 AS id' }, { delimiter: ';' }],
  ['table.parquet', { select: 'SELECT 1 AS id' }, { encoding: 'latin1' }],
  ['table.jsonl', '{"id": 1}\n', { missing_values: ['NA'] }],
])('%s is not written as CSV is', async (path, content, block) => {
  const table = await judge({ files: { [path]: content }, schema, block });
  expect(table.answer('*/schema')).toBe('error/unsupported');
});

test('folders below the path name columns, and those above it do not', async () => {
  const files = {
    'of=x/data/day=2026-01-01/a.csv': 'id\n1\n',
    'of=x/data/day=yesterday/a.csv': 'id\n2\n',
  };
  const rules = { properties: { id: { type: 'integer' }, day: { format: 'date' } }, additionalProperties: false };
  const table = await judge({ files, schema: rules, block: { path: 'of=x/data', show_values: true } });
  expect(table.answer('*/additionalProperties')).toBe('passed');
  expect(table.evidence('day/format', 'rows').rows).toEqual([
    { file: 'of=x/data/day=yesterday/a.csv', row: 1, values: { day: 'yesterday' } },
  ]);
  expect(table.evidence('day/format', 'parts')).toMatchObject({
    parts: [{ part: 'of=x/data/day=yesterday/a.csv', rows: 1, of: 1 }],
  });
});

test('an ending may be written in capitals', async () => {
  const table = await judge({ files: { 'TABLE.CSV': 'id\n1\n' }, schema });
  expect(table.answer('*/schema')).toBe('passed');
});

test('a missing file leaves every check without an answer, under the same ids', async () => {
  const block = { path: 'tabel.csv', row_count: { min: 1 }, unique: [['id']] };
  const there = await judge({ files: { 'table.csv': 'id\n1\n' }, schema, block: { ...block, path: 'table.csv' } });
  const missing = await judge({ files: { 'table.csv': 'id\n1\n' }, schema, block });
  expect(missing.checks.map(({ id }) => id).sort()).toEqual(there.checks.map(({ id }) => id).sort());
  expect(new Set(missing.checks.map(({ status, reason }) => `${status}/${reason}`))).toEqual(
    new Set(['error/missing_file']),
  );
  expect(missing.check('*/schema').fix).toBe('did you mean table.csv?');
});
