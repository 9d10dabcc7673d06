import type { ExpressionRule } from '../../../config/policy.generated.js';
import { errorOutcome, type Outcome, type PlannedCheck } from '../../../result/check.js';
import { isMeasurementError, UserError } from '../../../result/error.js';
import { formatNumber } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { effectOf } from '../../effect.js';
import type { SchemaDocument } from '../contract/schema.js';
import type { Answered } from '../evidence.js';
import type { RowQuestion } from '../question.js';
import type { RowCounts, RuleCount } from '../scan.js';
import { admissionOf, expectedOf, judgeCount, type Tolerance } from '../tolerance.js';
import { compileCondition } from './condition.js';
import type { Planning } from './planning.js';

/** A rule on a row that somebody wrote in SQL. */
export interface ExpressionCheck {
  readonly name: string;
  readonly expression: string;
  readonly where: string | undefined;
  /** whether an expression that is neither true nor false, for a value is missing, satisfies the rule */
  readonly unknownPasses: boolean;
  readonly tolerance: Tolerance;
  readonly check: PlannedCheck;
}

/** @throws UserError `invalid_config` where what it admits contradicts itself */
export function expressionPolicy(name: string, rule: ExpressionRule, planning: Planning): ExpressionCheck {
  const at = (...path: string[]) => planning.at('rules', name, ...path);
  const { tolerance, effect } = admissionOf(rule, effectOf(rule.severity, planning.effect), `the rule ${name}`, at);
  return {
    name,
    expression: rule.expression,
    where: rule.where,
    unknownPasses: rule.null_as === 'allow',
    tolerance,
    check: planning.plan(name, 'expression', expectedOf(tolerance), at('expression'), effect),
  };
}

/** Rules in SQL as questions to the one scan; those that are no condition on a row of this table are settled as errors. */
export async function compileExpressions(
  rules: readonly ExpressionCheck[],
  table: OpenTable,
  document: SchemaDocument | undefined,
): Promise<{ readonly questions: readonly RowQuestion[]; readonly settled: readonly Answered[] }> {
  const questions: RowQuestion[] = [];
  const settled: Answered[] = [];
  for (const rule of rules) {
    try {
      questions.push(await question(rule, table, document));
    } catch (error) {
      if (!isMeasurementError(error)) throw error;
      settled.push({ check: rule.check, found: errorOutcome(error) });
    }
  }
  return { questions, settled };
}

/**
 * What fails for one row must not take the others down: an overflow or a CAST of text that is no number leaves that row
 * undecided, and a row that could not be decided is never one that satisfies a rule.
 */
async function question(
  rule: ExpressionCheck,
  table: OpenTable,
  document: SchemaDocument | undefined,
): Promise<RowQuestion> {
  const { dialect } = table;
  const condition = await compileCondition(rule.expression, 'expression', table, document);
  const satisfied = dialect.attempt(`${condition.sql} IS ${rule.unknownPasses ? 'NOT FALSE' : 'TRUE'}`);
  const where = rule.where === undefined ? undefined : await compileCondition(rule.where, 'where', table, document);
  const judged = where && dialect.attempt(`${where.sql} IS TRUE`);
  const undecided = judged ? `(${judged} IS NULL OR (${judged} AND ${satisfied} IS NULL))` : `(${satisfied} IS NULL)`;
  const violation = judged
    ? `(${judged} IS NULL OR (${judged} AND ${satisfied} IS NOT TRUE))`
    : `(${satisfied} IS NOT TRUE)`;
  return {
    check: rule.check,
    counted: {
      violation,
      undecided,
      ofSchema: false,
      ...(judged && { value: `CASE WHEN ${judged} IS NOT FALSE THEN 1 END` }),
    },
    shown: { violation, columns: [...new Set([...condition.columns, ...(where?.columns ?? [])])] },
    judge: (count, rows) => judgeExpression(rule, count, rows, table),
  };
}

/**
 * Counts questions of which some are conditions in SQL. A few failures are none that can be attempted: a time zone that
 * there is not, or an escape of two characters. The conditions are then looked at one by one, and those that fail are
 * errors for themselves.
 */
export async function countApart(
  questions: readonly RowQuestion[],
  rules: readonly ExpressionCheck[],
  count: (questions: readonly RowQuestion[]) => Promise<RowCounts>,
  table: OpenTable,
): Promise<{ readonly questions: readonly RowQuestion[]; readonly counts: RowCounts; readonly settled: Answered[] }> {
  try {
    return { questions, counts: await count(questions), settled: [] };
  } catch (error) {
    // The engine's own words, which are not passed on: they may hold the cells of a row.
    if (error instanceof UserError) throw error;
    const written = new Set(rules.map(({ check }) => check.id));
    const failing = new Set<RowQuestion>();
    for (const question of questions.filter(({ check }) => written.has(check.id))) {
      await count([question]).catch(() => failing.add(question));
    }
    if (failing.size === 0) throw error;
    const others = questions.filter((question) => !failing.has(question));
    const settled = [...failing].map(({ check }) => ({ check, found: errorOutcome(uncomputable(table)) }));
    return { questions: others, counts: await count(others), settled };
  }
}

function uncomputable({ name }: OpenTable): UserError<'invalid_expression'> {
  return new UserError('invalid_expression', {
    what: `the expression or its where fails in ${name}`,
    why: 'the engine cannot compute it, and not only for one row',
    fix: 'mend the arguments of its functions, such as a time zone or an escape',
  });
}

function judgeExpression(
  { name, where, tolerance }: ExpressionCheck,
  { violations, judged, undecided }: RuleCount,
  rows: number,
  table: OpenTable,
): Outcome {
  if (judged === 0) {
    return errorOutcome(
      new UserError('nothing_to_judge', {
        what: `no row of ${table.name} is one that ${name} looks at`,
        why: `where is true for none of ${formatNumber(rows)} rows`,
        fix: 'mend where, or remove the rule',
      }),
    );
  }
  const of = `${formatNumber(judged)} rows${where === undefined ? '' : ' that it looks at'}`;
  return judgeCount(violations, judged, tolerance, {
    none: `${name} holds in all ${of}`,
    some: `${name} does not hold in ${formatNumber(violations)} of ${of}`,
    ...(undecided > 0 && { why: `in ${formatNumber(undecided)} of them it cannot be computed` }),
  });
}
