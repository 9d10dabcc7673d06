import { describe, expect, test } from '@jest/globals';
import {
  exactKolmogorovSmirnovP,
  kolmogorovSmirnov,
  kolmogorovSmirnovBounds,
} from '../../../src/stats/kolmogorov-smirnov.js';

describe('the statistic D of counts over ordered cells', () => {
  test('is 0 for equal shares of unequal sizes', () => {
    expect(kolmogorovSmirnov([1, 2, 3], [10, 20, 30])).toBe(0);
  });

  test('is 1 where no value of one sample lies above one of the other', () => {
    expect(kolmogorovSmirnov([3, 2, 0, 0], [0, 0, 1, 9])).toBe(1);
  });

  test('does not change with which sample is the reference, nor where the order is turned', () => {
    const [r, c] = [
      [5, 0, 2, 9, 1],
      [1, 4, 4, 0, 3],
    ];
    const d = kolmogorovSmirnov(r, c);
    expect([kolmogorovSmirnov(c, r), kolmogorovSmirnov(r.toReversed(), c.toReversed())]).toEqual([d, d]);
  });

  test('reads a tie as one step of both', () => {
    expect(kolmogorovSmirnov([100, 100], [60, 40])).toBeCloseTo(0.1, 15);
  });

  test.each([
    ['no rows', [0, 0], [1, 1], 'the counts sum to 0'],
    ['other cells', [1, 1], [1], '2 cells in the reference, 1 in the current sample'],
    ['a negative count', [1, 1], [2, -1], '-1 is no count'],
    ['a count that is no number', [1, Number.NaN], [2, 1], 'NaN is no count'],
    ['an infinite count', [1, 1], [Number.POSITIVE_INFINITY, 1], 'Infinity is no count'],
  ])('is refused for %s', (_, r, c, message) => {
    expect(() => kolmogorovSmirnov(r, c)).toThrow(new RangeError(message));
  });
});

describe('the bounds of D where cells are open intervals', () => {
  const none = () => false;
  const all = () => true;

  test('are one number where no cell is open', () => {
    // 3/8 − 1/15, below the second cell
    const bounds = kolmogorovSmirnovBounds([3, 1, 4], [1, 5, 9], none);
    expect(bounds).toEqual([expect.closeTo(37 / 120, 15), bounds[0]]);
  });

  test('reach 1 where all rows lie in one open cell', () => {
    expect(kolmogorovSmirnovBounds([7], [9], all)).toEqual([0, 1]);
  });

  test('differ by no more than an open cell holds', () => {
    // F: 0.5 before the cell, 0.9 after it; G: 0.5 and 0.7. All of F first is 0.9 − 0.5, all of G first 0.7 − 0.5.
    const [lower, upper] = kolmogorovSmirnovBounds([5, 4, 1], [5, 2, 3], (cell) => cell === 1);
    expect([lower, upper]).toEqual([expect.closeTo(0.2, 15), expect.closeTo(0.4, 15)]);
  });

  test('are the same whichever sample is the reference', () => {
    const [r, c] = [
      [5, 4, 1],
      [5, 2, 3],
    ];
    const second = (cell: number) => cell === 1;
    expect(kolmogorovSmirnovBounds(c, r, second)).toEqual(kolmogorovSmirnovBounds(r, c, second));
  });

  test('hold D of the values themselves, however these lie in the cells', () => {
    // Cells 0, (0, 1), 1, (1, 2), 2 of values in quarters.
    const quarters = [2, 0, 3, 1, 4, 0, 2, 5, 1];
    const quartersToo = [1, 4, 0, 2, 1, 3, 3, 0, 2];
    const coarse = (v: readonly number[]) =>
      [0, [1, 2, 3], 4, [5, 6, 7], 8].map((cell) => [cell].flat().reduce((sum, i) => sum + (v[i] ?? 0), 0));
    const d = kolmogorovSmirnov(quarters, quartersToo);
    const [lower, upper] = kolmogorovSmirnovBounds(coarse(quarters), coarse(quartersToo), (cell) => cell % 2 === 1);
    expect([lower < d, d < upper]).toEqual([true, true]);
  });
});

describe('the exact chance of so large a D', () => {
  /** Of all orders of n and m values, the share with a path at least as far from the diagonal: by counting them. */
  function counted(far: number, n: number, m: number): number {
    let [reached, all] = [0, 0];
    const walk = (i: number, j: number, hasBeenFar: boolean): void => {
      const isFar = hasBeenFar || Math.abs(i * m - j * n) >= far;
      if (i === n && j === m) {
        all += 1;
        reached += isFar ? 1 : 0;
      }
      if (i < n) walk(i + 1, j, isFar);
      if (j < m) walk(i, j + 1, isFar);
    };
    walk(0, 0, false);
    return reached / all;
  }

  test.each([
    [1, 1],
    [1, 6],
    [4, 4],
    [4, 6],
    [5, 7],
    [7, 3],
  ])('of %p and %p values is the share of all their orders, for every D', (n, m) => {
    for (let far = 1; far <= n * m; far += 1) {
      expect(exactKolmogorovSmirnovP(far / (n * m), n, m)).toBeCloseTo(counted(reachable(far, n, m), n, m), 14);
    }
  });

  /** D can only be a multiple of the common divisor over n·m. */
  function reachable(far: number, n: number, m: number): number {
    const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
    return Math.round(far / divisor(n, m)) * divisor(n, m);
  }

  test('is 1 for a D of 0', () => {
    expect(exactKolmogorovSmirnovP(0, 3, 4)).toBe(1);
  });

  test('keeps its digits in the tail: two paths of all, where no order mixes the samples', () => {
    // 2/C(200, 100)
    expect(exactKolmogorovSmirnovP(1, 100, 100) / 2.2087606931995028e-59).toBeCloseTo(1, 12);
  });

  test.each([
    ['D above 1', 1.1, 5, 5, 'D is 1.1, not in [0, 1]'],
    ['no values', 0.5, 0, 5, 'n is 0, not a whole number in [1, 9007199254740991]'],
    ['half a value', 0.5, 5, 2.5, 'm is 2.5, not a whole number in [1, 9007199254740991]'],
    ['more than it counts in a second', 0.5, 10_001, 10_000, 'n·m is 100010000, not in [1, 100000000]'],
  ])('is refused for %s', (_, d, n, m, message) => {
    expect(() => exactKolmogorovSmirnovP(d, n, m)).toThrow(new RangeError(message));
  });
});
