import { errorOutcome, type PlannedCheck } from '../../../result/check.js';
import { isMeasurementError, type MeasurementError } from '../../../result/error.js';
import type { Answered, Found } from '../evidence.js';
import type { Aggregate, RowCounts } from '../scan.js';

/** A rule on the table as a whole. */
export interface TableRule {
  readonly check: PlannedCheck;
  /**
   * what the one scan of the table counts for it
   *
   * @throws UserError where the table has nothing to count
   */
  aggregates?(): readonly Aggregate[];
  /**
   * @param counts those of its aggregates, in their order
   * @param rows of the table; never 0
   * @throws UserError where it cannot be measured
   */
  judge(counts: readonly number[], rows: number): Found | Promise<Found>;
}

/** Table rules with what they want counted. */
export class TableRules {
  readonly aggregates: readonly Aggregate[];
  private readonly prepared: readonly Prepared[];

  constructor(rules: readonly TableRule[]) {
    const aggregates: Aggregate[] = [];
    this.prepared = rules.map((rule) => {
      const first = aggregates.length;
      try {
        aggregates.push(...(rule.aggregates?.() ?? []));
        return { rule, first, end: aggregates.length };
      } catch (error) {
        if (!isMeasurementError(error)) throw error;
        return { rule, error };
      }
    });
    this.aggregates = aggregates;
  }

  /** A rule that cannot be judged does not keep the others from it. */
  async answers(counts: RowCounts): Promise<readonly Answered[]> {
    const answers: Answered[] = [];
    for (const each of this.prepared) answers.push({ check: each.rule.check, found: await foundBy(each, counts) });
    return answers;
  }
}

type Prepared =
  | { readonly rule: TableRule; readonly error: MeasurementError }
  | { readonly rule: TableRule; readonly first: number; readonly end: number };

async function foundBy(prepared: Prepared, { aggregates, rows }: RowCounts): Promise<Found> {
  if ('error' in prepared) return errorOutcome(prepared.error);
  try {
    return await prepared.rule.judge(aggregates.slice(prepared.first, prepared.end), rows);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return errorOutcome(error);
  }
}
