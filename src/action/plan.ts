import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from '../cli/plan.js';
import type { Inputs } from './inputs.js';

/** Makes the folder of this use, tells it to the later steps before anything can fail, and writes the plan into it. */
export async function planStage({ config, context }: Inputs): Promise<number> {
  const { setOutput } = await import('@actions/core');
  const results = await mkdtemp(join(context.env['RUNNER_TEMP'] || tmpdir(), 'mlgate-'));
  setOutput('results', results);
  // Problems stand in the plan: the verdict tells them, and is the one that turns red.
  await plan(config, { results }, context);
  return 0;
}
