import { describe, expect, test } from '@jest/globals';
import { reachOf } from '../../../src/profile/cell-sums.js';
import { type Grid, gridFor, stepOf, stepsOfEdges } from '../../../src/profile/grid.js';

/** The cell that a grid tells for a value; undefined where it does not tell it. */
function told(grid: Grid, edges: readonly number[], value: number): number | undefined {
  const step = stepOf(value, grid);
  const { steps, cellAfter } = stepsOfEdges(edges, grid);
  if (step === undefined || steps.includes(step)) return undefined;
  return cellAfter(steps.findLastIndex((each) => each < step));
}

function cellOf(edges: readonly number[], value: number): number {
  const below = edges.filter((edge) => edge < value).length;
  return 2 * below + (edges.includes(value) ? 1 : 0);
}

const quantilesOf = (quantile: (share: number) => number) => [
  ...new Set(Array.from({ length: 257 }, (_, k) => quantile((k + 0.5) / 257))),
];
/** Winitzki's inverse of the normal distribution is near enough to lay edges as data lay them. */
const normal = (p: number) => {
  const log = Math.log(4 * p * (1 - p));
  const a = 4.33 + log / 2;
  return Math.sign(p - 0.5) * Math.sqrt(2 * (Math.sqrt(a * a - log / 0.147) - a));
};

describe.each([
  ['even', (p: number) => p],
  ['normal', normal],
  ['lognormal', (p: number) => Math.exp(1.2 * normal(p))],
  ['heavy-tailed', (p: number) => Math.tan(Math.PI * (p - 0.5))],
  ['far from zero', (p: number) => 1e6 + normal(p)],
  ['beside an outlier', (p: number) => (p > 0.997 ? 1e9 : normal(p))],
])('a grid over edges that lie %s', (_, quantile) => {
  const edges = quantilesOf(quantile);
  const grid = gridFor(edges, 62 - reachOf(edges));

  test('tells the cells of nearly all values, and each as it is', () => {
    if (!grid) throw new Error('there is no grid');
    const between = edges.map((edge, index) => (edge + (edges[index + 1] ?? edge)) / 2);
    const known = between.filter((value) => told(grid, edges, value) !== undefined);
    expect(known.length).toBeGreaterThan(0.7 * between.length);
    for (const value of known) expect([value, told(grid, edges, value)]).toEqual([value, cellOf(edges, value)]);
  });

  test('tells nothing of an edge, nor of what lies right beside it', () => {
    if (!grid) throw new Error('there is no grid');
    const near = edges.flatMap((edge) => [edge, edge + Number.EPSILON * Math.abs(edge)]);
    for (const value of near) {
      const cell = told(grid, edges, value);
      if (cell !== undefined) expect([value, cell]).toEqual([value, cellOf(edges, value)]);
    }
    for (const edge of edges) expect(told(grid, edges, edge)).toBeUndefined();
  });
});

describe('a grid', () => {
  test('is of no use for few edges, nor for edges that lie at a few places', () => {
    expect(gridFor([1, 2, 3], 40)).toBeUndefined();
    const clusters = Array.from({ length: 200 }, (_, i) => (i < 100 ? i * 1e-9 : 1e6 + i * 1e-9));
    expect(gridFor(clusters, 20)).toBeUndefined();
  });
});
