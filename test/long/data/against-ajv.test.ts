// The SQL of a row schema against the referee: what ajv says of each row once its cells are typed as documented.
import { expect, test } from '@jest/globals';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Check } from '../../../src/result/check.js';
import { judge } from '../../unit/gates/data/judged-table.js';

type Json = string | number | boolean | null;

interface ColumnSchema {
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly Json[];
}

interface RowSchema {
  readonly properties: Readonly<Record<string, ColumnSchema>>;
  readonly required: readonly string[];
}

/** A value that is there and that JSON cannot write: it has no type, is in no enum, and breaks no bound. */
class NotFinite {}

/** A row after typing; an absent property is left out. */
type TypedRow = Readonly<Record<string, Json | NotFinite>>;

/** Violations by `column/rule`, and rows with at least one. */
interface Verdict {
  readonly rules: ReadonlyMap<string, number>;
  readonly rows: number;
}

/** The types that a column's schema names; an enum names those of its values, and nothing at all names text. */
function typesOf({ type, enum: values }: ColumnSchema): readonly string[] {
  if (type !== undefined) return [type].flat();
  return values ? values.map((value) => (value === null ? 'null' : typeof value)) : ['string'];
}

/** The documented typing of a CSV cell; undefined is an unquoted empty one. */
function typedText(text: string | undefined, schema: ColumnSchema): Json | undefined {
  const types = typesOf(schema);
  if (text === undefined) return types.includes('null') ? null : undefined;
  const isNumber = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text);
  if (isNumber && Number.isFinite(Number(text)) && types.some((type) => type === 'number' || type === 'integer'))
    return Number(text);
  const word = text.toLowerCase();
  if (types.includes('boolean') && (word === 'true' || word === 'false')) return word === 'true';
  return text;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });

function referee(schema: RowSchema, rows: readonly TypedRow[]): Verdict {
  const validate = ajv.compile(schema);
  const rules = new Map<string, number>();
  const count = (key: string) => rules.set(key, (rules.get(key) ?? 0) + 1);
  let violating = 0;
  for (const row of rows) {
    const finite = Object.entries(row).filter(([, value]) => !(value instanceof NotFinite));
    const strange = Object.entries(row).filter(([, value]) => value instanceof NotFinite);
    validate(Object.fromEntries(finite));
    const keys = (validate.errors ?? [])
      .map(ruleOf)
      .filter((key) => !strange.some(([name]) => key === `${name}/required`));
    for (const [name] of strange) {
      const { type, enum: values } = schema.properties[name] ?? {};
      if (type !== undefined) keys.push(`${name}/type`);
      if (values !== undefined) keys.push(`${name}/enum`);
    }
    keys.forEach(count);
    if (keys.length > 0) violating += 1;
  }
  return { rules, rows: violating };
}

function ruleOf({ keyword, instancePath, params }: ErrorObject): string {
  return keyword === 'required' ? `${params['missingProperty']}/required` : `${instancePath.slice(1)}/${keyword}`;
}

/** Holds every check of the row schema against the referee, but for those that have nothing to judge. */
function compare(checks: readonly Check[], expected: Verdict, rows: readonly TypedRow[]): void {
  for (const check of checks) {
    const { subject, rule } = check.key;
    if (rule === 'schema') {
      const judged = check.status !== 'error';
      expect([check.id, judged ? check.observed?.value : 0]).toEqual([check.id, expected.rows]);
      continue;
    }
    const count = expected.rules.get(`${subject}/${rule}`) ?? 0;
    const valueless = rows.every((row) => (row[subject ?? ''] ?? null) === null);
    if (valueless && rule !== 'required' && count === 0) expect(check).toMatchObject({ reason: 'nothing_to_judge' });
    else expect([check.id, check.observed?.value]).toEqual([check.id, count]);
    expect(check.status === 'passed').toBe(count === 0 && !(valueless && rule !== 'required'));
  }
  const asked = checks.map(({ key }) => `${key.subject}/${key.rule}`);
  for (const rule of expected.rules.keys()) expect(asked).toContain(rule);
}

const numbers: readonly number[] = [0, 1, -1, 2, 0.1, 0.3, 1.5, -2.5, 100, 1e15, 9007199254740991, -9007199254740991];
const strings: readonly string[] = ['', 'a', 'A', "it's", '1', 'true', 'null', 'ünï', ' a', '%', '2024-02-29', '年'];
const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(...numbers),
  fc.constantFrom<Json>(...strings),
  fc.boolean(),
  fc.constant(null),
);
const typeNames = ['number', 'integer', 'boolean', 'string', 'null'] as const;

const columnSchema: fc.Arbitrary<ColumnSchema> = fc
  .record({
    type: fc.option(
      fc.oneof(
        fc.constantFrom(...typeNames),
        fc.subarray([...typeNames], { minLength: 1 }),
        fc.constantFrom(['number', 'null'], ['integer', 'null'], ['string', 'null']),
      ),
      { nil: undefined, freq: 6 },
    ),
    bounds: fc.option(fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...numbers)), { nil: undefined }),
    sides: fc.constantFrom('minimum', 'maximum', 'both'),
    values: fc.option(fc.uniqueArray(scalar, { minLength: 1, maxLength: 6 }), { nil: undefined, freq: 2 }),
  })
  .map(({ type, bounds, sides, values }) => {
    const schema: ColumnSchema = { ...(type !== undefined && { type }), ...(values && { enum: values }) };
    const types = typesOf(schema);
    if (!bounds || !(types.includes('number') || types.includes('integer'))) return schema;
    return {
      ...schema,
      ...(sides !== 'maximum' && { minimum: Math.min(...bounds) }),
      ...(sides !== 'minimum' && { maximum: Math.max(...bounds) }),
    };
  });

const csvCell: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers).map(String) },
  { weight: 3, arbitrary: fc.constantFrom(...strings) },
  { weight: 1, arbitrary: fc.constantFrom('true', 'FALSE', 'True', 'yes', 'tRue ') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['nan', 'NaN', 'inf', '-Infinity', '1e999', '-1e999', '1e-999', '1e308', '1_000', ' 1', '1 ', '0x10', '0b1'],
      ...['+1', '01', '-01', '.5', '5.', '.', '1.', '1.0', '-0', '1e5', '1E+5', '1e', '1e5.', '--1', '1,5', '1\n', '٣'],
      ...['9007199254740993', '0.1000000000000000055', '0.30000000000000004', '1e22', '123456789012345678901234567890'],
    ),
  },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
  { weight: 1, arbitrary: fc.stringMatching(/^[+-]?[0-9]{0,3}\.?[0-9]{0,3}([eE][+-]?[0-9]{1,3})?$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }).filter((text) => !text.includes('\0')) },
);

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const rowSchema: fc.Arbitrary<RowSchema> = fc.record({
  properties: fc
    .tuple(...names.map(() => columnSchema))
    .map((schemas) => Object.fromEntries(schemas.map((schema, index) => [names[index] ?? '', schema]))),
  required: fc.subarray([...names]),
});

/** Quoted wherever it is there, so that an unquoted empty cell is a missing one; bare for most numbers. */
function written(cell: string | undefined): string {
  if (cell === undefined) return '';
  return /^[0-9.]+$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
}

// Each run holds six column schemas against up to eighty rows; a failure prints the seed that repeats it.
const runs = { numRuns: 40, endOnFailure: true };
const longest = 60_000;

async function csvAgreesWithAjv(schema: RowSchema, cells: readonly (readonly (string | undefined)[])[]): Promise<void> {
  const rows = cells.map((row) =>
    Object.fromEntries(
      names.flatMap((name, index) => {
        const value = typedText(row[index], schema.properties[name] ?? {});
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
  // A first column that is always there keeps a row of empty cells from being an empty line.
  const lines = cells.map((row) => `_,${row.map(written).join(',')}\n`);
  const { checks } = await judge({ files: { 'table.csv': `_,${names.join(',')}\n${lines.join('')}` }, schema });
  compare(checks, referee(schema, rows), rows);
}

const csvTable = fc.tuple(
  rowSchema,
  fc.array(fc.tuple(...names.map(() => csvCell)), { minLength: 1, maxLength: 80, size: 'max' }),
);

test(
  'the counts over a CSV file are those of ajv over its rows',
  () =>
    fc.assert(
      fc.asyncProperty(csvTable, ([schema, cells]) => csvAgreesWithAjv(schema, cells)),
      runs,
    ),
  longest,
);

/** A Parquet value as text to cast, and as JSON has it; undefined is NULL. */
type ParquetCell = readonly [string, Json | NotFinite] | undefined;

function same(values: readonly Json[]): readonly ParquetCell[] {
  return values.map((value) => [String(value), value]);
}

const notFinite = (...texts: readonly string[]): readonly ParquetCell[] => texts.map((text) => [text, new NotFinite()]);

const parquetValues: Readonly<Record<string, readonly ParquetCell[]>> = {
  DOUBLE: [...same(numbers), ['-0.0', 0], ['1e300', 1e300], ...notFinite('nan', 'inf', '-inf')],
  BIGINT: [
    ...same([0, 1, -1, 2, 100, 9007199254740991]),
    ['9007199254740993', 2 ** 53],
    ['-9223372036854775808', -(2 ** 63)],
  ],
  UTINYINT: same([0, 1, 100, 255]),
  FLOAT: [...same([0.5, -2.5, 1]), ['0.1', Math.fround(0.1)], ...notFinite('nan')],
  'DECIMAL(18, 3)': same([0.1, 0.3, 1, -2.5, 100]),
  BOOLEAN: same([true, false]),
  VARCHAR: same(strings),
  DATE: same(['2024-02-29', '0001-01-01']),
};

async function parquetAgreesWithAjv(
  schema: RowSchema,
  types: readonly string[],
  cells: readonly (readonly ParquetCell[])[],
): Promise<void> {
  const rows = cells.map((row) =>
    Object.fromEntries(
      names.flatMap((name, index) => {
        const cell = row[index];
        if (cell) return [[name, cell[1]]];
        return typesOf(schema.properties[name] ?? {}).includes('null') ? [[name, null]] : [];
      }),
    ),
  );
  const quoted = (cell: ParquetCell) => (cell ? `'${cell[0].replaceAll("'", "''")}'` : 'NULL');
  const values = cells.map((row) => `(${row.map(quoted).join(', ')})`).join(', ');
  const select = names.map((name, index) => `CAST(${name} AS ${types[index]}) AS ${name}`).join(', ');
  const files = { 'table.parquet': { select: `SELECT ${select} FROM (VALUES ${values}) AS t(${names.join(', ')})` } };
  const { checks } = await judge({ files, schema });
  compare(checks, referee(schema, rows), rows);
}

const parquetTable = fc
  .tuple(rowSchema, fc.tuple(...names.map(() => fc.constantFrom(...Object.keys(parquetValues)))))
  .chain(([schema, types]) => {
    const cells = types.map((type) => fc.option(fc.constantFrom(...(parquetValues[type] ?? [])), { nil: undefined }));
    const rows = fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 80, size: 'max' });
    return fc.tuple(fc.constant(schema), fc.constant(types), rows);
  });

test(
  'the counts over a Parquet file are those of ajv over its rows',
  () =>
    fc.assert(
      fc.asyncProperty(parquetTable, ([schema, types, cells]) => parquetAgreesWithAjv(schema, types, cells)),
      runs,
    ),
  longest,
);
