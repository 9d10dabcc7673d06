import { describe, expect, test } from '@jest/globals';
import { judgeAccepted } from '../../../../src/gates/rules/accepted.js';
import { judgeAnchor } from '../../../../src/gates/rules/ratchet.js';

function reference(value: number) {
  const accepted = { reason: 'a harder test set', by: 'Mary', on: '2026-11-21' };
  return { from: 'merge_base', path: 'm.json', sha256: 'a'.repeat(64), accepted, observed: { value } };
}

describe('an accepted value', () => {
  test('passes whatever is no worse, with what it stands on', () => {
    expect(judgeAccepted('f1', 0.8, reference(0.8), 'higher_is_better')).toEqual({
      status: 'passed',
      reason: 'within_bound',
      what: 'f1 is 0.8, accepted was 0.8',
      observed: { value: 0.8 },
      expected: { at_least: 0.8 },
      baseline: reference(0.8),
    });
  });

  test.each([
    ['higher_is_better', 0.81, true],
    ['higher_is_better', 0.799, false],
    ['lower_is_better', 0.79, true],
    ['lower_is_better', 0.801, false],
  ] as const)('where %s, beside 0.8 passes %p: %p', (direction, value, passes) => {
    expect(judgeAccepted('f1', value, reference(0.8), direction) !== undefined).toBe(passes);
  });
});

describe('a ratchet that was started anew', () => {
  test.each([
    ['higher_is_better', 0.8, 'passed'],
    ['higher_is_better', 0.79, 'passed'],
    ['higher_is_better', 0.789, 'failed'],
    ['lower_is_better', 0.81, 'passed'],
    ['lower_is_better', 0.811, 'failed'],
  ] as const)('at 0.8 with a tolerance of 0.01, where %s, has %p as %s', (direction, value, status) => {
    expect(judgeAnchor('f1', value, reference(0.8), 0.01, direction).status).toBe(status);
  });

  test('says why its noise is not taken off', () => {
    expect(judgeAnchor('f1', 0.7, reference(0.8), 0.01, 'higher_is_better')).toEqual({
      status: 'failed',
      reason: 'ratchet',
      what: 'f1 is 0.7, and the ratchet was started anew at 0.8',
      why: 'under 10 values since then say nothing of their noise, so only a tolerance of 0.01 comes off',
      observed: { value: 0.7 },
      expected: { at_least: 0.79, tolerance: { absolute: 0.01 } },
      baseline: reference(0.8),
    });
  });
});
