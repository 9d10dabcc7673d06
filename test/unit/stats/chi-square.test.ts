import { describe, expect, test } from '@jest/globals';
import { chiSquare, chiSquareTest, chiSquareUpperTail, oneSampleChiSquareTest } from '../../../src/stats/chi-square.js';
import { published } from './samples.js';

describe('the two-sample chi-square', () => {
  // rows 7 and 12 of the reference numbers
  test.each<[readonly number[], readonly number[], number, number, number]>([
    [[10, 10, 20], [20, 20, 20], 2.7777777778, 0.2493522088, 2],
    [published.r, published.c, 1.6224089636, 0.8985262394, 5],
  ])('of %j and %j', (reference, current, statistic, p, degreesOfFreedom) => {
    const answer = chiSquareTest(reference, current);
    expect(answer.statistic).toBeCloseTo(statistic, 9);
    expect(answer.p).toBeCloseTo(p, 9);
    expect(answer.degreesOfFreedom).toBe(degreesOfFreedom);
  });

  test("takes Yates's correction on two cells, and on no more (row 43)", () => {
    expect(chiSquareTest([8, 2], [1, 5], { yates: true }).p).toBeCloseTo(0.0509619369, 9);
    expect(chiSquareTest([8, 2, 1], [1, 5, 1], { yates: true })).toEqual(chiSquareTest([8, 2, 1], [1, 5, 1]));
    expect(chiSquareTest([5, 5], [5, 5], { yates: true }).p).toBe(1);
    expect(chiSquareTest([5, 5], [5, 6], { yates: true }).statistic).toBe(0);
  });

  test('does not see cells that are empty on both sides', () => {
    const answer = chiSquareTest([10, 0, 10, 20], [20, 0, 20, 20]);
    expect(answer).toEqual(chiSquareTest([10, 10, 20], [20, 20, 20]));
    expect(chiSquare([5, 0], [7, 0])).toBe(0);
    expect(chiSquareTest([5, 0], [7, 0])).toEqual({ statistic: 0, degreesOfFreedom: 0, p: 1 });
  });

  test('is 0 without rows on one side, and then no test', () => {
    expect(chiSquare([1, 2], [0, 0])).toBe(0);
    expect(() => chiSquareTest([1, 2], [0, 0])).toThrow('the current has no rows');
    expect(() => chiSquareTest([1, 2], [1])).toThrow('2 reference cells and 1 current cells');
    expect(() => chiSquareTest([1, -2], [1, 1])).toThrow('a cell of the reference is -2');
  });
});

describe('the one-sample chi-square of other tools', () => {
  // rows 6 and 12 of the reference numbers; row 12 prints the last digits of its p wrongly, SciPy 1.17.1 says 0.67308760070
  test.each<[readonly number[], readonly number[], number, number]>([
    [[1, 1, 1, 1, 1, 1], published.r, 2, 0.8491450361],
    [published.c, published.r, 3.5, 0.6233876277],
    [published.r, published.c, 3.1746031746, 0.6730876007],
  ])('of %j and %j', (reference, current, statistic, p) => {
    const answer = oneSampleChiSquareTest(reference, current);
    expect(answer.statistic).toBeCloseTo(statistic, 9);
    expect(answer.p).toBeCloseTo(p, 9);
  });

  test('is none where the current has what the reference lacks', () => {
    expect(oneSampleChiSquareTest([1, 0, 1], [2, 0, 2]).degreesOfFreedom).toBe(1);
    expect(() => oneSampleChiSquareTest([1, 0], [2, 3])).toThrow('cell 1 holds 3 current rows and no reference row');
  });
});

describe('the upper tail of chi-square', () => {
  // row 40 of the reference numbers
  test.each([
    [16.918977604620448, 9, 0.05],
    [100, 50, 3.454931382984871e-5],
    [700, 50, 1.9616058466e-115],
    [0, 3, 1],
    [0, 0, 1],
    [1, 0, 0],
  ])('at %p with %p degrees of freedom', (x, degreesOfFreedom, expected) => {
    expect(chiSquareUpperTail(x, degreesOfFreedom) - expected).toBeLessThanOrEqual(expected * 1e-10);
    expect(expected - chiSquareUpperTail(x, degreesOfFreedom)).toBeLessThanOrEqual(expected * 1e-10);
  });
});
