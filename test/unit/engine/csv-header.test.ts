import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { csvHeader } from '../../../src/engine/csv-header.js';
import { UserError } from '../../../src/result/error.js';
import { type Content, folderWith } from './folder.js';
import { plainCsv } from './real-engine.js';

async function headerOf(files: Readonly<Record<string, Content>>): Promise<readonly string[]> {
  const folder = await folderWith(files);
  const named = Object.keys(files).map((name) => ({ path: join(folder, name), name }));
  return csvHeader(named, plainCsv, async () => Buffer.alloc(0));
}

async function fault(files: Readonly<Record<string, Content>>): Promise<UserError> {
  const error = await headerOf(files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw new Error('the header was read');
}

describe('the header of a CSV file', () => {
  test.each<[string, string, readonly string[]]>([
    ['plain names', 'id,age\n1,2\n', ['id', 'age']],
    ['one name', 'id\n', ['id']],
    ['no line end', 'id,age', ['id', 'age']],
    ['CRLF', 'id,age\r\n1,2\r\n', ['id', 'age']],
    ['CR', 'id,age\r1,2\r', ['id', 'age']],
    ['a byte order mark', '\ufeffid,age\n', ['id', 'age']],
    ['a byte order mark before a quote', '\ufeff"id",age\n', ['id', 'age']],
    ['a quoted comma', '"a,b",c\n', ['a,b', 'c']],
    ['a quoted line end', '"a\nb",c\n1,2\n', ['a\nb', 'c']],
    ['a quoted quote', '"say ""hi""",c\n', ['say "hi"', 'c']],
    ['spaces, which belong to the name', ' id , age\n', [' id ', ' age']],
    ['names that are numbers', '1,2\n3,4\n', ['1', '2']],
    ['other letters', 'ünï,年齢\n', ['ünï', '年齢']],
    ['another delimiter, which is none', 'id;age\n1;2\n', ['id;age']],
  ])('with %s: %j', async (_what, text, names) => {
    expect(await headerOf({ 'table.csv': text })).toEqual(names);
  });

  test.each<[string, string, { code: string; what: string; why?: string }]>([
    [
      'the same name twice',
      'id,age,id\n',
      { code: 'malformed', what: 'table.csv has an ambiguous header', why: 'two columns are called "id"' },
    ],
    [
      'names that differ in case only',
      'Id,age,ID\n',
      { code: 'malformed', what: 'table.csv has an ambiguous header', why: '"Id" and "ID" differ only in case' },
    ],
    ['an empty name', 'id,,age\n', { code: 'malformed', what: 'column 2 of table.csv has no name' }],
    ['a trailing comma', 'id,age,\n', { code: 'malformed', what: 'column 3 of table.csv has no name' }],
    ['a quoted empty name', '"",age\n', { code: 'malformed', what: 'column 1 of table.csv has no name' }],
    [
      'a quote that is never closed',
      'id,"age\n1,2\n',
      { code: 'malformed', what: 'table.csv has no header that can be read', why: 'line 1 is not CSV' },
    ],
    ['no bytes', '', { code: 'empty', what: 'table.csv is empty', why: 'it has no header and no rows' }],
    ['white space only', '\n \n', { code: 'empty', what: 'table.csv is empty', why: 'it has no header and no rows' }],
  ])('with %s cannot be used', async (_what, text, { code, ...explanation }) => {
    const error = await fault({ 'table.csv': text });
    expect(error.code).toBe(code);
    expect(error.explanation).toEqual(explanation);
  });
});

describe('the headers of several CSV files', () => {
  test('are one where they are alike, however they are written', async () => {
    expect(await headerOf({ 'a.csv': 'id,age\n', 'b.csv': '\ufeff"id","age"\r\n' })).toEqual(['id', 'age']);
  });

  test.each([
    ['id\n', 'it lacks age'],
    ['id,age,sex\n', 'it adds sex'],
    ['id,Age\n', 'it lacks age; it adds Age'],
    ['age,id\n', 'the same columns stand in another order'],
  ])('must be alike: %j', async (text, why) => {
    const error = await fault({ 'a.csv': 'id,age\n', 'b.csv': 'id,age\n', 'c.csv': text });
    expect(error.code).toBe('malformed');
    expect(error.explanation).toEqual({
      what: 'c.csv has other columns than a.csv',
      why,
      fix: 'write all files of a table with the same columns, or make a block of each',
    });
  });
});

test('a header is read from the beginning of a file alone', async () => {
  const rows = 'x'.repeat(100).concat('\n').repeat(30_000);
  expect(await headerOf({ 'table.csv': `id\n${rows}` })).toEqual(['id']);
});
