import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rangePattern } from '../../../../../src/gates/data/infer/range-pattern.js';

test.each<[number, number, number, string]>([
  [2024, 2024, 4, '2024'],
  [2021, 2026, 4, '202[1-6]'],
  [2018, 2026, 4, '20(?:1[8-9]|2[0-6])'],
  [1969, 2026, 4, '(?:19(?:69|[7-9][0-9])|20(?:[0-1][0-9]|2[0-6]))'],
  [0, 9999, 4, '[0-9][0-9][0-9][0-9]'],
  [7, 19, 2, '(?:0[7-9]|1[0-9])'],
])('from %d to %d', (low, high, digits, pattern) => {
  expect(rangePattern(low, high, digits)).toBe(pattern);
});

test('matches what is in the range, and nothing else', () => {
  const year = fc.integer({ min: 0, max: 9999 });
  fc.assert(
    fc.property(year, year, year, (a, b, each) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const pattern = new RegExp(`^${rangePattern(low, high, 4)}$`);
      for (const one of [each, low, high, low - 1, high + 1].filter((value) => value >= 0 && value <= 9999)) {
        expect(pattern.test(String(one).padStart(4, '0'))).toBe(low <= one && one <= high);
      }
    }),
    { numRuns: 1000 },
  );
});
