// The part of the binding that is used here, as its own declarations have it. It is loaded from a folder that is only
// known at run time, so its types cannot be imported without naming it.

export interface Binding {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>;
  };
  version(): string;
}

export interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): unknown }>;
  stream(sql: string): Promise<{ yieldRowObjectJs(): AsyncIterable<unknown> }>;
  closeSync(): void;
}
