import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { isMeasurementError, UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { notPulled } from '../data-files.js';
import { dateOf } from '../dated.js';
import { digestFile, readBytes, stamped } from '../digest.js';
import { gitFolder, pathIn, type Repository, repositoryAt, whereInGit } from '../git/repository.js';
import { namedBy } from '../path.js';
import { cacheOf, pointedByDvc, treeBehindDvc } from '../pointed.js';
import { type DvcOutput, dvcContents, dvcOutputs, lfsContent, lfsPointer, type ObjectContent } from '../pointers.js';
import type { Reach } from '../reach.js';
import type { InputRequest } from '../request.js';
import { displayPath, isInside } from '../workspace.js';
import { filesOfTree, type NamedFile, namesFrom } from './names.js';
import { type Found, filesBelow, mostNames } from './walk.js';

/** What one path of the configuration stands for. */
interface Place {
  /** absolute: the path itself, or the folder that a glob looks into */
  readonly root: string;
  readonly isFolder: boolean;
  readonly isGlob?: true;
  readonly files: readonly ModelFile[];
}

/** A file of a model: itself, or what stands for it in git LFS or DVC. */
interface ModelFile extends Found {
  readonly object?: ObjectContent;
}

/** More bytes than this are no `.dvc` file and no `dvc.lock`. */
const longestPointer = 4 * 1024 * 1024;

/**
 * The model that paths of the workspace stand for: each a file, a glob, or a folder with all below it. What git LFS or DVC
 * keep elsewhere is read from where they have it.
 *
 * @param texts as the configuration writes them
 * @returns each file once, however many links lead to it, in the order of their names. A hard link is a file of its own: so
 *   do git, a bucket and an archive have it
 * @throws UserError `missing_file`, `empty`, `outside_workspace`, `unreadable`, `limit_exceeded`; `unsupported` for what is no
 *   file, for links that lead in a circle, and with the command that fetches it for what is elsewhere
 */
export async function modelFiles(
  texts: readonly string[],
  request: InputRequest,
  reach: Reach,
): Promise<readonly FrozenFile[]> {
  const places: Place[] = [];
  for (const text of texts) places.push(await placeOf(text, request, reach));
  const nameOf = namesFrom(
    places.map((place) => ({
      ...place,
      root: slashed(place.root),
      paths: place.files.map(({ path }) => slashed(path)),
    })),
  );
  const named = new Map<string, NamedFile<ModelFile>>();
  // A name that is no link comes first: it is the file's own.
  const files = places.flatMap((place) => place.files);
  const [itself, linked] = [files.filter(isNoLink), files.filter((file) => !isNoLink(file))];
  for (const file of [...itself, ...linked]) {
    const [name, known] = [nameOf(slashed(file.path)), named.get(file.real)];
    named.set(file.real, known ? { ...known, names: [...known.names, name] } : { names: [name], of: file });
  }
  const repositories = new Repositories(reach);
  const include = places.length === 1 && places[0]?.isFolder ? places[0].root : undefined;
  return filesOfTree([...named.values()], async ({ path, real, object }) => {
    const shown = displayPath(path, reach.workspace);
    return object ? inStore(shown, object, reach) : frozen(path, real, request, repositories, include, reach);
  });
}

function isNoLink({ path, real }: Found): boolean {
  return path === real;
}

async function placeOf(text: string, request: InputRequest, reach: Reach): Promise<Place> {
  const { folder, location } = request;
  const { workspace } = reach;
  const absolute = resolve(folder, text);
  let roots: readonly string[];
  try {
    roots = await namedBy({ text, folder, ...(location && { location }) }, workspace);
  } catch (error) {
    if (!isMeasurementError(error) || error.code !== 'missing_file') throw error;
    const files = await behindDvc(absolute, request, reach);
    if (!files) throw error;
    const [only, ...more] = files;
    const isFolder = more.length > 0 || only?.path !== absolute;
    return { root: absolute, isFolder, files };
  }
  const found: ModelFile[] = [];
  for (const root of roots) found.push(...(await filesBelow(root, workspace, location)));
  if (found.length > mostNames) throw tooMany(displayPath(absolute, workspace), request);
  const isItself = roots.length === 1 && roots[0] === absolute;
  const isFolder = isItself && found[0]?.path !== absolute;
  if (isFolder) found.push(...(await notPulledBelow(absolute, found, request, reach)));
  const looked = resolve(folder, literal(text));
  if (found.length > 0) {
    return isItself
      ? { root: absolute, isFolder, files: found }
      : { root: looked, isFolder, isGlob: true, files: found };
  }
  const why = 'a model is at least one file; what is called .git is not looked into';
  const what = `${displayPath(absolute, workspace)} is a folder without a file`;
  throw new UserError('empty', { what, why, fix: 'check the export step' }, location);
}

function tooMany(shown: string, { location }: InputRequest): UserError {
  const what = `${shown} stands for more than ${mostNames} files`;
  return new UserError('limit_exceeded', { what, fix: 'name the files that are the model' }, location);
}

/** The part of a glob before the first folder that it looks for. */
function literal(text: string): string {
  return isDynamicPattern(text) ? literal(dirname(text)) : text;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** A git repository is asked for once a folder, for a model may be many pointers. */
class Repositories {
  private readonly known = new Map<string, Promise<Repository>>();

  constructor(private readonly reach: Pick<Reach, 'execute'>) {}

  at(folder: string): Promise<Repository> {
    const found = this.known.get(folder) ?? repositoryAt(folder, this.reach.execute);
    this.known.set(folder, found);
    return found;
  }
}

async function frozen(
  path: string,
  real: string,
  { location, dated }: InputRequest,
  repositories: Repositories,
  root: string | undefined,
  reach: Reach,
): Promise<FrozenFile> {
  const { workspace } = reach;
  const file = await digestFile(path, workspace, location);
  const date = dated && (await dateOf(path, reach));
  const pointer = file.size < 1024 ? lfsPointer(await readBytes(path, workspace, location)) : undefined;
  // The object itself, for it may bear the stamp of what was digested.
  if (!pointer) return date ? Object.assign(file, { dated: date }) : file;
  const repository = await repositories.at(dirname(real)).catch((error: unknown) => {
    if (!isMeasurementError(error)) throw error;
    const what = `${file.path} is a Git LFS pointer`;
    const fix = 'run git lfs pull in its repository, or let actions/checkout do it (with: lfs: true)';
    throw new UserError('unsupported', { what, why: error.explanation.what, fix }, location, { cause: error });
  });
  const inGit = (await pathIn(repository, real)) ?? file.path;
  const above = root && (await pathIn(repository, root));
  const include = above === undefined ? inGit : `${above}/**`;
  const behind = inStore(
    file.path,
    await lfsContent(pointer, await gitFolder(repository), inGit, undefined, include),
    reach,
  );
  return date ? Object.assign(behind, { dated: date }) : behind;
}

/** A file whose content lies in the store of git LFS or in DVC's cache. */
function inStore(path: string, { file, size, sha256, stamp }: ObjectContent, { workspace }: Reach): FrozenFile {
  return stamped({ path, size, sha256, object: displayPath(file, workspace) }, stamp);
}

/** What DVC keeps of a path at which nothing is. */
async function behindDvc(
  absolute: string,
  { location }: InputRequest,
  { workspace, execute }: Reach,
): Promise<readonly ModelFile[] | undefined> {
  const place = await whereInGit(absolute, execute);
  const kept = place && (await treeBehindDvc(place.repository, place.path, mostNames));
  if (kept && kept.length > 0) return kept.map((object) => atItsPlace(object, place.repository));
  const pointed = await pointedByDvc(absolute, execute);
  if (pointed !== undefined) throw notPulled(displayPath(pointed, workspace), location);
  return undefined;
}

function atItsPlace(object: ObjectContent & { readonly path: string }, { cwd }: Repository): ModelFile {
  const path = join(cwd, object.path);
  return { path, real: path, object };
}

/**
 * What DVC keeps in a folder, and is not there: of its pointers below the folder, and of a pipeline above it. Without it the
 * model would be the rest.
 */
async function notPulledBelow(
  folder: string,
  found: readonly Found[],
  { location }: InputRequest,
  { workspace, execute }: Reach,
): Promise<readonly ModelFile[]> {
  const inside = found.map(({ path }) => path).filter((path) => /(^|[\\/])dvc\.lock$|\.dvc$/.test(path));
  const place = await whereInGit(folder, execute);
  const above = place ? locksAbove(folder, place.repository.cwd) : [];
  const files: ModelFile[] = [];
  for (const pointer of [...inside, ...above]) {
    for (const output of await outputsIn(pointer, place?.repository)) {
      const absolute = join(place?.repository.cwd ?? dirname(pointer), output.path);
      if (!isInside(absolute, folder) || absolute === folder || (await isThere(absolute))) continue;
      if (files.some(({ path }) => isInside(path, absolute))) continue;
      if (!place) throw notPulled(displayPath(absolute, workspace), location);
      const kept = await dvcContents(output, output.path, cacheOf(place.repository), mostNames);
      files.push(...kept.map((object) => atItsPlace(object, place.repository)));
    }
  }
  return files;
}

/** The `dvc.lock` of a folder's own and of each folder above it, up to the top of the repository. */
function locksAbove(folder: string, top: string): readonly string[] {
  const above = dirname(folder);
  if (!isInside(above, top)) return [];
  return [join(above, 'dvc.lock'), ...locksAbove(above, top)];
}

/** Anything else that is called so is a file like others. */
async function outputsIn(pointer: string, repository: Repository | undefined): Promise<readonly DvcOutput[]> {
  const status = await lstat(pointer).catch(() => undefined);
  if (!status?.isFile() || status.size > longestPointer) return [];
  const name = repository ? await pathIn(repository, pointer) : basename(pointer);
  try {
    return name === undefined ? [] : dvcOutputs(await readFile(pointer), name);
  } catch (error) {
    if (isMeasurementError(error)) return [];
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
