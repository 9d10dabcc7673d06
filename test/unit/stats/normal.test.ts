import { describe, expect, test } from '@jest/globals';
import { normalQuantile } from '../../../src/stats/normal.js';

describe('the quantile of the standard normal distribution', () => {
  // scipy.stats.norm.ppf, SciPy 1.17.1
  test.each<[number, number]>([
    [0.25, -0.6744897501960817],
    [0.8, 0.8416212335729143],
    [0.075, -1.4395314709384563],
    [0.0749, -1.4402382675279635],
    [0.925, 1.4395314709384563],
    [0.9250001, 1.439532177375901],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.001, -3.090232306167813],
    [0.999, 3.090232306167813],
    [1e-10, -6.361340902404056],
    [0.9999999999, 6.361340889697422],
    [1.3887943864964021e-11, -6.657904643501104],
    [1e-12, -7.034483825301131],
    [1e-100, -21.273453560965322],
    [5e-324, -38.467405617144344],
  ])('at %p is %p', (p, expected) => {
    expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThan(1e-15);
  });

  test('is exactly 0 at a half', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  test('is infinite at 0 and at 1', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  test.each([-1e-9, 1.000001, Number.NaN, Number.POSITIVE_INFINITY])('is none at %p', (p) => {
    expect(() => normalQuantile(p)).toThrow(new RangeError(`${p} is no probability`));
  });
});
