import { describe, expect, test } from '@jest/globals';
import { acceptable, acceptanceOf, parseAcceptances } from '../../../../src/gates/metrics/acceptance.js';
import type { Outcome } from '../../../../src/result/check.js';
import { UserError } from '../../../../src/result/error.js';
import { judge } from './judged-metrics.js';

const sha256 = 'b'.repeat(64);
const line = {
  model: 'churn',
  block: 'report',
  metric: '/f1',
  value: 0.8,
  instead_of: { value: 0.9, sha256 },
  reason: 'a harder test set',
  by: 'Mary',
  on: '2026-11-21',
};

/** Where the file is refused, and how. */
function refused(text: string): object {
  try {
    return { nothing: parseAcceptances(text, '.mlgate/accepted.jsonl') };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: error.code, what: error.message, location: error.location };
  }
}

test('each line is an acceptance, and empty lines are none', () => {
  const text = `${JSON.stringify(line)}\n\n${JSON.stringify({ ...line, value: 0.7 })}\n`;
  expect(parseAcceptances(text, 'accepted.jsonl')).toEqual([line, { ...line, value: 0.7 }]);
});

describe('a line is refused', () => {
  test.each<[string, unknown]>([
    ['that is no object', 'yes'],
    ['that is null', null],
    ['without a model', { ...line, model: undefined }],
    ['whose block is a number', { ...line, block: 1 }],
    ['without a metric', { ...line, metric: undefined }],
    ['without a name', { ...line, by: undefined }],
    ['without a value', { ...line, value: undefined }],
    ['whose value is text', { ...line, value: '0.8' }],
    ['that says instead of nothing', { ...line, instead_of: null }],
    ['that says instead of a word', { ...line, instead_of: '0.9' }],
    ['that says instead of no number', { ...line, instead_of: { sha256 } }],
    ['whose digest is short', { ...line, instead_of: { value: 0.9, sha256: 'b' } }],
    ['whose digest is in capitals', { ...line, instead_of: { value: 0.9, sha256: 'B'.repeat(64) } }],
    ['whose reason is empty', { ...line, reason: ' ' }],
    ['without a reason', { ...line, reason: undefined }],
    ['of no day', { ...line, on: '2026-02-30' }],
    ['of no date', { ...line, on: 20261121 }],
  ])('%s', (_name, value) => {
    expect(refused(JSON.stringify(value))).toEqual({
      code: 'malformed',
      what: 'line 1 of .mlgate/accepted.jsonl is no acceptance',
      location: { file: '.mlgate/accepted.jsonl', line: 1 },
    });
  });

  test('that is no JSON, by its number', () => {
    expect(refused(`${JSON.stringify(line)}\n<<<<<<< HEAD\n`)).toMatchObject({ location: { line: 2 } });
  });
});

describe('the acceptance of a metric', () => {
  const newer = { ...line, value: 0.7, by: 'John' };

  test('is the newest', () => {
    expect(acceptanceOf([line, newer], '/f1', line.instead_of)).toEqual({
      value: 0.7,
      told: { reason: 'a harder test set', by: 'John', on: '2026-11-21' },
    });
  });

  test.each([
    ['of another metric is none', '/f2', sha256],
    ['of another content is none', '/f1', 'c'.repeat(64)],
  ])('%s', (_name, metric, digest) => {
    expect(acceptanceOf([line], metric, { ...line.instead_of, sha256: digest })).toBeUndefined();
  });
});

describe('what there is to accept', () => {
  const insteadOf = { value: 0.9, sha256 };

  test('stands behind the evidence of what failed', () => {
    const interval = { kind: 'interval', about: 'value', lower: 0, upper: 1, level: 0.95, method: 'wilson' } as const;
    const failed: Outcome = { status: 'failed', reason: 'regression', what: 'worse', evidence: [interval] };
    expect(acceptable(failed, '/f1', 0.8, insteadOf).evidence).toEqual([
      interval,
      { kind: 'comparison', metric: '/f1', value: 0.8, instead_of: insteadOf },
    ]);
  });

  test.each<Outcome>([
    { status: 'passed', reason: 'within_bound', what: 'fine' },
    { status: 'inconclusive', reason: 'interval_contains_bound', what: 'who knows' },
    { status: 'error', reason: 'scale_mismatch', what: 'percent' },
  ])('is nothing where it is $status', (outcome) => {
    expect(acceptable(outcome, '/f1', 0.8, insteadOf)).toBe(outcome);
  });
});

test('a broken file of acceptances is an error of the rules, and not of one alone', async () => {
  const rules = { f1: { min: 0.5, max_absolute_regression: 0.1 } };
  const accepted = [{ metric: '/f1', value: Number.NaN, of: { f1: 0.9 } }];
  const { checks } = await judge({ rules, candidate: { f1: 0.8 }, baseline: { f1: 0.9 }, accepted });
  expect(checks.map(({ status, reason }) => `${status}/${reason}`)).toEqual(['error/malformed', 'error/malformed']);
});
