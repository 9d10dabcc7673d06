import type { Check } from '../result/check.js';
import { counted, formatQuantity } from '../result/format.js';
import type { ModelRun } from '../result/run.js';
import { isWaivable, isWaived } from '../result/verdict.js';
import { daysLeft, type Waiver } from '../result/waiver.js';

// What people decided about checks, in the same words in every report.

/** A week before a waiver ends, whoever reads a report hears of it. */
const soon = 7;

/** `until 2026-12-01, approved by Mary: reason`, or that it has expired; nothing for a check without a waiver. */
export function waiverText({ waiver }: Check, at: string): string | undefined {
  if (!waiver) return undefined;
  const { reason, approved_by, expires, in_force } = waiver;
  const who = `approved by ${approved_by}: ${reason}`;
  return in_force
    ? `until ${expires}${endsText(waiver, at)}, ${who}`
    : `expired at the end of ${expires} and has no effect; it was ${who}`;
}

export function endsSoon(waiver: Pick<Waiver, 'expires'>, at: string): boolean {
  const left = daysLeft(waiver, at);
  return left >= 0 && left <= soon;
}

function endsText(waiver: Pick<Waiver, 'expires'>, at: string): string {
  if (!endsSoon(waiver, at)) return '';
  const left = daysLeft(waiver, at);
  return left === 0 ? ' (its last day)' : ` (${counted(left, 'day')} left)`;
}

/** `1 waived until 2026-12-01`, `2 waived, the first until …`, `1 waiver expired`: how the counts of a headline go on. */
export function waivedText(checks: readonly Check[]): readonly string[] {
  const days = checks.flatMap((check) => (isWaived(check) && check.waiver ? [check.waiver.expires] : [])).sort();
  const expired = checks.filter((check) => isUnmetAndExpired(check)).length;
  return [
    ...(days.length > 0 ? [`${days.length} waived${days.length > 1 ? ', the first' : ''} until ${days[0]}`] : []),
    ...(expired > 0 ? [`${counted(expired, 'waiver')} expired`] : []),
  ];
}

function isUnmetAndExpired({ status, waiver }: Check): boolean {
  return status !== 'passed' && status !== 'skipped' && waiver?.in_force === false;
}

/** What is worth knowing of waivers and acceptances that stands beside no check that did not pass. */
export function notes({ waivers, checks }: Pick<ModelRun, 'waivers' | 'checks'>): readonly string[] {
  const told = new Map(waivers.map((waiver) => [waiver.check, waiver]));
  return checks.flatMap((check) => {
    const waiver = told.get(check.id);
    const { status, baseline } = check;
    const found: string[] = [];
    if (waiver) {
      const { approved_by, expires, reason } = waiver;
      const who = `until ${expires}, approved by ${approved_by}: ${reason}`;
      if (!isWaivable(check)) found.push(`${check.id}: no waiver holds for a check without an honest answer (${who})`);
      else if (status === 'passed' || status === 'skipped') {
        const why = status === 'passed' ? 'it passed' : 'it was skipped';
        found.push(`${check.id}: its waiver is not needed, for ${why}; remove it (${who})`);
      }
    }
    if (status === 'passed' && baseline?.accepted) {
      found.push(`${check.id}: ${acceptedValue(baseline)}${acceptedText(baseline.accepted)}`);
    }
    return found;
  });
}

function acceptedValue({ observed, from }: NonNullable<Check['baseline']>): string {
  return observed ? `${formatQuantity(observed)} in place of the value of ${from}, ` : '';
}

/** `accepted by Mary on 2026-11-21: reason`. */
export function acceptedText({ by, on, reason }: NonNullable<NonNullable<Check['baseline']>['accepted']>): string {
  return `accepted by ${by} on ${on}: ${reason}`;
}
