import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expected } from '../../../src/result/check.js';
import {
  formatBytes,
  formatCount,
  formatExpected,
  formatInterval,
  formatIntervalEvidence,
  formatNumber,
  formatProbability,
  formatQuantity,
  formatShort,
} from '../../../src/result/format.js';
import type { Quantity } from '../../../src/result/quantity.js';

test.each<[number | bigint, string]>([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_300_000, '12,300,000'],
  [9_007_199_254_740_993n, '9,007,199,254,740,993'],
  [1234.5, '1234.5'],
  [Number.NaN, 'NaN'],
])('the count %p is written %s', (value, text) => {
  expect(formatCount(value)).toBe(text);
});

test.each<[number | bigint, number | undefined, string]>([
  [0.451441, 0.1, '0.451'],
  [0.10004, 0.1, '0.10004'],
  [0.1, 0.1, '0.1'],
  [223_456, undefined, '223000'],
  [12n, undefined, '12'],
  [0, 0.1, '0'],
  [Number.POSITIVE_INFINITY, 0.1, 'Infinity'],
])('the estimate %p beside %p is written %s', (value, comparedWith, text) => {
  expect(formatShort(value, comparedWith)).toBe(text);
});

test.each([
  [1, '1'],
  [0.0123, '0.012'],
  [0.001, '0.001'],
  [0.00043, '4.3e-4'],
  [1e-300, '1.0e-300'],
  [5e-324, '< 1e-300'],
  [0, '< 1e-300'],
])('the probability %p is written %s', (p, text) => {
  expect(formatProbability(p)).toBe(text);
});

describe('a number', () => {
  test.each<[number | bigint, string]>([
    [0.9370629370629371, '0.937063'],
    [0.95, '0.95'],
    [0.95 - 0.01, '0.94'],
    [0.1 + 0.2, '0.3'],
    [12, '12'],
    [1234567, '1234567'],
    [1234567.891, '1234570'],
    [-0.5, '-0.5'],
    [1e-12, '1e-12'],
    [9007199254740993n, '9007199254740993'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%p is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test.each<[number | bigint, number, string]>([
    [0.8999999, 0.9, '0.8999999'],
    [0.9000001, 0.9, '0.9000001'],
    [0.9, 0.9, '0.9'],
    [0.9, 0.90000001, '0.9'],
    [0.90000001, 0.9, '0.90000001'],
    [0.90000012, 0.90000018, '0.9000001'],
    [0.90000018, 0.90000012, '0.9000002'],
    [0.8, 0.9, '0.8'],
    [1, 0.9999999, '1'],
    [0.9999999, 1, '0.9999999'],
  ])('%p beside %p is written %s', (value, comparedWith, text) => {
    expect(formatNumber(value, comparedWith)).toBe(text);
  });

  test('and the number it is compared with never read the same unless they are the same', () => {
    const near = fc.tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(near, ([thousandths, billionths]) => {
        const [value, other] = [thousandths / 1e3, thousandths / 1e3 + billionths / 1e9];
        expect(formatNumber(value, other)).not.toBe(formatNumber(other, value));
      }),
    );
  });
});

describe('a size', () => {
  test.each<[number, string]>([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [1536, '1.54 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [48_100_000, '48.1 MB'],
    [2_000_000_000, '2 GB'],
    [5e15, '5000 TB'],
  ])('of %p bytes is written %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('a quantity', () => {
  test.each<[Quantity, Expected | undefined, string]>([
    [{ value: 0.937063 }, { at_least: 0.9 }, '0.937063'],
    [{ value: 0.8999999 }, { at_least: 0.9 }, '0.8999999'],
    [{ value: 0.3000001 }, { at_most: 0.3 }, '0.3000001'],
    [{ value: 3, unit: 'rows', of: 341 }, undefined, '3 of 341 rows'],
    [{ value: 0, unit: 'rows', of: 1 }, undefined, '0 of 1 row'],
    [{ value: 1, unit: 'rows' }, undefined, '1 row'],
    [{ value: 2, unit: 'columns' }, undefined, '2 columns'],
    [{ value: 1, unit: 'columns' }, undefined, '1 column'],
    [{ value: 48_100_000, unit: 'bytes' }, { at_most: 48_000_000, unit: 'bytes' }, '48.1 MB'],
    [{ value: 48_000_001, unit: 'bytes' }, { at_most: 48_000_000, unit: 'bytes' }, '48000001 bytes'],
    [{ value: 48_000_000, unit: 'bytes' }, { at_most: 48_000_000, unit: 'bytes' }, '48 MB'],
    [{ value: 0.125, unit: 'fraction' }, undefined, '12.5 %'],
    [{ value: 0.125, unit: 'fraction', of: 8000 }, undefined, '12.5 % of 8,000'],
    [{ value: 0.1000001, unit: 'fraction' }, { at_most: 0.1, unit: 'fraction' }, '10.00001 %'],
  ])('%j against %j is written %s', (quantity, expected, text) => {
    expect(formatQuantity(quantity, expected)).toBe(text);
  });
});

describe('what a rule asks for', () => {
  test.each<[Expected, string]>([
    [{ at_least: 0.9 }, '≥ 0.9'],
    [{ at_most: 0.3 }, '≤ 0.3'],
    [{ at_least: 0, at_most: 1 }, '≥ 0, ≤ 1'],
    [{ at_most: 48_000_000, unit: 'bytes' }, '≤ 48 MB'],
    [{ at_most: 0, unit: 'rows' }, '≤ 0 rows'],
    [{ at_least: 1, unit: 'rows' }, '≥ 1 row'],
    [{ tolerance: { absolute: 0.01 } }, 'worse by ≤ 0.01'],
    [{ at_least: 0.94, tolerance: { absolute: 0.01 } }, '≥ 0.94, worse by ≤ 0.01'],
    [{ tolerance: { relative: 0.05 } }, 'worse by ≤ 5 %'],
    [{ at_least: 0.855, tolerance: { relative: 0.05 } }, '≥ 0.855, worse by ≤ 5 %'],
    [{ at_most: 0.21, tolerance: { relative: 0.05 } }, '≤ 0.21, worse by ≤ 5 %'],
    [{ improvement: { absolute: 0.01 } }, 'better by ≥ 0.01'],
    [{ at_least: 0.77, improvement: { relative: 0.1 } }, '≥ 0.77, better by ≥ 10 %'],
    [{ at_least: 0.85, gap: { to: 'train.f1', at_most: 0.05 } }, '≥ 0.85, worse than train.f1 by ≤ 0.05'],
    [{ unit: 'fraction', tolerance: { relative: 0.1 } }, 'growth ≤ 10 %'],
    [{ at_most: 0.1, unit: 'fraction', tolerance: { relative: 0.1 } }, '≤ 10 %'],
  ])('%j is written %s', (expected, text) => {
    expect(formatExpected(expected)).toBe(text);
  });

  test.each<[Quantity, Expected, string, string]>([
    [{ value: 0.9 }, { at_least: 0.90000001 }, '0.9', '≥ 0.90000001'],
    [{ value: 0.90000012 }, { at_least: 0.90000018 }, '0.9000001', '≥ 0.9000002'],
    [
      { value: 48_010_000, unit: 'bytes' },
      { at_most: 48_040_000, unit: 'bytes' },
      '48010000 bytes',
      '≤ 48040000 bytes',
    ],
  ])('can be told from what was measured: %j against %j', (quantity, expected, measured, asked) => {
    expect([formatQuantity(quantity, expected), formatExpected(expected, quantity)]).toEqual([measured, asked]);
  });
});

describe('an interval', () => {
  const interval = { kind: 'interval', lower: 0.8882495, upper: 0.9784563, level: 0.95 } as const;

  test('is written with both ends', () => {
    expect(formatInterval(interval)).toBe('0.88825 to 0.978456');
  });

  test('is told from the bound beside it', () => {
    expect(formatInterval({ lower: 0.8999999, upper: 0.95 }, 0.9)).toBe('0.8999999 to 0.95');
  });

  test('says its level, what it is about, its method and its rows', () => {
    expect(formatIntervalEvidence({ ...interval, about: 'value', method: 'wilson', trials: 100 })).toBe(
      '95 % interval of the value: 0.88825 to 0.978456 (wilson, 100 rows)',
    );
  });

  test('says nothing of rows that are not known', () => {
    const difference = { ...interval, lower: -0.05, upper: 0.01, level: 0.999, about: 'difference' } as const;
    expect(formatIntervalEvidence({ ...difference, method: 'standard_error' })).toBe(
      '99.9 % interval of the difference from the baseline: -0.05 to 0.01 (standard error)',
    );
  });
});
