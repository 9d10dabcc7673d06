import { describe, expect, test } from '@jest/globals';
import { type Growth, judgeAbsoluteGrowth, judgeRelativeGrowth } from '../../../../src/gates/model/growth.js';

function growth(size: number, baseline: number, unchanged = false): Growth {
  return {
    current: { path: 'a.onnx', size },
    baseline: { path: 'b.onnx', size: baseline },
    reference: {
      from: 'file:b.onnx',
      path: 'b.onnx',
      sha256: 'b'.repeat(64),
      observed: { value: baseline, unit: 'bytes' },
    },
    unchanged,
  };
}

describe('the growth of a model, as a fraction of its baseline', () => {
  test.each([
    ['a tenth more, of a tenth allowed', 1100, 1000, 0.1, 'passed'],
    ['one byte more than a tenth', 1101, 1000, 0.1, 'failed'],
    ['as large as its baseline, where none is allowed', 1000, 1000, 0, 'passed'],
    ['one byte more, where none is allowed', 1001, 1000, 0, 'failed'],
    ['smaller', 10, 1000, 0, 'passed'],
    ['a thousand times as large, of all allowed', 1_000_000, 1000, 1000, 'passed'],
  ])('of %s', (_name, size, baseline, maximum, status) => {
    expect(judgeRelativeGrowth(growth(size, baseline), maximum).status).toBe(status);
  });

  test('that fails says both sizes, the growth and what is allowed', () => {
    expect(judgeRelativeGrowth(growth(1500, 1000), 0.1)).toEqual({
      status: 'failed',
      reason: 'growth',
      what: "a.onnx is 1.5 KB, the baseline's is 1 KB: 50 % larger, allowed is 10 %",
      observed: { value: 0.5, unit: 'fraction' },
      expected: { at_most: 0.1, unit: 'fraction', tolerance: { relative: 0.1 } },
      baseline: growth(1500, 1000).reference,
    });
  });

  test('of a committed file that did not change is none', () => {
    expect(judgeRelativeGrowth(growth(1000, 1000, true), 0.1)).toMatchObject({ status: 'passed', reason: 'unchanged' });
  });

  test('from a baseline of no bytes is no number', () => {
    expect(() => judgeRelativeGrowth(growth(1000, 0), 0.1)).toThrow(
      expect.objectContaining({ code: 'baseline_near_zero' }),
    );
  });
});

describe('the growth of a model in bytes', () => {
  test.each([
    ['as many as are allowed', 1500, 1000, 500, 'passed'],
    ['one more', 1501, 1000, 500, 'failed'],
    ['smaller', 10, 1000, 0, 'passed'],
    ['from a baseline of no bytes', 500, 0, 500, 'passed'],
  ])('of %s', (_name, size, baseline, maximum, status) => {
    expect(judgeAbsoluteGrowth(growth(size, baseline), maximum).status).toBe(status);
  });

  test('that fails tells numbers apart that round to one', () => {
    expect(judgeAbsoluteGrowth(growth(2_000_001, 1_000_000), 1_000_000)).toMatchObject({
      reason: 'growth',
      what: "a.onnx is 2 MB, the baseline's is 1 MB: 1000001 bytes larger, allowed is 1000000 bytes",
    });
  });
});
