// What DuckDB answers for many texts and many predicates in one query.
import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdbDialect } from '../../../../../src/engine/duckdb/dialect.js';

/** For each predicate over the column `text`, one answer a text, in the order given. */
export async function answers(
  connection: DuckDBConnection,
  texts: readonly string[],
  predicates: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  const rows = texts.map((text, index) => `(${index}, ${literal(text)})`).join(', ');
  // The column first: predicates over constants would be folded, which is not how they run over a file.
  const lists = predicates.map((predicate, index) => `list(${predicate} ORDER BY place) AS p${index}`).join(', ');
  const reader = await connection.runAndReadAll(`SELECT ${lists} FROM (VALUES ${rows}) AS cells(place, text)`);
  const [row] = reader.getRowsJS();
  return (row ?? []) as readonly (readonly unknown[])[];
}

/** SQL cannot hold NUL in a literal. */
function literal(text: string): string {
  return text
    .split('\0')
    .map((part) => duckdbDialect.text(part))
    .join(' || chr(0) || ');
}
