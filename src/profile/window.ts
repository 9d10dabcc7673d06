import { UserError } from '../result/error.js';
import type { Origin } from './profile.js';

/**
 * A window as the command line writes it: `event_time:2026-01-01..2026-04-01`. A date is its first moment in UTC; a time
 * says its zone.
 *
 * @throws UserError `usage` where the text is none, or where it does not end after it begins
 */
export function windowOf(text: string): NonNullable<Origin['window']> {
  const [, column = '', start = '', end = ''] =
    /^(.+):(\d{4}-\d\d-\d\d(?:T[^.]*(?:\.\d+[^.]*)?)?)\.\.(.*)$/s.exec(text) ?? [];
  const [from, to] = [instantOf(start), instantOf(end)];
  const refuse = (what: string) => new UserError('usage', { what, fix });
  if (column === '' || from === undefined || to === undefined)
    throw refuse(`${JSON.stringify(text)} is no window of time`);
  if (Date.parse(from) < Date.parse(to)) return { column, from, to };
  throw refuse(`the window ${JSON.stringify(text)} does not end after it begins`);
}

const fix =
  'write COLUMN:FROM..TO, such as event_time:2026-01-01..2026-04-01: rows from the first moment on and before the second. ' +
  'A time needs its zone: 2026-01-01T06:00:00Z';

/** ISO 8601 in UTC, without fractions of a second where there are none. Dates that no calendar has are none. */
function instantOf(text: string): string | undefined {
  const [, day, time = 'T00:00:00Z'] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  if (day === undefined || !isInCalendar(day)) return undefined;
  const instant = new Date(`${day}${time}`);
  // A zone may lead out of the years of four digits.
  const isYear = instant.getTime() >= Date.parse('0000-01-01') && instant.getTime() < Date.parse('+010000-01-01');
  return isYear ? instant.toISOString().replace('.000Z', 'Z') : undefined;
}

/** JavaScript takes the 30th of February for the second of March. */
function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
