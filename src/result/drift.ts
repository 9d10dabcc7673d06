import type { Check } from './check.js';
import type { ModelRun, Run } from './run.js';

/** What a run says about drift. `unknown` is no answer, and never the second one. */
export type DriftAnswer = 'true' | 'false' | 'unknown';

/**
 * Whether the data drifted, for whoever acts on it.
 *
 * `true` where a check found drift that blocks, or that as many runs in a row have found as were asked for; a waiver takes
 * away the block and not the drift. `false` only where every drift gate that is configured ran, all of its checks are
 * answered and none of them found anything. What was not measured, what is inconclusive, and a drift that only warns are
 * neither.
 */
export function driftOf({ models, problems }: Pick<Run, 'models' | 'problems'>): DriftAnswer {
  const checks = models.flatMap((model) => driftChecks(model).map((check) => ({ check, model })));
  if (checks.some(({ check, model }) => isDrift(check, model))) return 'true';
  const isAsked = models.some(({ gates }) => gates.includes('drift'));
  const isWhole = problems.length === 0 && models.every(({ gates_left_out: left }) => !left.includes('drift'));
  const isQuiet = checks.every(({ check: { status } }) => status === 'passed' || status === 'skipped');
  const isMeasured = models.every((model) => {
    const own = driftChecks(model);
    return !model.gates.includes('drift') || own.some(({ status }) => status === 'passed');
  });
  return isAsked && isWhole && isQuiet && isMeasured ? 'false' : 'unknown';
}

function driftChecks({ checks }: ModelRun): readonly Check[] {
  return checks.filter(({ key }) => key.gate === 'drift');
}

/** A column that is gone, or of another type, is no drift of its values: nothing is known of those. */
function isDrift(check: Check, { fail_on: failOn }: ModelRun): boolean {
  if (check.status !== 'failed' || check.reason !== 'drift') return false;
  return check.effect === 'block' || failOn === 'warn' || isConfirmed(check);
}

/** Whether as many runs in a row have found it as were asked for, or nobody knows how many have. */
function isConfirmed({ evidence = [] }: Check): boolean {
  return evidence.some((one) => one.kind === 'consecutive' && (one.breaches >= one.needed || one.at_least === true));
}
