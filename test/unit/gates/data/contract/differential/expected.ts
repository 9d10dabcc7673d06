// What ajv says of typed rows, check by check.
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats/dist/formats.js';
import { type Json, type ParquetType, type Row, referredTo, type Schema } from './typed-rows.js';

/** The answer of a check: the rows that violate it, from 1, or why it has none. */
export type Answer = readonly number[] | 'nothing_to_judge' | 'missing_column';

/** A table as it is judged. */
export interface TypedTable {
  readonly root: Schema;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  /** the types of the columns, where the file has any */
  readonly types?: Readonly<Record<string, ParquetType>>;
}

/** The answers by `subject/rule`; `*` is the row. */
export function expectedAnswers(table: TypedTable): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const rules = rulesOf(table.root);
  for (const rule of rules) answers.set(`${rule.steps.join('.') || '*'}/${rule.name}`, answerOf(rule, table));
  const violating = new Set([...answers.values()].flatMap((answer) => (typeof answer === 'string' ? [] : answer)));
  const unjudged = [...answers.values()].some((answer) => typeof answer === 'string');
  const all = [...violating].toSorted((one, other) => one - other);
  answers.set('*/schema', unjudged && all.length === 0 ? 'nothing_to_judge' : all);
  return answers;
}

/** One keyword at one place of the row. */
interface Rule {
  readonly name: string;
  /** the members that lead to it */
  readonly steps: readonly string[];
  /** what is to hold there */
  readonly schema: Schema;
  /** of a rule on the row: the columns that it names */
  readonly reads: readonly string[];
}

function answerOf({ name, steps, schema, reads }: Rule, { root, rows, columns, types }: TypedTable): Answer {
  const [column, ...below] = steps;
  if (column === undefined) {
    if (reads.some((each) => !columns.includes(each))) return 'missing_column';
    const [pattern] = Object.keys((schema as { patternProperties?: object }).patternProperties ?? {});
    const named = pattern === undefined ? undefined : columns.find((each) => new RegExp(pattern, 'u').test(each));
    if (name.startsWith('patternProperties.') && named === undefined) return 'missing_column';
  } else {
    const isAsked = name === 'required' && below.length === 0;
    if (!columns.includes(column)) return isAsked ? rows.map((_, index) => index + 1) : 'missing_column';
    if (name !== 'required' && types?.[column] && lacks(types[column], below)) return 'missing_column';
  }
  const within = name === 'required' ? steps.slice(0, -1) : steps;
  const around = within.reduceRight<Schema>((inner, step) => ({ properties: { [step]: inner } }), schema);
  const { $defs = {} } = root as { $defs?: object };
  const admits = ajv.compile({ $defs, allOf: [around] });
  const violating = rows.flatMap((row, index) => (admits(row) ? [] : [index + 1]));
  if (violating.length > 0 || name === 'required') return violating;
  const valued = (path: readonly string[]) => rows.some((row) => (at(row, path) ?? null) !== null);
  const judged = column !== undefined ? valued(steps) : reads.length === 0 || reads.some((each) => valued([each]));
  return judged ? violating : 'nothing_to_judge';
}

/** Whether a struct on the way has no such member. */
function lacks(type: ParquetType, [name, ...below]: readonly string[]): boolean {
  if (name === undefined || !('struct' in type)) return false;
  const member = type.struct[name];
  return member === undefined || lacks(member, below);
}

function at(value: Json | undefined, [name, ...below]: readonly string[]): Json | undefined {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
    return undefined;
  return at((value as Row)[name], below);
}

const ofMembers = ['properties', 'required'];
const ofWhole = ['$ref', 'patternProperties', 'additionalProperties', 'dependentRequired'].concat(
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
);
const plain = ['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].concat(
  ...['multipleOf', 'minLength', 'maxLength', 'pattern', 'format', 'minItems', 'maxItems', 'uniqueItems', 'items'],
);

/** The rules of a row schema whose root says nothing of the row as a value but by what is in `ofMembers` and `ofWhole`. */
function rulesOf(root: Schema): readonly Rule[] {
  const onObject = (schema: Schema, steps: readonly string[], above: readonly Schema[]): readonly Rule[] => {
    if (typeof schema === 'boolean') return [];
    const { properties = {}, required = [] } = schema as {
      properties?: Record<string, Schema>;
      required?: readonly string[];
    };
    return [
      ...required.map((name) => ({
        name: 'required',
        steps: [...steps, name],
        schema: { required: [name] },
        reads: [],
      })),
      ...Object.entries(properties).flatMap(([name, member]) => onValue(member, [...steps, name], [...above, schema])),
      ...onWhole(schema, steps),
    ];
  };
  const onValue = (given: Schema, steps: readonly string[], above: readonly Schema[]): readonly Rule[] => {
    const schema = aliased(given, root);
    const rule = (name: string, held: Schema): Rule => ({ name, steps, schema: held, reads: [] });
    if (typeof schema === 'boolean') return schema ? [] : [rule('false', false)];
    if (above.includes(schema)) return [rule('$ref', given)];
    const own = plain.filter((name) => name in schema).map((name) => rule(name, { [name]: schema[name] }));
    return [...own, ...onObject(schema, steps, above)];
  };
  const onWhole = (schema: Readonly<Record<string, unknown>>, steps: readonly string[]): readonly Rule[] =>
    ofWhole.flatMap((name): readonly Rule[] => {
      if (!(name in schema) || name === 'then' || name === 'else') return [];
      const rule = (suffix: string, held: Readonly<Record<string, unknown>>, read: Schema = held): Rule => ({
        name: `${name}${suffix}`,
        steps,
        schema: held,
        reads: [...new Set(columnsOf(read, root, new Set()))],
      });
      const value = schema[name];
      switch (name) {
        case 'allOf':
          return (value as readonly Schema[]).map((each, index) => rule(`.${index}`, { allOf: [each] }));
        case 'patternProperties':
        case 'dependentRequired':
          return Object.entries(value as object).map(([key, each]) => rule(`.${key}`, { [name]: { [key]: each } }));
        case 'if': {
          const all = Object.entries(schema).filter(([key]) => ['if', 'then', 'else'].includes(key));
          return [rule('', Object.fromEntries(all))];
        }
        case 'additionalProperties': {
          if (value === true) return [];
          const names = (of: unknown) => Object.fromEntries(Object.keys(of ?? {}).map((key) => [key, true]));
          const { properties, patternProperties } = schema;
          const held = {
            properties: names(properties),
            patternProperties: names(patternProperties),
            additionalProperties: value,
          };
          return [rule('', held, true)];
        }
        default:
          return [rule('', { [name]: value })];
      }
    });
  return onObject(root, [], []);
}

const judged = [...ofMembers, ...ofWhole, ...plain];

/** A schema that is nothing but a reference stands for the other. */
function aliased(schema: Schema, root: Schema): Schema {
  if (typeof schema === 'boolean' || typeof schema['$ref'] !== 'string') return schema;
  const others = Object.keys(schema).filter((name) => name !== '$ref' && judged.includes(name));
  return others.length > 0 ? schema : aliased(referredTo(schema['$ref'], root), root);
}

/** The columns that a schema of a row names. */
function columnsOf(schema: Schema, root: Schema, seen: Set<Schema>): readonly string[] {
  if (typeof schema === 'boolean' || seen.has(schema)) return [];
  seen.add(schema);
  const {
    properties = {},
    required = [],
    dependentRequired = {},
    $ref,
  } = schema as {
    properties?: object;
    required?: readonly string[];
    dependentRequired?: Record<string, readonly string[]>;
    $ref?: string;
  };
  const beside = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'].flatMap((name) =>
    [(schema[name] ?? []) as Schema | readonly Schema[]].flat(),
  );
  return [
    ...Object.keys(properties),
    ...required,
    ...Object.entries(dependentRequired).flat(2),
    ...[...beside, ...($ref === undefined ? [] : [referredTo($ref, root)])].flatMap((each) =>
      columnsOf(each, root, seen),
    ),
  ];
}

const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateSchema: false, ownProperties: true });
// What ajv 8.20 counts for unevaluatedProperties throws where a schema of oneOf has both anyOf and patternProperties.
ajv.opts.unevaluated = false;
for (const [name, format] of Object.entries(ajvFormats.fullFormats)) ajv.addFormat(name, format);
ajv.removeKeyword('multipleOf');
ajv.addKeyword({
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  validate: (unit: number, value: number) => isMultiple(value, unit),
});

/** As the shortest decimals that mean the two doubles. */
function isMultiple(value: number, unit: number): boolean {
  const [v, u] = [shortest(value), shortest(unit)];
  const exponent = Math.min(v.exponent, u.exponent);
  const [numerator, denominator] = [v, u].map(
    ({ digits, exponent: own }) => digits * 10n ** BigInt(own - exponent),
  ) as [bigint, bigint];
  // In units of the factor's last place, a value of more than 38 digits is beyond what is told.
  const places = Math.max(0, -u.exponent);
  const told = Math.log10(Math.abs(value) || 1) + places < 38;
  return told && numerator % denominator === 0n;
}

function shortest(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
