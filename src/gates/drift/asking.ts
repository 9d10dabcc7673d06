import type { CountedColumn, CountedNumbers, CountedTable } from '../../profile/count.js';
import type { ColumnProfile, DesignEffects, NumericProfile, Profile } from '../../profile/profile.js';
import { type DriftEvidence, errorOutcome, type PlannedCheck } from '../../result/check.js';
import { type MeasurementCode, UserError } from '../../result/error.js';
import { formatCount } from '../../result/format.js';
import type { Effects } from './comparison.js';
import type { Settled } from './family.js';
import type { DriftPolicy } from './policy.js';
import type { ColumnQuestions } from './questions.js';
import { formatRows } from './words.js';

/** Both sides of a block, counted. */
export interface Sides {
  readonly reference: Profile;
  readonly current: CountedTable;
}

/** What answers need of the policy. */
export type Policy = Pick<DriftPolicy, 'minRows' | 'showValues' | 'reference'>;

export interface Asking {
  readonly questions: ColumnQuestions;
  readonly reference: ColumnProfile;
  readonly counted: Exclude<CountedColumn, { readonly kind: 'absent' }>;
  readonly sides: Sides;
  readonly policy: Policy;
}

/** Why there is no telling anything from the values of a column, if so. */
export function unusable(
  check: PlannedCheck,
  column: string,
  rows: { readonly reference: number; readonly current: number },
  { minRows }: Policy,
): Settled | undefined {
  for (const side of ['current', 'reference'] as const) {
    if (rows[side] > 0) continue;
    const data = side === 'current' ? 'the current data' : 'the reference';
    const what = `${column} has no value in ${data}`;
    return { check, outcome: errorOutcome(new UserError('nothing_to_judge', { what, fix: emptyFix })) };
  }
  return tooFew(check, column, rows, minRows);
}

const emptyFix = 'check the step that writes the column';

export function tooFew(
  check: PlannedCheck,
  column: string,
  rows: { readonly reference: number; readonly current: number },
  minRows: number,
): Settled | undefined {
  if (rows.reference >= minRows && rows.current >= minRows) return undefined;
  const what = `${column} has ${formatRows(rows)}, and min_rows is ${formatCount(minRows)}`;
  const fix = 'wait for more rows, or lower min_rows: with few rows only large changes can be told from noise';
  return { check, outcome: { status: 'inconclusive', reason: 'too_few_rows', what, fix } };
}

export function failing(check: PlannedCheck, code: MeasurementCode, what: string, fix: string): Settled {
  return { check, outcome: errorOutcome(new UserError(code, { what, fix })) };
}

/** Cells that should be numbers and are not: what is left says nothing of the whole. */
export function notNumbers(check: PlannedCheck, column: string, counted: CountedNumbers): Settled | undefined {
  if (counted.unreadable === 0) return undefined;
  const of = counted.unreadable + counted.count + infinities(counted);
  const what = `${formatCount(counted.unreadable)} of ${formatCount(of)} cells of ${column} are no numbers`;
  return failing(
    check,
    'not_a_number',
    what,
    'write numbers, or name what stands for a missing cell in missing_values',
  );
}

/** What is too large to be squared and added up is too large to be compared: the differences of such numbers overflow. */
export function tooLarge(check: PlannedCheck, column: string, counted: CountedNumbers): Settled | undefined {
  const { min, max, count } = counted;
  if (Number.isFinite(Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0)) ** 2 * count)) return undefined;
  const what = `${column} has values in the current data that are too large to be added up`;
  return failing(check, 'not_finite', what, 'check the step that writes the column');
}

export function infinities({
  positive_infinity: positive,
  negative_infinity: negative,
}: Pick<NumericProfile, 'positive_infinity' | 'negative_infinity'>): number {
  return positive + negative;
}

/** The numeric sides of a question that only numbers answer. */
export function numericSides(
  check: PlannedCheck,
  { reference, counted, questions, policy }: Asking,
): { readonly reference: NumericProfile; readonly counted: CountedNumbers } | Settled {
  const { column } = questions;
  if (reference.kind !== 'numeric' || counted.kind !== 'numeric') {
    const engineType = counted.kind === 'other_type' ? counted.engineType : counted.kind;
    return failing(check, 'unsupported', `${column} was ${reference.type} and is ${engineType} now`, typeFix);
  }
  const rows = { reference: reference.count, current: counted.count };
  return notNumbers(check, column, counted) ?? unusable(check, column, rows, policy) ?? { reference, counted };
}

export function effectsOf(reference: DesignEffects | undefined, current: DesignEffects | undefined): Effects {
  const grouped = reference !== undefined || current !== undefined;
  return { reference: reference?.values ?? 1, current: current?.values ?? 1, ...(grouped && { grouped: true }) };
}

export function effectiveRows(rows: DriftEvidence['rows'], effects: Effects): Pick<DriftEvidence, 'effective_rows'> {
  if (!effects.grouped) return {};
  return {
    effective_rows: { reference: rows.reference / effects.reference, current: rows.current / effects.current },
  };
}

export const admitFix = 'find out what changed; if it was meant, build the profile again, or raise the bound';

export const typeFix = 'write the column as the reference has it, or build the profile again if the change is meant';
