import { describe, expect, test } from '@jest/globals';
import { judge } from '../../unit/gates/data/judged-table.js';

const schema = {
  properties: { k: { type: 'string' }, i: { type: ['integer', 'null'] }, d: { type: ['number', 'null'] } },
};

const formats = [
  ['CSV', { 'table.csv': 'k,i,d\na,1,0.1\na,2,0.2\nb,3,0.3\nb,3,\n,11,-1\n' }],
  [
    'Parquet',
    {
      'table.parquet': {
        select:
          "SELECT * FROM (VALUES ('a', 1, 0.1::DOUBLE), ('a', 2, 0.2), ('b', 3, 0.3), ('b', 3, NULL), (NULL, 11, -1)) AS t(k, i, d)",
      },
    },
  ],
  [
    'JSON Lines',
    {
      'table.jsonl':
        '{"k": "a", "i": 1, "d": 0.1}\n{"k": "a", "i": 2, "d": 0.2}\n{"k": "b", "i": 3, "d": 0.3}\n' +
        '{"k": "b", "i": 3, "d": null}\n{"i": 11, "d": -1}\n',
    },
  ],
] as const;

const aggregate = (rule: object) => ({ aggregates: { it: rule } });

describe.each(formats)('an aggregate, in %s', (_format, files) => {
  test.each([
    [{ statistic: 'mean', column: 'i' }, 4],
    [{ statistic: 'mean', column: 'd' }, -0.1],
    [{ statistic: 'sum', column: 'i' }, 20],
    [{ statistic: 'sum', column: 'd' }, -0.4],
    [{ statistic: 'sum', column: 'd', where: 'd > 0' }, 0.6],
    [{ statistic: 'min', column: 'i' }, 1],
    [{ statistic: 'max', column: 'i' }, 11],
    [{ statistic: 'max', column: 'd' }, 0.3],
    [{ statistic: 'quantile', quantile: 0.5, column: 'i' }, 3],
    [{ statistic: 'quantile', quantile: 0, column: 'i' }, 1],
    [{ statistic: 'quantile', quantile: 0.8, column: 'i' }, 3],
    [{ statistic: 'quantile', quantile: 0.81, column: 'i' }, 11],
    [{ statistic: 'quantile', quantile: 1, column: 'd' }, 0.3],
    [{ statistic: 'distinct_count', column: 'i' }, 4],
    [{ statistic: 'distinct_count', column: 'k' }, 2],
  ])('%j is %d', async (rule, value) => {
    const table = await judge({ files, schema, block: aggregate({ ...rule, min: value, max: value }) });
    expect(table.check('it/min')).toMatchObject({
      status: 'passed',
      observed: { value },
      expected: { at_least: value },
    });
    expect(table.check('it/max')).toMatchObject({
      status: 'passed',
      observed: { value },
      expected: { at_most: value },
    });
  });

  test('out of its bound is told with the number, and the statement that computes it', async () => {
    const block = aggregate({ statistic: 'mean', column: 'i', min: 4.5, max: 3, severity: 'warn' });
    await expect(judge({ files, schema, block })).rejects.toThrow('the minimum 4.5 of it is above its maximum 3');
    const above = await judge({ files, schema, block: aggregate({ statistic: 'mean', column: 'i', max: 3 }) });
    expect(above.check('it/max')).toMatchObject({
      status: 'failed',
      reason: 'above_maximum',
      what: 'the mean of i is 4, allowed is ≤ 3',
    });
    expect(above.evidence('it/max', 'sql').statement).toContain('table.');
    const below = await judge({
      files,
      schema,
      block: aggregate({ statistic: 'sum', column: 'i', min: 21, severity: 'warn' }),
    });
    expect(below.check('it/min')).toMatchObject({ status: 'failed', reason: 'below_minimum', effect: 'warn' });
  });

  test('by group is that of the worst', async () => {
    const rule = { statistic: 'mean', column: 'i', by: ['k'], min: 2, max: 3 };
    const table = await judge({ files, schema, block: aggregate(rule) });
    expect(table.check('it/min')).toMatchObject({
      observed: { value: 1.5 },
      what: 'the mean of i in the lowest of 3 groups is 1.5, required is ≥ 2',
    });
    expect(table.check('it/max')).toMatchObject({ observed: { value: 11 } });
    expect(table.evidence('it/min', 'counts').counts).toEqual({ groups: 3, groups_beyond_bound: 1 });
    expect(table.evidence('it/min', 'values')).toEqual({
      kind: 'values',
      distinct: 1,
      values: [{ rows: 2 }],
      masked: true,
    });
  });

  test('by group names the group where values are shown', async () => {
    const block = { ...aggregate({ statistic: 'sum', column: 'i', by: ['k'], max: 5 }), show_values: true };
    const table = await judge({ files, schema, block });
    expect(table.check('it/max').what).toBe('the sum of i in k = missing (of 3 groups) is 11, allowed is ≤ 5');
    expect(table.evidence('it/max', 'values').values).toEqual([
      { value: 'k = missing: 11', rows: 1 },
      { value: 'k = b: 6', rows: 2 },
    ]);
  });

  test('by group without a value in one answers nothing, and says in how many', async () => {
    const rule = {
      statistic: 'distinct_count',
      column: 'd',
      by: ['i', 'k'],
      where: 'i < 4 AND (d IS NULL OR d > 0.2)',
      min: 0,
    };
    const judged = await judge({ files, schema, block: aggregate({ ...rule, by: ['i'] }) });
    expect(judged.answer('it/min')).toBe('passed');
    const table = await judge({ files, schema, block: aggregate({ ...rule, where: 'i < 4 AND coalesce(d, 9) > 1' }) });
    expect(table.check('it/min')).toMatchObject({
      status: 'error',
      reason: 'nothing_to_judge',
      what: expect.stringContaining('has no value in 1 of 1 group'),
    });
  });

  test.each([
    [{ statistic: 'mean', column: 'i', where: 'i > 99' }, 'nothing_to_judge'],
    [{ statistic: 'mean', column: 'i', where: 'i > 99', by: ['k'] }, 'nothing_to_judge'],
    [{ statistic: 'mean', column: 'ii' }, 'missing_column'],
    [{ statistic: 'mean', column: 'i', by: ['kk'] }, 'missing_column'],
    [{ statistic: 'mean', column: 'k' }, 'unsupported'],
    [{ statistic: 'mean', column: 'i', where: 'sum(i) > 1' }, 'invalid_expression'],
    [{ statistic: 'mean', column: 'i', where: 'CAST(k AS INTEGER) = 1' }, 'invalid_expression'],
    [{ statistic: 'mean', column: 'i', where: 'CAST(k AS INTEGER) = 1', by: ['k'] }, 'invalid_expression'],
  ])('%j is error/%s, and the others are judged', async (rule, reason) => {
    const good = { statistic: 'max', column: 'i', max: 11 };
    const table = await judge({ files, schema, block: { aggregates: { bad: { ...rule, min: 0 }, good } } });
    expect(table.answer('bad/min')).toBe(`error/${reason}`);
    expect(table.answer('good/max')).toBe('passed');
  });
});

describe('a cell that is no number', () => {
  test('makes an aggregate an error, in CSV', async () => {
    const files = { 'table.csv': 'd\n1\nx\n' };
    const table = await judge({ files, schema, block: aggregate({ statistic: 'mean', column: 'd', min: 0 }) });
    expect(table.check('it/min')).toMatchObject({ status: 'error', reason: 'not_a_number' });
  });

  test.each(["'NaN'", "'Infinity'", "'-Infinity'"])('makes an aggregate an error, in Parquet: %s', async (value) => {
    const files = { 'table.parquet': { select: `SELECT 1::DOUBLE AS d, 1 AS g UNION ALL SELECT ${value}::DOUBLE, 2` } };
    const rules = {
      whole: { statistic: 'sum', column: 'd', min: 0 },
      groups: { statistic: 'max', column: 'd', by: ['g'], min: 0 },
    };
    const table = await judge({ files, block: { aggregates: rules } });
    expect(table.answer('whole/min')).toBe('error/not_finite');
    expect(table.answer('groups/min')).toBe('error/not_finite');
  });
});

describe('a sum', () => {
  // Powers of ten that cancel: a running sum of doubles is off by its order.
  const terms = Array.from({ length: 4000 }, (_, n) => (n % 2 === 0 ? 1 : -1) * 10 ** (n % 19) * (1 + n / 7));

  const summed = async (order: readonly number[], split: number) => {
    const part = Math.ceil(order.length / split);
    const files = Object.fromEntries(
      Array.from({ length: split }, (_, index) => [
        `parts/${index}.csv`,
        `d\n${order.slice(index * part, (index + 1) * part).join('\n')}\n`,
      ]),
    );
    const rules = {
      sum: { statistic: 'sum', column: 'd', min: 0, max: 0 },
      mean: { statistic: 'mean', column: 'd', min: 0, max: 0 },
    };
    const table = await judge({ files, schema, block: { path: 'parts/*.csv', aggregates: rules } });
    return ['sum/min', 'mean/min'].map((name) => table.check(name).observed?.value);
  };

  test('is the same in whatever order the rows come, and over however many files', async () => {
    const ascending = [...terms].sort((a, b) => a - b);
    const bySize = [...terms].sort((a, b) => Math.abs(b) - Math.abs(a));
    const first = await summed(terms, 1);
    expect(terms.reduce((a, b) => a + b, 0)).not.toBe(ascending.reduce((a, b) => a + b, 0));
    expect(await summed(ascending, 3)).toEqual(first);
    expect(await summed(bySize, 7)).toEqual(first);
  });

  test('loses no small term beside large ones', async () => {
    const files = { 'table.csv': `d\n1e20\n${'1\n'.repeat(1000)}-1e20\n` };
    const table = await judge({
      files,
      schema,
      block: aggregate({ statistic: 'sum', column: 'd', min: 1000, max: 1000 }),
    });
    expect(table.check('it/min').observed).toEqual({ value: 1000 });
  });

  test.each(['1e300', '1e-200'])('of %s is an error: it cannot be told', async (cell) => {
    const table = await judge({
      files: { 'table.csv': `d\n${cell}\n` },
      schema,
      block: aggregate({ statistic: 'sum', column: 'd', min: 0 }),
    });
    expect(table.answer('it/min')).toBe('error/unsupported');
  });

  test('is rounded to twelve digits', async () => {
    const files = { 'table.csv': `d\n${'0.1\n'.repeat(10)}` };
    const table = await judge({ files, schema, block: aggregate({ statistic: 'sum', column: 'd', max: 1 }) });
    expect(table.check('it/max')).toMatchObject({ status: 'passed', observed: { value: 1 } });
  });
});

test('the quantile of a share that no double holds is the value that the definition names', async () => {
  const files = { 'table.csv': `i\n${Array.from({ length: 100 }, (_, n) => n + 1).join('\n')}\n` };
  for (const [quantile, value] of [
    [0.07, 7],
    [0.29, 29],
    [0.57, 57],
    [0.58, 58],
    [1e-7, 1],
  ] as const) {
    const block = aggregate({ statistic: 'quantile', quantile, column: 'i', min: 0 });
    expect((await judge({ files, schema, block })).check('it/min').observed).toEqual({ value });
  }
});

test('integers beyond 2⁵³ are told exactly where one cell is the answer', async () => {
  const files = { 'table.parquet': { select: 'SELECT 9007199254740993::BIGINT AS i' } };
  const table = await judge({ files, block: aggregate({ statistic: 'max', column: 'i', min: 0 }) });
  expect(table.check('it/min').observed).toEqual({ value: 9007199254740993n });
});

test('the value of a sensitive column is judged and not shown, also that of a sensitive group', async () => {
  const secret = {
    properties: { k: { 'x-sensitive': true, type: 'string' }, i: { type: 'integer', 'x-sensitive': true } },
  };
  const rules = {
    max: { statistic: 'max', column: 'i', max: 1 },
    groups: { statistic: 'sum', column: 'i', by: ['k'], max: 1 },
  };
  const table = await judge({
    files: { 'table.csv': 'k,i\nann,4711\n' },
    schema: secret,
    block: { aggregates: rules, show_values: true },
  });
  expect(table.check('max/max')).toMatchObject({
    status: 'failed',
    what: 'the max of i is not shown, and out of its bound',
  });
  expect(JSON.stringify(table.check('max/max'))).not.toContain('4711');
  expect(table.evidence('groups/max', 'values').masked).toBe(true);
  expect(JSON.stringify(table.check('groups/max'))).not.toContain('ann');
});

describe('an aggregate that could never be judged is refused with the configuration', () => {
  test.each([
    [{ statistic: 'mean', column: 'i' }, 'has no bound'],
    [{ statistic: 'mean', column: 'i', min: 2, max: 1 }, 'the minimum 2 of it is above its maximum 1'],
    [{ statistic: 'quantile', column: 'i', min: 2 }, 'does not say which quantile'],
    [{ statistic: 'mean', quantile: 0.5, column: 'i', min: 2 }, 'quantile says nothing of a mean'],
  ])('%j', async (rule, what) => {
    await expect(judge({ files: { 'table.csv': 'i\n1\n' }, block: aggregate(rule) })).rejects.toThrow(what);
  });
});
