import { constants } from 'node:fs';
import { access, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import type { Execute } from '../process/execute.js';
import { UserError } from '../result/error.js';
import { cacheFolders, type EngineEnvironment, type EnginePackage } from './locate.js';

/**
 * Installs the engine from the lock that mlgate ships, without running any of its scripts, into a fresh folder beside its
 * place, and renames it there: two jobs on one machine cannot see, or spoil, each other's half-written install.
 *
 * @returns the folder to load it from
 * @throws UserError `engine_unavailable` where there is no npm or no network
 */
export async function installEngine(
  environment: EngineEnvironment,
  engine: EnginePackage,
  execute: Execute,
  path: string,
): Promise<string> {
  const place = await writablePlace(cacheFolders(environment, engine));
  const fresh = await mkdtemp(join(dirname(place), `${basename(place)}.`));
  try {
    for (const file of ['package.json', 'package-lock.json'])
      await copyFile(join(engine.lockFolder, file), join(fresh, file));
    const [program, ...first] = await npmCommand(path);
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, stderr } = await execute(program, [...first, ...args], { cwd: fresh, timeoutSeconds: 300 });
    if (code !== 0) throw unavailable(engine, code === null ? 'npm could not be started' : firstLine(stderr));
    return await moveTo(place, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Another job may have won: then its install, the same to the byte, is the one that is used. */
async function moveTo(place: string, fresh: string): Promise<string> {
  await rename(fresh, place).catch(async (error) => {
    await access(join(place, 'node_modules')).catch(() => {
      throw error;
    });
  });
  return place;
}

async function writablePlace(places: readonly string[]): Promise<string> {
  let last: unknown;
  for (const place of places) {
    try {
      await mkdir(dirname(place), { recursive: true });
      await access(dirname(place), constants.W_OK);
      return place;
    } catch (error) {
      last = error;
    }
  }
  throw new UserError(
    'engine_unavailable',
    {
      what: 'there is no folder to install the data engine into',
      why: String(last),
      fix: 'set engine_path to a folder that holds it',
    },
    undefined,
    { cause: last },
  );
}

/**
 * How npm is started without a shell: its own script by this Node where it lies beside it, as on Windows and in every
 * ordinary install, else the program on the path.
 */
async function npmCommand(path: string): Promise<[string, ...string[]]> {
  const script = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const folders = path.split(delimiter).filter(Boolean);
  for (const folder of folders) {
    for (const candidate of [join(folder, script), join(folder, '..', 'lib', script)]) {
      if (
        await access(candidate).then(
          () => true,
          () => false,
        )
      )
        return [process.execPath, candidate];
    }
  }
  return ['npm'];
}

/** npm names the cause first, and its log last. */
function firstLine(stderr: string): string {
  const line = stderr
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '' && !/complete log of this run/.test(each));
  return line?.replace(/^npm error /, '') ?? 'npm ci failed';
}

function unavailable(engine: EnginePackage, why: string): UserError<'engine_unavailable'> {
  return new UserError('engine_unavailable', {
    what: `the data engine (${engine.name} ${engine.version}) could not be installed`,
    why,
    fix: 'set engine_path to a folder whose node_modules holds it; only the data gate needs it',
  });
}
