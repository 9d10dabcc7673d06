import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Execute } from '../process/execute.js';
import { secondsIn } from '../result/duration.js';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import type { FrozenFile } from '../result/run.js';
import { isUnchangedInGit, unchangedInGit } from './git/head.js';
import { type Source, sourceOf } from './source.js';
import { absolutePath, isInside, type Workspace } from './workspace.js';

/**
 * What a missing baseline does to the rules that need it. `accept_first`: where there never was one, the candidate is the
 * first; where there was one and it is gone, the rules block.
 */
export type OnMissing = 'fail' | 'warn' | 'allow' | 'accept_first';

/** A source that a rule compares with. */
export interface BaselineSource {
  readonly written: string;
  readonly from: Source;
  readonly onMissing: OnMissing;
  /** seconds; older than this, it is no baseline */
  readonly maxAge?: number;
}

/**
 * @param baseline as the configuration writes it
 * @throws UserError `invalid_config` where it is no source
 */
export function baselineSource(
  baseline: string | { readonly from: string; readonly on_missing: OnMissing; readonly max_age?: string },
  location?: Location,
): BaselineSource {
  const {
    from: written,
    on_missing,
    max_age,
  } = typeof baseline === 'string' ? { from: baseline, on_missing: 'fail' as const, max_age: undefined } : baseline;
  return {
    written,
    from: sourceOf(written, 'invalid_config', location),
    onMissing: on_missing,
    ...(max_age !== undefined && { maxAge: secondsIn(max_age) }),
  };
}

/** Whether a source means the judged file itself, as it was at another commit. */
export function meansTheSameFile({ kind }: Source): boolean {
  return kind === 'merge_base' || kind === 'branch' || kind === 'commit';
}

/**
 * Whether the two sides are really two. The same content in a tracked file that nobody touched is `unchanged`, which
 * passes; the same content in a file that this job should have produced means that it did not.
 *
 * @param head the commit that is checked out
 * @throws UserError `self_comparison`
 */
export async function compareSides(
  current: FrozenFile,
  baseline: FrozenFile,
  sides: Sides,
): Promise<'different' | 'unchanged'> {
  const { workspace, execute, head } = sides;
  const itself = (why: string) =>
    new UserError('self_comparison', {
      what: `${current.path} is compared with itself`,
      why,
      fix: 'name the file of the model in production as the baseline',
    });
  if (current.path === baseline.path) throw itself('path and baseline name one file');
  const one = absolutePath(current.path, workspace);
  if (isHere(current) && isHere(baseline)) {
    const [here, there] = [await placeOf(current, workspace), await placeOf(baseline, workspace)];
    if (here === there) throw itself(`${baseline.path} is the same file`);
  }
  if (current.sha256 !== baseline.sha256) return 'different';
  if (await isUnchanged(one, execute)) {
    if (baseline.commit !== undefined && baseline.commit === head)
      throw itself(`the baseline is the same file at ${baseline.commit.slice(0, 12)}, the commit that is checked out`);
    return 'unchanged';
  }
  throw new UserError('self_comparison', {
    what: `${current.path} is a copy of its baseline ${baseline.path}`,
    why: `both have the SHA-256 ${current.sha256.slice(0, 12)}…, and ${current.path} is not a committed file that merely did not change`,
    fix: 'check that this job wrote the file, and that the baseline is that of the model in production',
  });
}

/** What of the world two sides are compared in. */
export interface Sides {
  readonly workspace: Workspace;
  readonly execute: Execute;
  /** the commit that is checked out */
  readonly head: string | null;
}

/**
 * The same of two models. One is the other where all its files are also files of that, under whatever name, and where both
 * hold the same contents though this job should have written one of them. Only then is it `unchanged` where git tells so of
 * every file.
 *
 * @param current of the workspace
 * @throws UserError `self_comparison`
 */
export async function compareTrees(
  current: readonly FrozenFile[],
  baseline: readonly FrozenFile[],
  sides: Sides,
): Promise<'different' | 'unchanged'> {
  const [one, other] = [current[0], baseline[0]];
  if (!one || !other) throw new Error('a model without a file was compared');
  if (current.length === 1 && baseline.length === 1) return compareSides(one, other, sides);
  const { workspace, execute, head } = sides;
  const [mine, theirs] = [shownTree(current), shownTree(baseline)];
  const itself = (why: string, what = `${mine} is compared with itself`) =>
    new UserError('self_comparison', { what, why, fix: 'name the model in production as the baseline' });
  const here = await places(current, workspace);
  const there = await places(baseline, workspace);
  if (isPartOf(there, here)) throw itself(`all files of ${theirs} are files of the model that is judged`);
  if (isPartOf(here, there)) throw itself(`all files of ${mine} are files of its baseline`);
  if (!sameContents(current, baseline)) return 'different';
  if (await areUnchanged(current, workspace, execute)) {
    if (other.commit !== undefined && other.commit === head)
      throw itself(`the baseline is the same model at ${other.commit.slice(0, 12)}, the commit that is checked out`);
    return 'unchanged';
  }
  throw new UserError('self_comparison', {
    what: `${mine} is a copy of its baseline ${theirs}`,
    why: `both hold the same contents, and ${mine} is no committed model that merely did not change`,
    fix: 'check that this job wrote the files, and that the baseline is that of the model in production',
  });
}

/** A model as a message may call it: by its one file, or by the first of them. */
function shownTree([first, ...others]: readonly FrozenFile[]): string {
  return others.length === 0 ? `${first?.path}` : `${first?.path} and ${others.length} more`;
}

/** Whether it lies in the workspace. */
function isHere({ kept, digest_only }: FrozenFile): boolean {
  return !kept && !digest_only;
}

/** What lies elsewhere is in no place that another file could have, and so is called by its address. */
async function places(files: readonly FrozenFile[], workspace: Workspace): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const file of files) found.add(isHere(file) ? await placeOf(file, workspace) : file.path);
  return found;
}

function placeOf({ path, object }: FrozenFile, workspace: Workspace): Promise<string> {
  return location(absolutePath(object ?? path, workspace));
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((place) => all.has(place));
}

/** Whatever their names: a model that was only renamed was not made anew. */
function sameContents(one: readonly FrozenFile[], other: readonly FrozenFile[]): boolean {
  const digests = (files: readonly FrozenFile[]) => files.map(({ sha256 }) => sha256).sort();
  const [mine, theirs] = [digests(one), digests(other)];
  return mine.length === theirs.length && mine.every((sha256, index) => sha256 === theirs[index]);
}

/** Nobody touched any of the files, or the pointers by which DVC keeps them, since the commit that is checked out. */
async function areUnchanged(files: readonly FrozenFile[], workspace: Workspace, execute: Execute): Promise<boolean> {
  const paths: string[] = [];
  for (const { path } of files) {
    const absolute = absolutePath(path, workspace);
    paths.push(await realpath(absolute).catch(() => absolute));
  }
  const unchanged = await unchangedInGit(paths, execute);
  const others = files.filter((_, index) => !unchanged.has(paths[index] ?? ''));
  if (others.length === 0) return true;
  const pointers = others.map(({ path }) => pointersOf(absolutePath(path, workspace), workspace));
  const kept = await unchangedInGit(pointers.flat(), execute);
  return pointers.every((each) => each.some((pointer) => kept.has(pointer)));
}

/** The files by which DVC may keep a file: its own, and that of a folder above it. */
function pointersOf(path: string, workspace: Workspace): readonly string[] {
  const above = dirname(path);
  const own = `${path}.dvc`;
  return above === path || !isInside(above, workspace.root) || path === workspace.root
    ? [own]
    : [own, ...pointersOf(above, workspace)];
}

/** Nobody touched the file, or the pointer by which DVC keeps it, since the commit that is checked out. */
async function isUnchanged(path: string, execute: Execute): Promise<boolean> {
  return (await isUnchangedInGit(path, execute)) || isUnchangedInGit(`${path}.dvc`, execute);
}

/** Two names of one file, by links of either kind, share this. */
async function location(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return ino === 0n ? realpath(path) : `${dev}:${ino}`;
}
