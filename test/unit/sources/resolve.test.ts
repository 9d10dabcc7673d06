import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InputRole } from '../../../src/result/run.js';
import { freeze } from '../../../src/sources/freeze.js';
import type { Reach } from '../../../src/sources/reach.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { type Source, sourceOf } from '../../../src/sources/source.js';
import { type Checkout, execution, newCheckout, removeFolders } from './git/checkout.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

let checkout: Checkout;
beforeAll(async () => {
  checkout = await newCheckout();
  await checkout.commit({ 'gone.json': '1' });
  await checkout.commit({ 'gone.json': null, 'm.json': '1' });
});
afterAll(removeFolders);

async function* nothing() {}

/** Places at which nothing is to be found. */
function empty(given: Partial<Reach> = {}): Reach {
  return reachOf(
    { root: checkout.folder, folder: checkout.folder },
    {
      execute: execution,
      temporary: join(checkout.folder, '.git/mlgate'),
      objects: async () => ({
        read: async () => undefined,
        list: nothing,
        digest: async () => undefined,
        download: async () => undefined,
      }),
      fetch: async () => Response.json({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'none' }, { status: 404 }),
      mlflow: { uri: 'http://mlflow' },
      ...given,
    },
  );
}

describe('content that is not there', () => {
  test.each<[string, InputRole, string]>([
    ['s3://models/m.json', 'baseline', 'no_baseline_yet'],
    ['s3://models/m.json', 'current', 'missing_file'],
    ['s3://models/m.json', 'accepted', 'missing_file'],
    ['mlflow:runs:/21c9cedd', 'baseline', 'no_baseline_yet'],
    ['mlflow:runs:/21c9cedd', 'current', 'missing_file'],
    ['file:gone.json', 'baseline', 'missing_file'],
    ['git:HEAD:gone.json', 'baseline', 'missing_file'],
  ])('at %s is, as %s, %s: only what keeps no memory may never have held it', async (from, role, code) => {
    await expect(resolveSource(requestOf(sourceOf(from), checkout.folder, { role }), empty())).rejects.toMatchObject({
      code,
    });
  });

  test('keeps its reason and its place as a baseline that is none yet', async () => {
    const location = { file: 'mlgate.yml', line: 5, column: 15 };
    const asked = requestOf(sourceOf('s3://models/m.json'), checkout.folder, { role: 'baseline', location });
    await expect(resolveSource(asked, empty())).rejects.toMatchObject({
      code: 'no_baseline_yet',
      explanation: { what: 's3://models/m.json does not exist' },
      location,
    });
  });

  test('in a store of MLflow that the configuration chooses a run of is missing', async () => {
    const from: Source = { kind: 'mlflow_store', text: 'mlruns', run: { newest: true } };
    await expect(resolveSource(requestOf(from, checkout.folder, { role: 'baseline' }), empty())).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 'mlruns does not exist' },
    });
  });
});

describe('a frozen input', () => {
  test('names the files that a reference means now', async () => {
    const asked = requestOf({ kind: 'files', text: 'm.json' }, checkout.folder, { written: 'm.json' });
    expect(await freeze(asked, empty())).toEqual({
      gate: 'metrics',
      source: 'report',
      role: 'current',
      text: 'm.json',
      files: [{ path: 'm.json', size: 1, sha256: '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b' }],
    });
  });

  test('keeps the reason why there is none, at the line that asks for it', async () => {
    const location = { file: 'mlgate.yml', line: 5, column: 11 };
    const from: Source = { kind: 'commit', commit: 'abcdef1' };
    const asked = requestOf(from, checkout.folder, { role: 'baseline', judged: 'm.json', location });
    expect(await freeze(asked, empty())).toEqual({
      gate: 'metrics',
      source: 'report',
      role: 'baseline',
      text: 'as written',
      files: [],
      problem: {
        code: 'no_baseline',
        what: 'there is no commit abcdef1 in this repository',
        fix: 'look it up with git log',
        location,
      },
    });
  });

  test('has no place where nobody wrote it down', async () => {
    const { problem } = await freeze(requestOf({ kind: 'files', text: 'none.json' }, checkout.folder), empty());
    expect(problem).toEqual({
      code: 'missing_file',
      what: 'none.json does not exist',
      why: 'the folder holds .git, m.json',
    });
  });

  test('is not made of a bug of ours', async () => {
    const objects = () => Promise.reject(new TypeError('a bug'));
    await expect(
      freeze(requestOf({ kind: 's3', bucket: 'models', key: 'm.json' }, checkout.folder), empty({ objects })),
    ).rejects.toThrow('a bug');
  });
});
