import { describe, expect, test } from '@jest/globals';
import { judgeBound, slack } from '../../../../src/gates/rules/bound.js';
import type { Expected, Outcome } from '../../../../src/result/check.js';

describe('a bound is inclusive', () => {
  test.each<[string, number | bigint, Expected, Outcome['status']]>([
    ['at the minimum', 0.9, { at_least: 0.9 }, 'passed'],
    ['above the minimum', 0.91, { at_least: 0.9 }, 'passed'],
    ['below the minimum', 0.89, { at_least: 0.9 }, 'failed'],
    ['at the maximum', 0.3, { at_most: 0.3 }, 'passed'],
    ['below the maximum', 0.2, { at_most: 0.3 }, 'passed'],
    ['above the maximum', 0.31, { at_most: 0.3 }, 'failed'],
    ['at the maximum but for the rounding of 0.1 + 0.2', 0.1 + 0.2, { at_most: 0.3 }, 'passed'],
    ['at the minimum but for the rounding of 0.3 - 0.1', 0.3 - 0.1, { at_least: 0.2 }, 'passed'],
    ['within the slack below the minimum', 0.9 - 0.9e-9, { at_least: 0.9 }, 'passed'],
    ['just beyond the slack below the minimum', 0.9 - 1.1e-9, { at_least: 0.9 }, 'failed'],
    ['within the slack above the maximum', 0.3 + 0.9e-9, { at_most: 0.3 }, 'passed'],
    ['just beyond the slack above the maximum', 0.3 + 1.1e-9, { at_most: 0.3 }, 'failed'],
    ['within the slack of a large maximum', 1e6 + 0.9e-3, { at_most: 1e6 }, 'passed'],
    ['just beyond the slack of a large maximum', 1e6 + 1.1e-3, { at_most: 1e6 }, 'failed'],
    ['at a minimum of zero', 0, { at_least: 0 }, 'passed'],
    ['at minus zero and a minimum of zero', -0, { at_least: 0 }, 'passed'],
    ['at a negative minimum', -0.5, { at_least: -0.5 }, 'passed'],
    ['below a negative minimum', -0.6, { at_least: -0.5 }, 'failed'],
    ['between two bounds', 0.5, { at_least: 0, at_most: 1 }, 'passed'],
    ['above the second of two bounds', 1.5, { at_least: 0, at_most: 1 }, 'failed'],
    ['one row too many', 1, { at_most: 0, unit: 'rows' }, 'failed'],
    ['one byte above ten gigabytes', 10_000_000_001, { at_most: 10_000_000_000 }, 'failed'],
    ['one row below two thousand million', 1_999_999_999, { at_least: 2_000_000_000 }, 'failed'],
    ['one above a maximum of 2⁵³', 2n ** 53n + 1n, { at_most: 2 ** 53 }, 'failed'],
    ['an integer beyond 2⁵³ above its maximum', 2n ** 70n, { at_most: 1 }, 'failed'],
    ['an integer beyond every double above its maximum', 10n ** 400n, { at_most: 1 }, 'failed'],
    ['an integer below every double under its minimum', -(10n ** 400n), { at_least: 1 }, 'failed'],
  ])('%s', (_name, value, expected, status) => {
    expect(judgeBound('f1', { value }, expected).status).toBe(status);
  });

  test.each<[number, number]>([
    [0, 1e-9],
    [0.3, 1e-9],
    [-1, 1e-9],
    [-2000, 2e-6],
    [1e6, 1e-3],
  ])('with slack for rounding: at %p it is %p', (bound, expected) => {
    expect(slack(bound)).toBeCloseTo(expected, 15);
  });
});

describe('the outcome', () => {
  test('of a number below its minimum says the number, the operator and the bound', () => {
    expect(judgeBound('test.f1', { value: 0.8999999 }, { at_least: 0.9 })).toEqual({
      status: 'failed',
      reason: 'below_minimum',
      what: 'test.f1 is 0.8999999, required is ≥ 0.9',
      observed: { value: 0.8999999 },
      expected: { at_least: 0.9 },
    });
  });

  test('of a number above its maximum says the number, the operator and the bound', () => {
    const observed = { value: 48_000_001, unit: 'bytes' } as const;
    expect(judgeBound('model.onnx', observed, { at_most: 48_000_000, unit: 'bytes' })).toMatchObject({
      status: 'failed',
      reason: 'above_maximum',
      what: 'model.onnx is 48000001 bytes, allowed is ≤ 48000000 bytes',
    });
  });

  test('of a number within its bounds says the number', () => {
    expect(judgeBound('test.f1', { value: 0.95 }, { at_least: 0.9 })).toEqual({
      status: 'passed',
      reason: 'within_bound',
      what: 'test.f1 is 0.95',
      observed: { value: 0.95 },
      expected: { at_least: 0.9 },
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is none for %p', (value) => {
    expect(() => judgeBound('loss', { value }, { at_most: 1 })).toThrow(new RangeError(`loss is ${value}`));
  });
});
