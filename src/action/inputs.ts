import { resolve } from 'node:path';
import type { Context } from '../cli/context.js';
import type { Environment } from '../run/machine.js';

/** What action.yml forwards, under names of our own: a composite's steps get no `INPUT_*`. */
export interface Inputs {
  /** configuration files or globs */
  readonly config: readonly string[];
  /** the folder that all stages of one use share; empty where the plan stage has not made one */
  readonly results: string;
  /** the checkout */
  readonly workspace: string;
  readonly context: Context;
}

export function readInputs(home: string, env: Environment): Inputs {
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
  const folder = resolve(workspace, env['MLGATE_WORKING_DIRECTORY'] || '.');
  return {
    config: lines(env['MLGATE_CONFIG'] ?? ''),
    results: env['MLGATE_RESULTS'] ?? '',
    workspace,
    context: { env, home, folder, streams: process },
  };
}

/** One a line, as everywhere in workflows; a file name may hold a space. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
