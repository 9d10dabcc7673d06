import type { Dialect } from '../../../engine/dialect.js';
import type { Column, ColumnType } from '../../../engine/table.js';
import { type Decimal, decimalOf, decimalText, mostDigits, rounded } from './decimal.js';
import type { FormatName } from './keywords.js';
import { always, and, never, not, type Predicate } from './predicate.js';
import type { JsonType } from './schema.js';
import type { PartStep, Typing } from './typing.js';

export type Comparison = '<' | '<=' | '>' | '>=';

/** A value of a row as JSON has it, in SQL: docs/data.md says which cell becomes which. */
export interface Place {
  /** whether there is a value, be it null */
  readonly present: Predicate;
  /** SQL that is NULL where there is no value, or null */
  readonly value: string;
  is(type: JsonType): Predicate;
  /** where it is a number */
  readonly number?: NumberPlace;
  /** its text, NULL where it is none */
  readonly text?: string;
  /** true or false, NULL where it is neither */
  readonly boolean?: string;
  /** whether the type of the column alone decides a format */
  readonly satisfies?: (format: FormatName) => Predicate | undefined;
  readonly list?: ListPlace;
  readonly object?: ObjectPlace;
  /** JSON text of the value, where it is present */
  readonly json: string;
}

export interface NumberPlace {
  compare(comparison: Comparison, bound: number): Predicate;
  isOneOf(values: readonly number[]): Predicate;
  isMultipleOf(factor: number): Predicate;
}

export interface ListPlace {
  readonly length: string;
  /** whether a predicate is true for an element */
  any(predicate: (element: Place) => Predicate): Predicate;
  /** undefined where SQL's equality of the elements is not that of JSON */
  readonly distinct: Predicate | undefined;
}

export interface ObjectPlace {
  /** the members that it can have, where the column's type says them */
  readonly names: readonly string[] | undefined;
  member(name: string): Place;
}

/** Where a place lies, and what its schema says of types there. */
interface Site {
  readonly dialect: Dialect;
  readonly derive: (expression: string) => string;
  readonly typing: (steps: readonly PartStep[]) => Typing;
  readonly steps: readonly PartStep[];
  /** how many lists are open: each names its elements otherwise */
  readonly depth: number;
}

/**
 * The cell of a column.
 *
 * @param derive names an expression on a row, so that it is computed once
 */
export function columnPlace(
  column: Column,
  { dialect, derive }: Pick<Site, 'dialect' | 'derive'>,
  typing: Site['typing'],
): Place {
  const steps: readonly PartStep[] = [{ member: column.name }];
  return placeOf(dialect.identifier(column.name), column.type, { dialect, derive, typing, steps, depth: 0 });
}

/** A member that no row has. */
export const absentPlace: Place = {
  present: never,
  value: 'NULL',
  is: () => never,
  json: 'NULL',
};

function placeOf(value: string, type: ColumnType, site: Site): Place {
  if (type.kind === 'json') return jsonPlace(value, site, `${value} IS NOT NULL`, never);
  const typing = site.typing(site.steps);
  const isNull = typing.nullable ? `${value} IS NULL` : never;
  const present = typing.nullable ? always : `${value} IS NOT NULL`;
  return { ...typed(value, type, site, typing, isNull), present, value };
}

type Typed = Omit<Place, 'present' | 'value'>;

function typed(value: string, type: ColumnType, site: Site, typing: Typing, isNull: Predicate): Typed {
  const { dialect } = site;
  const there = `${value} IS NOT NULL`;
  const json = (text: string) => (isNull === never ? text : `CASE WHEN ${value} IS NULL THEN 'null' ELSE ${text} END`);
  const only = (...types: readonly JsonType[]) => kinds({ null: isNull, ...allAre(types, there) });
  const textual = (text: string, satisfies?: Place['satisfies']): Typed => ({
    is: only('string'),
    text,
    json: json(dialect.jsonOfText(text)),
    ...(satisfies && { satisfies }),
  });
  switch (type.kind) {
    case 'text':
      return textPlace(value, site, typing, isNull);
    case 'json':
      throw new Error('JSON has a place of its own');
    case 'integer':
      return {
        is: only('number', 'integer'),
        number: exactNumber(value, 0, dialect),
        json: json(dialect.asText(value)),
      };
    case 'decimal': {
      const whole = type.scale === 0 ? there : dialect.isWhole(value);
      return {
        is: kinds({ null: isNull, number: there, integer: whole }),
        number: exactNumber(value, type.scale, dialect),
        json: json(dialect.asText(dialect.asDouble(value))),
      };
    }
    case 'float': {
      const double = type.bits === 64 ? value : dialect.asDouble(value);
      const number = and(there, dialect.isFinite(double));
      return {
        is: kinds({ null: isNull, number, integer: and(number, dialect.isWhole(double)) }),
        number: doubleNumber(double, number, dialect),
        json: json(`CASE WHEN ${dialect.isFinite(double)} THEN ${dialect.asText(double)} ELSE '1e999' END`),
      };
    }
    case 'boolean':
      return { is: only('boolean'), boolean: value, json: json(dialect.asText(value)) };
    case 'string':
      return textual(value);
    case 'uuid':
      return textual(dialect.asText(value), (format) => (format === 'uuid' ? always : undefined));
    case 'date':
      return textual(dialect.dateText(value), (format) => (format === 'date' ? dialect.isPlainDate(value) : undefined));
    case 'time': {
      const text = dialect.timeText(value);
      // A day ends at 24:00:00, which SQL has and RFC 3339 does not.
      return textual(text, (format) => (format === 'time' ? `${text} <> ${dialect.text('24:00:00Z')}` : undefined));
    }
    case 'timestamp':
      return textual(dialect.timestampText(value, type.zone), (format) =>
        format === 'date-time' ? dialect.isPlainDate(value) : undefined,
      );
    case 'list':
      return listPlace(value, type.of, site, only('array'), json);
    case 'struct':
      return structPlace(value, type.fields, site, only('object'), json);
    case 'unsupported':
      throw new Error('a column of an unsupported type has no place');
  }
}

/** CSV: a cell takes a type that its schema names, else it is text. */
function textPlace(cell: string, { dialect, derive }: Site, { types }: Typing, isNull: Predicate): Typed {
  const number = types.has('number') || types.has('integer') ? derive(dialect.parseNumber(cell)) : undefined;
  const boolean = types.has('boolean') ? derive(dialect.parseBoolean(cell)) : undefined;
  const isNumber = number === undefined ? never : `${number} IS NOT NULL`;
  const isBoolean = boolean === undefined ? never : `${boolean} IS NOT NULL`;
  const isText = and(`${cell} IS NOT NULL`, not(isNumber), not(isBoolean));
  const text = number === undefined && boolean === undefined ? cell : `CASE WHEN ${isText} THEN ${cell} END`;
  const cases = [
    ...(isNull === never ? [] : [`WHEN ${cell} IS NULL THEN 'null'`]),
    ...(number === undefined ? [] : [`WHEN ${isNumber} THEN ${dialect.asText(number)}`]),
    ...(boolean === undefined ? [] : [`WHEN ${isBoolean} THEN ${dialect.asText(boolean)}`]),
  ];
  const quoted = dialect.jsonOfText(cell);
  return {
    is: kinds({
      null: isNull,
      string: isText,
      ...(number !== undefined && { number: isNumber, integer: dialect.isWhole(number) }),
      ...(boolean !== undefined && { boolean: isBoolean }),
    }),
    text,
    ...(number !== undefined && { number: doubleNumber(number, always, dialect) }),
    ...(boolean !== undefined && { boolean }),
    json: cases.length === 0 ? quoted : `CASE ${cases.join(' ')} ELSE ${quoted} END`,
  };
}

/** A value of a JSON line: each row may have another type. */
function jsonPlace(json: string, site: Site, present: Predicate, isNull: Predicate): Place {
  const { dialect } = site;
  const number = dialect.jsonNumber(json);
  const isNumber = and(dialect.jsonIs(json, 'number'), dialect.isFinite(`(${number})`));
  const element = `e${site.depth}`;
  return {
    present,
    value: `CASE WHEN NOT (${dialect.jsonIs(json, 'null')}) THEN ${json} END`,
    is: kinds({
      null: isNull === never ? dialect.jsonIs(json, 'null') : `(${isNull} OR ${dialect.jsonIs(json, 'null')})`,
      boolean: dialect.jsonIs(json, 'boolean'),
      number: isNumber,
      integer: and(isNumber, dialect.isWhole(`(${number})`)),
      string: dialect.jsonIs(json, 'string'),
      array: dialect.jsonIs(json, 'array'),
      object: dialect.jsonIs(json, 'object'),
    }),
    number: doubleNumber(`(${number})`, isNumber, dialect),
    text: dialect.jsonText(json),
    boolean: dialect.jsonBoolean(json),
    list: {
      length: dialect.listLength(dialect.jsonElements(json)),
      any: (predicate) => {
        const place = jsonPlace(element, { ...site, depth: site.depth + 1 }, always, `${element} IS NULL`);
        return anyElement(dialect.jsonElements(json), element, predicate(place), dialect);
      },
      distinct: undefined,
    },
    object: {
      names: undefined,
      member: (name) => {
        const member = dialect.jsonMember(json, name);
        return jsonPlace(member, site, `${member} IS NOT NULL`, never);
      },
    },
    json: isNull === never ? dialect.asText(json) : `CASE WHEN ${isNull} THEN 'null' ELSE ${dialect.asText(json)} END`,
  };
}

function listPlace(list: string, of: ColumnType, site: Site, is: Place['is'], json: (text: string) => string): Typed {
  const { dialect } = site;
  const element = `e${site.depth}`;
  const inside: Site = { ...site, steps: [...site.steps, 'element'], depth: site.depth + 1 };
  // A missing element is null: a list has no places where nothing stands.
  const typing: Typing = { ...site.typing(inside.steps), nullable: true };
  const known: Site = { ...inside, typing: (steps) => (steps === inside.steps ? typing : site.typing(steps)) };
  const place = placeOf(element, of, known);
  return {
    is,
    list: {
      length: dialect.listLength(list),
      any: (predicate) => anyElement(list, element, predicate(place), dialect),
      distinct: comparable(of) ? dialect.isDistinctList(list) : undefined,
    },
    json: json(dialect.jsonOfList(dialect.mapElements(list, element, place.json))),
  };
}

/** Whether SQL finds two values of a type equal where JSON does. A float may be no JSON number, a struct lacks members. */
function comparable(type: ColumnType): boolean {
  return !['float', 'list', 'struct', 'json', 'unsupported'].includes(type.kind);
}

function anyElement(list: string, element: string, predicate: Predicate, dialect: Dialect): Predicate {
  if (predicate === never) return never;
  if (predicate === always) return `${dialect.listLength(list)} > 0`;
  return dialect.anyElement(list, element, predicate);
}

function structPlace(
  struct: string,
  fields: readonly Column[],
  site: Site,
  is: Place['is'],
  json: (text: string) => string,
): Typed {
  const { dialect } = site;
  const member = (name: string): Place => {
    const field = fields.find((each) => each.name === name);
    if (!field) return absentPlace;
    const place = placeOf(dialect.field(struct, name), field.type, {
      ...site,
      steps: [...site.steps, { member: name }],
    });
    // The members of a struct that is not there are not there either.
    return place.present === always ? { ...place, present: `${struct} IS NOT NULL` } : place;
  };
  const members = fields
    .filter(({ type }) => type.kind !== 'unsupported')
    .map(({ name }) => {
      const { json: text, present } = member(name);
      return { name, json: `CASE WHEN ${present} THEN ${text} END` };
    });
  return {
    is,
    object: { names: fields.map(({ name }) => name), member },
    json: json(dialect.jsonOfObject(members)),
  };
}

type Kinds = Partial<Record<JsonType, Predicate>>;

function kinds(own: Kinds): Place['is'] {
  return (type) => own[type] ?? never;
}

function allAre(types: readonly JsonType[], predicate: Predicate): Kinds {
  return Object.fromEntries(types.map((type) => [type, predicate]));
}

/** Integers and decimals are compared as what they are: a bound is moved to the nearest value that they can have. */
function exactNumber(value: string, scale: number, dialect: Dialect): NumberPlace {
  const there = `${value} IS NOT NULL`;
  const limit = 10n ** BigInt(mostDigits);
  const literal = (unscaled: bigint) => dialect.decimal(decimalText(unscaled, scale), scale);
  return {
    compare: (comparison, bound) => {
      const decimal = decimalOf(bound);
      const exact = decimal.scale <= scale;
      const below = comparison.startsWith('<');
      const nearest = rounded(decimal, scale, below ? 'ceil' : 'floor');
      if (nearest >= limit) return below ? there : never;
      if (nearest <= -limit) return below ? never : there;
      // Between two values that it can have, "at most" and "below" the bound are both "below the next value".
      const strict = !exact || !comparison.endsWith('=');
      return `${value} ${below ? '<' : '>'}${strict ? '' : '='} ${literal(nearest)}`;
    },
    isOneOf: (values) => {
      const exact = values
        .map(decimalOf)
        .filter((each) => each.scale <= scale)
        .map((each) => rounded(each, scale, 'floor'))
        .filter((each) => each < limit && each > -limit);
      return exact.length === 0 ? never : `${value} IN (${exact.map(literal).join(', ')})`;
    },
    isMultipleOf: (factor) => {
      const unit = decimalOf(factor);
      if (unit.scale <= scale) return multiple(value, unit, scale, dialect);
      return multiple(dialect.asDecimal(value, unit.scale), unit, unit.scale, dialect);
    },
  };
}

/** Doubles are compared as doubles; as decimals they are the shortest text that means them. */
function doubleNumber(value: string, isNumber: Predicate, dialect: Dialect): NumberPlace {
  return {
    compare: (comparison, bound) => and(isNumber, `${value} ${comparison} ${dialect.number(bound)}`),
    isOneOf: (values) =>
      values.length === 0 ? never : `${value} IN (${values.map((each) => dialect.number(each)).join(', ')})`,
    isMultipleOf: (factor) => {
      const unit = decimalOf(factor);
      const decimal = dialect.asDecimal(value, unit.scale);
      // A multiple has no more digits than its unit: what is lost in rounding was no multiple.
      return and(`${dialect.asDouble(decimal)} = ${value}`, multiple(decimal, unit, unit.scale, dialect));
    },
  };
}

function multiple(value: string, unit: Decimal, scale: number, dialect: Dialect): Predicate {
  const divisor = dialect.decimal(decimalText(unit.unscaled * 10n ** BigInt(scale - unit.scale), scale), scale);
  return `${dialect.remainder(value, divisor)} = 0`;
}
