// Tables that would take for ever, or more than there is: an error in bounded time and memory, beside a table that is judged.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { type Files, outcomes, theCheck, theModel, workspace } from '../command/mlgate.js';
import { writeParquet } from '../unit/engine/real-engine.js';

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
    { time_limit: '1s' },
    { path: 't.csv.gz', schema: 's.json', unique: [['id']], row_count: { min: 1 } },
  );
  expect(found).toMatchObject({
    'data/bad/*/row_count.min': 'error limit_exceeded',
    'data/bad/*/schema': 'error limit_exceeded',
    'data/bad/id/unique': 'error limit_exceeded',
  });
  expect(theCheck(result, 'data/bad/*/schema').what).toBe('the time limit of 1 s is over');
  expect(seconds).toBeLessThan(60);
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
  expect(seconds).toBeLessThan(60);
});

test('keys that do not fit into memory_limit are an error, and never fewer keys', async () => {
  const { found, result } = await judged(
    {},
    { memory_limit: '80MB', threads: 2 },
    { path: 't.parquet', unique: [['id']] },
    'SELECT md5(CAST(range AS VARCHAR)) AS id FROM range(4000000)',
  );
  expect(found['data/bad/id/unique']).toBe('error limit_exceeded');
  expect(theCheck(result, 'data/bad/id/unique')).toMatchObject({
    what: 'the memory limit of 76 MiB does not suffice',
    fix: 'raise memory_limit, or lower threads',
  });
});
