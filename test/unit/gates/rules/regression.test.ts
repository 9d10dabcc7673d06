import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Direction } from '../../../../src/gates/rules/direction.js';
import { judgeRegression } from '../../../../src/gates/rules/regression.js';
import type { Amount, Outcome } from '../../../../src/result/check.js';
import { UserError } from '../../../../src/result/error.js';

const production = { from: 'file:production.json', path: 'production.json', sha256: 'a'.repeat(64) };

function judgeBy(value: number | bigint, before: number | bigint, tolerance: Amount, direction: Direction): Outcome {
  return judgeRegression('f1', value, { ...production, observed: { value: before } }, tolerance, direction);
}

function judge(value: number | bigint, before: number | bigint, absolute: number, direction: Direction): Outcome {
  return judgeBy(value, before, { absolute }, direction);
}

describe('a metric against its baseline', () => {
  test.each<[string, number | bigint, number | bigint, number, Direction, Outcome['status']]>([
    ['better where higher is better', 0.95, 0.9, 0.01, 'higher_is_better', 'passed'],
    ['the same where higher is better', 0.9, 0.9, 0.01, 'higher_is_better', 'passed'],
    ['worse within the tolerance', 0.895, 0.9, 0.01, 'higher_is_better', 'passed'],
    ['worse by exactly the tolerance', 0.89, 0.9, 0.01, 'higher_is_better', 'passed'],
    ['worse by more than the tolerance', 0.889, 0.9, 0.01, 'higher_is_better', 'failed'],
    ['worse by the tolerance but for rounding', 0.8 - 0.1, 0.8, 0.1, 'higher_is_better', 'passed'],
    ['worse by the tolerance and just beyond the slack', 0.7 - 1.1e-9, 0.8, 0.1, 'higher_is_better', 'failed'],
    ['better where lower is better', 0.1, 0.2, 0.01, 'lower_is_better', 'passed'],
    ['the same where lower is better', 0.2, 0.2, 0.01, 'lower_is_better', 'passed'],
    ['worse by exactly the tolerance where lower is better', 0.21, 0.2, 0.01, 'lower_is_better', 'passed'],
    ['worse where lower is better', 0.22, 0.2, 0.01, 'lower_is_better', 'failed'],
    ['the same with no tolerance', 0.9, 0.9, 0, 'higher_is_better', 'passed'],
    ['worse with no tolerance', 0.8999, 0.9, 0, 'higher_is_better', 'failed'],
    ['a quarter better', 1, 0.8, 0, 'higher_is_better', 'passed'],
    ['a thousand times better', 900, 0.9, 0, 'higher_is_better', 'passed'],
    ['.79 after .70', 0.79, 0.7, 0.1, 'higher_is_better', 'passed'],
    ['.70 after .79, tolerance .1', 0.7, 0.79, 0.1, 'higher_is_better', 'passed'],
    ['.70 after .81, tolerance .1', 0.7, 0.81, 0.1, 'higher_is_better', 'failed'],
    ['R² of −.1 after −.5', -0.1, -0.5, 0.05, 'higher_is_better', 'passed'],
    ['R² of −.9 after −.5', -0.9, -0.5, 0.05, 'higher_is_better', 'failed'],
    ['R² of −.55 after −.5, tolerance .05', -0.55, -0.5, 0.05, 'higher_is_better', 'passed'],
    ['a log-likelihood loss of −.9 after −.5', -0.9, -0.5, 0.05, 'lower_is_better', 'passed'],
    ['a log-likelihood loss of −.1 after −.5', -0.1, -0.5, 0.05, 'lower_is_better', 'failed'],
    ['from zero up where higher is better', 1e-10, 0, 0, 'higher_is_better', 'passed'],
    ['from zero up where lower is better', 0.01, 0, 0, 'lower_is_better', 'failed'],
    ['an integer beyond 2⁵³, worse', 2n ** 60n, 2n ** 61n, 1, 'higher_is_better', 'failed'],
  ])('%s', (_name, value, before, tolerance, direction, status) => {
    expect(judge(value, before, tolerance, direction).status).toBe(status);
  });

  const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const tolerance = fc.double({ min: 0, max: 1e3, noNaN: true });

  test('never fails by an improvement, however large', () => {
    fc.assert(
      fc.property(finite, finite, tolerance, (one, other, tolerance) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(judge(high, low, tolerance, 'higher_is_better').status).toBe('passed');
        expect(judge(low, high, tolerance, 'lower_is_better').status).toBe('passed');
      }),
    );
  });

  test('is judged in a mirror where lower is better', () => {
    fc.assert(
      fc.property(finite, finite, tolerance, (value, before, tolerance) => {
        expect(judge(-value, -before, tolerance, 'lower_is_better').status).toBe(
          judge(value, before, tolerance, 'higher_is_better').status,
        );
      }),
    );
  });
});

describe('a relative tolerance', () => {
  test.each<[string, number | bigint, number | bigint, number, Direction, Outcome['status']]>([
    ['worse within five percent', 0.86, 0.9, 0.05, 'higher_is_better', 'passed'],
    ['worse by exactly five percent', 0.855, 0.9, 0.05, 'higher_is_better', 'passed'],
    ['worse by more than five percent', 0.854, 0.9, 0.05, 'higher_is_better', 'failed'],
    ['worse by a tenth but for rounding', 0.7 * 0.9, 0.7, 0.1, 'higher_is_better', 'passed'],
    ['worse by a tenth and just beyond the slack', 0.63 - 1.1e-9, 0.7, 0.1, 'higher_is_better', 'failed'],
    ['a loss worse by exactly five percent', 0.21, 0.2, 0.05, 'lower_is_better', 'passed'],
    ['a loss worse by more', 0.211, 0.2, 0.05, 'lower_is_better', 'failed'],
    ['a quarter better', 1, 0.8, 0.05, 'higher_is_better', 'passed'],
    ['a loss a quarter better', 0.15, 0.2, 0, 'lower_is_better', 'passed'],
    ['the same with no tolerance', 0.9, 0.9, 0, 'higher_is_better', 'passed'],
    ['R² of −.1 after −.5', -0.1, -0.5, 0.05, 'higher_is_better', 'passed'],
    ['R² of −.9 after −.5', -0.9, -0.5, 0.05, 'higher_is_better', 'failed'],
    ['R² of −.525 after −.5', -0.525, -0.5, 0.05, 'higher_is_better', 'passed'],
    ['R² of −.53 after −.5', -0.53, -0.5, 0.05, 'higher_is_better', 'failed'],
    ['R² of .4 after −.5', 0.4, -0.5, 0.05, 'higher_is_better', 'passed'],
    ['a log-likelihood loss of −.1 after −.5', -0.1, -0.5, 0.05, 'lower_is_better', 'failed'],
    ['a log-likelihood loss of −.9 after −.5', -0.9, -0.5, 0.05, 'lower_is_better', 'passed'],
    ['three times as bad, where three times is allowed', 0.75, 0.25, 2, 'lower_is_better', 'passed'],
    ['after a baseline just above nearly zero', 1e-12, 1e-12, 0.05, 'higher_is_better', 'passed'],
    ['an integer beyond 2⁵³ that is halved', 2n ** 60n, 2n ** 61n, 0.4, 'higher_is_better', 'failed'],
  ])('%s', (_name, value, before, relative, direction, status) => {
    expect(judgeBy(value, before, { relative }, direction).status).toBe(status);
  });

  test.each([0, -0, 9e-13, -9e-13, 0n])('has nothing to divide by where the baseline is %p', (before) => {
    const judged = () => judgeBy(0.5, before, { relative: 0.05 }, 'higher_is_better');
    expect(judged).toThrow(UserError);
    expect(judged).toThrow(expect.objectContaining({ code: 'baseline_near_zero' }));
  });

  test('says why a baseline of zero cannot be divided by, and what to write', () => {
    let thrown: unknown;
    try {
      judgeBy(0.5, 0, { relative: 0.05 }, 'higher_is_better');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      explanation: {
        what: "the baseline's f1 is 0",
        why: 'a relative change divides by it, and a share of nothing is no number',
        fix: 'write an absolute rule instead, such as max_absolute_regression',
      },
    });
  });

  const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1e-6);

  test('never fails by an improvement, however large, and is judged in a mirror where lower is better', () => {
    fc.assert(
      fc.property(finite, finite, fc.double({ min: 0, max: 2, noNaN: true }), (value, before, relative) => {
        const higher = judgeBy(value, before, { relative }, 'higher_is_better').status;
        expect(judgeBy(-value, -before, { relative }, 'lower_is_better').status).toBe(higher);
        expect(value >= before && higher === 'failed').toBe(false);
      }),
    );
  });
});

describe('what cannot be compared', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is %p, on either side', (strange) => {
    const message = new RangeError(`f1 is ${strange}`);
    expect(() => judge(strange, 0.9, 0.1, 'higher_is_better')).toThrow(message);
    expect(() => judge(0.9, strange, 0.1, 'higher_is_better')).toThrow(message);
  });

  test.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY])('is a tolerance of %p', (tolerance) => {
    const message = new RangeError(`${tolerance} is no amount`);
    expect(() => judgeBy(0.9, 0.9, { absolute: tolerance }, 'higher_is_better')).toThrow(message);
    expect(() => judgeBy(0.9, 0.9, { relative: tolerance }, 'higher_is_better')).toThrow(message);
  });

  test('is an integer beyond every double', () => {
    expect(() => judge(-(10n ** 400n), 0.9, 0.1, 'higher_is_better')).toThrow(
      expect.objectContaining({
        code: 'not_finite',
        explanation: {
          what: 'f1 is an integer of 401 digits',
          why: 'it is beyond the largest number that can be compared with another, about 1.8e308',
        },
      }),
    );
  });
});

describe('the outcome', () => {
  test('of a regression says both numbers, how much worse, and how much is allowed', () => {
    expect(judge(0.88, 0.9, 0.01, 'higher_is_better')).toEqual({
      status: 'failed',
      reason: 'regression',
      what: "f1 is 0.88, the baseline's is 0.9: worse by 0.02, allowed is 0.01",
      observed: { value: 0.88 },
      expected: { at_least: 0.89, tolerance: { absolute: 0.01 } },
      baseline: { ...production, observed: { value: 0.9 } },
    });
  });

  test('of a regression where lower is better has a maximum', () => {
    expect(judge(0.5, 0.25, 0.125, 'lower_is_better')).toMatchObject({
      expected: { at_most: 0.375, tolerance: { absolute: 0.125 } },
    });
  });

  test('of a hair too much shows the hair', () => {
    expect(judge(0.8899999, 0.9, 0.01, 'higher_is_better').what).toBe(
      "f1 is 0.8899999, the baseline's is 0.9: worse by 0.0100001, allowed is 0.01",
    );
  });

  test('of what passed says both numbers', () => {
    expect(judge(0.91, 0.9, 0.01, 'higher_is_better')).toMatchObject({
      status: 'passed',
      reason: 'within_bound',
      what: "f1 is 0.91, the baseline's is 0.9",
    });
  });

  test('of a relative regression says percents of the baseline', () => {
    expect(judgeBy(0.8, 0.9, { relative: 0.05 }, 'higher_is_better')).toEqual({
      status: 'failed',
      reason: 'regression',
      what: "f1 is 0.8, the baseline's is 0.9: worse by 11.1111 %, allowed is 5 %",
      observed: { value: 0.8 },
      expected: { at_least: 0.855, tolerance: { relative: 0.05 } },
      baseline: { ...production, observed: { value: 0.9 } },
    });
  });
});
