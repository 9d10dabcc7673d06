import { describe, expect, test } from '@jest/globals';
import { acceptancesFrom } from '../../../../src/gates/metrics/accept.js';
import { answer, type Check, type Outcome, planned } from '../../../../src/result/check.js';
import { UserErrors, userErrors } from '../../../../src/result/error.js';

const acceptor = { reason: 'a harder test set', by: 'Mary', on: '2026-11-21' };
const sha256 = 'b'.repeat(64);

function check(subject: string, rule: string, outcome: Outcome): Check {
  return answer(planned({ gate: 'metrics', source: 'report', subject, rule }, { effect: 'block' }), outcome);
}

/** A failed check that compared these pointers, each 0.8 where 0.9 was. */
function worse(subject: string, rule: string, ...pointers: readonly string[]): Check {
  const evidence = pointers.map(
    (metric) => ({ kind: 'comparison', metric, value: 0.8, instead_of: { value: 0.9, sha256 } }) as const,
  );
  return check(subject, rule, { status: 'failed', reason: 'regression', what: 'it is 0.8', evidence });
}

const failed = worse('f1', 'max_absolute_regression', '/f1');
const bound = check('f1', 'min', { status: 'failed', reason: 'below_minimum', what: 'f1 is 0.8' });
const passed = check('auc', 'max_absolute_regression', {
  status: 'passed',
  reason: 'within_bound',
  what: 'auc is 0.9',
});
const missing = check('mcc', 'ratchet', { status: 'error', reason: 'missing_metric', what: 'there is no mcc' });
const unsure = check('r2', 'max_absolute_regression', {
  status: 'inconclusive',
  reason: 'interval_contains_bound',
  what: 'r2 may be 0.8',
});

function lines(checks: readonly Check[], ids: readonly string[] = []) {
  return acceptancesFrom({ name: 'churn', checks }, ids, acceptor).map(({ line }) => line);
}

test('a line says what was accepted instead of what, in the order in which files have it', () => {
  expect(lines([failed]).map((line) => JSON.stringify(line))).toEqual([
    `{"model":"churn","block":"report","metric":"/f1","value":0.8,"instead_of":{"value":0.9,"sha256":"${sha256}"},"reason":"a harder test set","by":"Mary","on":"2026-11-21"}`,
  ]);
});

describe('without ids', () => {
  test('all that failed against an earlier value is accepted, and nothing else', () => {
    const ratchet = worse('auc', 'ratchet', '/auc');
    const improvement = worse('loss', 'min_relative_improvement', '/loss');
    const found = lines([bound, failed, passed, missing, unsure, ratchet, improvement]);
    expect(found.map(({ metric }) => metric)).toEqual(['/f1', '/auc', '/loss']);
  });

  test('one line is enough for a metric that failed two rules', () => {
    expect(lines([failed, worse('f1', 'max_relative_regression', '/f1')])).toHaveLength(1);
  });

  test('every value that failed under one rule gets its line', () => {
    const found = lines([worse('folds.*.f1', 'max_absolute_regression', '/folds/a/f1', '/folds/b/f1')]);
    expect(found.map(({ metric }) => metric)).toEqual(['/folds/a/f1', '/folds/b/f1']);
  });
});

/** What is said where something cannot be accepted. */
function refused(checks: readonly Check[], ids: readonly string[] = []): readonly string[] {
  try {
    lines(checks, ids);
  } catch (error) {
    return userErrors(error).map(({ explanation: { what, why, fix } }) => [what, why, fix].filter(Boolean).join(' | '));
  }
  throw new Error('nothing was refused');
}

test.each<[string, readonly Check[], readonly string[], string]>([
  [
    'a bound of its own',
    [bound],
    [bound.id],
    'metrics/report/f1/min compares with no earlier value: there is nothing to accept | change its bound in mlgate.yml, where it is reviewed, or waive the check',
  ],
  ['what passed', [passed], [passed.id], 'metrics/report/auc/max_absolute_regression passed: auc is 0.9'],
  [
    'what could not be measured',
    [missing],
    [missing.id],
    'metrics/report/mcc/ratchet could not be measured: there is no value to accept | there is no mcc | mend that first',
  ],
  [
    'what is not known well enough',
    [unsure],
    [unsure.id],
    'metrics/report/r2/max_absolute_regression is inconclusive, and what is not known cannot be accepted | r2 may be 0.8 | evaluate on more rows, or waive the check until a day',
  ],
  [
    'an id that nobody planned',
    [failed],
    ['metrics/report/f2/max_absolute_regression'],
    'no check of the metrics gate is called metrics/report/f2/max_absolute_regression | did you mean metrics/report/f1/max_absolute_regression?',
  ],
  [
    'a run in which nothing failed',
    [passed],
    [],
    'no check of churn that compares with an earlier value failed: there is nothing to accept',
  ],
  [
    'a run that failed for other reasons',
    [passed, bound, missing],
    [],
    'no check of churn that compares with an earlier value failed: there is nothing to accept | not passed, for other reasons: metrics/report/f1/min, metrics/report/mcc/ratchet | mlgate metrics says why',
  ],
])('%s is refused', (_name, checks, ids, said) => {
  expect(refused(checks, ids)).toEqual([said]);
});

test('where one of several cannot be accepted, none is, and all faults are told', () => {
  expect(() => lines([failed, bound, passed], [failed.id, bound.id, passed.id])).toThrow(UserErrors);
  expect(refused([failed, bound, passed], [failed.id, bound.id, passed.id])).toHaveLength(2);
});
