import { describe, expect, test } from '@jest/globals';
import type { ColumnType } from '../../../src/engine/table.js';
import { faultOf, tableOf, withTable } from './tables.js';

const kinds = (...names: readonly ColumnType['kind'][]) => names.map((kind) => ({ kind }) as ColumnType);
const [integer, string, unsupported] = kinds('integer', 'string', 'unsupported');

test('each type of a Parquet column is known by its structure', async () => {
  const types: readonly (readonly [string, ColumnType | undefined])[] = [
    ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'].map(
      (name) => [`1::${name}`, integer] as const,
    ),
    ['1::DECIMAL(9,2)', { kind: 'decimal', precision: 9, scale: 2 }],
    ['1::DECIMAL(38,10)', { kind: 'decimal', precision: 38, scale: 10 }],
    ['1::FLOAT', { kind: 'float', bits: 32 }],
    ['1::DOUBLE', { kind: 'float', bits: 64 }],
    ['true', { kind: 'boolean' }],
    ["'x'", string],
    ["'a'::ENUM('a', 'b')", string],
    ["'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::UUID", { kind: 'uuid' }],
    ["DATE '2026-01-01'", { kind: 'date' }],
    ["TIME '10:00:00'", { kind: 'time' }],
    ["TIMESTAMP '2026-01-01 10:00:00'", { kind: 'timestamp', zone: false }],
    ["'2026-01-01 10:00:00'::TIMESTAMP_MS", { kind: 'timestamp', zone: false }],
    ["'2026-01-01 10:00:00'::TIMESTAMP_NS", { kind: 'timestamp', zone: false }],
    ["'2026-01-01 10:00:00+00'::TIMESTAMPTZ", { kind: 'timestamp', zone: true }],
    ['[1]', { kind: 'list', of: { kind: 'integer' } }],
    ['[[1]]', { kind: 'list', of: { kind: 'list', of: { kind: 'integer' } } }],
    [
      "{'a, b INTEGER': 1, 'c\"': [{'d': 1::DECIMAL(4,1)}]}",
      {
        kind: 'struct',
        fields: [
          { name: 'a, b INTEGER', type: { kind: 'integer' }, engineType: 'INTEGER' },
          {
            name: 'c"',
            type: {
              kind: 'list',
              of: {
                kind: 'struct',
                fields: [{ name: 'd', type: { kind: 'decimal', precision: 4, scale: 1 }, engineType: 'DECIMAL(4,1)' }],
              },
            },
            engineType: 'STRUCT("d" DECIMAL(4,1))[]',
          },
        ],
      },
    ],
    ["'x'::BLOB", unsupported],
    ["INTERVAL '1' DAY", unsupported],
    ['MAP {1: 2}', unsupported],
    ["[INTERVAL '1' DAY]", unsupported],
    ["'{}'::JSON", unsupported],
  ];
  const select = `SELECT ${types.map(([value], index) => `${value} AS c${index}`).join(', ')}`;
  const columns = await withTable(await tableOf({ 'table.parquet': { select } }), async (opened) => opened.columns);
  expect(columns.map(({ name, type }) => [name, type])).toEqual(types.map(([, type], index) => [`c${index}`, type]));
});

describe('Parquet files of one table', () => {
  test('may have their columns in any order', async () => {
    const files = {
      'a.parquet': { select: "SELECT 1 AS i, 'x' AS v" },
      'b.parquet': { select: "SELECT 'y' AS v, 2 AS i" },
    };
    const rows = await withTable(await tableOf(files), ({ engine, table, columns }) =>
      engine.query(`SELECT i, v FROM ${engine.dialect.scan(table, columns)} ORDER BY i`),
    );
    expect(rows).toEqual([
      { i: 1, v: 'x' },
      { i: 2, v: 'y' },
    ]);
  });

  test.each([
    ['SELECT 1::BIGINT AS i', 'i is BIGINT, and INTEGER in a.parquet'],
    ["SELECT {'x': 1} AS i", 'i is STRUCT("x" INTEGER), and INTEGER in a.parquet'],
    ['SELECT 1 AS j', 'it lacks i; it adds j'],
  ])('must have the same types: %s', async (select, why) => {
    const table = await tableOf({ 'a.parquet': { select: 'SELECT 1 AS i' }, 'b.parquet': { select } });
    expect(await faultOf(table)).toMatchObject({
      code: 'malformed',
      explanation: {
        what: 'b.parquet has other columns than a.parquet',
        why,
        fix: 'write all files of a table with the same columns, or make a block of each',
      },
    });
  });
});
