import { appendFile, mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ChangedWhileRead, digestContent } from '../../../src/sources/digest.js';
import { type FileContent, openContent } from '../../../src/sources/file-content.js';
import { Inputs } from '../../../src/sources/inputs.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { execution } from './git/checkout.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

const size = 200_000;
const bytes = Buffer.from(Uint32Array.from({ length: size / 4 }, (_, index) => index).buffer);

let folder: string;
let path: string;
const opened: FileContent[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlgate-content-'));
  path = join(folder, 'model.bin');
  await writeFile(path, bytes);
});
afterEach(async () => {
  for (const content of opened.splice(0)) await content.close();
  await rm(folder, { recursive: true, force: true });
});

async function opening(...given: Parameters<typeof openContent>): Promise<FileContent> {
  const content = await openContent(...given);
  opened.push(content);
  return content;
}

describe('the content of a file', () => {
  test.each([
    ['its first bytes', 0, 8],
    ['a few behind each other', 65_530, 12],
    ['as many as the window has', 10, 65_536],
    ['more than the window has', 3, 150_000],
    ['its last bytes', size - 5, 5],
    ['none', 17, 0],
    ['none behind the last', size, 0],
    ['all', 0, size],
  ])('is read here and there: %s', async (_what, offset, length) => {
    const content = await opening(path);
    expect(content.size).toBe(size);
    expect(await content.read(offset, length)).toEqual(bytes.subarray(offset, offset + length));
  });

  test('is the same in whatever order it is read, and at once', async () => {
    const content = await opening(path);
    const places = Array.from({ length: 300 }, (_, index) => (index * 7919) % (size - 40));
    const read = await Promise.all(places.map((offset) => content.read(offset, 40)));
    expect(read.every((found, index) => found.equals(bytes.subarray(places[index], (places[index] ?? 0) + 40)))).toBe(
      true,
    );
  });

  test('does not change where what was read is written to', async () => {
    const content = await opening(path);
    (await content.read(0, 4)).fill(0xff);
    expect(await content.read(0, 4)).toEqual(bytes.subarray(0, 4));
  });

  test.each([
    [-1, 1],
    [0, size + 1],
    [size, 1],
    [0, -1],
    [0.5, 1],
    [0, Number.NaN],
    [Number.MAX_SAFE_INTEGER, 1],
  ])('has nothing outside: %p, %p', async (offset, length) => {
    await expect((await opening(path)).read(offset, length)).rejects.toThrow(RangeError);
  });

  test('is asked for once where parsers ask for a few bytes behind each other', async () => {
    const content = await opening(path);
    await content.read(0, 4);
    await writeFile(path, Buffer.alloc(size));
    expect(await content.read(65_532, 4)).toEqual(bytes.subarray(65_532, 65_536));
    expect(await content.read(65_536, 4)).toEqual(Buffer.alloc(4));
  });

  test('is refused where it is not that which was digested', async () => {
    const { stamp } = await digestContent(path);
    await opening(path, stamp);
    await appendFile(path, 'more');
    await expect(openContent(path, stamp)).rejects.toThrow(ChangedWhileRead);
  });

  test('is refused where the file became shorter since', async () => {
    const content = await opening(path);
    await truncate(path, 100);
    await expect(content.read(65_536, 10)).rejects.toThrow(ChangedWhileRead);
  });
});

describe('what the plan pinned', () => {
  async function pinned(verify = false) {
    const workspace = { root: folder, folder };
    const reach = reachOf(workspace, { execute: execution });
    const request = requestOf({ kind: 'files', text: 'model.bin' }, folder, { gate: 'model', tree: true });
    const files = await resolveSource(request, reach);
    const [file] = files;
    if (!file) throw new Error('no file');
    const frozen = [{ gate: 'model', source: 'm', role: 'current', text: 'model.bin', files } as const];
    return { file, inputs: new Inputs(frozen, workspace, reach.snapshots, verify) };
  }

  test('is opened and read where it lies', async () => {
    const { file, inputs } = await pinned();
    const content = await inputs.open(file);
    opened.push(content);
    expect(await content.read(40, 4)).toEqual(bytes.subarray(40, 44));
    await inputs.unchanged([file]);
  });

  test('is refused once somebody wrote to it, before it is opened and while it is read', async () => {
    const { file, inputs } = await pinned();
    const content = await inputs.open(file);
    opened.push(content);
    const other = await open(path, 'r+');
    await other.write(Buffer.from('x'), 0, 1, 40);
    await other.close();
    await content.read(40, 4);
    const changed = { code: 'changed_since_plan' };
    await expect(inputs.unchanged([file])).rejects.toMatchObject(changed);
    await expect(inputs.open(file)).rejects.toMatchObject(changed);
    await truncate(path, 0);
    await expect(content.read(150_000, 4)).rejects.toMatchObject(changed);
    await rm(path);
    await expect(inputs.open(file)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('is not read where only its digest was taken', async () => {
    const { file, inputs } = await pinned();
    const elsewhere = { ...file, path: 's3://models/model.bin', digest_only: true } as const;
    await inputs.unchanged([elsewhere]);
    await expect(inputs.open(elsewhere)).rejects.toThrow(/only its size and digest/);
    await expect(inputs.bytes(elsewhere)).rejects.toThrow(/only its size and digest/);
  });

  test('is verified in another process, but for that of which only the digest was taken', async () => {
    const { file, inputs } = await pinned(true);
    expect(await inputs.files('current')).toEqual([file]);
    const elsewhere = [{ ...file, path: 's3://models/model.bin', digest_only: true } as const];
    const frozen = [{ gate: 'model', source: 'm', role: 'baseline', text: 's3', files: elsewhere } as const];
    const later = new Inputs(frozen, inputs.workspace, reachOf(inputs.workspace).snapshots, true);
    expect(await later.files('baseline')).toEqual(elsewhere);
  });

  test('is read from the object that a pointer at its place stands for', async () => {
    await writeFile(join(folder, 'object'), 'the content');
    const { file, inputs } = await pinned();
    const { size: objectSize, sha256 } = await digestContent(join(folder, 'object'));
    const behind = { ...file, size: objectSize, sha256, object: 'object' };
    const content = await inputs.open(behind);
    opened.push(content);
    expect(String(await content.read(0, content.size))).toBe('the content');
    expect(await inputs.path(behind)).toBe(join(folder, 'object'));
    await inputs.unchanged([behind]);
    await writeFile(join(folder, 'object'), 'another one');
    await expect(inputs.unchanged([behind])).rejects.toMatchObject({ code: 'changed_since_plan' });
  });
});
