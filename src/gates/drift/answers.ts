import { errorOutcome, type PlannedCheck } from '../../result/check.js';
import { type MeasurementError, UserError } from '../../result/error.js';
import type { Asking, Policy, Sides } from './asking.js';
import { conceptAnswer } from './concept.js';
import { distributionAnswer } from './distribution.js';
import type { Answer, Settled } from './family.js';
import { type ColumnQuestions, columnChecks } from './questions.js';
import { infiniteAnswer, missingAnswer, tailAnswer, unseenAnswer } from './rates.js';

/** The answers about one column: measured, or why they cannot be. What is wrong with one column costs no other. */
export function answersOf(questions: ColumnQuestions, sides: Sides, policy: Policy): readonly Answer[] {
  const { column } = questions;
  const { distribution } = questions;
  const counted = sides.current.columns.get(column);
  const reference = sides.reference.columns.find(({ name }) => name === column);
  if (!reference && distribution?.as === 'error') return [notAsked(distribution)];
  if (!counted || !reference) throw new Error(`column ${column} was not counted`);
  if (counted.kind === 'absent') {
    const error = new UserError('missing_column', {
      what: `the current data have no column ${JSON.stringify(column)}`,
      why: 'the reference has one',
      fix: `write columns: { ${column}: ignore } if it is not meant to be there`,
    });
    return columnChecks(questions).map((check) => ({ check, outcome: errorOutcome(error) }));
  }
  const asking: Asking = { questions, reference, counted, sides, policy };
  return [
    ...(distribution
      ? [distribution.as === 'error' ? notAsked(distribution) : distributionAnswer(distribution, asking)]
      : []),
    ...(questions.concept ? [conceptAnswer(questions.concept, asking)] : []),
    ...(questions.tail ? [tailAnswer(questions.tail, asking)] : []),
    ...(questions.unseen ? [unseenAnswer(questions.unseen, asking)] : []),
    ...(questions.missing ? [missingAnswer(questions.missing, asking)] : []),
    ...(questions.infinite ? [infiniteAnswer(questions.infinite, asking)] : []),
  ];
}

function notAsked({ check, error }: { readonly check: PlannedCheck; readonly error: MeasurementError }): Settled {
  return { check, outcome: errorOutcome(error) };
}
