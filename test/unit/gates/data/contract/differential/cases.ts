// Cases: row schemas with rows that partly satisfy them, as CSV, JSON Lines and Parquet.
import fc from 'fast-check';
import { anyJson, memberNames, numbers, type Shape, texts } from './pools.js';
import { schemaOf } from './schemas.js';
import type { Json, ParquetType, ParquetValue, Schema } from './typed-rows.js';

export const rowsOfCase = 5;

/** Five rows, as one list of cells a column. */
export interface Case<Cell> {
  readonly schema: Schema;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

export type CsvCase = Case<string | undefined>;
/** undefined is a member that is not there */
export type JsonCase = Case<Json | undefined>;
export type ParquetCase = Case<ParquetValue> & { readonly types: Readonly<Record<string, ParquetType>> };

const scalar = (type?: string): fc.Arbitrary<Shape> =>
  fc
    .constantFrom('number' as const, 'string' as const, 'boolean' as const)
    .map((kind) => ({ kind, ...(type && { type }) }));

function columnsOf(shape: fc.Arbitrary<Shape>): fc.Arbitrary<Readonly<Record<string, Shape>>> {
  return fc
    .array(shape, { minLength: 1, maxLength: 3 })
    .map((shapes) => Object.fromEntries(shapes.map((each, index) => [`§${'abc'[index]}`, each])));
}

function nestedShape(leaf: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> {
  return fc.letrec<{ shape: Shape }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 3 },
      { weight: 3, arbitrary: leaf },
      { weight: 2, arbitrary: tie('shape').map((of): Shape => ({ kind: 'array', of })) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...memberNames), tie('shape'), tie('shape'))
          .map(
            ([first, second, one, other]): Shape => ({ kind: 'object', members: { [first]: one, [second]: other } }),
          ),
      },
    ),
  })).shape;
}

const csvCells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  number: fc.oneof(
    fc.constantFrom(...numbers).map(String),
    fc.constantFrom(
      ...['nan', 'NaN', 'inf', '-Infinity', '1e999', '-1e999', '1e-999', '1e308', '1_000', ' 1', '1 ', '0x10', '0b1'],
      ...['+1', '01', '-01', '.5', '5.', '.', '1.', '1.0', '-0', '1e5', '1E+5', '1e', '1e5.', '--1', '1,5', '1\n', '٣'],
      ...['9007199254740993', '0.1000000000000000055', '0.30000000000000004', '1e22', '123456789012345678901234567890'],
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.stringMatching(/^[+-]?[0-9]{0,3}\.?[0-9]{0,3}([eE][+-]?[0-9]{1,3})?$/),
  ),
  string: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }).filter((text) => !text.includes('\0')) },
  ),
  boolean: fc.constantFrom('true', 'false', 'TRUE', 'False', 'tRue ', 'yes', '1'),
};

function csvCell(shape: Shape): fc.Arbitrary<string | undefined> {
  const others = fc.oneof(...Object.values(csvCells));
  return fc.oneof(
    { weight: 8, arbitrary: csvCells[shape.kind] ?? others },
    { weight: 1, arbitrary: others },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
}

function jsonOf(shape: Shape): fc.Arbitrary<Json> {
  const own = (): fc.Arbitrary<Json> => {
    switch (shape.kind) {
      case 'number':
        return fc.constantFrom(...numbers, ...numbers, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 63), 1e22);
      case 'string':
        return fc.constantFrom(...texts);
      case 'boolean':
        return fc.boolean();
      case 'array':
        return fc.array(jsonOf(shape.of), { maxLength: 3 });
      case 'object': {
        const members = Object.entries(shape.members).map(([name, each]) =>
          fc
            .option(jsonOf(each), { nil: undefined, freq: 6 })
            .map((value) => (value === undefined ? [] : [[name, value] as const])),
        );
        return fc.tuple(...members).map((each) => Object.fromEntries(each.flat()));
      }
    }
  };
  return fc.oneof(
    { weight: 12, arbitrary: own() },
    { weight: 1, arbitrary: anyJson },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const same = (values: readonly Json[]): readonly (readonly [string, Json])[] =>
  values.map((each) => [String(each), each]);
const infinite = Number.POSITIVE_INFINITY;

/** Text to cast, and JSON, of some values of each scalar type. */
const parquetScalars: Readonly<
  Record<
    string,
    { readonly kind: 'number' | 'string' | 'boolean'; readonly values: readonly (readonly [string, Json])[] }
  >
> = {
  DOUBLE: {
    kind: 'number',
    values: [...same(numbers), ['-0.0', 0], ['1e300', 1e300], ['nan', infinite], ['inf', infinite], ['-inf', infinite]],
  },
  FLOAT: { kind: 'number', values: [...same([0, 0.5, -2.5, 1, 3, 7]), ['0.1', Math.fround(0.1)], ['nan', infinite]] },
  TINYINT: { kind: 'number', values: same([0, 1, -1, 2, 100]) },
  BIGINT: {
    kind: 'number',
    values: [...same([0, 1, -1, 2, 3, 7, 100, 2 ** 53 - 1]), ['-18014398509481984', -(2 ** 54)]],
  },
  UBIGINT: { kind: 'number', values: [...same([0, 1, 2, 7, 100]), ['18014398509481984', 2 ** 54]] },
  'DECIMAL(18, 3)': { kind: 'number', values: same([0, 0.1, 0.3, 1, -1, 1.5, -2.5, 100]) },
  'DECIMAL(38, 10)': { kind: 'number', values: same([0, 0.1, 0.3, 1, 0.0075, -2.5, 7, 1e15]) },
  'DECIMAL(9, 0)': { kind: 'number', values: same([0, 1, -1, 2, 3, 100]) },
  BOOLEAN: { kind: 'boolean', values: same([true, false]) },
  VARCHAR: { kind: 'string', values: same(texts) },
  DATE: { kind: 'string', values: same(['2024-02-29', '0001-01-01', '1969-12-31']) },
  TIME: {
    kind: 'string',
    values: [
      ['10:00:00', '10:00:00Z'],
      ['23:59:59', '23:59:59Z'],
    ],
  },
  TIMESTAMP: {
    kind: 'string',
    values: [
      ['2024-02-29 10:00:00', '2024-02-29T10:00:00Z'],
      ['1969-12-31 23:59:59', '1969-12-31T23:59:59Z'],
    ],
  },
  TIMESTAMPTZ: {
    kind: 'string',
    values: [
      ['2024-02-29 12:00:00+02', '2024-02-29T10:00:00Z'],
      ['2024-03-01 00:30:00+01', '2024-02-29T23:30:00Z'],
    ],
  },
  UUID: {
    kind: 'string',
    values: same(['123e4567-e89b-12d3-a456-426614174000', '00000000-0000-0000-0000-000000000000']),
  },
};

function parquetType(shape: Shape): ParquetType {
  switch (shape.kind) {
    case 'array':
      return { list: parquetType(shape.of) };
    case 'object':
      return {
        struct: Object.fromEntries(Object.entries(shape.members).map(([name, each]) => [name, parquetType(each)])),
      };
    default:
      return { scalar: shape.type ?? 'VARCHAR' };
  }
}

function parquetValue(type: ParquetType): fc.Arbitrary<ParquetValue> {
  const own = (): fc.Arbitrary<ParquetValue> => {
    if ('scalar' in type)
      return fc.constantFrom(...(parquetScalars[type.scalar]?.values ?? [])).map(([text, json]) => ({ text, json }));
    if ('list' in type) return fc.array(parquetValue(type.list), { maxLength: 3 });
    const members = Object.entries(type.struct).map(([name, each]) =>
      parquetValue(each).map((value) => [name, value] as const),
    );
    return fc.tuple(...members).map((each) => ({ members: Object.fromEntries(each) }));
  };
  return fc.oneof({ weight: 8, arbitrary: own() }, { weight: 1, arbitrary: fc.constant(null) });
}

function cellsOf<Cell>(
  columns: Readonly<Record<string, Shape>>,
  cell: (shape: Shape) => fc.Arbitrary<Cell>,
): fc.Arbitrary<Readonly<Record<string, readonly Cell[]>>> {
  const each = Object.entries(columns).map(([name, shape]) =>
    fc.array(cell(shape), { minLength: rowsOfCase, maxLength: rowsOfCase }).map((cells) => [name, cells] as const),
  );
  return fc.tuple(...each).map(Object.fromEntries);
}

export const csvCase: fc.Arbitrary<CsvCase> = columnsOf(scalar()).chain((columns) =>
  fc.record({ schema: schemaOf(columns), columns: cellsOf(columns, csvCell) }),
);

export const jsonCase: fc.Arbitrary<JsonCase> = columnsOf(nestedShape(scalar())).chain((columns) =>
  fc.record({
    schema: schemaOf(columns),
    columns: cellsOf(columns, (shape) => fc.option(jsonOf(shape), { nil: undefined, freq: 8 })),
  }),
);

const parquetScalar: fc.Arbitrary<Shape> = fc
  .constantFrom(...Object.keys(parquetScalars))
  .map((type) => ({ kind: parquetScalars[type]?.kind ?? 'string', type }));

export const parquetCase: fc.Arbitrary<ParquetCase> = columnsOf(nestedShape(parquetScalar)).chain((columns) => {
  const types = Object.fromEntries(Object.entries(columns).map(([name, shape]) => [name, parquetType(shape)]));
  return fc.record({
    schema: schemaOf(columns),
    types: fc.constant(types),
    columns: fc
      .tuple(
        ...Object.entries(types).map(([name, type]) =>
          fc
            .array(parquetValue(type), { minLength: rowsOfCase, maxLength: rowsOfCase })
            .map((cells) => [name, cells] as const),
        ),
      )
      .map(Object.fromEntries),
  });
});
