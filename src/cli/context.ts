import { type Environment, thisMachine } from '../run/machine.js';
import type { World } from '../run/world.js';
import type { ProgressLine } from './progress.js';
import { bugText, isWatched, type Streams } from './terminal.js';

/** What a command is started with. */
export interface Context {
  readonly env: Environment;
  /** the folder mlgate runs from */
  readonly home: string;
  readonly folder: string;
  readonly streams: Streams;
}

/** Works in this machine's world. The line of progress is gone when it answers: print afterwards. */
export async function withWorld<T>(
  context: Context,
  enginePath: string | undefined,
  use: (world: World) => Promise<T>,
): Promise<T> {
  const { env, home, folder, streams } = context;
  const line = await lineFor(streams.stderr, env);
  const world = await thisMachine({
    env: enginePath === undefined ? env : { ...env, MLGATE_ENGINE_PATH: enginePath },
    home,
    folder,
    progress: line.show,
    tell: (text) => {
      line.clear();
      streams.stderr.write(`${text}\n`);
    },
  });
  try {
    return await use(world);
  } finally {
    line.end();
    await world.snapshots.discard();
  }
}

/** What draws the line measures characters, which is loaded only for somebody who looks. A bug is told anywhere. */
async function lineFor(stderr: Streams['stderr'], env: Environment): Promise<ProgressLine> {
  if (isWatched(stderr, env)) return (await import('./progress.js')).progressLine(stderr, env);
  const show: ProgressLine['show'] = (event) => {
    if (event.kind === 'bug') stderr.write(bugText(event.error));
  };
  return { show, clear: () => undefined, end: () => undefined };
}
