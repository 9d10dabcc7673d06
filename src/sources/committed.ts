import { mkdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isMeasurementError, UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';
import { contentAt, missingAt, renamedFrom, writeContentAt } from './git/content.js';
import { gitEvent } from './git/event.js';
import { headCommit, isUnchangedInGit } from './git/head.js';
import { everExisted, versionsOf } from './git/history.js';
import { mergeBase } from './git/merge-base.js';
import type { Reach as GitReach } from './git/reach.js';
import { commitOf } from './git/refs.js';
import {
  fetchEverything,
  type PinnedCommit,
  parentsOf,
  pathIn,
  type Repository,
  repositoryAt,
} from './git/repository.js';
import { lastTouched, touchedAt } from './git/touched.js';
import { mergeBaseByApi } from './github/compare.js';
import { keptFile, keptTable } from './kept.js';
import { behindDvcAt, behindLfs, copyFromDvcAt, replacePointer } from './pointed.js';
import type { Reach } from './reach.js';
import type { InputRequest, Resolver } from './request.js';
import { type CommittedTree, committedTree, filesOfCommit } from './tree/committed.js';

// Sources that a git repository answers.

/** The judged file as it was where the change that is judged began. */
export const atMergeBase: Resolver<'merge_base'> = async (_source, request, reach) => {
  if (request.tree) return judgedTree(request, reach, (judged) => startOfChange(judged, reach));
  const judged = await judgedFile(request, reach);
  return [await fileAt(await startOfChange(judged, reach), judged.repository, judged.path, request, reach)];
};

/** The judged file at the tip of a branch. */
export const atBranch: Resolver<'branch'> = async ({ name }, request, reach) => {
  const tip = async (of: Repository) => commitOf(of, { kind: 'branch', name }, await gitReach(reach));
  if (request.tree) return judgedTree(request, reach, (judged) => tip(judged.repository));
  const { repository, path } = await judgedFile(request, reach);
  const pinned = await tip(repository);
  return [await fileAt(pinned, repository, path, request, reach)];
};

/** The judged file in a commit. */
export const atCommit: Resolver<'commit'> = async ({ commit }, request, reach) => {
  const named = async (of: Repository) => commitOf(of, { kind: 'commit', name: commit }, await gitReach(reach));
  if (request.tree) return judgedTree(request, reach, (judged) => named(judged.repository));
  const { repository, path } = await judgedFile(request, reach);
  const pinned = await named(repository);
  return [await fileAt(pinned, repository, path, request, reach)];
};

/** A file of its own name at a reference. The name is relative to the top of the repository, as git writes it. */
export const atReference: Resolver<'git'> = async ({ ref, path }, request, reach) => {
  const repository = await repositoryAt(request.folder, reach.execute);
  const pinned = await commitOf(repository, { kind: 'git', name: ref }, await gitReach(reach));
  if (request.tree) return treeAt(pinned, repository, [fromTop(path)], request, reach, 'by its name');
  return [await fileAt(pinned, repository, path, request, reach, 'by its name')];
};

/** A path as git writes it; the top of the repository is empty. */
function fromTop(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
}

/** The judged model in a commit, which all its paths share. */
async function judgedTree(
  request: InputRequest,
  reach: Reach,
  commit: (judged: JudgedFile) => Promise<PinnedCommit>,
): Promise<readonly FrozenFile[]> {
  const { judged: first, also = [] } = request;
  const judged: JudgedFile[] = [];
  for (const path of [first, ...also])
    judged.push(await judgedFile({ ...request, ...(path && { judged: path }) }, reach));
  const [main] = judged;
  if (!main) throw new Error('a source that means the judged model was asked for without one');
  const paths = judged.map(({ path }) => path);
  return treeAt(await commit(main), main.repository, paths, request, reach, 'follow renames');
}

async function treeAt(
  pinned: PinnedCommit,
  user: Repository,
  paths: readonly string[],
  { role }: InputRequest,
  reach: Reach,
  names: 'follow renames' | 'by its name',
): Promise<readonly FrozenFile[]> {
  const trees: CommittedTree[] = [];
  for (const path of paths) {
    const tree = await committedTree(pinned, user, path, names);
    if (tree) trees.push(tree);
    else {
      const missing = await missingAt(pinned.repository, pinned.commit, path);
      throw role === 'baseline' ? await absent(pinned, path, reach, missing) : missing;
    }
  }
  return filesOfCommit(pinned, trees);
}

/** More versions than this are not read: a ratchet over so many years is no gate any more. */
const mostVersions = 2000;

/** The accepted versions of the judged file, oldest first: those that lead up to where the change that is judged began. */
export const acceptedVersions: Resolver<'history'> = async (_source, request, reach) => {
  const judged = await judgedFile(request, reach);
  const { repository, path } = judged;
  const pinned = await startOfChange(judged, reach);
  const name = await renamedFrom(pinned.repository, pinned.commit, path);
  if (name === undefined) throw await absent(pinned, path, reach);
  const { versions } = await versionsOf(pinned.repository, pinned.commit, name, mostVersions);
  const files: FrozenFile[] = [];
  for (const version of versions) {
    const bytes = (await behindLfs(version.bytes, repository, version.path, version.commit)) ?? version.bytes;
    const dated = { at: version.committedAt.toISOString(), by: 'commit' as const };
    const known = { commit: version.commit, dated };
    files.push(await keptFile(`git:${version.commit}:${version.path}`, bytes, reach, known));
  }
  return files;
};

interface JudgedFile {
  readonly repository: Repository;
  /** relative to the top of the repository, with slashes */
  readonly path: string;
  readonly absolute: string;
}

async function judgedFile({ folder, judged, tree }: InputRequest, { execute }: Reach): Promise<JudgedFile> {
  if (judged === undefined) throw new Error('a source that means the judged file was asked for without one');
  const { isDynamicPattern } = await import('tinyglobby');
  if (isDynamicPattern(judged)) {
    throw new UserError('unsupported', {
      what: `${judged} stands for whatever matches it now; at another commit it may stand for other files`,
      fix: 'name the file, or a baseline of its own: git:REF:PATH',
    });
  }
  const repository = await repositoryAt(folder, execute);
  const absolute = resolve(folder, judged);
  const path = await pathIn(repository, absolute);
  if (path !== undefined) return { repository, path, absolute };
  if (tree && (await realpath(absolute).catch(() => absolute)) === (await realpath(repository.cwd)))
    return { repository, path: '', absolute };
  throw new UserError('no_baseline', {
    what: `${judged} lies outside the repository ${repository.cwd}`,
    fix: 'name a baseline of its own: git:REF:PATH, file: or s3://',
  });
}

/**
 * Where the change that is judged began. On a laptop it may not be committed yet: then it began at the commit that is checked
 * out. A file that nobody touched since that commit is judged as the commit's own change.
 */
async function startOfChange({ repository, path, absolute }: JudgedFile, reach: Reach): Promise<PinnedCommit> {
  const event = gitEvent(reach.github?.eventName, reach.github?.event);
  const within = await gitReach(reach);
  const isModified = (await lastTouched(repository, path || '.')) === 'modified';
  const found = await mergeBase(repository, event, within, isModified ? 'uncommitted' : 'committed');
  const head = await headCommit(repository.cwd, reach.execute);
  // The top of a repository is no entry of the folder above it.
  const inside = path === '' ? `${absolute}/.` : absolute;
  if (event.kind !== 'none' || found.commit !== head || !(await isUnchangedInGit(inside, reach.execute))) return found;
  const [parent] = await parentsOf(repository, found.commit);
  if (parent !== undefined) return commitOf(repository, { kind: 'commit', name: parent }, within);
  throw new UserError('no_baseline_yet', {
    what: `${found.commit.slice(0, 7)} is the first commit: nothing was before it`,
  });
}

async function fileAt(
  pinned: PinnedCommit,
  user: Repository,
  path: string,
  { role, table }: InputRequest,
  reach: Reach,
  names: 'follow renames' | 'by its name' = 'follow renames',
): Promise<FrozenFile> {
  const { repository, commit } = pinned;
  const name = names === 'follow renames' ? await renamedFrom(repository, commit, path) : path;
  const asked = { pinned, user, name, path, reach, isBaseline: role === 'baseline' };
  const address = `git:${commit}:${name ?? path}`;
  const file = table
    ? await keptTable(address, (to) => writeTable(asked, to), reach)
    : await keptFile(address, await bytesAt(asked), reach);
  const touched = await touchedAt(repository, commit, name ?? path);
  const dated = touched && { dated: { at: touched.at.toISOString(), by: 'commit' as const } };
  return { ...file, commit, ...dated };
}

/** A file of a commit. */
interface AskedFile {
  readonly pinned: PinnedCommit;
  readonly user: Repository;
  /** what the commit calls it, where it is there */
  readonly name: string | undefined;
  /** what it is called now */
  readonly path: string;
  readonly reach: Reach;
  readonly isBaseline: boolean;
}

async function bytesAt(asked: AskedFile): Promise<Uint8Array> {
  const { pinned, user, name, path } = asked;
  const { repository, commit } = pinned;
  try {
    const bytes = await contentAt(repository, commit, name ?? path);
    return (await behindLfs(bytes, user, name ?? path, commit)) ?? bytes;
  } catch (error) {
    const fault = missing(error);
    const kept = await behindDvcAt(pinned, user, path);
    if (kept) return kept;
    throw await whyMissing(asked, fault);
  }
}

/** The same of a table, of any size. */
async function writeTable(asked: AskedFile, to: string): Promise<void> {
  const { pinned, user, name, path } = asked;
  const { repository, commit } = pinned;
  try {
    await writeContentAt(repository, commit, name ?? path, to);
    await replacePointer(to, user, name ?? path, commit);
  } catch (error) {
    const fault = missing(error);
    if (!(await copyFromDvcAt(pinned, user, path, to))) throw await whyMissing(asked, fault);
  }
}

function missing(error: unknown): UserError {
  if (isMeasurementError(error) && error.code === 'missing_file') return error;
  throw error;
}

async function whyMissing({ pinned, path, reach, isBaseline }: AskedFile, fault: UserError): Promise<UserError> {
  return isBaseline ? absent(pinned, path, reach, fault) : fault;
}

/** That a commit lacks a file: it is gone, or it never was there. */
async function absent(
  { repository, commit, how }: PinnedCommit,
  path: string,
  { github }: Reach,
  cause?: UserError,
): Promise<UserError> {
  const existed = await everExisted(repository, commit, path);
  const what = `${path} is not in ${commit.slice(0, 7)}, ${how}`;
  if (existed === 'unknown') {
    return new UserError('no_baseline', {
      what,
      why: 'this clone is too shallow to know whether it ever was',
      fix: fetchEverything,
    });
  }
  if (existed === 'yes') {
    const why = 'it was there before, and is gone';
    return new UserError('missing_file', {
      what,
      why,
      fix: cause?.explanation.fix ?? 'restore it, or name another baseline',
    });
  }
  const elsewhere = github ? 'artifact:<workflow>.yml/<artifact>/<path>' : 's3://<bucket>/<key>, or file:<path>';
  return new UserError('no_baseline_yet', {
    what,
    why: 'it never was: metrics that training writes in CI are in no commit',
    fix: `name where the last ones are kept, such as baseline: ${elsewhere}; for the first run, on_missing: accept_first`,
  });
}

async function gitReach(reach: Reach): Promise<GitReach> {
  const { temporary, github } = reach;
  await mkdir(temporary, { recursive: true });
  if (!github?.token) return { temporary };
  const compare = (base: string, head: string) =>
    // Where GitHub cannot be asked, git still can.
    mergeBaseByApi(github, base, head, reach).catch((error: unknown) => {
      if (isMeasurementError(error)) return undefined;
      throw error;
    });
  return { temporary, compare, credentials: { server: github.serverUrl, token: github.token } };
}
