import type { Folder } from './format.js';

/** Whether a path that a file names leads nowhere but further into its own folder, on every system. */
export function isPlainPath(path: string): boolean {
  if (path === '' || path.length > 4096 || /[\\:]/.test(path)) return false;
  if ([...path].some((character) => character < ' ')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Whether a folder holds such a file, or a folder with a file in it. */
export function holds(folder: Folder, path: string): boolean {
  return folder.names.includes(path) || folder.names.some((name) => name.startsWith(`${path}/`));
}
