import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunChoice } from '../../src/sources/source.js';
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
import { StoreCopies, stores } from '../unit/sources/mlflow/store-copies.js';
import { reachOf } from '../unit/sources/reach.js';

// .ci/run plays this folder on several versions of Node, of which the oldest has no SQLite: there the error is what holds.
const hasSqlite = process.getBuiltinModule('node:sqlite') !== undefined;
const newest: RunChoice = { newest: true };

let copies: StoreCopies;
let root: string;

beforeAll(() => {
  copies = new StoreCopies();
});
afterAll(() => copies.remove());
beforeEach(() => {
  root = copies.make('mlflow.db');
});

async function store(run: RunChoice | undefined, text = 'mlflow.db') {
  return read({ kind: 'mlflow_store', text, run }, reachOf({ root, folder: root }));
}

interface Writable {
  exec(sql: string): void;
  close(): void;
}

/** Changes the copy as its owner would. */
function written(path = join(root, 'mlflow.db')): Writable {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite') as { DatabaseSync: new (path: string) => Writable };
  return new DatabaseSync(path);
}

const nothing = () => {};
/** What holds where Node has SQLite, and what holds where it has not: each is all there is to test on its Node. */
const sqlite = hasSqlite ? describe : nothing;
const noSqlite = hasSqlite ? nothing : describe;

noSqlite('on a Node without SQLite, a database of MLflow', () => {
  test('is an error that names the Node that has it', async () => {
    expect(await refusal(store(newest))).toEqual({
      code: 'unsupported',
      explanation: {
        what: `mlflow.db is an SQLite file, which Node ${process.versions.node} cannot read`,
        why: 'Node has SQLite built in since 22.13',
        fix: 'run on Node 22.13 or newer: actions/setup-node with node-version: 24',
      },
    });
  });
});

sqlite('a database of MLflow', () => {
  test('answers the run as a document, with its commit and its end', async () => {
    const { file } = await store(newest);
    expect(file).toMatchObject({
      path: `mlflow:runs:/${newerOrdinary}`,
      kept: true,
      commit: newCommit,
      dated: { at: '2024-05-23T18:16:40.000Z', by: 'store' },
    });
  });

  test('answers the latest metrics, NaN and infinities as what they were', async () => {
    expect((await store(newest)).metrics).toEqual(newerOrdinaryMetrics);
  });

  test('answers what the folder answers, but for the id of the experiment', async () => {
    cpSync(join(stores, 'mlruns'), join(root, 'mlruns'), { recursive: true });
    const [one, other] = [await store(newest), await store(newest, 'mlruns')];
    expect(one.text.replace('"experiment_id":"1"', '"experiment_id":"842073813070778085"')).toBe(other.text);
  });

  test.each<[string, RunChoice, string]>([
    ['its id', { id: olderBetter }, olderBetter],
    ['being the newest of its experiment', { newest: true, experiment: 'churn' }, newerOrdinary],
    ['its commit', { commit: oldCommit }, olderBetter],
    ['its commit, among failed, deleted and running ones', { commit: newCommit }, newerOrdinary],
  ])('knows a run by %s', async (_, run, id) => {
    expect((await store(run)).file.path).toBe(`mlflow:runs:/${id}`);
  });

  test.each<[string, RunChoice | undefined, string, string]>([
    ['a failed run', { id: failedAttractive }, 'unsupported', 'did not finish: its status is FAILED'],
    ['a running run', { id: stillRunning }, 'unsupported', 'did not finish: its status is RUNNING'],
    ['a deleted run', { id: deletedAttractive }, 'unsupported', 'is deleted'],
    ['an unknown run', { id: "' OR 1=1 --" }, 'missing_file', 'has no run'],
    ['an unknown experiment', { newest: true, experiment: 'chrun' }, 'missing_file', 'has no experiment chrun'],
    ['one of several', undefined, 'unsupported', 'has 2 finished runs'],
  ])('does not answer %s', async (_, run, code, what) => {
    expect(await refusal(store(run))).toMatchObject({ code, explanation: { what: expect.stringContaining(what) } });
  });

  test('is not changed by being read', async () => {
    await store(newest);
    expect(readFileSync(join(root, 'mlflow.db')).equals(readFileSync(join(stores, 'mlflow.db')))).toBe(true);
  });

  test('is read while a training that waits for nothing writes beside it', async () => {
    const writer = written();
    writer.exec('PRAGMA journal_mode = wal');
    writer.exec('BEGIN IMMEDIATE');
    writer.exec(`UPDATE latest_metrics SET value = 0.1 WHERE run_uuid = '${newerOrdinary}'`);
    expect((await store(newest)).metrics).toEqual(newerOrdinaryMetrics);
    writer.exec('ROLLBACK');
    writer.close();
  });
});

sqlite('a database that cannot be read', () => {
  test('is locked', async () => {
    const writer = written();
    writer.exec('BEGIN EXCLUSIVE');
    expect(await refusal(store(newest))).toEqual({
      code: 'unreadable',
      explanation: {
        what: 'mlflow.db is locked by another process',
        why: 'database is locked',
        fix: 'wait until the training that writes it has ended',
      },
    });
    writer.exec('ROLLBACK');
    writer.close();
  });

  test("is not MLflow's", async () => {
    const other = written(join(root, 'other.db'));
    other.exec('CREATE TABLE runs (name TEXT)');
    other.close();
    expect(await refusal(store(newest, 'other.db'))).toMatchObject({
      code: 'unsupported',
      explanation: { what: "other.db is an SQLite file, but not MLflow's" },
    });
  });

  test('is corrupt', async () => {
    const bytes = readFileSync(join(root, 'mlflow.db'));
    writeFileSync(join(root, 'mlflow.db'), bytes.fill(0x5a, 1024));
    expect(await refusal(store(newest))).toMatchObject({
      code: 'malformed',
      explanation: { what: 'mlflow.db is a broken SQLite file' },
    });
  });

  test('is cut off', async () => {
    writeFileSync(join(root, 'mlflow.db'), readFileSync(join(root, 'mlflow.db')).subarray(0, 5000));
    expect(await refusal(store(newest))).toMatchObject({ code: 'malformed' });
  });

  test('is a header alone', async () => {
    writeFileSync(join(root, 'mlflow.db'), 'SQLite format 3\0');
    expect(await refusal(store(newest))).toMatchObject({ code: 'malformed' });
  });

  test('holds text where a number should be', async () => {
    const writer = written();
    writer.exec(`UPDATE latest_metrics SET value = 'good' WHERE run_uuid = '${newerOrdinary}' AND key = 'tie'`);
    writer.close();
    expect(await refusal(store(newest))).toEqual({
      code: 'malformed',
      explanation: { what: `mlflow.db holds "tie" of run ${newerOrdinary} as text, and not as a number` },
    });
  });
});
