import { extname } from 'node:path';
import type { Engine, Row } from '../../engine/engine.js';
import type { Column, Table } from '../../engine/table.js';
import type { Evidence, FailingRow } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import type { FileDigest } from '../../result/run.js';
import type { GateContext } from '../gate.js';
import type { ColumnRule } from './policy.js';
import { type Predicate, violation } from './predicates.js';

/** A table that is open for counting. */
export interface TableScan {
  readonly engine: Engine;
  /** its files, for messages */
  readonly name: string;
  readonly columns: readonly Column[];
  /** the table in a FROM clause */
  readonly from: string;
  /** the rules whose column is there and has a type that JSON knows */
  judgeable(rules: readonly ColumnRule[]): readonly ColumnRule[];
  predicate(rule: ColumnRule): Predicate;
  /** @throws UserError `missing_column` with the nearest names, or `unsupported` */
  column(name: string): Column;
  /**
   * The first rows for which the predicate is true, and the statement that reproduces the number.
   *
   * @param where the predicate; a function of the whole table in a FROM clause where a row alone cannot tell
   * @param shown the columns whose values are shown, if values may be
   * @param statement where the number is another than that of those rows: what it is over the table in a FROM clause
   */
  evidence(
    where: Predicate | ((from: string) => Predicate),
    shown: readonly string[],
    statement?: (from: string) => string,
  ): Promise<readonly Evidence[]>;
  close(): void;
}

const mostRows = 5;

/** @throws UserError where the files are no table, or are of several formats */
export async function openTable(
  files: readonly FileDigest[],
  context: GateContext,
  showValues: boolean,
): Promise<TableScan> {
  const format = formatOf(files);
  const name = files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files (${files[0]?.path}, …)`;
  const empty = files.find((file) => file.size === 0);
  if (empty)
    throw new UserError('empty', {
      what: `${empty.path} is empty`,
      why: 'it has no header and no rows',
      fix: 'check the step that writes it',
    });
  const table: Table = { format, files: await Promise.all(files.map((file) => context.inputs.path(file))) };
  const engine = await context.openEngine(table.files);
  try {
    const columns = await engine.columns(table);
    return tableScan({
      engine,
      name,
      columns,
      table,
      printed: { format, files: files.map(({ path }) => path) },
      showValues,
    });
  } catch (error) {
    engine.close();
    throw error;
  }
}

function formatOf(files: readonly FileDigest[]): Table['format'] {
  const endings = [...new Set(files.map(({ path }) => extname(path).toLowerCase()))];
  const [ending] = endings;
  if (endings.length > 1)
    throw new UserError('unsupported', { what: `the path stands for files of several formats: ${endings.join(', ')}` });
  if (ending === '.csv') return 'csv';
  if (ending === '.parquet') return 'parquet';
  throw new UserError('unsupported', {
    what: `${files[0]?.path} is neither .csv nor .parquet`,
    fix: 'name a .csv or .parquet file',
  });
}

interface Opened {
  readonly engine: Engine;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly table: Table;
  /** the same table with the paths that results print */
  readonly printed: Table;
  readonly showValues: boolean;
}

function tableScan({ engine, name, columns, table, printed, showValues }: Opened): TableScan {
  const { dialect } = engine;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const known = (wanted: string): Column => {
    const column = byName.get(wanted);
    if (!column) throw missingColumn(wanted, name, columns);
    if (column.kind === 'unsupported') {
      const fix = 'leave the column out of the rule';
      throw new UserError('unsupported', {
        what: `${wanted} in ${name} is of type ${column.type}, which is not built yet`,
        fix,
      });
    }
    return column;
  };
  const predicate = (rule: ColumnRule) => violation(rule.rule, rule.column, known(rule.column.name), dialect);

  const firstRows = async (where: Predicate, shown: readonly string[]): Promise<FailingRow[]> => {
    const rows: FailingRow[] = [];
    for (const [index, file] of table.files.entries()) {
      const one = dialect.scan({ format: table.format, files: [file] }, columns);
      const cells = showValues
        ? shown.map((column, position) => `${dialect.asText(dialect.identifier(column))} AS c${position}`)
        : [];
      const found = await engine.query(
        `SELECT ${['row', ...cells].join(', ')} FROM (SELECT ${dialect.rowNumber()} AS row, * FROM ${one}) WHERE ${where} ` +
          `ORDER BY row LIMIT ${mostRows - rows.length}`,
      );
      rows.push(...found.map((row) => failingRow(row, printed.files[index] ?? file, showValues ? shown : undefined)));
      if (rows.length >= mostRows) break;
    }
    return rows;
  };

  return {
    engine,
    name,
    columns,
    from: dialect.scan(table, columns),
    judgeable: (rules) =>
      rules.filter(({ column }) => (byName.get(column.name)?.kind ?? 'unsupported') !== 'unsupported'),
    predicate,
    column: known,
    evidence: async (where, shown, statement) => {
      const predicateOver = (from: string) => (typeof where === 'string' ? where : where(from));
      const counted = statement ?? ((from: string) => `SELECT count(*) FROM ${from} WHERE ${predicateOver(from)}`);
      return [
        {
          kind: 'rows',
          rows: await firstRows(predicateOver(dialect.scan(table, columns)), shown),
          masked: !showValues,
        },
        { kind: 'sql', statement: counted(dialect.scan(printed, columns)) },
      ];
    },
    close: () => engine.close(),
  };
}

function failingRow(row: Row, file: string, shown: readonly string[] | undefined): FailingRow {
  const number = Number(row['row']);
  if (!shown) return { file, row: number };
  return {
    file,
    row: number,
    values: Object.fromEntries(shown.map((column, index) => [column, textOf(row[`c${index}`])])),
  };
}

function textOf(cell: Row[string] | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

function missingColumn(wanted: string, table: string, columns: readonly Column[]): UserError<'missing_column'> {
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
