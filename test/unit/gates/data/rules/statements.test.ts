import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unlocked } from '../../../engine/real-engine.js';
import { type JudgedTable, judge } from '../judged-table.js';

describe.each([
  ['CSV', { 'table.csv': 'g,x,at\na,1,2026-01-01\nb,20,2026-01-02\nb,,2026-01-03\nc,-5,2026-01-03\n' }],
  [
    'Parquet',
    {
      'table.parquet': {
        select:
          "SELECT * FROM (VALUES ('a', 1, DATE '2026-01-01'), ('b', 20, DATE '2026-01-02'), ('b', NULL, DATE '2026-01-03'), " +
          "('c', -5, DATE '2026-01-03')) AS t(g, x, at_)",
      },
    },
  ],
])('a statement that any engine in the folder of the table answers, in %s', (format, files) => {
  const before = process.cwd();
  const time = format === 'CSV' ? 'at' : 'at_';
  let table: JudgedTable;

  beforeAll(async () => {
    table = await judge({
      files,
      schema: { properties: { g: { type: 'string' }, x: { type: ['number', 'null'] } } },
      block: {
        columns: { x: { max_missing_fraction: 0 } },
        rules: { small: { expression: 'x < 10', where: "g <> 'c'" } },
        aggregates: {
          mean: { statistic: 'mean', column: 'x', min: 100 },
          median: { statistic: 'quantile', quantile: 0.5, column: 'x', min: 100 },
          worst: { statistic: 'sum', column: 'x', by: ['g'], min: 0 },
        },
        freshness: { column: time, max_age: '1d', max_ahead: '0s' },
      },
    });
    process.chdir(table.folder);
  });

  afterAll(() => process.chdir(before));

  const answerOf = async (check: string) => (await unlocked(table.evidence(check, 'sql').statement))[0] ?? {};

  test.each([
    ['x/max_missing_fraction', 1],
    ['small/expression', 2],
  ])('tells the violations of %s', async (check, count) => {
    expect(Object.values(await answerOf(check)).map(Number)).toEqual([count]);
  });

  test.each([
    ['mean/min', 'v0', 16 / 3],
    ['median/min', 'v1', 1],
  ])('tells the number of %s', async (check, name, value) => {
    expect((await answerOf(check))[name]).toBe(value);
    expect(table.count(check)).toBeCloseTo(value, 10);
  });

  test('tells the worst groups', async () => {
    const { groups, lowest } = await answerOf('worst/min');
    expect(groups).toBe(3n);
    expect((lowest as readonly object[])[0]).toEqual({ v: -5, g0: 'c', n: 1n });
  });

  test('tells the newest value', async () => {
    expect(await answerOf(`${time}/freshness`)).toEqual({ present: 4n, readable: 4n, newest: '2026-01-03T00:00:00Z' });
  });
});
