import type { Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { formatBytes, formatNumber } from '../../result/format.js';
import type { FileDigest } from '../../result/run.js';
import { slack } from '../rules/bound.js';

/**
 * Judges how much larger a file is than its baseline, as a fraction of the baseline. A smaller file never fails.
 *
 * @param maximum largest growth, inclusive; 0.1 is ten percent
 * @throws UserError `baseline_near_zero` where the baseline has no bytes to grow from
 */
export function judgeGrowth(
  current: FileDigest,
  baseline: FileDigest,
  from: string,
  maximum: number,
  unchanged: boolean,
): Outcome {
  if (baseline.size === 0) {
    throw new UserError('baseline_near_zero', {
      what: `the baseline ${baseline.path} is empty`,
      why: 'growth from zero bytes is no number',
    });
  }
  const value = current.size / baseline.size - 1;
  const shown = `${current.path} is ${formatBytes(current.size)}, the baseline's is ${formatBytes(baseline.size)}`;
  const measured = {
    observed: { value, unit: 'fraction' as const },
    expected: { at_most: maximum, unit: 'fraction' as const, tolerance: { relative: maximum } },
    baseline: {
      from,
      path: baseline.path,
      sha256: baseline.sha256,
      observed: { value: baseline.size, unit: 'bytes' as const },
    },
  };
  if (unchanged)
    return { status: 'passed', reason: 'unchanged', what: 'the model is that of the baseline', ...measured };
  if (value > maximum + slack(maximum)) {
    const [growth, allowed] = [value * 100, maximum * 100];
    const grown = `${formatNumber(growth, allowed)} % larger, allowed is ${formatNumber(allowed, growth)} %`;
    return { status: 'failed', reason: 'growth', what: `${shown}: ${grown}`, ...measured };
  }
  return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}
