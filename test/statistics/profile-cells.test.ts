import { describe, expect, test } from '@jest/globals';
import { cellCounts } from '../../src/profile/numeric-cells.js';
import { andersonDarling } from '../../src/stats/anderson-darling.js';
import { Random } from '../../src/stats/random.js';
import { redraws } from '../../src/stats/redraws.js';
import { countInMemory, profileInMemory } from '../unit/profile/in-memory.js';
import { rate } from './rates.js';

// The edges of a profile are values of the reference itself: of 290 rows or fewer each is one, and no reference row lies
// between two. Redraws do not know that, and take the cells as given. What that does to the size is measured here.

const references = [100, 200, 300, 500, 1000, 2000];
const currents = [100, 1000, 2000];

/** A p-value near 5 % is told from another by as many redraws as well as by 999. */
const fewer = 199;

function pValue(n: number, m: number, run: number): number {
  const random = new Random(`cells ${n} ${m} ${run}`);
  const column = (rows: number) => ({
    name: 'x',
    numbers: Float64Array.from({ length: rows }, () => random.uniform()),
  });
  const reference = profileInMemory({ rows: n, columns: [column(n)] });
  const current = countInMemory(reference, { rows: m, columns: [column(m)] }).columns.get('x');
  const [profile] = reference.columns;
  if (profile?.kind !== 'numeric' || current?.kind !== 'numeric') throw new Error('the column is not numeric');
  const sides = { reference: cellCounts(profile), current: cellCounts(current) };
  return redraws({ ...sides, test: andersonDarling, seed: `${run}`, most: fewer }).p;
}

describe('of continuous columns in which nothing changed', () => {
  let [rejected, all] = [0, 0];
  const pairs = references.flatMap((n) => currents.map((m) => [n, m] as const));

  test.each(pairs)('Anderson–Darling on the cells of a profile rejects 5 %%: %p rows against %p', (n, m) => {
    const runs = 300;
    let here = 0;
    for (let run = 0; run < runs; run++) if (pValue(n, m, run) <= 0.05) here++;
    rejected += here;
    all += runs;
    const { lower, upper } = rate(`anderson_darling on a profile's cells, ${n} / ${m}`, here, runs);
    expect(lower).toBeLessThanOrEqual(0.06);
    expect(upper).toBeGreaterThanOrEqual(0.04);
  });

  test('and 5 % ± 1 of them all', () => {
    const { share } = rate("anderson_darling on a profile's cells, all sizes", rejected, all);
    expect(share).toBeGreaterThanOrEqual(0.04);
    expect(share).toBeLessThanOrEqual(0.06);
  });
});
