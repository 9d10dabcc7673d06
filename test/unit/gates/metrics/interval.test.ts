import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge, type MetricsUnderTest } from './judged-metrics.js';

const interval = { decision: 'interval' };

/** A file that its real tool wrote. */
function fixture(path: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/metrics/${path}`, import.meta.url));
}

const harness = fixture('lm_eval/limited/acme__dummy/results_2026-11-21T11-46-47.220283.json');
const report = fixture('sklearn/report.json');

describe('an interval decides a bound', () => {
  // Wilson's 95 % interval of 90 of 100 is 0.8256 to 0.9448; from a standard error of 0.03, 0.8412 to 0.9588.
  test.each<[string, object, object, string]>([
    ['passes where all of it is within', { min: 0.82, trials: 100 }, { accuracy: 0.9 }, 'passed'],
    ['fails where all of it is beyond', { min: 0.95, trials: 100 }, { accuracy: 0.9 }, 'failed/below_minimum'],
    ['fails above a maximum', { max: 0.82, trials: 100 }, { accuracy: 0.9 }, 'failed/above_maximum'],
    [
      'decides nothing on both sides',
      { min: 0.85, trials: 100 },
      { accuracy: 0.9 },
      'inconclusive/interval_contains_bound',
    ],
    ['takes trials by their name', { min: 0.82, trials: 'rows' }, { accuracy: 0.9, rows: 100 }, 'passed'],
    ['takes a standard error', { min: 0.84, stderr: 0.03 }, { accuracy: 0.9 }, 'passed'],
    ['takes a standard error by its name', { min: 0.84, stderr: 'se' }, { accuracy: 0.9, se: 0.03 }, 'passed'],
    [
      'is wider by a larger standard error',
      { min: 0.84, stderr: 'se' },
      { accuracy: 0.9, se: 0.04 },
      'inconclusive/interval_contains_bound',
    ],
    ['scales the standard error', { min: 0.84, stderr: 3, scale: 0.01 }, { accuracy: 90 }, 'passed'],
    ['needs the named trials', { min: 0.8, trials: 'rows' }, { accuracy: 0.9 }, 'error/missing_metric'],
    ['needs a sample', { min: 0.8 }, { accuracy: 0.9 }, 'error/unknown_sample'],
    ['needs one row', { min: 0.8, trials: 'rows' }, { accuracy: 0.9, rows: 0 }, 'error/nothing_to_judge'],
    ['needs rows that differ', { min: 0.8, stderr: 'se' }, { accuracy: 0.9, se: 0 }, 'error/nothing_to_judge'],
    ['refuses a standard error below 0', { min: 0.8, stderr: 'se' }, { accuracy: 0.9, se: -1 }, 'error/malformed'],
    ['refuses trials for what is no proportion', { min: 1, trials: 9 }, { accuracy: 1.5 }, 'error/scale_mismatch'],
  ])('%s', async (_name, rule, candidate, answer) => {
    const judged = await judge({ rules: { accuracy: { ...interval, ...rule } }, candidate });
    expect(judged.answer()).toBe(answer);
  });

  test('says what is not known where it decides nothing, and what would settle it', async () => {
    const judged = await judge({
      rules: { accuracy: { ...interval, min: 0.85, trials: 100 } },
      candidate: { accuracy: 0.9 },
    });
    expect(judged.said()).toEqual([
      'accuracy is 0.9 (95 % interval 0.825634 to 0.944771, 100 rows), asked is ≥ 0.85',
      'the interval lies on both sides of 0.85: 100 rows cannot tell which is true',
      'about 196 rows would settle it, if the value stays',
    ]);
  });

  test('says what is missing where the file does not say how sure it is', async () => {
    const judged = await judge({ rules: { accuracy: { ...interval, min: 0.8 } }, candidate: { accuracy: 0.9 } });
    expect(judged.said()).toEqual([
      'how sure accuracy is, is not known: metrics.json gives neither its number of rows nor its standard error',
      'decision: interval needs one of them',
      'add trials: <number, or its name in the file>, or stderr:, or write decision: point',
    ]);
  });
});

describe('an interval that decides nothing', () => {
  const unsure = { ...interval, min: 0.85, trials: 100 };
  const candidate = { accuracy: 0.9 };
  test.each<[string, object, string]>([
    ['blocks', unsure, 'block'],
    ['warns where the rule says so', { ...unsure, on_inconclusive: 'warn' }, 'warn'],
  ])('%s', async (_name, rule, effect) => {
    const { status, effect: found } = (await judge({ rules: { accuracy: rule }, candidate })).check();
    expect([status, found]).toEqual(['inconclusive', effect]);
  });

  test.each<[string, number, string]>([
    ['one that fails blocks', 0.95, 'failed/below_minimum block'],
    ['one that passes passes', 0.8, 'passed block'],
  ])('does not relax what is decided: %s', async (_name, min, expected) => {
    const judged = await judge({ rules: { accuracy: { ...unsure, min, on_inconclusive: 'warn' } }, candidate });
    expect(`${judged.answer()} ${judged.check().effect}`).toBe(expected);
  });
});

describe('an interval of what the file says itself', () => {
  test('is that of the standard error of lm-evaluation-harness', async () => {
    const rules = { 'tiny_choice.acc': { ...interval, min: 0.2 } };
    const judged = await judge({ rules, candidate: harness });
    // 0.5 − 1.959964 × 0.11470786693528086
    expect(judged.check().evidence).toEqual([
      {
        kind: 'interval',
        about: 'value',
        lower: expect.closeTo(0.2751767, 6),
        upper: expect.closeTo(0.7248233, 6),
        level: 0.95,
        method: 'standard_error',
        trials: 20,
      },
    ]);
    expect(judged.answer()).toBe('passed');
  });

  test('is Wilson’s of the rows where the rule states trials, though the file has a standard error', async () => {
    const rules = { 'tiny_choice.acc': { ...interval, min: 0.2, trials: 20 } };
    const judged = await judge({ rules, candidate: harness });
    expect(judged.check().evidence).toMatchObject([{ method: 'wilson', trials: 20 }]);
  });

  test('is Wilson’s of the support in a report of scikit-learn', async () => {
    const judged = await judge({ rules: { accuracy: { ...interval, min: 0.1 } }, candidate: report });
    expect(judged.check().evidence).toMatchObject([{ method: 'wilson', trials: expect.any(Number) }]);
    expect(judged.answer()).toBe('passed');
  });

  test('is not known of an F1 in the same report', async () => {
    const judged = await judge({ rules: { 'macro avg.f1-score': { ...interval, min: 0.1 } }, candidate: report });
    expect(judged.answer()).toBe('error/unknown_sample');
  });
});

describe('an interval of the difference decides a regression', () => {
  const rules = (rule: object) => ({ accuracy: { ...interval, max_absolute_regression: 0.05, ...rule } });
  test.each<[string, object, number, number, string]>([
    ['passes where nothing speaks for one', { trials: 10_000 }, 0.9, 0.9001, 'passed'],
    ['fails where all of it is worse', { trials: 10_000 }, 0.8, 0.9, 'failed/regression'],
    ['decides nothing over few rows', { trials: 50 }, 0.85, 0.9, 'inconclusive/interval_contains_bound'],
    ['goes by standard errors too', { stderr: 0.001 }, 0.8, 0.9, 'failed/regression'],
  ])('%s', async (_name, rule, candidate, baseline, answer) => {
    const subject: MetricsUnderTest = {
      rules: rules(rule),
      candidate: { accuracy: candidate },
      baseline: { accuracy: baseline },
    };
    expect((await judge(subject)).answer()).toBe(answer);
  });

  test('with the sample that each file names for itself', async () => {
    const judged = await judge({
      rules: rules({ trials: 'rows' }),
      candidate: { accuracy: 0.8, rows: 10_000 },
      baseline: { accuracy: 0.9 },
    });
    expect(judged.answer()).toBe('error/missing_metric');
    expect(judged.said()[0]).toBe('production.json has no metric "rows"');
  });
});
