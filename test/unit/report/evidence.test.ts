import { describe, expect, test } from '@jest/globals';
import { cellText, inOrder, methodNotes, methodText, partsText, valuesText } from '../../../src/report/evidence.js';
import type { Evidence, MethodEvidence, PartsEvidence, ValuesEvidence } from '../../../src/result/check.js';
import { contributions, drift, histogram, trend } from './drift-samples.js';
import { failed, many, passed } from './sample-run.js';

describe('the values that violate are told', () => {
  const values = (distinct: number, told: ValuesEvidence['values'], masked = false): ValuesEvidence => {
    return { kind: 'values', distinct, values: told, masked };
  };
  const x = { value: 'x', rows: 412 };

  test.each<[string, ValuesEvidence]>([
    ['most frequent: "x" in 412 rows, "y" in 1 row (27 different values)', values(27, [x, { value: 'y', rows: 1 }])],
    ['most frequent: missing in 1,412 rows (2 different values)', values(2, [{ value: null, rows: 1412 }])],
    ['"x" in 412 rows, "" in 3 rows (no other value)', values(2, [x, { value: '', rows: 3 }])],
    ['"x" in 412 rows (no other value)', values(1, [x])],
    ['27 different values', values(27, [])],
    [
      'most frequent: "0" in 1 row, "1" in 1 row, "2" in 1 row, "3" in 1 row, "4" in 1 row (1,000 different values)',
      values(
        1000,
        Array.from({ length: 100 }, (_, index) => ({ value: String(index), rows: 1 })),
      ),
    ],
    [
      '27 different values; the most frequent in 412 rows (values are masked: show_values: true shows them)',
      values(27, [{ rows: 412 }, { rows: 3 }], true),
    ],
    ['1 value, in 412 rows (values are masked: show_values: true shows them)', values(1, [{ rows: 412 }], true)],
    ['27 different values (values are masked: show_values: true shows them)', values(27, [], true)],
  ])('as %s', (text, evidence) => {
    expect(valuesText(evidence)).toBe(text);
  });

  test('never where they are masked, though somebody wrote them into the result', () => {
    expect(valuesText(values(1, [{ value: 'secret', rows: 1 }], true))).not.toContain('secret');
  });
});

test.each<[string, string | null]>([
  ['missing', null],
  ['"missing"', 'missing'],
  ['" a\\n\\"b\\""', ' a\n"b"'],
  [`"${'x'.repeat(60)}"`, 'x'.repeat(60)],
  [`"${'x'.repeat(60)}"…`, 'x'.repeat(61)],
  [`"${'x'.repeat(59)}"…`, `${'x'.repeat(59)}😀`],
  [`"${'x'.repeat(60)}"…`, 'x'.repeat(10_000_000)],
])('a cell is told as %s', (text, value) => {
  expect(cellText(value)).toBe(text);
});

describe('the files that hold violations are told', () => {
  const part = { part: 'day=2026-01-02/part.csv', rows: 412, of: 1000 };

  test.each<[string, Omit<PartsEvidence, 'kind'>]>([
    ['in 1 of its files: day=2026-01-02/part.csv 412 of 1,000 rows (41.2 %)', { parts: [part], omitted: 0 }],
    [
      'in 7 of its files: day=2026-01-02/part.csv 412 of 1,000 rows (41.2 %), b.csv 1 of 1 row (100 %); 5 more',
      { parts: [part, { part: 'b.csv', rows: 1, of: 1 }], omitted: 5 },
    ],
    ['in 5 of its files: 5 more', { parts: [], omitted: 5 }],
    [
      'in 1,007 of its files: a 1 of 3 rows (33.3 %), a 1 of 3 rows (33.3 %), a 1 of 3 rows (33.3 %), ' +
        'a 1 of 3 rows (33.3 %), a 1 of 3 rows (33.3 %); 1,002 more',
      { parts: Array(7).fill({ part: 'a', rows: 1, of: 3 }), omitted: 1000 },
    ],
  ])('as %s', (text, evidence) => {
    expect(partsText({ kind: 'parts', ...evidence })).toBe(text);
  });

  test.each([
    [1, 3, ' (33.3 %)'],
    [1, 1_000_000, ' (0.0001 %)'],
    [999_999, 1_000_000, ' (99.9999 %)'],
    [99_999_999, 100_000_000, ' (99.999999 %)'],
    [9996, 10_000, ' (99.96 %)'],
    [3, 3, ' (100 %)'],
    [0, 0, ''],
  ])('%p of %p rows with the share%s', (rows, of, share) => {
    const text = partsText({ kind: 'parts', parts: [{ part: 'a', rows, of }], omitted: 0 });
    expect(text.slice(text.indexOf('rows') + 4)).toBe(share);
  });
});

const method = (way: MethodEvidence['method'], judged: number): MethodEvidence => {
  return { kind: 'method', method: way, judged };
};

describe('how a rule was decided is told', () => {
  test.each<[string, MethodEvidence]>([
    ['decided by ajv on 1,312 different values', method('distinct_values', 1312)],
    ['decided by ajv on 1 value', method('distinct_values', 1)],
  ])('as %s', (text, evidence) => {
    expect(methodText(evidence)).toBe(text);
  });

  test('in a note a block, whether its checks passed or not', () => {
    const training = { gate: 'data', source: 'training', rule: 'pattern' } as const;
    const slow = { evidence: [method('distinct_values', 312)] };
    const checks = [
      passed({ ...training, subject: 'email' }, slow),
      passed({ ...training, subject: 'age' }),
      failed({ ...training, subject: 'phone' }, slow),
      ...many(7, (about) => passed(about, slow), { ...training, source: 'scoring' }),
    ];
    expect(methodNotes(checks)).toEqual([
      '2 checks of data/training were decided by ajv on their distinct values: email pattern, phone pattern',
      '7 checks of data/scoring were decided by ajv on their distinct values: column_0 pattern, column_1 pattern, ' +
        'column_2 pattern, column_3 pattern, column_4 pattern and 2 more',
    ]);
  });

  test('in no note where the scan decided all', () => {
    expect(methodNotes([passed(), failed()])).toEqual([]);
  });
});

test('failing rows come first, then values, parts and pictures, and how it was decided after them', () => {
  const evidence: readonly Evidence[] = [
    { kind: 'sql', statement: 'SELECT 1' },
    method('distinct_values', 1),
    drift,
    trend,
    histogram,
    contributions,
    { kind: 'parts', parts: [], omitted: 0 },
    { kind: 'values', distinct: 1, values: [], masked: true },
    { kind: 'rows', rows: [], masked: true },
  ];
  expect(inOrder(evidence).map(({ kind }) => kind)).toEqual([
    ...['rows', 'values', 'parts', 'contributions', 'histogram', 'trend', 'drift', 'method', 'sql'],
  ]);
  expect(inOrder()).toEqual([]);
});
