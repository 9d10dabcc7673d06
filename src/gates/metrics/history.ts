import type { Found } from '../../formats/metrics/metrics-file.js';
import { readMetrics } from '../../formats/metrics/read.js';
import { errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import { leastRuns } from '../../stats/ratchet.js';
import { judgeAnchor, judgeRatchet } from '../rules/ratchet.js';
import type { MeasuredBaseline } from '../rules/regression.js';
import { assertScaleOfBaseline } from '../rules/scale.js';
import { acceptable, acceptanceOf } from './acceptance.js';
import { directionOf, scaled } from './judge.js';
import type { Measurement, Version } from './measurement.js';
import type { Rule } from './rule.js';

/** Judges a number against the best of the file's accepted history. */
export function judgeHistory(rule: Rule, name: string, found: Found, measurement: Measurement): Outcome {
  const { history } = measurement;
  if (rule.asked.kind !== 'ratchet' || history === undefined)
    throw new Error('a ratchet was planned without a history');
  if (!Array.isArray(history)) return errorOutcome(history as Exclude<typeof history, readonly Version[]>);
  const { tolerance } = rule.asked;
  const { values, newest, anchor } = valuesIn(rule, found, history, measurement);
  const direction = directionOf(rule, found.facts);
  const value = scaled(found.value, rule);
  const last = values.at(-1);
  if (last !== undefined) assertScaleOfBaseline(rule.metric, value, last);
  const outcome =
    anchor && values.length < leastRuns
      ? judgeAnchor(name, value, anchor, tolerance, direction)
      : judgeRatchet(name, value, values, tolerance, direction);
  return newest ? acceptable(outcome, found.pointer, value, newest) : outcome;
}

/** A metric's history, as far as it counts. */
interface Line {
  /** oldest first */
  readonly values: readonly number[];
  /** the newest version that has the metric */
  readonly newest?: { readonly value: number; readonly sha256: string };
  /** the version at which the line starts anew, with the value that was accepted in its place */
  readonly anchor?: MeasuredBaseline;
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
): Line {
  const values: number[] = [];
  let newest: Line['newest'];
  let anchor: Line['anchor'];
  for (const { file, bytes } of history) {
    let value: number;
    try {
      const version = readMetrics(bytes, file.path, read);
      const each = rule.aggregate === 'all';
      const options = { numericStrings, ...(rule.aggregate && !each && { aggregate: rule.aggregate }) };
      value = Number(scaled(version.number(each ? found.pointer : rule.metric, options).value, rule));
    } catch (error) {
      if (!isMeasurementError(error)) throw error;
      continue;
    }
    values.push(value);
    newest = { value, sha256: file.sha256 };
    const accepted = acceptanceOf(acceptances, found.pointer, newest);
    if (accepted) {
      values.splice(0, values.length, accepted.value);
      const { path, sha256, commit, dated } = file;
      const from = {
        from: 'the history of the file',
        path,
        sha256,
        ...(commit && { commit }),
        ...(dated && { dated }),
      };
      anchor = { ...from, accepted: accepted.told, observed: { value: accepted.value } };
    }
  }
  return { values, ...(newest && { newest }), ...(anchor && { anchor }) };
}
