import { describe, expect, test } from '@jest/globals';
import { missingBaseline } from '../../../../src/gates/rules/baseline.js';
import { UserError } from '../../../../src/result/error.js';

const notThere = new UserError('missing_file', { what: 'production.json is not there', why: 'it was never written' });
const told = {
  what: 'there is no baseline to compare with',
  why: 'production.json is not there; it was never written',
};

describe('a missing baseline', () => {
  const fix = 'write on_missing: accept_first beside the baseline for the first run';

  test('is an error that blocks unless the configuration says otherwise', () => {
    expect(missingBaseline(notThere, 'fail')).toEqual({ status: 'error', reason: 'no_baseline', ...told, fix });
  });

  test('is an error that warns with on_missing: warn', () => {
    expect(missingBaseline(notThere, 'warn')).toEqual({
      status: 'error',
      reason: 'no_baseline',
      effect: 'warn',
      ...told,
    });
  });

  test('leaves the rule out with on_missing: allow', () => {
    expect(missingBaseline(notThere, 'allow')).toEqual({
      status: 'skipped',
      reason: 'baseline_allowed_missing',
      ...told,
    });
  });

  test('keeps the advice of whoever looked for it', () => {
    const advised = new UserError('missing_file', { what: 'production.json is not there', fix: 'fetch it first' });
    expect(missingBaseline(advised, 'fail')).toMatchObject({
      why: 'production.json is not there',
      fix: 'fetch it first',
    });
  });

  describe('with on_missing: accept_first', () => {
    const candidate = { name: 'accuracy', value: 0.9 };
    const yet = new UserError('no_baseline_yet', { what: 'main never had reports/metrics.json' });

    test('makes the candidate the first of its line where there never was one', () => {
      expect(missingBaseline(yet, 'accept_first', candidate)).toEqual({
        status: 'passed',
        reason: 'first_accepted',
        what: 'accuracy is 0.9, the first of its line',
        why: 'main never had reports/metrics.json',
        observed: { value: 0.9 },
      });
    });

    test('blocks where there was one that is gone', () => {
      expect(missingBaseline(notThere, 'accept_first', candidate)).toMatchObject({
        status: 'error',
        reason: 'no_baseline',
        fix: 'there was one before: restore it, or write on_missing: warn while it is away',
      });
    });
  });
});
