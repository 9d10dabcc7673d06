import type { Dialect } from '../../../engine/dialect.js';
import type { Column } from '../../../engine/table.js';
import { UserError } from '../../../result/error.js';
import { always, and, not, type Predicate } from '../contract/predicate.js';
import type { SchemaDocument } from '../contract/schema.js';
import { typingOf } from '../contract/typing.js';

/** A column of one of the tables that are compared. */
export interface Side {
  /** the table's, for messages */
  readonly name: string;
  readonly column: Column;
  /** the row schema of the table, where there is one */
  readonly document?: SchemaDocument | undefined;
}

/** The cells of a column as they are compared with those of another table. */
export interface Comparand {
  /** whether the cell is there */
  readonly present: Predicate;
  /** SQL that is equal where the values are; NULL where the cell is missing, or is not of the type of both */
  readonly value: string;
  /** whether a cell that is there is of the type in which both are compared */
  readonly typed: Predicate;
}

type Kind = 'cell' | 'json' | 'number' | 'boolean' | 'string' | 'uuid' | 'date' | 'timestamp' | 'other';

/**
 * How cells of two tables are compared: by their values where both have a type, numbers as numbers, whatever each file
 * stores them as. A CSV cell, and a value of a JSON line, has none until its row schema or the other table names one: the
 * CSV cell `007` is the integer 7 of Parquet, and not the CSV cell `7`.
 *
 * @throws UserError `unsupported` where the types differ: no value of the one would ever equal one of the other
 */
export function compareColumns(own: Side, other: Side, dialect: Dialect): readonly [Comparand, Comparand] {
  const [ownKind, otherKind] = [kindOf(own), kindOf(other)];
  const kind = commonKind(ownKind, otherKind);
  const sameType = own.column.engineType === other.column.engineType;
  if (kind === undefined || (kind === 'other' && !sameType)) throw typesDiffer(own, ownKind, other, otherKind);
  const bothIntegers = own.column.type.kind === 'integer' && other.column.type.kind === 'integer';
  const asStored = kind !== 'json' && (bothIntegers || (sameType && !isOpen(own.column)));
  const comparand = ({ column }: Side): Comparand => {
    const name = dialect.identifier(column.name);
    const present = isPresent(column, dialect);
    if (asStored || kind === 'cell') return { present, value: name, typed: always };
    if (!isOpen(column)) return { present, value: typedValue(name, column, kind, dialect), typed: always };
    const value = column.type.kind === 'json' ? jsonValue(name, kind, dialect) : cellValue(name, kind, dialect);
    return { present, value, typed: `(${value}) IS NOT NULL` };
  };
  return [comparand(own), comparand(other)];
}

/** Whether a cell is there: neither missing nor, in a JSON line, null. */
export function isPresent({ name, type }: Column, dialect: Dialect): Predicate {
  const cell = dialect.identifier(name);
  const there = `${cell} IS NOT NULL`;
  return type.kind === 'json' ? and(there, not(dialect.jsonIs(cell, 'null'))) : there;
}

/** Whether the cells of a column have no type of their own. */
function isOpen({ type }: Column): boolean {
  return type.kind === 'text' || type.kind === 'json';
}

function kindOf({ column, document }: Side): Kind {
  const { kind } = column.type;
  switch (kind) {
    case 'text':
    case 'json':
      return (document && namedKind(column.name, document)) ?? (kind === 'text' ? 'cell' : 'json');
    case 'integer':
    case 'decimal':
    case 'float':
      return 'number';
    case 'boolean':
    case 'string':
    case 'uuid':
    case 'date':
    case 'timestamp':
      return kind;
    default:
      return 'other';
  }
}

/** The one type that a row schema names for a column. */
function namedKind(column: string, document: SchemaDocument): Kind | undefined {
  const { types } = typingOf(document, [{ member: column }]);
  const kinds = new Set(
    [...types].filter((type) => type !== 'null').map((type) => (type === 'integer' ? 'number' : type)),
  );
  const [only] = kinds;
  if (kinds.size !== 1) return undefined;
  return only === 'number' || only === 'boolean' || only === 'string' ? only : undefined;
}

function commonKind(own: Kind, other: Kind): Kind | undefined {
  if (own === other) return own;
  const [open, typed] = own === 'cell' || own === 'json' ? [own, other] : [other, own];
  if (open !== 'cell' && open !== 'json') return undefined;
  return typed === 'cell' || typed === 'json' || typed === 'other' ? undefined : typed;
}

/** A value of a typed column beside one that takes its type. */
function typedValue(name: string, { type }: Column, kind: Kind, dialect: Dialect): string {
  if (kind === 'number') return numberKey(name, dialect.asDouble(name), dialect);
  if (kind === 'uuid') return dialect.asText(name);
  return type.kind === 'timestamp' && type.zone ? dialect.inUtc(name) : name;
}

function cellValue(cell: string, kind: Kind, dialect: Dialect): string {
  if (kind === 'number') return numberKey(cell, dialect.parseNumber(cell), dialect);
  if (kind === 'boolean') return dialect.parseBoolean(cell);
  return textValue(cell, kind, dialect);
}

function jsonValue(json: string, kind: Kind, dialect: Dialect): string {
  const text = `(CASE WHEN ${dialect.jsonIs(json, 'number')} THEN ${dialect.asText(json)} END)`;
  const number = numberKey(text, dialect.parseNumber(text), dialect);
  if (kind === 'number') return number;
  if (kind === 'boolean') return dialect.jsonBoolean(json);
  if (kind !== 'json') return textValue(`(${dialect.jsonText(json)})`, kind, dialect);
  return `CASE WHEN ${dialect.jsonIs(json, 'number')} THEN ${number} ELSE ${dialect.asText(json)} END`;
}

const lowerCaseUuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

function textValue(text: string, kind: Kind, dialect: Dialect): string {
  if (kind === 'date') return dialect.parseDate(text);
  if (kind === 'timestamp') return dialect.parseTimestamp(text);
  if (kind === 'uuid') return `CASE WHEN ${dialect.regexMatches(text, lowerCaseUuid)} THEN ${text} END`;
  return text;
}

/** Beyond this a double is not the only one nearest to a whole number. */
const exactDoubles = 2 ** 53;

/**
 * One text for one number, however it is stored: that of its double where that is exact, which costs a fraction of that of a
 * decimal; above, whole numbers exactly to 38 digits, and others as doubles.
 */
function numberKey(source: string, double: string, dialect: Dialect): string {
  const number = `(${double})`;
  const isExact = `${number} > ${dialect.number(-exactDoubles)} AND ${number} < ${dialect.number(exactDoubles)}`;
  const whole = dialect.asDecimal(source, 0);
  const isWhole = `${dialect.isWhole(number)} AND ${whole} IS NOT NULL`;
  const text = dialect.asText(number);
  // -0.0 + 0 is 0.0, and -0.0 has a text of its own.
  return (
    `CASE WHEN ${isExact} THEN ${dialect.asText(`(${number} + 0)`)} ` +
    `WHEN ${isWhole} THEN ${dialect.asText(whole)} ELSE ${text} END`
  );
}

function typesDiffer(own: Side, ownKind: Kind, other: Side, otherKind: Kind): UserError<'unsupported'> {
  const told = ({ name, column }: Side, kind: Kind) =>
    `${column.name} of ${name} is of ${kind === 'cell' ? 'no type' : `type ${isOpen(column) ? kind : column.engineType}`}`;
  return new UserError('unsupported', {
    what: `${told(own, ownKind)}, and ${told(other, otherKind)}`,
    why: 'values of these types are never equal, or not in one way',
    fix: 'write both with the same type; for CSV and JSON Lines the row schema can name it',
  });
}
