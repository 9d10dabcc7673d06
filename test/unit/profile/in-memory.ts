// Profiles and counts of columns that are arrays, by the rules of the SQL that builds them from files. For simulations, which
// need thousands; in-memory.test.ts holds them to the engine's.
import { hashesOf, hashOf } from '../../../src/profile/category-hash.js';
import type { CountedCategories, CountedNumbers, CountedTable } from '../../../src/profile/count.js';
import type {
  CategoricalProfile,
  ColumnProfile,
  DesignEffects,
  NumericCounts,
  NumericProfile,
  Profile,
} from '../../../src/profile/profile.js';
import { designEffect } from '../../../src/stats/design-effect.js';
import { profileOf } from './sample.js';

/** Finite numbers, NaN where one is missing. */
export interface NumbersInMemory {
  readonly name: string;
  readonly numbers: Float64Array;
}

/** Which category each row has, from 0; −1 where it is missing. */
export interface CategoriesInMemory {
  readonly name: string;
  readonly categories: Int32Array;
  /** the texts are true, for category 0, and false */
  readonly boolean?: boolean;
}

export type ColumnInMemory = NumbersInMemory | CategoriesInMemory;

export interface TableInMemory {
  readonly rows: number;
  readonly columns: readonly ColumnInMemory[];
  /** what each row belongs to, as a number below 200 that a hash would choose */
  readonly blocks?: Int32Array;
}

const blockCount = 200;

/** The text of a category. */
export function textOf(category: number, boolean = false): string {
  if (!boolean) return `category ${category}`;
  return category === 0 ? 'true' : 'false';
}

export function profileInMemory({ rows, columns, blocks }: TableInMemory): Profile {
  return profileOf(
    rows,
    columns.map((column) =>
      'numbers' in column ? numericProfile(column, blocks) : categoricalProfile(column, blocks),
    ),
    blocks ? { group: { columns: ['user'] } } : {},
  );
}

export function countInMemory(reference: Profile, { rows, columns, blocks }: TableInMemory): CountedTable {
  const counted = columns.map((column) => {
    const profile = reference.columns.find(({ name }) => name === column.name);
    if (!profile) throw new Error(`the reference has no ${column.name}`);
    return [column.name, countColumn(profile, column, blocks)] as const;
  });
  return { rows, columns: new Map(counted), extra: [] };
}

function countColumn(
  reference: ColumnProfile,
  column: ColumnInMemory,
  blocks: Int32Array | undefined,
): CountedNumbers | CountedCategories {
  if ('numbers' in column && reference.kind === 'numeric') {
    const { values, missing } = presentNumbers(column.numbers);
    const { sum_of_squares: _, ...counts } = countCells(values, reference.edges);
    const effects = blocks && effectsOfNumbers(column.numbers, blocks, quantiles(values));
    return {
      ...{ kind: 'numeric', reference, missing, unreadable: 0, interpolated: false },
      ...counts,
      ...(effects && { design_effects: effects }),
    };
  }
  if ('categories' in column && reference.kind === 'categorical') {
    const places = new Map(hashesOf(reference.hashes).map((hash, index) => [hash, index]));
    const counts = reference.counts.map(() => 0);
    const unseen: { readonly value: string; readonly rows: number }[] = [];
    const { tally, missing } = tallied(column.categories);
    for (const [category, rows] of tally) {
      const value = textOf(category, column.boolean);
      const place = places.get(cachedHash(value));
      if (place === undefined) unseen.push({ value, rows });
      else counts[place] = rows;
    }
    unseen.sort((a, b) => b.rows - a.rows);
    const rows = unseen.reduce((sum, each) => sum + each.rows, 0);
    const effects = blocks && effectsOfCategories(column.categories, blocks);
    return {
      ...{ kind: 'categorical', reference, missing, counts },
      count: column.categories.length - missing,
      unseen: { rows, distinct: unseen.length, counts: unseen.map((each) => each.rows), values: unseen.slice(0, 20) },
      ...(effects && { design_effects: effects }),
    };
  }
  throw new Error(`${column.name} is another kind of column in the reference`);
}

function numericProfile({ name, numbers }: NumbersInMemory, blocks: Int32Array | undefined): NumericProfile {
  const { values, missing } = presentNumbers(numbers);
  const distinct = distinctOf(values);
  const edges = edgesOf(values, distinct);
  const effects = blocks && effectsOfNumbers(numbers, blocks, quantiles(values));
  return {
    ...{ name, kind: 'numeric', type: 'float', missing, edges },
    whole: values.every(Number.isInteger),
    distinct: distinct.length,
    ...countCells(values, edges),
    ...(effects && { design_effects: effects }),
  };
}

/** Sorted, without those that are missing. */
function presentNumbers(numbers: Float64Array): { readonly values: Float64Array; readonly missing: number } {
  const values = numbers.filter((value) => !Number.isNaN(value)).sort();
  return { values, missing: numbers.length - values.length };
}

/** Of sorted values; more than profiles list are cut off there. */
function distinctOf(sorted: Float64Array): readonly number[] {
  const distinct: number[] = [];
  for (const value of sorted) if (value !== distinct.at(-1)) distinct.push(value);
  return distinct;
}

/** As src/profile/edges.ts says: the rank of a quantile is that of the smallest value that its share does not exceed. */
function edgesOf(sorted: Float64Array, distinct: readonly number[]): readonly number[] {
  if (distinct.length <= 290) return distinct;
  const n = sorted.length;
  const ranks = [1, n];
  for (const parts of [256, 20]) for (let k = 1; k < parts; k++) ranks.push(Math.ceil((k * n) / parts));
  for (const share of [1, 10, 50, 100, 9900, 9950, 9990, 9999]) ranks.push(Math.ceil((share * n) / 10_000));
  const edges = ranks.map((rank) => sorted[rank - 1] as number);
  return [...new Set(edges)].sort((a, b) => a - b);
}

function countCells(sorted: Float64Array, edges: readonly number[]): NumericCounts {
  const at = edges.map(() => 0);
  const between = [...at, 0];
  const sums = [...between];
  let [edge, sum, squares] = [0, 0, 0];
  for (const value of sorted) {
    while (edge < edges.length && value > (edges[edge] as number)) edge++;
    if (value === edges[edge]) at[edge] = (at[edge] as number) + 1;
    else {
      between[edge] = (between[edge] as number) + 1;
      sums[edge] = (sums[edge] as number) + value;
    }
    sum += value;
    squares += value * value;
  }
  return {
    ...{ nan: 0, positive_infinity: 0, negative_infinity: 0, count: sorted.length, sum, sum_of_squares: squares },
    ...{ min: sorted[0] ?? null, max: sorted.at(-1) ?? null, at, between, sums },
  };
}

function categoricalProfile(
  { name, categories, boolean = false }: CategoriesInMemory,
  blocks: Int32Array | undefined,
): CategoricalProfile {
  const { tally, missing } = tallied(categories);
  const listed = [...tally]
    .map(([category, rows]) => {
      const text = textOf(category, boolean);
      return { text, rows, hash: cachedHash(text) };
    })
    .sort((a, b) => b.rows - a.rows || Buffer.compare(Buffer.from(a.hash, 'base64'), Buffer.from(b.hash, 'base64')));
  const effects = blocks && effectsOfCategories(categories, blocks);
  return {
    ...{ name, kind: 'categorical', type: boolean ? 'boolean' : 'string', missing, other: 0 },
    count: categories.length - missing,
    distinct: listed.length,
    singletons: listed.filter(({ rows }) => rows === 1).length,
    doubletons: listed.filter(({ rows }) => rows === 2).length,
    counts: listed.map(({ rows }) => rows),
    hashes: listed.map(({ hash }) => hash).join(''),
    names: listed.filter(({ rows }) => rows >= 20).map(({ text }) => text),
    ...(effects && { design_effects: effects }),
  };
}

function tallied(categories: Int32Array): {
  readonly tally: ReadonlyMap<number, number>;
  readonly missing: number;
} {
  const tally = new Map<number, number>();
  let missing = 0;
  for (const category of categories) {
    if (category < 0) missing++;
    else tally.set(category, (tally.get(category) ?? 0) + 1);
  }
  return { tally, missing };
}

const hashes = new Map<string, string>();

function cachedHash(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = hashOf(text);
  hashes.set(text, hash);
  return hash;
}

/** The 5 %, 10 %, … 95 % quantiles. */
function quantiles(sorted: Float64Array): readonly number[] {
  return Array.from({ length: 19 }, (_, k) => sorted[Math.ceil(((k + 1) * sorted.length) / 20) - 1] as number);
}

function effectsOfNumbers(numbers: Float64Array, blocks: Int32Array, thresholds: readonly number[]): DesignEffects {
  const isMissing = (row: number) => Number.isNaN(numbers[row]);
  const below = thresholds.map((threshold) => (row: number) => (numbers[row] as number) <= threshold);
  return effectsOf(blocks, isMissing, below);
}

/** Of the shares of the most frequent values added up, as numbers are below their quantiles. */
function effectsOfCategories(categories: Int32Array, blocks: Int32Array): DesignEffects {
  const { tally } = tallied(categories);
  const ranks = new Map([...tally].sort((a, b) => b[1] - a[1]).map(([category], rank) => [category, rank]));
  const ranked = Float64Array.from(categories, (category) => ranks.get(category) ?? Number.NaN);
  return effectsOfNumbers(ranked, blocks, quantiles(presentNumbers(ranked).values));
}

function effectsOf(
  blocks: Int32Array,
  isMissing: (row: number) => boolean,
  below: readonly ((row: number) => boolean)[],
): DesignEffects {
  const count = (counts: (row: number) => boolean) => {
    const found = new Float64Array(blockCount);
    for (const [row, block] of blocks.entries()) if (counts(row)) found[block] = (found[block] as number) + 1;
    return found;
  };
  const present = count((row) => !isMissing(row));
  return {
    values: designEffect(
      present,
      below.map((each) => count((row) => !isMissing(row) && each(row))),
    ),
    missing: designEffect(
      count(() => true),
      [count(isMissing)],
    ),
  };
}
