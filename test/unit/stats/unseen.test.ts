import { describe, expect, test } from '@jest/globals';
import { redraws } from '../../../src/stats/redraws.js';
import { goodTuring, unseenBound, unseenRows } from '../../../src/stats/unseen.js';

describe('rows whose value the reference lacks', () => {
  test('are counted', () => {
    expect(unseenRows([5, 0, 0, 1], [2, 3, 0, 4])).toBe(3);
  });

  test('have an exact p-value by redraws', () => {
    // The three rows of a value are all current in C(3,3)·C(7,2)/C(10,5) = 1/12 of the choices.
    const runs = Array.from({ length: 40 }, (_, run) =>
      redraws({ reference: [5, 0], current: [2, 3], test: unseenRows, seed: `${run}` }),
    );
    expect(runs.reduce((sum, { p }) => sum + p / runs.length, 0)).toBeCloseTo(1 / 12, 1);
  });
});

describe('the bound of the probability of unseen rows', () => {
  test('is the probability itself where one value is unseen', () => {
    expect(unseenBound([5, 0], [2, 3])).toBeCloseTo(1 / 12, 12);
  });

  test('reaches where redraws do not', () => {
    // 200 of 200 rows among 1,000 of 2,000: C(1800, 800)/C(2000, 1000)
    expect(unseenBound([500, 500, 0], [400, 400, 200])).toBeCloseTo(0, 60);
    expect(unseenBound([500, 500, 0], [400, 400, 200])).toBeGreaterThan(0);
  });

  test('is 1 where nothing is unseen, and where all was to be expected', () => {
    expect(unseenBound([5, 1], [2, 3])).toBe(1);
    expect(unseenBound([1, 1, 1, 0], [0, 0, 0, 1])).toBe(1);
  });
});

describe('the Good–Turing comparison', () => {
  // I(u, f₁c + 1) at m/(m + nc), by scipy.special.betainc, SciPy 1.17.1
  test.each<[once: number, twice: number, n: number, unseen: number, m: number, expected: number]>([
    [0, 0, 2000, 1, 500, 0.42857142857143],
    [0, 0, 2000, 5, 500, 0.014458261438686],
    [3, 2, 1000, 9, 1000, 0.20552091883214],
    [40, 20, 2000, 40, 2000, 0.56065147181534],
    [40, 20, 2000, 90, 2000, 0.00032802739104243],
    [500, 200, 100000, 90, 10000, 2.7533686226426e-6],
    [3680, 1840, 10000, 3900, 10000, 0.020464025772585],
    [1000, 1000, 10000000, 5000, 10000000, 3.8616815831699e-286],
    [0, 3, 10000, 12, 100000, 0.87581706983749],
  ])('%p once and %p twice of %p; %p unseen of %p', (once, twice, rows, unseen, m, expected) => {
    const p = goodTuring({ rows, once, twice }, { rows: m, unseen });
    expect(Math.abs(p / expected - 1)).toBeLessThan(1e-10);
  });

  test('finds a new value of 4 %, and none in what the estimate promised', () => {
    expect(goodTuring({ rows: 2000, once: 0, twice: 0 }, { rows: 2000, unseen: 80 })).toBeLessThan(1e-9);
    expect(goodTuring({ rows: 2000, once: 40, twice: 20 }, { rows: 2000, unseen: 40 })).toBeGreaterThan(0.4);
    expect(goodTuring({ rows: 2000, once: 40, twice: 20 }, { rows: 2000, unseen: 0 })).toBe(1);
    expect(goodTuring({ rows: 2000, once: 40, twice: 20 }, { rows: 0, unseen: 0 })).toBe(1);
  });

  test.each([
    [
      { rows: 0, once: 0, twice: 0 },
      { rows: 5, unseen: 0 },
    ],
    [
      { rows: 5, once: 6, twice: 0 },
      { rows: 5, unseen: 0 },
    ],
    [
      { rows: 5, once: 2, twice: 2 },
      { rows: 5, unseen: 0 },
    ],
    [
      { rows: 5, once: 2, twice: 1 },
      { rows: 5, unseen: 6 },
    ],
    [
      { rows: 5, once: 2, twice: 1 },
      { rows: 5, unseen: Number.NaN },
    ],
  ])('refuses %j with %j', (reference, current) => {
    expect(() => goodTuring(reference, current)).toThrow(RangeError);
  });
});
