import { describe, expect, test } from '@jest/globals';
import { fault, file, fixturesIn } from './metrics-fixture.js';

const fixture = fixturesIn('sagemaker');

describe('a metric is found', () => {
  test.each<[string, string, string, number]>([
    ['by its name', 'binary.json', 'accuracy', 0.775],
    ['by its path', 'binary.json', 'binary_classification_metrics.auc.value', 0.9130434782608696],
    ['by a pointer', 'binary.json', '/binary_classification_metrics/f1/value', 0.7428571428571429],
    ['without its group', 'binary.json', 'recall.value', 0.7647058823529411],
    ['of a regression', 'regression.json', 'mse', 0.9047993906763733],
    ['of several classes', 'multiclass.json', 'weighted_f1', 0.7455357142857143],
    ['without a deviation', 'variants.json', 'accuracy', 0.905],
    ['in the confusion matrix', 'binary.json', 'confusion_matrix.1.0', 4],
    ['on a curve', 'binary.json', 'precision_recall_curve.recalls.40', 0],
    ['as a deviation', 'regression.json', 'mse.standard_deviation', 1.1154334279520954],
  ])('%s', (_name, file, selector, value) => {
    expect(fixture(file).number(selector).value).toBe(value);
  });

  test('and the lowest of all by a wildcard', () => {
    expect(fixture('multiclass.json').number('/multiclass_classification_metrics/accuracy/value').value).toBe(0.75);
    expect(fault(() => fixture('multiclass.json').number('*.value', { aggregate: 'min' }))).toMatchObject({
      code: 'incomplete_metric',
      why: 'it is not in confusion_matrix',
    });
  });
});

test('the short names are the ones that are shown', () => {
  expect([...fixture('regression.json').list()].map(({ selector }) => selector)).toEqual([
    'mae',
    'mae.standard_deviation',
    'mse',
    'mse.standard_deviation',
    'r2',
  ]);
});

test.each([
  ['value-text.json', 'accuracy'],
  ['variants.json', 'auc'],
])('a value NaN, in quotes or bare, satisfies nothing: %s', (file, selector) => {
  expect(fault(() => fixture(file).number(selector))).toMatchObject({
    code: 'not_finite',
    what: `"${selector}" in ${file} is NaN`,
  });
});

describe('a value in quotes', () => {
  test('is text', () => {
    expect(fault(() => fixture('value-text.json').number('auc'))).toMatchObject({
      code: 'not_a_number',
      what: '"auc" in value-text.json is text "0.93", not a number',
    });
  });

  test('is a number on request', () => {
    expect(fixture('value-text.json').number('auc', { numericStrings: true }).value).toBe(0.93);
  });
});

test('a deviation is no standard error: five draws of 80 % of the rows, or what the script chose', () => {
  expect(fixture('regression.json').number('mse').facts).toEqual({});
});

test('a deviation "NaN" does not make its metric NaN', () => {
  expect(fixture('regression.json').number('r2').value).toBe(0.8602902584978416);
});

test('a name that two groups have is ambiguous', () => {
  const text = '{"regression_metrics": {"auc": {"value": 1}}, "binary_classification_metrics": {"auc": {"value": 2}}}';
  const evaluation = file(text, {}, 'evaluation.json');
  expect(fault(() => evaluation.number('auc'))).toMatchObject({
    code: 'ambiguous_metric',
    why: 'they are /regression_metrics/auc and /binary_classification_metrics/auc',
  });
  expect(evaluation.number('regression_metrics.auc.value').value).toBe(1);
});

test('a group that the script named itself is read on request', () => {
  const bytes = Buffer.from('{"ranking_metrics": {"ndcg": {"value": 0.7}}}');
  expect(file(bytes, { format: 'sagemaker' }, 'evaluation.json').number('ndcg').value).toBe(0.7);
});

test('a file of another shape is refused where the configuration says sagemaker', () => {
  expect(fault(() => file('{"auc": 0.7}', { format: 'sagemaker' }, 'm.json'))).toMatchObject({
    code: 'malformed',
  });
});
