// Where a metric comes from may be anything and may answer anything. Whatever it is, the rule on it is an error that says
// what, why and what to do, and the block beside it is judged as if nothing had happened.
import { cp, mkdir, symlink } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  type Env,
  explanation,
  type Files,
  once,
  outcomes,
  theCheck,
  type Workspace,
  workspace,
} from '../command/mlgate.js';
import { failedAttractive, newerOrdinary } from '../unit/sources/mlflow/runs.js';
import { json, type Reply, type Server, serving } from '../unit/sources/server.js';

type Words = Record<string, string>;

const mlruns = fileURLToPath(new URL('../fixtures/metrics/mlflow/mlruns', import.meta.url));
const page = '<!doctype html><title>Sign in</title>';
/** Without it the client of S3 looks for credentials of the machine that the test runs on. */
const noMachine = { AWS_EC2_METADATA_DISABLED: 'true' };
const key = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };

/** A configuration whose first block is the subject, and whose second is sound. */
function configured(block: string, rule: string): string {
  return `version: 1
name: churn
metrics:
  subject:
    ${block.replaceAll('\n', '\n    ')}
    rules:
      ${rule}
  sound:
    path: sound.json
    rules:
      auc: { min: 0.5 }
`;
}

async function judged(block: string, rule: string, files: Files = {}, prepare?: (made: Workspace) => Promise<unknown>) {
  return judgedWith({}, block, rule, files, prepare);
}

async function judgedWith(
  env: Env,
  block: string,
  rule: string,
  files: Files = {},
  prepare: (made: Workspace) => Promise<unknown> = async () => {},
) {
  const made = await workspace({ 'mlgate.yml': configured(block, rule), 'sound.json': '{ "auc": 0.8 }', ...files });
  await prepare(made);
  return made.judge(['check'], { ...noMachine, ...env });
}

const sound = { 'metrics/sound/auc/min': 'passed within_bound' };
const accuracy = 'accuracy: { min: 0.9 }';
const accuracyCheck = 'metrics/subject/accuracy/min';
const failures = 'failed: { max: 0 }';
const failuresCheck = 'metrics/subject/failed/max';
const value = 'value: { min: 0.9 }';
const valueCheck = 'metrics/subject/value/min';
const comparison = 'accuracy: { min: 0.9, max_absolute_regression: 0.01 }';
const comparisonCheck = 'metrics/subject/accuracy/max_absolute_regression';

function bytes(...head: readonly number[]): Uint8Array {
  return Buffer.concat([Buffer.from(head), Buffer.from('accuracy')]);
}

describe('a file that is no file of metrics is told by what it is', () => {
  const nameOther = 'name the metrics file that the training writes beside it';
  const unpack = 'unpack it in a step before, and name the metrics file in it';
  const notText = 'metrics.json is not text';

  test.concurrent.each<[string, Uint8Array, Words]>([
    [
      'a PNG image',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      { what: notText, why: 'it is a PNG image', fix: nameOther },
    ],
    ['gzip', bytes(0x1f, 0x8b, 0x08, 0x00), { what: notText, why: 'it is a gzip file', fix: unpack }],
    ['a zip archive', bytes(0x50, 0x4b, 0x03, 0x04), { what: notText, why: 'it is a zip archive', fix: unpack }],
    [
      'a pickle, which is code',
      bytes(0x80, 0x04, 0x95, 0x00),
      { what: notText, why: 'it is a Python pickle, which mlgate never loads', fix: nameOther },
    ],
    [
      'Parquet',
      bytes(0x50, 0x41, 0x52, 0x31),
      {
        what: notText,
        why: 'it is a Parquet table',
        fix: 'name it in the data section, or name the metrics file',
      },
    ],
    [
      'bytes that nothing begins with',
      bytes(0x00, 0xff, 0xfe, 0xfd),
      {
        what: notText,
        why: 'it is neither UTF-8, nor UTF-16 with a byte-order mark',
        fix: 'name a metrics file, and have it written as UTF-8',
      },
    ],
  ])('%s', async (_name, content, words) => {
    const { code, result } = await judged('path: metrics.json', accuracy, { 'metrics.json': content });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: 'error malformed', ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual(words);
  });
});

describe('a path that does not stand for one file', () => {
  test.concurrent.each<[string, string, Files, string, Words]>([
    [
      'a folder',
      'reports',
      { 'reports/metrics.json': '{ "accuracy": 0.95 }' },
      'unsupported',
      { what: 'reports is a folder', fix: 'name a file, or a glob such as reports/*' },
    ],
    [
      'a glob that matches two',
      'reports/*.json',
      { 'reports/a.json': '{ "accuracy": 0.95 }', 'reports/b.json': '{ "accuracy": 0.95 }' },
      'unsupported',
      { what: 'the path stands for 2 files: reports/a.json, reports/b.json', fix: 'name one of them' },
    ],
    [
      'a glob that matches none',
      'reports/*.json',
      { 'reports/a.jsn': '{ "accuracy": 0.95 }' },
      'missing_file',
      { what: 'reports/*.json matches no file', why: 'reports holds a.jsn', fix: 'did you mean reports/a.jsn?' },
    ],
  ])('%s', async (_name, path, files, reason, words) => {
    const { code, result } = await judged(`path: ${path}`, accuracy, files);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: `error ${reason}`, ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual(words);
  });
});

describe('a table', () => {
  test.concurrent.each<[string, string, string, Words]>([
    [
      'without a header',
      '1,0.95\n2,0.96\n',
      'malformed',
      {
        what: 'log.csv is not valid CSV',
        why: 'line 1, column 1: the first line holds numbers (1, 0.95) and no names of columns',
        fix: 'have the names of the columns written into the first line',
      },
    ],
    [
      'with a row of another length',
      'epoch,accuracy\n1,0.95\n2,0.96,7\n',
      'malformed',
      {
        what: 'log.csv is not valid CSV',
        why: 'line 3, column 1: row 2 has 3 cells, the header 2',
        fix: 'mend what writes the file: which column a cell belongs to is not guessed',
      },
    ],
    [
      'with a column that stands twice',
      'epoch,accuracy,accuracy\n1,0.2,0.95\n',
      'malformed',
      { what: 'log.csv is not valid CSV', why: 'line 1, column 1: two columns are called "accuracy"' },
    ],
  ])('%s is refused', async (_name, text, reason, words) => {
    const { code, result } = await judged('path: log.csv\nrow: last', accuracy, { 'log.csv': text });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: `error ${reason}`, ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual(words);
  });

  test.concurrent('of several rows needs the one that is meant', async () => {
    const { code, result } = await judged('path: log.csv', accuracy, { 'log.csv': 'epoch,accuracy\n1,0.2\n2,0.96\n' });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: 'error unsupported', ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual({
      what: 'log.csv has 2 rows, and which of them is judged is not stated',
      fix: 'add row: last beside path, or row: { best_of: <column>, direction: higher_is_better }',
    });
  });
});

describe('a test report', () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE bomb [
<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<testsuites><testsuite name="&c;"><testcase name="x"/></testsuite></testsuites>
`;

  test.concurrent.each<[string, string, string, Words]>([
    [
      'that ends too early',
      '<testsuites>\n  <testsuite name="unit">\n    <testcase name="x"/>',
      'format: junit',
      { what: 'tests.xml is not valid XML', why: 'line 3, column 25: unclosed tag: testsuite' },
    ],
    [
      'with a bomb of entities',
      bomb,
      'format: junit',
      {
        what: 'tests.xml is not valid XML',
        why: 'line 6, column 33: entities that a DOCTYPE declares are not expanded',
      },
    ],
    [
      'that is JSON, where the configuration states JUnit XML',
      '{ "failed": 0 }',
      'format: junit',
      {
        what: 'tests.xml is not JUnit XML of pytest and other test runners',
        why: 'it is JSON',
        fix: 'correct format:, or remove it to have the content say what it is',
      },
    ],
    [
      'where the configuration states lm-evaluation-harness',
      '<testsuites><testsuite name="unit"><testcase name="x"/></testsuite></testsuites>',
      'format: lm_eval',
      {
        what: 'tests.xml is not lm-evaluation-harness `results_<time>.json`',
        why: 'it is XML',
        fix: 'correct format:, or remove it to have the content say what it is',
      },
    ],
  ])('%s is refused', async (_name, text, format, words) => {
    const { code, result } = await judged(`path: tests.xml\n${format}`, failures, { 'tests.xml': text });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [failuresCheck]: 'error malformed', ...sound });
    expect(explanation(theCheck(result, failuresCheck))).toEqual(words);
  });
});

/** A run as `runs/get` answers it. */
function aRun(status: string): unknown {
  return {
    run: {
      info: { run_id: failedAttractive, status, lifecycle_stage: 'active', experiment_id: '1' },
      data: { metrics: [{ key: 'accuracy', value: 0.99, timestamp: 1, step: 0 }] },
    },
  };
}

function vector(...values: readonly string[]): unknown {
  const result = values.map((text, index) => ({ metric: { pod: `p${index}` }, value: [1_700_000_000, text] }));
  return { status: 'success', data: { resultType: 'vector', result } };
}

/** What the server answers below a path of each name. */
const replies: Readonly<Record<string, Reply>> = {
  broken: { status: 500, body: 'Internal Server Error' },
  overloaded: { status: 503, body: 'overloaded' },
  locked: json({ message: 'log in' }, 401),
  page: { headers: { 'content-type': 'text/html' }, body: page },
  failed: json(aRun('FAILED')),
  finished: json(aRun('FINISHED')),
  unknown: json({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no such run' }, 404),
  none: json(vector()),
  one: json(vector('0.95')),
  three: json(vector('0.95', '0.96', '0.97')),
  nan: json(vector('NaN')),
  wrong: json({ status: 'error', errorType: 'bad_data', error: 'parse error: unexpected end' }, 400),
  silent: { silent: true },
};

const server = once<Server>(() => serving(({ path }) => replies[path.split('/')[1] ?? ''] ?? { status: 404 }));

afterAll(async () => (await server()).close());

/** A port of this machine at which nothing listens. */
async function closedPort(): Promise<number> {
  const listening = createServer();
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  await new Promise((resolve) => listening.close(resolve));
  return port;
}

/** The words, with `URL` for the server's own, which differs from run to run. */
function shown(check: Parameters<typeof explanation>[0], url: string): Words {
  return Object.fromEntries(
    Object.entries(explanation(check)).map(([name, text]) => [name, text.replaceAll(url, 'URL')]),
  );
}

describe('an MLflow server', () => {
  const search = 'URL/api/2.0/mlflow/experiments/search';
  const newest = 'run: { newest: true, experiment: churn }';
  const byId = `run: { id: ${failedAttractive} }`;

  test.concurrent.each<[string, string, string, string, Words]>([
    [
      'that answers 500',
      'broken',
      newest,
      'unreachable',
      {
        what: `${search} failed`,
        why: 'it answered 500: "Internal Server Error"',
        fix: 'look into its log, and try again',
      },
    ],
    [
      'that wants a login',
      'locked',
      newest,
      'refused',
      {
        what: `${search} may not be asked`,
        why: String.raw`it answered 401: "{\"message\":\"log in\"}"`,
        fix: 'give the step MLFLOW_TRACKING_URI with MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD',
      },
    ],
    [
      'that answers a web page, with 200',
      'page',
      newest,
      'unreachable',
      {
        what: `${search} answered a web page instead of JSON`,
        why: `it begins with "${page}"`,
        fix: 'check the address: a login page, a proxy or another server answers there',
      },
    ],
    [
      'whose run failed, though its numbers are good',
      'failed',
      byId,
      'unsupported',
      {
        what: `run ${failedAttractive} in URL did not finish: its status is FAILED`,
        why: 'only a finished run has its last metrics',
        fix: 'name a run that finished, or write run: { newest: true }',
      },
    ],
    [
      'that has no such run',
      'unknown',
      byId,
      'missing_file',
      {
        what: `URL has no run ${failedAttractive}`,
        fix: 'copy the id from the page of the run in MLflow',
      },
    ],
  ])('%s', async (_name, at, run, reason, words) => {
    const url = `${(await server()).url}/${at}`;
    const { code, result } = await judged(`mlflow: { url: "${url}" }\n${run}`, accuracy);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: `error ${reason}`, ...sound });
    expect(shown(theCheck(result, accuracyCheck), url)).toEqual(words);
  });

  test.concurrent('with a run that finished is judged', async () => {
    const { url } = await server();
    const { code, result } = await judged(`mlflow: { url: "${url}/finished" }\n${byId}`, accuracy);
    expect([code, outcomes(result)]).toEqual([0, { [accuracyCheck]: 'passed within_bound', ...sound }]);
  });

  test.concurrent('that is not there', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const { code, result } = await judged(`mlflow: { url: "${url}" }\n${newest}`, accuracy);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: 'error unreachable', ...sound });
    expect(shown(theCheck(result, accuracyCheck), url)).toEqual({
      what: `${search} does not answer`,
      why: 'the connection failed: ECONNREFUSED',
      fix: 'check the address, and whether the server is up and this machine may reach it',
    });
  });

  test.concurrent('whose address is none', async () => {
    const { code, result } = await judged(`mlflow: { url: mlflow.example }\n${newest}`, accuracy);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: 'error unsupported', ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual({
      what: 'mlflow.url mlflow.example names no web server',
      fix: 'write a URL that begins with https:// or http://',
    });
  });

  test.concurrent.each([
    ['four times where it fails for now', 'overloaded', 4],
    ['once where it refuses', 'locked', 1],
  ])('is asked %s', async (_name, at, times) => {
    const { url, asked } = await server();
    await judged(`mlflow: { url: "${url}/${at}/counted" }\n${newest}`, accuracy);
    expect(asked.filter(({ path }) => path.startsWith(`/${at}/counted/`))).toHaveLength(times);
  });
});

describe('a folder of MLflow', () => {
  const minimum = 'accuracy: { min: 0.8 }';
  const copied = (made: Workspace) => cp(mlruns, made.path('mlruns'), { recursive: true });

  test.concurrent('is judged by the newest run that finished', async () => {
    const block = 'path: mlruns\nrun: { newest: true, experiment: churn }';
    const { code, result } = await judged(block, minimum, {}, copied);
    expect([code, outcomes(result)]).toEqual([0, { [accuracyCheck]: 'passed within_bound', ...sound }]);
    expect(theCheck(result, accuracyCheck).observed).toEqual({ value: 0.88 });
    expect(result.models[0]?.inputs[0]?.files[0]?.path).toBe(`mlflow:runs:/${newerOrdinary}`);
  });

  test.concurrent.each<[string, string, string, Words]>([
    [
      'without the word for one of its runs',
      'path: mlruns',
      'unsupported',
      {
        what: 'mlruns has 2 finished runs, and none of them is named',
        fix: 'write run: { newest: true }, run: { commit: HEAD } or run: { id: … }',
      },
    ],
    [
      'with the id of a run that failed',
      `path: mlruns\nrun: { id: ${failedAttractive} }`,
      'unsupported',
      {
        what: `run ${failedAttractive} in mlruns did not finish: its status is FAILED`,
        why: 'only a finished run has its last metrics',
        fix: 'name a run that finished, or write run: { newest: true }',
      },
    ],
    [
      'with an experiment that it has not',
      'path: mlruns\nrun: { newest: true, experiment: chrun }',
      'missing_file',
      { what: 'mlruns has no experiment chrun', why: 'it has Default, churn', fix: 'did you mean churn?' },
    ],
  ])('%s is an error', async (_name, block, reason, words) => {
    const { code, result } = await judged(block, minimum, {}, copied);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: `error ${reason}`, ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual(words);
  });

  test.concurrent('that a link leads to, out of the workspace, is refused', async () => {
    const block = 'path: mlruns\nrun: { newest: true }';
    const { code, result } = await judged(block, minimum, {}, async (made) => {
      await mkdir(made.path('../elsewhere'));
      await cp(mlruns, made.path('../elsewhere/mlruns'), { recursive: true });
      await symlink('../elsewhere/mlruns', made.path('mlruns'));
    });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: 'error outside_workspace', ...sound });
  });
});

describe('a query of Prometheus', () => {
  const address = 'URL/api/v1/query';

  test.concurrent.each<[string, string, string, Words]>([
    [
      'that returns nothing',
      'none',
      'nothing_to_judge',
      {
        what: `the query behind ${address}?query=up returned nothing`,
        why: 'no such metric or label, its target is down, the time is outside of what is kept, or a comparison filtered it out',
        fix: 'ask for the number itself, without a comparison, and check that it is scraped: up, count(metric)',
      },
    ],
    [
      'that returns many',
      'three',
      'ambiguous_metric',
      {
        what: `the query behind ${address}?query=up returned 3 samples, and one is judged`,
        why: 'they are {pod="p0"}, {pod="p1"}, {pod="p2"}',
        fix: 'select one by its labels, or aggregate them in the query: min(…), max(…), avg(…)',
      },
    ],
    [
      'that is wrong',
      'wrong',
      'malformed',
      {
        what: 'Prometheus does not answer "up"',
        why: 'bad_data: parse error: unexpected end',
        fix: 'mend the query: it runs as it stands on the page of Prometheus, too',
      },
    ],
    [
      'to a server that is overloaded',
      'overloaded',
      'unreachable',
      {
        what: `${address} does not answer the query`,
        why: 'it answered 503: "overloaded"',
        fix: 'look into its log, and try again',
      },
    ],
    [
      'to a server that wants a login',
      'locked',
      'refused',
      {
        what: `${address} may not be asked`,
        why: 'it answered 401',
        fix: 'put user and password into its URL, by secrets: https://${NAME}:${PASSWORD}@…',
      },
    ],
    [
      'to a server that answers a web page',
      'page',
      'unreachable',
      {
        what: `${address} answered a web page instead of JSON`,
        why: `it begins with "${page}"`,
        fix: 'check the address: a login page, a proxy or another server answers there',
      },
    ],
  ])('%s', async (_name, at, reason, words) => {
    const url = `${(await server()).url}/${at}`;
    const { code, result } = await judged(`prometheus: { url: "${url}", query: up }`, value);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [valueCheck]: `error ${reason}`, ...sound });
    expect(shown(theCheck(result, valueCheck), url)).toEqual(words);
  });

  test.concurrent('that returns NaN satisfies no rule', async () => {
    const url = `${(await server()).url}/nan`;
    const { code, result } = await judged(`prometheus: { url: "${url}", query: up }`, value);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [valueCheck]: 'error not_finite', ...sound });
    expect(shown(theCheck(result, valueCheck), url)).toMatchObject({
      what: `"value" in ${address}?query=up is NaN`,
      why: 'a number that is not finite satisfies no rule',
    });
  });

  test.concurrent('that returns one sample is judged, at an address that a variable names', async () => {
    const env = { PROMETHEUS_URL: `${(await server()).url}/one` };
    const { code, result } = await judgedWith(env, 'prometheus: { url: "${PROMETHEUS_URL}", query: up }', value);
    expect([code, outcomes(result)]).toEqual([0, { [valueCheck]: 'passed within_bound', ...sound }]);
  });
});

describe('a variable that is not set', () => {
  const words = {
    what: '${UNSET} is not set',
    why: 'the configuration names a variable that is not in the environment, or that the action may not read',
    fix: "set UNSET in env: of the job, and list its name in the action's input env",
  };

  test.concurrent.each<[string, string]>([
    ['of Prometheus', 'prometheus: { url: "${UNSET}", query: up }'],
    ['of MLflow', 'mlflow: { url: "${UNSET}/mlflow" }\nrun: { newest: true }'],
  ])('in the address %s is an error that names it', async (_name, block) => {
    const { code, result } = await judged(block, value);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [valueCheck]: 'error unset_variable', ...sound });
    expect(explanation(theCheck(result, valueCheck))).toEqual(words);
  });
});

describe('an object on S3', () => {
  const noCredentials = {
    what: 's3://models/churn.json may not be read',
    why: 'CredentialsProviderError: Could not load credentials from any providers',
    fix:
      'give the job credentials with s3:GetObject on it: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or OIDC. ' +
      'Without s3:ListBucket, S3 says so of an object that is not there, too',
  };

  test.concurrent('that nobody has credentials for', async () => {
    const { code, result } = await judged('path: s3://models/churn.json', accuracy);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: 'error refused', ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual(noCredentials);
  });

  test.concurrent('that nobody has credentials for, on a machine whose metadata never answers, is not waited for', async () => {
    const env = {
      AWS_EC2_METADATA_DISABLED: 'false',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: `${(await server()).url}/silent`,
    };
    const started = Date.now();
    const { code, result } = await judgedWith(env, 'path: s3://models/churn.json', accuracy);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [accuracyCheck]: 'error refused', ...sound });
    expect(explanation(theCheck(result, accuracyCheck))).toEqual(noCredentials);
    // It gives up after some seconds of its own; how fast the machine starts processes is another matter.
    expect((Date.now() - started) / 1000).toBeLessThan(60);
  });

  test.concurrent.each<[string, string, Files, string, string, Record<string, string>]>([
    ['as the judged file', 'path: s3://models/churn.json', {}, accuracy, accuracyCheck, {}],
    [
      'as a baseline, which on_missing: allow does not excuse',
      'path: metrics.json\nbaseline: { from: "s3://models/churn.json", on_missing: allow }',
      { 'metrics.json': '{ "accuracy": 0.95 }' },
      comparison,
      comparisonCheck,
      { [accuracyCheck]: 'passed within_bound' },
    ],
  ])('on a server that is not there, %s', async (_name, block, files, rule, id, beside) => {
    const port = await closedPort();
    const env = { ...key, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` };
    const { code, result } = await judgedWith(env, block, rule, files);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ [id]: 'error unreachable', ...beside, ...sound });
    expect(explanation(theCheck(result, id))).toEqual({
      what: 's3://models/churn.json cannot be read',
      why: `Error: connect ECONNREFUSED 127.0.0.1:${port}`,
      fix: 'check AWS_ENDPOINT_URL and AWS_REGION, and whether the server is up',
    });
  });
});

describe('a baseline that a place outside keeps', () => {
  const candidate = { 'metrics.json': '{ "accuracy": 0.95 }' };

  test.concurrent.each<[string, string, string, Words]>([
    [
      'an artifact, outside of a GitHub job',
      'artifact:train.yml/metrics/metrics.json',
      'no_baseline',
      {
        what: 'artifact:train.yml/metrics/metrics.json is known only inside a GitHub job',
        why: 'neither GITHUB_REPOSITORY nor GITHUB_EVENT_NAME is set',
        fix: 'run it in a workflow, or set both, and GITHUB_TOKEN',
      },
    ],
    [
      'a release, outside of a GitHub job',
      'github_release:latest/metrics.json',
      'no_baseline',
      {
        what: 'github_release:latest/metrics.json is known only inside a GitHub job',
        why: 'neither GITHUB_REPOSITORY nor GITHUB_EVENT_NAME is set',
        fix: 'run it in a workflow, or set both, and GITHUB_TOKEN',
      },
    ],
    [
      'a registered model, without a server',
      'mlflow:models:/churn@champion',
      'unset_variable',
      {
        what: 'mlflow:models:/churn@champion is looked up on the server that MLFLOW_TRACKING_URI names, and it is not set',
        fix: 'set MLFLOW_TRACKING_URI in env: of the step',
      },
    ],
  ])('%s, says what is missing', async (_name, baseline, reason, words) => {
    const { code, result } = await judged(`path: metrics.json\nbaseline: "${baseline}"`, comparison, candidate);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      [accuracyCheck]: 'passed within_bound',
      [comparisonCheck]: `error ${reason}`,
      ...sound,
    });
    expect(explanation(theCheck(result, comparisonCheck))).toEqual(words);
  });

  test.concurrent('an artifact, in a job without a token, says which permission it takes', async () => {
    const block = 'path: metrics.json\nbaseline: "artifact:train.yml/metrics/metrics.json"';
    const env = { GITHUB_REPOSITORY: 'acme/churn', GITHUB_EVENT_NAME: 'push' };
    const { code, result } = await judgedWith(env, block, comparison, candidate);
    expect(code).toBe(2);
    expect(outcomes(result)[comparisonCheck]).toBe('error refused');
    expect(explanation(theCheck(result, comparisonCheck))).toEqual({
      what: 'artifact:train.yml/metrics/metrics.json needs a token, and this step has none',
      fix: 'give the step GITHUB_TOKEN: ${{ github.token }}, and the job "permissions: { actions: read }"',
    });
  });
});
