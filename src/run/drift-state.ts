import { dirname, resolve } from 'node:path';
import { digestOfCurrent, type Found, parseState, runsAfter } from '../gates/drift/memory.js';
import { type DriftState, type RememberedBlock, stateText } from '../gates/drift/state.js';
import type { Check } from '../result/check.js';
import { isMeasurementError, UserError, userErrors } from '../result/error.js';
import type { FrozenInput, ModelRun, Problem, Run } from '../result/run.js';
import { withProblems } from '../result/verdict.js';
import { digestBytes, readBytes } from '../sources/digest.js';
import { absolutePath, displayPath, type Workspace } from '../sources/workspace.js';
import { standingAt, wouldLieInside, writeWhole } from './workspace-file.js';

/**
 * Remembers for later runs what this one found: writes the state files that its configurations name. Gates only read them.
 *
 * @returns the run; with a problem, so that it is an error, where a file cannot be written: the next run would not know
 */
export async function rememberDrift(run: Run, workspace: Workspace): Promise<Run> {
  const problems: Problem[] = [];
  for (const [path, blocks] of blocksByFile(run, workspace)) {
    try {
      await remember(path, blocks, run, workspace);
    } catch (error) {
      for (const { code, explanation } of userErrors(error)) problems.push({ code, ...explanation });
    }
  }
  return withProblems(run, problems);
}

/** A block that has a memory. */
interface RememberingBlock {
  readonly model: ModelRun;
  readonly state: FrozenInput;
}

/** Absolute path → those who share the file. */
function blocksByFile({ models }: Run, workspace: Workspace): ReadonlyMap<string, readonly RememberingBlock[]> {
  const byFile = new Map<string, RememberingBlock[]>();
  for (const model of models) {
    const folder = model.config ? dirname(absolutePath(model.config.path, workspace)) : workspace.folder;
    for (const state of model.inputs.filter(({ gate, role }) => gate === 'drift' && role === 'state')) {
      const path = resolve(folder, state.text);
      byFile.set(path, [...(byFile.get(path) ?? []), { model, state }]);
    }
  }
  return byFile;
}

async function remember(
  path: string,
  blocks: readonly RememberingBlock[],
  { commit }: Run,
  workspace: Workspace,
): Promise<void> {
  const found = blocks.map((each) => ({ ...each, ...foundBy(each) }));
  if (found.every((each) => each.found === 'unknown')) return;
  const before = await stateAt(path, blocks, workspace);
  const known = new Map(before.map((each) => [nameOf(each.model, each.block), each]));
  for (const { model, state, found: what, current } of found) {
    const name = nameOf(model.name, state.source);
    const runs = runsAfter(known.get(name)?.runs, { current, commit, found: what });
    if (runs) known.set(name, { model: model.name, block: state.source, runs });
  }
  const after = [...known.values()];
  if (after.length === 0 || stateText({ blocks: after }) === stateText({ blocks: before })) return;
  await write(path, stateText({ blocks: after }), workspace);
}

function nameOf(model: string, block: string): string {
  return JSON.stringify([model, block]);
}

/** What a run found in the data of a block. */
function foundBy({ model, state }: RememberingBlock): { readonly found: Found; readonly current: string } {
  const input = model.inputs.find(
    ({ gate, source, role }) => gate === 'drift' && source === state.source && role === 'current',
  );
  const current = digestOfCurrent(input?.files ?? []);
  if (!input || input.files.length === 0) return { found: 'unknown', current };
  const checks = model.checks.filter(({ key }) => key.gate === 'drift' && key.source === state.source);
  if (checks.some(isBreach)) return { found: 'drift', current };
  return { found: checks.length > 0 && checks.every(isMeasured) ? 'no_drift' : 'unknown', current };
}

/** The gate has counted it. */
function isBreach({ status, evidence = [] }: Check): boolean {
  return status === 'failed' && evidence.some(({ kind }) => kind === 'consecutive');
}

/** Of a column that is gone or of another type, nobody knows whether it drifted. */
function isMeasured({ status, reason }: Check): boolean {
  if (status === 'failed') return reason === 'drift' || reason === 'violations';
  return status === 'passed' || status === 'skipped';
}

/**
 * What the gates of this run have read, and no other: somebody who wrote since would be overwritten.
 *
 * @throws UserError `changed_since_plan`, and `malformed`
 */
async function stateAt(
  path: string,
  blocks: readonly RememberingBlock[],
  workspace: Workspace,
): Promise<readonly RememberedBlock[]> {
  const bytes = await readBytes(path, workspace).catch((error: unknown) => {
    const cause = error instanceof UserError ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
    if (isMeasurementError(error) && cause?.code === 'ENOENT') return undefined;
    throw error;
  });
  const now = bytes && digestBytes(path, bytes, workspace).sha256;
  if (blocks.some(({ state }) => state.files[0]?.sha256 !== now)) {
    throw new UserError('changed_since_plan', {
      what: `${displayPath(path, workspace)} is not the file that was planned`,
      why: 'this run counted on from another one, and what was written since would be lost',
      fix: 'let one run at a time use it: a concurrency group of the workflow, or a file for each job',
    });
  }
  const state: Pick<DriftState, 'blocks'> = bytes
    ? await parseState(bytes, displayPath(path, workspace))
    : { blocks: [] };
  return state.blocks;
}

async function write(path: string, text: string, workspace: Workspace): Promise<void> {
  await assertOwn(path, workspace);
  try {
    await writeWhole(path, text);
  } catch (cause) {
    throw notWritten(path, cause instanceof Error ? cause.message : String(cause), workspace, cause);
  }
}

/** @throws UserError where writing would follow a link, leave the workspace, or replace what is no file */
async function assertOwn(path: string, workspace: Workspace): Promise<void> {
  if (!(await wouldLieInside(path, workspace))) throw notWritten(path, 'it lies outside the workspace', workspace);
  const there = await standingAt(path).catch(() => undefined);
  if (there && !there.isFile()) throw notWritten(path, 'it is a link, or no regular file', workspace);
}

function notWritten(path: string, why: string, workspace: Workspace, cause?: unknown): UserError {
  const shown = displayPath(path, workspace);
  return new UserError(
    'usage',
    {
      what: `${shown} cannot be written: later runs would not know of this one`,
      why,
      fix: 'name a file of the workspace in on_drift.state that this job may write',
    },
    undefined,
    { cause },
  );
}
