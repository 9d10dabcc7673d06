import { describe, expect, test } from '@jest/globals';
import { column, count, counted, csv, parquet, profile } from './tables.js';

const kindOf = async (files: Parameters<typeof profile>[0], options = {}) =>
  (await profile(files, options)).columns.map(({ kind }) => kind);
const rows = (select: string) => ({ 'table.parquet': { select } });

describe('the kind of a column', () => {
  test.each([
    ['integers', '(1), (2)', 'numeric'],
    ['decimals', '(1.5::DECIMAL(9,2)), (2)', 'numeric'],
    ['floats', '(1.5::FLOAT), (2)', 'numeric'],
    ['text', "('a'), ('b')", 'categorical'],
    ['booleans', '(true), (false)', 'categorical'],
    ['UUIDs', "('6ba7b810-9dad-11d1-80b4-00c04fd430c8'::UUID)", 'identifier'],
    ['dates', "(DATE '2026-01-01')", 'time'],
    ['times of day', "(TIME '10:00:00')", 'time'],
    ['timestamps', "(TIMESTAMP '2026-01-01 10:00:00')", 'time'],
    ['lists', '([1, 2])', 'unsupported'],
    ['structs', '({a: 1})', 'unsupported'],
    ['nothing', '(NULL::INTEGER), (NULL)', 'empty'],
    ['NaN alone', "('nan'::DOUBLE), (NULL)", 'empty'],
    ['infinity alone', "('inf'::DOUBLE), (NULL)", 'numeric'],
  ])('is told by its type: %s', async (_, values, kind) => {
    expect(await kindOf(parquet(values))).toEqual([kind]);
  });

  test('of CSV is what all cells can be read as', async () => {
    const text =
      'number,flag,day,moment,word,nothing,mixed\n' +
      '1,true,2026-01-01,2026-01-01T10:00:00Z,a,,1\n' +
      '-2.5e3,FALSE,2026-02-01,2026-01-01 10:00:00,b,,a\n' +
      'inf,False,,2026-01-01T10:00:00+01:00,1,,2026-01-01\n';
    expect(await kindOf(csv(text))).toEqual([
      'numeric',
      'categorical',
      'time',
      'time',
      'categorical',
      'empty',
      'categorical',
    ]);
  });

  test('of JSON is what all values are; mixed values are categories by their text', async () => {
    const lines = [
      { number: 1, flag: true, day: '2026-01-01', mixed: 1, text: '1', list: [1] },
      { number: 'NaN', flag: null, day: '2026-01-02', mixed: 'a', text: '2', list: [2] },
      { number: 2.5, flag: false, mixed: true, text: '3', list: [1] },
    ];
    const files = { 'table.jsonl': lines.map((line) => `${JSON.stringify(line)}\n`).join('') };
    const made = await profile(files);
    expect(Object.fromEntries(made.columns.map(({ name, kind }) => [name, kind]))).toEqual({
      number: 'numeric',
      flag: 'categorical',
      day: 'time',
      mixed: 'categorical',
      text: 'categorical',
      list: 'categorical',
    });
    expect(column(made, 'number', 'numeric')).toMatchObject({ missing: 1, nan: 1, count: 2, edges: [1, 2.5] });
    expect(column(made, 'flag', 'categorical')).toMatchObject({ missing: 1, count: 2, type: 'json' });
  });

  test('is identifier where at least 100 texts name their rows in 99 of 100', async () => {
    const ids = (own: number, twice: number) =>
      rows(
        `SELECT 'id ' || (CASE WHEN i <= ${own} THEN i ELSE -(i // 2) END) AS x FROM range(1, ${own + 2 * twice + 1}) t(i)`,
      );
    expect(await kindOf(ids(100, 0))).toEqual(['identifier']);
    expect(await kindOf(ids(99, 0))).toEqual(['categorical']);
    expect(await kindOf(ids(400, 2))).toEqual(['identifier']);
    expect(await kindOf(ids(400, 4))).toEqual(['categorical']);
  });

  test('is identifier where whole numbers follow each other, and numeric where they lie apart', async () => {
    expect(await kindOf(rows('SELECT 5000 + i AS x FROM range(200) t(i)'))).toEqual(['identifier']);
    expect(await kindOf(rows('SELECT 101 * i AS x FROM range(200) t(i)'))).toEqual(['numeric']);
    expect(await kindOf(rows('SELECT i // 2 AS x FROM range(200) t(i)'))).toEqual(['numeric']);
  });

  test('is found on part of the values where there are very many', async () => {
    const many = rows("SELECT 'id ' || i AS x, i AS y, 'id ' || (i // 2) AS z FROM range(250000) t(i)");
    expect(await kindOf(many)).toEqual(['identifier', 'identifier', 'categorical']);
  });

  test('is what somebody said', async () => {
    const files = parquet('(0), (1), (1)');
    const made = await profile(files, { kinds: new Map([['x', 'categorical']]) });
    expect(column(made, 'x', 'categorical')).toMatchObject({ type: 'integer', counts: [2, 1] });
    const current = await count(made, parquet('(0.0::DOUBLE), (1), (2)'));
    expect(counted(current, 'x', 'categorical')).toMatchObject({ counts: [1, 1], unseen: { rows: 1 } });
    expect(await kindOf(csv('x,y\n1,a\nb,a\n'), { kinds: new Map([['x', 'numeric']]) })).toEqual([
      'unsupported',
      'categorical',
    ]);
  });
});
