import { describe, expect, test } from '@jest/globals';
import { energyDistance } from '../../../src/stats/energy.js';
import { type Normalization, normalizedWasserstein, wasserstein } from '../../../src/stats/wasserstein.js';
import { sampleOf, type WeightedSample } from '../../../src/stats/weighted-sample.js';

const x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
const y = [2, 7, 1, 8, 2, 8, 1, 8];
const w1 = (u: readonly number[], v: readonly number[]) => wasserstein(sampleOf(u), sampleOf(v));

describe('the Wasserstein distance', () => {
  test('of a sample that moved is how far it moved', () => {
    expect(
      w1(
        x,
        x.map((value) => value + 2.5),
      ),
    ).toBeCloseTo(2.5, 14);
  });

  test('of a sample that spread by a factor around 0 is that share of its mean absolute value', () => {
    expect(w1([-2, -1, 1, 4], [-3, -1.5, 1.5, 6])).toBeCloseTo(1, 14);
  });

  test('is the mean distance of the sorted values, where the samples are of one size', () => {
    expect(w1([5, 1, 3], [2, 8, 2])).toBeCloseTo((1 + 1 + 3) / 3, 14);
  });

  test('does not change with the order of values, with which sample is the reference, or with a common shift', () => {
    const d = w1(x, y);
    const far = (values: readonly number[]) => values.map((value) => value + 1024);
    expect([w1(x.toReversed(), y.toReversed()), w1(y, x), w1(far(x), far(y))]).toEqual([d, d, d]);
  });

  test('of distinct values with their counts is that of the values one by one', () => {
    const weighted: WeightedSample = { positions: [9, 1, 2, 3, 4, 5, 6, 7], weights: [1, 2, 1, 2, 1, 2, 1, 0] };
    expect(wasserstein(weighted, sampleOf(y))).toBeCloseTo(w1(x, y), 14);
  });

  test('takes no notice of a position without weight', () => {
    const weighted: WeightedSample = { positions: [0, 1, 1e9], weights: [1, 1, 0] };
    expect(wasserstein(weighted, sampleOf([0, 1]))).toBe(0);
  });
});

describe('the normalised distance', () => {
  const shifted = x.map((value) => value + 1);
  const normalized = (u: readonly number[], v: readonly number[], how: Normalization) =>
    normalizedWasserstein(sampleOf(u), sampleOf(v), how);

  test('is without unit: the same in metres and in millimetres, for all but `none`', () => {
    const thousandfold = (values: readonly number[]) => values.map((value) => 1000 * value);
    for (const how of [
      { normalize: 'reference_std' },
      { normalize: 'range' },
      { normalize: 'winsorised_std', limits: [1, 8] },
    ] as const) {
      const millimetres = 'limits' in how ? ({ ...how, limits: [1000, 8000] } as const) : how;
      expect(normalized(thousandfold(x), thousandfold(y), millimetres)).toBeCloseTo(normalized(x, y, how) ?? 0, 13);
    }
    expect(normalized(x, shifted, { normalize: 'none' })).toBeCloseTo(1, 14);
  });

  test('divides by the population σ of the reference, not of the current sample', () => {
    expect(normalized([0, 2], [10, 10], { normalize: 'reference_std' })).toBeCloseTo(9, 14);
  });

  test('divides by the range of both samples together', () => {
    expect(normalized([0, 2], [3, 5], { normalize: 'range' })).toBeCloseTo(0.6, 14);
  });

  test('is not blind to a shift because of one wild value, where it winsorises', () => {
    const wild = [...Array.from({ length: 999 }, (_, i) => (i % 10) / 10), 1e9];
    const moved = wild.map((value) => value + 0.2);
    const plain = normalized(wild, moved, { normalize: 'reference_std' }) ?? 1;
    const winsorised = normalized(wild, moved, { normalize: 'winsorised_std', limits: [0, 0.9] }) ?? 0;
    expect([plain < 1e-6, winsorised > 0.5]).toEqual([true, true]);
  });

  test('clips both samples, at the limits of the reference', () => {
    // [0, 0, 10, 10] against [0, 10, 10, 10]: a quarter of the mass moves by 10, over a σ of 5.
    const limits = [0, 10] as const;
    expect(normalized([-5, 0, 10, 90], [-1, 50, 60, 70], { normalize: 'winsorised_std', limits })).toBeCloseTo(0.5, 14);
  });

  test.each<Normalization>([{ normalize: 'reference_std' }, { normalize: 'winsorised_std', limits: [4, 4] }])(
    'is undefined where the reference does not vary: %p',
    (how) => {
      expect(normalized([4, 4, 4], [4, 5, 6], how)).toBeUndefined();
    },
  );

  test('is undefined over a range of 0', () => {
    expect(normalized([4], [4, 4], { normalize: 'range' })).toBeUndefined();
  });

  test.each<Normalization>([
    { normalize: 'reference_std' },
    { normalize: 'range' },
    { normalize: 'winsorised_std', limits: [-1e307, 1e307] },
  ])('keeps its value where squares would overflow or vanish: %p', (how) => {
    const limits = how.normalize === 'winsorised_std' ? ([-4e307, 4e307] as const) : ([0, 0] as const);
    const at = (unit: number) =>
      normalized([-unit, unit], [-unit, unit / 2], { ...how, limits } as Normalization) ?? Number.NaN;
    expect([at(1e200), at(1e-200)]).toEqual([expect.closeTo(at(1), 13), expect.closeTo(at(1), 13)]);
  });

  test('refuses limits in the wrong order', () => {
    expect(() => normalized(x, y, { normalize: 'winsorised_std', limits: [2, 1] })).toThrow(
      new RangeError('the limits 2 and 1 are not in order'),
    );
  });
});

describe('the energy distance', () => {
  test('is 0 for equal samples, and does not change with which is the reference', () => {
    const [u, v] = [sampleOf(x), sampleOf(y)];
    expect(energyDistance(u, u)).toBe(0);
    expect(energyDistance(u, v)).toBe(energyDistance(v, u));
  });

  test('is √(2E|X − Y| − E|X − X′| − E|Y − Y′|)', () => {
    const mean = (u: readonly number[], v: readonly number[]) =>
      u.flatMap((a) => v.map((b) => Math.abs(a - b))).reduce((sum, d) => sum + d, 0) / (u.length * v.length);
    const expected = Math.sqrt(2 * mean(x, y) - mean(x, x) - mean(y, y));
    expect(energyDistance(sampleOf(x), sampleOf(y))).toBeCloseTo(expected, 13);
  });
});
