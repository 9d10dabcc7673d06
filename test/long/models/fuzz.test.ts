// Files that were cut, flipped and spliced: whatever they are, they are judged within the limits, and what was refused is not
// made to pass by leaving its end away. 10,000 of them, from every fixture, by a seed that a failure prints.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { defaultLimits } from '../../../src/formats/models/budget.js';
import { memoryContent } from '../../../src/formats/models/content.js';
import { inspectFile } from '../../../src/formats/models/inspect.js';
import type { Inspection } from '../../../src/formats/models/inspection.js';
import { allowedImports } from '../../../src/formats/models/pickle/allow-list.js';

const fixtures = fileURLToPath(new URL('../../fixtures/models', import.meta.url));
const mutations = 10_000;
const seed = 20_261_121;
/** Milliseconds of one file of a few kilobytes, on a machine many times slower than this one. */
const patience = 20_000;

const limits = { ...defaultLimits, seconds: 5, inflated: 2 ** 26, held: 2 ** 22, entries: 100_000 };
const allowed = allowedImports([]);

async function inspected(name: string, bytes: Uint8Array): Promise<Inspection> {
  const began = performance.now();
  const files = new Map([[name, memoryContent(bytes)]]);
  const found = await inspectFile(name, files, { allowed, limits, clock: () => performance.now() });
  expect(performance.now() - began).toBeLessThan(patience);
  return found;
}

/** Whether the gate would let it pass. */
function passes({ format, faults, imports, limit }: Inspection): boolean {
  const isModel = !['unknown', 'zip', 'tar', 'hdf5', 'json', 'text', 'empty'].includes(format);
  return isModel && faults.length === 0 && imports.every((each) => each.allowed) && limit === undefined;
}

async function readFixtures(): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const names = (await readdir(fixtures, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(name) })));
  return files.filter(({ bytes }) => bytes.length > 0 && bytes.length <= 2 ** 17);
}

/**
 * Whether nothing that is told of a file stands in what was cut off: ONNX has no end mark, so that a message without its last
 * fields is a message; and what follows the last tensor of GGUF is padding.
 */
function endsWhole(format: string, bytes: Buffer, length: number): boolean {
  if (format === 'gguf') return bytes.length - length < 32 && bytes.subarray(length).every((byte) => byte === 0);
  return format === 'onnx' && fieldEnds(bytes).has(length);
}

/** Where the fields of a protobuf message end. */
function fieldEnds(bytes: Buffer): ReadonlySet<number> {
  const ends = new Set<number>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const wireType = varint() & 7;
    if (wireType === 2) {
      const length = varint();
      at += length;
    } else if (wireType === 0) varint();
    else at += wireType === 1 ? 8 : 4;
    ends.add(at);
  }
  return ends;
}

const files = await readFixtures();

/** A generator of whole numbers in [0, below). */
function numbers(start: number): (below: number) => number {
  const generator = xoroshiro128plus(start);
  return (below) => (generator.next() >>> 0) % below;
}

function flipped(bytes: Buffer, next: (below: number) => number): Buffer {
  const changed = Buffer.from(bytes);
  for (let flips = 1 + next(8); flips > 0; flips -= 1) {
    const at = next(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << next(8));
  }
  return changed;
}

function spliced(bytes: Buffer, other: Buffer, next: (below: number) => number): Buffer {
  const from = next(other.length);
  const part = other.subarray(from, from + 1 + next(256));
  const at = next(bytes.length);
  const replaced = next(2) === 0 ? 0 : part.length;
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at + replaced)]);
}

describe(`files that somebody damaged, by the seed ${seed}`, () => {
  test('there are fixtures of every kind', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('are judged within the limits, and none crashes', async () => {
    const next = numbers(seed);
    for (let index = 0; index < mutations; index += 1) {
      const file = files[index % files.length];
      const other = files[next(files.length)];
      if (!file || !other) throw new Error('no fixtures');
      const bytes = index % 2 === 0 ? flipped(file.bytes, next) : spliced(file.bytes, other.bytes, next);
      await inspected(file.name, bytes).catch((error: unknown) => {
        throw new Error(`mutation ${index} of ${file.name}`, { cause: error });
      });
    }
  });

  test('pass with their end cut off no more than before', async () => {
    const next = numbers(seed + 1);
    const found: string[] = [];
    for (let index = 0; index < mutations / 2; index += 1) {
      const file = files[index % files.length];
      if (!file) throw new Error('no fixtures');
      const length = next(file.bytes.length);
      if (length === 0) continue;
      const cut = await inspected(file.name, file.bytes.subarray(0, length));
      if (passes(cut) && !endsWhole(cut.format, file.bytes, length))
        found.push(`${file.name} at ${length} of ${file.bytes.length}: ${cut.format}`);
    }
    expect(found).toEqual([]);
  });
});
