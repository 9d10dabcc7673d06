import { expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

test.each<[string, string, 'min' | 'max' | 'mean', number]>([
  ['cross-validate', 'test_score', 'mean', 0.96],
  ['cross-validate', 'test_score', 'min', 0.9],
  ['cross-validate-train', 'train_score', 'max', 0.9833333333333333],
  ['cross-validate-multi', '/test_neg_log_loss', 'min', -0.10102082155173378],
])('%s: %s, %s of the folds', (name, selector, aggregate, value) => {
  expect(fixture(`sklearn/${name}.json`).number(selector, { aggregate }).value).toBeCloseTo(value, 15);
});

test('an array of folds needs a stated aggregate', () => {
  expect(fault(() => fixture('sklearn/cross-validate.json').number('test_score'))).toEqual({
    code: 'not_a_number',
    what: '"test_score" in sklearn/cross-validate.json stands for 5 values',
    why: 'which one number they become is not stated',
    fix: 'add aggregate: min, max, mean or all to the rule, or name one: test_score.0',
  });
});

test.each(['min', 'max', 'mean', 'all'] as const)('a fold that failed makes the %s an error', (aggregate) => {
  const failed = fixture('sklearn/cross-validate-failed-fold.json');
  expect(fault(() => failed.numbers('test_accuracy', { aggregate }))).toMatchObject({
    code: 'not_finite',
    what: '"/test_accuracy/0" in sklearn/cross-validate-failed-fold.json is NaN',
  });
});

test.each([
  ['a fold is missing', '{"fit_time": [1, 2], "score_time": [1, 2], "test_score": [0.9]}'],
  ['a fold is null', '{"fit_time": [1], "score_time": [1], "test_score": [null]}'],
  ['there is no score', '{"fit_time": [1], "score_time": [1]}'],
  ['there is more in it', '{"fit_time": [1], "score_time": [1], "test_score": [0.9], "model": [1]}'],
])('it is none where %s', (_name, content) => {
  expect(file(content).format).toBe('json');
  expect(fault(() => file(content, { format: 'cross_validate' }))).toMatchObject({ code: 'malformed' });
});
