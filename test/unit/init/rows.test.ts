import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rowsIn } from '../../../src/init/rows.js';

describe('the rows of a CSV file', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlgate-rows-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ['a\n1\n2\n', 2],
    ['a\r\n1\r\n2', 2],
    ['a\n1\n\n2\n\n', 2],
    ['a,b\n"one\ntwo",3\n"say ""hi""\n",4\n', 2],
    ['a\n', 0],
    ['', 0],
  ])('of %j are %d', async (text, rows) => {
    const path = join(folder, 'table.csv');
    await writeFile(path, text);
    expect(await rowsIn(path)).toBe(rows);
  });
});
