import type { CountedCategories, CountedNumbers } from '../../profile/count.js';
import { cellCounts } from '../../profile/numeric-cells.js';
import type { ColumnProfile, NumericProfile } from '../../profile/profile.js';
import {
  type DriftEvidence,
  type Evidence,
  errorOutcome,
  type Outcome,
  type PlannedCheck,
} from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { formatCount } from '../../result/format.js';
import {
  type Asking,
  admitFix,
  effectiveRows,
  effectsOf,
  failing,
  infinities,
  notNumbers,
  typeFix,
  unusable,
} from './asking.js';
import { compareCategories, compareCells, isListed } from './categories.js';
import { type Comparison, compare, type Effects } from './comparison.js';
import { inTheirCells } from './compat.js';
import type { Answer, Tested } from './family.js';
import { compareNumbers } from './numbers.js';
import type { Asked, DistributionQuestion } from './questions.js';
import { trueRateAnswer } from './rates.js';
import { shownOfCategories, shownOfNumbers } from './shown.js';
import { distanceNames, driftNames, formatRows, formatValue } from './words.js';

export function distributionAnswer(question: Asked<DistributionQuestion>, asking: Asking): Answer {
  const { check } = question;
  const { reference, counted, questions } = asking;
  const { column } = questions;
  if (question.as === 'unjudged') return { check, outcome: unjudged(question.reference, asking) };
  if (counted.kind === 'other_type') {
    const what = `${column} was ${reference.type} and is ${counted.engineType} now`;
    return { check, outcome: { status: 'failed', reason: 'type_changed', what, fix: typeFix } };
  }
  if (counted.kind === 'numeric' && (question.as === 'numbers' || question.as === 'codes')) {
    return numbersAnswer(question, counted, asking);
  }
  if (counted.kind === 'categorical' && (question.as === 'categories' || question.as === 'rate')) {
    return categoriesAnswer(question, counted, asking);
  }
  throw new Error(`${column} was counted as ${counted.kind} and asked as ${question.as}`);
}

function unjudged(reference: ColumnProfile, { counted, sides }: Asking): Outcome {
  const { name, kind, type } = reference;
  switch (kind) {
    case 'time':
      return { status: 'skipped', reason: 'time_column', what: `${name} holds points in time, which move by nature` };
    case 'identifier': {
      if (sides.reference.group?.columns.includes(name)) {
        const what = `${name} says which rows belong together, and is not compared itself`;
        return { status: 'skipped', reason: 'identifier_column', what };
      }
      const fix = `write columns: { ${name}: ignore } to leave it out, or name its kind when the profile is built`;
      const what = `${name} has a value of its own in each row: it identifies rows, and is new by nature`;
      return { status: 'skipped', reason: 'identifier_column', what, fix };
    }
    case 'empty': {
      const values = 'count' in counted && counted.count > 0 ? `, and now it has ${formatCount(counted.count)}` : '';
      const what = `${name} has no value in the reference${values}`;
      return errorOutcome(new UserError('nothing_to_judge', { what, fix: `write columns: { ${name}: ignore }` }));
    }
    default: {
      const what = `${name} is of type ${type}, whose values are not compared`;
      return errorOutcome(new UserError('unsupported', { what, fix: `write columns: { ${name}: ignore }` }));
    }
  }
}

function numbersAnswer(
  question: Asked<Extract<DistributionQuestion, { as: 'numbers' | 'codes' }>>,
  counted: CountedNumbers,
  asking: Asking,
): Answer {
  const { check, reference } = question;
  const { questions, policy } = asking;
  const { column } = questions;
  const rows = { reference: reference.count, current: counted.count };
  const settled = notNumbers(check, column, counted) ?? unusable(check, column, rows, policy);
  if (settled) return settled;
  if (isConstant(reference, counted)) return { check, outcome: constant(column) };
  const effects = effectsOf(reference.design_effects, counted.design_effects);
  const theirs = inEvidentlysBins(question, { reference, counted });
  if (theirs === 'unknown') {
    const what = `the bins in which Evidently counts ${column} are made of the rows of both sides, and the profile has ranges`;
    return failing(check, 'unsupported', what, 'use wasserstein or ks for it, or leave compat out');
  }
  const comparison = theirs ?? (question.as === 'numbers' ? compareNumbers(reference, counted, question) : undefined);
  if (comparison) {
    const shown = () => shownOfNumbers(reference, counted, comparison);
    return distributionTested(question, comparison, { effects, rows, shown, bound: question.bound }, asking);
  }
  const sides = [cellCounts(reference), cellCounts(counted)] as const;
  const cells = [...sides[0]].map((rowsThere, index) => [rowsThere, sides[1][index] ?? 0] as const);
  const asked =
    question.as === 'codes'
      ? question
      : { method: 'jensen_shannon_distance' as const, corrected: true, bound: question.categoricalBound };
  const ofCells = compareCells(cells, asked);
  const shown = () => shownOfNumbers(reference, counted, ofCells);
  const note =
    question.as === 'numbers' ? 'the reference has no spread, so its values are compared as categories' : undefined;
  return distributionTested(question, ofCells, { effects, rows, shown, bound: asked.bound, note }, asking);
}

/** Evidently's own cells of a numeric column, where its number is asked for and they are known. */
function inEvidentlysBins(
  question: Extract<DistributionQuestion, { as: 'numbers' | 'codes' }>,
  sides: { readonly reference: NumericProfile; readonly counted: CountedNumbers },
): Comparison | undefined | 'unknown' {
  const { method, compat } = question;
  if (question.as !== 'numbers' || compat !== 'evidently') return undefined;
  if (method !== 'psi' && method !== 'jensen_shannon_distance') return undefined;
  const counts = { reference: cellCounts(sides.reference), current: cellCounts(sides.counted) };
  return inTheirCells(method, sides.reference, counts) ?? 'unknown';
}

function categoriesAnswer(
  question: Asked<Extract<DistributionQuestion, { as: 'categories' | 'rate' }>>,
  counted: CountedCategories,
  asking: Asking,
): Answer {
  const { check, reference } = question;
  const { questions, policy } = asking;
  const { column } = questions;
  const rows = { reference: reference.count, current: counted.count };
  const settled = unusable(check, column, rows, policy);
  if (settled) return settled;
  if (reference.counts.length === 1 && reference.other === 0 && counted.unseen?.rows === 0)
    return { check, outcome: constant(column) };
  const effects = effectsOf(reference.design_effects, counted.design_effects);
  if (question.as === 'rate') return trueRateAnswer(question, counted, effects, asking);
  if (!isListed(reference, counted)) {
    const what = `${column} has more than 100,000 different values: they are not all counted`;
    return failing(check, 'limit_exceeded', what, `write columns: { ${column}: ignore }, or compare a coarser column`);
  }
  const comparison = compareCategories(reference, counted, question);
  const shown = () => shownOfCategories(reference, counted, policy.showValues);
  return distributionTested(question, comparison, { effects, rows, shown, bound: question.bound }, asking);
}

function isConstant(reference: NumericProfile, counted: CountedNumbers): boolean {
  return (
    reference.edges.length === 1 && counted.at[0] === counted.count && infinities(counted) === infinities(reference)
  );
}

function constant(column: string): Outcome {
  return {
    status: 'skipped',
    reason: 'constant_column',
    what: `${column} has one value, the same on both sides: there is nothing to compare`,
  };
}

function distributionTested(
  { check }: { readonly check: PlannedCheck },
  comparison: Comparison,
  given: {
    readonly effects: Effects;
    readonly rows: DriftEvidence['rows'];
    readonly bound: number;
    readonly shown: () => readonly Evidence[];
    readonly note?: string | undefined;
  },
  { questions }: Asking,
): Tested {
  const { effects, rows, bound, shown, note } = given;
  const { method, normalize, bounds, test } = comparison;
  const { value, noiseFloor, p, redraws } = compare(comparison, effects);
  const effective = effectiveRows(rows, effects);
  const evidence: DriftEvidence = {
    kind: 'drift',
    method,
    ...(normalize !== undefined && { normalize }),
    of: questions.of,
    test: test.name,
    p,
    noise_floor: noiseFloor,
    redraws,
    ...(bounds && { bounds }),
    rows,
    ...effective,
  };
  const noise = `noise alone reaches ${formatValue(noiseFloor)} at ${formatRows(rows, effective.effective_rows)}`;
  return {
    check,
    value,
    bound: method === 'chi_square' ? Number.POSITIVE_INFINITY : bound,
    ...(bounds && { bounds }),
    p,
    change: `the ${driftNames[questions.of]}${distanceNames[method] ?? method} of ${questions.column} is ${formatValue(value)}`,
    why: [note, noise].filter(Boolean).join('; '),
    fix: admitFix,
    evidence,
    shown,
  };
}
