import { describe, expect, test } from '@jest/globals';
import {
  clipped,
  cumulativeDifferences,
  extremes,
  moments,
  overSameCells,
  sampleOf,
} from '../../../src/stats/weighted-sample.js';

describe('mean and population σ', () => {
  test('weigh every position', () => {
    expect(moments({ positions: [10, 0], weights: [1, 3] })).toEqual({
      mean: 2.5,
      std: expect.closeTo(18.75 ** 0.5, 13),
    });
  });

  test('σ divides by n, not by n − 1', () => {
    expect(moments(sampleOf([2, 4, 4, 4, 5, 5, 7, 9]))).toEqual({ mean: 5, std: expect.closeTo(2, 14) });
  });

  test('keep their digits far from 0', () => {
    expect(moments(sampleOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).std).toBeCloseTo(22.5 ** 0.5, 12);
  });

  test('σ of one value, however often and however unround, is exactly 0', () => {
    expect(moments(sampleOf(new Array(1000).fill(0.1)))).toEqual({ mean: 0.1, std: 0 });
  });
});

describe('cumulative differences', () => {
  test('are the steps between neighbouring positions of either sample', () => {
    const steps = [...cumulativeDifferences(sampleOf([0, 4]), { positions: [6, 1], weights: [1, 1] })];
    expect(steps).toEqual([
      [1, 0.5],
      [3, 0],
      [2, 0.5],
    ]);
  });

  test('are none where all values are one', () => {
    expect([...cumulativeDifferences(sampleOf([7, 7]), sampleOf([7]))]).toEqual([]);
  });
});

test('clipping moves what lies outside, and keeps its weight', () => {
  expect(clipped({ positions: [-9, 2, 9], weights: [1, 2, 3] }, [0, 5])).toEqual({
    positions: [0, 2, 5],
    weights: [1, 2, 3],
  });
});

test('the extremes are those that carry weight', () => {
  expect(extremes({ positions: [-9, 2, 3, 9], weights: [0, 2, 3, 0] })).toEqual([2, 3]);
});

test('cells of two samples are all their values in order, each with its weight on either side', () => {
  expect(overSameCells(sampleOf([3, 1, 3]), { positions: [2, 3], weights: [5, 7] })).toEqual({
    positions: [1, 2, 3],
    reference: [1, 0, 2],
    current: [0, 5, 7],
  });
});

describe.each([
  ['mean and σ', moments],
  ['extremes', extremes],
  [
    'cumulative differences',
    (sample: Parameters<typeof moments>[0]) => [...cumulativeDifferences(sampleOf([1]), sample)],
  ],
  ['cells', (sample: Parameters<typeof moments>[0]) => overSameCells(sampleOf([1]), sample)],
])('%s', (_, read) => {
  test.each([
    ['an empty sample', { positions: [] }, 'the sample is empty'],
    ['weights of 0', { positions: [1, 2], weights: [0, 0] }, 'the sample is empty'],
    ['NaN', { positions: [1, Number.NaN] }, 'NaN is no position'],
    ['∞', { positions: [Number.NEGATIVE_INFINITY] }, '-Infinity is no position'],
    ['a span beyond the largest number', { positions: [-1e308, 1e308] }, '-1e+308 is no position'],
    ['a negative weight', { positions: [1, 2], weights: [1, -1] }, '-1 is no weight'],
    ['a weight that is no number', { positions: [1], weights: [Number.NaN] }, 'NaN is no weight'],
    ['too few weights', { positions: [1, 2], weights: [1] }, '2 positions, 1 weights'],
  ])('is refused for %s', (_name, sample, message) => {
    expect(() => read(sample)).toThrow(new RangeError(message));
  });
});
