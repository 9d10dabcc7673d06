import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../../src/result/error.js';
import { listAt, numberAt } from '../../../../src/sources/fields.js';
import { mergeBaseByApi } from '../../../../src/sources/github/compare.js';
import type { GitHubJob } from '../../../../src/sources/reach.js';
import { resolveSource } from '../../../../src/sources/resolve.js';
import { sourceOf } from '../../../../src/sources/source.js';
import { reachOf } from '../reach.js';
import { requestOf } from '../request.js';
import { json, type Server, serving } from '../server.js';
import { type Answers, example, type GitHub, github } from './fake.js';

const metrics = '\ufeff{"accuracy": 0.91}\n';
const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function fake(answers: Answers): Promise<GitHub> {
  const made = await github(answers);
  open.push(made);
  return made;
}

function job({ url }: Server): GitHubJob {
  return {
    apiUrl: url,
    serverUrl: 'https://github.com',
    repository: 'acme/churn',
    token: 'secret-token',
    eventName: 'push',
    event: undefined,
  };
}

async function read(server: Server, written: string) {
  const from = sourceOf(written);
  const request = { gate: 'metrics', source: 'report', role: 'baseline', from, written, folder: '/w' } as const;
  return resolveSource(request, reachOf({ root: '/w', folder: '/w' }, { fetch, github: job(server) }));
}

async function refusal(answer: Promise<unknown>): Promise<Pick<UserError, 'code' | 'explanation'>> {
  return answer.then(
    () => {
      throw new Error('it was answered');
    },
    ({ code, explanation }: UserError) => ({ code, explanation }),
  );
}

function release(tag: string, files: readonly string[], digest?: string) {
  const [asset] = example('release')['assets'] as Record<string, unknown>[];
  const assets = files.map((name, index) => ({
    ...asset,
    id: 70 + index,
    name,
    updated_at: '2026-10-01T08:00:00Z',
    digest: digest ?? null,
  }));
  return json({ ...example('release'), tag_name: tag, assets });
}

describe('a file of a release', () => {
  test('is kept as its bytes are, from where GitHub stores it', async () => {
    const storage = await serving(() => ({ headers: { 'content-type': 'application/json' }, body: metrics }));
    open.push(storage);
    const server = await fake({
      '/releases/latest': () => release('v1.2.0', ['model.onnx', 'metrics.json']),
      '/releases/assets/{asset_id}': () => ({ status: 302, headers: { location: `${storage.url}/x?sig=1` } }),
    });
    expect(await read(server, 'github_release:latest/metrics.json')).toEqual([
      {
        path: 'https://github.com/acme/churn/releases/download/v1.2.0/metrics.json',
        size: 22,
        sha256: createHash('sha256').update(metrics).digest('hex'),
        kept: true,
        dated: { at: '2026-10-01T08:00:00Z', by: 'store' },
      },
    ]);
    expect(server.asked.map(({ path, headers }) => [path, headers.accept])).toEqual([
      ['/repos/acme/churn/releases/latest', 'application/vnd.github+json'],
      ['/repos/acme/churn/releases/assets/71', 'application/octet-stream'],
    ]);
    expect(storage.asked[0]?.headers).not.toHaveProperty('authorization');
    expect(server.violations).toEqual([]);
  });

  test.each([
    ['v1.2.0', 'v1.2.0'],
    ['model/v1', 'model%2Fv1'],
    ['a?b', 'a%3Fb'],
  ])('of the tag %s is asked for by it', async (tag, encoded) => {
    const server = await fake({
      '/releases/tags/{tag}': ({ tag: asked }) => release(asked ?? '', ['metrics.json']),
      '/releases/assets/{asset_id}': () => ({ headers: { 'content-type': 'application/octet-stream' }, body: '{}' }),
    });
    const [file] = await read(server, `github_release:${tag}/metrics.json`);
    expect(server.asked[0]?.path).toBe(`/repos/acme/churn/releases/tags/${encoded}`);
    expect(file?.size).toBe(2);
    expect(server.violations).toEqual([]);
  });

  test('is held to the digest that GitHub names', async () => {
    const server = await fake({
      '/releases/latest': () => release('v1', ['metrics.json'], `sha256:${'0'.repeat(64)}`),
      '/releases/assets/{asset_id}': () => ({ headers: { 'content-type': 'application/octet-stream' }, body: '{}' }),
    });
    expect(await refusal(read(server, 'github_release:latest/metrics.json'))).toMatchObject({
      code: 'malformed',
      explanation: { what: 'metrics.json of the release v1 is not what was uploaded' },
    });
  });

  test('that is not there is told with those that are', async () => {
    const server = await fake({ '/releases/latest': () => release('v1', ['model.onnx', 'metric.json']) });
    expect(await refusal(read(server, 'github_release:latest/metrics.json'))).toEqual({
      code: 'no_baseline_yet',
      explanation: {
        what: 'the release v1 has no file metrics.json',
        why: 'it has metric.json, model.onnx',
        fix: 'did you mean metric.json?',
      },
    });
  });

  test.each([
    ['github_release:latest/metrics.json', 'acme/churn has no release'],
    ['github_release:v9/metrics.json', 'acme/churn has no release v9'],
    ['github_release:../metrics.json', 'acme/churn has no release ..'],
  ])('of a release that is not there, %s, is missing', async (written, what) => {
    const server = await fake({});
    expect(await refusal(read(server, written))).toEqual({
      code: 'no_baseline_yet',
      explanation: { what, why: 'or the token may not see it: that takes "permissions: { contents: read }"' },
    });
    expect(server.violations).toEqual([]);
  });

  test('that may not be read names the permission', async () => {
    const server = await fake({ '/releases/latest': () => json({ message: 'no' }, 403) });
    expect(await refusal(read(server, 'github_release:latest/metrics.json'))).toMatchObject({
      code: 'refused',
      explanation: { fix: 'give the job "permissions: { contents: read }", and the step GITHUB_TOKEN' },
    });
  });
});

describe('the merge base by the API', () => {
  const [base, head, common] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
  const reach = { fetch, sleep: async () => {} };

  test('is what GitHub compares from', async () => {
    const compared = example('commit-comparison');
    const merge = { ...(compared['merge_base_commit'] as object), sha: common };
    const server = await fake({ '/compare/{basehead}': () => json({ ...compared, merge_base_commit: merge }) });
    const sha = await mergeBaseByApi(job(server), base, head, reach).catch(() => undefined);
    expect(server.violations).toEqual([]);
    expect(sha).toBe(common);
    expect(server.asked[0]?.path).toBe(`/repos/acme/churn/compare/${base}...${head}?per_page=1&page=2`);
    expect(server.violations).toEqual([]);
  });

  test('is undefined where GitHub knows none', async () => {
    expect(await mergeBaseByApi(job(await fake({})), base, head, reach)).toBeUndefined();
  });

  test('is an error where GitHub may not be asked', async () => {
    const server = await fake({ '/compare/{basehead}': () => json({ message: 'no' }, 403) });
    expect(await refusal(mergeBaseByApi(job(server), base, head, reach))).toMatchObject({ code: 'refused' });
  });
});

describe('a model in a release', () => {
  const model = async (server: Server, written: string) =>
    resolveSource(
      requestOf(sourceOf(written), '/w', { gate: 'model', role: 'baseline', tree: true, written }),
      reachOf({ root: '/w', folder: '/w' }, { fetch, github: job(server) }),
    );
  const digest = createHash('sha256').update(metrics).digest('hex');

  test('is what GitHub measured when it was uploaded, and is not fetched', async () => {
    const server = await fake({ '/releases/latest': () => release('v1.2.0', ['model.onnx'], `sha256:${digest}`) });
    const size = numberAt(listAt(example('release'), 'assets')[0], 'size');
    expect(await model(server, 'github_release:latest/model.onnx')).toEqual([
      {
        path: 'https://github.com/acme/churn/releases/download/v1.2.0/model.onnx',
        name: 'model.onnx',
        size,
        sha256: digest,
        digest_only: true,
        dated: { at: '2026-10-01T08:00:00Z', by: 'store' },
      },
    ]);
    expect(server.asked).toHaveLength(1);
  });

  test.each([undefined, 'md5:0', `sha256:${digest}0`])(
    'is streamed where GitHub has no digest of it: %p',
    async (told) => {
      const storage = await serving(() => ({ body: metrics }));
      open.push(storage);
      const server = await fake({
        '/releases/latest': () => release('v1.2.0', ['model.onnx'], told),
        '/releases/assets/{asset_id}': () => ({ status: 302, headers: { location: storage.url } }),
      });
      expect(await model(server, 'github_release:latest/model.onnx')).toMatchObject([
        { name: 'model.onnx', size: 22, sha256: digest, digest_only: true },
      ]);
    },
  );

  test('is missing where it was taken away meanwhile', async () => {
    const server = await fake({
      '/releases/latest': () => release('v1.2.0', ['model.onnx']),
      '/releases/assets/{asset_id}': () => json({ message: 'Not Found' }, 404),
    });
    await expect(model(server, 'github_release:latest/model.onnx')).rejects.toMatchObject({ code: 'no_baseline_yet' });
  });
});
