import { describe, expect, test } from '@jest/globals';
import { type Acceptance, acceptanceOf } from '../../../../src/gates/metrics/acceptance.js';

const sha256 = 'a'.repeat(64);
const told = { reason: 'a harder test set', by: 'Mary', on: '2026-11-20' };
const line: Acceptance = {
  ...told,
  model: 'churn',
  block: 'report',
  metric: '/accuracy',
  value: 85,
  instead_of: { value: 90, sha256 },
};

describe('an acceptance', () => {
  test('stands in for the number it was accepted instead of', () => {
    expect(acceptanceOf([line], '/accuracy', { value: 90, sha256 })).toEqual({ value: 85, told });
  });

  test.each([
    ['another metric', '/f1', { value: 90, sha256 }],
    ['another content', '/accuracy', { value: 90, sha256: 'b'.repeat(64) }],
    ['the same content under another scale', '/accuracy', { value: 0.9, sha256 }],
  ])('means nothing for %s', (_name, metric, before) => {
    expect(acceptanceOf([line], metric, before)).toBeUndefined();
  });

  test('gives way to a newer one', () => {
    const newer = { ...line, value: 84 };
    expect(acceptanceOf([line, newer], '/accuracy', { value: 90n, sha256 })).toEqual({ value: 84, told });
  });
});
