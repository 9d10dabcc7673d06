import { describe, expect, test } from '@jest/globals';
import { isTested, judgeFamily } from '../../src/gates/drift/family.js';
import { Random } from '../../src/stats/random.js';
import type { TableInMemory } from '../unit/profile/in-memory.js';
import { normal } from './laws.js';
import { rate } from './rates.js';
import { alarms, answersAbout, policyOf } from './rule.js';

const { sqrt, floor } = Math;

const users = 200;
const rowsOfUser = 10;
const columns = 5;

/** Ten rows a user, half of whose variance is the user's own. */
function table(random: Random, grouped: boolean): TableInMemory {
  const rows = users * rowsOfUser;
  const blocks = new Int32Array(rows);
  for (let user = 0; user < users; user++) {
    // Where a hash of the user puts it.
    const block = floor(200 * random.uniform());
    blocks.fill(block, user * rowsOfUser, (user + 1) * rowsOfUser);
  }
  const drawn = Array.from({ length: columns }, (_, index) => {
    const numbers = new Float64Array(rows);
    for (let user = 0; user < users; user++) {
      const own = normal(random);
      for (let row = 0; row < rowsOfUser; row++) numbers[user * rowsOfUser + row] = sqrt(0.5) * (own + normal(random));
    }
    return { name: `x${index}`, numbers };
  });
  return { rows, columns: drawn, ...(grouped && { blocks }) };
}

describe('ten rows a user, half of whose variance is its own', () => {
  const tables = 40;

  test.each([
    ['as if they were independent', false],
    ['in groups', true],
  ])('judged %s', async (how, grouped) => {
    const policy = await policyOf();
    let [alarmed, rejected, tests] = [0, 0, 0];
    for (let run = 0; run < tables; run++) {
      const random = new Random(`users ${run}`);
      const answers = answersAbout(policy, table(random, grouped), table(random, grouped)).flat();
      if (alarms(judgeFamily(answers, policy)).length > 0) alarmed++;
      for (const each of answers) {
        if (!isTested(each) || each.check.key.rule !== 'distribution') continue;
        tests++;
        if (each.p <= 0.05) rejected++;
      }
    }
    const any = rate(`any alarm in ${columns} columns of 200 users, ${how}`, alarmed, tables);
    const size = rate(`p ≤ 5 % of their distributions, ${how}`, rejected, tests);
    if (grouped) {
      expect(size.lower).toBeLessThanOrEqual(0.06);
      expect(any.lower).toBeLessThanOrEqual(0.07);
    } else {
      // What the option is there for.
      expect(size.lower).toBeGreaterThan(0.25);
      expect(any.lower).toBeGreaterThan(0.25);
    }
  });
});
