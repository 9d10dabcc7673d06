import { readdir, rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/result/check.js';
import type { Answers } from '../../../src/result/json.js';
import { gateNames } from '../../../src/result/key.js';
import {
  check,
  type Files,
  once,
  outcomes,
  planOf,
  theCheck,
  type Workspace,
  workspace,
} from '../../command/mlgate.js';

import { safetensors } from '../../command/model-files.js';

const configuration = `version: 1
name: churn
data:
  training:
    path: train.csv
    row_count: { min: 2 }
metrics:
  report:
    path: metrics.json
    rules:
      accuracy: { min: 0.9 }
model:
  onnx:
    path: model.onnx
`;

const files: Files = {
  'mlgate.yml': configuration,
  'train.csv': 'id\n1\n2\n',
  'metrics.json': '{ "accuracy": 0.95 }',
  'model.onnx': safetensors(4),
};

const allPassed = {
  'data/training/*/row_count.min': 'passed within_bound',
  'metrics/report/accuracy/min': 'passed within_bound',
  'model/onnx/*/size': 'passed within_bound',
  'model/onnx/*/format': 'passed within_bound',
  'model/onnx/*/structure': 'passed no_violations',
  'model/onnx/*/imports': 'passed no_violations',
};

/** Every check of one block, with one answer. */
function ofBlock(block: string, answer: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(allPassed)
      .filter((id) => id.startsWith(`${block}/`))
      .map((id) => [id, answer]),
  );
}

type Step = (made: Workspace) => Promise<unknown>;

const gate =
  (name: string): Step =>
  (made) =>
    made.mlgate([name, '--results', 'results']);

/** The files, planned; and then answered by every gate. Each test works on a copy. */
const planned = once(async () => {
  const made = await workspace(files);
  await made.mlgate(['plan', '--results', 'results']);
  return made;
});
const answered = once(async () => {
  const made = await (await planned()).copy();
  await Promise.all(gateNames.map((name) => gate(name)(made)));
  return made;
});

/** These steps after the plan or after every answer, then the verdict. */
async function verdict(from: () => Promise<Workspace>, ...steps: readonly Step[]) {
  const made = await (await from()).copy();
  for (const step of steps) await step(made);
  const judged = await made.judge(['verdict', 'results']);
  expect(await made.read('results/result.json')).toBe(judged.stdout);
  return { ...judged, made };
}

/** Changes the answers that a gate left. */
const rewrite =
  (name: string, change: (checks: readonly Check[]) => Record<string, readonly Check[]>): Step =>
  async (made) => {
    const answers = JSON.parse(await made.read(`results/${name}.json`)) as Answers;
    const changed = { ...answers, checks: change(answers.checks['churn'] ?? []) };
    await made.write({ [`results/${name}.json`]: JSON.stringify(changed) });
  };

describe('a gate of a plan', () => {
  test.concurrent.each([[['mlgate.yml']], [['--json']], [['--result', 'r.json']], [['--min', 'accuracy=0.9']]])(
    'refuses %j beside --results, which it would ignore',
    async (words) => {
      const made = await workspace({});
      const { code, stdout, stderr } = await made.mlgate(['metrics', ...words, '--results', 'results']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^error {2}mlgate metrics --results answers what was planned; .* would be ignored\n/);
    },
  );
});

describe('a run in stages', () => {
  test.concurrent('gives the checks of a run in one go, in whatever order its gates run', async () => {
    const { code, result, made } = await verdict(planned, gate('model'), gate('data'), gate('metrics'));
    expect(code).toBe(0);
    expect(outcomes(result)).toEqual(allPassed);
    const { timings: _stages, ...inStages } = result;
    const { timings: _whole, ...inOneGo } = (await check(files)).result;
    expect(inStages).toEqual(inOneGo);
    expect((await readdir(made.path('results'))).sort()).toEqual([
      'data.json',
      'metrics.json',
      'model.json',
      'plan.json',
      'result.json',
    ]);
  });

  test.concurrent('has gates that leave their answers, judge nothing and exit 0', async () => {
    const made = await workspace({ ...files, 'mlgate.yml': configuration.replace('0.9', '0.99') });
    await made.mlgate(['plan', '--results', 'results']);
    expect(await made.mlgate(['metrics', '--results', 'results'])).toEqual({
      code: 0,
      stdout: 'metrics: 1 check answered, 0 passed; the verdict judges them\n',
      stderr: '',
    });
  });

  test.concurrent('has a plan that is what plan --json prints', async () => {
    const made = await workspace(files);
    const { code, stdout } = await made.mlgate(['plan', '--json', '--results', 'results']);
    expect([code, stdout]).toEqual([0, await made.read('results/plan.json')]);
    expect(planOf(stdout).models.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(Object.keys(allPassed));
  });
});

describe('a table with all that its rules look into, in stages', () => {
  const tables: Files = {
    'mlgate.yml': `version: 1
name: churn
data:
  training:
    path: train
    schema: row.schema.json
    row_count: { max_relative_change: 9 }
    baseline: git:HEAD:old.csv
    foreign_keys:
      - { column: id, in: { path: 'git:HEAD:ids.csv', column: id } }
    no_overlap_with: { path: test.csv, key: [id] }
    unique: [[id]]
  other:
    path: test.csv
    unique: [[id]]
`,
    'row.schema.json': '{ "properties": { "id": { "type": "integer" } } }',
    'train/a.csv': 'id\n1\n',
    'train/b.csv': 'id\n2\n',
    'test.csv': 'id\n3\n4\n',
    'ids.csv': 'id\n1\n2\n3\n',
    'old.csv': 'id\n7\n',
  };
  const passing = {
    'data/training/*/row_count.max_relative_change': 'passed within_bound',
    'data/training/*/schema': 'passed no_violations',
    'data/training/id/type': 'passed no_violations',
    'data/training/id/unique': 'passed no_violations',
    'data/training/id/foreign_key': 'passed no_violations',
    'data/training/id/no_overlap_with': 'passed no_violations',
    'data/other/id/unique': 'passed no_violations',
  };
  const ofTraining = (outcome: string) =>
    Object.fromEntries(
      Object.keys(passing).map((id) => [id, id.includes('/other/') ? passing['data/other/id/unique'] : outcome]),
    );

  const committed = once(async () => {
    const made = await workspace(tables);
    await made.git('init', '--quiet', '--initial-branch=main');
    await made.commit('tables');
    await made.mlgate(['plan', '--results', 'results']);
    return made;
  });

  test.concurrent('is judged as in one go, from what the plan kept, and its readings are in the timings', async () => {
    // What the plan read from git is there, whatever becomes of the commit.
    const { code, result, made } = await verdict(committed, gate('data'), (made) =>
      made.commit('more', { 'ids.csv': 'id\n' }),
    );
    expect([code, outcomes(result)]).toEqual([0, passing]);
    expect(await readdir(made.path('results/inputs'))).toHaveLength(2);
    expect(result.timings.scans?.map(({ source, scan }) => `${source}: ${scan}`)).toEqual([
      'training: row rules',
      'training: baseline rows',
      'training: foreign key id: other table',
      'training: foreign key id',
      'training: overlap id: other table',
      'training: overlap id',
      'other: row rules',
    ]);
  });

  test.concurrent.each<[string, Files, Record<string, string>]>([
    ['a part of it', { 'train/b.csv': 'id\n9\n' }, ofTraining('error changed_since_plan')],
    [
      'its row schema',
      { 'row.schema.json': '{ "properties": { "id": { "type": "number" } } }' },
      ofTraining('error changed_since_plan'),
    ],
    [
      'the table beside it',
      { 'test.csv': 'id\n8\n' },
      {
        ...passing,
        'data/training/id/no_overlap_with': 'error changed_since_plan',
        'data/other/id/unique': 'error changed_since_plan',
      },
    ],
  ])('is an error where %s changed since the plan', async (_name, change, expected) => {
    const { code, result } = await verdict(committed, (made) => made.write(change), gate('data'));
    expect([code, outcomes(result)]).toEqual([2, expected]);
  });

  test.concurrent('has a further part since the plan, which is no part of what was planned', async () => {
    const { result } = await verdict(committed, (made) => made.write({ 'train/c.csv': 'id\nbroken\n' }), gate('data'));
    expect(outcomes(result)).toEqual(passing);
  });
});

describe('the verdict of a run in stages', () => {
  test.concurrent('is an error where a gate did not run', async () => {
    const { code, result } = await verdict(answered, (made) => rm(made.path('results/metrics.json')));
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ ...allPassed, 'metrics/report/accuracy/min': 'error not_run' });
    expect(theCheck(result, 'metrics/report/accuracy/min')).toMatchObject({
      what: 'metrics/report/accuracy/min was planned and has no answer',
      location: { file: 'mlgate.yml', line: 11, column: 19 },
    });
  });

  test.concurrent.each<[string, string]>([
    ['cut', '{"version":1,"checks":{"churn":['],
    ['empty', ''],
    [
      'of another shape',
      '{"version":1,"checks":{"churn":[{"id":"metrics/report/accuracy/min","status":"passed"}]},"seconds":0}',
    ],
    ['of another version', '{"version":2,"checks":{},"seconds":0}'],
  ])('is an error where the answers of a gate are %s', async (_name, text) => {
    const { code, result } = await verdict(answered, (made) => made.write({ 'results/metrics.json': text }));
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ ...allPassed, 'metrics/report/accuracy/min': 'error not_run' });
  });

  test.concurrent('is an error where a check was answered that nobody planned', async () => {
    const extra = rewrite('metrics', (checks) => ({
      churn: [...checks, ...checks.map((one) => ({ ...one, id: 'metrics/report/auc/min' }))],
    }));
    const { code, result } = await verdict(answered, extra);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ ...allPassed, 'metrics/report/auc/min': 'error not_planned' });
  });

  test.concurrent('is an error where a check was answered twice', async () => {
    const twice = rewrite('metrics', (checks) => ({ churn: [...checks, ...checks] }));
    const { code, result } = await verdict(answered, twice);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ ...allPassed, 'metrics/report/accuracy/min': 'error answered_twice' });
  });

  test.concurrent('is an error where the answers are those of another model', async () => {
    const { code, result } = await verdict(
      answered,
      rewrite('metrics', (checks) => ({ other: checks })),
    );
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ ...allPassed, 'metrics/report/accuracy/min': 'error not_run' });
  });

  test.concurrent.each<[string, Files, string]>([
    ['a table', { 'train.csv': 'id\n1\n2\n3\n' }, 'data/training/*/row_count.min'],
    ['a metrics file', { 'metrics.json': '{ "accuracy": 0.99 }' }, 'metrics/report/accuracy/min'],
    ['a model', { 'model.onnx': safetensors(5) }, 'model/onnx/*/size'],
  ])('is an error where %s changed since the plan', async (_name, change, id) => {
    const { code, result } = await verdict(answered, (made) => made.write(change), gate(id.split('/')[0] ?? ''));
    expect(code).toBe(2);
    const block = id.split('/').slice(0, 2).join('/');
    expect(outcomes(result)).toEqual({ ...allPassed, ...ofBlock(block, 'error changed_since_plan') });
    expect(theCheck(result, id).what).toMatch(/ is not the file that was planned$/);
  });

  test.concurrent('is an error where a file went away since the plan', async () => {
    const { code, result } = await verdict(answered, (made) => rm(made.path('train.csv')), gate('data'));
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ ...allPassed, 'data/training/*/row_count.min': 'error unreadable' });
  });

  test.concurrent.each<[string, string]>([
    ['was loosened', configuration.replace('0.9', '0.1')],
    ['became invalid', 'version: 1\n'],
  ])('is an error of each gate that ran after the configuration %s', async (_name, text) => {
    const { code, result } = await verdict(
      answered,
      (made) => made.write({ 'mlgate.yml': text }),
      gate('metrics'),
      gate('model'),
    );
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      'data/training/*/row_count.min': 'passed within_bound',
      'metrics/report/accuracy/min': 'error changed_since_plan',
      ...ofBlock('model/onnx', 'error changed_since_plan'),
    });
  });

  test.concurrent.each<[string, Step]>([
    ['is empty', (made) => made.write({ 'results/other.txt': '' })],
    ['is missing', async () => {}],
    ['has a plan that is cut', (made) => made.write({ 'results/plan.json': '{"version":1' })],
    ['has a plan of another shape', (made) => made.write({ 'results/plan.json': '{"version":1,"models":[]}' })],
  ])('is an error, and is written, where the folder %s', async (_name, prepare) => {
    const made = await workspace(files);
    await prepare(made);
    const { code, result, stdout } = await made.judge(['verdict', 'results']);
    expect([code, result.verdict, result.models]).toEqual([2, 'error', []]);
    expect(result.problems.map((problem) => problem.code)).toEqual(['invalid_plan']);
    expect(await made.read('results/result.json')).toBe(stdout);
  });

  test.concurrent('is an error where nothing could be planned', async () => {
    const made = await workspace({ 'mlgate.yml': 'version: 1\nname: churn\n' });
    expect((await made.mlgate(['plan', '--results', 'results'])).code).toBe(2);
    const { code, result } = await made.judge(['verdict', 'results']);
    expect(code).toBe(2);
    expect(result.problems.map((problem) => problem.code)).toEqual(['invalid_config']);
  });

  test.concurrent('is not there for a gate without a plan', async () => {
    const made = await workspace(files);
    await writeFile(made.path('results'), 'no folder');
    const { code, stdout, stderr } = await made.mlgate(['data', '--results', 'results']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'error  there is no plan.json in results\n       why   the plan stage did not run, or did not finish\n',
    );
  });
});

describe('one gate alone', () => {
  test.concurrent('names the gates that were left out, in its headline and in its result', async () => {
    const made = await workspace(files);
    const { code, result, stderr } = await made.judge(['metrics', 'mlgate.yml']);
    expect(code).toBe(0);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'PASSED  1 check passed; only metrics, not asked for: data, model',
    );
    expect(result.models[0]).toMatchObject({
      gates: ['metrics'],
      gates_left_out: ['data', 'model'],
      planned: ['metrics/report/accuracy/min'],
    });
  });

  test.concurrent('does not hide a fault in the section of another', async () => {
    const made = await workspace({ ...files, 'mlgate.yml': configuration.replace('row_count', 'row_cuont') });
    const { code, result } = await made.judge(['metrics', 'mlgate.yml']);
    expect([code, result.models]).toEqual([2, []]);
  });

  test.concurrent('is an error where nothing of it is configured', async () => {
    const made = await workspace({ ...files, 'mlgate.yml': configuration.replace(/model:[\s\S]*$/, '') });
    const { code, result } = await made.judge(['model', 'mlgate.yml']);
    expect(code).toBe(2);
    expect(result.problems.map(({ what }) => what)).toEqual(['churn configures no model gate, only data, metrics']);
  });
});
