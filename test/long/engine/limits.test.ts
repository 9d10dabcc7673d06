import { describe, expect, test } from '@jest/globals';
import type { QueryProgress } from '../../../src/engine/engine.js';
import { defaultMemory } from '../../../src/engine/limits.js';
import { openEngine } from '../../unit/engine/real-engine.js';
import { tableOf, withTable } from '../../unit/engine/tables.js';

const endless = 'SELECT count(*) FROM range(3000000) a, range(1000000) b WHERE a.range * b.range % 7 = 3';
const table = () => tableOf({ 'table.csv': 'i\n1\n2\n' });

const thrownBy = async (limits: Parameters<typeof openEngine>[1], sql: string) =>
  withTable(await table(), ({ engine }) => engine.query(sql).catch((error: unknown) => error), limits);

describe('the limit of time', () => {
  test('ends a query that would take days', async () => {
    const started = performance.now();
    const error = await thrownBy({ seconds: 2 }, endless);
    expect(error).toMatchObject({
      code: 'limit_exceeded',
      explanation: {
        what: 'the time limit of 2 s is over',
        why: 'table.csv had not been read to the end',
        fix: expect.stringContaining('raise time_limit'),
      },
    });
    expect(performance.now() - started).toBeGreaterThan(1900);
  });

  test('ends a stream of rows, too, and refuses every query after it', async () => {
    await withTable(
      await table(),
      async ({ engine }) => {
        let rows = 0;
        const all = engine.queryEach('SELECT * FROM range(100000000000)', (some) => {
          rows += some.length;
        });
        await expect(all).rejects.toMatchObject({ code: 'limit_exceeded' });
        expect(rows).toBeGreaterThan(0);
        await expect(engine.query('SELECT 1')).rejects.toMatchObject({ code: 'limit_exceeded' });
      },
      { seconds: 2 },
    );
  });

  test('is none for a query that is over before it', async () => {
    expect(await thrownBy({ seconds: 60 }, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('the limit of memory', () => {
  test('is an error where there is more to keep', async () => {
    expect(
      await thrownBy({ memory: 40 * 2 ** 20, threads: 1 }, 'SELECT list(range) FROM range(50000000)'),
    ).toMatchObject({
      code: 'limit_exceeded',
      explanation: {
        what: 'the memory limit of 40 MiB does not suffice',
        fix: 'raise memory_limit, or lower threads',
      },
    });
  });

  test('is an error where counting needs more, or no error and the right number', async () => {
    const sql = 'SELECT count(DISTINCT md5(CAST(range % 999999 AS VARCHAR)))::INTEGER AS n FROM range(1000000)';
    // How the threads take turns says which of the two it is.
    for (const mebibytes of [20, 40, 60, 90]) {
      const answer = await thrownBy({ memory: mebibytes * 2 ** 20, threads: 2 }, sql);
      if (!(answer instanceof Error)) expect(answer).toEqual([{ n: 999_999 }]);
      else expect(answer).toMatchObject({ code: 'limit_exceeded' });
    }
  });

  test('spills what can be spilled', async () => {
    const sql =
      "SELECT count(*)::INTEGER AS n FROM (SELECT DISTINCT range || 'xxxxxxxxxxxxxxxxxxxx' FROM range(1000000))";
    expect(await thrownBy({ memory: 60 * 2 ** 20, threads: 1 }, sql)).toEqual([{ n: 1_000_000 }]);
  });

  test('is half of the machine, or of what its container has', () => {
    expect(defaultMemory(16e9, 0)).toBe(8e9);
    expect(defaultMemory(16e9, 4e9)).toBe(2e9);
    expect(defaultMemory(16e9, 2 ** 63)).toBe(8e9);
  });
});

test('the limits are those that the engine has', async () => {
  const engine = await openEngine([], { memory: 100 * 2 ** 20, threads: 3 });
  const [row] = await engine.query(
    "SELECT current_setting('memory_limit') AS m, current_setting('threads')::INTEGER AS t",
  );
  engine.close();
  expect(row).toEqual({ m: '100.0 MiB', t: 3 });
});

describe('an answer of any length', () => {
  test('comes in pieces, in order, one after the other', async () => {
    await withTable(await table(), async ({ engine }) => {
      let [next, pieces, busy] = [0, 0, false];
      await engine.queryEach('SELECT range::INTEGER AS i FROM range(20000)', async (rows) => {
        expect(busy).toBe(false);
        busy = true;
        await new Promise((resolve) => setImmediate(resolve));
        for (const { i } of rows) expect(i).toBe(next++);
        pieces += 1;
        busy = false;
      });
      expect(next).toBe(20_000);
      expect(pieces).toBeGreaterThan(5);
    });
  });

  test('ends with the error of whoever takes it', async () => {
    await withTable(await table(), async ({ engine }) => {
      const own = new TypeError('enough');
      const taking = engine.queryEach('SELECT * FROM range(100000000)', () => {
        throw own;
      });
      await expect(taking).rejects.toBe(own);
      expect(await engine.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });
  });

  test('that a file breaks off says so in our words', async () => {
    await withTable(
      await tableOf({ 'table.csv': 'i,v\n1,secret\n2\n' }),
      async ({ engine, table: broken, columns }) => {
        const all = engine.queryEach(`SELECT * FROM ${engine.dialect.scan(broken, columns)}`, () => {});
        await expect(all).rejects.toMatchObject({ code: 'malformed' });
      },
    );
  });
});

test('progress is told while a query runs, and only to whom asks', async () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `${index},${'x'.repeat(50)}\n`).join('');
  const file = await tableOf({ 'table.csv': `i,v\n${lines}` });
  await withTable(
    file,
    async ({ engine, columns }) => {
      const told: QueryProgress[] = [];
      const slow = `SELECT count(*) FROM ${engine.dialect.scan(file, columns)}, range(100000000) AS r(j) WHERE CAST(i AS BIGINT) * j % 7 = 3`;
      // However fast the machine is, it runs until its time is over.
      await expect(engine.query(slow, (progress) => told.push(progress))).rejects.toMatchObject({
        code: 'limit_exceeded',
      });
      expect(told.length).toBeGreaterThan(0);
      for (const { fraction } of told) expect(fraction >= 0 && fraction <= 1).toBe(true);
    },
    { threads: 1, seconds: 2 },
  );
});
