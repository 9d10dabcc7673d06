import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resolveSource } from '../../src/sources/resolve.js';
import { objectReader } from '../../src/sources/s3.js';
import { pathSourceOf } from '../../src/sources/source.js';
import { refusal } from '../unit/sources/mlflow/read.js';
import { reachOf } from '../unit/sources/reach.js';
import { type Service, started, withService } from './service.js';

const access = { AWS_ACCESS_KEY_ID: 'testadmin', AWS_SECRET_ACCESS_KEY: 'testsecret123' };
const metrics = '{"accuracy": 0.91}\n';

withService('versitygw', 'an object on an S3 server', () => {
  let folder: string;
  let server: Service;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlgate-s3-'));
    for (const part of ['data', 'versions']) mkdirSync(join(folder, part));
    server = await started({
      program: 'versitygw',
      args: (port) => [
        '--port',
        `127.0.0.1:${port}`,
        '--quiet',
        'posix',
        '--versioning-dir',
        join(folder, 'versions'),
        join(folder, 'data'),
      ],
      cwd: folder,
      env: { ROOT_ACCESS_KEY: access.AWS_ACCESS_KEY_ID, ROOT_SECRET_KEY: access.AWS_SECRET_ACCESS_KEY },
    });
    const client = new S3Client({
      region: 'us-east-1',
      endpoint: server.url,
      forcePathStyle: true,
      credentials: { accessKeyId: access.AWS_ACCESS_KEY_ID, secretAccessKey: access.AWS_SECRET_ACCESS_KEY },
    });
    await client.send(new CreateBucketCommand({ Bucket: 'models' }));
    for (const key of ['churn/metrics.json', 'größe & co/a b.json', 'empty.json'])
      await client.send(
        new PutObjectCommand({ Bucket: 'models', Key: key, Body: key === 'empty.json' ? '' : metrics }),
      );
    client.destroy();
  });

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The environment decides as whom and where; the client reads its credentials from the real one. */
  async function read(written: string, given: Readonly<Record<string, string>> = {}, most?: number) {
    const env = { ...access, AWS_ENDPOINT_URL: server.url, ...given };
    const before = { ...process.env };
    Object.assign(process.env, env);
    try {
      const reach = reachOf({ root: '/w', folder: '/w' }, { objects: async () => objectReader(env, most) });
      const from = pathSourceOf(written);
      const request = { gate: 'metrics', source: 'report', role: 'current', from, written, folder: '/w' } as const;
      const [file] = await resolveSource(request, reach);
      return { file, bytes: await reach.snapshots.read(file?.sha256 ?? '') };
    } finally {
      for (const name of Object.keys(env)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  }

  test('is kept with the time that the store names', async () => {
    const { file, bytes } = await read('s3://models/churn/metrics.json');
    expect(bytes?.toString()).toBe(metrics);
    expect(file).toEqual({
      path: 's3://models/churn/metrics.json',
      size: 19,
      sha256: createHash('sha256').update(metrics).digest('hex'),
      kept: true,
      dated: { at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/), by: 'store' },
    });
    expect(Math.abs(Date.now() - Date.parse(file?.dated?.at ?? ''))).toBeLessThan(120_000);
  });

  test('may have any name, and may be empty', async () => {
    expect((await read('s3://models/größe & co/a b.json')).file?.size).toBe(19);
    expect((await read('s3://models/empty.json')).file?.size).toBe(0);
  });

  test('that is not there is missing', async () => {
    expect(await refusal(read('s3://models/churn/metric.json'))).toEqual({
      code: 'missing_file',
      explanation: { what: 's3://models/churn/metric.json does not exist' },
    });
  });

  test('in a bucket that is not there is no missing object: the name is wrong', async () => {
    expect(await refusal(read('s3://model/churn/metrics.json'))).toMatchObject({
      code: 'unreachable',
      explanation: {
        what: 'there is no bucket model',
        fix: 'check its name, AWS_ENDPOINT_URL and AWS_REGION',
      },
    });
  });

  test.each([
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'wrong-secret' }],
    ['an unknown key', { AWS_ACCESS_KEY_ID: 'nobody' }],
  ])('is not given to %s', async (_, given) => {
    const found = await refusal(read('s3://models/churn/metrics.json', given));
    expect(found).toMatchObject({
      code: 'refused',
      explanation: { what: 's3://models/churn/metrics.json may not be read' },
    });
    expect(JSON.stringify(found)).not.toContain('wrong-secret');
  });

  test('that is too large is refused before it is read', async () => {
    expect(await refusal(read('s3://models/churn/metrics.json', {}, 18))).toEqual({
      code: 'unsupported',
      explanation: {
        what: 's3://models/churn/metrics.json has 19 bytes, more than 18',
        fix: 'name the metrics file, not the model beside it',
      },
    });
    expect((await read('s3://models/churn/metrics.json', {}, 19)).file?.size).toBe(19);
  });

  test('on a server that is down is unreachable', async () => {
    const gone = await refusal(
      read('s3://models/x', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' }),
    );
    expect(gone).toMatchObject({ code: 'unreachable', explanation: { what: 's3://models/x cannot be read' } });
  });
});
