// Row schemas with rows that partly satisfy them. Names of columns and definitions begin with § in place of a prefix, so that
// many cases fit into one table.
import fc from 'fast-check';
import { parseDocumentText } from '../../../../../../src/config/document.js';
import { assertJudgeable } from '../../../../../../src/gates/data/contract/judgeable.js';
import { rowRules } from '../../../../../../src/gates/data/contract/rules.js';
import { schemaDocument } from '../../../../../../src/gates/data/contract/schema.js';
import { UserError } from '../../../../../../src/result/error.js';
import { anyJson, formats, numbers, patterns, type Shape, some, text, texts, typeNames, units } from './pools.js';
import type { Json, Schema } from './typed-rows.js';

type Keywords = Readonly<Record<string, unknown>>;

const oneKeyword = <T>(name: string, value: fc.Arbitrary<T>): fc.Arbitrary<Keywords> =>
  value.map((each) => ({ [name]: each }));

function ofNumber(): fc.Arbitrary<Keywords> {
  const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
  return fc.oneof(
    fc.tuple(fc.constantFrom(...bounds), fc.constantFrom(...numbers)).map(([name, value]) => ({ [name]: value })),
    oneKeyword('multipleOf', fc.constantFrom(...units)),
  );
}

function ofText(): fc.Arbitrary<Keywords> {
  return fc.oneof(
    oneKeyword('minLength', fc.integer({ min: 0, max: 3 })),
    oneKeyword('maxLength', fc.integer({ min: 0, max: 3 })),
    oneKeyword('pattern', fc.constantFrom(...patterns)),
    oneKeyword('format', fc.constantFrom(...formats)),
  );
}

function ofList(of: Shape, depth: number): fc.Arbitrary<Keywords> {
  return fc.oneof(
    oneKeyword('minItems', fc.integer({ min: 0, max: 3 })),
    oneKeyword('maxItems', fc.integer({ min: 0, max: 3 })),
    oneKeyword('uniqueItems', fc.boolean()),
    { weight: 3, arbitrary: oneKeyword('items', valueSchema(of, depth - 1)) },
  );
}

function ofObject(members: Readonly<Record<string, Shape>>, depth: number): fc.Arbitrary<Keywords> {
  const names = [...Object.keys(members), 'c'];
  const shapeOf = (name: string): Shape => members[name] ?? text;
  const member = fc
    .constantFrom(...names)
    .chain((name) => valueSchema(shapeOf(name), depth - 1).map((schema) => [name, schema] as const));
  return fc.oneof(
    oneKeyword('required', some(names, 1, 2)),
    {
      weight: 4,
      arbitrary: oneKeyword('properties', fc.array(member, { minLength: 1, maxLength: 2 }).map(Object.fromEntries)),
    },
    oneKeyword(
      'patternProperties',
      fc
        .tuple(
          fc.constantFrom('a', '^b', '^[a-c]$', '0', '(?!b)a', '😀'),
          valueSchema(shapeOf(names[0] ?? ''), depth - 1),
        )
        .map(([pattern, schema]) => ({ [pattern]: schema })),
    ),
    oneKeyword('additionalProperties', fc.oneof(fc.constant(false), valueSchema(shapeOf(names[0] ?? ''), depth - 1))),
    oneKeyword(
      'dependentRequired',
      fc.dictionary(fc.constantFrom(...names), some(names, 0, 2), { minKeys: 1, maxKeys: 2 }),
    ),
  );
}

function combined(schema: fc.Arbitrary<Schema>): fc.Arbitrary<Keywords> {
  const list = fc.array(schema, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    ...['allOf', 'anyOf', 'oneOf'].map((name) => oneKeyword(name, list)),
    oneKeyword('not', schema),
    fc.tuple(schema, fc.option(schema), fc.option(schema)).map(([condition, yes, no]) => ({
      if: condition,
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name
      ...(yes !== null && { then: yes }),
      ...(no !== null && { else: no }),
    })),
  );
}

const otherShapes: readonly Shape[] = [
  { kind: 'number' },
  { kind: 'string' },
  { kind: 'boolean' },
  { kind: 'array', of: { kind: 'number' } },
  { kind: 'object', members: { a: { kind: 'number' } } },
];

function apt(shape: Shape, depth: number): fc.Arbitrary<Keywords> {
  switch (shape.kind) {
    case 'number':
      return ofNumber();
    case 'string':
      return ofText();
    case 'boolean':
      return oneKeyword('const', fc.boolean());
    case 'array':
      return depth > 0 ? ofList(shape.of, depth) : oneKeyword('minItems', fc.integer({ min: 0, max: 2 }));
    case 'object':
      return depth > 0
        ? ofObject(shape.members, depth)
        : oneKeyword('required', some(Object.keys(shape.members), 1, 2));
  }
}

function valuesLike(shape: Shape): fc.Arbitrary<Json> {
  const own: fc.Arbitrary<Json> =
    shape.kind === 'number'
      ? fc.constantFrom(...numbers)
      : shape.kind === 'string'
        ? fc.constantFrom(...texts)
        : shape.kind === 'boolean'
          ? fc.boolean()
          : anyJson;
  return fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: anyJson });
}

const distinctJson = (values: fc.Arbitrary<Json>, most: number) =>
  fc.uniqueArray(values, { minLength: 1, maxLength: most, selector: (value) => JSON.stringify(value) });

/** The types that a schema names: often those of the shape, with and without null. */
function types(shape: Shape): fc.Arbitrary<Keywords> {
  const own = shape.kind;
  return oneKeyword(
    'type',
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<string | string[]>(own, [own, 'null']) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<string | string[]>('integer', ['integer', 'string'], ['null', 'string', 'number']),
      },
      { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...typeNames), some(typeNames, 1, 4), fc.constant(typeNames)) },
    ),
  );
}

/** By shape and depth: an arbitrary of nested schemas costs more to make than to draw from. */
const made = new WeakMap<Shape, Map<number, fc.Arbitrary<Schema>>>();

function valueSchema(shape: Shape, depth: number): fc.Arbitrary<Schema> {
  const byDepth = made.get(shape) ?? new Map<number, fc.Arbitrary<Schema>>();
  made.set(shape, byDepth);
  const schema = byDepth.get(depth) ?? freshSchema(shape, depth);
  byDepth.set(depth, schema);
  return schema;
}

function freshSchema(shape: Shape, depth: number): fc.Arbitrary<Schema> {
  const other = fc.oneof(...otherShapes.map((each) => apt(each, Math.min(depth, 1))));
  const keyword = fc.oneof(
    { weight: 8, arbitrary: apt(shape, depth) },
    { weight: 2, arbitrary: oneKeyword('enum', distinctJson(valuesLike(shape), 8)) },
    { weight: 1, arbitrary: oneKeyword('const', valuesLike(shape)) },
    { weight: 1, arbitrary: other },
    { weight: depth > 0 ? 3 : 0, arbitrary: depth > 0 ? combined(valueSchema(shape, depth - 1)) : other },
    { weight: 1, arbitrary: fc.constantFrom('#/$defs/§d', '#/$defs/§t').map(($ref) => ({ $ref })) },
  );
  const schema = fc
    .tuple(fc.option(types(shape), { freq: 4 }), fc.array(keyword, { minLength: 0, maxLength: 3, size: 'max' }))
    .map(([type, keywords]) => applying(Object.assign({}, type, ...keywords)));
  return fc.oneof({ weight: 20, arbitrary: schema }, { weight: 1, arbitrary: fc.boolean() });
}

/** Bounds in their order, and the types without which a keyword would never apply. */
function applying(schema: Keywords): Schema {
  const named = [(schema['type'] ?? []) as string | readonly string[]].flat();
  const numeric = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].some(
    (name) => name in schema,
  );
  const textual = ['minLength', 'maxLength', 'pattern', 'format'].some((name) => name in schema);
  const added = [...(numeric && !named.includes('integer') ? ['number'] : []), ...(textual ? ['string'] : [])];
  const type = named.length > 0 ? [...new Set([...named, ...added])] : typeNames;
  const swapped = [
    ['minimum', 'maximum'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
  ] as const;
  const ordered = swapped.flatMap(([low, high]) => {
    const both = [schema[low], schema[high]] as readonly number[];
    if (!(low in schema && high in schema)) return [];
    return [[low, Math.min(...both)] as const, [high, Math.max(...both)] as const];
  });
  return { ...schema, ...Object.fromEntries(ordered), ...(added.length > 0 && { type }) };
}

/** What is asked of a row as a whole. Other cases may share the table: additional are only the columns of the own. */
function rowSchema(columns: Readonly<Record<string, Shape>>, depth: number): fc.Arbitrary<Schema> {
  const names = [...Object.keys(columns), '§z'];
  const shapeOf = (name: string): Shape => columns[name] ?? text;
  const named = (candidates: readonly string[]) =>
    fc
      .constantFrom(...candidates)
      .chain((name) => valueSchema(shapeOf(name), depth - 1).map((schema) => [name, schema] as const));
  const own = Object.keys(columns);
  const keyword = fc.oneof(
    { weight: 2, arbitrary: oneKeyword('required', some(own, 1, 2)) },
    {
      weight: 6,
      arbitrary: oneKeyword('properties', fc.array(named(own), { minLength: 1, maxLength: 2 }).map(Object.fromEntries)),
    },
    {
      weight: 1,
      arbitrary: oneKeyword(
        'dependentRequired',
        fc.dictionary(fc.constantFrom(...own), some(names, 1, 2), { minKeys: 1, maxKeys: 2 }),
      ),
    },
    {
      weight: 1,
      arbitrary: oneKeyword(
        'patternProperties',
        fc
          .tuple(fc.constantFrom('^§a', '^§[ab]', '^§(?!a)'), valueSchema(shapeOf(own[0] ?? ''), depth - 1))
          .map(([pattern, schema]) => ({ [pattern]: schema })),
      ),
    },
    {
      weight: 1,
      arbitrary: valueSchema(shapeOf(own.at(-1) ?? ''), depth - 1).map((schema) => ({
        patternProperties: { '^(?!§)': true },
        additionalProperties: typeof schema === 'boolean' ? { type: 'number' } : schema,
      })),
    },
    { weight: depth > 0 ? 4 : 0, arbitrary: depth > 0 ? combined(rowSchema(columns, depth - 1)) : fc.constant({}) },
    {
      weight: depth < 3 ? 1 : 0,
      arbitrary: fc.constantFrom<Keywords>({ $ref: '#/$defs/§r' }, { type: 'object' }, { type: 'string' }),
    },
  );
  const schema = fc
    .array(keyword, { minLength: 1, maxLength: 2 })
    .map((keywords): Schema => Object.assign({}, ...keywords));
  return depth < 3 ? fc.oneof({ weight: 12, arbitrary: schema }, { weight: 1, arbitrary: fc.boolean() }) : schema;
}

/** The whole schema: what each column is, and what the row is. */
export function schemaOf(columns: Readonly<Record<string, Shape>>): fc.Arbitrary<Schema> {
  const [first = { kind: 'number' } as const] = Object.values(columns);
  const own = Object.entries(columns).map(([name, shape]) =>
    valueSchema(shape, 3).map((schema) => [name, schema] as const),
  );
  const tree = fc.tuple(valueSchema(first, 1), fc.constantFrom('a', 'b')).map(([leaf, name]) => ({
    anyOf: [{ properties: { [name]: { $ref: '#/$defs/§t' } }, items: { $ref: '#/$defs/§t' } }],
    ...(typeof leaf === 'object' && { not: { allOf: [leaf], maxItems: 0 } }),
  }));
  const definition = fc.oneof(valueSchema(first, 2), fc.constant<Schema>({ $ref: '#/$defs/§t' }));
  return fc
    .tuple(
      fc.tuple(...own),
      some(Object.keys(columns), 0, 3),
      fc.option(rowSchema(columns, 3), { freq: 2 }),
      definition,
      tree,
      rowSchema(columns, 1),
    )
    .map(([members, required, whole, d, t, r]) => {
      const properties = Object.fromEntries(members);
      const row = typeof whole === 'object' && whole !== null ? whole : {};
      const beside = 'properties' in row || 'required' in row || 'additionalProperties' in row;
      const asked = beside ? { allOf: [row] } : row;
      return { properties, ...(required.length > 0 && { required }), ...asked, $defs: { '§d': d, '§t': t, '§r': r } };
    })
    .filter(isTaken);
}

/** What is refused when it is read is no case. */
function isTaken(schema: Schema): boolean {
  const document = schemaDocument(
    parseDocumentText(JSON.stringify(schema), 'schema.json', 'invalid_schema'),
    'schema.json',
    '2020-12',
  );
  try {
    assertJudgeable(document);
    rowRules(document);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
