import { describe, expect, test } from '@jest/globals';
import { designEffect } from '../../../src/stats/design-effect.js';
import { normalQuantile } from '../../../src/stats/normal.js';
import { Random } from '../../../src/stats/random.js';

const thresholds = Array.from({ length: 19 }, (_, index) => normalQuantile((index + 1) / 20));

type Row = (common: number, own: number, random: Random) => number;

/** Correlation `icc` of the values within a user, who shifts all of them. */
const shifted =
  (icc: number): Row =>
  (common, own) =>
    Math.sqrt(icc) * common + Math.sqrt(1 - icc) * own;

/** Correlation `icc` of the values and of every share of them: rows are copies of the user's value, or not. */
const copied =
  (icc: number): Row =>
  (common, own, random) =>
    random.uniform() < Math.sqrt(icc) ? common : own;

/** Normal values of users with ten rows each, in 200 blocks of users. */
function effect(seed: string, users: number, value: Row): number {
  const random = new Random(seed);
  const normal = () => normalQuantile(1 - random.uniform());
  const sizes = new Float64Array(200);
  const below = thresholds.map(() => new Float64Array(200));
  for (let user = 0; user < users; user++) {
    const block = Math.floor(random.uniform() * 200);
    const common = normal();
    for (let row = 0; row < 10; row++) {
      const drawn = value(common, normal(), random);
      sizes[block] = (sizes[block] as number) + 1;
      thresholds.forEach((threshold, index) => {
        const counts = below[index] as Float64Array;
        if (drawn <= threshold) counts[block] = (counts[block] as number) + 1;
      });
    }
  }
  return designEffect(sizes, below);
}

describe('the design effect', () => {
  test('is about 1 where rows are independent', () => {
    const mean = [1, 2, 3, 4, 5].reduce((sum, run) => sum + effect(`independent ${run}`, 1000, shifted(0)) / 5, 0);
    expect(mean).toBeGreaterThanOrEqual(1);
    expect(mean).toBeLessThan(1.1);
  });

  test('is 1 + 9·ICC of the shares for ten rows a user', () => {
    // Values with ICC 0.5 have shares with an ICC of 0.33 at the median, by the arcsine law, and less in the tails.
    const mean = [1, 2, 3, 4, 5].reduce((sum, run) => sum + effect(`users ${run}`, 1000, shifted(0.5)) / 5, 0);
    expect(mean).toBeGreaterThan(3);
    expect(mean).toBeLessThan(4);
    const half = [1, 2, 3, 4, 5].reduce((sum, run) => sum + effect(`half ${run}`, 1000, copied(0.5)) / 5, 0);
    expect(half).toBeGreaterThan(5);
    expect(half).toBeLessThan(6);
    const all = [1, 2, 3].reduce((sum, run) => sum + effect(`all ${run}`, 1000, copied(1)) / 3, 0);
    expect(all).toBeGreaterThan(9);
    expect(all).toBeLessThan(11);
  });

  test('follows the formula', () => {
    // share 0.5; residuals 1, −1, 0, 0; 4/3 · 2 / 8 / 0.25
    expect(designEffect([2, 2, 2, 2], [[2, 0, 1, 1]])).toBeCloseTo(4 / 3, 14);
    expect(designEffect([2, 2, 0, 2, 2], [[2, 0, 0, 1, 1]])).toBeCloseTo(4 / 3, 14);
    expect(
      designEffect(
        [2, 2, 2, 2],
        [
          [2, 0, 1, 1],
          [2, 2, 0, 0],
          [2, 2, 2, 2],
        ],
      ),
    ).toBeCloseTo((4 / 3 + 8 / 3) / 2, 14);
  });

  test('is never below 1, and 1 where nothing varies', () => {
    expect(designEffect([2, 2], [[1, 1]])).toBe(1);
    expect(
      designEffect(
        [2, 2],
        [
          [2, 2],
          [0, 0],
        ],
      ),
    ).toBe(1);
    expect(designEffect([2, 2], [])).toBe(1);
  });

  test('is none from one block, or of more rows than there are', () => {
    expect(() => designEffect([9, 0], [[3, 0]])).toThrow('1 of 2 blocks have rows; at least 2 must');
    expect(() => designEffect([2, 2], [[3, 0]])).toThrow(RangeError);
    expect(() => designEffect([2, 2], [[1]])).toThrow(RangeError);
    expect(() => designEffect([2, Number.NaN], [[1, 1]])).toThrow(RangeError);
  });
});
