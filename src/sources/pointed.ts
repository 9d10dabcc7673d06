import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Execute } from '../process/execute.js';
import { UserError } from '../result/error.js';
import { contentAt } from './git/content.js';
import { gitFolder, type PinnedCommit, type Repository, whereInGit } from './git/repository.js';
import { type DvcOutput, dvcObject, dvcOutputs, lfsObject, lfsPointer } from './pointers.js';

// Content that git or DVC keeps elsewhere: a pointer of git LFS in the place of the file, or a .dvc file or dvc.lock beside
// a file that is not there.

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

/** The bytes of a file that DVC keeps and that is not in the working tree; undefined where DVC does not know it. */
export async function behindDvc(absolute: string, execute: Execute): Promise<Buffer | undefined> {
  const place = await whereInGit(absolute, execute);
  if (!place) return undefined;
  const { repository, path } = place;
  const inTree = (name: string) => readFile(join(repository.cwd, name)).catch(() => undefined);
  return fromDvc(path, repository, inTree);
}

/** The same of a commit. */
export async function behindDvcAt(
  { repository, commit }: PinnedCommit,
  user: Repository,
  path: string,
): Promise<Buffer | undefined> {
  const atCommit = (name: string) =>
    contentAt(repository, commit, name).catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
  return fromDvc(path, user, atCommit, commit);
}

async function fromDvc(
  path: string,
  repository: Repository,
  content: (name: string) => Promise<Uint8Array | undefined>,
  commit?: string,
): Promise<Buffer | undefined> {
  for (const name of pointersOf(path)) {
    const bytes = await content(name);
    const output = bytes && dvcOutputs(bytes, name).find((each) => covers(each, path));
    if (output) return read(await dvcObject(output, path, join(repository.cwd, '.dvc', 'cache'), commit), path);
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
