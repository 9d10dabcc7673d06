import { describe, expect, test } from '@jest/globals';
import { fisher, lowerTail, type TwoByTwo, upperTail } from '../../../src/stats/hypergeometric-tail.js';

describe('the hypergeometric tail', () => {
  // mpmath, 40 digits, summed; SciPy 1.17.1 agrees to seven digits where the population is 1e10, else to eleven
  test.each<[k: number, population: number, successes: number, draws: number, expected: number]>([
    [5, 17, 5, 10, 0.040723981900452],
    [25, 100, 30, 40, 7.879165314678e-9],
    [300, 1000, 300, 500, 9.3123010302045e-120],
    [150, 10_000, 500, 1000, 5.5406100608973e-38],
    [900, 1e6, 2000, 200_000, 1.2804343289484e-140],
    [106_000, 1e10, 1e9, 1e6, 8.792728724878e-88],
    [109_000, 1e10, 1e9, 1e6, 4.76410221989e-193],
    [60, 1e10, 100, 1e9, 2.1909368847709e-34],
    [2_500_750_000, 1e10, 5e9, 5e9, 4.9096289638843e-198],
  ])('of %p and more, of %p rows with %p successes and %p drawn', (k, population, successes, draws, expected) => {
    const tail = upperTail(k, population, successes, draws);
    expect(Math.abs(tail / expected - 1)).toBeLessThan(1e-11);
    // The rows that are not successes are drawn less often by the same mass.
    expect(lowerTail(draws - k, population, population - successes, draws) / tail).toBeCloseTo(1, 11);
  });

  test('and the other tail make one', () => {
    for (let k = -1; k <= 32; k++) {
      expect(upperTail(k, 100, 30, 40) + lowerTail(k - 1, 100, 30, 40)).toBeCloseTo(1, 13);
    }
  });

  test('is certain where there is nothing to choose', () => {
    expect([upperTail(0, 0, 0, 0), upperTail(1, 0, 0, 0)]).toEqual([1, 0]);
    expect([upperTail(5, 10, 5, 10), upperTail(6, 10, 5, 10), lowerTail(4, 10, 5, 10)]).toEqual([1, 0, 0]);
    expect([upperTail(-3, 10, 5, 4), lowerTail(9, 10, 5, 4)]).toEqual([1, 1]);
  });

  test.each<[number, number, number, number, string]>([
    [1.5, 10, 5, 5, 'k is 1.5, not a whole number'],
    [1, 10.5, 5, 5, 'population is 10.5, not a whole number'],
    [1, 10, 11, 5, 'successes is 11, not a whole number in [0, 10]'],
    [1, 10, 5, -1, 'draws is -1, not a whole number in [0, 10]'],
    [Number.NaN, 10, 5, 5, 'k is NaN'],
  ])('is none for %p, %p, %p, %p', (k, population, successes, draws, message) => {
    expect(() => upperTail(k, population, successes, draws)).toThrow(message);
    expect(() => lowerTail(k, population, successes, draws)).toThrow(RangeError);
  });
});

describe("Fisher's exact test", () => {
  // Rows 16b and 43 of docs/conformance.md, and scipy.stats.fisher_exact, SciPy 1.17.1
  test.each<[TwoByTwo, number]>([
    [
      [
        [45, 45],
        [30, 60],
      ],
      0.033972,
    ],
    [
      [
        [3, 3],
        [6, 0],
      ],
      0.181818,
    ],
    [
      [
        [90, 60],
        [60, 90],
      ],
      0.000784,
    ],
    [
      [
        [8, 2],
        [1, 5],
      ],
      0.034965,
    ],
    [
      [
        [100, 2000],
        [1500, 20_000],
      ],
      0.000073,
    ],
    [
      [
        [3, 10],
        [2, 15],
      ],
      0.627805,
    ],
  ])('of %j', (table, expected) => {
    expect(fisher(table)).toBeCloseTo(expected, 6);
  });

  test('takes tables as likely as the observed one in, though rounding tells them apart', () => {
    expect(
      fisher([
        [7, 3],
        [3, 7],
      ]),
    ).toBeCloseTo(
      2 *
        fisher(
          [
            [7, 3],
            [3, 7],
          ],
          'greater',
        ),
      14,
    );
  });

  test('looks to one side where told so', () => {
    expect(
      fisher(
        [
          [8, 2],
          [1, 5],
        ],
        'greater',
      ),
    ).toBeCloseTo(upperTail(8, 16, 9, 10), 14);
    expect(
      fisher(
        [
          [8, 2],
          [1, 5],
        ],
        'less',
      ),
    ).toBeCloseTo(lowerTail(8, 16, 9, 10), 14);
  });

  test.each<[TwoByTwo]>([
    [
      [
        [0, 5],
        [0, 7],
      ],
    ],
    [
      [
        [0, 0],
        [3, 4],
      ],
    ],
    [
      [
        [5, 5],
        [5, 5],
      ],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('finds nothing in %j', (table) => {
    expect(fisher(table)).toBe(1);
  });

  test('refuses counts that are none', () => {
    expect(() =>
      fisher([
        [1, 2],
        [3, -4],
      ]),
    ).toThrow(RangeError);
    expect(() =>
      fisher([
        [1, 2],
        [3.5, 4],
      ]),
    ).toThrow('count is 3.5');
  });
});
