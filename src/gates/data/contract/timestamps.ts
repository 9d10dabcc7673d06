/*
 * RFC 3339 as ajv-formats reads it, in ECMAScript patterns for the flag i: a full-date is a day of the calendar, a
 * full-time names its offset, and a second may be the 60th where it is the last of a day in UTC.
 */

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const dayOfMonth =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';

/** A day of the proleptic Gregorian calendar, whose year 0 is a leap year. */
export const fullDate = `(?:\\d{4}-${dayOfMonth}|${leapYear}-02-29)`;

/** What stands before the time of a date-time: the day and any one of T, t and white space. */
export const dayBefore = `${fullDate}[t\\s]`;

/**
 * The digits behind the point with which a second stays below the next whole one when it becomes a double. Doubles from
 * 32 to 64 are 2⁻⁴⁷ apart; what is half of that below a whole second, or less, is rounded up to it (a tie to the even).
 */
const fraction = (() => {
  const limit = (1 - 2 ** -48).toFixed(48).slice('0.'.length);
  return [...limit].reduceRight((following, digit) => {
    const smaller = digit === '0' ? [] : [`[0-${Number(digit) - 1}]\\d*`];
    const equal = following === '' ? [] : [`${digit}${following}?`];
    return `(?:${[...smaller, ...equal].join('|')})`;
  }, '');
})();

const offset = '(?:z|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)';

/** Any time of day but a leap second, with its offset from UTC. */
export const fullTime = `(?:[01]\\d|2[0-3]):[0-5]\\d:(?:(?:[0-4]\\d|5[0-8])(?:\\.\\d+)?|59(?:\\.${fraction})?)${offset}`;

/** What a leap second looks like; hours and minutes up to 99 can be its local time, for ajv asks for the one in UTC only. */
export const likeLeapSecond = `\\d\\d:\\d\\d:(?:[0-5]\\d(?:\\.\\d+)?|60(?:\\.${fraction})?)${offset}`;

/**
 * Which times like a leap second are at the last minute of a day in UTC: those that match both patterns of a pair. The
 * one is about hours, the other about minutes: both at once would be thousands of alternatives.
 *
 * @param before the pattern of what stands before the time
 */
export function lastMinuteOfDay(before: string): readonly (readonly [hours: string, minutes: string])[] {
  const rules: readonly LocalTime[] = [
    { sign: '-', hours: (west) => [23 - west], minutes: (west) => [59 - west] },
    { sign: '+', hours: (east) => [23 + east, east - 1], minutes: (east) => [59 + east] },
    // The minute before the offset's is 59 of the hour before.
    { sign: '+', hours: (east) => [24 + east, east], minutes: (east) => [east - 1] },
  ];
  return rules.map(({ sign, hours, minutes }) => {
    const zulu = sign === '+' ? 'z|' : '';
    const atHours = pairs(24, hours, (local, ahead) => {
      const zone = ahead === '00' ? `(?:${zulu}[${sign}]00)` : `[${sign}]${ahead}`;
      return `${local}:[\\d:.]+${zone}`;
    });
    const atMinutes = pairs(60, minutes, (local, ahead) => {
      const zone = ahead === '00' ? `(?:${zulu}[${sign}]\\d\\d(?::?00)?)` : `[${sign}]\\d\\d:?${ahead}`;
      return `${local}:[\\d.]+${zone}`;
    });
    return [`^${before}(?:${atHours})`, `^${before}\\d\\d:(?:${atMinutes})$`];
  });
}

/** The local hours or minutes, by the same part of the offset, at which it is the last one of the day in UTC. */
interface LocalTime {
  readonly sign: '+' | '-';
  readonly hours: (offset: number) => readonly number[];
  readonly minutes: (offset: number) => readonly number[];
}

function pairs(
  offsets: number,
  locals: (offset: number) => readonly number[],
  pattern: (local: string, offset: string) => string,
): string {
  const all = Array.from({ length: offsets }, (_, ahead) =>
    locals(ahead)
      .filter((local) => local >= 0 && local <= 99)
      .map((local) => pattern(twoDigits(local), twoDigits(ahead))),
  );
  return all.flat().join('|');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
