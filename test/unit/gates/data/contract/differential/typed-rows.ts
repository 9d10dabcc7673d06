// What a cell is as JSON, written after docs/data.md alone: nothing here is shared with what is under test.

/** A JSON value, or Infinity for a number that JSON does not have: NaN and the infinities alike. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Schema = boolean | { readonly [keyword: string]: unknown };
/** A row, or an object in one; what is absent is left out. */
export type Row = Readonly<Record<string, Json>>;

/** A column of Parquet. */
export type ParquetType =
  | { readonly scalar: string }
  | { readonly list: ParquetType }
  | { readonly struct: Readonly<Record<string, ParquetType>> };

/** A value of Parquet: null for NULL, a scalar as text to cast and as JSON. */
export type ParquetValue =
  | null
  | { readonly text: string; readonly json: Json }
  | readonly ParquetValue[]
  | { readonly members: Readonly<Record<string, ParquetValue>> };

/** A member by its name, or any element of a list. */
export type Step = string | typeof element;
export const element = Symbol('element');

/** A cell of CSV; undefined is an empty one without quotes. */
export function typedText(cell: string | undefined, types: ReadonlySet<string>): Json | undefined {
  if (cell === undefined) return types.has('null') ? null : undefined;
  const isNumber = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(cell);
  if ((types.has('number') || types.has('integer')) && isNumber && Number.isFinite(Number(cell))) return Number(cell);
  if (types.has('boolean') && /^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return cell;
}

/** A value of Parquet; undefined where it is absent. */
export function typedValue(value: ParquetValue, root: Schema, path: readonly Step[]): Json | undefined {
  // A missing element is null, whatever its schema says.
  if (value === null) return path.at(-1) === element || typesAt(root, path).has('null') ? null : undefined;
  if ('text' in value) return value.json;
  if ('members' in value) {
    const members = Object.entries(value.members).flatMap(([name, member]) => {
      const typed = typedValue(member, root, [...path, name]);
      return typed === undefined ? [] : [[name, typed] as const];
    });
    return Object.fromEntries(members);
  }
  return value.map((each) => typedValue(each, root, [...path, element]) ?? null);
}

const inEveryRow = ['allOf'];
const inSomeRows = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];

/** The types that a row schema names for a part of a row: those that hold for every row, or else those of the branches. */
export function typesAt(root: Schema, path: readonly Step[]): ReadonlySet<string> {
  for (const keywords of [inEveryRow, inSomeRows]) {
    let schemas = besides([root], root, keywords);
    for (const step of path) {
      schemas = besides(
        schemas.flatMap((schema) => partOf(schema, step)),
        root,
        keywords,
      );
    }
    const types = new Set(schemas.flatMap(named));
    if (types.size > 0) return types;
  }
  return new Set();
}

/** Schemas with all that judge the same value. */
function besides(schemas: readonly Schema[], root: Schema, keywords: readonly string[]): readonly Schema[] {
  const all = new Set<Schema>();
  const add = (schema: Schema) => {
    if (typeof schema === 'boolean' || all.has(schema)) return;
    all.add(schema);
    if (typeof schema['$ref'] === 'string') add(referredTo(schema['$ref'], root));
    for (const name of keywords) for (const each of [schema[name] ?? []].flat()) add(each as Schema);
  };
  schemas.forEach(add);
  return [...all];
}

export function referredTo(reference: string, root: Schema): Schema {
  const name = reference.slice('#/$defs/'.length);
  return (root as { readonly $defs: Readonly<Record<string, Schema>> }).$defs[name] as Schema;
}

function partOf(schema: Schema, step: Step): readonly Schema[] {
  if (typeof schema === 'boolean') return [];
  const { items, properties = {}, patternProperties = {}, additionalProperties } = schema;
  if (typeof step !== 'string') return items === undefined ? [] : [items as Schema];
  const matched = Object.entries(patternProperties as Record<string, Schema>).filter(([pattern]) =>
    new RegExp(pattern, 'u').test(step),
  );
  const parts = [
    ...Object.entries(properties as Record<string, Schema>).filter(([name]) => name === step),
    ...matched,
  ].map(([, part]) => part);
  return parts.length > 0 || additionalProperties === undefined ? parts : [additionalProperties as Schema];
}

function named(schema: Schema): readonly string[] {
  if (typeof schema === 'boolean') return [];
  if (schema['type'] !== undefined) return [schema['type'] as string | readonly string[]].flat();
  const constant = 'const' in schema ? [schema['const']] : [];
  const values = (schema['enum'] ?? constant) as readonly unknown[];
  return values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value));
}
