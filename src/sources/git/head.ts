import { basename, dirname } from 'node:path';
import type { Execute } from '../../process/execute.js';
import { git, gitLine, isObjectName } from './git.js';

/** Whether git tracks the file and it is as it was committed. Without git, or outside a repository, it is not. */
export async function isUnchangedInGit(path: string, execute: Execute): Promise<boolean> {
  const folder = { execute, cwd: dirname(path) };
  const name = `./${basename(path)}`;
  const tracked = await git(folder, ['ls-files', '--error-unmatch', '--', name]);
  if (tracked.code !== 0) return false;
  const same = await git(folder, ['diff', '--quiet', '--no-ext-diff', 'HEAD', '--', name]);
  return same.code === 0;
}

/** The commit that is checked out, or null where there is none to be known. */
export async function headCommit(folder: string, execute: Execute): Promise<string | null> {
  const commit = await gitLine({ execute, cwd: folder }, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return isObjectName(commit) ? commit : null;
}
