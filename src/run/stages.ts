import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfiguration } from '../config/load.js';
import { allErrors, type Block } from '../gates/gate.js';
import { modelBlocks, type PlannedWork, settle } from '../plan/plan.js';
import type { Check } from '../result/check.js';
import { UserError, userErrors } from '../result/error.js';
import { type Answers, fromJson, toJson } from '../result/json.js';
import { type GateName, gateNames } from '../result/key.js';
import { type Plan, type PlannedModel, type Run, resultVersion, type ScanTiming } from '../result/run.js';
import { conclude } from '../result/verdict.js';
import { Inputs } from '../sources/inputs.js';
import { snapshotsIn } from '../sources/snapshots.js';
import { absolutePath } from '../sources/workspace.js';
import { rememberDrift } from './drift-state.js';
import { evaluateGate, type GateAnswers, planRun, problemOf, type Request, secondsSince } from './run.js';
import { scanListener } from './scans.js';
import { hasShape, type Shape } from './shape.js';
import { writeWhole } from './workspace-file.js';
import type { World } from './world.js';

// A run in stages, each its own process, that meet in a folder: plan.json is written first, each gate adds <gate>.json, and
// the verdict holds what it finds against the plan. A stage that dies leaves no file, and its checks are `not_run`.

const planFile = 'plan.json';
export const resultFile = 'result.json';

export async function stagePlan(request: Request, folder: string, world: World): Promise<Plan> {
  await mkdir(folder, { recursive: true });
  const { plan } = await planRun(request, keepingIn(folder, world));
  await writeWhole(join(folder, planFile), toJson(plan));
  return plan;
}

/** Evaluates one gate for every model that planned it, over exactly the files and configurations that were planned. */
export async function stageGate(gate: GateName, folder: string, world: World): Promise<Answers> {
  const started = world.now();
  const plan = await readPlan(folder);
  const checks: Record<string, readonly Check[]> = {};
  const scans: ScanTiming[] = [];
  for (const planned of plan.models.filter((model) => model.gates.includes(gate))) {
    const answered = await evaluatePlanned(planned, gate, plan.commit, keepingIn(folder, world));
    checks[planned.name] = answered.checks;
    scans.push(...answered.scans);
  }
  const answers: Answers = { version: 1, checks, seconds: secondsSince(started, world), scans };
  await writeWhole(join(folder, `${gate}.json`), toJson(answers));
  return answers;
}

/** Plan against answers. It writes the result for every folder it is given, be the folder empty. */
export async function stageVerdict(folder: string, world: World): Promise<Run> {
  const started = world.now();
  const plan = await readPlan(folder).catch((error: unknown): Plan => {
    const problems = userErrors(error).map(problemOf);
    return { version: resultVersion, tool: world.tool, commit: null, models: [], problems };
  });
  const checks = new Map<string, Check[]>();
  const seconds: Partial<Record<GateName, number>> = {};
  const scans: ScanTiming[] = [];
  for (const gate of gateNames) {
    const answers = await readAnswers(join(folder, `${gate}.json`));
    if (!answers) continue;
    seconds[gate] = answers.seconds;
    scans.push(...answers.scans);
    for (const [model, more] of Object.entries(answers.checks))
      checks.set(model, [...(checks.get(model) ?? []), ...more]);
  }
  const total = Object.values(seconds).reduce((sum, part) => sum + part, 0);
  const timings = { started_at: started.toISOString(), seconds: total, gates: seconds, scans };
  const result = await rememberDrift(conclude(plan, checks, timings), world.workspace);
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, resultFile), toJson(result));
  return result;
}

/** The world of one use, which keeps what came from outside beside the plan. */
function keepingIn(folder: string, world: World): World {
  return { ...world, snapshots: snapshotsIn(join(folder, 'inputs')) };
}

/** The answers from the configuration that was planned; another one in its place answers every check with an error. */
async function evaluatePlanned(
  planned: PlannedModel,
  gate: GateName,
  head: string | null,
  world: World,
): Promise<GateAnswers> {
  try {
    return await evaluateGate(await sameWork(planned, gate, world), gate, { verify: true, head }, world);
  } catch (error) {
    const why = userErrors(error)
      .map((fault) => fault.message)
      .join('; ');
    const what = `the configuration of ${planned.name} is not the one that was planned`;
    const changed = new UserError('changed_since_plan', {
      what,
      why,
      fix: 'let nothing write it between plan and verdict',
    });
    const own = planned.checks.filter(({ key }) => key.gate === gate);
    return { checks: allErrors(own, changed), scans: [] };
  }
}

/** @throws UserError where the configuration is not that of the plan, or is not valid any more */
async function sameWork(planned: PlannedModel, gate: GateName, world: World): Promise<PlannedWork> {
  if (!planned.config)
    throw new UserError('invalid_plan', { what: `the plan of ${planned.name} names no configuration file` });
  const configuration = await loadConfiguration(absolutePath(planned.config.path, world.workspace), world.workspace);
  if (configuration.digest?.sha256 !== planned.config.sha256) {
    throw new UserError('changed_since_plan', { what: `${planned.config.path} has another SHA-256` });
  }
  const blocks = (await modelBlocks(configuration, [gate], world.workspace)).get(gate) ?? [];
  const settled: Block[] = [];
  for (const block of blocks) {
    const frozen = planned.inputs.filter((input) => input.gate === gate && input.source === block.source);
    const inputs = new Inputs(frozen, world.workspace, world.snapshots, true);
    settled.push(
      (await settle(block, inputs, { ...world, onScan: scanListener(planned.name, gate, world, []) })).block,
    );
  }
  return { planned, blocks: new Map([[gate, settled]]) };
}

async function readPlan(folder: string): Promise<Plan> {
  const path = join(folder, planFile);
  const text = await readFile(path, 'utf8').catch((cause) => {
    const what = `there is no ${planFile} in ${folder || 'the result folder'}`;
    throw new UserError('invalid_plan', { what, why: 'the plan stage did not run, or did not finish' }, undefined, {
      cause,
    });
  });
  const plan = await parsed<Plan>(text, 'plan');
  if (!plan) throw new UserError('invalid_plan', { what: `${path} is not a plan that this version of mlgate wrote` });
  return plan;
}

/** A gate's file that is missing or broken is no answer: its checks will be `not_run`. */
async function readAnswers(path: string): Promise<Answers | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parsed<Answers>(text, 'answers');
}

/** @returns undefined where the text is not JSON of that shape */
async function parsed<T>(text: string, shape: Shape): Promise<T | undefined> {
  try {
    return (await hasShape(JSON.parse(text), shape)) ? (fromJson(text) as T) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
