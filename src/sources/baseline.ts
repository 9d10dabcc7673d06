import { realpath, stat } from 'node:fs/promises';
import type { Execute } from '../process/execute.js';
import { secondsIn } from '../result/duration.js';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import type { FrozenFile } from '../result/run.js';
import { isUnchangedInGit } from './git/head.js';
import { type Source, sourceOf } from './source.js';
import { absolutePath, type Workspace } from './workspace.js';

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
  { workspace, execute, head }: { workspace: Workspace; execute: Execute; head: string | null },
): Promise<'different' | 'unchanged'> {
  const itself = (why: string) =>
    new UserError('self_comparison', {
      what: `${current.path} is compared with itself`,
      why,
      fix: 'name the file of the model in production as the baseline',
    });
  if (current.path === baseline.path) throw itself('path and baseline name one file');
  const one = absolutePath(current.path, workspace);
  if (!current.kept && !baseline.kept) {
    const other = absolutePath(baseline.path, workspace);
    if ((await location(one)) === (await location(other))) throw itself(`${baseline.path} is the same file`);
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

/** Nobody touched the file, or the pointer by which DVC keeps it, since the commit that is checked out. */
async function isUnchanged(path: string, execute: Execute): Promise<boolean> {
  return (await isUnchangedInGit(path, execute)) || isUnchangedInGit(`${path}.dvc`, execute);
}

/** Two names of one file, by links of either kind, share this. */
async function location(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return ino === 0n ? realpath(path) : `${dev}:${ino}`;
}
