// The published JSON Schema test suite as tables of one row: each of its tests is one column.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.tools/json-schema-test-suite/tests/draft2020-12/', import.meta.url));

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Schema = boolean | { readonly [name: string]: Json };

/** One test of the suite. */
export interface Case {
  /** its file, group and own words, e.g. `type: integer matches integers: a float is not an integer` */
  readonly name: string;
  readonly file: string;
  readonly schema: Schema;
  readonly data: Json;
  readonly valid: boolean;
}

interface Group {
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

export function casesOf(files: readonly string[]): readonly Case[] {
  return files.flatMap((file) => {
    const groups: readonly Group[] = JSON.parse(readFileSync(`${folder}${file}.json`, 'utf8'));
    return groups.flatMap(({ description, schema, tests }) =>
      tests.map((each) => ({
        name: `${file}: ${description}: ${each.description}`,
        file,
        schema,
        data: each.data,
        valid: each.valid,
      })),
    );
  });
}

/** A schema that stood at the root of its document, at another place of another: its references follow it. */
export function movedTo(pointer: string, schema: Schema): Schema {
  const moved = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const refers = name === '$ref' && typeof each === 'string' && /^#($|\/)/.test(each);
        if (name === 'enum' || name === 'const') return [name, each];
        return [name, refers ? `#${pointer}${each.slice(1)}` : moved(each)];
      }),
    );
  };
  return moved(schema as Json) as Schema;
}

/** What makes a keyword speak of a type: a rule of a column that could never apply is refused. */
const ofOneType = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format'],
];

const anyType = ['null', 'boolean', 'number', 'string', 'array', 'object'];

/** The same schema, with every type named where a column or a member of one has none: it admits the same values. */
export function withTypes(schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema;
  const { properties, ...others } = schema;
  const named = 'type' in schema || '$ref' in schema || !ofOneType.some((name) => name in schema);
  const members =
    typeof properties === 'object' && properties !== null && !Array.isArray(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, each]) => [name, withTypes(each as Schema)]),
          ),
        }
      : {};
  return { ...others, ...members, ...(!named && { type: anyType }) };
}
