import { beforeAll, describe, expect, test } from '@jest/globals';
import { csvColumn, csvColumnEach, type JudgedTable, judge, parquetColumn, parquetColumnEach } from './judged-table.js';

type Types = string | readonly string[];

describe.each<{ type: Types; taken: readonly string[]; refused: readonly string[]; second: string }>([
  {
    type: 'number',
    taken: ['0', '-0', '1', '-1.5', '+1', '01', '.5', '5.', '1.0', '1e5', '1E5', '1e+5', '-1.5e-3', '1e-999', '"1"'],
    refused: [
      ...['nan', 'NaN', 'inf', '-Infinity', '1e999', '-1e999', '9'.repeat(400)],
      ...['1_000', ' 1', '1 ', '"1,5"', '0x10', '1e', '--1', '+', '.', '١', '""', 'true'],
    ],
    second: '1',
  },
  {
    type: 'integer',
    taken: ['1', '-0', '1.0', '5.', '.0', '1e5', '10e-1', '9007199254740993'],
    refused: ['1.5', '.5', '1e-1', '1e999', 'one', '""'],
    second: '1',
  },
  {
    type: 'boolean',
    taken: ['true', 'false', 'TRUE', 'False', 'tRuE', '"true"'],
    refused: ['1', '0', 'yes', 't', '" true"', '""'],
    second: 'true',
  },
  { type: 'string', taken: ['text', '1', 'true', 'nan', '""', '" "', 'NULL', 'null', 'NA'], refused: [], second: 'a' },
  { type: ['number', 'boolean'], taken: ['1', 'TRUE'], refused: ['text', '""'], second: '1' },
  // A text that is wholly a number is that number, and a string no longer.
  { type: ['integer', 'string'], taken: ['1', 'text'], refused: ['1.5'], second: '1' },
  { type: ['boolean', 'string'], taken: ['1.5', 'true', 'text'], refused: [], second: 'a' },
  { type: ['number', 'integer'], taken: ['1.5', '1'], refused: ['one'], second: '1' },
  { type: ['number', 'null'], taken: ['1', ''], refused: ['null', '""'], second: '1' },
])('a CSV column of type $type', ({ type, taken, refused, second }) => {
  const cells = [...taken, ...refused];
  let table: JudgedTable;
  beforeAll(async () => {
    table = await judge(csvColumnEach({ type }, cells, second));
  });

  test.each(taken)('takes %j', (cell) => {
    expect(table.check(`c${cells.indexOf(cell)}/type`)).toMatchObject({
      status: 'passed',
      observed: { value: 0, of: 2 },
    });
  });

  if (refused.length > 0) {
    test.each(refused)('refuses %j', (cell) => {
      expect(table.check(`c${cells.indexOf(cell)}/type`)).toMatchObject({
        status: 'failed',
        reason: 'violations',
        observed: { value: 1, of: 2 },
      });
    });
  }
});

test('a CSV column of type null refuses every cell that is not empty', async () => {
  const table = await judge({ files: csvColumn(['', 'null', '""']), schema: { properties: { x: { type: 'null' } } } });
  expect(table.check('x/type')).toMatchObject({ status: 'failed', observed: { value: 2, of: 3 } });
});

test('an empty CSV cell is absent where the column may not be null, which is no violation of its type', async () => {
  const table = await judge({ files: csvColumn(['', '1']), schema: { properties: { x: { type: 'number' } } } });
  expect(table.check('x/type')).toMatchObject({ status: 'passed', observed: { value: 0, of: 2 } });
});

describe('a Parquet value', () => {
  const taken: readonly [Types, string, string][] = [
    ['number', '1.5', 'DOUBLE'],
    ['number', '1.5', 'FLOAT'],
    ['number', '1', 'UTINYINT'],
    ['number', '1.50', 'DECIMAL(9, 2)'],
    ['integer', '1', 'BIGINT'],
    ['integer', '9007199254740993', 'BIGINT'],
    ['integer', '170141183460469231731687303715884105727', 'HUGEINT'],
    ['integer', '1.0', 'DOUBLE'],
    ['integer', '-0.0', 'DOUBLE'],
    ['integer', '2.00', 'DECIMAL(9, 2)'],
    ['boolean', 'true', 'BOOLEAN'],
    ['string', "'text'", 'VARCHAR'],
    ['string', "''", 'VARCHAR'],
    ['string', "'1'", 'VARCHAR'],
    ['string', "'2024-02-29'", 'DATE'],
    [['number', 'string'], "'text'", 'VARCHAR'],
    [['number', 'string'], '1', 'BIGINT'],
  ];
  const refused: readonly [Types, string, string][] = [
    ['number', "'1'", 'VARCHAR'],
    ['number', 'true', 'BOOLEAN'],
    ['number', "'2024-02-29'", 'DATE'],
    ['number', "'nan'", 'DOUBLE'],
    ['number', "'inf'", 'DOUBLE'],
    ['number', "'-inf'", 'FLOAT'],
    [['number', 'null'], "'nan'", 'DOUBLE'],
    [['number', 'string'], "'nan'", 'DOUBLE'],
    ['integer', '1.5', 'DOUBLE'],
    ['integer', '1.50', 'DECIMAL(9, 2)'],
    ['integer', "'inf'", 'DOUBLE'],
    ['boolean', '1', 'INTEGER'],
    ['boolean', "'true'", 'VARCHAR'],
    ['string', '1', 'INTEGER'],
    ['string', 'true', 'BOOLEAN'],
    ['null', '1', 'INTEGER'],
  ];
  const cases = [...taken, ...refused];
  let table: JudgedTable;
  beforeAll(async () => {
    table = await judge(parquetColumnEach(cases.map(([type, value, sql]) => ({ column: { type }, value, type: sql }))));
  });
  const answer = (...wanted: [Types, string, string]) =>
    table.count(`c${cases.findIndex((one) => `${one}` === `${wanted}`)}/type`);

  test.each(taken)('is %j: %s as %s', (type, value, sqlType) => {
    expect(answer(type, value, sqlType)).toBe(0);
  });

  test.each(refused)('is not %j: %s as %s', (type, value, sqlType) => {
    expect(answer(type, value, sqlType)).toBe(1);
  });

  test.each<[Types]>([['number'], [['number', 'null']]])('that is NULL is no violation of %j', async (type) => {
    const files = parquetColumn(['1', 'NULL'], 'DOUBLE');
    const table = await judge({ files, schema: { properties: { x: { type } } } });
    expect(table.check('x/type')).toMatchObject({ status: 'passed', observed: { value: 0, unit: 'rows', of: 2 } });
  });

  test.each([
    ["'a'", 'BLOB'],
    ["INTERVAL '1' DAY", 'INTERVAL'],
    ['MAP {1: 2}', 'MAP(INTEGER, INTEGER)'],
  ])('%s of type %s has no form in JSON, and so does not pass', async (value, sqlType) => {
    const table = await judge({
      files: parquetColumn([value], sqlType),
      schema: { properties: { x: { type: 'string' } } },
    });
    expect(table.check('x/type')).toMatchObject({
      status: 'error',
      reason: 'unsupported',
      what: `x in table.parquet is of type ${sqlType}, which has no form in JSON`,
    });
    expect(table.answer('*/schema')).toBe('error/nothing_to_judge');
  });
});

test.each(['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS', 'TIMESTAMPTZ'])(
  'a Parquet %s is a date-time',
  async (type) => {
    const files = parquetColumn(["'1677-10-01 00:00:00'", "'2262-04-11 23:47:16'", 'NULL'], type);
    const schema = { properties: { x: { type: 'string', format: 'date-time', pattern: '^2262-04-11T23:47:16Z$' } } };
    const table = await judge({ files, schema });
    expect(table.answer('x/format')).toBe('passed');
    expect(table.count('x/pattern')).toBe(1);
  },
);

test('a Parquet timestamp without four digits for its year is no date-time', async () => {
  const times = ['0001-01-01 00:00:00', '9999-12-31 23:59:59.999999'];
  const others = ['0001-12-31 (BC) 23:59:59.999999', '10000-01-01 00:00:00', 'infinity', '-infinity'];
  const files = parquetColumn(
    [...times, ...others].map((each) => `'${each}'`),
    'TIMESTAMP',
  );
  const table = await judge({ files, schema: { properties: { x: { type: 'string', format: 'date-time' } } } });
  expect(table.count('x/format')).toBe(others.length);
});
