import type { FrozenFile } from '../../../result/run.js';
import { freeze } from '../../../sources/freeze.js';
import { Inputs } from '../../../sources/inputs.js';
import type { Reach } from '../../../sources/reach.js';
import { tableSourceOf } from '../../../sources/source.js';
import { rootOf, tableOf, type Writing } from '../../../tables/files.js';
import { openTable } from '../../../tables/open-table.js';
import type { GateContext } from '../../gate.js';
import { type InferredSchema, inferRowSchema } from './row-schema.js';

/** What a row schema was derived from. */
export interface InferredTable extends InferredSchema {
  /** as messages name them, in the order of their names */
  readonly files: readonly string[];
}

/**
 * Reads a table as the gate would, and derives a row schema from all of it.
 *
 * @param paths files, globs, folders, or a table elsewhere; together they are one table
 * @param writing how its files are written, as far as their names do not say it
 * @throws UserError with the reason why there is no such table, or why it has no row schema
 */
export async function inferTable(
  paths: readonly string[],
  writing: Omit<Writing, 'root'>,
  reach: Reach,
  { openEngine, onScan, now }: Pick<GateContext, 'openEngine' | 'onScan' | 'now'>,
): Promise<InferredTable> {
  const { workspace, snapshots } = reach;
  const found = new Map<string, FrozenFile>();
  for (const text of paths) {
    const request = { gate: 'data', source: 'table', role: 'current', written: text, table: true } as const;
    const frozen = await freeze({ ...request, from: tableSourceOf(text), folder: workspace.folder }, reach);
    const inputs = new Inputs([frozen], workspace, snapshots, false);
    for (const file of await inputs.files('current')) found.set(file.path, file);
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const inputs = new Inputs([], workspace, snapshots, false);
  // Of several paths, none says below which folder the names of others are columns.
  const [path = '', ...more] = paths;
  const root = more.length > 0 ? {} : { root: rootOf(path, workspace.folder, workspace) };
  const table = await tableOf(files, inputs, { ...writing, ...root }, reach.temporary);
  const engine = await openEngine(table.files.map(({ path }) => path));
  try {
    const inferred = await inferRowSchema(await openTable(engine, table, { onScan, now, source: 'table' }));
    await inputs.unchanged(files);
    return { ...inferred, files: files.map(({ path }) => path) };
  } finally {
    engine.close();
  }
}
