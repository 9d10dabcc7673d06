import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith } from '../../unit/engine/folder.js';
import { unlocked } from '../../unit/engine/real-engine.js';
import { column, count, counted, profile } from '../../unit/profile/tables.js';

// Student's t with two degrees of freedom at an offset that hides it from logarithmic cells, and an outlier that hides it
// from cells of one width. What the cells hide of D is noise within a cell, which is this small from about a million rows on.
const side = (purpose: string, rows: number, shift: number) => {
  const uniform = (of: string) => `((hash(i, '${purpose} ${of}') >> 11) * pow(2, -53))`;
  const t2 = `(2 * ${uniform('u')} - 1) / sqrt(2 * ${uniform('u')} * (1 - ${uniform('u')}) + 1e-12)`;
  return `SELECT CASE i WHEN 0 THEN 1e9 ELSE 1e6 + ${shift} + ${t2} END AS x FROM range(${rows}) AS r(i)`;
};

/** The largest difference of two distribution functions at the given points, from counts at and between them. */
function atEdges(a: { at: readonly number[]; between: readonly number[]; count: number }, b: typeof a): number {
  let [f, g, d] = [0, 0, 0];
  for (let index = 0; index < a.between.length; index++) {
    f += (a.between[index] ?? 0) / a.count;
    g += (b.between[index] ?? 0) / b.count;
    d = Math.max(d, Math.abs(f - g));
    f += (a.at[index] ?? 0) / a.count;
    g += (b.at[index] ?? 0) / b.count;
    d = Math.max(d, Math.abs(f - g));
  }
  return d;
}

describe('the counts of a heavy-tailed column far from zero, with an outlier', () => {
  test.each([0, 0.05, 0.3])(
    'give D within 0.00014 of the exact one, and sums to 12 digits, at a shift of %s',
    async (shift) => {
      const [first, second] = [side('reference', 1_000_000, 0), side('current', 1_000_000, shift)];
      const files = await folderWith({ 'a.parquet': { select: first }, 'b.parquet': { select: second } });
      const [a, b] = ['a', 'b'].map((name) => `read_parquet('${join(files, `${name}.parquet`)}')`);
      const reference = await profile({ 'a.parquet': { select: first } });
      const x = column(reference, 'x', 'numeric');
      const current = counted(await count(reference, { 'b.parquet': { select: second } }), 'x', 'numeric');
      const [exact] = await unlocked(
        `SELECT max(abs((f - g) / 1000000)) AS d FROM (SELECT x, sum(sum(fa)) OVER w AS f, sum(sum(fb)) OVER w AS g FROM ` +
          `(SELECT x, 1 AS fa, 0 AS fb FROM ${a} UNION ALL SELECT x, 0, 1 FROM ${b}) GROUP BY x WINDOW w AS (ORDER BY x))`,
      );
      expect(Math.abs(atEdges(x, current) - Number(exact?.['d']))).toBeLessThan(0.00014);
      const [sums] = await unlocked(`SELECT fsum(x) AS s FROM ${b}`);
      expect(Math.abs(current.sum / Number(sums?.['s']) - 1)).toBeLessThan(1e-12);
      const [squares] = await unlocked(`SELECT fsum(x * x) AS q FROM ${a}`);
      expect(Math.abs(x.sum_of_squares / Number(squares?.['q']) - 1)).toBeLessThan(1e-12);
      // No cell strictly between two edges holds more than 1/256 of the reference.
      expect(Math.max(...x.between)).toBeLessThanOrEqual(1_000_000 / 256);
    },
  );
});
