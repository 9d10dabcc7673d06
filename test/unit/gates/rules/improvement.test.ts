import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Direction } from '../../../../src/gates/rules/direction.js';
import { judgeImprovement } from '../../../../src/gates/rules/improvement.js';
import type { Amount, Outcome } from '../../../../src/result/check.js';

const production = { from: 'file:production.json', path: 'production.json', sha256: 'a'.repeat(64) };

function judge(value: number | bigint, before: number | bigint, minimum: Amount, direction: Direction): Outcome {
  return judgeImprovement('f1', value, { ...production, observed: { value: before } }, minimum, direction);
}

/** Which word of the rule, and how much. */
const absolute = (amount: number): Amount => ({ absolute: amount });
const relative = (amount: number): Amount => ({ relative: amount });

describe("MLflow's decisions, from the tests of its MetricThreshold", () => {
  test.each<[string, number, number, Amount, Direction, Outcome['status']]>([
    ['accuracy too little better', 0.79, 0.7, absolute(0.1), 'higher_is_better', 'failed'],
    ['F1 too little better', 0.8, 0.7, absolute(0.15), 'higher_is_better', 'failed'],
    ['L1 loss too little better', 0.5, 0.6, absolute(0.15), 'lower_is_better', 'failed'],
    ['log loss worse', 0.45, 0.3, absolute(0.1), 'lower_is_better', 'failed'],
    ['accuracy at the boundary', 0.8 + 1e-10, 0.7, absolute(0.1), 'higher_is_better', 'passed'],
    ['log loss at the boundary', 0.2 - 1e-10, 0.3, absolute(0.1), 'lower_is_better', 'passed'],
    ['accuracy better', 0.9 + 1e-2, 0.8, absolute(0.1), 'higher_is_better', 'passed'],
    ['log loss better', 0.3, 0.4 + 1e-3, absolute(0.1), 'lower_is_better', 'passed'],
    ['accuracy much better', 0.9, 0.7, absolute(0.1), 'higher_is_better', 'passed'],
    ['F1 much better', 0.8, 0.6, absolute(0.15), 'higher_is_better', 'passed'],
    ['log loss much better', 0.3, 0.5, absolute(0.1), 'lower_is_better', 'passed'],
    ['accuracy better by 7 %', 0.75, 0.7, relative(0.1), 'higher_is_better', 'failed'],
    ['accuracy better by 6 %', 0.53, 0.5, relative(0.1), 'higher_is_better', 'failed'],
    ['F1 better by 14 %', 0.8, 0.7, relative(0.15), 'higher_is_better', 'failed'],
    ['L1 loss better by 8 %', 0.55, 0.6, relative(0.1), 'lower_is_better', 'failed'],
    ['L1 loss a thousandth short of 10 %', 0.72 + 1e-3, 0.8, relative(0.1), 'lower_is_better', 'failed'],
    ['log loss better by 10 %', 0.27 + 1e-5, 0.3, relative(0.15), 'lower_is_better', 'failed'],
    ['accuracy at 10 %', 0.77, 0.7, relative(0.1), 'higher_is_better', 'passed'],
    ['log loss at 15 %', 0.3 * 0.85 - 1e-10, 0.3, relative(0.15), 'lower_is_better', 'passed'],
    ['accuracy above 10 %', 0.99 + 1e-10, 0.9, relative(0.1), 'higher_is_better', 'passed'],
    ['log loss better by 25 %', 0.3, 0.4, relative(0.15), 'lower_is_better', 'passed'],
    ['accuracy better by 29 %', 0.9, 0.7, relative(0.1), 'higher_is_better', 'passed'],
    ['F1 better by 50 %', 0.9, 0.6, relative(0.15), 'higher_is_better', 'passed'],
    ['log loss better by 40 %', 0.3, 0.5, relative(0.15), 'lower_is_better', 'passed'],
    ['better than zero by 1e-10', 1e-10, 0, relative(0.1), 'higher_is_better', 'passed'],
    ['zero after zero', 0, 0, relative(0.1), 'higher_is_better', 'failed'],
  ])('%s', (_name, value, before, minimum, direction, status) => {
    expect(judge(value, before, minimum, direction).status).toBe(status);
  });
});

describe('an improvement', () => {
  test.each<[string, number | bigint, number | bigint, Amount, Direction, Outcome['status']]>([
    ['of none means not worse', 0.9, 0.9, absolute(0), 'higher_is_better', 'passed'],
    ['of none is not there where it is worse', 0.899, 0.9, absolute(0), 'higher_is_better', 'failed'],
    ['of no share means not worse', 0.2, 0.2, relative(0), 'lower_is_better', 'passed'],
    ['of no share of zero means not worse, too', 0, 0, relative(0), 'higher_is_better', 'passed'],
    ['of no share of zero is not there where it is worse', -0.1, 0, relative(0), 'higher_is_better', 'failed'],
    ['of exactly what is asked', 0.8, 0.7, absolute(0.1), 'higher_is_better', 'passed'],
    ['of what is asked but for rounding', 0.3, 0.1 + 0.1, absolute(0.1), 'higher_is_better', 'passed'],
    ['just short of the slack', 0.8 - 1.1e-9, 0.7, absolute(0.1), 'higher_is_better', 'failed'],
    ['from an R² of −.5 by a fifth', -0.4, -0.5, relative(0.2), 'higher_is_better', 'passed'],
    ['from an R² of −.5 that got worse', -0.6, -0.5, relative(0.2), 'higher_is_better', 'failed'],
    ['of a loss that went below zero', -0.1, 0.2, relative(0.2), 'lower_is_better', 'passed'],
    ['of a loss of zero that stayed', 0, 0, relative(0.1), 'lower_is_better', 'failed'],
    ['of a loss of zero by 1e-10', -1e-10, 0, relative(0.1), 'lower_is_better', 'passed'],
    ['of nearly zero by less than 1e-10', 9e-11, 1e-13, relative(0.1), 'higher_is_better', 'failed'],
    ['of an integer beyond 2⁵³', 2n ** 61n, 2n ** 60n, relative(0.5), 'higher_is_better', 'passed'],
  ])('%s', (_name, value, before, minimum, direction, status) => {
    expect(judge(value, before, minimum, direction).status).toBe(status);
  });

  test('is judged in a mirror where lower is better', () => {
    const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const minimum = fc.oneof(
      finite.map((each) => absolute(Math.abs(each))),
      fc.constantFrom(0, 0.1, 2).map(relative),
    );
    fc.assert(
      fc.property(finite, finite, minimum, (value, before, minimum) => {
        expect(judge(-value, -before, minimum, 'lower_is_better').status).toBe(
          judge(value, before, minimum, 'higher_is_better').status,
        );
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -0.1])('of %p cannot be asked for', (amount) => {
    const message = new RangeError(`${amount} is no amount`);
    expect(() => judge(0.9, 0.8, absolute(amount), 'higher_is_better')).toThrow(message);
    expect(() => judge(0.9, 0.8, relative(amount), 'higher_is_better')).toThrow(message);
    expect(() => judge(0.9, 0, relative(amount), 'higher_is_better')).toThrow(message);
  });

  test('is not seen in what is not a number', () => {
    expect(() => judge(Number.NaN, 0.8, absolute(0), 'higher_is_better')).toThrow(new RangeError('f1 is NaN'));
  });
});

describe('the outcome', () => {
  test('of too little says both numbers, how much better, and how much is required', () => {
    expect(judge(0.79, 0.7, absolute(0.1), 'higher_is_better')).toEqual({
      status: 'failed',
      reason: 'no_improvement',
      what: "f1 is 0.79, the baseline's is 0.7: better by 0.09, required is better by 0.1",
      observed: { value: 0.79 },
      expected: { at_least: 0.7999999999999999, improvement: { absolute: 0.1 } },
      baseline: { ...production, observed: { value: 0.7 } },
    });
  });

  test.each<[number, number, Amount, Direction, string]>([
    [0.75, 0.7, relative(0.1), 'higher_is_better', 'better by 7.14286 %, required is better by 10 %'],
    [0.6, 0.75, relative(0.1), 'higher_is_better', 'worse by 20 %, required is better by 10 %'],
    [0.5, 0.5, absolute(0.1), 'lower_is_better', 'the same, required is better by 0.1'],
    [0.6, 0.5, absolute(0), 'lower_is_better', 'worse by 0.1, required is not worse'],
    [0, 0, relative(0.1), 'higher_is_better', 'the same, required is better by 1e-10'],
    [-0.5, 0, relative(0), 'higher_is_better', 'worse by 0.5, required is not worse'],
  ])('of %p after %p against %j, where %s, says so', (value, before, minimum, direction, words) => {
    expect(judge(value, before, minimum, direction).what).toMatch(new RegExp(`: ${words}$`));
  });

  test('of enough says both numbers', () => {
    expect(judge(0.125, 0.25, relative(0.5), 'lower_is_better')).toMatchObject({
      status: 'passed',
      reason: 'within_bound',
      what: "f1 is 0.125, the baseline's is 0.25",
      expected: { at_most: 0.125, improvement: { relative: 0.5 } },
    });
  });
});
