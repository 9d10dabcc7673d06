import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../src/result/error.js';
import type { Reach } from '../../../src/sources/reach.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { reachOf } from './reach.js';
import { type Reply, type Server, serving } from './server.js';

/** What a real Prometheus answered, and how. */
const fixtures = new URL('../../fixtures/metrics/prometheus/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', fixtures), 'utf8')) as readonly {
  readonly file: string;
  readonly status: number;
  readonly content_type: string;
}[];

function real(name: string): Required<Omit<Reply, 'cut' | 'cutBody' | 'silent' | 'stalled'>> {
  const found = index.find(({ file }) => file === name);
  if (!found) throw new Error(`no ${name}`);
  const { status, content_type } = found;
  return { status, headers: { 'content-type': content_type }, body: readFileSync(new URL(name, fixtures)) };
}

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function prometheus(reply: Reply): Promise<Server> {
  const server = await serving(() => reply);
  open.push(server);
  return server;
}

const query = 'histogram_quantile(0.95, sum by (le) (rate(x_bucket{job="a b"}[5m]))) + 1';

async function read(url: string, given: Partial<Reach> = {}) {
  const reach = reachOf({ root: '/w', folder: '/w' }, { fetch, ...given });
  const from = { kind: 'prometheus', url, query } as const;
  const request = { gate: 'metrics', source: 'serving', role: 'current', from, written: url, folder: '/w' } as const;
  const files = await resolveSource(request, reach);
  return { files, reach };
}

async function refusal(answer: Promise<unknown>): Promise<Pick<UserError, 'code' | 'explanation'>> {
  return answer.then(
    () => {
      throw new Error('it was answered');
    },
    ({ code, explanation }: UserError) => ({ code, explanation }),
  );
}

describe('an instant query', () => {
  test.each(['one.json', 'none.json', 'many.json', 'scalar.json', 'nan.json', 'infos.json'])(
    'is kept as it was answered: %s',
    async (name) => {
      const server = await prometheus(real(name));
      const { files, reach } = await read(`${server.url}/prometheus/`);
      const address = `${server.url}/prometheus/api/v1/query?query=${encodeURIComponent(query)}`;
      const sha256 = createHash('sha256').update(real(name).body).digest('hex');
      expect(files).toEqual([
        {
          path: address,
          size: real(name).body.length,
          sha256,
          kept: true,
          dated: { at: '2026-11-21T12:00:00.000Z', by: 'store' },
        },
      ]);
      expect(await reach.snapshots.read(sha256)).toEqual(real(name).body);
    },
  );

  test('reaches the server to the letter', async () => {
    const server = await prometheus(real('one.json'));
    await read(server.url);
    const asked = new URL(server.asked[0]?.path ?? '', server.url);
    expect([asked.pathname, asked.searchParams.get('query')]).toEqual(['/api/v1/query', query]);
  });

  test('may name its server by variables, and its password stays out of the address', async () => {
    const server = await prometheus(real('one.json'));
    const { host } = new URL(server.url);
    const values: Readonly<Record<string, string>> = { PROMETHEUS: `http://me:secret%20word@${host}` };
    const { files } = await read('${PROMETHEUS}', { variable: (name) => values[name] });
    expect(server.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:secret word').toString('base64')}`);
    expect(files[0]?.path).toMatch(`http://${host}/api/v1/query?query=`);
    expect(JSON.stringify(files)).not.toContain('secret');
  });

  test('of a server whose variable is not set is an error of its own', async () => {
    expect(await refusal(read('${PROMETHEUS}'))).toMatchObject({ code: 'unset_variable' });
  });

  test('of no URL is refused by the words of the configuration', async () => {
    expect(await refusal(read('${P}', { variable: () => 'secret' }))).toEqual({
      code: 'unsupported',
      explanation: {
        what: 'prometheus.url ${P} names no web server',
        fix: 'write a URL that begins with https:// or http://',
      },
    });
  });
});

describe('Prometheus', () => {
  test.each([
    ['bad-query.json', /^bad_data: invalid parameter "query": 1:16: parse error/],
    ['execution-error.json', /^execution: found duplicate series/],
  ])('says what is wrong with a query: %s', async (name, why) => {
    const server = await prometheus(real(name));
    expect(await refusal(read(server.url))).toEqual({
      code: 'malformed',
      explanation: {
        what: `Prometheus does not answer ${JSON.stringify(query)}`,
        why: expect.stringMatching(why),
        fix: 'mend the query: it runs as it stands on the page of Prometheus, too',
      },
    });
  });

  test('under another path is not there', async () => {
    const server = await prometheus(real('wrong-path.txt'));
    expect(await refusal(read(`${server.url}/monitoring`))).toEqual({
      code: 'unreachable',
      explanation: {
        what: `${server.url}/monitoring/api/v1/query is not there`,
        why: 'it answered 404: "404 page not found"',
        fix: 'write the URL that Prometheus is served under, without /api/v1',
      },
    });
  });

  test.each<[string, Reply, string]>([
    ['401', { status: 401 }, 'refused'],
    ['403', { status: 403 }, 'refused'],
    ['503', { status: 503, body: '{"status":"error","errorType":"timeout"}' }, 'unreachable'],
    ['a page', { body: '<!doctype html><title>Grafana</title>' }, 'unreachable'],
    ['JSON of another kind', { body: '{"data":[]}' }, 'malformed'],
    ['nothing', { cut: true }, 'unreachable'],
  ])('that answers %s is an error', async (_, reply, code) => {
    const server = await prometheus(reply);
    expect(await refusal(read(server.url))).toMatchObject({ code });
  });
});
