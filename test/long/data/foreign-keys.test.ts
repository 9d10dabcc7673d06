import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../unit/engine/folder.js';
import { type JudgedTable, judge } from '../../unit/gates/data/judged-table.js';

/** One column of rows in both formats; `type` is that of Parquet. */
function column(name: string, cells: readonly (string | null)[], type: string): Readonly<Record<string, Content>> {
  const values = cells.map((cell) => `(CAST(${cell === null ? 'NULL' : `'${cell}'`} AS ${type}))`).join(', ');
  return {
    csv: `other,${name}\n${cells.map((cell) => `x,${cell ?? ''}\n`).join('')}`,
    parquet: {
      select:
        cells.length === 0
          ? `SELECT 'x' AS other, CAST(NULL AS ${type}) AS ${name} WHERE false`
          : `SELECT 'x' AS other, ${name} FROM (VALUES ${values}) AS t(${name})`,
    },
  };
}

interface Pair {
  readonly own: readonly (string | null)[];
  readonly other: readonly (string | null)[];
  readonly ownFormat?: string;
  readonly otherFormat?: string;
  readonly ownType?: string;
  readonly otherType?: string;
  readonly rule?: object;
  readonly schema?: object;
}

function judgeKeys(pair: Pair): Promise<JudgedTable> {
  const { own, other, ownFormat = 'csv', otherFormat = 'csv', ownType = 'VARCHAR', otherType = 'VARCHAR' } = pair;
  const files = {
    [`orders.${ownFormat}`]: column('country', own, ownType)[ownFormat] ?? '',
    [`countries.${otherFormat}`]: column('code', other, otherType)[otherFormat] ?? '',
  };
  const foreignKey = { column: 'country', in: { path: `countries.${otherFormat}`, column: 'code' }, ...pair.rule };
  return judge({
    files,
    block: { foreign_keys: [foreignKey] },
    ...(pair.schema && { schema: { properties: { country: pair.schema } } }),
  });
}

describe.each([
  ['CSV', 'csv', 'csv'],
  ['Parquet', 'parquet', 'parquet'],
  ['CSV in Parquet', 'csv', 'parquet'],
  ['Parquet in CSV', 'parquet', 'csv'],
])('a foreign key, %s', (_name, ownFormat, otherFormat) => {
  const formats = { ownFormat, otherFormat };

  test('passes where every value stands in the other table', async () => {
    const table = await judgeKeys({ ...formats, own: ['de', 'fr', 'de'], other: ['fr', 'de', 'it'] });
    expect(table.check('country/foreign_key')).toMatchObject({
      status: 'passed',
      reason: 'no_violations',
      what: `country occurs in code of countries.${otherFormat} in every row`,
      observed: { value: 0, unit: 'rows', of: 3 },
      expected: { at_most: 0, unit: 'rows' },
    });
  });

  test('tells rows, different keys and which are missing', async () => {
    const table = await judgeKeys({
      ...formats,
      own: ['de', 'xx', null, 'yy', 'xx'],
      other: ['de', null],
      rule: {},
    });
    expect(table.check('country/foreign_key')).toMatchObject({
      status: 'failed',
      reason: 'violations',
      what: `country does not occur in code of countries.${otherFormat} in 3 of 4 rows, 2 different keys`,
      observed: { value: 3, unit: 'rows', of: 4 },
    });
    expect(table.evidence('country/foreign_key', 'counts').counts).toEqual({
      missing_keys: 2,
      violating_rows: 3,
      rows_without_key: 1,
    });
    expect(table.evidence('country/foreign_key', 'rows').rows.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(table.evidence('country/foreign_key', 'values')).toEqual({
      kind: 'values',
      distinct: 2,
      values: [{ rows: 2 }, { rows: 1 }],
      masked: true,
    });
  });

  test('admits what mostly admits of the rows that have a key', async () => {
    const keys = { ...formats, own: ['de', 'xx', null], other: ['de'] };
    const tolerant = await judgeKeys({ ...keys, rule: { mostly: 0.5 } });
    expect(tolerant.check('country/foreign_key')).toMatchObject({
      status: 'passed',
      reason: 'within_bound',
      observed: { value: 0.5, unit: 'fraction', of: 2 },
      expected: { at_most: 0.5, unit: 'fraction' },
    });
    const strict = await judgeKeys({ ...keys, rule: { mostly: 0.51 } });
    expect(strict.answer('country/foreign_key')).toBe('failed/violations');
  });

  test('answers nothing where no row has a key', async () => {
    const table = await judgeKeys({ ...formats, own: [null, null], other: ['de'] });
    expect(table.answer('country/foreign_key')).toBe('error/nothing_to_judge');
  });

  test.each([
    ['no rows', [], 'error/empty'],
    ['no value', [null], 'error/nothing_to_judge'],
  ])(
    'answers nothing where the other table has %s',
    async (_what, other, answer) => {
      const table = await judgeKeys({ ...formats, own: ['de'], other: other.length === 0 ? [] : other });
      expect(table.answer('country/foreign_key')).toBe(answer);
    },
    20_000,
  );
});

describe('values of two types', () => {
  test.each([
    ['007', '7', 'csv', 'csv', 'failed/violations'],
    ['007', '7', 'csv', 'parquet', 'passed'],
    ['7', '007', 'parquet', 'csv', 'passed'],
    ['7.0', '7', 'csv', 'parquet', 'passed'],
    ['+7', '7', 'csv', 'parquet', 'passed'],
    ['7e0', '7', 'csv', 'parquet', 'passed'],
    ['x7', '7', 'csv', 'parquet', 'failed/violations'],
    ['9007199254740993', '9007199254740992', 'csv', 'parquet', 'failed/violations'],
    ['9007199254740993', '9007199254740992', 'parquet', 'csv', 'failed/violations'],
    ['-0', '0', 'csv', 'parquet', 'passed'],
  ])('%s in %s, of %s in %s: %s', async (own, other, ownFormat, otherFormat, answer) => {
    const types = { ownType: 'BIGINT', otherType: 'BIGINT' };
    const table = await judgeKeys({ own: [own], other: [other], ownFormat, otherFormat, ...types });
    expect(table.answer('country/foreign_key')).toBe(answer);
  });

  test.each([
    ['7', 'BIGINT', '7', 'INTEGER', 'passed'],
    ['7', 'INTEGER', '7', 'DOUBLE', 'passed'],
    ['7', 'DOUBLE', '7.00', 'DECIMAL(9,2)', 'passed'],
    ['0.1', 'DOUBLE', '0.10', 'DECIMAL(9,2)', 'passed'],
    ['0.1', 'FLOAT', '0.1', 'DOUBLE', 'failed/violations'],
    ['7.5', 'DOUBLE', '8', 'INTEGER', 'failed/violations'],
    ['9007199254740993', 'BIGINT', '9007199254740992', 'DOUBLE', 'failed/violations'],
    ['18446744073709551615', 'UBIGINT', '-1', 'BIGINT', 'failed/violations'],
    ['-0.0', 'DOUBLE', '0', 'INTEGER', 'passed'],
    ['-0.0', 'DOUBLE', '0', 'DOUBLE', 'passed'],
    ['7', 'VARCHAR', '7', 'INTEGER', 'error/unsupported'],
    ['7', 'INTEGER', '7', 'VARCHAR', 'error/unsupported'],
    ['2026-01-01', 'DATE', '2026-01-01', 'VARCHAR', 'error/unsupported'],
  ])('%s as %s in %s as %s: %s', async (own, ownType, other, otherType, answer) => {
    const formats = { ownFormat: 'parquet', otherFormat: 'parquet' };
    const table = await judgeKeys({ own: [own], other: [other], ownType, otherType, ...formats });
    expect(table.answer('country/foreign_key')).toBe(answer);
  });

  test.each([
    ['2026-01-01', 'DATE', 'passed'],
    ['2026-01-02', 'DATE', 'failed/violations'],
    ['true', 'BOOLEAN', 'failed/violations'],
  ])('a CSV cell takes the type that %s has as %s: %s', async (other, otherType, answer) => {
    const table = await judgeKeys({ own: ['2026-01-01'], other: [other], otherFormat: 'parquet', otherType });
    expect(table.answer('country/foreign_key')).toBe(answer);
  });

  test('two CSV files are compared by the type that the row schema names', async () => {
    const keys = { own: ['007'], other: ['7'] };
    expect((await judgeKeys({ ...keys, schema: { type: 'integer' } })).answer('country/foreign_key')).toBe('passed');
    expect((await judgeKeys({ ...keys, schema: { type: 'string' } })).answer('country/foreign_key')).toBe(
      'failed/violations',
    );
  });

  test('what is no number in either CSV file is not equal for that', async () => {
    const table = await judgeKeys({ own: ['x', '1'], other: ['y', '1'], schema: { type: 'integer' } });
    expect(table.count('country/foreign_key')).toBe(1);
  });
});

describe('JSON lines', () => {
  const judgeLines = (own: string, other: string | Content, type?: string, ending = 'jsonl') =>
    judge({
      files: { 'own.jsonl': own, [`other.${ending}`]: other },
      block: { foreign_keys: [{ column: 'c', in: { path: `other.${ending}`, column: 'c' } }] },
      ...(type && { schema: { properties: { c: { type } } } }),
    });

  test('are compared by their values, and null is a missing one', async () => {
    const table = await judgeLines(
      '{"c":7.0}\n{"c":"a"}\n{"c":"7"}\n{"c":null}\n{}\n',
      '{"c":7}\n{"c":"a"}\n{"c":null}\n',
    );
    expect(table.check('c/foreign_key').observed).toEqual({ value: 1, unit: 'rows', of: 3 });
  });

  test('take the type that a column of Parquet has', async () => {
    const other = { select: 'SELECT CAST(9007199254740993 AS BIGINT) AS c' };
    const own = '{"c":9007199254740993}\n{"c":9007199254740992}\n{"c":"9007199254740993"}\n';
    expect((await judgeLines(own, other, undefined, 'parquet')).count('c/foreign_key')).toBe(2);
  });

  test('beside CSV need a type, for neither has one', async () => {
    const [own, other] = ['{"c":7}\n', 'c,x\n7,1\n'];
    expect((await judgeLines(own, other, undefined, 'csv')).answer('c/foreign_key')).toBe('error/unsupported');
    expect((await judgeLines(own, other, 'integer', 'csv')).answer('c/foreign_key')).toBe('passed');
  });
});

test('the words of the block on how CSV is written hold for the other table', async () => {
  const table = await judge({
    files: { 'a.csv': 'c;d\nNA;1\nde;2\n', 'b.csv': 'code;d\nde;1\n' },
    block: {
      delimiter: ';',
      missing_values: ['NA'],
      foreign_keys: [{ column: 'c', in: { path: 'b.csv', column: 'code' } }],
    },
  });
  expect(table.check('c/foreign_key').observed).toEqual({ value: 0, unit: 'rows', of: 1 });
  const mixed = await judge({
    files: { 'a.csv': 'c;d\nde;2\n', 'b.parquet': { select: "SELECT 'de' AS code" } },
    block: { delimiter: ';', foreign_keys: [{ column: 'c', in: { path: 'b.parquet', column: 'code' } }] },
  });
  expect(mixed.answer('c/foreign_key')).toBe('passed');
});

test('a composite key is found as a whole, and has no row where a part is missing', async () => {
  const table = await judge({
    files: { 'a.csv': 'k,l\n1,a\n1,b\n2,\n,b\n', 'b.csv': 'l,k\na,1\nb,2\n' },
    block: { foreign_keys: [{ column: ['k', 'l'], in: { path: 'b.csv', column: ['k', 'l'] } }] },
  });
  expect(table.check('k,l/foreign_key')).toMatchObject({
    status: 'failed',
    observed: { value: 1, unit: 'rows', of: 2 },
    what: 'k, l does not occur in k, l of b.csv in 1 of 2 rows, 1 different key',
  });
  expect(table.evidence('k,l/foreign_key', 'rows').rows.map(({ row }) => row)).toEqual([2]);
});

test('values are shown where the block says so', async () => {
  const files = { 'a.csv': 'x,c\n1,de\n2,xx\n', 'b.csv': 'y,c\n1,de\n' };
  const rule = { column: 'c', in: { path: 'b.csv', column: 'c' } };
  const table = await judge({ files, block: { show_values: true, foreign_keys: [rule] } });
  expect(table.evidence('c/foreign_key', 'values').values).toEqual([{ value: 'xx', rows: 1 }]);
});

test('severity: warn makes it a warning', async () => {
  const table = await judgeKeys({ own: ['xx'], other: ['de'], rule: { severity: 'warn' } });
  expect(table.check('country/foreign_key')).toMatchObject({ status: 'failed', effect: 'warn' });
});

describe('a fault of the other table is one of its own rules alone', () => {
  test.each([
    ['is not there', {}, 'error/missing_file'],
    ['has no byte', { 'other.csv': '' }, 'error/empty'],
    ['has no such column', { 'other.csv': 'a,cod\n1,2\n' }, 'error/missing_column'],
    ['is no table', { 'other.csv': 'a,code\n1,2,3\n' }, 'error/malformed'],
    ['is no Parquet', { 'other.parquet': 'PAR1' }, 'error/malformed'],
  ])('where it %s', async (_what, files, answer) => {
    const [path = 'other.csv'] = Object.keys(files);
    const table = await judge({
      files: { 'table.csv': 'x,c\n1,de\n2,fr\n', 'good.csv': 'y,code\n1,de\n', ...files },
      block: {
        row_count: { min: 2 },
        unique: [['c']],
        foreign_keys: [
          { column: 'x', in: { path, column: 'code' } },
          { column: 'c', in: { path: 'good.csv', column: 'code' } },
        ],
      },
    });
    expect(table.answer('x/foreign_key')).toBe(answer);
    expect(table.answer('c/foreign_key')).toBe('failed/violations');
    expect(table.answer('c/unique')).toBe('passed');
    expect(table.answer('*/row_count.min')).toBe('passed');
  });

  test('a column that the judged table lacks is told with the nearest name', async () => {
    const table = await judge({
      files: { 'a.csv': 'country,x\nde,1\n', 'b.csv': 'code,y\nde,1\n' },
      block: { foreign_keys: [{ column: 'contry', in: { path: 'b.csv', column: 'code' } }] },
    });
    expect(table.check('contry/foreign_key')).toMatchObject({
      reason: 'missing_column',
      fix: 'did you mean "country"?',
    });
  });
});

describe('a table that refers to itself', () => {
  const files = { 'tree.csv': 'id,parent\n1,\n2,1\n3,9\n' };

  test('is judged by another column', async () => {
    const rule = { column: 'parent', in: { path: 'tree.csv', column: 'id' } };
    expect((await judge({ files, block: { foreign_keys: [rule] } })).count('parent/foreign_key')).toBe(1);
  });

  test.each(['tree.csv', 'copy.csv'])('shows nothing by the same column of %s', async (path) => {
    const rule = { column: 'id', in: { path, column: 'id' } };
    const table = await judge({
      files: { ...files, 'copy.csv': files['tree.csv'] },
      block: { foreign_keys: [rule] },
    });
    expect(table.answer('id/foreign_key')).toBe('error/self_comparison');
  });
});

test('several foreign keys of one column are told apart by what they refer to', async () => {
  const refers = (path: string) => ({ column: 'c', in: { path, column: 'code' } });
  const table = await judge({
    files: { 'a.csv': 'c,d\nde,1\n', 'b.csv': 'code,x\nde,1\n', 'c.csv': 'code,x\nfr,1\n' },
    block: { foreign_keys: [refers('b.csv'), refers('c.csv')] },
  });
  expect(table.checks.map(({ key, status }) => [key.subject, key.rule, status])).toEqual([
    ['c', 'foreign_key.b.csv:code', 'passed'],
    ['c', 'foreign_key.c.csv:code', 'failed'],
  ]);
});

describe('what cannot be meant', () => {
  const files = { 'a.csv': 'c,d\n1,1\n', 'b.csv': 'c,d\n1,1\n' };
  const inB = { path: 'b.csv', column: 'c' };

  test.each([
    [[{ column: ['c', 'd'], in: inB }], 'the foreign key c,d has 2 columns, and refers to 1'],
    [
      [
        { column: 'c', in: inB },
        { column: ['c'], in: inB },
      ],
      'foreign_keys names c in b.csv:c twice: two checks would have one id',
    ],
    [
      [{ column: 'c', in: inB, mostly: 0.9, max_violations: 3 }],
      'the foreign key c has both mostly and max_violations: two answers to one question',
    ],
  ])('%j', async (foreign_keys, message) => {
    await expect(judge({ files, block: { foreign_keys } })).rejects.toThrow(message);
  });
});

test('each is a scan of its own', async () => {
  const table = await judgeKeys({ own: ['de'], other: ['de'] });
  expect(table.scans).toEqual(['row rules', 'foreign key country: other table', 'foreign key country']);
});
