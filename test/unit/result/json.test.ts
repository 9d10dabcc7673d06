import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from '../../../src/result/check.js';
import { type Answers, fromJson, toJson } from '../../../src/result/json.js';

function answersWith(check: Partial<Check>): Answers {
  const key = { gate: 'metrics', source: 'report', subject: 'accuracy', rule: 'min' } as const;
  const passed = { status: 'passed', reason: 'within_bound', what: 'accuracy is 1', effect: 'block' } as const;
  const answered = { id: 'metrics/report/accuracy/min', key, ...passed, ...check } as Check;
  return { version: 1, checks: { churn: [answered] }, seconds: 0.25, scans: [] };
}

describe('written JSON', () => {
  test('has its keys in the order of the code, two spaces, and a newline at the end', () => {
    expect(toJson({ version: 1, checks: { churn: [] }, seconds: 0.25, scans: [] })).toBe(
      '{\n  "version": 1,\n  "checks": {\n    "churn": []\n  },\n  "seconds": 0.25,\n  "scans": []\n}\n',
    );
  });

  test('is the same bytes for the same content', () => {
    const [one, other] = [
      answersWith({ observed: { value: 2n ** 60n } }),
      answersWith({ observed: { value: 2n ** 60n } }),
    ];
    expect(toJson(one)).toBe(toJson(other));
  });

  test('tags a number that JSON cannot hold, where it stands', () => {
    expect(JSON.parse(toJson(answersWith({ observed: { value: Number.NaN } })))).toMatchObject({
      checks: { churn: [{ observed: { value: { number: 'NaN' } } }] },
    });
  });
});

describe('read JSON', () => {
  test.each<[number | bigint]>([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [9007199254740993n],
    [-9007199254740993n],
    [0.1],
    [1e-300],
  ])('gives back %p', (value) => {
    const answers = answersWith({ observed: { value }, expected: { at_least: 0.9 } });
    expect(fromJson(toJson(answers))).toStrictEqual(answers);
  });

  test('gives back every number: finite ones as numbers, integers beyond 2⁵³ as bigint', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.bigInt(), fc.integer()), (value) => {
        const read = fromJson(toJson(answersWith({ observed: { value } })));
        const safe = typeof value === 'number' ? !Number.isInteger(value) : false;
        const exact = safe || Number.isSafeInteger(Number(value)) ? Number(value) + 0 : BigInt(value);
        expect(read).toStrictEqual(answersWith({ observed: { value: exact } }));
      }),
    );
  });

  test.each<[string, Record<string, string | null>]>([
    ['a column called "number" that holds digits', { number: '12' }],
    ['a column called "number" that holds a word', { number: 'Infinity' }],
    ['two columns', { number: '12', id: null }],
  ])('leaves the cells of a failing row alone: %s', (_name, values) => {
    const evidence = [{ kind: 'rows', rows: [{ file: 'a.csv', row: 1, values }], masked: false }] as const;
    const answers = answersWith({ evidence });
    expect(fromJson(toJson(answers))).toStrictEqual(answers);
  });

  test.each(['{"number": "twelve"}', '{"number": ""}', '{"number": "0x10"}', '{"number": "12", "unit": "rows"}'])(
    'takes no tagged number from %s, which nobody here writes',
    (text) => {
      expect(fromJson(text)).toStrictEqual(JSON.parse(text));
    },
  );

  test('is an error where the text is cut', () => {
    expect(() => fromJson('{"version": 1')).toThrow(SyntaxError);
  });
});
