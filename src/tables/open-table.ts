import type { Dialect } from '../engine/dialect.js';
import type { Engine, Row } from '../engine/engine.js';
import type { Column, Table } from '../engine/table.js';
import { UserError } from '../result/error.js';
import { nearest } from '../result/nearest.js';
import type { ScanEvent } from './scan-event.js';

/** A table that is open for reading. */
export interface OpenTable {
  readonly engine: Engine;
  readonly dialect: Dialect;
  /** its files, for messages */
  readonly name: string;
  readonly table: Table;
  readonly columns: readonly Column[];
  /** the table in a FROM clause, with what was derived */
  readonly from: string;
  /** the table in a FROM clause that a person can run where the files lie */
  readonly printed: string;
  /**
   * The table with two further columns.
   *
   * @param place names for the index of the file in the table, from 0, and that of the row in its file, from 1
   */
  located(place: { readonly file: string; readonly row: string }): string;
  /**
   * Gives an expression on a row a name, so that it is computed once, however often it is used.
   *
   * @returns SQL for its value
   */
  derive(expression: string): string;
  /** a name for a temporary table, the same for the same purpose */
  temporary(purpose: string): string;
  /** @throws UserError `missing_column` with the nearest names, or `unsupported` */
  column(name: string): Column;
  /** the column, whatever its type; undefined where there is none */
  find(name: string): Column | undefined;
  /**
   * Reads the table once.
   *
   * @param scan what it is for, as timings print it
   */
  scan(scan: string, sql: string): Promise<readonly Row[]>;
  /** Reads the table once, for an answer of any length. */
  scanEach(scan: string, sql: string, onRows: (rows: readonly Row[]) => void | Promise<void>): Promise<void>;
}

/** How the readings of a block are told. */
export interface Watch {
  readonly onScan: (event: ScanEvent) => void;
  readonly now: () => Date;
  readonly source: string;
}

/** @throws UserError where the files are no table */
export async function openTable(engine: Engine, table: Table, watch: Watch): Promise<OpenTable> {
  const { dialect } = engine;
  const [first] = table.files;
  const name = table.files.length === 1 ? (first?.name ?? '') : `${table.files.length} files (${first?.name}, …)`;
  const columns = await engine.columns(table);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const printed = { ...table, files: table.files.map((file) => ({ ...file, path: file.name })) };
  const derived = new Map<string, string>();
  const temporaries: string[] = [];
  const withDerived = (from: string) => {
    if (derived.size === 0) return from;
    const named = [...derived].map(([expression, identifier]) => `${expression} AS ${identifier}`);
    return `(SELECT *, ${named.join(', ')} FROM ${from})`;
  };
  return {
    engine,
    dialect,
    name,
    table,
    columns,
    get from() {
      return withDerived(dialect.scan(table, columns));
    },
    get printed() {
      return withDerived(dialect.scan(printed, columns));
    },
    located: (place) => withDerived(dialect.scan(table, columns, place)),
    derive: (expression) => {
      const known = derived.get(expression);
      if (known !== undefined) return known;
      const identifier = dialect.identifier(freeName(`mlgate_value_${derived.size}`, columns));
      derived.set(expression, identifier);
      return identifier;
    },
    temporary: (purpose) => {
      if (!temporaries.includes(purpose)) temporaries.push(purpose);
      return `mlgate_temporary_${temporaries.indexOf(purpose)}`;
    },
    find: (wanted) => byName.get(wanted),
    column: (wanted) => {
      const column = byName.get(wanted);
      if (!column) throw missingColumn(wanted, name, columns);
      if (column.type.kind !== 'unsupported') return column;
      const what = `${wanted} in ${name} is of type ${column.engineType}, which has no form in JSON`;
      throw new UserError('unsupported', { what, fix: 'leave the column out of the rule' });
    },
    scan: (scan, sql) => timed(watch, scan, (onProgress) => engine.query(sql, onProgress)),
    scanEach: (scan, sql, onRows) => timed(watch, scan, () => engine.queryEach(sql, onRows)),
  };
}

/** A name that no column has; engines do not tell names apart by their case. */
export function freeName(wanted: string, columns: readonly Column[]): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  while (taken.has(name)) name += '_';
  return name;
}

/** Tells when a reading begins, how far it is, and how long it took, be it to its failure. */
async function timed<Answer>(
  { onScan, now, source }: Watch,
  scan: string,
  read: (onProgress: Parameters<Engine['query']>[1]) => Promise<Answer>,
): Promise<Answer> {
  const started = now().getTime();
  onScan({ kind: 'started', source, scan });
  try {
    return await read((progress) => onScan({ kind: 'running', source, scan, ...progress }));
  } finally {
    onScan({ kind: 'finished', source, scan, seconds: (now().getTime() - started) / 1000 });
  }
}

export function missingColumn(wanted: string, table: string, columns: readonly Column[]): UserError<'missing_column'> {
  const names = columns.map((column) => column.name);
  const [similar] = nearest(wanted, names, 1);
  const listed =
    names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
  return new UserError('missing_column', {
    what: `${table} has no column ${JSON.stringify(wanted)}`,
    why: `its columns are ${listed}`,
    fix: similar === undefined ? 'write the name as the file has it' : `did you mean ${JSON.stringify(similar)}?`,
  });
}
