import {
  answer,
  type Check,
  type DriftEvidence,
  type Evidence,
  type Outcome,
  type PlannedCheck,
} from '../../result/check.js';
import { formatCount, formatProbability } from '../../result/format.js';
import { adjust } from '../../stats/correction.js';
import { slack } from '../rules/bound.js';
import type { DriftPolicy } from './policy.js';
import { formatValue } from './words.js';

/** A question with its measured answer, before it is known how surprising it is among all others. */
export interface Tested {
  readonly check: PlannedCheck;
  /** the size of the change */
  readonly value: number;
  readonly unit?: 'fraction';
  /** the largest that passes; infinite where only significance decides */
  readonly bound: number;
  /** where it is known only to lie between two numbers */
  readonly bounds?: readonly [lower: number, upper: number];
  /** in (0, 1] */
  readonly p: number;
  /** what changed, as the beginning of a sentence: `the share of missing rows went from 1 % to 5 %` */
  readonly change: string;
  /** what else there is to know */
  readonly why?: string;
  /** how to admit it, if it was meant */
  readonly fix: string;
  readonly evidence: DriftEvidence;
  /** what is shown where it did not pass */
  readonly shown: () => readonly Evidence[];
}

/** A question that needed no test. */
export interface Settled {
  readonly check: PlannedCheck;
  readonly outcome: Outcome;
}

export type Answer = Tested | Settled;

export function isTested(answered: Answer): answered is Tested {
  return 'p' in answered;
}

/** Judges all questions of a block together: its tests are one family, for a hundred columns have a hundred chances. */
export function judgeFamily(
  answers: readonly Answer[],
  policy: Pick<DriftPolicy, 'decision' | 'alpha' | 'correction'>,
): readonly Check[] {
  const tested = answers.filter(isTested);
  const adjusted = adjust(
    tested.map(({ p }) => p),
    policy.correction,
  );
  return answers.map((each) => {
    if (!isTested(each)) return answer(each.check, each.outcome);
    const p = adjusted[tested.indexOf(each)] ?? Number.NaN;
    return answer(each.check, outcomeOf(each, { adjusted: p, family: tested.length }, policy));
  });
}

/** Whether a change of that size and that surprise is drift. */
export function decide(
  { value, bound, bounds = [value, value] }: Pick<Tested, 'value' | 'bound' | 'bounds'>,
  adjusted: number,
  { decision, alpha }: Pick<DriftPolicy, 'decision' | 'alpha'>,
): 'drift' | 'open' | 'within_bound' | 'within_noise' {
  const real = decision === 'effect' || adjusted <= alpha;
  if (decision === 'significance') return real ? 'drift' : 'within_noise';
  const most = bound + slack(bound);
  if (bounds[1] <= most) return 'within_bound';
  if (!real) return 'within_noise';
  return bounds[0] > most ? 'drift' : 'open';
}

function outcomeOf(
  tested: Tested,
  { adjusted, family }: { readonly adjusted: number; readonly family: number },
  policy: Pick<DriftPolicy, 'decision' | 'alpha' | 'correction'>,
): Outcome {
  const { check, value, unit, bound, change, why, fix, evidence, shown } = tested;
  const { decision, alpha, correction } = policy;
  const judged = decide(tested, adjusted, policy);
  const told: DriftEvidence =
    decision === 'effect' ? untested(evidence) : { ...evidence, adjusted_p: adjusted, correction, family, alpha };
  const measured = {
    observed: { value, ...(unit && { unit }) },
    // A column without a spread is judged by another distance than was planned, with a bound of its own.
    ...(check.expected && { expected: { ...check.expected, at_most: bound } }),
    evidence: [told, ...(judged === 'drift' || judged === 'open' ? shown() : [])],
  };
  const because = why === undefined ? {} : { why };
  const most = formatValue(bound, unit);
  const surprise = `p ${formatProbability(adjusted)} after ${correction === 'none' ? 'no correction' : correction} over ${formatCount(family)} ${family === 1 ? 'test' : 'tests'}`;
  switch (judged) {
    case 'drift': {
      const size = decision === 'significance' ? '' : `more than ${most}`;
      const noise = decision === 'effect' ? '' : `more than noise (${surprise})`;
      const what = `${change}: ${[size, noise].filter(Boolean).join(', and ')}`;
      return { status: 'failed', reason: 'drift', what, ...because, fix, ...measured };
    }
    case 'open': {
      const what = `${change}, and the ranges of the profile leave open on which side of ${most} it lies`;
      return { status: 'inconclusive', reason: 'interval_contains_bound', what, fix: openFix, ...measured };
    }
    case 'within_noise': {
      const size = decision === 'significance' ? '' : ` more than ${most}, and`;
      return {
        status: 'passed',
        reason: 'within_noise',
        what: `${change}:${size} no more than noise (${surprise})`,
        ...because,
        ...measured,
      };
    }
    case 'within_bound':
      return { status: 'passed', reason: 'within_bound', what: `${change}: at most ${most}`, ...because, ...measured };
  }
}

const openFix =
  'compare with the reference data instead of their profile, or use wasserstein, which the ranges hardly blur';

function untested({ test: _test, p: _p, ...evidence }: DriftEvidence): DriftEvidence {
  return evidence;
}
