import type { Document, Path } from '../../../config/document.js';
import { UserError } from '../../../result/error.js';
import type { Location } from '../../../result/location.js';

/** A JSON Schema: true admits every value, false none. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = Readonly<Record<string, unknown>>;

/** A schema and its place in its document. */
export interface SchemaNode {
  readonly schema: Schema;
  /** the steps from the root of the document */
  readonly path: Path;
}

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

export interface SchemaDocument {
  readonly root: SchemaNode;
  /** the name to print */
  readonly file: string;
  /** what the schema declares itself to be, where that is an older draft */
  readonly draft: 'draft-07' | '2020-12';
  at(path: Path): Location;
  atKey(path: Path): Location;
  /** @throws UserError `invalid_schema` where the document has no such place, or the reference leaves it */
  resolve(reference: string, from: Path): SchemaNode;
}

export function schemaDocument(document: Document, file: string, draft: SchemaDocument['draft']): SchemaDocument {
  const root: SchemaNode = { schema: document.data as Schema, path: [] };
  return {
    root,
    file,
    draft,
    at: (path) => document.at(path),
    atKey: (path) => document.atKey(path),
    resolve: (reference, from) => {
      const fault = (what: string, fix: string) => new UserError('invalid_schema', { what, fix }, document.at(from));
      if (!reference.startsWith('#')) {
        throw fault(
          `$ref ${JSON.stringify(reference)} points outside of ${file}`,
          'nothing is fetched: copy that schema into $defs, and point to it with #/$defs/…',
        );
      }
      const path = pointerSteps(reference.slice(1));
      if (!path) {
        throw fault(
          `$ref ${JSON.stringify(reference)} is no JSON Pointer`,
          'write #, or #/$defs/… with the steps to the schema',
        );
      }
      let schema: unknown = root.schema;
      for (const step of path) {
        schema = typeof schema === 'object' && schema !== null ? own(schema, step) : undefined;
      }
      if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null || Array.isArray(schema))) {
        throw fault(`$ref ${JSON.stringify(reference)} points to nothing in ${file}`, 'mend the steps after #');
      }
      return { schema: schema as Schema, path };
    },
  };
}

/** The steps of a JSON Pointer in a URI fragment; undefined where it is none. */
function pointerSteps(fragment: string): Path | undefined {
  if (fragment === '') return [];
  if (!fragment.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(fragment.slice(1))
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return undefined;
  }
}

/** The JSON Pointer of steps, as the fragment of a URI. */
export function pointerOf(path: Path): string {
  return path
    .map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}

function own(value: object, step: string | number): unknown {
  if (Array.isArray(value) && !/^(0|[1-9][0-9]*)$/.test(String(step))) return undefined;
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}

/** The value of a keyword; undefined where the schema has none of that name. */
export function keyword<Value = unknown>({ schema }: SchemaNode, name: string): Value | undefined {
  if (typeof schema === 'boolean' || !Object.hasOwn(schema, name)) return undefined;
  return schema[name] as Value;
}

/** The schema under a keyword, e.g. that of `not`, or one of a list or map under it. */
export function subschema(node: SchemaNode, name: string, ...steps: Path): SchemaNode | undefined {
  let schema = keyword(node, name);
  for (const step of steps) schema = typeof schema === 'object' && schema !== null ? own(schema, step) : undefined;
  return schema === undefined ? undefined : { schema: schema as Schema, path: [...node.path, name, ...steps] };
}

/** The schemas of a list (`allOf`) or of a map (`properties`) under a keyword, by index or name. */
export function subschemas(node: SchemaNode, name: string): readonly (readonly [string, SchemaNode])[] {
  const value = keyword(node, name);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map((step) => {
    const key = Array.isArray(value) ? Number(step) : step;
    return [
      step,
      { schema: (value as Record<string, Schema>)[step] as Schema, path: [...node.path, name, key] },
    ] as const;
  });
}

/** The types that `type` names, where it is there. */
export function declaredTypes(node: SchemaNode): readonly JsonType[] | undefined {
  const types = keyword<JsonType | readonly JsonType[]>(node, 'type');
  return types === undefined ? undefined : ([types].flat() as readonly JsonType[]);
}
