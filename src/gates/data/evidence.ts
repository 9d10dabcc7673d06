import type { Cell } from '../../engine/engine.js';
import {
  answer,
  type Check,
  type Evidence,
  type FailingRow,
  type Masking,
  type Outcome,
  type PlannedCheck,
} from '../../result/check.js';
import { freeName, type OpenTable } from '../../tables/open-table.js';
import type { Predicate } from './contract/predicate.js';
import type { Names } from './contract/sensitive.js';

/** What a report may show of a table. */
export interface Showing {
  /** whether values may be shown at all */
  readonly values: boolean;
  /** columns whose values are never shown */
  readonly sensitive: Names;
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
  /** what is found once the rows are counted that violate it, where that is not known before */
  readonly told?: (rows: number) => Outcome;
  /** a statement that reproduces the number; that of the violation where absent, none where null */
  readonly statement?: string | null;
}

/** What a rule found, and what is to be shown of it: rows are read for all rules together. */
export type Found = Outcome & { readonly shown?: Shown };

/** A planned check with what was found. */
export interface Answered {
  readonly check: PlannedCheck;
  readonly found: Found;
}

/** The checks with their evidence; rows are read only where something did not pass. */
export async function withEvidence(
  answers: readonly Answered[],
  table: OpenTable,
  showing: Showing,
): Promise<readonly Check[]> {
  const wanting = answers.flatMap(({ found: { shown } }, index) => (shown ? [{ shown, index }] : []));
  const fetched = await evidenceFor(
    wanting.map(({ shown }) => shown),
    table,
    showing,
  );
  const byIndex = new Map(wanting.map(({ index }, position) => [index, fetched[position]]));
  return answers.map(({ check, found: { shown, ...known } }, index) => {
    const { rows = 0, evidence: own = [] } = byIndex.get(index) ?? {};
    const outcome = shown?.told?.(rows) ?? known;
    const evidence = [...own, ...(outcome.evidence ?? [])];
    return answer(check, evidence.length > 0 ? { ...outcome, evidence } : outcome);
  });
}

const mostRows = 5;
/** So many characters of a cell are shown: a cell can have millions, and there are five for each check. */
export const longestText = 1000;
const mostValues = 5;
const mostParts = 5;

/** The rows that violate a rule, set aside: whether each rule is violated, where the row stands, and the cells to show. */
interface Failing {
  /** in a FROM clause */
  readonly name: string;
  readonly file: string;
  readonly row: string;
  /** by rule: true where the row violates it */
  readonly violated: readonly string[];
  /** by rule: the text of its cells */
  readonly cells: readonly (readonly ShownCell[])[];
}

interface ShownCell {
  readonly name: string;
  /** SQL of its text */
  readonly text: string;
  readonly visible: boolean;
  readonly sensitive: boolean;
}

/**
 * The evidence for each violated rule. However many there are, the table is read once, and once more for the share of each
 * file where there are several.
 */
async function evidenceFor(
  shown: readonly Shown[],
  table: OpenTable,
  showing: Showing,
): Promise<readonly { readonly rows: number; readonly evidence: readonly Evidence[] }[]> {
  if (shown.length === 0) return [];
  const failing = await setAside(shown, table, showing);
  const counts = await countEach(failing, table);
  const rows = await firstRows(failing, table);
  const values = await frequentValues(shown, failing, table);
  const parts = table.table.files.length > 1 ? await shareOfFiles(failing, table) : [];
  await table.engine.query(table.dialect.dropTable(failing.name));
  return shown.map((each, index) => {
    const statement =
      each.statement === undefined ? `SELECT count(*) FROM ${table.printed} WHERE ${each.violation}` : each.statement;
    const evidence = [
      ...(rows[index] ? [rows[index]] : []),
      ...(values[index] ? [values[index]] : []),
      ...(parts[index] ? [parts[index]] : []),
      ...(statement === null ? [] : [{ kind: 'sql', statement } as const]),
    ];
    return { rows: counts[index] ?? 0, evidence };
  });
}

/** The rows that violate each rule. */
async function countEach(failing: Failing, { dialect, engine }: OpenTable): Promise<readonly number[]> {
  const counts = failing.violated.map((violated, index) => `${dialect.countWhere(violated)} AS n${index}`);
  const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${failing.name}`);
  return failing.violated.map((_, index) => Number(row?.[`n${index}`]));
}

const failingTable = 'mlgate_failing';

async function setAside(shown: readonly Shown[], table: OpenTable, showing: Showing): Promise<Failing> {
  const { dialect, columns } = table;
  const place = { file: freeName('mlgate_file', columns), row: freeName('mlgate_row', columns) };
  const cells = shown.map((each) => cellsOf(each, table, showing));
  const texts = [...new Set(cells.flat().map(({ text }) => text))];
  const predicates = [...new Set(shown.map(({ violation }) => violation))];
  const any = predicates.map((_, index) => `v${index}`).join(' OR ');
  const selected = [
    `${dialect.identifier(place.file)} AS f`,
    `${dialect.identifier(place.row)} AS r`,
    ...predicates.map((predicate, index) => `${predicate} AS v${index}`),
    ...texts.map((text, index) => `${text} AS c${index}`),
  ];
  const select = `SELECT * FROM (SELECT ${selected.join(', ')} FROM ${table.located(place)}) WHERE ${any}`;
  await table.scan('failing rows', dialect.createTable(failingTable, select));
  return {
    name: failingTable,
    file: 'f',
    row: 'r',
    violated: shown.map(({ violation }) => `v${predicates.indexOf(violation)}`),
    cells: cells.map((each) => each.map((cell) => ({ ...cell, text: `c${texts.indexOf(cell.text)}` }))),
  };
}

/** What is shown of a row. */
function cellsOf({ columns, member }: Shown, { dialect }: OpenTable, showing: Showing): readonly ShownCell[] {
  return columns.map((column) => ({
    name: member?.name ?? column,
    text: dialect.asText(member?.value ?? dialect.identifier(column)),
    visible: showing.values && !showing.sensitive.has(column),
    sensitive: showing.sensitive.has(column),
  }));
}

function maskingOf(cells: readonly ShownCell[]): Masking {
  const hidden = cells.filter(({ visible }) => !visible);
  const sensitive = hidden.length > 0 && hidden.every((cell) => cell.sensitive);
  return { masked: hidden.length > 0, ...(sensitive && { sensitive }) };
}

/** The first rows of each, in the order of the files. */
async function firstRows(failing: Failing, { dialect, engine, table }: OpenTable): Promise<readonly Evidence[]> {
  const visible = failing.cells.map((cells) => cells.filter((cell) => cell.visible));
  const selects = failing.violated.map((violated, index) => {
    const members = [
      { name: 'file', value: failing.file },
      { name: 'row', value: failing.row },
      ...(visible[index] ?? []).map(({ text }, position) => ({
        name: `c${position}`,
        value: dialect.beginning(text, longestText + 1),
      })),
    ];
    return `${dialect.firstWhere(dialect.record(members), mostRows, violated)} AS r${index}`;
  });
  const [first] = await engine.query(`SELECT ${selects.join(', ')} FROM ${failing.name}`);
  return failing.cells.map((cells, index): Evidence => {
    const found = (first?.[`r${index}`] ?? []) as readonly Readonly<Record<string, Cell>>[];
    const names = visible[index] ?? [];
    return {
      kind: 'rows',
      rows: found.map((row): FailingRow => {
        const file = table.files[Number(row['file'])]?.name ?? '';
        const number = Number(row['row']);
        if (names.length === 0) return { file, row: number };
        const values = names.map(({ name }, position) => [name, textOf(row[`c${position}`])] as const);
        return { file, row: number, values: Object.fromEntries(values) };
      }),
      ...maskingOf(cells),
    };
  });
}

/** A cell as text, of which a mark says that it was cut. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell);
  const characters = [...text.slice(0, 2 * (longestText + 1))];
  return characters.length > longestText ? `${characters.slice(0, longestText).join('')}…` : text;
}

/** The values that violate each rule of one column, the most frequent first; equally frequent ones by their text. */
async function frequentValues(
  shown: readonly Shown[],
  failing: Failing,
  { dialect, engine }: OpenTable,
): Promise<readonly (Evidence | undefined)[]> {
  const asked = shown.flatMap(({ frequent }, index) => {
    const cell = failing.cells[index]?.[0];
    const where = failing.violated[index];
    return frequent && cell && where !== undefined ? [{ index, cell, where }] : [];
  });
  if (asked.length === 0) return [];
  const each = asked.map(({ cell: { text }, where }) => ({ value: text, where }));
  const answers = await engine.query(dialect.mostFrequent(each, failing.name, mostValues, longestText + 1));
  return shown.map((_, index): Evidence | undefined => {
    const position = asked.findIndex((one) => one.index === index);
    const cell = asked[position]?.cell;
    if (!cell) return undefined;
    const own = answers.filter((row) => Number(row['i']) === position);
    return {
      kind: 'values',
      distinct: Number(own[0]?.['different'] ?? 0),
      values: own.map((row) => ({ ...(cell.visible && { value: textOf(row['v']) }), rows: Number(row['n']) })),
      ...maskingOf([cell]),
    };
  });
}

/** The share of each file, the largest number of violations first. */
async function shareOfFiles(failing: Failing, table: OpenTable): Promise<readonly Evidence[]> {
  const { dialect, columns, engine } = table;
  const place = { file: freeName('mlgate_file', columns), row: freeName('mlgate_row', columns) };
  const file = dialect.identifier(place.file);
  const sizes = await table.scan(
    'rows of each file',
    `SELECT ${file} AS file, count(*) AS n FROM ${table.located(place)} GROUP BY ${file}`,
  );
  const sizeOf = new Map(sizes.map((row) => [Number(row['file']), Number(row['n'])]));
  const counts = failing.violated.map((violated, index) => `${dialect.countWhere(violated)} AS n${index}`);
  const answers = await engine.query(
    `SELECT ${failing.file} AS file, ${counts.join(', ')} FROM ${failing.name} GROUP BY ${failing.file} ORDER BY file`,
  );
  return failing.violated.map((_, index): Evidence => {
    const parts = answers
      .map((row) => ({
        part: table.table.files[Number(row['file'])]?.name ?? '',
        rows: Number(row[`n${index}`]),
        of: sizeOf.get(Number(row['file'])) ?? 0,
      }))
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => b.rows - a.rows);
    return { kind: 'parts', parts: parts.slice(0, mostParts), omitted: Math.max(0, parts.length - mostParts) };
  });
}
