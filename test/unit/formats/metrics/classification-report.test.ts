import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

const title = 'a scikit-learn classification_report';

describe(`${title} is read`, () => {
  test.each<[string, string, number]>([
    ['report', 'accuracy', 0.8222222222222222],
    ['report', 'macro avg.f1-score', 0.8104575163398692],
    ['report', '"weighted avg".precision', 0.830982905982906],
    ['report', '/macro avg/recall', 0.8164983164983166],
    ['report', '1.recall', 0.7222222222222222],
    ['report-labels-subset', 'micro avg.f1-score', 0.7241379310344828],
    ['report-labels-subset', 'versicolor.precision', 0.8125],
    ['report-multilabel', 'samples avg.precision', 0.875],
    ['report-odd-labels', 'n/a.recall', 0.6666666666666666],
    ['report-odd-labels', '/n~1a/recall', 0.6666666666666666],
    ['report-odd-labels', 'v1.2.f1-score', 0.8],
    ['report-odd-labels', 'a, b|c (d)~.precision', 1],
    ['report-odd-labels', 'Mići Princ.recall', 0.75],
    ['report-odd-labels-utf8', 'Mići Princ.recall', 0.75],
    ['report-zero-division', 'weighted avg.precision', 0.5],
    ['report-nan', 'weighted avg.precision', 0.6666666666666666],
  ])('%s: %s', (name, selector, value) => {
    expect(fixture(`sklearn/${name}.json`).number(selector).value).toBe(value);
  });

  test('with a wildcard over its groups', () => {
    expect(fixture('sklearn/report.json').number('*.recall', { aggregate: 'min' }).value).toBe(0.7222222222222222);
  });

  test('where a class was called accuracy: the name is the summary’s', () => {
    expect(fixture('sklearn/report-label-collision.json').number('accuracy').value).toBe(0.6);
  });

  test('from YAML', () => {
    const group = '{precision: 0.5, recall: 0.5, f1-score: 0.5, support: 4}';
    expect(file(`macro avg: ${group}\nweighted avg: ${group}`).format).toBe('classification_report');
  });
});

describe(`${title} tells how many rows a value is a share of`, () => {
  test.each<[string, string, number | undefined]>([
    ['report', 'accuracy', 45],
    ['report', '1.recall', 18],
    ['report', '2.recall', 11],
    ['report-labels-subset', 'micro avg.recall', 29],
    ['report-labels-subset', 'virginica.recall', 11],
    ['report-multilabel', 'micro avg.recall', 6],
    ['report', '1.precision', undefined],
    ['report', '1.f1-score', undefined],
    ['report', '1.support', undefined],
    ['report', 'macro avg.recall', undefined],
    ['report', 'weighted avg.recall', undefined],
    ['report-multilabel', 'samples avg.recall', undefined],
  ])('%s: %s', (name, selector, trials) => {
    expect(fixture(`sklearn/${name}.json`).number(selector).facts.trials).toBe(trials);
  });

  test('not of a class without rows', () => {
    expect(fixture('sklearn/report-zero-division.json').number('c.recall').facts).toEqual({});
  });

  test.each(['0.recall', '1.recall', 'accuracy'])('not of %s where support is a sum of weights', (selector) => {
    expect(fixture('sklearn/report-weighted.json').number(selector).facts).toEqual({});
  });

  test.each<[string, number, number | undefined]>([
    ['a share of the support, to three digits', 0.822, 45],
    ['no share of it: the weights happen to be whole', 0.83, undefined],
    ['no share of it, in full precision', 0.8385416666666666, undefined],
  ])('%s', (_name, accuracy, trials) => {
    const group = '{"precision": 0.5, "recall": 0.5, "f1-score": 0.5, "support": 45}';
    const report = file(`{"accuracy": ${accuracy}, "macro avg": ${group}, "weighted avg": ${group}}`);
    expect(report.number('accuracy').facts.trials).toBe(trials);
  });
});

test.each(['b.precision', 'c.recall'])('NaN in %s satisfies no rule', (selector) => {
  expect(fault(() => fixture('sklearn/report-nan.json').number(selector))).toMatchObject({ code: 'not_finite' });
});

test('another shape is refused where the format is stated', () => {
  expect(fault(() => file('{"accuracy": 0.9}', { format: 'classification_report' }))).toEqual({
    code: 'malformed',
    what: 'm is not a scikit-learn `classification_report`',
    why: 'it lacks objects "macro avg" and "weighted avg" with precision, recall, f1-score and support',
    fix: 'correct format:, or remove it to have the content say what it is',
  });
});
