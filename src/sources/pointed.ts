import { constants } from 'node:fs';
import { copyFile, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Execute } from '../process/execute.js';
import { UserError } from '../result/error.js';
import { contentAt } from './git/content.js';
import { gitFolder, type PinnedCommit, type Repository, whereInGit } from './git/repository.js';
import {
  type DvcOutput,
  dvcContents,
  dvcObject,
  dvcOutputs,
  lfsObject,
  lfsPointer,
  type ObjectContent,
} from './pointers.js';

// Content that git or DVC keeps elsewhere: a pointer of git LFS in the place of the file, or a .dvc file or dvc.lock beside
// a file that is not there.

const longestPointer = 1024;

/** More bytes than this are no metrics file, and would not fit beside the plan. */
export const mostBytes = 64 * 1024 * 1024;

/** The bytes that an LFS pointer stands for; undefined where the bytes are no pointer. */
export async function behindLfs(
  bytes: Uint8Array,
  repository: Repository,
  path: string,
  commit?: string,
): Promise<Buffer | undefined> {
  const pointer = lfsPointer(bytes);
  return pointer && read(await lfsObject(pointer, await gitFolder(repository), path, commit), path);
}

/**
 * Puts the content that an LFS pointer stands for in its place, where a file is one.
 *
 * @param file absolute, our own
 */
export async function replacePointer(
  file: string,
  repository: Repository,
  path: string,
  commit: string,
): Promise<void> {
  if ((await stat(file)).size > longestPointer) return;
  const pointer = lfsPointer(await readFile(file));
  if (pointer) await copy(await lfsObject(pointer, await gitFolder(repository), path, commit), file);
}

/** Writes what DVC kept of a file in a commit; false where DVC does not know it. */
export async function copyFromDvcAt(
  pinned: PinnedCommit,
  user: Repository,
  path: string,
  to: string,
): Promise<boolean> {
  const object = await objectInDvc(path, user, inCommit(pinned), pinned.commit);
  if (object !== undefined) await copy(object, to);
  return object !== undefined;
}

/** Where the file system can, both names share the bytes until one of them is written. */
async function copy(object: string, to: string): Promise<void> {
  await copyFile(object, to, constants.COPYFILE_FICLONE);
}

/** What of DVC stands for a path that is not in the working tree: the path itself, or a folder above it. */
export async function pointedByDvc(absolute: string, execute: Execute): Promise<string | undefined> {
  const place = await whereInGit(absolute, execute);
  const output = place && (await outputOf(place.path, inTree(place.repository)));
  if (output) return join(place.repository.cwd, output.path);
  return (await isFile(`${absolute}.dvc`)) ? absolute : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

/** The bytes of a file that DVC keeps and that is not in the working tree; undefined where DVC does not know it. */
export async function behindDvc(absolute: string, execute: Execute): Promise<Buffer | undefined> {
  const place = await whereInGit(absolute, execute);
  if (!place) return undefined;
  const { repository, path } = place;
  return fromDvc(path, repository, inTree(repository));
}

/** The same of a commit. */
export async function behindDvcAt(pinned: PinnedCommit, user: Repository, path: string): Promise<Buffer | undefined> {
  return fromDvc(path, user, inCommit(pinned), pinned.commit);
}

/** A file that DVC keeps, with its content in the cache. */
export interface KeptByDvc extends ObjectContent {
  /** relative to the top of the repository */
  readonly path: string;
}

/**
 * The files that DVC keeps at a path of the working tree, or below it; undefined where DVC does not know it.
 *
 * @param most files
 */
export async function treeBehindDvc(
  repository: Repository,
  path: string,
  most: number,
): Promise<readonly KeptByDvc[] | undefined> {
  return keptAt(path, repository, inTree(repository), most);
}

/** The same of a commit. */
export async function treeBehindDvcAt(
  pinned: PinnedCommit,
  user: Repository,
  path: string,
  most: number,
): Promise<readonly KeptByDvc[] | undefined> {
  return keptAt(path, user, inCommit(pinned), most, pinned.commit);
}

async function keptAt(
  path: string,
  repository: Repository,
  content: ReadPointer,
  most: number,
  commit?: string,
): Promise<readonly KeptByDvc[] | undefined> {
  const output = await outputOf(path, content);
  return output && dvcContents(output, path, cacheOf(repository), most, commit);
}

/** Where DVC keeps what it has fetched. */
export function cacheOf({ cwd }: Repository): string {
  return join(cwd, '.dvc', 'cache');
}

/** Reads the files that may say that DVC keeps something. */
type ReadPointer = (name: string) => Promise<Uint8Array | undefined>;

function inTree(repository: Repository): ReadPointer {
  return (name) => readFile(join(repository.cwd, name)).catch(() => undefined);
}

function inCommit({ repository, commit }: PinnedCommit): ReadPointer {
  return (name) =>
    contentAt(repository, commit, name).catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
}

async function fromDvc(
  path: string,
  repository: Repository,
  content: ReadPointer,
  commit?: string,
): Promise<Buffer | undefined> {
  const object = await objectInDvc(path, repository, content, commit);
  return object === undefined ? undefined : read(object, path);
}

async function objectInDvc(
  path: string,
  repository: Repository,
  content: ReadPointer,
  commit?: string,
): Promise<string | undefined> {
  const output = await outputOf(path, content);
  return output && dvcObject(output, path, cacheOf(repository), commit);
}

async function outputOf(path: string, content: ReadPointer): Promise<DvcOutput | undefined> {
  for (const name of pointersOf(path)) {
    const bytes = await content(name);
    const output = bytes && dvcOutputs(bytes, name).find((each) => covers(each, path));
    if (output) return output;
  }
  return undefined;
}

/** The files that may say that DVC keeps a path: of the file itself, of a folder above it, of a pipeline above it. */
function pointersOf(path: string): readonly string[] {
  const folders = path.split('/').map((_, index, all) => all.slice(0, index).join('/'));
  return [
    `${path}.dvc`,
    ...folders.filter((folder) => folder !== '').map((folder) => `${folder}.dvc`),
    ...folders.reverse().map((folder) => posix.join(folder, 'dvc.lock')),
  ];
}

function covers({ path, folder }: DvcOutput, wanted: string): boolean {
  return path === wanted || (folder && wanted.startsWith(`${path}/`));
}

async function read(object: string, path: string): Promise<Buffer> {
  const bytes = await readFile(object);
  if (bytes.length <= mostBytes) return bytes;
  throw new UserError('unsupported', {
    what: `${path} has ${bytes.length} bytes, too many to keep beside the plan`,
    fix: 'have it in the working tree: git lfs pull, or dvc pull',
  });
}
