import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CountedCategories, CountedColumn, CountedNumbers } from '../../../src/profile/count.js';
import type { ColumnProfile, NumericProfile } from '../../../src/profile/profile.js';
import { countProfile } from '../../../src/profile/rebin.js';
import { categories, numbers, profileOf, total, unjudged } from './sample.js';

/** One column of the same name on both sides. */
function counted(reference: ColumnProfile, current: ColumnProfile): CountedColumn {
  const infinite = current.kind === 'numeric' ? current.positive_infinity + current.negative_infinity : 0;
  const rows = current.missing + current.count + infinite;
  const { columns } = countProfile(profileOf(0, [reference]), profileOf(rows, [current]));
  const found = columns.get(reference.name);
  if (!found) throw new Error('the column is not there');
  return found;
}

function countedNumbers(reference: ColumnProfile, current: ColumnProfile): CountedNumbers {
  const found = counted(reference, current);
  if (found.kind !== 'numeric') throw new Error(found.kind);
  return found;
}

function countedCategories(reference: ColumnProfile, current: ColumnProfile): CountedCategories {
  const found = counted(reference, current);
  if (found.kind !== 'categorical') throw new Error(found.kind);
  return found;
}

/** What the reference's edges alone say of values: what a table with them would be counted as. */
const cells = ({ at, between, sums }: Pick<NumericProfile, 'at' | 'between' | 'sums'>) => ({ at, between, sums });

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 60 });
const wholes = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 200 });

/** Edges of the values as a profile takes them: the least, the greatest, and some between. */
function edgesOf(from: readonly number[], picked: readonly number[]): readonly number[] {
  const chosen = [Math.min(...from), Math.max(...from), ...picked.map((index) => from[index % from.length] ?? 0)];
  return [...new Set(chosen)].sort((a, b) => a - b);
}

const picks = fc.array(fc.nat({ max: 1000 }), { maxLength: 8 });

describe('numbers of a profile in the cells of another', () => {
  test('are its own counts where it is compared with itself', () => {
    fc.assert(
      fc.property(values, picks, (of, picked) => {
        const own = numbers('x', of, edgesOf(of, picked), { nan: 1, missing: 2, positive_infinity: 1 });
        const { min, max, sum } = own;
        expect(countedNumbers(own, own)).toEqual({
          ...{ kind: 'numeric', reference: own, missing: 2, nan: 1, positive_infinity: 1, negative_infinity: 0 },
          ...{ unreadable: 0, count: of.length, min, max, sum, ...cells(own), interpolated: false },
        });
      }),
    );
  });

  test('are exact where no edge divides a cell, also with other edges', () => {
    const current = [1, 2, 2, 2.5, 2.6, 7, 8, 8];
    const reference = numbers('x', [0, 2, 5, 8], [0, 2, 5, 8]);
    const own = numbers('x', current, [1, 2, 7, 8]);
    // 5 lies between 2 and 7, where 2.5 and 2.6 are: that cell alone is divided.
    expect(countedNumbers(reference, numbers('x', current, [1, 2, 2.5, 2.6, 7, 8]))).toMatchObject({
      ...cells(numbers('x', current, reference.edges)),
      interpolated: false,
    });
    expect(countedNumbers(reference, own)).toMatchObject({ at: [0, 2, 0, 2], interpolated: true });
  });

  test('keep the place of a value that is alone in its cell, for its sum is the value', () => {
    const reference = numbers('x', [0, 3, 4, 10], [0, 3, 4, 10]);
    for (const alone of [2.5, 3, 3.5, 4, 9]) {
      expect(countedNumbers(reference, numbers('x', [0, alone, 10], [0, 10]))).toMatchObject({
        ...cells(numbers('x', [0, alone, 10], reference.edges)),
        interpolated: false,
      });
    }
  });

  test('are divided so that the cell keeps its mean', () => {
    // Eight values between 0 and 10 whose mean is 2.5: uniform on both sides of it, three quarters lie below.
    const between = [1, 1, 2, 2, 3, 3, 3, 5].map((value) => value + 0.001 - 0.001);
    const own = numbers('x', [0, ...between, 10], [0, 10], { whole: false });
    const { at, between: counts, sums, interpolated } = countedNumbers(numbers('x', [0, 2.5, 10], [0, 2.5, 10]), own);
    expect([at, counts, interpolated]).toEqual([[1, 0, 1], [0, 6, 2, 0], true]);
    expect(total(sums)).toBeCloseTo(20, 10);
    // 6 · 1.25 and 2 · 6.25: the means of the two halves of the law.
    expect(sums).toEqual([0, expect.closeTo(7.5, 10), expect.closeTo(12.5, 10), 0]);
  });

  test('give edges their share of ties where the values are whole', () => {
    // 1 to 9, eleven times each, between 0 and 10; the reference has an edge at 5 and one at 5.5.
    const own = numbers('x', [0, 10, ...Array.from({ length: 99 }, (_, index) => 1 + (index % 9))], [0, 10]);
    const found = countedNumbers(numbers('x', [0, 5, 5.5, 10], [0, 5, 5.5, 10]), own);
    expect(found).toMatchObject({ at: [1, 11, 0, 1], between: [0, 44, 0, 44, 0], interpolated: true });
    expect(found.sums).toEqual([0, expect.closeTo(110, 9), 0, expect.closeTo(330, 9), 0]);
  });

  test.each([
    ['any numbers', values],
    ['whole numbers', wholes],
  ])('are whole, lose no value and no sum, and are in their cells: %s', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, picks, arbitrary, picks, (referenceOf, picked, currentOf, pickedToo) => {
        const reference = numbers('x', referenceOf, edgesOf(referenceOf, picked));
        const current = numbers('x', currentOf, edgesOf(currentOf, pickedToo));
        const { at, between, sums } = countedNumbers(reference, current);
        expect([...at, ...between].every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        expect(total(at) + total(between)).toBe(currentOf.length);
        for (const [index, count] of between.entries()) {
          const [low, high] = [reference.edges[index - 1] ?? -1e4, reference.edges[index] ?? 1e4];
          const sum = sums[index] ?? 0;
          if (count === 0) expect(Math.abs(sum)).toBeLessThan(1e-9);
          else {
            expect(sum / count).toBeGreaterThanOrEqual(low - 1e-6);
            expect(sum / count).toBeLessThanOrEqual(high + 1e-6);
          }
        }
      }),
    );
  });

  test('are nowhere off by more than the cell in which they were', () => {
    fc.assert(
      fc.property(values, picks, values, picks, (referenceOf, picked, currentOf, pickedToo) => {
        const reference = numbers('x', referenceOf, edgesOf(referenceOf, picked));
        const current = numbers('x', currentOf, edgesOf(currentOf, pickedToo));
        const { at, between } = countedNumbers(reference, current);
        const exact = numbers('x', currentOf, reference.edges);
        const largest = Math.max(...current.between);
        let off = 0;
        for (const [index, count] of at.entries()) {
          off += (between[index] ?? 0) - (exact.between[index] ?? 0);
          expect(Math.abs(off)).toBeLessThanOrEqual(largest);
          off += count - (exact.at[index] ?? 0);
          expect(Math.abs(off)).toBeLessThanOrEqual(largest);
        }
      }),
    );
  });

  test('are close to what was counted where the law is smooth', () => {
    // A hundred thousand quantiles of an exponential law, 64 cells on one side and 50 on the other.
    const size = 100_000;
    const law = Array.from({ length: size }, (_, index) => -Math.log(1 - (index + 0.5) / size));
    const quantiles = (parts: number) =>
      edgesOf([law[0] ?? 0, law.at(-1) ?? 0], []).concat(
        Array.from({ length: parts - 1 }, (_, index) => law[Math.floor(((index + 1) * size) / parts)] ?? 0),
      );
    const sorted = (edges: readonly number[]) => [...edges].sort((a, b) => a - b);
    const reference = numbers('x', law.slice(0, 10), sorted(quantiles(50)));
    const exact = numbers('x', law, reference.edges);
    const found = countedNumbers(reference, numbers('x', law, sorted(quantiles(64))));
    let [off, worst] = [0, 0];
    for (const [index, count] of found.between.entries()) {
      off += count - (exact.between[index] ?? 0) + (found.at[index] ?? 0) - (exact.at[index] ?? 0);
      worst = Math.max(worst, Math.abs(off) / size);
    }
    expect(worst).toBeLessThan(0.0005);
    const atEdges = total(found.at.map((count, index) => count * (reference.edges[index] ?? 0)));
    expect(total(found.sums) + atEdges).toBeCloseTo(total(law), 6);
  });

  test.each([
    ['below', -1e-12, [2, 0]],
    ['above', 2 + 1e-12, [0, 2]],
  ])('stay in their cell where rounding took their mean %s it', (_name, sum, counts) => {
    const own = numbers('x', [0, 0.2, 0.3, 1], [0, 1], { sums: [0, sum, 0] });
    const { between, sums } = countedNumbers(numbers('x', [0, 0.5, 1], [0, 0.5, 1]), own);
    expect(between).toEqual([0, ...counts, 0]);
    expect(sums.every((each) => each >= 0 && each <= 2)).toBe(true);
  });

  test('may be as large as doubles are, and as close together', () => {
    const far = numbers('x', [-1e308, -5e307, 5e307, 1e308], [-1e308, 1e308], { sums: [0, 0, 0] });
    const found = countedNumbers(numbers('x', [-1, 0, 1], [-1, 0, 1]), far);
    expect(found.between).toEqual([2, 0, 0, 2]);
    const close = numbers('x', [0, 1e-323, 1e-323, 2e-323], [0, 2e-323], { whole: false });
    expect(total(countedNumbers(numbers('x', [0, 5e-324], [0, 5e-324]), close).between)).toBe(3);
  });
});

describe('categories of a profile beside those of another', () => {
  const reference = categories('plan', { pro: 30, free: 20, trial: 2, gone: 1 }, 2);

  test('are its own counts where it is compared with itself', () => {
    expect(counted(reference, reference)).toEqual({
      ...{ kind: 'categorical', reference, missing: 0, count: 53, counts: reference.counts },
      unseen: { rows: 0, distinct: 0, counts: [], values: [] },
    });
  });

  test('meet by hash, named or not, and what is left is unseen', () => {
    const current = categories('plan', { free: 25, extra: 22, trial: 21, hidden: 3, pro: 1 }, 3, { missing: 7 });
    const found = countedCategories(reference, current);
    const byName = Object.fromEntries(
      ['pro', 'free', 'trial'].map((name) => [name, found.counts[placeOf(reference.hashes, name)]]),
    );
    expect(byName).toEqual({ pro: 1, free: 25, trial: 21 });
    expect([found.missing, found.count, total(found.counts)]).toEqual([7, 72, 47]);
    expect(found.unseen).toEqual({
      ...{ rows: 25, distinct: 2, counts: [22, 3] },
      values: [{ value: 'extra', rows: 22 }, { rows: 3 }],
    });
  });

  test('show the ten most frequent of those that are unseen', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`v${index}`, 30 - index]));
    const { unseen } = countedCategories(reference, categories('plan', many, 12));
    expect([unseen?.rows, unseen?.distinct]).toEqual([total(Object.values(many)), 12]);
    expect(unseen?.values.map(({ value }) => value)).toEqual(Object.keys(many).slice(0, 10));
  });

  test('are not called unseen where the profile does not list them all', () => {
    const { unseen, ...rest } = countedCategories(reference, categories('plan', { pro: 5 }, 1, { other: 4, count: 9 }));
    expect([unseen, rest.count, total(rest.counts)]).toEqual([undefined, 9, 5]);
  });
});

/** Of a value in packed hashes. */
function placeOf(hashes: string, value: string): number {
  return hashes.indexOf(categories('', { [value]: 1 }, 0).hashes) / 8;
}

describe('a column of a profile beside one of the same name', () => {
  const x = numbers('x', [1, 2], [1, 2]);
  const c = categories('x', { a: 2 }, 1);

  test.each<[string, ColumnProfile, ColumnProfile]>([
    ['integers beside decimals', { ...x, type: 'integer' }, { ...x, type: 'float' }],
    ['numbers of CSV beside those of Parquet', { ...x, type: 'text' }, { ...x, type: 'decimal' }],
    ['categories of CSV beside truth values', c, { ...c, type: 'boolean' }],
    ['categories of integers beside those of doubles', { ...c, type: 'integer' }, { ...c, type: 'float' }],
    ['strings beside UUIDs', { ...c, type: 'string' }, { ...c, type: 'uuid' }],
  ])('is compared: %s', (_name, reference, current) => {
    expect(counted(reference, current).kind).toBe(reference.kind);
  });

  test.each<[string, ColumnProfile, ColumnProfile, string]>([
    ['numbers and categories', x, c, 'text'],
    ['categories and numbers', c, { ...x, type: 'integer' }, 'integer'],
    ['numbers and what became an identifier', x, unjudged('x', 'identifier', 2, 0, 'integer'), 'integer'],
    ['categories and points in time', c, unjudged('x', 'time', 2, 0, 'date'), 'date'],
    ['truth values and strings', { ...c, type: 'boolean' }, { ...c, type: 'string' }, 'string'],
  ])('is of another type: %s', (_name, reference, current, engineType) => {
    expect(counted(reference, current)).toEqual({ kind: 'other_type', engineType, missing: 0, count: 2 });
  });

  test('that has lost its values is counted as having none', () => {
    const empty = unjudged('x', 'empty', 0, 9, 'string');
    expect(counted(x, empty)).toMatchObject({ kind: 'numeric', missing: 9, count: 0, at: [0, 0], between: [0, 0, 0] });
    expect(counted({ ...c, type: 'boolean' }, empty)).toMatchObject({ kind: 'categorical', missing: 9, counts: [0] });
  });

  test('that is not compared is only looked at for its presence, whatever it became', () => {
    const current = numbers('x', [1, 2], [1, 2], { missing: 3, positive_infinity: 1 });
    expect(counted(unjudged('x', 'time', 5), current)).toEqual({ kind: 'presence', missing: 3, count: 3 });
  });

  test('that is not there is absent, and one too many is extra', () => {
    const reference = profileOf(2, [x, { ...c, name: '__proto__' }]);
    const current = profileOf(2, [{ ...c, name: 'constructor' }, x, { ...c, name: 'new' }]);
    const { rows, columns, extra } = countProfile(reference, current);
    expect([rows, [...columns.keys()], columns.get('__proto__'), extra]).toEqual([
      2,
      ['x', '__proto__'],
      { kind: 'absent' },
      ['constructor', 'new'],
    ]);
  });

  test('brings its own design effects', () => {
    const design_effects = { values: 3, missing: 2 };
    expect(counted(x, { ...x, design_effects })).toMatchObject({ design_effects });
    expect(counted(c, { ...c, design_effects })).toMatchObject({ design_effects });
    expect(counted({ ...x, design_effects }, x)).not.toHaveProperty('design_effects');
  });
});
