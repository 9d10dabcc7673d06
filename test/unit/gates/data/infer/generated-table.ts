// Tables of every kind of column, and the ways in which one cell of each can be wrong.
import fc from 'fast-check';
import type { Content } from '../../../engine/folder.js';
import { quoted } from './inferred.js';

/** A kind of column. Cells are written as the format has them: CSV text, JSON, or SQL. */
export interface Kind {
  readonly name: string;
  readonly cell: fc.Arbitrary<string>;
  /** a value of another type */
  readonly otherType?: string;
  /** a value outside of the range, length, list or years of the cells; a boolean has none */
  readonly outside?: string;
  /** Parquet only: its type */
  readonly type?: string;
}

export interface Column {
  readonly kind: Kind;
  /** undefined is missing; the first cell never is */
  readonly cells: readonly (string | undefined)[];
  /** as a counterexample is printed */
  readonly [fc.toStringMethod]: () => string;
}

export type Table = readonly Column[];

/** How one cell is made wrong. */
export type Mutation = 'other type' | 'missing' | 'outside' | 'null';

const day = fc
  .tuple(fc.integer({ min: 2015, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const time = fc
  .tuple(fc.integer({ min: 8, max: 18 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const words = fc.constantFrom('free', 'pro', 'team "x"');
// A letter first: it spells no number, and no other kind of text.
const free = fc
  .tuple(fc.constantFrom('é', 'k', '😀'), fc.stringMatching(/^[ ,"a-c]{0,12}$/))
  .map((parts) => parts.join(''));
const email = fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `${name}@example.org`);
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
const whole = fc.integer({ min: -1000, max: 1000 });
const label = fc.integer({ min: 0, max: 2 });
const long = 'k'.repeat(300);
const uuid = fc.uuid();
const address = fc.ipV4();

const csvNumber = number.map((value) => (Number.isInteger(value) ? `${value}.5` : String(value)));

export const csvKinds: readonly Kind[] = [
  { name: 'integer', cell: whole.map(String), otherType: 'abc', outside: '99999' },
  { name: 'label', cell: label.map(String), otherType: '1.5', outside: '77' },
  { name: 'number', cell: csvNumber, otherType: 'abc', outside: '-1e9' },
  { name: 'boolean', cell: fc.constantFrom('true', 'False'), otherType: '1' },
  { name: 'category', cell: words, otherType: '12', outside: long },
  { name: 'free text', cell: free, otherType: '-1.5', outside: long },
  { name: 'text that is no boolean', cell: free, otherType: 'True' },
  {
    name: 'code',
    cell: fc.integer({ min: 0, max: 9999 }).map((value) => `0${String(value).padStart(4, '0')}`),
    otherType: 'abcde',
    outside: '123456789',
  },
  { name: 'date', cell: day, otherType: '12345', outside: '1970-01-01' },
  {
    name: 'date-time',
    cell: fc.tuple(day, time).map(([d, t]) => `${d}T${t}Z`),
    otherType: 'abc',
    outside: '2099-01-01T00:00:00Z',
  },
  {
    name: 'local date-time',
    cell: fc.tuple(day, time).map(([d, t]) => `${d} ${t}`),
    otherType: '12',
    outside: '1970-01-01 00:00:00',
  },
  { name: 'email', cell: email, otherType: '12345', outside: `${'k'.repeat(60)}@example.org` },
  { name: 'uuid', cell: uuid, otherType: '12345' },
  { name: 'ipv4', cell: address, otherType: '12345', outside: '256.1.1.1' },
  {
    name: 'uri',
    cell: email.map((text) => `https://example.org/${text}`),
    otherType: '12345',
    outside: `https://example.org/${long}`,
  },
];

const json = (cell: fc.Arbitrary<unknown>) => cell.map((value) => JSON.stringify(value));

export const jsonKinds: readonly Kind[] = [
  { name: 'integer', cell: json(whole), otherType: '"1"', outside: '99999' },
  { name: 'label', cell: json(label), otherType: 'true', outside: '77' },
  { name: 'number', cell: csvNumber, otherType: '[1.5]', outside: '-1e9' },
  { name: 'boolean', cell: json(fc.boolean()), otherType: '"true"' },
  { name: 'category', cell: json(words), otherType: '12', outside: JSON.stringify(long) },
  { name: 'free text', cell: json(free), otherType: '{}', outside: JSON.stringify(long) },
  { name: 'date', cell: json(day), otherType: '20240101', outside: '"1970-01-01"' },
  { name: 'email', cell: json(email), otherType: '1', outside: `"${'k'.repeat(60)}@example.org"` },
  { name: 'list', cell: json(fc.array(whole, { minLength: 1, maxLength: 4 })), otherType: '1', outside: '[99999]' },
  {
    name: 'length of a list',
    cell: json(fc.array(words, { minLength: 1, maxLength: 4 })),
    outside: JSON.stringify(Array(9).fill('pro')),
  },
  { name: 'object', cell: json(fc.record({ a: whole, b: words })), otherType: '[]', outside: '{"a":99999,"b":"pro"}' },
  { name: 'member of an object', cell: json(fc.record({ a: whole })), otherType: '{"a":"x"}', outside: '{}' },
];

const sql = (cell: fc.Arbitrary<string>) => cell.map(literal);

export const parquetKinds: readonly Kind[] = [
  { name: 'integer', type: 'BIGINT', cell: whole.map(String), otherType: 'abc', outside: '99999' },
  { name: 'label', type: 'INTEGER', cell: label.map(String), otherType: 'abc', outside: '77' },
  { name: 'double', type: 'DOUBLE', cell: number.map(String), otherType: 'abc', outside: '-1e9' },
  { name: 'float', type: 'FLOAT', cell: number.map(String), otherType: 'abc', outside: '1e9' },
  {
    name: 'decimal',
    type: 'DECIMAL(30, 4)',
    cell: fc.tuple(whole, fc.nat(9999)).map(([a, b]) => `${a}.${String(b).padStart(4, '0')}`),
    otherType: 'abc',
    outside: '99999.5',
  },
  { name: 'boolean', type: 'BOOLEAN', cell: fc.boolean().map(String), otherType: 'abc' },
  { name: 'category', type: 'VARCHAR', cell: sql(words), outside: literal(long) },
  { name: 'free text', type: 'VARCHAR', cell: sql(free), otherType: '12.5', outside: literal(long) },
  { name: 'uuid', type: 'UUID', cell: sql(uuid), otherType: 'abc' },
  { name: 'date', type: 'DATE', cell: sql(day), otherType: 'abc', outside: literal('1970-01-01') },
  {
    name: 'timestamp',
    type: 'TIMESTAMP',
    cell: sql(fc.tuple(day, time).map(([d, t]) => `${d} ${t}`)),
    otherType: 'abc',
    outside: literal('2099-01-01 00:00:00'),
  },
  {
    name: 'timestamp with zone',
    type: 'TIMESTAMPTZ',
    cell: sql(fc.tuple(day, time).map(([d, t]) => `${d} ${t}+00`)),
    otherType: 'abc',
    outside: literal('1970-06-01 00:00:00+00'),
  },
  { name: 'time', type: 'TIME', cell: sql(time), otherType: 'abc', outside: literal('03:00:00') },
  {
    name: 'list',
    type: 'BIGINT[]',
    cell: fc.array(whole, { minLength: 1, maxLength: 4 }).map((of) => `[${of.join(', ')}]`),
    otherType: 'abc',
    outside: '[99999]',
  },
  {
    name: 'struct',
    type: 'STRUCT(a BIGINT, b VARCHAR)',
    cell: fc.tuple(whole, words).map(([a, b]) => `{'a': ${a}, 'b': ${literal(b)}}`),
    otherType: 'abc',
    outside: `{'a': 99999, 'b': 'pro'}`,
  },
  {
    name: 'member of a struct',
    type: 'STRUCT(a BIGINT)',
    cell: whole.map((a) => `{'a': ${a}}`),
    outside: `{'a': NULL}`,
  },
];

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A table with a column of each kind, half of them with missing cells. */
export function tables(kinds: readonly Kind[]): fc.Arbitrary<Table> {
  return fc.integer({ min: 4, max: 45 }).chain((rows) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc
          .tuple(
            fc.array(kind.cell, { minLength: rows, maxLength: rows }),
            fc.boolean(),
            fc.array(fc.integer({ min: 0, max: 3 }), { minLength: rows, maxLength: rows }),
          )
          .map(([cells, complete, gaps]) =>
            columnOf(
              kind,
              cells.map((cell, row) => (complete || row === 0 || gaps[row] !== 0 ? cell : undefined)),
            ),
          ),
      ),
    ),
  );
}

function columnOf(kind: Kind, cells: Column['cells']): Column {
  return { kind, cells, [fc.toStringMethod]: () => `${kind.name}: ${JSON.stringify(cells)}` };
}

/** Whether a column can be wrong in this way at all, and still be one that its schema knows to be wrong. */
export function canBe({ kind, cells }: Column, mutation: Mutation): boolean {
  if (mutation === 'missing' || mutation === 'null') return !cells.includes(undefined);
  return (mutation === 'outside' ? kind.outside : kind.otherType) !== undefined;
}

const names = (table: Table) => table.map((_, index) => `c${index}`);

/** @param wrong the columns of whose first cell the mutation makes something else */
export type Write = (
  table: Table,
  mutation?: Mutation,
  wrong?: ReadonlySet<number>,
) => Readonly<Record<string, Content>>;

function mutated(
  { kind, cells }: Column,
  mutation: Mutation | undefined,
  isWrong: boolean,
): readonly (string | undefined)[] {
  if (!isWrong || mutation === undefined) return cells;
  const cell = { outside: kind.outside, 'other type': kind.otherType, missing: undefined, null: 'null' }[mutation];
  return [cell, ...cells.slice(1)];
}

function rowsOf(columns: readonly (readonly (string | undefined)[])[]): readonly (readonly (string | undefined)[])[] {
  return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]));
}

export const csv: Write = (table, mutation, wrong = new Set()) => {
  const columns = table.map((column, index) => mutated(column, mutation, wrong.has(index)));
  const rows = rowsOf(columns).map((row) => row.map((cell) => quoted(cell ?? '')).join(','));
  return { 'table.csv': `${names(table).join(',')}\n${rows.join('\n')}\n` };
};

export const jsonLines: Write = (table, mutation, wrong = new Set()) => {
  const columns = table.map((column, index) => mutated(column, mutation, wrong.has(index)));
  const rows = rowsOf(columns).map(
    (row) => `{${row.flatMap((cell, index) => (cell === undefined ? [] : [`"c${index}":${cell}`])).join(',')}}`,
  );
  return { 'table.jsonl': `${rows.join('\n')}\n` };
};

export const parquet: Write = (table, mutation, wrong = new Set()) => {
  const columns = table.map((column, index) => {
    const { type = '', otherType = '' } = column.kind;
    const cells = mutated(column, mutation, wrong.has(index));
    const typed = (cell: string | undefined) => `CAST(${cell ?? 'NULL'} AS ${type})`;
    // A file has one type a column: with one text in it, all are texts.
    if (mutation !== 'other type' || !wrong.has(index)) return cells.map(typed);
    return [literal(otherType), ...cells.slice(1).map((cell) => `CAST(${typed(cell)} AS VARCHAR)`)];
  });
  const rows = rowsOf(columns).map((row) => `(${row.join(', ')})`);
  return { 'table.parquet': { select: `SELECT * FROM (VALUES ${rows.join(', ')}) AS t(${names(table).join(', ')})` } };
};
