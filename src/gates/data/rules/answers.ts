import { errorOutcome, type Outcome, type PlannedCheck } from '../../../result/check.js';
import { isMeasurementError, type MeasurementError } from '../../../result/error.js';
import type { OpenTable } from '../../../tables/open-table.js';
import type { SchemaDocument } from '../contract/schema.js';
import type { Answered, Showing } from '../evidence.js';
import type { DataPolicy } from '../policy.js';
import type { RowQuestion } from '../question.js';
import { judgeAggregates } from './aggregates.js';
import { missingQuestion } from './column-rules.js';
import { compileExpressions } from './expressions.js';
import { judgeColumnOrder, judgeExtraColumns } from './file-columns.js';
import { judgeFreshness } from './freshness.js';

/** What tells the types of cells: the row schema, none, or one that cannot be used. */
export type Typist = { readonly document: SchemaDocument | undefined } | { readonly error: MeasurementError };

/** Rules of the configuration that the one scan counts: missing cells, and conditions in SQL. */
export async function compileRowRules(
  policy: DataPolicy,
  table: OpenTable,
  typist: Typist,
): Promise<{ readonly questions: readonly RowQuestion[]; readonly settled: readonly Answered[] }> {
  const questions: RowQuestion[] = [];
  const settled: Answered[] = [];
  for (const rule of policy.missing) {
    try {
      questions.push(missingQuestion(rule, table));
    } catch (error) {
      settled.push(unanswered(rule.check, error));
    }
  }
  if (cannotType(typist, table)) {
    settled.push(...policy.expressions.map(({ check }) => unanswered(check, typist.error)));
    return { questions, settled };
  }
  const compiled = await compileExpressions(policy.expressions, table, documentOf(typist));
  return { questions: [...questions, ...compiled.questions], settled: [...settled, ...compiled.settled] };
}

/** Rules that look at the table as a whole. Each that cannot be answered is an error for itself. */
export async function judgeTableRules(
  policy: DataPolicy,
  table: OpenTable,
  typist: Typist,
  now: Date,
  showing: Showing,
): Promise<readonly Answered[]> {
  const { aggregates, freshness } = policy;
  if (cannotType(typist, table)) {
    const planned = [...aggregates.flatMap(({ bounds }) => bounds), ...(freshness ? [freshness] : [])];
    return planned.map(({ check }) => unanswered(check, typist.error));
  }
  const document = documentOf(typist);
  return [
    ...(await judgeAggregates(aggregates, table, document, showing)),
    ...(freshness
      ? [await answered(freshness.check, () => judgeFreshness(freshness, table, document, now, showing))]
      : []),
  ];
}

/** Which columns the file has, against the row schema. */
export async function judgeFileColumns(
  { fileColumns: { extra, order } }: DataPolicy,
  table: OpenTable,
  typist: Typist,
): Promise<readonly Answered[]> {
  const judge = (check: PlannedCheck | undefined, outcome: (document: SchemaDocument) => Outcome | Promise<Outcome>) =>
    check === undefined
      ? []
      : [
          answered(check, async () => {
            if ('error' in typist) throw typist.error;
            if (!typist.document) throw new Error('a block without a row schema was let through');
            return outcome(typist.document);
          }),
        ];
  return Promise.all([
    ...judge(extra, (document) => judgeExtraColumns(document, table)),
    ...judge(order, (document) => judgeColumnOrder(document, table)),
  ]);
}

/** Cells of Parquet have their types from the file. */
function cannotType(typist: Typist, { table }: OpenTable): typist is { readonly error: MeasurementError } {
  return 'error' in typist && table.format.kind !== 'parquet';
}

function documentOf(typist: Typist): SchemaDocument | undefined {
  return 'error' in typist ? undefined : typist.document;
}

async function answered(check: PlannedCheck, judge: () => Promise<Outcome>): Promise<Answered> {
  try {
    return { check, found: await judge() };
  } catch (error) {
    return unanswered(check, error);
  }
}

function unanswered(check: PlannedCheck, error: unknown): Answered {
  if (!isMeasurementError(error)) throw error;
  return { check, found: errorOutcome(error) };
}
