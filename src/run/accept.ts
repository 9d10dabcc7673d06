import { constants } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadedConfiguration } from '../config/load.js';
import { type Accepted, type Acceptor, acceptancesFrom } from '../gates/metrics/accept.js';
import { acceptanceFile } from '../gates/metrics/acceptance.js';
import { planModel } from '../plan/plan.js';
import { UserError } from '../result/error.js';
import { settle } from '../result/verdict.js';
import { headCommit } from '../sources/git/head.js';
import { displayPath, type Workspace } from '../sources/workspace.js';
import { evaluateGate } from './run.js';
import { standingAt, wouldLieInside } from './workspace-file.js';
import type { World } from './world.js';

export interface AcceptRequest {
  readonly configuration: LoadedConfiguration;
  /** the checks that are meant; empty for all that failed and can be accepted */
  readonly ids: readonly string[];
  readonly reason: string;
  readonly by: string;
  /** whether the lines are written, and not only told */
  readonly write: boolean;
}

export interface AcceptedLines {
  /** as reports print it */
  readonly file: string;
  /** each with its line of the file */
  readonly lines: readonly (Accepted & { readonly text: string })[];
}

/**
 * Runs the metrics gate of one model and accepts what it found worse than before: lines for a file beside the configuration,
 * that count where they are committed.
 *
 * @throws UserError, UserErrors where something cannot be accepted or the file cannot be written; then nothing was
 */
export async function acceptBaseline(request: AcceptRequest, world: World): Promise<AcceptedLines> {
  const { configuration, ids, reason, by, write } = request;
  const { workspace } = world;
  const path = join(configuration.folder, acceptanceFile);
  await assertOwnFile(path, workspace);
  const work = await planModel(configuration, ['metrics'], { ...world, onScan: () => () => undefined });
  await rm(world.temporary, { recursive: true, force: true });
  const head = await headCommit(workspace.folder, world.execute);
  const answered = await evaluateGate(work, 'metrics', { verify: false, head }, world);
  const checks = settle(work.planned.checks, answered.checks);
  const acceptor: Acceptor = { reason, by, on: world.now().toISOString().slice(0, 10) };
  const accepted = acceptancesFrom({ name: work.planned.name, checks }, ids, acceptor);
  const lines = accepted.map((each) => ({ ...each, text: JSON.stringify(each.line) }));
  if (write) await append(path, lines.map(({ text }) => `${text}\n`).join(''));
  return { file: displayPath(path, workspace), lines };
}

/** @throws UserError where writing would follow a link, leave the workspace, or meet something that is no file */
async function assertOwnFile(path: string, workspace: Workspace): Promise<void> {
  const folder = dirname(path);
  const shown = (what: string) => displayPath(what, workspace);
  if (!(await wouldLieInside(folder, workspace))) {
    throw new UserError('usage', {
      what: `${shown(path)} lies outside the workspace`,
      fix: 'run this in the folder of the repository, or above the configuration',
    });
  }
  const holder = await standingAt(folder);
  if (holder !== undefined && !holder.isDirectory()) {
    throw new UserError('usage', { what: `${shown(folder)} is no folder of its own`, fix: 'remove it' });
  }
  const target = await standingAt(path);
  if (target !== undefined && !target.isFile()) {
    throw new UserError('usage', {
      what: `${shown(path)} is no regular file`,
      fix: 'remove it, or restore it from git',
    });
  }
}

/** In one write, behind whatever is there; an editor may have left the last line without its end. */
async function append(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_RDWR } = constants;
  const file = await open(path, O_APPEND | O_CREAT | O_NOFOLLOW | O_RDWR, 0o644);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: Math.max(0, size - 1) });
    const ended = size === 0 || buffer.toString() === '\n';
    await file.write(`${ended ? '' : '\n'}${text}`);
  } finally {
    await file.close();
  }
}
