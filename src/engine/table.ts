/** What one cell of a column is, as far as its source tells. */
export type ColumnType =
  /** a CSV cell, or a part of a folder's name: it has no type until a schema names one */
  | { readonly kind: 'text' }
  /** a value of a JSON line, as JSON; SQL's NULL where the key is not there */
  | { readonly kind: 'json' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'float'; readonly bits: 32 | 64 }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'string' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'timestamp'; readonly zone: boolean }
  | { readonly kind: 'list'; readonly of: ColumnType }
  | { readonly kind: 'struct'; readonly fields: readonly Column[] }
  /** it can stand in the file, and a rule on it is an error */
  | { readonly kind: 'unsupported' };

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** the engine's own word for the type, for messages, and to compare the files of one table by */
  readonly engineType: string;
}

export interface CsvOptions {
  /** one character */
  readonly delimiter: string;
  /** one character; empty where nothing is quoted */
  readonly quote: string;
  /** what an unquoted cell says where it says nothing; the empty text is always one */
  readonly missingValues: readonly string[];
}

export type TableFormat =
  | { readonly kind: 'csv'; readonly csv: CsvOptions }
  | { readonly kind: 'jsonl' }
  | { readonly kind: 'parquet' };

/** One file of a table. */
export interface TableFile {
  /** absolute */
  readonly path: string;
  /** as reports print it */
  readonly name: string;
  /** of the whole file; Parquet compresses its own parts */
  readonly compression?: 'gzip' | 'zstd';
  /** the columns that its folders name, e.g. `day=2026-01-01`; null where they say that its rows have no value */
  readonly partition?: Readonly<Record<string, string | null>>;
}

/** A table on disk: one format, one or more files with the same columns. */
export interface Table {
  readonly format: TableFormat;
  /** in the order of their names */
  readonly files: readonly TableFile[];
}
