import type { Dialect } from '../engine/dialect.js';
import type { Column } from '../engine/table.js';
import { UserError } from '../result/error.js';
import type { OpenTable } from '../tables/open-table.js';
import { countListed } from './categories.js';
import { hashesOf, hashOf } from './category-hash.js';
import { categoryOf, isNumberType, isUntyped, numberOf, presentOf } from './cells.js';
import type { CountedColumn, CountedTable } from './count.js';
import { countCells } from './count-cells.js';
import { type Blocks, blocksOf, categoricalDesign, numericDesign } from './groups.js';
import type { CategoricalProfile, ColumnProfile, NumericProfile, Profile } from './profile.js';
import { type Rows, type Window, withRows } from './rows.js';

export interface CountOptions {
  /** columns that are not counted */
  readonly leaveOut?: readonly string[];
  /** the columns that are counted; all of the reference where absent */
  readonly only?: readonly string[];
  /** columns that name a group of rows together */
  readonly group?: readonly string[];
  readonly window?: Window;
}

/** How a column of the table is counted against its reference. */
type Way =
  | { readonly kind: 'absent' }
  | { readonly kind: 'presence'; readonly column: Column; readonly otherType: boolean }
  | { readonly kind: 'numeric' | 'categorical'; readonly column: Column; readonly value: string };

/**
 * Counts a table into the cells and the values of a profile.
 *
 * @throws UserError `empty` where the table has no rows, `missing_column` where `only` names a column that the reference
 * does not have
 */
export async function countAgainst(
  reference: Profile,
  table: OpenTable,
  options: CountOptions = {},
): Promise<CountedTable> {
  const { leaveOut = [], only, group, window } = options;
  const known = new Set(reference.columns.map(({ name }) => name));
  const unknown = only?.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new UserError('missing_column', {
      what: `the reference has no column ${JSON.stringify(unknown)}`,
      fix: 'write the name as the reference has it',
    });
  }
  const asked = reference.columns.filter(({ name }) => !leaveOut.includes(name) && (only?.includes(name) ?? true));
  const ways = asked.map((column) => [column, wayOf(column, table)] as const);
  const needed = ways.flatMap(([, way]) => (way.kind === 'absent' ? [] : [way.column.name]));
  const names = [...new Set([...needed, ...(group ?? [])])];
  return withRows(table, { names, window }, async (rows) => {
    const blocks = group && (await blocksOf(rows, group));
    const presences = await presencesOf(rows, ways);
    const columns = new Map<string, CountedColumn>();
    for (const [profile, way] of ways)
      columns.set(profile.name, await countColumn(rows, profile, way, { presences, blocks }));
    const extra = table.columns.map(({ name }) => name).filter((name) => !known.has(name) && !leaveOut.includes(name));
    return { rows: rows.count, columns, extra };
  });
}

function wayOf(reference: ColumnProfile, { dialect, find }: OpenTable): Way {
  const column = find(reference.name);
  if (!column) return { kind: 'absent' };
  if (reference.kind === 'numeric') {
    const value = numberOf(column, dialect);
    return value === undefined ? { kind: 'presence', column, otherType: true } : { kind: 'numeric', column, value };
  }
  if (reference.kind === 'categorical') {
    const value = comparable(reference, column) ? categoryIn(reference, column, dialect) : undefined;
    return value === undefined ? { kind: 'presence', column, otherType: true } : { kind: 'categorical', column, value };
  }
  return { kind: 'presence', column, otherType: false };
}

/** Whether the text of a cell means what it meant in the reference: numbers are no names, unless they were before. */
function comparable(reference: CategoricalProfile, { type: { kind } }: Column): boolean {
  if (isUntyped(kind) || isUntyped(reference.type)) return true;
  return isNumberType(kind) === isNumberType(reference.type);
}

function categoryIn(reference: CategoricalProfile, column: Column, dialect: Dialect): string | undefined {
  const booleans = ['true', 'false'].map(hashOf);
  const boolean = reference.type === 'boolean' || hashesOf(reference.hashes).every((hash) => booleans.includes(hash));
  return categoryOf(column, dialect, boolean);
}

/** Which of the columns that are not compared hold how many values, in one reading. */
async function presencesOf(
  rows: Rows,
  ways: readonly (readonly [ColumnProfile, Way])[],
): Promise<ReadonlyMap<string, number>> {
  const columns = ways.flatMap(([, way]) => (way.kind === 'presence' ? [way.column] : []));
  if (columns.length === 0) return new Map();
  const { dialect } = rows.table;
  const counts = columns.map((column, index) => `count(${somethingIn(column, dialect)}) AS n${index}`);
  const [row] = await rows.table.scan('presence', `SELECT ${counts.join(', ')} FROM ${rows.from}`);
  return new Map(columns.map(({ name }, index) => [name, Number(row?.[`n${index}`] ?? 0)]));
}

/** As `presentOf`; the word for NaN is nothing too, for a column without any other value has no other reading. */
function somethingIn(column: Column, dialect: Dialect): string {
  const present = presentOf(column, dialect);
  if (!isUntyped(column.type.kind)) return present;
  return `CASE WHEN NOT coalesce(${dialect.isNaN(`(${dialect.parseNotFinite(`(${present})`)})`)}, false) THEN ${present} END`;
}

async function countColumn(
  rows: Rows,
  reference: ColumnProfile,
  way: Way,
  { presences, blocks }: { readonly presences: ReadonlyMap<string, number>; readonly blocks: Blocks | undefined },
): Promise<CountedColumn> {
  if (way.kind === 'absent') return way;
  const { column } = way;
  if (way.kind === 'presence') {
    const count = presences.get(column.name) ?? 0;
    const there = { missing: rows.count - count, count };
    return way.otherType
      ? { kind: 'other_type', engineType: column.engineType, ...there }
      : { kind: 'presence', ...there };
  }
  if (reference.kind === 'numeric') {
    const present = isUntyped(column.type.kind) ? presentOf(column, rows.table.dialect) : undefined;
    const numbers = { value: way.value, present, distinct: likelyDistinct(reference) };
    const how = { squares: false };
    const { counts, missing, unreadable } = await countCells(rows, column.name, numbers, reference.edges, how);
    const { sum_of_squares: _, ...told } = counts;
    const made = { kind: 'numeric', reference, missing, unreadable, interpolated: false, ...told } as const;
    return blocks ? { ...made, design_effects: await numericDesign(rows, reference, numbers, blocks) } : made;
  }
  if (reference.kind === 'categorical') {
    const made = await countListed(rows, reference, way.value);
    return blocks ? { ...made, design_effects: await categoricalDesign(rows, reference, way.value, blocks) } : made;
  }
  throw new Error(`a column that is ${reference.kind} is not counted`);
}

/** Where half of the reference's rows have a value of their own, so will those of a larger table. */
function likelyDistinct({ distinct, count, edges }: NumericProfile): number {
  return distinct > edges.length && distinct > count / 2 ? Number.POSITIVE_INFINITY : distinct;
}
