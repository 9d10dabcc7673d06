import { drawCells } from '../../src/stats/hypergeometric.js';
import type { Random } from '../../src/stats/random.js';
import { even, normal, oneOf, poisson, sharesOf, zipf } from './laws.js';

// Bound once, for inside Jest each look-up of a global is slow.
const { exp } = Math;

/** A kind of column: one value of it, drawn. */
export type Column = (random: Random) => number;

/** Columns as data sets have them; the first two are continuous. */
export const columns: Readonly<Record<string, Column>> = {
  normal,
  lognormal: (random) => exp(normal(random)),
  poisson: oneOf(poisson(3)),
  'eighty percent zeros': (random) => (random.uniform() < 0.8 ? 0 : normal(random)),
  'zipf of 200': oneOf(zipf(200)),
};

/** The same columns as proportions of cells, in order; what is continuous, in so many even ones. */
export function shares(cells: number): Readonly<Record<string, readonly number[]>> {
  const tail = sharesOf(even(cells / 2)).map((share) => 0.2 * share);
  return {
    'normal or lognormal': even(cells),
    poisson: poisson(3),
    'eighty percent zeros': [...tail.map((share) => share / 2), 0.8, ...tail.map((share) => share / 2)],
    'zipf of 200': zipf(200),
  };
}

/** Drawn values, in order. */
export function sample(random: Random, column: Column, rows: number): Float64Array {
  return Float64Array.from({ length: rows }, () => column(random)).sort();
}

/** A population of ten thousand million rows in these proportions. */
export function population(weights: readonly number[]): Float64Array {
  return Float64Array.from(sharesOf(weights), (share) => Math.round(share * 1e10));
}

/** Two samples of a population, as counts of its cells: as many draws as cells, whatever the number of rows. */
export function twoSamples(
  random: Random,
  cells: Float64Array,
  reference: number,
  current: number,
): { reference: Float64Array; current: Float64Array } {
  const both = new Float64Array(cells.length);
  const right = new Float64Array(cells.length);
  const rows = cells.reduce((sum, cell) => sum + cell);
  drawCells(random, cells, reference + current, rows, both);
  drawCells(random, both, current, reference + current, right);
  return { reference: both.map((count, cell) => count - (right[cell] as number)), current: right };
}

/**
 * Two sorted samples as a profile counts them: at and between values of the reference that are quantiles of it, `edges` of
 * them or all where it has fewer.
 */
export function profileCells(
  reference: Float64Array,
  current: Float64Array,
  edges = 256,
): { reference: Float64Array; current: Float64Array } {
  const picked = Array.from(
    { length: edges },
    (_, index) => reference[Math.round((index * (reference.length - 1)) / (edges - 1))] as number,
  );
  const values = [...new Set(picked)];
  return { reference: counted(reference, values), current: counted(current, values) };
}

function counted(sorted: Float64Array, edges: readonly number[]): Float64Array {
  const cells = new Float64Array(2 * edges.length + 1);
  let cell = 0;
  for (const value of sorted) {
    // Cell 2k + 1 is at edge k, cell 2k before it.
    while (cell < 2 * edges.length && value > (edges[cell >> 1] as number)) cell += 2;
    const at = cell < 2 * edges.length && value === edges[cell >> 1] ? cell + 1 : cell;
    cells[at] = (cells[at] as number) + 1;
  }
  return cells;
}
