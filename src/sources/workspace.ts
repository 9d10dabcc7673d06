import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Where a run takes place. */
export interface Workspace {
  /** absolute; paths in results and annotations are relative to it: the checkout in CI, else the working folder */
  readonly root: string;
  /** absolute; paths on the command line are relative to it */
  readonly folder: string;
}

export async function workspaceAt(folder: string, checkout?: string): Promise<Workspace> {
  const real = await realpath(folder);
  const root = checkout ? await realpath(checkout).catch(() => real) : real;
  return { root: isInside(real, root) ? root : real, folder: real };
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A path as results print it: relative to the workspace with slashes, or absolute where it lies outside. */
export function displayPath(path: string, workspace: Workspace): string {
  const absolute = resolve(workspace.folder, path);
  const shown = isInside(absolute, workspace.root) ? relative(workspace.root, absolute) || '.' : absolute;
  return sep === '\\' ? shown.replaceAll('\\', '/') : shown;
}

/** The file a displayed path stands for. */
export function absolutePath(displayed: string, workspace: Workspace): string {
  return resolve(workspace.root, displayed);
}
