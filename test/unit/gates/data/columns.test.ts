import { describe, expect, test } from '@jest/globals';
import { judge } from './judged-table.js';

describe.each([
  ['CSV', { 'table.csv': 'id,age,email\n1,2,a\n2,3,b\n' }],
  ['Parquet', { 'table.parquet': { select: "SELECT 1 AS id, 2 AS age, 'a' AS email FROM range(2)" } }],
])('additionalProperties: false, in %s', (_format, files) => {
  test('fails for columns that the schema does not name, and so does every row', async () => {
    const schema = { properties: { id: { type: 'integer' } }, additionalProperties: false };
    const table = await judge({ files, schema });
    expect(table.check('*/additionalProperties')).toMatchObject({
      status: 'failed',
      reason: 'violations',
      what: `${Object.keys(files)[0]} has 2 columns that the schema does not name: age, email`,
      observed: { value: 2, unit: 'columns', of: 3 },
      expected: { at_most: 0, unit: 'columns' },
    });
    expect(table.check('*/schema')).toMatchObject({
      status: 'failed',
      why: 'the columns are not those of the schema',
      observed: { value: 2, unit: 'rows', of: 2 },
    });
    expect(table.answer('id/type')).toBe('passed');
  });

  test('passes where the schema names every column, be it with nothing to say of it', async () => {
    const schema = {
      properties: { id: { type: 'integer' }, age: {}, email: {} },
      additionalProperties: false,
    };
    const table = await judge({ files, schema });
    expect(table.check('*/additionalProperties')).toMatchObject({ status: 'passed', observed: { value: 0, of: 3 } });
    expect(table.answer('*/schema')).toBe('passed');
  });

  test('left out, lets other columns be', async () => {
    const table = await judge({ files, schema: { properties: { id: { type: 'integer' } } } });
    expect(table.checks.map(({ id }) => id)).toEqual(['data/table/*/schema', 'data/table/id/type']);
    expect(table.answer('*/schema')).toBe('passed');
  });
});

describe.each([
  ['CSV', { 'table.csv': 'costumer_id,Age\n1,2\n2,3\n' }],
  ['Parquet', { 'table.parquet': { select: 'SELECT 1 AS costumer_id, i AS "Age" FROM range(2, 4) AS t(i)' } }],
])('a column that the file does not have, in %s', (_format, files) => {
  const [name] = Object.keys(files);
  const missing = {
    what: `${name} has no column "customer_id"`,
    why: 'its columns are costumer_id, Age',
    fix: 'did you mean "costumer_id"?',
  };

  test('fails required in every row, naming the nearest column', async () => {
    const table = await judge({ files, schema: { required: ['customer_id'] } });
    expect(table.check('customer_id/required')).toMatchObject({
      status: 'failed',
      reason: 'missing_column',
      observed: { value: 2, unit: 'rows', of: 2 },
      ...missing,
    });
    expect(table.check('*/schema')).toMatchObject({ status: 'failed', observed: { value: 2, unit: 'rows', of: 2 } });
  });

  test.each([
    ['type', { type: 'integer' }],
    ['minimum', { type: 'integer', minimum: 0 }],
    ['maximum', { type: 'integer', maximum: 9 }],
    ['enum', { enum: [1, 2] }],
  ])('leaves %s without an answer, which is an error', async (rule, column) => {
    const table = await judge({ files, schema: { properties: { customer_id: column } } });
    expect(table.check(`customer_id/${rule}`)).toMatchObject({ status: 'error', reason: 'missing_column', ...missing });
    expect(table.answer('*/schema')).toBe('error/nothing_to_judge');
  });

  test('is one whose name differs in case only', async () => {
    const table = await judge({ files, schema: { required: ['age'] } });
    expect(table.check('age/required')).toMatchObject({ status: 'failed', fix: 'did you mean "Age"?' });
  });

  test('leaves unique without an answer', async () => {
    const table = await judge({ files, block: { unique: [['customer_id']] } });
    expect(table.check('customer_id/unique')).toMatchObject({ status: 'error', reason: 'missing_column', ...missing });
  });

  test('does not keep the other columns from being judged', async () => {
    const schema = { properties: { customer_id: { type: 'integer' }, Age: { type: 'integer', maximum: 2 } } };
    const table = await judge({ files, schema });
    expect(table.answer('Age/type')).toBe('passed');
    expect(table.count('Age/maximum')).toBe(1);
  });
});

describe.each([
  ['CSV', { 'table.csv': 'id,x\n1,\n2,\n' }],
  ['Parquet', { 'table.parquet': { select: 'SELECT 1 AS id, CAST(NULL AS DOUBLE) AS x FROM range(2)' } }],
])('a column without any value, in %s', (_format, files) => {
  test.each(['number', ['number', 'null']])('of type %j answers no rule but required', async (type) => {
    const schema = { properties: { x: { type, minimum: 0, maximum: 1, enum: [0, 1, null] } }, required: ['x'] };
    const table = await judge({ files, schema });
    for (const rule of ['type', 'minimum', 'maximum', 'enum'])
      expect(table.check(`x/${rule}`)).toMatchObject({ status: 'error', reason: 'nothing_to_judge' });
    expect(table.answer('x/required')).toBe(type === 'number' ? 'failed/violations' : 'passed');
    expect(table.answer('*/schema')).toBe(type === 'number' ? 'failed/violations' : 'error/nothing_to_judge');
  });

  test('is told by its name', async () => {
    const table = await judge({ files, schema: { properties: { x: { type: 'number' } } } });
    expect(table.check('x/type').what).toBe(`x in ${Object.keys(files)[0]} holds no value`);
  });
});

// As pyarrow writes them, values 1 and -2: DuckDB writes no such file, and reads the second name as x_1.
const twins = {
  'two columns x':
    'UEFSMRUAFRQVFCwVAhUAFQYVBhwAAAACAAAAAgEBAAAAFQAVFBUULBUCFQAVBhUGHAAAAAIAAAACAf7///8VAhk8NQAYBnNjaGVtYRUEABUCJQIYAXgA' +
    'FQIlAhgBeAAWAhkcGSwmABwVAhklBgAZGAF4FQAWAhY6FjomCEkcFQAVABUCADwpBhkmAAIAAAAmABwVAhklBgAZGAF4FQAWAhY6FjomQkkcFQAVABUC' +
    'ADwpBhkmAAIAAAAWdBYCJggWdAAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjYuMC4xGSwcAAAcAAAArwAAAFBBUjE=',
  'columns x and X':
    'UEFSMRUAFRQVFCwVAhUAFQYVBhwAAAACAAAAAgEBAAAAFQAVFBUULBUCFQAVBhUGHAAAAAIAAAACAf7///8VAhk8NQAYBnNjaGVtYRUEABUCJQIYAXgA' +
    'FQIlAhgBWAAWAhkcGSwmABwVAhklBgAZGAF4FQAWAhY6FjomCEkcFQAVABUCADwpBhkmAAIAAAAmABwVAhklBgAZGAFYFQAWAhY6FjomQkkcFQAVABUC' +
    'ADwpBhkmAAIAAAAWdBYCJggWdAAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjYuMC4xGSwcAAAcAAAArwAAAFBBUjE=',
  'a struct of two members p':
    'UEFSMRUAFRQVFCwVAhUAFQYVBhwAAAACAAAAAgIBAAAAFQAVFBUULBUCFQAVBhUGHAAAAAIAAAACAv7///8VAhlMNQAYBnNjaGVtYRUCADUCGAFzFQQA' +
    'FQIlAhgBcAAVAiUCGAFwABYCGRwZLCYAHBUCGSUGABkoAXMBcBUAFgIWOhY6JghJHBUAFQAVAgA8KQYZNgAAAgAAACYAHBUCGSUGABkoAXMBcBUAFgIW' +
    'OhY6JkJJHBUAFQAVAgA8KQYZNgAAAgAAABZ0FgImCBZ0ACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZLBwAABwAAAC9AAAAUEFSMQ==',
};

test.each([
  ['two columns x', 'two columns are called "x"'],
  ['columns x and X', '"x" and "X" differ only in case'],
  ['a struct of two members p', 'two columns are called "p"'],
] as const)('a Parquet file with %s is refused, for one of them would be judged', async (name, why) => {
  const files = { 'table.parquet': Buffer.from(twins[name], 'base64') };
  const schema = { properties: { x: { type: 'integer', minimum: 0 } } };
  const table = await judge({ files, schema });
  expect(table.check('x/minimum')).toMatchObject({ status: 'error', reason: 'malformed', why });
});

test('a Parquet decimal of more digits than the engine reads exactly is no value that a rule can judge', async () => {
  // One DECIMAL(50, 1) as pyarrow writes it, 9007199254740992.5: the double next to it is a whole number.
  const wide =
    'UEFSMRUAFTYVNiwVAhUAFQYVBhwAAAACAAAAAgEAAAAAAAAAAAAAAAAAAUAAAAAAAAUVAhksNQAYBnNjaGVtYRUCABUOFSoVAhgBeCUKFQIVZCxcFQIV' +
    'ZAAAABYCGRwZHCYAHBUOGSUGABkYAXgVABYCFlwWXCYISRwVABUAFQIAPCkGGSYAAgAAABZcFgImCBZcACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lv' +
    'biAyNi4wLjEZHBwAAACKAAAAUEFSMQ==';
  const files = { 'table.parquet': Buffer.from(wide, 'base64') };
  const table = await judge({ files, schema: { properties: { x: { type: 'integer' } } } });
  expect(table.check('x/type')).toMatchObject({
    status: 'error',
    reason: 'unsupported',
    what: 'x in table.parquet is of type DECIMAL of more than 38 digits, which has no form in JSON',
  });
});
