import { describe, expect, test } from '@jest/globals';
import { adjust, type Correction, corrections } from '../../../src/stats/correction.js';

/** The example of Benjamini & Hochberg 1995: row 34 of the reference numbers. */
const p = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

describe('the correction for many tests', () => {
  test('of Benjamini and Hochberg reproduces their example', () => {
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.58118182, 0.714875,
      0.75323077, 0.81321429, 1,
    ];
    const adjusted = adjust(p, 'benjamini_hochberg');
    adjusted.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] as number, 8);
    });
    expect(adjusted.filter((value) => value <= 0.05)).toHaveLength(4);
  });

  test.each<[Correction, number[], number[]]>([
    ['none', [0.04, 0.01], [0.04, 0.01]],
    ['bonferroni', [0.4, 0.01, 0.02], [1, 0.03, 0.06]],
    ['holm', [0.01, 0.04, 0.03], [0.03, 0.06, 0.06]],
    ['holm', [0.6, 0.6], [1, 1]],
    ['benjamini_hochberg', [0.9, 0.01, 0.02], [0.9, 0.03, 0.03]],
    ['benjamini_yekutieli', [0.01, 0.02], [0.03, 0.03]],
  ])('%s of %j', (correction, values, expected) => {
    adjust(values, correction).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] as number, 14);
    });
  });

  test('of Benjamini and Yekutieli begins as published', () => {
    expect(adjust(p, 'benjamini_yekutieli')[0]).toBeCloseTo(0.004977, 6);
  });

  test.each(Object.keys(corrections) as Correction[])('%s keeps order, ties and the empty family', (correction) => {
    const shuffled = [0.03, 0.5, 0.03, 0.001, 1];
    const adjusted = adjust(shuffled, correction);
    expect(adjusted[0]).toBe(adjusted[2]);
    expect(adjusted.every((value, index) => value >= (shuffled[index] as number) && value <= 1)).toBe(true);
    expect(adjusted[3]).toBe(Math.min(...adjusted));
    expect(adjust([], correction)).toEqual([]);
    expect(adjust([0.2], correction)).toEqual([0.2]);
  });

  test.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY])('refuses a p of %p', (value) => {
    expect(() => adjust([0.5, value], 'benjamini_hochberg')).toThrow(RangeError);
  });
});
