import { describe, expect, test } from '@jest/globals';
import { judgeGrowth } from '../../../../src/gates/model/growth.js';

function file(path: string, size: number) {
  return { path, size, sha256: path.slice(0, 1).repeat(64) };
}

function grown(size: number, baseline: number, maximum: number, unchanged = false) {
  return judgeGrowth(file('a.onnx', size), file('b.onnx', baseline), 'file:b.onnx', maximum, unchanged);
}

describe('the growth of a model', () => {
  test.each([
    ['a tenth more, of a tenth allowed', 1100, 1000, 0.1, 'passed'],
    ['one byte more than a tenth', 1101, 1000, 0.1, 'failed'],
    ['as large as its baseline, where none is allowed', 1000, 1000, 0, 'passed'],
    ['one byte more, where none is allowed', 1001, 1000, 0, 'failed'],
    ['smaller', 10, 1000, 0, 'passed'],
    ['a thousand times as large, of all allowed', 1_000_000, 1000, 1000, 'passed'],
  ])('of %s', (_name, size, baseline, maximum, status) => {
    expect(grown(size, baseline, maximum).status).toBe(status);
  });

  test('that fails says both sizes, the growth and what is allowed', () => {
    expect(grown(1500, 1000, 0.1)).toEqual({
      status: 'failed',
      reason: 'growth',
      what: "a.onnx is 1.5 KB, the baseline's is 1 KB: 50 % larger, allowed is 10 %",
      observed: { value: 0.5, unit: 'fraction' },
      expected: { at_most: 0.1, unit: 'fraction', tolerance: { relative: 0.1 } },
      baseline: {
        from: 'file:b.onnx',
        path: 'b.onnx',
        sha256: 'b'.repeat(64),
        observed: { value: 1000, unit: 'bytes' },
      },
    });
  });

  test('of a committed file that did not change is none', () => {
    expect(grown(1000, 1000, 0.1, true)).toMatchObject({ status: 'passed', reason: 'unchanged' });
  });

  test('from a baseline of no bytes is no number', () => {
    expect(() => grown(1000, 0, 0.1)).toThrow(expect.objectContaining({ code: 'baseline_near_zero' }));
  });
});
