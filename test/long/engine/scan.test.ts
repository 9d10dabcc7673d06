import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../../src/engine/table.js';
import type { Content } from '../../unit/engine/folder.js';
import { unlocked } from '../../unit/engine/real-engine.js';
import { faultOf, rowsOf, tableOf, withTable } from '../../unit/engine/tables.js';

describe('CSV', () => {
  const one = async (text: string, csv: Parameters<typeof tableOf>[1] = {}, name = 'table.csv') =>
    rowsOf(await tableOf({ [name]: text }, csv));

  test('of tabs is one of its own ending', async () => {
    expect(await one('a\tb\n1,5\t"x\ty"\n', {}, 'table.tsv')).toEqual([{ a: '1,5', b: 'x\ty' }]);
  });

  test('is split at the delimiter that is named, in the header too', async () => {
    expect(await one('a;"b;c"\n1,5;"x;y"\n', { delimiter: ';' })).toEqual([{ a: '1,5', 'b;c': 'x;y' }]);
  });

  test('is quoted by the character that is named, which is doubled within', async () => {
    expect(await one("a,'b,c'\n1,'it''s, \"so\"'\n", { quote: "'" })).toEqual([{ a: '1', 'b,c': 'it\'s, "so"' }]);
  });

  test('without quotes takes them for text', async () => {
    expect(await one('a,"b"\n1,x"y\n', { quote: '' })).toEqual([{ a: '1', '"b"': 'x"y' }]);
  });

  test('has missing values where a cell is one of the named words, and not where it is quoted', async () => {
    const text = 'n,v\n1,NA\n2,"NA"\n3,\n4,""\n5,na\n6,n/a\n7,x NA\n';
    const rows = await one(text, { missingValues: ['NA', 'n/a'] });
    expect(rows.map((row) => row['v'])).toEqual([null, 'NA', null, '', 'na', null, 'x NA']);
  });

  test('has rows that end in CRLF, and cells that hold line ends', async () => {
    expect(await one('a,b\r\n1,"x\r\ny"\r\n2,z\r\n')).toEqual([
      { a: '1', b: 'x\r\ny' },
      { a: '2', b: 'z' },
    ]);
  });
});

describe('files of one table that are compressed in different ways', () => {
  test('are read as one, each with its own index', async () => {
    const table = await tableOf({
      'a.csv.gz': gzipSync('a\n1\n'),
      'b.csv': 'a\n2\n',
      'c.csv.GZIP': Buffer.concat([gzipSync('a\n3'), gzipSync('3\n')]),
    });
    expect(await placed(table, 'a')).toEqual([
      [0, 1, '1'],
      [1, 1, '2'],
      [2, 1, '33'],
    ]);
  });
});

/** Index of the file, number of the row, and the text of one column. */
async function placed(table: Table, column: string): Promise<readonly unknown[]> {
  return withTable(table, async ({ engine, columns }) => {
    const from = engine.dialect.scan(table, columns, { file: 'in file', row: 'at' });
    const text = engine.dialect.asText(engine.dialect.identifier(column));
    const rows = await engine.query(`SELECT "in file" AS f, "at" AS r, ${text} AS v FROM ${from} ORDER BY ALL`);
    return rows.map(({ f, r, v }) => [Number(f), Number(r), v]);
  });
}

describe('the place of a row', () => {
  const long = 150_000;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const tables: readonly (readonly [string, () => Readonly<Record<string, Content>>])[] = [
    [
      'CSV',
      () => ({
        'a.csv': `i,v\n${numbers(long)
          .map((i) => `${i},${'x'.repeat(i % 50)}\n`)
          .join('')}`,
        'b.csv': 'i,v\n1,"a\nb"\n2,c\n',
        'c.csv': `i,v\n${numbers(long)
          .map((i) => `${i},${'y'.repeat(i % 70)}\n`)
          .join('')}`,
      }),
    ],
    [
      'JSON Lines',
      () => ({
        'a.jsonl': numbers(long)
          .map((i) => `{"i":${i},"v":"${'x'.repeat(i % 50)}"}\n`)
          .join(''),
        'b.jsonl': '{"i":1}\n\n{"i":2}\n',
        'c.jsonl': numbers(long)
          .map((i) => `{"i":${i},"v":"${'y'.repeat(i % 70)}"}\n`)
          .join(''),
      }),
    ],
    [
      'Parquet',
      () => ({
        'a.parquet': { select: `SELECT range + 1 AS i FROM range(${long * 2})` },
        'b.parquet': { select: 'SELECT range + 1 AS i FROM range(2)' },
        'c.parquet': { select: `SELECT range + 1 AS i FROM range(${long * 2})` },
      }),
    ],
    [
      'Parquet with a column of the name that the engine has for it',
      () => ({
        'a.parquet': { select: `SELECT range + 1 AS i, -1 AS file_row_number FROM range(${long * 2})` },
        'b.parquet': { select: 'SELECT range + 1 AS i, -1 AS file_row_number FROM range(2)' },
      }),
    ],
    [
      'CSV with a column of the name that the engine has for it',
      () => ({ 'a.csv': 'i,File_Index\n1,7\n2,7\n', 'b.csv': 'i,File_Index\n1,7\n' }),
    ],
  ];

  test.each(tables)('of %s is its file and its number there, in whatever order they are read', async (_what, files) => {
    await withTable(
      await tableOf(files()),
      async ({ engine, table, columns }) => {
        const from = engine.dialect.scan(table, columns, { file: 'f', row: 'r' });
        const rows = await engine.query(
          `SELECT f, count(*)::INTEGER AS n, (count(*) FILTER (WHERE CAST(i AS BIGINT) <> r))::INTEGER AS wrong, ` +
            `count(DISTINCT r)::INTEGER AS different FROM ${from} GROUP BY f ORDER BY f`,
        );
        const counted = await engine.query(
          `SELECT count(*)::INTEGER AS n FROM ${engine.dialect.scan({ ...table, files: [table.files[0] ?? fail()] }, columns)}`,
        );
        expect(rows.map(({ f }) => f)).toEqual(table.files.map((_, index) => index));
        expect(rows.map(({ wrong }) => wrong)).toEqual(table.files.map(() => 0));
        expect(rows.map(({ n, different }) => n === different)).toEqual(table.files.map(() => true));
        expect(rows[0]?.['n']).toBe(counted[0]?.['n']);
        // A predicate on the rows changes nothing in their numbers.
        const some = await engine.query(
          `SELECT f, r::INTEGER AS r FROM ${from} WHERE CAST(i AS BIGINT) = 2 ORDER BY f`,
        );
        expect(some.map(({ r }) => r)).toEqual(some.map(() => 2));
      },
      { threads: 4 },
    );
  });

  test('keeps out of the way of columns of any name', async () => {
    const table = await tableOf({ 'a.csv': 'n,before,previous\n1,2,3\n', 'b.csv': 'n,before,previous\n4,5,6\n' });
    await withTable(table, async ({ engine, columns }) => {
      const from = engine.dialect.scan(table, columns, { file: 'f', row: 'r' });
      expect(await engine.query(`SELECT * REPLACE (r::INTEGER AS r) FROM ${from} ORDER BY f`)).toEqual([
        { n: '1', before: '2', previous: '3', f: 0, r: 1 },
        { n: '4', before: '5', previous: '6', f: 1, r: 1 },
      ]);
    });
  });
});

describe('a folder of partitions', () => {
  const values = [
    ['2026-01-01', '2026-01-01'],
    ['007', '007'],
    ['a%2Fb', 'a/b'],
    ['a b=c', 'a b=c'],
    ['it\'s "so"', 'it\'s "so"'],
    ['%C3%BC', 'ü'],
    ['100%', '100%'],
    ['%FF', '%FF'],
    ['%00', '%00'],
    ['', ''],
    ['__HIVE_DEFAULT_PARTITION__', null],
  ] as const;

  test.each<[string, (index: number) => readonly [string, Content]]>([
    ['CSV', (index) => ['x.csv', `i\n${index}\n`]],
    ['JSON Lines', (index) => ['x.jsonl', `{"i":${index}}\n`]],
    ['Parquet', (index) => ['x.parquet', { select: `SELECT ${index} AS i` }]],
  ])('of %s gives its rows what its name says, as text', async (_what, file) => {
    const files = values.map(([folder], index): [string, Content] => {
      const [name, content] = file(index);
      return [`key=${folder}/${name}`, content];
    });
    const rows = await rowsOf(await tableOf(Object.fromEntries(files)));
    const found = [...rows].sort((a, b) => Number(a['i']) - Number(b['i']));
    expect(found).toEqual(values.map(([, key], index) => ({ i: String(index), key })));
  });

  test('has one column a level', async () => {
    expect(await rowsOf(await tableOf({ 'y=1/plain/m=2/x.csv': 'i\n5\n', 'y=1/m=3/x.csv': 'i\n6\n' }))).toEqual([
      { i: '5', y: '1', m: '2' },
      { i: '6', y: '1', m: '3' },
    ]);
  });

  test.each<[string, Readonly<Record<string, Content>>, string]>([
    [
      'of other keys',
      { 'a=1/x.csv': 'i\n1\n', 'b=1/x.csv': 'i\n1\n' },
      'b=1/x.csv lies in folders of other columns than a=1/x.csv',
    ],
    [
      'and a file beside them',
      { 'a=1/x.csv': 'i\n1\n', 'x.csv': 'i\n1\n' },
      'x.csv lies in folders of other columns than a=1/x.csv',
    ],
    [
      'that the files have too',
      { 'I=1/x.csv': 'i\n1\n' },
      'the column "i" stands in I=1/x.csv and in the name of its folder',
    ],
  ])('%s is refused', async (_what, files, what) => {
    expect(await faultOf(await tableOf(files))).toMatchObject({ code: 'malformed', explanation: { what } });
  });
});

test('the statement of a scan stands for itself in another engine', async () => {
  const table = await tableOf({ "k=it's/a.jsonl": '{"x/y":1}\n', 'k=b/b.jsonl': '{"x/y":2}\n' });
  const from = await withTable(table, async ({ engine, columns }) => engine.dialect.scan(table, columns));
  expect(await unlocked(`SELECT CAST("x/y" AS VARCHAR) AS v, k FROM ${from} ORDER BY v`)).toEqual([
    { v: '1', k: "it's" },
    { v: '2', k: 'b' },
  ]);
});

function fail(): never {
  throw new Error('the table has no file');
}
