import type { Execute } from '../../process/execute.js';
import { gitLine } from './git.js';

/** What git calls the person who commits here; undefined where nobody told it, or there is no git. */
export async function userName(folder: string, execute: Execute): Promise<string | undefined> {
  const name = (await gitLine({ execute, cwd: folder }, ['config', 'user.name']))?.trim();
  return name === '' ? undefined : name;
}
