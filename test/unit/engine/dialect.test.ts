import { describe, expect, test } from '@jest/globals';
import { duckdbDialect as dialect } from '../../../src/engine/duckdb/dialect.js';
import { unlocked } from './real-engine.js';

/** What an expression over a text or JSON literal is. */
async function valuesOf(sql: string): Promise<unknown> {
  const [row] = await unlocked(`SELECT CAST(${sql} AS VARCHAR) AS it`);
  return row?.['it'];
}

test.each([
  ['1', '1'],
  ['+01', '1'],
  ['1.0', '1'],
  ['1e3', '1000'],
  ['9223372036854775807', '9223372036854775807'],
  ['9223372036854775808', null],
  ['1.5', null],
  ['1_0', null],
  [' 1', null],
  ['1e999', null],
  ['', null],
])('the integer of %j is %s', async (text, value) => {
  expect(await valuesOf(dialect.parseInteger(dialect.text(text)))).toBe(value);
});

test.each([
  ['2026-11-21', '2026-11-21'],
  ['2026-02-29', null],
  ['2026-11-21T00:00:00', null],
  ['26-11-21', null],
  [' 2026-11-21', null],
  ['infinity', null],
])('the date of %j is %s', async (text, value) => {
  expect(await valuesOf(dialect.parseDate(dialect.text(text)))).toBe(value);
});

test.each([
  ['2026-11-21T10:00:00Z', '2026-11-21 10:00:00'],
  ['2026-11-21t10:00:00z', '2026-11-21 10:00:00'],
  ['2026-11-21 10:00:00', '2026-11-21 10:00:00'],
  ['2026-11-21T10:00:00.5+05:30', '2026-11-21 04:30:00.5'],
  ['2026-11-21T23:30:00-01:00', '2026-11-22 00:30:00'],
  ['2026-02-30T10:00:00Z', null],
  ['2026-11-21', null],
  ['2026-11-21T10:00', null],
  ['2026-11-21T10:00:00 Europe/Berlin', null],
  ['now', null],
])('the timestamp of %j is %s in UTC', async (text, value) => {
  expect(await valuesOf(dialect.parseTimestamp(dialect.text(text)))).toBe(value);
});

test.each([
  ['"a"', 'a'],
  ['1.5', '1.5'],
  ['true', 'true'],
  ['null', null],
  ['{"a":1}', '{"a":1}'],
])('the text of the JSON %s is %s', async (json, value) => {
  expect(await valuesOf(dialect.jsonAsText(`CAST(${dialect.text(json)} AS JSON)`))).toBe(value);
});

describe('the sum of doubles', () => {
  // Of either sign and of thirty sizes, so that a running sum depends on its order.
  const table = `CREATE TABLE t AS SELECT i, (CASE WHEN hash(i) % 2 = 0 THEN 1 ELSE -1 END) * ((hash(i, 1) % 1000003) / 7.0) * pow(10, i % 30 - 12) AS x FROM range(300000) AS r(i)`;
  const sumOver = async (order: string, threads: number) => {
    const rows = await unlocked(
      `SET threads = ${threads}`,
      table,
      `CREATE TABLE o AS SELECT x FROM t ORDER BY ${order}`,
      `SELECT ${dialect.sum('x')} AS exact, sum(x) AS running FROM o`,
    );
    return rows[0] as { readonly exact: number; readonly running: number };
  };

  test('is the same in every order and for every number of threads, where a running sum is not', async () => {
    const answers = [
      await sumOver('i', 1),
      await sumOver('i', 4),
      await sumOver('x', 1),
      await sumOver('x DESC', 4),
      await sumOver('hash(i, 2)', 4),
    ];
    expect(new Set(answers.map(({ exact }) => exact)).size).toBe(1);
    expect(new Set(answers.map(({ running }) => running)).size).toBeGreaterThan(1);
  });

  test('is the nearest double of the true sum, where three parts of it do not cancel', async () => {
    const cells = [1e22, 0.1, -1e22, 0.2, 3e-20];
    const [row] = await unlocked(
      `SELECT ${dialect.sum('x')} AS it FROM (VALUES ${cells.map((x) => `(${dialect.number(x)})`).join(', ')}) AS t(x)`,
    );
    expect(row?.['it']).toBe(0.30000000000000004);
  });

  test('leaves out what has no place in it', async () => {
    const [row] = await unlocked(
      `SELECT ${dialect.sum('x')} AS it FROM (VALUES (1::DOUBLE), ('NaN'), ('Infinity'), ('-Infinity'), (1e300), (NULL)) AS t(x)`,
    );
    expect(row?.['it']).toBe(1);
  });
});
