import { describe, expect, test } from '@jest/globals';
import { answersOf } from '../../src/gates/drift/answers.js';
import { judgeFamily } from '../../src/gates/drift/family.js';
import type { DriftPolicy } from '../../src/gates/drift/policy.js';
import { questionsOf } from '../../src/gates/drift/questions.js';
import { redrawing } from '../../src/gates/drift/redrawn.js';
import type { CountedColumn, CountedTable } from '../../src/profile/count.js';
import type { Profile } from '../../src/profile/profile.js';
import { Random } from '../../src/stats/random.js';
import { countInMemory, profileInMemory } from '../unit/profile/in-memory.js';
import { normal } from './laws.js';
import { rate } from './rates.js';
import { alarms, policyOf } from './rule.js';
import { drawn, type Law } from './tables.js';

// A rule that errs often, so that its rate can be told from another: bare distances of a few hundred rows.
const laws: Readonly<Record<string, Law>> = {
  income: { number: normal },
  amount: { number: (random) => Math.round(10 * Math.exp(normal(random))) / 10 },
};
const sizes = { reference: 400, current: 400 };

function isAlarmed(policy: DriftPolicy, reference: Profile, current: CountedTable): boolean {
  const answers = questionsOf(policy, reference).columns.flatMap((each) =>
    answersOf(each, { reference, current }, policy),
  );
  return alarms(judgeFamily(answers, policy)).some((name) => name.endsWith('/distribution'));
}

describe('the self-test', () => {
  test('tells the rate at which new samples raise an alarm; to redraw one side alone does not', async () => {
    const policy = await policyOf({ decision: 'effect', numeric: { method: 'wasserstein', max: 0.12 } });
    const counts = { truth: 0, both: 0, one: 0 };
    const [references, runs] = [100, 3];
    const draws = references * runs;
    for (let index = 0; index < references; index++) {
      const random = new Random(`self-test ${index}`);
      const reference = profileInMemory(drawn(random, laws, sizes.reference));
      const redraw = redrawing(reference, { rows: sizes, effects: new Map(), rates: new Set() });
      for (let run = 0; run < runs; run++) {
        const fresh = profileInMemory(drawn(random, laws, sizes.reference));
        const current = countInMemory(fresh, drawn(random, laws, sizes.current));
        if (isAlarmed(policy, fresh, current)) counts.truth++;
        const sides = redraw(random);
        if (isAlarmed(policy, sides.reference, sides.current)) counts.both++;
        // The current side is drawn from the very rows that it is compared with.
        if (isAlarmed(policy, reference, oneSide(reference, redraw(random).current))) counts.one++;
      }
    }
    const truth = rate('any alarm of bare distances, new samples of both sides', counts.truth, draws);
    const both = rate('the same, both sides redrawn from one reference', counts.both, draws);
    const one = rate('the same, the current side redrawn alone', counts.one, draws);
    expect(Math.abs(both.share - truth.share)).toBeLessThan(0.08);
    expect(one.upper).toBeLessThan(truth.lower);
  });
});

/** The cells are those of the reference already. */
function oneSide(reference: Profile, current: CountedTable): CountedTable {
  const columns = new Map<string, CountedColumn>();
  for (const [name, counted] of current.columns) {
    const profile = reference.columns.find((column) => column.name === name);
    if (counted.kind !== 'numeric' || profile?.kind !== 'numeric') throw new Error(`${name} is not numeric`);
    columns.set(name, { ...counted, reference: profile });
  }
  return { ...current, columns };
}
