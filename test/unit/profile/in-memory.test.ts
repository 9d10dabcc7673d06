import { describe, expect, test } from '@jest/globals';
import type { Profile } from '../../../src/profile/profile.js';
import { Random } from '../../../src/stats/random.js';
import type { Content } from '../engine/folder.js';
import { type ColumnInMemory, countInMemory, profileInMemory, type TableInMemory, textOf } from './in-memory.js';
import { count, profile } from './tables.js';

/** Numbers of so many binary places that sums of them are exact in any order. */
function grained(value: number): number {
  return Math.round(value * 1024) / 1024;
}

/** A table of a few hundred or some thousand rows, one twentieth of each column missing. */
function drawn(rows: number, seed: string): TableInMemory {
  const random = new Random(seed);
  const numbers = (value: () => number) =>
    Float64Array.from({ length: rows }, () => (random.uniform() < 0.05 ? Number.NaN : grained(value())));
  const categories = (most: number) =>
    Int32Array.from({ length: rows }, () =>
      random.uniform() < 0.05 ? -1 : Math.floor(most * random.uniform() * random.uniform()),
    );
  const columns: readonly ColumnInMemory[] = [
    { name: 'continuous', numbers: numbers(() => -8 * Math.log(1 - random.uniform())) },
    { name: 'zeros', numbers: numbers(() => Math.max(0, 40 * random.uniform() - 32)) },
    { name: 'few', numbers: numbers(() => Math.floor(7 * random.uniform())) },
    { name: 'country', categories: categories(60) },
    { name: 'word', categories: categories(2000) },
    { name: 'active', categories: categories(2), boolean: true },
  ];
  return { rows, columns };
}

function parquetOf({ columns }: TableInMemory): Readonly<Record<string, Content>> {
  const listed = columns.map((column) => {
    if ('numbers' in column) {
      const cells = [...column.numbers].map((value) => (Number.isNaN(value) ? 'NULL' : `${value}`));
      return `unnest(CAST([${cells.join(',')}] AS DOUBLE[])) AS "${column.name}"`;
    }
    const cells = [...column.categories].map((category) =>
      category < 0 ? 'NULL' : `'${textOf(category, column.boolean)}'`,
    );
    return `unnest(CAST([${cells.join(',')}] AS ${column.boolean ? 'BOOLEAN' : 'VARCHAR'}[])) AS "${column.name}"`;
  });
  return { 'table.parquet': { select: `SELECT ${listed.join(', ')}` } };
}

function columnsOf({ rows, columns }: Profile) {
  return { rows, columns };
}

describe('profiles made in memory', () => {
  test.each([280, 330, 4000])('are those that the engine makes of %p rows', async (rows) => {
    const table = drawn(rows, 'reference');
    expect(columnsOf(profileInMemory(table))).toEqual(columnsOf(await profile(parquetOf(table))));
  });

  test('count other rows as the engine does', async () => {
    const reference = profileInMemory(drawn(1000, 'reference'));
    const table = drawn(700, 'current');
    const [ours, engine] = [countInMemory(reference, table), await count(reference, parquetOf(table))];
    const sorted = ({ columns }: typeof ours) =>
      [...columns].map(([name, counted]) => {
        if (counted.kind !== 'categorical' || !counted.unseen) return [name, counted];
        // Those of one frequency come in the order of their hashes.
        const { values, ...unseen } = counted.unseen;
        return [name, { ...counted, unseen, most: values.map((each) => each.rows) }];
      });
    expect(sorted(ours)).toEqual(sorted(engine));
    expect(ours.rows).toBe(engine.rows);
  });
});
