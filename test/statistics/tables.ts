import type { Random } from '../../src/stats/random.js';
import type { ColumnInMemory, TableInMemory } from '../unit/profile/in-memory.js';
import { even, normal, oneOf, poisson, studentOfTwo, zipf } from './laws.js';

// Bound once, for inside Jest each look-up of a global is slow.
const { exp, floor, round } = Math;

/** Draws the values of a column: numbers, or categories from 0. */
export type Law = { readonly number: (random: Random) => number } | CategoryLaw;

export interface CategoryLaw {
  readonly category: (random: Random) => number;
  readonly boolean?: boolean;
}

const category = (weights: readonly number[]): CategoryLaw => ({ category: oneOf(weights) });
const number = (draw: (random: Random) => number): Law => ({ number: draw });
const boolean = (share: number): CategoryLaw => ({
  category: (random) => (random.uniform() < share ? 0 : 1),
  boolean: true,
});

/** Fifteen columns as tables have them. */
export const mixed: Readonly<Record<string, Law>> = {
  'two categories': category([7, 3]),
  'five categories': category(zipf(5)),
  'twelve even categories': category(even(12)),
  'forty categories': category(zipf(40)),
  'two hundred categories': category(zipf(200)),
  'two hundred even categories': category(even(200)),
  normal: number(normal),
  lognormal: number((random) => exp(normal(random))),
  t2: number(studentOfTwo),
  poisson: number(oneOf(poisson(3))),
  'eighty percent zeros': number((random) => (random.uniform() < 0.8 ? 0 : exp(normal(random)))),
  amounts: number((random) => round(100 * exp(3 + normal(random))) / 100),
  ages: number((random) => 18 + floor(60 * random.uniform())),
  boolean: boolean(0.3),
  'rare boolean': boolean(0.02),
};

/** A share of each column's rows has no value. */
const missing = 0.05;

export function drawn(random: Random, laws: Readonly<Record<string, Law>>, rows: number): TableInMemory {
  return { rows, columns: Object.entries(laws).map(([name, law]) => drawnColumn(random, name, law, rows)) };
}

function drawnColumn(random: Random, name: string, law: Law, rows: number): ColumnInMemory {
  if ('number' in law) {
    const numbers = new Float64Array(rows);
    for (let row = 0; row < rows; row++) numbers[row] = random.uniform() < missing ? Number.NaN : law.number(random);
    return { name, numbers };
  }
  const categories = new Int32Array(rows);
  for (let row = 0; row < rows; row++) categories[row] = random.uniform() < missing ? -1 : law.category(random);
  return { name, categories, ...(law.boolean && { boolean: true }) };
}
