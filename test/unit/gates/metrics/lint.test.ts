import { describe, expect, test } from '@jest/globals';
import { type MetricsUnderTest, odd } from './judged-metrics.js';

async function found(subject: MetricsUnderTest): Promise<readonly string[]> {
  return (await odd(subject)).map(({ what }) => what);
}

describe('a rule that can never fail', () => {
  test.each<[string, object, string]>([
    ['a minimum of 0', { min: 0 }, 'accuracy ≥ 0 always holds: it lies between 0 and 1'],
    ['a minimum under 0', { min: -1 }, 'accuracy ≥ -1 always holds: it lies between 0 and 1'],
    ['a maximum of 1', { max: 1 }, 'accuracy ≤ 1 always holds: it lies between 0 and 1'],
    [
      'a tolerance of 1',
      { max_absolute_regression: 1 },
      'accuracy with a tolerance of 1 or more always holds: it lies between 0 and 1',
    ],
    [
      'a tolerance of the whole baseline',
      { max_relative_regression: 1 },
      'accuracy with a tolerance of all of it always holds: it lies between 0 and 1',
    ],
    [
      'a gap of 1',
      { max_gap: { to: 'train', max: 1 } },
      'accuracy with a gap of 1 or more always holds: it lies between 0 and 1',
    ],
    [
      'a ratchet with a tolerance of 1',
      { ratchet: { tolerance: 1 } },
      'accuracy with a tolerance of 1 or more always holds: it lies between 0 and 1',
    ],
  ])('is odd: %s', async (_name, rule, what) => {
    const candidate = { accuracy: 0.9 };
    expect(await found({ rules: { accuracy: rule }, candidate, baseline: { accuracy: 0.8 } })).toEqual([what]);
  });

  test.each<[string, object]>([
    ['a minimum of 0.1', { min: 0.1 }],
    ['a small tolerance', { max_absolute_regression: 0.1 }],
    ['a small gap', { max_gap: { to: 'train', max: 0.1 } }],
    ['a ratchet', { ratchet: { tolerance: 0.1 } }],
    ['that it must be there', { required: true }],
    ['an improvement', { min_absolute_improvement: 0.1 }],
  ])('is not %s', async (_name, rule) => {
    const candidate = { accuracy: 0.9 };
    expect(await found({ rules: { accuracy: rule }, candidate, baseline: { accuracy: 0.8 } })).toEqual([]);
  });

  test('is not a minimum of 0 of what can fall below it', async () => {
    expect(await found({ rules: { r2: { min: 0 } }, candidate: { r2: 0.5 } })).toEqual([]);
  });

  test('is told with its check and with what to do', async () => {
    expect(await odd({ rules: { accuracy: { min: 0 } }, candidate: { accuracy: 0.9 } })).toMatchObject([
      {
        id: 'metrics/report/accuracy/min',
        fix: 'write a bound that a bad model would miss, or remove the rule',
        location: { file: 'mlgate.yml', line: 1 },
      },
    ]);
  });
});

describe('a bound that the baseline does not meet', () => {
  const rules = (rule: object) => ({ accuracy: { ...rule, max_absolute_regression: 0.1 } });

  test('is odd', async () => {
    const subject = { rules: rules({ min: 0.9 }), candidate: { accuracy: 0.95 }, baseline: { accuracy: 0.8 } };
    expect(await odd(subject)).toMatchObject([
      {
        id: 'metrics/report/accuracy/min',
        what: "the baseline itself does not pass: the baseline's accuracy is 0.8, required is ≥ 0.9",
        fix: 'loosen the bound to what is in production, or improve that first',
      },
    ]);
  });

  test.each<[string, object, object | string]>([
    ['is not one that it meets', { min: 0.8 }, { accuracy: 0.8 }],
    ['is not one that it meets by its scale', { min: 0.8, scale: 0.01 }, { accuracy: 90 }],
    ['is not known where the baseline lacks the metric', { min: 0.8 }, { f1: 0.1 }],
    ['is not known where the baseline cannot be read', { min: 0.8 }, '{'],
  ])('%s', async (_name, rule, baseline) => {
    expect(await found({ rules: rules(rule), candidate: { accuracy: 0.95 }, baseline })).toEqual([]);
  });
});

describe('a bound that one row decides', () => {
  const interval = { decision: 'interval' };
  test.each<[string, MetricsUnderTest['rules'], readonly string[]]>([
    [
      'is odd where no failure is allowed',
      { accuracy: { ...interval, min: 0.995, trials: 100 } },
      ['at 100 rows the bound on accuracy allows no failure: one row decides'],
    ],
    [
      'is odd where one failure is allowed',
      { accuracy: { ...interval, min: 0.99, trials: 100 } },
      ['at 100 rows the bound on accuracy allows one failure: one row decides'],
    ],
    ['is none where two are', { accuracy: { ...interval, min: 0.98, trials: 100 } }, []],
    [
      'is odd at the other end too',
      { error_rate: { ...interval, max: 0.01, trials: 100 } },
      ['at 100 rows the bound on error_rate allows one failure: one row decides'],
    ],
    ['is none where perfection is meant', { accuracy: { ...interval, min: 1, trials: 100 } }, []],
    ['is not known without a number of rows', { accuracy: { ...interval, min: 0.99 } }, []],
    ['is not known of a metric that is not there', { recall: { ...interval, min: 0.99, trials: 100 } }, []],
  ])('%s', async (_name, rules, expected) => {
    expect(await found({ rules, candidate: { accuracy: 0.995, error_rate: 0.005 } })).toEqual(expected);
  });
});
