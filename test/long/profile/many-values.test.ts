import { describe, expect, test } from '@jest/globals';
import { column, count, counted, profile } from '../../unit/profile/tables.js';

const rows = (select: string) => ({ 'table.parquet': { select } });

describe('a column of very many values', () => {
  // Each value stands twice, but for one in a hundred, which stands three times; so it names no row.
  const words = (values: number) =>
    rows(`SELECT 'value ' || (i % ${values}) AS x FROM range(${2 * values + Math.floor(values / 100)}) AS t(i)`);

  test('up to 100,000 is listed wholly', async () => {
    const x = column(await profile(words(100_000)), 'x', 'categorical');
    expect(x).toMatchObject({ distinct: 100_000, singletons: 0, doubletons: 99_000, other: 0, names: [] });
    expect(x.counts.slice(999, 1001)).toEqual([3, 2]);
    expect(x.hashes.length).toBe(800_000);
  });

  test('beyond is listed in part, the same values whatever their order', async () => {
    const select = `SELECT 'value ' || (i % 150000) AS x FROM range(301500) AS t(i)`;
    const made = column(await profile(rows(select)), 'x', 'categorical');
    const again = column(await profile(rows(`${select} ORDER BY hash(i)`)), 'x', 'categorical');
    expect(made).toMatchObject({ count: 301_500, distinct: 150_000, doubletons: 148_500, other: 100_000 });
    expect(again).toEqual(made);
  });

  test('is matched in the engine where the current data have more', async () => {
    const reference = await profile(words(1000));
    const current = await count(reference, rows(`SELECT 'value ' || (i // 2) AS x FROM range(300000) AS t(i)`));
    const { counts, unseen } = counted(current, 'x', 'categorical');
    expect(counts.every((each) => each === 2)).toBe(true);
    expect(unseen).toMatchObject({ rows: 298_000, distinct: 149_000 });
    expect(unseen?.values.length).toBe(20);
  });
});
