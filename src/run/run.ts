import { rm } from 'node:fs/promises';
import type { LoadedConfiguration } from '../config/load.js';
import type { Block, GateContext } from '../gates/gate.js';
import { type PlannedWork, type PlanningWorld, planModel } from '../plan/plan.js';
import { answer, type Check } from '../result/check.js';
import { UserError, userErrors } from '../result/error.js';
import { type GateName, gateNames } from '../result/key.js';
import { type Plan, type Problem, type Run, resultVersion, type ScanTiming } from '../result/run.js';
import { conclude } from '../result/verdict.js';
import { headCommit } from '../sources/git/head.js';
import { Inputs } from '../sources/inputs.js';
import { scanListener } from './scans.js';
import type { World } from './world.js';

const reportIt = 'please report it, with the stack that was printed';

export interface Request {
  /** one loader a configuration; what it throws becomes a problem of the plan, and the others are judged all the same */
  readonly configurations: () => Promise<readonly (() => Promise<LoadedConfiguration>)[]>;
  /** all where absent */
  readonly gates?: readonly GateName[];
}

export interface PlannedRun {
  readonly plan: Plan;
  readonly works: readonly PlannedWork[];
  /** tables that were read for the plan itself */
  readonly scans: readonly ScanTiming[];
}

/** Plan, gates in order, verdict. It answers for whatever it was given, and prints nothing. */
export async function run(request: Request, world: World): Promise<Run> {
  const started = world.now();
  const { plan, works, scans: scansOfPlan } = await planRun(request, world);
  const answers = new Map<string, Check[]>();
  const seconds: Partial<Record<GateName, number>> = {};
  const scans: ScanTiming[] = [...scansOfPlan];
  for (const gate of gateNames) {
    const asked = works.filter(({ planned }) => planned.gates.includes(gate));
    if (asked.length === 0) continue;
    const begun = world.now();
    for (const work of asked) {
      const answered = await evaluateGate(work, gate, { verify: false, head: plan.commit }, world);
      answers.set(work.planned.name, [...(answers.get(work.planned.name) ?? []), ...answered.checks]);
      scans.push(...answered.scans);
    }
    seconds[gate] = secondsSince(begun, world);
  }
  return conclude(plan, answers, {
    started_at: started.toISOString(),
    seconds: secondsSince(started, world),
    gates: seconds,
    scans,
  });
}

/** Writes the plan: every model, or the problems for which there is none. */
export async function planRun({ configurations, gates = gateNames }: Request, world: World): Promise<PlannedRun> {
  const works: PlannedWork[] = [];
  const problems: Problem[] = [];
  const scans: ScanTiming[] = [];
  const onScan: PlanningWorld['onScan'] = (model, gate) => scanListener(model, gate, world, scans);
  for (const load of await configurations()) {
    try {
      const configuration = await load();
      const work = await planModel(configuration, gates, { ...world, onScan });
      const twin = works.find(({ planned }) => planned.name === work.planned.name);
      if (twin) throw sameName(configuration, twin);
      works.push(work);
    } catch (error) {
      problems.push(...problemsOf(error, world));
    }
  }
  await rm(world.temporary, { recursive: true, force: true });
  const commit = await headCommit(world.workspace.folder, world.execute);
  const models = works.map(({ planned }) => planned);
  return { plan: { version: resultVersion, tool: world.tool, commit, models, problems }, works, scans };
}

/** The answers of one gate for one model, and what it read for them. */
export interface GateAnswers {
  readonly checks: readonly Check[];
  readonly scans: readonly ScanTiming[];
}

/** The answers of one gate for one model. A bug in a block costs the checks of that block, never those of the others. */
export async function evaluateGate(
  { planned, blocks }: PlannedWork,
  gate: GateName,
  { verify, head }: { readonly verify: boolean; readonly head: string | null },
  world: World,
): Promise<GateAnswers> {
  const checks: Check[] = [];
  const scans: ScanTiming[] = [];
  const { execute, openEngine, now, temporary } = world;
  const onScan = scanListener(planned.name, gate, world, scans);
  for (const block of blocks.get(gate) ?? []) {
    world.progress({ kind: 'block', model: planned.name, gate, source: block.source });
    const frozen = planned.inputs.filter((input) => input.gate === gate && input.source === block.source);
    const inputs = new Inputs(frozen, world.workspace, world.snapshots, verify);
    checks.push(...(await evaluateBlock(block, { inputs, openEngine, execute, now, head, temporary, onScan }, world)));
  }
  await rm(temporary, { recursive: true, force: true });
  return { checks, scans };
}

async function evaluateBlock(block: Block, context: GateContext, { progress }: World): Promise<readonly Check[]> {
  try {
    return await block.evaluate(context);
  } catch (error) {
    progress({ kind: 'bug', error });
    const why = error instanceof Error ? error.message : String(error);
    return block.checks.map((check) =>
      answer(check, { status: 'error', reason: 'crashed', what: 'mlgate itself failed here', why, fix: reportIt }),
    );
  }
}

/** What was thrown, as problems: the user's mistakes, or a bug, which is told with its stack and leaves a result all the same. */
function problemsOf(thrown: unknown, { progress }: World): readonly Problem[] {
  try {
    return userErrors(thrown).map(problemOf);
  } catch (error) {
    progress({ kind: 'bug', error });
    return [{ code: 'bug', what: 'mlgate itself failed while it planned', why: String(error), fix: reportIt }];
  }
}

export function problemOf({ code, explanation, location }: UserError): Problem {
  return { code, ...explanation, ...(location && { location }) };
}

function sameName({ policy, at }: LoadedConfiguration, { planned }: PlannedWork): UserError {
  const what = `two models are called ${policy.name}: their checks would have the same ids`;
  return new UserError(
    'invalid_config',
    { what, why: `the other is ${planned.config?.path}`, fix: 'rename one of them' },
    at(['name']),
  );
}

export function secondsSince(start: Date, { now }: World): number {
  return (now().getTime() - start.getTime()) / 1000;
}
