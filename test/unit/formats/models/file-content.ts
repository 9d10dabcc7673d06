import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Budget, defaultLimits } from '../../../../src/formats/models/budget.js';
import { type Content, memoryContent } from '../../../../src/formats/models/content.js';
import { type InspectOptions, inspectFile, inspectFolder } from '../../../../src/formats/models/inspect.js';
import type { Facts, Inspection, Inspector } from '../../../../src/formats/models/inspection.js';

/** A file's bytes, read as they are asked for. */
export async function fileContent(path: string): Promise<Content & { close(): Promise<void> }> {
  const file = await open(path);
  const { size } = await file.stat();
  return {
    size,
    read: async (offset, length) => {
      const buffer = Buffer.alloc(length);
      const { bytesRead } = await file.read(buffer, 0, length, offset);
      if (bytesRead < length) throw new RangeError(`${path} became shorter`);
      return buffer;
    },
    close: () => file.close(),
  };
}

const nothingAllowed = { has: () => false, names: new Set<string>() };

/** What is found in bytes, in the file of that path, or in the first of several files. */
export async function inspected(
  model: Uint8Array | string | Readonly<Record<string, Uint8Array>>,
  options: Partial<InspectOptions> = {},
): Promise<Inspection> {
  const all = { allowed: nothingAllowed, clock: () => 0, ...options };
  if (model instanceof Uint8Array) return inspectFile('model', new Map([['model', memoryContent(model)]]), all);
  if (typeof model !== 'string') {
    const contents = new Map(Object.entries(model).map(([name, bytes]) => [name, memoryContent(bytes)]));
    const [first = ''] = contents.keys();
    return inspectFile(first, contents, all);
  }
  const content = await fileContent(model);
  try {
    return await inspectFile(basename(model), new Map([[basename(model), content]]), all);
  } finally {
    await content.close();
  }
}

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
    usesOf: () => undefined,
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

/** What inspection says of a folder with those files. */
export async function inspectedFolder(files: Readonly<Record<string, Uint8Array>>): Promise<Inspection | undefined> {
  const contents = new Map(Object.entries(files).map(([name, bytes]) => [name, memoryContent(bytes)]));
  return inspectFolder(contents, { allowed: nothingAllowed, clock: () => 0 });
}
