import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { memberDigests } from '../../../../src/sources/github/zip-members.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlgate-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function members(zip: Uint8Array, path: string) {
  const file = join(folder, 'zip');
  await writeFile(file, zip);
  return memberDigests(file, path, 'the artifact');
}

const zeros = new Uint8Array(300_000);
const zip = zipSync({
  'model/a.bin': strToU8('a'),
  'model/sub/zeros.bin': zeros,
  'model/stored.bin': [strToU8('as it is'), { level: 0 }],
  'model/empty.bin': strToU8(''),
  'modelling/x': strToU8('x'),
});

/** The zip with other bytes at a place behind the first occurrence of some. */
function forged(bytes: Uint8Array, signature: number, place: number, other: readonly number[], nth = 0): Buffer {
  const found = Buffer.from(bytes);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  let at = found.indexOf(mark);
  for (let skip = 0; skip < nth; skip += 1) at = found.indexOf(mark, at + 1);
  found.set(other, at + place);
  return found;
}

const entry = 0x02014b50;
const end = 0x06054b50;
const local = 0x04034b50;

describe('a file of a zip', () => {
  test('has its size and its SHA-256, deflated, stored or empty', async () => {
    expect(await members(zip, 'model/sub/zeros.bin')).toEqual([
      { name: 'zeros.bin', path: 'model/sub/zeros.bin', size: 300_000, sha256: sha256(zeros) },
    ]);
    expect((await members(zip, 'model/stored.bin'))[0]?.sha256).toBe(sha256('as it is'));
    expect(await members(zip, 'model/empty.bin')).toMatchObject([{ size: 0, sha256: sha256('') }]);
  });

  test.each(['model', 'model/', './model'])('may be one of a folder: %s', async (path) => {
    expect((await members(zip, path)).map(({ name }) => name)).toEqual([
      'a.bin',
      'empty.bin',
      'stored.bin',
      'sub/zeros.bin',
    ]);
  });

  test('may be one of all', async () => {
    expect((await members(zip, '.')).map(({ name }) => name)).toContain('modelling/x');
  });

  test('is found in what another program wrote, with numbers of zip64 and lengths behind the content', async () => {
    const script =
      "import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\nfor n in ('a','b'):\n" +
      "  with z.open('m/'+n,'w',force_zip64=True) as f: f.write(b'x'*70000)\nz.close()";
    await promisify(execFile)('python3', ['-c', script, join(folder, 'python')]);
    const found = await members(await readFile(join(folder, 'python')), 'm');
    expect(found.map(({ name, size, sha256: digest }) => [name, size, digest])).toEqual(
      ['a', 'b'].map((name) => [name, 70_000, sha256('x'.repeat(70_000))]),
    );
  });

  test('is found by a directory of zip64', async () => {
    const content = Buffer.from('weights');
    expect(await members(wide(content), 'w')).toEqual([{ name: 'w', path: 'w', size: 7, sha256: sha256(content) }]);
  });

  test('is missing where it is not there, with what is', async () => {
    await expect(members(zip, 'modle')).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 'the artifact holds no modle', why: expect.stringContaining('it holds model/a.bin') },
    });
    await expect(members(zipSync({}), '.')).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { why: 'it holds no file' },
    });
  });

  test.each([
    ['the size in its directory is smaller', forged(zip, entry, 24, [0], 0)],
    ['its checksum is another', forged(zip, entry, 16, [1, 2, 3, 4], 0)],
    ['its content lies outside', forged(zip, entry, 42, [0xff, 0xff, 0xff, 0x7f], 0)],
    ['its content is packed in more bytes than there are', forged(zip, entry, 20, [0xff, 0xff, 0xff, 0x7f], 0)],
    ['its content lies elsewhere', forged(zip, entry, 42, [1, 0, 0, 0], 0)],
    ['its content was damaged', forged(zip, local, 45, [0xff, 0xff], 0)],
    ['the directory lies outside', forged(zip, end, 16, [0xff, 0xff, 0xff, 0x7f])],
    ['the directory has more files than it names', forged(zip, end, 10, [6, 0])],
    ['the directory has fewer files than it names', forged(zip, end, 10, [4, 0])],
    ['the directory is longer than the file', forged(zip, end, 12, [0xff, 0xff, 0xff, 0x02])],
    ['zip64 is meant and not there', forged(zip, end, 16, [0xff, 0xff, 0xff, 0xff])],
    ['it was cut off', zip.subarray(0, zip.length - 10)],
    ['it is a page for people', strToU8('<html>')],
    ['it is empty', new Uint8Array()],
  ])('is refused where %s', async (_what, bytes) => {
    await expect(members(bytes, 'model')).rejects.toMatchObject({ code: 'malformed' });
  });

  test.each([
    ['is encrypted', forged(zip, entry, 8, [1, 0])],
    ['is packed by another method', forged(zip, entry, 10, [12, 0])],
    ['is a symbolic link', forged(forged(zip, entry, 5, [3]), entry, 38, [0, 0, 0xff, 0xa1])],
    ['has a name that is not UTF-8', forged(zip, entry, 46, [0xff])],
  ])('is not read where it %s', async (_what, bytes) => {
    await expect(members(bytes, '.')).rejects.toMatchObject({ code: 'unsupported' });
  });

  test('is refused where the zip has two of its name', async () => {
    const twice = Buffer.from(zipSync({ 'a.bin': strToU8('1'), 'b.bin': strToU8('2') }));
    for (let at = twice.indexOf('b.bin'); at !== -1; at = twice.indexOf('b.bin')) twice.write('a.bin', at);
    await expect(members(twice, 'a.bin')).rejects.toMatchObject({
      code: 'malformed',
      explanation: { what: 'the artifact holds a.bin several times' },
    });
  });

  test('is not looked for where the zip claims too many', async () => {
    const many = wide(Buffer.from('w'), 1n << 40n);
    await expect(members(many, 'w')).rejects.toMatchObject({ code: 'limit_exceeded' });
  });
});

/** A zip whose every number is one of zip64. */
function wide(content: Buffer, count = 1n): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(local, 0);
  header.writeUInt16LE(1, 26);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(entry, 0);
  record.writeUInt32LE(crc32(content), 16);
  for (const place of [20, 24, 42]) record.writeUInt32LE(0xffffffff, place);
  record.writeUInt16LE(1, 28);
  record.writeUInt16LE(32, 30);
  const extra = Buffer.alloc(32);
  // A field that is none of ours comes first.
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(0, 2);
  extra.writeUInt16LE(1, 4);
  extra.writeUInt16LE(24, 6);
  extra.writeBigUInt64LE(BigInt(content.length), 8);
  extra.writeBigUInt64LE(BigInt(content.length), 16);
  const directory = Buffer.concat([record, Buffer.from('w'), extra]);
  const start = header.length + 1 + content.length;
  const wideEnd = Buffer.alloc(56);
  wideEnd.writeUInt32LE(0x06064b50, 0);
  wideEnd.writeBigUInt64LE(44n, 4);
  wideEnd.writeBigUInt64LE(count, 24);
  wideEnd.writeBigUInt64LE(count, 32);
  wideEnd.writeBigUInt64LE(BigInt(directory.length), 40);
  wideEnd.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(end, 0);
  last.fill(0xff, 8, 20);
  return Buffer.concat([header, Buffer.from('w'), content, directory, wideEnd, locator, last]);
}
