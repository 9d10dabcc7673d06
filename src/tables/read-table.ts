import type { OpenEngine } from '../engine/engine.js';
import type { FrozenFile } from '../result/run.js';
import { freeze } from '../sources/freeze.js';
import { Inputs } from '../sources/inputs.js';
import type { Reach } from '../sources/reach.js';
import { tableSourceOf } from '../sources/source.js';
import { tableOf } from './files.js';
import { type OpenTable, openTable, type Watch } from './open-table.js';
import { rootOf, type Writing } from './writing.js';

/**
 * Opens a table that the command line names, as a gate would open it that finds it in the configuration.
 *
 * @param paths files, globs, folders, or a table elsewhere; together they are one table
 * @param writing how its files are written, as far as their names do not say it
 * @param use is given the table and its files in the order of their names, and must be done when it answers
 * @throws UserError with the reason why there is no such table, and `changed_since_plan` where it changed meanwhile
 */
export async function readTable<Answer>(
  paths: readonly string[],
  writing: Omit<Writing, 'root'>,
  reach: Reach,
  { openEngine, onScan, now }: { readonly openEngine: OpenEngine } & Pick<Watch, 'onScan' | 'now'>,
  use: (table: OpenTable, files: readonly FrozenFile[]) => Promise<Answer>,
): Promise<Answer> {
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
    const answer = await use(await openTable(engine, table, { onScan, now, source: 'table' }), files);
    await inputs.unchanged(files);
    return answer;
  } finally {
    engine.close();
  }
}
