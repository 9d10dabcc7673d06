import { hashesOf, hashOf } from '../../profile/category-hash.js';
import type { CategoricalProfile, ColumnProfile, NumericProfile, Profile } from '../../profile/profile.js';
import { type Effect, type Expected, type PlannedCheck, planned } from '../../result/check.js';
import { type MeasurementError, UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import type { CategoriesAsked } from './categories.js';
import { isCategoricalMethod, isNumericMethod } from './methods.js';
import type { NumbersAsked } from './numbers.js';
import { boundOf, type ColumnRule, columnEffect, type DriftPolicy } from './policy.js';

/** What kind of change a column's drift is. */
export type Drifting = 'data' | 'prediction' | 'label' | 'concept';

/** What is asked about one column, and the check that answers each. */
export interface ColumnQuestions {
  readonly column: string;
  readonly of: Drifting;
  /** its distribution, or why it is not compared */
  readonly distribution?: Asked<DistributionQuestion>;
  readonly tail?: Asked<{ readonly bound: number }>;
  readonly unseen?: Asked<{ readonly bound: number }>;
  readonly missing?: Asked<{ readonly bound: number }>;
  readonly infinite?: Asked<{ readonly bound: number }>;
  readonly concept?: Asked<{ readonly bound: number }>;
}

export type Asked<Question> = { readonly check: PlannedCheck } & Question;

type CategoriesBounded = CategoriesAsked & { readonly bound: number };

export type DistributionQuestion =
  | ({ readonly as: 'numbers'; readonly bound: number } & NumbersAsked & {
        readonly reference: NumericProfile;
        /** where the reference has no spread */
        readonly otherwise: CategoriesBounded;
      })
  | ({ readonly as: 'categories'; readonly bound: number } & CategoriesAsked & {
        readonly reference: CategoricalProfile;
      })
  /** numbers that stand for categories: every value of the reference is an edge of its profile */
  | ({ readonly as: 'codes'; readonly bound: number } & CategoriesAsked & { readonly reference: NumericProfile })
  | {
      readonly as: 'rate';
      readonly bound: number;
      readonly reference: CategoricalProfile;
      /** where there are values besides true and false */
      readonly otherwise: CategoriesBounded;
    }
  | { readonly as: 'unjudged'; readonly reference: ColumnProfile }
  | { readonly as: 'error'; readonly error: MeasurementError };

/** The checks on whole tables. */
export interface TableQuestions {
  /** that every column of the reference is there */
  readonly columns: PlannedCheck;
  readonly extraColumns: PlannedCheck | undefined;
  readonly share: PlannedCheck | undefined;
}

export interface Questions {
  readonly table: TableQuestions;
  readonly columns: readonly ColumnQuestions[];
}

/**
 * Every check of a block: what the reference's columns ask for, and what the configuration names besides.
 *
 * @param reference undefined where it cannot be read: then only the configuration tells
 */
export function questionsOf(policy: DriftPolicy, reference: Profile | undefined): Questions {
  const { at, dataset, effect, extraColumns } = policy;
  const plan = (rule: string, expected: Expected, how: Effect, ...place: string[]) =>
    planned(
      { gate: 'drift', source: policy.source, subject: null, rule },
      { effect: how, expected, location: at(...place) },
    );
  const none = { at_most: 0, unit: 'columns' } as const;
  return {
    table: {
      columns: plan('columns', none, effect, 'current'),
      extraColumns: extraColumns && plan('extra_columns', none, extraColumns, 'extra_columns'),
      share:
        dataset &&
        plan('share', { at_most: dataset.maxDriftedShare, unit: 'fraction' }, effect, 'dataset', 'max_drifted_share'),
    },
    columns: [...columnsOf(policy, reference)],
  };
}

/** In the order in which they are reported. */
export function checksOf({ table, columns }: Questions): readonly PlannedCheck[] {
  return [
    table.columns,
    ...(table.extraColumns ? [table.extraColumns] : []),
    ...(table.share ? [table.share] : []),
    ...columns.flatMap(columnChecks),
  ];
}

export function columnChecks(questions: ColumnQuestions): readonly PlannedCheck[] {
  const { distribution, concept, tail, unseen, missing, infinite } = questions;
  return [distribution, concept, tail, unseen, missing, infinite].flatMap((asked) => (asked ? [asked.check] : []));
}

function* columnsOf(policy: DriftPolicy, reference: Profile | undefined): Generator<ColumnQuestions> {
  const known = new Set(reference?.columns.map(({ name }) => name));
  for (const column of reference?.columns ?? []) {
    if (!policy.ignored.has(column.name)) yield ofColumn(policy, column);
  }
  const { columns, predictions, labels, concept, dataset } = policy;
  const named = [...columns.keys(), ...predictions, ...labels, ...(dataset?.mustNotDrift ?? [])];
  for (const name of new Set([...named, ...(concept ? [concept.error] : [])])) {
    if (!known.has(name)) yield withoutReference(policy, name, reference);
  }
}

/** A column that only the configuration knows. */
function withoutReference(policy: DriftPolicy, column: string, reference: Profile | undefined): ColumnQuestions {
  const names = reference?.columns.map(({ name }) => name) ?? [];
  const [similar] = nearest(column, names, 1);
  const error = new UserError('missing_column', {
    what: `the reference ${policy.reference.written} has no column ${JSON.stringify(column)}`,
    fix: similar === undefined ? 'write the name as the reference has it' : `did you mean ${JSON.stringify(similar)}?`,
  });
  const of = driftingOf(policy, column);
  const rule = of === 'concept' ? 'concept' : 'distribution';
  return { column, of, distribution: { check: planner(policy, column)(rule, undefined), as: 'error', error } };
}

function driftingOf({ predictions, labels, concept }: DriftPolicy, column: string): Drifting {
  if (concept?.error === column) return 'concept';
  if (predictions.has(column)) return 'prediction';
  return labels.has(column) ? 'label' : 'data';
}

function planner(policy: DriftPolicy, column: string) {
  const { source, at, columns, concept } = policy;
  const location = columns.has(column) ? at('columns', column) : at();
  return (rule: string, expected: Expected | undefined, effect: Effect = columnEffect(policy, column)) =>
    planned(
      { gate: 'drift', source, subject: column, rule },
      { effect: concept?.error === column ? concept.effect : effect, expected, location },
    );
}

function ofColumn(policy: DriftPolicy, reference: ColumnProfile): ColumnQuestions {
  const { name: column } = reference;
  const { bounds, newCategories } = policy;
  const plan = planner(policy, column);
  const rule: ColumnRule = policy.columns.get(column) ?? {};
  const rate = (word: string, bound: number, effect?: Effect) => ({
    // Where only significance decides, no size is asked for.
    check: plan(word, policy.decision === 'significance' ? undefined : { at_most: bound, unit: 'fraction' }, effect),
    bound,
  });
  const of = driftingOf(policy, column);
  const missing = rate('missing', rule.max_missing_rate_change ?? bounds.missingRate);
  if (of === 'concept') {
    const bound = policy.concept?.maxRelativeIncrease ?? 0;
    const { check } = rate('concept', bound);
    if (reference.kind === 'numeric') return { column, of, concept: { check, bound }, missing };
    return { column, of, distribution: { check, as: 'error', error: noNumbers(column, reference) }, missing };
  }
  const question = distributionOf(policy, reference, rule);
  const bounded = 'bound' in question && policy.decision !== 'significance';
  const unit = question.as === 'rate' ? ({ unit: 'fraction' } as const) : {};
  const distribution = {
    check: plan('distribution', bounded ? { at_most: question.bound, ...unit } : undefined),
    ...question,
  };
  const isFloating = ['float', 'text', 'json'].includes(reference.type);
  return {
    column,
    of,
    distribution,
    ...(question.as === 'numbers' && { tail: rate('tail', rule.max_tail_increase ?? bounds.tail) }),
    ...(question.as === 'categories' &&
      newCategories && {
        unseen: rate(
          'unseen',
          rule.max_unseen_increase ?? bounds.unseen,
          newCategories === 'warn' ? 'warn' : columnEffect(policy, column),
        ),
      }),
    missing,
    ...((question.as === 'numbers' || question.as === 'codes') &&
      isFloating && { infinite: rate('infinite', rule.max_infinite_rate_change ?? bounds.infiniteRate) }),
  };
}

function distributionOf(policy: DriftPolicy, reference: ColumnProfile, rule: ColumnRule): DistributionQuestion {
  const { kind = reference.kind, max } = rule;
  const misfit = methodMisfit(reference.name, kind, rule.method);
  if (misfit) return { as: 'error', error: misfit };
  const compat = policy.compat ? { compat: policy.compat } : {};
  const { method: ofCategories, max: mostOfCategories, corrected } = policy.categorical;
  // The column's own bound is one of another distance.
  const otherwise = {
    ...{ method: ofCategories, corrected, bound: boundOf(ofCategories, undefined, mostOfCategories) },
    ...compat,
  };
  if (kind === 'numeric' && reference.kind === 'numeric') {
    const method = rule.method !== undefined && isNumericMethod(rule.method) ? rule.method : policy.numeric.method;
    const ofKind = method === policy.numeric.method ? policy.numeric.max : undefined;
    return {
      as: 'numbers',
      reference,
      method,
      normalize: policy.numeric.normalize,
      ...compat,
      bound: boundOf(method, max, ofKind),
      otherwise,
    };
  }
  if (kind === 'categorical' && (reference.kind === 'categorical' || reference.kind === 'numeric')) {
    if (reference.kind === 'categorical' && isBoolean(reference) && rule.method === undefined)
      return { as: 'rate', reference, bound: max ?? policy.bounds.trueRate, otherwise };
    const method =
      rule.method !== undefined && isCategoricalMethod(rule.method) ? rule.method : policy.categorical.method;
    const ofKind = method === policy.categorical.method ? policy.categorical.max : undefined;
    const asked = { method, corrected: policy.categorical.corrected, bound: boundOf(method, max, ofKind), ...compat };
    if (reference.kind === 'categorical') return { as: 'categories', reference, ...asked };
    return reference.between.every((rows) => rows === 0)
      ? { as: 'codes', reference, ...asked }
      : { as: 'error', error: heldAsNumbers(reference) };
  }
  if (rule.kind !== undefined) return { as: 'error', error: noNumbers(reference.name, reference) };
  return isNamed(policy, reference.name, rule) && (kind === 'identifier' || kind === 'time')
    ? { as: 'error', error: named(reference) }
    : { as: 'unjudged', reference };
}

/** A method that the column has no values for. */
function methodMisfit(
  column: string,
  kind: ColumnProfile['kind'],
  method: ColumnRule['method'],
): UserError<'unsupported'> | undefined {
  if (method === undefined) return undefined;
  const fits = kind === 'categorical' ? isCategoricalMethod(method) : kind !== 'numeric' || isNumericMethod(method);
  if (fits) return undefined;
  const [has, compares] = kind === 'numeric' ? ['numbers', 'categories'] : ['categories', 'numbers'];
  return new UserError('unsupported', {
    what: `${method} compares ${compares}, and ${column} holds ${has} in the reference`,
    fix: `write a method for ${has}, or the kind of the column if its values say something else`,
  });
}

/** Whether somebody counts on the comparison of a column: then it is no answer that there is none. */
function isNamed({ dataset, predictions, labels }: DriftPolicy, column: string, { max, method }: ColumnRule): boolean {
  const listed = [dataset?.mustNotDrift, predictions, labels].some((names) => names?.has(column));
  return listed || max !== undefined || method !== undefined;
}

function named({ name, kind }: ColumnProfile): UserError<'unsupported'> {
  const holds =
    kind === 'time' ? 'points in time, which move by nature' : 'a value of its own in each row, which is new by nature';
  return new UserError('unsupported', {
    what: `the configuration asks for the drift of ${name}, and it holds ${holds}`,
    fix: 'do not name it, or build the profile again and say of which kind it is',
  });
}

function noNumbers(column: string, { kind }: ColumnProfile): UserError<'unsupported'> {
  return new UserError('unsupported', {
    what: `the reference holds ${column} as ${kind}`,
    fix: `build the profile again, with --numeric ${column} if its values are numbers`,
  });
}

function heldAsNumbers({ name, distinct }: NumericProfile): UserError<'unsupported'> {
  return new UserError('unsupported', {
    what: `the reference holds ${name} as numbers, in ranges: it has ${distinct} different values`,
    fix: `build the profile again with --categorical ${name}`,
  });
}

/** Whether the values are true and false, whatever the type: text has none. */
function isBoolean({ type, hashes }: CategoricalProfile): boolean {
  return type === 'boolean' || hashesOf(hashes).every((hash) => booleanHashes.includes(hash));
}

const booleanHashes = ['true', 'false'].map(hashOf);
