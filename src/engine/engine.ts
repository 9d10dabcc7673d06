import type { Dialect } from './dialect.js';
import type { Column, Table } from './table.js';

export type Cell = string | number | bigint | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** SQL over tables. One engine is open for one set of files, and can reach no others. */
export interface Engine {
  readonly dialect: Dialect;
  /**
   * The columns of a table, from its header alone.
   *
   * @throws UserError `malformed` or `empty` where the files are not such a table
   */
  columns(table: Table): Promise<readonly Column[]>;
  /** @throws UserError `malformed` where a file of the table cannot be read to its end */
  query(sql: string): Promise<readonly Row[]>;
  close(): void;
}

/** Opens the engine for the given files, and for nothing else. */
export type OpenEngine = (files: readonly string[]) => Promise<Engine>;
