import type { Aggregate } from '../../../config/policy.generated.js';
import type { Dialect } from '../../../engine/dialect.js';
import type { Cell as Answer, Row } from '../../../engine/engine.js';
import { type Evidence, type Expected, errorOutcome, type PlannedCheck } from '../../../result/check.js';
import { isMeasurementError, UserError } from '../../../result/error.js';
import { counted, formatNumber } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { effectOf } from '../../effect.js';
import { judgeBound, slack } from '../../rules/bound.js';
import { cellOf } from '../cell.js';
import { decimalOf, decimalText } from '../contract/decimal.js';
import type { SchemaDocument } from '../contract/schema.js';
import { type Answered, longestText, type Showing, textOf } from '../evidence.js';
import { compileCondition } from './condition.js';
import type { Planning } from './planning.js';

/** A number over all rows of a table, or of each group, with its bounds. */
export interface AggregateRule {
  readonly name: string;
  readonly statistic: Aggregate['statistic'];
  readonly column: string;
  /** in plain digits */
  readonly quantile: string | undefined;
  readonly by: readonly string[];
  readonly where: string | undefined;
  readonly bounds: readonly AggregateBound[];
}

interface AggregateBound {
  readonly rule: 'min' | 'max';
  readonly limit: number;
  readonly expected: Expected;
  readonly check: PlannedCheck;
}

/** @param faults is given what could never be judged */
export function aggregatePolicy(name: string, rule: Aggregate, planning: Planning, faults: UserError[]): AggregateRule {
  const { statistic, column, quantile, by = [], where, min, max } = rule;
  const at = (...path: string[]) => planning.at('aggregates', name, ...path);
  const fault = (what: string, fix: string, ...path: string[]) =>
    faults.push(new UserError('invalid_config', { what, fix }, at(...path)));
  if (min === undefined && max === undefined) {
    fault(`the aggregate ${name} has no bound: no table could fail it`, 'add min or max');
  }
  if (min !== undefined && max !== undefined && min > max) {
    fault(
      `the minimum ${min} of ${name} is above its maximum ${max}: no table could pass`,
      'swap or mend the two',
      'min',
    );
  }
  if (statistic === 'quantile' && quantile === undefined) {
    fault(`${name} does not say which quantile`, 'add quantile: 0.5 for the median', 'statistic');
  }
  if (statistic !== 'quantile' && quantile !== undefined) {
    fault(`quantile says nothing of a ${statistic}`, `write statistic: quantile, or remove it`, 'quantile');
  }
  const effect = effectOf(rule.severity, planning.effect);
  const bounds = (['min', 'max'] as const).flatMap((word): readonly AggregateBound[] => {
    const limit = rule[word];
    if (limit === undefined) return [];
    const expected: Expected = { [word === 'min' ? 'at_least' : 'at_most']: limit };
    return [{ rule: word, limit, expected, check: planning.plan(name, word, expected, at(word), effect) }];
  });
  return { name, statistic, column, quantile: digitsOf(quantile), by, where, bounds };
}

function digitsOf(quantile: number | undefined): string | undefined {
  if (quantile === undefined) return undefined;
  const { unscaled, scale } = decimalOf(quantile);
  return decimalText(unscaled, scale);
}

/** An aggregate in SQL for one table, over rows of `x`, `b` and `w` with its number behind. */
interface Compiled {
  readonly rule: AggregateRule;
  /** the columns of a row: the value, whether it is there and not of its type, whether `where` could not tell */
  readonly row: readonly string[];
  /** the columns of the answer: values, cells of another type, undecided rows, not finite ones, scale and statistic */
  readonly answers: readonly string[];
}

/**
 * All aggregates over the whole table are one scan, each that is grouped is one more. A sum does not depend on the order
 * of the rows: equal data gives the equal number.
 */
export async function judgeAggregates(
  rules: readonly AggregateRule[],
  table: OpenTable,
  document: SchemaDocument | undefined,
  showing: Showing,
): Promise<readonly Answered[]> {
  const checks = new Map<string, Answered>();
  const settle = (found: readonly Answered[]) => {
    for (const each of found) checks.set(each.check.id, each);
  };
  const whole: Compiled[] = [];
  for (const [index, rule] of rules.entries()) {
    await guarded(rule, settle, async () => {
      const compiled = await compile(rule, String(index), table, document);
      if (rule.by.length === 0) whole.push(compiled);
      else settle(await judgeGroups(compiled, String(index), table, showing));
    });
  }
  if (whole.length > 0) {
    const query = (of: readonly Compiled[], from: string) =>
      `SELECT ${of.flatMap(({ answers }) => answers).join(', ')} FROM (SELECT ${of.flatMap(({ row }) => row).join(', ')} FROM ${from})`;
    const [row = {}] = await table.scan('aggregates', query(whole, table.from));
    for (const compiled of whole) {
      const { rule } = compiled;
      await guarded(rule, settle, async () => {
        const value = numberOf(row, String(rules.indexOf(rule)), rule, table);
        settle(judgeWhole(rule, value, query([compiled], table.printed), showing));
      });
    }
  }
  return rules.flatMap(({ bounds }) => bounds.flatMap(({ check }) => checks.get(check.id) ?? []));
}

/** What hinders one aggregate hinders no other. */
async function guarded(
  { bounds }: AggregateRule,
  settle: (checks: readonly Answered[]) => void,
  judge: () => Promise<void>,
): Promise<void> {
  try {
    await judge();
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    settle(bounds.map(({ check }) => ({ check, found: errorOutcome(error) })));
  }
}

async function compile(
  rule: AggregateRule,
  id: string,
  table: OpenTable,
  document: SchemaDocument | undefined,
): Promise<Compiled> {
  const { dialect } = table;
  const { statistic } = rule;
  const column = table.column(rule.column);
  const cell = cellOf(column, document, dialect);
  const numeric = cell.kind === 'integer' || cell.kind === 'number';
  if (statistic === 'distinct_count' ? cell.kind === 'other' : !numeric) {
    const named = column.type.kind === 'text' || column.type.kind === 'json';
    throw new UserError('unsupported', {
      what: `${rule.column} in ${table.name} is ${named ? cell.kind : column.engineType}, and has no ${statistic}`,
      fix: named ? 'name type: number for it in the row schema' : 'name a column of numbers',
    });
  }
  for (const name of rule.by) table.column(name);
  const where = rule.where === undefined ? undefined : await compileCondition(rule.where, 'where', table, document);
  const judged = where ? dialect.attempt(`${where.sql} IS TRUE`) : 'true';
  const asDouble = numeric && (statistic === 'sum' || statistic === 'mean' || cell.kind === 'number');
  const value = asDouble ? dialect.asDouble(`(${cell.value})`) : `(${cell.value})`;
  const x = `x${id}`;
  const notFinite = asDouble ? `${x} IS NOT NULL AND NOT ${dialect.isFinite(x)}` : 'false';
  const summed = statistic === 'sum' || statistic === 'mean';
  return {
    rule,
    row: [
      `CASE WHEN ${judged} THEN ${value} END AS x${id}`,
      `(${judged} AND ${cell.present} AND (${cell.value}) IS NULL) AS b${id}`,
      `((${judged}) IS NULL) AS w${id}`,
      ...(where ? [`${judged} AS j${id}`] : []),
    ],
    answers: [
      `count(${x}) AS n${id}`,
      `${dialect.countWhere(`b${id}`)} AS b${id}`,
      `${dialect.countWhere(`w${id}`)} AS w${id}`,
      `${dialect.countWhere(notFinite)} AS f${id}`,
      `${summed ? `max(abs(${x}))` : 'NULL'} AS m${id}`,
      `${statisticOf(rule, x, dialect)} AS v${id}`,
    ],
  };
}

function statisticOf({ statistic, quantile = '0' }: AggregateRule, x: string, dialect: Dialect): string {
  switch (statistic) {
    case 'mean':
      return `(${dialect.sum(x)} / count(${x}))`;
    case 'sum':
      return dialect.sum(x);
    case 'quantile':
      return dialect.quantile(x, quantile);
    case 'distinct_count':
      return `count(DISTINCT ${x})`;
    default:
      return `${statistic}(${x})`;
  }
}

/** Sums hold what lies between: 1.4 · 10⁴² and 8.7 · 10⁻¹⁹. */
const [smallest, largest] = [2 ** -60, 2 ** 140];

/** The number, where every cell that it speaks of could be read. */
function numberOf(row: Row, id: string, rule: AggregateRule, table: OpenTable): number | bigint {
  const count = (name: string) => Number(row[`${name}${id}`] ?? 0);
  assertReadable(rule, { bad: count('b'), undecided: count('w'), notFinite: count('f') }, table);
  const scale = count('m');
  if (scale >= largest || (scale > 0 && scale < smallest)) throw outOfScale(rule, table);
  if (count('n') === 0) {
    throw new UserError('nothing_to_judge', {
      what: `${rule.column} in ${table.name} has no value${rule.where === undefined ? '' : ' where it is looked at'}`,
      why: 'a number over no values passes nothing',
      fix: 'check the step that writes it',
    });
  }
  return rounded(row[`v${id}`] ?? null);
}

interface Unreadable {
  readonly bad: number;
  readonly undecided: number;
  readonly notFinite: number;
}

function assertReadable(rule: AggregateRule, { bad, undecided, notFinite }: Unreadable, table: OpenTable): void {
  const name = `${rule.column} in ${table.name}`;
  if (undecided > 0) {
    throw new UserError('invalid_expression', {
      what: `where of ${rule.name} cannot be computed in ${counted(undecided, 'row')} of ${table.name}`,
      fix: 'mend it, with TRY_CAST where a value may not fit',
    });
  }
  if (bad > 0) {
    throw new UserError('not_a_number', {
      what: `${counted(bad, 'cell')} of ${name} ${bad === 1 ? 'is' : 'are'} not what the row schema says`,
      why: `a ${rule.statistic} without ${bad === 1 ? 'it' : 'them'} would be that of other data`,
      fix: 'check the step that writes it, or leave the rows out with where',
    });
  }
  if (notFinite > 0) {
    throw new UserError('not_finite', {
      what: `${name} is NaN or infinite in ${counted(notFinite, 'row')}`,
      why: `there is no ${rule.statistic} of them`,
      fix: 'check the step that writes it, or leave the rows out with where',
    });
  }
}

function outOfScale(rule: AggregateRule, table: OpenTable): UserError<'unsupported'> {
  return new UserError('unsupported', {
    what: `the ${rule.statistic} of ${rule.column} in ${table.name} cannot be told to 12 digits`,
    why: `its largest value is not between ${formatNumber(smallest)} and ${formatNumber(largest)}`,
    fix: 'write the column in another unit',
  });
}

/**
 * What is judged and printed: 12 significant digits of a double. Further ones may depend on how the engine divides;
 * whole numbers are exact.
 */
function rounded(value: Answer): number | bigint {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value !== 'number') throw new Error(`an aggregate answered ${typeof value}`);
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

function titleOf({ statistic, quantile, column }: AggregateRule): string {
  return statistic === 'quantile'
    ? `the quantile ${quantile} of ${column}`
    : `the ${statistic.replace('_', ' ')} of ${column}`;
}

/**
 * Whether a number would show a cell that no report may show: a smallest, largest or middle value is one of a cell, and so is
 * the mean or sum of a group of one. How many cells a number speaks of is for `where` and `by` to say, so these hide it too.
 */
function isSecret({ statistic, column, by, where }: AggregateRule, { sensitive }: Showing): boolean {
  if (!sensitive.has(column) || statistic === 'distinct_count') return false;
  const ofAll = (statistic === 'mean' || statistic === 'sum') && by.length === 0 && where === undefined;
  return !ofAll;
}

function judgeWhole(
  rule: AggregateRule,
  value: number | bigint,
  statement: string,
  showing: Showing,
): readonly Answered[] {
  return rule.bounds.map((bound) => judged(rule, bound, value, titleOf(rule), [{ kind: 'sql', statement }], showing));
}

function judged(
  rule: AggregateRule,
  { check, expected }: AggregateBound,
  value: number | bigint,
  title: string,
  evidence: readonly Evidence[],
  showing: Showing,
): Answered {
  const outcome = judgeBound(title, { value }, expected);
  const shown = outcome.status === 'failed' ? { ...outcome, evidence } : outcome;
  if (!isSecret(rule, showing)) return { check, found: shown };
  const { observed: _, ...masked } = shown;
  const where = outcome.status === 'failed' ? 'out of' : 'within';
  return { check, found: { ...masked, what: `${title} is not shown, and ${where} its bound` } };
}

const worst = 5;

interface Groups {
  readonly groups: number;
  readonly empty: number;
}

interface WorstGroup {
  readonly value: number | bigint;
  readonly rows: number;
  readonly names: readonly (string | null)[];
}

/** Judges the worst group; a group without a value has none that could be judged. */
async function judgeGroups(
  { rule, row, answers }: Compiled,
  id: string,
  table: OpenTable,
  showing: Showing,
): Promise<readonly Answered[]> {
  const { dialect } = table;
  const keys = rule.by.map((name, index) => {
    const cell = dialect.identifier(name);
    const value = table.column(name).type.kind === 'json' ? dialect.jsonAsText(cell) : cell;
    return { key: `g${index}`, value };
  });
  const record = (value: string) =>
    dialect.record([
      { name: 'v', value },
      ...keys.map(({ key }) => ({ name: key, value: dialect.beginning(dialect.asText(key), longestText + 1) })),
      { name: 'n', value: `n${id}` },
    ]);
  const v = dialect.asDouble(`v${id}`);
  const [low, high] = [dialect.number(smallest), dialect.number(largest)];
  const beyond = rule.bounds.map(({ rule: word, limit }) => {
    const over =
      word === 'min'
        ? `${v} < ${dialect.number(limit - slack(limit))}`
        : `${v} > ${dialect.number(limit + slack(limit))}`;
    return `${dialect.countWhere(over)} AS beyond_${word}`;
  });
  const query = (from: string) => {
    const rows = `SELECT ${[...keys.map(({ key, value }) => `${value} AS ${key}`), ...row].join(', ')} FROM ${from}`;
    const looked = rule.where === undefined ? '' : ` WHERE j${id} IS NOT FALSE`;
    const list = keys.map(({ key }) => key).join(', ');
    const groups = `SELECT ${list}, ${answers.join(', ')} FROM (${rows})${looked} GROUP BY ${list}`;
    const told = [
      `count(*) AS groups, ${dialect.countWhere(`n${id} = 0`)} AS empty`,
      `sum(b${id}) AS bad, sum(w${id}) AS undecided, sum(f${id}) AS not_finite`,
      `${dialect.countWhere(`m${id} >= ${high} OR (m${id} > 0 AND m${id} < ${low})`)} AS beyond_scale`,
      `${dialect.firstWhere(record(v), worst, `n${id} > 0`)} AS lowest`,
      `${dialect.firstWhere(record(`-${v}`), worst, `n${id} > 0`)} AS highest`,
      ...beyond,
    ];
    return `SELECT ${told.join(', ')} FROM (${groups})`;
  };
  const [found = {}] = await table.scan(`aggregate ${rule.name}`, query(table.from));
  const count = (name: string) => Number(found[name] ?? 0);
  assertReadable(rule, { bad: count('bad'), undecided: count('undecided'), notFinite: count('not_finite') }, table);
  assertAllJudged(rule, { groups: count('groups'), empty: count('empty') }, table);
  if (count('beyond_scale') > 0) throw outOfScale(rule, table);
  return rule.bounds.map((bound) => {
    const order = bound.rule === 'min' ? 'lowest' : 'highest';
    const sign = bound.rule === 'min' ? 1 : -1;
    const groups = ((found[order] ?? []) as readonly Row[]).map(
      (group): WorstGroup => ({
        value: rounded(sign * Number(group['v'])),
        rows: Number(group['n']),
        names: keys.map(({ key }) => textOf(group[key])),
      }),
    );
    const beyondBound = count(`beyond_${bound.rule}`);
    return judgeWorst(rule, bound, groups, count('groups'), beyondBound, query(table.printed), showing);
  });
}

function assertAllJudged(rule: AggregateRule, { groups, empty }: Groups, table: OpenTable): void {
  if (groups > 0 && empty === 0) return;
  const what =
    groups === 0
      ? `no row of ${table.name} is one that ${rule.name} looks at`
      : `${rule.column} in ${table.name} has no value in ${formatNumber(empty)} of ${counted(groups, 'group')}`;
  const why = 'a group without values passes nothing';
  throw new UserError('nothing_to_judge', { what, why, fix: 'check the step that writes it, or mend where' });
}

function judgeWorst(
  rule: AggregateRule,
  bound: AggregateBound,
  groups: readonly WorstGroup[],
  all: number,
  beyond: number,
  statement: string,
  showing: Showing,
): Answered {
  const [first] = groups;
  if (!first) throw new Error('groups were counted, and none was answered');
  const show = showing.values && !rule.by.some((name) => showing.sensitive.has(name));
  const cellShown = !isSecret(rule, showing);
  const titleOfGroup = ({ names }: WorstGroup) =>
    rule.by.map((name, index) => `${name} = ${names[index] ?? 'missing'}`).join(', ');
  const whose = show
    ? titleOfGroup(first)
    : `the ${bound.rule === 'min' ? 'lowest' : 'highest'} of ${counted(all, 'group')}`;
  const failing = groups.filter(({ value }) => judgeBound('', { value }, bound.expected).status === 'failed');
  const evidence: readonly Evidence[] = [
    { kind: 'counts', counts: { groups: all, groups_beyond_bound: Math.max(beyond, failing.length) } },
    {
      kind: 'values',
      distinct: Math.max(beyond, failing.length),
      values: failing.map((group) => ({
        ...(show && {
          value: cellShown ? `${titleOfGroup(group)}: ${formatNumber(group.value)}` : titleOfGroup(group),
        }),
        rows: group.rows,
      })),
      masked: !show,
    },
    { kind: 'sql', statement },
  ];
  const title = `${titleOf(rule)} in ${whose}${show ? ` (of ${counted(all, 'group')})` : ''}`;
  return judged(rule, bound, first.value, title, evidence, showing);
}
