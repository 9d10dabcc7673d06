import { realpath, stat } from 'node:fs/promises';
import type { Execute } from '../process/execute.js';
import { UserError } from '../result/error.js';
import type { FileDigest } from '../result/run.js';
import { isUnchangedInGit } from './git/head.js';
import { absolutePath, type Workspace } from './workspace.js';

export type OnMissing = 'fail' | 'warn' | 'allow';

/** A source that a rule compares with. `file:` is the one kind there is so far. */
export interface BaselineSource {
  readonly written: string;
  readonly path: string;
  readonly onMissing: OnMissing;
}

/** @param baseline as the configuration writes it; the schema has admitted it, so it starts with `file:` */
export function baselineSource(
  baseline: string | { readonly from: string; readonly on_missing: OnMissing },
): BaselineSource {
  const { from, on_missing } =
    typeof baseline === 'string' ? { from: baseline, on_missing: 'fail' as const } : baseline;
  return { written: from, path: from.slice('file:'.length), onMissing: on_missing };
}

/**
 * Whether the two sides are really two. The same content in a tracked file that nobody touched is `unchanged`, which
 * passes; the same content in a file that this job should have produced means that it did not.
 *
 * @throws UserError `self_comparison`
 */
export async function compareSides(
  current: FileDigest,
  baseline: FileDigest,
  workspace: Workspace,
  execute: Execute,
): Promise<'different' | 'unchanged'> {
  const [one, other] = [absolutePath(current.path, workspace), absolutePath(baseline.path, workspace)];
  if ((await location(one)) === (await location(other))) {
    throw new UserError('self_comparison', {
      what: `${current.path} is compared with itself`,
      why: current.path === baseline.path ? 'path and baseline name one file' : `${baseline.path} is the same file`,
      fix: 'name the file of the model in production as the baseline',
    });
  }
  if (current.sha256 !== baseline.sha256) return 'different';
  if (await isUnchangedInGit(one, execute)) return 'unchanged';
  throw new UserError('self_comparison', {
    what: `${current.path} is a copy of its baseline ${baseline.path}`,
    why: `both have the SHA-256 ${current.sha256.slice(0, 12)}…, and ${current.path} is not a committed file that merely did not change`,
    fix: 'check that this job wrote the file, and that the baseline is that of the model in production',
  });
}

/** Two names of one file, by links of either kind, share this. */
async function location(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return ino === 0n ? realpath(path) : `${dev}:${ino}`;
}
