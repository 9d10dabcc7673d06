import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { installEngine } from '../../../src/engine/install.js';
import type { EngineEnvironment, EnginePackage } from '../../../src/engine/locate.js';
import type { Execute, Execution } from '../../../src/process/execute.js';
import { UserError } from '../../../src/result/error.js';
import { folderWith } from './folder.js';

interface Call {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const done: Execution = { code: 0, stdout: '', bytes: Buffer.alloc(0), stderr: '' };
const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** An npm that writes the folder it is to write, and remembers how it was called. */
function npm(calls: Call[] = [], meanwhile: () => Promise<void> = async () => {}): Execute {
  return async (file, args, options) => {
    const cwd = options?.cwd ?? '';
    calls.push({ file, args, cwd });
    await mkdir(join(cwd, 'node_modules'));
    await writeFile(join(cwd, 'node_modules/by'), String(calls.length));
    await meanwhile();
    return done;
  };
}

const failing =
  (answer: Partial<Execution>): Execute =>
  async () => ({ code: 1, stdout: '', bytes: Buffer.alloc(0), stderr: '', ...answer });

let folder: string;
let engine: EnginePackage;
let environment: EngineEnvironment;
let place: string;

beforeEach(async () => {
  folder = await folderWith({
    'lock/package.json': '{"dependencies": {"@scope/engine": "1.2.3"}}',
    'lock/package-lock.json': '{"lockfileVersion": 3}',
    'bin/readme.txt': '',
  });
  engine = { name: '@scope/engine', version: '1.2.3', lockFolder: join(folder, 'lock') };
  environment = { toolCache: join(folder, 'tools'), temp: join(folder, 'temp') };
  place = join(folder, 'tools/mlgate-engine/1.2.3', `${process.platform}-${process.arch}`);
});

const install = (execute: Execute, path = join(folder, 'bin')) => installEngine(environment, engine, execute, path);

async function failure(execute: Execute): Promise<unknown> {
  return install(execute).catch((thrown: unknown) => thrown);
}

describe('an install', () => {
  test('runs npm ci once, without scripts, in a fresh folder beside the place', async () => {
    const calls: Call[] = [];
    expect(await install(npm(calls))).toBe(place);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.file).toBe('npm');
    expect(calls[0]?.args).toEqual(arguments_);
    expect(dirname(calls[0]?.cwd ?? '')).toBe(dirname(place));
    expect(calls[0]?.cwd).not.toBe(place);
  });

  test('has the lock there before npm starts, and nothing else', async () => {
    let there: readonly string[] = [];
    await install(async (file, args, options) => {
      there = await readdir(options?.cwd ?? '');
      return npm()(file, args, options);
    });
    expect([...there].sort()).toEqual(['package-lock.json', 'package.json']);
  });

  test('is in its place only when npm is done', async () => {
    let before: readonly string[] = [];
    await install(
      npm([], async () => {
        before = await readdir(dirname(place));
      }),
    );
    expect(before).toHaveLength(1);
    expect(before).not.toContain(`${process.platform}-${process.arch}`);
    expect(await readdir(dirname(place))).toEqual([`${process.platform}-${process.arch}`]);
    expect(await readFile(join(place, 'package-lock.json'), 'utf8')).toBe('{"lockfileVersion": 3}');
    expect(await readFile(join(place, 'node_modules/by'), 'utf8')).toBe('1');
  });

  test.each([
    ['beside the program', 'node/npm', 'node'],
    ['in the library of its prefix', 'node/lib/npm', 'node/bin'],
  ])('runs the script of npm that lies %s, by this Node', async (_where, _name, bin) => {
    const library = bin === 'node' ? 'node/node_modules' : 'node/lib/node_modules';
    const script = join(folder, library, 'npm/bin/npm-cli.js');
    await mkdir(dirname(script), { recursive: true });
    await mkdir(join(folder, bin), { recursive: true });
    await writeFile(script, '');
    const calls: Call[] = [];
    await install(npm(calls), [join(folder, 'bin'), join(folder, bin)].join(process.platform === 'win32' ? ';' : ':'));
    expect(calls[0]?.file).toBe(process.execPath);
    expect(calls[0]?.args).toEqual([script, ...arguments_]);
  });
});

describe('an install that npm cannot finish', () => {
  test.each<[string, Partial<Execution>, string]>([
    [
      'without a network',
      { stderr: 'npm error network request failed\nnpm error A complete log of this run can be found in: /x.log\n' },
      'network request failed',
    ],
    ['without a word', {}, 'npm ci failed'],
    ['without npm', { code: null, stderr: 'spawn npm ENOENT' }, 'npm could not be started'],
  ])('%s is one error that names engine_path', async (_why, answer, why) => {
    const error = await failure(failing(answer));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'engine_unavailable',
      explanation: {
        what: 'the data engine (@scope/engine 1.2.3) could not be installed',
        why,
        fix: 'set engine_path to a folder whose node_modules holds it; only the data gate needs it',
      },
    });
  });

  test('leaves nothing behind', async () => {
    await failure(failing({}));
    expect(await readdir(dirname(place))).toEqual([]);
  });

  test('leaves nothing behind where the program itself throws', async () => {
    const broken: Execute = () => Promise.reject(new Error('broken'));
    expect(await failure(broken)).toMatchObject({ message: 'broken' });
    expect(await readdir(dirname(place))).toEqual([]);
  });

  test('can be tried again', async () => {
    await failure(failing({}));
    expect(await install(npm())).toBe(place);
  });
});

describe('two installs at once', () => {
  test('both get the place, whole, and leave nothing beside it', async () => {
    let started = 0;
    const both = async () => {
      started += 1;
      while (started < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const calls: Call[] = [];
    expect(await Promise.all([install(npm(calls, both)), install(npm(calls, both))])).toEqual([place, place]);
    expect(new Set(calls.map(({ cwd }) => cwd)).size).toBe(2);
    expect(await readdir(dirname(place))).toEqual([`${process.platform}-${process.arch}`]);
    expect(await readdir(place)).toEqual(['node_modules', 'package-lock.json', 'package.json']);
  });

  test('one of which fails, leave the other its own', async () => {
    const outcomes = await Promise.allSettled([install(npm()), install(failing({}))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await readdir(dirname(place))).toEqual([`${process.platform}-${process.arch}`]);
  });
});

describe('a tool cache that cannot be written', () => {
  test('is passed over for the temporary folder', async () => {
    // A file where a folder is needed stops everyone, the superuser of a container included.
    await writeFile(join(folder, 'tools'), '');
    const inTemp = join(folder, 'temp/mlgate-engine/1.2.3', `${process.platform}-${process.arch}`);
    expect(await install(npm())).toBe(inTemp);
  });

  test('and no other place is one error that names engine_path', async () => {
    for (const name of ['tools', 'temp']) await writeFile(join(folder, name), '');
    const calls: Call[] = [];
    const error = await failure(npm(calls));
    expect(error).toMatchObject({
      code: 'engine_unavailable',
      explanation: {
        what: 'there is no folder to install the data engine into',
        fix: 'set engine_path to a folder that holds it',
      },
    });
    expect(calls).toEqual([]);
  });
});

test('a place that holds a broken install is not taken for an install', async () => {
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'rest'), '');
  await chmod(place, 0o755);
  await expect(install(npm())).rejects.toThrow();
  expect(await readdir(dirname(place))).toEqual([`${process.platform}-${process.arch}`]);
});
