import { describe, expect, test } from '@jest/globals';
import { judge } from '../judged-table.js';

const formats = [
  ['CSV', { 'table.csv': 'b,a,x_1,extra\n1,2,3,4\n' }],
  ['Parquet', { 'table.parquet': { select: 'SELECT 1 AS b, 2 AS a, 3 AS x_1, 4 AS extra' } }],
] as const;

const open = { properties: { b: {}, a: { type: ['integer', 'string'] }, z: {} }, patternProperties: { '^x_': {} } };

describe.each(formats)('extra_columns, in %s', (_format, files) => {
  test.each([
    ['fail', 'block'],
    ['warn', 'warn'],
  ])('%s: what the schema does not name is named', async (extra_columns, effect) => {
    const table = await judge({ files, schema: open, block: { extra_columns } });
    expect(table.check('*/extra_columns')).toMatchObject({
      status: 'failed',
      effect,
      what: expect.stringContaining('has 1 column that row.schema.json does not name: extra'),
      observed: { value: 1, unit: 'columns', of: 4 },
    });
    expect(table.answer('*/schema')).toBe('passed');
  });

  test('pass where a branch of the schema names them', async () => {
    const schema = {
      ...open,
      $ref: '#/$defs/more',
      $defs: { more: { anyOf: [{ properties: { extra: {} } }, { minProperties: 0 }] } },
    };
    delete (schema.$defs.more.anyOf[1] as Record<string, unknown>)['minProperties'];
    const table = await judge({ files, schema, block: { extra_columns: 'fail' } });
    expect(table.answer('*/extra_columns')).toBe('passed');
  });

  test.each(['allow', undefined])('%s plans no check', async (extra_columns) => {
    const table = await judge({ files, schema: open, block: { extra_columns, column_order: extra_columns } });
    expect(table.checks.map(({ key }) => key.rule)).not.toContain('extra_columns');
    expect(table.checks.map(({ key }) => key.rule)).not.toContain('column_order');
  });
});

describe.each(formats)('column_order, in %s', (_format, files) => {
  test.each([
    [{ b: {}, a: { type: ['integer', 'string'] } }, 'passed'],
    [{ b: {}, missing: {}, x_1: { type: ['integer', 'string'] }, extra: {} }, 'passed'],
    [{ a: { type: ['integer', 'string'] }, b: {} }, 'failed/violations'],
    [{ b: {}, extra: {}, a: { type: ['integer', 'string'] } }, 'failed/violations'],
  ])('of %j: %s', async (properties, answer) => {
    const table = await judge({ files, schema: { properties }, block: { column_order: 'fail' } });
    expect(table.answer('*/column_order')).toBe(answer);
  });

  test('tells what stands where', async () => {
    const schema = { properties: { a: { type: ['integer', 'string'] }, b: {} } };
    const table = await judge({ files, schema, block: { column_order: 'warn' } });
    expect(table.check('*/column_order')).toMatchObject({
      effect: 'warn',
      why: 'b stands where a should',
      fix: 'write them as a, b',
      observed: { value: 2, unit: 'columns', of: 2 },
    });
  });

  test('that compares no column passes nothing', async () => {
    const schema = { properties: { nothing: {} } };
    const table = await judge({ files, schema, block: { column_order: 'fail' } });
    expect(table.answer('*/column_order')).toBe('error/nothing_to_judge');
  });
});

test('column_order is that of the text of the schema, also where names are numbers', async () => {
  const files = { 'table.csv': 'b,1\n1,2\n', 'row.json': '{"properties": {"b": {}, "1": {}}}' };
  const table = await judge({ files, block: { path: 'table.csv', schema: 'row.json', column_order: 'fail' } });
  expect(table.answer('*/column_order')).toBe('passed');
});

test('JSON Lines have extra columns, and no order', async () => {
  const files = { 'table.jsonl': '{"a": 1}\n{"b": 2, "a": 3}\n' };
  const schema = { properties: { a: { type: 'integer' } } };
  const table = await judge({ files, schema, block: { extra_columns: 'fail', column_order: 'fail' } });
  expect(table.check('*/extra_columns').what).toContain('does not name: b');
  expect(table.answer('*/column_order')).toBe('error/unsupported');
});

test('column_order leaves out the columns that folders name', async () => {
  const files = { 'parts/day=1/t.csv': 'a,b\n1,2\n' };
  const schema = { properties: { day: {}, a: {}, b: {} } };
  const table = await judge({ files, schema, block: { path: 'parts/**/*.csv', column_order: 'fail' } });
  expect(table.answer('*/column_order')).toBe('passed');
});

test('column_order looks at each file of a Parquet table', async () => {
  const files = {
    'parts/1.parquet': { select: 'SELECT 1 AS a, 2 AS b' },
    'parts/2.parquet': { select: 'SELECT 2 AS b, 1 AS a' },
  };
  const schema = { properties: { a: { type: 'integer' }, b: { type: 'integer' } } };
  const table = await judge({ files, schema, block: { path: 'parts/*.parquet', column_order: 'fail' } });
  expect(table.check('*/column_order')).toMatchObject({
    status: 'failed',
    what: 'the columns of parts/2.parquet are not in the order of row.schema.json',
  });
});

test.each(['extra_columns', 'column_order'])(
  '%s without a row schema is refused with the configuration',
  async (word) => {
    const judged = judge({ files: { 'table.csv': 'a\n1\n' }, block: { [word]: 'warn', row_count: { min: 1 } } });
    await expect(judged).rejects.toThrow(`${word} compares with the columns of a row schema, and there is none`);
  },
);

test('a table that cannot be read leaves every rule with its error', async () => {
  const table = await judge({
    files: { 'table.csv': 'a\n"1\n' },
    schema: { properties: { a: { type: 'integer' } } },
    block: {
      extra_columns: 'fail',
      column_order: 'fail',
      columns: { a: { max_missing_fraction: 0 } },
      rules: { r: { expression: 'a > 0' } },
      aggregates: { m: { statistic: 'mean', column: 'a', min: 0, max: 1 } },
      freshness: { column: 'a', max_age: '1d', max_ahead: '0s' },
    },
  });
  expect(table.checks.map(({ id, status }) => `${id.slice(11)} ${status}`)).toEqual([
    '*/schema error',
    '*/extra_columns error',
    '*/column_order error',
    'a/type error',
    'a/max_missing_fraction error',
    'r/expression error',
    'm/min error',
    'm/max error',
    'a/freshness error',
  ]);
});
