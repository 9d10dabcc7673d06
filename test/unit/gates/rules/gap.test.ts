import { describe, expect, test } from '@jest/globals';
import type { Direction } from '../../../../src/gates/rules/direction.js';
import { judgeGap } from '../../../../src/gates/rules/gap.js';
import type { Outcome } from '../../../../src/result/check.js';

function judge(test: number | bigint, train: number | bigint, maximum: number, direction: Direction): Outcome {
  return judgeGap('test.f1', test, { metric: 'train.f1', value: train }, maximum, direction);
}

describe('the gap between the test and the training', () => {
  test.each<[string, number | bigint, number | bigint, number, Direction, Outcome['status']]>([
    ['within what is allowed', 0.92, 0.95, 0.05, 'higher_is_better', 'passed'],
    ['of exactly what is allowed', 0.9, 0.95, 0.05, 'higher_is_better', 'passed'],
    ['of exactly what is allowed but for rounding', 0.7, 0.8, 0.1, 'higher_is_better', 'passed'],
    ['of more', 0.89, 0.95, 0.05, 'higher_is_better', 'failed'],
    ['just beyond the slack', 0.9 - 1.1e-9, 0.95, 0.05, 'higher_is_better', 'failed'],
    ['none at all', 0.95, 0.95, 0, 'higher_is_better', 'passed'],
    ['the other way, however large', 0.99, 0.1, 0, 'higher_is_better', 'passed'],
    ['of losses within what is allowed', 0.3, 0.25, 0.05, 'lower_is_better', 'passed'],
    ['of losses of more', 0.31, 0.25, 0.05, 'lower_is_better', 'failed'],
    ['of losses the other way', 0.1, 0.9, 0, 'lower_is_better', 'passed'],
    ['of negative R²', -0.6, -0.5, 0.05, 'higher_is_better', 'failed'],
    ['of integers beyond 2⁵³', 2n ** 60n, 2n ** 61n, 1, 'higher_is_better', 'failed'],
  ])('%s', (_name, value, other, maximum, direction, status) => {
    expect(judge(value, other, maximum, direction).status).toBe(status);
  });

  test('is told with both names, both numbers, how much and how much is allowed', () => {
    expect(judge(0.75, 0.875, 0.0625, 'higher_is_better')).toEqual({
      status: 'failed',
      reason: 'gap',
      what: 'test.f1 is 0.75, train.f1 is 0.875: worse by 0.125, allowed is 0.0625',
      observed: { value: 0.75 },
      expected: { at_least: 0.8125, gap: { to: 'train.f1', at_most: 0.0625 } },
    });
  });

  test('that is small enough is told with both', () => {
    expect(judge(0.5, 0.25, 0.5, 'lower_is_better')).toEqual({
      status: 'passed',
      reason: 'within_bound',
      what: 'test.f1 is 0.5, train.f1 is 0.25',
      observed: { value: 0.5 },
      expected: { at_most: 0.75, gap: { to: 'train.f1', at_most: 0.5 } },
    });
  });

  test.each<[number, number, number, string]>([
    [Number.NaN, 0.9, 0.1, 'test.f1 or train.f1 is NaN'],
    [0.9, Number.POSITIVE_INFINITY, 0.1, 'test.f1 or train.f1 is Infinity'],
    [0.9, 0.9, Number.NaN, 'NaN is no amount'],
    [0.9, 0.9, -0.1, '-0.1 is no amount'],
  ])('of %p and %p against %p is none', (value, other, maximum, message) => {
    expect(() => judge(value, other, maximum, 'higher_is_better')).toThrow(new RangeError(message));
  });
});
