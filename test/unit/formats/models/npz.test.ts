import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { memoryContent } from '../../../../src/formats/models/content.js';
import type { FormatName } from '../../../../src/formats/models/format-name.js';
import { npz } from '../../../../src/formats/models/npz.js';
import { readArchive } from '../../../../src/formats/models/zip/archive.js';
import { inspectorOf } from './file-content.js';
import { type Crafted, zipOf } from './zip/crafted.js';

const magic = Buffer.from('\x93NUMPY', 'latin1');

/** What the archive is where a member that starts like an array is one. */
async function formatOf(bytes: Buffer): Promise<{ format: FormatName; faults: readonly string[] }> {
  const told = inspectorOf(async (_, source) =>
    (await source.head()).subarray(0, 6).equals(magic) ? 'npy' : 'unknown',
  );
  const archive = await readArchive(memoryContent(bytes), told.inspector);
  return { format: await npz.inspect(archive, told.inspector), faults: told.faults };
}

describe('a NumPy archive', () => {
  it.each(['arrays', 'compressed', 'objects'])('is told by its members: %s', async (name) => {
    const bytes = readFileSync(`test/fixtures/models/npz/${name}.npz`);
    expect(await formatOf(bytes)).toEqual({ format: 'npz', faults: [] });
  });

  const array: Crafted = { name: 'a', bytes: magic };

  it('has members that are arrays, whatever their name', async () => {
    expect((await formatOf(zipOf([array]))).format).toBe('npz');
    expect((await formatOf(zipOf([array, { name: 'b.npy', bytes: Buffer.from('no array') }]))).format).toBe('zip');
    expect((await formatOf(zipOf([]))).format).toBe('zip');
  });

  it('has members that are sound', async () => {
    expect(await formatOf(zipOf([{ ...array, told: { crc: 1 } }]))).toEqual({
      format: 'zip',
      faults: ['"a": its CRC is another than the archive says'],
    });
  });
});
