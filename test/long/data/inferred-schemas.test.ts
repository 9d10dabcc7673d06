// What is inferred from a table admits that table, and refuses one that is wrong in a single cell of a column.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canBe,
  csv,
  csvKinds,
  jsonKinds,
  jsonLines,
  type Kind,
  type Mutation,
  parquet,
  parquetKinds,
  type Table,
  tables,
  type Write,
} from '../../unit/gates/data/infer/generated-table.js';
import { infer } from '../../unit/gates/data/infer/inferred.js';
import { judge } from '../../unit/gates/data/judged-table.js';

interface Format {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly write: Write;
  readonly mutations: readonly Mutation[];
}

const formats: readonly Format[] = [
  { name: 'CSV', kinds: csvKinds, write: csv, mutations: ['other type', 'missing', 'outside'] },
  { name: 'JSON Lines', kinds: jsonKinds, write: jsonLines, mutations: ['other type', 'missing', 'outside', 'null'] },
  { name: 'Parquet', kinds: parquetKinds, write: parquet, mutations: ['other type', 'missing', 'outside'] },
];

/**
 * The columns that a schema finds fault with. What cannot be judged beside a fault of the same column, such as the members
 * of an object that is a text, is no other fault.
 */
async function faults(files: ReturnType<Write>, schema: object): Promise<readonly string[]> {
  const { checks } = await judge({ files, schema });
  const found = new Map<string, string>();
  for (const { status, key } of checks) {
    const [column] = key.subject?.split('.') ?? [];
    if (column === undefined || status === 'passed' || found.get(column) === 'failed') continue;
    found.set(column, status);
  }
  return [...found].map(([column, status]) => `${column} ${status}`).sort();
}

/** Columns that can be wrong in this way, of which a drawn mask takes some. */
function someOf(table: Table, mutation: Mutation, mask: readonly number[]): ReadonlySet<number> {
  const possible = table.flatMap((column, index) => (canBe(column, mutation) ? [index] : []));
  return new Set(possible.filter((index) => mask[index] !== 0));
}

describe.each(formats)('of a table in $name', ({ kinds, write, mutations }) => {
  test('the schema passes on it, and fails on just the columns in which one cell is wrong', async () => {
    // Three columns of four: those that stay must be found without a fault.
    const masks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: kinds.length, maxLength: kinds.length });
    await fc.assert(
      fc.asyncProperty(tables(kinds), masks, async (table, mask) => {
        const { schema } = await infer(write(table));
        expect(await faults(write(table), schema)).toEqual([]);
        for (const mutation of mutations) {
          const wrong = someOf(table, mutation, mask);
          const expected = [...wrong].map((index) => `c${index} failed`).sort();
          expect([mutation, ...(await faults(write(table, mutation, wrong), schema))]).toEqual([mutation, ...expected]);
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
