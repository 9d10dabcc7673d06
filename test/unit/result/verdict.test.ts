import { describe, expect, test } from '@jest/globals';
import { answer, type Check, type Effect, type PlannedCheck, planned, type Status } from '../../../src/result/check.js';
import type { Plan, PlannedModel, Timings, Verdict } from '../../../src/result/run.js';
import {
  blockingIds,
  conclude,
  exitCode,
  settle,
  verdictOf,
  withProblems,
  worstVerdict,
} from '../../../src/result/verdict.js';

function asked(subject: string, effect: Effect = 'block'): PlannedCheck {
  return planned({ gate: 'metrics', source: 'report', subject, rule: 'min' }, { effect });
}

function passes(check: PlannedCheck): Check {
  return answer(check, { status: 'passed', reason: 'within_bound', what: 'it is 1' });
}

function fails(check: PlannedCheck): Check {
  return answer(check, { status: 'failed', reason: 'below_minimum', what: 'it is 0' });
}

function errs(check: PlannedCheck): Check {
  return answer(check, { status: 'error', reason: 'missing_file', what: 'there is no file' });
}

function model(name: string, checks: readonly PlannedCheck[], failOn: 'fail' | 'warn' = 'fail'): PlannedModel {
  return {
    name,
    config: null,
    fail_on: failOn,
    gates: ['metrics'],
    gates_left_out: [],
    inputs: [],
    waivers: [],
    checks,
  };
}

function plan(...models: readonly PlannedModel[]): Plan {
  return { version: 1, tool: { name: 'mlgate', version: '0.1.0' }, commit: null, models, problems: [] };
}

const timings: Timings = { started_at: '2026-01-01T00:00:00.000Z', seconds: 1, gates: { metrics: 1 }, scans: [] };

describe('the verdict over one check', () => {
  test.each<[Status, Effect, 'fail' | 'warn', Verdict]>([
    ['passed', 'block', 'fail', 'passed'],
    ['skipped', 'block', 'fail', 'passed'],
    ['failed', 'block', 'fail', 'failed'],
    ['inconclusive', 'block', 'fail', 'failed'],
    ['error', 'block', 'fail', 'error'],
    ['passed', 'warn', 'fail', 'passed'],
    ['skipped', 'warn', 'fail', 'passed'],
    ['failed', 'warn', 'fail', 'passed'],
    ['inconclusive', 'warn', 'fail', 'passed'],
    ['error', 'warn', 'fail', 'passed'],
    ['passed', 'block', 'warn', 'passed'],
    ['skipped', 'block', 'warn', 'passed'],
    ['failed', 'block', 'warn', 'failed'],
    ['inconclusive', 'block', 'warn', 'failed'],
    ['error', 'block', 'warn', 'error'],
    ['passed', 'warn', 'warn', 'passed'],
    ['skipped', 'warn', 'warn', 'passed'],
    ['failed', 'warn', 'warn', 'failed'],
    ['inconclusive', 'warn', 'warn', 'failed'],
    ['error', 'warn', 'warn', 'error'],
  ])('that %s, with effect %s and fail_on: %s, is %s', (status, effect, failOn, verdict) => {
    expect(verdictOf([{ status, effect }], failOn)).toBe(verdict);
  });
});

describe('the verdict over several checks', () => {
  const check = (status: Status, effect: Effect = 'block') => ({ status, effect });

  test.each<[string, readonly { status: Status; effect: Effect }[], Verdict]>([
    ['an error outweighs a failure', [check('failed'), check('error'), check('passed')], 'error'],
    ['a failure outweighs what passed', [check('passed'), check('failed'), check('passed')], 'failed'],
    [
      'an error that warns does not outweigh a failure that blocks',
      [check('error', 'warn'), check('failed')],
      'failed',
    ],
    ['warnings beside what passed do not block', [check('passed'), check('failed', 'warn')], 'passed'],
  ])('%s', (_name, checks, verdict) => {
    expect(verdictOf(checks, 'fail')).toBe(verdict);
  });
});

test.each<[Verdict, 0 | 1 | 2]>([
  ['passed', 0],
  ['failed', 1],
  ['error', 2],
])('the exit code of %s is %p', (verdict, code) => {
  expect(exitCode(verdict)).toBe(code);
});

test.each<[readonly Verdict[], Verdict]>([
  [['passed', 'passed'], 'passed'],
  [['passed', 'failed'], 'failed'],
  [['failed', 'error', 'passed'], 'error'],
])('the worst of %j is %s', (verdicts, worst) => {
  expect(worstVerdict(verdicts)).toBe(worst);
});

describe('settling answers against the plan', () => {
  const [a, b, c] = [asked('a'), asked('b'), asked('c')];

  test('keeps the order of the plan, whatever the order of the answers', () => {
    expect(settle([a, b, c], [passes(c), fails(a), passes(b)])).toEqual([fails(a), passes(b), passes(c)]);
  });

  test('makes an error of a planned check without an answer', () => {
    expect(settle([a, b], [passes(a)])).toEqual([
      passes(a),
      {
        ...b,
        status: 'error',
        reason: 'not_run',
        what: 'metrics/report/b/min was planned and has no answer',
        why: 'its gate did not run, or ended before it could write its result',
        fix: 'read the log of the metrics gate, then run it again',
      },
    ]);
  });

  test('leaves a check that only warns a warning where it has no answer', () => {
    expect(settle([asked('a', 'warn')], [])).toMatchObject([{ effect: 'warn', status: 'error', reason: 'not_run' }]);
  });

  test('makes an error of two answers to one check, though both passed', () => {
    expect(settle([a], [passes(a), passes(a)])).toEqual([
      { ...a, status: 'error', reason: 'answered_twice', what: 'metrics/report/a/min has 2 answers' },
    ]);
  });

  test('makes a blocking error of an answer that the plan does not ask for, after the plan', () => {
    const stray = asked('stray', 'warn');
    expect(settle([a], [passes(stray), passes(a)])).toEqual([
      passes(a),
      {
        id: 'metrics/report/stray/min',
        key: stray.key,
        effect: 'block',
        status: 'error',
        reason: 'not_planned',
        what: 'metrics/report/stray/min was answered, but the plan does not ask for it',
      },
    ]);
  });
});

describe('what an answer may change of its plan', () => {
  const asking = asked('f1');

  test('is nothing of its effect or its place: a failure that calls itself a warning blocks', () => {
    const answered = { ...fails(asking), effect: 'warn', location: { file: 'elsewhere.yml', line: 1 } } as const;
    const place = { ...asking, location: { file: 'mlgate.yml', line: 7 } };
    expect(settle([place], [answered])).toEqual([{ ...fails(asking), location: { file: 'mlgate.yml', line: 7 } }]);
  });

  test('is the effect where it makes a warning block: what could not be measured is none', () => {
    const answered = answer(asked('a', 'warn'), { status: 'error', reason: 'empty', what: 'none', effect: 'block' });
    expect(settle([asked('a', 'warn')], [answered])).toMatchObject([{ effect: 'block', status: 'error' }]);
  });

  test('is the effect where there is no baseline, for on_missing judges that', () => {
    const answered = answer(asking, { status: 'error', reason: 'no_baseline', what: 'none', effect: 'warn' });
    expect(settle([asking], [answered])).toEqual([answered]);
  });

  test('is the effect where rows violate a rule, for a bound of its own may only warn', () => {
    const answered = answer(asking, { status: 'failed', reason: 'violations', what: 'a few', effect: 'warn' });
    expect(settle([asking], [answered])).toEqual([answered]);
  });

  test('is the effect of drift, which may have to be found several times in a row', () => {
    const answered = answer(asking, { status: 'failed', reason: 'drift', what: 'it moved', effect: 'warn' });
    expect(settle([asking], [answered])).toEqual([answered]);
  });

  test('is always that it blocks: what would only warn may not have been measured', () => {
    const warning = asked('f1', 'warn');
    const answered = answer(warning, { status: 'error', reason: 'not_a_number', what: 'text', effect: 'block' });
    expect(settle([warning], [answered])).toEqual([answered]);
    expect(settle([warning], [errs(warning)])).toEqual([errs(warning)]);
  });
});

describe('what goes wrong after the verdict', () => {
  const run = conclude(plan(model('churn', [asked('a')])), new Map([['churn', [passes(asked('a'))]]]), timings);

  test('makes the run an error, with all that it found', () => {
    const problem = { code: 'usage', what: 'a file cannot be written' } as const;
    expect(withProblems(run, [problem])).toEqual({ ...run, verdict: 'error', exit_code: 2, problems: [problem] });
  });

  test('is nothing where there is nothing', () => {
    expect(withProblems(run, [])).toBe(run);
  });
});

describe('the run that a plan and its answers make', () => {
  const [a, b] = [asked('a'), asked('b')];

  test('carries the plan, the settled checks and the planned ids', () => {
    expect(conclude(plan(model('churn', [a, b])), new Map([['churn', [fails(b), passes(a)]]]), timings)).toEqual({
      version: 1,
      tool: { name: 'mlgate', version: '0.1.0' },
      commit: null,
      verdict: 'failed',
      exit_code: 1,
      models: [
        {
          name: 'churn',
          config: null,
          fail_on: 'fail',
          gates: ['metrics'],
          gates_left_out: [],
          verdict: 'failed',
          inputs: [],
          waivers: [],
          planned: ['metrics/report/a/min', 'metrics/report/b/min'],
          checks: [passes(a), fails(b)],
        },
      ],
      problems: [],
      timings,
    });
  });

  test('is an error without any model', () => {
    expect(conclude(plan(), new Map(), timings)).toMatchObject({ verdict: 'error', exit_code: 2, models: [] });
  });

  test('is an error where a model has no check', () => {
    const run = conclude(plan(model('churn', [])), new Map(), timings);
    expect(run).toMatchObject({ verdict: 'error', exit_code: 2, models: [{ verdict: 'error' }] });
  });

  test('is an error where the plan has a problem, though every check passed', () => {
    const problem = { code: 'invalid_config', what: 'other.yml lacks version' } as const;
    const asked = { ...plan(model('churn', [a])), problems: [problem] };
    expect(conclude(asked, new Map([['churn', [passes(a)]]]), timings)).toMatchObject({
      verdict: 'error',
      exit_code: 2,
      models: [{ verdict: 'passed' }],
      problems: [problem],
    });
  });

  test.each<[string, Check, Check, Verdict]>([
    ['passed', passes(a), passes(a), 'passed'],
    ['failed', passes(a), fails(a), 'failed'],
    ['error', fails(a), errs(a), 'error'],
  ])('is as bad as the worst of several models: %s', (_name, one, other, verdict) => {
    const answers = new Map([
      ['churn', [one]],
      ['fraud', [other]],
    ]);
    expect(conclude(plan(model('churn', [a]), model('fraud', [a])), answers, timings).verdict).toBe(verdict);
  });

  test('is an error where nothing was measured, though nothing that blocks is unmet', () => {
    const [warns, left] = [asked('a', 'warn'), asked('left')];
    const skipped = answer(left, { status: 'skipped', reason: 'metric_not_required', what: 'not there' });
    const answers = new Map([['churn', [errs(warns), skipped]]]);
    expect(conclude(plan(model('churn', [warns, left])), answers, timings)).toMatchObject({
      verdict: 'error',
      exit_code: 2,
      models: [{ verdict: 'error' }],
    });
  });

  test('is passed where something passed beside what only warns and could not be measured', () => {
    const warns = asked('warns', 'warn');
    const answers = new Map([['churn', [passes(a), errs(warns)]]]);
    expect(conclude(plan(model('churn', [a, warns])), answers, timings).verdict).toBe('passed');
  });

  test('judges each model by its own fail_on', () => {
    const warns = asked('a', 'warn');
    const asks = plan(model('lenient', [warns]), model('strict', [warns], 'warn'));
    const answers = new Map([
      ['lenient', [fails(warns)]],
      ['strict', [fails(warns)]],
    ]);
    expect(conclude(asks, answers, timings).models.map(({ verdict }) => verdict)).toEqual(['passed', 'failed']);
  });

  test('takes no answer of a model that the plan does not know for an answer of one that it knows', () => {
    const run = conclude(plan(model('churn', [a])), new Map([['fraud', [passes(a)]]]), timings);
    expect(run.models).toMatchObject([{ verdict: 'error', checks: [{ reason: 'not_run' }] }]);
  });

  test('is an error where there are answers for a model that the plan does not know, though its own passed', () => {
    const answers = new Map([
      ['churn', [passes(a)]],
      ['fraud', [passes(a)]],
    ]);
    const run = conclude(plan(model('churn', [a])), answers, timings);
    expect(run.models).toMatchObject([{ verdict: 'passed' }]);
    expect([run.verdict, run.problems]).toMatchObject(['error', [{ code: 'invalid_plan' }]]);
  });

  test('names the checks that block, in the order of the plan', () => {
    const [warns, last] = [asked('warns', 'warn'), asked('last')];
    const answers = new Map([['churn', [errs(last), fails(warns), passes(b), fails(a)]]]);
    expect(blockingIds(conclude(plan(model('churn', [a, warns, b, last])), answers, timings))).toEqual([
      'metrics/report/a/min',
      'metrics/report/last/min',
    ]);
  });

  test('names none that the policy leaves out', () => {
    const skips = answer(a, { status: 'skipped', reason: 'baseline_allowed_missing', what: 'there is no baseline' });
    expect(blockingIds(conclude(plan(model('churn', [a])), new Map([['churn', [skips]]]), timings))).toEqual([]);
  });

  test('names warnings among them where fail_on is warn', () => {
    const warns = asked('warns', 'warn');
    const run = conclude(plan(model('churn', [warns], 'warn')), new Map([['churn', [fails(warns)]]]), timings);
    expect(blockingIds(run)).toEqual(['metrics/report/warns/min']);
  });
});
