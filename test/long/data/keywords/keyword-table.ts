// What one keyword says of single values, in each format that a table can have. The schemas are columns of one table; the
// values of a column are of any type in CSV and JSON Lines, and of one type in Parquet, where each has a column to itself.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type JudgedTable, judge } from '../../../unit/gates/data/judged-table.js';

/** Values as they stand in the file: cells of CSV, JSON, and SQL for Parquet. */
interface Values {
  readonly takes?: readonly string[];
  readonly refuses?: readonly string[];
}

export interface KeywordRow {
  /** the schema of the column */
  readonly schema: unknown;
  /** the check that answers, where it is not that of the keyword: `allOf.0` */
  readonly rule?: string;
  readonly csv?: Values;
  readonly json?: Values;
  readonly parquet?: Values;
}

interface Column {
  readonly schema: unknown;
  readonly rule: string;
  /** one a row, from the first */
  readonly values: readonly { readonly text: string; readonly refused: boolean }[];
}

/** A check shows so many of the rows that it refuses. */
const shown = 5;

const formats = {
  csv: {
    refusedInColumn: shown,
    takenInColumn: Number.POSITIVE_INFINITY,
    files: (columns: readonly Column[]) => {
      const line = (cells: readonly string[]) => `_,${cells.join(',')}\n`;
      const lines = rowsOf(columns).map((row) => line(row.map((value) => value ?? '')));
      return { 'table.csv': `${line(columns.map((_, index) => `c${index}`))}${lines.join('')}` };
    },
  },
  json: {
    refusedInColumn: shown,
    takenInColumn: Number.POSITIVE_INFINITY,
    files: (columns: readonly Column[]) => {
      const lines = rowsOf(columns).map((row) =>
        row.flatMap((value, index) => (value === undefined ? [] : [`"c${index}":${value}`])).join(','),
      );
      return { 'table.jsonl': lines.map((line) => `{${line}}\n`).join('') };
    },
  },
  parquet: {
    refusedInColumn: 1,
    takenInColumn: 1,
    files: (columns: readonly Column[]) => {
      const cells = columns.map(({ values: [value] }, index) => `${value?.text} AS c${index}`);
      return { 'table.parquet': { select: `SELECT ${cells.join(', ')}` } };
    },
  },
} as const;

/** Text by row and column; undefined where a column has no further value. */
function rowsOf(columns: readonly Column[]): readonly (readonly (string | undefined)[])[] {
  const length = Math.max(...columns.map(({ values }) => values.length));
  return Array.from({ length }, (_, row) => columns.map(({ values }) => values[row]?.text));
}

function chunks<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? values : values.slice(index * size, (index + 1) * size),
  );
}

/** @param definitions what the schemas refer to */
export function keywordTable(keyword: string, rows: readonly KeywordRow[], definitions: object = {}): void {
  describe.each(Object.keys(formats) as (keyof typeof formats)[])(`${keyword} in %s`, (format) => {
    const { refusedInColumn, takenInColumn, files } = formats[format];
    const columns = rows.flatMap(({ schema, rule = keyword, [format]: { takes = [], refuses = [] } = {} }) => {
      const column = (texts: readonly string[], refused: boolean): Column => ({
        schema,
        rule,
        values: texts.map((text) => ({ text, refused })),
      });
      return [
        ...chunks(takes, takenInColumn).map((texts) => column(texts, false)),
        ...chunks(refuses, refusedInColumn).map((texts) => column(texts, true)),
      ];
    });
    if (columns.length === 0) return;
    let table: JudgedTable;
    beforeAll(async () => {
      const properties = Object.fromEntries(columns.map(({ schema }, index) => [`c${index}`, schema]));
      table = await judge({ files: files(columns), schema: { properties, $defs: definitions } });
    });
    const cases = columns.flatMap(({ schema, rule, values }, column) =>
      values.map(({ text, refused }, row) => ({
        name: `${JSON.stringify(schema)} ${refused ? 'refuses' : 'takes'} ${text}`,
        check: `c${column}/${rule}`,
        row: row + 1,
        refused,
      })),
    );
    test.each(cases)('$name', ({ check, row, refused }) => {
      if (!refused) expect(table.answer(check)).toBe('passed');
      else expect(table.evidence(check, 'rows').rows.map((each) => each.row)).toContain(row);
    });
  });
}
