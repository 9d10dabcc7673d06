import { git, gitLine, isObjectName } from './git.js';
import { type Repository, shallowBoundary } from './repository.js';

/**
 * When a file was last changed: by a commit, or by this job, which `modified` a tracked one or wrote an `untracked` one.
 * `unknown` where a shallow clone cannot tell: it holds its oldest commit to have brought every file.
 */
export type Touched = { readonly commit: string; readonly at: Date } | 'modified' | 'untracked' | 'unknown';

/** @param path relative to the top of the repository; undefined repository: there is no git */
export async function lastTouched(repository: Repository | undefined, path: string): Promise<Touched> {
  if (!repository) return 'unknown';
  const tracked = await git(repository, ['ls-files', '-z', '--error-unmatch', '--', path]);
  if (tracked.code === 1) return 'untracked';
  if (tracked.code !== 0) return 'unknown';
  const same = await git(repository, ['diff', '--quiet', '--no-ext-diff', '--no-textconv', 'HEAD', '--', path]);
  if (same.code === 1) return 'modified';
  if (same.code !== 0) return 'unknown';
  return (await touchedAt(repository, 'HEAD', path)) ?? 'unknown';
}

/** The commit that last changed any of these, up to and including this one; undefined where a shallow clone cannot tell. */
export async function touchedAt(
  repository: Repository,
  commit: string,
  ...paths: readonly string[]
): Promise<{ readonly commit: string; readonly at: Date } | undefined> {
  const line = await gitLine(repository, ['rev-list', '-1', '--timestamp', commit, '--', ...paths]);
  const [seconds, last] = line?.split(' ') ?? [];
  if (!isObjectName(last) || (await shallowBoundary(repository)).has(last)) return undefined;
  return { commit: last, at: new Date(Number(seconds) * 1000) };
}
