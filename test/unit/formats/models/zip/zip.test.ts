import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultLimits } from '../../../../../src/formats/models/budget.js';
import { nameFault } from '../../../../../src/formats/models/member-name.js';
import { inspected } from '../file-content.js';
import { type Crafted, type Ends, extra, u16, u32, u64, zipOf } from './crafted.js';

const text = Buffer.from('weights of the model\n'.repeat(20));

async function faultsOf(members: readonly Crafted[], ends?: Ends): Promise<readonly string[]> {
  return faultsOfBytes(zipOf(members, ends));
}

async function faultsOfBytes(bytes: Uint8Array): Promise<readonly string[]> {
  const { faults } = await inspected({ 'model.zip': bytes });
  return faults.map(({ what }) => what);
}

describe('a zip archive', () => {
  it.each(['info-zip', 'python-pipe'])('is read as %s writes it', async (name) => {
    const inspection = await inspected({ 'model.zip': readFileSync(`test/fixtures/models/zip/${name}.zip`) });
    expect(inspection).toMatchObject({ format: 'zip', faults: [] });
  });

  it('may hold stored and deflated members, folders and nothing', async () => {
    expect(
      await faultsOf([
        { name: 'a/', told: { attributes: 0x41ed0010 } },
        { name: 'a/b.txt', bytes: text, told: { attributes: 0x81a40000 } },
        { name: 'a/größe.txt', bytes: text, deflated: true },
        { name: 'A/b.txt', bytes: text },
      ]),
    ).toEqual([]);
    expect(await inspected({ 'model.zip': zipOf([]) })).toMatchObject({ format: 'zip', faults: [] });
  });

  it('may say everything in the form of zip64', async () => {
    const sizes = extra(1, u64(BigInt(text.length), BigInt(text.length)));
    const large = { packed: 0xffffffff, size: 0xffffffff };
    const member = { name: 'a', bytes: text, local: { ...large, extra: sizes } };
    expect(await faultsOf([member], { zip64: {} })).toEqual([]);
    const offset = { ...large, offset: 0xffffffff, extra: extra(1, u64(BigInt(text.length), BigInt(text.length), 0n)) };
    const saturated = { entries: 0xffff, directorySize: 0xffffffff, directoryStart: 0xffffffff };
    expect(await faultsOf([{ ...member, central: offset }], { ...saturated, zip64: {} })).toEqual([]);
  });
});

describe('the two directories of a zip archive', () => {
  const honest: Crafted = { name: 'a.txt', bytes: text };

  it.each<[string, Partial<Crafted>, string]>([
    ['name', { local: { name: 'b.txt' } }, 'another name'],
    ['length of the name', { local: { name: 'a.txtx' } }, 'another name'],
    ['method', { local: { method: 8 } }, 'another method'],
    ['flags', { local: { flags: 1 } }, 'another set of flags'],
    ['time', { local: { time: 1 } }, 'another time'],
    ['CRC', { local: { crc: 1 } }, 'another CRC'],
    ['CRC, which is missing', { local: { crc: 0 } }, 'another CRC'],
    ['size', { local: { size: 1 } }, 'another size'],
    ['packed size', { local: { packed: 0 } }, 'another size'],
    [
      'size in zip64',
      { local: { packed: 0xffffffff, size: 0xffffffff, extra: extra(1, u64(1n, 420n)) } },
      'another size',
    ],
  ])('agree in the %s', async (_, lie, what) => {
    expect(await faultsOf([{ ...honest, ...lie }])).toEqual([
      `"a.txt" has ${what} in its local header than in the central directory`,
    ]);
    expect(await faultsOf([honest])).toEqual([]);
  });

  it('agree in where the members lie', async () => {
    expect(await faultsOf([{ ...honest, central: { offset: 1 } }])).toEqual([
      '1 bytes before "a.txt" belong to nothing',
    ]);
    const second = { name: 'b.txt', bytes: text };
    expect(await faultsOf([honest, { ...second, central: { offset: 10 } }])).toEqual([
      '"a.txt" overlaps what follows it',
    ]);
  });

  it('list every member', async () => {
    const hidden = zipOf([{ name: 'hidden', bytes: text }]).subarray(0, 30 + 6 + text.length);
    expect(await faultsOf([honest], { prepended: hidden })).toEqual(['456 bytes before "a.txt" belong to nothing']);
    expect(await faultsOf([honest], { beforeDirectory: hidden })).toEqual([
      '456 bytes after "a.txt" belong to nothing',
    ]);
  });

  const later = { flags: 8 };
  const sizes = u32(420, 420);
  const crc = u32(crc32(text));

  it.each<[string, Buffer]>([
    ['short', Buffer.concat([crc, sizes])],
    ['signed', Buffer.concat([u32(0x08074b50), crc, sizes])],
    ['long', Buffer.concat([crc, u64(420n, 420n)])],
    ['long and signed', Buffer.concat([u32(0x08074b50), crc, u64(420n, 420n)])],
  ])('may be held together by a %s descriptor', async (_, descriptor) => {
    const member = { ...honest, told: later, local: { crc: 0, packed: 0, size: 0 }, descriptor };
    expect(await faultsOf([member])).toEqual([]);
    for (let at = 0; at < descriptor.length; at += 4) {
      const lie = Buffer.from(descriptor);
      lie[at] = (lie[at] ?? 0) ^ 1;
      expect(await faultsOf([{ ...member, descriptor: lie }])).toEqual([
        'the descriptor after "a.txt" disagrees with the central directory',
      ]);
    }
  });

  it('have a descriptor where it is told of, and only there', async () => {
    const descriptor = Buffer.concat([crc, sizes]);
    expect(await faultsOf([{ ...honest, told: later }])).toEqual(['0 bytes after "a.txt" belong to nothing']);
    expect(await faultsOf([{ ...honest, descriptor }])).toEqual(['12 bytes after "a.txt" belong to nothing']);
  });
});

describe('a member', () => {
  it.each([
    ['/etc/passwd', 'is absolute'],
    ['../a', 'leads out of the archive'],
    ['a/../../b', 'leads out of the archive'],
    ['a/..', 'leads out of the archive'],
    ['./a', 'is not normalised'],
    ['a//b', 'is not normalised'],
    ['a\\b', 'holds a backslash, which some readers take for a slash'],
    ['C:/a', 'starts with a drive'],
    ['a\0.txt', 'holds a control character'],
    ['a\u202etxt', 'holds a control character'],
    ['', 'is empty'],
    [`${'a/'.repeat(101)}b`, 'lies more than 100 folders deep'],
  ])('is not called %j', async (name, what) => {
    expect(nameFault(name)).toBe(what);
    // What is told may be cut short.
    expect((await faultsOf([{ name, bytes: text }]))[0]).toContain(JSON.stringify(name).slice(0, 100));
  });

  it.each([
    ['twice', ['a', 'a'], '"a": its name stands twice'],
    ['twice, in two forms of Unicode', ['\u00e9', 'e\u0301'], '"e\u0301": its name stands twice'],
    ['as file and folder', ['a', 'a/b'], '"a/b": its name lies in "a", which is a file'],
    ['as folder and file', ['a/b', 'a'], '"a": its name is a file and a folder'],
  ])('is not there %s', async (_, names, what) => {
    expect(await faultsOf(names.map((name) => ({ name, bytes: text })))).toEqual([what]);
  });

  it('is named in an encoding that is told', async () => {
    const name = Buffer.from([0x67, 0x72, 0x94]);
    expect(await faultsOf([{ name: 'gr.', bytes: text, told: { name } }])).toEqual([
      'a name is written in an encoding that is not told',
    ]);
    expect(await faultsOf([{ name: 'gr.', bytes: text, told: { name, flags: 0x0800 } }])).toEqual([
      'a name is written in an encoding that is not told',
    ]);
  });

  it.each<[string, Partial<Crafted>, string]>([
    ['a link', { told: { attributes: 0xa1ff0000 } }, 'it is a link, a folder or a device by its attributes'],
    ['a device', { told: { attributes: 0x21ff0000 } }, 'it is a link, a folder or a device by its attributes'],
    ['a folder by half', { told: { attributes: 0x10 } }, 'it is a folder by its attributes, and a file by its name'],
    ['encrypted', { told: { flags: 1 } }, 'it is encrypted'],
    ['strongly encrypted', { told: { flags: 0x41 } }, 'it is encrypted'],
    ['patched', { told: { flags: 0x20 } }, 'its flags 0x20 are not known'],
    ['packed by LZMA', { told: { method: 14 } }, 'it is packed by LZMA, which is not read'],
    ['packed by what nobody knows', { told: { method: 77 } }, 'it is packed by method 77, which is not read'],
    ['on another disk', { told: { disk: 1 } }, 'it lies on another disk'],
    ['commented', { told: { comment: 'x' } }, 'it has a comment'],
    ['for later readers', { told: { version: 63 } }, 'it needs a newer reader of zip than any model does'],
  ])('is not %s', async (_, lie, what) => {
    expect(await faultsOf([{ name: 'a.txt', bytes: text, ...lie }])).toEqual([`"a.txt": ${what}`]);
  });

  it('is no folder that holds bytes, nor one that is a link', async () => {
    expect(await faultsOf([{ name: 'a/', bytes: text }])).toEqual(['"a/": it is a folder that holds bytes']);
    expect(await faultsOf([{ name: 'a/', told: { attributes: 0xa1ff0000 } }])).toEqual([
      '"a/": it is a link or a device by its attributes, and a folder by its name',
    ]);
  });

  it.each([false, true])('has the CRC it is said to have (deflated: %s)', async (deflated) => {
    expect(await faultsOf([{ name: 'a', bytes: text, deflated, told: { crc: 1 } }])).toEqual([
      '"a": its CRC is another than the archive says',
    ]);
  });

  it('unpacks to as many bytes as it claims', async () => {
    const less = { name: 'a', bytes: text, deflated: true, told: { size: text.length + 1 } };
    expect(await faultsOf([less])).toEqual(['"a": it unpacks to 420 bytes instead of 421']);
    const more = { name: 'a', bytes: text, deflated: true, told: { size: text.length - 1 } };
    expect(await faultsOf([more])).toEqual(['"a": it unpacks to more than the 419 bytes it claims']);
    expect(await faultsOf([{ name: 'a', bytes: text, told: { size: 1 } }])).toEqual([
      '"a": it is stored, but takes 420 bytes for 1',
    ]);
  });

  it('is packed whole, and nothing is packed behind it', async () => {
    const packed = deflateRawSync(text);
    const cut = { name: 'a', bytes: text, deflated: true, packedBytes: packed.subarray(0, -1) };
    expect(await faultsOf([cut])).toEqual(['"a": it cannot be unpacked: unexpected end of file']);
    const longer = { name: 'a', bytes: text, deflated: true, packedBytes: Buffer.concat([packed, packed]) };
    expect(await faultsOf([longer])).toEqual(['"a": bytes follow the end of what is packed']);
    const broken = { name: 'a', bytes: text, deflated: true, packedBytes: Buffer.alloc(packed.length, 0xff) };
    expect(await faultsOf([broken])).toEqual(['"a": it cannot be unpacked: invalid block type']);
  });

  it('does not unpack to more than deflate can', async () => {
    const bomb = { name: 'a', bytes: text, deflated: true, told: { size: 100_000_000 } };
    expect(await faultsOf([bomb])).toContainEqual(expect.stringContaining('cannot unpack to 100000000'));
  });

  it('is not packed tighter than weights are where it is large', async () => {
    const packedBytes = Buffer.alloc(2 * 2 ** 20);
    const bomb = { name: 'a', deflated: true, packedBytes, told: { size: 500 * 2 ** 20 } };
    expect(await faultsOf([bomb])).toContain('"a": it unpacks to 250 times its size');
  });

  it('is unpacked no further than the limit', async () => {
    const bytes = zipOf([{ name: 'a', bytes: Buffer.alloc(2 ** 20), deflated: true }]);
    const limits = { ...defaultLimits, inflated: 2 ** 19 };
    const inspection = await inspected({ 'model.zip': bytes }, { limits });
    expect(inspection.limit).toContain('it unpacks to more than 524288 bytes');
    expect((await inspected({ 'model.zip': bytes })).limit).toBeUndefined();
  });

  it('is inspected by what it is, however deep it lies', async () => {
    const evil = zipOf([{ name: '../x', bytes: text }]);
    const outer = zipOf([{ name: 'notes.txt', bytes: zipOf([{ name: 'b.bin', bytes: evil, deflated: true }]) }]);
    const { faults } = await inspected({ 'model.zip': outer });
    expect(faults).toEqual([
      {
        place: { file: 'model.zip', members: ['notes.txt', 'b.bin'] },
        what: '"../x": its name leads out of the archive',
        offset: 454,
      },
    ]);
  });

  it('does not lie deeper than the limit', async () => {
    let bytes = zipOf([{ name: 'a', bytes: text }]);
    for (let depth = 0; depth < defaultLimits.depth; depth += 1) bytes = zipOf([{ name: 'a', bytes }]);
    expect((await inspected({ 'model.zip': bytes })).limit).toContain('containers deep');
  });
});

describe('the extra fields of a member', () => {
  const member = { name: 'a', bytes: text };

  it('may pad it as PyTorch does', async () => {
    expect(await faultsOf([{ ...member, local: { extra: extra(0x4246, Buffer.from('ZZZZ')) } }])).toEqual([]);
    expect(await faultsOf([{ ...member, local: { extra: extra(0x4246, Buffer.from('ZEVI')) } }])).toEqual([
      'the padding in its extra fields holds something',
    ]);
  });

  it.each([
    ['rename it', extra(0x7075, Buffer.from('name')), 'its extra field 0x7075 is none that is known'],
    ['encrypt it', extra(0x9901, Buffer.alloc(7)), 'its extra field 0x9901 is none that is known'],
    [
      'stand twice',
      Buffer.concat([extra(0x5455, u32(0)), extra(0x5455, u32(0))]),
      'its extra field 0x5455 stands twice',
    ],
    ['be cut off', u16(0x5455, 9, 0), 'its extra fields are cut off'],
    ['end early', Buffer.alloc(3), 'its extra fields are cut off'],
  ])('may not %s', async (_, field, what) => {
    expect(await faultsOf([{ ...member, local: { extra: field } }])).toEqual([what]);
    expect(await faultsOf([{ ...member, central: { extra: field } }])).toEqual([what]);
  });

  it('tell in zip64 what is asked for, and no more', async () => {
    expect(await faultsOf([{ ...member, central: { extra: extra(1, u64(420n)) } }])).toEqual([
      'its zip64 field holds more than is asked for',
    ]);
    expect(await faultsOf([{ ...member, central: { size: 0xffffffff } }])).toEqual(['its zip64 field lacks a number']);
    expect(await faultsOf([{ ...member, local: { extra: extra(1, u64(420n, 420n)) } }])).toEqual([
      'a local zip64 field does not go with the sizes beside it',
    ]);
    const huge = { size: 0xffffffff, extra: extra(1, u64(2n ** 63n)) };
    expect(await faultsOf([{ ...member, central: huge }])).toEqual(['it claims 9223372036854775808 bytes']);
  });
});

describe('the end of a zip archive', () => {
  const member = { name: 'a', bytes: text };
  const notLast = 'it does not end with the end record of a zip: it is cut off, or bytes or a comment follow';
  const notThere = 'its central directory does not reach from where it should start to the end record';

  it.each<[string, Ends, string]>([
    ['bytes after it', { appended: Buffer.from('x') }, notLast],
    ['a comment', { comment: Buffer.from('x') }, notLast],
    ['a comment that is cut off', { commentBytes: 1 }, notLast],
    ['bytes between the directory and its end', { afterDirectory: Buffer.from('x') }, notThere],
    ['another place of the directory', { directoryStart: 0 }, notThere],
    ['another size of the directory', { directorySize: 0 }, notThere],
    ['fewer entries than there are', { entries: 0 }, 'its central directory holds more than its entries'],
    [
      'more entries than there is room for',
      { entries: 2 },
      'it claims 2 entries, more than its central directory has room for',
    ],
    ['several disks', { disk: 1 }, 'it spans several disks'],
    ['entries on other disks', { entriesHere: 0 }, 'it spans several disks'],
    [
      '2³² entries',
      { entries: 0xffff, zip64: { entries: 2n ** 32n } },
      'it claims 4294967296 entries, more than its central directory has room for',
    ],
    ['2⁶⁴ - 1 bytes of directory', { directorySize: 0xffffffff, zip64: { size: 2n ** 64n - 1n } }, notThere],
    ['a directory beyond the file', { directoryStart: 0xffffffff, zip64: { start: 2n ** 63n } }, notThere],
    ['another zip64 end record', { zip64: { entries: 2n } }, 'its two end records disagree'],
    ['a zip64 end record elsewhere', { zip64: { at: 0n } }, 'its zip64 end record is not where it should be'],
    ['a zip64 end record of several disks', { zip64: { disks: 1 } }, 'it spans several disks'],
  ])('does not allow %s', async (_, ends, what) => {
    expect(await faultsOf([member], ends)).toEqual([what]);
  });

  it('is there once', async () => {
    const whole = zipOf([member]);
    expect(await faultsOfBytes(Buffer.concat([whole, whole.subarray(-22)]))).toEqual([notThere]);
    expect(await faultsOfBytes(Buffer.concat([whole, whole]))).toEqual([notThere]);
  });

  it('is not put behind something else', async () => {
    const script = Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf([member])]);
    expect(await inspected({ 'model.zip': script })).toMatchObject({ format: 'unknown' });
  });

  it('is not reached by a 7z archive, whatever its name', async () => {
    const sevenZip = Buffer.concat([Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), Buffer.alloc(64)]);
    expect(await inspected({ 'model.pt': sevenZip })).toMatchObject({ format: 'unknown' });
  });

  it('refuses entries that share their bytes, which is how a small archive unpacks to petabytes', async () => {
    const kernel: Crafted = { name: 'a', bytes: Buffer.alloc(100_000), deflated: true };
    const shared = { ...kernel, noBytes: true, central: { offset: 0 } };
    expect(await faultsOf([kernel, { ...shared, name: 'b' }])).toEqual(['"a" overlaps what follows it']);
    // Each entry quotes the local headers of those after it, as if they were packed bytes.
    const quoting: Crafted = { name: 'a', packedBytes: Buffer.alloc(80), told: { packed: 200, size: 200 } };
    expect(await faultsOf([quoting, { name: 'b', bytes: Buffer.alloc(100) }])).toEqual([
      '"a" overlaps what follows it',
    ]);
  });

  it('gives up where too much is wrong', async () => {
    const members = Array.from({ length: 60 }, (_, index) => ({ name: `../${index}` }));
    const faults = await faultsOf(members);
    expect(faults).toHaveLength(52);
    expect(faults.at(-1)).toBe('more than 50 of its entries are not as they should be');
  });

  it('allows no more entries than the limits', async () => {
    const bytes = zipOf([member, { ...member, name: 'b' }]);
    const { limit } = await inspected({ 'model.zip': bytes }, { limits: { ...defaultLimits, entries: 1 } });
    expect(limit).toContain('it holds more than 1 entries');
  });
});

describe('a zip archive of which a part is missing or changed', () => {
  const whole = zipOf([
    { name: 'a.txt', bytes: text, deflated: true },
    { name: 'b.txt', bytes: Buffer.from('b') },
  ]);

  it('is refused wherever it is cut', async () => {
    for (let length = 4; length < whole.length; length += 1) {
      expect(await faultsOfBytes(whole.subarray(0, length))).not.toEqual([]);
    }
  });

  it('is refused whichever bit is flipped, but for those that tell nothing', async () => {
    // The version that wrote it, the version it needs, internal attributes, and permissions.
    const silent = new Set<number>();
    const mark = (start: number, ...offsets: number[]) => {
      for (const offset of offsets) silent.add(start + offset);
    };
    const locals = [0, whole.indexOf('PK\x03\x04', 4)];
    const centrals = [whole.indexOf('PK\x01\x02'), whole.lastIndexOf('PK\x01\x02')];
    for (const start of locals) mark(start, 4, 5);
    for (const start of centrals) mark(start, 4, 5, 6, 7, 36, 37, 38, 39, 40, 41);
    const bits = fc.tuple(fc.integer({ min: 4, max: whole.length - 1 }), fc.integer({ min: 0, max: 7 }));
    await fc.assert(
      fc.asyncProperty(
        bits.filter(([at]) => !silent.has(at)),
        async ([at, bit]) => {
          const changed = Buffer.from(whole);
          changed[at] = (changed[at] ?? 0) ^ (1 << bit);
          expect(await faultsOfBytes(changed)).not.toEqual([]);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
