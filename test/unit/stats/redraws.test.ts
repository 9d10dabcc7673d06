import { describe, expect, test } from '@jest/globals';
import { andersonDarling } from '../../../src/stats/anderson-darling.js';
import { chiSquare } from '../../../src/stats/chi-square.js';
import { jensenShannonDivergence } from '../../../src/stats/jensen-shannon.js';
import { redraws, type Statistic } from '../../../src/stats/redraws.js';
import { published } from './samples.js';

const seed = 'test';

/** Half the sum of the absolute differences between shares. */
const totalVariation: Statistic = (reference, current) => {
  const share = (counts: ArrayLike<number>, cell: number) =>
    (counts[cell] as number) / Array.from(counts).reduce((sum, count) => sum + count);
  return (
    Array.from(reference).reduce((sum, _, cell) => sum + Math.abs(share(reference, cell) - share(current, cell)), 0) / 2
  );
};

describe('the p-value by redraws', () => {
  // row 16c of the reference numbers: the exact permutation p of the total variation, 0.967 and 0.096
  test.each<[readonly number[], number]>([
    [published.c, 0.967],
    [[10, 10, 24, 24, 10, 10], 0.096],
  ])('nears the exact one: %j', (current, expected) => {
    const runs = Array.from({ length: 40 }, (_, run) =>
      redraws({ reference: published.r, current, test: totalVariation, seed: `${seed} ${run}` }),
    );
    expect(runs.reduce((sum, { p }) => sum + p / runs.length, 0)).toBeCloseTo(expected, 1);
  });

  test('stops at the least number of redraws where many exceed', () => {
    const answer = redraws({ reference: published.r, current: published.c, test: chiSquare, seed });
    expect(answer).toMatchObject({ redraws: 99, method: 'counted' });
    expect(answer.p).toBe((answer.exceeded + 1) / 100);
    expect(answer.observed).toBeCloseTo(1.6224089636, 9);
  });

  test('stops at the tenth that exceeds, and takes the share', () => {
    const answer = redraws({ reference: [500, 500], current: [100, 140], test: chiSquare, seed });
    expect(answer.exceeded).toBe(10);
    expect(answer.redraws).toBeGreaterThan(99);
    expect(answer.p).toBe(10 / answer.redraws);
  });

  test('falls back on a gamma tail below its resolution', () => {
    const reference = [1000, 1000, 1000, 1000, 1000];
    const current = [100, 100, 100, 100, 180];
    const answer = redraws({ reference, current, test: chiSquare, seed });
    expect(answer).toMatchObject({ redraws: 999, method: 'gamma', exceeded: 0 });
    // The limiting law says 3.0e−9.
    expect(Math.log10(answer.p)).toBeGreaterThan(-11);
    expect(Math.log10(answer.p)).toBeLessThan(-6);
  });

  test('is never 0, however far apart the samples are', () => {
    const answer = redraws({ reference: [1e9, 0], current: [0, 1e9], test: chiSquare, seed });
    expect(answer.p).toBeGreaterThan(0);
    expect(answer.p).toBeLessThan(1e-300);
  });

  test('counts ties as exceeded, though rounding tells them apart', () => {
    let call = 0;
    const wavering: Statistic = () => 1 + (call++ % 2 ? -1e-12 : 1e-12);
    expect(redraws({ reference: [5, 5], current: [5, 5], test: wavering, seed }).p).toBe(1);
  });

  test('stays within what counting shows', () => {
    // Nine redraws are a million times as large: the moments say nothing about the rest.
    let call = 0;
    const wild: Statistic = () => {
      call++;
      if (call === 1) return 2;
      return call % 110 === 0 ? 1e6 : call % 2;
    };
    const answer = redraws({ reference: [5, 5], current: [5, 5], test: wild, seed });
    expect(answer.exceeded).toBe(9);
    expect(answer.p).toBeGreaterThan(0.001);
    expect(answer.p).toBeLessThanOrEqual(0.01);
  });

  test('is 1 where there is one cell, or one way only', () => {
    expect(redraws({ reference: [7], current: [9], test: andersonDarling, seed }).p).toBe(1);
    expect(redraws({ reference: [0, 7], current: [0, 9], test: chiSquare, seed }).p).toBe(1);
  });

  test('is the same for the same seed, and changes with it', () => {
    const request = { reference: [50, 60, 70], current: [20, 35, 22], test: chiSquare };
    expect(redraws({ ...request, seed })).toEqual(redraws({ ...request, seed }));
    const answers = Array.from({ length: 5 }, (_, run) => redraws({ ...request, seed: `${run}` }).p);
    expect(new Set(answers).size).toBeGreaterThan(1);
  });

  test('does not change with cells that are empty on both sides', () => {
    const [reference, current] = [
      [50, 60, 70],
      [20, 35, 22],
    ];
    const spaced = redraws({
      reference: [0, 50, 0, 60, 70, 0],
      current: [0, 20, 0, 35, 22, 0],
      test: andersonDarling,
      seed,
    });
    expect(spaced).toEqual(redraws({ reference, current, test: andersonDarling, seed }));
  });
});

describe('the noise floor', () => {
  test('is what 95 % of the redraws do not exceed, beside their mean', () => {
    const drawn: number[] = [];
    const effect: Statistic = (reference, current) => {
      const value = jensenShannonDivergence(reference, current);
      drawn.push(value);
      return value;
    };
    const answer = redraws({ reference: published.r, current: published.c, test: chiSquare, effect, seed });
    const [observed, ...values] = drawn as [number, ...number[]];
    values.sort((a, b) => a - b);
    expect(answer.effect?.observed).toBe(observed);
    expect(answer.effect?.floor).toBe(values[94]);
    expect(answer.effect?.mean).toBeCloseTo(values.reduce((sum, value) => sum + value) / 99, 14);
    // With few cells the divergence is chi-square over 8·ln 2, five degrees of freedom.
    expect(answer.effect?.mean).toBeCloseTo((5 * (1 / 88 + 1 / 88)) / 8 / Math.LN2, 2);
  });

  test('is left out where no effect is asked for', () => {
    expect(redraws({ reference: [5, 5], current: [5, 5], test: chiSquare, seed })).not.toHaveProperty('effect');
  });
});

describe('redraws are refused', () => {
  test.each<[ArrayLike<number>, ArrayLike<number>, string]>([
    [[1, 2], [1], '2 reference cells and 1 current cells'],
    [[1, 2.5], [1, 2], 'a cell of the reference is 2.5, not a whole number'],
    [[1, 2], [1, -2], 'a cell of the current is -2, not a whole number'],
    [[1, 2], [1, Number.NaN], 'a cell of the current is NaN, not a whole number'],
    [[0, 0], [1, 2], 'the reference has no rows'],
    [[1, 2], [0, 0], 'the current has no rows'],
    [[], [], 'the reference has no rows'],
  ])('for %j and %j', (reference, current, message) => {
    expect(() => redraws({ reference, current, test: chiSquare, seed })).toThrow(message);
  });

  test('for too few of them, and for a test or an effect that is no number', () => {
    const request = { reference: [5, 5], current: [4, 6], test: chiSquare, seed };
    expect(() => redraws({ ...request, most: 98 })).toThrow('most is 98, not a whole number in [99');
    expect(() => redraws({ ...request, test: () => Number.NaN })).toThrow('the test is NaN, not finite');
    expect(() => redraws({ ...request, effect: () => Number.POSITIVE_INFINITY })).toThrow('the effect is Infinity');
  });
});
