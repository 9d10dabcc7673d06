import type { Facts } from '../../formats/metrics/format.js';
import type { Found, MetricsFile } from '../../formats/metrics/metrics-file.js';
import { isWildcard } from '../../formats/metrics/selector.js';
import { errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError, type MeasurementError, UserError } from '../../result/error.js';
import { counted } from '../../result/format.js';
import { judgeAccepted } from '../rules/accepted.js';
import { missingBaseline, type Side } from '../rules/baseline.js';
import { judgeBound } from '../rules/bound.js';
import { type Direction, knownDirection } from '../rules/direction.js';
import type { Sample } from '../rules/estimate.js';
import { judgeGap } from '../rules/gap.js';
import { judgeImprovement } from '../rules/improvement.js';
import { judgeBoundByInterval, judgeRegressionByInterval } from '../rules/interval.js';
import { judgeRegression } from '../rules/regression.js';
import { assertScaleOfBaseline, assertScaleOfBound, assertScaleOfGap } from '../rules/scale.js';
import { acceptable, acceptanceOf } from './acceptance.js';
import type { Measurement } from './measurement.js';
import type { Rule } from './rule.js';

/**
 * Judges one number by its rule.
 *
 * @param name names the number in messages
 * @throws UserError where a file does not hold what the rule needs besides the number
 */
export function judgeNumber(rule: Rule, name: string, found: Found, measurement: Measurement): Outcome {
  const { asked } = rule;
  const { metrics, numericStrings } = measurement;
  const value = scaled(found.value, rule);
  switch (asked.kind) {
    case 'required':
      return { status: 'passed', reason: 'within_bound', what: `${name} is there`, observed: { value } };
    case 'bound':
      assertScaleOfBound(rule.metric, value, asked.expected);
      return rule.interval
        ? judgeBoundByInterval(name, sampleOf(rule, found, metrics, numericStrings), asked.expected)
        : judgeBound(name, { value }, asked.expected);
    case 'gap': {
      const other = metrics.number(asked.to, { numericStrings });
      if (other.pointer === found.pointer) {
        throw new UserError('self_comparison', {
          what: `${rule.metric} and ${asked.to} are one number of ${metrics.path}: its gap to itself says nothing`,
          fix: 'name another metric in to:',
        });
      }
      const to = { metric: asked.to, value: scaled(other.value, rule) };
      assertScaleOfGap(rule.metric, value, to);
      return judgeGap(name, value, to, asked.maximum, directionOf(rule, found.facts));
    }
    case 'regression':
    case 'improvement':
      return compare(rule, name, found, measurement);
    case 'ratchet':
      throw new Error('a ratchet is judged by the history');
  }
}

function compare(rule: Rule, name: string, found: Found, measurement: Measurement): Outcome {
  const { baseline: side, metrics, numericStrings } = measurement;
  if (!side) throw new Error('a relative rule was planned without a baseline');
  const value = scaled(found.value, rule);
  const missing = (error: MeasurementError, onMissing: NonNullable<typeof side.onMissing>) =>
    missingBaseline(error, onMissing, { name, value });
  if ('error' in side) return side.onMissing ? missing(side.error, side.onMissing) : errorOutcome(side.error);
  assertNoGroupGone(rule, metrics, side.content);
  let before: Found;
  try {
    before = counterpart(rule, found, side, measurement);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    // A baseline that is older than the metric is a missing baseline; one that holds rubbish is not.
    return error.code === 'missing_metric' ? missing(error, side.onMissing) : errorOutcome(error);
  }
  const original = scaled(before.value, rule);
  const { sha256 } = side.reference;
  const accepted = acceptanceOf(measurement.acceptances, found.pointer, { value: original, sha256 });
  const observed = { value: accepted ? accepted.value : original };
  const reference = { ...side.reference, observed, ...(accepted && { accepted: accepted.told }) };
  if (side.unchanged) {
    const what = `${name} is that of the baseline: the committed file did not change`;
    return { status: 'passed', reason: 'unchanged', what, observed: { value }, baseline: reference };
  }
  assertScaleOfBaseline(rule.metric, value, observed.value);
  const direction = directionOf(rule, found.facts);
  const judged = (): Outcome => {
    const { asked } = rule;
    if (asked.kind === 'improvement') return judgeImprovement(name, value, reference, asked.minimum, direction);
    if (asked.kind !== 'regression') throw new Error(`${asked.kind} compares with no baseline`);
    if (!rule.interval) return judgeRegression(name, value, reference, asked.tolerance, direction);
    const sample = { ...sampleOf(rule, before, side.content, numericStrings), value: Number(observed.value) };
    const candidate = sampleOf(rule, found, metrics, numericStrings);
    return judgeRegressionByInterval(name, candidate, { reference, sample }, asked.tolerance, direction);
  };
  // A regression from the accepted value is measured like any other; these two would ask for more than was accepted.
  const asksMore = rule.asked.kind === 'improvement' || rule.interval !== undefined;
  const passed = accepted && asksMore ? judgeAccepted(name, value, reference, direction) : undefined;
  const outcome = passed ?? judged();
  return acceptable(outcome, found.pointer, value, { value: original, sha256 });
}

/** The baseline's number for the candidate's: the same one of many, or the same aggregate. */
function counterpart(
  { metric, aggregate }: Rule,
  found: Found,
  { content }: Extract<Side<MetricsFile>, { readonly content: MetricsFile }>,
  { numericStrings }: Measurement,
): Found {
  if (aggregate === 'all') return content.number(found.pointer, { numericStrings });
  return content.number(metric, { numericStrings, ...(aggregate && { aggregate }) });
}

/**
 * A group that vanished takes its number with it, and an aggregate over those that are left looks better for it.
 *
 * @throws UserError `incomplete_metric`
 */
function assertNoGroupGone({ metric }: Rule, judged: MetricsFile, baseline: MetricsFile): void {
  // Files of two shapes have no groups in common by name.
  if (!isWildcard(metric) || judged.format !== baseline.format) return;
  const there = new Set(judged.pointers(metric));
  const gone = baseline.pointers(metric).filter((pointer) => !there.has(pointer));
  if (gone.length === 0) return;
  const shown = gone.slice(0, 5).join(', ') + (gone.length > 5 ? ` and ${gone.length - 5} more` : '');
  throw new UserError('incomplete_metric', {
    what: `${judged.path} lacks ${counted(gone.length, 'group')} that the baseline has for ${JSON.stringify(metric)}`,
    why: `${baseline.path} holds ${shown}`,
    fix: 'have every group measured; where one is gone for good, waive the check until the baseline is without it too',
  });
}

/**
 * The file's number in the unit of the rule.
 *
 * @throws UserError `not_finite` where the scale takes it beyond every double
 */
export function scaled(value: number | bigint, { metric, scale }: Pick<Rule, 'metric' | 'scale'>): number | bigint {
  if (scale === 1) return value;
  const number = Number(value) * scale;
  if (Number.isFinite(number)) return number;
  throw new UserError('not_finite', {
    what: `${metric} times its scale of ${scale} is ${number}`,
    why: 'a number that is not finite satisfies no rule',
    fix: 'mend the scale, or find out why the file holds so large a number',
  });
}

/**
 * Which way is better: as the rule states it, as the file says it, or as the metric's name does.
 *
 * @throws UserError `direction_conflict` where rule and file disagree: one of them turns the gate upside down
 */
export function directionOf({ metric, direction }: Rule, { direction: inFile }: Facts): Direction {
  if (direction !== undefined && inFile !== undefined && direction !== inFile) {
    throw new UserError('direction_conflict', {
      what: `the rule says ${direction} of ${metric}, and the file says ${inFile}`,
      why: 'one of the two would turn the rule upside down',
      fix: 'remove direction: from the rule, or mend what writes the file',
    });
  }
  const known = direction ?? inFile ?? knownDirection(metric);
  if (known !== undefined) return known;
  throw new UserError('direction_conflict', {
    what: `which way is better for ${metric} is not known`,
    why: 'neither the rule nor the file says it',
    fix: 'add direction: higher_is_better, or direction: lower_is_better',
  });
}

/** The number with what its file or its rule says of the sample it was measured on. */
export function sampleOf(
  { metric, interval = {}, ...rule }: Rule,
  { value, facts }: Found,
  file: MetricsFile,
  numericStrings: boolean,
): Sample {
  const stated = (of: number | string) =>
    typeof of === 'number' ? of : Number(file.number(of, { numericStrings }).value);
  const number = Number(scaled(value, { metric, scale: rule.scale }));
  const trials = interval.trials === undefined ? facts.trials : stated(interval.trials);
  const stderr = interval.stderr === undefined ? facts.standard_error : stated(interval.stderr);
  // What the rule states goes before what the file says, and a standard error before a guess at a proportion.
  if (stderr !== undefined && (interval.stderr !== undefined || interval.trials === undefined)) {
    const standardError = stderr * rule.scale;
    return { kind: 'mean', value: number, standardError, ...(trials !== undefined && { trials }) };
  }
  if (trials !== undefined) return { kind: 'proportion', value: number, trials };
  throw new UserError('unknown_sample', {
    what: `how sure ${metric} is, is not known: ${file.path} gives neither its number of rows nor its standard error`,
    why: 'decision: interval needs one of them',
    fix: 'add trials: <number, or its name in the file>, or stderr:, or write decision: point',
  });
}
