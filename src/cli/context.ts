import { type Environment, thisMachine } from '../run/machine.js';
import type { World } from '../run/world.js';
import { progressLine, type Streams } from './terminal.js';

/** What a command is started with. */
export interface Context {
  readonly env: Environment;
  /** the folder mlgate runs from */
  readonly home: string;
  readonly folder: string;
  readonly streams: Streams;
}

/** Runs with this machine's world, and leaves the terminal clean whatever happens. `bug` tells whether a bug was hit. */
export async function withWorld<T>(
  context: Context,
  enginePath: string | undefined,
  use: (world: World, bug: () => boolean) => Promise<T>,
): Promise<T> {
  const { env, home, folder, streams } = context;
  const line = progressLine(streams);
  let bug = false;
  const world = await thisMachine({
    env: enginePath === undefined ? env : { ...env, MLGATE_ENGINE_PATH: enginePath },
    home,
    folder,
    progress: (event) => {
      bug ||= event.kind === 'bug';
      line.show(event);
    },
    tell: (text) => {
      line.clear();
      streams.stderr.write(`${text}\n`);
    },
  });
  try {
    return await use(world, () => bug);
  } finally {
    line.clear();
  }
}
