import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../../src/engine/engine.js';
import { folderWith } from './folder.js';
import { csvTable, openEngine } from './real-engine.js';

describe('an engine that is open for one file', () => {
  let folder: string;
  let engine: Engine;

  beforeEach(async () => {
    folder = await folderWith({
      'open.csv': 'x\n1\n2\n',
      'secret.csv': 'x\n3\n',
      'open/secret.csv': 'x\n4\n',
      'secret.parquet': { select: 'SELECT 5 AS x' },
    });
    engine = await openEngine([join(folder, 'open.csv')]);
  });

  afterEach(() => engine.close());

  test('reads it', async () => {
    expect(await engine.query(`SELECT x FROM read_csv('${folder}/open.csv', all_varchar = true)`)).toEqual([
      { x: '1' },
      { x: '2' },
    ]);
  });

  test.each<[string, (folder: string) => string]>([
    ['reads another file', (at) => `SELECT * FROM read_csv('${at}/secret.csv')`],
    ['reads another file by a way through the open one', (at) => `SELECT * FROM read_csv('${at}/open/../secret.csv')`],
    ['reads a file in a folder of the same beginning', (at) => `SELECT * FROM read_csv('${at}/open/secret.csv')`],
    ['reads another file as text', (at) => `SELECT * FROM read_text('${at}/secret.csv')`],
    ['reads another file as bytes', (at) => `SELECT * FROM read_blob('${at}/secret.csv')`],
    ['reads another format', (at) => `SELECT * FROM read_parquet('${at}/secret.parquet')`],
    ['reads a file by its bare name', (at) => `SELECT * FROM '${at}/secret.csv'`],
    ['reads what a pattern matches', (at) => `SELECT * FROM read_csv('${at}/*.csv')`],
    ['reads what a pattern in place of the open file matches', (at) => `SELECT * FROM read_csv('${at}/[os]*.csv')`],
    ['lists a folder', (at) => `SELECT * FROM glob('${at}/*')`],
    ['reads the environment of the process', () => "SELECT * FROM read_text('/proc/self/environ')"],
    ['reads from the network', () => "SELECT * FROM read_csv('https://example.invalid/x.csv')"],
    ['writes a file', (at) => `COPY (SELECT 1) TO '${at}/written.csv'`],
    ['writes over the open file', (at) => `COPY (SELECT 1) TO '${at}/open.csv/../written.csv'`],
    ['exports', (at) => `EXPORT DATABASE '${at}/written'`],
    ['attaches a database', (at) => `ATTACH '${at}/written.db'`],
    ['installs an extension', () => 'INSTALL httpfs'],
    ['loads an extension', () => 'LOAD httpfs'],
    ['loads an extension by its path', (at) => `LOAD '${at}/x.duckdb_extension'`],
    ['opens the door', () => 'SET enable_external_access = true'],
    ['allows more paths', (at) => `SET allowed_paths = ['${at}/secret.csv']`],
    ['allows a folder', (at) => `SET allowed_directories = ['${at}']`],
    ['unlocks the configuration', () => 'SET lock_configuration = false'],
    ['resets the lock', () => 'RESET lock_configuration'],
    ['changes a harmless setting', () => 'SET threads = 1'],
    ['moves the spill folder', (at) => `SET temp_directory = '${at}'`],
    ['does it by pragma', () => "PRAGMA temp_directory = '/'"],
  ])('refuses a statement that %s', async (_what, statement) => {
    await expect(engine.query(statement(folder))).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(['open', 'open.csv', 'secret.csv', 'secret.parquet']);
  });

  test.each<[string, (folder: string) => string]>([
    ['reads another file', (at) => `(SELECT max(x) FROM read_csv('${at}/secret.csv', all_varchar = true)) = '3'`],
    ['reads another file as text', (at) => `x IN (SELECT content FROM read_text('${at}/secret.csv'))`],
    ['reads another file by its bare name', (at) => `EXISTS (FROM '${at}/secret.csv')`],
    ['lists a folder', (at) => `(SELECT count(*) FROM glob('${at}/*')) > 0`],
    ['reads what a pattern matches', (at) => `(SELECT count(*) FROM read_csv('${at}/*.csv')) > 0`],
    ['reads the environment', () => "getenv('PATH') <> ''"],
    ['sets', () => 'true; SET threads = 1; SELECT true'],
    ['attaches', (at) => `true; ATTACH '${at}/written.db'; SELECT true`],
    ['copies', (at) => `true; COPY (SELECT 1) TO '${at}/written.csv'; SELECT true`],
    ['installs', () => 'true; INSTALL httpfs; SELECT true'],
    ['loads', () => 'true; LOAD httpfs; SELECT true'],
    ['is a pragma', () => 'true; PRAGMA memory_limit = 1; SELECT true'],
  ])('refuses an expression that %s', async (_what, expression) => {
    const scan = engine.dialect.scan(csvTable(join(folder, 'open.csv')), [
      { name: 'x', type: { kind: 'text' }, engineType: 'text' },
    ]);
    const answer = engine.query(`SELECT count(*) FROM ${scan} WHERE ${expression(folder)}`);
    await expect(answer).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(['open', 'open.csv', 'secret.csv', 'secret.parquet']);
  });

  test('says of a refused expression that it reaches beyond its table, and nothing of the file', async () => {
    const error = await engine
      .query(`SELECT * FROM read_text('${folder}/secret.csv')`)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'invalid_expression',
      explanation: { what: 'an expression reaches beyond the rows of its table' },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  test('reads it still after a refusal', async () => {
    await expect(engine.query(`SELECT * FROM read_csv('${folder}/secret.csv')`)).rejects.toThrow();
    const scan = engine.dialect.scan(csvTable(join(folder, 'open.csv')), [
      { name: 'x', type: { kind: 'text' }, engineType: 'text' },
    ]);
    expect(await engine.query(`SELECT count(*)::INTEGER AS n FROM ${scan}`)).toEqual([{ n: 2 }]);
  });
});

test('an engine whose file is named like a pattern reads that file and none that matches', async () => {
  const folder = await folderWith({ 'a[1].csv': 'x\nown\n', 'a1.csv': 'x\nother\n' });
  const engine = await openEngine([join(folder, 'a[1].csv')]);
  try {
    const column = { name: 'x', type: { kind: 'text' }, engineType: 'text' } as const;
    const scan = (name: string) => engine.dialect.scan(csvTable(join(folder, name)), [column]);
    expect(await engine.query(`SELECT x FROM ${scan('a[1].csv')}`)).toEqual([{ x: 'own' }]);
    await expect(engine.query(`SELECT x FROM ${scan('a1.csv')}`)).rejects.toThrow();
    await expect(engine.query(`SELECT * FROM read_csv('${folder}/a[1].csv')`)).rejects.toThrow();
  } finally {
    engine.close();
  }
});

test('two engines are open at once, each for its own file', async () => {
  const folder = await folderWith({ 'a.csv': 'x\n1\n', 'b.csv': 'x\n2\n' });
  const [a, b] = await Promise.all(['a.csv', 'b.csv'].map((name) => openEngine([join(folder, name)])));
  try {
    const read = (name: string) => `SELECT x::VARCHAR AS x FROM read_csv('${folder}/${name}', header = true)`;
    expect(await a?.query(read('a.csv'))).toEqual([{ x: '1' }]);
    expect(await b?.query(read('b.csv'))).toEqual([{ x: '2' }]);
    await expect(a?.query(read('b.csv'))).rejects.toThrow();
  } finally {
    a?.close();
    b?.close();
  }
});

test('nothing is written beside the file', async () => {
  const folder = await folderWith({ 'a.csv': 'x\n1\n' });
  const engine = await openEngine([join(folder, 'a.csv')]);
  await engine.query('SELECT 1');
  engine.close();
  expect(await readdir(folder)).toEqual(['a.csv']);
  await expect(access(join(folder, 'a.csv'))).resolves.toBeUndefined();
});
