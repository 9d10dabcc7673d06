import { describe, expect, test } from '@jest/globals';
import { type Drawing, redrawing } from '../../../../src/gates/drift/redrawn.js';
import type { CountedCategories, CountedNumbers } from '../../../../src/profile/count.js';
import type { CategoricalProfile, NumericProfile } from '../../../../src/profile/profile.js';
import { Random } from '../../../../src/stats/random.js';
import { categories, numbers, profileOf, total, unjudged } from '../../profile/sample.js';

const sizes = { reference: 1000, current: 400 };

function draws(profile: Parameters<typeof profileOf>[1], runs: number, more: Partial<Drawing> = {}) {
  const draw = redrawing(profileOf(1000, profile), { rows: sizes, effects: new Map(), rates: new Set(), ...more });
  return Array.from({ length: runs }, (_, run) => draw(new Random(`${run}`)));
}

/** Both sides of the only column. */
function numeric(sides: ReturnType<ReturnType<typeof redrawing>>): readonly [NumericProfile, CountedNumbers] {
  const [reference] = sides.reference.columns;
  const [current] = sides.current.columns.values();
  if (reference?.kind !== 'numeric' || current?.kind !== 'numeric') throw new Error('the column is not numeric');
  return [reference, current];
}

function categorical(
  sides: ReturnType<ReturnType<typeof redrawing>>,
): readonly [CategoricalProfile, CountedCategories] {
  const [reference] = sides.reference.columns;
  const [current] = sides.current.columns.values();
  if (reference?.kind !== 'categorical' || current?.kind !== 'categorical')
    throw new Error('the column is not categorical');
  return [reference, current];
}

function mean(values: readonly number[]): number {
  return total(values) / values.length;
}

const values = Array.from({ length: 900 }, (_, index) => Math.floor(index / 3));

describe('both sides of a numeric column', () => {
  const column = numbers('x', values, [0, 100, 299], { missing: 100, positive_infinity: 0 });

  test('are drawn at their own sizes, in the cells of the reference', () => {
    for (const sides of draws([column], 20)) {
      const [reference, current] = numeric(sides);
      expect(reference.edges).toEqual([0, 100, 299]);
      expect(reference.missing + reference.count).toBe(1000);
      expect(current.missing + current.count).toBe(400);
      expect(total([...current.at, ...current.between])).toBe(current.count);
      expect(current.reference).toBe(reference);
    }
  });

  test('differ from each other, and have the shares and the moments of the reference on average', () => {
    const drawn = draws([column], 400).map(numeric);
    expect(new Set(drawn.map(([{ at }]) => at.join())).size).toBeGreaterThan(50);
    expect(mean(drawn.map(([{ missing }]) => missing))).toBeCloseTo(100, -1);
    for (const side of [0, 1] as const) {
      expect(mean(drawn.map((each) => each[side].sum / each[side].count))).toBeCloseTo(149.5, -1);
    }
  });

  test('keep infinities among the values', () => {
    const infinite = numbers('x', values, [0, 100, 299], { missing: 50, positive_infinity: 50 });
    const drawn = draws([infinite], 200).map(numeric);
    expect(mean(drawn.map(([reference]) => reference.positive_infinity))).toBeCloseTo(50, -1);
    for (const [, { count, positive_infinity: positive, missing }] of drawn)
      expect(count + positive + missing).toBe(400);
  });

  test('vary as many fewer rows do where rows of one group belong together', () => {
    const effects = { values: 9, missing: 1 };
    const grouped = draws([{ ...column, design_effects: effects }], 300).map(numeric);
    const alone = draws([column], 300).map(numeric);
    const variance = (drawn: typeof grouped) =>
      mean(drawn.map(([{ between, count }]) => ((between[1] ?? 0) / count - 297 / 900) ** 2));
    expect(variance(grouped) / variance(alone)).toBeGreaterThan(6);
    expect(variance(grouped) / variance(alone)).toBeLessThan(13);
    expect(grouped[0]?.[0].design_effects).toEqual(effects);
  });
});

describe('both sides of a categorical column', () => {
  const long = Object.fromEntries([
    ...Array.from({ length: 8 }, (_, index) => [`often ${index}`, 100]),
    ...Array.from({ length: 60 }, (_, index) => [`once ${index}`, 1]),
    ...Array.from({ length: 20 }, (_, index) => [`twice ${index}`, 2]),
  ]);

  test('have as many rare values as the reference has', () => {
    const drawn = draws([categories('country', long, 8)], 200).map(categorical);
    // A redraw of the seen values alone would have about 27.
    expect(mean(drawn.map(([{ singletons }]) => singletons))).toBeGreaterThan(45);
    expect(mean(drawn.map(([{ singletons }]) => singletons))).toBeLessThan(68);
    for (const [reference, current] of drawn) {
      expect(total(reference.counts)).toBe(reference.count);
      expect(reference.counts.every((count) => count > 0)).toBe(true);
      expect(current.counts).toHaveLength(reference.counts.length);
      expect(total(current.counts) + (current.unseen?.rows ?? 0)).toBe(current.count);
      expect(reference.singletons).toBe(reference.counts.filter((count) => count === 1).length);
    }
  });

  test('have unseen rows about as often as the rare values let expect', () => {
    const drawn = draws([categories('country', long, 8)], 200).map(categorical);
    expect(mean(drawn.map(([, { unseen, count }]) => (unseen?.rows ?? 0) / count))).toBeCloseTo(60 / 900, 1);
  });

  test('of a rate keep the places of true and false', () => {
    const column = categories('active', { true: 1, false: 999 }, 2, { type: 'boolean' });
    for (const sides of draws([column], 50, { rates: new Set(['active']) })) {
      const [reference, current] = categorical(sides);
      expect(reference.hashes).toBe(column.hashes);
      expect(reference.counts).toHaveLength(2);
      expect(current.unseen?.rows).toBe(0);
    }
  });

  test('are left as they are where not all values are listed', () => {
    const [reference, current] = categorical(draws([categories('word', long, 8, { other: 5000 })], 1)[0] as never);
    expect(reference.counts).toEqual(categories('word', long, 8).counts);
    expect(current.unseen).toBeUndefined();
  });
});

test('of a column that is not compared, only what is missing is drawn', () => {
  const [sides] = draws([unjudged('event_time', 'time', 900, 100)], 1);
  const counted = sides?.current.columns.get('event_time');
  if (counted?.kind !== 'presence') throw new Error('it was counted');
  expect(counted.missing + counted.count).toBe(400);
  expect(counted.missing).toBeGreaterThan(10);
});

test('a column without any row is drawn without any', () => {
  const [sides] = draws([unjudged('nothing', 'empty', 0, 1000)], 1);
  expect(sides?.current.columns.get('nothing')).toEqual({ kind: 'presence', missing: 400, count: 0 });
});
