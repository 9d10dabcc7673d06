import { type Beginning, csvHeader } from '../csv-header.js';
import type { Engine } from '../engine.js';
import { partitionColumns } from '../partition.js';
import { type FileColumns, sameColumns, unambiguous } from '../same-columns.js';
import type { Column, Table, TableFile } from '../table.js';
import type { Binding, ValueType } from './binding.js';
import { columnType } from './column-type.js';
import { jsonKeys } from './json-lines.js';
import { literalPath, longestCsvRow, scan, text } from './scan.js';

/** What the columns are asked for with. */
export interface Asking {
  query: Engine['query'];
  /** the names and types of what a query answers */
  describe(sql: string): Promise<{ readonly names: readonly string[]; readonly types: readonly ValueType[] }>;
  readonly ids: Binding['DuckDBTypeId'];
}

export async function columnsOf(table: Table, asking: Asking): Promise<readonly Column[]> {
  const own = await ownColumns(table, asking);
  return [...own, ...partitionColumns(table.files, own)];
}

async function ownColumns({ format, files }: Table, asking: Asking): Promise<readonly Column[]> {
  // What the folders say is not asked of the engine here.
  const bare = files.map(({ partition: _, ...file }) => file);
  if (format.kind === 'csv') {
    const names = await csvHeader(bare, format.csv, firstLines(asking.query));
    return names.map((name) => ({ name, type: { kind: 'text' }, engineType: 'text' }));
  }
  if (format.kind === 'jsonl') {
    const names = await jsonKeys({ format, files: bare }, asking.query);
    return names.map((name) => ({ name, type: { kind: 'json' }, engineType: 'JSON' }));
  }
  return sameColumns(await parquetColumns(bare, asking));
}

/** Each file is asked for itself: of several, the engine reads the columns of the first, in the types of the first. */
async function parquetColumns(
  files: readonly TableFile[],
  { describe, query, ids }: Asking,
): Promise<readonly FileColumns[]> {
  const answers: FileColumns[] = [];
  for (const file of files) {
    const one = scan({ format: { kind: 'parquet' }, files: [file] }, []);
    const { names, types } = await describe(`SELECT * FROM ${one} LIMIT 0`);
    const inexact = await inexactColumns(file, query);
    answers.push({
      file: file.name,
      columns: names.map((name, index) => {
        const type = types[index];
        if (!type) throw new Error('a column without a type');
        if (inexact.has(index)) return { name, type: { kind: 'unsupported' }, engineType: inexactDecimal };
        return { name, type: columnType(type, ids), engineType: type.toString() };
      }),
    });
  }
  return answers;
}

const mostDecimalDigits = 38;
const inexactDecimal = `DECIMAL of more than ${mostDecimalDigits} digits`;

/**
 * Looks at what stands in the file itself, for the engine tells it otherwise. The second of two names that differ in
 * nothing but case gets another one, under which no rule would look for it, be it that of a column or of a member.
 * Decimals wider than its own become the doubles next to them.
 *
 * @returns the indexes of the columns that hold such decimals
 * @throws UserError `malformed` where two names are one
 */
async function inexactColumns({ path, name }: TableFile, query: Engine['query']): Promise<ReadonlySet<number>> {
  const nodes = await query(`SELECT name, num_children, precision FROM parquet_schema(${text(literalPath(path))})`);
  // Each node is followed by its children, and the first holds all others.
  let next = 0;
  const visit = (): { readonly name: string; readonly inexact: boolean; readonly children: readonly boolean[] } => {
    const node = nodes[next];
    next += 1;
    const children: ReturnType<typeof visit>[] = [];
    const count = Number(node?.['num_children'] ?? 0);
    while (children.length < count && next < nodes.length) children.push(visit());
    unambiguous(
      children.map((child) => child.name),
      name,
    );
    const own = Number(node?.['precision'] ?? 0) > mostDecimalDigits;
    return {
      name: String(node?.['name']),
      inexact: own || children.some((child) => child.inexact),
      children: children.map((child) => child.inexact),
    };
  };
  return new Set(visit().children.flatMap((inexact, index) => (inexact ? [index] : [])));
}

/** Node 20 does not know Zstandard, so the engine decompresses the header too: its first lines, each as one cell. */
function firstLines(query: Engine['query']): Beginning {
  return async (file, length) => {
    const rows = await query(
      `SELECT line FROM read_csv(${text(literalPath(file.path))}, header = false, columns = {'line': 'VARCHAR'}, ` +
        `auto_detect = false, delim = chr(1), quote = '', escape = '', compression = 'zstd', ` +
        `max_line_size = ${longestCsvRow}, parallel = false, hive_partitioning = false) LIMIT 100`,
    );
    const lines = rows.map(({ line }) => `${line ?? ''}\n`).join('');
    return Buffer.from(lines).subarray(0, length);
  };
}
