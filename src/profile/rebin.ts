import { hashesOf } from './category-hash.js';
import type { CountedCategories, CountedColumn, CountedNumbers, CountedTable, UnseenValue } from './count.js';
import { type Cell, spread } from './interpolate.js';
import type { CategoricalProfile, ColumnProfile, NumericProfile, Profile, TypeWord } from './profile.js';

/** As many as a reader of a report looks at. */
const mostUnseen = 10;

/**
 * Counts a profile against another one, as its table would be counted, as far as a profile still tells: what lies at an edge
 * or between two edges that no edge of the reference divides is exact, and so are all values that both list.
 */
export function countProfile(reference: Profile, current: Profile): CountedTable {
  const found = new Map(current.columns.map((column) => [column.name, column]));
  const known = new Set(reference.columns.map(({ name }) => name));
  return {
    rows: current.rows,
    columns: new Map(
      reference.columns.map((column) => [column.name, countColumn(column, found.get(column.name), current.rows)]),
    ),
    extra: current.columns.map(({ name }) => name).filter((name) => !known.has(name)),
  };
}

function countColumn(reference: ColumnProfile, current: ColumnProfile | undefined, rows: number): CountedColumn {
  if (!current) return { kind: 'absent' };
  const { missing } = current;
  // Infinities are values, though no cell holds them.
  const presence = { missing, count: rows - missing };
  if (reference.kind === 'numeric') {
    if (current.kind === 'numeric') return numbers(reference, current);
    if (current.kind === 'empty') return numbers(reference, { ...noNumbers, ...current, kind: 'numeric' });
  } else if (reference.kind === 'categorical') {
    if (current.kind === 'categorical' && isSameType(reference.type, current.type))
      return categories(reference, current);
    if (current.kind === 'empty') return categories(reference, { ...noCategories, ...current, kind: 'categorical' });
  } else return { kind: 'presence', ...presence };
  return { kind: 'other_type', engineType: current.type, ...presence };
}

/** Whether the values of two types are written alike. Text of CSV is of any type. */
function isSameType(one: TypeWord, other: TypeWord): boolean {
  const typeless: readonly TypeWord[] = ['text', 'json'];
  return one === other || typeless.includes(one) || typeless.includes(other) || familyOf(one) === familyOf(other);
}

function familyOf(type: TypeWord): string {
  if (type === 'integer' || type === 'decimal' || type === 'float') return 'number';
  return type === 'uuid' ? 'string' : type;
}

const noNumbers = {
  ...{ nan: 0, positive_infinity: 0, negative_infinity: 0, min: null, max: null, sum: 0, sum_of_squares: 0 },
  ...{ whole: true, distinct: 0, edges: [], at: [], between: [0], sums: [0] },
};

const noCategories = { singletons: 0, doubletons: 0, distinct: 0, counts: [], hashes: '', names: [], other: 0 };

function numbers(reference: NumericProfile, current: NumericProfile): CountedNumbers {
  const { edges } = reference;
  const at = edges.map(() => 0);
  const between = [...at, 0];
  const sums = [...between];
  let interpolated = false;
  const addBetween = (cell: number, count: number, sum: number) => {
    between[cell] = (between[cell] ?? 0) + count;
    sums[cell] = (sums[cell] ?? 0) + sum;
  };
  const addAt = (value: number, count: number) => {
    const edge = firstFrom(edges, value);
    if (edges[edge] === value) at[edge] = (at[edge] ?? 0) + count;
    else addBetween(edge, count, count * value);
  };
  for (const [index, edge] of current.edges.entries()) {
    const count = current.at[index] ?? 0;
    if (count > 0) addAt(edge, count);
  }
  for (const cell of cellsOf(current)) {
    const from = firstFrom(edges, cell.low);
    const first = edges[from] === cell.low ? from + 1 : from;
    const inside = edges.slice(first, firstFrom(edges, cell.high));
    if (inside.length === 0) addBetween(first, cell.count, cell.sum);
    else if (cell.count === 1) addAt(cell.sum, 1);
    else {
      interpolated = true;
      const parts = spread(cell, inside, current.whole);
      for (const [index, part] of parts.between.entries()) addBetween(first + index, part.count, part.sum);
      for (const [index, count] of parts.at.entries()) at[first + index] = (at[first + index] ?? 0) + count;
    }
  }
  const { missing, nan, positive_infinity, negative_infinity, count, min, max, sum } = current;
  return {
    ...{ kind: 'numeric', reference, missing, nan, positive_infinity, negative_infinity, unreadable: 0 },
    ...{ count, min, max, sum, at, between, sums, interpolated },
    ...(current.design_effects && { design_effects: current.design_effects }),
  };
}

/** The cells between edges that hold a value. The outermost end where the values do. */
function* cellsOf({ edges, between, sums, min, max }: NumericProfile): Iterable<Cell> {
  for (const [index, count] of between.entries()) {
    const [low, high] = [edges[index - 1] ?? min, edges[index] ?? max];
    if (count > 0 && low !== null && high !== null) yield { low, high, count, sum: sums[index] ?? 0 };
  }
}

/** The index of the first edge that is not below the value, or the number of edges. */
function firstFrom(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function categories(reference: CategoricalProfile, current: CategoricalProfile): CountedCategories {
  const place = new Map(hashesOf(reference.hashes).map((hash, index) => [hash, index]));
  const counts = reference.counts.map(() => 0);
  const unseen: UnseenValue[] = [];
  for (const [index, hash] of hashesOf(current.hashes).entries()) {
    const count = current.counts[index] ?? 0;
    const listed = place.get(hash);
    if (listed !== undefined) counts[listed] = (counts[listed] ?? 0) + count;
    else {
      const value = current.names[index];
      unseen.push({ rows: count, ...(value !== undefined && { value }) });
    }
  }
  const { missing, count, design_effects } = current;
  return {
    ...{ kind: 'categorical', reference, missing, count, counts },
    // What the current side does not list may be anything, also values of the reference.
    ...(current.other === 0 && { unseen: unseenOf(unseen) }),
    ...(design_effects && { design_effects }),
  };
}

function unseenOf(values: readonly UnseenValue[]): NonNullable<CountedCategories['unseen']> {
  const counts = values.map(({ rows }) => rows).sort((a, b) => b - a);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return { rows, distinct: values.length, counts, values: values.slice(0, mostUnseen) };
}
