import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkId, gateNames, type Key, parseCheckId } from '../../../src/result/key.js';

const key: fc.Arbitrary<Key> = fc.record({
  gate: fc.constantFrom(...gateNames),
  source: fc.string({ unit: 'binary' }),
  subject: fc.option(fc.string({ unit: 'binary' }), { nil: null }),
  rule: fc.string({ unit: 'binary' }),
});

describe('the id of a check', () => {
  test.each<[Key, string]>([
    [{ gate: 'data', source: 'training', subject: 'age', rule: 'minimum' }, 'data/training/age/minimum'],
    [{ gate: 'data', source: 'training', subject: null, rule: 'schema' }, 'data/training/*/schema'],
    [
      { gate: 'metrics', source: 'report', subject: 'test.accuracy', rule: 'max_absolute_regression' },
      'metrics/report/test.accuracy/max_absolute_regression',
    ],
    [
      { gate: 'metrics', source: 'report', subject: 'recall[country=FR]', rule: 'min' },
      'metrics/report/recall[country=FR]/min',
    ],
    [{ gate: 'metrics', source: 'report', subject: '*', rule: 'min' }, 'metrics/report/%2A/min'],
    [{ gate: 'metrics', source: 'report', subject: 'a/b %', rule: 'min' }, 'metrics/report/a%2Fb%20%25/min'],
    [{ gate: 'metrics', source: 'report', subject: 'Mići', rule: 'min' }, 'metrics/report/Mi%C4%87i/min'],
    [{ gate: 'metrics', source: 'report', subject: '\ud800', rule: 'min' }, 'metrics/report/%uD800/min'],
  ])('of %j is %s', (key, id) => {
    expect(checkId(key)).toBe(id);
  });

  test('gives back its key, whatever the names hold', () => {
    fc.assert(fc.property(key, (key) => expect(parseCheckId(checkId(key))).toEqual(key)));
  });

  test('is one line of printable ASCII, whatever the names hold', () => {
    fc.assert(fc.property(key, (key) => expect(checkId(key)).toMatch(/^[\x21-\x7e]+$/)));
  });

  test.each(['', 'data', 'data/a/b', 'data/a/b/c/d', 'shape/a/b/c', 'data/a/%/c', 'data/%41/b/c', 'data/a b/c/d'])(
    'is not %j',
    (text) => {
      expect(() => parseCheckId(text)).toThrow(SyntaxError);
    },
  );
});
