import type { Amount, Expected, IntervalEvidence } from './check.js';
import type { Quantity, Unit } from './quantity.js';

/**
 * A number as every report writes it: six significant digits, and as many more as it takes to tell it from the number it
 * was compared with, which is written beside it with as many ("0.9 is below 0.9" helps nobody).
 */
export function formatNumber(value: number | bigint, comparedWith?: number | bigint): string {
  if (typeof value === 'bigint') return value.toString();
  if (!Number.isFinite(value)) return String(value);
  if (Number.isSafeInteger(value)) return String(value);
  const other = comparedWith === undefined ? value : Number(comparedWith);
  for (let digits = 6; digits < 17; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    if (value === other || rounded !== Number(other.toPrecision(digits))) return String(rounded);
  }
  return String(value);
}

/**
 * A number that was estimated, and that nobody reads to the last digit: three significant digits, and as many more as it
 * takes to tell it from the number it was compared with.
 */
export function formatShort(value: number | bigint, comparedWith?: number | bigint): string {
  const [number, other] = [Number(value), Number(comparedWith ?? value)];
  if (!Number.isFinite(number)) return String(number);
  for (let digits = 3; digits < 17; digits += 1) {
    const rounded = Number(number.toPrecision(digits));
    if (number === other || rounded !== Number(other.toPrecision(digits))) return String(rounded);
  }
  return String(number);
}

/** `0.012`, `3.4e-8`: two digits; what is too small for a number is not called 0. */
export function formatProbability(p: number): string {
  if (p < 1e-300) return '< 1e-300';
  return p < 0.001 ? p.toExponential(1) : String(Number(p.toPrecision(2)));
}

const decimalUnits = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** 1 536 → `1.54 KB`: decimal units, three significant digits. */
export function formatBytes(bytes: number | bigint): string {
  if (bytes < 0) return `-${formatBytes(-bytes)}`;
  let value = Number(bytes);
  let unit = 0;
  while (value >= 999.5 && unit < decimalUnits.length - 1) {
    value /= 1000;
    unit += 1;
  }
  if (unit === 0) return value === 1 ? '1 byte' : `${value} bytes`;
  return `${Number(value.toPrecision(3))} ${decimalUnits[unit]}`;
}

function formatWithUnit(value: number | bigint, unit: Unit | undefined, comparedWith?: number | bigint): string {
  if (unit === 'bytes') {
    const text = formatBytes(value);
    return comparedWith !== undefined && value !== comparedWith && text === formatBytes(comparedWith)
      ? `${value} bytes`
      : text;
  }
  if (unit === 'fraction')
    return `${formatNumber(Number(value) * 100, comparedWith === undefined ? undefined : Number(comparedWith) * 100)} %`;
  if (unit === undefined) return formatNumber(value, comparedWith);
  return `${formatCount(value)} ${Number(value) === 1 ? unit.slice(0, -1) : unit}`;
}

/** `12,300,000`: a count that is large and is there to be read. */
export function formatCount(count: number | bigint): string {
  return formatNumber(count).replace(/^[0-9]{4,}$/, (digits) => digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ','));
}

/** `1 row`, `3 rows`. */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `0.937063`, `3 of 341 rows`, `48.1 MB`. */
export function formatQuantity(quantity: Quantity, expected?: Expected): string {
  const { value, unit, of } = quantity;
  if (of !== undefined && unit === 'fraction')
    return `${formatWithUnit(value, unit, expected?.at_most)} of ${formatCount(of)}`;
  if (of !== undefined && unit !== undefined) return `${formatCount(value)} of ${formatWithUnit(of, unit)}`;
  return formatWithUnit(value, unit, expected?.at_least ?? expected?.at_most);
}

/** What the rule asks for, with its operator: `≥ 0.9`, `≤ 48 MB`, `worse by ≤ 0.01`; told apart from what was observed. */
export function formatExpected(expected: Expected, observed?: Quantity): string {
  const { at_least, at_most, unit, tolerance, change, improvement, gap } = expected;
  const parts: string[] = [];
  if (at_least !== undefined) parts.push(`≥ ${formatWithUnit(at_least, unit, observed?.value)}`);
  if (at_most !== undefined) parts.push(`≤ ${formatWithUnit(at_most, unit, observed?.value)}`);
  // What is measured as a fraction of its baseline is growth, and its bound says the same.
  if (tolerance && unit !== 'fraction') parts.push(`worse by ≤ ${formatAmount(tolerance)}`);
  else if (tolerance && at_most === undefined) parts.push(`growth ≤ ${formatAmount(tolerance)}`);
  if (change) parts.push(`change ≤ ${formatAmount(change)}`);
  if (improvement) parts.push(`better by ≥ ${formatAmount(improvement)}`);
  if (gap) parts.push(`worse than ${gap.to} by ≤ ${formatNumber(gap.at_most)}`);
  return parts.join(', ');
}

/** `0.01`, `5 %`. */
function formatAmount(amount: Amount): string {
  return 'absolute' in amount ? formatNumber(amount.absolute) : `${formatNumber(amount.relative * 100)} %`;
}

/** `0.89 to 0.98`; the ends are told from the numbers beside which they stand. */
export function formatInterval({ lower, upper }: Pick<IntervalEvidence, 'lower' | 'upper'>, beside?: number): string {
  return `${formatNumber(lower, beside)} to ${formatNumber(upper, beside)}`;
}

/** `95 % interval of the value: 0.89 to 0.98 (wilson, 100 rows)`. */
export function formatIntervalEvidence(evidence: IntervalEvidence): string {
  const { about, level, method, trials } = evidence;
  const how = [method.replaceAll('_', ' '), ...(trials === undefined ? [] : [counted(trials, 'row')])].join(', ');
  const whose = about === 'value' ? 'the value' : 'the difference from the baseline';
  return `${formatNumber(level * 100)} % interval of ${whose}: ${formatInterval(evidence)} (${how})`;
}
