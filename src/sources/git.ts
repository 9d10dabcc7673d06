import { basename, dirname } from 'node:path';
import type { Execute } from '../process/execute.js';

/** Whether git tracks the file and it is as it was committed. Without git, or outside a repository, it is not. */
export async function isUnchangedInGit(path: string, execute: Execute): Promise<boolean> {
  const cwd = dirname(path);
  // A name may read as a pattern, and would then stand for other files.
  const name = `./${basename(path)}`;
  const literal = '--literal-pathspecs';
  const tracked = await execute('git', [literal, 'ls-files', '--error-unmatch', '--', name], { cwd });
  if (tracked.code !== 0) return false;
  const same = await execute('git', [literal, 'diff', '--quiet', '--no-ext-diff', 'HEAD', '--', name], { cwd });
  return same.code === 0;
}

/** The commit that is checked out, or null where there is none to be known. */
export async function headCommit(folder: string, execute: Execute): Promise<string | null> {
  const { code, stdout } = await execute('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder });
  const commit = stdout.trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}
