import { describe, expect, test } from '@jest/globals';
import { column, count, counted, csv, parquet, profile } from '../../unit/profile/tables.js';

describe('a profile of a table', () => {
  test('of one row is one', async () => {
    const made = await profile(parquet('(5)'));
    expect(made.rows).toBe(1);
    expect(column(made, 'x', 'numeric')).toMatchObject({ edges: [5], at: [1], distinct: 1, min: 5, max: 5 });
  });

  test('of no rows is none', async () => {
    await expect(profile({ 'table.parquet': { select: 'SELECT 1 AS x WHERE false' } })).rejects.toMatchObject({
      code: 'empty',
    });
    await expect(profile(csv('x,y\n'))).rejects.toMatchObject({ code: 'empty' });
  });

  test('leaves columns out, and knows those that are not there', async () => {
    const files = { 'table.parquet': { select: 'SELECT 1 AS a, 2 AS b' } };
    expect((await profile(files, { leaveOut: ['a'] })).columns.map(({ name }) => name)).toEqual(['b']);
    await expect(profile(files, { leaveOut: ['c'] })).rejects.toMatchObject({ code: 'missing_column' });
  });

  test('takes the rows of a window: from its beginning on, and before its end', async () => {
    const text = 'at,x\n2026-01-01T00:00:00Z,1\n2026-01-02T00:00:00Z,2\n2026-01-03T00:00:00Z,3\n,4\n';
    const window = { column: 'at', from: '2026-01-02T00:00:00Z', to: '2026-01-03T00:00:00Z' };
    const made = await profile(csv(text), { window });
    expect(made).toMatchObject({ rows: 1, origin: { window } });
    expect(column(made, 'x', 'numeric').edges).toEqual([2]);
    const later = { ...window, from: '2027-01-02T00:00:00Z', to: '2028-01-03T00:00:00Z' };
    await expect(profile(csv(text), { window: later })).rejects.toMatchObject({ code: 'empty' });
  });

  test.each(['timestamp', 'timestamptz', 'date', 'varchar'])('takes a window of a column of type %s', async (type) => {
    const select = `SELECT ('2026-01-0' || i)::${type} AS t, i AS x FROM range(1, 5) r(i)`;
    const window = { column: 't', from: '2026-01-02T00:00:00Z', to: '2026-01-04T00:00:00Z' };
    const made = await profile({ 'table.parquet': { select } }, { window });
    expect(column(made, 'x', 'numeric').edges).toEqual([2, 3]);
  });

  test('refuses a window of cells that are no times', async () => {
    const window = { column: 'x', from: '2026-01-02T00:00:00Z', to: '2026-01-03T00:00:00Z' };
    await expect(profile(csv('x,y\nyesterday,1\n'), { window })).rejects.toMatchObject({ code: 'malformed' });
    await expect(profile(parquet('(1)'), { window })).rejects.toMatchObject({ code: 'unsupported' });
  });

  test('has columns of any name', async () => {
    const names = ['v', 'n', 'x', 'cell', 'a"b', "it's", 'select', 'ä b', '"; DROP TABLE t; --', '${x}'];
    const header = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    const text = `${header.join(',')}\n${names.map(() => '1').join(',')}\n${names.map(() => '2').join(',')}\n`;
    const select = `SELECT ${header.map((name) => `1 AS ${name}`).join(', ')}`;
    for (const files of [csv(text), { 'table.parquet': { select } }]) {
      const made = await profile(files);
      expect(made.columns.map(({ name, kind }) => [name, kind])).toEqual(names.map((name) => [name, 'numeric']));
      const current = await count(made, files);
      for (const name of names) expect(counted(current, name, 'numeric').at).toEqual(column(made, name, 'numeric').at);
    }
  });
});

describe('a table counted against a profile', () => {
  test('may have its columns in another order, further ones, and fewer', async () => {
    const reference = await profile(csv('a,b,c\n1,x,2\n'));
    const current = await count(reference, csv('d,b,a\n5,x,1\n'));
    expect(current.extra).toEqual(['d']);
    expect(counted(current, 'a', 'numeric').at).toEqual([1]);
    expect(counted(current, 'b', 'categorical').counts).toEqual([1]);
    expect(counted(current, 'c', 'absent')).toEqual({ kind: 'absent' });
  });

  test('has another type where text stands in the place of numbers, or numbers in that of text', async () => {
    const [numbers, texts] = [parquet('(1), (2)'), parquet("('a'), ('b'), (NULL)")];
    expect(counted(await count(await profile(numbers), texts), 'x', 'other_type')).toEqual({
      kind: 'other_type',
      engineType: 'VARCHAR',
      missing: 1,
      count: 2,
    });
    expect(counted(await count(await profile(texts), numbers), 'x', 'other_type')).toMatchObject({
      engineType: 'INTEGER',
    });
  });

  test('has the same type where integers became floats', async () => {
    const current = await count(await profile(parquet('(1), (2)')), parquet('(1.0::FLOAT), (1.5)'));
    expect(counted(current, 'x', 'numeric')).toMatchObject({ at: [1, 0], between: [0, 1, 0] });
  });

  test('tells of columns that are not compared whether their values are there', async () => {
    const reference = await profile(csv('day,nothing\n2026-01-01,\n'));
    const current = await count(reference, csv('day,nothing\n2026-01-01,1\n,nan\nlater,\n'));
    expect(counted(current, 'day', 'presence')).toEqual({ kind: 'presence', missing: 1, count: 2 });
    expect(counted(current, 'nothing', 'presence')).toEqual({ kind: 'presence', missing: 2, count: 1 });
  });

  test('is counted in the columns that are asked for', async () => {
    const reference = await profile(csv('a,b,c\n1,2,3\n'));
    const only = await count(reference, csv('a,b,c\n1,2,3\n'), { only: ['b', 'c'], leaveOut: ['c'] });
    expect([...only.columns.keys()]).toEqual(['b']);
    await expect(count(reference, csv('a,b,c\n1,2,3\n'), { only: ['d'] })).rejects.toMatchObject({
      code: 'missing_column',
    });
  });

  test('needs rows', async () => {
    await expect(count(await profile(csv('a,b\n1,2\n')), csv('a,b\n'))).rejects.toMatchObject({ code: 'empty' });
  });
});
