import type { Engine, Limits, OpenEngine, QueryProgress, Row } from '../engine.js';
import { defaultMemory, pastTime } from '../limits.js';
import type { Column, Table } from '../table.js';
import { wholeFile } from '../whole-file.js';
import type { Binding, Connection } from './binding.js';
import { columnsOf } from './columns.js';
import { duckdbDialect } from './dialect.js';
import { expression } from './expression.js';
import { type RaggedRows, raggedRows } from './ragged-rows.js';
import { messageOf, type OpenFiles, readError } from './read-error.js';
import { literalPath, text } from './scan.js';

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
  return async (files, limits = {}) => {
    const binding = await load();
    const instance = await binding.DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    const memory = limits.memory ?? defaultMemory();
    // A path that reads as a pattern is looked up in its literal form, and opened in its own.
    const allowed = [...new Set(files.flatMap((file) => [file, literalPath(file)]))];
    const settings = [
      `temp_directory = ${text(spillFolder)}`,
      `memory_limit = '${memory}B'`,
      ...(limits.threads === undefined ? [] : [`threads = ${limits.threads}`]),
      'enable_progress_bar = true',
      'enable_progress_bar_print = false',
      `allowed_paths = [${allowed.map(text).join(', ')}]`,
      // A column is asked several questions: the footer of a file of a thousand columns is read once.
      'parquet_metadata_cache = true',
      // Groups by numbers of 16 bits are looked up and not hashed.
      'perfect_ht_threshold = 17',
      // What an expression says of a zone must not depend on where the machine stands.
      "TimeZone = 'UTC'",
      'enable_external_access = false',
      'lock_configuration = true',
    ];
    for (const setting of settings) await connection.run(`SET ${setting}`);
    return new DuckdbEngine(connection, binding, { paths: files, memory, spillFolder }, limits, () => {
      connection.closeSync();
      instance.closeSync();
    });
  };
}

/** How often progress is told, and a statement past its time is interrupted again. In milliseconds. */
const beat = 200;

class DuckdbEngine implements Engine {
  readonly dialect = duckdbDialect;
  private readonly tables: Table[] = [];
  private readonly known = new Map<Table, readonly Column[]>();
  private readonly opened = performance.now();
  /** the files that were found whole */
  private readonly whole = new Set<string>();
  /** a fault that the engine does not survive: what it was is told again for each further query */
  private fatal: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly binding: Binding,
    private readonly files: Pick<OpenFiles, 'paths' | 'memory' | 'spillFolder'>,
    private readonly limits: Limits,
    readonly close: () => void,
  ) {}

  async columns(table: Table): ReturnType<Engine['columns']> {
    this.tables.push(table);
    await this.withinTime(async (signal) => {
      for (const file of table.files) {
        if (this.whole.has(file.path)) continue;
        await wholeFile(file, table.format, signal);
        this.whole.add(file.path);
      }
    });
    const columns = await columnsOf(table, {
      query: (sql) => this.query(sql),
      describe: (sql) =>
        this.guarded(async () => {
          const reader = await this.connection.runAndReadAll(sql);
          return { names: reader.columnNames(), types: reader.columnTypes() };
        }),
      ids: this.binding.DuckDBTypeId,
    });
    this.known.set(table, columns);
    return columns;
  }

  async query(sql: string, onProgress?: (progress: QueryProgress) => void): Promise<readonly Row[]> {
    const poll = onProgress && setInterval(() => this.tell(onProgress), beat);
    try {
      const reader = await this.guarded(() => this.connection.runAndReadAll(sql));
      return reader.getRowObjectsJS() as readonly Row[];
    } finally {
      clearInterval(poll);
    }
  }

  async queryEach(sql: string, onRows: (rows: readonly Row[]) => void | Promise<void>): Promise<void> {
    const result = await this.guarded(() => this.connection.stream(sql));
    const chunks = result.yieldRowObjectJs()[Symbol.asyncIterator]();
    for (;;) {
      const next = await this.guarded(() => chunks.next());
      if (next.done) return;
      await onRows(next.value as readonly Row[]);
    }
  }

  expression(written: string): ReturnType<Engine['expression']> {
    return expression(written, (sql) => this.query(sql));
  }

  private tell(onProgress: (progress: QueryProgress) => void): void {
    const { percentage, rows_processed } = this.connection.progress;
    if (percentage < 0) return;
    const rows = Number(rows_processed);
    onProgress({ fraction: Math.min(1, percentage / 100), ...(rows > 0 && { rows }) });
  }

  private async guarded<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    if (this.fatal) throw this.fatal;
    return this.withinTime(async (signal) => {
      const interrupt = setInterval(() => signal.aborted && this.connection.interrupt(), beat);
      try {
        return await run();
      } catch (cause) {
        const error = signal.aborted ? signal.reason : await this.inOurWords(cause);
        if (/^(INTERNAL|FATAL) Error/.test(messageOf(cause))) this.fatal = error;
        throw error;
      } finally {
        clearInterval(interrupt);
      }
    });
  }

  private async inOurWords(cause: unknown): Promise<unknown> {
    let survived = true;
    const ragged = async (path: string, line: number): Promise<RaggedRows | undefined> => {
      const table = this.tables.find(({ files }) => files.some((file) => file.path === path));
      const columns = table && this.known.get(table);
      if (!columns) return undefined;
      const files = table.files.filter((file) => file.path === path);
      const keys = Object.keys(files[0]?.partition ?? {});
      const own = columns.filter(({ name }) => !keys.includes(name));
      return raggedRows(this.connection, { ...table, files }, own, line).catch(() => {
        survived = false;
        return undefined;
      });
    };
    const error = await readError(cause, { ...this.files, tables: this.tables, ragged });
    // Text that is not UTF-8, met on this way, may be the end of the whole instance.
    if (!survived) this.fatal = error;
    return error;
  }

  /** The signal is aborted, with the error as its reason, when the time of the engine is over. */
  private async withinTime<Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const over = new AbortController();
    const { seconds } = this.limits;
    if (seconds === undefined) return work(over.signal);
    const error = pastTime(seconds, this.reading());
    const left = seconds * 1000 - (performance.now() - this.opened);
    if (left <= 0) throw error;
    const timer = setTimeout(() => over.abort(error), left);
    try {
      return await work(over.signal);
    } catch (cause) {
      throw over.signal.aborted ? error : cause;
    } finally {
      clearTimeout(timer);
    }
  }

  private reading(): string {
    const names = this.tables.flatMap(({ files }) => files.map(({ name }) => name));
    return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
  }
}
