import { describe, expect, test } from '@jest/globals';
import { byBlock, headline, notPassed, shortName, statusWord } from '../../../src/report/summary.js';
import { check, error, failed, many, model, passed, skipped } from './sample-run.js';

const unsettled = check({ status: 'inconclusive', reason: 'interval_contains_bound', what: '0.9 ± 0.1' });

describe('the headline', () => {
  test.each([
    ['all of 1 check passed', [passed()]],
    ['all of 3 checks passed', many(3, passed)],
    ['1 failed, 2 passed of 3 checks', [failed(), ...many(2, passed)]],
    ['1 failed of 1 check', [failed()]],
    ['1 skipped of 1 check', [skipped()]],
    [
      '1 could not be measured, 1 failed, 1 inconclusive, 1 skipped, 1 passed of 5 checks',
      [passed(), skipped(), unsettled, failed(), error()],
    ],
  ])('is %s', (text, checks) => {
    expect(headline(model(checks))).toBe(text);
  });

  test('names the gates that were asked for and those that were not', () => {
    const partly = model([passed()], { gates: ['data', 'metrics'], gates_left_out: ['model'] });
    expect(headline(partly)).toBe('all of 1 check passed; only data, metrics, not asked for: model');
  });
});

test('what did not pass is told worst first: blocking before warning, and the order of the plan within', () => {
  const checks = [
    failed({ subject: 'warns', effect: 'warn' }),
    error({ subject: 'warns too', effect: 'warn' }),
    skipped({ subject: 'left out' }),
    passed(),
    unsettled,
    failed({ subject: 'first' }),
    failed({ subject: 'second' }),
    error({ subject: 'worst' }),
  ];
  expect(notPassed(checks).map(({ key }) => key.subject)).toEqual([
    ...['worst', 'first', 'second', 'f1', 'left out'],
    ...['warns too', 'warns'],
  ]);
});

test.each([
  ['ERROR', error()],
  ['ERROR (warns)', error({ effect: 'warn' })],
  ['FAIL', failed()],
  ['FAIL (warns)', failed({ effect: 'warn' })],
  ['INCONCLUSIVE', unsettled],
  ['skipped', skipped({ effect: 'warn' })],
  ['pass', passed({ effect: 'warn' })],
])('the word of a status is %s', (word, check) => {
  expect(statusWord(check)).toBe(word);
});

test('a check about a whole source is called by its rule alone', () => {
  expect([shortName(passed()), shortName(passed({ subject: null, rule: 'schema' }))]).toEqual(['f1 min', 'schema']);
});

test('the checks of a block stand together, in the order of the plan', () => {
  const [one, other, more] = [passed(), passed({ gate: 'data', source: 'train' }), passed({ subject: 'auc' })];
  expect([...byBlock([one, other, more])]).toEqual([
    ['metrics/report', [one, more]],
    ['data/train', [other]],
  ]);
});
