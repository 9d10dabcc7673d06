import { describe, expect, test } from '@jest/globals';
import { judgeRatchet } from '../../../../src/gates/rules/ratchet.js';

// Neighbours differ by 0.01 in the middle, the best is 0.92: 0.92 − 0.01/0.954 × Φ⁻¹(9.625/10.25) − 0.005 = 0.898788
const history = [0.9, 0.91, 0.9, 0.92, 0.9, 0.91, 0.9, 0.91, 0.9, 0.91];
const still = Array.from({ length: 12 }, () => 0.5);

describe('the ratchet', () => {
  test('fails a value below what luck and tolerance allow, and says where it stands and why', () => {
    const failed = judgeRatchet('f1', 0.89, history, 0.005, 'higher_is_better');
    expect(failed).toEqual({
      status: 'failed',
      reason: 'ratchet',
      what: 'f1 is 0.89, the ratchet stands at 0.898788',
      why: 'the best of 10 is 0.92, their noise 0.0104822: less the luck of a best of 10, less a tolerance of 0.005',
      observed: { value: 0.89 },
      expected: { at_least: expect.closeTo(0.898788, 6), tolerance: { absolute: 0.005 } },
    });
  });

  test('passes a value that is worse than the best by luck', () => {
    expect(judgeRatchet('f1', 0.9, history, 0.005, 'higher_is_better')).toEqual({
      status: 'passed',
      reason: 'within_bound',
      what: 'f1 is 0.9, the ratchet stands at 0.898788: the best of 10 is 0.92, their noise 0.0104822',
      observed: { value: 0.9 },
      expected: { at_least: expect.closeTo(0.898788, 6), tolerance: { absolute: 0.005 } },
    });
  });

  test.each<[string, number | bigint, number, 'higher_is_better' | 'lower_is_better', string]>([
    ['at the boundary', 0.25, 0.25, 'higher_is_better', 'passed'],
    ['at the boundary but for rounding', 0.4 - 2 ** -54, 0.1, 'higher_is_better', 'passed'],
    ['just beyond the slack', 0.25 - 1.1e-9, 0.25, 'higher_is_better', 'failed'],
    ['far better', 0.99, 0, 'higher_is_better', 'passed'],
    ['at the boundary where lower is better', 0.75, 0.25, 'lower_is_better', 'passed'],
    ['above it where lower is better', 0.76, 0.25, 'lower_is_better', 'failed'],
    ['far better where lower is better', 0.01, 0, 'lower_is_better', 'passed'],
    ['an integer', 1n, 0, 'higher_is_better', 'passed'],
  ])('of a history without noise: %s', (_name, value, tolerance, direction, status) => {
    expect(judgeRatchet('f1', value, still, tolerance, direction).status).toBe(status);
  });

  test('has a maximum where lower is better', () => {
    expect(judgeRatchet('loss', 1, still, 0.25, 'lower_is_better')).toMatchObject({
      expected: { at_most: 0.75, tolerance: { absolute: 0.25 } },
    });
  });

  test('tells nothing from under ten values, and says how many are missing', () => {
    expect(judgeRatchet('f1', 0.1, history.slice(2), 0.005, 'higher_is_better')).toEqual({
      status: 'inconclusive',
      reason: 'too_little_history',
      what: 'f1 is 0.1, and its history has 8 values',
      why: 'the best of under 10 is mostly luck, and their noise is not known',
      fix: 'wait for 2 more values; a rule on the baseline alone holds until then',
      observed: { value: 0.1 },
      expected: { tolerance: { absolute: 0.005 } },
    });
  });

  test.each<[string, number, readonly number[], number, string]>([
    ['a value that is no number', Number.NaN, history, 0, 'f1 is NaN'],
    ['such a value and no history', Number.NaN, [], 0, 'f1 is NaN'],
    ['a history with NaN', 0.9, [...history, Number.NaN], 0, 'the history holds NaN'],
    ['a tolerance that is no number', 0.9, history, Number.NaN, 'NaN is no amount'],
    ['a negative tolerance', 0.9, history, -0.1, '-0.1 is no amount'],
  ])('is none for %s', (_name, value, values, tolerance, message) => {
    expect(() => judgeRatchet('f1', value, values, tolerance, 'higher_is_better')).toThrow(new RangeError(message));
  });
});
