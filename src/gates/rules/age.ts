import { errorOutcome, type Outcome } from '../../result/check.js';
import { formatSeconds } from '../../result/duration.js';
import { UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';

/** Whether a file is fresh enough. What the file says of itself goes before what its surroundings say. */
export function judgeAge(file: FrozenFile, content: Date | undefined, seconds: number, now: Date): Outcome {
  const found = dateOf(file, content);
  if (!found) return errorOutcome(unknown(file));
  const what = `${file.path} is of ${found.at.toISOString()} (${found.by})`;
  if (isOlder(found.at, seconds, now)) {
    const ahead = isAhead(found.at, now);
    const fix = ahead ? fromTheFuture : 'run what writes it again, and check that it wrote this file';
    const judged = ahead ? 'that is still to come' : `older than ${formatSeconds(seconds)}`;
    return { status: 'failed', reason: 'stale', what: `${what}: ${judged}`, fix };
  }
  return { status: 'passed', reason: 'within_bound', what: `${what}, within ${formatSeconds(seconds)}` };
}

/** @throws UserError `stale`, or `stale_unknown` where no evidence of the age is left */
export function assertFresh(file: FrozenFile, content: Date | undefined, seconds: number, now: Date): void {
  const found = dateOf(file, content);
  if (!found) throw unknown(file);
  if (!isOlder(found.at, seconds, now)) return;
  const ahead = isAhead(found.at, now);
  const judged = ahead ? 'that is still to come' : `older than ${formatSeconds(seconds)}`;
  throw new UserError('stale', {
    what: `the baseline ${file.path} is of ${found.at.toISOString()} (${found.by}): ${judged}`,
    fix: ahead ? fromTheFuture : 'publish a newer one, or raise max_age of the baseline',
  });
}

function dateOf(file: FrozenFile, content: Date | undefined): { readonly at: Date; readonly by: string } | undefined {
  if (content) return { at: content, by: 'its content says so' };
  if (!file.dated) return undefined;
  const by = {
    commit: 'the commit that last touched it',
    store: 'the store that holds it',
    file: 'its own time: this job wrote it',
  }[file.dated.by];
  const at = new Date(file.dated.at);
  return Number.isNaN(at.getTime()) ? undefined : { at, by };
}

const fromTheFuture = 'set the clock of the machine that wrote it, or of this one';

/** A date in the future is no proof of freshness: beyond the clocks' disagreement it counts as old. */
function isOlder(at: Date, seconds: number, now: Date): boolean {
  const age = (now.getTime() - at.getTime()) / 1000;
  return age > seconds || isAhead(at, now);
}

function isAhead(at: Date, now: Date): boolean {
  return at.getTime() - now.getTime() > 3600 * 1000;
}

function unknown({ path }: FrozenFile): UserError<'stale_unknown'> {
  return new UserError('stale_unknown', {
    what: `how old ${path} is, is not known`,
    why: 'it does not say so itself, and after a checkout the time of a file is no evidence',
    fix: 'fetch the history (fetch-depth: 0 of actions/checkout), or have the date written into the file',
  });
}
