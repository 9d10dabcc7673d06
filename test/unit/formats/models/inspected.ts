import { readdirSync, readFileSync } from 'node:fs';
import { memoryContent } from '../../../../src/formats/models/content.js';
import { type InspectOptions, inspectFile, inspectFolder } from '../../../../src/formats/models/inspect.js';
import type { Inspection } from '../../../../src/formats/models/inspection.js';

type Files = Readonly<Record<string, Uint8Array | string>>;

const options: InspectOptions = { allowed: { has: () => false, names: new Set() }, clock: () => 0 };

function contents(files: Files) {
  return new Map(Object.entries(files).map(([name, bytes]) => [name, memoryContent(Buffer.from(bytes as Uint8Array))]));
}

/** What inspection says of a file. */
export function inspectedFile(bytes: Uint8Array | string, change: Partial<InspectOptions> = {}): Promise<Inspection> {
  return inspectFile('model', contents({ model: bytes }), { ...options, ...change });
}

/** What inspection says of a folder as a whole. */
export function inspectedFolder(files: Files, change: Partial<InspectOptions> = {}): Promise<Inspection | undefined> {
  return inspectFolder(contents(files), { ...options, ...change });
}

/** The files of a folder, by their relative names. */
export function filesOf(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

/** Whether nothing speaks against the file: it is what it was taken for, and was read to its end. */
export function isSound({ format, faults, imports, limit }: Inspection, wanted: string): boolean {
  return format === wanted && faults.length === 0 && imports.every(({ allowed }) => allowed) && limit === undefined;
}
