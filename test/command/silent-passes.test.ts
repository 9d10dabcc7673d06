// The ways in which real workflows go green by mistake; the numbers are those of the project's list of them.
import { describe, expect, test } from '@jest/globals';
import { check, type Files, outcomes, workspace } from './mlgate.js';

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

async function ends(files: Files, exit: 1 | 2, expected: Record<string, string>): Promise<void> {
  const { code, result } = await check(files);
  expect(code).toBe(exit);
  expect(outcomes(result)).toMatchObject(expected);
}

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
});
