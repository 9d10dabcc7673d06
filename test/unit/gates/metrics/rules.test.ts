import { describe, expect, test } from '@jest/globals';
import { judge, type MetricsUnderTest } from './judged-metrics.js';

type Row = readonly [
  behaviour: string,
  rules: MetricsUnderTest['rules'],
  candidate: MetricsUnderTest['candidate'],
  baseline: MetricsUnderTest['baseline'],
  answer: string,
];

/** Each row has one rule, and so one check. */
async function answerOf([, rules, candidate, baseline]: Row): Promise<string> {
  const judged = await judge({ rules, ...(candidate && { candidate }), ...(baseline && { baseline }) });
  return judged.answer();
}

describe('a rule on one number', () => {
  test.each<Row>([
    ['at its minimum passes', { f1: { min: 0.9 } }, { f1: 0.9 }, undefined, 'passed'],
    ['under its minimum fails', { f1: { min: 0.9 } }, { f1: 0.89 }, undefined, 'failed/below_minimum'],
    ['at its maximum passes', { loss: { max: 0.3 } }, { loss: 0.3 }, undefined, 'passed'],
    ['above its maximum fails', { loss: { max: 0.3 } }, { loss: 0.31 }, undefined, 'failed/above_maximum'],
    ['that is not there is an error', { f1: { min: 0 } }, { f2: 0.9 }, undefined, 'error/missing_metric'],
    ['that is null is an error', { f1: { min: 0 } }, { f1: null }, undefined, 'error/not_a_number'],
    ['that is text is an error', { f1: { min: 0 } }, { f1: '0.95' }, undefined, 'error/not_a_number'],
    ['that is NaN is an error', { f1: { min: 0 } }, '{"f1": NaN}', undefined, 'error/not_finite'],
    ['in a file of nothing is an error', { f1: { min: 0 } }, ' ', undefined, 'error/empty'],
    ['in a file that is not there is an error', { f1: { min: 0 } }, undefined, undefined, 'error/missing_file'],
    ['in percent is no fraction', { accuracy: { min: 0.9 } }, { accuracy: 91 }, undefined, 'error/scale_mismatch'],
    ['in percent passes by its scale', { f1: { min: 0.9, scale: 0.01 } }, { f1: 91 }, undefined, 'passed'],
    ['by its scale can fail', { f1: { min: 0.9, scale: 0.01 } }, { f1: 89 }, undefined, 'failed/below_minimum'],
    ['that is required and there passes', { f1: { required: true } }, { f1: 0 }, undefined, 'passed'],
    ['that is required and away is an error', { f1: { required: true } }, {}, undefined, 'error/missing_metric'],
    [
      'that is not required and away is left out',
      { f1: { required: false, min: 0.9 } },
      { f2: 1 },
      undefined,
      'skipped/metric_not_required',
    ],
    [
      'that is not required, and there, is judged',
      { f1: { required: false, min: 0.9 } },
      { f1: 0.8 },
      undefined,
      'failed/below_minimum',
    ],
    [
      'that is not required, and text, is an error all the same',
      { f1: { required: false, min: 0.9 } },
      { f1: 'n/a' },
      undefined,
      'error/not_a_number',
    ],
  ])('%s', async (...row) => {
    expect(await answerOf(row)).toBe(row[4]);
  });

  test('says which one is not required and away', async () => {
    const judged = await judge({ rules: { f1: { required: false, min: 0.9 } }, candidate: { f2: 1 } });
    expect(judged.said()).toEqual([
      'metrics.json has no metric "f1", and the rule does not require it',
      'the file holds f2',
      'did you mean "f2"?',
    ]);
  });

  test('says that a required one is there, with its value', async () => {
    const judged = await judge({ rules: { f1: { required: true, scale: 0.01 } }, candidate: { f1: 91 } });
    expect(judged.check()).toMatchObject({ what: 'f1 is there', observed: { value: 0.91 } });
  });

  test('judges text for the number it spells where the block says so', async () => {
    const block = { numeric_strings: true };
    const judged = await judge({ rules: { f1: { min: 0.9 } }, candidate: { f1: '0.95' }, block });
    expect(judged.check()).toMatchObject({ status: 'passed', observed: { value: 0.95 } });
  });

  test('warns where its severity says so, and blocks else', async () => {
    const rules = { f1: { min: 0.9, severity: 'warn' }, f2: { min: 0.9 } };
    const { checks } = await judge({ rules, candidate: { f1: 0.8, f2: 0.8 } });
    expect(checks.map(({ id, effect }) => [id, effect])).toEqual([
      ['metrics/report/f1/min', 'warn'],
      ['metrics/report/f2/min', 'block'],
    ]);
  });
});

test('every word of a rule is a check of its own, and one that cannot be judged does not keep the others from it', async () => {
  const rules = {
    accuracy: { required: true, min: 0.5, max: 1, max_absolute_regression: 0.01, max_gap: { to: 'none', max: 0.1 } },
  };
  const judged = await judge({ rules, candidate: { accuracy: 0.8 }, baseline: { accuracy: 0.9 } });
  expect(judged.checks.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['metrics/report/accuracy/required', 'passed', 'within_bound'],
    ['metrics/report/accuracy/min', 'passed', 'within_bound'],
    ['metrics/report/accuracy/max', 'passed', 'within_bound'],
    ['metrics/report/accuracy/max_absolute_regression', 'failed', 'regression'],
    ['metrics/report/accuracy/max_gap', 'error', 'missing_metric'],
  ]);
});

test('a file that cannot be read is an error of every check, the age among them', async () => {
  const rules = { accuracy: { min: 0.5, max: 1 } };
  const { checks } = await judge({ rules, candidate: '{', block: { max_age: '1d' } });
  expect(checks.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['metrics/report/*/max_age', 'error', 'malformed'],
    ['metrics/report/accuracy/min', 'error', 'malformed'],
    ['metrics/report/accuracy/max', 'error', 'malformed'],
  ]);
});

describe('a rule on a regression', () => {
  const absolute = { max_absolute_regression: 0.01 };
  const relative = { max_relative_regression: 0.1 };
  test.each<Row>([
    ['passes at its tolerance', { f1: absolute }, { f1: 0.89 }, { f1: 0.9 }, 'passed'],
    ['fails beyond it', { f1: absolute }, { f1: 0.88 }, { f1: 0.9 }, 'failed/regression'],
    ['never fails on an improvement', { f1: absolute }, { f1: 1 }, { f1: 0.2 }, 'passed'],
    ['takes a share of the baseline', { mae: relative }, { mae: 2.2 }, { mae: 2 }, 'passed'],
    ['fails beyond that share', { mae: relative }, { mae: 2.3 }, { mae: 2 }, 'failed/regression'],
    ['has no share of zero', { mae: relative }, { mae: 0.1 }, { mae: 0 }, 'error/baseline_near_zero'],
    [
      'refuses a baseline in percent',
      { accuracy: absolute },
      { accuracy: 0.9 },
      { accuracy: 90 },
      'error/scale_mismatch',
    ],
    ['scales both sides', { f1: { ...absolute, scale: 0.01 } }, { f1: 88 }, { f1: 90 }, 'failed/regression'],
    ['needs the same name in the baseline', { f1: absolute }, { f1: 0.9 }, { f2: 0.9 }, 'error/no_baseline'],
    ['does not take text in the baseline', { f1: absolute }, { f1: 0.9 }, { f1: 'n/a' }, 'error/not_a_number'],
  ])('%s', async (...row) => {
    expect(await answerOf(row)).toBe(row[4]);
  });

  test('says both numbers, by how much it is worse and what is allowed', async () => {
    const judged = await judge({ rules: { f1: absolute }, candidate: { f1: 0.85 }, baseline: { f1: 0.9 } });
    expect(judged.said()).toEqual(["f1 is 0.85, the baseline's is 0.9: worse by 0.05, allowed is 0.01"]);
    expect(judged.check().baseline).toMatchObject({
      from: 'file:production.json',
      path: 'production.json',
      observed: { value: 0.9 },
    });
  });
});

describe('a rule on an improvement', () => {
  const absolute = { min_absolute_improvement: 0.02 };
  const relative = { min_relative_improvement: 0.1 };
  test.each<Row>([
    ['passes where it is reached', { f1: absolute }, { f1: 0.92 }, { f1: 0.9 }, 'passed'],
    ['fails where it is not', { f1: absolute }, { f1: 0.91 }, { f1: 0.9 }, 'failed/no_improvement'],
    ['is a decrease of a loss', { loss: relative }, { loss: 0.9 }, { loss: 1 }, 'passed'],
    ['fails on a loss that fell too little', { loss: relative }, { loss: 0.95 }, { loss: 1 }, 'failed/no_improvement'],
  ])('%s', async (...row) => {
    expect(await answerOf(row)).toBe(row[4]);
  });
});

describe('a rule on a gap', () => {
  const gap = { max_gap: { to: 'train.accuracy', max: 0.05 } };
  const rules = { 'test.accuracy': gap };
  test.each<Row>([
    ['passes within it', rules, { test: { accuracy: 0.9 }, train: { accuracy: 0.95 } }, undefined, 'passed'],
    ['fails beyond it', rules, { test: { accuracy: 0.8 }, train: { accuracy: 0.95 } }, undefined, 'failed/gap'],
    [
      'passes where the test is better',
      rules,
      { test: { accuracy: 1 }, train: { accuracy: 0.5 } },
      undefined,
      'passed',
    ],
    ['needs the other metric', rules, { test: { accuracy: 1 } }, undefined, 'error/missing_metric'],
    [
      'scales both metrics',
      { 'test.accuracy': { ...gap, scale: 0.01 } },
      { test: { accuracy: 92 }, train: { accuracy: 95 } },
      undefined,
      'passed',
    ],
  ])('%s', async (...row) => {
    expect(await answerOf(row)).toBe(row[4]);
  });

  test('says both numbers', async () => {
    const judged = await judge({ rules, candidate: { test: { accuracy: 0.8 }, train: { accuracy: 0.95 } } });
    expect(judged.said()).toEqual(['test.accuracy is 0.8, train.accuracy is 0.95: worse by 0.15, allowed is 0.05']);
  });
});

describe('which way is better', () => {
  const rule = { max_absolute_regression: 0.1 };
  test.each<Row>([
    ['is known of a name', { log_loss: rule }, { log_loss: 1.5 }, { log_loss: 1 }, 'failed/regression'],
    [
      'is what the rule says of an unknown name',
      { score: { ...rule, direction: 'lower_is_better' } },
      { score: 1.5 },
      { score: 1 },
      'failed/regression',
    ],
    [
      'is what the rule says, the other way round',
      { score: { ...rule, direction: 'higher_is_better' } },
      { score: 1.5 },
      { score: 1 },
      'passed',
    ],
    [
      'is what the rule says, before what the name does',
      { loss: { ...rule, direction: 'higher_is_better' } },
      { loss: 1.5 },
      { loss: 1 },
      'passed',
    ],
  ])('%s', async (...row) => {
    expect(await answerOf(row)).toBe(row[4]);
  });

  /** Results of lm-evaluation-harness that say of `score` which way is better, if they do. */
  const results = (score: number, higher?: boolean) => ({
    results: { task: { 'score,none': score } },
    configs: {},
    versions: {},
    'n-shot': {},
    ...(higher !== undefined && { higher_is_better: { task: { score: higher } } }),
  });

  test.each<[string, object, object, object, string]>([
    [
      'is what the file says where the rule does not',
      rule,
      results(1.5, false),
      results(1, false),
      'failed/regression',
    ],
    ['is what the file says, the other way round', rule, results(1.5, true), results(1, true), 'passed'],
    [
      'is refused where rule and file disagree',
      { ...rule, direction: 'higher_is_better' },
      results(1.5, false),
      results(1, false),
      'error/direction_conflict',
    ],
    ['is an error where a file that could say it does not', rule, results(1.5), results(1), 'error/direction_conflict'],
  ])('%s', async (_name, score, candidate, baseline, answer) => {
    const judged = await judge({ rules: { 'task.score': score }, candidate, baseline, block: { format: 'lm_eval' } });
    expect(judged.answer()).toBe(answer);
  });

  test('is told with both words where they disagree', async () => {
    const judged = await judge({
      rules: { 'task.score': { ...rule, direction: 'higher_is_better' } },
      candidate: results(1.5, false),
      baseline: results(1, false),
    });
    expect(judged.said()).toEqual([
      'the rule says higher_is_better of task.score, and the file says lower_is_better',
      'one of the two would turn the rule upside down',
      'remove direction: from the rule, or mend what writes the file',
    ]);
  });
});

describe('many values under one rule', () => {
  const folds = { folds: [0.7, 0.8, 0.9] };
  const rule = (aggregate: string, min: number) => ({ folds: { min, aggregate } });
  test.each<Row>([
    ['need an aggregate', { folds: { min: 0.1 } }, folds, undefined, 'error/not_a_number'],
    ['pass by their smallest', rule('min', 0.7), folds, undefined, 'passed'],
    ['fail by their smallest', rule('min', 0.71), folds, undefined, 'failed/below_minimum'],
    ['pass by their largest', rule('max', 0.9), folds, undefined, 'passed'],
    ['fail by their largest', rule('max', 0.91), folds, undefined, 'failed/below_minimum'],
    ['pass by their mean', rule('mean', 0.8), folds, undefined, 'passed'],
    ['fail by their mean', rule('mean', 0.81), folds, undefined, 'failed/below_minimum'],
    ['pass where all do', rule('all', 0.7), folds, undefined, 'passed'],
    ['fail where one does', rule('all', 0.75), folds, undefined, 'failed/below_minimum'],
    ['are an error where one is none', rule('all', 0.1), { folds: [0.7, null] }, undefined, 'error/not_a_number'],
    [
      'are an error where a group lacks it',
      { 'groups.*.f1': { min: 0.1, aggregate: 'all' } },
      { groups: { a: { f1: 0.9 }, b: { auc: 0.9 } } },
      undefined,
      'error/incomplete_metric',
    ],
  ])('%s', async (...row) => {
    expect(await answerOf(row)).toBe(row[4]);
  });

  test('are told by the worst of them, with how many are as bad', async () => {
    const judged = await judge({ rules: rule('all', 0.85), candidate: { folds: [0.8, 0.7, 0.9] } });
    expect(judged.said()).toEqual(['2 of 3 values: /folds/1 is 0.7, required is ≥ 0.85']);
  });

  test('are told by the nearest to its bound where all pass', async () => {
    const judged = await judge({ rules: rule('all', 0.5), candidate: { folds: [0.8, 0.7, 0.9] } });
    expect(judged.said()).toEqual(['3 of 3 values: /folds/1 is 0.7']);
  });

  const each = { 'groups.*.f1': { max_absolute_regression: 0.01, aggregate: 'all' } };
  test('are each compared with their own in the baseline', async () => {
    const judged = await judge({
      rules: each,
      candidate: { groups: { a: { f1: 0.9 }, b: { f1: 0.6 } } },
      baseline: { groups: { a: { f1: 0.5 }, b: { f1: 0.7 } } },
    });
    expect(judged.said()).toEqual([
      "1 of 2 values: /groups/b/f1 is 0.6, the baseline's is 0.7: worse by 0.1, allowed is 0.01",
    ]);
  });

  test('are an error where the baseline lacks one, though the others pass', async () => {
    const judged = await judge({
      rules: each,
      candidate: { groups: { a: { f1: 0.9 }, b: { f1: 0.6 } } },
      baseline: { groups: { a: { f1: 0.9 } } },
    });
    expect(judged.answer()).toBe('error/no_baseline');
    expect(judged.said().slice(0, 2)).toEqual([
      '1 of 2 values: there is no baseline to compare with',
      'production.json has no metric "/groups/b/f1"; the file holds /groups/a/f1',
    ]);
  });

  test('fail together, and each can be accepted', async () => {
    const judged = await judge({
      rules: each,
      candidate: { groups: { a: { f1: 0.5 }, b: { f1: 0.6 } } },
      baseline: { groups: { a: { f1: 0.9 }, b: { f1: 0.7 } } },
    });
    expect(judged.check().evidence).toMatchObject([
      { kind: 'comparison', metric: '/groups/a/f1', value: 0.5, instead_of: { value: 0.9 } },
      { kind: 'comparison', metric: '/groups/b/f1', value: 0.6, instead_of: { value: 0.7 } },
    ]);
  });

  test('are compared by the same aggregate', async () => {
    const judged = await judge({
      rules: { f1: { max_absolute_regression: 0.01, aggregate: 'mean' } },
      candidate: { f1: [0.5, 0.7] },
      baseline: { f1: [0.8, 0.9] },
    });
    expect(judged.said()).toEqual(["f1 is 0.6, the baseline's is 0.85: worse by 0.25, allowed is 0.01"]);
  });
});
