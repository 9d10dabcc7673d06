import { describe, expect, test } from '@jest/globals';
import { findingsOf } from './judged-files.js';

async function linted(rules: string, judged: string, baseline = '{"accuracy": 0.9, "error_rate": 0.1}') {
  const block = `path: m.json\nbaseline: "file:b.json"\nrules: ${rules}`;
  return findingsOf(block, { 'm.json': judged, 'b.json': baseline });
}

describe('a rule can fail, and nothing is odd about it:', () => {
  test.each<[string, string, string]>([
    ['an error rate that may double', '{ error_rate: { max_relative_regression: 1 } }', '{"error_rate": 0.1}'],
    ['a maximum of one percent', '{ error_rate: { max: 1, scale: 100 } }', '{"error_rate": 0.005}'],
  ])('%s', async (_name, rules, judged) => {
    expect(await linted(rules, judged)).toEqual([]);
  });

  test('a drop of one point where both files are in percent', async () => {
    const rules = '{ accuracy: { max_absolute_regression: 1 } }';
    expect(await linted(rules, '{"accuracy": 92}', '{"accuracy": 91}')).toEqual([]);
  });
});

test.each<[string, string, string, string]>([
  [
    'an accuracy that may fall by all of it',
    '{ accuracy: { max_relative_regression: 1 } }',
    '{"accuracy": 0.9}',
    'accuracy with a tolerance of all of it always holds: it lies between 0 and 1',
  ],
  [
    'an accuracy that may fall by one',
    '{ accuracy: { max_absolute_regression: 1 } }',
    '{"accuracy": 0.9}',
    'accuracy with a tolerance of 1 or more always holds: it lies between 0 and 1',
  ],
  [
    'a maximum of a hundred percent',
    '{ error_rate: { max: 100, scale: 100 } }',
    '{"error_rate": 0.005}',
    'error_rate ≤ 100 always holds: it lies between 0 and 100',
  ],
])('%s never fails', async (_name, rules, judged, what) => {
  expect(await linted(rules, judged)).toEqual([what]);
});

test('no rows at all are no finding: the gate itself says so', async () => {
  const rules = '{ accuracy: { min: 0.99, decision: interval, trials: n } }';
  expect(await linted(rules, '{"accuracy": 0.999, "n": 0}')).toEqual([]);
});
