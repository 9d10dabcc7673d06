import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/result/check.js';
import { hasShape } from '../../src/run/shape.js';
import { type CompositeRun, createRunner, type Runner } from '../runner/composite.js';
import {
  checkout,
  downloadedAction,
  exampleProject,
  readRun,
  removeTemporaryFolders,
  temporaryFolder,
} from './example.js';

const runners: Runner[] = [];

async function runnerOn(
  workspace: string,
  options: { readonly path?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Runner> {
  const runner = await createRunner({ workspace, ...options });
  runners.push(runner);
  return runner;
}

afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.close();
  await removeTemporaryFolders();
});

function step(run: CompositeRun, id: string) {
  const found = run.steps.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the action has no step ${id}`);
  return found;
}

/** What the owner of a runner sets so that its network can be used. */
function networkOfTheMachine(): Record<string, string> {
  const names = ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'NO_PROXY'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** A folder for PATH that holds the given programs and no others. */
async function pathWith(programs: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, target] of Object.entries(programs)) await symlink(target, join(folder, name));
  return folder;
}

describe('the action', () => {
  test('is green on the example, and every output says so', async () => {
    const runner = await runnerOn(await exampleProject());
    const run = await runner.use(checkout);
    expect(run.conclusion).toBe('success');
    expect(run.outputs).toEqual({
      verdict: 'passed',
      failed: '[]',
      drift: 'false',
      result: expect.stringMatching(/result\.json$/),
    });
    expect(run.annotations).toEqual([]);
    expect(run.summary).toContain('## mlgate: breast-cancer PASSED');
    expect(await hasShape(JSON.parse(await readFile(run.outputs['result'] ?? '', 'utf8')), 'run')).toBe(true);
  });

  test('is red on the regression, in the verdict step alone, with annotations on the lines of the violated rules', async () => {
    const workspace = await exampleProject();
    const run = await (await runnerOn(workspace)).use(checkout, { inputs: { config: 'regression.yml' } });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['verdict']).toBe('failed');
    expect(JSON.parse(run.outputs['failed'] ?? '')).toContain('metrics/report/accuracy/max_absolute_regression');
    expect(run.steps.filter((each) => each.conclusion === 'failure').map((each) => each.id)).toEqual(['verdict']);
    expect(step(run, 'verdict').exitCode).toBe(1);

    const lines = (await readFile(join(workspace, 'regression.yml'), 'utf8')).split('\n');
    const accuracy = run.annotations.find(({ title }) => title === 'FAIL metrics/report/accuracy/min');
    expect(accuracy).toMatchObject({ level: 'error', file: 'regression.yml' });
    expect(lines[(accuracy?.line ?? 0) - 1]).toContain('accuracy: { min: 0.95');
    expect(run.annotations[0]).toMatchObject({ title: 'mlgate: FAILED', level: 'error' });
    expect(run.summary).toContain('breast-cancer-fewer-features FAILED');
  });

  test('is an error when a gate is killed half-way: its checks were not run, and the other gates still answered', async () => {
    const runner = await runnerOn(await exampleProject());
    const run = await runner.use(checkout, { interrupt: { step: 'data', signal: 'SIGKILL', afterMilliseconds: 50 } });
    expect(step(run, 'data').signal).toBe('SIGKILL');
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['verdict']).toBe('error');
    expect(step(run, 'verdict').exitCode).toBe(2);

    const result = await readRun(run.outputs['result'] ?? '');
    expect(existsSync(join(dirname(run.outputs['result'] ?? ''), 'data.json'))).toBe(false);
    const checks = result.models[0]?.checks ?? [];
    const reasons = (gate: string) => [
      ...new Set(checks.filter(({ key }) => key.gate === gate).map(({ reason }) => reason)),
    ];
    expect(reasons('data')).toEqual(['not_run']);
    expect(reasons('metrics')).toEqual(['within_bound']);
    expect(reasons('model')).toEqual(['within_bound', 'no_violations']);
  });

  test('is an error when the plan is killed half-way, and says so in every output', async () => {
    const runner = await runnerOn(await exampleProject());
    const run = await runner.use(checkout, { interrupt: { step: 'plan', signal: 'SIGKILL' } });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['verdict']).toBe('error');
    expect((await readRun(run.outputs['result'] ?? '')).problems[0]?.code).toBe('invalid_plan');
  });

  test('has the output error when the verdict itself is killed', async () => {
    const runner = await runnerOn(await exampleProject());
    const run = await runner.use(checkout, { interrupt: { step: 'verdict', signal: 'SIGKILL' } });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs).toEqual({ verdict: 'error', failed: 'error', drift: 'unknown', result: 'error' });
  });

  test('does not mix two uses in one job', async () => {
    const runner = await runnerOn(await exampleProject());
    const red = await runner.use(checkout, { inputs: { config: 'regression.yml' } });
    const green = await runner.use(checkout);
    const both = await runner.use(checkout, { inputs: { config: 'mlgate.yml\nregression.yml\n' } });
    expect([red, green, both].map(({ outputs }) => outputs['verdict'])).toEqual(['failed', 'passed', 'failed']);
    expect(new Set([red, green, both].map(({ outputs }) => dirname(outputs['result'] ?? ''))).size).toBe(3);
    const models = (await readRun(both.outputs['result'] ?? '')).models.map(({ name, verdict }) => [name, verdict]);
    expect(models).toEqual([
      ['breast-cancer', 'passed'],
      ['breast-cancer-fewer-features', 'failed'],
    ]);
  });

  test('takes paths relative to working_directory, and annotations relative to the checkout', async () => {
    const workspace = await temporaryFolder();
    await mkdir(join(workspace, 'model a'));
    await writeFile(join(workspace, 'model a', 'metrics.json'), '{"accuracy": 0.8}');
    await writeFile(
      join(workspace, 'model a', 'mlgate.yml'),
      'version: 1\nname: a\nmetrics:\n  report:\n    path: metrics.json\n    rules:\n      accuracy: { min: 0.9 }\n',
    );
    const run = await (await runnerOn(workspace)).use(checkout, { inputs: { working_directory: 'model a' } });
    expect(run.outputs['verdict']).toBe('failed');
    expect(run.annotations[1]).toMatchObject({ file: 'model a/mlgate.yml', line: 7, col: 19 });
  });

  test('is an error, with its place, where the configuration has a typo', async () => {
    const workspace = await exampleProject();
    await appendFile(join(workspace, 'mlgate.yml'), '\nmetrcs: {}\n');
    const run = await (await runnerOn(workspace)).use(checkout);
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['verdict']).toBe('error');
    expect(run.annotations[1]).toMatchObject({
      file: 'mlgate.yml',
      message: 'unknown key "metrcs"; did you mean metrics?',
    });
    expect((await readRun(run.outputs['result'] ?? '')).verdict).toBe('error');
  });

  test('is an error where there is no configuration, and where there is no such working_directory', async () => {
    const runner = await runnerOn(await temporaryFolder());
    const none = await runner.use(checkout);
    expect(none.outputs['verdict']).toBe('error');
    expect((await readRun(none.outputs['result'] ?? '')).problems[0]?.code).toBe('no_config');
    const nowhere = await runner.use(checkout, { inputs: { working_directory: 'nowhere' } });
    expect(nowhere.outputs['verdict']).toBe('error');
    expect((await readRun(nowhere.outputs['result'] ?? '')).problems[0]?.what).toMatch(/nowhere is no folder$/);
  });

  test('turns a file name that is a workflow command into text', async () => {
    const workspace = await temporaryFolder();
    const hostile = '::error title=owned::x\n##[error]y';
    await writeFile(join(workspace, 'metrics.json'), JSON.stringify({ [hostile]: 0.5 }));
    const rules = JSON.stringify({ [hostile]: { min: 0.9 } });
    await writeFile(
      join(workspace, 'mlgate.yml'),
      `version: 1\nname: a\nmetrics: { report: { path: metrics.json, rules: ${rules} } }\n`,
    );
    const run = await (await runnerOn(workspace)).use(checkout);
    expect(run.outputs['verdict']).toBe('failed');
    expect(run.annotations.map(({ title }) => title)).toEqual([
      'mlgate: FAILED',
      expect.stringMatching(/^FAIL metrics\/report\//),
    ]);
  });
});

describe('the guard of the action', () => {
  test('says in one line that there is no Node', async () => {
    const path = await pathWith({ bash: '/bin/bash' });
    const run = await (await runnerOn(await exampleProject(), { path })).use(checkout);
    expect(run.conclusion).toBe('failure');
    expect(run.outputs).toEqual({ verdict: 'error', failed: 'error', drift: 'unknown', result: 'error' });
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('there is no Node on the PATH') }),
    ]);
    expect(run.steps.filter(({ ran }) => ran).map(({ id }) => id)).toEqual(['guard']);
  });

  test('says in one line that Node is too old', async () => {
    const path = await pathWith({ bash: '/bin/bash' });
    await writeFile(join(path, 'old.cjs'), "Object.defineProperty(process.versions, 'node', { value: '18.20.8' });\n");
    await writeFile(
      join(path, 'node'),
      `#!/bin/bash\nexec '${process.execPath}' --require '${join(path, 'old.cjs')}' "$@"\n`,
    );
    await chmod(join(path, 'node'), 0o755);
    const run = await (await runnerOn(await exampleProject(), { path })).use(checkout);
    expect(run.outputs['verdict']).toBe('error');
    expect(run.annotations).toEqual([
      expect.objectContaining({ message: expect.stringContaining('mlgate needs Node 20.19 or newer') }),
    ]);
    expect(run.steps.filter(({ ran }) => ran).map(({ id }) => id)).toEqual(['guard']);
  });
});

describe('the action as a runner downloads it', () => {
  test('loads the data engine from engine_path', async () => {
    const path = await pathWith({ bash: '/bin/bash', node: process.execPath });
    const runner = await runnerOn(await exampleProject(), { path });
    const run = await runner.use(await downloadedAction(), { inputs: { engine_path: checkout } });
    expect(run.outputs['verdict']).toBe('passed');
  });

  test('without npm, a network or an engine_path, answers every check on tables with one line that names engine_path', async () => {
    const path = await pathWith({ bash: '/bin/bash', node: process.execPath });
    const run = await (await runnerOn(await exampleProject(), { path })).use(await downloadedAction());
    expect(run.outputs['verdict']).toBe('error');
    const checks = (await readRun(run.outputs['result'] ?? '')).models[0]?.checks ?? [];
    const ofTables = ({ key }: Check) => key.gate === 'data' || key.gate === 'drift';
    const asked = checks.filter(ofTables);
    expect(new Set(asked.map(({ reason }) => reason))).toEqual(new Set(['engine_unavailable']));
    expect(asked[0]?.fix).toMatch(/engine_path/);
    const others = checks.filter((check) => !ofTables(check));
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['passed']));
  });

  test('installs the engine into the tool cache, once', async () => {
    const action = await downloadedAction();
    const runner = await runnerOn(await exampleProject(), { env: networkOfTheMachine() });
    const first = await runner.use(action);
    const second = await runner.use(action);
    expect([first, second].map(({ outputs }) => outputs['verdict'])).toEqual(['passed', 'passed']);
    expect(step(first, 'data').stderr).toContain('installing the data engine');
    expect(step(second, 'data').stderr).not.toContain('installing');
    expect(existsSync(join(runner.toolCache, 'mlgate-engine'))).toBe(true);
  });
});
