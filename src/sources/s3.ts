import type { S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../result/error.js';
import { limits } from './http.js';
import { keptFile } from './kept.js';
import type { ObjectReader } from './reach.js';
import type { Resolver } from './request.js';

/** An object: its content now. */
export const s3Object: Resolver<'s3'> = async ({ bucket, key }, request, reach) => {
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
  };
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
function refusal(address: string, bucket: string, cause: unknown): UserError<'refused' | 'unreachable'> {
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
    return told(
      'refused',
      `${address} may not be read`,
      'give the job credentials that may read it: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or OIDC. ' +
        'Without s3:ListBucket, S3 says so of an object that is not there, too',
    );
  }
  return told(
    'unreachable',
    `${address} cannot be read`,
    'check AWS_ENDPOINT_URL and AWS_REGION, and whether the server is up',
  );
}
