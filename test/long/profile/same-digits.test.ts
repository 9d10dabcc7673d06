import { describe, expect, test } from '@jest/globals';
import { count, type Files, profile } from '../../unit/profile/tables.js';

// So many rows that numbers are ranked and counted row by row, and hundreds of values beyond the reach of sums.
const rows = 300_000;
const values =
  `SELECT hash(i, 'order') AS place, exp(3 * sqrt(-2 * ln(1 - u)) * cos(2 * pi() * w)) * CASE WHEN i % 300 = 0 THEN 1e30 ELSE 1 END AS heavy, ` +
  `1e6 + u AS far, CAST(u * 30000 AS INTEGER) AS whole, CAST(w * 1000 AS DECIMAL(9, 3)) AS price, ` +
  `CASE WHEN u < 0.1 THEN NULL WHEN u < 0.2 THEN 'nan'::DOUBLE WHEN u < 0.21 THEN 'inf'::DOUBLE ELSE w::FLOAT END AS gaps, ` +
  `'word ' || CAST(1 / (u + 1e-3) AS INTEGER) AS word, 'user ' || (i // 7) AS user ` +
  `FROM (SELECT i, (hash(i, 'u') >> 11) * pow(2, -53) AS u, (hash(i, 'w') >> 11) * pow(2, -53) AS w FROM range(${rows}) AS t(i))`;
const columns = 'heavy, far, whole, price, gaps, word, user';
const part = (order: string, from: number, to: number) => ({
  select: `SELECT ${columns} FROM (${values}) ORDER BY ${order} LIMIT ${to - from} OFFSET ${from}`,
});

const arrangements: readonly (readonly [string, Files, number])[] = [
  ['in one file, read by one thread', { 'a.parquet': part('place', 0, rows) }, 1],
  ['in another order, read by two threads', { 'a.parquet': part('place DESC', 0, rows) }, 2],
  [
    'in three files',
    {
      'a.parquet': part('user, place', 0, 1000),
      'b.parquet': part('user, place', 1000, 245_000),
      'c.parquet': part('user, place', 245_000, rows),
    },
    2,
  ],
];

describe('the same rows', () => {
  const options = { group: ['user'] };

  test('give the same profile to the last digit, and the same counts against it', async () => {
    const made = await Promise.all(arrangements.map(([, files, threads]) => profile(files, options, { threads })));
    const [first] = made;
    if (!first) throw new Error('there is none');
    const counts = await Promise.all(arrangements.map(([, files]) => count(first, files, options)));
    for (const [index, [how]] of arrangements.entries()) {
      expect([how, made[index]]).toEqual([how, first]);
      expect([how, counts[index]]).toEqual([how, counts[0]]);
    }
    for (const column of first.columns) {
      const against = counts[0]?.columns.get(column.name);
      // A table against its own profile finds what the profile says.
      if (column.kind === 'numeric' && against?.kind === 'numeric') {
        const { at, between, sums, sum, min, max, missing, nan } = column;
        expect(against).toMatchObject({ at, between, sums, sum, min, max, missing, nan });
      } else if (column.kind === 'categorical' && against?.kind === 'categorical') {
        expect(against).toMatchObject({ counts: column.counts, unseen: { rows: 0 } });
      } else expect([column.name, column.kind]).toEqual(['user', 'identifier']);
    }
  });
});
