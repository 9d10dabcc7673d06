import { execFile } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gateNames } from '../../src/result/key.js';
import { checkout, exampleProject, readRun, removeTemporaryFolders, temporaryFolder } from './example.js';

let dist: string;
let example: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in an environment of nothing but what is given. */
function mlgate(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(dist, 'mlgate.js'), ...args],
      { cwd: example, env: { ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

beforeAll(async () => {
  dist = await temporaryFolder();
  await cp(join(checkout, 'dist'), dist, { recursive: true });
  example = await exampleProject();
});

afterAll(removeTemporaryFolders);

const engine = { MLGATE_ENGINE_PATH: checkout };

describe('dist alone, in an empty folder outside the repository', () => {
  test.each([
    [['--version'], 0, /^mlgate [0-9]+\.[0-9]+\.[0-9]+\n$/],
    [['--help'], 0, /Exit codes: 0 passed, 1 failed, 2 could not be measured/],
    [['check', '--help'], 0, /run every configured gate/],
    [['config'], 0, /mlgate\.yml is valid: [0-9]+ checks/],
    [['config', '--resolved'], 0, /on_missing: fail/],
    [['plan'], 0, /breast-cancer: [0-9]+ checks to answer/],
    [['metrics'], 0, /^PASSED/m],
    [['metrics', 'reports/metrics.json', '--min', 'accuracy=0.9'], 0, /^PASSED/m],
    [['metrics', 'reports/metrics.json', '--min', 'accuracy=0.99'], 1, /^FAILED/m],
    [['model'], 0, /^PASSED/m],
  ])('mlgate %j needs no engine', async (args, code, output) => {
    const ended = await mlgate(args, { HOME: await temporaryFolder() });
    expect(ended.stdout).toMatch(output);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toBe('');
  });

  test.each([
    [['check'], 0, /^PASSED/m],
    [['check', 'regression.yml'], 1, /^FAILED/m],
    [['check', 'drifted.yml'], 1, /^FAILED {2}7 failed, 114 passed of 121 checks/m],
    [['drift'], 0, /^PASSED/m],
    [['data'], 0, /^PASSED/m],
  ])('mlgate %j measures with an engine', async (args, code, output) => {
    const ended = await mlgate(args, { HOME: await temporaryFolder(), ...engine });
    expect(ended.stdout).toMatch(output);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toBe('');
  });

  test('mlgate data without an engine and without npm is an error that names engine_path', async () => {
    const home = await temporaryFolder();
    const ended = await mlgate(['data', '--result', join(home, 'result.json')], { HOME: home, PATH: home });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain('set engine_path');
    const checks = (await readRun(join(home, 'result.json'))).models[0]?.checks ?? [];
    expect(new Set(checks.map(({ reason }) => reason))).toEqual(new Set(['engine_unavailable']));
  });

  test('mlgate data installs the engine into the user cache when there is npm and a network', async () => {
    const home = await temporaryFolder();
    const env = { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), RUNNER_TOOL_CACHE: '' } as Record<
      string,
      string
    >;
    const ended = await mlgate(['data'], env);
    expect(ended.stderr).toContain('installing the data engine');
    expect(ended.code).toBe(0);
    const versions = await readdir(join(home, 'cache', 'mlgate', 'mlgate-engine'));
    expect(versions).toHaveLength(1);
    expect((await mlgate(['data'], env)).stderr).toBe('');
  });

  test('plan, gates and verdict are three commands that meet in a folder', async () => {
    const results = await temporaryFolder();
    const env = { HOME: results, ...engine };
    for (const args of [['plan', '--results', results], ...gateNames.map((gate) => [gate, '--results', results])]) {
      expect((await mlgate(args, env)).code).toBe(0);
    }
    const ended = await mlgate(['verdict', results], env);
    expect(ended.stdout).toMatch(/^PASSED {2}all 518 checks passed/m);
    expect(ended.code).toBe(0);
  });
});
