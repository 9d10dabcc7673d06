import { describe, expect, test } from '@jest/globals';
import { assertFresh, judgeAge } from '../../../../src/gates/rules/age.js';

const file = { path: 'm.json', size: 2, sha256: 'a'.repeat(64) };
const now = new Date('2026-11-21T12:00:00Z');
const day = 24 * 3600;

describe('a date that is still to come', () => {
  const future = new Date('2027-01-01T00:00:00Z');

  test('is stale, and not called old', () => {
    expect(judgeAge(file, future, day, now)).toMatchObject({
      status: 'failed',
      reason: 'stale',
      what: 'm.json is of 2027-01-01T00:00:00.000Z (its content says so): that is still to come',
      fix: 'set the clock of the machine that wrote it, or of this one',
    });
  });

  test('is no date of a baseline', () => {
    expect(() => assertFresh(file, future, day, now)).toThrow('that is still to come');
  });

  test('is forgiven for an hour, in which clocks may disagree', () => {
    expect(judgeAge(file, new Date('2026-11-21T13:00:00Z'), day, now).status).toBe('passed');
  });
});

test('a date that is none is not fresh', () => {
  const dated = { ...file, dated: { at: '2026-13-45T00:00:00Z', by: 'commit' } } as const;
  expect(judgeAge(dated, undefined, day, now)).toMatchObject({ status: 'error', reason: 'stale_unknown' });
});
