import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../../src/engine/table.js';
import { UserError } from '../../../src/result/error.js';
import { folderWith } from './folder.js';
import { csvTable, openEngine, parquetTable } from './real-engine.js';

/** Reads the values of the last column, as a rule on it would, and answers what that could not be done for. */
async function fault(table: Table): Promise<unknown> {
  const engine = await openEngine(table.files.map(({ path }) => path));
  try {
    const columns = await engine.columns(table);
    const name = engine.dialect.identifier(columns.at(-1)?.name ?? '');
    await engine.query(`SELECT max(length(${name})) FROM ${engine.dialect.scan(table, columns)}`);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    engine.close();
  }
}

async function csvFault(content: string | Uint8Array): Promise<unknown> {
  const folder = await folderWith({ 'table.csv': content });
  return fault(csvTable(join(folder, 'table.csv')));
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('a CSV file that cannot be read to its end', () => {
  test.each<[string, string | Uint8Array, string, number]>([
    [
      'a row with too many cells',
      'id,name\n1,a\n2,secret,3,4,5\n',
      'the row on line 3 has 5 cells, the header has 2',
      3,
    ],
    ['a row with too few cells', 'id,name\n1,a\n2,b\nsecret\n', 'the row on line 4 has 1 cell, the header has 2', 4],
    [
      'several of them',
      'id,name\n1,a\n2,secret,3\n4\n5,"secret\n",6\n7,b\n',
      'the row on line 3 has 3 cells, the header has 2; 3 rows are ragged',
      3,
    ],
    ['a quote never closed', 'id,name\n1,a\n2,"secret\n3,c\n', 'a quote that opens on line 3 is never closed', 3],
    ['a last cell that is not UTF-8', latin1('id,name\n1,a\n2,secr\xe9t\n'), 'line 3 is not UTF-8 text', 3],
    [
      'such a cell in a long file',
      latin1(`id,name\n${'1,a\n'.repeat(70_000)}2,secr\xe9t\n`),
      'line 70002 is not UTF-8 text',
      70_002,
    ],
  ])('for %s says which line, and never what it holds', async (_what, content, why, line) => {
    const error = await csvFault(content);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'malformed',
      explanation: { what: `table.csv is not a table: ${why}`, fix: `mend line ${line} of table.csv` },
    });
    expect(JSON.stringify(error)).not.toContain('secr');
  });

  test('for a first cell that is not UTF-8 says the same', async () => {
    expect(await csvFault(latin1('name\na\nsecr\xe9t\n'))).toMatchObject({
      explanation: { what: 'table.csv is not a table: line 3 is not UTF-8 text' },
    });
  });

  test.each(['id,name\n1,secret\r\n2,b\n', 'id,name\r\n1,secret\n2,b\r\n'])(
    'for lines that end in different ways says so: %j',
    async (text) => {
      const error = await csvFault(text);
      expect(error).toMatchObject({
        code: 'malformed',
        explanation: {
          what: 'table.csv is not a table',
          why: 'its lines do not all end alike, or its quotes are not those of RFC 4180',
        },
      });
      expect(JSON.stringify(error)).not.toContain('secret');
    },
  );

  test('is not one whose row ends in a comma too many, which adds no value', async () => {
    expect(await csvFault('id,name\n1,a,\n')).toBeUndefined();
  });

  test('is the one of several that is named', async () => {
    const folder = await folderWith({ 'a.csv': 'id,name\n1,a\n', 'b.csv': 'id,name\n1,a\n2\n' });
    const files = ['a.csv', 'b.csv'].map((name) => join(folder, name));
    expect(await fault(csvTable(...files))).toMatchObject({
      explanation: { what: 'b.csv is not a table: the row on line 3 has 1 cell, the header has 2' },
    });
  });

  test('is noticed also where no cell is asked for', async () => {
    const folder = await folderWith({ 'table.csv': 'id,name\n1,a\n2\n' });
    const table: Table = csvTable(join(folder, 'table.csv'));
    const engine = await openEngine(table.files.map(({ path }) => path));
    const scan = engine.dialect.scan(table, await engine.columns(table));
    await expect(engine.query(`SELECT count(*) FROM ${scan}`)).rejects.toBeInstanceOf(UserError);
    engine.close();
  });
});

describe('a Parquet file that cannot be read to its end', () => {
  const select = "SELECT i AS id, 'secret' || i AS name FROM range(5000) AS t(i)";

  test.each<[string, (whole: Buffer) => Buffer]>([
    ['half of it', (whole) => whole.subarray(0, whole.length / 2)],
    ['all but its last byte', (whole) => whole.subarray(0, -1)],
    ['four bytes of it', (whole) => whole.subarray(0, 4)],
    ['a text', () => Buffer.from('id,name\n1,secret and more of it\n')],
  ])('being %s, says that it ends too early', async (_what, cut) => {
    const folder = await folderWith({ 'table.parquet': { select } });
    const path = join(folder, 'table.parquet');
    await writeFile(path, cut(await readFile(path)));
    const error = await fault(parquetTable(path));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'malformed',
      explanation: {
        what: 'table.parquet cannot be read to its end',
        why: 'it is not Parquet, or it was not written to its end',
      },
    });
  });

  test('wherever a byte of it is wrong, names neither its values nor the folder', async () => {
    const folder = await folderWith({ 'whole.parquet': { select } });
    const whole = await readFile(join(folder, 'whole.parquet'));
    const path = join(folder, 'table.parquet');
    let faults = 0;
    for (let place = 10; place < whole.length; place += Math.floor(whole.length / 40)) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xee, place, place + 2);
      await writeFile(path, damaged);
      const error = await fault(parquetTable(path));
      if (error === undefined) continue;
      faults += 1;
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ explanation: { what: 'table.parquet cannot be read to its end' } });
      expect(JSON.stringify(error)).not.toMatch(/secret[0-9]|mlgate-test-/);
    }
    expect(faults).toBeGreaterThan(10);
  });
});

test('a statement of ours that is wrong is no fault of the file', async () => {
  const folder = await folderWith({ 'table.csv': 'id\n1\n' });
  const engine = await openEngine([join(folder, 'table.csv')]);
  const error = await engine.query('SELECT nothing FROM nowhere').catch((thrown: unknown) => thrown);
  engine.close();
  expect(error).toHaveProperty('message', expect.stringContaining('nowhere'));
  expect(error).not.toBeInstanceOf(UserError);
});

test.each([
  ['of its own', 'id,name\n1,a\n2,secr\xe9t\n'],
  ['met while ragged rows are counted', 'id,name\n1,a\n2,b,c\n3,secr\xe9t\n'],
])('after a fault %s that the engine does not survive, each query tells that fault', async (_what, text) => {
  const folder = await folderWith({ 'table.csv': latin1(text) });
  const table = csvTable(join(folder, 'table.csv'));
  const engine = await openEngine(table.files.map(({ path }) => path));
  const from = engine.dialect.scan(table, await engine.columns(table));
  const thrown = (sql: string) => engine.query(sql).catch((error: unknown) => error);
  const first = await thrown(`SELECT max(length(name)) FROM ${from}`);
  expect(first).toBeInstanceOf(UserError);
  const alive = await thrown('SELECT 1 AS one');
  expect([first, [{ one: 1 }]]).toContainEqual(alive);
  engine.close();
});
