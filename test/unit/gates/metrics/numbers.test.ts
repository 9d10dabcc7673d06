import { describe, expect, test } from '@jest/globals';
import { checksOf } from './judged-files.js';

describe('numbers that are finite alone and not together', () => {
  test('have no mean', async () => {
    const block = 'path: m.json\nrules: { f: { aggregate: mean, min: 0.5 } }';
    expect((await checksOf(block, { 'm.json': '{"f": [1e308, 1e308]}' }))['f min']).toMatchObject({
      status: 'error',
      reason: 'not_finite',
      what: 'the mean of "f" is Infinity',
    });
  });

  test.each(['min: 0.5', 'max_gap: { to: g, max: 1 }, direction: higher_is_better'])(
    'have no product with a scale: %s',
    async (rule) => {
      const block = `path: m.json\nrules: { f: { scale: 100, ${rule} } }`;
      const [check] = Object.values(await checksOf(block, { 'm.json': '{"f": 1e308, "g": 1}' }));
      expect(check).toMatchObject({
        status: 'error',
        reason: 'not_finite',
        what: 'f times its scale of 100 is Infinity',
      });
    },
  );
});

test('numeric_strings is for the number of rows, too', async () => {
  const block = 'path: m.json\nnumeric_strings: true\nrules: { accuracy: { min: 0.5, decision: interval, trials: n } }';
  expect((await checksOf(block, { 'm.json': '{"accuracy": "0.9", "n": "100"}' }))['accuracy min']).toMatchObject({
    status: 'passed',
    evidence: [{ kind: 'interval', trials: 100 }],
  });
});
