import { describe, expect, test } from '@jest/globals';
import schema from '../../../schema/result.schema.json' with { type: 'json' };
import { answer, type Evidence, planned, type Reasons, type Status } from '../../../src/result/check.js';
import { measurementCodes } from '../../../src/result/error.js';
import { type Answers, fromJson, toJson } from '../../../src/result/json.js';
import type { ScanTiming } from '../../../src/result/run.js';
import { hasShape } from '../../../src/run/shape.js';

// The types hold these lists complete: a reason that is missing here does not compile.
const reasons: { readonly [S in Exclude<Status, 'error'>]: Readonly<Record<Reasons[S], true>> } = {
  passed: { within_bound: true, within_noise: true, no_violations: true, unchanged: true, first_accepted: true },
  failed: {
    ...{
      below_minimum: true,
      above_maximum: true,
      regression: true,
      no_improvement: true,
      gap: true,
      ratchet: true,
      stale: true,
    },
    ...{ growth: true, violations: true, missing_column: true, drift: true, type_changed: true },
    ...{ malformed: true, unknown_format: true, disallowed_format: true, disallowed_imports: true },
    ...{ disallowed_dtype: true, findings: true },
  },
  inconclusive: { interval_contains_bound: true, too_little_history: true, too_few_rows: true },
  skipped: {
    ...{ baseline_allowed_missing: true, metric_not_required: true },
    ...{ constant_column: true, identifier_column: true, time_column: true },
    ...{ structure_not_read: true, excepted: true },
  },
};
const ofErrors: Readonly<Record<Exclude<Reasons['error'], (typeof measurementCodes)[number]>, true>> = {
  ...{ not_run: true, crashed: true, answered_twice: true, not_planned: true },
};

describe('the reasons of the schema are those of the code', () => {
  const written = new Map(
    schema.$defs.check.allOf.map((rule) => [rule.if.properties.status.const, rule.then.properties.reason.enum]),
  );

  test.each(Object.entries(reasons))('for %s', (status, codes) => {
    expect(written.get(status)).toEqual(Object.keys(codes));
  });

  test('for error', () => {
    expect(written.get('error')).toEqual([...measurementCodes, ...Object.keys(ofErrors)]);
  });
});

const ends = { lower: 0.8, upper: 0.95 };
const interval = { kind: 'interval', about: 'value', ...ends, level: 0.95, method: 'wilson', trials: 100 } as const;

function answers(evidence: Evidence): Answers {
  const check = planned(
    { gate: 'metrics', source: 'report', subject: 'f1', rule: 'max_gap' },
    { effect: 'block', expected: { gap: { to: 'train.f1', at_most: 0.1 }, improvement: { relative: 0.1 } } },
  );
  const outcome = { status: 'failed', reason: 'gap', what: 'f1 is 0.8', evidence: [evidence] } as const;
  return { version: 1, checks: { churn: [answer(check, outcome)] }, seconds: 0, scans: [] };
}

describe('an interval in a result', () => {
  test.each<[string, Evidence]>([
    ['with its rows', interval],
    ['about a difference, without rows', { ...interval, about: 'difference', method: 'newcombe', trials: 2 ** 60 }],
  ])('is read back: %s', async (_name, evidence) => {
    await expect(hasShape(JSON.parse(toJson(answers(evidence))), 'answers')).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without its level', { level: undefined }],
    ['with a level of percents', { level: 95 }],
    ['by an unknown method', { method: 'wald' }],
    ['with a key that nobody knows', { width: 0.15 }],
  ])('is refused %s', async (_name, change) => {
    const evidence = { ...interval, ...change } as Evidence;
    await expect(hasShape(fromJson(toJson(answers(evidence))), 'answers')).resolves.toBe(false);
  });
});

describe('a comparison in a result', () => {
  const comparison = {
    kind: 'comparison',
    metric: '/test/f1',
    value: 0.8,
    instead_of: { value: 2n ** 60n, sha256: 'a'.repeat(64) },
  } as const;

  test('is read back', async () => {
    await expect(hasShape(JSON.parse(toJson(answers(comparison))), 'answers')).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without its metric', { metric: undefined }],
    ['with a digest that is none', { instead_of: { value: 0.9, sha256: 'abc' } }],
  ])('is refused %s', async (_name, change) => {
    const evidence = { ...comparison, ...change } as Evidence;
    await expect(hasShape(JSON.parse(toJson(answers(evidence))), 'answers')).resolves.toBe(false);
  });
});

/** What a stage would read back. */
function isRead(evidence: object): Promise<boolean> {
  return hasShape(JSON.parse(toJson(answers(evidence as Evidence))), 'answers');
}

describe('the values that violate, in a result', () => {
  const values = { kind: 'values', distinct: 27, values: [{ value: 'x', rows: 412 }], masked: false } as const;

  test.each<[string, object]>([
    ['with their cells', values],
    ['of which one is missing', { ...values, values: [{ value: null, rows: 3 }] }],
    ['masked', { ...values, values: [{ rows: 412 }], masked: true }],
    ['without any that is told', { ...values, values: [] }],
  ])('are read back %s', async (_name, evidence) => {
    await expect(isRead(evidence)).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without their number', { distinct: undefined }],
    ['with half a value', { distinct: 1.5 }],
    ['with a number in place of a cell', { values: [{ value: 4, rows: 412 }] }],
    ['without their rows', { values: [{ value: 'x' }] }],
    ['with fewer rows than none', { values: [{ value: 'x', rows: -1 }] }],
    ['that are masked and told all the same', { masked: true }],
    ['that are not masked and not told', { values: [{ rows: 412 }] }],
    ['with a key that nobody knows', { column: 'age' }],
  ])('are refused %s', async (_name, change) => {
    await expect(isRead({ ...values, ...change })).resolves.toBe(false);
  });
});

describe('the parts that hold violations, in a result', () => {
  const part = { part: 'day=2026-01-02/part.csv', rows: 412, of: 1000 };
  const parts = { kind: 'parts', parts: [part], omitted: 5 } as const;

  test('are read back', async () => {
    await expect(isRead(parts)).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without how many are left out', { omitted: undefined }],
    ['with fewer left out than none', { omitted: -1 }],
    ['without of how many rows', { parts: [{ ...part, of: undefined }] }],
    ['without a name', { parts: [{ ...part, part: undefined }] }],
    ['with a share in place of rows', { parts: [{ ...part, rows: 0.412 }] }],
    ['with a key that nobody knows', { parts: [{ ...part, share: 0.412 }] }],
  ])('are refused %s', async (_name, change) => {
    await expect(isRead({ ...parts, ...change })).resolves.toBe(false);
  });
});

describe('how a rule was decided, in a result', () => {
  test('is read back', async () => {
    await expect(isRead({ kind: 'method', method: 'distinct_values', judged: 312 })).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['by an unknown method', { method: 'sampled', judged: 312 }],
    ['without how many were judged', { method: 'distinct_values' }],
    ['with a key that nobody knows', { method: 'distinct_values', judged: 312, seconds: 1 }],
  ])('is refused %s', async (_name, rest) => {
    await expect(isRead({ kind: 'method', ...rest })).resolves.toBe(false);
  });
});

describe('how drift was judged, in a result', () => {
  const drift = {
    ...{ kind: 'drift', method: 'wasserstein', normalize: 'winsorised_std', of: 'data', test: 'anderson_darling' },
    ...{ p: 0.004, adjusted_p: 0.012, correction: 'benjamini_hochberg', family: 31, alpha: 0.05 },
    ...{ noise_floor: 0.05, redraws: 1999, bounds: [0.09, 0.12] },
    ...{ rows: { reference: 10_000, current: 2000 }, effective_rows: { reference: 4100.5, current: 812.25 } },
  };

  test.each<[string, object]>([
    ['with all that there is', drift],
    ['by its size alone', { kind: 'drift', method: 'psi', of: 'prediction', rows: drift.rows }],
    ['with as many rows as there may be', { ...drift, rows: { reference: 2 ** 60, current: 1 } }],
    ['with a noise that is no number', { ...drift, noise_floor: Number.NaN }],
  ])('is read back %s', async (_name, evidence) => {
    await expect(isRead(evidence)).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without its method', { method: undefined }],
    ['of something else', { of: 'weather' }],
    ['without its rows', { rows: undefined }],
    ['without the rows of one side', { rows: { reference: 1 } }],
    ['with a p beyond 1', { p: 1.5 }],
    ['as one of no tests', { family: 0 }],
    ['with an alpha of percents', { alpha: 5 }],
    ['between three numbers', { bounds: [0, 1, 2] }],
    ['with a key that nobody knows', { threshold: 0.1 }],
  ])('is refused %s', async (_name, change) => {
    await expect(isRead({ ...drift, ...change })).resolves.toBe(false);
  });
});

describe('the parts that make a distance, in a result', () => {
  const part = { part: '> 91000', reference: 0.05, current: 0.134, contribution: 0.312 };
  const { part: _name, ...masked } = part;
  const contributions = { kind: 'contributions', parts: [part, masked], omitted: 15 };

  test('are read back, masked ones too', async () => {
    await expect(isRead(contributions)).resolves.toBe(true);
    await expect(isRead({ ...contributions, parts: [] })).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without how many are left out', { omitted: undefined }],
    ['with a number for a name', { parts: [{ ...part, part: 4 }] }],
    ['with a share beyond all', { parts: [{ ...part, current: 1.01 }] }],
    ['without what they make of it', { parts: [{ ...part, contribution: undefined }] }],
    ['with a key that nobody knows', { parts: [{ ...part, rows: 12 }] }],
  ])('are refused %s', async (_name, change) => {
    await expect(isRead({ ...contributions, ...change })).resolves.toBe(false);
  });
});

describe('both sides in bins, in a result', () => {
  const shares = { reference: 0.4, current: 0.2 };

  test.each<[string, readonly object[]]>([
    [
      'of ranges, open at the ends',
      [
        { to: 1, ...shares },
        { from: 1, to: 2, ...shares },
        { from: 2, ...shares },
      ],
    ],
    ['of categories, of which one is masked', [{ part: 'FR', ...shares }, shares]],
  ])('are read back %s', async (_name, bins) => {
    await expect(isRead({ kind: 'histogram', bins })).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without the share of one side', { part: 'FR', reference: 0.4 }],
    ['with fewer than none', { ...shares, current: -0.1 }],
    ['with an end that is a text', { from: '1', ...shares }],
    ['with a key that nobody knows', { ...shares, rows: 12 }],
  ])('are refused %s', async (_name, bin) => {
    await expect(isRead({ kind: 'histogram', bins: [bin] })).resolves.toBe(false);
  });
});

describe('a trend in a result', () => {
  const from = '2026-11-03T00:00:00Z';
  const window = { from, rows: 900, value: 0.12, exceeds: true };
  const few = { from, rows: 12, exceeds: false };
  const trend = { kind: 'trend', method: 'wasserstein', windows: [few, window], began: from };

  test('is read back, with windows of too few rows, and where it has not begun', async () => {
    await expect(isRead(trend)).resolves.toBe(true);
    await expect(isRead({ kind: 'trend', method: 'mean', windows: [] })).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['without its method', { method: undefined }],
    ['with a window of half a row', { windows: [{ ...window, rows: 0.5 }] }],
    ['with a window without its beginning', { windows: [{ ...window, from: undefined }] }],
    ['with a window of which it is not known whether it exceeds', { windows: [{ ...window, exceeds: undefined }] }],
    ['with a key that nobody knows', { until: from }],
  ])('is refused %s', async (_name, change) => {
    await expect(isRead({ ...trend, ...change })).resolves.toBe(false);
  });
});

describe('the readings of tables, in answers and in the timings of a run', () => {
  const timing: ScanTiming = { model: 'churn', gate: 'data', source: 'training', scan: 'row rules', seconds: 1.25 };
  const timings = { started_at: '2026-01-01T00:00:00.000Z', seconds: 1, gates: {} };
  const parts = { tool: { name: 'mlgate', version: '0.1.0' }, commit: null, models: [], problems: [] };
  const accepted = async (scans: unknown) => [
    await hasShape({ version: 1, checks: {}, seconds: 0, scans }, 'answers'),
    await hasShape({ version: 1, verdict: 'error', exit_code: 2, ...parts, timings: { ...timings, scans } }, 'run'),
  ];

  test.each<[string, unknown]>([
    ['none', []],
    ['one', [timing]],
    ['several of one table', [timing, { ...timing, scan: 'unique id' }]],
  ])('are accepted: %s', async (_name, scans) => {
    await expect(accepted(scans)).resolves.toEqual([true, true]);
  });

  test.each<[string, unknown]>([
    ['that are not there', undefined],
    ['of a gate that there is not', [{ ...timing, gate: 'image' }]],
    ['without their seconds', [{ ...timing, seconds: undefined }]],
    ['without what they were for', [{ ...timing, scan: undefined }]],
    ['of no model', [{ ...timing, model: undefined }]],
    ['with a key that nobody knows', [{ ...timing, rows: 12 }]],
  ])('are refused: %s', async (_name, scans) => {
    await expect(accepted(scans)).resolves.toEqual([false, false]);
  });
});

describe('what was found in a model, in a result', () => {
  const sha256 = 'a'.repeat(64);
  const file = { path: 'm.onnx', size: 1000, sha256 };
  const port = { name: 'x', dtype: 'float32', shape: ['N', null, 30] };
  const import_ = { module: 'os', name: 'system', allowed: false, file: 'm.pkl', offset: 12 };
  const evidence = {
    files: { kind: 'files', files: 2, size: 2000, sha256, largest: [file], omitted: 1 },
    model: { kind: 'model', path: 'm.onnx', format: 'onnx', opsets: { 'ai.onnx': 17 }, inputs: [port] },
    imports: { kind: 'imports', allow_list: '2026-11', streams: 1, imports: [import_], omitted: 0 },
    faults: { kind: 'faults', faults: [{ file: 'm.pkl', members: ['a'], offset: 1, what: 'cut off' }], omitted: 0 },
  } as const;

  test.each(Object.entries(evidence))('is read back: %s', async (_kind, each) => {
    await expect(isRead(each)).resolves.toBe(true);
  });

  test.each<[string, object]>([
    ['files of half a byte', { ...evidence.files, size: 0.5 }],
    ['files without their digest', { ...evidence.files, sha256: undefined }],
    ['a model without its format', { ...evidence.model, format: undefined }],
    ['fewer parameters than none', { ...evidence.model, parameters: { float32: -1 } }],
    ['a dimension that is no number', { ...evidence.model, inputs: [{ ...port, shape: [1.5] }] }],
    ['imports of no allow-list', { ...evidence.imports, allow_list: undefined }],
    ['an import that nobody decided on', { ...evidence.imports, imports: [{ ...import_, allowed: undefined }] }],
    ['a fault that says nothing', { ...evidence.faults, faults: [{ file: 'm.pkl' }] }],
    ['members that are none', { ...evidence.faults, faults: [{ file: 'm.pkl', members: [], what: 'cut off' }] }],
    ['a key that nobody knows', { ...evidence.model, safe: true }],
  ])('is refused with %s', async (_name, each) => {
    await expect(isRead(each)).resolves.toBe(false);
  });
});
