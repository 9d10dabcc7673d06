import type { Expected } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { type Direction, knownMetric } from './known-metrics.js';

export type { Direction } from './known-metrics.js';

/** Which way is better, for metrics whose name says so. */
export function knownDirection(metric: string): Direction | undefined {
  return knownMetric(metric)?.direction;
}

/**
 * How much worse a number is than another, in the metric's own unit; negative where it is better.
 *
 * @throws RangeError where one is not finite: it satisfies no comparison, so whoever read it must not get this far
 * @throws UserError `not_finite` for an integer beyond the largest double, whose difference is none
 */
export function worseBy(metric: string, value: number | bigint, other: number | bigint, direction: Direction): number {
  const difference = double(metric, other) - double(metric, value);
  return direction === 'higher_is_better' ? difference : -difference;
}

/** The number that is this much worse than another; a negative amount is better. */
export function worseThan(other: number, amount: number, direction: Direction): number {
  return direction === 'higher_is_better' ? other - amount : other + amount;
}

/** What a rule asks for whose bound is the worst number that passes. */
export function atWorst(bound: number, direction: Direction): Pick<Expected, 'at_least' | 'at_most'> {
  return direction === 'higher_is_better' ? { at_least: bound } : { at_most: bound };
}

function double(metric: string, value: number | bigint): number {
  const converted = Number(value);
  if (Number.isFinite(converted)) return converted;
  if (typeof value === 'number') throw new RangeError(`${metric} is ${value}`);
  throw new UserError('not_finite', {
    what: `${metric} is an integer of ${value.toString().replace('-', '').length} digits`,
    why: 'it is beyond the largest number that can be compared with another, about 1.8e308',
  });
}
