import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/result/error.js';
import { folderWith } from '../../unit/engine/folder.js';
import { writeZstd } from '../../unit/engine/real-engine.js';
import { faultOf, rowsOf, tableOf } from '../../unit/engine/tables.js';

const lines = Array.from({ length: 20_000 }, (_, index) => `${index},secret${(index * 7919) % 10_007}\n`).join('');
const csv = `id,v\n${lines}`;

describe('a gzip file', () => {
  const whole = gzipSync(csv);

  test('of several members is one text', async () => {
    const half = csv.indexOf('\n', csv.length / 2) + 1;
    const content = Buffer.concat([gzipSync(csv.slice(0, half)), gzipSync(csv.slice(half))]);
    expect(await rowsOf(await tableOf({ 'table.csv.gz': content }))).toHaveLength(20_000);
  });

  const atLineEnd = () => {
    // Flushed at a line end and cut there: nothing of the text itself tells that more was to come.
    const gzip = createGzip();
    const parts: Buffer[] = [];
    gzip.on('data', (part: Buffer) => parts.push(part));
    return new Promise<Buffer>((resolve) => {
      gzip.write(csv.slice(0, csv.indexOf('\n', csv.length / 2) + 1));
      gzip.flush(() => resolve(Buffer.concat(parts)));
    });
  };

  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['half of it', () => whole.subarray(0, whole.length / 2), 'it was not written to its end'],
    ['all but its last byte', () => whole.subarray(0, -1), 'it was not written to its end'],
    ['all but its checksum', () => whole.subarray(0, -8), 'it was not written to its end'],
    ['it up to a line end', atLineEnd, 'it was not written to its end'],
    [
      'a second member that was cut',
      () => Buffer.concat([whole, whole.subarray(0, -10)]),
      'it was not written to its end',
    ],
    ['another checksum', () => changed(whole, -6), 'it is not gzip, or its checksum is another'],
    ['another length', () => changed(whole, -2), 'it is not gzip, or its checksum is another'],
    [
      'zeros behind it',
      () => Buffer.concat([whole, Buffer.alloc(100_000)]),
      'bytes that are not gzip stand behind its end',
    ],
    ['plain text', () => Buffer.from(csv), 'it is not gzip, or its checksum is another'],
    [
      'more behind its end',
      () => Buffer.concat([whole, Buffer.from('secret')]),
      'it is not gzip, or its checksum is another',
    ],
  ])('that is %s is refused', async (_what, content, why) => {
    const error = await faultOf(await tableOf({ 'table.csv.gz': await content() }));
    expect(error).toMatchObject({
      code: 'malformed',
      explanation: { what: 'table.csv.gz cannot be read to its end', why },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  test('of JSON Lines that was cut is refused too', async () => {
    const text = '{"a":1}\n'.repeat(1000);
    expect(await faultOf(await tableOf({ 'table.jsonl.gz': gzipSync(text).subarray(0, -8) }))).toMatchObject({
      explanation: { what: 'table.jsonl.gz cannot be read to its end', why: 'it was not written to its end' },
    });
  });
});

describe('a Zstandard file', () => {
  async function zstd(change: (whole: Buffer) => Buffer, format: 'csv' | 'json' = 'csv') {
    const folder = await folderWith({});
    const name = format === 'csv' ? 'table.csv.zst' : 'table.jsonl.zst';
    const path = join(folder, name);
    await writeZstd(path, "SELECT range AS id, 'secret' || (range * 7919 % 100007) AS v FROM range(60000)", format);
    await writeFile(path, change(await readFile(path)));
    const kind =
      format === 'csv'
        ? ({ kind: 'csv', csv: { delimiter: ',', quote: '"', missingValues: [] } } as const)
        : ({ kind: 'jsonl' } as const);
    return { format: kind, files: [{ path, name, compression: 'zstd' as const }] };
  }

  test.each(['csv', 'json'] as const)('of %s is read', async (format) => {
    const rows = await rowsOf(await zstd((whole) => whole, format));
    expect(rows).toHaveLength(60_000);
    expect(rows[0]).toEqual(format === 'csv' ? { id: '0', v: 'secret0' } : { id: '0', v: '"secret0"' });
  });

  test('of several frames, and one to skip between them, is one text', async () => {
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    expect(await rowsOf(await zstd((whole) => Buffer.concat([whole, skipped, whole])))).toHaveLength(120_001);
  });

  const cut = 'it was not written to its end';
  test.each<[string, (whole: Buffer) => Buffer, string]>([
    ['half of it', (whole) => whole.subarray(0, whole.length / 2), cut],
    ['all but its last byte', (whole) => whole.subarray(0, -1), cut],
    ['all but its last five', (whole) => whole.subarray(0, -5), cut],
    ['its beginning', (whole) => whole.subarray(0, 5), cut],
    ['nothing', () => Buffer.alloc(0), cut],
    ['with more behind its end', (whole) => Buffer.concat([whole, Buffer.from('secret')]), 'it is not Zstandard'],
    ['plain text', () => Buffer.from(csv), 'it is not Zstandard'],
    [
      'changed within',
      (whole) => Buffer.from(whole).fill(0xff, whole.length - 3000, whole.length - 1000),
      'a part of it cannot be decompressed',
    ],
  ])('that is %s is refused', async (_what, change, why) => {
    const error = await faultOf(await zstd(change));
    expect(error).toMatchObject({
      code: 'malformed',
      explanation: { what: 'table.csv.zst cannot be read to its end', why },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
  });
});

describe('a line of CSV that is longer than two megabytes', () => {
  const long = 'x'.repeat(36_000_000);

  // The engine itself drops a last line that is longer than its buffer of 32 MB, without a word.
  test.each<[string, string, string]>([
    ['as the last', `id,v\n1,a\n2,${long}\n`, 'the last line'],
    ['as the last, without an end', `id,v\n1,a\n2,${long}`, 'the last line'],
    ['as the last after CRLF', `id,v\r\n1,a\r\n2,${long}\r\n`, 'the last line'],
    ['before others', `id,v\n1,a\n2,${long}\n${'3,b\n'.repeat(600_000)}`, 'one of its lines'],
    ['of which the buffer holds several', `id,v\n1,a\n2,${long.slice(0, 2_100_000)}\n3,b\n`, 'line 3'],
  ])('%s is a limit', async (_where, text, line) => {
    const error = await faultOf(await tableOf({ 'table.csv': text }));
    expect(error).toMatchObject({
      code: 'limit_exceeded',
      explanation: { what: `table.csv is not a table: ${line} is longer than 2 MB` },
    });
  });

  test('in a small gzip file ends the reading there', async () => {
    const bomb = Buffer.concat([gzipSync('id,v\n1,a\n'), gzipSync(Buffer.alloc(300_000_000, 'x'), { level: 1 })]);
    expect(bomb.length).toBeLessThan(3_000_000);
    // Who reads on to the end finds that it is cut.
    const error = await faultOf(await tableOf({ 'table.csv.gz': bomb.subarray(0, -1) }));
    expect(error).toMatchObject({
      code: 'limit_exceeded',
      explanation: { what: 'table.csv.gz is not a table: line 3 is longer than 2 MB' },
    });
  });

  test('is one of many, and lines just below are none', async () => {
    const text = `id,v\n1,${'x'.repeat(1_999_000)}\n2,${'x'.repeat(1_999_000)}\n`;
    expect(await rowsOf(await tableOf({ 'table.csv': text }))).toHaveLength(2);
    expect(await rowsOf(await tableOf({ 'table.csv.gz': gzipSync(text) }))).toHaveLength(2);
  });
});

describe('in a Zstandard file', () => {
  const ofLength = async (length: number) => {
    const folder = await folderWith({});
    const path = join(folder, 'table.csv.zst');
    await writeZstd(
      path,
      `SELECT range AS id, CASE WHEN range = 4999 THEN repeat('x', ${length}) ELSE 'a' END AS v FROM range(5000)`,
      'csv',
    );
    const csv = { delimiter: ',', quote: '"', missingValues: [] };
    return { format: { kind: 'csv', csv }, files: [{ path, name: 'table.csv.zst', compression: 'zstd' }] } as const;
  };

  test('a last line beyond the limit is one', async () => {
    expect(await faultOf(await ofLength(40_000_000))).toMatchObject({ code: 'limit_exceeded' });
  });

  test('blocks of one repeated byte are walked past', async () => {
    expect(await rowsOf(await ofLength(1_900_000))).toHaveLength(5000);
  });
});

test('nothing else than an error of the file is taken for one', async () => {
  const table = await tableOf({ 'table.csv.gz': gzipSync(csv) });
  const gone = { ...table, files: table.files.map((file) => ({ ...file, path: `${file.path}.gone` })) };
  await expect(rowsOf(gone)).rejects.not.toBeInstanceOf(UserError);
});

function changed(whole: Buffer, place: number): Buffer {
  const copy = Buffer.from(whole);
  const at = place < 0 ? copy.length + place : place;
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at);
  return copy;
}
