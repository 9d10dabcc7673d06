import type { AllowedImports, ImportUses } from '../inspection.js';
import list from './allow-list.json' with { type: 'json' };
import { python3Names } from './python2-names.js';

/** Of the list of imports that honest models need, as reports name it. */
export const allowListVersion: string = list.version;

/** An exact pair that a configuration allows beside the list. */
export interface AllowedPair {
  readonly module: string;
  readonly name: string;
}

/**
 * What may be imported, and what may be done with it: every pair of the list, as some library's own model needs it, and those
 * of the configuration, which whoever wrote it vouches for in all that is done with them. No pair stands for another one.
 */
export function allowedImports(further: readonly AllowedPair[] = []): AllowedImports {
  const namesByModule = new Map<string, Set<string>>();
  const all = new Set<string>();
  const add = (module: string, name: string) => {
    const names = namesByModule.get(module) ?? new Set();
    namesByModule.set(module, names.add(name));
    all.add(module).add(name);
  };
  for (const [module, name] of listedPairs()) add(module, name);
  for (const { module, name } of further) add(module, name);
  const uses = listedUses();
  for (const { module, name } of further) uses.delete(pairText(module, name));
  return {
    has: (module, name) => namesByModule.get(module)?.has(name) ?? false,
    names: all,
    usesOf: (module, name) => uses.get(pairText(module, name)),
  };
}

/** `module:name`, as the list writes it. */
function pairText(module: string, name: string): string {
  return `${module}:${name}`;
}

function* listedPairs(): Generator<readonly [module: string, name: string]> {
  for (const modules of Object.values<Readonly<Record<string, object>>>(list.frameworks)) {
    for (const [module, names] of Object.entries(modules)) for (const name of Object.keys(names)) yield [module, name];
  }
}

/** By pair. What is done with a name of Python 2 is done with what Python 3 imports for it. */
function listedUses(): Map<string, ImportUses> {
  const named = new Map<string, ReadonlySet<string>>();
  for (const [module, names] of Object.entries<readonly string[]>(list.named)) named.set(module, new Set(names));
  const called: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = list.called;
  const uses = new Map<string, ImportUses>();
  for (const [module, name] of listedPairs()) {
    const given = called[module]?.[name];
    const its: ImportUses = {
      called: given && new Set(given.flatMap(alsoInPython3)),
      made: !named.get(module)?.has(name),
    };
    for (const pair of alsoInPython3(pairText(module, name))) uses.set(pair, bothUses(its, uses.get(pair)));
  }
  return uses;
}

/** A pair, and what Python 3 imports for it. */
function alsoInPython3(pair: string): string[] {
  const [module = '', name = ''] = pair.split(':');
  return [...new Set([pair, ...python3Names(module, name).map(([its, itsName]) => pairText(its, itsName))])];
}

function bothUses(one: ImportUses, other: ImportUses | undefined): ImportUses {
  if (!other) return one;
  const called = one.called || other.called ? new Set([...(one.called ?? []), ...(other.called ?? [])]) : undefined;
  return { called, made: one.made || other.made };
}
