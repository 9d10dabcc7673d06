import type { Freshness } from '../../../config/policy.generated.js';
import type { Dialect } from '../../../engine/dialect.js';
import type { Outcome, PlannedCheck } from '../../../result/check.js';
import { secondsIn } from '../../../result/duration.js';
import { UserError } from '../../../result/error.js';
import { counted, formatNumber } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { effectOf } from '../../effect.js';
import { type Cell, cellOf } from '../cell.js';
import type { SchemaDocument } from '../contract/schema.js';
import type { Showing } from '../evidence.js';
import type { Planning } from './planning.js';

/** How old the newest value of a column may be. */
export interface FreshnessCheck {
  readonly column: string;
  readonly maxAge: string;
  readonly maxAhead: string;
  readonly check: PlannedCheck;
}

export function freshnessPolicy(rule: Freshness, planning: Planning): FreshnessCheck {
  const { column, max_age: maxAge, max_ahead: maxAhead } = rule;
  const effect = effectOf(rule.severity, planning.effect);
  const check = planning.plan(column, 'freshness', undefined, planning.at('freshness', 'max_age'), effect);
  return { column, maxAge, maxAhead, check };
}

/**
 * Judges the newest value against the clock. A date counts from its first moment. A value ahead of the clock fails by
 * itself: one wrong year would make any data look new.
 *
 * @throws UserError where the column is not there, is no time, or has a cell that is none, or no value
 */
export async function judgeFreshness(
  rule: FreshnessCheck,
  table: OpenTable,
  document: SchemaDocument | undefined,
  now: Date,
  showing: Showing,
): Promise<Outcome> {
  const { dialect } = table;
  const column = table.column(rule.column);
  const cell = cellOf(column, document, dialect);
  const time = timeOf(cell, dialect);
  const name = `${rule.column} in ${table.name}`;
  if (time === undefined) {
    const what = `${name} is ${column.engineType}, and no date or timestamp`;
    throw new UserError('unsupported', { what, fix: 'name a column of dates or timestamps' });
  }
  const query = (from: string) =>
    `SELECT ${dialect.countWhere('p')} AS present, count(t) AS readable, ${dialect.timestampText('max(t)', false)} AS newest ` +
    `FROM (SELECT p, CASE WHEN ${dialect.isPlainDate('t')} THEN t END AS t ` +
    `FROM (SELECT ${cell.present} AS p, ${time} AS t FROM ${from}))`;
  const [row] = await table.scan(`freshness ${rule.column}`, query(table.from));
  const [present, readable] = [Number(row?.['present']), Number(row?.['readable'])];
  if (present === 0) {
    const what = `${name} holds no value`;
    throw new UserError('nothing_to_judge', {
      what,
      why: 'every cell is missing',
      fix: 'check the step that writes it',
    });
  }
  if (readable < present) {
    throw new UserError('malformed', {
      what: `${formatNumber(present - readable)} of ${counted(present, 'cell')} of ${name} are no ${expectedForm(cell)}`,
      why: 'the newest may be among them',
      fix: 'write them as ISO 8601 has them, such as 2026-11-21 or 2026-11-21T10:00:00Z',
    });
  }
  const newest = String(row?.['newest']);
  const shown = showing.sensitive.has(rule.column) ? 'a time that is not shown' : newest;
  const what = `the newest ${name} is ${shown}`;
  const evidence = [{ kind: 'sql', statement: query(table.printed) }] as const;
  const clock = now.getTime();
  // Fractions of a millisecond are cut off.
  const moment = Date.parse(newest.replace(/(\.[0-9]{3})[0-9]+/, '$1'));
  const oldest = clock - secondsIn(rule.maxAge) * 1000;
  const latest = clock + secondsIn(rule.maxAhead) * 1000;
  if (moment > latest) {
    const why = `that lies ahead: allowed is ${isoText(latest)} at most, for now is ${isoText(clock)} and max_ahead is ${rule.maxAhead}`;
    const fix = 'check the step that writes it: a time to come makes old data look new';
    return { status: 'failed', reason: 'above_maximum', what, why, fix, evidence };
  }
  if (moment < oldest) {
    const why = `required is ${isoText(oldest)} or later, for now is ${isoText(clock)} and max_age is ${rule.maxAge}`;
    return { status: 'failed', reason: 'stale', what, why, fix: 'run the step that writes it again', evidence };
  }
  return { status: 'passed', reason: 'within_bound', what };
}

function timeOf({ kind, value }: Cell, dialect: Dialect): string | undefined {
  if (kind === 'timestamp') return value;
  if (kind === 'date') return dialect.dateAsTimestamp(value);
  if (kind !== 'text') return undefined;
  return `coalesce(${dialect.parseTimestamp(value)}, ${dialect.dateAsTimestamp(`(${dialect.parseDate(value)})`)})`;
}

function expectedForm({ kind }: Cell): string {
  return kind === 'text' ? 'date or timestamp' : kind;
}

function isoText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
