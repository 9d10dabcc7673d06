import { describe, expect, test } from '@jest/globals';
import { windowOf } from '../../../src/profile/window.js';

describe('a window of time', () => {
  test.each([
    [
      'of dates, each its first moment in UTC',
      'day:2026-01-01..2026-04-01',
      'day',
      '2026-01-01T00:00:00Z',
      '2026-04-01T00:00:00Z',
    ],
    [
      'of times',
      't:2026-01-01T06:00Z..2026-01-01T06:30:15.5Z',
      't',
      '2026-01-01T06:00:00Z',
      '2026-01-01T06:30:15.500Z',
    ],
    [
      'of times in other zones',
      't:2026-01-01T06:00:00+02:00..2026-01-02',
      't',
      '2026-01-01T04:00:00Z',
      '2026-01-02T00:00:00Z',
    ],
    [
      'of fractions of a second',
      't:2026-01-01T06:00:00.250Z..2026-01-02',
      't',
      '2026-01-01T06:00:00.250Z',
      '2026-01-02T00:00:00Z',
    ],
    [
      'of a column whose name has colons and points',
      'a:b..c: d:2024-02-29..2026-01-02',
      'a:b..c: d',
      '2024-02-29T00:00:00Z',
      '2026-01-02T00:00:00Z',
    ],
  ])('%s', (_name, text, column, from, to) => {
    expect(windowOf(text)).toEqual({ column, from, to });
  });

  test.each([
    ['nothing', ''],
    ['no column', ':2026-01-01..2026-02-01'],
    ['no end', 'day:2026-01-01..'],
    ['no beginning', 'day:..2026-01-01'],
    ['one moment', 'day:2026-01-01'],
    ['a day that no calendar has', 'day:2026-02-30..2026-04-01'],
    ['a month that no calendar has', 'day:2026-01-01..2026-13-01'],
    ['an hour that no clock has', 'day:2026-01-01T25:00:00Z..2026-02-01'],
    ['a time without a zone', 'day:2026-01-01T06:00:00..2026-02-01'],
    ['days as people write them', 'day:01.02.2026..01.03.2026'],
    ['a moment before the first year', 'day:0000-01-01T00:00:00+10:00..2026-01-01'],
    ['more than a moment', 'day:2026-01-01..2026-02-01 '],
  ])('is not %s', (_name, text) => {
    expect(() => windowOf(text)).toThrow(
      expect.objectContaining({
        code: 'usage',
        explanation: {
          what: `${JSON.stringify(text)} is no window of time`,
          fix:
            'write COLUMN:FROM..TO, such as event_time:2026-01-01..2026-04-01: rows from the first moment on and before the second. ' +
            'A time needs its zone: 2026-01-01T06:00:00Z',
        },
      }),
    );
  });

  test.each(['day:2026-02-01..2026-01-01', 'day:2026-02-01..2026-02-01'])(
    'ends after it begins: %s does not',
    (text) => {
      expect(() => windowOf(text)).toThrow(`the window "${text}" does not end after it begins`);
    },
  );
});
