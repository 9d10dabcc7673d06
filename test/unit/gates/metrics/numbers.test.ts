import { describe, expect, test } from '@jest/globals';
import { checksOf, resultOf } from './judged-files.js';

describe('numbers that are finite alone and not together', () => {
  test('have no mean', async () => {
    const block = 'path: m.json\nrules: { f: { aggregate: mean, min: 0.5 } }';
    expect((await checksOf(block, { 'm.json': '{"f": [1e308, 1e308]}' }))['f min']).toMatchObject({
      status: 'error',
      reason: 'not_finite',
      what: 'the mean of "f" is Infinity',
    });
  });

  test.each(['min: 0.5', 'max_gap: { to: g, max: 1 }, direction: higher_is_better'])(
    'have no product with a scale: %s',
    async (rule) => {
      const block = `path: m.json\nrules: { f: { scale: 100, ${rule} } }`;
      const [check] = Object.values(await checksOf(block, { 'm.json': '{"f": 1e308, "g": 1}' }));
      expect(check).toMatchObject({
        status: 'error',
        reason: 'not_finite',
        what: 'f times its scale of 100 is Infinity',
      });
    },
  );
});

test('numeric_strings is for the number of rows, too', async () => {
  const block = 'path: m.json\nnumeric_strings: true\nrules: { accuracy: { min: 0.5, decision: interval, trials: n } }';
  expect((await checksOf(block, { 'm.json': '{"accuracy": "0.9", "n": "100"}' }))['accuracy min']).toMatchObject({
    status: 'passed',
    evidence: [{ kind: 'interval', trials: 100 }],
  });
});

describe('a gap', () => {
  test('between a percent and a fraction is an error', async () => {
    const block = 'path: m.json\nrules: { test.accuracy: { max_gap: { to: train.accuracy, max: 0.05 } } }';
    const files = { 'm.json': '{"test": {"accuracy": 91.2}, "train": {"accuracy": 0.99}}' };
    expect((await checksOf(block, files))['test.accuracy max_gap']).toMatchObject({
      status: 'error',
      reason: 'scale_mismatch',
    });
  });

  test('of a metric to itself is refused', async () => {
    const block = 'path: m.json\nrules: { accuracy: { max_gap: { to: accuracy, max: 0.05 } } }';
    expect(await resultOf(block, { 'm.json': '{"accuracy": 0.1}' })).toMatchObject({
      verdict: 'error',
      problems: [{ code: 'invalid_config', what: 'max_gap compares accuracy with itself: no value could fail' }],
    });
  });

  test('of a metric to itself under another name is an error', async () => {
    const block = 'path: m.json\nrules: { accuracy: { max_gap: { to: /accuracy, max: 0.05 } } }';
    expect((await checksOf(block, { 'm.json': '{"accuracy": 0.1}' }))['accuracy max_gap']).toMatchObject({
      status: 'error',
      reason: 'self_comparison',
      what: 'accuracy and /accuracy are one number of m.json: its gap to itself says nothing',
    });
  });
});

describe('a metric that a rule does not require', () => {
  const block =
    'path: m.json\nrules: { acuracy: { min: 0.9, required: false }, folds: { max: 1, aggregate: max, required: false } }';

  test('is left out with the nearest name, for it may be misspelt', async () => {
    expect((await checksOf(block, { 'm.json': '{"accuracy": 0.1}' }))['acuracy min']).toMatchObject({
      status: 'skipped',
      what: 'm.json has no metric "acuracy", and the rule does not require it',
      why: 'the file holds accuracy',
      fix: 'did you mean "accuracy"?',
    });
  });

  test('is there where it is an array without a number', async () => {
    expect((await checksOf(block, { 'm.json': '{"folds": []}' }))['folds max']).toMatchObject({
      status: 'error',
      reason: 'nothing_to_judge',
      what: '"folds" in m.json is an empty array',
    });
  });
});
