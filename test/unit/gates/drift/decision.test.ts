import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../../src/gates/drift/family.js';
import { judge, rows } from './judged-drift.js';

const both = { decision: 'effect_and_significance', alpha: 0.05 } as const;
const effect = { decision: 'effect', alpha: 0.05 } as const;
const significance = { decision: 'significance', alpha: 0.05 } as const;

describe('drift is', () => {
  test.each<[string, Parameters<typeof decide>, ReturnType<typeof decide>]>([
    ['a large change that is no noise', [{ value: 0.2, bound: 0.1 }, 0.01, both], 'drift'],
    ['not a large one that may be noise', [{ value: 0.2, bound: 0.1 }, 0.06, both], 'within_noise'],
    ['not a small one, however sure', [{ value: 0.09, bound: 0.1 }, 1e-9, both], 'within_bound'],
    ['not one at its bound', [{ value: 0.1, bound: 0.1 }, 1e-9, both], 'within_bound'],
    ['not one above it by rounding alone', [{ value: 0.1 + 1e-12, bound: 0.1 }, 1e-9, both], 'within_bound'],
    ['one above it by more', [{ value: 0.1 + 1e-6, bound: 0.1 }, 1e-9, both], 'drift'],
    ['one with a p-value of alpha itself', [{ value: 0.2, bound: 0.1 }, 0.05, both], 'drift'],
    ['any large one, where only the effect decides', [{ value: 0.2, bound: 0.1 }, 1, effect], 'drift'],
    ['any sure one, where only significance decides', [{ value: 0, bound: 0.1 }, 0.01, significance], 'drift'],
    ['not an unsure one there', [{ value: 9, bound: 0.1 }, 0.06, significance], 'within_noise'],
    ['open, between two bounds', [{ value: 0.2, bound: 0.25, bounds: [0.2, 0.3] }, 0.01, both], 'open'],
    ['not open where it may be noise', [{ value: 0.2, bound: 0.25, bounds: [0.2, 0.3] }, 0.5, both], 'within_noise'],
    ['nothing where nothing may change and nothing does', [{ value: 0, bound: 0 }, 1e-9, both], 'within_bound'],
    ['anything where nothing may change', [{ value: 1e-6, bound: 0 }, 1e-9, both], 'drift'],
  ])('%s', (_, [tested, p, policy], expected) => {
    expect(decide(tested, p, policy)).toBe(expected);
  });
});

/** A shift of one in a hundred of σ among many rows; of a whole σ among few. */
const slight = { reference: rows(20_000, 'i % 4 AS x'), current: rows(20_000, '(i % 4 + (i % 25 = 0)::INTEGER) AS x') };
const unsure = { reference: rows(300, 'i % 9 AS x'), current: rows(100, 'i % 9 + (i % 5 = 0)::INTEGER AS x') };

describe('the decision of a block', () => {
  test('effect_and_significance needs both', async () => {
    expect((await judge(slight)).answer('x/distribution')).toBe('passed/within_bound');
    const judged = await judge({ ...unsure, block: { numeric: { max: 0.05 } } });
    expect(judged.answer('x/distribution')).toBe('passed/within_noise');
    expect(judged.check('x/distribution').what).toMatch(/: more than 0\.05, and no more than noise \(p \S+ after/);
  });

  test('effect asks for no test, and shows none', async () => {
    const judged = await judge({ ...unsure, block: { decision: 'effect', numeric: { max: 0.05 } } });
    expect(judged.answer('x/distribution')).toBe('failed/drift');
    const evidence = judged.evidence('x/distribution', 'drift');
    expect(Object.keys(evidence)).not.toEqual(expect.arrayContaining(['p']));
    expect(evidence).not.toHaveProperty('adjusted_p');
    expect(evidence).not.toHaveProperty('test');
    expect(evidence.noise_floor).toBeGreaterThan(0);
  });

  test('significance asks for no size', async () => {
    const judged = await judge({ ...slight, block: { decision: 'significance' } });
    expect(judged.answer('x/distribution')).toBe('failed/drift');
    expect(judged.check('x/distribution').what).toMatch(/: more than noise \(p /);
  });
});

describe('the correction', () => {
  // One column with a raw p-value of about 0.01 among eleven tests.
  const columns = (shift: string) => `i % 9 AS a, i % 9 AS b, i % 9 AS c, i % 9 ${shift} AS x`;
  const sides = {
    reference: rows(900, columns('')),
    current: rows(900, columns('+ (i % 6 = 0)::INTEGER * 2')),
  };
  const judgedBy = (correction: string) =>
    judge({ ...sides, block: { correction, numeric: { max: 0.01 }, max_tail_increase: 1 } });

  test('counts every test of the block as one family', async () => {
    const values = new Map<string, number>();
    for (const correction of ['none', 'benjamini_hochberg', 'holm', 'bonferroni']) {
      const {
        p = 0,
        adjusted_p = 0,
        family,
        correction: told,
      } = (await judgedBy(correction)).evidence('x/distribution', 'drift');
      expect([family, told]).toEqual([12, correction]);
      values.set(correction, adjusted_p / p);
    }
    expect(values.get('none')).toBe(1);
    expect(values.get('bonferroni')).toBeCloseTo(12, 9);
    expect(values.get('holm')).toBeLessThanOrEqual(12);
    expect(values.get('benjamini_hochberg')).toBeLessThanOrEqual(values.get('holm') ?? 0);
  });
});
