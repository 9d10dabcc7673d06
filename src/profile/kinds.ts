import type { Row } from '../engine/engine.js';
import type { Column } from '../engine/table.js';
import { categoryOf, isNumberType, isUntyped, numberOf, presentOf } from './cells.js';
import type { ColumnProfile } from './profile.js';
import { parsedTime, type Rows } from './rows.js';

/** What somebody said that a column is. */
export type KindWord = 'numeric' | 'categorical';

/** What a column turns out to be, and what was counted to tell. */
export interface ColumnKind {
  readonly column: Column;
  readonly kind: ColumnProfile['kind'];
  /** of a categorical column: whether its text is true and false in any case */
  readonly boolean: boolean;
  /** rows with a value; NaN is none */
  readonly present: number;
  /** about how many different values, where that was asked */
  readonly distinct: number | undefined;
}

/** So many columns are looked at in one reading, so that what the engine holds of them stays small. */
const columnsOfReading = 50;

/** Fewer values may be all different by chance. */
const fewestOfIdentifier = 100;
/** The share of rows whose value no other row has. */
const ownShare = 0.99;
/** Keys that were given one after the other lie at most so far apart on average; amounts and measurements do not fill a range. */
const widestRange = 100;
/** The estimate of different values may be this far off. */
const estimateSlack = 0.6;
/** With so many values, those of a part of the values are counted. */
const mostCounted = 100_000;

/**
 * What each column is. Its type tells where it has one; untyped text is what all of its cells can be read as. A column of
 * whole numbers or of text that names its rows is an identifier: it has at least 100 values, and in at least 99 % of the
 * rows with a value it is theirs alone; whole numbers must also lie as close together as numbers that were given one after
 * the other, within a range of 100 times their count. Up to 100,000 rows that is counted exactly, beyond on the values
 * that a hash chooses, so that it is the same for the same rows in any order.
 */
export async function kindsOf(
  rows: Rows,
  columns: readonly Column[],
  words: ReadonlyMap<string, KindWord>,
  keys: readonly string[],
): Promise<readonly ColumnKind[]> {
  const kinds: ColumnKind[] = [];
  for (let first = 0; first < columns.length; first += columnsOfReading) {
    const some = columns.slice(first, first + columnsOfReading);
    const asked = some.map((column, index) => questions(column, index, rows));
    const values = asked.flatMap((each) => each.values);
    const aggregates = asked.flatMap((each) => each.aggregates);
    const [row = {}] = await rows.table.scan(
      'kinds of columns',
      `SELECT ${aggregates.join(', ')} FROM (SELECT ${values.join(', ')} FROM ${rows.from})`,
    );
    for (const [index, column] of some.entries()) {
      const answer = (name: string) => Number(row[`${name}${index}`] ?? 0);
      const word = keys.includes(column.name) ? undefined : words.get(column.name);
      const found = kindOf(column, answer, word);
      const named = word === undefined && (await isIdentifier(rows, found, row, index));
      kinds.push(named || (found.present > 0 && keys.includes(column.name)) ? { ...found, kind: 'identifier' } : found);
    }
  }
  return kinds;
}

/** What one reading asks of a column: what is computed for each row, and the aggregates of that. */
function questions(
  column: Column,
  index: number,
  { table: { dialect } }: Rows,
): { readonly values: readonly string[]; readonly aggregates: readonly string[] } {
  const { type } = column;
  const present = presentOf(column, dialect);
  const values = [`${present} AS c${index}`];
  const aggregates = [`count(c${index}) AS present${index}`];
  if (isUntyped(type.kind)) {
    const text = `(${present})`;
    values.push(
      `${numberOf(column, dialect)} AS d${index}`,
      `${dialect.parseBoolean(text)} AS b${index}`,
      `${parsedTime(text, { dialect })} AS t${index}`,
    );
    const whole = `${dialect.isFinite(`d${index}`)} AND ${dialect.isWhole(`d${index}`)}`;
    aggregates.push(
      `count(d${index}) AS numbers${index}`,
      `${dialect.countWhere(dialect.isNaN(`d${index}`))} AS nan${index}`,
      `${dialect.countWhere(whole)} AS whole${index}`,
      `min(d${index}) AS least${index}`,
      `max(d${index}) AS most${index}`,
      `count(b${index}) AS booleans${index}`,
      `count(t${index}) AS times${index}`,
    );
  }
  if (type.kind === 'integer') {
    aggregates.push(
      `${dialect.asDouble(`min(c${index})`)} AS least${index}`,
      `${dialect.asDouble(`max(c${index})`)} AS most${index}`,
    );
  }
  if (isUntyped(type.kind) || isNumberType(type.kind) || type.kind === 'string') {
    aggregates.push(`${dialect.approximateDistinct(`c${index}`)} AS different${index}`);
  }
  return { values, aggregates };
}

function kindOf(column: Column, answer: (name: string) => number, word: KindWord | undefined): ColumnKind {
  const { kind: type } = column.type;
  const present = answer('present');
  const untyped = isUntyped(type);
  const numbers = isNumberType(type) || (untyped && answer('numbers') === present);
  const withoutNaN = present - (numbers && untyped ? answer('nan') : 0);
  const boolean = type === 'boolean' || (untyped && answer('booleans') === present);
  const distinct = untyped || numbers || type === 'string' ? answer('different') : undefined;
  const is = (kind: ColumnKind['kind']): ColumnKind => ({ column, kind, boolean, present: withoutNaN, distinct });
  if (['list', 'struct', 'unsupported'].includes(type)) return is('unsupported');
  if (withoutNaN === 0) return is('empty');
  // A word cannot make numbers of what holds none.
  if (word === 'numeric') return is(numbers ? 'numeric' : 'unsupported');
  if (word === 'categorical' && !['date', 'time', 'timestamp'].includes(type)) return is('categorical');
  if (numbers) return is('numeric');
  if (boolean) return is('categorical');
  if (type === 'uuid') return is('identifier');
  if (['date', 'time', 'timestamp'].includes(type) || (untyped && answer('times') === present)) return is('time');
  return is('categorical');
}

async function isIdentifier(rows: Rows, found: ColumnKind, row: Row, index: number): Promise<boolean> {
  const { column, kind, present, distinct = 0, boolean } = found;
  if (boolean || present < fewestOfIdentifier || distinct < estimateSlack * ownShare * present) return false;
  const { dialect } = rows.table;
  if (kind === 'numeric') {
    const whole = column.type.kind === 'integer' || Number(row[`whole${index}`] ?? 0) === present;
    const [least, most] = [Number(row[`least${index}`]), Number(row[`most${index}`])];
    if (!whole || most - least > widestRange * present) return false;
  } else if (kind !== 'categorical') return false;
  const value = kind === 'numeric' ? numberOf(column, dialect) : categoryOf(column, dialect, false);
  if (value === undefined) return false;
  const parts = Math.ceil(present / mostCounted);
  const chosen = parts === 1 ? '' : ` AND ${dialect.isInPart('v', parts)}`;
  const groups = `SELECT count(*) AS n FROM (SELECT ${value} AS v FROM ${rows.from}) WHERE v IS NOT NULL${chosen} GROUP BY v`;
  const [counted] = await rows.table.scan(
    `rows with a value of ${column.name} of their own`,
    `SELECT ${dialect.countWhere('n = 1')} AS own, sum(n) AS n FROM (${groups})`,
  );
  return Number(counted?.['own'] ?? 0) >= ownShare * Number(counted?.['n'] ?? 0);
}
