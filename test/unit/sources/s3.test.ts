import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { resolveSource } from '../../../src/sources/resolve.js';
import { objectReader } from '../../../src/sources/s3.js';
import { folderWith } from '../engine/folder.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';
import { type Asked, type Reply, type Server, serving } from './server.js';

// The client of AWS reads its credentials from the environment of the process.
const credentials = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
const before = credentials.map((name) => [name, process.env[name]] as const);
beforeAll(() => {
  for (const name of credentials) process.env[name] = 'test';
});
afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A server that stands in for S3, and the file that a gate gets of it. */
async function read(reply: (asked: Asked) => Reply, most?: number, endpoint = 'AWS_ENDPOINT_URL') {
  const server = await serving(reply);
  open.push(server);
  const env = { AWS_REGION: 'eu-central-1', [endpoint]: server.url };
  const reach = reachOf({ root: '/w', folder: '/w' }, { objects: async () => objectReader(env, most) });
  const from = { kind: 's3', bucket: 'models', key: 'churn/größe 1.json' } as const;
  return { server, reach, answer: resolveSource(requestOf(from, '/w'), reach) };
}

function refused(status: number, code: string, message = ''): Reply {
  const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

const address = 's3://models/churn/größe 1.json';
const content: Reply = {
  body: '{"a": 1}',
  headers: { 'content-length': '8', 'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT' },
};

describe('an object of S3', () => {
  test('is its content and the day it was put there, kept under its address', async () => {
    const { reach, answer } = await read(() => content);
    const [file] = await answer;
    expect(file).toEqual({
      path: address,
      size: 8,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      kept: true,
      dated: { at: '2026-11-20T10:00:00.000Z', by: 'store' },
    });
    expect(String(await reach.snapshots.read(file?.sha256 ?? ''))).toBe('{"a": 1}');
  });

  test('has no day where the server does not tell it', async () => {
    const { answer } = await read(() => ({ body: '{"a": 1}' }));
    expect((await answer)[0]?.dated).toBeUndefined();
  });

  test.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'])(
    'is asked for with its bucket in the path, at %s',
    async (endpoint) => {
      const { server, answer } = await read(() => content, undefined, endpoint);
      await answer;
      expect(server.asked.map(({ method, path }) => [method, path])).toEqual([
        ['GET', '/models/churn/gr%C3%B6%C3%9Fe%201.json?x-id=GetObject'],
      ]);
      expect(server.asked[0]?.headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=test\/\d+\/eu-central-1\/s3\//,
      );
    },
  );

  test('is missing where the bucket has none of this key', async () => {
    const { answer } = await read(() => refused(404, 'NoSuchKey'));
    await expect(answer).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: `${address} does not exist` },
    });
  });

  test.each<[Reply, string, string, string]>([
    [refused(404, 'NoSuchBucket', 'none'), 'unreachable', 'there is no bucket models', 'NoSuchBucket: none'],
    [refused(403, 'AccessDenied', 'no'), 'refused', `${address} may not be read`, 'AccessDenied: no'],
    [refused(404, 'InvalidAccessKeyId', 'no'), 'refused', `${address} may not be read`, 'InvalidAccessKeyId: no'],
    [
      refused(403, 'InvalidObjectState', 'cold'),
      'refused',
      `${address} lies in an archive`,
      'InvalidObjectState: cold',
    ],
    [refused(400, 'BadRequest', 'odd'), 'unreachable', `${address} cannot be read`, 'BadRequest: odd'],
  ])('that the server refuses is an error: %j', async (reply, code, what, why) => {
    const { answer } = await read(() => reply);
    await expect(answer).rejects.toMatchObject({ code, explanation: { what, why } });
  });

  test('that is too large is not read: by what the server announces', async () => {
    const { answer } = await read(() => content, 7);
    await expect(answer).rejects.toMatchObject({
      code: 'unsupported',
      explanation: {
        what: `${address} has 8 bytes, more than 7`,
        fix: 'name the metrics file, not the model beside it',
      },
    });
  });

  test('that is too large is not read: by what comes, where nothing is announced', async () => {
    const { answer } = await read(() => ({ body: '{"a": 1}', headers: { 'transfer-encoding': 'chunked' } }), 7);
    await expect(answer).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: `${address} has more bytes than 7` },
    });
  });

  test('may be as large as the limit', async () => {
    const { answer } = await read(() => content, 8);
    expect((await answer)[0]?.size).toBe(8);
  });
});

describe('an object that is written to disk', () => {
  async function downloaded(replies: readonly Reply[], version?: string) {
    const waiting = [...replies];
    const server = await serving(() => waiting.shift() ?? refused(500, 'NoMore'));
    open.push(server);
    const reader = objectReader({ AWS_ENDPOINT_URL: server.url, AWS_REGION: 'eu-central-1' });
    const to = join(await folderWith({}), 'object');
    const answer = reader.download('models', 'a.csv', to, version);
    answer.catch(() => {});
    return { server, answer, text: () => readFile(to, 'utf8') };
  }

  const whole: Reply = { body: 'x\n1\n', headers: { 'content-length': '4', etag: '"one"' } };
  const broken: Reply = { body: 'x\n', headers: { 'content-length': '4', etag: '"one"' }, cutBody: true };

  test('is asked for by the ETag that was listed', async () => {
    const { server, answer, text } = await downloaded([whole], '"one"');
    await answer;
    expect([await text(), server.asked[0]?.headers['if-match']]).toEqual(['x\n1\n', '"one"']);
  });

  test('is asked for again where the line is cut, and must be the same then', async () => {
    const { server, answer, text } = await downloaded([broken, broken, whole]);
    await answer;
    expect(await text()).toBe('x\n1\n');
    expect(server.asked.map(({ headers }) => headers['if-match'])).toEqual([undefined, '"one"', '"one"']);
  });

  test('is unreachable where the line is cut again and again', async () => {
    const { server, answer } = await downloaded(Array.from({ length: 10 }, () => broken));
    await expect(answer).rejects.toMatchObject({
      code: 'unreachable',
      explanation: { what: 's3://models/a.csv cannot be read' },
    });
    expect(server.asked.length).toBe(4);
  });

  test.each([
    ['another one', refused(412, 'PreconditionFailed')],
    ['gone', refused(404, 'NoSuchKey')],
  ])('is refused where it is %s since', async (_what, reply) => {
    const { answer } = await downloaded([broken, reply]);
    await expect(answer).rejects.toMatchObject({
      code: 'changed_since_plan',
      explanation: { what: 's3://models/a.csv changed while it was read' },
    });
  });

  test('is missing where there never was one', async () => {
    const { answer } = await downloaded([refused(404, 'NoSuchKey')]);
    expect(await answer).toBeUndefined();
  });
});
