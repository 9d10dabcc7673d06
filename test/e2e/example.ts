import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '../../src/result/run.js';

/** The checkout of mlgate itself: the action's folder, and the folder whose node_modules holds the engine. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

const made: string[] = [];

export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-test-')));
  made.push(folder);
  return folder;
}

/** The example as a user's checkout: a folder of its own, without anything of mlgate in it. */
export async function exampleProject(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(checkout, 'examples', 'breast-cancer'), folder, { recursive: true });
  return folder;
}

/** The action as a runner has it after the download: action.yml and dist, and no node_modules. */
export async function downloadedAction(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(checkout, 'action.yml'), join(folder, 'action.yml'));
  await cp(join(checkout, 'dist'), join(folder, 'dist'), { recursive: true });
  return folder;
}

export async function removeTemporaryFolders(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}

export async function readRun(path: string): Promise<Run> {
  return JSON.parse(await readFile(path, 'utf8')) as Run;
}
