import { allowedImports } from '../../../../../src/formats/models/pickle/allow-list.js';
import { inspected } from '../file-content.js';

/** What a user is told who allows those pairs by hand: each import that is not allowed, and each fault. */
export async function refusals(bytes: Uint8Array, ...byHand: readonly string[]): Promise<string[]> {
  const pairs = byHand.map((pair) => pair.split(':')).map(([module = '', name = '']) => ({ module, name }));
  const { imports, faults, limit } = await inspected(bytes, { allowed: allowedImports(pairs) });
  return [
    ...imports.filter((each) => !each.allowed).map(({ module, name }) => `${module}:${name}`),
    ...faults.map(({ what }) => what),
    ...(limit === undefined ? [] : [limit]),
  ];
}
