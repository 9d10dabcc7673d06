import { posix } from 'node:path';
import { isMeasurementError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { type BlobDigest, digestBlobs } from '../git/blobs.js';
import { contentAt, folderRenamedFrom, renamedFrom } from '../git/content.js';
import { gitLine, short } from '../git/git.js';
import type { PinnedCommit, Repository } from '../git/repository.js';
import { touchedAt } from '../git/touched.js';
import { type CommittedFile, committedFilesBelow } from '../git/tree.js';
import { cacheOf, type KeptByDvc, treeBehindDvcAt } from '../pointed.js';
import { type DvcOutput, dvcContents, dvcOutputs, lfsPointer } from '../pointers.js';
import { filesOfTree, type NamedFile, namesFrom } from './names.js';
import { mostLinkedFolders, mostNames } from './walk.js';

/** What one path stands for in a commit. */
export interface CommittedTree {
  /** from the top of the repository, as the commit calls it; empty is the top */
  readonly root: string;
  readonly isFolder: boolean;
  readonly files: readonly CommittedFile[];
  /** what DVC keeps of it */
  readonly kept: readonly KeptByDvc[];
}

/** More bytes than this are no `.dvc` file and no `dvc.lock`. */
const longestPointer = 4 * 1024 * 1024;

/**
 * The files at a path of a commit, or below it.
 *
 * @param user the repository in whose DVC cache content may lie
 * @param path as it is called in what is checked out
 * @returns undefined where the commit has nothing there, under this name or, where renames are followed, an older one
 * @throws UserError as {@link committedFilesBelow}, and `unsupported` with the command that fetches what DVC keeps
 */
export async function committedTree(
  pinned: PinnedCommit,
  user: Repository,
  path: string,
  names: 'follow renames' | 'by its name',
): Promise<CommittedTree | undefined> {
  const { repository, commit } = pinned;
  const limits = { names: mostNames, linkedFolders: mostLinkedFolders };
  const found = await committedFilesBelow(repository, commit, path, limits);
  if (found) {
    const kept = found.isFolder ? await keptBelow(pinned, user, path, found.files) : [];
    return { root: path, ...found, kept };
  }
  const kept = await treeBehindDvcAt(pinned, user, path, mostNames);
  if (kept && kept.length > 0) return { root: path, isFolder: kept[0]?.path !== path, files: [], kept };
  if (names === 'by its name') return undefined;
  const older = (await renamedFrom(repository, commit, path)) ?? (await folderRenamedFrom(repository, commit, path));
  return older === undefined ? undefined : committedTree(pinned, user, older, 'by its name');
}

/**
 * What a model was in a commit: names, sizes and digests. Of a pointer of git LFS it is those of the file it stands for, which
 * need not be fetched; of what DVC keeps, of which a pointer tells no SHA-256, those of the object in its cache.
 */
export async function filesOfCommit(
  { repository, commit }: PinnedCommit,
  trees: readonly CommittedTree[],
): Promise<readonly FrozenFile[]> {
  const nameOf = namesFrom(
    trees.map(({ root, isFolder, files, kept }) => ({
      root,
      isFolder,
      paths: [...files, ...kept].map(({ path }) => path),
    })),
  );
  const files = trees.flatMap((tree) => tree.files);
  const objects = files.map(({ object }) => object);
  const digests = await digestBlobs(repository, objects, `files of commit ${short(commit)}`);
  const named = new Map<string, NamedFile<Omit<FrozenFile, 'name' | 'other_names'>>>();
  const add = (path: string, real: string, digest: Pick<FrozenFile, 'size' | 'sha256'>) => {
    const [name, known] = [nameOf(path), named.get(real)];
    const { size, sha256 } = digest;
    const of = { path: `git:${commit}:${path}`, size, sha256, digest_only: true } as const;
    named.set(real, known ? { ...known, names: [...known.names, name] } : { names: [name], of });
  };
  const [itself, linked] = [files.filter(isNoLink), files.filter((file) => !isNoLink(file))];
  for (const { path, real, object } of [...itself, ...linked]) {
    const digest = digests.get(object);
    if (!digest) throw new Error(`no digest of ${object}`);
    add(path, real, behindPointer(digest));
  }
  for (const content of trees.flatMap(({ kept }) => kept)) add(content.path, content.path, content);
  const touched = await touchedAt(repository, commit, ...trees.map(({ root }) => root || '.'));
  const known = { commit, ...(touched && { dated: { at: touched.at.toISOString(), by: 'commit' as const } }) };
  return filesOfTree([...named.values()], async (file) => ({ ...file, ...known }));
}

function isNoLink({ path, real }: CommittedFile): boolean {
  return path === real;
}

function behindPointer(digest: BlobDigest): Pick<FrozenFile, 'size' | 'sha256'> {
  const pointer = digest.content && lfsPointer(digest.content);
  return pointer ? { size: pointer.size, sha256: pointer.oid } : digest;
}

/** What DVC keeps in a folder of a commit, and git does not hold: of its pointers in the folder, and of a pipeline above it. */
async function keptBelow(
  pinned: PinnedCommit,
  user: Repository,
  folder: string,
  files: readonly CommittedFile[],
): Promise<readonly KeptByDvc[]> {
  const paths = files.map(({ path }) => path);
  const inside = paths.filter((path) => /(^|\/)dvc\.lock$|\.dvc$/.test(path));
  const above = folder === '' ? [] : locksAbove(folder);
  const kept: KeptByDvc[] = [];
  for (const pointer of [...inside, ...above]) {
    for (const output of await outputsIn(pinned, pointer)) {
      if (!isInside(output.path, folder) || paths.some((path) => isAt(path, output.path))) continue;
      if (kept.some(({ path }) => isAt(path, output.path))) continue;
      kept.push(...(await dvcContents(output, output.path, cacheOf(user), mostNames, pinned.commit)));
    }
  }
  return kept;
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function isAt(path: string, output: string): boolean {
  return path === output || path.startsWith(`${output}/`);
}

function locksAbove(folder: string): readonly string[] {
  const above = posix.dirname(folder);
  return above === '.' ? ['dvc.lock'] : [`${above}/dvc.lock`, ...locksAbove(above)];
}

async function outputsIn({ repository, commit }: PinnedCommit, pointer: string): Promise<readonly DvcOutput[]> {
  const size = Number(await gitLine(repository, ['cat-file', '-s', `${commit}:${pointer}`]));
  if (!(size <= longestPointer)) return [];
  try {
    return dvcOutputs(await contentAt(repository, commit, pointer), pointer);
  } catch (error) {
    // Anything else that is called so is a file like others.
    if (isMeasurementError(error)) return [];
    throw error;
  }
}
