import { describe, expect, test } from '@jest/globals';
import { andersonDarling, standardisedAndersonDarling } from '../../../src/stats/anderson-darling.js';
import { cells, published } from './samples.js';

describe('the Anderson–Darling statistic', () => {
  // scipy.stats.anderson_ksamp, midrank, SciPy 1.17.1; the first is row 11 of the reference numbers
  test.each<[string, readonly [readonly number[], readonly number[]], number, number]>([
    ['distinct values', [published.A, published.B], 1.7183096744, 0.0635146773],
    [
      'ties',
      [
        [1, 1, 2, 2, 2, 3, 5, 5, 8, 9],
        [2, 3, 3, 5, 5, 6, 8, 8, 9, 9, 9, 12],
      ],
      2.9189175807,
      0.0209492736,
    ],
    [
      'two ranges',
      [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5],
      ],
      1.802932721,
      0.0586375016,
    ],
  ])('standardised, of %s', (_, [a, b], statistic, p) => {
    const [reference, current] = cells(a, b);
    const answer = standardisedAndersonDarling(andersonDarling(reference, current), a.length, b.length);
    expect(answer.statistic).toBeCloseTo(statistic, 9);
    expect(answer.p).toBeCloseTo(p, 9);
  });

  test('has a p-value between the ends of the published table', () => {
    expect(standardisedAndersonDarling(0, 100, 100).p).toBe(0.25);
    expect(standardisedAndersonDarling(1000, 100, 100).p).toBe(0.001);
    expect(() => standardisedAndersonDarling(1, 1, 2)).toThrow(RangeError);
  });

  test('is the same from either side, and whatever empty cells lie between', () => {
    const [a, b] = [
      [3, 1, 4, 1, 5],
      [2, 7, 1, 8, 2],
    ];
    expect(andersonDarling(a, b)).toBeCloseTo(andersonDarling(b, a), 12);
    expect(andersonDarling([0, ...a, 0, 0], [0, ...b, 0, 0])).toBe(andersonDarling(a, b));
  });

  test('is 0 where there is nothing to compare', () => {
    expect(andersonDarling([0, 9, 0], [0, 4, 0])).toBe(0);
    expect(andersonDarling([1, 2], [0, 0])).toBe(0);
    expect(andersonDarling([], [])).toBe(0);
  });
});
