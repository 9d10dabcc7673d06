// A row schema inferred from files in a fresh folder, as `mlgate init data` does it.
import { type InferredTable, inferTable } from '../../../../../src/gates/data/infer/infer.js';
import { workspaceAt } from '../../../../../src/sources/workspace.js';
import { type Content, folderWith } from '../../../engine/folder.js';
import { openEngine } from '../../../engine/real-engine.js';
import { reachOf } from '../../../sources/reach.js';

export type ColumnSchema = Readonly<Record<string, unknown>>;

export interface Inferred extends InferredTable {
  readonly properties: Readonly<Record<string, ColumnSchema>>;
}

/** @param paths all files where they are absent */
export async function infer(
  files: Readonly<Record<string, Content>>,
  paths: readonly string[] = Object.keys(files),
): Promise<Inferred> {
  const workspace = await workspaceAt(await folderWith(files));
  const now = () => new Date();
  const inferred = await inferTable(paths, { csv: {} }, reachOf(workspace), { openEngine, onScan: () => {}, now });
  return { ...inferred, properties: inferred.schema['properties'] as Inferred['properties'] };
}

/** The schema of a column without how it came about. */
export function rulesOf({ properties }: Inferred, column: string): ColumnSchema {
  const { $comment: _, ...rules } = properties[column] ?? {};
  return rules;
}

export function commentOf({ properties }: Inferred, column: string): unknown {
  return properties[column]?.['$comment'];
}

/** A CSV file of one column `x` beside one that is always there. */
export function csvOf(cells: readonly string[]): Readonly<Record<string, string>> {
  return { 'table.csv': `row,x\n${cells.map((cell, index) => `r${index},${quoted(cell)}\n`).join('')}` };
}

/** A cell of CSV; the empty text is a missing value. */
export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A Parquet file of one column `x`; values are written in SQL. */
export function parquetOf(values: readonly string[], type: string): Readonly<Record<string, Content>> {
  return {
    'table.parquet': {
      select: `SELECT CAST(x AS ${type}) AS x FROM (VALUES ${values.map((v) => `(${v})`).join(', ')}) AS t(x)`,
    },
  };
}
