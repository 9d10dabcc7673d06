import { isNumber, type Tree } from './tree.js';

/** A moment written as milliseconds since 1970, or as ISO 8601 with its zone; a time without one is no evidence. */
export function instant(value: Tree | undefined): Date | undefined {
  const isZoned = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value);
  if (!isNumber(value) && !isZoned) return undefined;
  const date = new Date(isZoned ? value : Math.round(Number(value)));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A moment written as seconds since 1970, as Python's `time.time()` gives it. */
export function instantOfSeconds(value: Tree | undefined): Date | undefined {
  return isNumber(value) ? instant(Number(value) * 1000) : undefined;
}
