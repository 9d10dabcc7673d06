import type { Direction } from '../gates/rules/known-metrics.js';
import { formatNumber } from '../result/format.js';
import { fromStandardError, wilson } from '../stats/intervals.js';

/** A number of a metrics file whose direction is known. */
export interface Measured {
  /** how a rule names it */
  readonly selector: string;
  /** the last part of its name */
  readonly name: string;
  /** finite */
  readonly value: number;
  readonly direction: Direction;
  /** whether the direction must be written beside the rule, for its name does not say it */
  readonly statesDirection: boolean;
  /** it lies between 0 and 1 by definition */
  readonly proportion: boolean;
  /** how many rows it is over, by what the file says */
  readonly trials?: number;
  /** by what the file says, in the value's own unit */
  readonly standardError?: number;
}

/** An absolute bound, and in words how it came from today's value. */
export interface Bound {
  readonly word: 'min' | 'max';
  readonly value: number;
  readonly how: string;
}

const level = 0.95;
/** Where the number of rows is not known, a proportion may get worse by so much: one run differs from the next by this. */
const leastMargin = 0.01;
/** A bound nearer to 0, or to 1, would be within what comparisons allow for rounding (1e-9), and could not fail. */
const nearestBound = 1e-8;

/** Shares of rows, to which a binomial interval belongs. F1, areas under curves and their like are none. */
const shareOfRows =
  /^(?!.*(balanced|average|macro|micro|weighted))(.*[^a-z])?(acc|accuracy|exact_match|precision|recall|sensitivity|specificity|error_rate|(true|false)_(positive|negative)_rate|[tf][pn]r|hit_rate|pass_1)([^a-z].*)?$/;

/** Whether a number that is a proportion by its name is written in percent. */
export function isPercent({ proportion, value }: Pick<Measured, 'proportion' | 'value'>): boolean {
  return proportion && value > 1 && value <= 100;
}

/**
 * The bound to propose for a value: one that today's file passes, that a worse one fails, and that is rounded so that a
 * person can read it. In the unit of the rule: a fraction for what is written in percent.
 *
 * @returns undefined where no such bound follows from the value
 */
export function boundOf(measured: Measured): Bound | undefined {
  return measured.proportion ? boundOfProportion(measured) : boundOfAmount(measured);
}

function boundOfProportion(measured: Measured): Bound | undefined {
  const { direction, trials } = measured;
  const unit = isPercent(measured) ? 0.01 : 1;
  const today = measured.value * unit;
  if (!(today >= 0 && today <= 1)) return undefined;
  const standardError = measured.standardError === undefined ? undefined : measured.standardError * unit;
  const higher = direction === 'higher_is_better';
  // An error rate is judged as the share of what is right, so that both directions have one formula.
  const right = higher ? today : 1 - today;
  let worst: number;
  let how: string;
  const end = higher ? 'lower' : 'upper';
  if (standardError !== undefined && standardError > 0) {
    worst = fromStandardError(right, standardError, level)[0];
    how = `the ${end} end of its 95 % interval (standard error ${formatNumber(standardError)})`;
  } else if (trials !== undefined && trials >= 1 && isShareOfRows(measured.name)) {
    worst = wilson(right * trials, trials, level)[0];
    how = `the ${end} end of its 95 % interval (Wilson, ${formatNumber(trials)} rows)`;
  } else {
    const margins = [
      { margin: 0.05 * right, words: '5 % worse than today' },
      { margin: 0.25 * (1 - right), words: 'a quarter more errors than today' },
    ].sort((one, other) => one.margin - other.margin);
    const [{ margin, words } = { margin: 0, words: '' }] = margins;
    worst = right - Math.max(leastMargin, margin);
    how = margin > leastMargin ? words : 'a point worse than today';
  }
  const rounded = worst > 0 && worst < 1 ? downBesideEnds(worst) : 0;
  if (!(rounded >= nearestBound && rounded <= Math.min(right, 1 - nearestBound))) return undefined;
  return higher
    ? { word: 'min', value: rounded, how: `${how}, rounded down` }
    : { word: 'max', value: complement(rounded), how: `${how}, rounded up` };
}

function isShareOfRows(name: string): boolean {
  return shareOfRows.test(name.toLowerCase().replace(/[ _@-]+/g, '_'));
}

function boundOfAmount({ value, direction, standardError }: Measured): Bound | undefined {
  const higher = direction === 'higher_is_better';
  const sign = higher ? -1 : 1;
  let worst: number;
  let how: string;
  if (standardError !== undefined && standardError > 0) {
    const [lower, upper] = fromStandardError(value, standardError, level);
    worst = higher ? lower : upper;
    how = `the ${higher ? 'lower' : 'upper'} end of its 95 % interval (standard error ${formatNumber(standardError)})`;
  } else {
    // A tenth of nothing is nothing: what is exactly 0 today says not how much it may vary.
    if (value === 0) return undefined;
    worst = value + sign * 0.1 * Math.abs(value);
    how = 'a tenth worse than today';
  }
  const rounded = sign * upTo(sign * worst, exponentOf(worst) - 1);
  if (!(Number.isFinite(rounded) && Math.abs(rounded) >= nearestBound)) return undefined;
  return { word: higher ? 'min' : 'max', value: rounded + 0, how: `${how}, rounded ${higher ? 'down' : 'up'}` };
}

/** Two significant digits of the distance to 0 or to 1, whichever is nearer: 0.8875 → 0.88, 0.9825 → 0.982. */
function downBesideEnds(value: number): number {
  return -upTo(-value, exponentOf(Math.min(value, 1 - value)) - 1) + 0;
}

/** 1 − value, in as many decimals as the value has. */
function complement(value: number): number {
  return Number((1 - value).toPrecision(12));
}

function exponentOf(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
}

/** The least multiple of 10^exponent that is not below the value; what is off by the rounding of a binary fraction is equal. */
function upTo(value: number, exponent: number): number {
  const units = value / 10 ** exponent;
  const near = Math.round(units);
  return Number(`${Math.abs(units - near) < 1e-9 ? near : Math.ceil(units)}e${exponent}`);
}
