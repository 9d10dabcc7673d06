import { answer, type Check, type Effect, type PlannedCheck } from './check.js';
import type { ModelRun, Plan, PlannedModel, Problem, Run, Timings, Verdict } from './run.js';

/** What the verdict reads of a check. */
type Judged = Pick<Check, 'status' | 'effect'>;

/**
 * The verdict over checks: error if any blocking check could not be measured, else failed if any blocking check failed or
 * is inconclusive, else passed. `fail_on: warn` makes warnings block.
 */
export function verdictOf(checks: readonly Judged[], failOn: 'fail' | 'warn'): Verdict {
  const blocking = checks.filter((check) => blocks(check.effect, failOn));
  if (blocking.some((check) => check.status === 'error')) return 'error';
  if (blocking.some((check) => check.status === 'failed' || check.status === 'inconclusive')) return 'failed';
  return 'passed';
}

function blocks(effect: Effect, failOn: 'fail' | 'warn'): boolean {
  return effect === 'block' || failOn === 'warn';
}

/** The ids of the checks for which the verdict is not `passed`, in the plan's order. */
export function blockingIds({ models }: Run): string[] {
  return models.flatMap(({ checks, fail_on }) =>
    checks
      .filter(({ effect, status }) => blocks(effect, fail_on) && status !== 'passed' && status !== 'skipped')
      .map(({ id }) => id),
  );
}

const severity: readonly Verdict[] = ['passed', 'failed', 'error'];

export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return severity[Math.max(0, ...verdicts.map((verdict) => severity.indexOf(verdict)))] ?? 'error';
}

export function exitCode(verdict: Verdict): 0 | 1 | 2 {
  return verdict === 'passed' ? 0 : verdict === 'failed' ? 1 : 2;
}

/**
 * Holds the answers against the plan: exactly one check a planned id, in the plan's order. What was not answered is
 * `error / not_run`; what was answered twice, or was never asked, is an error too, for then somebody wrote into the result.
 */
export function settle(plan: readonly PlannedCheck[], answers: readonly Check[]): Check[] {
  const byId = new Map<string, Check[]>();
  for (const check of answers) byId.set(check.id, [...(byId.get(check.id) ?? []), check]);
  const settled = plan.map((check): Check => {
    const [first, ...more] = byId.get(check.id) ?? [];
    byId.delete(check.id);
    if (!first) {
      return answer(check, {
        status: 'error',
        reason: 'not_run',
        what: `${check.id} was planned and has no answer`,
        why: 'its gate did not run, or ended before it could write its result',
        fix: `read the log of the ${check.key.gate} gate, then run it again`,
      });
    }
    if (more.length > 0) {
      return answer(check, {
        status: 'error',
        reason: 'answered_twice',
        what: `${check.id} has ${more.length + 1} answers`,
      });
    }
    return asPlanned(check, first);
  });
  for (const [stray] of byId.values()) {
    if (!stray) continue;
    const { id, key } = stray;
    const what = `${id} was answered, but the plan does not ask for it`;
    settled.push(answer({ id, key, effect: 'block' }, { status: 'error', reason: 'not_planned', what }));
  }
  return settled;
}

/** Answers whose effect the rule's own `on_…` word decides: there is no baseline, or the evidence settles nothing. */
const relaxable: readonly Check['reason'][] = ['no_baseline', 'interval_contains_bound', 'too_little_history'];

/** What a check is, where it stands and what it does to the verdict is the plan's to say; a few answers may weaken it. */
function asPlanned({ id, key, effect, location }: PlannedCheck, check: Check): Check {
  const own = relaxable.includes(check.reason) ? check.effect : effect;
  return { ...check, id, key, effect: own, ...(location && { location }) };
}

/** Plan and answers → the run. A plan without a single check to answer is an error: nothing was measured. */
export function conclude(plan: Plan, answers: ReadonlyMap<string, readonly Check[]>, timings: Timings): Run {
  const models = plan.models.map((model) => concludeModel(model, answers.get(model.name) ?? []));
  const strays = [...answers.keys()].filter((name) => !models.some((model) => model.name === name));
  const problems = [...plan.problems, ...strays.map(strayModel)];
  const nothing = models.length === 0 || problems.length > 0;
  const verdict = worstVerdict([...models.map((model) => model.verdict), ...(nothing ? (['error'] as const) : [])]);
  return {
    version: plan.version,
    tool: plan.tool,
    commit: plan.commit,
    verdict,
    exit_code: exitCode(verdict),
    models,
    problems,
    timings,
  };
}

function strayModel(name: string): Problem {
  return {
    code: 'invalid_plan',
    what: `there are answers for a model ${JSON.stringify(name)}, which the plan does not know`,
  };
}

/** Rules that all were left out, each by a policy of its own, measured nothing together. */
export function nothingMeasured(checks: readonly Judged[]): boolean {
  return checks.every(({ status }) => status === 'skipped');
}

function concludeModel(model: PlannedModel, answers: readonly Check[]): ModelRun {
  const checks = settle(model.checks, answers);
  return {
    name: model.name,
    config: model.config,
    fail_on: model.fail_on,
    gates: model.gates,
    gates_left_out: model.gates_left_out,
    verdict: nothingMeasured(checks) ? 'error' : verdictOf(checks, model.fail_on),
    inputs: model.inputs,
    planned: model.checks.map((check) => check.id),
    checks,
  };
}
