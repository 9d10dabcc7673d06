// Tables that would take for ever, or more than there is: an error in bounded time and memory, beside a table that is judged.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { type Files, outcomes, theCheck, theModel, workspace } from '../command/mlgate.js';
import { writeParquet } from '../unit/engine/real-engine.js';
import { type Reply, serving } from '../unit/sources/server.js';

async function judged(files: Files, engine: object, block: object, parquet?: string) {
  const sound = { path: 'sound.csv', unique: [['id']] };
  const made = await workspace({
    ...files,
    'sound.csv': 'id\n1\n2\n',
    'mlgate.yml': JSON.stringify({ version: 1, name: 'churn', engine, data: { bad: block, sound } }),
  });
  if (parquet !== undefined) await writeParquet(made.path('t.parquet'), parquet);
  const began = Date.now();
  const run = await made.judge(['check']);
  const found = outcomes(run.result);
  expect(Object.keys(found)).toEqual(theModel(run.result).planned);
  expect([run.code, found['data/sound/id/unique']]).toEqual([2, 'passed no_violations']);
  return { ...run, found, seconds: (Date.now() - began) / 1000 };
}

/** Members of a .gz, the last of them so many times. */
function bomb(head: string, repeated: Uint8Array, times: number): Uint8Array {
  return Buffer.concat([gzipSync(head), ...Array<Uint8Array>(times).fill(gzipSync(repeated))]);
}

const rowSchema = '{ "properties": { "age": { "type": "integer", "minimum": 0 } } }';

test('a small .gz of billions of rows is given up after time_limit', async () => {
  const rows = Buffer.from('12345,20\n'.repeat(1_000_000));
  const { found, seconds, result } = await judged(
    { 't.csv.gz': bomb('id,age\n', rows, 1000), 's.json': rowSchema },
    // The sound table beside it, of two rows, has to be judged in it on a busy machine, too.
    { time_limit: '3s' },
    { path: 't.csv.gz', schema: 's.json', unique: [['id']], row_count: { min: 1 } },
  );
  expect(found).toMatchObject({
    'data/bad/*/row_count.min': 'error limit_exceeded',
    'data/bad/*/schema': 'error limit_exceeded',
    'data/bad/id/unique': 'error limit_exceeded',
  });
  expect(theCheck(result, 'data/bad/*/schema').what).toBe('the time limit of 3 s is over');
  expect(seconds).toBeLessThan(120);
});

test.each([
  ['CSV', 't.csv.gz', 'id,age\n1,', 32, /line 2 is longer than 2 MB/],
  ['JSON Lines', 't.jsonl.gz', '{"id":1,"age":2}\n{"id":"', 2, /one of its lines is longer than 16 MiB/],
])('a line that would not fit into memory is never held, in %s', async (_format, path, head, times, what) => {
  const line = Buffer.alloc(64 * 2 ** 20, '9');
  const { found, result } = await judged(
    { [path]: bomb(head, line, times), 's.json': rowSchema },
    { memory_limit: '300MB' },
    { path, schema: 's.json' },
  );
  expect(found['data/bad/*/schema']).toBe('error limit_exceeded');
  expect(theCheck(result, 'data/bad/*/schema').what).toMatch(what);
});

test('a pattern that takes for ever on one value is an error of its rule, and the others are judged', async () => {
  const { found, seconds, result } = await judged(
    {
      't.csv': `id,v,w\n1,${'a'.repeat(60)}!,ab\n2,x,b\n`,
      's.json':
        '{ "properties": { "v": { "type": "string", "pattern": "(?<=a)(a+)+$", "maxLength": 9 }, "w": { "pattern": "(?<=a)b" } } }',
    },
    {},
    { path: 't.csv', schema: 's.json', unique: [['id']] },
  );
  expect(found).toMatchObject({
    'data/bad/*/schema': 'failed violations',
    'data/bad/v/type': 'passed no_violations',
    'data/bad/v/maxLength': 'failed violations',
    'data/bad/v/pattern': 'error limit_exceeded',
    'data/bad/w/pattern': 'failed violations',
    'data/bad/id/unique': 'passed no_violations',
  });
  expect(theCheck(result, 'data/bad/v/pattern')).toMatchObject({
    what: expect.stringMatching(/^a rule of the row schema took more than 10 seconds for [0-9]+ values?$/),
    fix: 'write the pattern without nested repetitions',
  });
  expect(seconds).toBeLessThan(120);
});

test('keys that do not fit into memory_limit are an error, and never fewer keys', async () => {
  // Many keys are spilled, as far as threads and the disk allow. One that is longer than the limit can never be held; it
  // is the last of the file, when the others, of which one occurs twice, are being counted.
  const { found, result } = await judged(
    {},
    { memory_limit: '80MB', threads: 2 },
    { path: 't.parquet', unique: [['id']] },
    "SELECT md5(CAST(range % 499999 AS VARCHAR)) AS id FROM range(500000) UNION ALL SELECT repeat('9', 100000000)",
  );
  expect(found['data/bad/id/unique']).toBe('error limit_exceeded');
  expect(theCheck(result, 'data/bad/id/unique')).toMatchObject({
    what: 'the memory limit of 76 MiB does not suffice',
    fix: 'raise memory_limit, or lower threads',
  });
});

test('tables on S3 that are not there, or may not be read, are errors beside one that is kept with the plan', async () => {
  const fault = (status: number, code: string): Reply => ({
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  });
  const server = await serving(({ method, path }) => {
    if (path.includes('forbidden.csv') || path.includes('list-type')) return fault(403, 'AccessDenied');
    if (!path.includes('sound.csv')) return fault(404, 'NoSuchKey');
    const body = 'id\n1\n2\n';
    const headers = {
      etag: '"1"',
      'last-modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
      'content-length': String(body.length),
    };
    return { headers, ...(method === 'HEAD' ? {} : { body }) };
  });
  const env = {
    AWS_ENDPOINT_URL: server.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
  };
  const block = (name: string) => ({ path: `s3://lake/${name}.csv`, unique: [['id']], row_count: { min: 1 } });
  const data = { gone: block('gone'), forbidden: block('forbidden'), sound: block('sound') };
  const made = await workspace({ 'mlgate.yml': JSON.stringify({ version: 1, name: 'churn', data }) });
  const expected = {
    'data/gone/*/row_count.min': 'error missing_file',
    'data/gone/id/unique': 'error missing_file',
    'data/forbidden/*/row_count.min': 'error refused',
    'data/forbidden/id/unique': 'error refused',
    'data/sound/*/row_count.min': 'passed within_bound',
    'data/sound/id/unique': 'passed no_violations',
  };
  try {
    const { code, result } = await made.judge(['check'], env);
    expect([code, outcomes(result)]).toEqual([2, expected]);
    expect(theCheck(result, 'data/gone/id/unique').what).toBe('s3://lake/gone.csv does not exist');
    expect(theCheck(result, 'data/forbidden/id/unique')).toMatchObject({
      what: 's3://lake/forbidden.csv may not be read',
      fix: expect.stringContaining('s3:GetObject'),
    });
    await made.mlgate(['plan', '--results', 'results'], env);
  } finally {
    await server.close();
  }
  // The stages that follow need neither the store nor its credentials.
  await made.mlgate(['data', '--results', 'results']);
  const { code, result } = await made.judge(['verdict', 'results']);
  expect([code, outcomes(result)]).toEqual([2, expected]);
});
