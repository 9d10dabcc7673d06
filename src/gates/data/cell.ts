import type { Dialect } from '../../engine/dialect.js';
import type { Column } from '../../engine/table.js';
import type { SchemaDocument } from './contract/schema.js';
import { formatsOf, typingOf } from './contract/typing.js';

/** What rules in SQL, aggregates and freshness find in a column. */
export type CellKind = 'integer' | 'number' | 'boolean' | 'text' | 'date' | 'timestamp' | 'other';

/** The cells of a column in the SQL type that their source, or their schema, gives them. */
export interface Cell {
  readonly kind: CellKind;
  /** SQL for the value; NULL where the cell is missing, or is not of its type */
  readonly value: string;
  /** true where the cell is there, whatever it says */
  readonly present: string;
}

/**
 * A column as docs/data-rules.md types it. A CSV cell and a value of a JSON line take the one type that the schema names;
 * without one, they are text. Columns of Parquet have a type, and timestamps with a zone are moved to UTC.
 */
export function cellOf(column: Column, document: SchemaDocument | undefined, dialect: Dialect): Cell {
  const name = dialect.identifier(column.name);
  const present = isPresent(column, dialect);
  switch (column.type.kind) {
    case 'text':
    case 'json': {
      const kind = document ? namedKind(column.name, document) : 'text';
      const parse = column.type.kind === 'text' ? csvParsers[kind] : jsonParsers[kind];
      return { kind, value: parse(name, dialect), present };
    }
    case 'integer':
    case 'boolean':
    case 'date':
      return { kind: column.type.kind, value: name, present };
    case 'decimal':
    case 'float':
      return { kind: 'number', value: name, present };
    case 'string':
      return { kind: 'text', value: name, present };
    case 'timestamp':
      return { kind: 'timestamp', value: column.type.zone ? dialect.inUtc(name) : name, present };
    default:
      return { kind: 'other', value: name, present };
  }
}

/** Whether a cell is neither missing nor, in a JSON line, null. */
export function isPresent(column: Column, dialect: Dialect): string {
  const name = dialect.identifier(column.name);
  if (column.type.kind !== 'json') return `${name} IS NOT NULL`;
  return `(${name} IS NOT NULL AND NOT (${dialect.jsonIs(name, 'null')}))`;
}

type NamedKind = Exclude<CellKind, 'other'>;

function namedKind(column: string, document: SchemaDocument): NamedKind {
  const steps = [{ member: column }];
  const types = [...typingOf(document, steps).types].filter((type) => type !== 'null');
  if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer')) {
    return types.includes('number') ? 'number' : 'integer';
  }
  if (types.length > 1) return 'text';
  if (types[0] === 'boolean') return 'boolean';
  const formats = formatsOf(document, steps);
  if (formats.size !== 1) return 'text';
  if (formats.has('date')) return 'date';
  return formats.has('date-time') ? 'timestamp' : 'text';
}

type Parsers = Readonly<Record<NamedKind, (cell: string, dialect: Dialect) => string>>;

const csvParsers: Parsers = {
  integer: (cell, dialect) => dialect.parseInteger(cell),
  number: (cell, dialect) => dialect.parseNumber(cell),
  boolean: (cell, dialect) => dialect.parseBoolean(cell),
  date: (cell, dialect) => dialect.parseDate(cell),
  timestamp: (cell, dialect) => dialect.parseTimestamp(cell),
  text: (cell) => cell,
};

const jsonParsers: Parsers = {
  integer: (json, dialect) =>
    `CASE WHEN ${dialect.jsonIs(json, 'number')} THEN (${dialect.parseInteger(dialect.asText(json))}) END`,
  number: (json, dialect) =>
    `CASE WHEN ${dialect.isFinite(`(${dialect.jsonNumber(json)})`)} THEN (${dialect.jsonNumber(json)}) END`,
  boolean: (json, dialect) => dialect.jsonBoolean(json),
  date: (json, dialect) => dialect.parseDate(`(${dialect.jsonText(json)})`),
  timestamp: (json, dialect) => dialect.parseTimestamp(`(${dialect.jsonText(json)})`),
  text: (json, dialect) => dialect.jsonAsText(json),
};
