// What bad input gets: an error that names what, why and fix, beside tables that are judged as ever.
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../../src/result/run.js';
import { type Files, type Judged, once, theModel, workspace } from '../../command/mlgate.js';
import { writeParquet, writeZstd } from '../../unit/engine/real-engine.js';

/** A table that is put beside others: how it is written, and what is asked of it. */
interface Bad {
  readonly files: Files;
  readonly path: string;
  /** the row schema; that of an id and an age where absent */
  readonly schema?: string;
  readonly block?: object;
}

const rowSchema = '{ "properties": { "age": { "type": "integer", "minimum": 18 } } }';

/** Every table in a folder of its own, all in one configuration, with a sound one as the last. */
async function judgedBesideSound(tables: Readonly<Record<string, Bad>>, engine: object = {}): Promise<Judged> {
  const files: Record<string, string | Uint8Array> = { 'sound/table.csv': 'id,age\n1,20\n2,30\n' };
  const blocks: Record<string, object> = {};
  for (const [name, { path, schema = rowSchema, block, files: own }] of Object.entries(tables)) {
    for (const [file, content] of Object.entries(own)) files[`${name}/${file}`] = content;
    files[`${name}/row.schema.json`] = schema;
    const asked = block ?? { row_count: { min: 1 }, unique: [['id']] };
    blocks[name] = { path: `${name}/${path}`, schema: `${name}/row.schema.json`, ...asked };
  }
  blocks['sound'] = { path: 'sound/table.csv', row_count: { min: 2 }, unique: [['id']] };
  const made = await workspace({
    ...files,
    'mlgate.yml': JSON.stringify({ version: 1, name: 'churn', engine, data: blocks }),
  });
  return made.judge(['check']);
}

/** Rule → `status reason` of one table. */
function outcomesOf({ result }: Pick<Judged, 'result'>, source: string): Record<string, string> {
  return Object.fromEntries(
    ofSource(result, source).map(({ id, status, reason }) => [
      id.slice(`data/${source}/`.length),
      `${status} ${reason}`,
    ]),
  );
}

function ofSource(run: Run, source: string) {
  return theModel(run).checks.filter(({ id }) => id.startsWith(`data/${source}/`));
}

function told(run: Run, source: string, rule: string) {
  const check = ofSource(run, source).find(({ id }) => id === `data/${source}/${rule}`);
  return { what: check?.what, why: check?.why, fix: check?.fix };
}

function expectSoundBeside({ result }: Judged): void {
  expect(outcomesOf({ result }, 'sound')).toEqual({
    '*/row_count.min': 'passed within_bound',
    'id/unique': 'passed no_violations',
  });
  const { planned, checks } = theModel(result);
  expect(checks.map(({ id }) => id).sort()).toEqual([...planned].sort());
}

const csv = 'id,age\n1,20\n2,30\n';
const many = `id,age\n${Array.from({ length: 5000 }, (_, id) => `${id},${20 + (id % 50)}\n`).join('')}`;
const manyLines = Array.from({ length: 5000 }, (_, id) => `{"id":${id},"age":${20 + (id % 50)}}\n`).join('');

interface Written {
  readonly zstd: Uint8Array;
  readonly integers: Uint8Array;
  readonly texts: Uint8Array;
  readonly others: Uint8Array;
}

const written = once(async (): Promise<Written> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-bad-input-')));
  try {
    const written = async (name: string, select: string) => {
      const path = join(folder, name);
      await (name.endsWith('.zst') ? writeZstd(path, select, 'csv') : writeParquet(path, select));
      return readFile(path);
    };
    return {
      zstd: await written('table.csv.zst', 'SELECT range AS id, 20 + range % 50 AS age FROM range(5000)'),
      integers: await written('integers.parquet', 'SELECT range AS id, 20 + range % 50 AS age FROM range(5000)'),
      texts: await written('texts.parquet', "SELECT range AS id, 'x' || range AS age FROM range(10)"),
      others: await written('others.parquet', 'SELECT range AS id, range AS aeg FROM range(10)'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What is said of a table that cannot be read. */
interface Told {
  readonly reason: string;
  readonly what: RegExp;
  readonly why?: RegExp;
  readonly fix?: RegExp;
}

/** Tables, what is said of each, and one run that judges them all. */
function together(of: () => Promise<Readonly<Record<string, Bad>>>) {
  const judged = once(async () => judgedBesideSound(await of()));
  return {
    judged,
    /** Every check of the table is an error, or every one in its outcomes is as they say. */
    async expectTold(name: string, { reason, what, why, fix }: Told, outcomes?: Record<string, string>): Promise<void> {
      const { result } = await judged();
      const found = outcomesOf({ result }, name);
      expect(found).toEqual(outcomes ?? Object.fromEntries(everyRule.map((rule) => [rule, `error ${reason}`])));
      const words = told(result, name, '*/schema');
      expect(words.what).toMatch(what);
      if (why) expect(words.why).toMatch(why);
      if (fix) expect(words.fix).toMatch(fix);
    },
  };
}

const everyRule = ['*/row_count.min', '*/schema', 'age/type', 'age/minimum', 'id/unique'];

describe('a table that was not written to its end, or not as one', () => {
  const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
  const cases: Record<string, readonly [string, (of: Written) => Files, Told]> = {
    'CSV that ends within a quote': [
      't.csv',
      () => ({ 't.csv': `${many}6000,"20` }),
      { reason: 'malformed', what: /a quote that opens on line 5002 is never closed/, fix: /mend line 5002 of/ },
    ],
    'CSV that ends within a row': [
      't.csv',
      () => ({ 't.csv': many.slice(0, -4) }),
      { reason: 'malformed', what: /the row on line 5001 has 1 cell, the header has 2/, fix: /mend line 5001 of/ },
    ],
    'CSV with a hole of zeros where the disk was full': [
      't.csv',
      () => ({ 't.csv': Buffer.concat([Buffer.from(csv), Buffer.alloc(4096)]) }),
      { reason: 'malformed', what: /the row on line 4 has 1 cell, the header has 2/ },
    ],
    'JSON Lines that end within a line': [
      't.jsonl',
      () => ({ 't.jsonl': manyLines.slice(0, -5) }),
      { reason: 'malformed', what: /line 5000 is not JSON/, fix: /mend line 5000 of/ },
    ],
    'half of a .gz': [
      't.csv.gz',
      () => ({ 't.csv.gz': half(gzipSync(many)) }),
      {
        reason: 'malformed',
        what: /t\.csv\.gz cannot be read to its end/,
        why: /was not written to its end/,
        fix: /step/,
      },
    ],
    'a .gz without its checksum': [
      't.csv.gz',
      () => ({ 't.csv.gz': gzipSync(many).subarray(0, -4) }),
      { reason: 'malformed', what: /t\.csv\.gz cannot be read to its end/, why: /was not written to its end/ },
    ],
    'JSON Lines in half of a .gz': [
      't.jsonl.gz',
      () => ({ 't.jsonl.gz': half(gzipSync(manyLines)) }),
      { reason: 'malformed', what: /t\.jsonl\.gz cannot be read to its end/, why: /was not written to its end/ },
    ],
    'a .gz that is none': [
      't.csv.gz',
      () => ({ 't.csv.gz': csv }),
      { reason: 'malformed', what: /t\.csv\.gz cannot be read/, why: /is not gzip/ },
    ],
    'half of a .zst': [
      't.csv.zst',
      ({ zstd }) => ({ 't.csv.zst': half(zstd) }),
      { reason: 'malformed', what: /t\.csv\.zst cannot be read to its end/, why: /was not written to its end/ },
    ],
    'a .zst that is none': [
      't.csv.zst',
      () => ({ 't.csv.zst': csv }),
      { reason: 'malformed', what: /t\.csv\.zst cannot be read/, why: /is not Zstandard/ },
    ],
    'half of a Parquet file': [
      't.parquet',
      ({ integers }) => ({ 't.parquet': half(integers) }),
      {
        reason: 'malformed',
        what: /t\.parquet cannot be read to its end/,
        why: /is not Parquet, or it was not written/,
      },
    ],
    'a Parquet file with a damaged page': [
      't.parquet',
      ({ integers }) => ({
        't.parquet': Buffer.concat([integers.subarray(0, 40), Buffer.alloc(400, 7), integers.subarray(440)]),
      }),
      { reason: 'malformed', what: /t\.parquet cannot be read to its end/ },
    ],
    'a last line of CSV that is longer than any row': [
      't.csv',
      () => ({ 't.csv': `${csv}3,${'9'.repeat(3_000_000)}\n` }),
      { reason: 'limit_exceeded', what: /the last line is longer than 2 MB/, why: /is not CSV/ },
    ],
    'a line of 50 MB in a few kilobytes of .gz': [
      't.csv.gz',
      () => ({ 't.csv.gz': gzipSync(`${csv}3,${'9'.repeat(50_000_000)}`) }),
      { reason: 'limit_exceeded', what: /line 4 is longer than 2 MB/, fix: /check the step/ },
    ],
    'Parquet files of which one has another type': [
      '*.parquet',
      ({ integers, texts }) => ({ 'a.parquet': integers, 'b.parquet': texts }),
      {
        reason: 'malformed',
        what: /b\.parquet has other columns than/,
        why: /^age is VARCHAR, and BIGINT in /,
        fix: /same/,
      },
    ],
    'Parquet files of which one lacks a column': [
      '*.parquet',
      ({ integers, others }) => ({ 'a.parquet': integers, 'b.parquet': others }),
      { reason: 'malformed', what: /b\.parquet has other columns than/, why: /^it lacks age; it adds aeg$/ },
    ],
    'a folder of CSV with two headers': [
      'd',
      () => ({ 'd/a.csv': csv, 'd/b.csv': 'id,aeg\n1,20\n' }),
      { reason: 'malformed', what: /b\.csv has other columns than/, why: /^it lacks age; it adds aeg$/ },
    ],
    'a folder of two formats': [
      'd',
      ({ integers }) => ({ 'd/a.csv': csv, 'd/b.parquet': integers }),
      { reason: 'unsupported', what: /files of several formats/, why: /a\.csv is \.csv, .*b\.parquet is \.parquet/ },
    ],
    'a folder of which a part has no partition': [
      'd',
      () => ({ 'd/day=1/a.csv': csv, 'd/b.csv': csv }),
      {
        reason: 'malformed',
        what: /lies in folders of other columns than/,
        why: /the first says "day", the second none/,
      },
    ],
  };
  const names = Object.keys(cases);
  const { judged, expectTold } = together(async () => {
    const of = await written();
    const tables = Object.values(cases).map(
      ([path, files], index) => [`t${index}`, { path, files: files(of) }] as const,
    );
    return Object.fromEntries(tables);
  });

  test.concurrent.each(names.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const told = cases[name]?.[2];
    if (!told) throw new Error(`no case ${name}`);
    await expectTold(`t${index}`, told);
  });

  test.concurrent('takes no other table down', async () => {
    expect((await judged()).code).toBe(2);
    expectSoundBeside(await judged());
  });
});

describe('a row schema that is none of ours', () => {
  const draft07 = '"$schema": "http://json-schema.org/draft-07/schema#"';
  const cases: readonly (readonly [string, string, string, Omit<Told, 'reason'>])[] = [
    [
      'is no valid JSON Schema',
      '{\n  "properties": {\n    "age": { "minimum": "18" }\n  }\n}',
      '3:25',
      { what: /is not valid JSON Schema: properties\.age\.minimum must be number/, fix: /2020-12/ },
    ],
    ['requires no list', '{ "required": "age" }', '1:15', { what: /required must be array/ }],
    ['is a list', '[]', '1:1', { what: /is not an object/, fix: /properties/ }],
    ['is true', 'true', '1:1', { what: /is not an object/ }],
    [
      'is draft-07 with a tuple, which means nothing today',
      `{ ${draft07}, "properties": { "age": { "items": [{}] } } }`,
      '1:91',
      { what: /a list under items means a tuple in draft-07/, fix: /one schema/ },
    ],
    [
      'is draft-07 with a rule beside $ref, which it ignores',
      `{ ${draft07}, "definitions": { "a": { "type": "integer" } },\n"properties": { "age": { "$ref": "#/definitions/a", "minimum": 3 } } }`,
      '2:64',
      { what: /draft-07 ignores minimum beside \$ref/, fix: /allOf/ },
    ],
    [
      'is draft-07 with dependencies',
      `{ ${draft07}, "dependencies": { "age": ["id"] } }`,
      '1:57',
      { what: /the keyword "dependencies" of .* is not judged/, fix: /dependentRequired/ },
    ],
    [
      'is of another draft',
      '{ "$schema": "https://json-schema.org/draft/2019-09/schema" }',
      '1:14',
      { what: /is written in "https:.*2019-09/, why: /draft-07 where it means the same/, fix: /2020-12/ },
    ],
    [
      'refers to another host',
      '{\n  "properties": { "age": { "$ref": "https://example.com/age.json" } }\n}',
      '2:36',
      { what: /\$ref "https:\/\/example\.com\/age\.json" points outside of/, fix: /nothing is fetched/ },
    ],
    [
      'refers to another file',
      '{ "properties": { "age": { "$ref": "age.json" } } }',
      '1:36',
      { what: /points outside of/, fix: /\$defs/ },
    ],
    [
      'refers to nothing',
      '{ "properties": { "age": { "$ref": "#/$defs/age" } } }',
      '1:36',
      { what: /points to nothing/ },
    ],
    [
      'refers to itself',
      '{ "properties": { "age": { "$ref": "#/$defs/a" } }, "$defs": { "a": { "$ref": "#/$defs/a" } } }',
      '1:69',
      { what: /^\$ref at #\/\$defs\/a leads back to itself/ },
    ],
    [
      'has a format that nobody knows',
      '{ "properties": { "age": { "format": "emial" } } }',
      '1:38',
      { what: /the format "emial" is not judged/, fix: /^did you mean email\?$/ },
    ],
    [
      'has a pattern that is none',
      '{ "properties": { "age": { "pattern": "(" } } }',
      '1:39',
      { what: /^the pattern "\(" is no regular expression/, why: /Unterminated group/ },
    ],
    [
      'has a bound that no number reaches',
      '{ "properties": { "age": { "type": "integer", "maximum": 1e400 } } }',
      '1:58',
      { what: /beyond the integers/ },
    ],
    [
      'is nested beyond any stack',
      `{ "properties": { "age": ${'{"not":'.repeat(30_000)}{}${'}'.repeat(30_000)} } }`,
      '',
      { what: /row\.schema\.json is not valid JSON/ },
    ],
  ];
  const { judged, expectTold } = together(async () => {
    const tables = cases.map(([, schema], index) => [`s${index}`, { path: 't.csv', files: { 't.csv': csv }, schema }]);
    return Object.fromEntries(tables);
  });

  test.concurrent.each(cases.map((each, index) => [...each, index] as const))(
    'one that %s',
    async (_name, _schema, place, told, index) => {
      await expectTold(
        `s${index}`,
        { reason: 'invalid_schema', ...told },
        {
          '*/row_count.min': 'passed within_bound',
          '*/schema': 'error invalid_schema',
          'id/unique': 'passed no_violations',
        },
      );
      const location = ofSource((await judged()).result, `s${index}`).find(({ id }) =>
        id.endsWith('*/schema'),
      )?.location;
      expect(location?.file).toBe(`s${index}/row.schema.json`);
      if (place !== '') expect(`${location?.line}:${location?.column}`).toBe(place);
    },
  );

  test.concurrent('takes no other table down', async () => {
    expect((await judged()).code).toBe(2);
    expectSoundBeside(await judged());
  });
});

describe('what is taken as it is', () => {
  const { judged } = together(async () => ({
    draft07: {
      path: 't.csv',
      files: { 't.csv': csv },
      schema: rowSchema.replace('{', '{ "$schema": "http://json-schema.org/draft-07/schema#",'),
    },
    lacking: {
      path: 't.csv',
      files: { 't.csv': 'id,agee\n1,20\n2,30\n' },
      schema: rowSchema.replace('{', '{ "required": ["age"],'),
    },
    hostile: {
      path: 't.csv',
      files: { 't.csv': `id,${'a'.repeat(40)}!\n1,2\n` },
      schema: '{ "patternProperties": { "^(a+)+$": { "type": "string" } } }',
      block: { row_count: { min: 1 }, extra_columns: 'fail' },
    },
  }));

  test.concurrent('a draft-07 schema that means the same is judged, and said to be one', async () => {
    const run = await judged();
    expect(outcomesOf(run, 'draft07')).toMatchObject({
      '*/schema': 'passed no_violations',
      'age/type': expect.anything(),
    });
    expect(told(run.result, 'draft07', '*/schema').what).toMatch(/written in draft-07, and read as 2020-12/);
    expectSoundBeside(run);
  });

  test.concurrent('a required column that the file lacks is a violation of every row, with the nearest name', async () => {
    const run = await judged();
    expect(outcomesOf(run, 'lacking')).toEqual({
      '*/row_count.min': 'passed within_bound',
      '*/schema': 'failed violations',
      'age/required': 'failed missing_column',
      'age/type': 'error missing_column',
      'age/minimum': 'error missing_column',
      'id/unique': 'passed no_violations',
    });
    const [required] = ofSource(run.result, 'lacking').filter(({ id }) => id.endsWith('age/required'));
    expect(required).toMatchObject({
      what: 'lacking/t.csv has no column "age"',
      fix: 'did you mean "agee"?',
      observed: { value: 2, unit: 'rows', of: 2 },
    });
  });

  test.concurrent('the name of a column on which a pattern would take for ever is an error of what looks at it', async () => {
    const run = await judged();
    expect(outcomesOf(run, 'hostile')).toEqual({
      '*/row_count.min': 'passed within_bound',
      '*/schema': 'error nothing_to_judge',
      '*/extra_columns': 'error limit_exceeded',
      '*/patternProperties.%5E(a+)+$': 'error limit_exceeded',
    });
    expectSoundBeside(run);
  });
});
