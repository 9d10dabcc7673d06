import type { Dialect } from '../../../engine/dialect.js';
import type { ColumnType } from '../../../engine/table.js';
import { always, and, never, type Predicate } from '../contract/predicate.js';
import { numberPattern, paddedPattern, wholePattern } from './text-kinds.js';

/** The SQL of what a value is looked at for; what a type cannot be is not there. Each is NULL where the value is none. */
export interface Views {
  /** whether something stands there, JSON's null included */
  readonly there: Predicate;
  readonly isNull: Predicate;
  readonly number?: NumberView;
  readonly text?: TextView;
  readonly boolean?: string;
  readonly list?: { readonly value: string; readonly length: string; readonly of: ColumnType };
  /** JSON whose members are not known yet */
  readonly json?: string;
  /** each cell may be read as a number, a boolean or a text, and a column is the one that all its cells can be */
  readonly untyped?: { readonly padded: Predicate };
}

export interface NumberView {
  /** only what is finite */
  readonly value: string;
  readonly kind: 'double' | 'integer' | 'decimal';
  readonly notFinite: Predicate;
  readonly whole: Predicate;
}

export interface TextView {
  readonly value: string;
  /** whether it is free text, as opposed to the text of a date or another type */
  readonly free: boolean;
}

const element: ColumnType = { kind: 'json' };

/** @param derive names an expression on a row, so that it is computed once */
export function viewsOf(
  value: string,
  type: ColumnType,
  dialect: Dialect,
  derive: (expression: string) => string,
): Views {
  const there = `${value} IS NOT NULL`;
  const plain = { there, isNull: never };
  const texts = (text: string): Views => ({ ...plain, text: { value: text, free: false } });
  switch (type.kind) {
    case 'text':
      return {
        ...plain,
        number: {
          value: derive(dialect.parseNumber(value)),
          kind: 'double',
          notFinite: never,
          whole: dialect.regexMatches(value, `^${wholePattern}$`),
        },
        text: { value, free: true },
        boolean: dialect.parseBoolean(value),
        untyped: {
          padded: and(
            dialect.regexMatches(value, `^${paddedPattern}`),
            dialect.regexMatches(value, `^${numberPattern}$`),
          ),
        },
      };
    case 'integer':
      return { ...plain, number: { value, kind: 'integer', notFinite: never, whole: there } };
    case 'decimal':
      return {
        ...plain,
        number: { value, kind: 'decimal', notFinite: never, whole: type.scale === 0 ? there : never },
      };
    case 'float': {
      const double = type.bits === 64 ? value : dialect.asDouble(value);
      const finite = dialect.isFinite(double);
      const number = `CASE WHEN ${finite} THEN ${double} END`;
      return { ...plain, number: { value: number, kind: 'double', notFinite: `NOT ${finite}`, whole: never } };
    }
    case 'boolean':
      return { ...plain, boolean: value };
    case 'string':
      return { ...plain, text: { value: dialect.asText(value), free: true } };
    case 'uuid':
      return texts(dialect.asText(value));
    case 'date':
      return texts(dialect.dateText(value));
    case 'time':
      return texts(dialect.timeText(value));
    case 'timestamp':
      return texts(dialect.timestampText(value, type.zone));
    case 'list':
      return { ...plain, list: { value, length: dialect.listLength(value), of: type.of } };
    case 'json':
      return jsonViews(value, dialect);
    case 'struct':
    case 'unsupported':
      return plain;
  }
}

/** A value of a JSON line: each row may have another type. */
function jsonViews(json: string, dialect: Dialect): Views {
  const number = dialect.jsonNumber(json);
  const isNumber = dialect.jsonIs(json, 'number');
  const elements = dialect.jsonElements(json);
  return {
    there: `${json} IS NOT NULL`,
    isNull: dialect.jsonIs(json, 'null'),
    number: {
      value: `CASE WHEN ${dialect.isFinite(`(${number})`)} THEN (${number}) END`,
      kind: 'double',
      notFinite: and(isNumber, `NOT ${dialect.isFinite(`(${number})`)}`),
      whole: and(isNumber, dialect.regexMatches(dialect.asText(json), `^${wholePattern}$`)),
    },
    text: { value: dialect.jsonText(json), free: true },
    boolean: dialect.jsonBoolean(json),
    list: { value: elements, length: dialect.listLength(elements), of: element },
    json,
  };
}

/** The members of a struct, which its type names. */
export function membersOf(
  value: string,
  type: ColumnType,
  dialect: Dialect,
): readonly {
  readonly name: string;
  readonly value: string;
  readonly type: ColumnType;
  readonly engineType: string;
}[] {
  if (type.kind !== 'struct') return [];
  return type.fields.map((field) => ({ ...field, value: dialect.field(value, field.name) }));
}

export const everyRow = always;
