import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { objectReader } from '../../../src/sources/s3.js';
import { refusal } from './mlflow/read.js';
import { type Reply, type Server, serving } from './server.js';

/** The client takes its credentials from the real environment, and one attempt is enough here. */
const own = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_MAX_ATTEMPTS: '1' };
const before = { ...process.env };

let server: Server;
let reply: Reply;

beforeAll(async () => {
  Object.assign(process.env, own);
  server = await serving(() => reply);
});

afterAll(async () => {
  await server.close();
  for (const name of Object.keys(own)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

describe('a server of objects that falls silent', () => {
  test.each<[string, Reply]>([
    ['before it answers', { silent: true }],
    ['in the middle of an object', { headers: { 'content-length': '20' }, body: '{"accuracy"', stalled: true }],
  ])('%s is not waited for', async (_, silence) => {
    reply = silence;
    const reader = objectReader({ AWS_ENDPOINT_URL: server.url }, undefined, 200);
    expect(await refusal(reader.read('models', 'churn.json'))).toEqual({
      code: 'unreachable',
      explanation: {
        what: 's3://models/churn.json cannot be read',
        why: 'the server does not answer in time',
        fix: 'check AWS_ENDPOINT_URL and AWS_REGION, and whether the server is up',
      },
    });
  });
});
