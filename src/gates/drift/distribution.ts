import { isNumberType } from '../../profile/cells.js';
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
  tooLarge,
  typeFix,
  unusable,
} from './asking.js';
import { compareCategories, compareCells, isListed } from './categories.js';
import { type Comparison, compare, type Effects } from './comparison.js';
import { inTheirCells } from './compat.js';
import type { Answer, Tested } from './family.js';
import { hasMethod } from './methods.js';
import { compareNumbers } from './numbers.js';
import type { Asked, DistributionQuestion } from './questions.js';
import { trueRateAnswer, truthsOf } from './rates.js';
import { shownOfCategories, shownOfNumbers } from './shown.js';
import { distanceNames, driftNames, formatRows, formatValue } from './words.js';

export function distributionAnswer(
  question: Asked<Exclude<DistributionQuestion, { as: 'error' }>>,
  asking: Asking,
): Answer {
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
      const fix = `write columns: { ${name}: ignore }`;
      if (isNumberType(type)) {
        const what = `${name} has values in the reference that are too large to be added up`;
        return errorOutcome(new UserError('not_finite', { what, fix: `correct them, or ${fix}` }));
      }
      const what = `${name} is of type ${type}, and its values in the reference are not compared`;
      return errorOutcome(new UserError('unsupported', { what, fix }));
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
  const large = tooLarge(check, column, counted);
  if (large) return large;
  if (infinities(counted) > 0 && !questions.infinite) return { check, outcome: infinite(reference, counted) };
  if (isConstant(reference, counted)) return { check, outcome: constant(column) };
  const effects = effectsOf(reference.design_effects, counted.design_effects);
  if (question.as === 'numbers' && question.compat && !hasMethod(question.compat, question.method, 'numeric')) {
    const what = `${question.compat} has no ${question.method} of numbers, and ${column} holds numbers`;
    return failing(check, 'unsupported', what, 'use wasserstein or ks for it, or leave compat out');
  }
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
  const asked = question.as === 'codes' ? question : question.otherwise;
  const ofCells = compareCells(cells, asked);
  const shown = () => shownOfNumbers(reference, counted, ofCells);
  const note =
    question.as === 'numbers' ? 'the reference has no spread, so its values are compared as categories' : undefined;
  return distributionTested(question, ofCells, { effects, rows, shown, bound: asked.bound, note }, asking);
}

/** Numbers of a type that has no infinity, with infinities: no cell holds them, and no other check counts them. */
function infinite({ name, type }: NumericProfile, counted: CountedNumbers): Outcome {
  const what = `${name} was ${type}, and ${formatCount(infinities(counted))} of its values are infinite now`;
  return { status: 'failed', reason: 'type_changed', what, fix: typeFix };
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
  const truths = question.as === 'rate' ? truthsOf(question.reference, counted) : undefined;
  if (question.as === 'rate' && truths) return trueRateAnswer(question, truths, { counted, effects }, asking);
  if (!isListed(reference, counted)) {
    const what = `${column} has more than 100,000 different values: they are not all counted`;
    return failing(check, 'limit_exceeded', what, `write columns: { ${column}: ignore }, or compare a coarser column`);
  }
  const asked = question.as === 'rate' ? question.otherwise : question;
  const comparison = compareCategories(reference, counted, asked);
  const shown = () => shownOfCategories(reference, counted, policy.showValues);
  const note =
    question.as === 'rate'
      ? 'not all of its values are known to be true or false, so they are compared as categories'
      : undefined;
  return distributionTested(question, comparison, { effects, rows, shown, bound: asked.bound, note }, asking);
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
  const most = method === 'chi_square' ? Number.POSITIVE_INFINITY : bound;
  return {
    check: boundedBy(check, most),
    value,
    bound: most,
    ...(bounds && { bounds }),
    p,
    change: `the ${driftNames[questions.of]}${distanceNames[method] ?? method} of ${questions.column} is ${formatValue(value)}`,
    why: [note, noise].filter(Boolean).join('; '),
    fix: admitFix,
    evidence,
    shown,
  };
}

/** What was planned may turn out to be compared otherwise, by another bound. */
function boundedBy({ expected: _, ...check }: PlannedCheck, most: number): PlannedCheck {
  return Number.isFinite(most) ? { ...check, expected: { at_most: most } } : check;
}
