import { describe, expect, test } from '@jest/globals';
import {
  contributionsText,
  driftNotes,
  howText,
  partName,
  percentText,
  picturesOf,
  restOf,
  sizesText,
  trendText,
} from '../../../src/report/drift.js';
import type { DriftEvidence, TrendEvidence } from '../../../src/result/check.js';
import { contributions, drift, drifted, histogram, leftOut, stable, trend, uncompared } from './drift-samples.js';
import { passed } from './sample-run.js';

describe('how a distance was judged is told', () => {
  const { test: _test, p: _p, adjusted_p: _a, correction: _c, family: _f, alpha: _l, ...untested } = drift;

  test.each<[string, DriftEvidence]>([
    [
      'wasserstein, normalize winsorised_std; anderson_darling: p 4.3e-7, 1.3e-6 after benjamini_hochberg over 31 tests, alpha 0.05; 1,999 redraws',
      drift,
    ],
    [
      'wasserstein, normalize winsorised_std; anderson_darling: p 0.012, 0.012 uncorrected over 1 test, alpha 0.05; 1,999 redraws',
      { ...drift, p: 0.01234, adjusted_p: 0.01234, correction: 'none', family: 1 },
    ],
    ['wasserstein, normalize winsorised_std; judged by its size alone; 1,999 redraws', untested],
    [
      'ks, 0.0912 to 0.118 as the ranges leave it open; judged by its size alone',
      { kind: 'drift', method: 'ks', of: 'data', bounds: [0.09123, 0.1179], rows: drift.rows },
    ],
  ])('as %s', (text, evidence) => {
    expect(howText(evidence)).toBe(text);
  });

  test('and a probability too small for a number is not called 0', () => {
    expect(howText({ ...drift, p: 0 })).toContain(': p < 1e-300, ');
  });
});

test('the rows of both sides are told, and whether they are taken for independent', () => {
  expect(sizesText(drift)).toBe('2,000 rows against 10,000, treated as independent');
  expect(sizesText({ ...drift, effective_rows: { reference: 4100.4, current: 811.9 } })).toBe(
    '2,000 rows against 10,000, worth 812 and 4,100 independent ones',
  );
});

describe('a part is called', () => {
  test.each<[string, Parameters<typeof partName>[0]]>([
    ['FR', { part: 'FR', reference: 0.1 }],
    ['a value of the reference without a name', { reference: 0.1 }],
    ['a new value', { reference: 0 }],
    ['""', { part: '', reference: 0.1 }],
    ['" FR"', { part: ' FR', reference: 0.1 }],
    ['Île-de-France / Süd: 1 & 2', { part: 'Île-de-France / Süd: 1 & 2', reference: 0.1 }],
    ['-1.2e+7 … ≤ 3', { part: '-1.2e+7 … ≤ 3', reference: 0.1 }],
    ['"FR (0 % → 9 %), DE"', { part: 'FR (0 % → 9 %), DE', reference: 0.1 }],
    ['"\\"FR\\""', { part: '"FR"', reference: 0.1 }],
    [`"${'x'.repeat(60)}"…`, { part: 'x'.repeat(10_000), reference: 0.1 }],
  ])('%s', (name, part) => {
    expect(partName(part)).toBe(name);
  });
});

test.each([
  ['0 %', 0],
  ['0.00012 %', 0.0000012],
  ['33.3 %', 1 / 3],
  ['99.99 %', 0.9999],
  ['100 %', 1],
])('a share is told as %s', (text, share) => {
  expect(percentText(share)).toBe(text);
});

describe('the parts that make a difference', () => {
  const part = { part: 'FR', reference: 0.1, current: 0.2, contribution: 0.2 };

  test('are told in a sentence, three of them', () => {
    expect(
      contributionsText({ ...contributions, parts: [...contributions.parts, { ...part, reference: 0 }, part] }),
    ).toBe('most of it in > 91000 (5 % → 13.4 %), 44200 … 91000 (10 % → 15.8 %), FR (0 % → 20 %)');
  });

  test('are told in no sentence where there are none', () => {
    expect(contributionsText({ kind: 'contributions', parts: [], omitted: 0 })).toBeUndefined();
  });

  test('leave to those that are not told what is left', () => {
    expect(restOf(contributions.parts)).toBeCloseTo(0.438, 12);
    expect(restOf(Array(6).fill(part))).toBe(0);
  });
});

describe('a trend is told', () => {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();

  test.each<[string, TrendEvidence]>([
    [
      'wasserstein by window from 2026-11-03: 0.0213, – (12 rows), 0.12*, 0.15*; * beyond the bound, and all since 2026-11-05',
      trend,
    ],
    [
      'mean by window from 2026-11-03T18:30Z: 0.1*, 0.2; * beyond the bound',
      {
        ...{ kind: 'trend', method: 'mean' },
        windows: [
          { from: '2026-11-03T18:30:00Z', rows: 1, value: 0.1, exceeds: true },
          { from: '2026-11-03T19:00:00Z', rows: 1, value: 0.2, exceeds: false },
        ],
      },
    ],
    [
      'mean by window from 2026-01-09: 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19; 8 earlier windows in result.json',
      {
        ...{ kind: 'trend', method: 'mean' },
        windows: Array.from({ length: 20 }, (_, value) => ({ from: day(value), rows: 9, value, exceeds: false })),
      },
    ],
  ])('as %s', (text, evidence) => {
    expect(trendText(evidence)).toBe(text);
  });
});

describe('the notes of a block of drift', () => {
  test('name the columns that are not compared, and say what is taken for granted', () => {
    const checks = [
      uncompared('id', 'identifier_column'),
      uncompared('ts', 'time_column'),
      uncompared('const', 'constant_column'),
      stable({ subject: 'age' }),
      passed(),
    ];
    expect(driftNotes(checks)).toEqual([
      'drift/scoring: not compared: id (identifier), ts (points in time), const (constant)',
      'drift/scoring: rows are treated as independent; where several belong to one user or device, name it with group',
    ]);
  });

  test('name ten columns and count the others', () => {
    const checks = Array.from({ length: 1010 }, (_, index) => uncompared(`c${index}`, 'constant_column'));
    expect(driftNotes(checks)).toEqual([
      `drift/scoring: not compared: ${Array.from({ length: 10 }, (_, index) => `c${index} (constant)`).join(', ')} and 1,000 more`,
    ]);
  });

  test('are none where rows belong to groups and all columns are compared, or the policy leaves one out', () => {
    const grouped = { ...drift, effective_rows: { reference: 900, current: 100 } };
    expect(driftNotes([drifted('age', [grouped]), stable({ subject: 'b' }), leftOut()])).toEqual([]);
  });
});

describe('the pictures of a check', () => {
  test('are the parts and the histogram', () => {
    expect(picturesOf([drift, contributions, histogram])).toEqual({ contributions, histogram });
  });

  test.each<[string, string]>([
    ['a rate', 'rate_change'],
    ['a tail', 'tail_increase'],
  ])('are none of %s, whose sentence says both numbers', (_name, method) => {
    expect(picturesOf([{ ...drift, method }, histogram])).toEqual({});
  });

  test('are the parts alone where those are all that there is', () => {
    const bins = contributions.parts.map(({ part, reference, current }) => ({ part, reference, current }));
    expect(picturesOf([drift, contributions, { kind: 'histogram', bins }])).toEqual({ contributions });
  });

  test('are none where nothing was seen', () => {
    expect(picturesOf()).toEqual({});
    expect(
      picturesOf([
        { ...contributions, parts: [] },
        { kind: 'histogram', bins: [] },
      ]),
    ).toEqual({});
  });
});
