// The ways in which real workflows go green by mistake; the numbers are those of the project's list of them.
import { describe, expect, test } from '@jest/globals';
import { check, type Files, outcomes, theModel, workspace } from '../../command/mlgate.js';

/** One model with a metrics report, and the rules on it. */
function model(rules: string, baseline = ''): string {
  return `version: 1
name: churn
${baseline}metrics:
  report:
    path: metrics.json
    rules: ${rules}
`;
}

/** A table with a row schema. */
const table = `version: 1
name: churn
data:
  training:
    path: data/train.csv
    schema: row.schema.json
`;

/** Tables: what is said of each under `data`, in one configuration. */
function tables(blocks: Readonly<Record<string, object>>, more: object = {}): string {
  return JSON.stringify({ version: 1, name: 'churn', ...more, data: blocks });
}

async function ends(files: Files, exit: 1 | 2, expected: Record<string, string>): Promise<void> {
  const { code, result } = await check(files);
  expect(code).toBe(exit);
  expect(outcomes(result)).toMatchObject(expected);
}

describe('1. a threshold message is printed, and nothing exits', () => {
  test.concurrent('a bound that is missed is exit 1', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 0.9 } }'), 'metrics.json': '{ "accuracy": 0.89 }' }, 1, {
      'metrics/report/accuracy/min': 'failed below_minimum',
    }));

  test.concurrent('and so it is on the command line', async () => {
    const made = await workspace({ 'metrics.json': '{ "accuracy": 0.89 }' });
    const { code, result } = await made.judge(['metrics', 'metrics.json', '--min', 'accuracy=0.9']);
    expect([code, outcomes(result)]).toEqual([1, { 'metrics/report/accuracy/min': 'failed below_minimum' }]);
  });
});

describe('2. a float is compared by an integer test, or as text', () => {
  test.concurrent('a fraction below a bound in percent is no pass', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 80 } }'), 'metrics.json': '{ "accuracy": 0.87 }' }, 2, {
      'metrics/report/accuracy/min': 'error scale_mismatch',
    }));

  test.concurrent('9 is less than 10, whatever their first digits', () =>
    ends({ 'mlgate.yml': model('{ rows: { min: 10 } }'), 'metrics.json': '{ "rows": 9 }' }, 1, {
      'metrics/report/rows/min': 'failed below_minimum',
    }));

  test.concurrent('1e-3 is less than 0.5', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 0.5 } }'), 'metrics.json': '{ "accuracy": 1e-3 }' }, 1, {
      'metrics/report/accuracy/min': 'failed below_minimum',
    }));

  test.concurrent('text that spells a number is none', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 0.5 } }'), 'metrics.json': '{ "accuracy": "0.91" }' }, 2, {
      'metrics/report/accuracy/min': 'error not_a_number',
    }));
});

describe('3. a missing metric defaults to 0, or to "skip"', () => {
  test.concurrent('a maximum is not satisfied by a metric that is not there', () =>
    ends({ 'mlgate.yml': model('{ loss: { max: 0.5 } }'), 'metrics.json': '{ "accuracy": 0.95 }' }, 2, {
      'metrics/report/loss/max': 'error missing_metric',
    }));

  test.concurrent('a minimum of 0 is not satisfied by a metric that is null', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 0 } }'), 'metrics.json': '{ "accuracy": null }' }, 2, {
      'metrics/report/accuracy/min': 'error not_a_number',
    }));

  test.concurrent('a regression is not skipped because the candidate lacks the metric', () =>
    ends(
      {
        'mlgate.yml': model(
          '{ accuracy: { max_absolute_regression: 0.01 } }',
          'baseline: { from: file:production.json, on_missing: allow }\n',
        ),
        'metrics.json': '{ "auc": 0.95 }',
        'production.json': '{ "accuracy": 0.95 }',
      },
      2,
      { 'metrics/report/accuracy/max_absolute_regression': 'error missing_metric' },
    ));

  test.concurrent('an array of no metrics holds none', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 0 } }'), 'metrics.json': '[]' }, 2, {
      'metrics/report/accuracy/min': 'error missing_metric',
    }));

  test.concurrent('nor is a rule skipped because its column is not there, or its group has no value', () =>
    ends(
      {
        'mlgate.yml': tables({
          t: {
            path: 't.csv',
            schema: 's.json',
            columns: { agee: { max_missing_fraction: 1 } },
            rules: { r: { expression: 'agee >= 0', null_as: 'allow' } },
            aggregates: {
              a: { statistic: 'min', column: 'agee', min: 0 },
              g: { statistic: 'min', column: 'age', by: ['id'], min: 0 },
            },
            freshness: { column: 'seen', max_age: '9999d' },
          },
        }),
        's.json': '{ "properties": { "age": { "type": "integer" } } }',
        't.csv': 'id,age\n1,20\n2,\n',
      },
      2,
      {
        'data/t/agee/max_missing_fraction': 'error missing_column',
        'data/t/r/expression': 'error missing_column',
        'data/t/a/min': 'error missing_column',
        'data/t/g/min': 'error nothing_to_judge',
        'data/t/seen/freshness': 'error missing_column',
      },
    ));
});

describe('4. a missing metrics file is reported as information', () => {
  test.concurrent('it is an error of each rule on it', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 0 }, loss: { max: 9 } }') }, 2, {
      'metrics/report/accuracy/min': 'error missing_file',
      'metrics/report/loss/max': 'error missing_file',
    }));

  test.concurrent('and so it is on the command line', async () => {
    const { code, result } = await (await workspace({})).judge(['metrics', 'metrics.json', '--min', 'accuracy=0']);
    expect([code, outcomes(result)]).toEqual([2, { 'metrics/report/accuracy/min': 'error missing_file' }]);
  });

  test.concurrent('a missing table is one of each rule on it or with it, and a table beside it is judged', () =>
    ends(
      {
        'mlgate.yml': tables({
          gone: { path: 'gone.csv', row_count: { max: 9 }, unique: [['id']] },
          sound: {
            path: 't.csv',
            row_count: { min: 1, max_relative_change: 9 },
            baseline: 'file:gone.csv',
            foreign_keys: [{ column: 'id', in: { path: 'gone.csv', column: 'id' } }],
            no_overlap_with: { path: 'gone/*.csv', key: ['id'] },
          },
        }),
        't.csv': 'id\n1\n2\n',
      },
      2,
      {
        'data/gone/*/row_count.max': 'error missing_file',
        'data/gone/id/unique': 'error missing_file',
        'data/sound/*/row_count.min': 'passed within_bound',
        'data/sound/*/row_count.max_relative_change': 'error no_baseline',
        'data/sound/id/foreign_key': 'error missing_file',
        'data/sound/id/no_overlap_with': 'error missing_file',
      },
    ));
});

describe('5. a condition reads what nothing ever sets', () => {
  test.concurrent('a variable that is not set is an error of what reads it, and no empty text', () =>
    ends(
      {
        'mlgate.yml': `version: 1
name: churn
metrics:
  report: { path: metrics.json, rules: { accuracy: { min: 0.9 } } }
  serving: { prometheus: { url: "\${PROMETHEUS_URL}", query: p95 }, rules: { value: { max: 0.1 } } }
`,
        'metrics.json': '{ "accuracy": 0.95 }',
      },
      2,
      { 'metrics/report/accuracy/min': 'passed within_bound', 'metrics/serving/value/max': 'error unset_variable' },
    ));
});

describe('6. continue-on-error stands around the check', () => {
  test.concurrent('a gate of a planned run stays green, and the verdict alone turns red', async () => {
    const made = await workspace({
      'mlgate.yml': model('{ accuracy: { min: 0.9 } }'),
      'metrics.json': '{ "accuracy": 0.1 }',
    });
    const codes = [];
    for (const args of [
      ['plan', '--results', 'r'],
      ['metrics', '--results', 'r'],
      ['verdict', 'r'],
    ])
      codes.push((await made.mlgate(args)).code);
    expect(codes).toEqual([0, 0, 1]);
  });
});

describe('7. a condition is always true because it is text', () => {
  test.concurrent.each<[string, string]>([
    ['an expression that nobody evaluated', '{ accuracy: { min: "${{ inputs.min }}" } }'],
    ['a bound in quotes', '{ accuracy: { min: "0.9" } }'],
    ['a truth in quotes', '{ accuracy: { min: 0.9, required: "false" } }'],
  ])('%s is an error of the configuration', async (_name, rules) => {
    const { code, result } = await check({ 'mlgate.yml': model(rules), 'metrics.json': '{ "accuracy": 0.1 }' });
    expect([code, result.models, result.problems[0]?.code]).toEqual([2, [], 'invalid_config']);
  });
});

describe('8. a file is compared with itself', () => {
  test.concurrent.each<[string, string, Files]>([
    ['by its path', 'file:metrics.json', {}],
    ['by its content', 'file:production.json', { 'production.json': '{ "accuracy": 0.1 }' }],
  ])('%s', (_name, from, more) =>
    ends(
      {
        'mlgate.yml': model('{ accuracy: { max_absolute_regression: 0.01 } }', `baseline: ${from}\n`),
        'metrics.json': '{ "accuracy": 0.1 }',
        ...more,
      },
      2,
      { 'metrics/report/accuracy/max_absolute_regression': 'error self_comparison' },
    ),
  );

  test.concurrent('a model that was not trained again', () =>
    ends(
      {
        'mlgate.yml':
          'version: 1\nname: churn\nmodel:\n  onnx: { path: model.onnx, max_relative_growth: 0.1, baseline: file:production.onnx }\n',
        'model.onnx': 'weights',
        'production.onnx': 'weights',
      },
      2,
      { 'model/onnx/*/max_relative_growth': 'error self_comparison' },
    ));

  const rules = (other: string) => ({
    path: 'train.csv',
    foreign_keys: [{ column: 'id', in: { path: other, column: 'id' } }],
    no_overlap_with: { path: other, key: ['id'], time: 'day' },
    row_count: { max_relative_change: 0.1 },
    baseline: `file:${other}`,
  });

  test.concurrent.each([
    ['by its path', 'train.csv'],
    ['by its content', 'copy.csv'],
    ['as a part of a folder', 'parts'],
  ])('a table: %s', (_name, other) => {
    const csv = 'id,day\n1,2026-01-01\n2,2026-01-02\n';
    const whole = {
      'data/t/id/foreign_key': 'error self_comparison',
      'data/t/id/no_overlap_with': 'error self_comparison',
      'data/t/day/not_later_than': 'error self_comparison',
      'data/t/*/row_count.max_relative_change': 'error self_comparison',
    };
    const files = { 'train.csv': csv, 'copy.csv': csv, 'parts/a.csv': csv, 'parts/b.csv': 'id,day\n3,2026-01-03\n' };
    return ends({ ...files, 'mlgate.yml': tables({ t: rules(other.replace('parts', 'parts/*.csv')) }) }, 2, whole);
  });
});

describe('10. the direction of the metric is wrong', () => {
  const compared = (rules: string, value: number, before: number, format = 'metrics'): Files => ({
    'mlgate.yml': model(rules, 'baseline: file:production.json\n'),
    'metrics.json': JSON.stringify({ [format]: value }),
    'production.json': JSON.stringify({ [format]: before }),
  });

  test.concurrent('a higher loss is worse', () =>
    ends(compared('{ val_loss: { max_absolute_regression: 0.1 } }', 0.9, 0.4, 'val_loss'), 1, {
      'metrics/report/val_loss/max_absolute_regression': 'failed regression',
    }));

  test.concurrent('a higher error rate is worse by a share as well', () =>
    ends(compared('{ error_rate: { max_relative_regression: 0.1 } }', 0.3, 0.2, 'error_rate'), 1, {
      'metrics/report/error_rate/max_relative_regression': 'failed regression',
    }));

  test.concurrent('of a metric that nobody knows it is asked for, not guessed', async () => {
    const { code, result } = await check(
      compared('{ quality: { max_absolute_regression: 0.1 } }', 0.1, 0.9, 'quality'),
    );
    expect([code, result.problems.map(({ what }) => what)]).toEqual([
      2,
      ['which way is better for quality is not known'],
    ]);
  });
});

describe('15. NaN satisfies a comparison', () => {
  test.concurrent.each([['NaN'], ['Infinity'], ['-Infinity']])('%s satisfies neither bound', (value) =>
    ends(
      {
        'mlgate.yml': model('{ accuracy: { min: 0.9 }, loss: { max: 0.5 } }'),
        'metrics.json': `{ "accuracy": ${value}, "loss": ${value} }`,
      },
      2,
      { 'metrics/report/accuracy/min': 'error not_finite', 'metrics/report/loss/max': 'error not_finite' },
    ),
  );

  test.concurrent('nothing is no worse than a baseline of NaN', () =>
    ends(
      {
        'mlgate.yml': model('{ accuracy: { max_absolute_regression: 0.01 } }', 'baseline: file:production.json\n'),
        'metrics.json': '{ "accuracy": 0.1 }',
        'production.json': '{ "accuracy": NaN }',
      },
      2,
      { 'metrics/report/accuracy/max_absolute_regression': 'error not_finite' },
    ));

  test.concurrent('a cell of NaN is no number within bounds', () =>
    ends(
      {
        'mlgate.yml': table,
        'row.schema.json': '{ "properties": { "age": { "type": "number", "minimum": 0, "maximum": 120 } } }',
        'data/train.csv': 'age\n30\nNaN\n',
      },
      1,
      { 'data/training/*/schema': 'failed violations', 'data/training/age/type': 'failed violations' },
    ));
});

describe('16. an empty table or an all-null column satisfies every row rule', () => {
  const schema = '{ "properties": { "age": { "type": ["number", "null"], "minimum": 0 } } }';

  test.concurrent.each([
    ['without a byte', ''],
    ['with a header alone', 'id,age\n'],
  ])('a table %s', (_name, csv) =>
    ends({ 'mlgate.yml': table, 'row.schema.json': schema, 'data/train.csv': csv }, 2, {
      'data/training/*/schema': 'error empty',
      'data/training/age/minimum': 'error empty',
    }),
  );

  test.concurrent('a column without a value', () =>
    ends({ 'mlgate.yml': table, 'row.schema.json': schema, 'data/train.csv': 'id,age\n1,\n2,\n' }, 2, {
      'data/training/*/schema': 'error nothing_to_judge',
      'data/training/age/minimum': 'error nothing_to_judge',
    }));

  test.concurrent('a key without a value', () =>
    ends(
      {
        'mlgate.yml': table.replace('schema: row.schema.json', 'unique: [[id]]'),
        'data/train.csv': 'id,age\n,20\n,30\n',
      },
      2,
      { 'data/training/id/unique': 'error nothing_to_judge' },
    ));

  const everyRule = {
    schema: 's.json',
    row_count: { max: 9 },
    unique: [['v']],
    columns: { v: { max_missing_fraction: 1 } },
    rules: {
      plain: { expression: 'v > 0', null_as: 'allow', where: 'v IS NOT NULL' },
      allowed: { expression: 'v > 0', null_as: 'allow' },
    },
    aggregates: {
      smallest: { statistic: 'min', column: 'v', min: 0 },
      different: { statistic: 'distinct_count', column: 'v', max: 9 },
      grouped: { statistic: 'sum', column: 'v', by: ['id'], max: 9 },
    },
    freshness: { column: 'w', max_age: '9999d' },
    foreign_keys: [{ column: 'v', in: { path: 'other.csv', column: 'v' } }],
    no_overlap_with: { path: 'other.csv', key: ['v'], time: 'w' },
  };
  const rowRules =
    '{ "properties": { "v": { "type": ["number", "null"], "minimum": 0 }, "w": { "type": ["string", "null"], "format": "date-time" } }, "anyOf": [{ "properties": { "v": { "minimum": 0 } } }] }';
  const other = 'v,w\n7,2026-01-01T00:00:00Z\n';

  test.concurrent.each<[string, Files, string]>([
    ['CSV', { 't.csv': 'id,v,w\n' }, 't.csv'],
    ['JSON Lines', { 't.jsonl': '' }, 't.jsonl'],
    ['JSON Lines of blank lines', { 't.jsonl': '\n\n' }, 't.jsonl'],
    ['a folder', { 'd/a.csv': 'id,v,w\n', 'd/b.csv': 'id,v,w\n' }, 'd'],
  ])('no kind of rule passes on a table without rows: %s', async (_name, files, path) => {
    const configuration = tables({ t: { path, ...everyRule } });
    const { code, result } = await check({
      ...files,
      'mlgate.yml': configuration,
      's.json': rowRules,
      'other.csv': other,
    });
    expect(code).toBe(2);
    const found = outcomes(result);
    expect(Object.keys(found).length).toBeGreaterThan(15);
    expect(new Set(Object.values(found))).toEqual(new Set(['error empty']));
  });

  test.concurrent('no kind of rule passes on a column without a value, but those that count what is missing', async () => {
    const { code, result } = await check({
      'mlgate.yml': tables({ t: { path: 't.csv', ...everyRule } }),
      's.json': rowRules,
      'other.csv': other,
      't.csv': 'id,v,w\n1,,\n2,,\n',
    });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      'data/t/*/row_count.max': 'passed within_bound',
      'data/t/v/max_missing_fraction': 'passed within_bound',
      'data/t/allowed/expression': 'passed no_violations',
      ...Object.fromEntries(
        [
          ...['*/schema', 'v/type', 'v/minimum', 'w/type', 'w/format', '*/anyOf', 'plain/expression', 'v/unique'],
          ...['v/foreign_key', 'v/no_overlap_with', 'w/not_later_than', 'smallest/min', 'different/max', 'grouped/max'],
          'w/freshness',
        ].map((rule) => [`data/t/${rule}`, 'error nothing_to_judge']),
      ),
    });
  });

  test.concurrent('nothing passes beside a table that is empty', async () => {
    const { code, result } = await check({
      'mlgate.yml': tables({
        t: {
          path: 't.csv',
          foreign_keys: [{ column: 'v', in: { path: 'other.csv', column: 'v' } }],
          no_overlap_with: { path: 'other.csv', key: ['v'], time: 'w' },
          row_count: { max_relative_change: 99 },
          baseline: 'file:other.csv',
        },
      }),
      't.csv': other,
      'other.csv': 'v,w\n',
    });
    expect([code, outcomes(result)]).toEqual([
      2,
      {
        'data/t/*/row_count.max_relative_change': 'error baseline_near_zero',
        'data/t/v/foreign_key': 'error empty',
        'data/t/v/no_overlap_with': 'error empty',
        'data/t/w/not_later_than': 'error empty',
      },
    ]);
  });
});

describe('17. nulls leave the denominator, and a null explosion goes unseen', () => {
  const configuration = (columns: object) => tables({ t: { path: 't.csv', schema: 's.json', columns } });
  const nullable = '{ "properties": { "age": { "type": ["integer", "null"], "minimum": 0 } } }';
  const required = '{ "properties": { "age": { "type": "integer", "minimum": 0 } }, "required": ["age"] }';
  const nearlyGone = `id,age\n0,20\n${Array.from({ length: 99 }, (_, id) => `${id},\n`).join('')}`;

  test.concurrent('a share of the cells that are there is refused where nothing bounds those that are not', async () => {
    const { code, result } = await check({
      'mlgate.yml': configuration({ age: { mostly: 0.9 } }),
      's.json': nullable,
      't.csv': nearlyGone,
    });
    expect([code, result.models]).toEqual([2, []]);
    expect(result.problems[0]?.fix).toMatch(/^add max_missing_fraction to columns\.age/);
  });

  test.concurrent('and fails where something does', () =>
    ends(
      {
        'mlgate.yml': configuration({ age: { mostly: 0.9, max_missing_fraction: 0.5 } }),
        's.json': nullable,
        't.csv': nearlyGone,
      },
      1,
      { 'data/t/age/minimum': 'passed no_violations', 'data/t/age/max_missing_fraction': 'failed above_maximum' },
    ));

  test.concurrent('what a column admits never covers that it is required', () =>
    ends({ 'mlgate.yml': configuration({ age: { mostly: 0.001 } }), 's.json': required, 't.csv': nearlyGone }, 1, {
      'data/t/age/required': 'failed violations',
      'data/t/*/schema': 'failed violations',
    }));

  test.concurrent('the violations are a share of the cells that are there, and not of all rows', () =>
    ends(
      {
        'mlgate.yml': configuration({ age: { mostly: 0.9, max_missing_fraction: 0.99 } }),
        's.json': nullable,
        't.csv': nearlyGone.replace('0,20', '0,-1'),
      },
      1,
      { 'data/t/age/minimum': 'failed violations', 'data/t/age/max_missing_fraction': 'passed within_bound' },
    ));

  test.concurrent('null in JSON Lines, a member that is not there and NaN are no values that pass', () =>
    ends(
      {
        'mlgate.yml': tables({
          t: { path: 't.jsonl', schema: 's.json', columns: { age: { max_missing_fraction: 0.3 } } },
        }),
        's.json': nullable,
        't.jsonl': '{"age":1}\n{"age":null}\n{"id":3}\n',
      },
      1,
      { 'data/t/age/max_missing_fraction': 'failed above_maximum' },
    ));
});

describe('18. a negative baseline turns a relative rule upside down', () => {
  test.concurrent('an R² of −0.9 is worse than −0.5', () =>
    ends(
      {
        'mlgate.yml': model('{ r2: { max_relative_regression: 0.05 } }', 'baseline: file:production.json\n'),
        'metrics.json': '{ "r2": -0.9 }',
        'production.json': '{ "r2": -0.5 }',
      },
      1,
      { 'metrics/report/r2/max_relative_regression': 'failed regression' },
    ));
});

describe('19. too little history means no boundary, and no boundary means pass', () => {
  test.concurrent('a ratchet under ten runs is inconclusive, and blocks', async () => {
    const made = await workspace({ 'mlgate.yml': model('{ accuracy: { ratchet: { tolerance: 0.01 } } }') });
    await made.git('init', '--quiet', '--initial-branch=main');
    for (const accuracy of [0.95, 0.94, 0.96])
      await made.commit('train', { 'metrics.json': `{ "accuracy": ${accuracy} }` });
    const { code, result } = await made.judge(['check']);
    expect([code, outcomes(result)]).toEqual([
      1,
      { 'metrics/report/accuracy/ratchet': 'inconclusive too_little_history' },
    ]);
  });

  test.concurrent('an interval over a sample that nobody told is an error', () =>
    ends(
      { 'mlgate.yml': model('{ accuracy: { min: 0.9, decision: interval } }'), 'metrics.json': '{ "accuracy": 0.95 }' },
      2,
      { 'metrics/report/accuracy/min': 'error unknown_sample' },
    ));

  test.concurrent('an interval over few rows decides nothing', () =>
    ends(
      {
        'mlgate.yml': model('{ accuracy: { min: 0.9, decision: interval, trials: n } }'),
        'metrics.json': '{ "accuracy": 0.95, "n": 20 }',
      },
      1,
      { 'metrics/report/accuracy/min': 'inconclusive interval_contains_bound' },
    ));
});

describe('20. one unreadable column takes the whole report down', () => {
  test.concurrent('a table that cannot be read is an error, and those before and after it are judged', () =>
    ends(
      {
        'mlgate.yml': tables({
          before: { path: 'a.csv', unique: [['id']] },
          broken: { path: 'b.csv', unique: [['id']], row_count: { max: 9 } },
          after: { path: 'c.csv', unique: [['id']] },
        }),
        'a.csv': 'id\n1\n1\n',
        'b.csv': 'id,v\n1,"2\n',
        'c.csv': 'id\n1\n2\n',
      },
      2,
      {
        'data/before/id/unique': 'failed violations',
        'data/broken/id/unique': 'error malformed',
        'data/broken/*/row_count.max': 'error malformed',
        'data/after/id/unique': 'passed no_violations',
      },
    ));

  test.concurrent('a rule that cannot be judged is an error, and the others of its table are judged', () =>
    ends(
      {
        'mlgate.yml': tables({
          t: {
            path: 't.csv',
            schema: 's.json',
            unique: [['gone'], ['id']],
            rules: { bad: { expression: 'v +' }, good: { expression: 'id > 0' } },
            aggregates: {
              of_text: { statistic: 'mean', column: 'v', min: 0 },
              of_ids: { statistic: 'mean', column: 'id', min: 0 },
            },
            freshness: { column: 'v', max_age: '1d' },
            foreign_keys: [
              { column: 'v', in: { path: 'broken.csv', column: 'v' } },
              { column: 'id', in: { path: 'ids.csv', column: 'id' } },
            ],
          },
        }),
        's.json':
          '{ "properties": { "id": { "type": "integer" }, "v": { "type": "string" }, "w": { "type": "string" } } }',
        't.csv': 'id,v\n1,x\n2,y\n',
        'broken.csv': 'v\n"x\n',
        'ids.csv': 'id\n1\n2\n',
      },
      2,
      {
        'data/t/*/schema': 'error nothing_to_judge',
        'data/t/id/type': 'passed no_violations',
        'data/t/w/type': 'error missing_column',
        'data/t/gone/unique': 'error missing_column',
        'data/t/id/unique': 'passed no_violations',
        'data/t/bad/expression': 'error invalid_expression',
        'data/t/good/expression': 'passed no_violations',
        'data/t/of_text/min': 'error unsupported',
        'data/t/of_ids/min': 'passed within_bound',
        'data/t/v/freshness': 'error malformed',
        'data/t/v/foreign_key': 'error malformed',
        'data/t/id/foreign_key': 'passed no_violations',
      },
    ));
});

describe('21. a stale file from an earlier run is read as if it were this one’s', () => {
  const configuration = model('{ accuracy: { min: 0.9 } }').replace('    rules', '    max_age: 36h\n    rules');

  test.concurrent('a file that was committed long ago fails its age', async () => {
    const made = await workspace({});
    await made.git('init', '--quiet');
    await made.commit('metrics', { 'metrics.json': '{ "accuracy": 0.95 }' }, '2020-01-01T00:00:00Z');
    await made.commit('rules', { 'mlgate.yml': configuration });
    const { code, result } = await made.judge(['check']);
    expect([code, outcomes(result)]).toEqual([
      1,
      { 'metrics/report/*/max_age': 'failed stale', 'metrics/report/accuracy/min': 'passed within_bound' },
    ]);
  });

  test.concurrent('what the file says of itself goes before its time on disk', () =>
    ends(
      {
        'mlgate.yml': configuration.replace('accuracy', 'value'),
        'metrics.json':
          '{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1577836800,"0.95"]}]}}',
      },
      1,
      { 'metrics/report/*/max_age': 'failed stale', 'metrics/report/value/min': 'passed within_bound' },
    ));
});

describe('22. a percentage meets a fraction', () => {
  test.concurrent('91.2 is above every minimum that is written as a fraction', () =>
    ends({ 'mlgate.yml': model('{ accuracy: { min: 0.9 } }'), 'metrics.json': '{ "accuracy": 91.2 }' }, 2, {
      'metrics/report/accuracy/min': 'error scale_mismatch',
    }));

  test.concurrent('an error rate of 0.3 is below every maximum that is written in percent', () =>
    ends({ 'mlgate.yml': model('{ error_rate: { max: 5 } }'), 'metrics.json': '{ "error_rate": 0.3 }' }, 2, {
      'metrics/report/error_rate/max': 'error scale_mismatch',
    }));

  test.concurrent('a baseline in percent is no baseline of a fraction', () =>
    ends(
      {
        'mlgate.yml': model('{ error_rate: { max_absolute_regression: 0.01 } }', 'baseline: file:production.json\n'),
        'metrics.json': '{ "error_rate": 0.3 }',
        'production.json': '{ "error_rate": 20 }',
      },
      2,
      { 'metrics/report/error_rate/max_absolute_regression': 'error scale_mismatch' },
    ));

  test.concurrent('scale: makes a fraction of it', async () => {
    const { code, result } = await check({
      'mlgate.yml': model('{ accuracy: { min: 0.9, scale: 0.01 } }'),
      'metrics.json': '{ "accuracy": 91.2 }',
    });
    expect([code, outcomes(result)]).toEqual([0, { 'metrics/report/accuracy/min': 'passed within_bound' }]);
  });
});

describe('24. a typo means that nothing runs', () => {
  test.concurrent.each<[string, string]>([
    ['in a rule', model('{ accuracy: { mim: 0.9 } }')],
    ['in a section', model('{ accuracy: { min: 0.9 } }').replace('metrics:', 'metric:')],
    ['in a severity', model('{ accuracy: { min: 0.9, severity: wran } }')],
  ])('%s is an error of the configuration', async (_name, configuration) => {
    const { code, result } = await check({ 'mlgate.yml': configuration, 'metrics.json': '{ "accuracy": 0.1 }' });
    expect([code, result.models]).toEqual([2, []]);
    expect(result.problems.at(-1)).toMatchObject({
      code: 'invalid_config',
      fix: expect.stringMatching(/^did you mean /),
    });
  });

  test.concurrent('in a column of the row schema', () =>
    ends(
      {
        'mlgate.yml': table,
        'row.schema.json': '{ "properties": { "agee": { "type": "number", "minimum": 18 } } }',
        'data/train.csv': 'id,age\n1,3\n',
      },
      2,
      { 'data/training/*/schema': 'error nothing_to_judge', 'data/training/agee/minimum': 'error missing_column' },
    ));

  test.concurrent('in a column of a key', () =>
    ends(
      {
        'mlgate.yml': table.replace('schema: row.schema.json', 'unique: [[idd]]'),
        'data/train.csv': 'id\n1\n1\n',
      },
      2,
      { 'data/training/idd/unique': 'error missing_column' },
    ));

  test.concurrent('in a keyword of the row schema', () =>
    ends(
      {
        'mlgate.yml': table,
        'row.schema.json': '{ "properties": { "age": { "type": "number", "minimun": 18 } } }',
        'data/train.csv': 'id,age\n1,3\n',
      },
      2,
      { 'data/training/*/schema': 'error invalid_schema' },
    ));

  test.concurrent('in a folder', () =>
    ends(
      {
        'mlgate.yml': table.replace('data/train.csv', 'dta/*.csv'),
        'row.schema.json': '{ "properties": { "age": { "type": "number", "minimum": 18 } } }',
        'data/train.csv': 'id,age\n1,3\n',
      },
      2,
      { 'data/training/*/schema': 'error missing_file', 'data/training/age/minimum': 'error missing_file' },
    ));

  test.concurrent('in the name of the metric', () =>
    ends({ 'mlgate.yml': model('{ acuracy: { min: 0.9 } }'), 'metrics.json': '{ "accuracy": 0.1 }' }, 2, {
      'metrics/report/acuracy/min': 'error missing_metric',
    }));

  test.concurrent('in the name of the configuration', async () => {
    const made = await workspace({ 'mlgate.yml': model('{ accuracy: { min: 0.9 } }'), 'metrics.json': '{}' });
    const { code, result } = await made.judge(['check', 'mgate.yml']);
    expect([code, result.problems.map(({ fix }) => fix)]).toEqual([2, ['did you mean mlgate.yml?']]);
  });

  test.concurrent('in the name of a column, wherever one can be named', async () => {
    const named = {
      unique: { unique: [['id', 'agee']] },
      columns: { columns: { agee: { max_missing_fraction: 1 } } },
      expression: { rules: { r: { expression: 'agee > 0 OR true' } } },
      where: { rules: { r: { expression: 'age > 0', where: 'agee = 3 OR true' } } },
      aggregate: { aggregates: { a: { statistic: 'distinct_count', column: 'agee', max: 9 } } },
      by: { aggregates: { a: { statistic: 'sum', column: 'age', by: ['agee'], max: 999 } } },
      aggregate_where: { aggregates: { a: { statistic: 'sum', column: 'age', where: 'agee > 1 OR true', max: 999 } } },
      freshness: { freshness: { column: 'agee', max_age: '9999d' } },
      own: { foreign_keys: [{ column: 'agee', in: { path: 'o.csv', column: 'age' } }] },
      theirs: { foreign_keys: [{ column: 'age', in: { path: 'o.csv', column: 'agee' } }] },
      overlap: { no_overlap_with: { path: 'o.csv', key: ['agee'] } },
      time: { no_overlap_with: { path: 'o.csv', key: ['id'], time: 'dayy' } },
    };
    const blocks = Object.entries(named).map(([name, block]) => [name, { path: 't.csv', schema: 's.json', ...block }]);
    const { code, result } = await check({
      'mlgate.yml': tables(Object.fromEntries(blocks)),
      's.json': '{ "properties": { "age": { "type": "integer" } } }',
      't.csv': 'id,age,day\n1,3,2026-01-01\n',
      'o.csv': 'id,age,day\n2,3,2026-02-01\n',
    });
    expect(code).toBe(2);
    const wrong = theModel(result).checks.filter(({ status }) => status !== 'passed');
    expect(wrong.map(({ id, reason, fix }) => `${id.split('/')[1]} ${reason} ${fix}`)).toEqual(
      Object.keys(named).map((name) => `${name} missing_column did you mean "${name === 'time' ? 'day' : 'age'}"?`),
    );
  });

  test.concurrent('in the name of a column, wherever a row schema can name one', async () => {
    const schemas = {
      properties: '{ "properties": { "agee": { "type": "integer" } } }',
      dependent: '{ "dependentRequired": { "agee": ["id"] } }',
      patterns: '{ "patternProperties": { "^agee$": { "type": "integer" } } }',
      all: '{ "allOf": [{ "properties": { "agee": { "type": "integer" } } }] }',
      any: '{ "anyOf": [{ "properties": { "agee": { "type": "integer" } } }, { "properties": { "age": { "type": "string" } } }] }',
      not: '{ "not": { "properties": { "agee": { "const": 7 } }, "required": ["agee"] } }',
      if: '{ "if": { "properties": { "agee": { "const": 3 } } }, "then": { "properties": { "id": { "type": "integer" } } } }',
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name
      then: '{ "if": { "properties": { "id": { "const": 1 } } }, "then": { "properties": { "agee": { "type": "integer" } } } }',
    };
    const names = Object.keys(schemas);
    const { code, result } = await check({
      'mlgate.yml': tables(Object.fromEntries(names.map((name) => [name, { path: 't.csv', schema: `${name}.json` }]))),
      ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${name}.json`, schema])),
      't.csv': 'id,age\n1,3\n',
    });
    expect(code).toBe(2);
    const wrong = theModel(result).checks.filter(({ reason }) => reason === 'missing_column');
    expect([...new Set(wrong.map(({ id }) => id.split('/')[1]))]).toEqual(names);
    const whole = names.map((name) => [name, outcomes(result)[`data/${name}/*/schema`]]);
    expect(whole).toEqual(names.map((name) => [name, 'error nothing_to_judge']));
  });

  test.concurrent('in the name of a required column is a violation of every row', () =>
    ends({ 'mlgate.yml': table, 'row.schema.json': '{ "required": ["agee"] }', 'data/train.csv': 'id,age\n1,3\n' }, 1, {
      'data/training/agee/required': 'failed missing_column',
      'data/training/*/schema': 'failed violations',
    }));

  test.concurrent('in a word of a column that would let everything pass', async () => {
    const { code, result } = await check({
      'mlgate.yml': tables({ t: { path: 't.csv', schema: 's.json', columns: { agee: { max_violations: 5 } } } }),
      's.json': '{ "properties": { "age": { "type": "integer" } } }',
      't.csv': 'id,age\n1,x\n',
    });
    expect([code, result.models, result.problems[0]?.fix]).toEqual([2, [], 'did you mean age?']);
  });
});

describe('26. the age of a file is its mtime, and a checkout has just set it to now', () => {
  test.concurrent('a clone of one commit cannot tell how old a file is', async () => {
    const made = await workspace({});
    await made.git('init', '--quiet');
    await made.commit('metrics', {
      'mlgate.yml': model('{ accuracy: { min: 0.9 } }').replace('    rules', '    max_age: 36h\n    rules'),
      'metrics.json': '{ "accuracy": 0.95 }',
    });
    await made.commit('later', { 'other.txt': 'later' });
    await made.git('clone', '--quiet', '--depth=1', `file://${made.folder}`, '../clone');
    const { code, result } = await made.in('../clone').judge(['check']);
    expect([code, outcomes(result)]).toEqual([
      2,
      { 'metrics/report/*/max_age': 'error stale_unknown', 'metrics/report/accuracy/min': 'passed within_bound' },
    ]);
  });
});
