import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ObjectReader } from '../../../src/sources/reach.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { objectReader } from '../../../src/sources/s3.js';
import { sourceOf } from '../../../src/sources/source.js';
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

function sha256(text: string, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(text).digest(encoding);
}

async function read(written: string, reader: ObjectReader) {
  const request = requestOf(sourceOf(written), '/w', { gate: 'model', role: 'baseline', tree: true });
  return resolveSource(request, reachOf({ root: '/w', folder: '/w' }, { objects: async () => reader }));
}

async function asking(reply: (asked: Asked) => Reply): Promise<{ server: Server; reader: ObjectReader }> {
  const server = await serving(reply);
  open.push(server);
  return { server, reader: objectReader({ AWS_REGION: 'eu-central-1', AWS_ENDPOINT_URL: server.url }) };
}

/** A bucket in memory whose objects have their content for an ETag. */
function bucketOf(content: Readonly<Record<string, string>>, asked: string[] = []): ObjectReader {
  const forbidden = () => Promise.reject(new Error('a model of a bucket is not kept'));
  return {
    read: forbidden,
    download: forbidden,
    async *list(_bucket, prefix) {
      const keys = Object.keys(content).filter((key) => key.startsWith(prefix));
      yield keys.map((key) => ({ key, version: `"${content[key]}"` }));
    },
    async digest(_bucket, key, version) {
      asked.push(`${key} ${version}`);
      const text = content[key];
      return text === undefined
        ? undefined
        : { size: text.length, sha256: sha256(text), modified: new Date('2026-11-20T10:00:00Z') };
    },
  };
}

const models = {
  'other/x': 'x',
  'v1/': '',
  'v1/.hidden': 'h',
  'v1/_meta': 'm',
  'v1/../up': 'u',
  'v1/weights/2.bin': '2',
  'v1/weights/10.bin': '10',
  'v10/weights.bin': 'ten',
};

describe('a model on S3', () => {
  test('is an object, of which nothing is kept', async () => {
    const asked: string[] = [];
    expect(await read('s3://models/v10/weights.bin', bucketOf(models, asked))).toEqual([
      {
        path: 's3://models/v10/weights.bin',
        name: 'weights.bin',
        size: 3,
        sha256: sha256('ten'),
        digest_only: true,
        dated: { at: '2026-11-20T10:00:00.000Z', by: 'store' },
      },
    ]);
    expect(asked).toEqual(['v10/weights.bin undefined']);
  });

  test('is everything below a prefix, hidden or not, as it was listed', async () => {
    const asked: string[] = [];
    const files = await read('s3://models/v1/', bucketOf(models, asked));
    expect(files.map(({ name, sha256: digest }) => [name, digest])).toEqual([
      ['../up', sha256('u')],
      ['.hidden', sha256('h')],
      ['_meta', sha256('m')],
      ['weights/10.bin', sha256('10')],
      ['weights/2.bin', sha256('2')],
    ]);
    expect(asked).toContain('v1/.hidden "h"');
  });

  test('is what a glob matches', async () => {
    const files = await read('s3://models/v1/weights/*.bin', bucketOf(models));
    expect(files.map(({ name }) => name)).toEqual(['10.bin', '2.bin']);
  });

  test.each([
    ['s3://models/v2/', 'there is nothing below s3://models/v2/', undefined],
    ['s3://models/v1', 's3://models/v1 does not exist', 'write s3://models/v1/ for all below it'],
  ])('is missing where nothing is at %s', async (written, what, fix) => {
    await expect(read(written, bucketOf(models))).rejects.toMatchObject({
      code: 'no_baseline_yet',
      explanation: { what, ...(fix !== undefined && { fix }) },
    });
  });

  const head = { 'content-length': '7', etag: '"1"', 'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT' };

  test('is not fetched where the store has its SHA-256', async () => {
    const checksum = { 'x-amz-checksum-sha256': sha256('weights', 'base64'), 'x-amz-checksum-type': 'FULL_OBJECT' };
    const { server, reader } = await asking(() => ({ headers: { ...head, ...checksum } }));
    expect(await reader.digest('models', 'w.bin')).toEqual({
      size: 7,
      sha256: sha256('weights'),
      modified: new Date('2026-11-20T10:00:00Z'),
    });
    expect(server.asked.map(({ method }) => method)).toEqual(['HEAD']);
    expect(server.asked[0]?.headers['x-amz-checksum-mode']).toBe('ENABLED');
  });

  test.each([
    ['of its parts', `${sha256('weights', 'base64')}-2`, 'COMPOSITE'],
    ['that is none', 'AAAA', 'FULL_OBJECT'],
    ['of which nobody says what it is of', sha256('other', 'base64'), ''],
  ])('is read where the store has a checksum %s', async (_what, checksum, type) => {
    const headers = { ...head, 'x-amz-checksum-sha256': checksum, ...(type && { 'x-amz-checksum-type': type }) };
    const { server, reader } = await asking(({ method }) =>
      method === 'HEAD' ? { headers } : { headers: head, body: 'weights' },
    );
    expect((await reader.digest('models', 'w.bin'))?.sha256).toBe(sha256('weights'));
    expect(server.asked.map(({ method, headers: sent }) => [method, sent['if-match']])).toEqual([
      ['HEAD', undefined],
      ['GET', '"1"'],
    ]);
  });

  test('is read on from where the connection broke', async () => {
    const { server, reader } = await asking(({ method, headers }) => {
      if (method === 'HEAD') return { headers: head };
      return headers.range === 'bytes=3-'
        ? { status: 206, headers: { ...head, 'content-length': '4' }, body: 'ghts' }
        : { headers: head, body: 'wei', cutBody: true };
    });
    expect(await reader.digest('models', 'w.bin')).toMatchObject({ size: 7, sha256: sha256('weights') });
    expect(server.asked.map(({ headers }) => [headers.range, headers['if-match']])).toEqual([
      [undefined, undefined],
      [undefined, '"1"'],
      ['bytes=3-', '"1"'],
    ]);
  });

  test.each([
    ['between list and reading', 'HEAD'],
    ['while it is read', 'GET'],
  ])('is refused where it changes %s', async (_what, when) => {
    const changed = { status: 412, body: '<Error><Code>PreconditionFailed</Code></Error>' };
    const { reader } = await asking(({ method }) => (method === when ? changed : { headers: head }));
    await expect(reader.digest('models', 'w.bin', '"1"')).rejects.toMatchObject({ code: 'changed_since_plan' });
  });

  test('is refused where more comes than was announced', async () => {
    const { reader } = await asking(({ method }) =>
      method === 'HEAD' ? { headers: head } : { headers: { ...head, 'content-length': '8' }, body: 'weights!' },
    );
    await expect(reader.digest('models', 'w.bin')).rejects.toMatchObject({ code: 'changed_since_plan' });
  });

  test('is missing where its bucket is there, and a slip of the pen where that is not', async () => {
    const { reader } = await asking(({ path }) => ({ status: path.startsWith('/models/w') ? 404 : 200 }));
    expect(await reader.digest('models', 'w.bin')).toBeUndefined();
    await expect(reader.digest('models', 'w.bin', '"1"')).rejects.toMatchObject({ code: 'changed_since_plan' });
    const nothing = await asking(() => ({ status: 404 }));
    await expect(nothing.reader.digest('model', 'w.bin')).rejects.toMatchObject({
      code: 'unreachable',
      explanation: { what: 'there is no bucket model' },
    });
    const closed = await asking(() => ({ status: 403 }));
    await expect(closed.reader.digest('models', 'w.bin')).rejects.toMatchObject({ code: 'refused' });
  });
});
