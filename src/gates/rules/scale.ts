import type { Expected } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { formatNumber } from '../../result/format.js';
import { knownMetric } from './known-metrics.js';

/**
 * Whether a metric lies between 0 and 1 by definition, as its name says. F1 and areas under a curve do too: that says what
 * its scale is, not that a binomial interval is right for it.
 */
export function isProportion(metric: string): boolean {
  return knownMetric(metric)?.proportion === true;
}

/**
 * Refuses to compare a percent with a fraction: an accuracy of 91.2 is above every minimum that is written as a fraction,
 * and an error rate of 0.3 below every maximum that is written in percent. Zero is the same in both.
 *
 * @throws UserError `scale_mismatch` for a known proportion that stands on the other side of 1 than its bound
 */
export function assertScaleOfBound(metric: string, value: number | bigint, { at_least, at_most }: Expected): void {
  if (!isProportion(metric)) return;
  const number = Number(value);
  for (const bound of [at_least, at_most]) {
    if (bound === undefined || !(acrossOne(number, bound) || acrossOne(bound, number))) continue;
    const [is, asked] = [formatNumber(value, bound), formatNumber(bound, number)];
    throw new UserError('scale_mismatch', {
      what: `${metric} is ${is}, and its bound is ${asked}: one is in percent, the other a fraction`,
      why: `${metric} lies between 0 and 1 by definition, so that only a percentage is above 1`,
      fix:
        number > 1
          ? `write scale: 0.01 beside the rule, which makes ${formatNumber(number / 100)} of ${is}`
          : `write the bound as a fraction (${formatNumber(bound / 100)}), or scale: 100 beside the rule`,
    });
  }
}

/**
 * Refuses to compare a percent with a fraction of before. Two percentages can stand on both sides of 1 as well, such as error
 * rates of 0.9 and 1.2; only a tenfold step is not believed.
 *
 * @throws UserError `scale_mismatch` for a known proportion that stands on the other side of 1 than its baseline, ten times
 * apart or more
 */
export function assertScaleOfBaseline(metric: string, value: number | bigint, baseline: number | bigint): void {
  if (!isProportion(metric) || !areOfTwoScales(value, baseline)) return;
  const [number, before] = [Number(value), Number(baseline)];
  const high = Math.max(number, before);
  const shown = `${metric} is ${formatNumber(value)}, the baseline's is ${formatNumber(baseline)}`;
  const percent = number > before ? 'the file that is judged' : "the baseline's file";
  const scaled = `scale: 0.01 beside a rule makes ${formatNumber(high / 100)} of ${formatNumber(high)}`;
  throw new UserError('scale_mismatch', {
    what: `${shown}: ${percent} is in percent, the other is not`,
    why: `${metric} lies between 0 and 1 by definition, so that only a percentage is above 1`,
    fix: `write both files on one scale; ${scaled}`,
  });
}

/**
 * The same of two metrics in one file: a test accuracy in percent is above every training accuracy that is a fraction.
 *
 * @throws UserError `scale_mismatch`
 */
export function assertScaleOfGap(
  metric: string,
  value: number | bigint,
  other: { readonly metric: string; readonly value: number | bigint },
): void {
  if (!isProportion(metric) || !areOfTwoScales(value, other.value)) return;
  const percent = Number(value) > Number(other.value) ? metric : other.metric;
  throw new UserError('scale_mismatch', {
    what: `${metric} is ${formatNumber(value)}, ${other.metric} is ${formatNumber(other.value)}: ${percent} is in percent, the other is not`,
    why: `${metric} lies between 0 and 1 by definition, so that only a percentage is above 1`,
    fix: 'have both written on one scale',
  });
}

function areOfTwoScales(value: number | bigint, other: number | bigint): boolean {
  const [low = 0, high = 0] = [Number(value), Number(other)].toSorted((a, b) => a - b);
  return acrossOne(high, low) && high >= low * 10;
}

/** Above 1, and the other a fraction that is not zero. What exceeds 1 by rounding does not. */
function acrossOne(number: number, fraction: number): boolean {
  return number > 1 + 1e-9 && fraction > 0 && fraction <= 1 + 1e-9;
}
