import { csvHeader } from '../csv-header.js';
import type { Engine, OpenEngine, Row } from '../engine.js';
import { type FileColumns, sameColumns } from '../same-columns.js';
import type { Column, ColumnKind } from '../table.js';
import type { Binding, Connection } from './binding.js';
import { duckdbDialect, literalPath } from './dialect.js';
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
    close,
    async columns(table): Promise<readonly Column[]> {
      if (table.format === 'csv') {
        return (await csvHeader(table.files)).map((name) => ({ name, kind: 'text', type: 'text' }));
      }
      return sameColumns(await parquetColumns(table.files, query));
    },
  };
}

/** Each file is asked for itself: of several, the engine reads the columns of the first, in the types of the first. */
async function parquetColumns(files: readonly string[], query: Engine['query']): Promise<readonly FileColumns[]> {
  const answers: FileColumns[] = [];
  for (const file of files) {
    const one = duckdbDialect.scan({ format: 'parquet', files: [file] }, []);
    const columns = (await query(`DESCRIBE SELECT * FROM ${one}`)).map((row) => {
      const type = String(row['column_type']);
      return { name: String(row['column_name']), kind: kindOf(type), type };
    });
    answers.push({ file, columns });
  }
  return answers;
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  TINYINT: 'number',
  SMALLINT: 'number',
  INTEGER: 'number',
  BIGINT: 'number',
  HUGEINT: 'number',
  UTINYINT: 'number',
  USMALLINT: 'number',
  UINTEGER: 'number',
  UBIGINT: 'number',
  UHUGEINT: 'number',
  FLOAT: 'number',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  VARCHAR: 'string',
  DATE: 'string',
};

function kindOf(type: string): ColumnKind {
  if (/^DECIMAL\([0-9]+,[0-9]+\)$/.test(type)) return 'number';
  return kinds[type] ?? 'unsupported';
}
