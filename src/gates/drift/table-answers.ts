import { answer, type Check, errorOutcome, type Outcome, type PlannedCheck } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { counted } from '../../result/format.js';
import type { Sides } from './asking.js';
import type { Current } from './current.js';
import type { DriftPolicy } from './policy.js';
import type { ColumnQuestions, Questions } from './questions.js';
import { columnChecks } from './questions.js';

/** Names that are listed in one sentence. */
const mostNames = 10;

/** Whether both tables have the same columns. */
export function columnAnswers(
  { table, columns }: Questions,
  { current }: Sides,
  { window, withoutTime = 0 }: Pick<Current, 'window' | 'withoutTime'>,
): readonly Check[] {
  const gone = columns.map(({ column }) => column).filter((name) => current.columns.get(name)?.kind === 'absent');
  const changed = columns
    .map(({ column }) => column)
    .filter((name) => current.columns.get(name)?.kind === 'other_type');
  const found = { observed: { value: gone.length + changed.length, unit: 'columns' as const, of: columns.length } };
  const compared = counted(columns.length, 'column');
  const { extra } = current;
  const more = extra.length > 0 ? `; ${listed(extra)} ${extra.length === 1 ? 'is' : 'are'} new and not compared` : '';
  const none = new UserError('nothing_to_judge', {
    what: 'no column of the reference is compared',
    fix: 'name a reference with columns, or ignore fewer of them',
  });
  const untimed = new UserError('malformed', {
    what: `${counted(withoutTime, 'row')} of the current data ${withoutTime === 1 ? 'has' : 'have'} no ${window?.column}`,
    why: 'it cannot be told whether they lie in the window',
    fix: 'write the time of each row, or judge the data without a window',
  });
  const columnsOutcome: Outcome =
    columns.length === 0
      ? errorOutcome(none)
      : withoutTime > 0
        ? errorOutcome(untimed)
        : gone.length > 0
          ? { status: 'failed', reason: 'missing_column', what: `the current data lack ${listed(gone)}`, ...found }
          : changed.length > 0
            ? { status: 'failed', reason: 'type_changed', what: `the type of ${listed(changed)} changed`, ...found }
            : {
                status: 'passed',
                reason: 'no_violations',
                what: `${compared} of the reference ${columns.length === 1 ? 'is' : 'are'} there${more}`,
                ...found,
              };
  const extraOutcome: Outcome =
    extra.length > 0
      ? {
          status: 'failed',
          reason: 'violations',
          what: `${listed(extra)} ${extra.length === 1 ? 'is' : 'are'} not in the reference: nothing is known of ${extra.length === 1 ? 'it' : 'them'}`,
          fix: 'build the profile again from data that have them, or ignore them',
          observed: { value: extra.length, unit: 'columns' },
        }
      : {
          status: 'passed',
          reason: 'no_violations',
          what: 'the current data have no other columns than the reference',
          observed: { value: 0, unit: 'columns' },
        };
  return [
    answer(table.columns, columnsOutcome),
    ...(table.extraColumns ? [answer(table.extraColumns, extraOutcome)] : []),
  ];
}

/**
 * The share of the compared columns that drifted. A column that could not be measured may have drifted: where that could
 * carry the share above its bound, the share could not be measured either.
 */
export function shareAnswer(
  check: PlannedCheck,
  columns: readonly ColumnQuestions[],
  answers: ReadonlyMap<string, Check>,
  { maxDriftedShare, mustNotDrift }: NonNullable<DriftPolicy['dataset']>,
): Check {
  const states = columns
    .filter(({ of }) => of === 'data')
    .map((questions) => ({ column: questions.column, state: stateOf(questions, answers) }))
    .filter(({ state }) => state !== 'skipped');
  const of = states.length;
  if (of === 0) {
    const what = 'no column was compared';
    return answer(
      check,
      errorOutcome(new UserError('nothing_to_judge', { what, fix: 'name a reference with columns to compare' })),
    );
  }
  const drifted = states.filter(({ state }) => state === 'drifted').map(({ column }) => column);
  const unknown = states.filter(({ state }) => state === 'unknown').map(({ column }) => column);
  const share = drifted.length / of;
  const told = `${drifted.length} of ${counted(of, 'column')} drifted${drifted.length > 0 ? ` (${listed(drifted)})` : ''}`;
  const held = [...mustNotDrift].filter((name) => drifted.includes(name));
  const beside = held.length > 0 ? `; ${listed(held)} must not, and block on their own` : '';
  const observed = { observed: { value: share, unit: 'fraction' as const, of } };
  if (share > maxDriftedShare) {
    const what = `${told}: more than ${percent(maxDriftedShare)}${beside}`;
    return answer(check, { status: 'failed', reason: 'drift', what, ...observed });
  }
  if ((drifted.length + unknown.length) / of > maxDriftedShare) {
    const what = `${told}, and of ${listed(unknown)} it is not known`;
    const why = `with them it could be more than ${percent(maxDriftedShare)}`;
    return answer(check, {
      ...errorOutcome(new UserError('nothing_to_judge', { what, why, fix: 'see their checks' })),
      ...observed,
    });
  }
  return answer(check, {
    status: 'passed',
    reason: 'within_bound',
    what: `${told}: at most ${percent(maxDriftedShare)}${beside}`,
    ...observed,
  });
}

function stateOf(
  questions: ColumnQuestions,
  answers: ReadonlyMap<string, Check>,
): 'drifted' | 'stable' | 'unknown' | 'skipped' {
  const checks = columnChecks(questions).flatMap(({ id }) => answers.get(id) ?? []);
  if (checks.some(({ status }) => status === 'failed')) return 'drifted';
  if (checks.some(({ status }) => status === 'error' || status === 'inconclusive')) return 'unknown';
  const { distribution } = questions;
  return distribution && answers.get(distribution.check.id)?.status === 'skipped' ? 'skipped' : 'stable';
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

function listed(names: readonly string[]): string {
  const told = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${told} and ${names.length - mostNames} more` : told;
}
