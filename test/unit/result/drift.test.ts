import { describe, expect, test } from '@jest/globals';
import { answer, type Check, type Effect, type Evidence, errorOutcome, planned } from '../../../src/result/check.js';
import { type DriftAnswer, driftOf } from '../../../src/result/drift.js';
import { UserError } from '../../../src/result/error.js';
import type { ModelRun, Problem } from '../../../src/result/run.js';
import { applied } from '../../../src/result/waiver.js';

function check(effect: Effect = 'block', gate: 'drift' | 'metrics' = 'drift') {
  return planned({ gate, source: 'scoring', subject: 'income', rule: 'distribution' }, { effect });
}

const passed = answer(check(), { status: 'passed', reason: 'within_noise', what: 'no more than noise' });
const skipped = answer(check(), { status: 'skipped', reason: 'time_column', what: 'it holds points in time' });
const inconclusive = answer(check(), { status: 'inconclusive', reason: 'too_few_rows', what: '12 rows' });
const unmeasured = answer(check(), errorOutcome(new UserError('missing_file', { what: 'there is no file' })));
const notRun = answer(check(), { status: 'error', reason: 'not_run', what: 'it has no answer' });
const metric = answer(check('block', 'metrics'), { status: 'failed', reason: 'below_minimum', what: 'it is 0' });

function drifted(effect: Effect = 'block', ...evidence: readonly Evidence[]): Check {
  return answer(check(effect), { status: 'failed', reason: 'drift', what: 'it moved', evidence });
}

function ofColumns(reason: 'missing_column' | 'type_changed' | 'violations'): Check {
  return answer(check(), { status: 'failed', reason, what: 'the columns are others' });
}

function waived(failed: Check): Check {
  const waiver = { check: failed.id, reason: 'the tariff changed', approved_by: '@owner', expires: '2026-12-01' };
  return { ...failed, waiver: applied(waiver, '2026-11-20T00:00:00Z') };
}

function model(checks: readonly Check[], rest: Partial<ModelRun> = {}): ModelRun {
  return {
    name: 'churn',
    config: null,
    fail_on: 'fail',
    gates: ['drift'],
    gates_left_out: [],
    inputs: [],
    waivers: [],
    planned: checks.map(({ id }) => id),
    verdict: 'passed',
    checks,
    ...rest,
  };
}

function answered(models: readonly ModelRun[], problems: readonly Problem[] = []): DriftAnswer {
  return driftOf({ models, problems });
}

const once = { kind: 'consecutive', breaches: 1, needed: 2 } as const;
const twice = { kind: 'consecutive', breaches: 2, needed: 2 } as const;
const unremembered = { ...once, at_least: true } as const;

describe('the answer over the checks of one model', () => {
  test.each<[DriftAnswer, string, readonly Check[]]>([
    ['true', 'drift that blocks', [drifted()]],
    ['true', 'drift that blocks, beside what could not be measured', [passed, drifted(), unmeasured, notRun]],
    ['true', 'drift that is waived: the block is gone, and not the drift', [waived(drifted())]],
    ['true', 'drift that was found often enough, in a block that only warns', [drifted('warn', twice)]],
    ['true', 'drift of which nobody knows how often it was found before', [drifted('warn', unremembered)]],
    ['unknown', 'drift that was not found often enough yet', [drifted('warn', once), passed]],
    ['unknown', 'drift that only warns', [drifted('warn'), passed]],
    ['unknown', 'columns that are gone', [passed, ofColumns('missing_column')]],
    ['unknown', 'columns of another type', [passed, ofColumns('type_changed')]],
    ['unknown', 'columns that nothing is known of', [passed, ofColumns('violations')]],
    ['unknown', 'a check that could not be measured', [passed, unmeasured]],
    ['unknown', 'a check that was not answered', [passed, notRun]],
    ['unknown', 'a check that could not be measured, and is waived', [passed, waived(unmeasured)]],
    ['unknown', 'too few rows', [passed, inconclusive]],
    ['unknown', 'nothing but what is left out by nature', [skipped]],
    ['unknown', 'no check at all', []],
    ['false', 'checks of which all passed', [passed, passed]],
    ['false', 'checks that passed, beside what is left out by nature', [passed, skipped]],
    ['false', 'drift that is quiet, beside another gate that failed', [passed, metric]],
  ])('is %s for %s', (expected, _what, checks) => {
    expect(answered([model(checks)])).toBe(expected);
  });
});

test('where warnings block, drift that warns is true', () => {
  expect(answered([model([drifted('warn')], { fail_on: 'warn' })])).toBe('true');
});

describe('the answer is no false where nobody asked', () => {
  test.each<[string, readonly ModelRun[]]>([
    ['no model', []],
    ['no drift gate', [model([metric], { gates: ['metrics'] })]],
    ['a drift gate that was left out', [model([metric], { gates: ['metrics'], gates_left_out: ['drift'] })]],
    [
      'one model whose drift gate was left out, beside one that did not drift',
      [model([passed]), model([metric], { name: 'fraud', gates: ['metrics'], gates_left_out: ['drift'] })],
    ],
    [
      'one model of which nothing was measured, beside one that did not drift',
      [model([passed]), model([skipped], { name: 'fraud' })],
    ],
  ])('with %s', (_what, models) => {
    expect(answered(models)).toBe('unknown');
  });

  test('with a configuration that could not be read', () => {
    const problem: Problem = { code: 'invalid_config', what: 'unknown key "refrence"' };
    expect(answered([model([passed])], [problem])).toBe('unknown');
    expect(answered([model([drifted()])], [problem])).toBe('true');
  });
});

test('a model without a drift gate keeps nobody from the answer of another', () => {
  const metrics = model([metric], { name: 'fraud', gates: ['metrics'] });
  expect(answered([metrics, model([passed])])).toBe('false');
  expect(answered([metrics, model([drifted()])])).toBe('true');
});
