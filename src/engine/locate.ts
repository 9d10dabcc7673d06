import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../result/error.js';

/** What the engine is called and which version is meant, read from the lock that mlgate ships. */
export interface EnginePackage {
  readonly name: string;
  readonly version: string;
  /** the folder of package.json and package-lock.json */
  readonly lockFolder: string;
}

export interface EngineEnvironment {
  /** a folder whose node_modules holds the engine; where it is set, nothing else is looked at */
  readonly enginePath?: string;
  /** the runner's tool cache */
  readonly toolCache?: string;
  readonly cacheHome?: string;
  readonly temp: string;
}

/** @param folder what a relative `engine_path` is relative to */
export function engineEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  temp: string,
  folder: string,
): EngineEnvironment {
  return {
    ...(env['MLGATE_ENGINE_PATH'] && { enginePath: resolve(folder, env['MLGATE_ENGINE_PATH']) }),
    ...(env['RUNNER_TOOL_CACHE'] && { toolCache: env['RUNNER_TOOL_CACHE'] }),
    cacheHome: env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
    temp,
  };
}

export async function enginePackage(lockFolder: string): Promise<EnginePackage> {
  const manifest = JSON.parse(await readFile(join(lockFolder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const [entry] = Object.entries(manifest.dependencies);
  if (!entry) throw new Error(`${lockFolder}/package.json names no engine`);
  return { name: entry[0], version: entry[1], lockFolder };
}

/** The folders an installed engine is kept in, best first. Each is one version on one platform. */
export function cacheFolders({ toolCache, cacheHome, temp }: EngineEnvironment, { version }: EnginePackage): string[] {
  const leaf = join('mlgate-engine', version, `${process.platform}-${process.arch}`);
  const homes = toolCache ? [toolCache, temp] : [...(cacheHome ? [join(cacheHome, 'mlgate')] : []), temp];
  return homes.map((home) => join(home, leaf));
}

/**
 * The folder from which the engine can be loaded: the one the user names, else mlgate's own node_modules, else a cache.
 * The node_modules of the checkout under judgement are not looked at: a pull request could put its own program there.
 *
 * @param home the folder mlgate itself runs from
 * @returns undefined where there is none yet and one may be installed
 * @throws UserError `engine_unavailable` where the folder that the user names does not hold it
 */
export async function locateEngine(
  environment: EngineEnvironment,
  engine: EnginePackage,
  home: string,
): Promise<string | undefined> {
  const { enginePath } = environment;
  if (enginePath !== undefined) {
    const version = await versionIn(enginePath, engine.name);
    if (version === engine.version) return enginePath;
    const why =
      version === undefined
        ? `there is no node_modules/${engine.name} in it`
        : `it holds ${version}, and ${engine.version} is needed`;
    throw new UserError('engine_unavailable', {
      what: `engine_path ${enginePath} does not hold the data engine`,
      why,
      fix: `run in that folder: npm install ${engine.name}@${engine.version}`,
    });
  }
  for (const folder of [...ancestors(home), ...cacheFolders(environment, engine)]) {
    if ((await versionIn(folder, engine.name)) === engine.version) return folder;
  }
  return undefined;
}

/** Loads whatever the engine's package exports. `folder` is the one that `locateEngine` answered. */
export function loadEngine(folder: string, engine: EnginePackage): unknown {
  return createRequire(join(folder, 'package.json'))(engine.name);
}

async function versionIn(folder: string, name: string): Promise<string | undefined> {
  const manifest = join(folder, 'node_modules', ...name.split('/'), 'package.json');
  const text = await readFile(manifest, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}

function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
