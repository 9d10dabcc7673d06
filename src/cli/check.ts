import { findConfigurations, loadConfiguration } from '../config/load.js';
import type { GateName } from '../result/key.js';
import { rememberDrift } from '../run/drift-state.js';
import { type Request, run } from '../run/run.js';
import type { World } from '../run/world.js';
import { type Context, withWorld } from './context.js';
import { type OutputOptions, writeRun } from './output.js';

export interface CheckOptions extends OutputOptions {
  readonly enginePath?: string;
}

/** `mlgate check [config…]`, and one gate of it: parse → run → print → exit code. */
export async function check(
  patterns: readonly string[],
  gates: readonly GateName[] | undefined,
  options: CheckOptions,
  context: Context,
): Promise<number> {
  return judge(
    (world) => ({ configurations: configurations(patterns, world), ...(gates && { gates }) }),
    options,
    context,
  );
}

export async function judge(
  request: (world: World) => Request,
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const result = await withWorld(context, options.enginePath, async (world) =>
    rememberDrift(await run(request(world), world), world.workspace),
  );
  await writeRun(result, options, context.folder, context.streams, context.env);
  return result.exit_code;
}

/** Each configuration on its own: one that is missing or faulty does not keep the others from being judged. */
export function configurations(patterns: readonly string[], { workspace }: World): Request['configurations'] {
  return async () =>
    (await findConfigurations(patterns, workspace)).map((found) => async () => {
      if (typeof found !== 'string') throw found;
      return loadConfiguration(found, workspace);
    });
}
