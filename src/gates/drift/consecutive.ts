import type { Check } from '../../result/check.js';
import { breachesOf, type Memory } from './memory.js';
import { columnEffect, type DriftPolicy, type OnDriftPolicy } from './policy.js';
import type { Breaches } from './state.js';

/**
 * Judged checks as the memory of earlier runs has them: drift that was not found often enough in a row only warns. What else
 * is wrong with a table does as the plan says: nobody waits for a second file without the column.
 *
 * @param current the digest of the current data
 */
export function inARow(
  judged: readonly Check[],
  policy: Pick<DriftPolicy, 'effect' | 'columns' | 'dataset' | 'predictions' | 'labels'>,
  { consecutive }: OnDriftPolicy,
  memory: Memory,
  current: string,
): readonly Check[] {
  const breaches = breachesOf(memory.runs, current);
  return judged.map((check) => (decides(check, policy) ? counted(check, breaches, consecutive, memory) : check));
}

/** Whether a check found drift that counts: one that blocks, or that would in a block of `severity: fail`. */
function decides(
  { key, status, reason, effect }: Check,
  policy: Pick<DriftPolicy, 'effect' | 'columns' | 'dataset' | 'predictions' | 'labels'>,
): boolean {
  if (status !== 'failed' || reason !== 'drift') return false;
  if (effect === 'block' || policy.effect === 'block') return effect === 'block';
  return key.subject === null || columnEffect({ ...policy, effect: 'block' }, key.subject) === 'block';
}

function counted(check: Check, counting: Breaches, needed: number, memory: Memory): Check {
  const { breaches, at_least: atLeast } = counting;
  const isEnough = breaches >= needed || atLeast === true;
  const isForgotten = isEnough && breaches < needed;
  const { why, fix } = isForgotten ? forgotten(memory) : {};
  const told = isForgotten ? [] : timesText(breaches, needed);
  const notes = [check.why, why, needed === 1 ? undefined : weak].filter((note) => note !== undefined);
  const fixes = [check.fix, fix].filter((each) => each !== undefined);
  return {
    ...check,
    ...(isEnough ? {} : { effect: 'warn' }),
    what: [check.what, ...told].join('; '),
    ...(notes.length > 0 && { why: notes.join('; ') }),
    ...(fixes.length > 0 && { fix: fixes.join('; ') }),
    evidence: [
      ...(check.evidence ?? []),
      { kind: 'consecutive', breaches, needed, ...(atLeast && { at_least: atLeast }) },
    ],
  };
}

function timesText(breaches: number, needed: number): readonly string[] {
  if (needed === 1) return [];
  if (breaches > needed) return [`for the ${ordinal(breaches)} time in a row`];
  return [`for the ${ordinal(breaches)} of ${needed} times in a row${breaches < needed ? ': it warns' : ''}`];
}

/** Simulated: two samples are compared with one reference, which is off in the same direction for both. */
const weak =
  'alarms in a row against one small reference are weak evidence: after one by chance, the next one has 57 %';

function forgotten({ path, isThere, runs }: Memory): Pick<Check, 'why' | 'fix'> {
  if (runs) return { why: 'nothing is known of the runs before the first of these, so that drift blocks at once' };
  const known = isThere ? `${path} knows no run of this block` : `${path} does not exist`;
  const why = `${known}: nothing is known of earlier runs, so that the first drift blocks`;
  if (isThere) return { why };
  return { why, fix: `keep ${path} between jobs: commit it, or save and restore it as an artifact or in a cache` };
}

/** `1st`, `2nd`, `3rd`, `11th` */
function ordinal(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
