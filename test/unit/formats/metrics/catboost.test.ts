import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

describe('catboost_training.json', () => {
  test.each<[string, string, number]>([
    ['catboost_training', 'test.AUC', 0.8014460512],
    ['catboost_training', 'test.Logloss', 0.5575443484],
    ['catboost_training', 'learn.F1', 0.8787878788],
    ['catboost_training', '/iteration', 14],
    ['two-sets-catboost_training', 'test.Logloss', 0.5968542465],
    ['two-sets-catboost_training', 'test1.Logloss', 0.5839611808],
    ['two-sets-catboost_training', 'test.F:beta=0.5', 0.6711409396],
    ['learn-only-catboost_training', 'learn.Logloss', 0.5232477824],
  ])('%s, last row: %s', (name, selector, value) => {
    expect(fixture(`catboost/${name}.json`, { row: 'last' }).number(selector).value).toBe(value);
  });

  test.each<[string, number]>([
    ['iteration', 11],
    ['test.Logloss', 0.53701201],
    ['test.AUC', 0.8164627364],
    ['learn.Logloss', 0.3642762124],
  ])('row of the best test.Logloss: %s', (selector, value) => {
    const row = { best_of: 'test.Logloss', direction: 'lower_is_better' } as const;
    expect(fixture('catboost/catboost_training.json', { row }).number(selector).value).toBe(value);
  });

  test.each([
    ['test.Logloss', 'lower_is_better'],
    ['test.AUC', 'higher_is_better'],
    ['learn.F1', 'higher_is_better'],
    ['iteration', undefined],
  ])('tells the direction of %s', (selector, direction) => {
    const training = fixture('catboost/catboost_training.json', { row: 'last' });
    expect(training.number(selector).facts.direction).toBe(direction);
  });

  test('a training metric does not stand for one that was not measured on test rows', () => {
    const training = fixture('catboost/learn-only-catboost_training.json', { row: 'last' });
    expect(fault(() => training.number('test.Logloss'))).toMatchObject({ code: 'missing_metric' });
    expect(fault(() => training.number('Logloss'))).toMatchObject({ code: 'missing_metric' });
  });

  test('needs a chosen row', () => {
    expect(fault(() => fixture('catboost/catboost_training.json'))).toMatchObject({
      code: 'unsupported',
      what: 'catboost/catboost_training.json has 15 rows, and which of them is judged is not stated',
    });
  });

  test('with fewer values than its metrics is malformed', () => {
    const meta =
      '{"test_sets": ["test"], "learn_sets": [], "learn_metrics": [], ' +
      '"test_metrics": [{"name": "Logloss", "best_value": "Min"}, {"name": "AUC", "best_value": "Max"}]}';
    const content = `{"meta": ${meta}, "iterations": [{"iteration": 0, "test": [0.9]}]}`;
    expect(fault(() => file(content, { row: 'last' }))).toMatchObject({
      code: 'malformed',
      why: 'an iteration has not 2 values of "test"',
    });
  });
});
