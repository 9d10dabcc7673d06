import { open } from 'node:fs/promises';
import { Budget, defaultLimits } from '../../../../src/formats/models/budget.js';
import { type Content, memoryContent } from '../../../../src/formats/models/content.js';
import { type InspectOptions, inspectFile } from '../../../../src/formats/models/inspect.js';
import type { Facts, Inspection, Inspector } from '../../../../src/formats/models/inspection.js';

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

const nothing = { has: () => false, names: new Set<string>() };

/** What a reader tells of one file, where the test says what lies inside. */
export interface Told {
  readonly inspector: Inspector;
  readonly faults: readonly string[];
  /** `module:name` or `module:name (kind)` */
  readonly imports: readonly string[];
  readonly facts: readonly Facts[];
}

export function inspectorOf(member: Inspector['member'] = async () => 'unknown'): Told {
  const faults: string[] = [];
  const imports: string[] = [];
  const facts: Facts[] = [];
  const inspector: Inspector = {
    place: { file: 'model', members: [] },
    budget: new Budget(defaultLimits, () => 0),
    isAllowed: () => false,
    knownNames: new Set(),
    fault: (what) => faults.push(what),
    imported: ({ module, name, kind }) => imports.push(`${module}:${name}${kind === undefined ? '' : ` (${kind})`}`),
    stream: () => {},
    facts: (found) => facts.push(found),
    member,
    sibling: () => undefined,
  };
  return { inspector, faults, imports, facts };
}
