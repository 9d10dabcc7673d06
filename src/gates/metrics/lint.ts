import type { Found, MetricsFile } from '../../formats/metrics/metrics-file.js';
import type { Outcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import { counted, formatNumber } from '../../result/format.js';
import type { Location } from '../../result/location.js';
import type { Finding } from '../gate.js';
import { judgeBound } from '../rules/bound.js';
import { knownDirection } from '../rules/direction.js';
import { isProportion } from '../rules/scale.js';
import { directionOf, sampleOf, scaled } from './judge.js';
import type { Measurement } from './measurement.js';
import type { Rule } from './rule.js';

/**
 * What is odd about rules, seen beside the numbers that they judge: a bound that can never fail, one that the baseline
 * itself does not meet, and one so near to perfect that a single row decides.
 */
export function lintRules(rules: readonly Rule[], measurement: Measurement): readonly Finding[] {
  return rules.flatMap((rule) =>
    [
      upsideDown(rule),
      neverFails(rule, measurement),
      stricterThanBaseline(rule, measurement),
      decidedByOneRow(rule, measurement),
    ].flatMap((found) => (found === undefined ? [] : [finding(rule, found.what, found.fix)])),
  );
}

interface Odd {
  readonly what: string;
  readonly fix: string;
}

function finding({ check }: Rule, what: string, fix: string): Finding {
  return { id: check.id, what, fix, ...location(check.location) };
}

function location(at: Location | undefined): { readonly location?: Location } {
  return at ? { location: at } : {};
}

/** Known names can be meant otherwise, but seldom are. */
function upsideDown({ metric, direction }: Rule): Odd | undefined {
  const known = knownDirection(metric);
  if (direction === undefined || known === undefined || direction === known) return undefined;
  return {
    what: `the rule says ${direction} of ${metric}, which is usually ${known}`,
    fix: 'remove direction:, unless this metric is another than its name says',
  };
}

/** A proportion lies between 0 and 1, whatever the model does; written in percent, its bounds are others. */
function neverFails(rule: Rule, measurement: Measurement): Odd | undefined {
  const { metric, asked } = rule;
  if (!isProportion(metric)) return undefined;
  const most = isInPercent(rule, measurement) ? 100 : 1;
  const fix = 'write a bound that a bad model would miss, or remove the rule';
  const always = (bound: string) => ({ what: `${metric} ${bound} always holds: it lies between 0 and ${most}`, fix });
  switch (asked.kind) {
    case 'bound': {
      const { at_least: low, at_most: high } = asked.expected;
      if (low !== undefined && low <= 0) return always(`≥ ${formatNumber(low)}`);
      return high === most ? always(`≤ ${most}`) : undefined;
    }
    case 'regression': {
      const { tolerance } = asked;
      if ('absolute' in tolerance)
        return tolerance.absolute >= most ? always(`with a tolerance of ${most} or more`) : undefined;
      // An error rate can rise by more than all of what it was; an accuracy cannot fall by more.
      const falls = (rule.direction ?? knownDirection(metric)) === 'higher_is_better';
      return falls && tolerance.relative >= 1 ? always('with a tolerance of all of it') : undefined;
    }
    case 'gap':
      return asked.maximum >= most ? always(`with a gap of ${most} or more`) : undefined;
    case 'ratchet':
      return asked.tolerance >= most ? always(`with a tolerance of ${most} or more`) : undefined;
    default:
      return undefined;
  }
}

function isInPercent(rule: Rule, { metrics, numericStrings }: Measurement): boolean {
  const found = numberIn(rule, metrics, numericStrings);
  return rule.scale > 1 || (found !== undefined && Number(scaled(found.value, rule)) > 1 + 1e-9);
}

function stricterThanBaseline(rule: Rule, { baseline, numericStrings }: Measurement): Odd | undefined {
  if (rule.asked.kind !== 'bound' || !baseline || 'error' in baseline) return undefined;
  const before = numberIn(rule, baseline.content, numericStrings);
  if (!before) return undefined;
  const outcome: Outcome = judgeBound(
    `the baseline's ${rule.metric}`,
    { value: scaled(before.value, rule) },
    rule.asked.expected,
  );
  if (outcome.status !== 'failed') return undefined;
  return {
    what: `the baseline itself does not pass: ${outcome.what}`,
    fix: 'loosen the bound to what is in production, or improve that first',
  };
}

function decidedByOneRow(rule: Rule, { metrics, numericStrings }: Measurement): Odd | undefined {
  if (rule.asked.kind !== 'bound' || !isProportion(rule.metric)) return undefined;
  const found = numberIn(rule, metrics, numericStrings);
  const trials = found && trialsOf(rule, found, metrics, numericStrings);
  if (!found || trials === undefined || trials < 1) return undefined;
  const { at_least: low, at_most: high } = rule.asked.expected;
  const higher = directionOf(rule, found.facts) === 'higher_is_better';
  const share = higher ? (low === undefined ? undefined : 1 - low) : high;
  if (share === undefined || share <= 0) return undefined;
  const allowed = Math.floor(trials * share + 1e-9);
  if (allowed > 1) return undefined;
  const words = allowed === 1 ? 'one failure' : 'no failure';
  return {
    what: `at ${counted(trials, 'row')} the bound on ${rule.metric} allows ${words}: one row decides`,
    fix: rule.interval
      ? 'evaluate on more rows, or loosen the bound'
      : 'evaluate on more rows, loosen the bound, or write decision: interval',
  };
}

function trialsOf(rule: Rule, found: Found, metrics: MetricsFile, numericStrings: boolean): number | undefined {
  try {
    return sampleOf(rule, found, metrics, numericStrings).trials;
  } catch (error) {
    if (isMeasurementError(error)) return undefined;
    throw error;
  }
}

/** What cannot be read is told by the gate itself. */
function numberIn({ metric, aggregate }: Rule, file: MetricsFile, numericStrings: boolean): Found | undefined {
  try {
    return file.numbers(metric, { numericStrings, ...(aggregate && { aggregate }) })[0];
  } catch (error) {
    if (isMeasurementError(error)) return undefined;
    throw error;
  }
}
