import type { BaselineReference, Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { formatBytes, formatNumber } from '../../result/format.js';
import { slack } from '../rules/bound.js';

/** A model, or its baseline, as one thing. */
export interface Weighed {
  /** how it is called: the path of its file, or of the folder */
  readonly path: string;
  /** bytes of all its files */
  readonly size: number;
}

/** Both sides of a comparison. */
export interface Growth {
  readonly current: Weighed;
  readonly baseline: Weighed;
  readonly reference: BaselineReference;
  /** the model is the baseline's, and nobody touched it */
  readonly unchanged: boolean;
}

/**
 * Judges how much larger a model is than its baseline, as a fraction of the baseline. A smaller one never fails.
 *
 * @param maximum largest growth, inclusive; 0.1 is ten percent
 * @throws UserError `baseline_near_zero` where the baseline has no bytes to grow from
 */
export function judgeRelativeGrowth(growth: Growth, maximum: number): Outcome {
  const { current, baseline } = growth;
  if (baseline.size === 0) {
    throw new UserError('baseline_near_zero', {
      what: `the baseline ${baseline.path} is empty`,
      why: 'growth from zero bytes is no number',
    });
  }
  const value = current.size / baseline.size - 1;
  const measured = {
    observed: { value, unit: 'fraction' as const },
    expected: { at_most: maximum, unit: 'fraction' as const, tolerance: { relative: maximum } },
  };
  if (value <= maximum + slack(maximum)) return withinBound(growth, measured);
  const [percent, allowed] = [value * 100, maximum * 100];
  const grown = `${formatNumber(percent, allowed)} % larger, allowed is ${formatNumber(allowed, percent)} %`;
  return beyond(growth, grown, measured);
}

/**
 * The same in bytes.
 *
 * @param maximum largest growth in bytes, inclusive
 */
export function judgeAbsoluteGrowth(growth: Growth, maximum: number): Outcome {
  const value = growth.current.size - growth.baseline.size;
  const measured = {
    observed: { value, unit: 'bytes' as const },
    expected: { at_most: maximum, unit: 'bytes' as const },
  };
  if (value <= maximum) return withinBound(growth, measured);
  return beyond(growth, `${bytesApart(value, maximum)} larger, allowed is ${bytesApart(maximum, value)}`, measured);
}

type Measured = Pick<Outcome, 'observed' | 'expected'>;

function withinBound(growth: Growth, measured: Measured): Outcome {
  const told = { ...measured, baseline: growth.reference };
  return growth.unchanged
    ? { status: 'passed', reason: 'unchanged', what: 'the model is that of the baseline', ...told }
    : { status: 'passed', reason: 'within_bound', what: sides(growth), ...told };
}

function beyond(growth: Growth, grown: string, measured: Measured): Outcome {
  const what = `${sides(growth)}: ${grown}`;
  return { status: 'failed', reason: 'growth', what, ...measured, baseline: growth.reference };
}

function sides({ current, baseline }: Growth): string {
  return `${current.path} is ${formatBytes(current.size)}, the baseline's is ${formatBytes(baseline.size)}`;
}

/** Rounded to three digits, unless that makes two numbers one. */
function bytesApart(value: number, other: number): string {
  const text = formatBytes(value);
  return value !== other && text === formatBytes(other) ? `${value} bytes` : text;
}
