import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lengthsWithHeadRoom, withHeadRoom } from '../../../../../src/gates/data/infer/head-room.js';

const most = Number.MAX_SAFE_INTEGER;

describe('head-room', () => {
  test.each<[string, number | bigint, number | bigint, boolean, object]>([
    ['is a tenth of the range, rounded outward', 18, 97, true, { low: 10, high: 105 }],
    ['is as fine as its range', 6.981, 28.11, false, { low: 4, high: 31 }],
    ['of fractions is in their own digits', 0.02, 0.98, false, { low: 0, high: 1.08 }],
    ['never makes negative what is not', 0, 3, true, { low: 0, high: 4 }],
    ['never makes positive what is not', -3, 0, true, { low: -4, high: 0 }],
    ['of whole numbers is whole', 1, 2, true, { low: 0, high: 3 }],
    ['around a constant is a tenth of it', 50, 50, true, { low: 45, high: 55 }],
    ['around zero is none', 0, 0, false, { low: 0, high: 0 }],
    ['stays within what every reader holds', -10, most - 1, true, { low: -1e15, high: most }],
    ['is none where what was seen is beyond', -10n, 2n ** 63n, true, { low: -most }],
    ['has no negative zero', -0, 0, false, { low: 0, high: 0 }],
  ])('%s', (_name, low, high, whole, expected) => {
    expect(withHeadRoom({ low, high }, whole)).toEqual(expected);
  });

  test('admits what was seen, whatever it is', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, any, fc.boolean(), (a, b, whole) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const bounds = withHeadRoom({ low, high }, whole);
        expect(bounds.low === undefined ? Math.abs(low) > most : bounds.low <= low).toBe(true);
        expect(bounds.high === undefined ? Math.abs(high) > most : bounds.high >= high).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses what is three ranges away', () => {
    const any = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b) + 2];
        const bounds = withHeadRoom({ low, high }, true);
        expect(bounds.high).toBeLessThan(high + (high - low));
        expect(bounds.low).toBeGreaterThan(low - (high - low));
      }),
    );
  });
});

describe('the head-room of lengths', () => {
  test.each<[string, number, number, object]>([
    ['is a tenth', 10, 60, { low: 5, high: 65 }],
    ['is none where all are the same', 5, 5, { low: 5, high: 5 }],
    ['never admits the empty one where there was none', 1, 40, { low: 1, high: 44 }],
    ['admits it where there was one', 0, 3, { low: 0, high: 4 }],
  ])('%s', (_name, shortest, longest, expected) => {
    expect(lengthsWithHeadRoom(shortest, longest)).toEqual(expected);
  });
});
