import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

const best = (best_of: string, direction: 'higher_is_better' | 'lower_is_better') => ({ best_of, direction });

describe('the last iteration of a history', () => {
  test.each<[string, string, number]>([
    ['lightgbm/evals-result-early-stopping', 'valid_0.binary_logloss', 0.10916245467491598],
    ['lightgbm/evals-result-named', 'training.auc', 0.9991407049875677],
    ['lightgbm/evals-result-named', 'val/é.v2.auc', 0.9861653510594101],
    ['lightgbm/evals-result-named', '/val~1é.v2/auc', 0.9861653510594101],
    ['lightgbm/cv', 'valid auc-mean', 0.973882052001934],
    ['lightgbm/cv-valid-only', 'valid auc-stdv', 0.01598326148756529],
    ['xgboost/evals-result', 'test.logloss', 0.11543196759170346],
    ['xgboost/evals-result-odd-names', 'val/é.v2.error@0.7', 0.03947368421052631],
    ['xgboost/evals-result-odd-names', '"val/é.v2"."map@5-"', 1],
    ['xgboost/wrapper-evals-result', 'validation_1.logloss', 0.08111376553840768],
    ['catboost/evals-result', 'validation.AUC', 0.8014460511679644],
  ])('%s: %s', (name, selector, value) => {
    expect(fixture(`${name}.json`, { row: 'last' }).number(selector).value).toBe(value);
  });

  test('has no set that was not evaluated', () => {
    const wrapper = fixture('lightgbm/wrapper-evals-result.json', { row: 'last' });
    expect(fault(() => wrapper.number('valid_0.multi_logloss'))).toMatchObject({
      code: 'missing_metric',
      fix: 'did you mean "valid_1.multi_logloss"?',
    });
  });
});

describe('the best iteration of a history gives all values of that iteration', () => {
  test.each<[string, string, 'higher_is_better' | 'lower_is_better', string, number]>([
    [
      'xgboost/wrapper-evals-result',
      'validation_1.logloss',
      'lower_is_better',
      'validation_1.logloss',
      0.07452676592692385,
    ],
    ['xgboost/wrapper-evals-result', 'validation_1.logloss', 'lower_is_better', 'validation_1.auc', 0.9966763606148733],
    ['xgboost/wrapper-evals-result', 'validation_1.auc', 'higher_is_better', 'validation_1.auc', 0.997008724553386],
    [
      'xgboost/wrapper-evals-result',
      'validation_1.auc',
      'higher_is_better',
      'validation_1.logloss',
      0.07498571630359245,
    ],
    ['lightgbm/evals-result-early-stopping', 'valid_0.auc', 'higher_is_better', 'valid_0.auc', 0.9948483589530536],
    [
      'lightgbm/evals-result-early-stopping',
      'valid_0.auc',
      'higher_is_better',
      'valid_0.binary_logloss',
      0.09032804737260082,
    ],
    ['lightgbm/cv', 'valid auc-mean', 'higher_is_better', 'valid binary_logloss-mean', 0.18500692163450147],
    ['catboost/evals-result', 'validation.Logloss', 'lower_is_better', 'learn.F1', 0.8743718592964824],
  ])('%s by %s, %s: %s', (name, column, direction, selector, value) => {
    const history = fixture(`${name}.json`, { row: best(column, direction) });
    expect(history.number(selector).value).toBe(value);
  });
});

describe('a metric that is NaN in every iteration', () => {
  test('satisfies no rule', () => {
    const history = fixture('lightgbm/evals-result-nan.json', { row: 'last' });
    expect(fault(() => history.number('valid_0.f1 @0.5|weighted'))).toMatchObject({ code: 'not_finite' });
  });

  test('has no best iteration', () => {
    const read = () => fixture('xgboost/evals-result-nan.json', { row: best('test.f1', 'higher_is_better') });
    expect(fault(read)).toMatchObject({
      code: 'missing_metric',
      what: 'xgboost/evals-result-nan.json has no finite number in column "test.f1", which row: names',
    });
  });
});

describe('without a chosen row', () => {
  test('a history is its arrays, which need an aggregate', () => {
    const history = fixture('xgboost/wrapper-evals-result.json');
    expect(fault(() => history.number('validation_1.auc'))).toMatchObject({ code: 'not_a_number' });
    expect(history.number('validation_1.auc', { aggregate: 'max' }).value).toBe(0.997008724553386);
    expect(history.number('validation_1.auc.0').value).toBe(0.9597424179476527);
  });

  test('nested arrays that are no history have the values that plain JSON gives', () => {
    const content = '{"test": {"per_class": [0.9, 0.7]}, "val": {"per_class": [0.8]}}';
    expect(file(content).format).toBe('boosting');
    expect(file(content).root).toEqual(file(content, { format: 'json' }).root);
  });
});

test('two metrics with one name are not told apart by it', () => {
  expect(fault(() => file('{"a": {"b.c": [1]}, "a.b": {"c": [2]}}', { row: 'last' }))).toEqual({
    code: 'ambiguous_metric',
    what: 'm has two metrics called "a.b.c", so row: cannot tell them apart',
  });
});

test.each([
  ['arrays of two lengths in a set', '{"test": {"auc": [0.9, 0.8], "f1": [0.7]}}'],
  ['an array without a value', '{"test": {"auc": []}}'],
  ['text in an array', '{"test": {"auc": ["0.9"]}}'],
  ['a number beside the arrays', '{"test": {"auc": [0.9], "n": 1}}'],
  ['deeper arrays', '{"test": {"confusion": [[1, 2], [3, 4]]}}'],
  ['arrays at the root', '{"per_class": [0.9, 0.8]}'],
  ['a mean without its deviation', '{"valid auc-mean": [0.9]}'],
  ['columns keyed by row, as pandas writes them', '{"test-auc-mean": {"0": 0.9, "1": 0.8}}'],
])('%s: it is plain JSON', (_name, content) => {
  expect(file(content).format).toBe('json');
  expect(fault(() => file(content, { format: 'boosting' }))).toMatchObject({ code: 'malformed' });
});
