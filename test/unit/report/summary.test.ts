import { describe, expect, test } from '@jest/globals';
import {
  byBlock,
  byCause,
  expectedText,
  headline,
  notPassed,
  observedText,
  originText,
  othersText,
  shortName,
  statusWord,
} from '../../../src/report/summary.js';
import type { Check } from '../../../src/result/check.js';
import { columnsCheck, drift, drifted, noisy, stable, uncompared } from './drift-samples.js';
import { check, error, failed, many, model, passed, skipped } from './sample-run.js';

const unsettled = check({ status: 'inconclusive', reason: 'interval_contains_bound', what: '0.9 ± 0.1' });

describe('the headline', () => {
  test.each([
    ['1 check passed', [passed()]],
    ['all 3 checks passed', many(3, passed)],
    ['1 failed, 2 passed of 3 checks', [failed(), ...many(2, passed)]],
    ['1 failed of 1 check', [failed()]],
    ['1 skipped of 1 check: nothing was measured', [skipped()]],
    [
      '1 could not be measured, 1 failed, 1 inconclusive, 1 skipped, 1 passed of 5 checks',
      [passed(), skipped(), unsettled, failed(), error()],
    ],
  ])('is %s', (text, checks) => {
    expect(headline(model(checks))).toBe(text);
  });

  test('names the gates that were asked for and those that were not', () => {
    const partly = model([passed()], { gates: ['data', 'metrics'], gates_left_out: ['model'] });
    expect(headline(partly)).toBe('1 check passed; only data, metrics, not asked for: model');
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

test('of a block of drift the columns that drifted furthest are told first, with all that is wrong with each', () => {
  const tail = { gate: 'drift', source: 'scoring', subject: 'far', rule: 'tail' } as const;
  const checks = [
    drifted('near', [], 0.2),
    drifted('far', [], 0.9),
    failed({ subject: 'f1' }),
    failed(tail, { reason: 'drift', observed: { value: 0.02 }, expected: { at_most: 0.01 } }),
    columnsCheck(2, 11),
    error({ ...tail, subject: 'gone' }),
  ];
  expect(notPassed(checks).map(shortName)).toEqual([
    ...['gone tail', 'columns', 'far distribution', 'far tail', 'near distribution', 'f1 min'],
  ]);
});

describe('what was measured of drift stands beside what is asked', () => {
  const texts = (check: Check) => [observedText(check), expectedText(check)];
  const significant = { ...drift, noise_floor: 0.01 };

  test.each<[string, string, Check]>([
    ['0.451 (noise 0.0526)', '≤ 0.1', drifted('age')],
    ['0.10004 (noise 0.0526)', '≤ 0.1', drifted('age', [drift], 0.10004)],
    ['0.02 (noise 0.01, significant, p 1.3e-6)', '≤ 0.1', drifted('age', [significant], 0.02)],
    ['0.12 (noise 0.14, not significant, p 0.31)', '≤ 0.1', noisy('age')],
    ['3.36 % (noise 5.26 %)', '≤ 10 %', stable({ subject: 'age', rule: 'concept' })],
    ['0 %', '≤ 10 %', stable({ subject: 'age', rule: 'tail' }, 0, [])],
    ['11 of 11 columns', 'all', columnsCheck(0, 11)],
    ['9 of 11 columns', 'all', columnsCheck(2, 11)],
    ['–', '', uncompared('id', 'identifier_column')],
  ])('as %s, %s', (observed, expected, check) => {
    expect(texts(check)).toEqual([observed, expected]);
  });

  test('and of other columns how many there are', () => {
    const about = { gate: 'drift', source: 'scoring', subject: null, rule: 'extra_columns' } as const;
    const none = { at_most: 0, unit: 'columns' } as const;
    const extra = failed(about, { observed: { value: 2, unit: 'columns' }, expected: none });
    expect(texts(extra)).toEqual(['2 columns', 'none']);
  });

  test('and of a share of columns of how many', () => {
    const about = { gate: 'drift', source: 'scoring', subject: null, rule: 'share' } as const;
    const bound = { at_most: 0.3, unit: 'fraction' } as const;
    const share = failed(about, { observed: { value: 1 / 3, unit: 'fraction', of: 12 }, expected: bound });
    expect(texts(share)).toEqual(['33.3 % of 12 columns', '≤ 30 %']);
  });
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

describe('checks with one cause', () => {
  const missing = many(12, (about) => error({ ...about, gate: 'data', source: 'training' }));

  test('are those of one block with the same status and words, told once with the names of the others', () => {
    const [cause, ...more] = byCause(missing);
    expect(more).toEqual([]);
    expect(cause?.check).toBe(missing[0]);
    expect(cause && othersText(cause)).toBe(
      'the same for 11 more checks of data/training: column_1 min, column_2 min, column_3 min and 8 more',
    );
  });

  test('are told apart by block, status, effect and words', () => {
    const checks = [
      error({ subject: 'a' }),
      error({ subject: 'a', source: 'other' }),
      error({ subject: 'b', effect: 'warn' }),
      error({ subject: 'c' }, { what: 'm.json is empty' }),
      failed({ subject: 'd' }, { what: 'm.json is not there' }),
    ];
    expect(byCause(checks).map(({ check, others }) => [check, others])).toEqual(checks.map((check) => [check, []]));
  });

  test('have nothing to add where there is one', () => {
    const [cause] = byCause([failed()]);
    expect(cause && othersText(cause)).toBeUndefined();
  });
});

describe('what was compared with is told', () => {
  const file = { from: 'merge_base', path: 'git:…', sha256: 'd'.repeat(64) };
  const commit = '0123456789abcdef0123456789abcdef01234567';

  test.each<[string, Parameters<typeof originText>[0]]>([
    ['merge_base', file],
    ['merge_base (commit 0123456)', { ...file, commit }],
    [
      'merge_base (commit 0123456, of 2026-11-20)',
      { ...file, commit, dated: { at: '2026-11-20T12:00:00.000Z', by: 'commit' } },
    ],
  ])('as %s', (text, baseline) => {
    expect(originText(baseline)).toBe(text);
  });
});
