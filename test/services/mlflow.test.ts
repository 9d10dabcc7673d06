import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Reach } from '../../src/sources/reach.js';
import { type RunChoice, sourceOf } from '../../src/sources/source.js';
import { read, refusal } from '../unit/sources/mlflow/read.js';
import {
  deletedAttractive,
  failedAttractive,
  newCommit,
  newerOrdinary,
  newerOrdinaryMetrics,
  oldCommit,
  olderBetter,
  stillRunning,
} from '../unit/sources/mlflow/runs.js';
import { reachOf } from '../unit/sources/reach.js';
import { type Service, started, withService } from './service.js';

const fixture = fileURLToPath(new URL('../fixtures/metrics/mlflow/', import.meta.url));

withService('mlflow/bin/mlflow', 'a run on an MLflow server', () => {
  let folder: string;
  let server: Service;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlgate-mlflow-'));
    for (const part of ['mlflow.db', 'mlruns']) cpSync(join(fixture, part), join(folder, part), { recursive: true });
    server = await started({
      program: 'mlflow/bin/mlflow',
      args: (port) => [
        ...['server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'],
        ...['--backend-store-uri', `sqlite:///${folder}/mlflow.db`, '--default-artifact-root', 's3://churn/mlruns'],
      ],
      cwd: folder,
      env: { MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true', MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' },
      ready: async (url) => (await fetch(`${url}/health`)).ok,
    });
  });

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function reach(given: Partial<Reach> = {}): Reach {
    return reachOf({ root: folder, folder }, { fetch, mlflow: { uri: server.url }, ...given });
  }

  async function run(choice: RunChoice | undefined, path = '') {
    return read({ kind: 'mlflow_server', url: `${server.url}${path}`, run: choice }, reach());
  }

  test('is the newest that finished, with the metrics that MLflow names', async () => {
    const { file, metrics } = await run({ newest: true });
    expect(file).toMatchObject({
      path: `mlflow:runs:/${newerOrdinary}`,
      kept: true,
      commit: newCommit,
      dated: { at: '2024-05-23T18:16:40.000Z', by: 'store' },
    });
    expect(metrics).toEqual(newerOrdinaryMetrics);
  });

  test('is the document that the folder of the same runs gives, but for the id of the experiment', async () => {
    const local = await read({ kind: 'mlflow_store', text: 'mlruns', run: { newest: true } }, reach());
    const { text } = await run({ newest: true });
    expect(text.replace('"experiment_id":"1"', '"experiment_id":"842073813070778085"')).toBe(local.text);
  });

  test.each<[string, RunChoice, string]>([
    ['its id', { id: olderBetter }, olderBetter],
    ['its commit', { commit: oldCommit }, olderBetter],
    ['its commit, among failed, deleted and running ones', { commit: newCommit }, newerOrdinary],
    ['its experiment', { newest: true, experiment: 'churn' }, newerOrdinary],
  ])('is known by %s', async (_, choice, id) => {
    expect((await run(choice)).file.path).toBe(`mlflow:runs:/${id}`);
  });

  test.each([
    ['mlflow:models:/churn-model@champion', olderBetter],
    ['mlflow:models:/churn-model/2', newerOrdinary],
    [`mlflow:runs:/${olderBetter}`, olderBetter],
  ])('is what %s stands for', async (text, id) => {
    expect((await read(sourceOf(text), reach())).file.path).toBe(`mlflow:runs:/${id}`);
  });

  test.each<[string, RunChoice | undefined, string, string]>([
    ['failed', { id: failedAttractive }, 'unsupported', 'its status is FAILED'],
    ['running', { id: stillRunning }, 'unsupported', 'its status is RUNNING'],
    ['deleted', { id: deletedAttractive }, 'unsupported', 'is deleted'],
    ['unknown', { id: '0'.repeat(32) }, 'missing_file', 'has no run'],
    ['of no known commit', { commit: "0' OR '1" }, 'missing_file', 'has no finished run of commit'],
    ['of no known experiment', { newest: true, experiment: 'chrun' }, 'missing_file', 'has no experiment chrun'],
    ['one of several', undefined, 'unsupported', 'has 2 finished runs'],
  ])('is none that is %s', async (_, choice, code, what) => {
    expect(await refusal(run(choice))).toMatchObject({ code, explanation: { what: expect.stringContaining(what) } });
  });

  test.each(['mlflow:models:/churn-model@nothing', 'mlflow:models:/churn-model/9', 'mlflow:models:/nothing/1'])(
    'is not what %s stands for: there is none',
    async (text) => {
      expect(await refusal(read(sourceOf(text), reach()))).toMatchObject({ code: 'missing_file' });
    },
  );

  test('is not under another path', async () => {
    expect(await refusal(run({ newest: true }, '/mlflow'))).toMatchObject({
      code: 'unreachable',
      explanation: { fix: "write the URL of MLflow's first page, with its path and without /api" },
    });
  });
});
