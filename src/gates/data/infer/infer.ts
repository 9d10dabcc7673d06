import type { Reach } from '../../../sources/reach.js';
import { readTable } from '../../../tables/read-table.js';
import type { Writing } from '../../../tables/writing.js';
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
  context: Pick<GateContext, 'openEngine' | 'onScan' | 'now'>,
): Promise<InferredTable> {
  return readTable(paths, writing, reach, context, async (table, files) => ({
    ...(await inferRowSchema(table)),
    files: files.map(({ path }) => path),
  }));
}
