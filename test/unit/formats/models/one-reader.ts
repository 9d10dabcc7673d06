import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Budget, defaultLimits, type Limits } from '../../../../src/formats/models/budget.js';
import { ByteSource } from '../../../../src/formats/models/byte-source.js';
import { type Content, memoryContent } from '../../../../src/formats/models/content.js';
import { BeyondLimit, Malformed } from '../../../../src/formats/models/fault.js';
import type { Reader } from '../../../../src/formats/models/format.js';
import type { FormatName } from '../../../../src/formats/models/format-name.js';
import type { Facts } from '../../../../src/formats/models/inspection.js';

export const fixtures = 'test/fixtures/models';

export function fixture(name: string): Buffer {
  return readFileSync(`${fixtures}/${name}`);
}

export function budget(limits: Partial<Limits> = {}): Budget {
  return new Budget({ ...defaultLimits, ...limits }, () => performance.now());
}

export interface Inspected {
  readonly format: FormatName;
  readonly facts: Facts;
  /** `what @offset` */
  readonly faults: readonly string[];
  readonly limit?: string;
}

/** What one reader says of one file; `siblings` are the other files of its model, by name, with their sizes. */
export async function inspected(
  reader: Reader,
  file: Uint8Array | Content,
  siblings: Readonly<Record<string, number>> = {},
  limits: Partial<Limits> = {},
): Promise<Inspected> {
  const content = file instanceof Uint8Array ? memoryContent(file) : file;
  const source = ByteSource.ofContent(content);
  const faults: string[] = [];
  let facts: Facts = {};
  const fault = (what: string, offset?: number) => {
    faults.push(offset === undefined ? what : `${what} @${offset}`);
  };
  const inspector = {
    place: { file: 'model', members: [] },
    budget: budget(limits),
    isAllowed: () => false,
    usesOf: () => undefined,
    knownNames: new Set<string>(),
    fault,
    imported: () => {},
    stream: () => {},
    facts: (told: Facts) => {
      facts = { ...facts, ...told };
    },
    member: async (): Promise<FormatName> => 'unknown',
    sibling: (name: string) => (Object.hasOwn(siblings, name) ? { size: siblings[name] as number } : undefined),
  };
  if (!reader.recognises(await source.head(), source.size)) return { format: 'unknown', facts, faults };
  try {
    return { format: await reader.inspect(source, inspector), facts, faults };
  } catch (error) {
    if (error instanceof Malformed) fault(error.message, error.offset);
    else if (error instanceof BeyondLimit) return { format: 'unknown', facts, faults, limit: error.message };
    else throw error;
    return { format: 'unknown', facts, faults };
  }
}
