import { describe, expect, test } from '@jest/globals';
import { judge, rows } from '../../unit/gates/drift/judged-drift.js';

/** Ten days of 300 rows, of which those from the sixth day on lie half a range higher; nobody came on the third. */
const reference = rows(3000, "i % 100 AS a, 'x' || i % 4 AS b");
const current = rows(
  3000,
  "TIMESTAMP '2026-11-01' + INTERVAL (i // 300 + (i >= 600)::INTEGER) DAY AS at, " +
    "i * 7 % 100 + (i >= 1500)::INTEGER * 50 AS a, 'x' || i % 4 AS b",
);
const windows = { column: 'at', every: '1d' };

describe('windows of time', () => {
  test('show since when a column drifts, and that nobody came on one day', async () => {
    const judged = await judge({ reference, current, block: { windows, columns: { at: 'ignore' } } });
    expect(judged.answer('a/distribution')).toBe('failed/drift');
    const { method, began, windows: points } = judged.evidence('a/distribution', 'trend');
    expect([method, began, points.length]).toEqual(['wasserstein', '2026-11-07T00:00:00.000Z', 11]);
    expect(points[2]).toEqual({ from: '2026-11-03T00:00:00.000Z', rows: 0, exceeds: false });
    expect(points.map(({ exceeds }) => exceeds)).toEqual([...Array(6).fill(false), ...Array(5).fill(true)]);
    // 0…99 and 50…149, both clipped at 0 and 98: 36.75 apart, over the σ of 0…98 and 98 once more.
    expect(points[10]?.value).toBeCloseTo(36.75 / Math.sqrt(3281.53 - 49.49 ** 2), 6);
  });

  test('are shown of no column that does not drift', async () => {
    const judged = await judge({ reference, current, block: { windows } });
    expect(judged.check('b/distribution').evidence?.map(({ kind }) => kind)).toEqual(['drift']);
  });

  test('of too few rows have no value, and decide nothing', async () => {
    const judged = await judge({ reference, current, block: { windows, min_rows: 400 } });
    const { began, windows: points } = judged.evidence('a/distribution', 'trend');
    expect([began, new Set(points.map(({ value }) => value))]).toEqual([undefined, new Set([undefined])]);
  });

  test('reach back to the window that is judged', async () => {
    const within = { path: 'current.parquet', window: { column: 'at', last: '3d' } };
    const block = { windows, current: within, columns: { at: 'ignore' } };
    const judged = await judge({ reference, current, block, now: '2026-11-11T23:59:59Z' });
    expect(judged.evidence('a/distribution', 'trend').windows.map(({ from }) => from.slice(0, 10))).toEqual([
      '2026-11-08',
      '2026-11-09',
      '2026-11-10',
      '2026-11-11',
    ]);
  });

  test('over a column that is no time are an error of the block, not a trend that says nothing', async () => {
    const judged = await judge({ reference, current, block: { windows: { column: 'b', every: '1d' } } });
    expect(judged.answer('a/distribution')).toBe('error/malformed');
  });

  test('follow the mean error of a model', async () => {
    const block = { windows, concept: { error: 'a' }, columns: { at: 'ignore' } };
    const judged = await judge({ reference, current, block });
    const { method, began } = judged.evidence('a/concept', 'trend');
    expect([method, began]).toEqual(['mean_increase', '2026-11-07T00:00:00.000Z']);
  });
});

describe('the statement beside what did not pass', () => {
  test('counts what was counted, in words that run where the files lie', async () => {
    const judged = await judge({ reference, current, block: { columns: { at: 'ignore' } } });
    const { statement } = judged.evidence('a/distribution', 'sql');
    expect(statement).toMatch(/^SELECT count_if\(isfinite\(v\)\) AS "rows", /);
    expect(statement).toContain("read_parquet(['current.parquet']");
    expect(statement).not.toContain(judged.folder);
  });
});

describe('rows without a time', () => {
  test('are an error where a window is judged, for they may be the ones', async () => {
    const some = rows(300, "CASE WHEN i % 100 > 0 THEN TIMESTAMP '2026-11-20' END AS at, i % 100 AS a");
    const block = { current: { path: 'current.parquet', window: { column: 'at', last: '7d' } } };
    const judged = await judge({ reference, current: some, block: { ...block, columns: { b: 'ignore' } } });
    expect(judged.answer('*/columns')).toBe('error/malformed');
    expect(judged.check('*/columns').what).toBe('3 rows of the current data have no at');
    expect(judged.answer('a/distribution')).toBe('passed/within_bound');
  });
});
