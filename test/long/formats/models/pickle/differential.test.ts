import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Budget, defaultLimits } from '../../../../../src/formats/models/budget.js';
import { ByteSource } from '../../../../../src/formats/models/byte-source.js';
import { BeyondLimit } from '../../../../../src/formats/models/fault.js';
import { unmarkedPickleReader } from '../../../../../src/formats/models/pickle/pickle.js';
import { python3Names } from '../../../../../src/formats/models/pickle/python2-names.js';

interface Case {
  readonly kind: 'honest' | 'damaged' | 'program';
  /** base64 */
  readonly bytes: string;
  /** of CPython's unpickler in Python, with the protocol at that place */
  readonly imports: readonly (readonly [module: string, name: string, protocol: number])[];
  /** of the one in C */
  readonly importsOfC: readonly (readonly [module: string, name: string])[];
  /** both load all of it */
  readonly loads: boolean;
}

const path = join(import.meta.dirname, '../../../../fixtures/models/pickle-differential/cases.json');
const cases: readonly Case[] = JSON.parse(readFileSync(path, 'utf8'));

const key = (module: string, name: string) => `${module}\n${name}`;

/** What the walk tells, whatever the bytes begin with; undefined where a limit ends it. */
async function walked(bytes: Buffer): Promise<{ imports: Set<string>; faults: string[] } | undefined> {
  const imports = new Set<string>();
  const faults: string[] = [];
  try {
    await unmarkedPickleReader.inspect(ByteSource.ofBytes(bytes), {
      place: { file: 'model', members: [] },
      budget: new Budget(defaultLimits, () => 0),
      isAllowed: () => true,
      usesOf: () => undefined,
      knownNames: new Set(),
      fault: (what) => faults.push(what),
      imported: ({ module, name }) => imports.add(key(module, name)),
      stream: () => {},
      facts: () => {},
      member: async () => 'unknown',
      sibling: () => undefined,
    });
  } catch (error) {
    if (error instanceof BeyondLimit) return undefined;
    throw error;
  }
  return { imports, faults };
}

describe("held against both of CPython's unpicklers", () => {
  it('each import that either makes is told, unless a fault says that they read it differently', async () => {
    for (const { bytes, imports, importsOfC } of cases) {
      const found = await walked(Buffer.from(bytes, 'base64'));
      if (!found || found.faults.includes('an opcode runs over the end of its frame')) continue;
      for (const [module, name, protocol] of imports) {
        const [[itsModule, itsName] = [module, name]] = protocol < 3 ? python3Names(module, name) : [];
        // An import of nothing fails before anything runs.
        if (module !== '')
          expect({ bytes, imports: [...found.imports] }).toMatchObject({
            imports: expect.arrayContaining([key(itsModule, itsName)]),
          });
      }
      for (const [module, name] of importsOfC) {
        const [[itsModule, itsName] = [module, name]] = python3Names(module, name);
        expect(found.imports.has(key(module, name)) || found.imports.has(key(itsModule, itsName)) ? '' : bytes).toBe(
          '',
        );
      }
    }
  });

  it('what has no fault is loaded by both, and what Python wrote has none', async () => {
    let sound = 0;
    for (const { kind, bytes, loads } of cases) {
      const found = await walked(Buffer.from(bytes, 'base64'));
      if (kind === 'honest') expect({ bytes, faults: found?.faults }).toEqual({ bytes, faults: [] });
      if (!found || found.faults.length > 0) continue;
      sound += 1;
      expect({ bytes, loads }).toEqual({ bytes, loads: true });
    }
    expect(sound).toBeGreaterThan(100);
  });
});
