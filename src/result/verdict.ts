import { answer, type Check, type PlannedCheck } from './check.js';
import type { ModelRun, Plan, PlannedModel, Problem, Run, Timings, Verdict } from './run.js';
import { applied } from './waiver.js';

/** What the verdict reads of a check. */
type Judged = Pick<Check, 'status' | 'effect' | 'waiver'>;

/**
 * The verdict over checks: error if any blocking check could not be measured, else failed if any blocking check failed or
 * is inconclusive, else passed. `fail_on: warn` makes warnings block. A waiver in force takes away the block, and never is a
 * measurement: where nothing passed, what was waived is no reason to pass.
 */
export function verdictOf(checks: readonly Judged[], failOn: 'fail' | 'warn'): Verdict {
  const blocking = checks.filter((check) => blocks(check, failOn));
  if (blocking.some((check) => check.status === 'error')) return 'error';
  if (blocking.length > 0) return 'failed';
  return onlyWaived(checks) ? 'error' : 'passed';
}

function blocks(check: Judged, failOn: 'fail' | 'warn'): boolean {
  return isUnmet(check) && !isWaived(check) && (check.effect === 'block' || failOn === 'warn');
}

/** Neither passed, nor left out by the user's own policy. */
function isUnmet({ status }: Judged): boolean {
  return status !== 'passed' && status !== 'skipped';
}

/** Whether a waiver takes away what the check would do to the verdict. */
export function isWaived(check: Judged): boolean {
  return isUnmet(check) && check.waiver?.in_force === true;
}

/** Whether waivers are all that is left between a model and a verdict, for nothing passed. */
export function onlyWaived(checks: readonly Judged[]): boolean {
  return checks.some(isWaived) && !checks.some(({ status }) => status === 'passed');
}

/** The ids of the checks for which the verdict is not `passed`, in the plan's order. */
export function blockingIds({ models }: Run): string[] {
  return models.flatMap(({ checks, fail_on }) => checks.filter((check) => blocks(check, fail_on)).map(({ id }) => id));
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

/**
 * Answers whose effect the rule's own words decide: there is no baseline, the evidence settles nothing, there are more
 * violations than the bound that warns, and no more than the one that fails, or drift was not found often enough in a row.
 */
const relaxable: readonly Check['reason'][] = [
  'no_baseline',
  'interval_contains_bound',
  'too_little_history',
  'violations',
  'drift',
];

/**
 * What a check is, where it stands and what it does to the verdict is the plan's to say. A few answers may weaken it, and any
 * may strengthen it: a column whose drift would only warn blocks where it could not be measured.
 */
function asPlanned({ id, key, effect, location }: PlannedCheck, check: Check): Check {
  const own = relaxable.includes(check.reason) || check.effect === 'block' ? check.effect : effect;
  const { waiver: _, ...answered } = check;
  return { ...answered, id, key, effect: own, ...(location && { location }) };
}

/** Plan and answers → the run. A plan without a single check to answer is an error: nothing was measured. */
export function conclude(plan: Plan, answers: ReadonlyMap<string, readonly Check[]>, timings: Timings): Run {
  const models = plan.models.map((model) => concludeModel(model, answers.get(model.name) ?? [], timings));
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

/** The run with what went wrong after it was judged: it is an error then, whatever was found. */
export function withProblems(run: Run, problems: readonly Problem[]): Run {
  if (problems.length === 0) return run;
  const verdict = 'error';
  return { ...run, verdict, exit_code: exitCode(verdict), problems: [...run.problems, ...problems] };
}

function strayModel(name: string): Problem {
  return {
    code: 'invalid_plan',
    what: `there are answers for a model ${JSON.stringify(name)}, which the plan does not know`,
  };
}

/** Rules that were left out by a policy of their own, or could not be measured and only warn, measured nothing together. */
export function nothingMeasured(checks: readonly Judged[]): boolean {
  return checks.every(({ status }) => status === 'skipped' || status === 'error');
}

/** Answers about the run itself: nobody who approved a number has approved that there is none, or that it may be forged. */
const beyondWaiving: readonly Check['reason'][] = [
  'not_run',
  'crashed',
  'answered_twice',
  'not_planned',
  'changed_since_plan',
];

/** Whether a waiver of this check has a say in it, as far as the answer goes. */
export function isWaivable({ reason }: Pick<Check, 'reason'>): boolean {
  return !beyondWaiving.includes(reason);
}

/** The checks with their waivers, as the clock of the verdict has them. */
function waived(checks: readonly Check[], { waivers }: PlannedModel, { started_at }: Timings): readonly Check[] {
  const byId = new Map(waivers.map((waiver) => [waiver.check, waiver]));
  return checks.map((check) => {
    const waiver = byId.get(check.id);
    return waiver && isWaivable(check) ? { ...check, waiver: applied(waiver, started_at) } : check;
  });
}

function concludeModel(model: PlannedModel, answers: readonly Check[], timings: Timings): ModelRun {
  const checks = waived(settle(model.checks, answers), model, timings);
  return {
    name: model.name,
    config: model.config,
    fail_on: model.fail_on,
    gates: model.gates,
    gates_left_out: model.gates_left_out,
    verdict: nothingMeasured(checks) ? 'error' : verdictOf(checks, model.fail_on),
    inputs: model.inputs,
    waivers: model.waivers,
    planned: model.checks.map((check) => check.id),
    checks,
  };
}
