import { describe, expect, test } from '@jest/globals';
import { andersonDarling } from '../../src/stats/anderson-darling.js';
import { chiSquare } from '../../src/stats/chi-square.js';
import { drawCells } from '../../src/stats/hypergeometric.js';
import { Random } from '../../src/stats/random.js';
import { redraws } from '../../src/stats/redraws.js';
import { goodTuring } from '../../src/stats/unseen.js';
import { population, profileCells, sample } from './columns.js';
import { normal, sharesOf, zipf } from './laws.js';
import { rejections } from './rates.js';

describe('what has moved is found', () => {
  // For a shift of four standard errors no test can do better than the mean's own: Φ(4 − 2.97) = 85 %.
  test.each([
    ['a spread of × 1.25', 1.25, 0, 0.82],
    ['a shift of 0.2 σ', 1, 0.2, 0.83],
  ])('by Anderson–Darling: %s', (name, spread, shift, expected) => {
    const { lower, upper } = rejections(
      `andersonDarling, ${name}, 2000 / 500`,
      300,
      (run) => {
        const random = new Random(`${name} ${run}`);
        const reference = sample(random, normal, 2000);
        const current = sample(random, (values) => spread * normal(values) + shift, 500);
        return redraws({ ...profileCells(reference, current), test: andersonDarling, seed: `${run}` }).p;
      },
      0.003,
    );
    expect(lower).toBeLessThanOrEqual(expected + 0.02);
    expect(upper).toBeGreaterThanOrEqual(expected - 0.02);
  });

  test('by Anderson–Darling: 0.5 σ at 500 rows, in 99 %', () => {
    const { upper, share } = rejections(
      'andersonDarling, a shift of 0.5 σ, 2000 / 500',
      100,
      (run) => {
        const random = new Random(`half ${run}`);
        const reference = sample(random, normal, 2000);
        const current = sample(random, (values) => normal(values) + 0.5, 500);
        return redraws({ ...profileCells(reference, current, 64), test: andersonDarling, seed: `${run}` }).p;
      },
      0.003,
    );
    expect(share).toBeGreaterThanOrEqual(0.99);
    expect(upper).toBe(1);
  });

  test('by chi-square and as unseen: a new category of 4 % among 200, in 95 % and more', () => {
    const shares = sharesOf(zipf(200));
    const before = population([...shares, 0]);
    const after = population([...shares.map((share) => 0.96 * share), 0.04]);
    const draw = (random: Random, cells: Float64Array, rows: number) => {
      const drawn = new Float64Array(cells.length);
      drawCells(
        random,
        cells,
        rows,
        cells.reduce((sum, cell) => sum + cell),
        drawn,
      );
      return drawn;
    };
    const byChiSquare = rejections(
      'chiSquare, a new category of 4 %, 100000 / 2000',
      100,
      (run) => {
        const random = new Random(`new ${run}`);
        const [reference, current] = [draw(random, before, 100_000), draw(random, after, 2000)];
        return redraws({ reference, current, test: chiSquare, seed: `${run}` }).p;
      },
      0.003,
    );
    expect(byChiSquare.share).toBeGreaterThanOrEqual(0.95);
    const asUnseen = rejections(
      'goodTuring, a new category of 4 %, 2000 / 2000',
      1000,
      (run) => {
        const random = new Random(`unseen ${run}`);
        const [reference, current] = [draw(random, before, 2000), draw(random, after, 2000)];
        return goodTuring(
          {
            rows: 2000,
            once: reference.filter((count) => count === 1).length,
            twice: reference.filter((count) => count === 2).length,
          },
          { rows: 2000, unseen: current.reduce((sum, count, cell) => sum + (reference[cell] === 0 ? count : 0), 0) },
        );
      },
      0.003,
    );
    expect(asUnseen.share).toBeGreaterThanOrEqual(0.95);
  });
});
