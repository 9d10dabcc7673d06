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
