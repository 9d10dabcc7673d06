import { describe, expect, test } from '@jest/globals';
import { gammaTail } from '../../../src/stats/gamma-tail.js';
import { lowerGamma, normalUpperTail, upperGamma } from '../../../src/stats/incomplete-gamma.js';

function expectRatio(value: number, expected: number): void {
  if (expected === 0) expect(value).toBe(0);
  else expect(Math.abs(value / expected - 1)).toBeLessThan(1e-11);
}

describe('the incomplete gamma function', () => {
  // mpmath, 40 digits
  test.each<[a: number, x: number, upper: number, lower: number]>([
    [0.01, 0.5, 0.0056267561939672, 0.99437324380603],
    [0.5, 0.1, 0.65472084601858, 0.34527915398142],
    [0.5, 50, 1.5239706048321e-23, 1],
    [25, 50, 3.4549313829849e-5, 0.99996545068617],
    [25, 350, 1.9616058465943e-115, 1],
    [1000, 1003, 0.45806405168253, 0.54193594831747],
    [1000, 2000, 6.8473494596148e-136, 1],
    [1e4, 1e4, 0.49867019166004, 0.50132980833996],
    [1e6, 1e6, 0.49986701923913, 0.50013298076087],
    [1e6, 994_000, 0.99999999908211, 9.178900262302e-10],
  ])('of shape %p at %p', (a, x, upper, lower) => {
    expectRatio(upperGamma(a, x), upper);
    expectRatio(lowerGamma(a, x), lower);
  });

  test('runs from 0 to infinity', () => {
    expect([upperGamma(2, 0), upperGamma(2, -1), upperGamma(2, Number.POSITIVE_INFINITY)]).toEqual([1, 1, 0]);
    expect([lowerGamma(2, 0), lowerGamma(2, -1), lowerGamma(2, Number.POSITIVE_INFINITY)]).toEqual([0, 0, 1]);
  });

  test('refuses what is no shape and no number', () => {
    expect(() => upperGamma(0, 1)).toThrow('shape is 0, not in (0, ∞)');
    expect(() => lowerGamma(Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
    expect(() => upperGamma(1, Number.NaN)).toThrow('x is NaN');
  });

  // scipy.stats.norm.sf, SciPy 1.17.1
  test.each([
    [0, 0.5],
    [3, 0.0013498980316301],
    [-1, 0.84134474606854],
    [20, 2.7536241186062e-89],
  ])('gives the normal tail at %p', (z, expected) => expectRatio(normalUpperTail(z), expected));
});

describe('the tail of a shifted gamma distribution', () => {
  // scipy.stats.pearson3.sf, SciPy 1.17.1
  test.each<[x: number, skewness: number, expected: number]>([
    [0, 0, 0.5],
    [3, 0, 0.0013498980316301],
    [20, 0, 2.7536241186062e-89],
    [2, 1e-5, 0.022750131948179],
    [3, 0.001, 0.0013558132537632],
    [0, 0.5, 0.46674489138772],
    [3, 0.5, 0.0054257453558362],
    [8, 0.5, 2.5895371076543e-8],
    [-1, 1, 0.85712346049855],
    [4, 1, 0.0022917912077914],
    [30, 1, 7.346041942706e-24],
    [5, 2, 0.0024787521766664],
    [50, 2, 7.0954741622847e-23],
    [10, 2.83, 9.9959680709657e-5],
    [1, -0.5, 0.15558434754982],
    [3, -0.5, 4.8926107198778e-6],
    [3.9, -0.5, 1.4091245142739e-20],
    [4.1, -0.5, 0],
    [1.9, -1, 5.6840240758157e-5],
  ])('at %p with skewness %p', (x, skewness, expected) => {
    expectRatio(gammaTail(x, 0, 1, skewness), expected);
    expectRatio(gammaTail(10 + 3 * x, 10, 9, skewness), expected);
  });

  test('is none without a spread, or of what is not finite', () => {
    expect(() => gammaTail(1, 0, 0, 1)).toThrow('variance is 0, not above 0');
    expect(() => gammaTail(Number.NaN, 0, 1, 1)).toThrow('x is NaN, not finite');
    expect(() => gammaTail(1, 0, 1, Number.POSITIVE_INFINITY)).toThrow('skewness is Infinity, not finite');
  });
});
