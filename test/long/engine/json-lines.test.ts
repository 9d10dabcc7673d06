import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../unit/engine/folder.js';
import { faultOf, rowsOf, tableOf, withTable } from '../../unit/engine/tables.js';

const rows = async (text: Content) => rowsOf(await tableOf({ 'table.jsonl': text }));
const columns = async (text: Content) =>
  withTable(await tableOf({ 'table.jsonl': text }), async (opened) => opened.columns.map(({ name }) => name));
const fault = async (text: Content, name = 'table.jsonl') => faultOf(await tableOf({ [name]: text }));

describe('the columns of JSON Lines', () => {
  test('are the keys of all lines by name, whichever line has them', async () => {
    expect(await columns('{"b":1}\n{"a":1}\n{"c":null,"b":2}\n')).toEqual(['a', 'b', 'c']);
  });

  test('are those of all files', async () => {
    const table = await tableOf({ 'a.jsonl': '{"x":1}\n', 'b.jsonl': '{"y":2}\n' });
    expect(await rowsOf(table)).toEqual([
      { x: '1', y: null },
      { x: null, y: '2' },
    ]);
  });

  test('are JSON', async () => {
    const table = await tableOf({ 'table.ndjson': '{"x":1}' });
    expect(await withTable(table, async (opened) => opened.columns)).toEqual([
      { name: 'x', type: { kind: 'json' }, engineType: 'JSON' },
    ]);
  });
});

describe('a cell of JSON Lines', () => {
  test('is NULL where its key is not there, and null where it is null', async () => {
    expect(await rows('{"x":null,"y":1}\n{"y":2}\n')).toEqual([
      { x: 'null', y: '1' },
      { x: null, y: '2' },
    ]);
  });

  test.each([
    'a/b',
    'a~b',
    '~1',
    '$.x',
    '$',
    'a.b',
    'a"b',
    "a'b",
    '*',
    '0',
    '-',
    ' ',
    'ü',
    'a\nb',
    'a\\b',
    'SELECT',
    'json',
    '/x',
  ])('is found under the key %j', async (key) => {
    expect(await rows(`${JSON.stringify({ [key]: 'found', other: { [key]: 'not this' } })}\n`)).toEqual([
      { [key]: '"found"', other: JSON.stringify({ [key]: 'not this' }) },
    ]);
  });

  test.each([
    '1',
    '-0.5',
    '1e400',
    '9007199254740993',
    'true',
    '"a"',
    '"NaN"',
    '"\\" NaN"',
    '"inf"',
    '",}"',
    '[1,[2]]',
    '{"nan":1}',
  ])('is %s as it is written', async (json) => {
    expect(await rows(`{"x":${json}}\n`)).toEqual([{ x: json }]);
  });
});

test('blank lines are no rows, and the last line needs no end', async () => {
  expect(await rows('\n{"x":1}\r\n  \n\n{"x":2}')).toEqual([{ x: '1' }, { x: '2' }]);
});

describe('a line that can be read in two ways, or in none, is named', () => {
  test.each<[string, Content, string]>([
    ['a key twice', '{"a":1}\n{"a":"secret","a":2}\n', 'row 2 holds an object with the same key twice'],
    ['a key twice, once escaped', '{"ab":1,"a\\u0062":"secret"}\n', 'row 1 holds an object with the same key twice'],
    [
      'a key twice in an object within',
      '{"a":1}\n\n{"a":[{"b":1,"b":"secret"}]}\n',
      'row 2 holds an object with the same key twice',
    ],
    ['an array', '{"a":1}\n["secret"]\n', 'row 2 is not an object'],
    ['a null', '{"a":1}\nnull\n', 'row 2 is not an object'],
    [
      'NaN',
      '{"a":1}\n{"a":"secret","b":NaN}\n',
      'row 2 is not JSON: it holds NaN, an infinity, or a comma before a closing bracket',
    ],
    [
      '-Infinity behind a text with quotes',
      '{"s":"secret \\" NaN","b":-Infinity}\n',
      'row 1 is not JSON: it holds NaN, an infinity, or a comma before a closing bracket',
    ],
    [
      'a comma too many',
      '{"a":"secret",}\n',
      'row 1 is not JSON: it holds NaN, an infinity, or a comma before a closing bracket',
    ],
    [
      'a comma too many in a list',
      '{"a":[1,2, \t],"b":",}"}\n',
      'row 1 is not JSON: it holds NaN, an infinity, or a comma before a closing bracket',
    ],
    [
      'inf in a list',
      '{"a":[1, inf]}\n',
      'row 1 is not JSON: it holds NaN, an infinity, or a comma before a closing bracket',
    ],
  ])('%s', async (_what, text, why) => {
    const error = await fault(text);
    expect(error).toMatchObject({ code: 'malformed', explanation: { what: `table.jsonl is not a table: ${why}` } });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  test.each<[string, string, number]>([
    ['a line that was cut', '{"a":"secret"}\n{"a":"sec', 2],
    ['two objects in one line', '{"a":1}\n\n{"a":"secret"} {"a":3}\n', 3],
    ['an object over two lines', '{"a":"secret",\n"b":1}\n', 1],
    ['single quotes', "{'a':'secret'}\n", 1],
    ['one in a long file', `${'{"a":1}\n'.repeat(30_000)}{"a":secret}\n{"a":1}\n`, 30_001],
    ['a byte order mark', '\ufeff{"a":"secret"}\n', 1],
  ])('%s', async (_what, text, line) => {
    for (const [name, content] of [
      ['table.jsonl', text],
      ['table.jsonl.gz', gzipSync(text)],
    ] as const) {
      const error = await fault(content, name);
      expect(error).toMatchObject({
        code: 'malformed',
        explanation: { what: `${name} is not a table: line ${line} is not JSON`, fix: `mend line ${line} of ${name}` },
      });
      expect(JSON.stringify(error)).not.toContain('secret');
    }
  });

  test('text that is not UTF-8', async () => {
    const error = await fault(Buffer.from('{"a":1}\n{"a":"secr\xe9t"}\n', 'latin1'));
    expect(error).toMatchObject({ explanation: { what: 'table.jsonl is not a table: line 2 is not UTF-8 text' } });
  });
});

describe('JSON Lines that are no table', () => {
  test.each<[string, string, string, string]>([
    ['no line', '', 'empty', 'table.jsonl has no rows'],
    ['blank lines', '\n \n', 'empty', 'table.jsonl has no rows'],
    ['no key', '{}\n{}\n', 'empty', 'table.jsonl has no columns'],
    ['an empty key', '{"":1}\n', 'unsupported', 'a key of table.jsonl is the empty text'],
    ['a key with U+0000', '{"a\\u0000b":1}\n', 'unsupported', 'a key of table.jsonl holds the character U+0000'],
    ['keys that differ in case', '{"Id":1}\n{"id":1}\n', 'malformed', 'table.jsonl has an ambiguous header'],
  ])('with %s are refused', async (_what, text, code, what) => {
    expect(await fault(text)).toMatchObject({ code, explanation: { what } });
  });

  test('with more keys than columns can be are refused', async () => {
    const line = (from: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`k${from + i}`, 1])));
    expect(await fault(`${line(0)}\n${line(6000)}\n`)).toMatchObject({
      code: 'limit_exceeded',
      explanation: { what: 'the lines of table.jsonl have 12000 different keys' },
    });
  });

  test('with a line beyond the limit are refused', async () => {
    const text = Buffer.concat([Buffer.from('{"a":1}\n{"a":"'), Buffer.alloc(34 * 2 ** 20, 'x'), Buffer.from('"}\n')]);
    expect(await fault(gzipSync(text, { level: 1 }), 'table.jsonl.gz')).toMatchObject({
      code: 'limit_exceeded',
      explanation: { what: 'table.jsonl.gz is not a table: one of its lines is longer than 16 MiB' },
    });
  });
});

test('lines nested a hundred thousand levels deep are read like others', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(await columns(`{"a":${deep},"b":{"c":1}}\n`)).toEqual(['a', 'b']);
});
