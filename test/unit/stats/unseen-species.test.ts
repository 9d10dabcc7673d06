import { describe, expect, test } from '@jest/globals';
import { estimatedSource } from '../../../src/stats/unseen-species.js';

function sum(shares: Iterable<number>): number {
  return [...shares].reduce((total, share) => total + share, 0);
}

describe('the source of a sample', () => {
  // The spiders under girdled trees of Ellison et al. 2010, with Chao et al. 2014, table 1: coverage 0.929, 43.89 species.
  const spiders = [46, 22, 17, 15, 15, 9, 8, 6, 6, 4, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

  test('has the values that were not seen in the number and with the share that are published', () => {
    const { seen, unseen, unseenShare } = estimatedSource(spiders);
    expect(1 - unseenShare).toBeCloseTo(0.929, 3);
    expect(unseen).toBe(Math.ceil(43.893 - 26));
    expect(sum(seen) + unseenShare).toBeCloseTo(1, 12);
  });

  test('takes what they hold off the rare ones', () => {
    const { seen } = estimatedSource(spiders);
    expect((seen[0] ?? 0) / (46 / 168)).toBeGreaterThan(0.999);
    expect((seen.at(-1) ?? 0) / (1 / 168)).toBeLessThan(0.8);
  });

  test('is the sample where every value was seen again', () => {
    expect(estimatedSource([6, 0, 2])).toEqual({ seen: Float64Array.of(0.75, 0, 0.25), unseen: 0, unseenShare: 0 });
  });

  test.each([
    [[1], 0, 0],
    [[5, 1], 0, 0],
    // No value twice: f₁(f₁ − 1)/2 of them, times (n − 1)/n.
    [[5, 1, 1], 1, (2 / 7) * (6 / (6 + 2))],
  ])('of few rare values: %j', (counts, unseen, share) => {
    expect(estimatedSource(counts)).toMatchObject({ unseen, unseenShare: expect.closeTo(share, 12) });
  });

  test('where every value was seen once has as many as are told apart at most', () => {
    const { unseen, seen, unseenShare } = estimatedSource(new Array(2000).fill(1));
    expect(unseen).toBe(100_000);
    expect(sum(seen) + unseenShare).toBeCloseTo(1, 9);
  });

  test.each([[[]], [[0, 0]], [[1.5]], [[-1, 2]]])('cannot be told from %j', (counts) => {
    expect(() => estimatedSource(counts)).toThrow(RangeError);
  });
});
