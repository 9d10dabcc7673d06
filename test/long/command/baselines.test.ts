// What a baseline of git means where jobs really run: on shallow clones, merge checkouts, branches and laptops. The
// repositories are real, and so is the remote that a clone fetches from.
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Env, type Files, outcomes, theCheck, type Workspace, workspace } from '../../command/mlgate.js';

const regression = 'metrics/report/accuracy/max_absolute_regression';

function configuration(baseline: string, rule = 'max_absolute_regression: 0.01'): Files {
  return {
    'mlgate.yml': `version: 1
name: churn
metrics:
  report:
    path: reports/metrics.json
    baseline: ${baseline}
    rules: { accuracy: { ${rule} } }
`,
  };
}

function metrics(accuracy: number, name = 'reports/metrics.json'): Files {
  return { [name]: `{ "accuracy": ${accuracy} }\n` };
}

/** main has 0.95 at its start and 0.99 at its tip; a branch that began at the start has 0.94 or less. */
interface Repository {
  readonly place: Workspace;
  readonly start: string;
  readonly main: string;
  readonly head: string;
}

async function repository(baseline: string, candidate: Files, rule?: string): Promise<Repository> {
  const place = await workspace({});
  await place.git('init', '--quiet', '--initial-branch=main');
  const start = await place.commit('start', { ...configuration(baseline, rule), ...metrics(0.95) });
  await place.git('checkout', '--quiet', '-b', 'feature');
  const head = await place.commit('feature', candidate);
  await place.git('checkout', '--quiet', 'main');
  const main = await place.commit('better', metrics(0.99));
  return { place, start, main, head };
}

/** The checkout that actions/checkout makes of a pull request: its merge commit alone, detached. */
async function pullRequest({ place, main, head }: Repository): Promise<{ job: Workspace; env: Env }> {
  await place.git('checkout', '--quiet', '--detach', main);
  await place.git('merge', '--quiet', '--strategy=ours', '--message', 'merge', head);
  await place.git('checkout', '--quiet', head, '--', 'reports/metrics.json');
  await place.commit('the merge', {});
  await place.git('reset', '--quiet', '--soft', 'HEAD~2');
  await place.git('update-ref', 'refs/pull/7/merge', await mergeCommit(place, main, head));
  await place.git('reset', '--quiet', '--hard', main);
  return fetched(place, 'refs/pull/7/merge', 'pull_request', {
    pull_request: { base: { sha: main, ref: 'main' }, head: { sha: head } },
  });
}

async function mergeCommit(place: Workspace, main: string, head: string): Promise<string> {
  const tree = await place.git('write-tree');
  return place.git('commit-tree', tree, '-p', main, '-p', head, '-m', 'merge');
}

/** A job: one ref at depth 1, detached, and the event that started it. */
async function fetched(place: Workspace, ref: string, name: string, event: unknown, depth = '--depth=1') {
  await place.git('init', '--quiet', '../job');
  const job = place.in('../job');
  await job.git('remote', 'add', 'origin', `file://${place.folder}`);
  await job.git('fetch', '--quiet', depth, 'origin', ref);
  await job.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  const path = join(dirname(place.folder), 'event.json');
  await place.write({ '../event.json': JSON.stringify(event) });
  return { job, env: { GITHUB_REPOSITORY: 'acme/churn', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } };
}

describe('merge_base', () => {
  test.concurrent('on a pull request is where it began, not the tip of main, though the clone holds one commit', async () => {
    const made = await repository('merge_base', metrics(0.945));
    const { job, env } = await pullRequest(made);
    const { code, result } = await job.judge(['check'], env);
    // Against the tip's 0.99 it would fail.
    expect([code, outcomes(result)]).toEqual([0, { [regression]: 'passed within_bound' }]);
    expect(theCheck(result, regression).baseline).toMatchObject({
      from: 'merge_base',
      commit: made.start,
      path: `git:${made.start}:reports/metrics.json`,
      observed: { value: 0.95 },
    });
  });

  test.concurrent('on a pull request stops what is worse than where it began', async () => {
    const { job, env } = await pullRequest(await repository('merge_base', metrics(0.93)));
    const { code, result } = await job.judge(['check'], env);
    expect([code, outcomes(result)]).toEqual([1, { [regression]: 'failed regression' }]);
  });

  test.concurrent('where both tips are shallow and the remote is gone, it is an error that names fetch-depth', async () => {
    const { job, env } = await pullRequest(await repository('merge_base', metrics(0.945)));
    await job.git('remote', 'set-url', 'origin', 'file:///nowhere/at-all');
    const { code, result } = await job.judge(['check'], env);
    expect(code).toBe(2);
    expect(theCheck(result, regression)).toMatchObject({
      reason: 'no_baseline',
      fix: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test.concurrent('on a push is what was there before it', async () => {
    const { place, start, main } = await repository('merge_base', metrics(0.5));
    const event = { before: start, after: main, repository: { default_branch: 'main' } };
    const { job, env } = await fetched(place, 'main', 'push', event);
    const { result } = await job.judge(['check'], env);
    expect(theCheck(result, regression).baseline).toMatchObject({ commit: start, observed: { value: 0.95 } });
  });

  test.concurrent('in a merge group is its base', async () => {
    const { place, start, main } = await repository('merge_base', metrics(0.5));
    const { job, env } = await fetched(place, 'main', 'merge_group', {
      merge_group: { base_sha: start, head_sha: main },
    });
    const { result } = await job.judge(['check'], env);
    expect(theCheck(result, regression).baseline).toMatchObject({ commit: start });
  });

  test.concurrent('on a laptop is where the branch left main', async () => {
    const { place, start } = await repository('merge_base', metrics(0.945));
    await place.git('clone', '--quiet', '.', '../laptop');
    const laptop = place.in('../laptop');
    await laptop.git('checkout', '--quiet', 'feature');
    const { code, result } = await laptop.judge(['check']);
    expect(code).toBe(0);
    expect(theCheck(result, regression).baseline).toMatchObject({ commit: start });
  });

  test.concurrent('follows a file that was renamed since', async () => {
    const place = await workspace({});
    await place.git('init', '--quiet', '--initial-branch=main');
    await place.commit('start', metrics(0.95, 'metrics.json'));
    await place.git('checkout', '--quiet', '-b', 'feature');
    await place.write({ 'reports/.keep': '' });
    await place.git('mv', 'metrics.json', 'reports/metrics.json');
    await place.commit('move', configuration('branch:main'));
    await place.write(metrics(0.9));
    const { code, result } = await place.judge(['check']);
    expect(code).toBe(1);
    expect(theCheck(result, regression).baseline?.path).toMatch(/^git:[0-9a-f]{40}:metrics\.json$/);
  });
});

describe('a committed file that did not change', () => {
  test.concurrent('is told so, and passes', async () => {
    const { place } = await repository('merge_base', { 'README.md': 'words' });
    await place.git('checkout', '--quiet', 'feature');
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([0, { [regression]: 'passed unchanged' }]);
  });

  test.concurrent('is not told so of a copy that this job should have written', async () => {
    const { place } = await repository('git:main~1:reports/metrics.json', {});
    await place.git('rm', '--quiet', '--cached', 'reports/metrics.json');
    await place.git('commit', '--quiet', '--message', 'no longer in git');
    const { result } = await place.judge(['check']);
    expect(outcomes(result)).toEqual({ [regression]: 'error self_comparison' });
  });
});

describe('the other names of a commit', () => {
  test.concurrent.each<[string, (made: Repository) => string, number]>([
    ['branch:main is its tip', () => 'branch:main', 0.99],
    ['commit: is that commit', ({ start }) => `commit:${start}`, 0.95],
    ['git: names reference and file', () => 'git:main~1:reports/metrics.json', 0.95],
  ])('%s', async (_name, baseline, value) => {
    const made = await repository('branch:main', metrics(0.94));
    await made.place.git('checkout', '--quiet', 'feature');
    await made.place.write(configuration(baseline(made)));
    const { result } = await made.place.judge(['check']);
    expect(theCheck(result, regression).baseline?.observed).toEqual({ value });
  });

  test.concurrent('a branch that is not there is no baseline', async () => {
    const { place } = await repository('branch:maim', metrics(0.94));
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)[regression]]).toEqual([2, 'error no_baseline']);
  });

  test.concurrent.each(['warn', 'allow', 'accept_first'])(
    'a branch that nobody knows is no missing baseline: on_missing: %s does not let it pass',
    async (word) => {
      const { place } = await repository(`{ from: "branch:maim", on_missing: ${word} }`, metrics(0.94));
      const { code, result } = await place.judge(['check']);
      expect([code, outcomes(result)]).toEqual([2, { [regression]: 'error no_baseline' }]);
    },
  );

  test.concurrent('a branch that looks like an option is a name', async () => {
    const { place } = await repository('branch:--upload-pack=planted', metrics(0.94));
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)[regression]]).toEqual([2, 'error no_baseline']);
  });
});

describe('metrics that are in no commit', () => {
  async function uncommitted(onMissing: string): Promise<Workspace> {
    const place = await workspace({});
    await place.git('init', '--quiet', '--initial-branch=main');
    await place.commit('start', {
      ...configuration(`{ from: merge_base, on_missing: ${onMissing} }`),
      '.gitignore': 'reports\n',
    });
    await place.commit('more', { 'README.md': 'words' });
    await place.write(metrics(0.9));
    return place;
  }

  test.concurrent('have no baseline there, and the message offers where to keep them', async () => {
    const { code, result } = await (await uncommitted('fail')).judge(['check']);
    expect(code).toBe(2);
    expect(theCheck(result, regression)).toMatchObject({
      reason: 'no_baseline',
      fix: expect.stringContaining('on_missing: accept_first'),
    });
  });

  test.concurrent('are the first of their line with on_missing: accept_first', async () => {
    const { code, result } = await (await uncommitted('accept_first')).judge(['check']);
    expect([code, outcomes(result)]).toEqual([0, { [regression]: 'passed first_accepted' }]);
  });

  test.concurrent('measure nothing with on_missing: allow alone', async () => {
    const { code, result } = await (await uncommitted('allow')).judge(['check']);
    expect([code, outcomes(result)]).toEqual([2, { [regression]: 'skipped baseline_allowed_missing' }]);
  });

  test.concurrent('are not the first where there were some before', async () => {
    const place = await workspace({});
    await place.git('init', '--quiet', '--initial-branch=main');
    await place.commit('start', {
      ...configuration('{ from: merge_base, on_missing: accept_first }'),
      ...metrics(0.95),
    });
    await place.git('rm', '--quiet', 'reports/metrics.json');
    await place.commit('deleted', { '.gitignore': 'reports\n' });
    await place.commit('more', { 'README.md': 'words' });
    await place.write(metrics(0.5));
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([2, { [regression]: 'error no_baseline' }]);
  });
});

describe('a pointer of git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 24\n`;

  test.concurrent('as the baseline is refused with the command that fetches it', async () => {
    const place = await workspace({});
    await place.git('init', '--quiet', '--initial-branch=main');
    await place.commit('start', { ...configuration('branch:main'), 'reports/metrics.json': pointer });
    await place.write(metrics(0.9));
    const { code, result } = await place.judge(['check']);
    expect(code).toBe(2);
    expect(theCheck(result, regression)).toMatchObject({
      reason: 'unsupported',
      fix: expect.stringContaining('git lfs fetch origin'),
    });
  });

  test.concurrent('as the judged file is refused as well', async () => {
    const place = await workspace({ ...configuration('file:old.json'), 'reports/metrics.json': pointer });
    await place.git('init', '--quiet');
    const { code, result } = await place.judge(['check']);
    expect(code).toBe(2);
    expect(theCheck(result, regression)).toMatchObject({
      reason: 'unsupported',
      fix: expect.stringContaining('git lfs pull'),
    });
  });
});

describe('the ratchet', () => {
  const ratchet = 'metrics/report/accuracy/ratchet';

  async function history(values: readonly number[]): Promise<Workspace> {
    const place = await workspace({});
    await place.git('init', '--quiet', '--initial-branch=main');
    await place.write(configuration('merge_base', 'ratchet: { tolerance: 0.005 }'));
    for (const value of values) await place.commit(`accuracy ${value}`, metrics(value));
    return place;
  }
  const stable = [0.95, 0.951, 0.95, 0.952, 0.951, 0.95, 0.951, 0.952, 0.951, 0.95, 0.951, 0.95];

  test.concurrent('passes what is as good as the history and its noise allow', async () => {
    const place = await history(stable);
    await place.write(metrics(0.949));
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([0, { [ratchet]: 'passed within_bound' }]);
  });

  test.concurrent('finds an erosion of which every step was small', async () => {
    const place = await history([...stable, 0.947, 0.944]);
    await place.write(metrics(0.941));
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([1, { [ratchet]: 'failed ratchet' }]);
  });

  test.concurrent('is an error on a clone that is too shallow to know the history', async () => {
    const place = await history(stable);
    await place.git('clone', '--quiet', '--depth=2', `file://${place.folder}`, '../job');
    const { code, result } = await place.in('../job').judge(['check']);
    expect(code).toBe(2);
    expect(theCheck(result, ratchet)).toMatchObject({ fix: expect.stringContaining('fetch-depth: 0') });
  });
});

describe('a baseline of another shape than the judged file', () => {
  test.concurrent('is read as its own content says', async () => {
    const place = await workspace({
      'mlgate.yml': `version: 1
name: churn
metrics:
  report:
    path: training.csv
    row: last
    baseline: file:production.json
    rules: { val_acc: { max_absolute_regression: 0.01 } }
`,
      'training.csv': 'epoch,val_acc\n0,0.5\n1,0.9\n',
      'production.json': '{ "val_acc": 0.95 }',
    });
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([
      1,
      { 'metrics/report/val_acc/max_absolute_regression': 'failed regression' },
    ]);
  });
});
