import type { Evidence, Outcome, PlannedCheck } from '../../result/check.js';
import type { Answered, Shown } from './evidence.js';
import type { Counted, RowCounts } from './scan.js';

/** A check that one scan answers by counting rows. */
export interface RowQuestion {
  readonly check: PlannedCheck;
  readonly counted: Counted;
  /** what is shown where the check did not pass */
  readonly shown?: Shown;
  /** what is told in any case */
  readonly always?: readonly Evidence[];
  judge(count: RowCounts['rules'][number], rows: number): Outcome;
}

/** The answers to questions that one scan has counted. */
export function answersTo(questions: readonly RowQuestion[], counts: RowCounts): readonly Answered[] {
  return questions.map(({ check, judge, shown, always }, index) => {
    const count = counts.rules[index];
    if (!count) throw new Error('a question was not counted');
    const outcome = judge(count, counts.rows);
    const told = always ? { ...outcome, evidence: [...(outcome.evidence ?? []), ...always] } : outcome;
    return { check, found: shown && outcome.status === 'failed' ? { ...told, shown } : told };
  });
}
