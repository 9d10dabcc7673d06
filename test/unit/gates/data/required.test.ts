import { describe, expect, test } from '@jest/globals';
import { csvColumn, judge, parquetColumn } from './judged-table.js';

describe.each([
  ['CSV', csvColumn(['1', '', '3', '']), csvColumn(['1', '2'])],
  ['Parquet', parquetColumn(['1', 'NULL', '3', 'NULL'], 'INTEGER'), parquetColumn(['1', '2'], 'INTEGER')],
])('required, in %s', (_format, holed, whole) => {
  test('counts the rows in which the cell is missing', async () => {
    const schema = { properties: { x: { type: 'integer' } }, required: ['x'] };
    const table = await judge({ files: holed, schema });
    expect(table.check('x/required')).toMatchObject({
      status: 'failed',
      reason: 'violations',
      what: 'x is missing in 2 of 4 rows',
      observed: { value: 2, unit: 'rows', of: 4 },
    });
    expect(table.answer('x/type')).toBe('passed');
  });

  test('passes where every row has the cell', async () => {
    const table = await judge({ files: whole, schema: { properties: { x: { type: 'integer' } }, required: ['x'] } });
    expect(table.check('x/required')).toMatchObject({ status: 'passed', observed: { value: 0, of: 2 } });
  });

  test('is satisfied by a null where the column may be null: the property is there', async () => {
    const schema = { properties: { x: { type: ['integer', 'null'] } }, required: ['x'] };
    const table = await judge({ files: holed, schema });
    expect(table.check('x/required')).toMatchObject({ status: 'passed', observed: { value: 0, of: 4 } });
  });

  test('holds for a column of which the schema says nothing else', async () => {
    const table = await judge({ files: holed, schema: { required: ['x'] } });
    expect(table.count('x/required')).toBe(2);
  });

  test('fails in every row where the whole column is empty', async () => {
    const files = 'table.csv' in holed ? csvColumn(['', '']) : parquetColumn(['NULL', 'NULL'], 'INTEGER');
    const table = await judge({ files, schema: { properties: { x: { type: 'integer' } }, required: ['x'] } });
    expect(table.check('x/required')).toMatchObject({ status: 'failed', observed: { value: 2, of: 2 } });
  });
});

test('required is satisfied by a quoted empty CSV cell, which is a text', async () => {
  const files = csvColumn(['""', 'a']);
  const table = await judge({ files, schema: { properties: { x: { type: 'string' } }, required: ['x'] } });
  expect(table.answer('x/required')).toBe('passed');
});
