import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadConfiguration } from '../../../src/config/load.js';
import { acceptBaseline } from '../../../src/run/accept.js';
import type { World } from '../../../src/run/world.js';
import { folderWith } from '../engine/folder.js';
import { reachOf } from '../sources/reach.js';

const files = {
  'mlgate.yml':
    'version: 1\nname: churn\nmetrics:\n  report:\n    path: metrics.json\n    baseline: file:production.json\n' +
    '    rules:\n      accuracy: { max_absolute_regression: 0.01 }\n      f1: { max_absolute_regression: 0.01 }\n',
  'metrics.json': '{"accuracy": 0.85, "f1": 0.7}',
  'production.json': '{"accuracy": 0.9, "f1": 0.8}',
};

async function accepting(ids: readonly string[] = [], root?: string) {
  const folder = await folderWith(files);
  const workspace = { root: root ?? folder, folder };
  const world: World = {
    ...reachOf(workspace),
    tool: { name: 'mlgate', version: '0.1.0' },
    execute: async () => ({ code: null, stdout: '', bytes: Buffer.alloc(0), stderr: '' }),
    openEngine: () => Promise.reject(new Error('what is accepted needs no engine')),
    progress: () => {},
  };
  const configuration = await loadConfiguration(join(folder, 'mlgate.yml'), { root: folder, folder });
  return acceptBaseline({ configuration, ids, reason: 'why', by: 'Mary', write: true }, world);
}

describe('what a run found worse is accepted', () => {
  test('on the day of its clock, a line a metric', async () => {
    const { file, lines } = await accepting();
    expect(file).toBe('.mlgate/accepted.jsonl');
    expect(lines.map(({ line: { metric, value, on } }) => [metric, value, on])).toEqual([
      ['/accuracy', 0.85, '2026-11-21'],
      ['/f1', 0.7, '2026-11-21'],
    ]);
  });

  test('as far as it is named', async () => {
    const { lines } = await accepting(['metrics/report/f1/max_absolute_regression']);
    expect(lines.map(({ check }) => check.id)).toEqual(['metrics/report/f1/max_absolute_regression']);
  });

  test('but not beside a configuration that lies outside the workspace', async () => {
    const elsewhere = join(await folderWith({}), 'workspace');
    await mkdir(elsewhere);
    await expect(accepting([], elsewhere)).rejects.toThrow('lies outside the workspace');
  });
});
