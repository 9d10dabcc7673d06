import { beforeAll, describe, expect, test } from '@jest/globals';
import { csvColumn, csvColumnEach, type JudgedTable, judge, parquetColumn, parquetColumnEach } from './judged-table.js';

describe.each<{ rule: 'minimum' | 'maximum'; bound: number; within: readonly string[]; beyond: readonly string[] }>([
  { rule: 'minimum', bound: 0, within: ['0', '-0', '1', '1e300', '1e-999'], beyond: ['-1', '-1e-300', '-0.1'] },
  { rule: 'minimum', bound: 0.1, within: ['0.1', '.1', '1e-1', '0.10'], beyond: ['0.09999999999999999', '0'] },
  { rule: 'maximum', bound: 0.3, within: ['0.3', '-5', '3e-1'], beyond: ['0.30000000000000004', '1'] },
  {
    rule: 'maximum',
    bound: 9007199254740991,
    within: ['9007199254740991', '-9007199254740993'],
    beyond: ['9007199254740992', '9007199254740993', '1e300'],
  },
])('a CSV column with the $rule $bound', ({ rule, bound, within, beyond }) => {
  // The bound of a cell that is no number is not its fault: that one violates the type.
  const cells = [...within, ...beyond, 'text', '1e999', '-1e999', 'nan', '""', ''];
  let table: JudgedTable;
  beforeAll(async () => {
    table = await judge(csvColumnEach({ type: 'number', [rule]: bound }, cells, String(bound)));
  });

  test.each(cells.filter((cell) => !beyond.includes(cell)))('lets %j pass', (cell) => {
    expect(table.count(`c${cells.indexOf(cell)}/${rule}`)).toBe(0);
  });

  test.each(beyond)('counts %j', (cell) => {
    expect(table.count(`c${cells.indexOf(cell)}/${rule}`)).toBe(1);
  });
});

describe('a Parquet column', () => {
  const within: readonly [object, string, string][] = [
    [{ minimum: 0 }, '0', 'INTEGER'],
    [{ minimum: 0 }, '-0.0', 'DOUBLE'],
    [{ minimum: 0, maximum: 1 }, "'nan'", 'DOUBLE'],
    [{ maximum: 1 }, "'inf'", 'DOUBLE'],
    [{ minimum: 1 }, "'-inf'", 'DOUBLE'],
    [{ minimum: 0.1 }, '0.1', 'DECIMAL(38, 20)'],
    [{ maximum: 9007199254740991 }, '9007199254740991', 'BIGINT'],
    [{ minimum: 0 }, "'text'", 'VARCHAR'],
    [{ minimum: 5 }, "'1'", 'VARCHAR'],
    [{ maximum: 0 }, 'true', 'BOOLEAN'],
    [{ maximum: 0 }, "'2024-02-29'", 'DATE'],
  ];
  const beyond: readonly [object, string, string][] = [
    [{ minimum: 0 }, '-1', 'TINYINT'],
    [{ minimum: 0.1 }, '0.09', 'DECIMAL(9, 2)'],
    [{ maximum: 9007199254740991 }, '9007199254740993', 'BIGINT'],
    [{ maximum: 9007199254740991 }, '18446744073709551615', 'UBIGINT'],
    [{ minimum: -9007199254740991 }, '-170141183460469231731687303715884105727', 'HUGEINT'],
    // A float is the double nearest to it: 0.1 is stored as 0.10000000149011612.
    [{ maximum: 0.1 }, '0.1', 'FLOAT'],
  ];
  const cases = [...within, ...beyond];
  let table: JudgedTable;
  beforeAll(async () => {
    const values = cases.map(([bounds, value, type]) => ({ column: { type: 'number', ...bounds }, value, type }));
    table = await judge(parquetColumnEach(values));
  });
  const violations = (wanted: readonly [object, string, string]) => {
    const index = cases.findIndex((one) => JSON.stringify(one) === JSON.stringify(wanted));
    return Object.keys(wanted[0]).reduce((sum, rule) => sum + table.count(`c${index}/${rule}`), 0);
  };

  test.each(within)('within %j lets %s of type %s pass', (...one) => {
    expect(violations(one)).toBe(0);
  });

  test.each(beyond)('within %j counts %s of type %s', (...one) => {
    expect(violations(one)).toBe(1);
  });
});

describe.each([
  ['CSV', csvColumn(['-1', '0', '120', '121', '', 'x'])],
  ['Parquet', parquetColumn(['-1', '0', '120', '121', 'NULL', "'nan'"], 'DOUBLE')],
])('the two bounds of a column, in %s', (_format, files) => {
  const schema = { properties: { x: { type: 'number', minimum: 0, maximum: 120 } } };

  test('are two checks with their own counts, and one count of rows', async () => {
    const table = await judge({ files, schema });
    expect(table.check('x/minimum')).toMatchObject({
      status: 'failed',
      what: 'x is below its minimum 0 in 1 of 6 rows',
      observed: { value: 1, unit: 'rows', of: 6 },
    });
    expect(table.check('x/maximum')).toMatchObject({
      status: 'failed',
      what: 'x is above its maximum 120 in 1 of 6 rows',
      observed: { value: 1, unit: 'rows', of: 6 },
    });
    expect(table.check('*/schema')).toMatchObject({
      status: 'failed',
      what: '3 of 6 rows violate the row schema',
      why: 'in x',
      observed: { value: 3, unit: 'rows', of: 6 },
    });
  });
});
