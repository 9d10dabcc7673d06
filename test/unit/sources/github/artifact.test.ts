import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { UserError } from '../../../../src/result/error.js';
import type { FrozenFile } from '../../../../src/result/run.js';
import type { GitHubJob, Reach } from '../../../../src/sources/reach.js';
import { resolveSource } from '../../../../src/sources/resolve.js';
import { sourceOf } from '../../../../src/sources/source.js';
import { reachOf } from '../reach.js';
import { requestOf } from '../request.js';
import { json, type Server, serving } from '../server.js';
import { type Answers, artifact, type GitHub, github, workflowRun } from './fake.js';

const workspace = { root: '/w', folder: '/w' };
const metrics = '{"accuracy": 0.91}\n';
const zip = zipSync({ 'metrics.json': strToU8(metrics), 'reports/other.json': strToU8('{}') });
const pullRequest = { pull_request: { base: { ref: 'main' } } };

const runsOf = '/actions/workflows/{workflow_id}/runs';
const artifactsOf = '/actions/runs/{run_id}/artifacts';
const zipOf = '/actions/artifacts/{artifact_id}/{archive_format}';

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

interface World {
  readonly github: GitHub;
  readonly storage: Server;
  readonly reach: Reach;
}

interface Given {
  readonly runs?: readonly Record<string, unknown>[];
  readonly artifacts?: readonly Record<string, unknown>[];
  readonly bytes?: Uint8Array;
  readonly answers?: Answers;
  readonly job?: Partial<GitHubJob>;
}

/** A repository whose workflow ran, and whose artifacts lie in a storage of another origin. */
async function world(given: Given = {}): Promise<World> {
  const { runs = [workflowRun({ id: 11 })], artifacts = [artifact({ id: 22 })], bytes = zip } = given;
  const storage = await serving(() => ({ headers: { 'content-type': 'application/zip' }, body: bytes }));
  const fake = await github({
    [runsOf]: () => json({ total_count: runs.length, workflow_runs: runs }),
    [artifactsOf]: ({ name }) => {
      const found = artifacts.filter((each) => name === undefined || each['name'] === name);
      return json({ total_count: found.length, artifacts: found });
    },
    [zipOf]: () => ({ status: 302, headers: { location: `${storage.url}/blob?sig=signature` } }),
    ...given.answers,
  });
  open.push(storage, fake);
  const job = { apiUrl: fake.url, serverUrl: 'https://github.com', repository: 'acme/churn', token: 'secret-token' };
  const event = { eventName: 'pull_request', event: pullRequest };
  const reach = reachOf(workspace, { fetch, github: { ...job, ...event, ...given.job } });
  return { github: fake, storage, reach };
}

async function read({ reach }: Pick<World, 'reach'>, written = 'artifact:train.yml/metrics/metrics.json') {
  const from = sourceOf(written);
  const request = { gate: 'metrics', source: 'report', role: 'baseline', from, written, folder: '/w' } as const;
  const [file] = await resolveSource(request, reach);
  return file as FrozenFile;
}

async function refusal(answer: Promise<unknown>): Promise<Pick<UserError, 'code' | 'explanation'>> {
  return answer.then(
    () => {
      throw new Error('it was answered');
    },
    ({ code, explanation }: UserError) => ({ code, explanation }),
  );
}

describe('an artifact', () => {
  test('of the newest successful run on the base branch is kept, with its commit and its time', async () => {
    const made = await world({ runs: [workflowRun({ id: 11, head: 'b'.repeat(40) })] });
    const file = await read(made);
    expect(file).toEqual({
      path: 'https://github.com/acme/churn/actions/runs/11/artifacts/22#metrics.json',
      size: 19,
      sha256: createHash('sha256').update(metrics).digest('hex'),
      kept: true,
      commit: 'b'.repeat(40),
      dated: { at: '2026-11-20T10:05:00Z', by: 'store' },
    });
    expect((await made.reach.snapshots.read(file.sha256))?.toString()).toBe(metrics);
    expect(made.github.violations).toEqual([]);
  });

  test('is asked for by routes and parameters that GitHub describes', async () => {
    const made = await world();
    await read(made);
    expect(made.github.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/acme/churn/actions/workflows/train.yml/runs?branch=main&status=success&per_page=100&page=1',
      'GET /repos/acme/churn/actions/runs/11/artifacts?per_page=100&name=metrics',
      'GET /repos/acme/churn/actions/artifacts/22/zip',
    ]);
    for (const { headers } of made.github.asked) expect(headers.authorization).toBe('Bearer secret-token');
    expect(made.github.violations).toEqual([]);
  });

  test('comes from a storage of another origin, which never sees the token', async () => {
    const made = await world();
    await read(made);
    expect(made.storage.asked).toHaveLength(1);
    expect(made.storage.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  test('in a folder of the zip is found by its path', async () => {
    const file = await read(await world(), 'artifact:train.yml/metrics/reports/other.json');
    expect(file.size).toBe(2);
  });

  test('whose zip GitHub names by its digest is held to it', async () => {
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    await expect(read(await world({ artifacts: [artifact({ id: 22, digest })] }))).resolves.toBeDefined();
    const other = await world({ artifacts: [artifact({ id: 22, digest: `sha256:${'0'.repeat(64)}` })] });
    expect(await refusal(read(other))).toMatchObject({
      code: 'malformed',
      explanation: { what: 'the artifact metrics of train.yml is not what was uploaded' },
    });
  });

  test('that several attempts of the run uploaded is the newest of them', async () => {
    const artifacts = [
      artifact({ id: 21, created: '2026-11-20T10:05:00Z' }),
      artifact({ id: 22, created: '2026-11-20T12:05:00Z' }),
      artifact({ id: 23, created: '2026-11-20T11:05:00Z' }),
    ];
    const made = await world({ artifacts });
    expect((await read(made)).path).toContain('/artifacts/22#');
  });
});

describe('the base branch', () => {
  test.each<[string, Partial<GitHubJob>, string]>([
    [
      'of a pull request is its base',
      { event: { ...{ repository: { default_branch: 'main' } }, pull_request: { base: { ref: 'release/1.x' } } } },
      'release/1.x',
    ],
    [
      'of a merge group is its base',
      { eventName: 'merge_group', event: { merge_group: { base_ref: 'refs/heads/stable' } } },
      'stable',
    ],
    [
      'of a push is the default branch',
      { eventName: 'push', event: { ref: 'refs/heads/x', repository: { default_branch: 'trunk' } } },
      'trunk',
    ],
  ])('%s', async (_, job, branch) => {
    const made = await world({ job, runs: [workflowRun({ id: 11, branch })] });
    await read(made);
    const query = new URL(made.github.asked[0]?.path ?? '', made.github.url).searchParams;
    expect(query.get('branch')).toBe(branch);
  });

  test('is asked of GitHub where the event names none', async () => {
    const made = await world({
      job: { eventName: 'schedule', event: undefined },
      answers: { '': () => json({ default_branch: 'main' }, 403) },
    });
    expect(await refusal(read(made))).toMatchObject({ code: 'refused' });
    expect(made.github.asked[0]?.path).toBe('/repos/acme/churn');
  });
});

describe('a run that must not supply a baseline', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["a fork's, from a branch called main", workflowRun({ id: 9, from: 'mallory/churn' }), '1 of forks'],
    ["a deleted fork's", workflowRun({ id: 9, from: null }), '1 of forks'],
    ['a pull request', workflowRun({ id: 9, event: 'pull_request' }), '1 of pull requests'],
    [
      'a pull request with the rights of the base',
      workflowRun({ id: 9, event: 'pull_request_target' }),
      '1 of pull requests',
    ],
  ])('is %s', async (_, run, counted) => {
    const made = await world({ runs: [run] });
    expect(await refusal(read(made))).toEqual({
      code: 'no_baseline_yet',
      explanation: {
        what: 'train.yml has no successful run on main',
        why: `its other successful runs do not count: ${counted}`,
        fix: 'run train.yml on main once, or say on_missing: accept_first',
      },
    });
    expect(made.github.violations).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['failed', workflowRun({ id: 9, conclusion: 'failure' })],
    ['still running', workflowRun({ id: 9, conclusion: null })],
    ['of another branch', workflowRun({ id: 9, branch: 'feature' })],
  ])('is one that is %s, though the search was asked to leave it out', async (_, run) => {
    const found = await refusal(read(await world({ runs: [run] })));
    expect(found).toEqual({
      code: 'no_baseline_yet',
      explanation: {
        what: 'train.yml has no successful run on main',
        fix: 'run train.yml on main once, or say on_missing: accept_first',
      },
    });
  });

  test('gives way to an older one of the base branch', async () => {
    const runs = [
      workflowRun({ id: 15, from: 'mallory/churn', created: '2026-11-20T15:00:00Z' }),
      workflowRun({ id: 14, event: 'pull_request', created: '2026-11-20T14:00:00Z' }),
      workflowRun({ id: 12, created: '2026-11-20T12:00:00Z' }),
      workflowRun({ id: 13, created: '2026-11-20T13:00:00Z' }),
    ];
    expect((await read(await world({ runs }))).path).toContain('/runs/13/');
  });

  test('may fill the first page of the search', async () => {
    const page1 = Array.from({ length: 100 }, (_, index) => workflowRun({ id: 1000 + index, event: 'pull_request' }));
    const made = await world({
      answers: {
        [runsOf]: ({ page }) =>
          json({ total_count: 101, workflow_runs: page === '1' ? page1 : [workflowRun({ id: 11 })] }),
      },
    });
    expect((await read(made)).path).toContain('/runs/11/');
    expect(made.github.violations).toEqual([]);
  });

  test('is looked past no further than GitHub answers', async () => {
    const page = Array.from({ length: 100 }, (_, index) => workflowRun({ id: 1000 + index, event: 'pull_request' }));
    const made = await world({ answers: { [runsOf]: () => json({ total_count: 5000, workflow_runs: page }) } });
    expect(await refusal(read(made))).toMatchObject({
      code: 'no_baseline',
      explanation: { why: 'its other successful runs do not count: 1000 of pull requests' },
    });
    expect(made.github.asked).toHaveLength(10);
  });
});

describe('what is not there', () => {
  test('is a workflow: those there are, are named', async () => {
    const workflows = ['ci.yml', 'train.yaml'].map((file, id) => ({
      id,
      node_id: 'W_1',
      name: file,
      path: `.github/workflows/${file}`,
      state: 'active',
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      url: 'https://api.github.com/x',
      html_url: 'https://github.com/x',
      badge_url: 'https://github.com/x/badge.svg',
    }));
    const made = await world({
      answers: {
        [runsOf]: () => json({ message: 'Not Found' }, 404),
        '/actions/workflows': () => json({ total_count: 2, workflows }),
      },
    });
    expect(await refusal(read(made))).toEqual({
      code: 'no_baseline_yet',
      explanation: {
        what: 'there is no workflow train.yml',
        why: 'the repository has ci.yml, train.yaml',
        fix: 'did you mean train.yaml?',
      },
    });
    expect(made.github.violations).toEqual([]);
  });

  test('is an artifact: those of the newest run are named, and no older run is asked', async () => {
    const made = await world({
      runs: [workflowRun({ id: 11 }), workflowRun({ id: 10, created: '2026-11-19T10:00:00Z' })],
      artifacts: [artifact({ id: 22, name: 'metric' }), artifact({ id: 23, name: 'model' })],
    });
    expect(await refusal(read(made))).toEqual({
      code: 'no_baseline_yet',
      explanation: {
        what: 'the newest successful run of train.yml has no artifact metrics',
        why: 'https://github.com/acme/churn/actions/runs/11 has metric, model',
        fix: 'did you mean metric?',
      },
    });
    expect(made.github.asked.some(({ path }) => path.includes('/runs/10/'))).toBe(false);
  });

  test('is an artifact that has expired', async () => {
    const made = await world({ artifacts: [artifact({ id: 22, expired: true })] });
    expect(await refusal(read(made))).toEqual({
      code: 'no_baseline',
      explanation: {
        what: 'the artifact metrics of train.yml has expired',
        why: 'https://github.com/acme/churn/actions/runs/11',
        fix: 'run train.yml again, or give its upload a longer retention-days',
      },
    });
  });

  test('is an artifact that expires while it is asked for', async () => {
    const made = await world({ answers: { [zipOf]: () => json({ message: 'Artifact has expired' }, 410) } });
    expect(await refusal(read(made))).toMatchObject({
      code: 'no_baseline_yet',
      explanation: { what: 'the artifact metrics of train.yml is gone' },
    });
  });

  test('is a file in the zip: the nearest is named', async () => {
    expect(await refusal(read(await world(), 'artifact:train.yml/metrics/metric.json'))).toEqual({
      code: 'no_baseline_yet',
      explanation: {
        what: 'the artifact metrics of train.yml holds no metric.json',
        why: 'it holds metrics.json, reports/other.json',
        fix: 'did you mean metrics.json?',
      },
    });
  });
});

describe('an artifact that cannot be read', () => {
  test('is one that is too large, by what GitHub says of it', async () => {
    const made = await world({ artifacts: [artifact({ id: 22, size: 70_000_000 })] });
    expect(await refusal(read(made))).toMatchObject({ code: 'unsupported' });
    expect(made.storage.asked).toEqual([]);
  });

  test('is one that is no zip', async () => {
    const made = await world({ bytes: strToU8('<html>sorry</html>') });
    expect(await refusal(read(made))).toMatchObject({
      code: 'malformed',
      explanation: { what: 'the artifact metrics of train.yml is not a zip that can be read' },
    });
  });
});

describe('GitHub', () => {
  test('outside a job is not known', async () => {
    const { reach } = await world();
    expect(await refusal(read({ reach: { ...reach, github: undefined } }))).toEqual({
      code: 'no_baseline',
      explanation: {
        what: 'artifact:train.yml/metrics/metrics.json is known only inside a GitHub job',
        why: 'neither GITHUB_REPOSITORY nor GITHUB_EVENT_NAME is set',
        fix: 'run it in a workflow, or set both, and GITHUB_TOKEN',
      },
    });
  });

  test('without a token says which, and which permission', async () => {
    const made = await world();
    const { token: _, ...job } = made.reach.github as GitHubJob;
    expect(await refusal(read({ reach: { ...made.reach, github: job } }))).toEqual({
      code: 'refused',
      explanation: {
        what: 'artifact:train.yml/metrics/metrics.json needs a token, and this step has none',
        fix: 'give the step GITHUB_TOKEN: ${{ github.token }}, and the job "permissions: { actions: read }"',
      },
    });
    expect(made.github.asked).toEqual([]);
  });

  test('that refuses names the permission', async () => {
    const message = 'Resource not accessible by integration';
    const made = await world({ answers: { [runsOf]: () => json({ message }, 403) } });
    expect(await refusal(read(made))).toEqual({
      code: 'refused',
      explanation: {
        what: 'artifact:train.yml/metrics/metrics.json may not be read with this token',
        why: `${made.github.url}/repos/acme/churn/actions/workflows/train.yml/runs answered 403: ${message}`,
        fix: 'give the job "permissions: { actions: read }", and the step GITHUB_TOKEN',
      },
    });
  });

  test('that does not know the token says so', async () => {
    const made = await world({ answers: { [runsOf]: () => json({ message: 'Bad credentials' }, 401) } });
    expect(await refusal(read(made))).toMatchObject({
      code: 'refused',
      explanation: { fix: 'give the step GITHUB_TOKEN: ${{ github.token }}, or another token that is valid' },
    });
  });

  test('whose rate limit is used up says until when', async () => {
    const limited = {
      ...json({ message: 'API rate limit exceeded' }, 403),
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795262400', 'content-type': 'application/json' },
    };
    const made = await world({ answers: { [runsOf]: () => limited } });
    expect(await refusal(read(made))).toMatchObject({
      code: 'unreachable',
      explanation: { fix: 'run the job again after 2026-11-21T12:00:00.000Z' },
    });
  });

  test('that fails once is asked again', async () => {
    let failures = 1;
    const made = await world({
      answers: {
        [runsOf]: () => {
          failures -= 1;
          return failures === 0
            ? json({ message: 'Server Error' }, 500)
            : json({ total_count: 1, workflow_runs: [workflowRun({ id: 11 })] });
        },
      },
    });
    expect((await read(made)).path).toContain('/runs/11/');
  });

  test('that fails always is unreachable', async () => {
    const made = await world({ answers: { [runsOf]: () => json({ message: 'Server Error' }, 502) } });
    expect(await refusal(read(made))).toMatchObject({ code: 'unreachable' });
  });

  test('that answers a page for people is unreachable', async () => {
    const page = { headers: { 'content-type': 'text/html' }, body: '<html>log in</html>' };
    expect(await refusal(read(await world({ answers: { [runsOf]: () => page } })))).toMatchObject({
      code: 'unreachable',
      explanation: { why: 'it begins with "<html>log in</html>"' },
    });
  });

  test('is told a token in no message', async () => {
    for (const status of [401, 403, 404, 500]) {
      const made = await world({ answers: { [runsOf]: () => json({ message: 'no' }, status) } });
      expect(JSON.stringify(await refusal(read(made)))).not.toContain('secret-token');
    }
  });
});

describe('a hostile name', () => {
  test.each(['..', '.'])('of a workflow, %s, leads to no other route', async (workflow) => {
    const made = await world();
    expect(await refusal(read(made, `artifact:${workflow}/metrics/metrics.json`))).toMatchObject({
      code: 'no_baseline_yet',
    });
    expect(made.github.asked.map(({ path }) => path)).toEqual(['/repos/acme/churn/actions/workflows?per_page=100']);
  });

  test.each(['a?b=c', 'a#b', '%2e%2e', 'a b', 'ä;rm -rf', '{owner}'])(
    'of a workflow, %j, stays one segment of the route',
    async (workflow) => {
      const made = await world();
      await read(made, `artifact:${workflow}/metrics/metrics.json`);
      const pathname = new URL(made.github.asked[0]?.path ?? '', made.github.url).pathname;
      expect(pathname).toBe(`/repos/acme/churn/actions/workflows/${encodeURIComponent(workflow)}/runs`);
      expect(made.github.violations).toEqual([]);
    },
  );

  test.each(['../../etc/passwd', '/etc/passwd', 'a\\b', 'C:\\x', 'a\u0000b'])(
    'in the zip, %j, is a name like any other',
    async (path) => {
      const made = await world({ bytes: zipSync({ [path]: [strToU8('{"a":1}'), {}], x: strToU8('') }) });
      expect((await read(made, `artifact:train.yml/metrics/${path}`)).size).toBe(7);
    },
  );
});

describe('a model in an artifact', () => {
  async function model({ reach }: Pick<World, 'reach'>, path: string): Promise<readonly FrozenFile[]> {
    const written = `artifact:train.yml/model/${path}`;
    return resolveSource(requestOf(sourceOf(written), '/w', { gate: 'model', role: 'baseline', tree: true, written }), {
      ...reach,
      temporary: folder,
    });
  }

  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlgate-artifact-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const large = Buffer.alloc(300_000);
  const models = zipSync({ 'churn/model.onnx': strToU8('m'), 'churn/data/w.bin': large });
  const size = 80 * 1024 * 1024;
  const digest = `sha256:${createHash('sha256').update(models).digest('hex')}`;

  test('is digested, however large, and nothing of it stays', async () => {
    const given = { artifacts: [artifact({ id: 22, name: 'model', size, digest })], bytes: models };
    const found = await model(await world(given), 'churn');
    const address = 'https://github.com/acme/churn/actions/runs/11/artifacts/22';
    expect(found).toMatchObject([
      { name: 'data/w.bin', path: `${address}#churn/data/w.bin`, size: large.length, digest_only: true },
      { name: 'model.onnx', path: `${address}#churn/model.onnx`, size: 1, digest_only: true },
    ]);
    expect(found[0]?.sha256).toBe(createHash('sha256').update(large).digest('hex'));
    expect(found[0]?.dated?.by).toBe('store');
    expect(await readdir(folder)).toEqual([]);
  });

  test('may be a file of it', async () => {
    const given = { artifacts: [artifact({ id: 22, name: 'model' })], bytes: models };
    expect((await model(await world(given), 'churn/model.onnx')).map(({ name }) => name)).toEqual(['model.onnx']);
  });

  test('is refused where it is not what was uploaded, and nothing of it stays', async () => {
    const given = { artifacts: [artifact({ id: 22, name: 'model', digest })], bytes: zip };
    await expect(model(await world(given), 'churn')).rejects.toMatchObject({ code: 'malformed' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('is asked for again where the connection breaks', async () => {
    let asked = 0;
    const storage = await serving(() => {
      asked += 1;
      const headers = { 'content-length': String(models.length) };
      return asked === 1
        ? { headers, body: models.subarray(0, models.length - 9), cutBody: true }
        : { headers, body: models };
    });
    open.push(storage);
    const answers = { [zipOf]: () => ({ status: 302, headers: { location: storage.url } }) };
    const given = { artifacts: [artifact({ id: 22, name: 'model', digest })], answers };
    expect(await model(await world(given), 'churn')).toHaveLength(2);
    expect(asked).toBe(2);
  });
});
