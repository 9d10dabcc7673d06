import type { Column } from '../../../engine/table.js';
import { UserError } from '../../../result/error.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { cellOf } from '../cell.js';
import type { SchemaDocument } from '../contract/schema.js';

/** A condition on a row of one table. */
export interface Condition {
  /** true, false, or NULL where a missing value leaves it unknown; to be attempted, for it may fail */
  readonly sql: string;
  /** the columns that it names, as the file writes them */
  readonly columns: readonly string[];
}

/**
 * Compiles a condition that somebody wrote, over the typed cells of a row.
 *
 * @param word the word of the configuration under which it stands, for messages
 * @throws UserError `invalid_expression`, or `missing_column` with the nearest names
 */
export async function compileCondition(
  written: string,
  word: 'expression' | 'where',
  table: OpenTable,
  document: SchemaDocument | undefined,
): Promise<Condition> {
  try {
    const expression = await table.engine.expression(written);
    const columns = new Map(expression.columns.map((name) => [name, named(name, table)]));
    const value = (name: string) => {
      const column = columns.get(name);
      return column && cellOf(column, document, table.dialect).value;
    };
    const sql = await expression.condition(value, table.from);
    return { sql, columns: [...new Set([...columns.values()].map(({ name }) => name))] };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'invalid_expression' || word === 'expression') throw error;
    const { what, ...rest } = error.explanation;
    throw new UserError('invalid_expression', { what: what.replace('the expression', 'where'), ...rest });
  }
}

/** SQL's names have no case, where no other column differs in that alone. */
function named(name: string, table: OpenTable): Column {
  const alike = table.columns.filter((column) => column.name.toLowerCase() === name.toLowerCase());
  const [only] = alike;
  return table.column(alike.length === 1 && only ? only.name : name);
}
