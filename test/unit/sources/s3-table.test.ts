import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/result/error.js';
import type { ObjectReader, Reach } from '../../../src/sources/reach.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { tableSourceOf } from '../../../src/sources/source.js';
import { folderWith } from '../engine/folder.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

const reaches: Reach[] = [];
afterAll(async () => {
  for (const { snapshots } of reaches) await snapshots.discard();
});

type Bucket = Readonly<Record<string, string>>;

/** A bucket that lists two keys a page. */
function bucketOf(content: Bucket, asked: string[] = []): ObjectReader {
  return {
    read: () => Promise.reject(new Error('a table is not read into memory')),
    async *list(_bucket, prefix) {
      asked.push(`list ${prefix}`);
      const keys = Object.keys(content).filter((key) => key.startsWith(prefix));
      for (let index = 0; index < keys.length; index += 2)
        yield keys.slice(index, index + 2).map((key) => ({ key, version: `"${content[key]}"` }));
    },
    digest: () => Promise.reject(new Error('a table is kept')),
    async download(_bucket, key, to, version) {
      asked.push(`get ${key}${version === undefined ? '' : ` ${version}`}`);
      if (content[key] === undefined) return undefined;
      await writeFile(to, content[key]);
      return { modified: new Date('2026-11-20T10:00:00Z') };
    },
  };
}

async function read(written: string, reader: ObjectReader) {
  const folder = await folderWith({});
  const reach = reachOf({ root: folder, folder }, { objects: async () => reader });
  reaches.push(reach);
  const files = await resolveSource(requestOf(tableSourceOf(written), folder, { gate: 'data', table: true }), reach);
  return { files, reach };
}

async function paths(written: string, content: Bucket): Promise<string[]> {
  return (await read(written, bucketOf(content))).files.map(({ path }) => path.replace('s3://lake/', ''));
}

const lake: Bucket = {
  'other/c.csv': 'c',
  'train/': '',
  'train/_SUCCESS': '',
  'train/.hidden.csv': 'h',
  'train/b.csv': 'b',
  'train/day=2/part.csv': 'd2',
  'train/a.csv': 'a',
  'train/day=1/part.csv': 'd1',
  'trainer/x.csv': 'x',
};

describe('a table on S3', () => {
  test('is one object, kept on disk with its day', async () => {
    const asked: string[] = [];
    const { files, reach } = await read('s3://lake/train/a.csv', bucketOf(lake, asked));
    expect(asked).toEqual(['get train/a.csv']);
    expect(files).toEqual([
      {
        path: 's3://lake/train/a.csv',
        size: 1,
        sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
        kept: true,
        dated: { at: '2026-11-20T10:00:00.000Z', by: 'store' },
      },
    ]);
    expect(await readFile((await reach.snapshots.fileOf(files[0]?.sha256 ?? '')) ?? '', 'utf8')).toBe('a');
  });

  test('is all data below a prefix, in the order of its keys', async () => {
    expect(await paths('s3://lake/train/', lake)).toEqual([
      'train/a.csv',
      'train/b.csv',
      'train/day=1/part.csv',
      'train/day=2/part.csv',
    ]);
  });

  test('is a whole bucket', async () => {
    expect(await paths('s3://lake', { 'b.csv': 'b', 'a.csv': 'a', 'c/d.csv': 'd' })).toEqual([
      'a.csv',
      'b.csv',
      'c/d.csv',
    ]);
  });

  test.each([
    ['train/*.csv', ['train/a.csv', 'train/b.csv']],
    ['train/**/*.csv', ['train/a.csv', 'train/b.csv', 'train/day=1/part.csv', 'train/day=2/part.csv']],
    ['train/day=?/part.csv', ['train/day=1/part.csv', 'train/day=2/part.csv']],
    ['*/{a,c}.csv', ['other/c.csv', 'train/a.csv']],
  ])('is what a glob matches: %s', async (glob, found) => {
    expect(await paths(`s3://lake/${glob}`, lake)).toEqual(found);
  });

  test('is asked for by the literal part of a glob alone', async () => {
    const asked: string[] = [];
    await read('s3://lake/train/day=[1]/*.csv', bucketOf(lake, asked));
    expect(asked).toEqual(['list train/day=', 'get train/day=1/part.csv "d1"']);
  });

  test('is the object of a key that reads like a glob, where there is one', async () => {
    const content = { 'a[1].csv': 'itself', 'a1.csv': 'matched' };
    expect(await paths('s3://lake/a[1].csv', content)).toEqual(['a[1].csv']);
  });

  test('is got as it was listed: by its ETag', async () => {
    const asked: string[] = [];
    await read('s3://lake/other/', bucketOf(lake, asked));
    expect(asked).toEqual(['list other/', 'get other/c.csv "c"']);
  });

  test('comes in order whichever object is there first, and stops at the first that fails', async () => {
    const content = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p/${100 + index}.csv`, `${index}`]));
    const reader = bucketOf(content);
    const slow: ObjectReader = {
      ...reader,
      download: async (bucket, key, to, version) => {
        await new Promise((resolve) => setTimeout(resolve, key.endsWith('0.csv') ? 20 : 0));
        return reader.download(bucket, key, to, version);
      },
    };
    expect((await read('s3://lake/p/', slow)).files.map(({ path }) => path.slice(12, 15))).toEqual(
      Array.from({ length: 20 }, (_, index) => `${100 + index}`),
    );
    let begun = 0;
    const failing: ObjectReader = {
      ...reader,
      download: async () => {
        begun += 1;
        throw new UserError('refused', { what: 'no' });
      },
    };
    await expect(read('s3://lake/p/', failing)).rejects.toMatchObject({ code: 'refused' });
    expect(begun).toBeLessThan(8);
  });
});

describe('no table on S3', () => {
  test.each([
    ['other/d.csv', { what: 's3://lake/other/d.csv does not exist', fix: 'did you mean s3://lake/other/c.csv?' }],
    ['train', { what: 's3://lake/train does not exist', fix: 'write s3://lake/train/ for all below it' }],
    ['none/', { what: 's3://lake/none/ holds no data', why: 'there is no file in it' }],
    [
      'hidden/',
      {
        what: 's3://lake/hidden/ holds no data',
        why: 'it holds _SUCCESS, and what begins with a dot or an underscore is not read',
      },
    ],
    [
      'train/*.parquet',
      {
        what: 's3://lake/train/*.parquet matches no object',
        why: 'there are train/_SUCCESS, train/.hidden.csv, train/b.csv, train/day=2/part.csv, train/a.csv, train/day=1/part.csv',
      },
    ],
    [
      'tests/*.csv',
      { what: 's3://lake/tests/*.csv matches no object', why: 'there is none that begins with "tests/"' },
    ],
  ])('is an error that helps: %s', async (key, explanation) => {
    const reader = bucketOf({ ...lake, 'hidden/_SUCCESS': '' });
    await expect(read(`s3://lake/${key}`, reader)).rejects.toMatchObject({ code: 'missing_file', explanation });
  });

  test('is told without its neighbours to whoever may not list them', async () => {
    const forbidden: ObjectReader = {
      ...bucketOf({}),
      // biome-ignore lint/correctness/useYield: it is refused before the first page
      async *list() {
        throw new UserError('refused', { what: 'no' });
      },
    };
    await expect(read('s3://lake/a.csv', forbidden)).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 's3://lake/a.csv does not exist' },
    });
  });
});
