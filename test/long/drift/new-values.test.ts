import { expect, test } from '@jest/globals';
import { answersOf } from '../../../src/gates/drift/answers.js';
import { isTested } from '../../../src/gates/drift/family.js';
import { planned } from '../../../src/result/check.js';
import { policyOf } from '../../statistics/rule.js';
import { countInMemory, profileInMemory } from '../../unit/profile/in-memory.js';

test('a new value is told from noise as surely as it is many rows, where the reference has no rare value', async () => {
  // Three values, and 80 of 2,000 current rows with a fourth: no redraw leaves any row unseen.
  const table = (fourth: number) => ({
    rows: 2000,
    columns: [
      { name: 'plan', categories: Int32Array.from({ length: 2000 }, (_, row) => (row < fourth ? 3 : row % 3)) },
    ],
  });
  const reference = profileInMemory(table(0));
  const check = planned(
    { gate: 'drift', source: 'scoring', subject: 'plan', rule: 'unseen' },
    { effect: 'block', expected: { at_most: 0.01, unit: 'fraction' }, location: undefined },
  );
  const sides = { reference, current: countInMemory(reference, table(80)) };
  const [answered] = answersOf({ column: 'plan', of: 'data', unseen: { check, bound: 0.01 } }, sides, await policyOf());
  if (!answered || !isTested(answered)) throw new Error('it was not tested');
  expect(answered.value).toBe(0.04);
  expect(answered.p).toBeLessThan(1e-12);
});
