// The built command on a database of MLflow. .ci/run plays this folder on several versions of Node, of which the oldest
// has no SQLite: there the error is what holds.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { explanation, outcomes, theCheck, theModel, Workspace } from '../command/mlgate.js';
import { failedAttractive, newCommit, newerOrdinary } from '../unit/sources/mlflow/runs.js';

const fixture = fileURLToPath(new URL('../fixtures/metrics/mlflow/mlflow.db', import.meta.url));
const hasSqlite = process.getBuiltinModule('node:sqlite') !== undefined;

/** The minimum lies between the newest run that finished, and the better ones that are older, failed or deleted. */
function configuration(run: string, minimum = 0.85): string {
  return `version: 1
name: churn
metrics:
  subject:
    path: mlflow.db
    ${run}
    rules:
      accuracy: { min: ${minimum} }
  sound:
    path: sound.json
    rules:
      auc: { min: 0.5 }
`;
}

const check = 'metrics/subject/accuracy/min';
const sound = { 'metrics/sound/auc/min': 'passed within_bound' };
const newest = 'run: { newest: true, experiment: churn }';

let base: string;
let place: Workspace;
let count = 0;

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'mlgate-mlflow-command-')));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));
beforeEach(async () => {
  count += 1;
  place = new Workspace(join(base, String(count), 'project'));
  mkdirSync(place.folder, { recursive: true });
  cpSync(fixture, place.path('mlflow.db'));
  await place.write({ 'mlgate.yml': configuration(newest), 'sound.json': '{ "auc": 0.8 }' });
});

interface Writable {
  exec(sql: string): void;
  close(): void;
}

/** A connection of another process's kind, to the copy. */
function connection(): Writable {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite') as { DatabaseSync: new (path: string) => Writable };
  return new DatabaseSync(place.path('mlflow.db'));
}

async function locked<T>(then: () => Promise<T>): Promise<T> {
  const writer = connection();
  writer.exec('BEGIN EXCLUSIVE');
  try {
    return await then();
  } finally {
    writer.exec('ROLLBACK');
    writer.close();
  }
}

function corrupt(): void {
  writeFileSync(place.path('mlflow.db'), readFileSync(fixture).fill(0x5a, 1024));
}

const nothing = () => {};
/** What holds where Node has SQLite, and what holds where it has not: each is all there is to test on its Node. */
const sqlite = hasSqlite ? describe : nothing;
const noSqlite = hasSqlite ? nothing : describe;

noSqlite('on a Node without SQLite', () => {
  test.each<[string, () => void]>([
    ['a database of MLflow', nothing],
    ['a corrupt one', corrupt],
    ['a header alone', () => writeFileSync(place.path('mlflow.db'), 'SQLite format 3\0')],
  ])('%s is an error that names the Node that has it', async (_, prepare) => {
    prepare();
    const { code, result } = await place.judge(['check']);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [check]: 'error unsupported', ...sound });
    expect(explanation(theCheck(result, check))).toEqual({
      what: `mlflow.db is an SQLite file, which Node ${process.versions.node} cannot read`,
      why: 'Node has SQLite built in since 22.13',
      fix: 'run on Node 22.13 or newer: actions/setup-node with node-version: 24',
    });
  });
});

sqlite('a database of MLflow', () => {
  test('is judged by the newest run that finished, not by a better one', async () => {
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([0, { [check]: 'passed within_bound', ...sound }]);
    expect(theCheck(result, check).observed).toEqual({ value: 0.88 });
    expect(theModel(result).inputs[0]?.files[0]).toMatchObject({
      path: `mlflow:runs:/${newerOrdinary}`,
      commit: newCommit,
      dated: { at: '2024-05-23T18:16:40.000Z', by: 'store' },
    });
  });

  test('fails where that run is below the minimum', async () => {
    await place.write({ 'mlgate.yml': configuration(newest, 0.9) });
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([1, { [check]: 'failed below_minimum', ...sound }]);
  });

  test.each<[string, string, Record<string, string>]>([
    [
      'a run that failed',
      `run: { id: ${failedAttractive} }`,
      {
        what: `run ${failedAttractive} in mlflow.db did not finish: its status is FAILED`,
        why: 'only a finished run has its last metrics',
        fix: 'name a run that finished, or write run: { newest: true }',
      },
    ],
    [
      'one of several runs that none is named of',
      'numeric_strings: false',
      {
        what: 'mlflow.db has 2 finished runs, and none of them is named',
        fix: 'write run: { newest: true }, run: { commit: HEAD } or run: { id: … }',
      },
    ],
  ])('is not judged by %s', async (_, run, words) => {
    await place.write({ 'mlgate.yml': configuration(run) });
    const { code, result } = await place.judge(['check']);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [check]: 'error unsupported', ...sound });
    expect(explanation(theCheck(result, check))).toEqual(words);
  });

  test('is an error while another process holds its lock, and is judged once that has ended', async () => {
    const held = await locked(() => place.judge(['check']));
    expect(held.code).toBe(2);
    expect(outcomes(held.result)).toEqual({ [check]: 'error unreadable', ...sound });
    expect(explanation(theCheck(held.result, check))).toEqual({
      what: 'mlflow.db is locked by another process',
      why: 'database is locked',
      fix: 'wait until the training that writes it has ended',
    });
    expect((await place.judge(['check'])).code).toBe(0);
  });

  test('is an error where its bytes are overwritten', async () => {
    corrupt();
    const { code, result } = await place.judge(['check']);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [check]: 'error malformed', ...sound });
    expect(explanation(theCheck(result, check))).toMatchObject({ what: 'mlflow.db is a broken SQLite file' });
  });

  test("is an error where it is not MLflow's", async () => {
    rmSync(place.path('mlflow.db'));
    const other = connection();
    other.exec('CREATE TABLE runs (name TEXT)');
    other.close();
    const { code, result } = await place.judge(['check']);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [check]: 'error unsupported', ...sound });
    expect(explanation(theCheck(result, check))).toMatchObject({
      what: "mlflow.db is an SQLite file, but not MLflow's",
    });
  });

  test('says nothing on standard error of what Node calls experimental', async () => {
    expect((await place.mlgate(['check'])).stderr).toBe('');
  });
});
