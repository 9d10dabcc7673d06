// A reach with nothing behind it: a test gives what its subject may use, and anything else fails by its name.
import type { Reach } from '../../../src/sources/reach.js';
import { snapshotsInMemory } from '../../../src/sources/snapshots.js';
import type { Workspace } from '../../../src/sources/workspace.js';

export function reachOf(workspace: Workspace, given: Partial<Reach> = {}): Reach {
  const nothing = (name: string) => () => Promise.reject(new Error(`${name} is out of reach of this test`));
  return {
    workspace,
    execute: nothing('execute'),
    snapshots: snapshotsInMemory(`${workspace.root}/.temporary`),
    now: () => new Date('2026-11-21T12:00:00Z'),
    temporary: `${workspace.root}/.temporary`,
    fetch: nothing('fetch'),
    sleep: async () => {},
    objects: nothing('objects'),
    github: undefined,
    variable: () => undefined,
    mlflow: {},
    ...given,
  };
}
