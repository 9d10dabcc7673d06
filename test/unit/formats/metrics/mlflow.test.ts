import { describe, expect, test } from '@jest/globals';
import { fault, file, fixturesIn } from './metrics-fixture.js';

const fixture = fixturesIn('mlflow/rest', 'mlflow/');

function run(metrics: string, info = '"status": "FINISHED", "lifecycle_stage": "active"') {
  const text = `{"run": {"info": {"run_id": "r1", ${info}}, "data": {"metrics": ${metrics}}}}`;
  return file(text, {}, 'run.json');
}

describe('the latest value of a metric is found by its name', () => {
  test.each<[string, number]>([
    ['accuracy', 0.88],
    ['val/acc', 0.81],
    ['/val~1acc', 0.81],
    ['val.loss', 0.4],
    ['"val.loss"', 0.4],
    ['f1 macro', 0.77],
    ['recall/größe', 0.625],
    ['count', 9007199254740992],
    ['tiny', 1e-7],
    ['tie', 0.7],
    ['again', 0.6],
    ['auc', 0.84],
  ])('%s', (selector, value) => {
    expect(fixture('run.json').number(selector).value).toBe(value);
  });

  test('and all of them by a wildcard', () => {
    const found = fixture('search-commit.json').numbers('*', { aggregate: 'all' });
    expect(found.map(({ pointer, value }) => [pointer, value])).toEqual([
      ['/accuracy', 0.93],
      ['/val~1acc', 0.91],
      ['/val~1loss', 0.21],
      ['/n_test', 2000],
    ]);
  });
});

describe('a value that is not finite is an error, however MLflow writes it', () => {
  test.each([
    ['loss_nan', 'NaN'],
    ['went_nan', 'NaN'],
    ['ratio_inf', 'Infinity'],
    ['ratio_neg_inf', '-Infinity'],
  ])('%s', (selector, value) => {
    expect(fault(() => fixture('run.json').number(selector))).toMatchObject({
      code: 'not_finite',
      what: `"${selector}" in mlflow/run.json is ${value}`,
    });
  });

  test.each([
    ['bare NaN', 'NaN', 'NaN'],
    ['bare -Infinity', '-Infinity', '-Infinity'],
    ['the text Infinity', '"Infinity"', 'Infinity'],
  ])('%s', (_name, written, value) => {
    const file = run(`[{"key": "auc", "value": ${written}}]`);
    expect(fault(() => file.number('auc'))).toMatchObject({ what: `"auc" in run.json is ${value}` });
  });
});

test('a value in quotes is text', () => {
  expect(fault(() => run('[{"key": "auc", "value": "0.91"}]').number('auc'))).toMatchObject({
    code: 'not_a_number',
    what: '"auc" in run.json is text "0.91", not a number',
  });
});

test('parameters, tags, steps and timestamps are no metrics', () => {
  expect([...fixture('search-commit.json').list()].map(({ selector }) => selector)).toEqual([
    'accuracy',
    'val/acc',
    'val/loss',
    'n_test',
  ]);
});

test('the date is the end of the run', () => {
  expect(fixture('run.json').date).toEqual(new Date('2024-05-23T18:16:40.000Z'));
});

test('a search that found one run is that run', () => {
  expect(fixture('search-finished.json').number('val/acc').value).toBe(0.81);
});

describe('a run that is no result is not judged', () => {
  test('one that still runs', () => {
    expect(fault(() => fixture('run-running.json'))).toEqual({
      code: 'unsupported',
      what: 'the run running in mlflow/run-running.json has status RUNNING, not FINISHED',
      why: 'the metrics of a run that did not finish are not its result',
      fix: 'name a finished run',
    });
  });

  test('one that failed, by a search', () => {
    const failed = '{"info": {"run_id": "r1", "status": "FAILED"}, "data": {"metrics": [{"key": "a", "value": 1}]}}';
    expect(fault(() => file(`{"runs": [${failed}]}`, {}, 'runs.json'))).toMatchObject({
      code: 'unsupported',
      what: 'the run r1 in runs.json has status FAILED, not FINISHED',
    });
  });

  test('one without a status', () => {
    expect(fault(() => run('[]', '"lifecycle_stage": "active"'))).toMatchObject({
      code: 'unsupported',
      what: 'the run r1 in run.json has status unknown, not FINISHED',
    });
  });

  test('one that was deleted', () => {
    expect(fault(() => fixture('run-deleted.json'))).toMatchObject({
      code: 'unsupported',
      what: 'the run deleted-attractive in mlflow/run-deleted.json is deleted',
    });
  });
});

test('several runs are an error that counts them', () => {
  expect(fault(() => fixture('search-all.json'))).toEqual({
    code: 'unsupported',
    what: 'mlflow/search-all.json holds 5 runs, and which of them is judged is not stated',
    fix: 'save the answer of runs/get for one run, or search with max_results 1',
  });
});

test('two values of one metric are an error', () => {
  expect(fault(() => run('[{"key": "auc", "value": 0.9}, {"key": "auc", "value": 0.8}]'))).toMatchObject({
    code: 'malformed',
    what: 'run.json has two values of the metric "auc"',
  });
});

test('a run without metrics has none', () => {
  expect(fault(() => run('[]').number('auc'))).toMatchObject({
    code: 'missing_metric',
    why: 'the file holds no number at all',
  });
});

test('a search that found nothing has no metric', () => {
  expect(fault(() => fixture('search-none.json').number('accuracy'))).toMatchObject({ code: 'missing_metric' });
});
