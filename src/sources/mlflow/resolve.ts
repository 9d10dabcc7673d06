import { open, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { headCommit } from '../git/head.js';
import { keptFile } from '../kept.js';
import type { Reach } from '../reach.js';
import type { InputRequest, Resolver } from '../request.js';
import type { RunChoice } from '../source.js';
import { expanded } from '../variables.js';
import { displayPath, isInside, type Workspace } from '../workspace.js';
import { chosenRun, type TrackingStore } from './choose.js';
import { fileStore } from './file-store.js';
import { runDocument } from './run.js';
import { trackingServer } from './server.js';
import { sqliteStore } from './sqlite-store.js';

/** `models:/name@alias`, `models:/name/version` or `runs:/id` on the server that the environment names. */
export const mlflowReference: Resolver<'mlflow'> = async ({ uri }, request, reach) => {
  const server = reach.mlflow.uri;
  if (server === undefined) {
    throw new UserError('unset_variable', {
      what: `${request.written} is looked up on the server that MLFLOW_TRACKING_URI names, and it is not set`,
      fix: 'set MLFLOW_TRACKING_URI in env: of the step',
    });
  }
  const store = trackingServer(server, 'MLFLOW_TRACKING_URI', reach);
  const [, name, alias, number] = /^models:\/([^/@]+)(?:@([^/@]+)|\/([^/@]+))$/.exec(uri) ?? [];
  if (name === undefined) return frozen(store, { id: uri.slice('runs:/'.length) }, request, reach);
  const version = alias === undefined ? { number: number ?? '' } : { alias };
  return frozen(store, { id: await store.modelRun(name, version) }, request, reach);
};

export const mlflowServer: Resolver<'mlflow_server'> = async ({ url, run }, request, reach) =>
  frozen(trackingServer(expanded(url, reach.variable), `mlflow.url ${url}`, reach), run, request, reach);

export const mlflowStore: Resolver<'mlflow_store'> = async ({ text, run }, request, reach) =>
  frozen(await localStore(resolve(request.folder, text), reach.workspace), run, request, reach);

async function frozen(
  store: TrackingStore,
  choice: RunChoice | undefined,
  { folder }: InputRequest,
  reach: Reach,
): Promise<FrozenFile[]> {
  const run = await chosenRun(store, choice, () => headCommit(folder, reach.execute));
  const document = runDocument(await store.record(run));
  const known = {
    ...(run.commit !== undefined && { commit: run.commit }),
    ...(run.end !== undefined && { dated: { at: new Date(run.end).toISOString(), by: 'store' as const } }),
  };
  return [await keptFile(`mlflow:runs:/${run.id}`, document, reach, known)];
}

/**
 * `mlruns` itself, the folder that holds it, or an SQLite file.
 *
 * @throws UserError `missing_file` where there is none
 */
export async function localStore(path: string, workspace: Workspace): Promise<TrackingStore> {
  const shown = displayPath(path, workspace);
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) throw new UserError('missing_file', { what: `${shown} does not exist` });
  if (!isInside(real, workspace.root)) {
    const why = real === path ? 'it lies elsewhere' : `it is a symbolic link to ${real}`;
    throw new UserError('outside_workspace', { what: `${shown} leads out of the workspace`, why });
  }
  const status = await stat(real);
  if (status.isFile()) {
    if (await isSqlite(real)) return sqliteStore(path, workspace);
    const fix = 'name the folder mlruns, or the database mlflow.db';
    throw new UserError('unsupported', { what: `${shown} is no store of MLflow: neither a folder nor SQLite`, fix });
  }
  if (!status.isDirectory()) throw new UserError('unsupported', { what: `${shown} is not a regular file` });
  for (const folder of [path, join(path, 'mlruns')]) {
    const store = fileStore(folder, workspace);
    if ((await store.experiments()).length > 0) return store;
  }
  const database = join(path, 'mlflow.db');
  const fix = (await isSqlite(database)) ? `write ${displayPath(database, workspace)}` : undefined;
  throw new UserError('missing_file', {
    what: `${shown} is no store of MLflow`,
    why: 'neither it nor its folder mlruns holds an experiment',
    ...(fix && { fix }),
  });
}

/** By its first bytes, https://www.sqlite.org/fileformat.html */
export async function isSqlite(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(16), 0, 16, 0)) ?? { buffer: '', bytesRead: 0 };
    return bytesRead === 16 && buffer.toString('latin1') === 'SQLite format 3\0';
  } finally {
    await file?.close();
  }
}
