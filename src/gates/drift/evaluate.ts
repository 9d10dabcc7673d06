import type { Profile } from '../../profile/profile.js';
import { type Check, errorOutcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { formatCount } from '../../result/format.js';
import type { FrozenFile } from '../../result/run.js';
import { allErrors, type GateContext } from '../gate.js';
import { assertFresh } from '../rules/age.js';
import { answersOf } from './answers.js';
import { inARow } from './consecutive.js';
import { type Current, withCurrent } from './current.js';
import { judgeFamily } from './family.js';
import { digestOfCurrent, type Memory, readMemory } from './memory.js';
import type { DriftPolicy } from './policy.js';
import { checksOf, type Questions } from './questions.js';
import type { Reference } from './reference.js';
import { withStatements } from './statements.js';
import { columnAnswers, shareAnswer } from './table-answers.js';
import { withTrends } from './trend.js';

/** Counts the current data against the reference once, asks every column, and judges all answers as one family. */
export async function evaluateDrift(
  policy: DriftPolicy,
  reference: Reference,
  questions: Questions,
  context: GateContext,
): Promise<readonly Check[]> {
  const checks = checksOf(questions);
  if ('error' in reference) {
    const { error } = reference;
    return checks.map((check) => ({ ...check, ...errorOutcome(error) }));
  }
  try {
    const { profile, files } = reference;
    const { maxAge } = policy.reference;
    if (maxAge !== undefined) for (const file of files) assertFresh(file, undefined, maxAge, context.now());
    const memory = policy.onDrift && (await readMemory(policy.source, policy.onDrift, context.inputs));
    return await withCurrent(policy, profile, context, async (current) => {
      assertTwoSides(profile, files, current);
      assertCountable(profile, current);
      const judged = await judge(policy, profile, questions, current);
      return remembered(judged, policy, memory, current);
    });
  } catch (error) {
    return allErrors(checks, error);
  }
}

function remembered(
  judged: readonly Check[],
  policy: DriftPolicy,
  memory: Memory | undefined,
  { files }: Current,
): readonly Check[] {
  return policy.onDrift && memory ? inARow(judged, policy, policy.onDrift, memory, digestOfCurrent(files)) : judged;
}

async function judge(
  policy: DriftPolicy,
  reference: Profile,
  questions: Questions,
  current: Current,
): Promise<readonly Check[]> {
  const sides = { reference, current: current.counted };
  const answers = questions.columns.flatMap((each) => answersOf(each, sides, policy));
  const first = judgeFamily(answers, policy).map((check) => blockingErrors(check, policy));
  const judged = withStatements(await withTrends(first, policy, reference, questions, current), questions, current);
  const byId = new Map(judged.map((check) => [check.id, check]));
  const { share } = questions.table;
  return [
    ...columnAnswers(questions, sides, current),
    ...(share && policy.dataset ? [shareAnswer(share, questions.columns, byId, policy.dataset)] : []),
    ...judged,
  ];
}

/** In a block that asks for a share a drifted column only warns; one that could not be measured is another matter. */
export function blockingErrors(check: Check, { effect, dataset, columns }: DriftPolicy): Check {
  const asked = check.key.subject !== null && columns.get(check.key.subject)?.severity !== undefined;
  return dataset && !asked && check.status === 'error' ? { ...check, effect } : check;
}

/** @throws UserError `limit_exceeded` where both sides together have more rows than can be counted one by one */
function assertCountable({ rows }: Profile, { counted }: Current): void {
  if (Number.isSafeInteger(rows + counted.rows)) return;
  const what = `${formatCount(rows)} rows and ${formatCount(counted.rows)} are more than can be counted exactly`;
  throw new UserError('limit_exceeded', { what, fix: 'build the profile from fewer rows' });
}

/** @throws UserError `self_comparison` where the current data are those that the reference was made of */
function assertTwoSides(reference: Profile, files: readonly FrozenFile[], current: Current): void {
  const own = current.profile?.origin.files ?? current.files;
  const windows = [reference.origin.window, current.profile?.origin.window ?? current.window] as const;
  if (areApart(windows)) return;
  const others = new Set([...files, ...reference.origin.files].map(({ sha256 }) => sha256));
  // One file of many is enough: rows that are on both sides hide what became of the others.
  const shared = [...current.files, ...own].find(({ sha256 }) => others.has(sha256));
  if (!shared) return;
  throw new UserError('self_comparison', {
    what: `${shared.path} is compared with itself`,
    why: 'the reference has the same content, or was built from it: nothing drifts from itself',
    fix: 'name the data that the model meets now as current',
  });
}

type Windows = readonly [Profile['origin']['window'], Profile['origin']['window']];

/** Two windows of one table are two sides where no row can be in both. */
function areApart([one, other]: Windows): boolean {
  if (!one || !other || one.column !== other.column) return false;
  return Date.parse(one.to) <= Date.parse(other.from) || Date.parse(other.to) <= Date.parse(one.from);
}
