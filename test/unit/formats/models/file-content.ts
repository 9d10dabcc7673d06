import { open } from 'node:fs/promises';
import { type Content, memoryContent } from '../../../../src/formats/models/content.js';
import { type InspectOptions, inspectFile } from '../../../../src/formats/models/inspect.js';
import type { Inspection } from '../../../../src/formats/models/inspection.js';

/** A file's bytes at their places, as the gate opens them. */
export async function fileContent(path: string): Promise<Content & { close(): Promise<void> }> {
  const handle = await open(path);
  const { size } = await handle.stat();
  return {
    size,
    read: async (offset, length) => {
      const bytes = Buffer.alloc(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset);
      if (bytesRead !== length) throw new RangeError(`bytes ${offset} to ${offset + length} of ${size}`);
      return bytes;
    },
    close: () => handle.close(),
  };
}

/** What inspection says of the first of the files, of bytes, or of the file at a path. */
export async function inspected(
  model: Readonly<Record<string, Uint8Array>> | Uint8Array | string,
  options?: Partial<InspectOptions>,
): Promise<Inspection> {
  const all = { allowed: nothing, clock: () => 0, ...options };
  if (typeof model === 'string') {
    const content = await fileContent(model);
    try {
      return await inspectFile('model', new Map([['model', content]]), all);
    } finally {
      await content.close();
    }
  }
  const files = model instanceof Uint8Array ? { model } : model;
  const contents = new Map(Object.entries(files).map(([name, bytes]) => [name, memoryContent(bytes)]));
  const [first] = contents.keys();
  if (first === undefined) throw new Error('no file was given');
  return inspectFile(first, contents, all);
}

const nothing = { has: () => false, names: new Set<string>() };
