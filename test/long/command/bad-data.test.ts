import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import {
  check,
  explanation,
  type Files,
  type Judged,
  once,
  outcomes,
  theCheck,
  workspace,
} from '../../command/mlgate.js';

const testParquet = new URL('../../../examples/breast-cancer/data/test.parquet', import.meta.url);

const configuration = `version: 1
name: churn
data:
  training:
    path: data/train.csv
    schema: row.schema.json
    row_count: { min: 1 }
    unique: [[id]]
  sound:
    path: data/sound.csv
    row_count: { min: 2 }
`;

const rowSchema = `{
  "properties": {
    "id": { "type": "integer" },
    "age": { "type": "integer", "minimum": 18 }
  },
  "required": ["id"]
}
`;

const files: Files = {
  'mlgate.yml': configuration,
  'row.schema.json': rowSchema,
  'data/sound.csv': 'a\n1\n2\n',
};

const planned = [
  'data/training/*/row_count.min',
  'data/training/*/schema',
  'data/training/id/required',
  'data/training/id/type',
  'data/training/age/type',
  'data/training/age/minimum',
  'data/training/id/unique',
];

/** Every check of the table is an error for one reason, and the sound table beside it was judged. */
function expectNothingMeasured({ code, result }: Judged, reason: string): void {
  expect(code).toBe(2);
  expect(outcomes(result)).toEqual({
    ...Object.fromEntries(planned.map((id) => [id, `error ${reason}`])),
    'data/sound/*/row_count.min': 'passed within_bound',
  });
}

describe('a table that cannot be read makes each of its checks an error, and no other', () => {
  test.concurrent.each<[string, string | Uint8Array, string, Record<string, string>]>([
    [
      'an empty file',
      '',
      'empty',
      { what: 'data/train.csv is empty', why: 'it has no header and no rows', fix: 'check the step that writes it' },
    ],
    [
      'a header and no row',
      'id,age\n',
      'empty',
      {
        what: 'data/train.csv has no rows',
        why: 'a table without rows satisfies every rule, and shows nothing',
        fix: 'check the step that writes it',
      },
    ],
  ])('%s', async (_name, csv, reason, words) => {
    const judged = await check({ ...files, 'data/train.csv': csv });
    expectNothingMeasured(judged, reason);
    expect(explanation(theCheck(judged.result, 'data/training/*/schema'))).toEqual(words);
  });

  test.concurrent.each<[string, string | Uint8Array, RegExp]>([
    ['a row with a cell too many', 'id,age\n1,20\n2,30,TOPSECRET\n', /the row on line 3 has 3 cells, the header has 2/],
    ['a row with a cell too few', 'id,age\n1,20\nTOPSECRET\n', /line 3 has 1 cell, the header has 2/],
    ['a quote that is never closed', 'id,age\n1,20\n2,"TOPSECRET\n', /a quote that opens on line 3 is never closed/],
    ['a row that is not UTF-8', Buffer.from('id,age\n1,20\n2,TOPSECRET\xca\n', 'latin1'), /line 3 is not UTF-8 text/],
  ])('%s, whose line is told and whose text is not', async (_name, csv, line) => {
    const made = await workspace({ ...files, 'data/train.csv': csv });
    const judged = await made.judge(['check', '--verbose', '--markdown', 'report.md']);
    expectNothingMeasured(judged, 'malformed');
    const { what, fix } = theCheck(judged.result, 'data/training/*/schema');
    expect(what).toMatch(line);
    expect(fix).toMatch(/^mend line 3 of (data\/)?train\.csv$/);
    expect([judged.stdout, judged.stderr, await made.read('report.md')].join('\n')).not.toContain('SECRET');
  });

  test.concurrent.each<[string, string, RegExp]>([
    ['twice', 'id,age,age\n1,20,30\n', /two columns are called "age"/],
    ['in two cases', 'id,age,Age\n1,20,30\n', /"age" and "Age" differ only in case/],
    ['nothing', 'id,\n1,20\n', /column 2 of .*train\.csv has no name/],
  ])('a header that names a column %s', async (_name, csv, words) => {
    const judged = await check({ ...files, 'data/train.csv': csv });
    expectNothingMeasured(judged, 'malformed');
    const { what, why } = theCheck(judged.result, 'data/training/*/schema');
    expect(`${what}: ${why}`).toMatch(words);
  });

  test.concurrent.each([
    ['without its end', -100],
    ['without its second half', -9000],
  ])('a Parquet file %s', async (_name, end) => {
    const parquet = (await readFile(testParquet)).subarray(0, end);
    const judged = await check({
      ...files,
      'mlgate.yml': configuration.replace('train.csv', 'train.parquet'),
      'data/train.parquet': parquet,
    });
    expectNothingMeasured(judged, 'malformed');
  });

  test.concurrent('CSV in a file called .parquet', async () => {
    const judged = await check({
      ...files,
      'mlgate.yml': configuration.replace('train.csv', 'train.parquet'),
      'data/train.parquet': 'id,age\n1,20\n',
    });
    expectNothingMeasured(judged, 'malformed');
  });

  test.concurrent('a format that is not known', async () => {
    const judged = await check({
      ...files,
      'mlgate.yml': configuration.replace('train.csv', 'train.xlsx'),
      'data/train.xlsx': 'id,age\n1,20\n',
    });
    expectNothingMeasured(judged, 'unsupported');
    expect(explanation(theCheck(judged.result, 'data/training/id/unique'))).toEqual({
      what: 'data/train.xlsx is of no format that is known by its ending',
      why: 'a table is .csv, .tsv, .jsonl, .ndjson or .parquet; text may be compressed, .gz or .zst',
      fix: 'name such a file',
    });
  });
});

describe('a path', () => {
  test.concurrent('that stands for no file is missed with the nearest name', async () => {
    const judged = await check({ ...files, 'data/trian.csv': 'id,age\n1,20\n' });
    expectNothingMeasured(judged, 'missing_file');
    expect(explanation(theCheck(judged.result, 'data/training/age/minimum'))).toEqual({
      what: 'data/train.csv does not exist',
      why: 'data holds sound.csv, trian.csv',
      fix: 'did you mean data/trian.csv?',
    });
  });

  test.concurrent('that is a glob and matches nothing is missed with what the folder holds', async () => {
    const judged = await check({
      ...files,
      'mlgate.yml': configuration.replace('data/train.csv', 'data/trainings/*.csv'),
      'data/training/part.csv': 'id,age\n1,20\n',
    });
    expectNothingMeasured(judged, 'missing_file');
    expect(explanation(theCheck(judged.result, 'data/training/id/type'))).toEqual({
      what: 'data/trainings/*.csv matches no file',
      why: 'data holds sound.csv, training',
      fix: 'did you mean data/training?',
    });
  });

  test.concurrent('that is a folder without data is missed with what it holds', async () => {
    const config = configuration.replace('data/train.csv', 'data/parts');
    const judged = await check({ ...files, 'mlgate.yml': config, 'data/parts/_SUCCESS': '' });
    expectNothingMeasured(judged, 'missing_file');
    expect(explanation(theCheck(judged.result, 'data/training/id/type'))).toEqual({
      what: 'data/parts holds no data file',
      why: 'it holds _SUCCESS, and what begins with a dot or an underscore is not read',
    });
  });
});

describe('a row schema that cannot be used is one error at its line; the other rules are judged', () => {
  const places: [string, (schema: string) => string | Uint8Array, string, RegExp][] = [
    ['is not JSON', () => '{\n  "properties": {\n', '2:18', /row\.schema\.json is not valid JSON/],
    ['is empty', () => '', '1:1', /row\.schema\.json is empty/],
    [
      'is not UTF-8 text',
      (schema) => Buffer.from(schema.replace('age', '\xe9ge'), 'latin1'),
      '4:1',
      /row\.schema\.json is not UTF-8 text$/,
    ],
    [
      'has an unknown keyword',
      (schema) => schema.replace('minimum', 'minimun'),
      '4:33',
      /^the keyword "minimun" of row\.schema\.json under properties\.age is not judged by this version$/,
    ],
    [
      'has a keyword that is not judged',
      (schema) => schema.replace('"minimum": 18', '"contains": {}'),
      '4:33',
      /^the keyword "contains" of row\.schema\.json under properties\.age is not judged by this version$/,
    ],
    [
      'is draft-04',
      (schema) => schema.replace('{', '{\n  "$schema": "http://json-schema.org/draft-04/schema#",'),
      '2:14',
      /is written in "http:\/\/json-schema\.org\/draft-04\/schema#"/,
    ],
    [
      'bounds a text',
      (schema) => schema.replace('"type": "integer", "minimum"', '"type": "string", "minimum"'),
      '4:43',
      /^minimum of age would never apply$/,
    ],
    [
      'has a minimum above its maximum',
      (schema) => schema.replace('"minimum": 18', '"minimum": 18, "maximum": 10'),
      '4:44',
      /^the minimum 18 of age is above its maximum 10$/,
    ],
    [
      'has a type that does not exist',
      (schema) => schema.replace('"integer", "minimum"', '"intger", "minimum"'),
      '4:22',
      /is not valid JSON Schema: properties\.age\.type/,
    ],
    [
      'has a key twice',
      (schema) => schema.replace('"required"', '"properties": {},\n  "required"'),
      '6:3',
      /Map keys must be unique/,
    ],
  ];

  const judgedBesides = {
    'data/training/*/row_count.min': 'passed within_bound',
    'data/training/*/schema': 'error invalid_schema',
    'data/training/id/unique': 'passed no_violations',
    'data/sound/*/row_count.min': 'passed within_bound',
  };

  /** One model a schema: model-0, model-1, …; judged in one run. */
  const run = once(async () => {
    const models = places.map(([, change], index): Files => {
      const folder = `model-${index}`;
      return {
        [`${folder}/mlgate.yml`]: configuration.replace('churn', folder),
        [`${folder}/row.schema.json`]: change(rowSchema),
        [`${folder}/data/train.csv`]: 'id,age\n1,20\n',
        [`${folder}/data/sound.csv`]: 'a\n1\n2\n',
      };
    });
    return check(Object.assign({}, ...models), '*/mlgate.yml');
  });

  test.concurrent.each(places.map((place, index) => [...place, index] as const))(
    'one that %s',
    async (_name, _change, place, what, index) => {
      const model = (await run()).result.models[index];
      expect(model?.verdict).toBe('error');
      expect(outcomes({ models: model ? [model] : [] })).toEqual(judgedBesides);
      const schema = model?.checks.find(({ id }) => id === 'data/training/*/schema');
      const [line, column] = place.split(':').map(Number);
      expect(schema?.location).toEqual({ file: `model-${index}/row.schema.json`, line, column });
      expect(schema?.what.replace(`model-${index}/`, '')).toMatch(what);
    },
  );

  test.concurrent('one that is missing, at the line that names it', async () => {
    const { code, result } = await check({
      'mlgate.yml': configuration,
      'data/sound.csv': 'a\n1\n2\n',
      'row.schem.json': rowSchema,
      'data/train.csv': 'id,age\n1,20\n',
    });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({ ...judgedBesides, 'data/training/*/schema': 'error missing_file' });
    expect(theCheck(result, 'data/training/*/schema')).toMatchObject({
      location: { file: 'mlgate.yml', line: 6, column: 5 },
      what: 'row.schema.json does not exist',
      fix: 'did you mean row.schem.json?',
    });
  });
});
