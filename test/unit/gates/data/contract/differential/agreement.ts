// Generated cases in one table: the rows that each check refuses are those that ajv refuses.
import type { Check } from '../../../../../../src/result/check.js';
import { judge } from '../../judged-table.js';
import type { Case, CsvCase, JsonCase, ParquetCase } from './cases.js';
import { type Answer, expectedAnswers, type TypedTable } from './expected.js';
import {
  type Json,
  type ParquetType,
  type ParquetValue,
  type Schema,
  typedText,
  typedValue,
  typesAt,
} from './typed-rows.js';

/** A column that is always there: it keeps a row of empty cells from being an empty line. */
const always = '_';

export interface Disagreement {
  /** `subject/rule` */
  readonly check: string;
  readonly expected: Answer | 'no such check';
  readonly answered: string;
}

/** Cases under names of their own, and their schemas as one. A lone case keeps its schema as it is. */
function together<Cell>(cases: readonly Case<Cell>[]): {
  readonly root: Schema;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
} {
  const prefixed = cases.map((each, index) => ({
    schema: JSON.parse(JSON.stringify(each.schema).replaceAll('§', `k${index}_`)),
    columns: Object.entries(each.columns).map(([name, cells]) => [name.replace('§', `k${index}_`), cells] as const),
  }));
  const columns = Object.fromEntries(prefixed.flatMap((each) => each.columns));
  const [only] = prefixed;
  if (only && prefixed.length === 1) return { root: only.schema, columns };
  const union = (name: string) => Object.assign({}, ...prefixed.map(({ schema }) => schema[name] ?? {}));
  const root = {
    properties: union('properties'),
    required: prefixed.flatMap(({ schema }) => schema.required ?? []),
    allOf: prefixed.map(({ schema: { $defs: _, properties: __, required: ___, ...whole } }) => whole),
    $defs: union('$defs'),
  };
  return { root, columns };
}

export async function csvDisagreements(cases: readonly CsvCase[], rows: number): Promise<readonly Disagreement[]> {
  const { root, columns } = together(cases);
  const names = Object.keys(columns);
  const cell = (name: string, row: number) => columns[name]?.[row];
  const typed = Array.from({ length: rows }, (_, row) =>
    rowOf(names, (name) => typedText(cell(name, row), typesAt(root, [name]))),
  );
  const lines = Array.from({ length: rows }, (_, row) => names.map((name) => writtenCell(cell(name, row))).join(','));
  const text = `${always},${names.join(',')}\n${lines.map((line) => `1,${line}\n`).join('')}`;
  const typedRows = typed.map((row) => ({ [always]: '1', ...row }));
  return disagreements({ 'table.csv': text }, { root, rows: typedRows, columns: [always, ...names] });
}

/** Quoted wherever it is there, so that an unquoted empty cell is a missing one; bare for most numbers. */
function writtenCell(cell: string | undefined): string {
  if (cell === undefined) return '';
  return /^[0-9.]+$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
}

export async function jsonDisagreements(cases: readonly JsonCase[], rows: number): Promise<readonly Disagreement[]> {
  const { root, columns } = together(cases);
  const names = Object.keys(columns);
  const typed = Array.from({ length: rows }, (_, row) => ({
    [always]: 1,
    ...rowOf(names, (name) => columns[name]?.[row]),
  }));
  const text = typed.map((row) => `${writtenJson(row)}\n`).join('');
  const present = [always, ...names].filter((name) => typed.some((row) => Object.hasOwn(row, name)));
  return disagreements({ 'table.jsonl': text }, { root, rows: typed, columns: present });
}

function writtenJson(value: Json): string {
  if (value === Number.POSITIVE_INFINITY) return '1e400';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writtenJson).join(',')}]`;
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}:${writtenJson(each)}`)
    .join(',')}}`;
}

export async function parquetDisagreements(
  cases: readonly ParquetCase[],
  rows: number,
): Promise<readonly Disagreement[]> {
  const { root, columns } = together(cases);
  const names = Object.keys(columns);
  const types: Readonly<Record<string, ParquetType>> = Object.fromEntries(
    cases.flatMap((each, index) =>
      Object.entries(each.types).map(([name, type]) => [name.replace('§', `k${index}_`), type]),
    ),
  );
  const value = (name: string, row: number) => columns[name]?.[row] ?? null;
  const typed = Array.from({ length: rows }, (_, row) => ({
    [always]: 1,
    ...rowOf(names, (name) => typedValue(value(name, row), root, [name])),
  }));
  const selects = Array.from({ length: rows }, (_, row) => {
    const cells = names.map((name) => `${writtenValue(value(name, row), types[name] as ParquetType)} AS ${name}`);
    return `SELECT 1 AS ${always}, ${cells.join(', ')}`;
  });
  const table = { root, rows: typed, columns: [always, ...names], types };
  return disagreements({ 'table.parquet': { select: selects.join(' UNION ALL ') } }, table);
}

function writtenValue(value: ParquetValue, type: ParquetType): string {
  if (value === null) return `CAST(NULL AS ${writtenType(type)})`;
  if ('scalar' in type) return `CAST(${quoted((value as { text: string }).text)} AS ${type.scalar})`;
  if ('list' in type) {
    const elements = (value as readonly ParquetValue[]).map((each) => writtenValue(each, type.list));
    return elements.length === 0 ? `CAST([] AS ${writtenType(type)})` : `[${elements.join(', ')}]`;
  }
  const { members } = value as { members: Readonly<Record<string, ParquetValue>> };
  const parts = Object.entries(type.struct).map(
    ([name, each]) => `${quoted(name)}: ${writtenValue(members[name] ?? null, each)}`,
  );
  return `{${parts.join(', ')}}`;
}

function writtenType(type: ParquetType): string {
  if ('scalar' in type) return type.scalar;
  if ('list' in type) return `${writtenType(type.list)}[]`;
  const fields = Object.entries(type.struct).map(
    ([name, each]) => `"${name.replaceAll('"', '""')}" ${writtenType(each)}`,
  );
  return `STRUCT(${fields.join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function rowOf(names: readonly string[], value: (name: string) => Json | undefined): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const typed = value(name);
      return typed === undefined ? [] : [[name, typed] as const];
    }),
  );
}

async function disagreements(
  files: Parameters<typeof judge>[0]['files'],
  table: TypedTable,
): Promise<readonly Disagreement[]> {
  const expected = expectedAnswers(table);
  const judged = await judge({ files, schema: table.root as object });
  const answered = new Map(judged.checks.map((check) => [`${check.key.subject ?? '*'}/${check.key.rule}`, check]));
  const names = new Set([...expected.keys(), ...answered.keys()]);
  return [...names].flatMap((name) => {
    const check = answered.get(name);
    const given = check === undefined ? 'no such check' : answerOf(check);
    const wanted = expected.get(name) ?? 'no such check';
    return given === told(wanted) ? [] : [{ check: name, expected: wanted, answered: given }];
  });
}

function told(answer: Answer | 'no such check'): string {
  return typeof answer === 'string' ? answer : `rows ${answer.join(', ')}`;
}

/** The rows that a check refuses. A table has no more of them than a check shows. */
function answerOf(check: Check): string {
  if (check.status === 'error')
    return check.reason === 'nothing_to_judge' || check.reason === 'missing_column'
      ? check.reason
      : `${check.reason}: ${check.what}`;
  if (check.status === 'passed') return 'rows ';
  const evidence = check.evidence?.find(({ kind }) => kind === 'rows');
  if (evidence?.kind !== 'rows') {
    // A required column that the file lacks is missing in every row, of which none is shown.
    const { value, of } = check.observed ?? {};
    return value === of
      ? `rows ${Array.from({ length: Number(of) }, (_, row) => row + 1).join(', ')}`
      : `${value} rows, none of which is shown`;
  }
  return `rows ${evidence.rows.map(({ row }) => row).join(', ')}`;
}
