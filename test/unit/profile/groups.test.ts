import { describe, expect, test } from '@jest/globals';
import { column, count, counted, csv, profile } from './tables.js';

/** Users with so many rows each; their numbers and their words are the user's own, or the row's. */
const users = (many: number, rows: number, own: boolean) => {
  const who = own ? `i // ${rows}` : 'i';
  const draw = (purpose: string) => `(hash(${who}, '${purpose}') % 1000)`;
  const select =
    `SELECT 'user ' || (i // ${rows}) AS user, ${draw('x')} AS x, CASE WHEN ${draw('missing')} < 300 THEN 1 END AS sometimes, ` +
    `['a', 'b', 'c'][1 + CAST(${draw('word')} % 3 AS INTEGER)] AS word FROM range(${many * rows}) AS t(i)`;
  return { 'table.parquet': { select } };
};

describe('a group of rows', () => {
  test('whose rows are alike says as much as one row: ten rows each make a design effect of about ten', async () => {
    const made = await profile(users(2000, 10, true), { group: ['user'] });
    expect(made.group).toEqual({ columns: ['user'] });
    const { values, missing } = column(made, 'x', 'numeric').design_effects ?? { values: 0, missing: 0 };
    expect(values).toBeGreaterThan(8);
    expect(values).toBeLessThan(12);
    expect(missing).toBe(1);
    expect(column(made, 'sometimes', 'numeric').design_effects?.missing).toBeGreaterThan(8);
    expect(column(made, 'word', 'categorical').design_effects?.values).toBeGreaterThan(8);
  });

  test('whose rows are independent says as much as its rows', async () => {
    const made = await profile(users(2000, 10, false), { group: ['user'] });
    expect(column(made, 'x', 'numeric').design_effects?.values).toBeLessThan(1.4);
    expect(column(made, 'word', 'categorical').design_effects?.values).toBeLessThan(1.4);
  });

  test('is named by identifiers, which are not compared', async () => {
    const made = await profile(users(50, 10, true), { group: ['user'] });
    expect(column(made, 'user', 'identifier')).toMatchObject({ count: 500, missing: 0 });
  });

  test('is told of what is counted too', async () => {
    const reference = await profile(users(2000, 10, true), { group: ['user'] });
    const current = await count(reference, users(2000, 10, true), { group: ['user'] });
    for (const name of ['x', 'sometimes'] as const) {
      expect(counted(current, name, 'numeric').design_effects).toEqual(
        column(reference, name, 'numeric').design_effects,
      );
    }
    expect(counted(current, 'word', 'categorical').design_effects).toEqual(
      column(reference, 'word', 'categorical').design_effects,
    );
  });

  test('may be named by several columns, and in text', async () => {
    const rows = Array.from(
      { length: 600 },
      (_, i) => `${Math.floor(i / 20)},${Math.floor(i / 10) % 2},${Math.floor(i / 10)}`,
    );
    const made = await profile(csv(`shop,day,x\n${rows.join('\n')}\n`), { group: ['shop', 'day'] });
    expect(column(made, 'x', 'numeric').design_effects?.values).toBeGreaterThan(5);
  });

  test('that all rows belong to is refused, and so is one that is not there', async () => {
    await expect(profile(csv('user,x\na,1\na,2\n'), { group: ['user'] })).rejects.toMatchObject({
      code: 'nothing_to_judge',
    });
    await expect(profile(csv('user,x\na,1\nb,2\n'), { group: ['client'] })).rejects.toMatchObject({
      code: 'missing_column',
    });
  });
});
