import type { AllowedImports } from '../inspect.js';
import list from './allow-list.json' with { type: 'json' };

/** Of the list of imports that honest models need, as reports name it. */
export const allowListVersion: string = list.version;

/** An exact pair that a configuration allows beside the list. */
export interface AllowedPair {
  readonly module: string;
  readonly name: string;
}

/**
 * What may be imported: every pair of the list, each of which some library's own model needs, and those of the configuration.
 * No pair stands for another one.
 */
export function allowedImports(further: readonly AllowedPair[] = []): AllowedImports {
  const namesByModule = new Map<string, Set<string>>();
  const all = new Set<string>();
  const add = (module: string, name: string) => {
    const names = namesByModule.get(module) ?? new Set();
    namesByModule.set(module, names.add(name));
    all.add(module).add(name);
  };
  for (const modules of Object.values<Readonly<Record<string, object>>>(list.frameworks)) {
    for (const [module, names] of Object.entries(modules)) for (const name of Object.keys(names)) add(module, name);
  }
  for (const { module, name } of further) add(module, name);
  return { has: (module, name) => namesByModule.get(module)?.has(name) ?? false, names: all };
}
