import type { Dialect } from '../../../engine/dialect.js';
import type { Formats } from './formats.js';
import type { FormatName } from './keywords.js';
import { matchesName } from './names.js';
import { re2Of } from './patterns.js';
import type { Comparison, Place } from './place.js';
import { and, exactlyOne, never, not, or, type Predicate } from './predicate.js';
import {
  declaredTypes,
  keyword,
  pointerOf,
  type Schema,
  type SchemaDocument,
  type SchemaNode,
  subschema,
  subschemas,
} from './schema.js';

/** Asks ajv about values that SQL cannot judge exactly. */
export interface Appeal {
  /**
   * @param schema keywords that are to be judged alone; references in them are those of the document
   * @returns what is true for the values that violate it
   */
  decide(schema: Schema, place: Place): Predicate;
}

export interface Compilation {
  readonly document: SchemaDocument;
  readonly dialect: Dialect;
  readonly formats: Formats;
  readonly appeal: Appeal;
}

/** Thrown inside of a list, where no appeal is possible: then the whole list is judged by ajv. */
class NotInSql extends Error {}

/** Where a keyword is compiled: through which references it was reached, and whether in a list. */
interface Scope {
  readonly through: readonly string[];
  readonly inList: boolean;
  /** how many lists are open */
  readonly lists: number;
  /** what definitions make of the same value, however often they are referred to */
  readonly known: WeakMap<Place, Map<string, Predicate>>;
}

function outside(): Scope {
  return { through: [], inList: false, lists: 0, known: new WeakMap() };
}

/** Planning a statement takes more than twice as long with each further list in a list. */
const mostLists = 5;
/** A predicate of more characters is a schema that names one definition again and again: ajv calls it, SQL repeats it. */
const longestPredicate = 100_000;

/** What makes a value violate a schema. */
export function violation(node: SchemaNode, place: Place, compilation: Compilation): Predicate {
  return violates(node, place, compilation, outside());
}

/** What makes a value violate one keyword of a schema; `if` speaks for `then` and `else`. */
export function keywordViolation(name: string, node: SchemaNode, place: Place, compilation: Compilation): Predicate {
  return judged(name, node, place, compilation, outside());
}

function violates(node: SchemaNode, place: Place, compilation: Compilation, scope: Scope): Predicate {
  const { schema } = node;
  if (typeof schema === 'boolean') return schema ? never : place.present;
  return or(...Object.keys(schema).map((name) => judged(name, node, place, compilation, scope)));
}

/** In SQL where that is exact, else by ajv. */
function judged(name: string, node: SchemaNode, place: Place, compilation: Compilation, scope: Scope): Predicate {
  const compile = Object.hasOwn(compilers, name) ? compilers[name] : undefined;
  if (!compile) return never;
  try {
    const predicate = compile(node, place, compilation, scope);
    if (predicate.length > longestPredicate && !place.object?.names) throw new NotInSql();
    return predicate;
  } catch (error) {
    if (!(error instanceof NotInSql) || scope.inList) throw error;
    return compilation.appeal.decide(alone(name, node), place);
  }
}

/** Keywords that mean something only together. */
const together: Readonly<Record<string, readonly string[]>> = {
  if: ['if', 'then', 'else'],
  additionalProperties: ['properties', 'patternProperties', 'additionalProperties'],
};

function alone(name: string, { schema }: SchemaNode): Schema {
  const names = together[name] ?? [name];
  const all = Object.entries(schema).filter(([key]) => names.includes(key));
  if (name !== 'additionalProperties') return Object.fromEntries(all);
  // Which members are additional depends on the names beside it, not on what is asked of them.
  return Object.fromEntries(
    all.map(([key, value]) =>
      key === name
        ? [key, value]
        : [key, Object.fromEntries(Object.keys(value as object).map((member) => [member, true]))],
    ),
  );
}

type Compile = (node: SchemaNode, place: Place, compilation: Compilation, scope: Scope) => Predicate;

const compilers: Readonly<Record<string, Compile>> = {
  $ref: (node, place, compilation, scope) => {
    const target = compilation.document.resolve(keyword<string>(node, '$ref') ?? '', node.path);
    const pointer = pointerOf(target.path);
    // What describes parts of itself goes as deep as the data: SQL does not.
    if (scope.through.includes(pointer)) throw new NotInSql();
    const known = scope.known.get(place) ?? new Map<string, Predicate>();
    scope.known.set(place, known);
    const predicate =
      known.get(pointer) ?? violates(target, place, compilation, { ...scope, through: [...scope.through, pointer] });
    known.set(pointer, predicate);
    return predicate;
  },

  type: (node, place) => and(place.present, not(or(...(declaredTypes(node) ?? []).map((type) => place.is(type))))),
  enum: (node, place, { dialect }) => noneOf(keyword<readonly unknown[]>(node, 'enum') ?? [], place, dialect),
  const: (node, place, { dialect }) => noneOf([keyword(node, 'const')], place, dialect),

  minimum: bound('minimum', '<'),
  maximum: bound('maximum', '>'),
  exclusiveMinimum: bound('exclusiveMinimum', '<='),
  exclusiveMaximum: bound('exclusiveMaximum', '>='),
  multipleOf: (node, place) =>
    place.number
      ? and(place.is('number'), not(place.number.isMultipleOf(keyword<number>(node, 'multipleOf') ?? 1)))
      : never,

  minLength: (node, place, { dialect }) => length(node, 'minLength', place, dialect),
  maxLength: (node, place, { dialect }) => length(node, 'maxLength', place, dialect),
  pattern: (node, place, { dialect }) => {
    const { text } = place;
    if (text === undefined) return never;
    const parts = re2Of(keyword<string>(node, 'pattern') ?? '', 'u');
    if (!parts) throw new NotInSql();
    const matches = parts.map((part) => {
      const found = dialect.regexMatches(text, part.pattern);
      return part.matches ? found : not(found);
    });
    return and(place.is('string'), not(and(...matches)));
  },
  format: (node, place, { dialect, formats }) => {
    const { text } = place;
    if (text === undefined) return never;
    const name = keyword<FormatName>(node, 'format') as FormatName;
    const byType = place.satisfies?.(name);
    const satisfied = byType ?? formats.get(name)?.sql(text, dialect);
    if (satisfied === undefined) throw new NotInSql();
    return and(place.is('string'), not(satisfied));
  },

  minItems: (node, place) => items(node, 'minItems', place),
  maxItems: (node, place) => items(node, 'maxItems', place),
  uniqueItems: (node, place) => {
    if (keyword(node, 'uniqueItems') !== true || !place.list) return never;
    if (place.list.distinct === undefined) throw new NotInSql();
    return and(place.is('array'), not(place.list.distinct));
  },
  items: (node, place, compilation, scope) => {
    const schema = subschema(node, 'items');
    if (!schema || !place.list) return never;
    if (scope.lists === mostLists) throw new NotInSql();
    const inside: Scope = { ...scope, inList: true, lists: scope.lists + 1 };
    return and(
      place.is('array'),
      place.list.any((element) => violates(schema, element, compilation, inside)),
    );
  },

  required: (node, place) => {
    const { object } = place;
    if (!object) return never;
    const missing = (keyword<readonly string[]>(node, 'required') ?? []).map((name) =>
      not(object.member(name).present),
    );
    return and(place.is('object'), or(...missing));
  },
  properties: (node, place, compilation, scope) => {
    const { object } = place;
    if (!object) return never;
    const parts = subschemas(node, 'properties').map(([name, schema]) =>
      member(schema, object.member(name), compilation, scope),
    );
    return and(place.is('object'), or(...parts));
  },
  patternProperties: (node, place, compilation, scope) => {
    const { object } = place;
    if (!object) return never;
    const { names } = object;
    if (!names) throw new NotInSql();
    const parts = subschemas(node, 'patternProperties').flatMap(([pattern, schema]) =>
      names
        .filter((name) => matchesName(pattern, name))
        .map((name) => member(schema, object.member(name), compilation, scope)),
    );
    return and(place.is('object'), or(...parts));
  },
  additionalProperties: (node, place, compilation, scope) => {
    const { object } = place;
    const schema = subschema(node, 'additionalProperties');
    if (!object || !schema) return never;
    if (!object.names) throw new NotInSql();
    const parts = additionalNames(node, object.names).map((name) =>
      member(schema, object.member(name), compilation, scope),
    );
    return and(place.is('object'), or(...parts));
  },
  dependentRequired: (node, place) => {
    const { object } = place;
    if (!object) return never;
    const asked = Object.entries(keyword<Record<string, readonly string[]>>(node, 'dependentRequired') ?? {});
    const parts = asked.map(([name, others]) =>
      and(object.member(name).present, or(...others.map((other) => not(object.member(other).present)))),
    );
    return and(place.is('object'), or(...parts));
  },

  allOf: (node, place, compilation, scope) =>
    or(...subschemas(node, 'allOf').map(([, each]) => violates(each, place, compilation, scope))),
  anyOf: (node, place, compilation, scope) =>
    and(place.present, ...subschemas(node, 'anyOf').map(([, each]) => violates(each, place, compilation, scope))),
  oneOf: (node, place, compilation, scope) => {
    const admitted = subschemas(node, 'oneOf').map(([, each]) => not(violates(each, place, compilation, scope)));
    return and(place.present, not(exactlyOne(admitted)));
  },
  not: (node, place, compilation, scope) => {
    const schema = subschema(node, 'not');
    return schema ? and(place.present, not(violates(schema, place, compilation, scope))) : never;
  },
  if: (node, place, compilation, scope) => {
    const condition = subschema(node, 'if');
    if (!condition) return never;
    const unmet = violates(condition, place, compilation, scope);
    const branch = (name: 'then' | 'else') => {
      const schema = subschema(node, name);
      return schema ? violates(schema, place, compilation, scope) : never;
    };
    return or(and(place.present, not(unmet), branch('then')), and(unmet, branch('else')));
  },
};

/** A member is judged where it is there. */
function member(schema: SchemaNode, place: Place, compilation: Compilation, scope: Scope): Predicate {
  return and(place.present, violates(schema, place, compilation, scope));
}

/** The names that neither `properties` nor `patternProperties` speaks of. */
export function additionalNames(node: SchemaNode, names: readonly string[]): readonly string[] {
  const named = new Set(subschemas(node, 'properties').map(([name]) => name));
  const patterns = subschemas(node, 'patternProperties').map(([pattern]) => pattern);
  return names.filter((name) => !named.has(name) && !patterns.some((pattern) => matchesName(pattern, name)));
}

function bound(name: string, comparison: Comparison): Compile {
  return (node, place) => {
    const value = keyword<number>(node, name);
    return value === undefined ? never : (place.number?.compare(comparison, value) ?? never);
  };
}

function length(node: SchemaNode, name: 'minLength' | 'maxLength', place: Place, dialect: Dialect): Predicate {
  if (place.text === undefined) return never;
  const limit = dialect.decimal(String(keyword<number>(node, name) ?? 0), 0);
  return `${dialect.length(place.text)} ${name === 'minLength' ? '<' : '>'} ${limit}`;
}

function items(node: SchemaNode, name: 'minItems' | 'maxItems', place: Place): Predicate {
  if (!place.list) return never;
  const limit = keyword<number>(node, name) ?? 0;
  return and(place.is('array'), `${place.list.length} ${name === 'minItems' ? '<' : '>'} ${limit}`);
}

/** A value that is equal to none of them. Lists and objects are compared by ajv. */
function noneOf(values: readonly unknown[], place: Place, dialect: Dialect): Predicate {
  const nested = values.filter((value) => typeof value === 'object' && value !== null);
  if (nested.length > 0 && (place.list || place.object)) throw new NotInSql();
  const numbers = values.filter((value) => typeof value === 'number');
  const booleans = values.filter((value) => typeof value === 'boolean');
  const one = or(
    ...(values.includes(null) ? [place.is('null')] : []),
    ...(place.number ? [place.number.isOneOf(numbers)] : []),
    ...(place.text === undefined ? [] : [textIsOneOf(place.text, values, dialect)]),
    ...(place.boolean === undefined ? [] : booleans.map((value) => `${place.boolean} = ${value}`)),
  );
  return and(place.present, not(one));
}

function textIsOneOf(text: string, values: readonly unknown[], dialect: Dialect): Predicate {
  const texts = values.filter((value) => typeof value === 'string').map((value) => dialect.text(value));
  if (texts.length === 0) return never;
  return texts.length === 1 ? `${text} = ${texts[0]}` : `${text} IN (${texts.join(', ')})`;
}
