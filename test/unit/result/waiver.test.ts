import { describe, expect, test } from '@jest/globals';
import { answer, type Check, type Effect, type Outcome, planned, type Status } from '../../../src/result/check.js';
import type { Plan, Run, Verdict } from '../../../src/result/run.js';
import { blockingIds, conclude } from '../../../src/result/verdict.js';
import { applied, daysLeft, isDay, type Waiver } from '../../../src/result/waiver.js';

const waiver: Waiver = {
  check: 'metrics/report/f1/min',
  reason: 'the new labels are stricter',
  approved_by: 'Mary',
  expires: '2026-12-01',
};

describe('a waiver', () => {
  test.each([
    ['the day before', '2026-11-30T12:00:00.000Z', true, 1],
    ['as its last day begins', '2026-12-01T00:00:00.000Z', true, 0],
    ['in the last moment of its day', '2026-12-01T23:59:59.999Z', true, 0],
    ['as the next day begins', '2026-12-02T00:00:00.000Z', false, -1],
    ['in another year', '2027-01-01T00:00:00.000Z', false, -31],
  ])('%s', (_name, at, inForce, left) => {
    expect(applied(waiver, at)).toEqual({
      reason: 'the new labels are stricter',
      approved_by: 'Mary',
      expires: '2026-12-01',
      in_force: inForce,
    });
    expect(daysLeft(waiver, at)).toBe(left);
  });
});

test.each([
  ['2026-12-01', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
])('%s is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is);
});

const outcomes: Readonly<Record<Status, Outcome>> = {
  passed: { status: 'passed', reason: 'within_bound', what: 'it is 1' },
  failed: { status: 'failed', reason: 'below_minimum', what: 'it is 0' },
  inconclusive: { status: 'inconclusive', reason: 'interval_contains_bound', what: 'it may be 0' },
  error: { status: 'error', reason: 'missing_file', what: 'there is no file' },
  skipped: { status: 'skipped', reason: 'metric_not_required', what: 'it is not there' },
};

function check(subject: string, outcome: Status | Outcome, effect: Effect = 'block'): Check {
  const asked = planned({ gate: 'metrics', source: 'report', subject, rule: 'min' }, { effect });
  return answer(asked, typeof outcome === 'string' ? outcomes[outcome] : outcome);
}

/** The run in which these were answered, and `f1` is waived until the end of 2026-12-01. */
function concluded(
  checks: readonly Check[],
  { at = '2026-11-21T10:00:00.000Z', failOn = 'fail' }: { at?: string; failOn?: 'fail' | 'warn' } = {},
): Run {
  const model = { name: 'churn', config: null, fail_on: failOn, gates: ['metrics'], gates_left_out: [] } as const;
  const asked = new Map(checks.map(({ id, key, effect }) => [id, { id, key, effect }]));
  const plan: Plan = {
    version: 1,
    tool: { name: 'mlgate', version: '0.1.0' },
    commit: null,
    models: [{ ...model, inputs: [], waivers: [waiver], checks: [...asked.values()] }],
    problems: [],
  };
  return conclude(plan, new Map([['churn', checks]]), { started_at: at, seconds: 1, gates: {}, scans: [] });
}

const fine = check('auc', 'passed');

describe('the verdict with a waiver', () => {
  test.each<[string, Check, 'fail' | 'warn']>([
    ['a failed check', check('f1', 'failed'), 'fail'],
    ['an inconclusive check', check('f1', 'inconclusive'), 'fail'],
    ['a check that could not be measured', check('f1', 'error'), 'fail'],
    ['a warning, where warnings block', check('f1', 'failed', 'warn'), 'warn'],
  ])('passes over %s, which keeps its status', (_name, waived, failOn) => {
    const run = concluded([waived, fine], { failOn });
    expect([run.verdict, blockingIds(run)]).toEqual(['passed', []]);
    const { check: _, ...rest } = waiver;
    expect(run.models[0]?.checks).toEqual([{ ...waived, waiver: { ...rest, in_force: true } }, fine]);
  });

  test('is as without it from the end of its day', () => {
    const run = concluded([check('f1', 'failed'), fine], { at: '2026-12-02T00:00:00.000Z' });
    expect([run.verdict, blockingIds(run)]).toEqual(['failed', ['metrics/report/f1/min']]);
    expect(run.models[0]?.checks[0]?.waiver?.in_force).toBe(false);
  });

  test('blocks by the checks that it does not name', () => {
    const run = concluded([check('f1', 'failed'), check('auc', 'failed'), check('mcc', 'passed')]);
    expect([run.verdict, blockingIds(run)]).toEqual(['failed', ['metrics/report/auc/min']]);
  });

  test('carries the waivers of the plan', () => {
    expect(concluded([fine]).models[0]?.waivers).toEqual([waiver]);
  });

  test.each<[string, readonly Check[], Verdict]>([
    ['the only check is waived', [check('f1', 'failed')], 'error'],
    ['the only check could not be measured, and is waived', [check('f1', 'error')], 'error'],
    ['the others were skipped', [check('f1', 'failed'), check('auc', 'skipped')], 'error'],
    ['the others only warn', [check('f1', 'error'), check('auc', 'failed', 'warn')], 'error'],
    ['another failed and is not waived', [check('f1', 'failed'), check('auc', 'failed')], 'failed'],
    ['another passed', [check('f1', 'failed'), fine], 'passed'],
  ])('does not make a pass of nothing: %s', (_name, checks, verdict) => {
    expect(concluded(checks).verdict).toBe(verdict);
  });

  test.each<[string, Outcome]>([
    ['crashed', { status: 'error', reason: 'crashed', what: 'mlgate itself failed here' }],
    ['met a file that is not the planned one', { status: 'error', reason: 'changed_since_plan', what: 'it changed' }],
  ])('does not pass over a gate that %s', (_name, outcome) => {
    const run = concluded([check('f1', outcome), fine]);
    expect([run.verdict, blockingIds(run)]).toEqual(['error', ['metrics/report/f1/min']]);
    expect(run.models[0]?.checks[0]?.waiver).toBeUndefined();
  });

  test('does not pass over a check with two answers', () => {
    const run = concluded([check('f1', 'failed'), fine, check('f1', 'failed')]);
    expect(run.verdict).toBe('error');
    expect(run.models[0]?.checks[0]).toMatchObject({ reason: 'answered_twice' });
    expect(run.models[0]?.checks[0]?.waiver).toBeUndefined();
  });

  test('is not what an answer claims of itself', () => {
    const forged = { ...check('auc', 'failed'), waiver: applied(waiver, '2026-11-21') };
    const run = concluded([forged, check('mcc', 'passed')]);
    expect(run.verdict).toBe('failed');
    expect(run.models[0]?.checks[0]).toEqual(check('auc', 'failed'));
  });
});
