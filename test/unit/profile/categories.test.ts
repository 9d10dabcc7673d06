import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { column, count, counted, csv, parquet, profile } from './tables.js';

const hash = (text: string) => createHash('sha256').update(text).digest().subarray(0, 6).toString('base64');
const times = (text: string, rows: number) => Array.from({ length: rows }, () => `('${text}')`).join(', ');

describe('the profile of categories', () => {
  test('lists values by frequency, and names those of 20 rows and more', async () => {
    const x = column(
      await profile(parquet(`${times('b', 25)}, ${times('a', 30)}, ${times('c', 19)}, (NULL)`)),
      'x',
      'categorical',
    );
    expect(x).toEqual({
      kind: 'categorical',
      name: 'x',
      type: 'string',
      missing: 1,
      count: 74,
      distinct: 3,
      singletons: 0,
      doubletons: 0,
      counts: [30, 25, 19],
      hashes: hash('a') + hash('b') + hash('c'),
      names: ['a', 'b'],
      other: 0,
    });
  });

  test('names none where that is asked', async () => {
    const x = column(await profile(parquet(times('a', 30)), { names: 'none' }), 'x', 'categorical');
    expect(x).toMatchObject({ names: [], hashes: hash('a') });
  });
});

describe('categories counted against a profile', () => {
  test('are counted in its order, and what it lacks is told', async () => {
    const reference = await profile(parquet(`${times('a', 3)}, ${times('b', 2)}, ${times('c', 1)}`));
    const current = await count(reference, parquet(`${times('c', 4)}, ${times('new', 2)}, ('rare'), (NULL)`));
    expect(counted(current, 'x', 'categorical')).toMatchObject({
      missing: 1,
      count: 7,
      counts: [0, 0, 4],
      unseen: {
        rows: 3,
        distinct: 2,
        values: [
          { value: 'new', rows: 2 },
          { value: 'rare', rows: 1 },
        ],
      },
    });
  });

  test('match a boolean of Parquet with its words in CSV', async () => {
    const reference = await profile(parquet('(true), (true), (false)'));
    const current = await count(reference, csv('x,y\nTrue,1\nFALSE,1\nfalse,1\nmaybe,1\n'));
    expect(counted(current, 'x', 'categorical')).toMatchObject({ counts: [1, 2], unseen: { rows: 1 } });
  });
});
