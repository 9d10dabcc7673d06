import { describe, expect, test } from '@jest/globals';
import { assertFresh, judgeAge } from '../../../../src/gates/rules/age.js';
import type { Dated } from '../../../../src/result/dated.js';
import { judge } from './judged-metrics.js';

const now = new Date('2026-11-21T12:00:00Z');
const day = 86_400;

function fileOf(dated?: Dated) {
  return { path: 'metrics.json', size: 1, sha256: 'a'.repeat(64), ...(dated && { dated }) };
}

function ageAt(at: string | undefined, seconds = day) {
  return judgeAge(fileOf(), at === undefined ? undefined : new Date(at), seconds, now);
}

describe('a file', () => {
  test.each<[string, string, string]>([
    ['of now is fresh', '2026-11-21T12:00:00Z', 'passed within_bound'],
    ['of exactly the maximum is fresh', '2026-11-20T12:00:00Z', 'passed within_bound'],
    ['older by a second is stale', '2026-11-20T11:59:59Z', 'failed stale'],
    ['an hour ahead is fresh, for clocks differ', '2026-11-21T13:00:00Z', 'passed within_bound'],
    ['further ahead is stale, for that proves nothing', '2026-11-21T13:00:01Z', 'failed stale'],
  ])('%s', (_name, at, answer) => {
    const { status, reason } = ageAt(at);
    expect(`${status} ${reason}`).toBe(answer);
  });

  test('without any evidence is an error that says how to get some', () => {
    expect(ageAt(undefined)).toEqual({
      status: 'error',
      reason: 'stale_unknown',
      what: 'how old metrics.json is, is not known',
      why: 'it does not say so itself, and after a checkout the time of a file is no evidence',
      fix: 'fetch the history (fetch-depth: 0 of actions/checkout), or have the date written into the file',
    });
  });

  test('that is stale says since when, by what, and what to do', () => {
    expect(ageAt('2026-11-01T00:00:00Z')).toEqual({
      status: 'failed',
      reason: 'stale',
      what: 'metrics.json is of 2026-11-01T00:00:00.000Z (its content says so): older than 24 hours',
      fix: 'run what writes it again, and check that it wrote this file',
    });
  });
});

describe('its date', () => {
  const at = '2026-11-21T11:00:00Z';
  test.each<[Dated['by'], string]>([
    ['commit', 'the commit that last touched it'],
    ['store', 'the store that holds it'],
    ['file', 'its own time: this job wrote it'],
  ])('by its %s is told as such', (by, words) => {
    expect(judgeAge(fileOf({ at, by }), undefined, day, now).what).toBe(
      `metrics.json is of 2026-11-21T11:00:00.000Z (${words}), within 24 hours`,
    );
  });

  test('in its content goes before what its surroundings say', () => {
    const old = new Date('2026-11-01T00:00:00Z');
    expect(judgeAge(fileOf({ at, by: 'file' }), old, day, now).status).toBe('failed');
  });
});

test('of a baseline, only what is too old is refused', () => {
  expect(() => assertFresh(fileOf(), now, day, now)).not.toThrow();
  expect(() => assertFresh(fileOf(), new Date('2026-11-01'), day, now)).toThrow('the baseline metrics.json is of');
  expect(() => assertFresh(fileOf(), undefined, day, now)).toThrow('how old metrics.json is, is not known');
});

describe('max_age of a block', () => {
  const subject = { rules: { accuracy: { min: 0.5 } }, candidate: { accuracy: 0.9 }, block: { max_age: '1d' } };

  test.each<[string, object, string]>([
    ['passes a fresh file', { candidate: { at: '2026-11-21T10:00:00Z', by: 'file' } }, 'passed'],
    ['fails a stale one', { candidate: { at: '2026-11-01T10:00:00Z', by: 'commit' } }, 'failed/stale'],
    ['is an error where the age is not known', {}, 'error/stale_unknown'],
  ])('%s, and the rules are judged all the same', async (_name, dated, answer) => {
    const judged = await judge({ ...subject, dated });
    expect([judged.answer('*/max_age'), judged.answer('accuracy/min')]).toEqual([answer, 'passed']);
  });
});
