// What the action says about drift, to whoever acts on it: `unknown` is never `false`.
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { configuration, table } from '../command/drift-tables.js';
import { type CompositeRun, createRunner, type Runner, type Use } from '../runner/composite.js';
import { checkout, downloadedAction, readRun, removeTemporaryFolders, temporaryFolder } from './example.js';

const state = 'drift-state.json';
const quiet = table(300, { seed: 7 });
const [monday, tuesday] = [1, 2].map((seed) => table(300, { from: 5, seed }));
const runners: Runner[] = [];

afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.close();
  await removeTemporaryFolders();
});

async function project(more: object = {}, current = quiet): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlgate.yml'), configuration(more));
  await writeFile(join(folder, 'reference.csv'), table(1000));
  await writeFile(join(folder, 'current.csv'), current);
  return folder;
}

/** One job on a folder. */
async function job(workspace: string, use: Use = {}, path?: string, action = checkout): Promise<CompositeRun> {
  const runner = await createRunner({ workspace, ...(path !== undefined && { path }) });
  runners.push(runner);
  return runner.use(action, use);
}

function said({ outputs, conclusion }: CompositeRun) {
  return [conclusion, outputs['verdict'], outputs['drift']];
}

/** A folder for PATH from which nothing can be installed. */
async function pathWithoutNpm(): Promise<string> {
  const path = await temporaryFolder();
  await symlink('/bin/bash', join(path, 'bash'));
  await symlink(process.execPath, join(path, 'node'));
  return path;
}

test('the plan and the gate load the data engine from engine_path', async () => {
  const use = { inputs: { engine_path: checkout } };
  const run = await job(await project(), use, await pathWithoutNpm(), await downloadedAction());
  expect(said(run)).toEqual(['success', 'passed', 'false']);
});

describe('the output drift', () => {
  test('is false where everything was measured and nothing drifted', async () => {
    const run = await job(await project());
    expect(said(run)).toEqual(['success', 'passed', 'false']);
    expect(run.steps.find(({ id }) => id === 'drift')?.stdout).toMatch(/^drift: 8 checks answered, 8 passed/m);
  });

  test('is true where drift blocks', async () => {
    expect(said(await job(await project({}, monday)))).toEqual(['failure', 'failed', 'true']);
  });

  test('is true where the drift is waived: the block is gone, and not the drift', async () => {
    const workspace = await project({ max_tail_increase: 1 }, monday);
    const waiver = { reason: 'the tariff changed', approved_by: '@owner', expires: '9999-12-31' };
    const waivers = [{ check: 'drift/scoring/income/distribution', ...waiver }];
    const configured = JSON.parse(configuration({ max_tail_increase: 1 })) as object;
    await writeFile(join(workspace, 'mlgate.yml'), JSON.stringify({ ...configured, waivers }));
    expect(said(await job(workspace))).toEqual(['success', 'passed', 'true']);
  });

  test('is unknown where drift only warns', async () => {
    expect(said(await job(await project({ severity: 'warn' }, monday)))).toEqual(['success', 'passed', 'unknown']);
  });

  test('waits for the second job that finds it, where a file remembers the first', async () => {
    const workspace = await project({ on_drift: { consecutive: 2, state } });
    const found: unknown[] = [];
    for (const current of [quiet, monday, monday, tuesday]) {
      await writeFile(join(workspace, 'current.csv'), current ?? '');
      found.push(said(await job(workspace)));
    }
    expect(found).toEqual([
      ['success', 'passed', 'false'],
      ['success', 'passed', 'unknown'],
      ['success', 'passed', 'unknown'],
      ['failure', 'failed', 'true'],
    ]);
    const { blocks } = JSON.parse(await readFile(join(workspace, state), 'utf8')) as {
      blocks: { runs: { breaches: number }[] }[];
    };
    expect(blocks[0]?.runs.map(({ breaches }) => breaches)).toEqual([0, 1, 2]);
  });

  test('is unknown, and the verdict an error, where the file cannot be written', async () => {
    const workspace = await project({ on_drift: { consecutive: 2, state: `memory/${state}` } });
    await symlink(await temporaryFolder(), join(workspace, 'memory'));
    const run = await job(workspace);
    expect(said(run)).toEqual(['failure', 'error', 'unknown']);
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('cannot be written');
    expect((await readRun(run.outputs['result'] ?? '')).verdict).toBe('error');
  });
});

describe('14. the check crashes and reports a healthy default', () => {
  test('a drift gate that is killed is an error of its checks, and drift is unknown', async () => {
    const run = await job(await project(), { interrupt: { step: 'drift', signal: 'SIGKILL', afterMilliseconds: 50 } });
    expect(said(run)).toEqual(['failure', 'error', 'unknown']);
    const checks = (await readRun(run.outputs['result'] ?? '')).models[0]?.checks ?? [];
    expect(new Set(checks.map(({ reason }) => reason))).toEqual(new Set(['not_run']));
    expect(checks.length).toBe(8);
  });

  test.each(['plan', 'verdict'])('drift is unknown where the %s is killed', async (step) => {
    const run = await job(await project(), { interrupt: { step, signal: 'SIGKILL' } });
    expect(said(run)).toEqual(['failure', 'error', 'unknown']);
  });

  test('drift is unknown where there is no engine', async () => {
    const run = await job(await project(), {}, await pathWithoutNpm(), await downloadedAction());
    expect(said(run)).toEqual(['failure', 'error', 'unknown']);
    const checks = (await readRun(run.outputs['result'] ?? '')).models[0]?.checks ?? [];
    expect(new Set(checks.map(({ reason }) => reason))).toEqual(new Set(['engine_unavailable']));
  });

  test('drift is unknown where nobody asked about it', async () => {
    const workspace = await temporaryFolder();
    await writeFile(join(workspace, 'm.json'), '{ "accuracy": 0.9 }');
    const metrics = { report: { path: 'm.json', rules: { accuracy: { min: 0.5 } } } };
    await writeFile(join(workspace, 'mlgate.yml'), JSON.stringify({ version: 1, name: 'churn', metrics }));
    expect(said(await job(workspace))).toEqual(['success', 'passed', 'unknown']);
  });
});
