// The row schema against the published JSON Schema test suite, draft 2020-12: each of its tests is a column of one row, as
// JSON Lines, and where its value has such a form, as Parquet and as CSV.
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats/dist/formats.js';
import { parseRowSchema } from '../../src/gates/data/contract/read.js';
import { rowRules } from '../../src/gates/data/contract/rules.js';
import { UserError } from '../../src/result/error.js';
import { judge, type TableUnderTest } from '../unit/gates/data/judged-table.js';
import { type Case, casesOf, type Json, movedTo, type Schema, withTypes } from './published-suite.js';
import { withService } from './service.js';

const formats = ['date', 'time', 'date-time', 'email', 'uuid', 'ipv4', 'ipv6', 'uri', 'hostname'] as const;

const files = [
  ...['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'required', 'properties', 'patternProperties', 'additionalProperties'],
  ...['dependentRequired', 'allOf', 'anyOf', 'oneOf', 'not', 'if-then-else', 'ref', 'defs', 'boolean_schema'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems', 'infinite-loop-detection'],
  ...['optional/bignum', 'optional/float-overflow', 'optional/ecmascript-regex', 'optional/non-bmp-regex'],
  ...formats.map((name) => `optional/format/${name}`),
];

/** What keeps a schema of the suite from being read, and how many tests that leaves out. */
const refusals: Readonly<Record<string, { readonly what: RegExp; readonly tests: number }>> = {
  'a keyword that is not judged': { what: /^the keyword "/, tests: 53 },
  'an $id within a schema': { what: /^an \$id within a schema/, tests: 34 },
  'then or else without if': { what: /without if is never judged$/, tests: 10 },
  'a reference that leaves the document': { what: /points outside of/, tests: 8 },
  'a number beyond 2⁵³': { what: /is beyond the integers/, tests: 8 },
  'the name of another resource': { what: /is no JSON Pointer|points to nothing/, tests: 0 },
};

/** Where ajv, with its full formats, does not say what the suite says: the row schema follows ajv. */
const unlikeTheSuite = [
  'optional/float-overflow: all integers are multiples of 0.5, if overflow is handled: valid if optional overflow handling is implemented',
  'optional/format/email: validation of e-mail addresses: a quoted string with a space in the local part is valid',
  'optional/format/email: validation of e-mail addresses: a quoted string with a double dot in the local part is valid',
  'optional/format/email: validation of e-mail addresses: a quoted string with a @ in the local part is valid',
  'optional/format/email: validation of e-mail addresses: an IPv4-address-literal after the @ is valid',
  'optional/format/email: validation of e-mail addresses: an IPv6-address-literal after the @ is valid',
];

/** ajv leaves a member called __proto__ out of what it judges; SQL does not. */
const unlikeAjv = ['properties: properties whose names are Javascript object property names: __proto__ not valid'];

async function refusal(schema: object): Promise<string | undefined> {
  try {
    rowRules(await parseRowSchema(Buffer.from(JSON.stringify(schema)), 'row.schema.json'));
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.explanation.what;
    throw error;
  }
}

/** A column that holds a case's value under its schema, at its place in the row schema. */
type Column = (each: Case, pointer: string) => Schema;

const asItIs: Column = ({ schema }, pointer) => movedTo(pointer, withTypes(schema));

/** The same for a cell of CSV, whose value takes its type from its schema. */
const asText: Column = ({ schema, data }, pointer) => ({
  type: typeof data,
  allOf: [movedTo(`${pointer}/allOf/0`, schema) as Json],
});

const scalars = ['boolean', 'number', 'string'];

/** A text that reads as a number or a boolean would become one where the schema speaks of these too. */
function hasCell({ data }: Case): boolean {
  return scalars.includes(typeof data) && !(typeof data === 'string' && /^$|[0-9\0]|^(true|false)$/i.test(data));
}

function csv(cells: readonly Json[]): string {
  const names = cells.map((_, index) => `c${index}`).join(',');
  return `${names}\n${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\n`;
}

/** SQL of a value that Parquet has a type for; undefined where it has none. */
function sqlOf(data: Json): string | undefined {
  if (typeof data === 'string') return data.includes('\0') ? undefined : `'${data.replaceAll("'", "''")}'`;
  if (typeof data === 'boolean') return String(data);
  if (typeof data === 'number') return `CAST('${data}' AS DOUBLE)`;
  if (data === null) return undefined;
  const parts = Object.entries(data).map(([name, part]) => [name, sqlOf(part)] as const);
  if (parts.length === 0 || parts.some(([name, part]) => name === '' || part === undefined)) return undefined;
  if (!Array.isArray(data)) {
    return `{${parts.map(([name, part]) => `'${name.replaceAll("'", "''")}': ${part}`).join(', ')}}`;
  }
  const alike = data.every((part) => typeof part === typeof data[0] && typeof part !== 'object');
  return alike ? `[${parts.map(([, part]) => part).join(', ')}]` : undefined;
}

interface Disagreement {
  readonly name: string;
  readonly valid: boolean;
  readonly answers: readonly string[];
}

/** What the columns of a table say otherwise than the suite. Where there is no value, nothing can be judged. */
async function disagreements(
  cases: readonly Case[],
  column: Column,
  tableOf: (cases: readonly Case[]) => TableUnderTest['files'],
): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  for (let at = 0; at < cases.length; at += 60) {
    const batch = cases.slice(at, at + 60);
    const schemas = batch.map((each, index) => [`c${index}`, column(each, `/properties/c${index}`)]);
    const { checks } = await judge({ files: tableOf(batch), schema: { properties: Object.fromEntries(schemas) } });
    for (const [index, { name, valid }] of batch.entries()) {
      const own = checks.filter(({ key }) => key.subject === `c${index}` || key.subject?.startsWith(`c${index}.`));
      const refused = own.some(({ status }) => status === 'failed');
      const unjudged = own.some(
        ({ status, reason }) => status === 'error' && reason !== 'nothing_to_judge' && reason !== 'missing_column',
      );
      if (refused === !valid && !unjudged) continue;
      found.push({ name, valid, answers: own.map(({ id, status, reason }) => `${id} ${status} ${reason}`) });
    }
  }
  return found.filter(({ name }) => !unlikeTheSuite.includes(name));
}

withService('json-schema-test-suite/version', 'the published JSON Schema test suite', () => {
  const read = async (): Promise<readonly Case[]> => {
    const cases = await Promise.all(
      casesOf(files).map(async (each) => ({
        each,
        what: await refusal({ properties: { v: asItIs(each, '/properties/v') } }),
      })),
    );
    return cases.flatMap(({ each, what }) => (what === undefined ? [each] : []));
  };

  test('what is left out is refused, each for a reason', async () => {
    const counts = new Map<string, number>();
    for (const each of casesOf(files)) {
      const what = await refusal({ properties: { v: asItIs(each, '/properties/v') } });
      if (what === undefined) continue;
      const reason = Object.keys(refusals).find((name) => refusals[name]?.what.test(what)) ?? what;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    const expected = Object.entries(refusals).flatMap(([name, { tests }]) => (tests > 0 ? [[name, tests]] : []));
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(expected));
  });

  test('ajv says what the suite says, but for what is listed', async () => {
    const ajv = new Ajv2020({ strict: false, validateSchema: false, ownProperties: true });
    for (const name of formats) ajv.addFormat(name, ajvFormats.fullFormats[name]);
    const otherwise = (await read()).filter(({ schema, data, valid }) => ajv.compile(schema)(data) !== valid);
    for (const { name } of otherwise) expect([...unlikeTheSuite, ...unlikeAjv]).toContain(name);
  });

  test('as JSON Lines, every column says what the suite says', async () => {
    const row = (cases: readonly Case[]) => Object.fromEntries(cases.map(({ data }, index) => [`c${index}`, data]));
    const found = await disagreements(await read(), asItIs, (cases) => ({
      'table.jsonl': `${JSON.stringify(row(cases))}\n`,
    }));
    expect(found).toEqual([]);
  });

  test('as Parquet, every column says what the suite says', async () => {
    const cases = (await read()).filter(({ data }) => sqlOf(data) !== undefined);
    expect(cases.length).toBeGreaterThan(400);
    const found = await disagreements(cases, asItIs, (batch) => ({
      'table.parquet': { select: `SELECT ${batch.map(({ data }, index) => `${sqlOf(data)} AS c${index}`).join(', ')}` },
    }));
    expect(found).toEqual([]);
  });

  test('as CSV, every column says what the suite says', async () => {
    const cases = (await read()).filter(hasCell);
    expect(cases.length).toBeGreaterThan(200);
    const found = await disagreements(cases, asText, (batch) => ({
      'table.csv': csv(batch.map(({ data }) => data)),
    }));
    expect(found).toEqual([]);
  });
});
