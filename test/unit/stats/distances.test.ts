import { describe, expect, test } from '@jest/globals';
import { cramersV, uncorrectedCramersV } from '../../../src/stats/cramers-v.js';
import { hellinger } from '../../../src/stats/hellinger.js';
import { populationStability } from '../../../src/stats/population-stability.js';
import type { Counts } from '../../../src/stats/shares.js';
import { lInfinity, robustLInfinity, totalVariation } from '../../../src/stats/total-variation.js';

/** Every distance over cells that has no order. */
const distances: readonly (readonly [name: string, distance: (r: Counts, c: Counts) => number, greatest: number])[] = [
  ['total variation', totalVariation, 1],
  ['L∞', (r, c) => lInfinity(r, c).value, 1],
  ['robust L∞', (r, c) => robustLInfinity(r, c, 0.003).value, 1],
  ['Hellinger', hellinger, 1],
  ['population stability', (r, c) => populationStability(r, c).value, 2 * 0.9999 * Math.log(9999 + 1)],
  ['Cramér’s V', cramersV, 1],
  ['uncorrected Cramér’s V', uncorrectedCramersV, 1],
];

describe.each([...distances])('%s', (_, distance, greatest) => {
  const [r, c] = [
    [40, 300, 0, 60],
    [100, 900, 500, 0],
  ];

  test('is 0 for equal shares of unequal sizes', () => {
    expect(distance([10, 20, 70], [100, 200, 700])).toBeCloseTo(0, 14);
  });

  test('does not change with which sample is the reference, nor with the order of the cells', () => {
    const value = distance(r, c);
    expect(value).toBeGreaterThan(0.1);
    expect([distance(c, r), distance(r.toReversed(), c.toReversed())]).toEqual([
      expect.closeTo(value, 13),
      expect.closeTo(value, 13),
    ]);
  });

  test('takes no notice of a cell without rows, but where it is floored', () => {
    expect(distance([...r, 0], [...c, 0]) / distance(r, c)).toBeCloseTo(1, 3);
  });

  test('has its greatest value, never more, where no cell is shared', () => {
    const value = distance([1e9, 0], [0, 1e9]);
    expect([value <= greatest + 1e-9, value > greatest * 0.999]).toEqual([true, true]);
  });

  test('reads counts in a typed array', () => {
    expect(distance(Float64Array.from(r), Uint32Array.from(c))).toBe(distance(r, c));
  });

  test.each([
    ['no cells', [], [], 'the counts sum to 0'],
    ['an empty sample', [1, 2], [0, 0], 'the counts sum to 0'],
    ['other cells', [1, 2], [1, 2, 3], '2 cells in the reference, 3 in the current sample'],
    ['a negative count', [1, 2], [3, -1], '-1 is no count'],
    ['a count that is no number', [Number.NaN, 2], [3, 1], 'NaN is no count'],
    ['counts beyond the largest number', [1.5e308, 1.5e308], [1, 1], 'the counts sum to Infinity'],
  ])('is refused for %s', (_name, reference, current, message) => {
    expect(() => distance(reference, current)).toThrow(new RangeError(message));
  });
});

describe('the population stability index', () => {
  test('is Σ(q − p) ln(q/p), cell by cell', () => {
    const { value, floored, flooredPart, contributions } = populationStability([60, 40], [30, 70]);
    const terms = [0.3 * Math.log(2), 0.3 * Math.log(1.75)];
    expect(contributions.map((term, cell) => term / (terms[cell] ?? 0))).toEqual([
      expect.closeTo(1, 14),
      expect.closeTo(1, 14),
    ]);
    expect([value, floored, flooredPart]).toEqual([expect.closeTo(0.3 * Math.log(3.5), 14), 0, 0]);
  });

  test('takes a share under 1e-4 as 1e-4, divides by the new sum, and says how much of the value that made', () => {
    const { value, floored, flooredPart } = populationStability([50, 50, 0], [40, 40, 20]);
    const empty = 1e-4 / 1.0001;
    const full = 0.5 / 1.0001;
    const part = (0.2 - empty) * Math.log(0.2 / empty);
    expect([flooredPart, value]).toEqual([
      expect.closeTo(part, 13),
      expect.closeTo(part + 2 * (0.4 - full) * Math.log(0.4 / full), 13),
    ]);
    expect(floored).toBe(1);
  });

  test('floors a small share as it floors none, on either side', () => {
    expect(populationStability([99_999, 1, 0], [0, 50_000, 50_000]).floored).toBe(3);
    expect(populationStability([9999, 1], [9000, 1000]).floored).toBe(0);
  });
});

describe('L∞', () => {
  test('names the cell of the largest change, the first of equal ones', () => {
    expect(lInfinity([5, 5, 10], [5, 10, 5])).toEqual({ value: 0.25, cell: 1 });
  });

  test('is never below 0 after the noise is taken off, and still names the cell', () => {
    expect(robustLInfinity([50, 50], [49, 51], 0.003)).toEqual({ value: 0, cell: 0 });
  });

  test('takes off less at a larger alpha, and at more rows', () => {
    const at = (rows: number, alpha: number) => robustLInfinity([rows, 0], [0, rows], alpha).value;
    expect([at(100, 0.003) < at(100, 0.05), at(100, 0.05) < at(1000, 0.05), at(1000, 0.05) < 1]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each([0, -0.1, 1.1, Number.NaN])('has no noise at alpha %p', (alpha) => {
    expect(() => robustLInfinity([1, 1], [1, 1], alpha)).toThrow(/^alpha is/);
  });
});

describe('Cramér’s V', () => {
  test('is 0 where all rows are in one cell', () => {
    expect([cramersV([4, 0], [9, 0]), uncorrectedCramersV([4, 0], [9, 0])]).toEqual([0, 0]);
  });

  test('takes off what chance makes of many cells', () => {
    // Each of 50 categories once or twice: far apart in the sample, and no evidence of anything.
    const reference = Array.from({ length: 50 }, (_, i) => (i % 2 === 0 ? 2 : 1));
    const current = Array.from({ length: 50 }, (_, i) => (i % 2 === 0 ? 1 : 2));
    expect([uncorrectedCramersV(reference, current) > 0.3, cramersV(reference, current)]).toEqual([true, 0]);
  });

  test.each([
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 0, 0],
      [0, 1, 1],
    ],
    [[1], [1]],
  ])('is 0 for as few rows as cells, %p against %p: nothing is told by them', (reference, current) => {
    expect(cramersV(reference, current)).toBe(0);
  });
});
