import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Execute } from '../process/execute.js';
import { git, gitLine } from '../sources/git/git.js';

/** A regular file of the working tree. */
export interface SeenFile {
  /** relative to the folder, with slashes */
  readonly path: string;
  /** in bytes */
  readonly size: number;
  /** whether git has it in its index, so that it is in a commit, or will be in the first */
  readonly tracked: boolean;
}

/** What a folder holds of the kinds that are looked for. */
export interface Walk {
  /** the folder, absolute, without symbolic links */
  readonly root: string;
  /** the shallow ones first */
  readonly files: readonly SeenFile[];
  /** folders and databases that MLflow writes */
  readonly stores: readonly string[];
  /** top of the git working tree, absolute; undefined outside of one */
  readonly top: string | undefined;
  /** files beyond the limits, which were not looked at */
  readonly unseen: number;
}

/** Where training puts what it writes. Such folders are looked into although git ignores them. */
export const outputFolders = [
  ...['reports', 'metrics', 'results', 'out', 'outputs', 'models', 'artifacts', 'mlruns', 'runs'],
] as const;

/** Folders that hold somebody else's files, or files made for tests. Folders whose name starts with a dot are left out too. */
export const foreignFolders = [
  ...['node_modules', '.git', '.venv', 'venv', '__pycache__', 'site-packages', 'fixtures', 'testdata'],
] as const;

/** Extensions that are looked at, lower case. */
const extensions = [
  ...['json', 'yaml', 'yml', 'toml', 'csv', 'tsv', 'xml', 'parquet'],
  ...['onnx', 'pkl', 'joblib', 'pt', 'pth', 'safetensors', 'skops', 'gguf', 'keras', 'h5', 'bin'],
];

/** Deeper folders are not looked into. */
const deepest = 8;
/** More files than this are counted and not looked at. */
const mostFiles = 5000;
/** What git may list: about half a million names. */
const longestList = 64 * 1024 * 1024;

/** Finds the files that may matter. Symbolic links are not followed, and what git ignores is left out but for `outputFolders`. */
export async function walk(folder: string, execute: Execute): Promise<Walk> {
  const root = await realpath(folder);
  const place = { execute, cwd: root };
  const top = await gitLine(place, ['rev-parse', '--show-toplevel']);
  const listed = top === undefined ? undefined : await namesFrom(['-co', '--exclude-standard'], root, execute);
  const tracked = new Set(top === undefined ? [] : await namesFrom(['-c'], root, execute));
  const patterns = listed === undefined ? ['**/*'] : outputFolders.map((name) => `**/${name}/**/*`);
  const globbed = await globIn(
    root,
    patterns.map((pattern) => `${pattern}.{${extensions.join(',')}}`),
  );
  const names = [...new Set([...(listed ?? []), ...globbed])].filter(isLookedAt).sort(shallowFirst);
  const files: SeenFile[] = [];
  for (const path of names.slice(0, mostFiles)) {
    const size = await sizeOf(root, path);
    if (size !== undefined) files.push({ path, size, tracked: tracked.has(path) });
  }
  return { root, files, stores: await storesIn(root), top, unseen: Math.max(0, names.length - mostFiles) };
}

/** @returns undefined where git cannot say */
async function namesFrom(
  options: readonly string[],
  root: string,
  execute: Execute,
): Promise<readonly string[] | undefined> {
  const { code, stdout } = await git({ execute, cwd: root }, ['ls-files', '-z', ...options], {
    longestOutput: longestList,
  });
  return code === 0 ? stdout.split('\0').filter((name) => name !== '') : undefined;
}

async function globIn(root: string, patterns: readonly string[], onlyFiles = true): Promise<readonly string[]> {
  const found = await glob(patterns, {
    cwd: root,
    deep: deepest,
    onlyFiles,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: foreignFolders.map((name) => `**/${name}/**`),
  });
  return found.map((path) => path.replace(/\/$/, ''));
}

async function storesIn(root: string): Promise<readonly string[]> {
  const names = ['mlruns', 'mlflow.db'].flatMap((name) => [name, `*/${name}`]);
  return [...new Set(await globIn(root, names, false))].sort(shallowFirst);
}

function isLookedAt(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (folders.length >= deepest || folders.some((each) => each.startsWith('.') || isForeign(each))) return false;
  // What lies in a store of MLflow is read through the store.
  if (folders.includes('mlruns')) return false;
  return !name.startsWith('.') && extensions.includes(extensionOf(name));
}

function isForeign(folder: string): boolean {
  return (foreignFolders as readonly string[]).includes(folder);
}

export function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function shallowFirst(one: string, other: string): number {
  return one.split('/').length - other.split('/').length || (one < other ? -1 : one > other ? 1 : 0);
}

/** @returns undefined for what is no regular file, or lies behind a symbolic link */
async function sizeOf(root: string, path: string): Promise<number | undefined> {
  const absolute = join(root, ...path.split('/'));
  try {
    const status = await lstat(absolute);
    if (!status.isFile() || (await realpath(absolute)) !== absolute) return undefined;
    return status.size;
  } catch {
    // Listed by git and gone since, or a name that is not UTF-8.
    return undefined;
  }
}

/** The folder that a file lies in, with slashes; empty at the top. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
