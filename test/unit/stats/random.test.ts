import { describe, expect, test } from '@jest/globals';
import { Random } from '../../../src/stats/random.js';

function first(seed: string, count: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.uniform());
}

describe('random numbers from a text', () => {
  test('are the same on every machine', () => {
    expect(first('drift/scoring/income', 3)).toEqual([0.7590418288451394, 0.32416058887366905, 0.8837645341214571]);
  });

  test.each(['', 'a', 'b', 'aa', 'income ', 'Income', 'income'])('differ for %p from those of other texts', (seed) => {
    const other = seed === 'income' ? 'outcome' : 'income';
    const numbers = new Set([...first(seed, 100), ...first(other, 100)]);
    expect(numbers.size).toBe(200);
  });

  test('lie in [0, 1), evenly and independently', () => {
    const numbers = first('even', 100_000);
    expect(numbers.every((each) => each >= 0 && each < 1)).toBe(true);
    const cells = new Float64Array(100);
    const { floor } = Math;
    for (let i = 1; i < numbers.length; i++) {
      const [before, now] = [numbers[i - 1] as number, numbers[i] as number];
      const cell = floor(before * 10) * 10 + floor(now * 10);
      cells[cell] = (cells[cell] as number) + 1;
    }
    // χ² with 99 degrees of freedom: below 149 in 999 of 1,000 cases.
    expect(cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(149);
  });
});
