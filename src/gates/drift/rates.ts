import { hashesOf, hashOf } from '../../profile/category-hash.js';
import type { CountedCategories } from '../../profile/count.js';
import type { CategoricalProfile } from '../../profile/profile.js';
import type { PlannedCheck } from '../../result/check.js';
import { formatCount } from '../../result/format.js';
import { exceedance } from '../../stats/exceedance.js';
import { fisher } from '../../stats/hypergeometric-tail.js';
import { goodTuring, unseenBound, unseenRows } from '../../stats/unseen.js';
import {
  type Asking,
  admitFix,
  effectiveRows,
  effectsOf,
  failing,
  infinities,
  notNumbers,
  numericSides,
  tooFew,
  typeFix,
  unusable,
} from './asking.js';
import { compareCategories, isListed } from './categories.js';
import { type Effects, surprise, worth } from './comparison.js';
import type { Answer, Tested } from './family.js';
import { type Tails, tailsOf } from './numbers.js';
import type { Asked, DistributionQuestion } from './questions.js';
import { formatValue } from './words.js';

/** A change of a share: its size, and by Fisher's exact test whether it is more than noise. */
function rateTested(
  check: PlannedCheck,
  bound: number,
  rate: {
    readonly name: string;
    readonly reference: { readonly rows: number; readonly of: number };
    readonly current: { readonly rows: number; readonly of: number };
    readonly effects: Effects;
  },
  { questions }: Asking,
): Tested {
  const { name, reference, current, effects } = rate;
  const [before, after] = [reference.rows / reference.of, current.rows / current.of];
  const table = [table22(current, effects.current), table22(reference, effects.reference)] as const;
  // Far beyond what a double holds is beyond doubt, and still no zero.
  const p = Math.max(Number.MIN_VALUE, fisher(table, 'two-sided'));
  const rows = { reference: reference.of, current: current.of };
  return {
    check,
    value: Math.abs(after - before),
    unit: 'fraction',
    bound,
    p,
    change: `the share of ${name} rows of ${questions.column} went from ${formatValue(before, 'fraction')} to ${formatValue(after, 'fraction')}`,
    fix: admitFix,
    evidence: {
      kind: 'drift',
      method: 'rate_change',
      of: questions.of,
      test: 'fisher_exact',
      p,
      rows,
      ...effectiveRows(rows, effects),
    },
    shown: () => [{ kind: 'histogram', bins: rateBins(name, before, after) }],
  };
}

function rateBins(name: string, reference: number, current: number) {
  return [
    { part: name, reference, current },
    { part: `not ${name}`, reference: 1 - reference, current: 1 - current },
  ];
}

/** Whole counts worth so much less. */
function table22(
  { rows, of }: { readonly rows: number; readonly of: number },
  effect: number,
): readonly [number, number] {
  const all = Math.max(1, Math.round(of / effect));
  const some = Math.min(all, Math.round(rows / effect));
  return [some, all - some];
}

/** Rows that are true on each side. */
export interface Truths {
  readonly reference: number;
  readonly current: number;
}

/** @returns undefined where some rows are not known to be true or false: a share of true would say nothing of them */
export function truthsOf(reference: CategoricalProfile, { counts, unseen }: CountedCategories): Truths | undefined {
  const index = hashesOf(reference.hashes).indexOf(hashOf('true'));
  const unseenOf = (word: string) => unseen?.values.find(({ value }) => value === word)?.rows ?? 0;
  const [unseenTrue, unseenFalse] = [unseenOf('true'), unseenOf('false')];
  if (unseen?.rows !== unseenTrue + unseenFalse) return undefined;
  return { reference: reference.counts[index] ?? 0, current: (counts[index] ?? 0) + unseenTrue };
}

export function trueRateAnswer(
  { check, bound, reference }: Asked<Extract<DistributionQuestion, { as: 'rate' }>>,
  truths: Truths,
  { counted, effects }: { readonly counted: CountedCategories; readonly effects: Effects },
  asking: Asking,
): Answer {
  const rate = {
    name: 'true',
    reference: { rows: truths.reference, of: reference.count },
    current: { rows: truths.current, of: counted.count },
    effects,
  };
  return rateTested(check, bound, rate, asking);
}

export function missingAnswer({ check, bound }: Asked<{ readonly bound: number }>, asking: Asking): Answer {
  const { reference, counted, sides, policy, questions } = asking;
  const rows = { reference: sides.reference.rows, current: sides.current.rows };
  const few = tooFew(check, questions.column, rows, policy.minRows);
  if (few) return few;
  const of = (side: Asking['reference'] | Asking['counted']) =>
    'design_effects' in side && side.design_effects
      ? { ...side.design_effects, values: side.design_effects.missing }
      : undefined;
  const rate = {
    name: 'missing',
    reference: { rows: reference.missing, of: rows.reference },
    current: { rows: counted.missing, of: rows.current },
    effects: effectsOf(of(reference), of(counted)),
  };
  return rateTested(check, bound, rate, asking);
}

export function infiniteAnswer({ check, bound }: Asked<{ readonly bound: number }>, asking: Asking): Answer {
  const { reference, counted, questions, policy } = asking;
  if (reference.kind !== 'numeric' || counted.kind !== 'numeric') {
    const sides = numericSides(check, asking);
    if ('check' in sides) return sides;
    throw new Error('a column that is not numeric was taken for one');
  }
  const bad = notNumbers(check, questions.column, counted);
  if (bad) return bad;
  const of = { reference: reference.count + infinities(reference), current: counted.count + infinities(counted) };
  const settled = unusable(check, questions.column, of, policy);
  if (settled) return settled;
  const rate = {
    name: 'infinite',
    reference: { rows: infinities(reference), of: of.reference },
    current: { rows: infinities(counted), of: of.current },
    effects: effectsOf(reference.design_effects, counted.design_effects),
  };
  return rateTested(check, bound, rate, asking);
}

function scaled(side: Tails['current'], effect: number): { readonly outside: number; readonly rows: number } {
  const [outside, inside] = table22({ rows: side.outside, of: side.rows }, effect);
  return { outside, rows: outside + inside };
}

export function tailAnswer({ check, bound }: Asked<{ readonly bound: number }>, asking: Asking): Answer {
  const sides = numericSides(check, asking);
  if ('check' in sides) return sides;
  const { reference, counted } = sides;
  const { questions } = asking;
  const tails = tailsOf(reference, counted);
  const effects = effectsOf(reference.design_effects, counted.design_effects);
  const ofReference = scaled(tails.reference, effects.reference);
  if (ofReference.rows - ofReference.outside < 2) {
    const what = `the reference has too few rows of ${questions.column} to have a range of its own`;
    const fix = 'build the profile from more rows';
    return { check, outcome: { status: 'inconclusive', reason: 'too_few_rows', what, fix } };
  }
  const [before, after] = [tails.reference.outside / tails.reference.rows, tails.current.outside / tails.current.rows];
  const p = exceedance(ofReference, scaled(tails.current, effects.current));
  const rows = { reference: tails.reference.rows, current: tails.current.rows };
  const range = `[${formatValue(tails.lower)}, ${formatValue(tails.upper)}]`;
  return {
    check,
    value: Math.max(0, after - before),
    unit: 'fraction',
    bound,
    p,
    change: `the share of rows of ${questions.column} outside the reference's ${range} went from ${formatValue(before, 'fraction')} to ${formatValue(after, 'fraction')}`,
    fix: admitFix,
    evidence: {
      kind: 'drift',
      method: 'tail_increase',
      of: questions.of,
      test: 'exceedance',
      p,
      rows,
      ...effectiveRows(rows, effects),
    },
    shown: () => [{ kind: 'histogram', bins: rateBins(`outside ${range}`, before, after) }],
  };
}

export function unseenAnswer({ check, bound }: Asked<{ readonly bound: number }>, asking: Asking): Answer {
  const { reference, counted, questions, policy } = asking;
  const { column } = questions;
  if (reference.kind !== 'categorical' || counted.kind !== 'categorical') {
    const now = counted.kind === 'other_type' ? counted.engineType : counted.kind;
    return failing(check, 'unsupported', `${column} was ${reference.type} and is ${now} now`, typeFix);
  }
  const rows = { reference: reference.count, current: counted.count };
  const settled = unusable(check, column, rows, policy);
  if (settled) return settled;
  const { unseen } = counted;
  if (reference.other > 0 || !unseen) {
    const what = `${column} has more than 100,000 different values: which are new cannot be told`;
    return failing(check, 'limit_exceeded', what, `write columns: { ${column}: ignore }, or new_categories: allow`);
  }
  const effects = effectsOf(reference.design_effects, counted.design_effects);
  const expected = reference.singletons / reference.count;
  const seen = unseen.rows / counted.count;
  const { p, test, redraws } = unseenSurprise(reference, counted, effects);
  const values = unseen.distinct === 1 ? '1 value' : `${formatCount(unseen.distinct)} values`;
  return {
    check,
    value: Math.max(0, seen - expected),
    unit: 'fraction',
    bound,
    p,
    change:
      `${formatValue(seen, 'fraction')} of the rows of ${column} have ${values} that the reference lacks, ` +
      `where ${formatValue(expected, 'fraction')} was to be expected`,
    fix: admitFix,
    evidence: {
      kind: 'drift',
      method: 'unseen_increase',
      of: questions.of,
      test,
      p,
      ...(redraws !== undefined && { redraws }),
      rows,
      ...effectiveRows(rows, effects),
    },
    shown: () => [
      {
        kind: 'values',
        distinct: unseen.distinct,
        masked: !policy.showValues,
        values: unseen.values.map(({ value, rows: each }) =>
          policy.showValues && value !== undefined ? { value, rows: each } : { rows: each },
        ),
      },
    ],
  };
}

/**
 * How surprising so many rows with new values are: by redraws where every value is counted on its own, else against the
 * Good–Turing estimate, which the rare values of the reference give.
 */
function unseenSurprise(
  reference: CategoricalProfile,
  counted: CountedCategories,
  effects: Effects,
): { readonly p: number; readonly test: string; readonly redraws?: number } {
  if (isListed(reference, counted)) {
    const cells = compareCategories(reference, counted, { method: 'jensen_shannon_distance', corrected: true });
    const test = { name: 'unseen_rows', statistic: unseenRows };
    const { p, redraws } = surprise({ ...cells, test }, effects);
    // Where no redraw has any unseen row, redraws cannot tell one in a thousand from never; among many columns that is nothing.
    const bound = unseenBound(worth(cells.reference, effects.reference), worth(cells.current, effects.current));
    return { p: Math.min(p, bound), redraws, test: test.name };
  }
  const scaled = (rows: number, effect: number) => Math.round(rows / effect);
  const once = scaled(reference.singletons, effects.reference);
  const twice = scaled(reference.doubletons, effects.reference);
  const rows = Math.max(1, once + 2 * twice, scaled(reference.count, effects.reference));
  const unseen = scaled(counted.unseen?.rows ?? 0, effects.current);
  const current = { rows: Math.max(unseen, scaled(counted.count, effects.current)), unseen };
  return { p: goodTuring({ rows, once, twice }, current), test: 'good_turing' };
}
