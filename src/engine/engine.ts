import type { Dialect } from './dialect.js';
import type { Expression } from './expression.js';
import type { Column, Table } from './table.js';

export type Cell = string | number | bigint | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };
export type Row = Readonly<Record<string, Cell>>;

/** What the engine may use. Past a limit, a query is an error with the reason, never a smaller sample. */
export interface Limits {
  /** bytes of memory, before the engine spills to disk; half of the machine's where absent */
  readonly memory?: number;
  readonly threads?: number;
  /** seconds for all queries together, from the moment the engine is opened */
  readonly seconds?: number;
}

/** How far a query has come. */
export interface QueryProgress {
  /** 0 to 1 */
  readonly fraction: number;
  /** rows read, where the engine knows */
  readonly rows?: number;
}

/** SQL over tables. One engine is open for one set of files, and can reach no others. */
export interface Engine {
  readonly dialect: Dialect;
  /**
   * The columns of a table, from its header alone; JSON Lines have none, and are read to their end for their keys.
   *
   * @throws UserError `malformed` or `empty` where the files are not such a table
   */
  columns(table: Table): Promise<readonly Column[]>;
  /**
   * @throws UserError `malformed` where a file of the table cannot be read to its end, `limit_exceeded` past a limit
   */
  query(sql: string, onProgress?: (progress: QueryProgress) => void): Promise<readonly Row[]>;
  /** Answers of any length, in memory that does not grow with them. */
  queryEach(sql: string, onRows: (rows: readonly Row[]) => void | Promise<void>): Promise<void>;
  /**
   * Reads a condition that somebody wrote.
   *
   * @throws UserError `invalid_expression` where it is anything but a condition on the cells of one row
   */
  expression(written: string): Promise<Expression>;
  close(): void;
}

/** Opens the engine for the given files, and for nothing else. */
export type OpenEngine = (files: readonly string[], limits?: Limits) => Promise<Engine>;
