import { describe, expect, test } from '@jest/globals';
import { normalQuantile } from '../../../src/stats/normal.js';
import { ratchet } from '../../../src/stats/ratchet.js';

const ten = [0.9, 0.91, 0.9, 0.92, 0.9, 0.91, 0.9, 0.91, 0.9, 0.91];

describe('the boundary', () => {
  test('is the best value less what luck explains, less the tolerance', () => {
    // differences: eight of 0.01 and two of 0.02, median 0.01; Φ⁻¹(9.625/10.25) = 1.546635 (SciPy 1.17.1)
    const found = ratchet(ten, 0.005, 'higher_is_better');
    expect(found).toMatchObject({ best: 0.92, runs: 10 });
    expect(found?.noise).toBeCloseTo(0.01 / 0.954, 12);
    expect(found?.boundary).toBeCloseTo(0.92 - (0.01 / 0.954) * 1.5466353 - 0.005, 8);
  });

  test('takes the middle of the two middle differences where their number is even', () => {
    const eleven = [0, 1, 0, 1, 0, 1, 3, 6, 3, 6, 9];
    expect(ratchet(eleven, 0, 'higher_is_better')?.noise).toBeCloseTo((1 + 2) / 2 / 0.954, 12);
  });

  test('is mirrored where lower is better', () => {
    const higher = ratchet(ten, 0.005, 'higher_is_better');
    const lower = ratchet(
      ten.map((value) => -value),
      0.005,
      'lower_is_better',
    );
    expect(lower?.best).toBe(-0.92);
    expect(lower?.noise).toBe(higher?.noise);
    expect(lower?.boundary).toBe(-(higher?.boundary ?? Number.NaN));
  });

  test('of a history without noise is the best value less the tolerance', () => {
    expect(
      ratchet(
        Array.from({ length: 10 }, () => 0.5),
        0.25,
        'higher_is_better',
      ),
    ).toEqual({
      boundary: 0.25,
      best: 0.5,
      noise: 0,
      runs: 10,
    });
  });

  test('is not moved by progress: a step counts as one difference', () => {
    const step = [...Array.from({ length: 10 }, (_, run) => 0.5 + 0.01 * (run % 2)), ...ten];
    expect(ratchet(step, 0, 'higher_is_better')?.noise).toBeCloseTo(0.01 / 0.954, 12);
  });

  test('is not known from under ten values', () => {
    expect(ratchet(ten.slice(1), 0.005, 'higher_is_better')).toBeUndefined();
    expect(ratchet([], 0.005, 'higher_is_better')).toBeUndefined();
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is none with %p in it', (value) => {
    expect(() => ratchet([...ten, value], 0, 'higher_is_better')).toThrow(new RangeError(`the history holds ${value}`));
  });

  test.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('is none with a tolerance of %p', (tolerance) => {
    expect(() => ratchet(ten, tolerance, 'higher_is_better')).toThrow(new RangeError(`tolerance is ${tolerance}`));
  });
});

/** Uniform in (0, 1): mulberry32, so that every run of the test sees the same numbers. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

describe('over 2,000 histories of 100 runs with 0.4 points of noise, one point tolerated,', () => {
  const uniform = seeded(20_260_101);
  const run = (mean: number): number => mean + 0.4 * normalQuantile(uniform());
  const histories = Array.from({ length: 2000 }, () => Array.from({ length: 100 }, () => run(90)));
  const boundaries = histories.map((history) => ratchet(history, 1, 'higher_is_better')?.boundary ?? Number.NaN);
  const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

  test('a stable model is hardly ever alarmed: 1.3 %, give or take 0.5', () => {
    const alarms = share(boundaries.map((boundary) => run(90) < boundary));
    expect(Math.abs(alarms - 0.013)).toBeLessThan(0.005);
  });

  test('which "not below the best" does half of the time, for it punishes luck', () => {
    const alarms = share(histories.map((history) => run(90) < Math.max(...history) - 1));
    expect(Math.abs(alarms - 0.5)).toBeLessThan(0.04);
  });

  test('an erosion of 0.4 a run is found in 2.9 runs, give or take 0.1', () => {
    const runsUntilFound = boundaries.map((boundary) => {
      let runs = 1;
      while (run(90 - 0.4 * runs) >= boundary) runs += 1;
      return runs;
    });
    const mean = runsUntilFound.reduce((sum, runs) => sum + runs, 0) / runsUntilFound.length;
    expect(Math.abs(mean - 2.9)).toBeLessThan(0.1);
  });
});
