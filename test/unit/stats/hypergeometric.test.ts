import { describe, expect, test } from '@jest/globals';
import { chiSquareUpperTail } from '../../../src/stats/chi-square.js';
import { drawCells, drawHypergeometric } from '../../../src/stats/hypergeometric.js';
import { upperTail } from '../../../src/stats/hypergeometric-tail.js';
import { Random } from '../../../src/stats/random.js';

/** How well the draws follow the law: p of the one-sample chi-square over cells of about 1 % of the mass. */
function fit(successes: number, failures: number, draws: number): number {
  const random = new Random(`${successes} ${failures} ${draws}`);
  const count = 40_000;
  const drawn = Float64Array.from({ length: count }, () =>
    drawHypergeometric(random, successes, failures, draws),
  ).sort();
  let statistic = 0;
  let cells = 0;
  let [from, tail] = [0, 1];
  while (from < count) {
    // The next cell ends after the value that completes 400 draws.
    const last = drawn[Math.min(count - 1, from + 399)] as number;
    let to = from;
    while (to < count && (drawn[to] as number) <= last) to++;
    const next = to === count ? 0 : upperTail(last + 1, successes + failures, successes, draws);
    statistic += (to - from - count * (tail - next)) ** 2 / (count * (tail - next));
    [from, tail] = [to, next];
    cells++;
  }
  return chiSquareUpperTail(statistic, cells - 1);
}

describe('one hypergeometric number', () => {
  test.each<[successes: number, failures: number, draws: number]>([
    [1, 1, 1],
    [3, 97, 40],
    [97, 3, 40],
    [30, 70, 40],
    [70, 30, 60],
    [500, 500, 500],
    [30, 2000, 700],
    [400, 600, 700],
    [700, 1300, 900],
    [2000, 3000, 4000],
    [1e5, 9e5, 40],
    [1e5, 9e5, 3e5],
    [25, 1e7, 3e6],
    [1000, 1e7, 3e6],
    [40_000, 1e9, 1e5],
    [5e9, 5e9, 5e9],
    [1e9, 9e9, 9e9],
    [9.9e9, 1e8, 1e6],
  ])('follows the law for %p and %p, %p drawn', (successes, failures, draws) => {
    // The seeds are fixed: a right sampler passes for ever, a wrong one has no chance.
    expect(fit(successes, failures, draws)).toBeGreaterThan(0.001);
  });

  test.each<[number, number, number, number]>([
    [0, 10, 5, 0],
    [10, 0, 5, 5],
    [7, 3, 0, 0],
    [7, 3, 10, 7],
    [0, 0, 0, 0],
  ])('is certain for %p and %p, %p drawn', (successes, failures, draws, expected) => {
    expect(drawHypergeometric(new Random('certain'), successes, failures, draws)).toBe(expected);
  });
});

describe('rows drawn from cells', () => {
  test('are as many as asked for, and in no cell more than it has', () => {
    const random = new Random('cells');
    const totals = Float64Array.from([0, 1, 2, 1000, 3, 0, 50_000, 1e9, 7, 0]);
    const into = new Float64Array(totals.length);
    const population = totals.reduce((sum, total) => sum + total);
    for (const draws of [0, 1, 500, 51_000, 5e8, population - 1, population]) {
      drawCells(random, totals, draws, population, into);
      expect(into.reduce((sum, drawn) => sum + drawn)).toBe(draws);
      for (const [cell, drawn] of into.entries()) {
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn <= (totals[cell] as number)).toBe(true);
      }
    }
  });

  test('come from each cell in proportion, with the covariances of the law', () => {
    const random = new Random('moments');
    const totals = Float64Array.from([20, 30, 50]);
    const into = new Float64Array(3);
    const repeats = 50_000;
    let [first, second, product] = [0, 0, 0];
    for (let i = 0; i < repeats; i++) {
      drawCells(random, totals, 40, 100, into);
      const [a, b] = into as unknown as [number, number];
      first += a / repeats;
      second += b / repeats;
      product += (a * b) / repeats;
    }
    // Standard errors: 0.009, 0.010 and 0.05.
    expect(Math.abs(first - 8)).toBeLessThan(0.04);
    expect(Math.abs(second - 12)).toBeLessThan(0.04);
    expect(Math.abs(product - first * second + (40 * 0.2 * 0.3 * 60) / 99)).toBeLessThan(0.1);
  });
});
