import { describe, expect, test } from '@jest/globals';
import { judge } from '../../unit/gates/data/judged-table.js';

const schema = {
  properties: {
    price: { type: ['number', 'null'] },
    count: { type: ['integer', 'null'] },
    open: { type: ['boolean', 'null'] },
    day: { type: ['string', 'null'], format: 'date' },
    name: { type: ['string', 'null'] },
  },
};

const formats = [
  [
    'CSV',
    {
      'table.csv':
        'price,count,open,day,name\n' + '10,9,true,2026-01-02,x\n' + '9.5,10,FALSE,2026-01-10,y\n' + ',,,,\n',
    },
  ],
  [
    'Parquet',
    {
      'table.parquet': {
        select:
          "SELECT * FROM (VALUES (10::DOUBLE, 9::BIGINT, true, DATE '2026-01-02', 'x'), " +
          "(9.5, 10, false, DATE '2026-01-10', 'y'), (NULL, NULL, NULL, NULL, NULL)) " +
          'AS t(price, count, open, day, name)',
      },
    },
  ],
  [
    'JSON Lines',
    {
      'table.jsonl':
        '{"price": 10, "count": 9, "open": true, "day": "2026-01-02", "name": "x"}\n' +
        '{"price": 9.5, "count": 1e1, "open": false, "day": "2026-01-10", "name": "y"}\n' +
        '{"price": null, "open": null, "name": null}\n',
    },
  ],
] as const;

function ruled(rule: object) {
  return { rules: { it: rule } };
}

describe.each(formats)('a rule in SQL, in %s', (_format, files) => {
  test.each([
    ['price > 9', 1],
    ['PRICE > 9', 1],
    ['"price" > 9.7', 2],
    ['count < 10', 2],
    ['count / 2 > 4', 1],
    ['open', 2],
    ["day < DATE '2026-01-09'", 2],
    ["name = 'x'", 2],
    ["name IS NULL OR name IN ('x', 'y')", 0],
    ["date_part('year', day) = 2026 AND len(list_filter([price], p -> p > 9)) = 1", 1],
  ])('%s is violated in %i of 3 rows', async (expression, violations) => {
    const table = await judge({ files, schema, block: ruled({ expression }) });
    expect(table.check('it/expression').observed).toEqual({ value: violations, unit: 'rows', of: 3 });
    expect(table.answer('it/expression')).toBe(violations === 0 ? 'passed' : 'failed/violations');
  });

  test.each([
    ['fail', 2],
    ['allow', 1],
  ])('with null_as: %s is violated in %i rows where one is unknown', async (null_as, violations) => {
    const table = await judge({ files, schema, block: ruled({ expression: 'price < 10', null_as }) });
    expect(table.count('it/expression')).toBe(violations);
  });

  test('looks at the rows alone for which where is true', async () => {
    const block = ruled({ expression: 'count = 10', where: 'price < 10' });
    const table = await judge({ files, schema, block });
    expect(table.check('it/expression')).toMatchObject({
      status: 'passed',
      observed: { value: 0, unit: 'rows', of: 1 },
      what: 'it holds in all 1 rows that it looks at',
    });
  });

  test('that looks at no row passes nothing', async () => {
    const table = await judge({ files, schema, block: ruled({ expression: 'true', where: 'price > 100' }) });
    expect(table.check('it/expression')).toMatchObject({ status: 'error', reason: 'nothing_to_judge' });
  });

  test('tells the rows and columns that violate it, at the line of the rule', async () => {
    const block = { ...ruled({ expression: 'price > count' }), show_values: true };
    const table = await judge({ files, schema, block });
    expect(table.check('it/expression')).toMatchObject({
      what: 'it does not hold in 2 of 3 rows',
      location: { file: 'mlgate.yml' },
    });
    expect(table.evidence('it/expression', 'rows').rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(Object.keys(table.evidence('it/expression', 'rows').rows[0]?.values ?? {})).toEqual(['price', 'count']);
  });

  test('names a column that the file lacks with the nearest', async () => {
    const table = await judge({ files, schema, block: ruled({ expression: 'prise > 1' }) });
    expect(table.check('it/expression')).toMatchObject({
      status: 'error',
      reason: 'missing_column',
      fix: 'did you mean "price"?',
    });
  });

  test.each([
    ['rowid = 1', 'missing_column'],
    ['filename IS NOT NULL', 'missing_column'],
    ['current_date > day', 'missing_column'],
    ['price > random()', 'invalid_expression'],
    ['price > (SELECT 1)', 'invalid_expression'],
    ["1) FROM read_csv('/etc/passwd') WHERE (true", 'invalid_expression'],
    ["name > 1::INTEGER + 'x'::DATE", 'invalid_expression'],
    ["name LIKE '%' ESCAPE 'ab'", 'invalid_expression'],
    ["timezone('Nowhere/' || name, TIMESTAMP '2026-01-01') IS NOT NULL", 'invalid_expression'],
    ['name', 'invalid_expression'],
  ])('%s is an error of its own, and the others are judged', async (expression, reason) => {
    const block = { rules: { bad: { expression }, good: { expression: 'price IS NULL OR price > 1' } } };
    const table = await judge({ files, schema, block });
    expect(table.answer('bad/expression')).toBe(`error/${reason}`);
    expect(table.answer('good/expression')).toBe('passed');
    expect(table.answer('*/schema')).toBe('passed');
  });

  test('that fails for one row is violated in that row, whatever null_as says, and takes no other down', async () => {
    const expression = 'CAST(name AS INTEGER) IS NULL';
    const rules = { one: { expression, null_as: 'allow' }, two: { expression: 'true' } };
    const table = await judge({ files, schema, block: { rules } });
    expect(table.check('one/expression')).toMatchObject({
      status: 'failed',
      observed: { value: 2, of: 3 },
      why: 'in 2 of them it cannot be computed',
    });
    expect(table.answer('two/expression')).toBe('passed');
  });

  test('whose where fails for a row is violated in that row', async () => {
    const rule = { expression: 'true', where: 'CAST(name AS INTEGER) = 1' };
    const table = await judge({ files, schema, block: ruled(rule) });
    expect(table.check('it/expression')).toMatchObject({ status: 'failed', observed: { value: 2, of: 2 } });
  });

  test.each([
    [{ mostly: 0.3 }, 'passed', 'block', { at_most: 0.7, unit: 'fraction' }],
    [{ mostly: 0.34 }, 'failed/violations', 'block', { at_most: 0.66, unit: 'fraction' }],
    [{ max_violations: 2 }, 'passed', 'block', { at_most: 2, unit: 'rows' }],
    [{ max_violations: 1 }, 'failed/violations', 'block', { at_most: 1, unit: 'rows' }],
    [{ max_violations: { fail: 2, warn: 1 } }, 'failed/violations', 'warn', { at_most: 2, unit: 'rows' }],
    [{ max_violations: { fail: 1, warn: 0 } }, 'failed/violations', 'block', { at_most: 1, unit: 'rows' }],
    [{ max_violations: { warn: 1 } }, 'failed/violations', 'warn', { at_most: 1, unit: 'rows' }],
    [{ severity: 'warn' }, 'failed/violations', 'warn', { at_most: 0, unit: 'rows' }],
  ] as const)('that two of three rows violate, under %j: %s', async (words, answer, effect, expected) => {
    const table = await judge({ files, schema, block: ruled({ expression: 'price < 10', ...words }) });
    expect(table.answer('it/expression')).toBe(answer);
    expect(table.check('it/expression')).toMatchObject({ effect, expected });
  });
});

test.each([
  ['CSV', { 'table.csv': 'at_\n2026-01-02T01:00:00+02:00\n2026-01-02T00:00:00Z\n2026-01-01 23:00:00\n' }],
  [
    'JSON Lines',
    {
      'table.jsonl': ['2026-01-02T01:00:00+02:00', '2026-01-02T00:00:00Z', '2026-01-01 23:00:00']
        .map((at_) => `${JSON.stringify({ at_ })}\n`)
        .join(''),
    },
  ],
  [
    'Parquet, with a zone',
    {
      'table.parquet': {
        select:
          "SELECT unnest([TIMESTAMPTZ '2026-01-02 01:00:00+02', '2026-01-02 00:00:00Z', '2026-01-01 23:00:00Z']) AS at_",
      },
    },
  ],
  [
    'Parquet, without a zone',
    {
      'table.parquet': {
        select: "SELECT unnest([TIMESTAMP '2026-01-01 23:00:00', '2026-01-02 00:00:00', '2026-01-01 23:00:00']) AS at_",
      },
    },
  ],
])('a timestamp is a moment in UTC, in %s', async (_format, files) => {
  const schema = { properties: { at_: { type: 'string', format: 'date-time' } } };
  const table = await judge({ files, schema, block: ruled({ expression: "at_ = TIMESTAMP '2026-01-01 23:00:00'" }) });
  expect(table.evidence('it/expression', 'rows').rows.map(({ row }) => row)).toEqual([2]);
});

test('without a row schema a CSV cell is text', async () => {
  const files = { 'table.csv': 'a,b\n10,9\n' };
  const table = await judge({
    files,
    block: { rules: { text: { expression: 'a < b' }, cast: { expression: 'CAST(a AS INTEGER) > 9' } } },
  });
  expect(table.answer('text/expression')).toBe('passed');
  expect(table.answer('cast/expression')).toBe('passed');
});

test('a CSV cell that is not what the schema says is missing to a rule', async () => {
  const typed = { ...schema.properties, moment: { type: 'string', format: 'date-time' } };
  const files = { 'table.csv': 'count,day,moment\n1.5,2026-02-30,2026-01-01\n1.0,2026-02-03,2026-01-01 00:00:00\n' };
  const rules = {
    count: { expression: 'count = 1' },
    day: { expression: 'day IS NOT NULL' },
    moment: { expression: "moment = TIMESTAMP '2026-01-01'" },
  };
  const table = await judge({ files, schema: { properties: typed }, block: { rules } });
  for (const rule of ['count', 'day', 'moment']) expect(table.count(`${rule}/expression`)).toBe(1);
});

test('a row schema that cannot be used leaves the cells of CSV without types, and their rules without an answer', async () => {
  const table = await judge({
    files: { 'table.csv': 'a\n1\n' },
    schema: { properties: { a: { type: 'nosuch' } } },
    block: {
      rules: { it: { expression: 'a > 0' } },
      aggregates: { mean: { statistic: 'mean', column: 'a', min: 0 } },
      freshness: { column: 'a', max_age: '1d', max_ahead: '0s' },
      extra_columns: 'fail',
    },
  });
  expect(table.checks.map(({ id, reason }) => `${id.slice(11)} ${reason}`)).toEqual([
    '*/schema invalid_schema',
    '*/extra_columns invalid_schema',
    'it/expression invalid_schema',
    'mean/min invalid_schema',
    'a/freshness invalid_schema',
  ]);
});

const codes = ['1', '7', 'x'];

// Of what stands twice, in the text or in what becomes of it, DuckDB's optimizer computes the common part beforehand.
describe.each([
  ['CSV', { 'table.csv': `code\n${codes.join('\n')}\n` }],
  ['Parquet', { 'table.parquet': { select: `SELECT unnest(['${codes.join("', '")}']) AS code` } }],
  ['JSON Lines', { 'table.jsonl': codes.map((code) => `{"code": "${code}"}\n`).join('') }],
])('a cell that fails a cast leaves its row undecided, in %s,', (_format, files) => {
  const texts = { properties: { code: { type: 'string' } } };
  test.each([
    'CAST(code AS INTEGER) BETWEEN 0 AND 5',
    'CAST(code AS INTEGER) > 0 AND CAST(code AS INTEGER) < 5',
    'CAST(code AS INTEGER) IN (0, 1, 2)',
    'code IN (0, 1, 2)',
  ])('of %s', async (expression) => {
    const table = await judge({ files, schema: texts, block: ruled({ expression }) });
    expect(table.check('it/expression')).toMatchObject({
      observed: { value: 2, of: 3 },
      why: 'in 1 of them it cannot be computed',
    });
  });
});

test('an expression that no row can be attempted with tells no cell of it', async () => {
  const files = { 'table.csv': 'zone\nsecret\n' };
  const table = await judge({ files, block: ruled({ expression: "timezone(zone, TIMESTAMP '2026-01-01') IS NULL" }) });
  expect(table.answer('it/expression')).toBe('error/invalid_expression');
  expect(JSON.stringify(table.checks)).not.toContain('secret');
});
