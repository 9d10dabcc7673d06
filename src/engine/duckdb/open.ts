import { csvHeader } from '../csv-header.js';
import type { Engine, OpenEngine, Row } from '../engine.js';
import { type FileColumns, sameColumns } from '../same-columns.js';
import type { Column, ColumnType, TableFile } from '../table.js';
import type { Binding, Connection } from './binding.js';
import { duckdbDialect, literalPath } from './dialect.js';
import { expression } from './expression.js';
import { readError } from './read-error.js';

/** How the engine is started: where it may spill, and where its binding comes from. */
export interface DuckdbOptions {
  readonly spillFolder: string;
  readonly load: () => Promise<Binding>;
}

/**
 * Opens DuckDB in memory with the door locked: the given files can be read, everything else on the machine cannot, no
 * extension is loaded, and no statement can change that.
 */
export function duckdb({ spillFolder, load }: DuckdbOptions): OpenEngine {
  return async (files) => {
    const binding = await load();
    const instance = await binding.DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    const { text } = duckdbDialect;
    await connection.run(`SET temp_directory = ${text(spillFolder)}`);
    // A path that reads as a pattern is looked up in its literal form, and opened in its own.
    const allowed = [...new Set(files.flatMap((file) => [file, literalPath(file)]))];
    await connection.run(`SET allowed_paths = [${allowed.map(text).join(', ')}]`);
    // What an expression says of a zone must not depend on where the machine stands.
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    return engine(connection, files, () => {
      connection.closeSync();
      instance.closeSync();
    });
  };
}

function engine(connection: Connection, files: readonly string[], close: () => void): Engine {
  const query = async (sql: string): Promise<readonly Row[]> => {
    const reader = await connection.runAndReadAll(sql).catch(async (cause) => {
      throw await readError(cause, files);
    });
    return reader.getRowObjectsJS() as readonly Row[];
  };
  return {
    dialect: duckdbDialect,
    query,
    async queryEach(sql, onRows) {
      try {
        const result = await connection.stream(sql);
        for await (const rows of result.yieldRowObjectJs()) await onRows(rows as readonly Row[]);
      } catch (cause) {
        throw await readError(cause, files);
      }
    },
    expression: (written) => expression(written, query),
    close,
    async columns(table): Promise<readonly Column[]> {
      if (table.format.kind === 'csv') {
        const names = await csvHeader(table.files.map(({ path }) => path));
        return names.map((name) => ({ name, type: { kind: 'text' }, engineType: 'text' }));
      }
      return sameColumns(await parquetColumns(table.files, query));
    },
  };
}

/** Each file is asked for itself: of several, the engine reads the columns of the first, in the types of the first. */
async function parquetColumns(files: readonly TableFile[], query: Engine['query']): Promise<readonly FileColumns[]> {
  const answers: FileColumns[] = [];
  for (const file of files) {
    const one = duckdbDialect.scan({ format: { kind: 'parquet' }, files: [file] }, []);
    const columns = (await query(`DESCRIBE SELECT * FROM ${one}`)).map((row) => {
      const engineType = String(row['column_type']);
      return { name: String(row['column_name']), type: typeOf(engineType), engineType };
    });
    answers.push({ file: file.path, columns });
  }
  return answers;
}

const integers = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT'];

const types: Readonly<Record<string, ColumnType>> = {
  ...Object.fromEntries(integers.flatMap((name) => [name, `U${name}`]).map((name) => [name, { kind: 'integer' }])),
  FLOAT: { kind: 'float', bits: 32 },
  DOUBLE: { kind: 'float', bits: 64 },
  BOOLEAN: { kind: 'boolean' },
  VARCHAR: { kind: 'string' },
  DATE: { kind: 'date' },
};

function typeOf(engineType: string): ColumnType {
  const decimal = /^DECIMAL\(([0-9]+),([0-9]+)\)$/.exec(engineType);
  if (decimal) return { kind: 'decimal', precision: Number(decimal[1]), scale: Number(decimal[2]) };
  return types[engineType] ?? { kind: 'unsupported' };
}
