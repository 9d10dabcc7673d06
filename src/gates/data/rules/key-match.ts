import type { Dialect } from '../../../engine/dialect.js';
import { UserError } from '../../../result/error.js';
import { counted, formatNumber } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { always, and, not, or, type Predicate } from '../contract/predicate.js';
import type { SchemaDocument } from '../contract/schema.js';
import { type Comparand, compareColumns } from './comparison.js';

/** Whether the key of a row occurs in another table. */
export interface KeyMatch {
  /** of the judged table: whether a row has the key */
  readonly present: Predicate;
  /** of the judged table: what is counted as one key */
  readonly key: string;
  /** of the judged table: whether a part of the key is not of the type in which both are compared */
  readonly untyped: Predicate;
  /** of the other table */
  readonly other: Pick<KeyMatch, 'present' | 'untyped'>;
  /** @param from the other table in a FROM clause */
  occursIn(from: string): Predicate;
}

/** The columns of a key in both tables, in the same order. */
export interface MatchedColumns {
  readonly own: readonly string[];
  readonly other: readonly string[];
}

/**
 * A row in which a part of the key is missing has none.
 *
 * @throws UserError where a column is not there, or its type and that of the other cannot be compared
 */
export function matchKeys(
  table: OpenTable,
  other: OpenTable,
  columns: MatchedColumns,
  document: SchemaDocument | undefined,
): KeyMatch {
  const [own, others] = comparands(table, other, columns, document);
  const present = and(...others.map((each) => each.present));
  const key = columns.own.map((name) => table.dialect.identifier(name));
  return {
    present: and(...own.map((each) => each.present)),
    key: key.length === 1 ? (key[0] ?? '') : recordOf(key, table.dialect),
    untyped: untyped(own),
    other: { present, untyped: untyped(others) },
    occursIn: (from) => {
      const [mine, theirs] = [own, others].map((side) => side.map(({ value }) => value).join(', '));
      return `(${mine}) IN (SELECT ${theirs} FROM ${from} WHERE ${present})`;
    },
  };
}

/**
 * Whole rows: all columns, of which both tables must have the same. Here a missing cell equals a missing one.
 *
 * @throws UserError `unsupported` where one table has a column that the other lacks
 */
export function matchRows(table: OpenTable, other: OpenTable, document: SchemaDocument | undefined): KeyMatch {
  const names = table.columns.map(({ name }) => name);
  assertSameColumns(table, other);
  const [own, others] = comparands(table, other, { own: names, other: names }, document);
  const { dialect } = table;
  const key = recordOf(
    names.map((name) => dialect.identifier(name)),
    dialect,
  );
  const [mine, theirs] = [own, others].map((side) =>
    recordOf(
      side.map(({ value }) => value),
      dialect,
    ),
  );
  return {
    present: always,
    key,
    untyped: untyped(own),
    other: { present: always, untyped: untyped(others) },
    occursIn: (from) => `(${mine}) IN (SELECT ${theirs} FROM ${from})`,
  };
}

function comparands(
  table: OpenTable,
  other: OpenTable,
  columns: MatchedColumns,
  document: SchemaDocument | undefined,
): readonly [readonly Comparand[], readonly Comparand[]] {
  const pairs = columns.own.map((name, index) =>
    compareColumns(
      { name: table.name, column: table.column(name), document },
      { name: other.name, column: other.column(columns.other[index] ?? name) },
      table.dialect,
    ),
  );
  return [pairs.map(([own]) => own), pairs.map(([, others]) => others)];
}

function untyped(side: readonly Comparand[]): Predicate {
  return or(...side.map(({ present, typed }) => and(present, not(typed))));
}

function recordOf(values: readonly string[], dialect: Dialect): string {
  return dialect.record(values.map((value, index) => ({ name: `k${index}`, value })));
}

function assertSameColumns(table: OpenTable, other: OpenTable): void {
  const lacking = (one: OpenTable, another: OpenTable) => {
    const missing = one.columns.filter(({ name }) => !another.find(name)).map(({ name }) => name);
    return missing.length === 0 ? [] : [`${another.name} lacks ${missing.join(', ')}`];
  };
  const differences = [...lacking(table, other), ...lacking(other, table)];
  if (differences.length === 0) return;
  throw new UserError('unsupported', {
    what: `${table.name} and ${other.name} do not have the same columns`,
    why: differences.join('; '),
    fix: 'name the columns that tell a row in key:',
  });
}

/**
 * What there is in the other table to be found.
 *
 * @param scan what the reading is for
 * @throws UserError `empty` or `nothing_to_judge` where it is nothing
 */
export async function readOther(
  other: OpenTable,
  match: KeyMatch,
  scan: string,
): Promise<{ readonly untyped: number }> {
  const { dialect } = other;
  const [row] = await other.scan(
    scan,
    `SELECT count(*) AS n, ${dialect.countWhere(match.other.present)} AS keys, ` +
      `${dialect.countWhere(match.other.untyped)} AS untyped FROM ${other.from}`,
  );
  assertRows(other, Number(row?.['n']));
  if (Number(row?.['keys']) === 0) {
    const why = 'every row lacks a part of it';
    throw new UserError('nothing_to_judge', { what: `no row of ${other.name} has the key`, why });
  }
  return { untyped: Number(row?.['untyped']) };
}

/** @throws UserError `empty` */
export function assertRows({ name }: OpenTable, rows: number): void {
  if (rows > 0) return;
  const why = 'what is compared with a table without rows shows nothing';
  throw new UserError('empty', { what: `${name} has no rows`, why, fix: 'check the step that writes it' });
}

export interface KeyCounts {
  readonly rows: number;
  /** rows that have the key */
  readonly judged: number;
  readonly violations: number;
  /** different keys among them */
  readonly keys: number;
  readonly untyped: number;
}

/**
 * Counts the rows whose key is one that it must not be.
 *
 * @param scan what the reading is for
 * @throws UserError `nothing_to_judge` where no row has the key
 */
export async function countKeys(
  table: OpenTable,
  match: KeyMatch,
  violation: Predicate,
  scan: string,
): Promise<KeyCounts> {
  const { dialect } = table;
  const computed = `${match.present} AS p, ${violation} AS v, ${match.untyped} AS u, ${match.key} AS k`;
  const [row] = await table.scan(
    scan,
    `SELECT count(*) AS n, ${dialect.countWhere('p')} AS judged, ${dialect.countWhere('v')} AS violations, ` +
      `count(DISTINCT CASE WHEN v THEN k END) AS keys, ${dialect.countWhere('u')} AS untyped ` +
      `FROM (SELECT ${computed} FROM ${table.from})`,
  );
  const count = (name: string) => Number(row?.[name]);
  const judged = count('judged');
  if (judged === 0) {
    const why = `each of ${counted(count('n'), 'row')} lacks a part of it`;
    throw new UserError('nothing_to_judge', { what: `no row of ${table.name} has the key`, why });
  }
  return { rows: count('n'), judged, violations: count('violations'), keys: count('keys'), untyped: count('untyped') };
}

/** `3 of 10 rows`, with how many keys these are. */
export function shareOf({ violations, judged, keys }: KeyCounts): string {
  return `${formatNumber(violations)} of ${counted(judged, 'row')}, ${counted(keys, 'different key')}`;
}
