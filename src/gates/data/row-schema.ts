import { readFile } from 'node:fs/promises';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { newAjv } from '../../config/ajv.js';
import { type Document, type Path, parseDocumentText } from '../../config/document.js';
import { UserError, type UserErrors, userErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { nearest } from '../../result/nearest.js';

export type JsonType = 'number' | 'integer' | 'boolean' | 'string' | 'null';
export type Scalar = string | number | boolean | null;

/** What the contract says of one column. */
export interface ColumnContract {
  readonly name: string;
  readonly required: boolean;
  /** the types its values may have, without null; what a CSV cell becomes is decided by them */
  readonly types: readonly Exclude<JsonType, 'null'>[];
  /** whether a missing cell is a null that the schema admits, as opposed to an absent property */
  readonly nullable: boolean;
  /** whether the schema says `type`, so that there is a check of it */
  readonly typed: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly Scalar[];
}

/** A row schema, reduced to what is checked. */
export interface RowContract {
  readonly columns: readonly ColumnContract[];
  /** the names as the schema lists them */
  readonly required: readonly string[];
  readonly additionalColumns: boolean;
  at(path: Path): Location;
}

const annotations = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
];
const rowKeywords = ['type', 'properties', 'required', 'additionalProperties'];
const columnKeywords = ['type', 'minimum', 'maximum', 'enum'];
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Reads a JSON Schema 2020-12 of one row. A keyword that this version does not check is an error, never a pass.
 *
 * @param file the name to print
 * @throws UserError `invalid_schema` or `unreadable`, at its line where there is one
 */
export async function readRowContract(path: string, file: string): Promise<RowContract> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new UserError('unreadable', { what: `the row schema ${file} cannot be read` }, { file }, { cause });
  });
  const document = firstFault(() => parseDocumentText(text, file, 'invalid_schema'));
  await validAgainstMetaSchema(document, file);
  return contract(document, file);
}

/** A check has one reason: the first fault stands for all. */
function firstFault<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw userErrors(error as UserErrors)[0] ?? error;
  }
}

/** Compiled once, however many row schemas a configuration names. */
let metaSchema: Promise<Ajv2020> | undefined;

async function validAgainstMetaSchema(document: Document, file: string): Promise<void> {
  if (typeof document.data !== 'object' || document.data === null || Array.isArray(document.data)) {
    throw invalid(document, [], `the row schema ${file} is not an object`);
  }
  const declared = (document.data as { $schema?: unknown }).$schema;
  if (declared !== undefined && declared !== dialect) {
    throw invalid(
      document,
      ['$schema'],
      `the row schema ${file} is written in ${JSON.stringify(declared)}`,
      `write ${dialect}`,
    );
  }
  metaSchema ??= newAjv({ strict: false, validateFormats: false });
  const ajv = await metaSchema;
  if (ajv.validateSchema(document.data)) return;
  const error = ajv.errors?.[0];
  const path = (error?.instancePath ?? '').split('/').slice(1);
  throw invalid(
    document,
    path,
    `the row schema ${file} is not valid JSON Schema: ${path.join('.') || 'it'} ${error?.message ?? ''}`,
  );
}

function contract(document: Document, file: string): RowContract {
  const schema = document.data as Record<string, unknown>;
  onlyKeywords(document, [], schema, rowKeywords, file);
  const types = [schema['type'] ?? 'object'].flat();
  if (!types.includes('object'))
    throw invalid(document, ['type'], `the row schema ${file} describes no object: a row is one`);
  const additional = schema['additionalProperties'] ?? true;
  if (typeof additional !== 'boolean') {
    throw invalid(
      document,
      ['additionalProperties'],
      'additionalProperties with a schema is not built yet',
      'write true or false',
    );
  }
  const properties = (schema['properties'] ?? {}) as Record<string, unknown>;
  const required = (schema['required'] ?? []) as readonly string[];
  const names = [...new Set([...Object.keys(properties), ...required])];
  if (names.length === 0 && additional) throw invalid(document, [], `the row schema ${file} asks for nothing`);
  return {
    columns: names.map((name) =>
      column(document, name, Object.hasOwn(properties, name) ? properties[name] : {}, required.includes(name), file),
    ),
    required,
    additionalColumns: additional,
    at: (path) => document.at(path),
  };
}

function column(document: Document, name: string, schema: unknown, required: boolean, file: string): ColumnContract {
  const path = ['properties', name];
  if (typeof schema !== 'object' || schema === null) {
    throw invalid(document, path, `a column that is ${String(schema)} is not built yet`, 'write a schema with a type');
  }
  const keywords = schema as Record<string, unknown>;
  onlyKeywords(document, path, keywords, columnKeywords, file);
  const values = keywords['enum'] as readonly unknown[] | undefined;
  for (const value of values ?? []) {
    if (typeof value === 'object' && value !== null)
      throw invalid(
        document,
        [...path, 'enum'],
        `the enum of ${name} holds ${JSON.stringify(value)}`,
        'a cell is text, a number, true, false or null',
      );
    if (typeof value === 'number') exact(document, [...path, 'enum'], value);
  }
  const declared = keywords['type'] === undefined ? undefined : [keywords['type'] as string | string[]].flat();
  const named = (declared ?? typesOf(values)) as readonly string[];
  const nested = named.find((type) => type === 'object' || type === 'array');
  if (nested)
    throw invalid(
      document,
      [...path, 'type'],
      `the type ${nested} of ${name} is not built yet`,
      'cells are numbers, text, booleans or null',
    );
  const types = named.filter((type): type is Exclude<JsonType, 'null'> => type !== 'null');
  const bounds = (['minimum', 'maximum'] as const).filter((word) => keywords[word] !== undefined);
  for (const word of bounds) {
    exact(document, [...path, word], keywords[word] as number);
    if (!types.includes('number') && !types.includes('integer')) {
      throw invalid(
        document,
        [...path, word],
        `${word} of ${name} would never apply`,
        'a bound needs type: number or integer',
      );
    }
  }
  const { minimum, maximum } = keywords as { minimum?: number; maximum?: number };
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    throw invalid(document, [...path, 'minimum'], `the minimum ${minimum} of ${name} is above its maximum ${maximum}`);
  }
  return {
    name,
    required,
    types,
    nullable: named.includes('null'),
    typed: declared !== undefined,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(values && { enum: values as readonly Scalar[] }),
  };
}

/** Without `type`, the values of an enum tell what the cells are; without either, they are text. */
function typesOf(values: readonly unknown[] | undefined): readonly string[] {
  if (!values) return ['string'];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

function onlyKeywords(document: Document, path: Path, schema: object, checked: readonly string[], file: string): void {
  for (const keyword of Object.keys(schema)) {
    if (checked.includes(keyword) || annotations.includes(keyword)) continue;
    const where = path.length === 0 ? file : `${path.at(-1)} in ${file}`;
    const [similar] = nearest(keyword, [...checked, ...annotations], 1);
    const fix = similar === undefined ? `this version checks ${checked.join(', ')}` : `did you mean ${similar}?`;
    throw invalid(
      document,
      [...path, keyword],
      `the keyword ${JSON.stringify(keyword)} of ${where} is not checked by this version`,
      fix,
      true,
    );
  }
}

/** JSON and SQL agree on every bound that a double holds exactly; beyond 2⁵³ they need not. */
function exact(document: Document, path: Path, value: number): void {
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
  throw invalid(
    document,
    path,
    `${value} is beyond the integers that every reader holds exactly`,
    'stay within ±(2⁵³ − 1)',
  );
}

function invalid(
  document: Document,
  path: Path,
  what: string,
  fix?: string,
  atKey = false,
): UserError<'invalid_schema'> {
  const location = atKey ? document.atKey(path) : document.at(path);
  return new UserError('invalid_schema', { what, ...(fix !== undefined && { fix }) }, location);
}
