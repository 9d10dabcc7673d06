// Tables of every format, opened and read as a gate would.
import { join } from 'node:path';
import type { Engine, Limits, Row } from '../../../src/engine/engine.js';
import { partitionOf } from '../../../src/engine/partition.js';
import type { Column, CsvOptions, Table } from '../../../src/engine/table.js';
import { tableFormat, withCompression } from '../../../src/engine/table-format.js';
import { UserError } from '../../../src/result/error.js';
import { type Content, folderWith } from './folder.js';
import { openEngine } from './real-engine.js';

export interface Opened {
  readonly engine: Engine;
  readonly table: Table;
  readonly columns: readonly Column[];
}

/** The table that files in a fresh folder make, in the order of their names. */
export async function tableOf(files: Readonly<Record<string, Content>>, csv: Partial<CsvOptions> = {}): Promise<Table> {
  const folder = await folderWith(files);
  const names = Object.keys(files);
  const format = tableFormat(names, csv);
  const named = names.map((name) => {
    const partition = partitionOf(name, '');
    return { path: join(folder, name), name, ...(partition && { partition }) };
  });
  return { format: format.format, files: withCompression(named, format) };
}

export async function withTable<Answer>(
  table: Table,
  use: (opened: Opened) => Promise<Answer>,
  limits?: Limits,
): Promise<Answer> {
  const engine = await openEngine(
    table.files.map(({ path }) => path),
    limits,
  );
  try {
    return await use({ engine, table, columns: await engine.columns(table) });
  } finally {
    engine.close();
  }
}

/** All rows, each cell as text. */
export async function rowsOf(table: Table): Promise<readonly Row[]> {
  return withTable(table, ({ engine, columns }) => {
    const { dialect } = engine;
    const cells = columns.map(
      ({ name }) => `${dialect.asText(dialect.identifier(name))} AS ${dialect.identifier(name)}`,
    );
    return engine.query(`SELECT ${cells.join(', ')} FROM ${dialect.scan(table, columns)}`);
  });
}

/** What a table cannot be read for: every cell of it is asked for. */
export async function faultOf(table: Table, limits?: Limits): Promise<UserError> {
  const thrown = await withTable(
    table,
    ({ engine, columns }) => {
      const { dialect } = engine;
      const cells = columns.map(({ name }) => `max(length(${dialect.asText(dialect.identifier(name))}))`);
      return engine.query(`SELECT ${cells.join(', ')} FROM ${dialect.scan(table, columns)}`);
    },
    limits,
  ).then(
    (rows) =>
      new Error(
        `it was read: ${JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))}`,
      ),
    (error: unknown) => error,
  );
  if (thrown instanceof UserError) return thrown;
  throw thrown;
}
