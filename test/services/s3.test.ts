import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ObjectReader } from '../../src/sources/reach.js';
import { resolveSource } from '../../src/sources/resolve.js';
import { objectReader } from '../../src/sources/s3.js';
import { pathSourceOf, sourceOf, tableSourceOf } from '../../src/sources/source.js';
import { refusal } from '../unit/sources/mlflow/read.js';
import { reachOf } from '../unit/sources/reach.js';
import { type Service, started, withService } from './service.js';

const access = { AWS_ACCESS_KEY_ID: 'testadmin', AWS_SECRET_ACCESS_KEY: 'testsecret123' };
const metrics = '{"accuracy": 0.91}\n';

function asAdministrator(server: Service): S3Client {
  return new S3Client({
    region: 'us-east-1',
    endpoint: server.url,
    forcePathStyle: true,
    credentials: { accessKeyId: access.AWS_ACCESS_KEY_ID, secretAccessKey: access.AWS_SECRET_ACCESS_KEY },
  });
}

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
    const client = asAdministrator(server);
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
  async function withEnvironment<T>(
    given: Readonly<Record<string, string>>,
    use: (env: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> {
    const env = { ...access, AWS_ENDPOINT_URL: server.url, ...given };
    const before = { ...process.env };
    Object.assign(process.env, env);
    try {
      return await use(env);
    } finally {
      for (const name of Object.keys(env)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  }

  function read(written: string, given: Readonly<Record<string, string>> = {}, most?: number) {
    return withEnvironment(given, async (env) => {
      const reach = reachOf({ root: '/w', folder: '/w' }, { objects: async () => objectReader(env, most) });
      const from = pathSourceOf(written);
      const request = { gate: 'metrics', source: 'report', role: 'current', from, written, folder: '/w' } as const;
      const [file] = await resolveSource(request, reach);
      return { file, bytes: await reach.snapshots.read(file?.sha256 ?? '') };
    });
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

  describe('as a table', () => {
    /** The names that a table stands for, with the reach that kept them. */
    async function table(
      written: string,
      given: Readonly<Record<string, string>> = {},
      reader = (it: ObjectReader) => it,
    ) {
      return withEnvironment(given, async (env) => {
        const objects = async () => reader(objectReader(env));
        const reach = reachOf({ root: folder, folder }, { objects });
        const from = tableSourceOf(written);
        const request = { gate: 'data', source: 'train', role: 'current', from, written, folder, table: true } as const;
        const files = await resolveSource(request, reach);
        const contents = await Promise.all(
          files.slice(0, 3).map(async ({ sha256 }) => readFile((await reach.snapshots.fileOf(sha256)) ?? '', 'utf8')),
        );
        await reach.snapshots.discard();
        return { paths: files.map(({ path }) => path), contents, files };
      });
    }

    beforeAll(async () => {
      const client = asAdministrator(server);
      await client.send(new CreateBucketCommand({ Bucket: 'lake' }));
      const many = Array.from({ length: 1003 }, (_, index) => `many/part-${1000 + index}.csv`);
      const few = ['train/day=2/part.csv', 'train/day=1/part.csv', 'train/_SUCCESS', 'train/größe & [co]/a b.csv'];
      for (const keys of [few, ...Array.from({ length: 34 }, (_, index) => many.slice(index * 30, index * 30 + 30))])
        await Promise.all(
          keys.map((key) => client.send(new PutObjectCommand({ Bucket: 'lake', Key: key, Body: key }))),
        );
      client.destroy();
    });

    test('is one object, with the time that the store names', async () => {
      const { files, contents } = await table('s3://lake/train/day=1/part.csv');
      expect(files).toMatchObject([
        { path: 's3://lake/train/day=1/part.csv', size: 20, kept: true, dated: { by: 'store' } },
      ]);
      expect(contents).toEqual(['train/day=1/part.csv']);
    });

    test('is all data below a prefix', async () => {
      const { paths, contents } = await table('s3://lake/train/');
      expect(paths).toEqual([
        's3://lake/train/day=1/part.csv',
        's3://lake/train/day=2/part.csv',
        's3://lake/train/größe & [co]/a b.csv',
      ]);
      expect(contents).toEqual(['train/day=1/part.csv', 'train/day=2/part.csv', 'train/größe & [co]/a b.csv']);
    });

    test('is what a glob matches', async () => {
      expect((await table('s3://lake/train/day=*/*.csv')).paths).toEqual([
        's3://lake/train/day=1/part.csv',
        's3://lake/train/day=2/part.csv',
      ]);
    });

    test('is all of more objects than the server lists at a time', async () => {
      const { paths } = await table('s3://lake/many/');
      expect([paths.length, paths[0], paths[1002]]).toEqual([
        1003,
        's3://lake/many/part-1000.csv',
        's3://lake/many/part-2002.csv',
      ]);
    });

    test('that is not there is missing, as an object, a prefix or a glob', async () => {
      expect(await refusal(table('s3://lake/train/day=1/parts.csv'))).toEqual({
        code: 'missing_file',
        explanation: {
          what: 's3://lake/train/day=1/parts.csv does not exist',
          fix: 'did you mean s3://lake/train/day=1/part.csv?',
        },
      });
      expect(await refusal(table('s3://lake/tests/'))).toMatchObject({ code: 'missing_file' });
      expect(await refusal(table('s3://lake/train/*.parquet'))).toMatchObject({ code: 'missing_file' });
    });

    test('in a bucket that is not there is no missing table: the name is wrong', async () => {
      expect(await refusal(table('s3://lakes/train/'))).toMatchObject({
        code: 'unreachable',
        explanation: { what: 'there is no bucket lakes' },
      });
    });

    test.each([
      ['s3://lake/train/', 's3://lake/train/ may not be listed', 's3:ListBucket'],
      ['s3://lake/train/day=1/part.csv', 's3://lake/train/day=1/part.csv may not be read', 's3:GetObject'],
    ])('names the permission that is missing: %s', async (written, what, permission) => {
      const found = await refusal(table(written, { AWS_SECRET_ACCESS_KEY: 'wrong-secret' }));
      expect(found).toMatchObject({
        code: 'refused',
        explanation: { what, fix: expect.stringContaining(`give the job credentials with ${permission} on it`) },
      });
    });

    test.each([
      [
        'has another content',
        async (client: S3Client, Key: string) => {
          await client.send(new PutObjectCommand({ Bucket: 'lake', Key, Body: 'new' }));
        },
      ],
      [
        'is gone',
        async (client: S3Client, Key: string) => {
          await client.send(new DeleteObjectCommand({ Bucket: 'lake', Key }));
        },
      ],
    ])('is refused where an object %s since it was listed', async (what, change) => {
      const Key = `changing/${what}.csv`;
      const client = asAdministrator(server);
      await client.send(new PutObjectCommand({ Bucket: 'lake', Key, Body: 'old' }));
      const changing = (reader: ObjectReader): ObjectReader => ({
        ...reader,
        download: async (...asked) => {
          await change(client, Key);
          return reader.download(...asked);
        },
      });
      expect(await refusal(table('s3://lake/changing/', {}, changing))).toMatchObject({
        code: 'changed_since_plan',
        explanation: { what: `s3://lake/${Key} changed while it was read` },
      });
      await client.send(new DeleteObjectCommand({ Bucket: 'lake', Key }));
      client.destroy();
    });
  });

  describe('that is a model', () => {
    const model = (written: string, changing = (reader: ObjectReader): ObjectReader => reader) =>
      withEnvironment({}, async (env) => {
        const reach = reachOf({ root: '/w', folder: '/w' }, { objects: async () => changing(objectReader(env)) });
        const from = sourceOf(written);
        return resolveSource(
          { gate: 'model', source: 'm', role: 'baseline', from, written, folder: '/w', tree: true },
          reach,
        );
      });
    const weights = Buffer.alloc(6 * 1024 * 1024, 'weights');
    const sha256 = createHash('sha256').update(weights).digest('hex');

    beforeAll(async () => {
      const client = asAdministrator(server);
      const at = { Bucket: 'models' };
      await client.send(new PutObjectCommand({ ...at, Key: 'tree/plain.bin', Body: weights }));
      await client.send(
        new PutObjectCommand({ ...at, Key: 'tree/.sub/sum.bin', Body: weights, ChecksumAlgorithm: 'SHA256' }),
      );
      const upload = { ...at, Key: 'tree/parts.bin' };
      const { UploadId } = await client.send(
        new CreateMultipartUploadCommand({ ...upload, ChecksumAlgorithm: 'SHA256', ChecksumType: 'COMPOSITE' }),
      );
      const Parts: CompletedPart[] = [];
      for (const [index, Body] of [weights.subarray(0, 5 * 1024 * 1024), weights.subarray(5 * 1024 * 1024)].entries()) {
        const PartNumber = index + 1;
        const { ETag, ChecksumSHA256 } = await client.send(
          new UploadPartCommand({ ...upload, UploadId, PartNumber, Body, ChecksumAlgorithm: 'SHA256' }),
        );
        Parts.push({ PartNumber, ETag, ChecksumSHA256 });
      }
      await client.send(new CompleteMultipartUploadCommand({ ...upload, UploadId, MultipartUpload: { Parts } }));
      client.destroy();
    });

    test('has the digests of its objects, with a checksum of the store, with one of parts and without', async () => {
      expect((await model('s3://models/tree/')).map(({ name, size, sha256: own }) => [name, size, own])).toEqual(
        ['.sub/sum.bin', 'parts.bin', 'plain.bin'].map((name) => [name, weights.length, sha256]),
      );
      expect((await model('s3://models/tree/plain.bin')).map(({ name }) => name)).toEqual(['plain.bin']);
    });

    test('that is not there is no baseline yet; in a bucket that is not there the name is wrong', async () => {
      expect(await refusal(model('s3://models/tree/none.bin'))).toMatchObject({ code: 'no_baseline_yet' });
      expect(await refusal(model('s3://models/none/'))).toMatchObject({ code: 'no_baseline_yet' });
      expect(await refusal(model('s3://modles/tree/plain.bin'))).toMatchObject({
        code: 'unreachable',
        explanation: { what: 'there is no bucket modles' },
      });
    });

    test('is refused where an object changed since it was listed', async () => {
      const client = asAdministrator(server);
      const object = { Bucket: 'models', Key: 'moving/w.bin' };
      await client.send(new PutObjectCommand({ ...object, Body: 'old' }));
      const changing = (reader: ObjectReader): ObjectReader => ({
        ...reader,
        digest: async (...asked) => {
          await client.send(new PutObjectCommand({ ...object, Body: 'new' }));
          return reader.digest(...asked);
        },
      });
      expect(await refusal(model('s3://models/moving/', changing))).toMatchObject({ code: 'changed_since_plan' });
      client.destroy();
    });
  });

  test('on a server that is down is unreachable', async () => {
    const gone = await refusal(
      read('s3://models/x', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' }),
    );
    expect(gone).toMatchObject({ code: 'unreachable', explanation: { what: 's3://models/x cannot be read' } });
  });
});
