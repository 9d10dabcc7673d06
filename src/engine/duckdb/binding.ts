// The part of the binding that is used here, as its own declarations have it. It is loaded from a folder that is only
// known at run time, so its types cannot be imported without naming it.

export interface Binding {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>;
  };
  /** both ways: number to name, name to number */
  readonly DuckDBTypeId: { readonly [id: number]: string };
  version(): string;
}

export interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{
    getRowObjectsJS(): unknown;
    columnNames(): readonly string[];
    columnTypes(): readonly ValueType[];
  }>;
  stream(sql: string): Promise<{ yieldRowObjectJs(): AsyncIterable<unknown> }>;
  /** ends the statement that runs, if one does, with an error */
  interrupt(): void;
  /** of the statement that runs; the percentage is -1 where it is not known */
  readonly progress: { readonly percentage: number; readonly rows_processed: bigint };
  closeSync(): void;
}

/** A type of the engine's; which of the further members it has depends on its id. */
export interface ValueType {
  readonly typeId: number;
  /** a name of its own for another type, as JSON has for text */
  readonly alias?: string;
  /** of a decimal: digits, and digits after the point */
  readonly width?: number;
  readonly scale?: number;
  /** of a list or an array */
  readonly valueType?: ValueType;
  /** of a struct */
  readonly entryNames?: readonly string[];
  readonly entryTypes?: readonly ValueType[];
  toString(): string;
}
