import { describe, expect, test } from '@jest/globals';
import {
  assertScaleOfBaseline,
  assertScaleOfBound,
  assertScaleOfGap,
  isProportion,
} from '../../../../src/gates/rules/scale.js';
import type { Expected } from '../../../../src/result/check.js';
import { isMeasurementError } from '../../../../src/result/error.js';

/** Why the comparison is refused, or nothing where it is not. */
function refusal(compare: () => void): unknown {
  try {
    compare();
    return undefined;
  } catch (error) {
    return isMeasurementError(error) ? { code: error.code, ...error.explanation } : error;
  }
}

const mismatch = expect.objectContaining({ code: 'scale_mismatch' });

describe('a proportion', () => {
  test.each(['accuracy', 'test.f1', 'eval_roc_auc', 'mAP50(B)', 'recall', 'error_rate', 'ece', 'fpr', 'rougeL'])(
    'is %s',
    (metric) => {
      expect(isProportion(metric)).toBe(true);
    },
  );

  test.each([
    ...['latency', 'latency_p95', 'loss', 'log_loss', 'wer', 'cer', 'rmse', 'mape', 'perplexity', 'max_error'],
    ...['r2', 'mcc', 'kappa', 'pearson', 'bleu', 'chrf', 'brier', 'score', 'n_errors', ''],
  ])('is not, or not known to be, %j', (metric) => {
    expect(isProportion(metric)).toBe(false);
  });
});

describe('a percent that meets a bound written as a fraction', () => {
  test('is refused, with the scale to write', () => {
    expect(refusal(() => assertScaleOfBound('test.accuracy', 91.2, { at_least: 0.85 }))).toEqual({
      code: 'scale_mismatch',
      what: 'test.accuracy is 91.2, and its bound is 0.85: one is in percent, the other a fraction',
      why: 'test.accuracy lies between 0 and 1 by definition, so that only a percentage is above 1',
      fix: 'write scale: 0.01 beside the rule, which makes 0.912 of 91.2',
    });
  });

  test('the other way round is refused, with the bound to write', () => {
    expect(refusal(() => assertScaleOfBound('accuracy', 0.912, { at_least: 85 }))).toEqual({
      code: 'scale_mismatch',
      what: 'accuracy is 0.912, and its bound is 85: one is in percent, the other a fraction',
      why: 'accuracy lies between 0 and 1 by definition, so that only a percentage is above 1',
      fix: 'write the bound as a fraction (0.85), or scale: 100 beside the rule',
    });
  });

  test.each<[string, string, number | bigint, Expected]>([
    ['an error rate that every percentage would pass', 'error_rate', 0.3, { at_most: 5 }],
    ['an integer', 'accuracy', 91n, { at_least: 0.85 }],
    ['a bound of one', 'recall', 99.1, { at_least: 1 }],
    ['a value of one', 'precision', 1, { at_least: 90 }],
    ['the second of two bounds', 'accuracy', 0.9, { at_least: 0.5, at_most: 95 }],
  ])('is refused for %s', (_name, metric, value, expected) => {
    expect(refusal(() => assertScaleOfBound(metric, value, expected))).toEqual(mismatch);
  });

  test.each<[string, string, number | bigint, Expected]>([
    ['two fractions', 'accuracy', 0.912, { at_least: 0.85 }],
    ['two percentages', 'accuracy', 91.2, { at_least: 85 }],
    ['a bound of zero, the same on every scale', 'error_rate', 3.2, { at_most: 0 }],
    ['a value of zero', 'accuracy', 0, { at_least: 85 }],
    ['a value that exceeds 1 by rounding', 'accuracy', 1 + 2 ** -52, { at_least: 0.9 }],
    ['a latency of 91 ms', 'latency_ms', 91.2, { at_most: 0.85 }],
    ['a loss', 'loss', 3.4, { at_most: 0.5 }],
    ['a word error rate above 1', 'wer', 1.2, { at_most: 1.5 }],
    ['a word error rate above 1 and a bound below', 'wer', 1.2, { at_most: 0.5 }],
    ['an unknown metric', 'score', 91.2, { at_least: 0.85 }],
    ['no bound', 'accuracy', 91.2, { tolerance: { absolute: 0.01 } }],
  ])('%s are compared', (_name, metric, value, expected) => {
    expect(refusal(() => assertScaleOfBound(metric, value, expected))).toBeUndefined();
  });
});

describe('a percent that meets a baseline written as a fraction', () => {
  test('is refused, with what to write', () => {
    expect(refusal(() => assertScaleOfBaseline('accuracy', 91.2, 0.85))).toEqual({
      code: 'scale_mismatch',
      what: "accuracy is 91.2, the baseline's is 0.85: the file that is judged is in percent, the other is not",
      why: 'accuracy lies between 0 and 1 by definition, so that only a percentage is above 1',
      fix: 'write both files on one scale; scale: 0.01 beside a rule makes 0.912 of 91.2',
    });
  });

  test('is refused the other way round', () => {
    expect(refusal(() => assertScaleOfBaseline('accuracy', 0.912, 85))).toMatchObject({
      what: "accuracy is 0.912, the baseline's is 85: the baseline's file is in percent, the other is not",
    });
  });

  test('is refused from a tenfold step on', () => {
    expect(refusal(() => assertScaleOfBaseline('accuracy', 5, 0.5))).toEqual(mismatch);
    expect(refusal(() => assertScaleOfBaseline('accuracy', 4.99, 0.5))).toBeUndefined();
  });

  test.each<[string, string, number, number]>([
    ['two fractions', 'accuracy', 0.912, 0.85],
    ['two percentages', 'accuracy', 91.2, 85],
    ['error rates of 0.9 % and 1.2 %', 'error_rate', 1.2, 0.9],
    ['a baseline of zero', 'accuracy', 91.2, 0],
    ['latencies', 'latency', 91.2, 0.85],
    ['losses', 'loss', 0.02, 3],
    ['word error rates', 'wer', 20, 0.2],
    ['an unknown metric', 'score', 91.2, 0.85],
  ])('%s are compared', (_name, metric, value, before) => {
    expect(refusal(() => assertScaleOfBaseline(metric, value, before))).toBeUndefined();
  });
});

describe('a percent beside a fraction in one file', () => {
  test('is refused, naming the one in percent', () => {
    expect(refusal(() => assertScaleOfGap('test.accuracy', 91.2, { metric: 'train.accuracy', value: 0.99 }))).toEqual({
      code: 'scale_mismatch',
      what: 'test.accuracy is 91.2, train.accuracy is 0.99: test.accuracy is in percent, the other is not',
      why: 'test.accuracy lies between 0 and 1 by definition, so that only a percentage is above 1',
      fix: 'have both written on one scale',
    });
  });

  test.each<[string, string, number, number]>([
    ['two fractions', 'test.accuracy', 0.5, 0.99],
    ['two percentages on both sides of one', 'test.error_rate', 1.2, 0.9],
    ['a training error of zero', 'test.error_rate', 12, 0],
    ['what is no proportion', 'test.loss', 12, 0.1],
  ])('is not seen in %s', (_name, metric, value, other) => {
    expect(refusal(() => assertScaleOfGap(metric, value, { metric: 'train', value: other }))).toBeUndefined();
  });
});
