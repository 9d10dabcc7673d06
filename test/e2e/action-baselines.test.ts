// The action on a pull request, as a runner has it: the merge commit alone, detached, a remote that is a bare repository,
// and the event. What the baseline is, the plan alone finds out.
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { type Files, outcomes, theCheck, type Workspace, workspace } from '../command/mlgate.js';
import { type CompositeRun, createRunner, type Runner, type RunnerOptions } from '../runner/composite.js';
import { type Reply, type Server, serving } from '../unit/sources/server.js';
import { checkout, downloadedAction, readRun, removeTemporaryFolders } from './example.js';

const check = 'metrics/report/accuracy/max_absolute_regression';
const token = 'the-token-of-the-job';

const runners: Runner[] = [];
const servers: Server[] = [];

afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.close();
  for (const server of servers.splice(0)) await server.close();
  await removeTemporaryFolders();
});

async function runnerOn(options: RunnerOptions): Promise<Runner> {
  const runner = await createRunner(options);
  runners.push(runner);
  return runner;
}

async function answering(reply: Reply): Promise<Server> {
  const server = await serving(() => reply);
  servers.push(server);
  return server;
}

function metrics(accuracy: number): Files {
  return { 'reports/metrics.json': `{ "accuracy": ${accuracy} }\n` };
}

interface PullRequest {
  readonly job: Workspace;
  /** where it began */
  readonly start: string;
  readonly options: RunnerOptions;
}

/** main was at 0.95 where the pull request began and is at 0.99 now; the pull request has the given accuracy. */
async function pullRequest(accuracy: number, baseline = 'merge_base'): Promise<PullRequest> {
  const place = await workspace({});
  await place.git('init', '--quiet', '--initial-branch=main');
  const start = await place.commit('start', {
    ...metrics(0.95),
    'mlgate.yml': `version: 1
name: churn
metrics:
  report:
    path: reports/metrics.json
    baseline: ${baseline}
    rules: { accuracy: { max_absolute_regression: 0.01 } }
`,
  });
  await place.git('checkout', '--quiet', '-b', 'feature');
  const head = await place.commit('feature', metrics(accuracy));
  const tree = await place.git('rev-parse', 'HEAD^{tree}');
  await place.git('checkout', '--quiet', 'main');
  const base = await place.commit('better', metrics(0.99));
  const merge = await place.git('commit-tree', tree, '-p', base, '-p', head, '-m', 'merge');
  await place.git('update-ref', 'refs/pull/7/merge', merge);
  await place.git('clone', '--quiet', '--mirror', '.', '../origin.git');

  await place.git('init', '--quiet', '../job');
  const job = place.in('../job');
  await job.git('remote', 'add', 'origin', `file://${place.path('../origin.git')}`);
  await job.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', 'refs/pull/7/merge');
  await job.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  const event = {
    name: 'pull_request',
    payload: {
      pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head } },
      repository: { default_branch: 'main' },
    },
  };
  const github = { repository: 'acme/churn', sha: merge, ref: 'refs/pull/7/merge', base_ref: 'main' };
  return { job, start, options: { workspace: job.folder, event, github } };
}

async function runOf(run: CompositeRun) {
  return readRun(run.outputs['result'] ?? '');
}

describe('the action on a pull request that was fetched at depth 1', () => {
  test('is green where the metrics are as good as where it began, though main is better by now', async () => {
    const { start, options } = await pullRequest(0.945);
    const run = await (await runnerOn(options)).use(checkout);
    expect([run.conclusion, run.outputs['verdict']]).toEqual(['success', 'passed']);
    const result = await runOf(run);
    expect(outcomes(result)).toEqual({ [check]: 'passed within_bound' });
    expect(theCheck(result, check).baseline).toMatchObject({
      from: 'merge_base',
      commit: start,
      path: `git:${start}:reports/metrics.json`,
      observed: { value: 0.95 },
    });
    expect(run.summary).toContain(start.slice(0, 7));
  });

  test('is red for a regression, in the verdict alone, with an annotation on the rule', async () => {
    const { options } = await pullRequest(0.93);
    const run = await (await runnerOn(options)).use(checkout);
    expect([run.conclusion, run.outputs['verdict']]).toEqual(['failure', 'failed']);
    expect(JSON.parse(run.outputs['failed'] ?? '')).toEqual([check]);
    expect(run.steps.filter(({ conclusion }) => conclusion === 'failure').map(({ id }) => id)).toEqual(['verdict']);
    expect(run.annotations.find(({ title }) => title === `FAIL ${check}`)).toMatchObject({
      level: 'error',
      file: 'mlgate.yml',
      line: 7,
    });
  });

  test('is an error that names fetch-depth where the remote does not answer and there is no token', async () => {
    const { job, options } = await pullRequest(0.945);
    await job.git('remote', 'set-url', 'origin', 'file:///nowhere/at-all');
    const run = await (await runnerOn(options)).use(checkout);
    expect([run.conclusion, run.outputs['verdict']]).toEqual(['failure', 'error']);
    expect(theCheck(await runOf(run), check)).toMatchObject({
      reason: 'no_baseline',
      fix: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('asks GitHub for the merge base with the token, and takes the file from the remote', async () => {
    const { start, options } = await pullRequest(0.945);
    const api = await answering({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ merge_base_commit: { sha: start } }),
    });
    const github = { ...options.github, api_url: api.url, token };
    const run = await (await runnerOn({ ...options, github })).use(checkout);
    expect(run.outputs['verdict']).toBe('passed');
    expect(theCheck(await runOf(run), check).baseline).toMatchObject({ commit: start, observed: { value: 0.95 } });
    expect(api.asked.map(({ path }) => path.split('?')[0])).toEqual([
      expect.stringMatching(/^\/repos\/acme\/churn\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/),
    ]);
    expect(api.asked[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });
});

/** The action with more lines before those of its own in one of its steps. */
async function actionWith(step: string, lines: string): Promise<string> {
  const folder = await downloadedAction();
  const file = join(folder, 'action.yml');
  const manifest = parse(await readFile(file, 'utf8')) as { runs: { steps: { id: string; run: string }[] } };
  const found = manifest.runs.steps.find(({ id }) => id === step);
  if (!found) throw new Error(`the action has no step ${step}`);
  found.run = `${lines}\n${found.run}`;
  await writeFile(file, stringify(manifest));
  return folder;
}

describe('after the plan', () => {
  test('no gate needs the remote, nor git itself, nor the folder it keeps its objects in', async () => {
    const { options } = await pullRequest(0.93);
    const action = await actionWith('data', 'rm -rf "$GITHUB_WORKSPACE/../origin.git" "$GITHUB_WORKSPACE/.git"');
    const run = await (await runnerOn(options)).use(action);
    expect(run.outputs['verdict']).toBe('failed');
    const { status, reason, baseline } = theCheck(await runOf(run), check);
    expect([status, reason, baseline?.observed]).toEqual(['failed', 'regression', { value: 0.95 }]);
  });

  test('no step has the token', async () => {
    const { job, options } = await pullRequest(0.945);
    await job.write({
      '../bin/node': `#!/bin/bash\necho "\${2:-guard} \${MLGATE_GITHUB_TOKEN-none} \${GITHUB_TOKEN-none}" >> '${job.path('../asked')}'\nexec '${process.execPath}' "$@"\n`,
    });
    await chmod(job.path('../bin/node'), 0o755);
    const path = `${job.path('../bin')}:${process.env['PATH'] ?? ''}`;
    const api = await answering({ status: 404, body: '{}' });
    const github = { ...options.github, api_url: api.url, token };
    const run = await (await runnerOn({ ...options, github, path })).use(checkout);
    expect(run.outputs['verdict']).toBe('passed');
    expect((await job.read('../asked')).trim().split('\n')).toEqual([
      'guard none none',
      `plan ${token} none`,
      'data none none',
      'metrics none none',
      'drift none none',
      'model none none',
      'verdict none none',
    ]);
  });
});

describe('a variable that the configuration names', () => {
  async function prometheusJob(inputs: Readonly<Record<string, string>>) {
    const sample = { metric: {}, value: [1_700_000_000, '0.95'] };
    const server = await answering({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [sample] } }),
    });
    const place = await workspace({
      'mlgate.yml': `version: 1
name: churn
metrics:
  live:
    prometheus: { url: "\${PROMETHEUS_URL}", query: up }
    rules: { value: { min: 0.9 } }
  sound:
    path: sound.json
    rules: { auc: { min: 0.5 } }
`,
      'sound.json': '{ "auc": 0.8 }',
    });
    const env = { PROMETHEUS_URL: server.url };
    const run = await (await runnerOn({ workspace: place.folder, env })).use(checkout, { inputs });
    return { run, server };
  }

  test('is refused, for a pull request could name a secret: nothing is asked, and what is sound still passes', async () => {
    const { run, server } = await prometheusJob({});
    expect(run.outputs['verdict']).toBe('error');
    const result = await runOf(run);
    expect(outcomes(result)).toEqual({
      'metrics/live/value/min': 'error unset_variable',
      'metrics/sound/auc/min': 'passed within_bound',
    });
    expect(theCheck(result, 'metrics/live/value/min').fix).toBe(
      "set PROMETHEUS_URL in env: of the job, and list its name in the action's input env",
    );
    expect(server.asked).toEqual([]);
  });

  test('is refused where another one is listed', async () => {
    const { run } = await prometheusJob({ env: 'PROMETHEUS' });
    expect(outcomes(await runOf(run))['metrics/live/value/min']).toBe('error unset_variable');
  });

  test('is read where the workflow lists it', async () => {
    const { run, server } = await prometheusJob({ env: 'MLFLOW_URL\nPROMETHEUS_URL\n' });
    expect(run.outputs['verdict']).toBe('passed');
    expect(outcomes(await runOf(run))).toEqual({
      'metrics/live/value/min': 'passed within_bound',
      'metrics/sound/auc/min': 'passed within_bound',
    });
    expect(server.asked.map(({ path }) => path)).toEqual(['/api/v1/query?query=up']);
  });
});
