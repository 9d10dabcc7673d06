import { beforeAll, describe, expect, test } from '@jest/globals';
import { csvColumn, csvColumnEach, type JudgedTable, judge, parquetColumnEach } from './judged-table.js';

describe.each<{ column: object; taken: readonly string[]; refused: readonly string[]; second: string }>([
  { column: { enum: ['FR', 'RS'] }, taken: ['FR', '"RS"'], refused: ['fr', ' FR', 'DE', '""', '1'], second: 'FR' },
  { column: { enum: ["it's", ''] }, taken: ["it's", '""'], refused: ["it''s"], second: '""' },
  {
    column: { enum: [0, 1.5, -2] },
    taken: ['0', '-0', '1.50', '-2', '+1.5', '15e-1'],
    refused: ['2', 'x'],
    second: '0',
  },
  { column: { enum: [true] }, taken: ['true', 'TRUE'], refused: ['false', '1', 'yes'], second: 'true' },
  { column: { enum: [true, false] }, taken: ['False', 'true'], refused: ['0'], second: 'true' },
  { column: { enum: ['1', 2] }, taken: ['2'], refused: ['1', '3'], second: '2' },
  { column: { enum: ['NA', null] }, taken: ['NA', ''], refused: ['""', 'null'], second: 'NA' },
  { column: { type: ['string', 'null'], enum: ['NA'] }, taken: ['NA'], refused: ['', '""'], second: 'NA' },
  { column: { type: 'string', enum: ['1'] }, taken: ['1', ''], refused: ['1.0'], second: '1' },
  { column: { type: 'number', enum: [1] }, taken: ['1', '1.0', ''], refused: ['nan', '1e999'], second: '1' },
  { column: { type: 'integer', enum: [1, 'x'] }, taken: ['1', 'x'], refused: ['X'], second: '1' },
])('a CSV column with $column', ({ column, taken, refused, second }) => {
  const cells = [...taken, ...refused];
  let table: JudgedTable;
  beforeAll(async () => {
    table = await judge(csvColumnEach(column, cells, second));
  });

  test.each(taken)('takes %j', (cell) => {
    expect(table.count(`c${cells.indexOf(cell)}/enum`)).toBe(0);
  });

  test.each(refused)('refuses %j', (cell) => {
    expect(table.count(`c${cells.indexOf(cell)}/enum`)).toBe(1);
  });
});

describe('a Parquet column', () => {
  const taken: readonly [readonly unknown[], string, string][] = [
    [['FR', 'RS'], "'FR'", 'VARCHAR'],
    [[0.5], '0.5', 'FLOAT'],
    [[1], '1.0', 'DOUBLE'],
    [[1], '1', 'BIGINT'],
    [[0.1], '0.1', 'DECIMAL(38, 20)'],
    [[true], 'true', 'BOOLEAN'],
    [['2024-02-29'], "'2024-02-29'", 'DATE'],
  ];
  const refused: readonly [readonly unknown[], string, string][] = [
    [['FR', 'RS'], "'fr'", 'VARCHAR'],
    [['1'], '1', 'BIGINT'],
    [[1], "'1'", 'VARCHAR'],
    [[1], 'true', 'BOOLEAN'],
    [[true], '1', 'INTEGER'],
    [['true'], 'true', 'BOOLEAN'],
    [[0], "'nan'", 'DOUBLE'],
    [[1], "'inf'", 'DOUBLE'],
    [[null], '1', 'INTEGER'],
    [['2024-02-29'], "'2024-03-01'", 'DATE'],
  ];
  const cases = [...taken, ...refused];
  let table: JudgedTable;
  beforeAll(async () => {
    table = await judge(
      parquetColumnEach(cases.map(([values, value, type]) => ({ column: { enum: values }, value, type }))),
    );
  });
  const violations = (wanted: readonly [readonly unknown[], string, string]) =>
    table.count(`c${cases.findIndex((one) => JSON.stringify(one) === JSON.stringify(wanted))}/enum`);

  test.each(taken)('with the enum %j takes %s of type %s', (...one) => {
    expect(violations(one)).toBe(0);
  });

  test.each(refused)('with the enum %j refuses %s of type %s', (...one) => {
    expect(violations(one)).toBe(1);
  });

  test('with null among its values takes NULL, and refuses it otherwise where the type admits it', async () => {
    const table = await judge({
      files: { 'table.parquet': { select: 'SELECT * FROM (VALUES (1, 1), (NULL, NULL)) AS t(a, b)' } },
      schema: { properties: { a: { enum: [1, null] }, b: { type: ['integer', 'null'], enum: [1] } } },
    });
    expect(table.count('a/enum')).toBe(0);
    expect(table.count('b/enum')).toBe(1);
  });
});

test('the message does not repeat the values', async () => {
  const table = await judge({ files: csvColumn(['DE', 'FR']), schema: { properties: { x: { enum: ['FR'] } } } });
  expect(table.check('x/enum')).toMatchObject({
    status: 'failed',
    reason: 'violations',
    what: 'x is none of its allowed values in 1 of 2 rows',
  });
});
