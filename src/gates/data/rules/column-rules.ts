import type { ColumnRule } from '../../../config/policy.generated.js';
import type { Outcome, PlannedCheck } from '../../../result/check.js';
import { UserError } from '../../../result/error.js';
import { formatNumber } from '../../../result/format.js';
import { nearest } from '../../../result/nearest.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { effectOf } from '../../effect.js';
import { isPresent } from '../cell.js';
import type { RowRule } from '../contract/rules.js';
import type { SchemaDocument } from '../contract/schema.js';
import { typingOf } from '../contract/typing.js';
import type { RowQuestion } from '../question.js';
import { type Admission, admissionOf, expectedOf, none, type Tolerance, tolerated } from '../tolerance.js';
import type { Planning } from './planning.js';

/** How many cells of a column may be missing. */
export interface MissingCheck {
  readonly column: string;
  readonly tolerance: Tolerance;
  readonly check: PlannedCheck;
}

type Columns = Readonly<Record<string, ColumnRule>>;

export function missingPolicy(columns: Columns, planning: Planning): readonly MissingCheck[] {
  return Object.entries(columns).flatMap(([column, rule]) => {
    const { max_missing_fraction: fraction } = rule;
    if (fraction === undefined) return [];
    const tolerance: Tolerance = { fail: { fraction } };
    const at = planning.at('columns', column, 'max_missing_fraction');
    const effect = effectOf(rule.severity, planning.effect);
    return [
      { column, tolerance, check: planning.plan(column, 'max_missing_fraction', expectedOf(tolerance), at, effect) },
    ];
  });
}

/**
 * What the rules of a row schema admit, by the words of the configuration on their column. `required` admits nothing in
 * any case: `max_missing_fraction` is the word for that.
 *
 * @param faults is given what contradicts itself
 */
export function admissions(
  columns: Columns,
  document: SchemaDocument,
  rules: readonly RowRule[],
  planning: Planning,
  faults: UserError[],
): (rule: RowRule) => Admission {
  const byColumn = new Map<string, Admission>();
  for (const [column, words] of Object.entries(columns)) {
    try {
      assertActs(column, words, document, rules, planning);
      const at = (...path: string[]) => planning.at('columns', column, ...path);
      byColumn.set(column, admissionOf(words, effectOf(words.severity, planning.effect), `the column ${column}`, at));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(error);
    }
  }
  return (rule) => {
    const [column] = rule.steps;
    const own = column !== undefined && rule.rule !== 'required' ? byColumn.get(column) : undefined;
    return own ?? { tolerance: none, effect: planning.effect };
  };
}

const toleranceWords = ['mostly', 'max_violations'] as const;

/** Words that no rule listens to let everything pass. */
function assertActs(
  column: string,
  words: ColumnRule,
  document: SchemaDocument,
  rules: readonly RowRule[],
  { at }: Planning,
): void {
  const onValues = rules.filter(({ rule, steps }) => steps[0] === column && rule !== 'required');
  const lonely = [...toleranceWords, ...(words.max_missing_fraction === undefined ? ['severity' as const] : [])];
  const word = lonely.find((each) => words[each] !== undefined);
  if (word !== undefined && onValues.length === 0) {
    const names = new Set(rules.flatMap(({ rule, steps }) => (rule !== 'required' && steps[0] ? [steps[0]] : [])));
    const [similar] = nearest(column, names, 1);
    throw new UserError(
      'invalid_config',
      {
        what: `${word} of the column ${column} has no rule to act on`,
        why: `${document.file} asks for nothing of the values of ${JSON.stringify(column)}`,
        fix: similar === undefined ? 'add a rule to the row schema, or remove the word' : `did you mean ${similar}?`,
      },
      at('columns', column, word),
    );
  }
  if (words.mostly === undefined || words.max_missing_fraction !== undefined) return;
  const required = rules.some(({ rule, steps }) => rule === 'required' && steps.length === 1 && steps[0] === column);
  if (required && !typingOf(document, [{ member: column }]).nullable) return;
  throw new UserError(
    'invalid_config',
    {
      what: `mostly of the column ${column} is a share of the cells that are there, and nothing says how many may be missing`,
      why: 'a column that lost nearly all its values would pass',
      fix: `add max_missing_fraction to columns.${column}, or make the column required and not null in the row schema`,
    },
    at('columns', column, 'mostly'),
  );
}

/** Without a row schema there is no rule on values that could admit anything. */
export function lonelyWords(columns: Columns, { at }: Planning): readonly UserError[] {
  return Object.entries(columns).flatMap(([column, words]) =>
    [...toleranceWords, 'severity' as const].flatMap((word) => {
      if (words[word] === undefined || (word === 'severity' && words.max_missing_fraction !== undefined)) return [];
      const what = `${word} of the column ${column} has no rule to act on, for there is no row schema`;
      return [
        new UserError('invalid_config', { what, fix: 'add schema, or remove the word' }, at('columns', column, word)),
      ];
    }),
  );
}

/** @throws UserError `missing_column` with the nearest names */
export function missingQuestion({ column, tolerance, check }: MissingCheck, table: OpenTable): RowQuestion {
  const found = table.find(column) ?? table.column(column);
  const violation = `(NOT ${isPresent(found, table.dialect)})`;
  return {
    check,
    counted: { violation, ofSchema: false },
    shown: { violation, columns: [] },
    judge: ({ violations }, rows) => judgeMissing(column, violations, rows, tolerance),
  };
}

function judgeMissing(column: string, missing: number, rows: number, tolerance: Tolerance): Outcome {
  const measured = {
    observed: { value: missing / rows, unit: 'fraction' },
    expected: expectedOf(tolerance),
  } as const;
  const what = `${column} is missing in ${formatNumber(missing)} of ${formatNumber(rows)} rows`;
  if (tolerated(missing, rows, tolerance).status === 'passed') {
    return { status: 'passed', reason: 'within_bound', what, ...measured };
  }
  const allowed = 'fraction' in tolerance.fail ? tolerance.fail.fraction : 0;
  return {
    status: 'failed',
    reason: 'above_maximum',
    what: `${what}, allowed is ≤ ${formatNumber(allowed * 100)} %`,
    ...measured,
  };
}
