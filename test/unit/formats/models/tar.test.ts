import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { ByteSource } from '../../../../src/formats/models/byte-source.js';
import { Malformed } from '../../../../src/formats/models/fault.js';
import { tarReader } from '../../../../src/formats/models/tar.js';
import { inspected, inspectorOf } from './file-content.js';
import { zipOf } from './zip/crafted.js';

interface Entry {
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly type?: string;
  readonly prefix?: string;
  readonly magic?: string;
  readonly size?: Buffer;
  readonly padding?: Buffer;
  readonly checksum?: number;
  readonly behindName?: string;
}

function block(entry: Entry): Buffer {
  const { bytes = Buffer.alloc(0) } = entry;
  const header = Buffer.alloc(512);
  header.write(entry.name ?? 'a.txt', 0, 100);
  if (entry.behindName) header.write(entry.behindName, 60);
  header.write('0000644\0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  entry.size?.copy(header, 124);
  header.write('        ', 148);
  header.write(entry.type ?? '0', 156);
  header.write(entry.magic ?? 'ustar\x0000', 257);
  header.write(entry.prefix ?? '', 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${(entry.checksum ?? sum).toString(8).padStart(6, '0')}\0 `, 148);
  const padding = entry.padding ?? Buffer.alloc((512 - (bytes.length % 512)) % 512);
  return Buffer.concat([header, bytes, padding]);
}

const end = Buffer.alloc(1024);

function tarOf(...entries: Entry[]): Buffer {
  return Buffer.concat([...entries.map(block), end]);
}

/** What is found where the archive lies in a file and where it comes out of a decompressor, which must be the same. */
async function told(bytes: Buffer): Promise<{ format: string; faults: readonly string[] }> {
  const { format, faults } = await inspected({ 'model.bin': bytes });
  const found = { format, faults: faults.map(({ what }) => what) };
  expect(await streamed(bytes)).toEqual(found);
  return found;
}

async function streamed(bytes: Buffer): Promise<{ format: string; faults: readonly string[] }> {
  const gathered = inspectorOf();
  const pieces = (async function* () {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  })();
  const source = ByteSource.ofStream(pieces);
  if (!tarReader.recognises(await source.head(), undefined)) return { format: 'unknown', faults: [] };
  try {
    return { format: await tarReader.inspect(source, gathered.inspector), faults: gathered.faults };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { format: tarReader.format, faults: [...gathered.faults, error.message] };
  }
}

const text = Buffer.from('weights of the model\n'.repeat(40));

/** A record of an extended header, which counts itself. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = rest.length + String(rest.length + 2).length;
  return `${length}${rest}`;
}

function pax(...records: string[]): Entry {
  return { name: 'PaxHeader', type: 'x', bytes: Buffer.from(records.join('')) };
}

describe('a tar archive', () => {
  it.each(['dot.tar', 'v7.tar', 'ustar.tar.gz', 'gnu.tar.gz', 'pax.tar.gz'])(
    'is read as %s is written',
    async (name) => {
      const file = readFileSync(`test/fixtures/models/tar/${name}`);
      expect(await told(name.endsWith('.gz') ? gunzipSync(file) : file)).toEqual({ format: 'tar', faults: [] });
    },
  );

  it('has its members inspected by their content, in a file and in a stream', async () => {
    const names: string[] = [];
    const long = `${'deep/'.repeat(30)}read.txt`;
    for (const form of ['ustar', 'gnu', 'pax']) {
      const bytes = gunzipSync(readFileSync(`test/fixtures/models/tar/${form}.tar.gz`));
      const { inspector } = inspectorOf(async (name, source) => {
        const content = await source.places(inspector.budget);
        expect((await content.read(0, content.size)).toString()).toBe('weights of the model\n'.repeat(20));
        names.push(name);
        return 'unknown';
      });
      await tarReader.inspect(ByteSource.ofBytes(bytes), inspector);
    }
    expect(names).toEqual(
      Array(3)
        .fill(['notes/read.txt', `notes/${long}`])
        .flat(),
    );
    expect((await inspected({ 'model.tar': tarOf({ bytes: zipOf([{ name: '../x' }]) }) })).faults).toMatchObject([
      { place: { members: ['a.txt'] }, what: '"../x": its name leads out of the archive' },
    ]);
  });

  it('may hold members of any length', async () => {
    for (const length of [0, 1, 511, 512, 513, 5000]) {
      expect(await told(tarOf({ bytes: Buffer.alloc(length, 1) }, { name: 'b' }))).toEqual({
        format: 'tar',
        faults: [],
      });
    }
  });

  it('may tell sizes in binary, as GNU does from 8 GiB on', async () => {
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size.writeUInt32BE(text.length, 8);
    expect(await told(tarOf({ bytes: text, size }))).toEqual({ format: 'tar', faults: [] });
    size[1] = 0x7f;
    expect((await told(tarOf({ bytes: text, size }))).faults).toEqual(['a header tells no size']);
    size[0] = 0xff;
    expect((await told(tarOf({ bytes: text, size }))).faults).toEqual(['a header tells no size']);
  });

  it.each<[string, Entry, string]>([
    ['a symbolic link', { type: '2' }, '"a.txt" is neither a file nor a folder, but of type "2"'],
    ['a hard link', { type: '1' }, '"a.txt" is neither a file nor a folder, but of type "1"'],
    ['a device', { type: '3' }, '"a.txt" is neither a file nor a folder, but of type "3"'],
    ['a pipe', { type: '6' }, '"a.txt" is neither a file nor a folder, but of type "6"'],
    ['a sparse file', { type: 'S' }, '"a.txt" is neither a file nor a folder, but of type "S"'],
    [
      'a long link',
      { type: 'K', bytes: Buffer.from('x\0') },
      '"a.txt" is neither a file nor a folder, but of type "K"',
    ],
    ['a folder that holds bytes', { type: '5', bytes: text }, '"a.txt" is a folder that holds bytes'],
    ['an absolute name', { name: '/etc/passwd' }, '"/etc/passwd": its name is absolute'],
    ['a name that leads out', { name: 'x/../../y' }, '"x/../../y": its name leads out of the archive'],
    ['a prefix that leads out', { name: 'y', prefix: '..' }, '"../y": its name leads out of the archive'],
    ['a name behind the name', { name: 'a', behindName: 'b' }, 'a name goes on after its end'],
    ['a wrong checksum further in', { checksum: 1 }, 'a header does not agree with its checksum'],
    ['a size that is none', { size: Buffer.from('xyz\0') }, 'a header tells no size'],
    [
      'bytes in the padding',
      { bytes: Buffer.from('a'), padding: Buffer.alloc(511, 1) },
      'bytes after a member belong to nothing',
    ],
    ['a file that reaches beyond it', { size: Buffer.from('77777777777\0') }, 'the file ends in the middle of it'],
  ])('does not hold %s', async (_, entry, what) => {
    expect((await told(tarOf({ name: 'first' }, entry))).faults).toEqual([what]);
    expect((await told(tarOf({ name: 'first' }, { name: 'second', bytes: text }))).faults).toEqual([]);
  });

  it('does not hold a name twice', async () => {
    expect((await told(tarOf({}, {}))).faults).toEqual(['"a.txt": its name stands twice']);
    expect((await told(tarOf({}, { name: './a.txt' }))).faults).toEqual(['"./a.txt": its name stands twice']);
  });

  it('judges a member by its final name', async () => {
    expect((await told(tarOf(pax(record('path', '../x')), {}))).faults).toEqual([
      '"../x": its name leads out of the archive',
    ]);
    const long = { name: '././@LongLink', type: 'L', bytes: Buffer.from('../x\0') };
    expect((await told(tarOf(long, {}))).faults).toEqual(['"../x": its name leads out of the archive']);
    expect((await told(tarOf(pax(record('path', 'x')), { name: '../y' }))).faults).toEqual([]);
  });

  it('judges a member by its final size', async () => {
    const evil = tarOf({ name: '../x' });
    const size = Buffer.from('00000000000\0');
    const hidden = tarOf(pax(record('size', String(evil.length))), { bytes: evil, size });
    expect((await inspected({ 'model.tar': hidden })).faults).toMatchObject([{ place: { members: ['a.txt'] } }]);
  });

  it.each([
    ['a link', pax(record('linkpath', 'x')), 'an extended header holds "linkpath", which is not read'],
    [
      'a sparse file',
      pax(record('GNU.sparse.name', 'x')),
      'an extended header holds "GNU.sparse.name", which is not read',
    ],
    ['two names', pax(record('path', 'x'), record('path', 'y')), 'an extended header is no list of records'],
    ['no records', pax('nothing'), 'an extended header is no list of records'],
    ['a record of another length', pax('99 path=x\n'), 'an extended header is no list of records'],
    ['a record that is its length only', pax('2 '), 'an extended header is no list of records'],
    ['a size that is none', pax(record('size', '-1')), 'an extended header tells no size'],
    ['a name that is too long', pax(record('path', 'x'.repeat(70_000))), 'an extended header is longer than any name'],
  ])('has no extended header of %s', async (_, entry, what) => {
    expect((await told(tarOf(entry, {}))).faults).toEqual([what]);
    expect((await told(tarOf(pax(record('mtime', '1.5')), {}))).faults).toEqual([]);
  });

  it('names a member once', async () => {
    expect((await told(tarOf(pax(record('path', 'x')), pax(record('path', 'y')), {}))).faults).toEqual([
      'a member is named twice',
    ]);
    expect((await told(tarOf({}, pax(record('path', 'x'))))).faults).toEqual(['a header is missing']);
  });

  it('ends with two blocks of zeros, and nothing but zeros', async () => {
    const whole = tarOf({ bytes: text });
    expect((await told(Buffer.concat([whole, Buffer.alloc(9216)]))).faults).toEqual([]);
    expect((await told(Buffer.concat([whole, Buffer.alloc(9000)]))).faults).toEqual([
      'it ends in the middle of a block',
    ]);
    expect((await told(Buffer.concat([whole, Buffer.from('x')]))).faults).toEqual([
      'bytes follow the end of the archive',
    ]);
    expect((await told(Buffer.concat([whole.subarray(0, -512), block({})]))).faults).toEqual([
      'one block of zeros stands where two should',
    ]);
  });

  it('is refused wherever it is cut', async () => {
    const whole = tarOf({ bytes: text }, { name: 'b', bytes: text });
    for (let length = 512; length < whole.length; length += 64) {
      expect((await told(whole.subarray(0, length))).faults).toEqual(['the file ends in the middle of it']);
    }
  });

  it('is no tar archive without a checksum', async () => {
    expect(await told(tarOf({ checksum: 1 }))).toEqual({ format: 'unknown', faults: [] });
    expect(await told(Buffer.alloc(2048))).toEqual({ format: 'unknown', faults: [] });
  });
});
