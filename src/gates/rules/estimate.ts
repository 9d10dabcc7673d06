import type { IntervalEvidence } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { counted, formatNumber } from '../../result/format.js';
import {
  differenceFromStandardErrors,
  differenceOfProportions,
  fromStandardError,
  type Interval,
  standardErrorToSettle,
  trialsToSettle,
  trialsToSettleDifference,
  trialsToSettleStandardError,
  wilson,
} from '../../stats/intervals.js';

/** A measured number with what is known of the sample it was measured on. */
export type Sample =
  | { readonly kind: 'proportion'; readonly value: number; readonly trials: number }
  | { readonly kind: 'mean'; readonly value: number; readonly standardError: number; readonly trials?: number };

/** A number with its interval. */
export interface Estimate {
  readonly value: number;
  readonly evidence: IntervalEvidence;
  /** what would settle a comparison with a bound that the interval holds, if the values stay; nothing where nothing would */
  settledBy(bound: number): string | undefined;
}

/**
 * A number with the interval of its sample: Wilson's for a proportion, else from the standard error.
 *
 * @param level confidence level in (0, 1), two-sided
 * @throws RangeError where the value is not finite, or the level is none
 * @throws UserError `scale_mismatch` for a proportion outside 0 and 1, `nothing_to_judge` for a sample that says nothing,
 * `malformed` for a standard error below 0 or not finite
 */
export function estimateOf(metric: string, sample: Sample, level: number): Estimate {
  assertSample(metric, sample);
  const { value, trials } = sample;
  if (sample.kind === 'proportion') {
    return {
      value,
      evidence: evidence('value', wilson(value * sample.trials, sample.trials, level), level, 'wilson', trials),
      settledBy: (bound) => rows(trialsToSettle(value, Math.min(1, Math.max(0, bound)), level)),
    };
  }
  const { standardError } = sample;
  return {
    value,
    evidence: evidence('value', fromStandardError(value, standardError, level), level, 'standard_error', trials),
    settledBy: (bound) => {
      if (trials !== undefined) return rows(trialsToSettleStandardError(value, standardError, trials, bound, level));
      return smallerError(value, bound, level, 'a standard error');
    },
  };
}

/**
 * The difference candidate − baseline with its interval, for independent samples: Newcombe's for proportions, else from both
 * standard errors. Where both were measured on the same rows it is wider than need be.
 *
 * @throws as `estimateOf`, and UserError `unsupported` where the two say different things of their samples
 */
export function differenceOf(metric: string, candidate: Sample, baseline: Sample, level: number): Estimate {
  assertSample(metric, candidate);
  assertSample(`the baseline's ${metric}`, baseline);
  const value = candidate.value - baseline.value;
  if (candidate.kind === 'proportion' && baseline.kind === 'proportion') {
    const sides = [candidate.value, candidate.trials, baseline.value, baseline.trials] as const;
    return {
      value,
      evidence: evidence('difference', differenceOfProportions(...sides, level), level, 'newcombe', candidate.trials),
      settledBy: (bound) =>
        rowsOfBoth(trialsToSettleDifference(...sides, bound, level), candidate.trials, baseline.trials),
    };
  }
  if (candidate.kind === 'mean' && baseline.kind === 'mean') {
    const sides = [candidate.value, candidate.standardError, baseline.value, baseline.standardError] as const;
    const interval = differenceFromStandardErrors(...sides, level);
    const standardError = Math.hypot(candidate.standardError, baseline.standardError);
    const [n1, n2] = [candidate.trials, baseline.trials];
    return {
      value,
      evidence: evidence('difference', interval, level, 'standard_error', n1),
      settledBy: (bound) => {
        if (n1 === undefined || n2 === undefined)
          return smallerError(value, bound, level, 'a standard error of the difference');
        return rowsOfBoth(trialsToSettleStandardError(value, standardError, n1, bound, level), n1, n2);
      },
    };
  }
  throw new UserError('unsupported', {
    what: `${metric} and its baseline say different things of their samples: trials, and a standard error`,
    why: 'an interval of their difference needs the same of both',
    fix: 'write trials for both, or stderr for both, or decision: point',
  });
}

function assertSample(metric: string, sample: Sample): void {
  const { value, trials } = sample;
  if (!Number.isFinite(value)) throw new RangeError(`${metric} is ${value}`);
  if (trials !== undefined && !(trials >= 1 && Number.isFinite(trials))) {
    throw new UserError('nothing_to_judge', {
      what: `${metric} was measured on ${formatNumber(trials)} rows`,
      why: 'an interval needs one row at least',
    });
  }
  if (sample.kind === 'proportion') {
    if (value >= 0 && value <= 1) return;
    throw new UserError('scale_mismatch', {
      what: `${metric} is ${formatNumber(value)}, and trials: asks for a proportion between 0 and 1`,
      why: 'the interval from a number of trials is that of a share of successes',
      fix: 'write scale: 0.01 where it is in percent, or stderr: where it is no proportion',
    });
  }
  const { standardError } = sample;
  if (!(standardError >= 0 && Number.isFinite(standardError))) {
    throw new UserError('malformed', { what: `the standard error of ${metric} is ${formatNumber(standardError)}` });
  }
  if (standardError === 0) {
    throw new UserError('nothing_to_judge', {
      what: `the standard error of ${metric} is 0`,
      why: 'rows that are all alike do not say how much others would differ',
      fix: 'write trials: for a proportion, whose interval is never without width, or decision: point',
    });
  }
}

function evidence(
  about: IntervalEvidence['about'],
  [lower, upper]: Interval,
  level: number,
  method: IntervalEvidence['method'],
  trials: number | undefined,
): IntervalEvidence {
  return { kind: 'interval', about, lower, upper, level, method, ...(trials !== undefined && { trials }) };
}

function rows(trials: number): string | undefined {
  return trials <= Number.MAX_SAFE_INTEGER ? `about ${counted(trials, 'row')}` : undefined;
}

function rowsOfBoth(candidate: number, trials: number, ofBaseline: number): string | undefined {
  const baseline = Math.ceil((candidate / trials) * ofBaseline);
  if (baseline === candidate)
    return candidate <= Number.MAX_SAFE_INTEGER ? `${rows(candidate)} on each side` : undefined;
  const told = rows(candidate);
  return told === undefined ? undefined : `${told}, and ${formatNumber(baseline)} for the baseline,`;
}

function smallerError(value: number, bound: number, level: number, name: string): string | undefined {
  const needed = standardErrorToSettle(value, bound, level);
  return needed > 0 ? `${name} below ${formatNumber(needed)}` : undefined;
}
