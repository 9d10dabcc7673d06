import type { Document, Path } from '../../config/document.js';
import { invalidSchema, onlyKeywords } from './schema-keywords.js';

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

/** The keywords of a column as the meta-schema admits them. */
interface Keywords {
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
}

/**
 * @param schema the value under `properties`; `{}` for a column that is only required
 * @throws UserError `invalid_schema` for what this version does not check, and for what would never apply
 */
export function columnContract(
  document: Document,
  name: string,
  schema: unknown,
  required: boolean,
  file: string,
): ColumnContract {
  const path = ['properties', name];
  if (typeof schema !== 'object' || schema === null) {
    throw invalidSchema(
      document,
      path,
      `a column that is ${String(schema)} is not built yet`,
      'write a schema with a type',
    );
  }
  onlyKeywords(document, path, ['type', 'minimum', 'maximum', 'enum'], schema, `${name} in ${file}`);
  const { type, minimum, maximum, enum: values } = schema as Keywords;
  const scalars = values && scalarsOf(values, document, name);
  const declared = type === undefined ? undefined : [type].flat();
  const named = declared ?? typesOf(scalars);
  const types = named.filter((each): each is Exclude<JsonType, 'null'> => each !== 'null');
  const nested = named.find((each) => each === 'object' || each === 'array');
  if (nested) {
    const fix = 'cells are numbers, text, booleans or null';
    throw invalidSchema(document, [...path, 'type'], `the type ${nested} of ${name} is not built yet`, fix);
  }
  checkBounds(document, name, { minimum, maximum }, types);
  return {
    name,
    required,
    types,
    nullable: named.includes('null'),
    typed: declared !== undefined,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(scalars && { enum: scalars }),
  };
}

function scalarsOf(values: readonly unknown[], document: Document, name: string): readonly Scalar[] {
  const path = ['properties', name, 'enum'];
  for (const value of values) {
    if (typeof value === 'object' && value !== null) {
      const fix = 'a cell is text, a number, true, false or null';
      throw invalidSchema(document, path, `the enum of ${name} holds ${JSON.stringify(value)}`, fix);
    }
    if (typeof value === 'number') exact(document, path, value);
  }
  return values as readonly Scalar[];
}

/** Without `type`, the values of an enum tell what the cells are; without either, they are text. */
function typesOf(values: readonly Scalar[] | undefined): readonly string[] {
  if (!values) return ['string'];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

interface Bounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

function checkBounds(document: Document, name: string, bounds: Bounds, types: readonly JsonType[]): void {
  for (const word of ['minimum', 'maximum'] as const) {
    const bound = bounds[word];
    if (bound === undefined) continue;
    const path = ['properties', name, word];
    exact(document, path, bound);
    if (!types.includes('number') && !types.includes('integer')) {
      throw invalidSchema(
        document,
        path,
        `${word} of ${name} would never apply`,
        'a bound needs type: number or integer',
      );
    }
  }
  const { minimum, maximum } = bounds;
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    const what = `the minimum ${minimum} of ${name} is above its maximum ${maximum}`;
    throw invalidSchema(document, ['properties', name, 'minimum'], what);
  }
}

/** JSON and SQL agree on every bound that a double holds exactly; beyond 2⁵³ they need not. */
function exact(document: Document, path: Path, value: number): void {
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
  const what = `${value} is beyond the integers that every reader holds exactly`;
  throw invalidSchema(document, path, what, 'stay within ±(2⁵³ − 1)');
}
