import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/result/error.js';
import type { Content } from '../../unit/engine/folder.js';
import { commentOf, csvOf, type Inferred, infer, parquetOf, rulesOf } from '../../unit/gates/data/infer/inferred.js';
import { judge } from '../../unit/gates/data/judged-table.js';

const times = (count: number, ...cells: readonly string[]) => Array.from({ length: count }, () => cells).flat();

async function ofCells(...cells: readonly string[]) {
  const inferred = await infer(csvOf(cells));
  return { rules: rulesOf(inferred, 'x'), comment: commentOf(inferred, 'x'), inferred };
}

const notANumber = '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?';
const notAWord = '[Tt]rue|[Ff]alse|TRUE|FALSE';

describe('a column of CSV', () => {
  test.each<[string, readonly string[], object]>([
    ['of whole numbers is integer', ['18', '97', '-3', '+5'], { type: 'integer', minimum: -20, maximum: 110 }],
    ['with one point is number', ['18', '97.0'], { type: 'number', minimum: 10, maximum: 105 }],
    ['with one exponent is number', ['18', '1e2'], { type: 'number', minimum: 9, maximum: 109 }],
    ['of true and false in any case is boolean', ['true', 'False', 'TRUE'], { type: 'boolean' }],
    [
      'of codes with leading zeros is text of digits',
      ['01234', '00100', '99999'],
      { type: 'string', pattern: '^[0-9]+$', minLength: 5, maxLength: 5 },
    ],
    [
      'with one word is text, and numbers in it stay admitted',
      ['1', 'NA', '12'],
      { type: 'string', minLength: 1, maxLength: 3, not: { pattern: `^(?:${notAWord})$` } },
    ],
    [
      'of texts refuses numbers and booleans',
      ['ab', 'abcdefghijkl'],
      { type: 'string', minLength: 1, maxLength: 13, not: { pattern: `^(?:${notAWord}|${notANumber})$` } },
    ],
    ['of few repeated numbers is a list of labels', times(10, '1', '0', '2'), { type: 'integer', enum: [0, 1, 2] }],
    ['of numbers repeated less is a range', times(9, '1', '0', '2'), { type: 'integer', minimum: 0, maximum: 3 }],
    ['of few repeated texts is a list', times(10, 'pro', 'free'), { type: 'string', enum: ['free', 'pro'] }],
    [
      'of repeated dates is no list: tomorrow has another',
      times(20, '2025-12-31'),
      { type: 'string', format: 'date', pattern: '^202[4-6]-' },
    ],
    [
      'of dates and times',
      ['2025-12-31T10:00:00Z', '2020-01-01T10:00:00+02:00'],
      { type: 'string', format: 'date-time', pattern: '^20(?:19|2[0-6])-' },
    ],
    [
      'of UUIDs',
      ['123e4567-e89b-12d3-a456-426614174000', '00000000-0000-4000-8000-000000000000'],
      { type: 'string', format: 'uuid' },
    ],
    [
      'with one text between two dates that is none has no format',
      ['2020-01-01', '2020-01-01x', '2021-01-01'],
      { type: 'string', minLength: 9, maxLength: 12, not: { pattern: `^(?:${notAWord}|${notANumber})$` } },
    ],
    ['of IPv4 addresses', ['127.0.0.1', '10.1.2.3'], { type: 'string', format: 'ipv4' }],
    ['of IPv6 addresses', ['::1', 'fe80::1'], { type: 'string', format: 'ipv6' }],
    [
      'of URIs',
      ['https://example.org/a', 'https://example.org/b'],
      { type: 'string', format: 'uri', minLength: 21, maxLength: 21 },
    ],
    [
      'of e-mail addresses is sensitive',
      ['ab@example.org', 'cd@example.org'],
      { type: 'string', format: 'email', minLength: 14, maxLength: 14, 'x-sensitive': true },
    ],
    ['without a value has no rule', ['', ''], {}],
    [
      'beyond the integers that every reader holds has no bounds',
      ['-9223372036854775808', '9223372036854775807'],
      { type: 'integer' },
    ],
    [
      'of numbers that no double holds is text',
      ['1e999', '2'],
      { type: 'string', minLength: 1, maxLength: 6, not: { pattern: `^(?:${notAWord})$` } },
    ],
  ])('%s', async (_name, cells, rules) => {
    expect((await ofCells(...cells)).rules).toEqual(rules);
  });

  test('says how its rules came about', async () => {
    expect((await ofCells('18', '97', '', '20')).comment).toBe(
      '4 rows, 1 missing (25 %); 18 to 97 seen, a tenth of the range as head-room',
    );
    expect((await ofCells(...times(10, 'pro', 'free'))).comment).toBe('20 rows, none missing; 2 different values');
    expect((await ofCells('9223372036854775807', '1')).comment).toBe(
      '2 rows, none missing; 1 to 9223370000000000000 seen, a tenth of the range as head-room; ' +
        'no maximum: beyond ±(2^53 - 1), which not every reader holds',
    );
  });

  test('is required where no cell is missing, and only there', async () => {
    expect((await ofCells('1', '2')).inferred.schema['required']).toEqual(['row', 'x']);
    expect((await ofCells('1', '', '3')).inferred.schema['required']).toEqual(['row']);
  });

  test('is a list up to 100 texts, and no more', async () => {
    const names = (count: number) => times(10, ...Array.from({ length: count }, (_, index) => `name ${index}`));
    expect((await ofCells(...names(100))).rules['enum']).toHaveLength(100);
    expect((await ofCells(...names(101))).rules).not.toHaveProperty('enum');
  });

  test('that sounds like personal data is never listed, and nothing of it is told', async () => {
    const rows = times(20, 'Ada,441234,41\n', 'Grace,445678,45\n').join('');
    const inferred = await infer({ 'table.csv': `firstName,phone,age\n${rows}` });
    expect(JSON.stringify(inferred.properties)).not.toMatch(/Ada|Grace|441234|445678/);
    expect(rulesOf(inferred, 'phone')).toEqual({ type: 'integer', minimum: 440700, maximum: 446200 });
    expect(inferred.personal).toEqual(['firstName', 'phone']);
  });

  test('with no value twice is told, where there are rows enough', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => String(index));
    expect((await ofCells(...numbers)).inferred.unique).toEqual(['row', 'x']);
    expect((await ofCells(...numbers, '1')).inferred.unique).toEqual(['row']);
    expect((await ofCells(...numbers.slice(0, 19))).inferred.unique).toEqual([]);
  });

  test('in which most cells spell a number asks for the word that does not', async () => {
    const { inferred } = await ofCells('1', '2', 'NA', '4');
    expect(inferred.review).toEqual([
      { column: 'x', what: expect.stringContaining('3 of 4 cells spell a number, the others do not') },
    ]);
  });
});

describe('a column of Parquet', () => {
  test.each<[string, readonly string[], string, object]>([
    ['BIGINT', ['1', '9'], 'BIGINT', { type: 'integer', minimum: 0, maximum: 10 }],
    ['BIGINT at its limits', ['-9223372036854775808', '9223372036854775807'], 'BIGINT', { type: 'integer' }],
    ['DOUBLE of whole numbers', ['1', '9'], 'DOUBLE', { type: 'number', minimum: 0.2, maximum: 9.8 }],
    ['DECIMAL', ['0.10', '9.90'], 'DECIMAL(10,2)', { type: 'number', minimum: 0, maximum: 10.9 }],
    [
      'DECIMAL of more digits than a double',
      ['1.12345678901234567890', '1.12345678901234567891'],
      'DECIMAL(38,20)',
      { type: 'number', minimum: 1.1234567890123455, maximum: 1.123456789012346 },
    ],
    ['BOOLEAN', ['true', 'false'], 'BOOLEAN', { type: 'boolean' }],
    [
      'VARCHAR that spells numbers',
      ["'1'", "'22'"],
      'VARCHAR',
      { type: 'string', pattern: '^[0-9]+$', minLength: 1, maxLength: 3 },
    ],
    ['DATE', ["'2025-01-01'"], 'DATE', { type: 'string', format: 'date', pattern: '^202[4-6]-' }],
    [
      'TIMESTAMP',
      ["'2025-01-01 10:00:00'"],
      'TIMESTAMP',
      { type: 'string', format: 'date-time', pattern: '^202[4-6]-' },
    ],
    ['TIME', ["'08:30:00'", "'18:00:00'"], 'TIME', { type: 'string', format: 'time', pattern: '^(?:0[7-9]|1[0-9]):' }],
    [
      'list',
      ['[1, 2, NULL]', '[9]'],
      'INTEGER[]',
      {
        type: 'array',
        minItems: 1,
        maxItems: 4,
        items: expect.objectContaining({ type: ['integer', 'null'], minimum: 0, maximum: 10 }),
      },
    ],
    ['interval', ["INTERVAL '1' DAY"], 'INTERVAL', {}],
  ])('of type %s', async (_name, values, type, rules) => {
    const files = parquetOf(values, type);
    const inferred = await infer(files);
    expect(rulesOf(inferred, 'x')).toEqual(rules);
    await passes(files, inferred);
  });

  test('with NaN keeps its bounds for the numbers, and refuses what is none', async () => {
    const inferred = await infer(parquetOf(["'NaN'", "'1'", "'2'", 'NULL'], 'DOUBLE'));
    expect(rulesOf(inferred, 'x')).toEqual({
      not: { type: ['string', 'boolean', 'array', 'object'] },
      if: { type: 'number' },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name
      then: { type: 'number', minimum: 0.9, maximum: 2.1 },
    });
    await passes(parquetOf(["'NaN'", "'1'", "'2'", 'NULL'], 'DOUBLE'), inferred);
    const judged = await judge({ files: parquetOf(['1', '3'], 'DOUBLE'), schema: inferred.schema });
    expect(judged.answer('x/if')).toBe('failed/violations');
  });

  test('that is a struct has the schema of each member', async () => {
    const files = parquetOf(["{'a': 1, 'b': 'x@example.org'}", "{'a': 9, 'b': NULL}"], 'STRUCT(a INTEGER, b VARCHAR)');
    const inferred = await infer(files);
    expect(rulesOf(inferred, 'x')).toMatchObject({
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'integer', minimum: 0, maximum: 10 }, b: { format: 'email' } },
      'x-sensitive': true,
    });
    await passes(files, inferred);
  });

  test('has no rule for a member that a report would take for another column', async () => {
    const files = { 'table.parquet': { select: `SELECT 1 AS "a.b", {'b': 2, 'c': 3} AS a` } };
    const inferred = await infer(files);
    expect(Object.keys((rulesOf(inferred, 'a')['properties'] ?? {}) as object)).toEqual(['c']);
    await passes(files, inferred);
  });
});

async function passes(files: Readonly<Record<string, Content>>, { schema }: Inferred): Promise<void> {
  const { checks } = await judge({ files, schema });
  expect(checks.filter(({ status }) => status !== 'passed').map(({ id, reason }) => `${id} ${reason}`)).toEqual([]);
}

describe('a column of JSON Lines', () => {
  test.each<[string, readonly string[], object, readonly string[]]>([
    [
      'of null and numbers names both types',
      ['1', 'null', '3'],
      { type: ['integer', 'null'], minimum: 0, maximum: 4 },
      ['x'],
    ],
    ['of 1.0 is number', ['1.0', '2.0'], { type: 'number', minimum: 0.9, maximum: 2.1 }, ['x']],
    [
      'of several types names them',
      ['1', '"a"', '[]'],
      {
        type: ['integer', 'string', 'array'],
        minimum: 0,
        maximum: 2,
        minLength: 1,
        maxLength: 1,
        maxItems: 0,
        not: { type: 'string', pattern: expect.any(String) },
      },
      ['x'],
    ],
    ['of nulls has no rule', ['null', 'null'], {}, ['x']],
    [
      'of null and texts',
      ['"a"', 'null'],
      { type: ['string', 'null'], minLength: 1, maxLength: 1, not: { type: 'string', pattern: expect.any(String) } },
      ['x'],
    ],
    [
      'of objects has the schema of each member',
      ['{"a":1,"__proto__":true}', '{"a":9}'],
      {
        type: 'object',
        required: ['a'],
        properties: {
          a: expect.objectContaining({ type: 'integer' }),
          ['__proto__']: expect.objectContaining({ type: 'boolean' }),
        },
      },
      ['x'],
    ],
  ])('%s', async (_name, values, rules, required) => {
    const files = { 'table.jsonl': values.map((value) => `{"x":${value}}\n`).join('') };
    const inferred = await infer(files);
    expect(rulesOf(inferred, 'x')).toEqual(rules);
    expect(inferred.schema['required']).toEqual(required);
    await passes(files, inferred);
  });

  test('that is not there in every row is not required', async () => {
    const inferred = await infer({ 'table.jsonl': '{"x":1,"y":1}\n{"y":null}\n' });
    expect(inferred.schema['required']).toEqual(['y']);
  });
});

describe('hostile names and values', () => {
  test('are only ever data', async () => {
    const names = [
      '__proto__',
      '$ref',
      'constructor',
      'a"b',
      "it's",
      'new\nline',
      '😀',
      'n'.repeat(300),
      '-- drop',
      '{{x}}',
      '\u202Ename',
    ];
    const values = [
      "'; DROP TABLE x; --",
      'a"b',
      'new\nline',
      '😀',
      '\\',
      '${x}',
      '<b>',
      '::error::x',
      '\u202Ex',
      'x'.repeat(300),
      '%s',
    ];
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const row = values.map(cell).join(',');
    const files = { 'table.csv': `${names.map(cell).join(',')}\n${times(12, row).join('\n')}\n` };
    const inferred = await infer(files);
    expect(Object.keys(inferred.properties)).toEqual(names);
    expect(rulesOf(inferred, '__proto__')).toEqual({ type: 'string', enum: ["'; DROP TABLE x; --"] });
    await passes(files, inferred);
  });

  test('and a text with NUL is not listed', async () => {
    const files = { 'table.parquet': { select: `SELECT 'a' || chr(0) AS x FROM range(30)` } };
    const inferred = await infer(files);
    expect(rulesOf(inferred, 'x')).not.toHaveProperty('enum');
    await passes(files, inferred);
  });
});

describe('the whole table', () => {
  const rows = Array.from({ length: 60 }, (_, index) => `r${index},${index % 7},${index / 4},${'ab'[index % 2]}\n`);
  const header = 'id,label,value,group\n';

  test('gives the same schema whatever the order of its rows and their split into files', async () => {
    const whole = await infer({ 'table.csv': header + rows.join('') });
    const turned = await infer({ 'table.csv': header + rows.toReversed().join('') });
    const split = await infer(
      {
        'part-1.csv': header + rows.slice(0, 13).join(''),
        'part-2.csv': header + rows.slice(13).join(''),
      },
      ['*.csv'],
    );
    expect(split.files).toEqual(['part-1.csv', 'part-2.csv']);
    expect(JSON.stringify(turned.schema)).toBe(JSON.stringify(whole.schema));
    expect(JSON.stringify(split.schema)).toBe(JSON.stringify(whole.schema));
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['that is not there', {}, ['gone.csv'], 'gone.csv does not exist'],
    ['without a byte', { 'a.csv': '' }, ['a.csv'], 'a.csv is empty'],
    ['without a row', { 'a.csv': 'x,y\n' }, ['a.csv'], 'a.csv has no rows'],
    [
      'of other columns',
      { 'a.csv': 'x\n1\n', 'b.csv': 'y\n1\n' },
      ['a.csv', 'b.csv'],
      'b.csv has other columns than a.csv',
    ],
    [
      'of several formats',
      { 'a.csv': 'x\n1\n', 'b.jsonl': '{"x":1}\n' },
      ['a.csv', 'b.jsonl'],
      'the path stands for files of several formats',
    ],
    [
      'with a row too long',
      { 'a.csv': 'x,y\n1,2,3\n' },
      ['a.csv'],
      'a.csv is not a table: the row on line 2 has 3 cells, the header has 2',
    ],
  ])('%s is refused as the gate refuses it', async (_name, files, paths, what) => {
    const thrown = await infer({ 'other.txt': '', ...files }, paths).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(UserError);
    expect((thrown as UserError).explanation.what).toBe(what);
  });
});
