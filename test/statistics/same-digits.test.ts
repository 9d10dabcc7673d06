// Real tables and the real engine: what must not matter changes no digit of any answer.
import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../src/engine/engine.js';
import { answersOf } from '../../src/gates/drift/answers.js';
import { judgeFamily } from '../../src/gates/drift/family.js';
import { questionsOf } from '../../src/gates/drift/questions.js';
import { countAgainst } from '../../src/profile/count-against.js';
import { type Files, profile, withTable } from '../unit/profile/tables.js';
import { policyOf } from './rule.js';

/** SQL for a table of which one column is of another law on each side. */
function rows(side: 'reference' | 'current', count: number, country = (code: string) => `'C' || ${code}`): string {
  const [shift, tail] = side === 'reference' ? [0, 0] : [0.3, 7];
  const noise = (salt: number) => `(hash(i, ${salt}, '${side}') % 1000003) / 1000003.0`;
  const category = `CAST(floor(12 * ${noise(3)} * ${noise(4)}) AS INTEGER) + CASE WHEN ${noise(5)} < 0.05 THEN ${tail} ELSE 0 END`;
  return (
    `SELECT i, CASE WHEN ${noise(9)} > 0.02 THEN ln(1.0 / (${noise(1)} + 1e-6)) + ${shift} END AS income, ` +
    `CAST(floor(9 * ${noise(2)}) AS INTEGER) AS tenure, ${country(`(${category})`)} AS country, ` +
    `${noise(6)} < 0.3 AS active, ${noise(7)} AS score FROM range(${count}) AS t(i)`
  );
}

const selected = 'SELECT income, tenure, country, active, score FROM';

interface Sides {
  readonly reference: Files;
  readonly current: Files;
  readonly limits?: Limits;
}

/** All that is answered, as it stands in a result. */
async function answered({ reference, current, limits = {} }: Sides): Promise<string> {
  const policy = await policyOf();
  const built = await profile(reference, {}, limits);
  const counted = await withTable(current, (table) => countAgainst(built, table), limits);
  const sides = { reference: built, current: counted };
  const answers = questionsOf(policy, built).columns.flatMap((each) => answersOf(each, sides, policy));
  return JSON.stringify(judgeFamily(answers, policy), null, 1);
}

function tables(order: string, country?: (code: string) => string): Sides {
  const file = (side: 'reference' | 'current', count: number) => ({
    'table.parquet': { select: `${selected} (${rows(side, count, country)}) ORDER BY ${order}` },
  });
  return { reference: file('reference', 6000), current: file('current', 3000) };
}

describe('no digit of any answer depends on', () => {
  const plain = answered({ ...tables('i'), limits: { threads: 1 } });

  test('nothing: the same question has the same answer, and something was found', async () => {
    expect(await answered({ ...tables('i'), limits: { threads: 1 } })).toBe(await plain);
    expect(await plain).toContain('"status": "failed"');
    expect(await plain).toContain('"status": "passed"');
  });

  test.each(['-i', "hash(i, 'order')"])('the order of rows: %s', async (order) => {
    expect(await answered(tables(order))).toBe(await plain);
  });

  test('the number of threads', async () => {
    expect(await answered({ ...tables('i'), limits: { threads: 4 } })).toBe(await plain);
  });

  test('how rows are split among files', async () => {
    const split = (side: 'reference' | 'current', count: number): Files =>
      Object.fromEntries(
        [0, 1, 2].map((part) => [
          `part-${part}.parquet`,
          { select: `${selected} (${rows(side, count)}) WHERE hash(i) % 3 = ${part}` },
        ]),
      );
    expect(await answered({ reference: split('reference', 6000), current: split('current', 3000) })).toBe(await plain);
  });

  test('what the categories are called', async () => {
    // Backwards, so that the order of names is another too.
    const renamed = await answered(tables('i', (code) => `'K' || (99 - ${code})`));
    const back = renamed.replaceAll(/"K(\d\d)"/g, (_, code: string) => `"C${99 - Number(code)}"`);
    expect(sortedParts(back)).toBe(sortedParts(await plain));
  });
});

/** Parts of one size stand in the order of their names' hashes. */
function sortedParts(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (_, value) => (isParts(value) ? value.map((each) => JSON.stringify(each)).sort() : value)),
  );
}

function isParts(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object' && 'reference' in each)
  );
}
