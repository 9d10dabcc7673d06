import { countAgainst } from '../../profile/count-against.js';
import type { Profile } from '../../profile/profile.js';
import { timeSpan, type Window } from '../../profile/rows.js';
import type { Check, TrendEvidence } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { answersOf } from './answers.js';
import { type Current, groupOf } from './current.js';
import { decide, isTested } from './family.js';
import type { DriftPolicy } from './policy.js';
import type { ColumnQuestions, Questions } from './questions.js';

/** Windows further back are not looked at: each is a reading of its own. */
const mostWindows = 60;

type TrendWindow = TrendEvidence['windows'][number];

/** Shows by windows of time since when the columns drift that do: the newest windows, each against the reference. */
export async function withTrends(
  checks: readonly Check[],
  policy: DriftPolicy,
  reference: Profile,
  questions: Questions,
  current: Current,
): Promise<readonly Check[]> {
  const { windows } = policy;
  if (!windows) return checks;
  if (!current.table) {
    throw new UserError('unsupported', {
      what: 'current is a profile, and windows asks when its rows are of',
      fix: 'name the data themselves as current, or leave windows out',
    });
  }
  const drifting = new Map(
    questions.columns.flatMap((column) => {
      const check = (column.concept ?? column.distribution)?.check;
      const answered = checks.find(({ id }) => id === check?.id);
      return check && answered?.status === 'failed' && answered.reason === 'drift' ? [[check.id, column] as const] : [];
    }),
  );
  if (drifting.size === 0) return checks;
  const span = await timeSpan(current.table, windows.column);
  if (!span) {
    const what = `${windows.column} holds no time`;
    throw new UserError('nothing_to_judge', { what, fix: 'name another column in windows, or leave it out' });
  }
  const trends = new Map<string, TrendWindow[]>([...drifting.keys()].map((id) => [id, []]));
  for (const window of windowsIn(span, windows.column, windows.seconds, current.window)) {
    const found = await measured([...drifting.values()], policy, reference, current, window);
    for (const [id, column] of drifting) trends.get(id)?.push({ from: window.from, ...found(column) });
  }
  return checks.map((check) => {
    const points = trends.get(check.id);
    const [told] = check.evidence ?? [];
    if (!points || told?.kind !== 'drift') return check;
    const began = beginning(points);
    const trend: TrendEvidence = {
      kind: 'trend',
      method: told.method,
      windows: points,
      ...(began !== undefined && { began }),
    };
    return { ...check, evidence: [...(check.evidence ?? []), trend] };
  });
}

/** Windows of one length that begin at its multiples since 1970, oldest first, within what is judged. */
function windowsIn(
  { first, last }: { readonly first: Date; readonly last: Date },
  column: string,
  seconds: number,
  judged: Window | undefined,
): readonly Window[] {
  const length = seconds * 1000;
  const from = Math.max(first.getTime(), judged ? Date.parse(judged.from) : first.getTime());
  const newest = Math.floor(last.getTime() / length);
  const oldest = Math.max(Math.floor(from / length), newest - mostWindows + 1);
  const text = (index: number) => new Date(index * length).toISOString();
  return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, index) => ({
    column,
    from: text(oldest + index),
    to: text(oldest + index + 1),
  }));
}

/** Measures the columns in one window. A window without rows has no value, and is no error: nobody may have asked that day. */
async function measured(
  columns: readonly ColumnQuestions[],
  policy: DriftPolicy,
  reference: Profile,
  current: Current,
  window: Window,
): Promise<(column: ColumnQuestions) => Omit<TrendWindow, 'from'>> {
  const nothing = { rows: 0, exceeds: false };
  if (!current.table) return () => nothing;
  const group = groupOf(policy, reference);
  const only = columns.map(({ column }) => column);
  const counted = await countAgainst(reference, current.table, {
    only,
    window,
    ...(group.length > 0 && { group }),
  }).catch((error: unknown) => {
    if (error instanceof UserError && error.code === 'empty') return undefined;
    throw error;
  });
  if (!counted) return () => nothing;
  return (column) => {
    const asked = column.concept ?? column.distribution;
    const answers = answersOf(column, { reference, current: counted }, policy);
    const answered = answers.find(({ check }) => check.id === asked?.check.id);
    if (!answered || !isTested(answered)) return { rows: counted.rows, exceeds: false };
    const exceeds = decide(answered, answered.p, policy) === 'drift';
    return { rows: counted.rows, value: answered.value, exceeds };
  };
}

/** The first window from which on all exceed that have a value. */
function beginning(windows: readonly TrendWindow[]): string | undefined {
  const valued = windows.filter(({ value }) => value !== undefined);
  const lastCalm = valued.findLastIndex(({ exceeds }) => !exceeds);
  return valued[lastCalm + 1]?.from;
}
