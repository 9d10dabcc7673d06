import type { Column, Table, TableFile } from '../table.js';

/** The columns that tell where a row stands: the index of its file in the table, from 0, and its number there, from 1. */
export interface Place {
  readonly file: string;
  readonly row: string;
}

/** DuckDB takes each path for a pattern: `a[1].csv` would stand for `a1.csv`. In brackets, a character is itself. */
export function literalPath(path: string): string {
  return path.replaceAll(/[[*?]/g, '[$&]');
}

/** A JSON line may be this long; the engine takes up to twice as much. In bytes. */
const longestObject = 16 * 1024 * 1024;

/** A row of CSV may be this long, in bytes; DuckDB's own bound, written out so that it stays. */
export const longestCsvRow = 2_000_000;

/**
 * The rows of a table, for a FROM clause, in SQL that stands for itself.
 *
 * Nothing is detected: a file that is not what the rules were written for must fail, not be read in another way, and a
 * folder called day=1, be it one above the checkout, is a column only where the table says so.
 */
export function scan(table: Table, columns: readonly Column[], place?: Place): string {
  const keys = Object.keys(table.files[0]?.partition ?? {});
  const own = columns.filter(({ name }) => !keys.includes(name));
  const groups = groupsOf(table, own);
  const [only] = groups;
  if (only && groups.length === 1 && keys.length === 0 && !place && table.format.kind !== 'jsonl') {
    return reader(table, only, own);
  }
  return `(${groups.map((group) => rowsOf(group, { table, own, keys, place })).join(' UNION ALL ')})`;
}

/** A file, and its index in the table. */
type Member = readonly [index: number, file: TableFile];

/**
 * The files that one call reads: those of one compression. DuckDB tells the files of a call apart in a column of its own,
 * which gives way to one of the same name in a file; such files are read one by one.
 */
function groupsOf(table: Table, own: readonly Column[]): readonly (readonly Member[])[] {
  const members = table.files.map((file, index): Member => [index, file]);
  if (hidesPlace(table, own)) return members.map((member) => [member]);
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = member[1].compression ?? 'none';
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}

function hidesPlace({ format }: Table, own: readonly Column[]): boolean {
  return format.kind !== 'jsonl' && own.some(({ name }) => /^(file_index|file_row_number)$/i.test(name));
}

interface Wanted {
  readonly table: Table;
  /** the columns that stand in the files */
  readonly own: readonly Column[];
  /** those that the folders name */
  readonly keys: readonly string[];
  readonly place: Place | undefined;
}

function rowsOf(group: readonly Member[], { table, own, keys, place }: Wanted): string {
  const cells = own.length === 0 ? ['*'] : own.map((column) => `${cell(table, column)} AS ${identifier(column.name)}`);
  const ofFile = (values: readonly string[]) =>
    new Set(values).size === 1 ? values[0] : `([${values.join(', ')}])[CAST(file_index AS INTEGER) + 1]`;
  const partition = keys.map((key) => {
    const values = group.map(([, file]) => constant(file.partition?.[key]));
    return `CAST(${ofFile(values)} AS VARCHAR) AS ${identifier(key)}`;
  });
  const from = reader(table, group, own);
  if (!place) return `SELECT ${[...cells, ...partition].join(', ')} FROM ${from}`;
  const file = `CAST(${ofFile(group.map(([index]) => String(index)))} AS INTEGER) AS ${identifier(place.file)}`;
  const row = identifier(place.row);
  if (table.format.kind === 'parquet' && !hidesPlace(table, own)) {
    return `SELECT ${[...cells, ...partition, file, `file_row_number + 1 AS ${row}`].join(', ')} FROM ${from}`;
  }
  if (group.length === 1) {
    return `SELECT ${[...cells, ...partition, file, `row_number() OVER () AS ${row}`].join(', ')} FROM ${from}`;
  }
  // Windows without an order run over the rows as they are read, file after file, and keep none of them. The number of
  // rows before the file is the highest that any row began one at.
  const [n, before, previous] = ['n', 'before', 'previous'].map((name) =>
    unused(name, [...own, ...named(keys, place)]),
  );
  const numbered = [
    ...cells,
    ...partition,
    file,
    `row_number() OVER () AS ${n}`,
    `lag(file_index) OVER () AS ${previous}`,
  ];
  const started =
    `max(CASE WHEN ${previous} IS DISTINCT FROM file_index_ THEN ${n} - 1 END) ` +
    `OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS ${before}`;
  const inner = `SELECT ${[...numbered, 'file_index AS file_index_'].join(', ')} FROM ${from}`;
  const hidden = [n, before, previous, 'file_index_'].join(', ');
  return `SELECT * EXCLUDE (${hidden}), ${n} - ${before} AS ${row} FROM (SELECT *, ${started} FROM (${inner}))`;
}

function reader({ format }: Table, group: readonly Member[], own: readonly Column[]): string {
  const list = `[${group.map(([, file]) => text(literalPath(file.path))).join(', ')}]`;
  const compression = text(group[0]?.[1].compression ?? 'uncompressed');
  if (format.kind === 'parquet') return `read_parquet(${list}, hive_partitioning = false)`;
  if (format.kind === 'jsonl') {
    return (
      `read_ndjson_objects(${list}, compression = ${compression}, maximum_object_size = ${longestObject}, ` +
      'ignore_errors = false, hive_partitioning = false)'
    );
  }
  const { delimiter, quote, missingValues } = format.csv;
  const types = own.map((column) => `${text(column.name)}: 'VARCHAR'`).join(', ');
  const missing = [...new Set(['', ...missingValues])].map(text).join(', ');
  // Read in parallel, a last line that is longer than a buffer is dropped without a word. The files are looked at for
  // one before, but for Zstandard, which Node 20 cannot read.
  const parallel = group[0]?.[1].compression === 'zstd' ? ', parallel = false' : '';
  return (
    `read_csv(${list}, header = true, columns = {${types}}, auto_detect = false, delim = ${text(delimiter)}, ` +
    `quote = ${text(quote)}, escape = ${text(quote)}, nullstr = [${missing}], allow_quoted_nulls = false, ` +
    `compression = ${compression}, max_line_size = ${longestCsvRow}, strict_mode = true, null_padding = false, ` +
    `ignore_errors = false, hive_partitioning = false${parallel})`
  );
}

/** Of a JSON line, the value under a key: JSON, or NULL where the key is not there. */
function cell({ format }: Table, { name }: Column): string {
  if (format.kind !== 'jsonl') return identifier(name);
  return `json_extract("json", ${text(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)})`;
}

function unused(name: string, taken: readonly { readonly name: string }[]): string {
  const names = new Set(taken.map((column) => column.name.toLowerCase()));
  let found = name;
  while (names.has(found)) found += '_';
  return identifier(found);
}

function named(keys: readonly string[], place: Place): readonly { readonly name: string }[] {
  return [...keys, place.file, place.row].map((name) => ({ name }));
}

function constant(value: string | null | undefined): string {
  return value === undefined || value === null ? 'NULL' : text(value);
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function text(value: string): string {
  const quoted = `'${value.replaceAll("'", "''")}'`;
  // A statement ends at its first NUL.
  return value.includes('\0') ? `(${quoted.replaceAll('\0', "' || chr(0) || '")})` : quoted;
}
