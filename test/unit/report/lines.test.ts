import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../src/report/lines.js';
import { shortName } from '../../../src/report/summary.js';
import type { Check } from '../../../src/result/check.js';
import { columnsCheck, drift, drifted, noisy, stable, stableColumn, uncompared } from './drift-samples.js';
import { error, failed, many, passed } from './sample-run.js';

const told = (checks: readonly Check[], verbose = false) => {
  const { shown, counts } = linesOf(checks, verbose);
  return [
    ...shown.map(({ check, beside }) => [shortName(check), ...(beside === undefined ? [] : [beside])].join(' | ')),
    ...counts.map(({ status, text }) => `${status}: ${text}`),
  ];
};

const about = { gate: 'drift', source: 'scoring' } as const;
const bad = failed({ ...about, subject: 'age', rule: 'tail' }, { reason: 'drift' });

describe('a block of drift', () => {
  test('has a line a column, and what else passed beside it', () => {
    expect(told([columnsCheck(0, 2), ...stableColumn('age'), ...stableColumn('income')])).toEqual([
      'columns',
      'age distribution | tail, missing pass',
      'income distribution | tail, missing pass',
    ]);
  });

  test('has a line for each check that did not pass, and for what is beyond its bound by noise', () => {
    const missing = { ...noisy('age'), key: { ...noisy('age').key, rule: 'missing' } };
    expect(told([drifted('age'), bad, missing, stable({ subject: 'age', rule: 'infinite' })])).toEqual([
      'age distribution | infinite pass',
      'age tail',
      'age missing',
    ]);
  });

  test('has a count for what passed of columns that are not compared, and a line for what did not', () => {
    const checks = [
      uncompared('id', 'identifier_column'),
      stable({ subject: 'id', rule: 'missing' }),
      uncompared('const', 'constant_column'),
      failed({ ...about, subject: 'const', rule: 'missing' }),
      stable({ subject: 'const', rule: 'tail' }),
    ];
    expect(told(checks)).toEqual(['const missing', 'passed: 2 checks of columns that are not compared']);
  });

  test('of up to twelve columns that passed is told whole', () => {
    const columns = Array.from({ length: 12 }, (_, index) => stableColumn(`c${index}`)).flat();
    expect(told(columns)).toHaveLength(12);
  });

  test('of more is the columns of which a check did not pass, and a count with the nearest to its bound', () => {
    const columns = Array.from({ length: 1000 }, (_, index) =>
      stableColumn(`c${index}`, index === 7 ? 0.09 : 0.02),
    ).flat();
    expect(
      told([columnsCheck(0, 1003), ...columns, noisy('x'), drifted('y'), stable({ subject: 'age' }), bad]),
    ).toEqual([
      'columns',
      'y distribution',
      'age distribution',
      'age tail',
      'passed: 1,001 more columns (3,001 checks); in 1 of them the change is not significant; ' +
        'nearest to its bound: c7 distribution 0.09 (noise 0.0526), ≤ 0.1',
    ]);
  });

  test('of columns without a bound names none as the nearest', () => {
    const measured = { observed: { value: 12 }, evidence: [drift] };
    const columns = many(13, (each) => passed(each, measured), { ...about, rule: 'distribution' });
    expect(told(columns)).toEqual(['passed: 13 more columns (13 checks)']);
  });

  test('is told whole where that is asked for', () => {
    const checks = [
      uncompared('id', 'time_column'),
      ...Array.from({ length: 40 }, (_, index) => stableColumn(`c${index}`)).flat(),
    ];
    expect(told(checks, true)).toEqual(checks.map(shortName));
  });

  test('that could not be measured is one line and a count', () => {
    expect(told(many(900, error, { ...about, rule: 'distribution' }))).toEqual([
      'column_0 distribution',
      'error: 899 more checks, for the same reason',
    ]);
  });
});
