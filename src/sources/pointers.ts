import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../result/error.js';
import { type ContentDigest, digestContent } from './digest.js';
import type { Stamp } from './stamp.js';

/** What git holds in place of a large file. */
export interface LfsPointer {
  /** SHA-256 */
  readonly oid: string;
  readonly size: number;
}

/** What a `.dvc` file or a `dvc.lock` says about one output. */
export interface DvcOutput {
  /** relative to the top of the repository, with slashes */
  readonly path: string;
  readonly md5: string;
  readonly size: number | undefined;
  /** a folder's object is the list of the files in it */
  readonly folder: boolean;
}

/** An object of git LFS or of DVC's cache, after its digest was verified. */
export interface ObjectContent {
  /** absolute */
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly stamp: Stamp;
}

const longestLfsPointer = 1024;

/**
 * A pointer of Git LFS, by the letter of its specification: anything else is content.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function lfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length === 0 || bytes.length >= longestLfsPointer) return undefined;
  const [version, ...lines] = Buffer.from(bytes).toString().split('\n');
  if (version !== 'version https://git-lfs.github.com/spec/v1' || lines.pop() !== '') return undefined;
  const pairs = lines.map((line) => /^([a-z0-9.-]+) ([^\r]+)$/.exec(line));
  const keys = pairs.map((pair) => pair?.[1] ?? '');
  if (keys.some((key, index) => key === '' || key <= (keys[index - 1] ?? ''))) return undefined;
  const values = new Map(pairs.map((pair) => [pair?.[1], pair?.[2] ?? '']));
  const [, oid] = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '') ?? [];
  const [size] = /^(0|[1-9]\d*)$/.exec(values.get('size') ?? '') ?? [];
  if (oid === undefined || size === undefined || !Number.isSafeInteger(Number(size))) return undefined;
  return { oid, size: Number(size) };
}

/**
 * The outputs that a DVC file names.
 *
 * @param file the name of the `.dvc` file or of the `dvc.lock`, relative to the top of the repository
 * @throws UserError `malformed`
 */
export function dvcOutputs(bytes: Uint8Array, file: string): DvcOutput[] {
  let document: unknown;
  try {
    document = parse(Buffer.from(bytes).toString());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new UserError('malformed', { what: `${file} is no YAML`, ...(why && { why }) }, undefined, { cause });
  }
  const lock = posix.basename(file) === 'dvc.lock';
  const blocks = lock ? Object.values(record(record(document)['stages'])) : [document];
  return blocks.map(record).flatMap((block) => outputsOf(block, posix.dirname(file)));
}

function outputsOf(block: Record<string, unknown>, folder: string): DvcOutput[] {
  const inside = typeof block['wdir'] === 'string' ? posix.join(folder, block['wdir']) : folder;
  const outs = Array.isArray(block['outs']) ? block['outs'] : [];
  return outs.map(record).flatMap(({ path, md5, size }) => {
    const [, digest, suffix] = /^([0-9a-f]{32})(\.dir)?$/.exec(String(md5)) ?? [];
    if (typeof path !== 'string' || digest === undefined) return [];
    const known = typeof size === 'number' ? size : undefined;
    return [{ path: posix.join(inside, path), md5: digest, size: known, folder: suffix !== undefined }];
  });
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * Where the file that a pointer stands for lies in the clone, after its digest was verified.
 *
 * @param path what the user calls it, relative to the top of the repository
 * @param commit of which the pointer was read; undefined where it lies in the working tree
 * @throws UserError `unsupported` with the command that fetches it
 */
export async function lfsObject(
  pointer: LfsPointer,
  gitFolder: string,
  path: string,
  commit?: string,
): Promise<string> {
  return (await lfsContent(pointer, gitFolder, path, commit)).file;
}

/**
 * The same with its digest, for whoever reads it where it lies.
 *
 * @param include what to fetch, as `git lfs pull --include` takes it
 */
export async function lfsContent(
  { oid, size }: LfsPointer,
  gitFolder: string,
  path: string,
  commit?: string,
  include = path,
): Promise<ObjectContent> {
  const object = join(gitFolder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  const pull = `git lfs pull --include=${quoted(include)}`;
  const fix = `run ${commit === undefined ? pull : `git lfs fetch origin ${commit}`}, or let actions/checkout do it (with: lfs: true)`;
  const found = await contentOf(object);
  if (found?.sha256 === oid) return found;
  const what = `${path} is a Git LFS pointer${commit === undefined ? '' : ` in commit ${commit.slice(0, 7)}`}`;
  const why =
    found === undefined ? `its ${size} bytes were not fetched` : `the object fetched for it is damaged: ${object}`;
  throw new UserError('unsupported', { what, why, fix });
}

/**
 * Where an output of DVC lies in its cache, after its digest was verified.
 *
 * @param path of the file, relative to the top of the repository: the output's, or inside it where that is a folder
 * @param cache the folder of the cache, `.dvc/cache` unless the repository is set up otherwise
 * @param commit of which the pointer was read; undefined where it lies in the working tree
 * @throws UserError `unsupported` with the command that fetches it, `missing_file` where the folder has no such file
 */
export async function dvcObject(output: DvcOutput, path: string, cache: string, commit?: string): Promise<string> {
  const absent = notCached(output, path, commit);
  if (!output.folder) return (await cached(cache, output.md5, '', absent)).file;
  const name = posix.relative(output.path, path);
  const entry = (await listed(output, cache, absent)).find(({ relpath }) => relpath === name);
  if (!entry)
    throw new UserError('missing_file', { what: `${path} is not in the folder ${output.path} that DVC keeps` });
  return (await cached(cache, entry.md5, '', absent)).file;
}

/**
 * Everything that an output of DVC holds at a path, or below it.
 *
 * @param path relative to the top of the repository: the output's, or inside it where that is a folder
 * @param most files; of more, none is read
 * @returns each with its path from the top of the repository; none where the output has nothing there
 * @throws UserError as {@link dvcObject}; `limit_exceeded`; `malformed` where the list of a folder is none
 */
export async function dvcContents(
  output: DvcOutput,
  path: string,
  cache: string,
  most: number,
  commit?: string,
): Promise<readonly (ObjectContent & { readonly path: string })[]> {
  const absent = notCached(output, path, commit);
  if (!output.folder) return [{ ...(await cached(cache, output.md5, '', absent)), path: output.path }];
  const entries = (await listed(output, cache, absent)).flatMap(({ relpath, md5 }) => {
    const name = posix.join(output.path, relpath);
    return name === path || path === output.path || name.startsWith(`${path}/`) ? [{ name, md5 }] : [];
  });
  if (entries.length > most) {
    const what = `${path} holds more than ${most} files`;
    throw new UserError('limit_exceeded', { what, fix: 'name a folder further below' });
  }
  const contents: (ObjectContent & { readonly path: string })[] = [];
  for (const { name, md5 } of entries) contents.push({ ...(await cached(cache, md5, '', absent)), path: name });
  return contents;
}

function notCached(output: DvcOutput, path: string, commit: string | undefined): (why: string) => UserError {
  return (why) =>
    new UserError('unsupported', {
      what: `${path} is kept by DVC${commit === undefined ? '' : `, also in commit ${commit.slice(0, 7)}`}`,
      why,
      fix: commit === undefined ? `run dvc pull ${quoted(output.path)}` : 'run dvc fetch --all-commits',
    });
}

/** What the object of a folder lists. */
async function listed(
  { md5, path }: DvcOutput,
  cache: string,
  absent: (why: string) => UserError,
): Promise<readonly { readonly relpath: string; readonly md5: string }[]> {
  const { file } = await cached(cache, md5, '.dir', absent);
  const malformed = (why: string) =>
    new UserError('malformed', { what: `DVC's list of the folder ${path} is broken`, why });
  let list: unknown;
  try {
    list = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw malformed(`${file} is no JSON`);
  }
  if (!Array.isArray(list)) throw malformed(`${file} is no list`);
  return list.map(record).map(({ relpath, md5: digest }) => {
    if (typeof relpath !== 'string' || !isBelow(relpath)) throw malformed(`it names ${JSON.stringify(relpath)}`);
    return { relpath, md5: String(digest) };
  });
}

/** Whether a name is that of something below a folder, as git and DVC write it. */
function isBelow(name: string): boolean {
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

async function cached(
  cache: string,
  md5: string,
  suffix: string,
  absent: (why: string) => UserError,
): Promise<ObjectContent> {
  if (!/^[0-9a-f]{32}$/.test(md5)) throw absent(`its list names ${JSON.stringify(md5)}, which is no MD5`);
  const name = join(md5.slice(0, 2), `${md5.slice(2)}${suffix}`);
  // DVC 3 and the versions before it.
  for (const object of [join(cache, 'files', 'md5', name), join(cache, name)]) {
    const found = await contentOf(object, 'md5');
    if (found?.md5 === md5) return found;
    if (found !== undefined) throw absent(`the object in its cache is damaged: ${object}`);
  }
  throw absent(`the object ${md5.slice(0, 12)}… is not in its cache`);
}

/** A word that a shell takes as it is. */
export function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

async function contentOf(
  file: string,
  further?: 'md5',
): Promise<(ContentDigest & { readonly file: string }) | undefined> {
  try {
    return { ...(await digestContent(file, further)), file };
  } catch (error) {
    if (record(error)['code'] === 'ENOENT') return undefined;
    throw new UserError('unreadable', { what: `${file} cannot be read` }, undefined, { cause: error });
  }
}
