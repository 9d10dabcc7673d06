import { describe, expect, test } from '@jest/globals';
import { andersonDarling } from '../../src/stats/anderson-darling.js';
import { chiSquare } from '../../src/stats/chi-square.js';
import { exceedance } from '../../src/stats/exceedance.js';
import { drawHypergeometric } from '../../src/stats/hypergeometric.js';
import { fisher } from '../../src/stats/hypergeometric-tail.js';
import { jensenShannonDivergence } from '../../src/stats/jensen-shannon.js';
import { Random } from '../../src/stats/random.js';
import { redraws } from '../../src/stats/redraws.js';
import { goodTuring, unseenRows } from '../../src/stats/unseen.js';
import { columns, population, profileCells, sample, shares, twoSamples } from './columns.js';
import { even, poisson, zipf } from './laws.js';
import { rejections } from './rates.js';

/** Rows of the reference and of the current. */
const sizes: readonly [reference: number, current: number][] = [
  [100, 100],
  [1000, 1000],
  [10_000, 10_000],
  [100_000, 100_000],
  [10_000, 1000],
  [2000, 100],
];

/** Of values that are drawn one by one; larger samples are drawn as counts of cells. */
const perColumn = Object.keys(columns).flatMap((column) =>
  sizes.filter(([rows]) => rows <= 10_000).map((size) => [column, ...size] as const),
);
const large = 100_000;

/** How many rows lie in cells below the one and above the other. */
function outsideOf(cells: Float64Array, low: number, high: number): number {
  return cells.reduce((sum, rows, cell) => (cell < low || cell > high ? sum + rows : sum), 0);
}

/** The first cell that, with those before it, holds more than so many rows. */
function cellAfter(cells: Float64Array, rows: number): number {
  let sum = 0;
  return cells.findIndex((count) => {
    sum += count;
    return sum > rows;
  });
}

describe('of two samples of one source, at most 5 % and a point are told apart', () => {
  const forty = population(even(40));
  const categories: readonly [string, Float64Array][] = [
    ['two even categories', population([0.5, 0.5])],
    ['forty even categories', forty],
    ['poisson', population(poisson(3))],
    ['zipf of 200', population(zipf(200))],
  ];
  const perPopulation = categories.flatMap(([name, cells]) => sizes.map((size) => [name, cells, ...size] as const));

  test.each(perPopulation)('by chi-square and Jensen–Shannon: %s', (name, cells, n, m) => {
    for (const [test, statistic] of Object.entries({ chiSquare, jensenShannonDivergence })) {
      const label = `${test}, ${name}, ${n} / ${m}`;
      const { lower, upper } = rejections(label, 600, (run) => {
        const samples = twoSamples(new Random(`${label} ${run}`), cells, n, m);
        return redraws({ ...samples, test: statistic, seed: `${run}` }).p;
      });
      expect(lower).toBeLessThanOrEqual(0.06);
      if (cells === forty && Math.min(n, m) >= 1000) expect(upper).toBeGreaterThanOrEqual(0.04);
    }
  });

  test.each(perColumn)('by Anderson–Darling on the cells of a profile: %s, %p and %p rows', (column, n, m) => {
    const label = `andersonDarling, ${column}, ${n} / ${m}`;
    const values = columns[column] as (typeof columns)[string];
    const edges = 64;
    const { lower, upper } = rejections(label, 600, (run) => {
      const random = new Random(`${label} ${run}`);
      const samples = profileCells(sample(random, values, n), sample(random, values, m), edges);
      return redraws({ ...samples, test: andersonDarling, seed: `${run}` }).p;
    });
    expect(lower).toBeLessThanOrEqual(0.06);
    if (column === 'normal' || column === 'lognormal') expect(upper).toBeGreaterThanOrEqual(0.04);
  });

  test.each(Object.entries(shares(128)))('by Anderson–Darling on a hundred thousand rows: %s', (name, column) => {
    const label = `andersonDarling, ${name}, ${large} / ${large}`;
    const { lower, upper } = rejections(label, 600, (run) => {
      const samples = twoSamples(new Random(`${label} ${run}`), population(column), large, large);
      return redraws({ ...samples, test: andersonDarling, seed: `${run}` }).p;
    });
    expect(lower).toBeLessThanOrEqual(0.06);
    if (name === 'normal or lognormal') expect(upper).toBeGreaterThanOrEqual(0.04);
  });

  test.each(sizes)("by Fisher's test of a rate of 5 %%: %p and %p rows", (n, m) => {
    for (const alternative of ['two-sided', 'less'] as const) {
      const label = `fisher ${alternative}, ${n} / ${m}`;
      const random = new Random(label);
      const { lower } = rejections(label, 4000, () => {
        const a = drawHypergeometric(random, 5e8, 95e8, n);
        const b = drawHypergeometric(random, 5e8, 95e8, m);
        return fisher(
          [
            [a, n - a],
            [b, m - b],
          ],
          alternative,
        );
      });
      expect(lower).toBeLessThanOrEqual(0.06);
    }
  });

  test.each(perColumn)('by the tail outside the limits of the reference: %s, %p and %p rows', (column, n, m) => {
    const label = `exceedance, ${column}, ${n} / ${m}`;
    const values = columns[column] as (typeof columns)[string];
    const { lower } = rejections(label, 600, (run) => {
      const random = new Random(`${label} ${run}`);
      const reference = sample(random, values, n);
      const low = reference[Math.floor(0.005 * n)] as number;
      const high = reference[n - 1 - Math.floor(0.005 * n)] as number;
      const outside = (rows: Float64Array) => rows.filter((value) => value < low || value > high).length;
      const current = Float64Array.from({ length: m }, () => values(random));
      return exceedance({ outside: outside(reference), rows: n }, { outside: outside(current), rows: m });
    });
    expect(lower).toBeLessThanOrEqual(0.06);
  });

  test.each(Object.entries(shares(2000)))('by the tail of a hundred thousand rows: %s', (name, column) => {
    const label = `exceedance, ${name}, ${large} / ${large}`;
    const { lower } = rejections(label, 400, (run) => {
      const { reference, current } = twoSamples(new Random(`${label} ${run}`), population(column), large, large);
      const low = cellAfter(reference, 0.005 * large);
      const high = cellAfter(reference, 0.995 * large - 1);
      const outside = { reference: outsideOf(reference, low, high), current: outsideOf(current, low, high) };
      return exceedance({ outside: outside.reference, rows: large }, { outside: outside.current, rows: large });
    });
    expect(lower).toBeLessThanOrEqual(0.06);
  });

  const manyValues: readonly [string, Float64Array][] = [
    ['twenty even values', population(even(20))],
    ['a thousand even values', population(even(1000))],
    ['zipf of 200', population(zipf(200))],
    ['zipf of 5,000', population(zipf(5000))],
  ];
  const perValues = manyValues.flatMap(([name, cells]) => sizes.map((size) => [name, cells, ...size] as const));

  test.each(perValues)('by values that the reference lacks: %s', (name, cells, n, m) => {
    const estimate = `goodTuring, ${name}, ${n} / ${m}`;
    const draws = (label: string, run: number) => twoSamples(new Random(`${label} ${run}`), cells, n, m);
    const singletons = rejections(estimate, 600, (run) => {
      const { reference, current } = draws(estimate, run);
      const once = reference.filter((count) => count === 1).length;
      const twice = reference.filter((count) => count === 2).length;
      return goodTuring({ rows: n, once, twice }, { rows: m, unseen: unseenRows(reference, current) });
    });
    expect(singletons.lower).toBeLessThanOrEqual(0.06);
    if (cells.length > 1000) return;
    const exact = `unseen by redraws, ${name}, ${n} / ${m}`;
    const { lower } = rejections(exact, cells.length > 200 ? 100 : 400, (run) => {
      return redraws({ ...draws(exact, run), test: unseenRows, seed: `${run}` }).p;
    });
    expect(lower).toBeLessThanOrEqual(0.06);
  });
});
