import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { git, reason, short } from './git.js';
import type { Repository } from './repository.js';

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

const longestContent = 512 * 1024 * 1024;

/**
 * What a file holds at a commit, as git keeps it: no filter and no line ending is applied.
 *
 * @param path relative to the top of the repository, with slashes
 * @throws UserError `missing_file`, `unsupported` where it is no file, `unreadable`
 */
export async function contentAt(repository: Repository, commit: string, path: string): Promise<Buffer> {
  const object = await blobAt(repository, commit, path);
  const blob = await git(repository, ['cat-file', 'blob', object], { longestOutput: longestContent });
  if (blob.code === 0) return blob.bytes;
  throw new UserError('unreadable', {
    what: `${path} of commit ${short(commit)} cannot be read from git`,
    why: blob.bytes.length < longestContent ? reason(blob) : 'it has more than 512 MiB',
  });
}

/**
 * Writes what a file holds at a commit into a file of ours. The content is in no memory: not in this process, and not whole
 * in git's.
 *
 * @throws UserError as {@link contentAt}
 */
export async function writeContentAt(repository: Repository, commit: string, path: string, to: string): Promise<void> {
  const object = await blobAt(repository, commit, path);
  const streamed = ['-c', 'core.bigFileThreshold=16m', 'cat-file', 'blob', object];
  const written = await git(repository, streamed, { outputFile: to, timeoutSeconds: 3600 });
  if (written.code === 0) return;
  const what = `${path} of commit ${short(commit)} cannot be read from git`;
  throw new UserError('unreadable', { what, why: reason(written) });
}

async function blobAt(repository: Repository, commit: string, path: string): Promise<string> {
  const entry = (await entriesAt(repository, commit, [path])).find((found) => found.path === path);
  if (!entry) throw await missingAt(repository, commit, path);
  const kind = kindOf(entry.mode);
  if (kind !== 'file') {
    throw new UserError('unsupported', {
      what: `${path} is a ${kind} in commit ${short(commit)}`,
      fix: kind === 'symbolic link' ? 'name the file that it leads to' : 'name a file',
    });
  }
  return entry.object;
}

/**
 * The name that a file, called `path` in what is checked out, had at an older commit: its own, or the one it was renamed
 * from since. Undefined where it is neither.
 */
export async function renamedFrom(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  if ((await entriesAt(repository, commit, [path])).some((entry) => entry.path === path)) return path;
  return renameBetween(repository, commit, repository.head, path);
}

/**
 * The name that a folder, which the commit does not hold, had there: the one that is gone, and whose files were renamed into
 * it. Undefined where there is none, or several.
 */
export async function folderRenamedFrom(
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const within = `${path}/`;
  const folders = (await renamesBetween(repository, commit, repository.head)).flatMap(({ from, to }) => {
    if (!to.startsWith(within)) return [];
    const tail = to.slice(path.length);
    // One that changed its name within the folder tells nothing of the folder's.
    return from.endsWith(tail) ? [from.slice(0, -tail.length)] : [];
  });
  const [folder, ...others] = new Set(folders);
  if (folder === undefined || others.length > 0) return undefined;
  // A folder that is still there lost some files to this one, and was not renamed.
  return (await entriesAt(repository, repository.head, [folder])).length === 0 ? folder : undefined;
}

/** Where the file that `later` calls `path` was at `earlier`, as git's rename detection sees it. A copy is no rename. */
export async function renameBetween(
  repository: Repository,
  earlier: string,
  later: string,
  path: string,
): Promise<string | undefined> {
  return (await renamesBetween(repository, earlier, later)).find(({ to }) => to === path)?.from;
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

async function renamesBetween(repository: Repository, earlier: string, later: string): Promise<Rename[]> {
  const renames = ['--find-renames', '--diff-filter=R', '-l5000'];
  const answer = await git(repository, ['diff-tree', '-r', '-z', '--name-status', ...renames, earlier, later, '--']);
  if (answer.code !== 0) {
    const what = `what was renamed between ${short(earlier)} and ${short(later)} cannot be told`;
    throw new UserError('no_baseline', { what, why: reason(answer) });
  }
  const fields = answer.stdout.split('\0');
  const found: Rename[] = [];
  for (let index = 0; index + 2 < fields.length; index += 3)
    found.push({ from: fields[index + 1] ?? '', to: fields[index + 2] ?? '' });
  return found;
}

export function kindOf(mode: string): 'file' | 'folder' | 'submodule' | 'symbolic link' {
  if (mode === '120000') return 'symbolic link';
  if (mode === '160000') return 'submodule';
  return mode === '040000' ? 'folder' : 'file';
}

/** The entries of these names, or of a folder whose name ends in a slash, or of the top folder where no name is given. */
async function entriesAt(repository: Repository, commit: string, paths: readonly string[]): Promise<Entry[]> {
  const answer = await git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
  if (answer.code !== 0) {
    const what = `commit ${short(commit)} cannot be read`;
    throw new UserError('no_baseline', { what, why: reason(answer) });
  }
  return answer.stdout.split('\0').flatMap((line) => {
    const [, mode, object, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode === undefined || object === undefined || path === undefined ? [] : [{ mode, object, path }];
  });
}

/** That a commit lacks a file, with what is there instead. */
export async function missingAt(repository: Repository, commit: string, path: string): Promise<UserError> {
  const what = `${path} is not in commit ${short(commit)}`;
  const parts = path.split('/');
  while (parts.length > 0) {
    const name = parts.pop() ?? '';
    const folder = parts.join('/');
    const entries = await entriesAt(repository, commit, folder === '' ? [] : [`${folder}/`]);
    if (entries.length > 0) return new UserError('missing_file', { what, ...around(folder, name, entries) });
    const [itself] = folder === '' ? [] : await entriesAt(repository, commit, [folder]);
    if (itself) return new UserError('missing_file', { what, why: `${folder} is a ${kindOf(itself.mode)} there` });
  }
  return new UserError('missing_file', { what, why: 'the commit holds no file' });
}

function around(folder: string, name: string, entries: readonly Entry[], most = 6): { why: string; fix?: string } {
  const inside = folder === '' ? '' : `${folder}/`;
  const names = entries.map((entry) => entry.path.slice(inside.length));
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  const why = `${folder === '' ? 'it' : folder} holds ${names.slice(0, most).join(', ')}${more} there`;
  const [similar] = nearest(name, names, 1);
  return similar === undefined ? { why } : { why, fix: `did you mean ${inside}${similar}?` };
}
