import type { Column, Table } from '../table.js';
import type { Connection } from './binding.js';
import { scan, text } from './scan.js';

/** Rows with more or fewer cells than the header. */
export interface RaggedRows {
  readonly rows: number;
  /** whether there may be more of them than were counted */
  readonly more: boolean;
  /** of the first one */
  readonly cells: number;
}

/** So many surplus or missing cells are counted, for each is kept until the count is over. */
const most = 100_000;

/** Reads one file once more, past its ragged rows, to count them. */
export async function raggedRows(
  connection: Connection,
  { format, files }: Table,
  columns: readonly Column[],
  line: number,
): Promise<RaggedRows | undefined> {
  const [file] = files;
  if (format.kind !== 'csv' || !file) return undefined;
  const { partition: _, ...bare } = file;
  const rejecting = `ignore_errors = true, rejects_table = 'ragged', rejects_scan = 'ragged_scan', rejects_limit = ${most}`;
  const reader = scan({ format, files: [bare] }, columns).replace(/ignore_errors = false(?=, hive)/, rejecting);
  await connection.run(`SELECT count(*) FROM ${reader}`);
  const answer = await connection.runAndReadAll(
    'SELECT count(DISTINCT line_byte_position) AS n, count(*) AS errors, ' +
      `count(*) FILTER (WHERE line = ${line} AND error_type = ${text('TOO MANY COLUMNS')}) AS surplus FROM ragged ` +
      `WHERE error_type IN (${text('TOO MANY COLUMNS')}, ${text('MISSING COLUMNS')})`,
  );
  for (const table of ['ragged', 'ragged_scan']) await connection.run(`DROP TABLE ${table}`);
  const [row] = answer.getRowObjectsJS() as readonly Readonly<Record<string, unknown>>[];
  return {
    rows: Number(row?.['n']),
    more: Number(row?.['errors']) >= most,
    cells: columns.length + Number(row?.['surplus']),
  };
}
