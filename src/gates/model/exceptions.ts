import type { Outcome } from '../../result/check.js';
import type { FrozenFile } from '../../result/run.js';
import { daysLeft } from '../../result/waiver.js';

/** That a file is taken as it is, by its content: who says so, and why. */
export interface ModelException {
  readonly sha256: string;
  readonly reason: string;
  readonly approved_by: string;
  /** the last day on which it is in force, ISO 8601 in UTC */
  readonly expires: string;
}

/** The exceptions of a block, on a day. */
export class Exceptions {
  constructor(
    private readonly all: readonly ModelException[],
    private readonly now: Date,
  ) {}

  /** The one that takes a file as it is today. */
  of({ sha256 }: Pick<FrozenFile, 'sha256'>): ModelException | undefined {
    return this.all.find((each) => each.sha256 === sha256 && this.inForce(each));
  }

  /** The one that did until its day. */
  expired({ sha256 }: Pick<FrozenFile, 'sha256'>): ModelException | undefined {
    return this.of({ sha256 }) ? undefined : this.all.find((each) => each.sha256 === sha256);
  }

  private inForce(exception: ModelException): boolean {
    return daysLeft(exception, this.now.toISOString()) >= 0;
  }
}

/** What was found in a file, in words that name the file. */
export interface Finding {
  readonly file: FrozenFile;
  readonly what: string;
}

/**
 * The answer of a rule that found something, or nothing. What lies in files that are excepted is left out of it; a rule that
 * found it in no others is skipped, and says for whose sake.
 *
 * @param failed the answer to what is left
 * @param passed the answer where nothing was found at all
 */
export function unlessExcepted<Found extends Finding>(
  found: readonly Found[],
  exceptions: Exceptions,
  failed: (left: readonly [Found, ...Found[]]) => Outcome,
  passed: () => Outcome,
): Outcome {
  const [first, ...more] = found.filter(({ file }) => exceptions.of(file) === undefined);
  if (first) {
    const outcome = failed([first, ...more]);
    const expired = exceptions.expired(first.file);
    return expired ? { ...outcome, why: [outcome.why, expiredText(expired)].filter(Boolean).join('; ') } : outcome;
  }
  const [excepted] = found;
  const exception = excepted && exceptions.of(excepted.file);
  if (!excepted || !exception) return passed();
  return exceptedOutcome(
    found.length === 1 ? excepted.what : `${excepted.what}, and ${found.length - 1} more`,
    exception,
  );
}

/** The answer "somebody took it as it is". */
export function exceptedOutcome(what: string, { reason, approved_by, expires }: ModelException): Outcome {
  return { status: 'skipped', reason: 'excepted', what, why: `excepted until ${expires} by ${approved_by}: ${reason}` };
}

function expiredText({ expires, approved_by }: ModelException): string {
  return `the exception of ${approved_by} expired on ${expires}`;
}
