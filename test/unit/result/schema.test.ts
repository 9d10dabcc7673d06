import { describe, expect, test } from '@jest/globals';
import schema from '../../../schema/result.schema.json' with { type: 'json' };
import { answer, type Evidence, planned, type Reasons, type Status } from '../../../src/result/check.js';
import { measurementCodes } from '../../../src/result/error.js';
import { type Answers, fromJson, toJson } from '../../../src/result/json.js';
import { hasShape } from '../../../src/run/shape.js';

// The types hold these lists complete: a reason that is missing here does not compile.
const reasons: { readonly [S in Exclude<Status, 'error'>]: Readonly<Record<Reasons[S], true>> } = {
  passed: { within_bound: true, no_violations: true, unchanged: true, first_accepted: true },
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
    ...{ growth: true, violations: true, missing_column: true },
  },
  inconclusive: { interval_contains_bound: true, too_little_history: true },
  skipped: { baseline_allowed_missing: true, metric_not_required: true },
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
  return { version: 1, checks: { churn: [answer(check, outcome)] }, seconds: 0 };
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
