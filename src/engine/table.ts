/** A table on disk: one format, one or more files with the same columns. */
export interface Table {
  readonly format: 'csv' | 'parquet';
  /** absolute, in the order of their names */
  readonly files: readonly string[];
}

/** What kind of value the cells of a column hold, as far as the source tells. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'string' | 'unsupported';

export interface Column {
  readonly name: string;
  /** `text` for CSV, whose cells have no type until a schema names one */
  readonly kind: ColumnKind;
  /** the engine's own word for the type, for messages */
  readonly type: string;
}
