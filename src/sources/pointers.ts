import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../result/error.js';

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
  { oid, size }: LfsPointer,
  gitFolder: string,
  path: string,
  commit?: string,
): Promise<string> {
  const object = join(gitFolder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  const pull = `git lfs pull --include=${quoted(path)}`;
  const fix = `run ${commit === undefined ? pull : `git lfs fetch origin ${commit}`}, or let actions/checkout do it (with: lfs: true)`;
  const found = await digestOf(object, 'sha256');
  if (found === oid) return object;
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
  const absent = (why: string) =>
    new UserError('unsupported', {
      what: `${path} is kept by DVC${commit === undefined ? '' : `, also in commit ${commit.slice(0, 7)}`}`,
      why,
      fix: commit === undefined ? `run dvc pull ${quoted(output.path)}` : 'run dvc fetch --all-commits',
    });
  const object = await cached(cache, output.md5, output.folder ? '.dir' : '', absent);
  if (!output.folder) return object;
  const name = posix.relative(output.path, path);
  const files: unknown = JSON.parse(await readFile(object, 'utf8'));
  const entry = (Array.isArray(files) ? files : []).map(record).find(({ relpath }) => relpath === name);
  if (!entry)
    throw new UserError('missing_file', { what: `${path} is not in the folder ${output.path} that DVC keeps` });
  return cached(cache, String(entry['md5']), '', absent);
}

async function cached(cache: string, md5: string, suffix: string, absent: (why: string) => UserError): Promise<string> {
  if (!/^[0-9a-f]{32}$/.test(md5)) throw absent(`its list names ${JSON.stringify(md5)}, which is no MD5`);
  const name = join(md5.slice(0, 2), `${md5.slice(2)}${suffix}`);
  // DVC 3 and the versions before it.
  for (const object of [join(cache, 'files', 'md5', name), join(cache, name)]) {
    const found = await digestOf(object, 'md5');
    if (found === md5) return object;
    if (found !== undefined) throw absent(`the object in its cache is damaged: ${object}`);
  }
  throw absent(`the object ${md5.slice(0, 12)}… is not in its cache`);
}

/** A word that a shell takes as it is. */
export function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

async function digestOf(file: string, algorithm: 'sha256' | 'md5'): Promise<string | undefined> {
  const hash = createHash(algorithm);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  } catch (error) {
    if (record(error)['code'] === 'ENOENT') return undefined;
    throw new UserError('unreadable', { what: `${file} cannot be read` }, undefined, { cause: error });
  }
  return hash.digest('hex');
}
