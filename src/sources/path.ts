import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import { nearest } from '../result/nearest.js';
import { dataFilesBelow, isBeside, notPulled, whatIsThere } from './data-files.js';
import { unreadable } from './digest.js';
import { displayPath, isInside, type Workspace } from './workspace.js';

export interface PathRequest {
  /** a file or a glob, as the configuration writes it */
  readonly text: string;
  /** absolute folder of the file that names it */
  readonly folder: string;
  readonly location?: Location;
  /** whether it is a table: a folder then stands for the data files below it, and a pointer of DVC for what it points to */
  readonly table?: true;
}

/**
 * The files a path, a glob or, where it may be one, a folder stands for, absolute, in the order of their names. Symbolic
 * links are followed inside the workspace, and refused where they lead out of it.
 *
 * @throws UserError where there is no such file, where it is no file, and where a link leads out
 */
export async function filesAt(request: PathRequest, workspace: Workspace): Promise<string[]> {
  const absolute = resolve(request.folder, request.text);
  const there = await stat(absolute).catch(() => undefined);
  if (there?.isDirectory() && request.table) return filesBelow(absolute, request, workspace);
  if (there) return [await regularFile(absolute, request, workspace)];
  const pattern = await patternOf(request, workspace);
  const matches = await matching(pattern, request.folder);
  const found = request.table ? matches.filter((path) => !path.endsWith('.dvc')) : matches;
  if (request.table)
    for (const pointer of await matching(`${pattern}.dvc`, request.folder)) await pulled(pointer, workspace);
  if (found.length === 0) throw await nothingAt(request, workspace, 'matches no file');
  const files: string[] = [];
  for (const file of found.map((path) => resolve(path)).sort()) files.push(await regularFile(file, request, workspace));
  return files;
}

/**
 * What a path or a glob names, absolute: files, folders and links, none of them looked into.
 *
 * @throws UserError `missing_file` where nothing is there
 */
export async function namedBy(request: PathRequest, workspace: Workspace): Promise<string[]> {
  const absolute = resolve(request.folder, request.text);
  const fault = await lstat(absolute).then(
    () => undefined,
    (cause: NodeJS.ErrnoException) => cause,
  );
  // A circle of links is a fault of the path, and no reason to look for another.
  if (!fault || fault.code === 'ELOOP') return [absolute];
  if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(fault.code ?? ''))
    throw unreadable(absolute, workspace, fault, request.location);
  const matches = await matching(await patternOf(request, workspace), request.folder);
  if (matches.length > 0) return matches.map((path) => resolve(path));
  throw await nothingAt(request, workspace, 'matches no file');
}

/** The glob that a text is which is the name of nothing. */
async function patternOf(request: PathRequest, workspace: Workspace): Promise<string> {
  // Loaded here, for most names are those of a file.
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(request.text)) throw await nothingAt(request, workspace, 'does not exist');
  // Only on Windows is a backslash a separator; elsewhere it makes the next character a letter like any other.
  return sep === '\\' ? request.text.replaceAll('\\', '/') : request.text;
}

async function nothingAt(request: PathRequest, workspace: Workspace, how: string): Promise<UserError<'missing_file'>> {
  const absolute = resolve(request.folder, request.text);
  const what = `${displayPath(absolute, workspace)} ${how}`;
  return new UserError('missing_file', { what, ...(await neighbours(absolute, workspace)) }, request.location);
}

async function matching(pattern: string, folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
}

/** That what a pointer of DVC stands for is there: its rows would be judged by nobody. */
async function pulled(pointer: string, workspace: Workspace): Promise<void> {
  const file = pointer.slice(0, -'.dvc'.length);
  await stat(file).catch(() => {
    throw notPulled(displayPath(file, workspace));
  });
}

async function filesBelow(folder: string, request: PathRequest, workspace: Workspace): Promise<string[]> {
  const shown = displayPath(folder, workspace);
  const names = await namesBelow(folder, '').catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EACCES' ? 'permission denied' : String(cause.code);
    throw new UserError('unreadable', { what: `${shown} cannot be listed`, why }, request.location, { cause });
  });
  const files = dataFilesBelow(names, shown, request.location);
  if (files.length > 0) return Promise.all(files.map((name) => regularFile(join(folder, name), request, workspace)));
  throw new UserError('missing_file', { what: `${shown} holds no data file`, ...whatIsThere(names) }, request.location);
}

/** Names below a folder, with slashes. What is no data is told, but not looked into. */
async function namesBelow(folder: string, inside: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && !isBeside(entry.name)) names.push(...(await namesBelow(folder, name)));
    else names.push(name);
  }
  return names;
}

async function regularFile(path: string, request: PathRequest, workspace: Workspace): Promise<string> {
  const shown = displayPath(path, workspace);
  const status = await stat(path);
  if (status.isDirectory()) {
    const fix = `name a file, or a glob such as ${request.text.replace(/\/$/, '')}/*`;
    throw new UserError('unsupported', { what: `${shown} is a folder`, fix }, request.location);
  }
  if (!status.isFile()) throw notRegular(shown, request.location);
  const real = await realpath(path);
  if (isInside(path, workspace.root) && !isInside(real, workspace.root)) {
    const why = `it is a symbolic link to ${real}, outside the workspace`;
    throw new UserError('outside_workspace', { what: `${shown} leads out of the workspace`, why }, request.location);
  }
  return path;
}

/** @param shown a pipe, a socket or a device */
export function notRegular(shown: string, location?: Location): UserError<'unsupported'> {
  const why = 'it is a pipe, a socket or a device, and can be read neither twice nor to a known end';
  return new UserError('unsupported', { what: `${shown} is not a regular file`, why }, location);
}

/** What stands near a missing file: the nearest name in the first folder above that exists. */
async function neighbours(missing: string, workspace: Workspace): Promise<{ why?: string; fix?: string }> {
  let name = basename(missing);
  let folder = dirname(missing);
  for (;;) {
    const entries = await readdir(folder).catch(() => null);
    // What lies outside, be it through a link, is not told.
    if (entries && !isInside(await realpath(folder), workspace.root)) return {};
    if (entries) {
      const [similar] = nearest(name, entries, 1);
      const shown = folder === workspace.root ? 'the folder' : displayPath(folder, workspace);
      const why = entries.length === 0 ? `${shown} is empty` : `${shown} holds ${listed(entries.sort())}`;
      return similar ? { why, fix: `did you mean ${displayPath(join(folder, similar), workspace)}?` } : { why };
    }
    const above = dirname(folder);
    if (above === folder) return {};
    name = basename(folder);
    folder = above;
  }
}

function listed(names: readonly string[], most = 6): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
