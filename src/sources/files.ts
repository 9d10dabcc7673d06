import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { isMeasurementError, UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';
import { notPulled } from './data-files.js';
import { dateOf } from './dated.js';
import { digestFile, readBytes, stamped, stampWhenDigested } from './digest.js';
import { everExisted } from './git/history.js';
import { pathIn, repositoryAt, whereInGit } from './git/repository.js';
import { keptFile } from './kept.js';
import { isSqlite, localStore, mlflowStore } from './mlflow/resolve.js';
import { filesAt } from './path.js';
import { behindDvc, behindLfs, pointedByDvc } from './pointed.js';
import { lfsPointer } from './pointers.js';
import type { Reach } from './reach.js';
import type { InputRequest, Resolver } from './request.js';
import { modelFiles } from './tree/model-files.js';
import { displayPath } from './workspace.js';

/** Files of the workspace, by path or glob. */
export const files: Resolver<'files'> = async ({ text }, request, reach) => {
  const { folder, location } = request;
  const absolute = resolve(folder, text);
  if (request.tree) {
    return modelFiles([text, ...(request.also ?? [])], request, reach).catch(async (error: unknown) => {
      if (isMeasurementError(error) && error.code === 'missing_file')
        throw await missing(absolute, error, request, reach);
      throw error;
    });
  }
  let paths: readonly string[];
  try {
    const table = request.table && { table: request.table };
    paths = await filesAt({ text, folder, ...(location && { location }), ...table }, reach.workspace);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    if (error.code === 'missing_file') return [await instead(absolute, error, request, reach)];
    const isFolderOfBytes = error.code === 'unsupported' && request.bytes && (await isFolder(absolute));
    if (!isFolderOfBytes || !(await isStore(absolute, reach))) throw error;
    return mlflowStore({ kind: 'mlflow_store', text, run: undefined }, request, reach);
  }
  if (request.bytes && paths.length === 1 && (await isSqlite(absolute))) {
    return mlflowStore({ kind: 'mlflow_store', text, run: undefined }, request, reach);
  }
  const found: FrozenFile[] = [];
  for (const path of paths) found.push(await frozen(path, request, reach));
  return found;
};

/** Whether a folder is a store of MLflow, which is named without the words for a run where it holds one alone. */
async function isStore(folder: string, { workspace }: Reach): Promise<boolean> {
  try {
    await localStore(folder, workspace);
    return true;
  } catch (error) {
    if (isMeasurementError(error) && error.code === 'missing_file') return false;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** What stands in for a file that is not there: what DVC keeps of it. */
async function instead(absolute: string, error: UserError, request: InputRequest, reach: Reach): Promise<FrozenFile> {
  const pointed = request.table && (await pointedByDvc(withoutPattern(absolute), reach.execute));
  if (pointed !== undefined) throw notPulled(displayPath(pointed, reach.workspace), request.location);
  const bytes = request.bytes ? await behindDvc(absolute, reach.execute) : undefined;
  if (bytes) return keptFile(displayPath(absolute, reach.workspace), bytes, reach);
  throw await missing(absolute, error, request, reach);
}

/** That nothing is there; as a baseline, it may never have been. */
async function missing(absolute: string, error: UserError, request: InputRequest, reach: Reach): Promise<UserError> {
  if (request.role === 'baseline' && (await neverExisted(absolute, reach))) {
    const { code: _, explanation, location } = error;
    return new UserError('no_baseline_yet', explanation, location, { cause: error });
  }
  return error;
}

/** The folder that a glob looks into; any other path as it is. */
function withoutPattern(absolute: string): string {
  return isDynamicPattern(absolute) ? withoutPattern(dirname(absolute)) : absolute;
}

/** Whether git knows that the file never was. Outside a repository nothing says that it was. */
async function neverExisted(absolute: string, { execute, workspace }: Reach): Promise<boolean> {
  const place = await whereInGit(absolute, execute);
  if (place) return (await everExisted(place.repository, 'HEAD', place.path)) === 'no';
  // A repository that git does not trust, or no git at all, says nothing of what once was.
  const fault = await repositoryAt(workspace.folder, execute).then(
    () => undefined,
    (error: unknown) => (error instanceof UserError ? error.explanation.why : undefined),
  );
  return fault === undefined || /not a git repository/i.test(fault);
}

async function frozen(path: string, { bytes, dated, location }: InputRequest, reach: Reach): Promise<FrozenFile> {
  const { workspace, execute } = reach;
  const file = await digestFile(path, workspace, location);
  const date = dated ? await dateOf(path, reach) : undefined;
  const known = date ? { dated: date } : {};
  const content = file.size < 1024 ? await readBytes(path, workspace, location) : undefined;
  const found = stamped({ ...file, ...known }, stampWhenDigested(file));
  if (!content || !lfsPointer(content)) return found;
  if (!bytes) {
    throw new UserError('unsupported', {
      what: `${file.path} is a pointer of git LFS, not the file itself`,
      fix: 'run git lfs pull, or let actions/checkout do it (with: lfs: true)',
    });
  }
  const repository = await repositoryAt(dirname(path), execute);
  const behind = await behindLfs(content, repository, (await pathIn(repository, path)) ?? file.path);
  return behind ? keptFile(file.path, behind, reach, known) : found;
}
