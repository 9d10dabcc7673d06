import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, judgeIn, profileOf, rows } from '../../unit/gates/drift/judged-drift.js';
import { execution, newCheckout, removeFolders } from '../../unit/sources/git/checkout.js';

afterAll(removeFolders);

describe('a reference that is compared with itself', () => {
  const csv = (from: number) => `a\n${Array.from({ length: 200 }, (_, i) => `${(i + from) % 7}\n`).join('')}`;
  const answers = {
    '*/columns': 'error/self_comparison',
    'a/distribution': 'error/self_comparison',
    'a/tail': 'error/self_comparison',
    'a/missing': 'error/self_comparison',
    'a/infinite': 'error/self_comparison',
  };

  test('is told by its path, by a copy of its content, and by the profile of the very file', async () => {
    const same = await judge({ reference: csv(0), current: csv(1), block: { current: 'reference.csv' } });
    expect(same.answers).toEqual(answers);
    expect(same.check('*/columns').what).toBe('reference.csv is compared with itself');
    expect((await judge({ reference: csv(0), current: csv(0) })).answers).toEqual(answers);
    const sha256 = same.run.models[0]?.inputs.find(({ role }) => role === 'current')?.files[0]?.sha256 ?? '';
    const built = await profileOf(csv(0));
    const reference = { ...built, origin: { commit: null, files: [{ path: 'x.csv', size: 1, sha256 }] } };
    expect((await judge({ reference, current: csv(0) })).answers).toEqual(answers);
    expect((await judge({ reference, current: reference })).answers).toEqual(answers);
  });

  test('is told where one of many files is on both sides', async () => {
    const files = { 'old/1.csv': csv(0), 'new/1.csv': csv(1), 'new/2.csv': csv(0) };
    const judged = await judge({ files, block: { reference: 'old/', current: 'new/' } });
    expect(judged.answers).toEqual(answers);
    expect(judged.check('*/columns').what).toBe('new/2.csv is compared with itself');
  });

  test('is none where the same rows are elsewhere in other files', async () => {
    expect((await judge({ reference: csv(0), current: csv(1) })).run.verdict).toBe('passed');
  });

  test('is none where both sides are windows of it that share no row', async () => {
    const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T00:00:00Z`;
    const text = `at,a\n${Array.from({ length: 400 }, (_, i) => `${day(1 + (i % 20))},${i % 7}\n`).join('')}`;
    const judgedFrom = async (to: string) => {
      const built = await profileOf(text, { window: { column: 'at', from: day(1), to } });
      const whole = await judge({ files: { 't.csv': text }, block: { reference: 't.csv', current: 't.csv' } });
      const files =
        whole.run.models[0]?.inputs[0]?.files.map(({ path, size, sha256 }) => ({ path, size, sha256 })) ?? [];
      return judge({
        reference: { ...built, origin: { ...built.origin, files } },
        files: { 't.csv': text },
        block: { current: { path: 't.csv', window: { column: 'at', last: '10d' } } },
        now: '2026-11-21T00:00:00Z',
      });
    };
    expect((await judgedFrom(day(11))).answer('a/distribution')).toBe('passed/within_bound');
    expect((await judgedFrom(day(12))).answer('a/distribution')).toBe('error/self_comparison');
  });
});

describe('a window', () => {
  const reference = rows(500, "TIMESTAMP '2026-01-01' + INTERVAL (i) MINUTE AS at, i % 7 AS a");
  const current = rows(500, "TIMESTAMP '2026-11-20' + INTERVAL (i) MINUTE AS at, i % 7 + (i >= 250)::INTEGER * 9 AS a");
  const judgedIn = (last: string, now = '2026-11-20T08:20:00Z', column = 'at') =>
    judge({ reference, current, now, block: { current: { path: 'current.parquet', window: { column, last } } } });

  test('judges the rows since then, and what is ahead of the clock', async () => {
    const whole = await judgedIn('1d');
    expect(whole.evidence('a/distribution', 'drift').rows.current).toBe(500);
    const half = await judgedIn('2h');
    expect(half.evidence('a/distribution', 'drift').rows.current).toBe(120);
    const ahead = await judgedIn('1h', '2026-11-20T01:00:00Z');
    expect(ahead.evidence('a/distribution', 'drift').rows.current).toBe(500);
  });

  test('without rows is an error of every check, not a pass', async () => {
    const judged = await judgedIn('1h', '2026-11-21T00:00:00Z');
    expect(new Set(Object.values(judged.answers))).toEqual(new Set(['error/empty']));
    expect(judged.run.verdict).toBe('error');
  });

  test('over a column that is no time, or not there, is an error of every check', async () => {
    expect((await judgedIn('1h', undefined, 'a')).answer('a/distribution')).toBe('error/unsupported');
    expect((await judgedIn('1h', undefined, 'b')).answer('a/distribution')).toBe('error/missing_column');
  });

  test('of a profile is refused: its rows are not there any more', async () => {
    const block = { current: { path: 'current.json', window: { column: 'at', last: '1d' } } };
    const judged = await judge({ reference, current: await profileOf(current), block });
    expect(judged.answer('a/distribution')).toBe('error/unsupported');
  });
});

describe('profiles on both sides', () => {
  test('answer what their tables do where each value has a cell', async () => {
    const [before, after] = [
      rows(600, "i % 9 AS a, 'x' || i % 4 AS b, i % 2 = 0 AS c, CASE WHEN i % 5 > 0 THEN i % 3 END AS d"),
      rows(500, "i % 9 + 1 AS a, 'x' || i % 5 AS b, i % 3 = 0 AS c, CASE WHEN i % 4 > 0 THEN i % 3 END AS d"),
    ];
    const told = ({ checks }: Awaited<ReturnType<typeof judge>>) =>
      checks.map(({ id, status, reason, what }) => ({ id, status, reason, what }));
    const tables = await judge({ reference: before, current: after });
    const mixed = await judge({ reference: await profileOf(before), current: after });
    const profiles = await judge({ reference: await profileOf(before), current: await profileOf(after) });
    expect(told(mixed)).toEqual(told(tables));
    expect(told(profiles)).toEqual(told(tables));
  });

  test('of other groups are not compared', async () => {
    const columns = 'i % 9 AS a, i // 5 AS user';
    const grouped = await profileOf(rows(600, columns), { group: ['user'] });
    const plain = await profileOf(rows(500, columns));
    const sides = [
      { reference: grouped, current: plain },
      { reference: plain, current: grouped },
      { reference: grouped, current: rows(500, columns), block: { group: 'a' } },
      { reference: plain, current: rows(500, columns), block: { group: 'user' } },
      { reference: grouped, current: rows(500, columns), block: { compat: 'scipy' } },
    ];
    for (const subject of sides) {
      const judged = await judge(subject);
      expect(new Set(Object.values(judged.answers))).toEqual(new Set(['error/unsupported']));
    }
  });
});

describe('rows that belong together', () => {
  // Each user has ten rows of one value: 2,000 rows tell as much as 200.
  const columns = (seed: number) => `hash(i // 10 + ${seed}) % 1009 AS a, (i // 10) + ${seed} AS user`;
  const sides = { reference: rows(2000, columns(0)), current: rows(2000, columns(777)) };

  test('are worth fewer, and say so', async () => {
    const judged = await judge({ ...sides, block: { group: 'user' } });
    const { rows: counted, effective_rows: effective } = judged.evidence('a/distribution', 'drift');
    expect(counted).toEqual({ reference: 2000, current: 2000 });
    expect(effective?.reference).toBeGreaterThan(100);
    expect(effective?.reference).toBeLessThan(400);
    expect(judged.answer('a/distribution')).not.toBe('failed/drift');
    const alone = await judge(sides);
    expect(alone.evidence('a/distribution', 'drift')).not.toHaveProperty('effective_rows');
  });

  test('by a column that is not there are an error of every check', async () => {
    const judged = await judge({ ...sides, block: { group: 'usr' } });
    expect(judged.answers).toEqual({ '*/columns': 'error/missing_column' });
  });
});

describe('the age of a reference', () => {
  const configuration = (from: string) =>
    JSON.stringify({
      version: 1,
      name: 'churn',
      drift: { scoring: { reference: { from, max_age: '30d' }, current: 'current.csv' } },
    });

  test('is that of its last commit: older than max_age, it is an error', async () => {
    const checkout = await newCheckout();
    const current = `a\n${'1\n2\n3\n'.repeat(100)}`;
    const reference = `a\n${'1\n2\n3\n'.repeat(99)}`;
    await checkout.commit({ 'old/1.csv': reference, 'current.csv': current, 'mlgate.yml': configuration('old/') });
    await checkout.commit({ 'old/2.csv': `${reference}1\n` });
    const at = (now: string) => judgeIn(checkout.folder, { now, execute: execution });
    expect((await at('2026-01-20T00:00:00Z')).answer('a/distribution')).toBe('passed/within_bound');
    // The second file is of the second of January: one that is too old is enough.
    const stale = await at('2026-01-31T12:00:00Z');
    expect(new Set(Object.values(stale.answers))).toEqual(new Set(['error/stale']));
    expect(stale.check('*/columns').what).toContain('old/1.csv');
  });

  test('that nobody knows is an error where it is asked for', async () => {
    const judged = await judge({
      reference: `a\n${'1\n2\n3\n'.repeat(99)}`,
      current: `a\n${'1\n2\n3\n'.repeat(100)}`,
      block: { reference: { from: 'reference.csv', max_age: '30d' } },
    });
    expect(new Set(Object.values(judged.answers))).toEqual(new Set(['error/stale_unknown']));
  });
});
