import { expect, test } from '@jest/globals';
import { instant } from '../../../../src/formats/metrics/instant.js';
import type { Tree } from '../../../../src/formats/metrics/tree.js';

test.each<[string, Tree, string]>([
  ['milliseconds', 1716488200000, '2024-05-23T18:16:40.000Z'],
  ['parts of a millisecond, rounded', 1795261003317.9998, '2026-11-21T11:36:43.318Z'],
  ['an offset', '2026-11-21T13:34:46.471151+02:00', '2026-11-21T11:34:46.471Z'],
  ['universal time', '2026-11-21T11:34:46Z', '2026-11-21T11:34:46.000Z'],
])('a moment is read from %s', (_name, written, expected) => {
  expect(instant(written)).toEqual(new Date(expected));
});

test.each<[string, Tree | undefined]>([
  ['a time without a zone', '2026-11-21T11:34:46'],
  ['a time with a space', '2026-11-21 11:35:00.295696'],
  ['a month that does not exist', '2026-13-21T11:34:46Z'],
  ['milliseconds beyond the calendar', 1e300],
  ['NaN', Number.NaN],
  ['digits in quotes', '1716488200000'],
  ['nothing', undefined],
])('%s is no moment', (_name, written) => {
  expect(instant(written)).toBeUndefined();
});
