import { describe, expect, test } from '@jest/globals';
import { fault, file, fixturesIn } from './metrics-fixture.js';

const fixture = fixturesIn('evidently');

/** A report of 0.7 with these metrics: printed name, config without its type's beginning, value. */
function report(metrics: readonly [name: string, config: object, value: unknown][], tests: readonly object[] = []) {
  const type = 'evidently:metric_v2:';
  const entries = metrics.map(([metric_name, config, value], index) => ({
    id: String(index),
    metric_name,
    config: { ...config, type: `${type}${metric_name.replace(/\(.*/, '')}` },
    value,
  }));
  return file(JSON.stringify({ metrics: entries, tests }), {}, 'report.json');
}

function suite(...statuses: readonly string[]) {
  const tests = statuses.map((status) => ({ name: 'a', description: '', status, group: 'data_drift', parameters: {} }));
  return file(JSON.stringify({ version: '0.4.40', tests, summary: { by_status: {} } }), {}, 'suite.json');
}

describe('a metric of a report of 0.7 is found', () => {
  test.each<[string, string, string, number]>([
    ['by its type', 'v07-classification.json', 'Accuracy', 0.765],
    ['by the name the file prints', 'v07-classification.json', 'Accuracy(classification_name=default)', 0.765],
    ['by type and part', 'v07-drift.json', 'DriftedColumnsCount.share', 0.6666666666666666],
    ['by printed name and part', 'v07-drift.json', 'DriftedColumnsCount(drift_share=0.5).count', 2],
    ['by a pointer', 'v07-drift.json', '/DriftedColumnsCount/count', 2],
    ['by type, column and kind', 'v07-drift.json', 'ValueDrift.income/net.p_value', 0.46628639073563594],
    [
      'by a printed name with dots and commas',
      'v07-drift.json',
      'ValueDrift(column=age,method=K-S p_value,threshold=0.05)',
      3.677261662618134e-40,
    ],
    ['of a label', 'v07-classification.json', 'F1ByLabel.1', 0.7403314917127072],
    ['of a regression', 'v07-regression.json', 'RMSE', 0.980522598937393],
    ['as a mean', 'v07-regression.json', 'MAE.mean', 0.8043613855972817],
  ])('%s', (_name, file, selector, value) => {
    expect(fixture(file).number(selector).value).toBe(value);
  });

  test('and all of a kind by a wildcard', () => {
    const found = fixture('v07-no-drift.json').number('ValueDrift.*.p_value', { aggregate: 'min' });
    expect(found.value).toBe(0.39352743357720954);
  });

  test('not by its place, which another report fills with another metric', () => {
    expect(fault(() => fixture('v07-drift.json').number('metrics.0.value.share'))).toMatchObject({
      code: 'missing_metric',
    });
  });
});

test('the short names are the ones that are shown', () => {
  expect([...fixture('v07-drift.json').list()].map(({ selector }) => selector)).toEqual([
    'DriftedColumnsCount.count',
    'DriftedColumnsCount.share',
    'ValueDrift.age.p_value',
    'ValueDrift.income/net.p_value',
    'ValueDrift.city.p_value',
  ]);
});

describe('drift by a p-value and drift by a distance are two metrics', () => {
  const age = 'ValueDrift(column=age,method=Wasserstein distance (normed),threshold=0.1)';
  const city = 'ValueDrift(column=city,method=chi-square p_value,threshold=0.05)';
  const mixed = () =>
    report([
      [age, { column: 'age', method: 'Wasserstein distance (normed)' }, 0.9],
      [city, { column: 'city', method: 'chi-square p_value' }, 0.3],
    ]);

  test('so a rule on the one does not pass by the other', () => {
    expect(fault(() => mixed().number('ValueDrift.age.p_value'))).toMatchObject({ code: 'missing_metric' });
  });

  test('so a column that changed from the one to the other is missing among the rest', () => {
    expect(fault(() => mixed().number('ValueDrift.*.p_value', { aggregate: 'min' }))).toMatchObject({
      code: 'incomplete_metric',
      what: '"ValueDrift.*.p_value" is missing in 1 of 2 groups of report.json',
    });
  });

  test('and each says which way it is better', () => {
    const file = mixed();
    const names = ['ValueDrift.age.Wasserstein distance (normed)', 'ValueDrift.city.p_value'];
    expect(names.map((name) => file.number(name).facts)).toEqual([
      { direction: 'lower_is_better' },
      { direction: 'higher_is_better' },
    ]);
  });
});

describe('metrics of one type and column', () => {
  const quantiles: [string, object, unknown][] = [
    ['QuantileValue(column=age,quantile=0.25)', { column: 'age', quantile: 0.25 }, 20],
    ['QuantileValue(column=age,quantile=0.75)', { column: 'age', quantile: 0.75 }, 60],
  ];

  test('have no short name', () => {
    expect(fault(() => report(quantiles).number('QuantileValue.age'))).toMatchObject({ code: 'missing_metric' });
  });

  test('are found by the name the file prints', () => {
    expect(report(quantiles).number('QuantileValue(column=age,quantile=0.75)').value).toBe(60);
  });

  test('are found by their place where even that is the same', () => {
    const same = quantiles.map(([, config, value]): [string, object, unknown] => ['QuantileValue()', config, value]);
    expect(report(same).number('metrics.1').value).toBe(60);
    expect(fault(() => report(same).number('QuantileValue()'))).toMatchObject({ code: 'missing_metric' });
  });

  test('keep apart where one has no column', () => {
    const file = report([
      ['RowCount()', {}, 7],
      ['RowCount(column=age)', { column: 'age' }, 5],
    ]);
    expect([...file.list()]).toMatchObject([
      { selector: 'RowCount()', value: 7 },
      { selector: 'RowCount.age', value: 5 },
    ]);
  });
});

describe('NaN and null satisfy nothing', () => {
  test('a bare NaN', () => {
    expect(fault(() => fixture('v07-one-row.json').number('R2Score'))).toMatchObject({
      code: 'not_finite',
      what: '"R2Score" in v07-one-row.json is NaN',
    });
  });

  test('a value that is null', () => {
    expect(fault(() => report([['RMSE()', {}, null]]).number('RMSE'))).toMatchObject({ code: 'not_a_number' });
  });
});

describe('a metric of a report of 0.4 is found', () => {
  test.each<[string, string, string, number]>([
    ['by its name, where all that have it agree', 'v04-drift.json', 'share_of_drifted_columns', 0.6666666666666666],
    ['by its name, as a count', 'v04-no-drift.json', 'number_of_drifted_columns', 0],
    ['by type and name', 'v04-drift.json', 'DataDriftTable.number_of_drifted_columns', 2],
    ['by column', 'v04-drift.json', 'DataDriftTable.drift_by_columns.income/net.drift_score', 0.46628639073563594],
    ['of the current data', 'v04-classification.json', 'accuracy', 0.765],
    ['of the reference', 'v04-classification.json', 'ClassificationQualityMetric.reference.accuracy', 0.92],
    [
      'of a class',
      'v04-classification.json',
      'ClassificationQualityByClass.current.metrics.1.recall',
      0.7613636363636364,
    ],
  ])('%s', (_name, file, selector, value) => {
    expect(fixture(file).number(selector).value).toBe(value);
  });

  test('and the lowest of all columns by a wildcard', () => {
    const selector = 'DataDriftTable.drift_by_columns.*.drift_score';
    expect(fixture('v04-drift.json').number(selector, { aggregate: 'min' }).value).toBe(1.536973398901416e-40);
  });

  test('not by a name on which two metrics disagree', () => {
    const metric = (name: string, share: number) => ({ metric: name, result: { share_of_drifted_columns: share } });
    const text = JSON.stringify({ version: '0.4.40', metrics: [metric('A', 0.1), metric('B', 0.2)] });
    expect(fault(() => file(text, {}, 'report.json').number('share_of_drifted_columns'))).toEqual({
      code: 'missing_metric',
      what: 'report.json has no metric "share_of_drifted_columns"',
      why: 'the file holds A.share_of_drifted_columns, B.share_of_drifted_columns',
      fix: 'did you mean "A.share_of_drifted_columns"?',
    });
  });

  test('by type and column where there is one a column', () => {
    const metric = (column_name: string, drift_score: number) => ({
      metric: 'ColumnDriftMetric',
      result: { column_name, drift_score, stattest_name: 'K-S p_value' },
    });
    const text = JSON.stringify({ version: '0.4.40', metrics: [metric('age', 0.1), metric('city', 0.2)] });
    const found = file(text, {}, 'report.json').number('ColumnDriftMetric.city.drift_score');
    expect(found).toMatchObject({ value: 0.2, facts: { direction: 'higher_is_better' } });
  });
});

test.each(['v04-drift.json', 'v04-no-drift.json'])('the verdict dataset_drift is no number: %s', (name) => {
  expect(fault(() => fixture(name).number('dataset_drift'))).toMatchObject({ code: 'not_a_number' });
});

test('the limit of the share has no short name, for it is easily taken for the share', () => {
  const file = fixture('v04-drift.json');
  expect(fault(() => file.number('drift_share'))).toMatchObject({ code: 'missing_metric' });
  expect(file.number('DatasetDriftMetric.drift_share').value).toBe(0.5);
});

test('a metric that was computed for nothing is missing', () => {
  expect(fault(() => fixture('v04-classification.json').number('roc_auc'))).toMatchObject({
    code: 'not_a_number',
    what: '"roc_auc" in v04-classification.json is null, not a number',
  });
});

const outcomes = ['total', 'passed', 'failed', 'errors', 'warnings', 'skipped'];

describe('tests are counted by their outcome', () => {
  test.each([
    ['v04-tests-drift.json', [4, 1, 3, 0, 0, 0]],
    ['v04-tests-no-drift.json', [4, 4, 0, 0, 0, 0]],
    ['v07-drift-tests.json', [4, 1, 3, 0, 0, 0]],
  ])('%s', (name, expected) => {
    const file = fixture(name);
    expect(outcomes.map((outcome) => file.number(outcome).value)).toEqual(expected);
  });

  test('one that raised, or ended in a way nobody knows, has failed', () => {
    const file = suite('SUCCESS', 'ERROR', 'FAIL', 'WARNING', 'SKIPPED', 'CANCELLED');
    expect(outcomes.map((outcome) => file.number(outcome).value)).toEqual([6, 1, 3, 1, 1, 1]);
  });

  test('and it is known which way they are better', () => {
    expect(['passed', 'failed'].map((name) => fixture('v04-tests-drift.json').number(name).facts)).toEqual([
      { direction: 'higher_is_better' },
      { direction: 'lower_is_better' },
    ]);
  });

  test('and the summary of the file can be named', () => {
    expect(fixture('v04-tests-drift.json').number('failed_tests').value).toBe(3);
  });
});

describe('a suite that tested nothing is an error', () => {
  test('without a test', () => {
    expect(fault(() => suite())).toEqual({
      code: 'empty',
      what: 'suite.json holds no test that was carried out',
      why: 'the suite has no test',
      fix: 'find out why nothing was tested',
    });
  });

  test('with all of them skipped', () => {
    expect(fault(() => suite('SKIPPED', 'SKIPPED'))).toMatchObject({
      code: 'empty',
      why: 'all of its 2 tests were skipped',
    });
  });
});

test('a report without tests has no count of them', () => {
  expect(fault(() => fixture('v07-drift.json').number('failed'))).toMatchObject({ code: 'missing_metric' });
});

test('a time without a zone is no date', () => {
  expect(fixture('v04-drift.json').date).toBeUndefined();
});
