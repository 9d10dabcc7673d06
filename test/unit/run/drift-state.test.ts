import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOfCurrent } from '../../../src/gates/drift/memory.js';
import { type DriftState, type RememberedRun, stateText } from '../../../src/gates/drift/state.js';
import { answer, type Check, type Outcome, planned } from '../../../src/result/check.js';
import type { FrozenInput, ModelRun, Run } from '../../../src/result/run.js';
import { rememberDrift } from '../../../src/run/drift-state.js';
import { digestFile } from '../../../src/sources/digest.js';
import type { Workspace } from '../../../src/sources/workspace.js';

let root: string;
let folder: string;
let workspace: Workspace;
const commit = 'c0ffee'.padEnd(40, '0');
const name = '.mlgate/drift-state.json';
const monday = 'a'.repeat(64);
const tuesday = 'b'.repeat(64);

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-drift-state-')));
  folder = join(root, 'checkout');
  await mkdir(folder);
  workspace = { root: folder, folder };
});

afterEach(() => rm(root, { recursive: true, force: true }));

const asked = planned(
  { gate: 'drift', source: 'scoring', subject: 'income', rule: 'distribution' },
  { effect: 'block' },
);
const quiet: Outcome = { status: 'passed', reason: 'within_noise', what: 'no more than noise' };
const drift: Outcome = {
  status: 'failed',
  reason: 'drift',
  what: 'it moved',
  evidence: [{ kind: 'consecutive', breaches: 1, needed: 2 }],
};
const unmeasured: Outcome = { status: 'error', reason: 'missing_file', what: 'there is no file' };

async function frozen(text: string): Promise<FrozenInput> {
  const input = { gate: 'drift', source: 'scoring', role: 'state', text } as const;
  const digest = await digestFile(join(folder, text), workspace).catch(() => undefined);
  return digest
    ? { ...input, files: [digest] }
    : { ...input, files: [], problem: { code: 'missing_file', what: 'it does not exist' } };
}

interface Told {
  readonly model?: string;
  readonly state?: FrozenInput;
  readonly current?: string;
}

async function modelRun(outcomes: readonly Outcome[], told: Told = {}): Promise<ModelRun> {
  const { model = 'churn', state = await frozen(name), current = monday } = told;
  const checks: readonly Check[] = outcomes.map((outcome) => answer(asked, outcome));
  return {
    name: model,
    config: { path: 'mlgate.yml', size: 1, sha256: 'f'.repeat(64) },
    fail_on: 'fail',
    gates: ['drift'],
    gates_left_out: [],
    inputs: [
      state,
      {
        gate: 'drift',
        source: 'scoring',
        role: 'current',
        text: 'd.csv',
        files: [{ path: 'd.csv', size: 1, sha256: current }],
      },
    ],
    waivers: [],
    planned: checks.map(({ id }) => id),
    verdict: 'passed',
    checks,
  };
}

function runOf(...models: readonly ModelRun[]): Run {
  return {
    version: 1,
    tool: { name: 'mlgate', version: '0.1.0' },
    commit,
    verdict: 'passed',
    exit_code: 0,
    models,
    problems: [],
    timings: { started_at: '2026-01-01T00:00:00.000Z', seconds: 1, gates: {}, scans: [] },
  };
}

async function written(): Promise<DriftState> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as DriftState;
}

/** The runs that the file remembers of a block, in short. */
async function remembered(model = 'churn'): Promise<readonly (readonly [string, number])[]> {
  const block = (await written()).blocks.find((each) => each.model === model);
  return (block?.runs ?? []).map(({ current, breaches }) => [current, breaches] as const);
}

async function stand(...runs: readonly RememberedRun[]): Promise<void> {
  await mkdir(join(folder, '.mlgate'), { recursive: true });
  await writeFile(join(folder, name), stateText({ blocks: [{ model: 'churn', block: 'scoring', runs }] }));
}

test('the first run makes the file, with the commit and the digest of its data', async () => {
  const run = runOf(await modelRun([quiet]));
  expect(await rememberDrift(run, workspace)).toBe(run);
  expect(await written()).toEqual({
    format: 'mlgate-drift-state',
    version: 1,
    blocks: [{ model: 'churn', block: 'scoring', runs: [{ current: monday, breaches: 0, commit }] }],
  });
  expect(await readdir(join(folder, '.mlgate'))).toEqual(['drift-state.json']);
});

describe('a file that is there', () => {
  beforeEach(() => stand({ current: monday, breaches: 1, commit: null }));

  test('counts drift in new data', async () => {
    await rememberDrift(runOf(await modelRun([drift, quiet], { current: tuesday })), workspace);
    expect(await remembered()).toEqual([
      [monday, 1],
      [tuesday, 2],
    ]);
  });

  test('ends the row where new data have none', async () => {
    await rememberDrift(runOf(await modelRun([quiet], { current: tuesday })), workspace);
    expect(await remembered()).toEqual([
      [monday, 1],
      [tuesday, 0],
    ]);
  });

  test.each<[string, readonly Outcome[], string]>([
    ['data that were seen before', [drift], monday],
    ['data that were seen before, without drift now', [quiet], monday],
    ['what could not be measured', [quiet, unmeasured], tuesday],
    ['too few rows', [quiet, { status: 'inconclusive', reason: 'too_few_rows', what: '' }], tuesday],
    ['a gate that was killed', [{ status: 'error', reason: 'not_run', what: '' }], tuesday],
    ['columns that are gone', [quiet, { status: 'failed', reason: 'missing_column', what: '' }], tuesday],
    ['a block without an answer', [], tuesday],
  ])('is not touched by %s', async (_what, outcomes, current) => {
    const before = await lstat(join(folder, name));
    await rememberDrift(runOf(await modelRun(outcomes, { current })), workspace);
    expect((await lstat(join(folder, name))).ino).toBe(before.ino);
    expect(await remembered()).toEqual([[monday, 1]]);
  });

  test('counts drift beside what could not be measured: it was found', async () => {
    await rememberDrift(runOf(await modelRun([drift, unmeasured], { current: tuesday })), workspace);
    expect(await remembered()).toContainEqual([tuesday, 2]);
  });

  test('ends the row where only what warns has moved', async () => {
    const { evidence: _, ...warned } = drift;
    await rememberDrift(runOf(await modelRun([warned, quiet], { current: tuesday })), workspace);
    expect(await remembered()).toContainEqual([tuesday, 0]);
  });

  test('keeps two models apart that share it', async () => {
    const models = [
      await modelRun([drift], { current: tuesday }),
      await modelRun([quiet], { model: 'fraud', current: tuesday }),
    ];
    await rememberDrift(runOf(...models), workspace);
    expect(await remembered()).toContainEqual([tuesday, 2]);
    expect(await remembered('fraud')).toEqual([[tuesday, 0]]);
  });

  test('keeps what it knows of models that did not run', async () => {
    await rememberDrift(runOf(await modelRun([quiet], { model: 'fraud' })), workspace);
    expect(await remembered()).toEqual([[monday, 1]]);
  });
});

test('several files of current data are told apart by the digest of all', async () => {
  const model = await modelRun([quiet]);
  const [state, current] = model.inputs;
  if (!state || !current) throw new Error('two inputs');
  const files = [monday, tuesday].map((sha256) => ({ path: sha256, size: 1, sha256 }));
  await rememberDrift(runOf({ ...model, inputs: [state, { ...current, files }] }), workspace);
  expect(await remembered()).toEqual([[digestOfCurrent(files), 0]]);
});

test('a run without a state writes nothing', async () => {
  const model = await modelRun([quiet]);
  await rememberDrift(runOf({ ...model, inputs: model.inputs.slice(1) }), workspace);
  expect(await readdir(folder)).toEqual([]);
});

describe('the run is an error, and says why, where', () => {
  async function refused(run: Run): Promise<string> {
    const { verdict, exit_code, problems } = await rememberDrift(run, workspace);
    expect([verdict, exit_code, problems.length]).toEqual(['error', 2, 1]);
    return `${problems[0]?.what}; ${problems[0]?.why}`;
  }

  test('the file was written since it was read', async () => {
    await stand({ current: monday, breaches: 0, commit: null });
    const state = await frozen(name);
    await stand({ current: tuesday, breaches: 1, commit: null });
    expect(await refused(runOf(await modelRun([quiet], { state })))).toMatch(
      /^.mlgate\/drift-state.json is not the file/,
    );
    expect(await remembered()).toEqual([[tuesday, 1]]);
  });

  test('the file was made since there was none', async () => {
    const state = await frozen(name);
    await stand({ current: tuesday, breaches: 1, commit: null });
    expect(await refused(runOf(await modelRun([quiet], { state })))).toContain('is not the file that was planned');
  });

  test('it holds something else: it is not overwritten', async () => {
    await writeFile(join(folder, 'package.json'), '{}');
    const state = await frozen('package.json');
    expect(await refused(runOf(await modelRun([quiet], { state })))).toContain('is not a drift state');
    expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe('{}');
  });

  test('it lies outside the workspace', async () => {
    const state = await frozen('../elsewhere.json');
    expect(await refused(runOf(await modelRun([quiet], { state })))).toContain('it lies outside the workspace');
    expect(await readdir(root)).toEqual(['checkout']);
  });

  test.each(['elsewhere', 'nowhere'])('a folder of it is a link that leads out, to %s', async (target) => {
    await mkdir(join(root, 'elsewhere'));
    await symlink(join(root, target), join(folder, '.mlgate'));
    expect(await refused(runOf(await modelRun([quiet])))).toContain('it lies outside the workspace');
    expect(await readdir(join(root, 'elsewhere'))).toEqual([]);
  });

  test('it is a link itself', async () => {
    await mkdir(join(folder, '.mlgate'));
    await symlink(join(root, 'elsewhere.json'), join(folder, name));
    expect(await refused(runOf(await modelRun([quiet])))).toContain('it is a link');
    expect((await lstat(join(folder, name))).isSymbolicLink()).toBe(true);
  });

  test('a file stands where its folder should be', async () => {
    await writeFile(join(folder, '.mlgate'), '');
    expect(await refused(runOf(await modelRun([quiet])))).toContain('drift-state.json cannot be ');
  });

  test('its folder may not be written to', async () => {
    await mkdir(join(folder, '.mlgate'));
    await chmod(join(folder, '.mlgate'), 0o555);
    const isRoot = process.getuid?.() === 0;
    const result = await rememberDrift(runOf(await modelRun([quiet])), workspace);
    // Nothing is closed to root.
    expect(result.verdict).toBe(isRoot ? 'passed' : 'error');
    await chmod(join(folder, '.mlgate'), 0o755);
  });
});
