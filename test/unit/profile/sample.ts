// Profiles made by counting values one by one, with edges of the test's choice: what the engine would count in SQL.
import { createHash } from 'node:crypto';
import type {
  CategoricalProfile,
  ColumnProfile,
  NumericProfile,
  Profile,
  TypeWord,
} from '../../../src/profile/profile.js';

export function profileOf(rows: number, columns: readonly ColumnProfile[], more: Partial<Profile> = {}): Profile {
  return {
    tool: { name: 'mlgate', version: '0.1.0' },
    origin: { commit: null, files: [{ path: 'data/train.csv', size: 120, sha256: 'ab'.repeat(32) }] },
    rows,
    columns,
    ...more,
  };
}

/** Of finite values; its edges have their least and greatest among them, as those of every profile do. */
export function numbers(
  name: string,
  values: readonly number[],
  edges: readonly number[],
  more: Partial<NumericProfile> = {},
): NumericProfile {
  const within = (index: number) =>
    values.filter((value) => value > (edges[index - 1] ?? -Infinity) && value < (edges[index] ?? Infinity));
  const cells = [...edges, Infinity].map((_, index) => within(index));
  return {
    ...{ name, kind: 'numeric', type: 'float', missing: 0, nan: 0, positive_infinity: 0, negative_infinity: 0 },
    count: values.length,
    min: values.length === 0 ? null : Math.min(...values),
    max: values.length === 0 ? null : Math.max(...values),
    sum: total(values),
    sum_of_squares: total(values.map((value) => value * value)),
    whole: values.every(Number.isInteger),
    distinct: new Set(values).size,
    edges,
    at: edges.map((edge) => values.filter((value) => value === edge).length),
    between: cells.map((cell) => cell.length),
    sums: cells.map(total),
    ...more,
  };
}

/** @param named how many of the most frequent values are named */
export function categories(
  name: string,
  counts: Readonly<Record<string, number>>,
  named: number,
  more: Partial<CategoricalProfile> = {},
): CategoricalProfile {
  const listed = Object.entries(counts)
    .map(([value, count]) => ({ value, count, hash: shortHash(value) }))
    .sort((a, b) => b.count - a.count || (a.hash < b.hash ? -1 : 1));
  return {
    ...{ name, kind: 'categorical', type: 'text', missing: 0 },
    count: total(Object.values(counts)),
    distinct: listed.length,
    singletons: listed.filter(({ count }) => count === 1).length,
    doubletons: listed.filter(({ count }) => count === 2).length,
    counts: listed.map(({ count }) => count),
    hashes: listed.map(({ hash }) => hash).join(''),
    names: listed.slice(0, named).map(({ value }) => value),
    other: 0,
    ...more,
  };
}

export function unjudged(
  name: string,
  kind: 'time' | 'identifier' | 'empty',
  count: number,
  missing = 0,
  type: TypeWord = 'text',
): ColumnProfile {
  return { name, kind, type, missing, count };
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 6).toString('base64');
}
