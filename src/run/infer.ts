import { rm } from 'node:fs/promises';
import { type InferredTable, inferTable } from '../gates/data/infer/infer.js';
import type { Writing } from '../tables/writing.js';
import { scanListener } from './scans.js';
import type { World } from './world.js';

export type { InferredTable } from '../gates/data/infer/infer.js';

/** Derives a row schema from a table, without a configuration and without a verdict. */
export async function inferRows(paths: readonly string[], writing: Writing, world: World): Promise<InferredTable> {
  const { openEngine, now, temporary } = world;
  try {
    return await inferTable(paths, writing, world, {
      openEngine,
      now,
      onScan: scanListener('init', 'data', world, []),
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
