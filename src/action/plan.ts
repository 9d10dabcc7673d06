import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurations } from '../cli/check.js';
import { withWorld } from '../cli/context.js';
import { planText } from '../cli/plan.js';
import { UserError } from '../result/error.js';
import { stagePlan } from '../run/stages.js';
import type { Inputs } from './inputs.js';

/** Makes the folder of this use, tells it to the later steps before anything can fail, and writes the plan into it. */
export async function planStage({ config, workspace, context }: Inputs): Promise<number> {
  const { setOutput } = await import('@actions/core');
  const results = await mkdtemp(join(context.env['RUNNER_TEMP'] || tmpdir(), 'mlgate-'));
  const isThere = (await stat(context.folder).catch(() => null))?.isDirectory() ?? false;
  const folder = isThere ? context.folder : workspace;
  setOutput('results', results);
  setOutput('folder', folder);
  const plan = await withWorld({ ...context, folder }, undefined, (world) => {
    const missing = () => {
      throw new UserError('usage', { what: `working_directory ${context.folder} is no folder` });
    };
    return stagePlan(
      { configurations: isThere ? configurations(config, world) : async () => [missing] },
      results,
      world,
    );
  });
  // Problems stand in the plan: the verdict tells them, and is the one that turns red.
  context.streams.stdout.write(planText(plan));
  return 0;
}
