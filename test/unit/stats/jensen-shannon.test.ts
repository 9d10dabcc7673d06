import { describe, expect, test } from '@jest/globals';
import {
  correctedDistance,
  jensenShannonDistance,
  jensenShannonDivergence,
} from '../../../src/stats/jensen-shannon.js';
import { published } from './samples.js';

describe('the Jensen–Shannon distance', () => {
  // rows 5, 13 and 18 of the reference numbers; √ln 2 turns base 2 into natural
  test('reproduces the published values', () => {
    expect(jensenShannonDistance([1, 0, 0], [0, 1, 0])).toBe(1);
    expect(jensenShannonDistance([2, 0], [7, 7]) * Math.sqrt(Math.LN2)).toBeCloseTo(0.464501404, 9);
    expect(jensenShannonDistance(published.r, published.c)).toBeCloseTo(0.0817342133, 9);
    expect(jensenShannonDivergence(published.r, published.c)).toBeCloseTo(0.0066804816, 9);
    // cells [1,2) [2,3) [3,4) [4,6) of row 18, [2,4) even within itself
    expect(jensenShannonDivergence([2, 2, 0, 0], [0, 1, 1, 2])).toBeCloseTo(0.65563906222, 10);
  });

  test('sees shares, not sizes, and is the same from either side', () => {
    expect(jensenShannonDistance([3, 4, 5], [300, 400, 500])).toBe(0);
    expect(jensenShannonDivergence([3, 4, 5], [9, 1, 2])).toBeCloseTo(
      jensenShannonDivergence([9, 1, 2], [3, 4, 5]),
      14,
    );
  });

  test('is none without rows', () => {
    expect(jensenShannonDistance([0, 0], [1, 2])).toBeNaN();
    expect(jensenShannonDivergence([1, 2], [0, 0])).toBeNaN();
  });

  test('less its mean by noise is never below 0', () => {
    expect(correctedDistance(0.25, 0.09)).toBe(0.4);
    expect(correctedDistance(0.01, 0.02)).toBe(0);
  });
});
