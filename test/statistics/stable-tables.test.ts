import { afterAll, describe, expect, test } from '@jest/globals';
import { type Answer, isTested, judgeFamily } from '../../src/gates/drift/family.js';
import { wilson } from '../../src/stats/intervals.js';
import { Random } from '../../src/stats/random.js';
import { rate } from './rates.js';
import { alarms, answersAbout, policyOf } from './rule.js';
import { drawn, mixed } from './tables.js';

/** Rows of the reference and of the current side, and how many tables of fifteen columns are drawn: 2,000 in all. */
const sizes: readonly [reference: number, current: number, tables: number][] = [
  [100, 100, 400],
  [100, 2000, 200],
  [1000, 100, 300],
  [2000, 500, 300],
  [1000, 1000, 300],
  [500, 2000, 300],
  [10_000, 100, 100],
  [10_000, 1000, 60],
  [10_000, 10_000, 20],
  [100_000, 1000, 12],
  [100_000, 100_000, 8],
];

/** How often something happened, of how many times that it could. */
interface Counted {
  readonly times: number;
  readonly of: number;
}

class Counts {
  readonly #counts = new Map<string, Counted>();

  add(name: string, times: number, of = 1): void {
    const found = this.get(name);
    this.#counts.set(name, { times: found.times + times, of: found.of + of });
  }

  get(name: string): Counted {
    return this.#counts.get(name) ?? { times: 0, of: 0 };
  }

  [Symbol.iterator]() {
    return this.#counts[Symbol.iterator]();
  }
}

describe('of tables in which nothing changed', () => {
  const alarmed = new Counts();
  const rejected = new Counts();

  afterAll(() => {
    for (const [name, { times, of }] of rejected) rate(`p ≤ 5 %: ${name}`, times, of);
  });

  test.each(sizes)(
    'no more than chance allows are judged to drift: %p rows against %p, %p tables',
    async (n, m, tables) => {
      // A twentieth of the rows has no value: what is left of a hundred must still be judged.
      const policy = await policyOf({ min_rows: 50 });
      const alarmsOf = (answers: readonly (readonly Answer[])[]) => alarms(judgeFamily(answers.flat(), policy));
      const own = new Counts();
      const columns: (readonly Answer[])[] = [];
      for (let run = 0; run < tables; run++) {
        const random = new Random(`stable ${n} ${m} ${run}`);
        const answers = answersAbout(policy, drawn(random, mixed, n), drawn(random, mixed, m));
        own.add('15 columns', alarmsOf(answers).length > 0 ? 1 : 0);
        // The same columns, each once, in tables of fifty.
        columns.push(...answers);
        while (columns.length >= 50) own.add('50 columns', alarmsOf(columns.splice(0, 50)).length > 0 ? 1 : 0);
        for (const each of answers.flat()) {
          if (!isTested(each)) continue;
          const name = `${each.evidence.method} by ${each.evidence.test}, ${n} / ${m}`;
          rejected.add(name, each.p <= 0.05 ? 1 : 0);
        }
      }
      for (const [name, { times, of }] of own) {
        alarmed.add(name, times, of);
        expect(rate(`any alarm in ${name}, ${n} / ${m}`, times, of).lower).toBeLessThanOrEqual(0.07);
      }
    },
  );

  test.each(['15 columns', '50 columns'])('at most 7 % of all those of %s raise any alarm', (name) => {
    const { times, of } = alarmed.get(name);
    expect(rate(`any alarm in ${name}, all sizes`, times, of).share).toBeLessThanOrEqual(0.07);
  });

  test('each test rejects at most 5 % and a point of them', () => {
    const tooMany = [...rejected].filter(([, { times, of }]) => wilson(times, of, 0.95)[0] > 0.06);
    expect(tooMany).toEqual([]);
  });
});
