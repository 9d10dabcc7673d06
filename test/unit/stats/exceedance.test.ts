import { describe, expect, test } from '@jest/globals';
import { exceedance } from '../../../src/stats/exceedance.js';

/** Every way to call `current` of `rows` ranks the current ones. */
function* choices(rows: number, current: number, from = 0): Generator<number[]> {
  if (current === 0) {
    yield [];
    return;
  }
  for (let rank = from; rank <= rows - current; rank++) {
    for (const rest of choices(rows, current - 1, rank + 1)) yield [rank, ...rest];
  }
}

/** How often, of all ways, `least` or more current rows lie outside limits with so many reference rows below and above. */
function enumerated(
  reference: number,
  current: number,
  below: number,
  above: number | undefined,
  least: number,
): number {
  let [all, hits] = [0, 0];
  for (const chosen of choices(reference + current, current)) {
    const left = Array.from({ length: reference + current }, (_, rank) => rank).filter(
      (rank) => !chosen.includes(rank),
    );
    const lower = left[below] as number;
    const upper = above === undefined ? Number.POSITIVE_INFINITY : (left[reference - 1 - above] as number);
    all++;
    if (chosen.filter((rank) => rank < lower || rank > upper).length >= least) hits++;
  }
  return hits / all;
}

describe('the probability of rows outside the limits of a reference', () => {
  test.each<[reference: number, current: number, below: number, above: number]>([
    [2, 3, 0, 0],
    [4, 4, 0, 0],
    [5, 4, 1, 0],
    [6, 4, 1, 1],
    [6, 5, 0, 3],
    [7, 3, 2, 1],
  ])('is that of all orders: %p and %p rows, %p below and %p above', (reference, current, below, above) => {
    for (let least = 0; least <= current; least++) {
      const p = exceedance({ outside: below + above, rows: reference }, { outside: least, rows: current });
      expect(p).toBeCloseTo(enumerated(reference, current, below, above, least), 12);
    }
  });

  test('is that of all orders with one limit', () => {
    for (let least = 0; least <= 4; least++) {
      const p = exceedance({ outside: 2, rows: 6 }, { outside: least, rows: 4 }, 1);
      expect(p).toBeCloseTo(enumerated(6, 4, 2, undefined, least), 12);
    }
  });

  test('finds 2 % outside where 1 % should be, and 1 % where 1 % is', () => {
    const reference = { outside: 98, rows: 10_000 };
    expect(exceedance(reference, { outside: 200, rows: 10_000 })).toBeLessThan(1e-8);
    expect(exceedance(reference, { outside: 100, rows: 10_000 })).toBeGreaterThan(0.4);
  });

  test('takes millions of rows and no current row', () => {
    expect(exceedance({ outside: 1e8, rows: 1e10 }, { outside: 1.01e5, rows: 1e7 })).toBeLessThan(0.002);
    expect(exceedance({ outside: 0, rows: 2 }, { outside: 0, rows: 0 })).toBe(1);
  });

  test('needs limits that are rows of the reference', () => {
    expect(() => exceedance({ outside: 9, rows: 10 }, { outside: 0, rows: 5 })).toThrow(RangeError);
    expect(() => exceedance({ outside: 0, rows: 1 }, { outside: 0, rows: 5 })).toThrow(RangeError);
    expect(() => exceedance({ outside: 0, rows: 9 }, { outside: 6, rows: 5 })).toThrow(RangeError);
    expect(() => exceedance({ outside: 0, rows: 9 }, { outside: 0.5, rows: 5 })).toThrow(RangeError);
  });
});
