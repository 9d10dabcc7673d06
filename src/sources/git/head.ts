import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Execute } from '../../process/execute.js';
import { git, gitLine, isObjectName } from './git.js';
import { folderAbove } from './repository.js';

const longestListing = 256 * 1024 * 1024;

/** Whether git tracks the file and it is as it was committed. Without git, or outside a repository, it is not. */
export async function isUnchangedInGit(path: string, execute: Execute): Promise<boolean> {
  const folder = { execute, cwd: dirname(path) };
  const name = `./${basename(path)}`;
  const tracked = await git(folder, ['ls-files', '--error-unmatch', '--', name]);
  if (tracked.code !== 0) return false;
  const same = await git(folder, ['diff', '--quiet', '--no-ext-diff', 'HEAD', '--', name]);
  return same.code === 0;
}

/**
 * Those of some files of one repository that git tracks and that are as they were committed. Without git, or outside a
 * repository, there are none.
 *
 * @param paths absolute, without links
 */
export async function unchangedInGit(paths: readonly string[], execute: Execute): Promise<ReadonlySet<string>> {
  const [first] = paths;
  if (first === undefined) return new Set();
  const top = await gitLine({ execute, cwd: await folderAbove(first) }, ['rev-parse', '--show-toplevel']);
  if (top === undefined) return new Set();
  const repository = { execute, cwd: resolve(top) };
  const listed = async (...args: readonly string[]) => {
    const { code, stdout } = await git(repository, args, { longestOutput: longestListing });
    return code === 0 ? stdout.split('\0').filter((name) => name !== '') : undefined;
  };
  // What is hidden from a comparison by hand (assume-unchanged, skip-worktree) is told by a small letter or an S.
  const tracked = await listed('ls-files', '-z', '-v');
  const changed = await listed('diff', '-z', '--name-only', '--no-renames', '--no-ext-diff', 'HEAD');
  if (!tracked || !changed) return new Set();
  const different = new Set(changed);
  const same = new Set(tracked.flatMap((line) => (line.startsWith('H ') ? [line.slice(2)] : [])));
  return new Set(
    paths.filter((path) => {
      const name = relative(repository.cwd, path).split(sep).join('/');
      return same.has(name) && !different.has(name);
    }),
  );
}

/** The commit that is checked out, or null where there is none to be known. */
export async function headCommit(folder: string, execute: Execute): Promise<string | null> {
  const commit = await gitLine({ execute, cwd: folder }, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return isObjectName(commit) ? commit : null;
}
