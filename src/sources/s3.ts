import type { S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../result/error.js';
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
export function objectReader(env: Readonly<Record<string, string | undefined>>): ObjectReader {
  let client: Promise<S3Client> | undefined;
  const connect = async (): Promise<S3Client> => {
    const { S3Client } = await import('@aws-sdk/client-s3');
    const endpoint = env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'];
    // Other servers than Amazon's seldom answer to a bucket as a part of the host name.
    return new S3Client({
      region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || 'us-east-1',
      ...(endpoint && { endpoint, forcePathStyle: true }),
    });
  };
  return {
    async read(bucket, key) {
      client ??= connect();
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const address = `s3://${bucket}/${key}`;
      try {
        const { Body, LastModified } = await (await client).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
        return { bytes, ...(LastModified && { modified: LastModified }) };
      } catch (cause) {
        const name = cause instanceof Error ? cause.name : String(cause);
        if (name === 'NoSuchKey' || name === 'NoSuchBucket' || name === 'NotFound') return undefined;
        throw refusal(address, cause);
      }
    },
  };
}

function refusal(address: string, cause: unknown): UserError<'refused' | 'unreachable'> {
  const { name, message } = cause instanceof Error ? cause : { name: 'Error', message: String(cause) };
  const status = (cause as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  if (name === 'CredentialsProviderError' || status === 401 || status === 403) {
    const fix = 'give the job credentials that may read it: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or OIDC';
    return new UserError(
      'refused',
      { what: `${address} may not be read`, why: `${name}: ${message}`, fix },
      undefined,
      {
        cause,
      },
    );
  }
  const fix = 'check AWS_ENDPOINT_URL and AWS_REGION, and whether the server is up';
  return new UserError(
    'unreachable',
    { what: `${address} cannot be read`, why: `${name}: ${message}`, fix },
    undefined,
    {
      cause,
    },
  );
}
