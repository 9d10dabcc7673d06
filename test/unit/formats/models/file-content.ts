import { open } from 'node:fs/promises';
import { type Content, memoryContent } from '../../../../src/formats/models/content.js';
import { type InspectOptions, inspectFile, inspectFolder } from '../../../../src/formats/models/inspect.js';
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

/** What inspection says of the first of the files. */
export async function inspected(
  files: Readonly<Record<string, Uint8Array>>,
  options?: Partial<InspectOptions>,
): Promise<Inspection> {
  const contents = new Map(Object.entries(files).map(([name, bytes]) => [name, memoryContent(bytes)]));
  const [first] = contents.keys();
  if (first === undefined) throw new Error('no file was given');
  return inspectFile(first, contents, { allowed: nothing, clock: () => 0, ...options });
}

/** What inspection says of a folder with those files. */
export async function inspectedFolder(files: Readonly<Record<string, Uint8Array>>): Promise<Inspection | undefined> {
  const contents = new Map(Object.entries(files).map(([name, bytes]) => [name, memoryContent(bytes)]));
  return inspectFolder(contents, { allowed: nothing, clock: () => 0 });
}

const nothing = { has: () => false, names: new Set<string>() };
