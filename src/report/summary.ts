import type { Check } from '../result/check.js';
import {
  formatCount,
  formatExpected,
  formatInterval,
  formatProbability,
  formatQuantity,
  formatShort,
} from '../result/format.js';
import type { Quantity } from '../result/quantity.js';
import type { ModelRun, Run } from '../result/run.js';
import { isWaived, nothingMeasured, onlyWaived } from '../result/verdict.js';
import { foundText } from './model.js';
import { waivedText } from './waivers.js';

// What every report says in the same words.

const rank: Readonly<Record<Check['status'], number>> = { error: 0, failed: 1, inconclusive: 2, skipped: 3, passed: 4 };

/** Sorts blocking errors first, then blocking failures, then warnings and what is waived. */
export function worstFirst(a: Check, b: Check): number {
  const order = (check: Check) => (check.effect === 'block' && !isWaived(check) ? 0 : 10) + rank[check.status];
  return order(a) - order(b);
}

/** What did not pass, worst first; the plan's order within, and of a block of drift the columns that drifted furthest. */
export function notPassed(checks: readonly Check[]): readonly Check[] {
  const bad = checks.filter(({ status }) => status !== 'passed');
  return [...byBlock(bad).values()].flatMap(largestFirst).sort(worstFirst);
}

function largestFirst(block: readonly Check[]): readonly Check[] {
  if (block[0]?.key.gate !== 'drift') return block;
  const furthest = new Map<string | null, number>();
  for (const check of block) {
    const { subject } = check.key;
    furthest.set(subject, Math.max(furthest.get(subject) ?? 0, excessOf(check)));
  }
  const of = ({ key }: Check) => (key.subject === null ? Number.POSITIVE_INFINITY : (furthest.get(key.subject) ?? 0));
  return block.toSorted((a, b) => (of(a) === of(b) ? 0 : of(b) - of(a)));
}

/** How many times its bound a check has reached; 0 where there is no telling. */
export function excessOf({ observed, expected }: Pick<Check, 'observed' | 'expected'>): number {
  const excess = Number(observed?.value ?? 0) / (expected?.at_most ?? 0);
  return Number.isFinite(excess) ? excess : 0;
}

/** Checks with one cause, such as every rule on a table that is not there: they are told once. */
export interface Cause {
  readonly check: Check;
  readonly others: readonly Check[];
}

/** The checks by cause: those of one block with the same status, the same words and the same waiver. */
export function byCause(checks: readonly Check[]): readonly Cause[] {
  const causes = new Map<string, { check: Check; others: Check[] }>();
  for (const check of checks) {
    const { key, status, effect, what, why, waiver } = check;
    const cause = JSON.stringify([key.gate, key.source, status, effect, what, why, waiver]);
    const known = causes.get(cause);
    if (known) known.others.push(check);
    else causes.set(cause, { check, others: [] });
  }
  return [...causes.values()];
}

/** `data/training: the same for 12 more checks`, or nothing. */
export function othersText({ check, others }: Cause): string | undefined {
  if (others.length === 0) return undefined;
  const names = others.slice(0, 3).map(shortName).join(', ');
  const block = `${check.key.gate}/${check.key.source}`;
  const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
  return `the same for ${others.length} more ${others.length === 1 ? 'check' : 'checks'} of ${block}: ${names}${more}`;
}

export function statusWord(check: Check): string {
  const { status, effect } = check;
  const word = { error: 'ERROR', failed: 'FAIL', inconclusive: 'INCONCLUSIVE', skipped: 'skipped', passed: 'pass' }[
    status
  ];
  if (isWaived(check)) return `${word} (waived)`;
  return effect === 'warn' && status !== 'passed' && status !== 'skipped' ? `${word} (warns)` : word;
}

export function verdictWord(verdict: Run['verdict']): string {
  return { passed: 'PASSED', failed: 'FAILED', error: 'ERROR' }[verdict];
}

/** `1 could not be measured, 2 failed, 128 passed of 131 checks`; waivers are counted, gates that were left out are named. */
export function headline({ checks, gates, gates_left_out }: ModelRun): string {
  const count = (status: Check['status']) => checks.filter((check) => check.status === status).length;
  const total = `${checks.length} ${checks.length === 1 ? 'check' : 'checks'}`;
  const parts = [
    [count('error'), 'could not be measured'],
    [count('failed'), 'failed'],
    [count('inconclusive'), 'inconclusive'],
    [count('skipped'), 'skipped'],
    [count('passed'), 'passed'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const waivers = waivedText(checks).map((text) => `; ${text}`);
  const leftOut =
    gates_left_out.length > 0 ? `; only ${gates.join(', ')}, not asked for: ${gates_left_out.join(', ')}` : '';
  if (count('passed') === checks.length && checks.length > 0) {
    return `${checks.length === 1 ? '1 check passed' : `all ${total} passed`}${leftOut}`;
  }
  const why = onlyWaived(checks)
    ? ': nothing passed, and a waiver is no measurement'
    : nothingMeasured(checks)
      ? ': nothing was measured'
      : '';
  return `${told.join(', ')} of ${total}${why}${waivers.join('')}${leftOut}`;
}

/** `accuracy min`, `schema`: the check without the gate and source that stand above it. */
export function shortName({ key }: Check): string {
  return key.subject === null ? key.rule : `${key.subject} ${key.rule}`;
}

/** The number, and what its sample allows it to be: `0.95`, `0.95 (0.89 to 0.98)`, `0.95 (difference -0.05 to 0.01)`. */
export function observedText(check: Check): string {
  const { observed, expected, evidence = [] } = check;
  if (!observed) return foundText(check) ?? '–';
  if (check.key.gate === 'drift') return driftText(check, observed);
  const intervals = evidence.flatMap((one) => {
    if (one.kind !== 'interval') return [];
    return one.about === 'value' ? [formatInterval(one)] : [`difference ${formatInterval(one)}`];
  });
  const value = formatQuantity(observed, expected);
  return intervals.length === 0 ? value : `${value} (${intervals.join(', ')})`;
}

/** What changed, and what noise alone reaches: `0.0911 (noise 0.14)`, `4.4 %`, `9 of 11 columns`. */
function driftText({ expected, evidence = [], reason, status }: Check, observed: Quantity): string {
  const { value, unit, of } = observed;
  if (unit === 'columns') {
    return of === undefined ? formatQuantity(observed) : formatQuantity({ value: of - Number(value), unit, of });
  }
  const drift = evidence.find((each) => each.kind === 'drift');
  const bound = expected?.at_most;
  const beyond = bound !== undefined && Number(value) > bound;
  const p = drift?.adjusted_p === undefined ? '' : `, p ${formatProbability(drift.adjusted_p)}`;
  const beside = [
    ...(drift?.noise_floor === undefined ? [] : [`noise ${shortText(drift.noise_floor, unit)}`]),
    ...(reason === 'within_noise' ? [`not significant${p}`] : []),
    ...(status === 'failed' && reason === 'drift' && drift && !beyond ? [`significant${p}`] : []),
  ];
  const text = shortText(value, unit, bound);
  const share = of === undefined ? '' : ` of ${formatCount(of)} ${of === 1 ? 'column' : 'columns'}`;
  return `${text}${share}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
}

function shortText(value: number | bigint, unit: Quantity['unit'], bound?: number): string {
  if (unit !== 'fraction') return formatShort(value, bound);
  return `${formatShort(Number(value) * 100, bound === undefined ? undefined : bound * 100)} %`;
}

export function expectedText(check: Check): string {
  const { expected, observed, key } = check;
  if (!expected) return '';
  if (key.gate === 'drift' && expected.unit === 'columns') return key.rule === 'columns' ? 'all' : 'none';
  return formatExpected(expected, observed);
}

/** The checks of each block together, in the plan's order. */
export function byBlock(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const blocks = new Map<string, Check[]>();
  for (const check of checks) {
    const name = `${check.key.gate}/${check.key.source}`;
    const block = blocks.get(name);
    if (block) block.push(check);
    else blocks.set(name, [check]);
  }
  return blocks;
}

/** `merge_base (commit 1a2b3c4, of 2026-11-20)`: what was compared with, and how old it is. */
export function originText(
  { from, commit, dated }: NonNullable<Check['baseline']>,
  more: readonly string[] = [],
): string {
  const known = [
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, 7)}`]),
    ...(dated === undefined ? [] : [`of ${dated.at.slice(0, 10)}`]),
    ...more,
  ];
  return known.length === 0 ? from : `${from} (${known.join(', ')})`;
}
