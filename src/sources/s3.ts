import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GetObjectCommandOutput, HeadObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../result/error.js';
import { limits } from './http.js';
import { isDiskFault, keptFile } from './kept.js';
import type { ObjectReader, StoredObject } from './reach.js';
import type { Resolver } from './request.js';
import { s3Model, s3Table } from './s3-table.js';

/** An object: its content now. A table may be several. */
export const s3Object: Resolver<'s3'> = async (source, request, reach) => {
  if (request.table) return s3Table(source, request, reach);
  if (request.tree) return s3Model(source, request, reach);
  const { bucket, key } = source;
  const address = `s3://${bucket}/${key}`;
  const found = await (await reach.objects()).read(bucket, key);
  if (!found) throw new UserError('missing_file', { what: `${address} does not exist` }, request.location);
  const dated = found.modified && { at: found.modified.toISOString(), by: 'store' as const };
  return [await keptFile(address, found.bytes, reach, dated && { dated })];
};

/** Reads objects by the official client: credentials, region and endpoint are those of the AWS environment variables. */
export function objectReader(
  env: Readonly<Record<string, string | undefined>>,
  most = limits.most,
  patience = limits.patience,
): ObjectReader {
  let client: Promise<S3Client> | undefined;
  const connect = async (): Promise<S3Client> => {
    const { S3Client } = await import('@aws-sdk/client-s3');
    const endpoint = env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'];
    // Other servers than Amazon's seldom answer to a bucket as a part of the host name.
    return new S3Client({
      region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || 'us-east-1',
      ...(endpoint && { endpoint, forcePathStyle: true }),
      // The client itself would wait for ever: for a connection, for the first byte, and between two of them.
      requestHandler: {
        connectionTimeout: 10_000,
        requestTimeout: patience,
        throwOnRequestTimeout: true,
        socketTimeout: patience,
      },
    });
  };
  return {
    async read(bucket, key) {
      client ??= connect();
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const address = `s3://${bucket}/${key}`;
      try {
        const { Body, ContentLength, LastModified } = await (await client).send(
          new GetObjectCommand({ Bucket: bucket, Key: key }),
        );
        const body = Body as AsyncIterable<Uint8Array> | undefined;
        const bytes = await bounded(body, ContentLength ?? 0, address, most);
        return { bytes, ...(LastModified && { modified: LastModified }) };
      } catch (cause) {
        if (cause instanceof UserError) throw cause;
        if (named(cause).name === 'NoSuchKey') return undefined;
        throw refusal(address, bucket, cause);
      }
    },
    async *list(bucket, prefix) {
      client ??= connect();
      const { paginateListObjectsV2 } = await import('@aws-sdk/client-s3');
      try {
        const pages = paginateListObjectsV2({ client: await client }, { Bucket: bucket, Prefix: prefix });
        for await (const { Contents = [] } of pages) {
          yield Contents.flatMap(({ Key, ETag }): StoredObject[] =>
            Key === undefined ? [] : [{ key: Key, ...(ETag !== undefined && { version: ETag }) }],
          );
        }
      } catch (cause) {
        throw refusal(`s3://${bucket}/${prefix}`, bucket, cause, 's3:ListBucket');
      }
    },
    async digest(bucket, key, version) {
      client ??= connect();
      const { GetObjectCommand, HeadObjectCommand } = await import('@aws-sdk/client-s3');
      const address = `s3://${bucket}/${key}`;
      const fault = (cause: unknown) => (hasChanged(cause) ? changedObject(address) : refusal(address, bucket, cause));
      let head: HeadObjectCommandOutput;
      try {
        head = await (await client).send(
          new HeadObjectCommand({
            Bucket: bucket,
            Key: key,
            ChecksumMode: 'ENABLED',
            ...(version !== undefined && { IfMatch: version }),
          }),
        );
      } catch (cause) {
        // The answer to HEAD has no body, and so no code; a bucket that is not there says the same.
        if (!isAbsent(cause)) throw fault(cause);
        if (version !== undefined) throw changedObject(address);
        await assertBucket(await client, bucket, address);
        return undefined;
      }
      const { ETag, LastModified, ContentLength, ChecksumSHA256, ChecksumType } = head;
      const known = { size: ContentLength ?? 0, ...(LastModified && { modified: LastModified }) };
      const stored = ChecksumType === 'FULL_OBJECT' ? hexOf(ChecksumSHA256) : undefined;
      if (stored !== undefined) return { ...known, sha256: stored };
      const hash = createHash('sha256');
      let size = 0;
      for (let attempt = 1; ; attempt += 1) {
        try {
          const { Body } = await (await client).send(
            new GetObjectCommand({
              Bucket: bucket,
              Key: key,
              ...(ETag !== undefined && { IfMatch: ETag }),
              ...(size > 0 && { Range: `bytes=${size}-` }),
            }),
          );
          for await (const part of (Body as AsyncIterable<Uint8Array> | undefined) ?? []) {
            hash.update(part);
            size += part.length;
          }
          if (size >= known.size) break;
          throw new Error(`the answer ended after ${size} of ${known.size} bytes`);
        } catch (cause) {
          // The client itself asks again for an answer, and not for the rest of one.
          const rest = size === 0 || ETag !== undefined;
          const late = attempt === limits.attempts || named(cause).status !== undefined || !rest;
          if (late) throw fault(cause);
        }
      }
      if (size !== known.size) throw changedObject(address);
      return { ...known, sha256: hash.digest('hex') };
    },
    async download(bucket, key, to, version) {
      client ??= connect();
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const address = `s3://${bucket}/${key}`;
      let match = version;
      for (let attempt = 1; ; attempt += 1) {
        let answer: GetObjectCommandOutput;
        try {
          answer = await (await client).send(
            new GetObjectCommand({ Bucket: bucket, Key: key, ...(match !== undefined && { IfMatch: match }) }),
          );
        } catch (cause) {
          if (named(cause).name === 'NoSuchKey' && match === undefined) return undefined;
          throw hasChanged(cause) ? changedObject(address) : refusal(address, bucket, cause);
        }
        try {
          await write(answer, to);
          return answer.LastModified ? { modified: answer.LastModified } : {};
        } catch (cause) {
          // The client itself asks again for an answer, and not for the rest of one.
          if (isDiskFault(cause)) throw cause;
          if (attempt === limits.attempts) throw refusal(address, bucket, cause);
          match ??= answer.ETag;
        }
      }
    },
  };
}

/** A checksum as S3 writes it; one of several parts ends in their number, and is none of the whole. */
function hexOf(checksum: string | undefined): string | undefined {
  const bytes = Buffer.from(checksum ?? '', 'base64');
  return bytes.length === 32 && bytes.toString('base64') === checksum ? bytes.toString('hex') : undefined;
}

function isAbsent(cause: unknown): boolean {
  const { name, status } = named(cause);
  return name === 'NotFound' || name === 'NoSuchKey' || (status === 404 && name !== 'NoSuchBucket');
}

/** That it is the object which is not there, and not its bucket. */
async function assertBucket(client: S3Client, bucket: string, address: string): Promise<void> {
  const { HeadBucketCommand } = await import('@aws-sdk/client-s3');
  await client.send(new HeadBucketCommand({ Bucket: bucket })).catch((cause: unknown) => {
    const { status } = named(cause);
    // Whoever may read an object need not be allowed to ask for its bucket.
    if (status === 404)
      throw refusal(address, bucket, { name: 'NoSuchBucket', message: '', $metadata: { httpStatusCode: 404 } });
  });
}

async function write({ Body, ContentLength }: GetObjectCommandOutput, to: string): Promise<void> {
  await pipeline((Body as Readable | undefined) ?? [], createWriteStream(to));
  const { size } = await stat(to);
  if (ContentLength !== undefined && size !== ContentLength)
    throw new Error(`the answer ended after ${size} of ${ContentLength} bytes`);
}

/** Of an object that was there with the ETag that is asked for. */
function hasChanged(cause: unknown): boolean {
  const { name, status } = named(cause);
  return name === 'PreconditionFailed' || name === 'NoSuchKey' || status === 412;
}

function changedObject(address: string): UserError<'changed_since_plan'> {
  return new UserError('changed_since_plan', {
    what: `${address} changed while it was read`,
    why: 'it is not the object that was listed, by its ETag',
    fix: 'let the job that writes it end before mlgate starts',
  });
}

async function bounded(
  body: AsyncIterable<Uint8Array> | undefined,
  announced: number,
  address: string,
  most: number,
): Promise<Uint8Array> {
  const tooLarge = (size: string) => {
    const fix = 'name the metrics file, not the model beside it';
    return new UserError('unsupported', { what: `${address} has ${size} than ${most}`, fix });
  };
  if (announced > most) throw tooLarge(`${announced} bytes, more`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > most) throw tooLarge('more bytes');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function named(cause: unknown): { readonly name: string; readonly message: string; readonly status?: number } {
  const { name, message, $metadata } = Object(cause) as {
    readonly name?: unknown;
    readonly message?: unknown;
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  const status = $metadata?.httpStatusCode;
  return { name: String(name), message: String(message), ...(status !== undefined && { status }) };
}

/** What stands between an object and whoever reads it. A bucket that is not there is a slip of the pen, and no missing baseline. */
function refusal(
  address: string,
  bucket: string,
  cause: unknown,
  permission = 's3:GetObject',
): UserError<'refused' | 'unreachable'> {
  const { name, message, status } = named(cause);
  const own = message === '' || message === 'UnknownError' ? name : `${name}: ${message}`;
  const why = name === 'TimeoutError' ? 'the server does not answer in time' : own;
  const told = (code: 'refused' | 'unreachable', what: string, fix: string) =>
    new UserError(code, { what, why, fix }, undefined, { cause });
  if (name === 'NoSuchBucket') {
    return told('unreachable', `there is no bucket ${bucket}`, 'check its name, AWS_ENDPOINT_URL and AWS_REGION');
  }
  if (name === 'InvalidObjectState')
    return told('refused', `${address} lies in an archive`, 'restore the object, or keep it in another storage class');
  // An unknown access key is a 403 of Amazon's, and a 404 of others.
  if (name === 'CredentialsProviderError' || status === 401 || status === 403 || /AccessKey|UserNotFound/.test(name)) {
    const listing = permission === 's3:ListBucket';
    return told(
      'refused',
      `${address} may not be ${listing ? 'listed' : 'read'}`,
      `give the job credentials with ${permission} on it: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or OIDC${
        listing ? '' : '. Without s3:ListBucket, S3 says so of an object that is not there, too'
      }`,
    );
  }
  return told(
    'unreachable',
    `${address} cannot be read`,
    'check AWS_ENDPOINT_URL and AWS_REGION, and whether the server is up',
  );
}
