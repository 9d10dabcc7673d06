import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Reach } from '../../../../src/sources/reach.js';
import { type RunChoice, type Source, sourceOf } from '../../../../src/sources/source.js';
import { reachOf } from '../reach.js';
import { type Asked, json, type Reply, type Server, serving } from '../server.js';
import { read, refusal } from './read.js';
import {
  deletedAttractive,
  newCommit,
  newerOrdinary,
  newerOrdinaryMetrics,
  oldCommit,
  olderBetter,
  stillRunning,
} from './runs.js';

/** What a real server answered, and how. */
const fixtures = new URL('../../../fixtures/metrics/mlflow/rest/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', fixtures), 'utf8')) as readonly {
  readonly file: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly content_type: string;
}[];

function real(name: string): Reply {
  const found = index.find(({ file }) => file === name);
  if (!found) throw new Error(`no ${name}`);
  return {
    status: found.status,
    headers: { 'content-type': found.content_type },
    body: readFileSync(new URL(name, fixtures)),
  };
}

const api = '/api/2.0/mlflow/';
const experiments = json({
  experiments: [
    { experiment_id: '1', name: 'churn', lifecycle_stage: 'active' },
    { experiment_id: '0', name: 'Default', lifecycle_stage: 'active' },
  ],
});

interface Search {
  readonly experiment_ids: readonly string[];
  readonly filter: string;
  readonly max_results: number;
  readonly page_token?: string;
}

/** Answers with what the real server answered to the same question. */
function recorded({ method, path, body }: Asked): Reply {
  const same = index.find((each) => each.method === method && each.path === path && method === 'GET');
  if (same) return real(same.file);
  if (path === `${api}experiments/search`) return experiments;
  if (path === `${api}runs/search`) {
    const { filter } = JSON.parse(body) as Search;
    if (filter === "attributes.status = 'FINISHED'") return real('search-finished.json');
    if (filter.includes(oldCommit)) return real('search-commit.json');
    return real('search-none.json');
  }
  if (path.startsWith(`${api}runs/get?run_id=${olderBetter}`)) {
    const { runs } = JSON.parse(String(real('search-commit.json').body)) as { runs: unknown[] };
    return json({ run: runs[0] });
  }
  return path.startsWith(`${api}runs/get`) ? real('unknown-run.json') : real('wrong-endpoint.txt');
}

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function mlflow(reply: (asked: Asked) => Reply = recorded): Promise<Server> {
  const server = await serving(reply);
  open.push(server);
  return server;
}

function reach(given: Partial<Reach> = {}): Reach {
  return reachOf({ root: '/w', folder: '/w' }, { fetch, ...given });
}

function on({ url }: Server, run: RunChoice | undefined): Source {
  return { kind: 'mlflow_server', url, run };
}

const newest: RunChoice = { newest: true };

describe('a run on a server', () => {
  test('is kept as a document, with its commit and its end', async () => {
    const { file, text } = await read(on(await mlflow(), { id: newerOrdinary }), reach());
    expect(file).toEqual({
      path: `mlflow:runs:/${newerOrdinary}`,
      size: Buffer.byteLength(text),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      kept: true,
      commit: newCommit,
      dated: { at: '2024-05-23T18:16:40.000Z', by: 'store' },
    });
  });

  test('has the metrics that the server computed, with what is not finite as what it is', async () => {
    const { metrics } = await read(on(await mlflow(), { id: newerOrdinary }), reach());
    expect(metrics).toEqual(newerOrdinaryMetrics);
  });

  test('is the newest that finished', async () => {
    const server = await mlflow();
    expect((await read(on(server, newest), reach())).file.path).toBe(`mlflow:runs:/${newerOrdinary}`);
    const search = server.asked.find(({ path }) => path.endsWith('runs/search'));
    expect(JSON.parse(search?.body ?? '')).toEqual({
      experiment_ids: ['1', '0'],
      run_view_type: 'ACTIVE_ONLY',
      order_by: ['attributes.end_time DESC', 'attributes.start_time DESC'],
      filter: "attributes.status = 'FINISHED'",
      max_results: 1,
    });
  });

  test('is that of a commit', async () => {
    const { file } = await read(on(await mlflow(), { commit: oldCommit, experiment: 'churn' }), reach());
    expect(file.path).toBe(`mlflow:runs:/${olderBetter}`);
  });

  test('is of the experiment that is named', async () => {
    const server = await mlflow();
    await read(on(server, { newest: true, experiment: 'churn' }), reach());
    const search = server.asked.find(({ path }) => path.endsWith('runs/search'));
    expect((JSON.parse(search?.body ?? '') as Search).experiment_ids).toEqual(['1']);
  });

  test.each<[string, RunChoice, string, string]>([
    ['an unknown run', { id: '0'.repeat(32) }, 'missing_file', `has no run ${'0'.repeat(32)}`],
    ['a deleted run', { id: deletedAttractive }, 'unsupported', `run ${deletedAttractive} in`],
    ['a running run', { id: stillRunning }, 'unsupported', 'did not finish: its status is RUNNING'],
    [
      'a commit without a run',
      { commit: '0'.repeat(40) },
      'missing_file',
      'has no finished run of commit 000000000000',
    ],
    ['an unknown experiment', { newest: true, experiment: 'chrun' }, 'missing_file', 'has no experiment chrun'],
  ])('is not %s', async (_, run, code, what) => {
    const found = await refusal(read(on(await mlflow(), run), reach()));
    expect(found).toMatchObject({ code, explanation: { what: expect.stringContaining(what) } });
  });

  test('is not one that the server should have left out', async () => {
    const all = await mlflow((asked) =>
      asked.path.endsWith('runs/search') ? real('search-all.json') : recorded(asked),
    );
    expect((await read(on(all, newest), reach())).file.path).toBe(`mlflow:runs:/${newerOrdinary}`);
  });

  test('is not clear where several pages of them finished and none is named', async () => {
    const { runs } = JSON.parse(String(real('search-finished.json').body)) as { runs: { info: object }[] };
    const page = (from: number, length: number) =>
      Array.from({ length }, (_, at) => ({ ...runs[0], info: { ...runs[0]?.info, run_id: `r${from + at}` } }));
    const server = await mlflow((asked) => {
      if (!asked.path.endsWith('runs/search')) return recorded(asked);
      const { page_token } = JSON.parse(asked.body) as Search;
      return page_token === 'second'
        ? json({ runs: page(1000, 7) })
        : json({ runs: page(0, 1000), next_page_token: 'second' });
    });
    expect(await refusal(read(on(server, undefined), reach()))).toMatchObject({
      code: 'unsupported',
      explanation: { what: `${server.url} has 1007 finished runs, and none of them is named` },
    });
  });

  test('may lie behind a path and a variable', async () => {
    const server = await mlflow((asked) => recorded({ ...asked, path: asked.path.replace('/tracking', '') }));
    const source: Source = { kind: 'mlflow_server', url: '${MLFLOW}/', run: { id: newerOrdinary } };
    const variable = (name: string) => (name === 'MLFLOW' ? `${server.url}/tracking` : undefined);
    expect((await read(source, reach({ variable }))).file.commit).toBe(newCommit);
  });
});

describe('a reference to the server that the environment names', () => {
  test.each([
    ['mlflow:models:/churn-model@champion', olderBetter],
    ['mlflow:models:/churn-model/2', newerOrdinary],
    [`mlflow:runs:/${newerOrdinary}`, newerOrdinary],
  ])('%s is a run', async (text, id) => {
    const server = await mlflow();
    const { file } = await read(sourceOf(text), reach({ mlflow: { uri: server.url } }));
    expect(file.path).toBe(`mlflow:runs:/${id}`);
  });

  test.each<[string, string, { fix?: string }]>([
    ['mlflow:models:/churn-model@nothing', 'models:/churn-model@nothing', {}],
    ['mlflow:models:/churn-model/9', 'models:/churn-model/9', {}],
    [
      `mlflow:runs:/${'0'.repeat(32)}`,
      `run ${'0'.repeat(32)}`,
      { fix: 'copy the id from the page of the run in MLflow' },
    ],
  ])('%s is not there', async (text, what, fix) => {
    const server = await mlflow();
    expect(await refusal(read(sourceOf(text), reach({ mlflow: { uri: server.url } })))).toEqual({
      code: 'missing_file',
      explanation: { what: `${server.url} has no ${what}`, ...fix },
    });
  });

  test('is no run where the version came from none', async () => {
    const server = await mlflow(() => json({ model_version: { name: 'm', version: '1', run_id: '' } }));
    expect(await refusal(read(sourceOf('mlflow:models:/m/1'), reach({ mlflow: { uri: server.url } })))).toMatchObject({
      code: 'missing_file',
      explanation: { what: 'models:/m/1 belongs to no run' },
    });
  });

  test('to a deleted run is refused, though the model still stands', async () => {
    const server = await mlflow((asked) =>
      asked.path.includes('alias') ? json({ model_version: { run_id: deletedAttractive } }) : recorded(asked),
    );
    expect(
      await refusal(read(sourceOf('mlflow:models:/churn-model@champion'), reach({ mlflow: { uri: server.url } }))),
    ).toMatchObject({ code: 'unsupported' });
  });

  test('needs the environment to name it', async () => {
    expect(await refusal(read(sourceOf('mlflow:runs:/abc'), reach()))).toMatchObject({
      code: 'unset_variable',
      explanation: { fix: 'set MLFLOW_TRACKING_URI in env: of the step' },
    });
  });

  test.each(['sqlite:///mlflow.db', './mlruns', 'databricks'])('is to no server where that is %s', async (uri) => {
    expect(await refusal(read(sourceOf('mlflow:runs:/abc'), reach({ mlflow: { uri } })))).toMatchObject({
      code: 'unsupported',
      explanation: { what: 'MLFLOW_TRACKING_URI names no web server' },
    });
  });
});

describe('credentials', () => {
  const token = 'secret-token';

  test('go to the server that the environment names', async () => {
    const server = await mlflow();
    await read(sourceOf(`mlflow:runs:/${newerOrdinary}`), reach({ mlflow: { uri: `${server.url}/`, token } }));
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(
      server.asked.map(() => 'Bearer secret-token'),
    );
  });

  test('are user and password before a token, as for MLflow itself', async () => {
    const server = await mlflow();
    const mlflowEnvironment = { uri: server.url, token, user: 'me', password: 'word' };
    await read(sourceOf(`mlflow:runs:/${newerOrdinary}`), reach({ mlflow: mlflowEnvironment }));
    expect(server.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:word').toString('base64')}`);
  });

  test('go to a configured server where it is the same', async () => {
    const server = await mlflow();
    await read(on(server, newest), reach({ mlflow: { uri: server.url, token } }));
    expect(server.asked.every(({ headers }) => headers.authorization === 'Bearer secret-token')).toBe(true);
  });

  test.each([
    ['names another server', 'https://mlflow.example.org'],
    ['names a database', 'sqlite:///mlflow.db'],
    ['names none', undefined],
  ])('go to no server that only the configuration names, where the environment %s', async (_, uri) => {
    const server = await mlflow();
    const secrets = { token, user: 'me', password: 'word', ...(uri !== undefined && { uri }) };
    await read(on(server, newest), reach({ mlflow: secrets }));
    expect(server.asked.length).toBeGreaterThan(0);
    for (const { headers } of server.asked) expect(headers).not.toHaveProperty('authorization');
  });

  test('stand in no message', async () => {
    const server = await mlflow(() => ({ status: 500, body: 'no' }));
    const { host } = new URL(server.url);
    const source: Source = { kind: 'mlflow_server', url: `http://me:secret-word@${host}/?key=secret-key`, run: newest };
    const found = JSON.stringify(await refusal(read(source, reach({ mlflow: { uri: server.url, token } }))));
    expect(found).toContain(host);
    expect(found).not.toContain('secret');
  });
});

describe('a server that does not answer as MLflow does', () => {
  test.each<[string, Reply, string, string]>([
    ['401', real('auth-none.txt'), 'refused', 'may not be asked'],
    ['a refused host', real('wrong-host.txt'), 'refused', 'may not be asked'],
    ['a wrong path', real('wrong-endpoint.txt'), 'unreachable', 'is not there'],
    ['a page', { ...real('root.html'), status: 200 }, 'unreachable', 'answered a web page instead of JSON'],
    ['500', { status: 500, body: 'oh no' }, 'unreachable', 'failed'],
    ['a cut connection', { cut: true }, 'unreachable', 'does not answer'],
    ['a refused search', real('search-bad-filter.json'), 'malformed', 'does not answer'],
  ])('but with %s is an error', async (_, reply, code, what) => {
    const server = await mlflow(() => reply);
    const found = await refusal(read(on(server, newest), reach()));
    expect(found).toMatchObject({ code, explanation: { what: expect.stringContaining(what) } });
    expect(found.explanation.what).toContain(server.url);
  });

  test('but with a run of nothing is an error', async () => {
    const server = await mlflow((asked) => (asked.path.includes('runs/get') ? json({ run: {} }) : recorded(asked)));
    expect(await refusal(read(on(server, { id: 'abc' }), reach()))).toMatchObject({ code: 'malformed' });
  });

  test('but with a metric that is text is an error', async () => {
    const run = JSON.parse(String(real('run.json').body)) as { run: { data: { metrics: { value: unknown }[] } } };
    for (const metric of run.run.data.metrics) metric.value = '0.9';
    const server = await mlflow(() => json(run));
    expect(await refusal(read(on(server, { id: newerOrdinary }), reach()))).toMatchObject({
      code: 'malformed',
      explanation: { what: expect.stringContaining('answers a metric that is no number: {"key":"accuracy"') },
    });
  });
});
