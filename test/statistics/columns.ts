import { drawCells } from '../../src/stats/hypergeometric.js';
import type { Random } from '../../src/stats/random.js';

// Bound once, for inside Jest each look-up of a global is slow.
const { cos, exp, log, PI, sqrt } = Math;

/** A kind of column: one value of it, drawn. */
export type Column = (random: Random) => number;

/** By Box and Muller's polar angle, one of the two values. */
export const normal: Column = (random) => sqrt(-2 * log(1 - random.uniform())) * cos(2 * PI * random.uniform());

/** Columns as data sets have them; the first two are continuous. */
export const columns: Readonly<Record<string, Column>> = {
  normal,
  lognormal: (random) => exp(normal(random)),
  poisson: inversion(poissonShares(3)),
  'eighty percent zeros': (random) => (random.uniform() < 0.8 ? 0 : normal(random)),
  'zipf of 200': inversion(zipf(200)),
};

/** The same columns as shares of cells, in order; what is continuous, in so many even ones. */
export function shares(cells: number): Readonly<Record<string, number[]>> {
  const tail = even(cells / 2).map((share) => 0.2 * share);
  return {
    'normal or lognormal': even(cells),
    poisson: poissonShares(3),
    'eighty percent zeros': [...tail.map((share) => share / 2), 0.8, ...tail.map((share) => share / 2)],
    'zipf of 200': zipf(200),
  };
}

export function even(cells: number): number[] {
  return Array.from({ length: cells }, () => 1 / cells);
}

/** 1, 1/2, 1/3, … as shares. */
export function zipf(values: number): number[] {
  const weights = Array.from({ length: values }, (_, index) => 1 / (index + 1));
  const sum = weights.reduce((total, weight) => total + weight);
  return weights.map((weight) => weight / sum);
}

export function poissonShares(mean: number): number[] {
  const shares = [Math.exp(-mean)];
  for (let k = 1; k < 30; k++) shares.push(((shares[k - 1] as number) * mean) / k);
  return shares;
}

function inversion(shares: readonly number[]): Column {
  let sum = 0;
  const upTo = shares.map((share) => {
    sum += share;
    return sum;
  });
  return (random) => {
    const u = random.uniform() * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (u < (upTo[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Drawn values, in order. */
export function sample(random: Random, column: Column, rows: number): Float64Array {
  return Float64Array.from({ length: rows }, () => column(random)).sort();
}

/** A population of ten thousand million rows with these shares. */
export function population(shares: readonly number[]): Float64Array {
  return Float64Array.from(shares, (share) => Math.round(share * 1e10));
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
