import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeBound } from '../../../src/gates/rules/bound.js';
import { boundOf, isPercent, type Measured } from '../../../src/init/bounds.js';

function measured(of: Partial<Measured>): Measured {
  const common = { selector: 'm', name: 'm', value: 0.9, statesDirection: false, proportion: true } as const;
  return { ...common, direction: 'higher_is_better', ...of };
}

describe('the bound that is proposed for a value', () => {
  test.each<[name: string, of: Partial<Measured>, word: string, value: number, how: string]>([
    [
      'a share of known rows',
      { name: 'accuracy', value: 0.986014, trials: 143 },
      'min',
      0.95,
      'the lower end of its 95 % interval (Wilson, 143 rows), rounded down',
    ],
    [
      'a perfect share of known rows',
      { name: 'recall', value: 1, trials: 50 },
      'min',
      0.928,
      'the lower end of its 95 % interval (Wilson, 50 rows), rounded down',
    ],
    [
      'an error rate of known rows',
      { name: 'error_rate', value: 0.1, trials: 1000, direction: 'lower_is_better' },
      'max',
      0.13,
      'the upper end of its 95 % interval (Wilson, 1000 rows), rounded up',
    ],
    [
      'a proportion with a standard error',
      { name: 'acc,none', value: 0.62, trials: 500, standardError: 0.02 },
      'min',
      0.58,
      'the lower end of its 95 % interval (standard error 0.02), rounded down',
    ],
    [
      'an F1, which is no share of rows',
      { name: 'f1', value: 0.8, trials: 1000 },
      'min',
      0.76,
      '5 % worse than today, rounded down',
    ],
    [
      'an average over classes, which is no share of rows either',
      { name: 'balanced_accuracy', value: 0.8, trials: 1000 },
      'min',
      0.76,
      '5 % worse than today, rounded down',
    ],
    ['a proportion that is good', { value: 0.91 }, 'min', 0.88, 'a quarter more errors than today, rounded down'],
    ['a proportion that is very good', { value: 0.986 }, 'min', 0.976, 'a point worse than today, rounded down'],
    ['a perfect proportion', { value: 1 }, 'min', 0.99, 'a point worse than today, rounded down'],
    ['a proportion that is low', { value: 0.3 }, 'min', 0.28, '5 % worse than today, rounded down'],
    [
      'a rate of errors',
      { value: 0.08, direction: 'lower_is_better' },
      'max',
      0.1,
      'a quarter more errors than today, rounded up',
    ],
    ['no error', { value: 0, direction: 'lower_is_better' }, 'max', 0.01, 'a point worse than today, rounded up'],
    ['a percentage', { value: 83.8 }, 'min', 0.79, 'a quarter more errors than today, rounded down'],
    [
      'a loss',
      { value: 0.4123, proportion: false, direction: 'lower_is_better' },
      'max',
      0.46,
      'a tenth worse than today, rounded up',
    ],
    [
      'a loss below zero',
      { value: -2, proportion: false, direction: 'lower_is_better' },
      'max',
      -1.8,
      'a tenth worse than today, rounded up',
    ],
    [
      'a latency',
      { value: 1234, proportion: false, direction: 'lower_is_better' },
      'max',
      1400,
      'a tenth worse than today, rounded up',
    ],
    ['an R²', { value: 0.93, proportion: false }, 'min', 0.83, 'a tenth worse than today, rounded down'],
    [
      'a perplexity with a standard error',
      { value: 12, proportion: false, direction: 'lower_is_better', standardError: 0.5 },
      'max',
      13,
      'the upper end of its 95 % interval (standard error 0.5), rounded up',
    ],
    [
      'a tiny error',
      { value: 3.2e-7, proportion: false, direction: 'lower_is_better' },
      'max',
      3.6e-7,
      'a tenth worse than today, rounded up',
    ],
  ])('of %s', (_, of, word, value, how) => {
    expect(boundOf(measured(of))).toEqual({ word, value, how });
  });

  test.each<[name: string, of: Partial<Measured>]>([
    ['a proportion of 0: no value could be below', { value: 0 }],
    ['a share of 0 rows', { name: 'recall', value: 0, trials: 20 }],
    ['an error rate of 1: no value could be above', { value: 1, direction: 'lower_is_better' }],
    ['a proportion that is hardly above 0', { value: 0.004 }],
    ['a proportion below 0', { value: -0.2 }],
    ['a proportion beyond any percentage', { value: 140 }],
    ['an amount of 0, of which a tenth is 0', { value: 0, proportion: false }],
  ])('is none for %s', (_, of) => {
    expect(boundOf(measured(of))).toBeUndefined();
  });

  test('passes today, and can fail', () => {
    const values = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    const sample = fc.record(
      {
        value: values,
        proportion: fc.boolean(),
        direction: fc.constantFrom('higher_is_better' as const, 'lower_is_better' as const),
        name: fc.constantFrom('accuracy', 'f1', 'loss'),
        trials: fc.integer({ min: 1, max: 1e6 }),
        standardError: fc.double({ min: 0, max: 0.5, noNaN: true }),
      },
      { requiredKeys: ['value', 'proportion', 'direction', 'name'] },
    );
    fc.assert(
      fc.property(sample, (of) => {
        const one = measured(of);
        const bound = boundOf(one);
        if (!bound) return;
        const value = isPercent(one) ? one.value * 0.01 : one.value;
        const expected = bound.word === 'min' ? { at_least: bound.value } : { at_most: bound.value };
        expect(judgeBound('m', { value }, expected).status).toBe('passed');
        const worst = one.proportion ? (bound.word === 'min' ? 0 : 1) : bound.word === 'min' ? -1e12 : 1e12;
        expect(judgeBound('m', { value: worst }, expected).status).toBe('failed');
      }),
      { numRuns: 1000 },
    );
  });
});
