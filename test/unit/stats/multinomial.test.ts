import { describe, expect, test } from '@jest/globals';
import { Multinomial } from '../../../src/stats/multinomial.js';
import { Random } from '../../../src/stats/random.js';

describe('multinomial counts', () => {
  test('add up, and have the mean and the variance of their shares', () => {
    const cells = new Multinomial([1, 3, 0, 6]);
    const random = new Random('multinomial');
    const runs = 4000;
    const sums = [0, 0, 0, 0];
    let squares = 0;
    for (let run = 0; run < runs; run++) {
      const drawn = cells.draw(random, 50);
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(50);
      for (const [cell, count] of drawn.entries()) sums[cell] = (sums[cell] ?? 0) + count;
      squares += ((drawn[1] ?? 0) - 15) ** 2;
    }
    expect(sums.map((sum) => sum / runs)).toEqual([
      expect.closeTo(5, 0),
      expect.closeTo(15, 0),
      0,
      expect.closeTo(30, 0),
    ]);
    // 50 · 0.3 · 0.7
    expect(squares / runs).toBeGreaterThan(9.5);
    expect(squares / runs).toBeLessThan(11.5);
  });

  test('are none where no rows are drawn', () => {
    expect([...new Multinomial([1, 2]).draw(new Random('none'), 0)]).toEqual([0, 0]);
  });

  test.each([[[0, 0]], [[]], [[1, -1]], [[1, Number.NaN]]])('have no weights %p', (weights) => {
    expect(() => new Multinomial(weights)).toThrow(RangeError);
  });

  test.each([-1, 0.5, 1e10])('cannot be of %p rows', (rows) => {
    expect(() => new Multinomial([1]).draw(new Random(''), rows)).toThrow(RangeError);
  });
});
