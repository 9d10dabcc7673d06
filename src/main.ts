// What the bundle exports: one door for the command line, one for the stages of the action. The files in src/entry open
// them, and are not bundled: only they know where they lie.

import { main } from './cli/main.js';
import type { Environment } from './run/machine.js';

export { stage } from './action/stage.js';

export async function cli(argv: readonly string[], home: string, env: Environment): Promise<void> {
  quietPipes();
  process.exitCode = await main(argv, { env, home, folder: process.cwd(), streams: process });
}

/** `mlgate check | head` closes the pipe early; that is no failure of the check. */
function quietPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
