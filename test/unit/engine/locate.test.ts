import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  cacheFolders,
  type EnginePackage,
  engineEnvironment,
  enginePackage,
  loadEngine,
  locateEngine,
} from '../../../src/engine/locate.js';
import { UserError } from '../../../src/result/error.js';
import { folderWith } from './folder.js';

const engine: EnginePackage = { name: '@scope/engine', version: '1.2.3', lockFolder: '/lock' };
const platform = `${process.platform}-${process.arch}`;

/** The one file that tells an installed engine, under a folder of that name. */
function installed(folder: string, version = '1.2.3'): Readonly<Record<string, string>> {
  const home = join(folder, 'node_modules/@scope/engine');
  return {
    [join(home, 'package.json')]: JSON.stringify({ name: '@scope/engine', version, main: 'index.cjs' }),
    [join(home, 'index.cjs')]: `module.exports = { loaded: ${JSON.stringify(version)} };`,
  };
}

const inToolCache = `tools/mlgate-engine/1.2.3/${platform}`;
const inTemp = `temp/mlgate-engine/1.2.3/${platform}`;
const inCacheHome = `cache/mlgate/mlgate-engine/1.2.3/${platform}`;

async function located(files: Readonly<Record<string, string>>, environment: object = {}): Promise<string | undefined> {
  const folder = await folderWith({ 'work/home/package.json': '{}', ...files });
  const at = Object.entries(environment).map(([key, value]) => [key, join(folder, String(value))]);
  const found = await locateEngine(
    { temp: join(folder, 'temp'), ...Object.fromEntries(at) },
    engine,
    join(folder, 'work/home'),
  );
  return found?.slice(folder.length + 1);
}

describe('engine_path', () => {
  const named = { enginePath: 'mine' };

  test('is the answer where it holds the version that is meant', async () => {
    expect(await located(installed('mine'), named)).toBe('mine');
  });

  test('is the only place looked at', async () => {
    const files = { ...installed('work/home'), ...installed(inTemp) };
    await expect(located(files, named)).rejects.toBeInstanceOf(UserError);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['holds another version', installed('mine', '1.2.4'), 'it holds 1.2.4, and 1.2.3 is needed'],
    ['holds nothing', { 'mine/readme.txt': '' }, 'there is no node_modules/@scope/engine in it'],
    ['is not there', {}, 'there is no node_modules/@scope/engine in it'],
  ])('that %s is refused with what to run', async (_what, files, why) => {
    const error = await located(files, named).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'engine_unavailable',
      explanation: {
        what: expect.stringMatching(/^engine_path .*mine does not hold the data engine$/),
        why,
        fix: 'run in that folder: npm install @scope/engine@1.2.3',
      },
    });
  });
});

describe('without engine_path, the engine', () => {
  test.each<[string, Readonly<Record<string, string>>, object, string | undefined]>([
    ['of the folder mlgate runs from', installed('work/home'), {}, 'work/home'],
    ['of a folder above it', installed('work'), {}, 'work'],
    ['of the tool cache', installed(inToolCache), { toolCache: 'tools' }, inToolCache],
    ['of the cache at home', installed(inCacheHome), { cacheHome: 'cache' }, inCacheHome],
    ['of the temporary folder', installed(inTemp), {}, inTemp],
    ['of the temporary folder behind an empty tool cache', installed(inTemp), { toolCache: 'tools' }, inTemp],
    ['nearest to mlgate', { ...installed('work/home'), ...installed('work') }, {}, 'work/home'],
    ['above one of another version', { ...installed('work/home', '1.0.0'), ...installed('work') }, {}, 'work'],
    ['above the caches', { ...installed('work'), ...installed(inTemp) }, {}, 'work'],
  ])('%s is found', async (_where, files, environment, place) => {
    expect(await located(files, environment)).toBe(place);
  });

  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['there is none', {}, { toolCache: 'tools', cacheHome: 'cache' }],
    ['there are other versions only', { ...installed('work', '1.2.2'), ...installed(inTemp, '2.0.0') }, {}],
    ['it lies beside the folder mlgate runs from', installed('work/other'), {}],
    [
      'it lies in the cache at home of a runner that has a tool cache',
      installed(inCacheHome),
      {
        toolCache: 'tools',
        cacheHome: 'cache',
      },
    ],
  ])('is not found where %s', async (_where, files, environment) => {
    expect(await located(files, environment)).toBeUndefined();
  });
});

test('the caches of a runner are its tool cache and then its temporary folder', () => {
  expect(cacheFolders({ toolCache: '/tools', cacheHome: '/cache', temp: '/temp' }, engine)).toEqual([
    join('/tools/mlgate-engine/1.2.3', platform),
    join('/temp/mlgate-engine/1.2.3', platform),
  ]);
});

test('the environment is read from the variables of the runner and of the desktop', () => {
  const env = { MLGATE_ENGINE_PATH: '/mine', RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/cache' };
  expect(engineEnvironment(env, '/temp', '/project')).toEqual({
    enginePath: '/mine',
    toolCache: '/tools',
    cacheHome: '/cache',
    temp: '/temp',
  });
  expect(engineEnvironment({ MLGATE_ENGINE_PATH: '', RUNNER_TOOL_CACHE: '' }, '/temp', '/project')).toEqual({
    cacheHome: expect.stringMatching(/\.cache$/),
    temp: '/temp',
  });
});

test('a relative engine_path is relative to the working folder', () => {
  expect(engineEnvironment({ MLGATE_ENGINE_PATH: 'tools/engine' }, '/temp', '/project').enginePath).toBe(
    '/project/tools/engine',
  );
});

test('the engine is the one dependency of the lock', async () => {
  const folder = await folderWith({ 'package.json': JSON.stringify({ dependencies: { '@scope/engine': '1.2.3' } }) });
  expect(await enginePackage(folder)).toEqual({ name: '@scope/engine', version: '1.2.3', lockFolder: folder });
});

test('the engine is loaded from the folder that was located', async () => {
  const folder = await folderWith({ ...installed('a', '1.2.3'), ...installed('b', '4.5.6') });
  expect(loadEngine(join(folder, 'a'), engine)).toEqual({ loaded: '1.2.3' });
  expect(loadEngine(join(folder, 'b'), engine)).toEqual({ loaded: '4.5.6' });
});
