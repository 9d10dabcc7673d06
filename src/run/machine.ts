import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import manifest from '../../package.json' with { type: 'json' };
import type { Binding } from '../engine/duckdb/binding.js';
import { duckdb } from '../engine/duckdb/open.js';
import { installEngine } from '../engine/install.js';
import { engineEnvironment, enginePackage, loadEngine, locateEngine } from '../engine/locate.js';
import { type Execute, execute } from '../process/execute.js';
import { UserError } from '../result/error.js';
import type { Tool } from '../result/run.js';
import type { GitHubJob, Reach } from '../sources/reach.js';
import { snapshotsInMemory } from '../sources/snapshots.js';
import { workspaceAt } from '../sources/workspace.js';
import type { Progress, World } from './world.js';

export const tool: Tool = { name: 'mlgate', version: manifest.version };

export type Environment = Readonly<Record<string, string | undefined>>;

export interface MachineOptions {
  readonly env: Environment;
  /** the folder mlgate runs from: dist, or the checkout in a test */
  readonly home: string;
  readonly folder: string;
  readonly progress: (event: Progress) => void;
  /** a line for whoever waits, such as the first install of the engine */
  readonly tell: (line: string) => void;
}

/** The world as this machine has it: its environment, its clock, its engine. */
export async function thisMachine(options: MachineOptions): Promise<World> {
  const { env, folder, progress } = options;
  const temp = env['RUNNER_TEMP'] || tmpdir();
  return {
    tool,
    workspace: await workspaceAt(folder, env['GITHUB_WORKSPACE']),
    execute,
    openEngine: duckdb({
      spillFolder: join(temp, `mlgate-spill-${process.pid}`),
      load: once(() => binding(options, temp, execute)),
    }),
    now: () => new Date(),
    progress,
    snapshots: snapshotsInMemory(temp),
    temporary: join(temp, `mlgate-fetched-${process.pid}`),
    fetch,
    sleep: setTimeout,
    objects: once(async () => (await import('../sources/s3.js')).objectReader(env)),
    github: gitHubJob(env),
    variable: allowedVariables(env),
    mlflow: trackingServer(env),
  };
}

/** The job this run is part of; a broken event file is no event. */
function gitHubJob(env: Environment): GitHubJob | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path } = env;
  if (!repository || !eventName) return undefined;
  const token = env['MLGATE_GITHUB_TOKEN'] || env['GITHUB_TOKEN'];
  return {
    apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    serverUrl: (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, ''),
    repository,
    eventName,
    event: path ? parsedFile(path) : undefined,
    ...(token && { token }),
  };
}

function parsedFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The variables that a configuration may name. A pull request can edit the configuration, so in the action they are those
 * whose names the workflow lists; on a laptop all, for whoever runs it can read them anyway.
 */
function allowedVariables(env: Environment): (name: string) => string | undefined {
  const listed = env['MLGATE_ENV'];
  if (listed === undefined) return (name) => env[name];
  const names = new Set(listed.split(/[\s,]+/));
  return (name) => (names.has(name) ? env[name] : undefined);
}

function trackingServer(env: Environment): Reach['mlflow'] {
  const { MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: token } = env;
  const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password } = env;
  return { ...(uri && { uri }), ...(token && { token }), ...(user && { user }), ...(password && { password }) };
}

async function binding({ env, home, folder, tell }: MachineOptions, temp: string, run: Execute): Promise<Binding> {
  const environment = engineEnvironment(env, temp, folder);
  const engine = await enginePackage(join(home, 'engine'));
  let place = await locateEngine(environment, engine, home);
  if (place === undefined) {
    tell(`installing the data engine (${engine.name} ${engine.version}), once on this machine`);
    place = await installEngine(environment, engine, run, env['PATH'] ?? '');
  }
  try {
    return loadEngine(place, engine) as Binding;
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const fix = 'set engine_path to a folder whose node_modules holds one for this platform';
    throw new UserError(
      'engine_unavailable',
      { what: `the data engine in ${place} cannot be loaded`, why, fix },
      undefined,
      { cause },
    );
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
