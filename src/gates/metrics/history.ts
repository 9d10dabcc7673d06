import type { Found } from '../../formats/metrics/metrics-file.js';
import { readMetrics } from '../../formats/metrics/read.js';
import { errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import { counted } from '../../result/format.js';
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
  const { values, newest, anchor, unread } = valuesIn(rule, found, history, measurement);
  const direction = directionOf(rule, found.facts);
  const value = scaled(found.value, rule);
  const last = values.at(-1);
  if (last !== undefined) assertScaleOfBaseline(rule.metric, value, last);
  const judged =
    anchor && values.length < leastRuns
      ? judgeAnchor(name, value, anchor, tolerance, direction)
      : judgeRatchet(name, value, values, tolerance, direction);
  const told = unread > 0 ? withUnread(judged, unread) : judged;
  return newest ? acceptable(told, found.pointer, value, newest) : told;
}

/** Versions that could not be read are no values, and no secret. */
function withUnread(outcome: Outcome, unread: number): Outcome {
  const why = `${counted(unread, 'version')} of the file could not be read, or held no finite number, and did not count`;
  return { ...outcome, why: outcome.why === undefined ? why : `${outcome.why}; ${why}` };
}

/** A metric's history, as far as it counts. */
interface Line {
  /** oldest first */
  readonly values: readonly number[];
  /** versions that have the metric, or should, and no number to read */
  readonly unread: number;
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
  let unread = 0;
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
      if (error.code !== 'missing_metric') unread += 1;
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
  return { values, unread, ...(newest && { newest }), ...(anchor && { anchor }) };
}
