import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allowedImports } from '../../../../../src/formats/models/pickle/allow-list.js';
import { python3Names } from '../../../../../src/formats/models/pickle/python2-names.js';
import { inspected } from '../../../../unit/formats/models/file-content.js';

const root = join(import.meta.dirname, '../../../../fixtures/models');

interface Expectation {
  readonly fixtures: readonly string[];
  readonly imports: Readonly<Record<string, readonly string[]>>;
}

const expectations: readonly Expectation[] = JSON.parse(readFileSync(join(root, 'pickle/imports.json'), 'utf8'));
const allowed = allowedImports();

const honest = expectations.flatMap(({ fixtures, imports }) => fixtures.map((fixture) => ({ fixture, imports })));

describe('what libraries write', () => {
  it('is kept in hundreds of files', () => {
    expect(honest.length).toBeGreaterThan(600);
  });

  it('has no faults, and imports what pickletools finds', async () => {
    const different: Record<string, unknown> = {};
    for (const { fixture, imports } of honest) {
      const inspection = await inspected(join(root, fixture), { allowed });
      const isRefused = fixture.includes('/refused/');
      const found: Record<string, string[]> = {};
      for (const { module, name } of inspection.imports) found[module] = [...(found[module] ?? []), name];
      const faults = inspection.faults.map(({ what, offset }) => `${offset}: ${what}`);
      const isSame = JSON.stringify(sorted(found)) === JSON.stringify(sorted(asPython3Imports(imports)));
      const areAllowed = inspection.imports.every((each) => each.allowed);
      const passes = faults.length === 0 && areAllowed;
      if (isSame && passes !== isRefused && !inspection.limit) continue;
      different[fixture] = {
        format: inspection.format,
        faults,
        found: isSame ? 'same' : found,
        areAllowed,
        limit: inspection.limit,
      };
    }
    expect(different).toEqual({});
  });
});

function sorted(imports: Readonly<Record<string, readonly string[]>>): unknown {
  return Object.keys(imports)
    .sort()
    .map((module) => [module, [...(imports[module] ?? [])].sort()]);
}

/** The list has names as the files write them: those of Python 2 before protocol 3. */
function asPython3Imports(imports: Expectation['imports']): Record<string, string[]> {
  const mapped: Record<string, string[]> = {};
  for (const [module, names] of Object.entries(imports)) {
    for (const name of names) {
      const [[itsModule, itsName] = [module, name]] = python3Names(module, name);
      mapped[itsModule] = [...(mapped[itsModule] ?? []), itsName];
    }
  }
  return mapped;
}
