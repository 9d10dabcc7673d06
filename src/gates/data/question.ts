import { answer, type Check, type Evidence, type Outcome, type PlannedCheck } from '../../result/check.js';
import { evidenceFor, type Showing, type Shown } from './evidence.js';
import type { Counted, RowCounts } from './scan.js';
import type { OpenTable } from './table.js';

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

/** The answers to questions that one scan has counted; rows are fetched only for those that did not pass. */
export async function answerQuestions(
  questions: readonly RowQuestion[],
  counts: RowCounts,
  table: OpenTable,
  showing: Showing,
): Promise<readonly Check[]> {
  const outcomes = questions.map((question, index) => {
    const count = counts.rules[index];
    if (!count) throw new Error('a question was not counted');
    return question.judge(count, counts.rows);
  });
  const wanting = questions.flatMap(({ shown }, index) =>
    shown && outcomes[index]?.status === 'failed' ? [{ shown, index }] : [],
  );
  const found = await evidenceFor(
    wanting.map(({ shown }) => shown),
    table,
    showing,
  );
  const byIndex = new Map(wanting.map(({ index }, position) => [index, found[position] ?? []]));
  return questions.map(({ check, always = [] }, index) => {
    const outcome = outcomes[index] as Outcome;
    const evidence = [...(outcome.evidence ?? []), ...(byIndex.get(index) ?? []), ...always];
    return answer(check, evidence.length > 0 ? { ...outcome, evidence } : outcome);
  });
}
