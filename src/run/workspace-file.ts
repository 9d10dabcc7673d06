// Files of ours in a folder that is not: how they are written, and what must not be written over or through.
import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isInside, type Workspace } from '../sources/workspace.js';

/**
 * Writes a file, with the folders it lies in. A reader sees the old file or the new one, and never a part: who is killed
 * while writing leaves nothing that looks finished.
 *
 * @throws what the file system says; then the old file is as it was
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  const fresh = join(folder, `.${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(fresh, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * What stands at a path, a link as the link that it is; undefined where nothing does. A folder on the way that is a file is
 * told by whoever makes it.
 */
export async function standingAt(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/** Whether the folder that would hold a file lies in the workspace, be it still to be made, and wherever links lead. */
export async function wouldLieInside(path: string, workspace: Workspace): Promise<boolean> {
  const real = await realpath(await nearestThere(dirname(path))).catch(() => undefined);
  return real !== undefined && isInside(real, workspace.root);
}

async function nearestThere(folder: string): Promise<string> {
  const status = await lstat(folder).catch(() => undefined);
  return status || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}
