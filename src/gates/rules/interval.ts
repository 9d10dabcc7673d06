import type { Amount, BaselineReference, Expected, Outcome } from '../../result/check.js';
import { counted, formatExpected, formatInterval, formatNumber } from '../../result/format.js';
import { formatDifference, inUnits } from './amount.js';
import { slack } from './bound.js';
import { atWorst, type Direction, worseBy, worseThan } from './direction.js';
import { differenceOf, type Estimate, estimateOf, type Sample } from './estimate.js';

/** Two-sided: 2.5 % on each side. */
export const usualLevel = 0.95;

/**
 * Judges a number against inclusive bounds by the interval of its sample: passed where the whole interval is within them,
 * failed where it is wholly beyond one, else inconclusive.
 *
 * @throws as `estimateOf`
 */
export function judgeBoundByInterval(
  metric: string,
  sample: Sample,
  expected: Expected,
  level: number = usualLevel,
): Outcome {
  const estimate = estimateOf(metric, sample, level);
  const observed = { value: estimate.value };
  const bound = expected.at_least ?? expected.at_most;
  const shown = `${metric} is ${formatNumber(estimate.value, bound)} (${intervalText(estimate, bound)})`;
  const measured = { observed, expected, evidence: [estimate.evidence] };
  const found = verdict(estimate, expected, (limit) => slack(limit));
  const asked = formatExpected(expected, observed);
  if (found === 'passed') return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
  if ('failed' in found) {
    const below = found.failed === 'at_least';
    const reason = below ? 'below_minimum' : 'above_maximum';
    const what = `${shown}, ${below ? 'required' : 'allowed'} is ${asked}`;
    return { status: 'failed', reason, what, ...measured };
  }
  return { ...unsettled(`${shown}, asked is ${asked}`, estimate, found.contains), ...measured };
}

/**
 * Judges how much worse a metric is than its baseline by the interval of their difference, the samples taken as independent.
 * A relative tolerance is that of the baseline as it was measured. An improvement never fails.
 *
 * @throws as `differenceOf`, and UserError `baseline_near_zero` for a relative tolerance on a baseline under 1e-12
 */
export function judgeRegressionByInterval(
  metric: string,
  sample: Sample,
  baseline: { readonly reference: BaselineReference; readonly sample: Sample },
  tolerance: Amount,
  direction: Direction,
  level: number = usualLevel,
): Outcome {
  const [value, before] = [sample.value, baseline.sample.value];
  const allowed = inUnits(metric, tolerance, before);
  const estimate = differenceOf(metric, sample, baseline.sample, level);
  const bound = worseThan(before, allowed, direction);
  const limit = worseThan(0, allowed, direction);
  const numbers = `${metric} is ${formatNumber(value, bound)}, the baseline's is ${formatNumber(before, value)}`;
  const shown = `${numbers} (${intervalText(estimate, limit)})`;
  const measured = {
    observed: { value },
    expected: { ...atWorst(bound, direction), tolerance },
    baseline: { ...baseline.reference, observed: { value: before } },
    evidence: [estimate.evidence],
  };
  const found = verdict(estimate, atWorst(limit, direction), () => slack(bound));
  if (found === 'passed') return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
  const worse = worseBy(metric, value, before, direction);
  const asked = formatDifference(allowed, worse, tolerance, before);
  if ('failed' in found) {
    const what = `${shown}: worse by ${formatDifference(worse, allowed, tolerance, before)}, allowed is ${asked}`;
    return { status: 'failed', reason: 'regression', what, ...measured };
  }
  return { ...unsettled(`${shown}, allowed is worse by ${asked}`, estimate, found.contains), ...measured };
}

type Verdict = 'passed' | { readonly failed: 'at_least' | 'at_most' } | { readonly contains: number };

/** Where two bounds are held, the one that the value breaks decides, else the one that takes longer to leave. */
function verdict(
  { value, evidence: { lower, upper } }: Estimate,
  { at_least, at_most }: Pick<Expected, 'at_least' | 'at_most'>,
  slackOf: (bound: number) => number,
): Verdict {
  if (at_least !== undefined && upper < at_least - slackOf(at_least)) return { failed: 'at_least' };
  if (at_most !== undefined && lower > at_most + slackOf(at_most)) return { failed: 'at_most' };
  const low = at_least !== undefined && lower < at_least - slackOf(at_least) ? at_least : undefined;
  const high = at_most !== undefined && upper > at_most + slackOf(at_most) ? at_most : undefined;
  if (low === undefined) return high === undefined ? 'passed' : { contains: high };
  if (high === undefined) return { contains: low };
  return { contains: value - low < high - value ? low : high };
}

function unsettled(what: string, estimate: Estimate, bound: number): Extract<Outcome, { status: 'inconclusive' }> {
  const { trials } = estimate.evidence;
  const sample = trials === undefined ? 'the sample' : counted(trials, 'row');
  const by = estimate.settledBy(bound);
  return {
    status: 'inconclusive',
    reason: 'interval_contains_bound',
    what,
    why: `the interval lies on both sides of ${formatNumber(bound)}: ${sample} cannot tell which is true`,
    fix:
      by === undefined
        ? 'no number of rows settles a value that is its bound: ask for a little less, or write decision: point'
        : `${by} would settle it, if the value stays`,
  };
}

function intervalText({ evidence }: Estimate, bound: number | undefined): string {
  const { about, level, trials } = evidence;
  const whose = about === 'difference' ? ' of the difference' : '';
  const sample = trials === undefined ? '' : `, ${counted(trials, 'row')}`;
  return `${formatNumber(level * 100)} % interval${whose} ${formatInterval(evidence, bound)}${sample}`;
}
