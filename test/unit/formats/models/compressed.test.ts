import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, test } from '@jest/globals';
import { defaultLimits } from '../../../../src/formats/models/budget.js';
import { allowedImports } from '../../../../src/formats/models/pickle/allow-list.js';
import { inspected } from './file-content.js';
import { imported, op, pickle } from './pickle/assemble.js';

const fixtures = join(import.meta.dirname, '../../../fixtures/models/pickle/2026/estimators');
const allowed = allowedImports();
const forms = ['zlib', 'gzip', 'bz2', 'xz', 'lzma', 'lz4'];
const honest = (form: string) => readFileSync(join(fixtures, `ColumnPipeline.${form}.joblib`));

async function faults(bytes: Uint8Array): Promise<string[]> {
  const { faults: found, limit, format } = await inspected(bytes, { allowed });
  if (format === 'unknown' && found.length === 0) return ['unknown'];
  return [...found.map(({ what }) => what), ...(limit === undefined ? [] : [limit])];
}

describe.each(forms)('a pickle that joblib compressed with %s', (form) => {
  it('is read through it', async () => {
    const plain = await inspected(join(fixtures, 'ColumnPipeline.joblib'), { allowed });
    const found = await inspected(honest(form), { allowed });
    expect(found).toMatchObject({ format: 'joblib', faults: [], facts: plain.facts });
    expect(found.imports.map(({ module, name }) => [module, name])).toEqual(
      plain.imports.map(({ module, name }) => [module, name]),
    );
  });

  it('is refused where it is cut off, wherever that is', async () => {
    const whole = honest(form);
    for (const share of [0.3, 0.6, 0.9]) {
      expect(await faults(whole.subarray(0, Math.floor(whole.length * share)))).not.toEqual([]);
    }
    for (const missing of [1, 4]) expect(await faults(whole.subarray(0, -missing))).not.toEqual([]);
  });

  it('is refused where bytes follow it', async () => {
    expect(await faults(Buffer.concat([honest(form), Buffer.from([0])]))).not.toEqual([]);
    expect(await faults(Buffer.concat([honest(form), honest(form)]))).not.toEqual([]);
  });

  it('is refused where a byte of it has changed', async () => {
    const whole = honest(form);
    // A file of LZMA without a container has no checksum: what it unpacks to may still be a pickle.
    if (form === 'lzma') return;
    for (const place of [0.4, 0.7, 0.95]) {
      const changed = Buffer.from(whole);
      const at = Math.floor(whole.length * place);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(await faults(changed)).not.toEqual([]);
    }
  });
});

const harmless = pickle(4, op('SHORT_BINBYTES', Buffer.alloc(40)));
const system = pickle(4, imported('os', 'system'));

test.each<[string, Buffer]>([
  ['zlib', deflateSync(system)],
  ['gzip', gzipSync(system)],
  ['gzip in gzip', gzipSync(gzipSync(system))],
])('imports are found inside of %s', async (_, bytes) => {
  expect((await inspected(bytes, { allowed })).imports).toMatchObject([
    { module: 'os', name: 'system', allowed: false },
  ]);
});

it('is refused where the checksum of xz is wrong', async () => {
  const changed = Buffer.from(honest('xz'));
  const index = (changed.readUInt32LE(changed.length - 8) + 1) * 4;
  const at = changed.length - 12 - index - 8;
  changed[at] = (changed[at] ?? 0) ^ 1;
  expect(await faults(changed)).toContain('the checksum of a block of xz is wrong');
});

it('is refused where a checksum of LZ4 is wrong', async () => {
  // Of lz4 4.4, with the checksums that joblib leaves out.
  const whole = Buffer.from(
    'BCJNGHxA+AAAAAAAAAAlYQAAAP9HgAJdcQAoSwBLAUsCSwNLBEsFSwZLB0sISwlLCksLSwxLDUsOSw9LEEsRSxJLE0sUSxVLFksXSxhLGUsaSxtLHEsdSx5LH0sgSyFLIksjSyRLJUsmSydQAIpQJksnZS5nhWDPAAAAAASuiSM=',
    'base64',
  );
  expect(await faults(whole)).toEqual([]);
  const change = (at: number) => {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return faults(changed);
  };
  expect(await change(whole.length - 1)).toContain('the checksum of the LZ4 frame is wrong');
  expect(await change(whole.length - 9)).toContain('the checksum of a block of LZ4 is wrong');
  expect(await change(14)).toContain('the checksum of the header of the LZ4 frame is wrong');
});

it('is refused where gzip has more than one member', async () => {
  const halves = [harmless.subarray(0, 20), harmless.subarray(20)].map((half) => gzipSync(half));
  expect(await faults(Buffer.concat(halves))).toEqual(['another member follows the end of gzip']);
  expect(await faults(gzipSync(harmless))).toEqual([]);
});

it('is no model where something else was compressed', async () => {
  expect((await inspected(gzipSync(Buffer.from('# Notes\n')), { allowed })).format).toBe('unknown');
});

it('stops at the limit of what is unpacked', async () => {
  const bomb = deflateSync(pickle(3, op('BINBYTES', Buffer.alloc(2 ** 21))));
  const limits = { ...defaultLimits, inflated: 2 ** 20 };
  expect((await inspected(bomb, { allowed, limits })).limit).toBe(
    'model » (zlib): it unpacks to more than 1048576 bytes',
  );
  expect((await inspected(bomb, { allowed })).limit).toBeUndefined();
});

it('needs no more memory for a dictionary than is held', async () => {
  const changed = Buffer.from(honest('lzma'));
  changed.writeUInt32LE(2 ** 31, 1);
  expect((await inspected(changed, { allowed })).limit).toBe(
    'model » (lzma): it needs a dictionary of 2147483648 bytes, more than 67108864',
  );
});

it('goes no deeper than the limit', async () => {
  let bytes = system;
  for (let depth = 0; depth < 10; depth++) bytes = gzipSync(bytes);
  expect((await inspected(bytes, { allowed })).limit).toContain('it lies more than 8 containers deep');
});
