import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Reach } from '../../../../src/sources/reach.js';
import type { RunChoice } from '../../../../src/sources/source.js';
import { reachOf } from '../reach.js';
import { type Read, read, refusal } from './read.js';
import {
  deletedAttractive,
  failedAttractive,
  newCommit,
  newerOrdinary,
  newerOrdinaryMetrics,
  oldCommit,
  olderBetter,
  stillRunning,
} from './runs.js';
import { StoreCopies } from './store-copies.js';

const churn = '842073813070778085';

let copies: StoreCopies;
let root: string;
let reach: Reach;

beforeAll(() => {
  copies = new StoreCopies();
});
afterAll(() => copies.remove());
beforeEach(() => {
  root = copies.make('mlruns');
  reach = reachOf({ root, folder: root });
});

async function store(run: RunChoice | undefined, text = 'mlruns'): Promise<Read> {
  return read({ kind: 'mlflow_store', text, run }, reach);
}

const newest: RunChoice = { newest: true };

/** A run beside the fixture's, as the file store writes one. */
function plant(id: string, meta: Readonly<Record<string, string | number>>, metrics: Readonly<Record<string, string>>) {
  const folder = join(root, 'mlruns', churn, id);
  mkdirSync(join(folder, 'metrics'), { recursive: true });
  const lines = Object.entries({ run_id: id, lifecycle_stage: 'active', status: 3, ...meta });
  writeFileSync(join(folder, 'meta.yaml'), lines.map(([key, value]) => `${key}: ${value}\n`).join(''));
  for (const [name, text] of Object.entries(metrics)) writeFileSync(join(folder, 'metrics', name), text);
}

describe('a file store', () => {
  test('answers the run as a document, with its commit and its end', async () => {
    const { file, text } = await store(newest);
    expect(file).toEqual({
      path: `mlflow:runs:/${newerOrdinary}`,
      size: Buffer.byteLength(text),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      kept: true,
      commit: newCommit,
      dated: { at: '2024-05-23T18:16:40.000Z', by: 'store' },
    });
  });

  test('answers the latest of each metric as MLflow decides it', async () => {
    expect((await store(newest)).metrics).toEqual(newerOrdinaryMetrics);
  });

  test('answers params and tags, of several lines too', async () => {
    const { tags, text } = await store(newest);
    expect(tags.get('note')).toBe('line one\nline two');
    expect(tags.get('mlflow.source.git.commit')).toBe(newCommit);
    expect(text).toContain('"params":[{"key":"learning_rate","value":"0.1"},{"key":"max_depth","value":"6"}]');
  });

  test('may be named by the folder that holds it', async () => {
    expect((await store(newest, '.')).file.path).toBe(`mlflow:runs:/${newerOrdinary}`);
  });

  test('answers the same bytes each time', async () => {
    expect((await store(newest)).file.sha256).toBe((await store({ id: newerOrdinary })).file.sha256);
  });

  test('takes a line without a step for step 0, and the step before a data set as it is written', async () => {
    plant(
      'planted',
      { end_time: 1900000000000 },
      { old: '1716400000000 0.5\n', with_data: '5 0.1 3 holdout abc\n6 0.2 1\n' },
    );
    expect((await store(newest)).metrics).toEqual([
      ['old', 0.5, 1716400000000, 0],
      ['with_data', 0.1, 5, 3],
    ]);
  });

  test('knows a run by a name that YAML would take for a number', async () => {
    plant('12345678901234567890123456789012', { end_time: 1900000000000 }, { a: '1 0.5 0\n' });
    plant('00000000000000000000000000012e05', { end_time: 1800000000000 }, { a: '1 0.25 0\n' });
    expect((await store({ id: '00000000000000000000000000012e05' })).metrics).toEqual([['a', 0.25, 1, 0]]);
    expect((await store(newest)).file.path).toBe('mlflow:runs:/12345678901234567890123456789012');
  });

  test('takes no run whose folder has no run in it', async () => {
    mkdirSync(join(root, 'mlruns', churn, 'tags', 'nested'), { recursive: true });
    mkdirSync(join(root, 'mlruns', churn, 'empty'), { recursive: true });
    expect((await store(newest)).file.path).toBe(`mlflow:runs:/${newerOrdinary}`);
  });
});

describe('the run that is meant', () => {
  test.each<[string, RunChoice, string]>([
    ['its id', { id: olderBetter }, olderBetter],
    ['being the newest that finished', newest, newerOrdinary],
    ['being the newest of its experiment', { newest: true, experiment: 'churn' }, newerOrdinary],
    ['its commit', { commit: oldCommit }, olderBetter],
    ['its commit, among failed, deleted and running ones', { commit: newCommit }, newerOrdinary],
    ['its commit in capital letters', { commit: oldCommit.toUpperCase() }, olderBetter],
  ])('is known by %s', async (_, run, id) => {
    expect((await store(run)).file.path).toBe(`mlflow:runs:/${id}`);
  });

  test('is that of the commit that is checked out', async () => {
    reach = {
      ...reach,
      execute: async () => ({ code: 0, stdout: `${oldCommit}\n`, bytes: Buffer.alloc(0), stderr: '' }),
    };
    expect((await store({ commit: 'HEAD' })).file.path).toBe(`mlflow:runs:/${olderBetter}`);
  });

  test('is none where no commit is checked out', async () => {
    reach = {
      ...reach,
      execute: async () => ({ code: 128, stdout: '', bytes: Buffer.alloc(0), stderr: 'fatal: not a git repository' }),
    };
    expect(await refusal(store({ commit: 'HEAD' }))).toMatchObject({ code: 'no_baseline' });
  });

  test.each([
    [failedAttractive, 'did not finish: its status is FAILED'],
    [stillRunning, 'did not finish: its status is RUNNING'],
    [deletedAttractive, 'is deleted'],
  ])('is not %s: it %s', async (id, why) => {
    expect(await refusal(store({ id }))).toMatchObject({
      code: 'unsupported',
      explanation: { what: `run ${id} in mlruns ${why}` },
    });
  });

  test.each(['0'.repeat(32), '../../x', '', 'tags'])('is none where there is no run %j', async (id) => {
    expect(await refusal(store({ id }))).toEqual({
      code: 'missing_file',
      explanation: {
        what: `mlruns has no run ${id}`,
        fix: 'copy the id from the page of the run in MLflow',
      },
    });
  });

  test('is not clear where several finished and none is named', async () => {
    expect(await refusal(store(undefined))).toEqual({
      code: 'unsupported',
      explanation: {
        what: 'mlruns has 2 finished runs, and none of them is named',
        fix: 'write run: { newest: true }, run: { commit: HEAD } or run: { id: … }',
      },
    });
  });

  test('is the only one that finished', async () => {
    rmSync(join(root, 'mlruns', churn, newerOrdinary), { recursive: true });
    expect((await store(undefined)).file.path).toBe(`mlflow:runs:/${olderBetter}`);
  });

  test('is none where none finished', async () => {
    for (const id of [newerOrdinary, olderBetter]) rmSync(join(root, 'mlruns', churn, id), { recursive: true });
    for (const run of [newest, undefined]) {
      expect(await refusal(store(run))).toEqual({
        code: 'missing_file',
        explanation: {
          what: 'mlruns has no finished run',
          why: 'runs that failed, are running or were deleted do not count',
          fix: 'train once, and let the run end',
        },
      });
    }
  });

  test('is none where no finished run is of the commit', async () => {
    expect(await refusal(store({ commit: 'abcdef0' }))).toEqual({
      code: 'missing_file',
      explanation: {
        what: 'mlruns has no finished run of commit abcdef0',
        why: 'no run that finished has this commit as its tag mlflow.source.git.commit',
        fix: 'write all 40 digits of the commit',
      },
    });
  });

  test('is of an experiment that exists', async () => {
    expect(await refusal(store({ newest: true, experiment: 'chrun' }))).toEqual({
      code: 'missing_file',
      explanation: { what: 'mlruns has no experiment chrun', why: 'it has Default, churn', fix: 'did you mean churn?' },
    });
  });

  test('is of its experiment alone', async () => {
    expect(await refusal(store({ newest: true, experiment: 'Default' }))).toMatchObject({
      code: 'missing_file',
      explanation: { what: 'experiment Default of mlruns has no finished run' },
    });
  });

  test('of two that ended together is the one that began later', async () => {
    plant('b', { start_time: 1, end_time: 1900000000000 }, {});
    plant('a', { start_time: 2, end_time: 1900000000000 }, {});
    plant('c', { start_time: 3 }, {});
    expect((await store(newest)).file.path).toBe('mlflow:runs:/a');
  });
});

describe('a file store that cannot be read', () => {
  test('is one that is not there', async () => {
    expect(await refusal(store(newest, 'mlrun'))).toEqual({
      code: 'missing_file',
      explanation: { what: 'mlrun does not exist' },
    });
  });

  test('is a folder of something else', async () => {
    mkdirSync(join(root, 'reports'));
    expect(await refusal(store(newest, 'reports'))).toEqual({
      code: 'missing_file',
      explanation: {
        what: 'reports is no store of MLflow',
        why: 'neither it nor its folder mlruns holds an experiment',
      },
    });
  });

  test('is a folder with a database in it, which is named', async () => {
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data/mlflow.db'), 'SQLite format 3\0');
    expect(await refusal(store(newest, 'data'))).toMatchObject({ explanation: { fix: 'write data/mlflow.db' } });
  });

  test('is a file that is no database', async () => {
    writeFileSync(join(root, 'store.txt'), 'SQLite is a fine thing');
    expect(await refusal(store(newest, 'store.txt'))).toMatchObject({
      code: 'unsupported',
      explanation: { what: 'store.txt is no store of MLflow: neither a folder nor SQLite' },
    });
  });

  test.each([
    ['three words', 'line 2 is "three words here"', '1716486460000 0.88 0\nthree words here\n'],
    ['no value', 'line 1 is "1716486460000"', '1716486460000\n'],
    ['a decimal comma', 'line 1 is "1716486460000 0,88 0"', '1716486460000 0,88 0\n'],
    ['a word for a number', 'line 1 is "1716486460000 good 0"', '1716486460000 good 0\n'],
  ])('holds a metric of %s', async (_, why, text) => {
    writeFileSync(join(root, 'mlruns', churn, newerOrdinary, 'metrics/accuracy'), text);
    expect(await refusal(store(newest))).toEqual({
      code: 'malformed',
      explanation: {
        what: `mlruns/${churn}/${newerOrdinary}/metrics/accuracy is no metric of MLflow`,
        why: `${why}, and not "timestamp value step"`,
      },
    });
  });

  test('has a meta.yaml that is none', async () => {
    writeFileSync(join(root, 'mlruns', churn, newerOrdinary, 'meta.yaml'), 'status: [3\n');
    expect(await refusal(store(newest))).toMatchObject({
      code: 'malformed',
      explanation: { what: `mlruns/${churn}/${newerOrdinary}/meta.yaml is not YAML` },
    });
  });

  test('does not crash on an empty metric: it was never measured', async () => {
    plant('planted', { end_time: 1900000000000 }, { a: '', b: '1 0.5 0\n' });
    expect((await store(newest)).metrics).toEqual([['b', 0.5, 1, 0]]);
  });
});

describe('a link out of the workspace', () => {
  let outside: string;
  beforeEach(() => {
    outside = copies.make('mlruns');
  });

  test('is not followed as the store', async () => {
    symlinkSync(join(outside, 'mlruns'), join(root, 'linked'));
    expect(await refusal(store(newest, 'linked'))).toEqual({
      code: 'outside_workspace',
      explanation: {
        what: 'linked leads out of the workspace',
        why: `it is a symbolic link to ${join(outside, 'mlruns')}`,
      },
    });
  });

  test.each([
    ['an experiment', churn],
    ['a run', `${churn}/${newerOrdinary}`],
    ['the metrics', `${churn}/${newerOrdinary}/metrics`],
    ['a metric', `${churn}/${newerOrdinary}/metrics/accuracy`],
    ['a tag', `${churn}/${newerOrdinary}/tags/mlflow.source.git.commit`],
  ])('is not followed as %s', async (_, path) => {
    rmSync(join(root, 'mlruns', path), { recursive: true });
    symlinkSync(join(outside, 'mlruns', path), join(root, 'mlruns', path));
    expect(await refusal(store(newest))).toMatchObject({ code: 'outside_workspace' });
  });

  test('is no store, and neither is what plainly lies outside', async () => {
    expect(await refusal(store(newest, join(outside, 'mlruns')))).toMatchObject({
      code: 'outside_workspace',
      explanation: { why: 'it lies elsewhere' },
    });
  });

  test('within the workspace is followed', async () => {
    symlinkSync(join(root, 'mlruns'), join(root, 'linked'));
    expect((await store(newest, 'linked')).file.path).toBe(`mlflow:runs:/${newerOrdinary}`);
  });

  test('in circles ends', async () => {
    const metrics = join(root, 'mlruns', churn, newerOrdinary, 'metrics');
    symlinkSync(metrics, join(metrics, 'again_and_again'));
    expect(await refusal(store(newest))).toMatchObject({ code: 'unsupported' });
  });
});

test('the last line of a metric is not its latest value', async () => {
  appendFileSync(join(root, 'mlruns', churn, newerOrdinary, 'metrics/accuracy'), '1716486461000 0.999 -1\n');
  expect((await store(newest)).metrics[0]).toEqual(['accuracy', 0.88, 1716486460000, 0]);
});
