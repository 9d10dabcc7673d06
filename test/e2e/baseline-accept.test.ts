// Accepting a worse value: a line beside the configuration, written on a laptop and reviewed like any other.
import { lstat, mkdir, symlink } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { type Env, type Files, outcomes, theCheck, type Workspace, workspace } from '../command/mlgate.js';

const config = `version: 1
name: churn
metrics:
  report:
    path: metrics.json
    baseline: branch:main
    rules:
      accuracy: { min: 0.5, max_absolute_regression: 0.01 }
      auc: { min_absolute_improvement: 0.01 }
`;
const before = '{ "accuracy": 0.9, "auc": 0.8 }\n';
/** sha256sum of `before` */
const sha256 = 'e9499bb257caa20ba368123b0b731e7b2091f0b6c445087ecf56aee622f2ccda';
const regression = 'metrics/report/accuracy/max_absolute_regression';
const improvement = 'metrics/report/auc/min_absolute_improvement';
const file = '.mlgate/accepted.jsonl';

/** A repository whose main has `before`, and a branch on which training wrote something worse. */
async function project(files: Files = {}): Promise<Workspace> {
  const place = await workspace({ 'mlgate.yml': config, 'metrics.json': before, ...files });
  await place.git('init', '--quiet', '--initial-branch', 'main');
  await place.git('add', '.');
  await place.git('commit', '--quiet', '--message', 'First');
  await place.git('switch', '--quiet', '--create', 'change');
  await place.write({ 'metrics.json': '{ "accuracy": 0.85, "auc": 0.8 }\n' });
  return place;
}

function accept(place: Workspace, args: readonly string[] = [], env: Env = {}) {
  return place.mlgate(['baseline', 'accept', '--reason', 'a harder test set', '--by', 'Mary', ...args], env);
}

function line(metric: string, value: number, old: number, on: string): string {
  return `{"model":"churn","block":"report","metric":"${metric}","value":${value},"instead_of":{"value":${old},"sha256":"${sha256}"},"reason":"a harder test set","by":"Mary","on":"${on}"}`;
}

/** The day on which lines were written, which may end while a test runs. */
async function dayIn(place: Workspace): Promise<string> {
  const day = JSON.parse((await place.read(file)).split('\n')[0] ?? '').on;
  expect(Math.abs(Date.parse(day) - Date.now())).toBeLessThan(2 * 86_400_000);
  return day;
}

describe('mlgate baseline accept', () => {
  test.concurrent('writes a line a metric, prints it, and the gate passes', async () => {
    const place = await project();
    const judged = await place.judge(['metrics']);
    expect(outcomes(judged.result)).toEqual({
      'metrics/report/accuracy/min': 'passed within_bound',
      [regression]: 'failed regression',
      [improvement]: 'failed no_improvement',
    });
    const { code, stdout, stderr } = await accept(place);
    expect([code, stderr]).toEqual([0, '']);
    const on = await dayIn(place);
    const lines = [line('/accuracy', 0.85, 0.9, on), line('/auc', 0.8, 0.8, on)];
    expect(await place.read(file)).toBe(`${lines.join('\n')}\n`);
    expect(stdout).toBe(`${regression}: 0.85 instead of 0.9
  ${lines[0]}
${improvement}: 0.8 instead of 0.8
  ${lines[1]}
2 lines added to .mlgate/accepted.jsonl, to be reviewed with the change that needs it:
  git add .mlgate/accepted.jsonl
`);
    const after = await place.judge(['metrics', '--markdown', 'report.md']);
    expect(after.code).toBe(0);
    expect(theCheck(after.result, regression).baseline).toMatchObject({
      observed: { value: 0.85 },
      accepted: { reason: 'a harder test set', by: 'Mary', on },
    });
    const note = `0.85 in place of the value of branch:main, accepted by Mary on ${on}: a harder test set`;
    expect(after.stderr).toContain(`note   ${regression}: ${note}\n`);
    expect(await place.read('report.md')).toMatch(
      new RegExp(
        `0\\.85, branch&#58;main &#40;commit [0-9a-f]{7}, of ${on}&#41;, accepted by Mary on ${on}&#58; a harder test set`,
      ),
    );
  });

  test.concurrent('accepts no more than that: a value that is worse still fails, and says what was accepted', async () => {
    const place = await project();
    await accept(place);
    const on = await dayIn(place);
    await place.write({ 'metrics.json': '{ "accuracy": 0.83, "auc": 0.79 }\n' });
    const { code, result, stderr } = await place.judge(['metrics']);
    expect(code).toBe(1);
    expect(theCheck(result, improvement)).toMatchObject({ status: 'failed', baseline: { observed: { value: 0.8 } } });
    expect(stderr).toContain("what  accuracy is 0.83, the baseline's is 0.85: worse by 0.02, allowed is 0.01\n");
    expect(stderr).toContain(`…), accepted by Mary on ${on}: a harder test set\n`);
    await accept(place);
    expect((await place.read(file)).trim().split('\n')).toHaveLength(4);
    expect((await place.mlgate(['metrics'])).code).toBe(0);
  });

  test.concurrent('means nothing once the baseline has other content', async () => {
    const place = await project();
    await accept(place);
    await place.git('stash', '--quiet', '--include-untracked');
    await place.git('switch', '--quiet', 'main');
    await place.write({ 'metrics.json': '{ "accuracy": 0.91, "auc": 0.7 }\n' });
    await place.git('commit', '--quiet', '--all', '--message', 'Second');
    await place.git('switch', '--quiet', 'change');
    await place.git('stash', 'pop', '--quiet');
    const { code, result } = await place.judge(['metrics']);
    expect(code).toBe(1);
    expect(theCheck(result, regression)).toMatchObject({ status: 'failed', baseline: { observed: { value: 0.91 } } });
  });

  test.concurrent('takes the checks that are named, and leaves the others', async () => {
    const place = await project();
    expect((await accept(place, ['--check', regression])).code).toBe(0);
    expect(await place.read(file)).toBe(`${line('/accuracy', 0.85, 0.9, await dayIn(place))}\n`);
    expect(outcomes((await place.judge(['metrics'])).result)[improvement]).toBe('failed no_improvement');
  });

  test.concurrent('adds to what is there, though its last line has no end', async () => {
    const place = await project();
    await accept(place, ['--check', regression]);
    const first = (await place.read(file)).trimEnd();
    await place.write({ [file]: first });
    await accept(place, ['--check', improvement]);
    expect(await place.read(file)).toBe(`${first}\n${line('/auc', 0.8, 0.8, await dayIn(place))}\n`);
  });

  test.concurrent('writes a line for each of the values that failed under one rule', async () => {
    const rule = '      "folds.*": { aggregate: all, direction: higher_is_better, max_absolute_regression: 0 }\n';
    const folds = config.slice(0, config.indexOf('      accuracy:')).concat(rule);
    const place = await project({
      'mlgate.yml': folds,
      'metrics.json': '{ "folds": { "a": 0.9, "b": 0.8, "c": 0.7 } }',
    });
    await place.write({ 'metrics.json': '{ "folds": { "a": 0.8, "b": 0.8, "c": 0.6 } }' });
    expect((await place.mlgate(['metrics'])).code).toBe(1);
    expect((await accept(place)).code).toBe(0);
    const lines = (await place.read(file)).trim().split('\n');
    expect(lines.map((each) => JSON.parse(each).metric)).toEqual(['/folds/a', '/folds/c']);
    expect((await place.mlgate(['metrics'])).code).toBe(0);
  });

  test.concurrent('holds where the interval decides, which alone would know too little', async () => {
    const rule = '      accuracy: { max_absolute_regression: 0.01, decision: interval, trials: 1000 }\n';
    const place = await project({ 'mlgate.yml': config.slice(0, config.indexOf('      accuracy:')).concat(rule) });
    await place.write({ 'metrics.json': '{ "accuracy": 0.7 }' });
    expect(outcomes((await place.judge(['metrics'])).result)).toEqual({ [regression]: 'failed regression' });
    expect((await accept(place)).code).toBe(0);
    expect(outcomes((await place.judge(['metrics'])).result)).toEqual({ [regression]: 'passed within_bound' });
    await place.write({ 'metrics.json': '{ "accuracy": 0.699 }' });
    expect(outcomes((await place.judge(['metrics'])).result)).toEqual({
      [regression]: 'inconclusive interval_contains_bound',
    });
  });

  test.concurrent('writes nothing with --dry-run', async () => {
    const place = await project();
    const { code, stdout } = await accept(place, ['--dry-run', '--check', regression]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 line for .mlgate/accepted.jsonl; nothing was written\n');
    await expect(lstat(place.path('.mlgate'))).rejects.toThrow('ENOENT');
  });

  test.concurrent("takes git's name for who accepts", async () => {
    const place = await project();
    await place.git('config', 'user.name', 'Ada');
    const { code } = await place.mlgate(['baseline', 'accept', '--reason', 'a harder test set']);
    expect(code).toBe(0);
    expect(JSON.parse((await place.read(file)).split('\n')[0] ?? '')).toMatchObject({ by: 'Ada' });
  });

  test.concurrent('writes beside the configuration that is named', async () => {
    const place = await project({ 'models/mlgate.yml': config.replace('path: ', 'path: ../') });
    const { code, stdout } = await accept(place, ['models/mlgate.yml']);
    expect(code).toBe(0);
    expect(stdout).toContain('  git add models/.mlgate/accepted.jsonl\n');
    expect(await place.read(`models/${file}`)).toContain('"metric":"/accuracy"');
  });

  test.concurrent('shows hostile words and does not obey them', async () => {
    const place = await project();
    const reason = 'x\n::error::planted\u001b[2J##[error]y';
    const { stdout } = await place.mlgate(['baseline', 'accept', '--by', 'Mary', '--reason', reason]);
    const { stdout: after } = await place.mlgate(['metrics']);
    expect(after).toContain('accepted by Mary');
    for (const each of `${stdout}${after}`.split('\n')) {
      expect(each).not.toMatch(/^\s*::/);
      expect(each).not.toContain('##[');
      expect(each).not.toContain('\u001b');
    }
    expect((await place.read(file)).trim().split('\n')).toHaveLength(2);
  });
});

describe('a ratchet', () => {
  const values = [0.8, 0.81, 0.82, 0.81, 0.83, 0.82, 0.84, 0.83, 0.85, 0.84, 0.86, 0.85];
  const id = 'metrics/report/accuracy/ratchet';
  const rules = config
    .slice(0, config.indexOf('      accuracy:'))
    .concat('      accuracy: { ratchet: { tolerance: 0.005 } }\n      auc: { min: 0.1 }\n');

  async function train(place: Workspace, value: number): Promise<void> {
    await place.write({ 'metrics.json': `{ "accuracy": ${value}, "auc": 0.5 }\n` });
    await place.git('add', '.');
    await place.git('commit', '--quiet', '--message', `Train ${value}`);
  }
  const outcome = async (place: Workspace) => outcomes((await place.judge(['metrics'])).result)[id];

  test.concurrent('starts anew at an accepted value', async () => {
    const place = await workspace({ 'mlgate.yml': rules });
    await place.git('init', '--quiet', '--initial-branch', 'main');
    for (const value of values) await train(place, value);
    await place.git('switch', '--quiet', '--create', 'change');
    await train(place, 0.7);
    expect(await outcome(place)).toBe('failed ratchet');

    expect((await accept(place)).code).toBe(0);
    const accepted = { metric: '/accuracy', value: 0.7, instead_of: { value: 0.85 } };
    expect(JSON.parse(await place.read(file))).toMatchObject(accepted);
    const { code, result, stderr } = await place.judge(['metrics']);
    expect(code).toBe(0);
    expect(theCheck(result, id)).toMatchObject({ status: 'passed', what: 'accuracy is 0.7, accepted was 0.7' });
    expect(stderr).toContain(`note   ${id}: 0.7 in place of the value of the history of the file, accepted by Mary`);

    // Once it is merged, the next change is held to the accepted value, not to what was before.
    await place.git('add', file);
    await place.git('commit', '--quiet', '--message', 'Accept');
    await place.git('switch', '--quiet', 'main');
    await place.git('merge', '--quiet', '--ff-only', 'change');
    await place.git('switch', '--quiet', '--create', 'next');
    await train(place, 0.696);
    expect(await outcome(place)).toBe('passed within_bound');
    await train(place, 0.69);
    expect(await outcome(place)).toBe('failed ratchet');
  });
});

describe('mlgate baseline accept refuses', () => {
  test.concurrent.each<[string, readonly string[], string]>([
    ['a reason of blanks', ['--reason', ' ', '--by', 'Mary'], 'the reason is empty'],
    ['to be without a reason', ['--by', 'Mary'], "error: required option '--reason <text>' not specified"],
    ['a name of blanks', ['--reason', 'x', '--by', ' '], 'the name of --by is empty'],
    ['to be without a name', ['--reason', 'x'], 'who accepts this is not known: git has no user.name'],
    [
      'an absolute bound',
      ['--reason', 'x', '--by', 'Mary', '--check', 'metrics/report/accuracy/min'],
      'metrics/report/accuracy/min compares with no earlier value',
    ],
    [
      'an unknown check',
      ['--reason', 'x', '--by', 'Mary', '--check', 'metrics/report/acuracy/max_absolute_regression'],
      `did you mean ${regression}?`,
    ],
    ['several configurations', ['*.yml', '--reason', 'x', '--by', 'Mary'], '*.yml stands for 2 configurations'],
    ['a configuration that is not there', ['other/mlgate.yml', '--reason', 'x', '--by', 'Mary'], 'no configuration: '],
  ])('%s', async (_name, args, said) => {
    const place = await project({ 'second.yml': config });
    const { code, stdout, stderr } = await place.mlgate(['baseline', 'accept', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    await expect(lstat(place.path('.mlgate'))).rejects.toThrow('ENOENT');
  });

  test.concurrent('a value that could not be measured', async () => {
    const place = await project();
    await place.write({ 'metrics.json': '{ "accuracy": NaN }' });
    const { code, stderr } = await accept(place, ['--check', regression]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${regression} could not be measured: there is no value to accept`);
  });

  test.concurrent('a run in which nothing is worse', async () => {
    const place = await project();
    await place.write({ 'metrics.json': '{ "accuracy": 0.91, "auc": 0.82 }' });
    const { code, stderr } = await accept(place);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'no check of churn that compares with an earlier value failed: there is nothing to accept',
    );
  });

  test.concurrent('to run in a job', async () => {
    const place = await project();
    const { code, stderr } = await accept(place, [], { GITHUB_ACTIONS: 'true' });
    expect(code).toBe(2);
    expect(stderr).toContain('a job does not accept its own result');
    await expect(lstat(place.path('.mlgate'))).rejects.toThrow('ENOENT');
  });

  test.concurrent('to write through a link', async () => {
    const place = await project({ 'elsewhere.jsonl': '' });
    await mkdir(place.path('.mlgate'));
    await symlink(place.path('elsewhere.jsonl'), place.path(file));
    const { code, stderr } = await accept(place);
    expect(code).toBe(2);
    expect(stderr).toContain('.mlgate/accepted.jsonl is no regular file');
    expect(await place.read('elsewhere.jsonl')).toBe('');
  });

  test.concurrent('to write into a folder that is a link', async () => {
    const place = await project({ 'elsewhere/a': '' });
    await symlink(place.path('elsewhere'), place.path('.mlgate'));
    const { code, stderr } = await accept(place);
    expect(code).toBe(2);
    expect(stderr).toContain('.mlgate is no folder of its own');
  });

  test.concurrent('to write where a folder is', async () => {
    const place = await project();
    await mkdir(place.path(file), { recursive: true });
    const { code, stderr } = await accept(place);
    expect(code).toBe(2);
    expect(stderr).toContain('.mlgate/accepted.jsonl is no regular file');
  });

  test.concurrent('to write outside the workspace', async () => {
    const place = await project({ 'inner/a': '' });
    const { code, stderr } = await accept(place.in('inner'), ['../mlgate.yml']);
    expect(code).toBe(2);
    expect(stderr).toContain('lies outside the workspace');
    await expect(lstat(place.path('.mlgate'))).rejects.toThrow('ENOENT');
  });

  test.concurrent('to add to a file that is not whole', async () => {
    const place = await project({ [file]: '{"model":\n' });
    const { code, stderr } = await accept(place, ['--check', regression]);
    expect(code).toBe(2);
    expect(stderr).toContain('line 1 of .mlgate/accepted.jsonl is no acceptance');
    expect(await place.read(file)).toBe('{"model":\n');
  });
});
