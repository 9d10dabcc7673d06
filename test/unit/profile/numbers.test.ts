import { describe, expect, test } from '@jest/globals';
import { column, count, counted, csv, parquet, profile } from './tables.js';

describe('the profile of numbers', () => {
  test('has each of few values as an edge, and counts at them alone', async () => {
    const x = column(await profile(parquet('(3), (1), (2), (2), (NULL)')), 'x', 'numeric');
    expect(x).toEqual({
      kind: 'numeric',
      name: 'x',
      type: 'integer',
      missing: 1,
      nan: 0,
      positive_infinity: 0,
      negative_infinity: 0,
      count: 4,
      distinct: 3,
      whole: true,
      min: 1,
      max: 3,
      sum: 8,
      sum_of_squares: 18,
      edges: [1, 2, 3],
      at: [1, 2, 1],
      between: [0, 0, 0, 0],
      sums: [0, 0, 0, 0],
    });
  });

  test('counts NaN as missing, and infinities apart', async () => {
    const values = ["'nan'", "'inf'", "'-inf'", "'inf'", '0.5', 'NULL'].map((each) => `(CAST(${each} AS DOUBLE))`);
    const x = column(await profile(parquet(values.join(', '))), 'x', 'numeric');
    expect(x).toMatchObject({ missing: 2, nan: 1, positive_infinity: 2, negative_infinity: 1, count: 1, sum: 0.5 });
    expect(x).toMatchObject({ edges: [0.5], at: [1], between: [0, 0], whole: false });
  });

  test('reads words for NaN and infinity in CSV, and a number too large as infinite', async () => {
    const x = column(await profile(csv('x,y\nNaN,1\n-Infinity,1\ninf,1\n1e999,1\n,1\n2.5,1\n')), 'x', 'numeric');
    expect(x).toMatchObject({ missing: 2, nan: 1, positive_infinity: 2, negative_infinity: 1, count: 1, edges: [2.5] });
  });

  test('of many values has the quantiles, the least and the greatest value', async () => {
    // 1 to 10,000: the smallest value that at least k/256 of them do not exceed is ⌈k·10000/256⌉.
    const x = column(
      await profile({ 'table.parquet': { select: 'SELECT 10000.5 - i AS x FROM range(1, 10001) AS t(i)' } }),
      'x',
      'numeric',
    );
    const quantile = (share: number, of: number) => Math.ceil((share * 10_000) / of) - 0.5;
    const edges = [
      ...Array.from({ length: 255 }, (_, k) => quantile(k + 1, 256)),
      ...Array.from({ length: 19 }, (_, k) => quantile(k + 1, 20)),
      ...[1, 10, 50, 100, 9900, 9950, 9990, 9999].map((share) => quantile(share, 10_000)),
      0.5,
      9999.5,
    ];
    expect(x.edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
    expect(x.at.every((each) => each === 1)).toBe(true);
    expect(x.sum).toBe(50_000_000 - 5000 + 5000);
  });

  test('sums exactly beside an outlier that is larger by far', async () => {
    const x = column(await profile(parquet('(1e300), (-1e300), (1e-3), (2e-3)')), 'x', 'numeric');
    expect(x.sum).toBeCloseTo(0.003, 17);
    expect(x.sum_of_squares).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('numbers counted against a profile', () => {
  test('lie at the edges, between, below and above them', async () => {
    const reference = await profile(parquet('(1.0::DOUBLE), (2), (4)'));
    const current = await count(reference, parquet('(0.5::DOUBLE), (1), (1), (1.5), (3), (3.5), (4), (9), (NULL)'));
    expect(counted(current, 'x', 'numeric')).toMatchObject({
      missing: 1,
      unreadable: 0,
      interpolated: false,
      count: 8,
      at: [2, 0, 1],
      between: [1, 1, 2, 1],
      sums: [0.5, 1.5, 6.5, 9],
      min: 0.5,
      max: 9,
      sum: 23.5,
    });
    expect(current).toMatchObject({ rows: 9, extra: [] });
  });

  test('are counted as unreadable where they are text', async () => {
    const reference = await profile(parquet('(1), (2)'));
    const current = await count(reference, csv('x,y\n1,a\nmany,b\n,c\n2,d\nnan,e\n'));
    expect(counted(current, 'x', 'numeric')).toMatchObject({ missing: 2, nan: 1, unreadable: 1, count: 2, at: [1, 1] });
    expect(current.extra).toEqual(['y']);
  });

  test('are the same where there are so many that rows are counted in the steps of a grid', async () => {
    // A bell with a heavy tail beside an outlier, NaN and nothing: of 230,000 values about 207,000 are different.
    const uniform = (purpose: string) => `((hash(i, '${purpose}') >> 11) * pow(2, -53))`;
    const normal = `(sqrt(-2 * ln(1 - ${uniform('a')})) * cos(2 * pi() * ${uniform('b')}))`;
    const x = `CASE i % 40 WHEN 0 THEN NULL WHEN 1 THEN 'nan'::DOUBLE WHEN 2 THEN 5 ELSE ${normal} * exp(abs(${normal})) END`;
    const files = {
      'table.parquet': { select: `SELECT CASE i WHEN 77 THEN 1e300 ELSE ${x} END AS x FROM range(230000) t(i)` },
    };
    const made = column(await profile(files), 'x', 'numeric');
    const current = counted(await count(await profile(files), files), 'x', 'numeric');
    const { at, between, sums, sum, min, max, missing, nan, count: finite } = made;
    expect(made.distinct).toBeGreaterThan(200_000);
    expect(current).toMatchObject({ at, between, sums, sum, min, max, missing, nan, count: finite });
  });
});
