import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  differenceFromStandardErrors,
  differenceOfProportions,
  fromStandardError,
  type Interval,
  standardErrorToSettle,
  trialsToSettle,
  trialsToSettleDifference,
  trialsToSettleStandardError,
  wilson,
} from '../../../src/stats/intervals.js';

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;

function expectInterval([lower, upper]: Interval, [low, high]: Interval): void {
  expect(lower).toBeCloseTo(low, 14);
  expect(upper).toBeCloseTo(high, 14);
}

describe('the Wilson interval', () => {
  // scipy.stats.binomtest(…).proportion_ci(level, 'wilson'), SciPy 1.17.1
  test.each<[number, number, number, Interval]>([
    [7, 50, 0.95, [0.06950833427016292, 0.26186193710585537]],
    [8, 10, 0.95, [0.4901624715366418, 0.9433178485456248]],
    [95, 100, 0.95, [0.8882495307680809, 0.978456320845632]],
    [0, 10, 0.95, [0, 0.27753279986288926]],
    [10, 10, 0.95, [0.7224672001371109, 1]],
    [0, 1, 0.95, [0, 0.7934506856227626]],
    [1, 1, 0.95, [0.20654931437723745, 1]],
    [500_000, 1_000_000, 0.95, [0.4990200198900048, 0.5009799801099952]],
    [7, 50, 0.99, [0.05614371860633749, 0.3082057874303547]],
    [7, 50, 0.9, [0.07772089782062996, 0.2392389959454846]],
  ])('of %p of %p at %p', (successes, trials, level, expected) => {
    expectInterval(wilson(successes, trials, level), expected);
  });

  // statsmodels.stats.proportion.proportion_confint(…, method='wilson'), statsmodels 0.15.0
  test.each<[number, number, Interval]>([
    [12.5, 40, [0.19074487213774932, 0.4671132283112332]],
    [146.2, 200, [0.665616596913114, 0.7876768623005888]],
  ])('takes successes that are not whole: %p of %p', (successes, trials, expected) => {
    expectInterval(wilson(successes, trials, 0.95), expected);
  });

  test('ends exactly at 0 without a success, and exactly at 1 without a failure', () => {
    expect([wilson(0, 7, 0.9)[0], wilson(7, 7, 0.9)[1]]).toEqual([0, 1]);
  });

  test('holds the share, and lies within 0 and 1', () => {
    const trials = fc.double({ min: 1, max: 1e9, noNaN: true });
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(trials, unit, fc.double({ min: 0.01, max: 0.999999, noNaN: true }), (trials, share, level) => {
        const [lower, upper] = wilson(share * trials, trials, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(share + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(share - 1e-12);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each<[number, number, number, string]>([
    [-1, 10, 0.95, 'successes is -1, not in [0, 10]'],
    [11, 10, 0.95, 'successes is 11, not in [0, 10]'],
    [nan, 10, 0.95, 'successes is NaN, not in [0, 10]'],
    [0, 0, 0.95, `trials is 0, not in [1, ${Number.MAX_VALUE}]`],
    [0, nan, 0.95, `trials is NaN, not in [1, ${Number.MAX_VALUE}]`],
    [0, infinity, 0.95, `trials is Infinity, not in [1, ${Number.MAX_VALUE}]`],
    [1, 10, 0, 'level is 0, not in (0, 1)'],
    [1, 10, 1, 'level is 1, not in (0, 1)'],
    [1, 10, 95, 'level is 95, not in (0, 1)'],
    [1, 10, nan, 'level is NaN, not in (0, 1)'],
  ])('is none for %p of %p at %p', (successes, trials, level, message) => {
    expect(() => wilson(successes, trials, level)).toThrow(new RangeError(message));
  });
});

describe('the interval of a difference of proportions', () => {
  // confint_proportions_2indep(…, compare='diff', method='newcomb'), statsmodels 0.15.0; the first three and the fifth are
  // rows of Newcombe's table as well: 0.0524 to 0.3339, 0.1705 to 0.8090, 0.6791 to 1
  test.each<[[number, number], [number, number], number, Interval]>([
    [[56, 70], [48, 80], 0.95, [0.05243147240236498, 0.333872654036906]],
    [[9, 10], [3, 10], 0.95, [0.17052272393450302, 0.8090179735354881]],
    [[10, 10], [0, 20], 0.95, [0.6790860371419147, 1]],
    [[0, 10], [0, 10], 0.95, [-0.2775327998628892, 0.2775327998628892]],
    [[850, 1000], [870, 1000], 0.95, [-0.050472032836484146, 0.01046450551043266]],
    [[56, 70], [48, 80], 0.99, [0.005370869250078403, 0.3718084317757736]],
  ])('of %p and %p at %p', ([x1, n1], [x2, n2], level, expected) => {
    expectInterval(differenceOfProportions(x1 / n1, n1, x2 / n2, n2, level), expected);
  });

  test('never leaves −1 and 1', () => {
    expect(differenceOfProportions(1, 10, 0, 20, 0.95)[1]).toBe(1);
    expect(differenceOfProportions(0, 20, 1, 10, 0.95)[0]).toBe(-1);
  });

  test.each<[number, number, number, number, string]>([
    [1.1, 10, 0.5, 10, 'p1 is 1.1, not in [0, 1]'],
    [0.5, 10, -0.1, 10, 'p2 is -0.1, not in [0, 1]'],
    [nan, 10, 0.5, 10, 'p1 is NaN, not in [0, 1]'],
    [0.5, 0.5, 0.5, 10, `trials is 0.5, not in [1, ${Number.MAX_VALUE}]`],
    [0.5, 10, 0.5, nan, `trials is NaN, not in [1, ${Number.MAX_VALUE}]`],
  ])('is none for %p of %p and %p of %p', (p1, n1, p2, n2, message) => {
    expect(() => differenceOfProportions(p1, n1, p2, n2, 0.95)).toThrow(new RangeError(message));
  });
});

describe('the interval from a standard error', () => {
  // scipy.stats.norm.interval, SciPy 1.17.1
  test('of one value is z standard errors to each side', () => {
    expectInterval(fromStandardError(0.6, 0.0135, 0.95), [0.5735404862087092, 0.6264595137912907]);
    expectInterval(fromStandardError(0.6, 0.0135, 0.99), [0.5652263044020899, 0.6347736955979101]);
  });

  test('of a difference adds the squares', () => {
    const difference = differenceFromStandardErrors(0.62, 0.0134, 0.6, 0.0135, 0.95);
    expectInterval(difference, [-0.01728107047705766, 0.057281070477057695]);
  });

  test('of zero has no width', () => {
    expect(fromStandardError(0.6, 0, 0.95)).toEqual([0.6, 0.6]);
  });

  test.each<[number, number]>([
    [0.6, -0.1],
    [0.6, nan],
    [0.6, infinity],
    [nan, 0.1],
    [infinity, 0.1],
  ])('is none for %p ± %p', (value, standardError) => {
    expect(() => fromStandardError(value, standardError, 0.95)).toThrow(RangeError);
    expect(() => differenceFromStandardErrors(value, standardError, 0.5, 0.1, 0.95)).toThrow(RangeError);
    expect(() => differenceFromStandardErrors(0.5, 0.1, value, standardError, 0.95)).toThrow(RangeError);
  });
});

describe('the number of trials that settles', () => {
  // the first n at which statsmodels' Wilson interval leaves the bound out, counted up from 1; statsmodels 0.15.0
  test.each<[number, number, number, number]>([
    [0.9, 0.88, 0.95, 1015],
    [0.9, 0.85, 0.95, 196],
    [0.9, 0.95, 0.99, 127],
    [1, 0.9, 0.95, 35],
    [0, 0.1, 0.95, 35],
    [0.9, 1, 0.95, 1],
  ])('a share of %p against %p at %p is %p', (share, bound, level, expected) => {
    expect(trialsToSettle(share, bound, level)).toBe(expected);
  });

  test('a share is the least at which its Wilson interval leaves the bound out', () => {
    const unit = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(unit, unit, (share, bound) => {
        fc.pre(share !== bound);
        const excludes = (n: number): boolean => {
          const [lower, upper] = wilson(share * n, n, 0.95);
          return bound < lower || upper < bound;
        };
        const n = trialsToSettle(share, bound, 0.95);
        expect(excludes(n)).toBe(true);
        expect(n === 1 || !excludes(n - 1)).toBe(true);
      }),
    );
  });

  // the same count with confint_proportions_2indep(method='newcomb')
  test.each<[number, number, number, number, number, number]>([
    [0.87, 1000, 0.9, 1000, -0.01, 1955],
    [0.9, 500, 0.9, 2000, -0.02, 1202],
    [0.5, 10, 0.9, 10, 0, 11],
  ])('a difference of %p of %p and %p of %p against %p is %p', (p1, n1, p2, n2, bound, expected) => {
    expect(trialsToSettleDifference(p1, n1, p2, n2, bound, 0.95)).toBe(expected);
  });

  test('a value with a standard error grows with the square of z·se over the distance', () => {
    // 1000·(1.959964·0.0135/0.02)² = 1750.26
    expect(trialsToSettleStandardError(0.6, 0.0135, 1000, 0.58, 0.95)).toBe(1751);
    expect(standardErrorToSettle(0.6, 0.58, 0.95)).toBeCloseTo(0.01020426913849308, 15);
  });

  test('is infinite where value and bound are equal', () => {
    expect(trialsToSettle(0.9, 0.9, 0.95)).toBe(infinity);
    expect(trialsToSettleDifference(0.5, 10, 0.75, 10, -0.25, 0.95)).toBe(infinity);
    expect(trialsToSettleStandardError(0.9, 0.01, 100, 0.9, 0.95)).toBe(infinity);
  });

  test('is infinite where a difference is told from its bound by rounding alone', () => {
    expect(trialsToSettleDifference(0.8, 10, 0.9, 10, -0.1, 0.95)).toBe(infinity);
  });

  test.each<[string, () => number]>([
    ['a share above 1', () => trialsToSettle(1.1, 0.9, 0.95)],
    ['a bound below 0', () => trialsToSettle(0.9, -0.1, 0.95)],
    ['a bound that is no number', () => trialsToSettle(0.9, nan, 0.95)],
    ['a level of 1', () => trialsToSettle(0.9, 0.8, 1)],
    ['a difference below −1', () => trialsToSettleDifference(0.5, 10, 0.5, 10, -1.1, 0.95)],
    ['no trials of a difference', () => trialsToSettleDifference(0.5, 10, 0.5, 0, 0, 0.95)],
    ['a negative standard error', () => trialsToSettleStandardError(0.5, -0.1, 10, 0.4, 0.95)],
    ['no trials of a standard error', () => trialsToSettleStandardError(0.5, 0.1, 0, 0.4, 0.95)],
  ])('is none for %s', (_name, settle) => {
    expect(settle).toThrow(RangeError);
  });
});
