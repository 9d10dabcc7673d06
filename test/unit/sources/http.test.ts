import { afterEach, describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../src/result/error.js';
import { ask, baseUrl, jsonOf, type Limits, limits, shownUrl } from '../../../src/sources/http.js';
import { type Asked, type Reply, type Server, serving } from './server.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function server(reply: (asked: Asked) => Reply): Promise<Server> {
  const made = await serving(reply);
  servers.push(made);
  return made;
}

/** A reach whose sleep only counts. */
function reach(): { fetch: typeof fetch; sleep: (ms: number) => Promise<void>; slept: number[] } {
  const slept: number[] = [];
  return {
    fetch,
    slept,
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
}

const hasty: Limits = { ...limits, patience: 200 };

async function refusal(answer: Promise<unknown>): Promise<UserError> {
  return answer.then(
    () => {
      throw new Error('it was answered');
    },
    (error: UserError) => error,
  );
}

describe('a question', () => {
  test('is asked once where it is answered', async () => {
    const { url, asked } = await server(() => ({ body: 'yes' }));
    const answer = await ask({ url: `${url}/a?b=c`, headers: { accept: 'text/plain' } }, reach());
    expect(answer.bytes.toString()).toBe('yes');
    expect(answer.status).toBe(200);
    expect(asked.map(({ method, path, headers }) => [method, path, headers.accept])).toEqual([
      ['GET', '/a?b=c', 'text/plain'],
    ]);
  });

  test('with a body is a POST', async () => {
    const { url, asked } = await server(() => ({}));
    await ask({ url, body: '{"a":1}' }, reach());
    expect([asked[0]?.method, asked[0]?.body]).toEqual(['POST', '{"a":1}']);
  });

  test.each([429, 500, 502, 503, 504])('is asked again after a %d', async (status) => {
    let count = 0;
    const { url, asked } = await server(() => {
      count += 1;
      return { status: count === 1 ? status : 200 };
    });
    const world = reach();
    expect((await ask({ url }, world)).status).toBe(200);
    expect(asked).toHaveLength(2);
    expect(world.slept).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 501])('is not asked again after a %d', async (status) => {
    const { url, asked } = await server(() => ({ status }));
    expect((await ask({ url }, reach())).status).toBe(status);
    expect(asked).toHaveLength(1);
  });

  test('is asked again after a 403 that says when', async () => {
    const { url, asked } = await server(() => ({ status: 403, headers: { 'retry-after': '2' } }));
    const world = reach();
    expect((await ask({ url }, world)).status).toBe(403);
    expect(asked).toHaveLength(4);
    expect(world.slept.every((ms) => ms >= 2000)).toBe(true);
  });

  test('waits longer each time, and never longer than half a minute', async () => {
    const { url } = await server(() => ({ status: 503, headers: { 'retry-after': '86400' } }));
    const patient = reach();
    await ask({ url }, patient);
    expect(patient.slept).toEqual([30_000, 30_000, 30_000]);
    const { url: other } = await server(() => ({ status: 503 }));
    const own = reach();
    await ask({ url: other }, own);
    for (const [index, base] of [500, 1000, 2000].entries()) {
      expect(own.slept[index]).toBeGreaterThanOrEqual(base / 2);
      expect(own.slept[index]).toBeLessThanOrEqual(base);
    }
  });

  test('ends with the last answer where the server stays broken', async () => {
    const { url, asked } = await server(() => ({ status: 500 }));
    expect((await ask({ url }, reach())).status).toBe(500);
    expect(asked).toHaveLength(4);
  });

  test('is asked again where the connection is cut, and then is unreachable', async () => {
    const { url, asked } = await server(() => ({ cut: true }));
    const error = await refusal(ask({ url: `${url}/x?token=secret` }, reach()));
    expect([error.code, error.explanation.what]).toEqual(['unreachable', `${url}/x does not answer`]);
    expect(asked).toHaveLength(4);
  });

  test('without an answer ends after its patience', async () => {
    const { url } = await server(() => ({ silent: true }));
    const error = await refusal(ask({ url }, reach(), { ...hasty, attempts: 1 }));
    expect([error.code, error.explanation.why]).toEqual(['unreachable', 'no answer within 0.2 s']);
  });

  test('to nobody names the failure', async () => {
    const gone = await serving(() => ({}));
    await gone.close();
    const error = await refusal(ask({ url: gone.url }, reach()));
    expect([error.code, error.explanation.why]).toEqual(['unreachable', 'the connection failed: ECONNREFUSED']);
  });
});

describe('an answer that is too large', () => {
  test('is refused by its announced length', async () => {
    const { url, asked } = await server(() => ({ body: 'x'.repeat(2000) }));
    const error = await refusal(ask({ url }, reach(), { ...limits, most: 1000 }));
    expect(error.code).toBe('unsupported');
    expect(asked).toHaveLength(1);
  });

  test('is refused while it comes, where it announces nothing', async () => {
    const endless: typeof fetch = async () =>
      new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(600)) }));
    const error = await refusal(ask({ url: 'http://x/' }, { ...reach(), fetch: endless }, { ...limits, most: 1000 }));
    expect(error.code).toBe('unsupported');
  });

  test('is not, at exactly the bound', async () => {
    const { url } = await server(() => ({ body: 'x'.repeat(1000) }));
    expect((await ask({ url }, reach(), { ...limits, most: 1000 })).bytes).toHaveLength(1000);
  });
});

describe('a redirect', () => {
  const proof = { authorization: 'Bearer secret', cookie: 'a=b', accept: 'x/y' };

  test('to another origin takes no proof of who asks along', async () => {
    const other = await server(() => ({ body: 'there' }));
    const first = await server(() => ({ status: 302, headers: { location: `${other.url}/blob?sig=1` } }));
    expect((await ask({ url: first.url, headers: proof }, reach())).bytes.toString()).toBe('there');
    expect(first.asked[0]?.headers.authorization).toBe('Bearer secret');
    expect(other.asked[0]?.headers).not.toHaveProperty('authorization');
    expect(other.asked[0]?.headers).not.toHaveProperty('cookie');
    expect(other.asked[0]?.headers.accept).toBe('x/y');
  });

  test('there and back again does not find it again', async () => {
    const back: { url?: string } = {};
    const other = await server(() => ({ status: 302, headers: { location: `${back.url}/end` } }));
    const first = await server(({ path }) =>
      path === '/end' ? { body: 'end' } : { status: 302, headers: { location: other.url } },
    );
    back.url = first.url;
    await ask({ url: `${first.url}/start`, headers: proof }, reach());
    expect(first.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/start', 'Bearer secret'],
      ['/end', undefined],
    ]);
  });

  test('within an origin keeps it', async () => {
    const { url, asked } = await server(({ path }) =>
      path === '/b' ? { body: 'b' } : { status: 307, headers: { location: '/b' } },
    );
    await ask({ url: `${url}/a`, headers: proof }, reach());
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', 'Bearer secret']);
  });

  test('in circles is unreachable', async () => {
    const { url, asked } = await server(() => ({ status: 302, headers: { location: '/again' } }));
    const error = await refusal(ask({ url }, reach()));
    expect([error.code, error.explanation.why]).toEqual(['unreachable', 'it redirects more than 5 times']);
    expect(asked).toHaveLength(6);
  });

  test('of a search is not followed, and names where to', async () => {
    const { url } = await server(() => ({ status: 301, headers: { location: 'https://example.org/api?token=t' } }));
    const error = await refusal(ask({ url, body: '{}' }, reach()));
    expect([error.code, error.explanation.fix]).toEqual(['unreachable', 'write https://example.org/api']);
  });
});

describe('JSON', () => {
  test('is what the answer holds', async () => {
    const { url } = await server(() => ({ body: '{"a":[1]}' }));
    expect(jsonOf(await ask({ url }, reach()))).toEqual({ a: [1] });
  });

  test('is not a page for people, whatever its status', async () => {
    const { url } = await server(() => ({
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><p>log in',
    }));
    const answer = await ask({ url }, reach());
    expect(() => jsonOf(answer)).toThrow(
      expect.objectContaining({
        code: 'unreachable',
        explanation: {
          what: `${url} answered a web page instead of JSON`,
          why: 'it begins with "<!doctype html><p>log in"',
          fix: 'check the address: a login page, a proxy or another server answers there',
        },
      }),
    );
  });
});

describe('a URL', () => {
  test('is shown without what may be secret in it', () => {
    expect(shownUrl('https://user:pass@example.org:8443/a/b/?sig=secret#x')).toBe('https://example.org:8443/a/b');
    expect(shownUrl('no url with a secret')).toBe('the URL');
  });

  test('gives its user and password to a header', () => {
    expect(baseUrl('https://us%40er:p%3Aw@example.org/mlflow/', 'url')).toEqual({
      url: 'https://example.org/mlflow',
      origin: 'https://example.org',
      headers: { authorization: `Basic ${Buffer.from('us@er:p:w').toString('base64')}` },
    });
  });

  test.each(['', 'mlflow.example.org', 'file:///etc/passwd', 'sqlite:///mlflow.db', 'http://'])('is not %j', (text) => {
    expect(() => baseUrl(text, 'MLFLOW_TRACKING_URI')).toThrow('MLFLOW_TRACKING_URI names no web server');
  });
});
