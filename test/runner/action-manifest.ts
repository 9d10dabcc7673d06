// A composite action.yml, read strictly: what the harness would not run faithfully is refused here, before any step.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Place } from './expressions.js';
import { Condition, messageOf, Template } from './expressions.js';

export interface StepDefinition {
  readonly id: string | undefined;
  readonly name: Template;
  readonly condition: Condition;
  readonly run: Template;
  readonly env: ReadonlyMap<string, Template>;
  readonly workingDirectory: Template;
  readonly continueOnError: boolean | Template;
}

export interface Manifest {
  readonly inputs: ReadonlyMap<string, Template>;
  readonly outputs: ReadonlyMap<string, Template>;
  readonly steps: readonly StepDefinition[];
}

const STEP_KEYS = ['name', 'id', 'if', 'run', 'env', 'continue-on-error', 'working-directory', 'shell'];
const STEP_ID = /^(?!__)[A-Za-z_][A-Za-z0-9_-]{0,98}$/;

export async function loadManifest(folder: string): Promise<Manifest> {
  const root = mapping(parse(await readManifest(folder)), 'action.yml');
  const runs = mapping(root['runs'], 'runs');
  allowKeys(runs, ['using', 'steps'], 'runs');
  if (scalar(runs['using'], 'runs.using').toLowerCase() !== 'composite') {
    throw new Error(`runs.using must be composite, not ${scalar(runs['using'], 'runs.using')}`);
  }
  return { inputs: readInputs(root['inputs']), outputs: readOutputs(root['outputs']), steps: readSteps(runs['steps']) };
}

async function readManifest(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'action.yml'), 'utf8');
  } catch {
    return await readFile(join(folder, 'action.yaml'), 'utf8');
  }
}

/** `required: true` is not enforced by the runner; an input without a default is empty. */
function readInputs(value: unknown): Map<string, Template> {
  const inputs = new Map<string, Template>();
  for (const [name, definition] of entries(value, 'inputs')) {
    const where = `inputs.${name}`;
    inputs.set(name, template(mapping(definition, where)['default'], 'default', `${where}.default`));
  }
  return inputs;
}

function readOutputs(value: unknown): Map<string, Template> {
  const outputs = new Map<string, Template>();
  for (const [name, definition] of entries(value, 'outputs')) {
    const where = `outputs.${name}`;
    const output = mapping(definition, where);
    allowKeys(output, ['description', 'value'], where);
    if (output['value'] !== undefined) {
      outputs.set(name, template(output['value'], 'output', `${where}.value`));
    }
  }
  return outputs;
}

function readSteps(value: unknown): StepDefinition[] {
  if (!Array.isArray(value)) {
    throw new Error('runs.steps must be a list');
  }
  const seen = new Set<string>();
  return value.map((item: unknown, index) => {
    const step = readStep(mapping(item, `step ${index + 1}`), `step ${index + 1}`);
    if (step.id !== undefined) {
      if (!STEP_ID.test(step.id) || seen.has(step.id.toLowerCase())) {
        throw new Error(`The step id ${step.id} is invalid or used twice`);
      }
      seen.add(step.id.toLowerCase());
    }
    return step;
  });
}

function readStep(step: Record<string, unknown>, where: string): StepDefinition {
  if (step['uses'] !== undefined) {
    throw new Error(`${where} nests another action with uses, which is not modelled`);
  }
  allowKeys(step, STEP_KEYS, where);
  if (step['run'] === undefined || step['shell'] === undefined) {
    throw new Error(`${where} needs both run and shell`);
  }
  if (step['shell'] !== 'bash') {
    throw new Error(`${where} has the shell ${scalar(step['shell'], where)}, only bash is modelled`);
  }
  const run = scalar(step['run'], `${where}.run`);
  const env = new Map<string, Template>();
  for (const [key, value] of entries(step['env'], `${where}.env`)) {
    env.set(key, template(value, 'step', `${where}.env.${key}`));
  }
  return {
    id: step['id'] === undefined ? undefined : scalar(step['id'], `${where}.id`),
    name: template(step['name'] ?? `Run ${run.trimStart().split(/\r?\n/u)[0] ?? ''}`, 'step', `${where}.name`),
    condition: at(`${where}.if`, () => new Condition(scalar(step['if'], `${where}.if`))),
    run: template(run, 'step', `${where}.run`),
    env,
    workingDirectory: template(step['working-directory'], 'step', `${where}.working-directory`),
    continueOnError: readContinueOnError(step['continue-on-error'] ?? false, `${where}.continue-on-error`),
  };
}

function readContinueOnError(value: unknown, where: string): boolean | Template {
  if (typeof value === 'boolean') {
    return value;
  }
  const text = scalar(value, where);
  if (!text.startsWith('${{')) {
    throw new Error(`${where} must be a boolean or an expression`);
  }
  return template(text, 'step', where);
}

function template(value: unknown, place: Place, where: string): Template {
  return at(where, () => new Template(scalar(value, where), place));
}

function at<T>(where: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`${where}: ${messageOf(error)}`, { cause: error });
  }
}

function allowKeys(value: Record<string, unknown>, allowed: readonly string[], where: string): void {
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) {
      throw new Error(`${where} has the unknown key ${key}`);
    }
  }
}

function entries(value: unknown, where: string): [string, unknown][] {
  return value === undefined || value === null ? [] : Object.entries(mapping(value, where));
}

function mapping(value: unknown, where: string): Record<string, unknown> {
  if (!isMapping(value)) {
    throw new Error(`${where} must be a mapping`);
  }
  return value;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The platform turns every scalar into text: `1.10` unquoted is `1.1`, nothing is empty. */
function scalar(value: unknown, where: string): string {
  if (value === undefined || value === null) {
    return '';
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new Error(`${where} must be a scalar`);
  }
  return String(value);
}
