import { describe, expect, test } from '@jest/globals';
import { fault, file, fixturesIn } from './metrics-fixture.js';

const fixture = fixturesIn('great_expectations');

function result(results: readonly string[], evaluated = results.length) {
  const text = `{"success": true, "results": [${results}], "suite_name": "churn", "meta": {"validation_time": "2026-11-21T11:34:46"},
    "statistics": {"evaluated_expectations": ${evaluated}, "success_percent": 100.0}}`;
  return file(text, {}, 'result.json');
}

const counts = ['evaluated', 'passed', 'failed', 'exceptions', 'without_values'];

describe('expectations are counted from their results', () => {
  test.each([
    ['passing.json', [4, 4, 0, 0, 0]],
    ['failing.json', [4, 1, 3, 0, 0]],
    ['boolean-only.json', [4, 1, 3, 0, 0]],
    ['checkpoint.json', [4, 1, 3, 0, 0]],
    ['exception.json', [2, 1, 1, 1, 0]],
  ])('%s', (name, expected) => {
    const file = fixture(name);
    expect(counts.map((count) => file.number(count).value)).toEqual(expected);
  });

  test('one that raised has failed, whatever it says', () => {
    const file = result([
      '{"success": true, "exception_info": {"m1": {"raised_exception": true}}}',
      '{"success": true}',
    ]);
    expect(counts.map((count) => file.number(count).value)).toEqual([2, 1, 1, 1, 0]);
  });

  test('one that met no row under its condition has failed', () => {
    const file = result([
      '{"success": true, "result": {"element_count": 0, "missing_count": 0}}',
      '{"success": true, "result": {"element_count": 9, "missing_count": 2}}',
    ]);
    expect(counts.map((count) => file.number(count).value)).toEqual([2, 1, 1, 0, 1]);
  });

  test('one that met nothing but nulls has failed', () => {
    const file = result(['{"success": true, "result": {"element_count": 4, "missing_count": 4}}']);
    expect(counts.map((count) => file.number(count).value)).toEqual([1, 0, 1, 0, 1]);
  });

  test('and it is known which way they are better', () => {
    const file = fixture('failing.json');
    expect(['passed', 'failed'].map((name) => file.number(name).facts)).toEqual([
      { direction: 'higher_is_better' },
      { direction: 'lower_is_better' },
    ]);
  });
});

describe('a number is found', () => {
  test.each<[string, string, string, number]>([
    ['of the statistics, by its name', 'failing.json', 'success_percent', 25],
    ['of the statistics, by its path', 'passing.json', 'statistics.evaluated_expectations', 4],
    ['by expectation and column', 'failing.json', 'expect_column_mean_to_be_between.age.observed_value', 53.75],
    ['of a column with a slash', 'failing.json', 'expect_column_values_to_not_be_null.income/net.unexpected_count', 2],
    ['by expectation alone', 'passing.json', 'expect_table_row_count_to_be_between.observed_value', 4],
    ['by a pointer', 'failing.json', '/results/2/result/unexpected_percent', 50],
    ['of a checkpoint', 'checkpoint.json', 'expect_column_mean_to_be_between.age.observed_value', 53.75],
    ['of the validations of a checkpoint', 'checkpoint.json', 'unsuccessful_validations', 1],
    ['of one validation of a checkpoint', 'checkpoint.json', '/validation_results/0/statistics/success_percent', 25],
  ])('%s', (_name, file, selector, value) => {
    expect(fixture(file).number(selector).value).toBe(value);
  });
});

describe('what was not measured is not healthy', () => {
  test('a suite without expectations', () => {
    expect(fault(() => fixture('nothing-expected.json'))).toEqual({
      code: 'empty',
      what: 'the suite empty in nothing-expected.json evaluated no expectation',
      why: 'a suite without expectations succeeds on any data',
      fix: 'add expectations to the suite, or name the right one',
    });
  });

  test('a batch without rows', () => {
    expect(fault(() => fixture('no-rows.json'))).toEqual({
      code: 'empty',
      what: 'the suite churn in no-rows.json was validated on no rows',
      why: 'expectations about the values of a column succeed where there is none',
      fix: 'find out why the batch is empty',
    });
  });

  test('results that were left out', () => {
    expect(fault(() => result(['{"success": false}'], 10))).toMatchObject({
      code: 'unsupported',
      what: 'the suite churn in result.json evaluated 10 expectations, and holds the results of 1',
    });
  });

  test('a checkpoint that ran nothing', () => {
    const text = '{"success": true, "statistics": {"evaluated_validations": 0}, "validation_results": []}';
    expect(fault(() => file(text, {}, 'checkpoint.json'))).toMatchObject({
      code: 'empty',
      what: 'the checkpoint in checkpoint.json ran no validation',
    });
  });

  test('an empty validation among those of a checkpoint', () => {
    const text = `{"statistics": {"evaluated_validations": 2}, "validation_results": [
      {"statistics": {"evaluated_expectations": 1}, "expectations": [{"success": true}]},
      {"statistics": {"evaluated_expectations": 0}, "expectations": []}]}`;
    expect(fault(() => file(text, {}, 'checkpoint.json'))).toMatchObject({
      code: 'empty',
      what: '/validation_results/1 in checkpoint.json evaluated no expectation',
    });
  });

  test('a result without a number', () => {
    const file = fixture('exception.json');
    expect(fault(() => file.number('expect_column_values_to_be_unique.no_such_column.unexpected_count'))).toMatchObject(
      {
        code: 'missing_metric',
      },
    );
  });

  test('the verdict of the tool is no number', () => {
    expect(fault(() => fixture('passing.json').number('success'))).toMatchObject({
      code: 'not_a_number',
      what: '"success" in passing.json is boolean true, not a number',
    });
  });
});

describe('the date is when it was validated', () => {
  test('by a time with its zone', () => {
    expect(fixture('passing.json').date).toEqual(new Date('2026-11-21T11:34:46.471Z'));
  });

  test('and unknown by one without', () => {
    expect(result(['{"success": true}']).date).toBeUndefined();
  });

  test('and unknown for a checkpoint', () => {
    expect(fixture('checkpoint.json').date).toBeUndefined();
  });
});

test('two expectations of one kind on one column have no short name', () => {
  const one = '{"success": true, "expectation_config": {"type": "t", "kwargs": {"column": "c"}}, "result": {"n": 1}}';
  expect(fault(() => result([one, one]).number('t.c.n'))).toMatchObject({ code: 'missing_metric' });
  expect(result([one]).number('t.c.n').value).toBe(1);
});
