import { expect, test } from '@jest/globals';
import { scansOf, secondsText } from '../../../src/report/scans.js';
import type { ScanTiming } from '../../../src/result/run.js';

const timing = (scan: string, seconds: number, rest: Partial<ScanTiming> = {}): ScanTiming => {
  return { model: 'churn', gate: 'data', source: 'training', scan, seconds, ...rest };
};

test('the readings of each table of a model stand together, in the order in which they were done', () => {
  const scans = [
    timing('row rules', 1.23),
    timing('row rules', 2, { source: 'scoring' }),
    timing('row rules', 3, { model: 'fraud' }),
    timing('unique id', 0.4),
  ];
  expect(scansOf('churn', scans)).toEqual([
    { block: 'data/training', text: 'row rules 1.2 s, unique id 0.4 s' },
    { block: 'data/scoring', text: 'row rules 2.0 s' },
  ]);
  expect(scansOf('other', scans)).toEqual([]);
});

test('readings of one purpose are told as one in the place of the first, with their number and the time of all', () => {
  const columns = (purpose: string, seconds: number) =>
    ['income', 'age', 'rows of b'].map((name) => timing(`${purpose} of ${name}`, seconds));
  const scans = [
    timing('row count', 0.1),
    ...columns('values', 0.2),
    ...columns('counts', 0.01),
    ...columns('values', 0.1),
  ];
  expect(scansOf('churn', [...scans, timing('row count', 0.3), timing('kinds of columns', 1)])).toEqual([
    {
      block: 'data/training',
      text: 'row count 0.4 s, values of 3 columns 0.9 s, counts of 3 columns < 0.1 s, kinds of columns 1.0 s; 12 readings, 2.3 s in all',
    },
  ]);
});

test.each([
  [-1, '< 0.1 s'],
  [Number.NaN, '< 0.1 s'],
  [0, '< 0.1 s'],
  [0.049, '< 0.1 s'],
  [0.05, '0.1 s'],
  [1.25, '1.3 s'],
  [9.94, '9.9 s'],
  [9.95, '10 s'],
  [119.4, '119 s'],
  [119.5, '2 min 0 s'],
  [200, '3 min 20 s'],
  [7265, '121 min 5 s'],
])('%p seconds are told as %s', (seconds, text) => {
  expect(secondsText(seconds)).toBe(text);
});
