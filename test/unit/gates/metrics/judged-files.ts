import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfiguration } from '../../../../src/config/load.js';
import type { Check } from '../../../../src/result/check.js';
import type { Run } from '../../../../src/result/run.js';
import { lint } from '../../../../src/run/lint.js';
import { run } from '../../../../src/run/run.js';
import type { World } from '../../../../src/run/world.js';
import { reachOf } from '../../sources/reach.js';

/** JSON text, by the name of its file. */
export type JudgedFiles = Readonly<Record<string, string>>;

/** What the rules of one block, in YAML below `report:`, make of files outside any repository. */
export async function resultOf(block: string, files: JudgedFiles): Promise<Run> {
  return inFolder(block, files, (request, world) => run(request, world));
}

/** The checks of such a block, by the metric and the word of the rule. */
export async function checksOf(block: string, files: JudgedFiles): Promise<Record<string, Check>> {
  const { models, problems } = await resultOf(block, files);
  if (problems[0]) throw new Error(problems[0].what);
  const checks = models.flatMap((model) => model.checks);
  return Object.fromEntries(checks.map((check) => [`${check.key.subject} ${check.key.rule}`, check]));
}

/** What --lint-rules says about such a block, a sentence a finding. */
export async function findingsOf(block: string, files: JudgedFiles): Promise<string[]> {
  const { findings } = await inFolder(block, files, (request, world) => lint(request, 'metrics', world));
  return findings.map(({ what }) => what);
}

async function inFolder<Answer>(
  block: string,
  files: JudgedFiles,
  act: (request: Parameters<typeof run>[0], world: World) => Promise<Answer>,
): Promise<Answer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-metrics-')));
  try {
    const lines = block.split('\n').map((line) => `    ${line}\n`);
    const configuration = join(folder, 'mlgate.yml');
    await writeFile(configuration, `version: 1\nname: churn\nmetrics:\n  report:\n${lines.join('')}`);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const world = worldIn(folder);
    const load = () => loadConfiguration(configuration, world.workspace);
    return await act({ configurations: async () => [load] }, world);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function worldIn(folder: string): World {
  return {
    ...reachOf({ root: folder, folder }),
    tool: { name: 'mlgate', version: '0.1.0' },
    execute: async () => ({ code: null, stdout: '', bytes: Buffer.alloc(0), stderr: '' }),
    openEngine: () => Promise.reject(new Error('metrics need no engine')),
    now: () => new Date('2026-11-21T00:00:00Z'),
    progress: () => {},
  };
}
