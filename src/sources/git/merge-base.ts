import { UserError } from '../../result/error.js';
import type { GitEvent } from './event.js';
import { git, gitLine, isObjectName, short } from './git.js';
import { fetchCommits, type Reach, remoteRefs } from './reach.js';
import {
  fetchEverything,
  hasCommit,
  isCutOff,
  type PinnedCommit,
  parentsOf,
  type Repository,
  shallowBoundary,
} from './repository.js';

/**
 * The commit that `merge_base` stands for: what a pull request, a merge group or a push started from; elsewhere where
 * the branch left the default branch, and on that one the commit before.
 *
 * A shallow clone may answer nothing, or what looks like an answer; only what it can know is taken from it.
 *
 * @param change whether what is judged differs from the commit that is checked out: then that is what came before it
 * @throws UserError `no_baseline`
 */
export async function mergeBase(
  repository: Repository,
  event: GitEvent,
  reach: Reach,
  change: 'committed' | 'uncommitted' = 'committed',
): Promise<PinnedCommit> {
  switch (event.kind) {
    case 'malformed':
      throw new UserError('no_baseline', { what: event.what, fix: 'name the baseline as commit: or branch:' });
    case 'pull_request': {
      const against = event.baseRef === '' ? short(event.base) : `${event.baseRef} (${short(event.base)})`;
      const how = `the merge base of ${short(event.head)} and ${against}`;
      return mergeBaseOf(repository, event.base, event.head, how, reach);
    }
    case 'merge_group':
      return holding(repository, event.base, 'the base of the merge group', reach);
    case 'push':
      if (event.before === null) return startOfBranch(repository, event.defaultBranch, reach, 'committed');
      return holding(repository, event.before, 'the commit before this push', reach);
    case 'none':
      return startOfBranch(repository, event.defaultBranch, reach, change);
  }
}

/** The commit itself, from whichever repository holds it. */
export async function holding(user: Repository, commit: string, how: string, reach: Reach): Promise<PinnedCommit> {
  if (await hasCommit(user, commit)) return { commit, how, repository: user };
  const fetched = await fetchCommits(user, [commit], 'tips', reach);
  if (fetched.kind === 'fetched') return { commit, how, repository: fetched.repository };
  const what = `${how}, ${short(commit)}, is not in this repository`;
  throw new UserError('no_baseline', { what, why: `fetching it failed: ${fetched.why}`, fix: fetchEverything });
}

async function mergeBaseOf(
  user: Repository,
  base: string,
  head: string,
  how: string,
  reach: Reach,
): Promise<PinnedCommit> {
  const known = await knownMergeBase(user, base, head);
  if (known === 'unrelated') throw unrelated(base, head);
  if (known !== 'unknown') return { commit: known, how, repository: user };

  const told = await reach.compare?.(base, head);
  if (isObjectName(told)) {
    if (await hasCommit(user, told)) return { commit: told, how, repository: user };
    const fetched = await fetchCommits(user, [told], 'tips', reach);
    if (fetched.kind === 'fetched') return { commit: told, how, repository: fetched.repository };
  }

  const fetched = await fetchCommits(user, [base, head], 'history', reach);
  const why = fetched.kind === 'failed' ? `fetching failed: ${fetched.why}` : 'the remote is itself a shallow clone';
  if (fetched.kind === 'fetched') {
    const found = await knownMergeBase(fetched.repository, base, head);
    if (found === 'unrelated') throw unrelated(base, head);
    if (found !== 'unknown') return { commit: found, how, repository: fetched.repository };
  }
  const what = `this clone is too shallow to tell ${how}`;
  throw new UserError('no_baseline', { what, why, fix: fetchEverything });
}

function unrelated(base: string, head: string): UserError {
  const what = `${short(head)} and ${short(base)} have no commit in common`;
  return new UserError('no_baseline', { what, fix: 'name the baseline as commit: or branch:' });
}

/** The merge base where this repository can know it: one that another, unseen, could not be better than. */
async function knownMergeBase(
  repository: Repository,
  base: string,
  head: string,
): Promise<string | 'unrelated' | 'unknown'> {
  if (!(await hasCommit(repository, base)) || !(await hasCommit(repository, head))) return 'unknown';
  const { code, stdout } = await git(repository, ['merge-base', '--all', base, head]);
  const found = stdout.split('\n').filter(isObjectName);
  const [commit] = found;
  if (code === 0 && commit !== undefined) {
    if (commit === base || commit === head) return commit;
    // What a boundary hides below the answer is older than it. Elsewhere it may hide a commit in common that is newer.
    const above = [base, head, ...found.map((one) => `^${one}`)];
    return (await isCutOff(repository, above)) ? 'unknown' : commit;
  }
  return (await shallowBoundary(repository)).size === 0 && code === 1 ? 'unrelated' : 'unknown';
}

/** Where HEAD left the default branch; on the default branch itself the commit before the change. */
async function startOfBranch(
  user: Repository,
  expected: string | null,
  reach: Reach,
  change: 'committed' | 'uncommitted',
): Promise<PinnedCommit> {
  const head = await gitLine(user, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (!isObjectName(head)) {
    throw new UserError('no_baseline_yet', {
      what: 'the repository has no commit yet',
      fix: 'commit the baseline first',
    });
  }
  const main = await defaultBranch(user, expected, reach);
  const branch = await gitLine(user, ['symbolic-ref', '--quiet', 'HEAD']);
  if (main === undefined || branch === `refs/heads/${main.name}`) {
    if (change === 'committed') return firstParent(user, head, reach);
    return { commit: head, how: `${short(head)}, which is checked out`, repository: user };
  }
  const how = `the merge base of HEAD and ${main.name}`;
  const found = await mergeBaseOf(user, main.commit, head, how, reach);
  // A tag, or a commit checked out by itself, on the default branch: to compare it with itself would say nothing.
  return branch === undefined && found.commit === head ? firstParent(user, head, reach) : found;
}

async function firstParent(user: Repository, head: string, reach: Reach): Promise<PinnedCommit> {
  const [parent] = await parentsOf(user, head);
  if (parent === undefined) {
    const what = `${short(head)} is the first commit, and nothing comes before it`;
    throw new UserError('no_baseline_yet', { what, fix: 'name another baseline, or let the next commit be compared' });
  }
  return holding(user, parent, `the first parent of ${short(head)}`, reach);
}

/**
 * The remote's default branch: as the clone knows it, as the event names it, as everybody calls it, and else as the
 * remote says. Undefined where there is no remote.
 */
async function defaultBranch(
  user: Repository,
  expected: string | null,
  reach: Reach,
): Promise<{ name: string; commit: string } | undefined> {
  const remote = 'refs/remotes/origin/';
  const symbolic = await gitLine(user, ['symbolic-ref', '--quiet', `${remote}HEAD`]);
  const known = symbolic?.startsWith(remote) ? symbolic.slice(remote.length) : undefined;
  const names = known !== undefined ? [known] : expected !== null ? [expected] : ['main', 'master'];
  for (const name of names) {
    const commit = await commitOfRef(user, `${remote}${name}`);
    if (commit !== undefined) return { name, commit };
  }
  if ((await gitLine(user, ['remote', 'get-url', 'origin'])) === undefined) return undefined;
  const refs = await remoteRefs(user, ['HEAD'], reach);
  const [ref] = 'failed' in refs ? [] : refs;
  if (ref) return { name: ref.name.replace(/^refs\/heads\//, ''), commit: ref.commit };
  throw new UserError('no_baseline', {
    what: 'the default branch of the remote origin is not known here',
    why: 'failed' in refs ? `asking the remote failed: ${refs.failed}` : 'the remote has none',
    fix: 'run git remote set-head origin --auto, or name the baseline as branch:',
  });
}

/** The commit of a ref by its full name: never that of a tag or a pseudo-ref called like a branch. */
export async function commitOfRef(repository: Repository, ref: string): Promise<string | undefined> {
  // Only a well-formed name is a name: main~2 or main@{1} would be looked up as something else.
  const { code } = await git(repository, ['check-ref-format', ref]);
  if (code !== 0) return undefined;
  const commit = await gitLine(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return isObjectName(commit) ? commit : undefined;
}
