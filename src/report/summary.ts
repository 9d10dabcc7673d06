import type { Check } from '../result/check.js';
import { formatExpected, formatQuantity } from '../result/format.js';
import type { ModelRun, Run } from '../result/run.js';

// What every report says in the same words.

const rank: Readonly<Record<Check['status'], number>> = { error: 0, failed: 1, inconclusive: 2, skipped: 3, passed: 4 };

/** What did not pass, worst first: blocking errors, blocking failures, then warnings; the plan's order within. */
export function notPassed(checks: readonly Check[]): readonly Check[] {
  const order = (check: Check) => (check.effect === 'block' ? 0 : 10) + rank[check.status];
  return checks.filter(({ status }) => status !== 'passed').sort((a, b) => order(a) - order(b));
}

export function statusWord({ status, effect }: Check): string {
  const word = { error: 'ERROR', failed: 'FAIL', inconclusive: 'INCONCLUSIVE', skipped: 'skipped', passed: 'pass' }[
    status
  ];
  return effect === 'warn' && status !== 'passed' && status !== 'skipped' ? `${word} (warns)` : word;
}

export function verdictWord(verdict: Run['verdict']): string {
  return { passed: 'PASSED', failed: 'FAILED', error: 'ERROR' }[verdict];
}

/** `2 of 131 checks failed, 1 could not be measured, 128 passed`; gates that were left out are named. */
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
  const leftOut =
    gates_left_out.length > 0 ? `; only ${gates.join(', ')}, not asked for: ${gates_left_out.join(', ')}` : '';
  const passed = count('passed') === checks.length && checks.length > 0;
  return `${passed ? `all of ${total} passed` : `${told.join(', ')} of ${total}`}${leftOut}`;
}

/** `accuracy min`, `schema`: the check without the gate and source that stand above it. */
export function shortName({ key }: Check): string {
  return key.subject === null ? key.rule : `${key.subject} ${key.rule}`;
}

export function observedText(check: Check): string {
  return check.observed ? formatQuantity(check.observed, check.expected) : '–';
}

export function expectedText(check: Check): string {
  return check.expected ? formatExpected(check.expected, check.observed) : '';
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
