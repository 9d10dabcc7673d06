import type { Cell } from '../../engine/engine.js';
import type { Evidence, FailingRow } from '../../result/check.js';
import { or, type Predicate } from './contract/predicate.js';
import { freeName, type OpenTable } from './table.js';

/** What a report may show of a table. */
export interface Showing {
  /** whether values may be shown at all */
  readonly values: boolean;
  /** columns whose values are never shown */
  readonly sensitive: ReadonlySet<string>;
}

/** A rule that rows violate, and what there is to show of them. */
export interface Shown {
  readonly violation: Predicate;
  /** the columns whose cells are shown */
  readonly columns: readonly string[];
  /** whether the most frequent cells of the one column are shown, too */
  readonly frequent?: true;
  /** what is shown instead of the cell of the one column: a member of it, by name, in SQL */
  readonly member?: { readonly name: string; readonly value: string };
  /** a statement that reproduces the number; that of the violation where absent, none where null */
  readonly statement?: string | null;
}

const mostRows = 5;
const mostValues = 5;
const mostParts = 5;

/**
 * The evidence for each violated rule. However many there are, the table is read three times at most: for the first rows,
 * for the most frequent values, and for the share of each file.
 */
export async function evidenceFor(
  shown: readonly Shown[],
  table: OpenTable,
  showing: Showing,
): Promise<readonly (readonly Evidence[])[]> {
  if (shown.length === 0) return [];
  const rows = await firstRows(shown, table, showing);
  const values = await frequentValues(shown, table, showing);
  const parts = table.table.files.length > 1 ? await shareOfFiles(shown, table) : [];
  return shown.map((each, index) => {
    const statement =
      each.statement === undefined ? `SELECT count(*) FROM ${table.printed} WHERE ${each.violation}` : each.statement;
    return [
      ...(rows[index] ? [rows[index]] : []),
      ...(values[index] ? [values[index]] : []),
      ...(parts[index] ? [parts[index]] : []),
      ...(statement === null ? [] : [{ kind: 'sql', statement } as const]),
    ];
  });
}

/** What is shown of a row: names, with SQL, and whether each may be shown. */
function cellsOf(
  { columns, member }: Shown,
  { dialect }: OpenTable,
  showing: Showing,
): readonly { readonly name: string; readonly value: string; readonly visible: boolean }[] {
  return columns.map((column) => ({
    name: member?.name ?? column,
    value: dialect.asText(member?.value ?? dialect.identifier(column)),
    visible: mayShow(column, showing),
  }));
}

function mayShow(column: string, { values, sensitive }: Showing): boolean {
  return values && !sensitive.has(column);
}

/** The first rows of each, in the order of the files. */
async function firstRows(shown: readonly Shown[], table: OpenTable, showing: Showing): Promise<readonly Evidence[]> {
  const { dialect } = table;
  const place = { file: freeName('mlgate_file', table.columns), row: freeName('mlgate_row', table.columns) };
  const visible = shown.map((each) => cellsOf(each, table, showing).filter((cell) => cell.visible));
  const selects = shown.map(({ violation }, index) => {
    const members = [
      { name: 'file', value: dialect.identifier(place.file) },
      { name: 'row', value: dialect.identifier(place.row) },
      ...(visible[index] ?? []).map(({ value }, position) => ({ name: `c${position}`, value })),
    ];
    return `${dialect.firstWhere(dialect.record(members), mostRows, violation)} AS r${index}`;
  });
  const from = table.located(place);
  const any = or(...shown.map(({ violation }) => violation));
  const [answer] = await table.scan('failing rows', `SELECT ${selects.join(', ')} FROM ${from} WHERE ${any}`);
  return shown.map(({ columns }, index): Evidence => {
    const found = (answer?.[`r${index}`] ?? []) as readonly Readonly<Record<string, Cell>>[];
    const names = visible[index] ?? [];
    return {
      kind: 'rows',
      rows: found.map((row): FailingRow => {
        const file = table.table.files[Number(row['file'])]?.name ?? '';
        const number = Number(row['row']);
        if (names.length === 0) return { file, row: number };
        const values = names.map(({ name }, position) => [name, textOf(row[`c${position}`])] as const);
        return { file, row: number, values: Object.fromEntries(values) };
      }),
      masked: names.length < columns.length,
    };
  });
}

function textOf(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

/** The values that violate each rule of one column, the most frequent first; equally frequent ones by their text. */
async function frequentValues(
  shown: readonly Shown[],
  table: OpenTable,
  showing: Showing,
): Promise<readonly (Evidence | undefined)[]> {
  const asked = shown.flatMap((each, index) => {
    const [cell] = each.frequent ? cellsOf(each, table, showing) : [];
    return cell ? [{ index, cell, violation: each.violation }] : [];
  });
  if (asked.length === 0) return [];
  const { dialect } = table;
  const sql = dialect.mostFrequent(
    asked.map(({ cell: { value }, violation }) => ({ value, where: violation })),
    table.from,
    mostValues,
  );
  const answers = await table.scan('failing values', sql);
  return shown.map((_, index): Evidence | undefined => {
    const position = asked.findIndex((each) => each.index === index);
    const cell = asked[position]?.cell;
    if (!cell) return undefined;
    const own = answers.filter((row) => Number(row['i']) === position);
    const show = cell.visible;
    return {
      kind: 'values',
      distinct: Number(own[0]?.['different'] ?? 0),
      values: own.map((row) => ({ ...(show && { value: textOf(row['v']) }), rows: Number(row['n']) })),
      masked: !show,
    };
  });
}

/** The share of each file, the largest number of violations first. */
async function shareOfFiles(shown: readonly Shown[], table: OpenTable): Promise<readonly Evidence[]> {
  const { dialect } = table;
  const place = { file: freeName('mlgate_file', table.columns), row: freeName('mlgate_row', table.columns) };
  const file = dialect.identifier(place.file);
  const counts = shown.map(({ violation }, index) => `${dialect.countWhere(violation)} AS n${index}`);
  const from = table.located(place);
  const answers = await table.scan(
    'failing files',
    `SELECT ${file} AS file, count(*) AS n, ${counts.join(', ')} FROM ${from} GROUP BY ${file} ORDER BY ${file}`,
  );
  return shown.map((_, index): Evidence => {
    const parts = answers
      .map((row) => ({
        part: table.table.files[Number(row['file'])]?.name ?? '',
        rows: Number(row[`n${index}`]),
        of: Number(row['n']),
      }))
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => b.rows - a.rows);
    return { kind: 'parts', parts: parts.slice(0, mostParts), omitted: Math.max(0, parts.length - mostParts) };
  });
}
