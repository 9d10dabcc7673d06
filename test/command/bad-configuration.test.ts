import { describe, expect, test } from '@jest/globals';
import { locationText } from '../../src/result/location.js';
import { check, type Files, outcomes, workspace } from './mlgate.js';

const metrics: Files = { 'metrics.json': '{ "accuracy": 0.95 }' };

const head = `version: 1
name: churn
`;

/** One valid block, on lines 3 to 7, for a fault to stand in or beside. */
const report = `metrics:
  report:
    path: metrics.json
    rules:
      accuracy: { min: 0.9 }
`;

function table(...rules: string[]): string {
  return `data:\n  training:\n    path: train.csv\n${rules.map((rule) => `    ${rule}\n`).join('')}`;
}

/** Each fault as one text: its place, what, why and fix. */
async function faults(configuration: string): Promise<string[]> {
  const { code, result } = await check({ ...metrics, 'mlgate.yml': configuration });
  expect([code, result.verdict, result.models]).toEqual([2, 'error', []]);
  expect(result.problems.map((problem) => problem.code)).toEqual(result.problems.map(() => 'invalid_config'));
  return result.problems.map(({ location, what, why, fix }) =>
    [location && locationText(location), what, why, fix].filter((part) => part !== undefined).join(' | '),
  );
}

describe('a configuration that cannot be used exits 2, names the line, and leaves a result', () => {
  test.concurrent.each<[string, string, string[]]>([
    [
      'is not YAML',
      'version: 1\n\tname: churn\n',
      ['mlgate.yml:2:1 | mlgate.yml is not valid YAML: Tabs are not allowed as indentation | mend line 2'],
    ],
    ['is empty', '', ['mlgate.yml:1:1 | mlgate.yml is empty']],
    ['is a list', '- 1\n', ['mlgate.yml:1:1 | the configuration is [1], and must be object']],
    [
      'configures nothing',
      head,
      ['mlgate.yml:1:1 | churn configures no gate: nothing would be measured | add a section: data, metrics, drift, model'],
    ],
    [
      'has an unknown section',
      `${head}metrix: {}\n`,
      ['mlgate.yml:3:1 | unknown key "metrix" | did you mean metrics?'],
    ],
    [
      'has an unknown word in a rule',
      head + report.replace('min:', 'mim:'),
      ['mlgate.yml:7:19 | unknown key "mim" in metrics.report.rules.accuracy | did you mean min?'],
    ],
    [
      'has a word that is not built yet',
      `${head}policy: {}\n${report}`,
      [
        'mlgate.yml:3:1 | policy is not built yet | remove it: this version does not check it, and will not pass as if it had',
      ],
    ],
    [
      'has a bound that is .nan',
      head + report.replace('0.9', '.nan'),
      ['mlgate.yml:7:24 | metrics.report.rules.accuracy.min is NaN: a bound must be a finite number'],
    ],
    [
      'has a bound that is .inf',
      head + report.replace('0.9', '.inf'),
      ['mlgate.yml:7:24 | metrics.report.rules.accuracy.min is Infinity: a bound must be a finite number'],
    ],
    [
      'has a bound that is text',
      head + report.replace('0.9', '"0.9"'),
      ['mlgate.yml:7:24 | metrics.report.rules.accuracy.min is "0.9", and must be number'],
    ],
    [
      'has a minimum above its maximum in a metric rule',
      head + report.replace('min: 0.9', 'min: 0.9, max: 0.8'),
      [
        'mlgate.yml:7:19 | the minimum 0.9 of accuracy is above its maximum 0.8: no value could pass | swap or mend the two',
      ],
    ],
    [
      'has a minimum above its maximum in row_count',
      head + table('row_count: { min: 10, max: 5 }'),
      [
        'mlgate.yml:6:18 | the minimum 10 of row_count is above its maximum 5: no table could pass | swap or mend the two',
      ],
    ],
    [
      'names one key of unique twice',
      head + table('unique: [[id], [day], [id]]'),
      ['mlgate.yml:6:27 | unique names the key id twice: two checks would have one id | remove one of them'],
    ],
    [
      'has a block that stands twice',
      `${head}${report}  report:\n    path: other.json\n    rules: { auc: { min: 0.5 } }\n`,
      ['mlgate.yml:8:3 | mlgate.yml is not valid YAML: Map keys must be unique | mend line 8'],
    ],
    [
      'has a table without a rule',
      head + table(),
      [
        'mlgate.yml:4:3 | data.training names a table and checks nothing of it | add one of schema, row_count, unique, columns, freshness, foreign_keys, rules, aggregates, no_overlap_with',
      ],
    ],
    [
      'has a relative rule without a baseline',
      head + report.replace('min: 0.9', 'max_absolute_regression: 0.01'),
      [
        'mlgate.yml:7:19 | the rule for accuracy compares, and there is no baseline to compare with | add baseline: merge_base, or another source, to this block or at the top',
      ],
    ],
    [
      'has a relative rule on a metric whose direction is not known',
      `${head}baseline: file:production.json\n${report.replace('accuracy: { min: 0.9 }', 'uplift: { max_absolute_regression: 0.01 }')}`,
      [
        'mlgate.yml:8:17 | which way is better for uplift is not known | add direction: higher_is_better, or direction: lower_is_better',
      ],
    ],
    [
      'has a growth rule without a baseline',
      `${head}model:\n  onnx:\n    path: model.onnx\n    max_relative_growth: 0.1\n`,
      [
        'mlgate.yml:6:5 | max_relative_growth of onnx compares, and there is no baseline to compare with | add baseline: merge_base, or another source, to this block or at the top',
      ],
    ],
    [
      'has faults in three places',
      `${head}metrix: {}\n${report.replace('0.9', '.nan')}${table('row_count: {}')}`,
      [
        'mlgate.yml:3:1 | unknown key "metrix" | did you mean metrics?',
        'mlgate.yml:8:24 | metrics.report.rules.accuracy.min is NaN: a bound must be a finite number',
        'mlgate.yml:12:16 | data.training.row_count is empty: it would check nothing | fill it or remove it',
      ],
    ],
  ])('one that %s', async (_name, configuration, expected) => {
    expect(await faults(configuration)).toEqual(expected);
  });
});

describe('the configuration itself', () => {
  test.concurrent('is missed by name where there is none', async () => {
    const { code, result } = await check({ 'mlgate.yaml': head + report, ...metrics });
    expect(code).toBe(2);
    expect(result).toMatchObject({
      verdict: 'error',
      models: [],
      problems: [
        {
          code: 'no_config',
          what: 'no configuration: mlgate.yml does not exist',
          why: 'the folder holds metrics.json, mlgate.yaml',
          fix: 'did you mean mlgate.yaml?',
        },
      ],
    });
  });

  test.concurrent('is missed where a glob matches no file', async () => {
    const { code, result } = await check(metrics, 'models/*/mlgate.yml');
    expect(code).toBe(2);
    expect(result.problems).toMatchObject([
      { code: 'no_config', what: 'no configuration: models/*/mlgate.yml matches no file' },
    ]);
  });

  test.concurrent('must not share its name with another: the second is refused, and the words end with ERROR', async () => {
    const model = head + report.replace('metrics.json', '../metrics.json');
    const made = await workspace({ ...metrics, 'a/mlgate.yml': model, 'b/mlgate.yml': model });
    const { code, result, stderr } = await made.judge(['check', '*/mlgate.yml']);
    expect(code).toBe(2);
    expect(result.problems).toEqual([
      {
        code: 'invalid_config',
        what: 'two models are called churn: their checks would have the same ids',
        why: 'the other is a/mlgate.yml',
        fix: 'rename one of them',
        location: { file: 'b/mlgate.yml', line: 2, column: 1 },
      },
    ]);
    expect(outcomes(result)).toEqual({ 'metrics/report/accuracy/min': 'passed within_bound' });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('ERROR  not everything was measured: see the first lines');
  });
});

test('one configuration that is faulty and one that is missing keep no other from being judged', async () => {
  const { code, result } = await check(
    {
      'good.yml': `${head}${report}`,
      'faulty.yml': `${head.replace('churn', 'other')}metrix: {}\n`,
      'metrics.json': '{"accuracy": 0.95}',
    },
    'missing.yml',
    'faulty.yml',
    'good.yml',
  );
  expect(code).toBe(2);
  expect(result.verdict).toBe('error');
  expect(result.problems.map(({ code: reason, location }) => [reason, location?.file])).toEqual([
    ['no_config', undefined],
    ['invalid_config', 'faulty.yml'],
  ]);
  expect(result.models.map(({ name, verdict }) => [name, verdict])).toEqual([['churn', 'passed']]);
});

test('a configuration that is not UTF-8 text is refused at its line', async () => {
  const { code, result } = await check({ 'mlgate.yml': Buffer.from(`${head}# caf\xe9\n${report}`, 'latin1') });
  expect(code).toBe(2);
  expect(result.problems).toEqual([
    {
      code: 'invalid_config',
      what: 'mlgate.yml is not UTF-8 text',
      fix: 'mend line 3',
      location: { file: 'mlgate.yml', line: 3, column: 1 },
    },
  ]);
});
