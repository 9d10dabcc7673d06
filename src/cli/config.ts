import { stringify } from 'yaml';
import { findConfigurations, loadConfiguration } from '../config/load.js';
import { resolved } from '../config/resolved.js';
import { modelBlocks } from '../plan/plan.js';
import { plannedWaivers } from '../plan/waivers.js';
import { printable } from '../report/printable.js';
import { counted } from '../result/format.js';
import { gateNames } from '../result/key.js';
import { displayPath } from '../sources/workspace.js';
import { type Context, withWorld } from './context.js';

/** `mlgate config [config…]`: is it valid; with `--resolved`, every default written out. */
export async function config(
  patterns: readonly string[],
  options: { readonly resolved?: boolean },
  context: Context,
): Promise<number> {
  return withWorld(context, undefined, async ({ workspace }) => {
    for (const path of await findConfigurations(patterns, workspace)) {
      if (typeof path !== 'string') throw path;
      const configuration = await loadConfiguration(path, workspace);
      const blocks = await modelBlocks(configuration, gateNames, workspace);
      const checks = [...blocks.values()].flat().flatMap((block) => block.checks);
      const ids = checks.map(({ id }) => id);
      plannedWaivers(configuration, gateNames, ids);
      const file = printable(displayPath(path, workspace));
      context.streams.stdout.write(
        options.resolved
          ? `# ${file}\n${stringify(resolved(configuration.policy))}`
          : `${file} is valid: ${counted(checks.length, 'check')}\n`,
      );
    }
    return 0;
  });
}
