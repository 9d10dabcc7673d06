import { describe, expect, test } from '@jest/globals';
import { answersOf } from '../../src/gates/drift/answers.js';
import { isTested } from '../../src/gates/drift/family.js';
import { questionsOf } from '../../src/gates/drift/questions.js';
import { Random } from '../../src/stats/random.js';
import { countInMemory, profileInMemory } from '../unit/profile/in-memory.js';
import { even, oneOf, zipf } from './laws.js';
import { rate } from './rates.js';
import { policyOf } from './rule.js';
import { drawn, type Law } from './tables.js';

const laws: Readonly<Record<string, Law>> = {
  'zipf of 200': { category: oneOf(zipf(200)) },
  '200 even values': { category: oneOf(even(200)) },
  'zipf of 5,000': { category: oneOf(zipf(5000)) },
};

describe('values that the reference lacks, where nothing changed', () => {
  test.each([
    [100, 100, 300],
    [100, 2000, 200],
    [1000, 100, 300],
    [1000, 1000, 200],
    [500, 2000, 200],
    [10_000, 10_000, 60],
  ])('surprise in at most 5 %% and a point: %p rows against %p', async (n, m, runs) => {
    const policy = await policyOf({ min_rows: 50 });
    const surprised = new Map(Object.keys(laws).map((name) => [name, [0, 0] as [number, number]]));
    for (let run = 0; run < runs; run++) {
      const random = new Random(`unseen ${n} ${m} ${run}`);
      const reference = profileInMemory(drawn(random, laws, n));
      const sides = { reference, current: countInMemory(reference, drawn(random, laws, m)) };
      for (const { column, of, unseen } of questionsOf(policy, reference).columns) {
        const [answered] = unseen ? answersOf({ column, of, unseen }, sides, policy) : [];
        if (!answered || !isTested(answered)) throw new Error(`${column} was not tested`);
        const counts = surprised.get(column) ?? [0, 0];
        surprised.set(column, [counts[0] + (answered.p <= 0.05 ? 1 : 0), counts[1] + (answered.p <= 0.01 ? 1 : 0)]);
      }
    }
    for (const [name, [five, one]] of surprised) {
      expect(rate(`unseen: p ≤ 5 %, ${name}, ${n} / ${m}`, five, runs).lower).toBeLessThanOrEqual(0.06);
      expect(rate(`unseen: p ≤ 1 %, ${name}, ${n} / ${m}`, one, runs).lower).toBeLessThanOrEqual(0.02);
    }
  });
});
