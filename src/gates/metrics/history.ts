import type { Found } from '../../formats/metrics/metrics-file.js';
import { readMetrics } from '../../formats/metrics/read.js';
import { errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import { judgeRatchet } from '../rules/ratchet.js';
import { acceptanceOf } from './acceptance.js';
import { directionOf, scaled } from './judge.js';
import type { Measurement, Version } from './measurement.js';
import type { Rule } from './policy.js';

/** Judges a number against the best of the file's accepted history. */
export function judgeHistory(rule: Rule, name: string, found: Found, measurement: Measurement): Outcome {
  const { history } = measurement;
  if (rule.asked.kind !== 'ratchet' || history === undefined)
    throw new Error('a ratchet was planned without a history');
  if (!Array.isArray(history)) return errorOutcome(history as Exclude<typeof history, readonly Version[]>);
  const values = valuesIn(rule, found, history, measurement);
  const direction = directionOf(rule, found.facts);
  return judgeRatchet(name, scaled(found.value, rule), values, rule.asked.tolerance, direction);
}

/**
 * The metric's values, oldest first. A version that was accepted by hand starts the history anew: it stands for what it was
 * accepted instead of, and what was before does not count. Versions that are older than the metric are none.
 */
function valuesIn(
  rule: Rule,
  found: Found,
  history: readonly Version[],
  { acceptances, numericStrings, read }: Measurement,
): readonly number[] {
  const values: number[] = [];
  for (const { file, bytes } of history) {
    try {
      const version = readMetrics(bytes, file.path, read);
      const each = rule.aggregate === 'all';
      const options = { numericStrings, ...(rule.aggregate && !each && { aggregate: rule.aggregate }) };
      const { value } = version.number(each ? found.pointer : rule.metric, options);
      values.push(Number(scaled(value, rule)));
    } catch (error) {
      if (!isMeasurementError(error)) throw error;
    }
    const accepted = acceptanceOf(acceptances, found.pointer, file.sha256);
    if (accepted) values.splice(0, values.length, accepted.value);
  }
  return values;
}
