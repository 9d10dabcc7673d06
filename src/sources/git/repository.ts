import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Execute } from '../../process/execute.js';
import { UserError } from '../../result/error.js';
import { isInside } from '../workspace.js';
import { git, gitLine, type Place, reason } from './git.js';

/** A repository to read from: the user's, or one of our own that was filled with what the user's lacks. */
export interface Repository extends Place {
  /** what the user has checked out: `HEAD`, or its commit where the repository is one of our own */
  readonly head: string;
}

/** A commit that a baseline is read from. */
export interface PinnedCommit {
  readonly commit: string;
  /** how it was found, in words that go behind "baseline:" */
  readonly how: string;
  /** which repository holds it */
  readonly repository: Repository;
}

export const fetchEverything =
  'let actions/checkout fetch the whole history (with: fetch-depth: 0), or run git fetch --unshallow';

/**
 * The repository that a folder belongs to. Its `cwd` is the top of the working tree.
 *
 * @throws UserError `no_baseline` where there is no git, no repository, or one that git does not trust
 */
export async function repositoryAt(folder: string, execute: Execute): Promise<Repository> {
  const answer = await git({ execute, cwd: folder }, ['rev-parse', '--show-toplevel']);
  const top = answer.stdout.replace(/\r?\n$/, '');
  if (answer.code === 0 && top !== '') return { execute, cwd: resolve(top), head: 'HEAD' };
  const what = `${folder} is in no git repository that can be read`;
  if (answer.code === null) {
    throw new UserError('no_baseline', { what, why: 'git could not be started', fix: 'install git' });
  }
  const why = reason(answer);
  const fix = /dubious ownership/.test(answer.stderr)
    ? 'run git config --global --add safe.directory with the folder of the checkout, in a step before'
    : 'check the repository out in a step before, or name another kind of baseline';
  throw new UserError('no_baseline', { what, why, fix });
}

/** The name that git has for a file: relative to the top of the working tree, with slashes. None where it is outside. */
export async function pathIn(repository: Repository, absolute: string): Promise<string | undefined> {
  // git tells the real folder. The file itself may be a link, or may be gone, and is meant by its name.
  const top = await real(repository.cwd);
  const path = join(await real(dirname(absolute)), basename(absolute));
  if (path === top || !isInside(path, top)) return undefined;
  return relative(top, path).split(sep).join('/');
}

/** The repository of a file and its name there. The file may be gone, and its folder with it. None where there is no git. */
export async function whereInGit(
  absolute: string,
  execute: Execute,
): Promise<{ readonly repository: Repository; readonly path: string } | undefined> {
  const repository = await repositoryAt(await folderAbove(absolute), execute).catch(() => undefined);
  const path = repository && (await pathIn(repository, absolute));
  return repository && path !== undefined ? { repository, path } : undefined;
}

/** The nearest folder above that is there: git can be asked in no other. */
export async function folderAbove(path: string): Promise<string> {
  const folder = dirname(path);
  const status = await stat(folder).catch(() => undefined);
  return status?.isDirectory() || folder === path ? folder : folderAbove(folder);
}

async function real(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => undefined);
  if (found !== undefined) return found;
  const above = dirname(folder);
  return above === folder ? folder : join(await real(above), basename(folder));
}

/** The git folder that all working trees of the repository share. */
export async function gitFolder(repository: Repository): Promise<string> {
  if (repository.gitFolder !== undefined) return repository.gitFolder;
  const folder = await gitLine(repository, ['rev-parse', '--git-common-dir']);
  return resolve(repository.cwd, folder ?? '.git');
}

/**
 * The commits whose parents a shallow clone left out. Git tells of them as if they had none, and as if they had brought
 * every file.
 */
export async function shallowBoundary(repository: Repository): Promise<ReadonlySet<string>> {
  const path = await gitLine(repository, ['rev-parse', '--git-path', 'shallow']);
  if (path === undefined) return new Set();
  const text = await readFile(resolve(repository.cwd, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** Whether what is reachable stops at a shallow boundary, so that what lies below is not known. */
export async function isCutOff(repository: Repository, revisions: readonly string[]): Promise<boolean> {
  const boundary = await shallowBoundary(repository);
  if (boundary.size === 0) return false;
  const reachable = await git(repository, ['rev-list', ...revisions, '--']);
  return reachable.code !== 0 || reachable.stdout.split('\n').some((commit) => boundary.has(commit));
}

/** Whether the commit is there, without fetching it. */
export async function hasCommit(repository: Repository, commit: string): Promise<boolean> {
  const environment = { GIT_NO_LAZY_FETCH: '1' };
  const { code, stdout } = await git(repository, ['cat-file', '-t', commit], { environment });
  return code === 0 && stdout.trim() === 'commit';
}

/** The parents that the commit itself names; a shallow clone does not change those. */
export async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  const { stdout } = await git(repository, ['cat-file', 'commit', commit]);
  const [header = ''] = stdout.split('\n\n', 1);
  return header.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}
