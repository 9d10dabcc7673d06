// The engine as tests meet it: the real binding, locked for what is under test and unlocked for what writes its files.
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance, DuckDBTypeId, version } from '@duckdb/node-api';
import { duckdb } from '../../../src/engine/duckdb/open.js';
import type { CsvOptions, Table } from '../../../src/engine/table.js';

export const openEngine = duckdb({
  spillFolder: join(tmpdir(), `mlgate-test-spill-${process.pid}`),
  load: async () => ({ DuckDBInstance, DuckDBTypeId, version }),
});

/** Runs statements in a fresh engine without any lock, and answers the rows of the last. */
export async function unlocked(...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRowObjectsJS();
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export async function writeParquet(path: string, select: string): Promise<void> {
  await unlocked(`COPY (${select}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
}

/** A text file that is compressed as Zstandard, of the one column `v`. */
export async function writeZstd(path: string, select: string, format: 'csv' | 'json'): Promise<void> {
  await unlocked(`COPY (${select}) TO '${path}' (FORMAT ${format}, COMPRESSION zstd)`);
}

/** CSV as it is read where nothing else is said. */
export const plainCsv: CsvOptions = { delimiter: ',', quote: '"', missingValues: [''] };

export function csvTable(...paths: readonly string[]): Table {
  return { format: { kind: 'csv', csv: plainCsv }, files: filesAt(paths) };
}

export function parquetTable(...paths: readonly string[]): Table {
  return { format: { kind: 'parquet' }, files: filesAt(paths) };
}

function filesAt(paths: readonly string[]): Table['files'] {
  return paths.map((path) => ({ path, name: basename(path) }));
}
