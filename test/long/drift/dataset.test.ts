import { describe, expect, test } from '@jest/globals';
import { judge, rows } from '../../unit/gates/drift/judged-drift.js';

/** Ten columns, of which the first so many drift. */
function drifting(some: number) {
  const columns = (moved: number) =>
    Array.from({ length: 10 }, (_, index) => `i % 4 + ${index < moved ? 3 : 0} AS c${index}`).join(', ');
  return { reference: rows(400, columns(0)), current: rows(401, columns(some)) };
}

describe('the share of columns that drifted', () => {
  test('passes up to its bound, exactly at it too, and its columns only warn', async () => {
    const judged = await judge({ ...drifting(3), block: { dataset: { max_drifted_share: 0.3 } } });
    expect(judged.check('*/share')).toMatchObject({
      status: 'passed',
      what: '3 of 10 columns drifted (c0, c1, c2): at most 30 %',
      observed: { value: 0.3, unit: 'fraction', of: 10 },
      effect: 'block',
    });
    expect(judged.check('c0/distribution')).toMatchObject({ status: 'failed', effect: 'warn' });
    expect(judged.run.verdict).toBe('passed');
  });

  test('fails above it', async () => {
    const judged = await judge({ ...drifting(4), block: { dataset: { max_drifted_share: 0.3 } } });
    expect(judged.check('*/share')).toMatchObject({ status: 'failed', reason: 'drift' });
    expect(judged.run.verdict).toBe('failed');
  });

  test('does not carry a column that must not drift', async () => {
    const dataset = { max_drifted_share: 0.3, must_not_drift: ['c1', 'c9'] };
    const judged = await judge({ ...drifting(3), block: { dataset } });
    expect(judged.answer('*/share')).toBe('passed/within_bound');
    expect(judged.check('*/share').what).toContain('c1 must not, and block');
    expect(judged.check('c1/distribution').effect).toBe('block');
    expect(judged.check('c0/distribution').effect).toBe('warn');
    expect(judged.run.verdict).toBe('failed');
  });

  test('is not known where what could not be measured could carry it above the bound', async () => {
    const reference = rows(400, 'i % 4 AS a, i % 4 AS b, NULL::INTEGER AS c, i % 4 AS d');
    const current = rows(401, 'i % 4 + 3 AS a, i % 4 AS b, NULL::INTEGER AS c, i % 4 AS d');
    const judgedBy = (max: number) => judge({ reference, current, block: { dataset: { max_drifted_share: max } } });
    expect((await judgedBy(0.5)).answer('*/share')).toBe('passed/within_bound');
    const unknown = await judgedBy(0.25);
    expect(unknown.check('*/share')).toMatchObject({
      status: 'error',
      reason: 'nothing_to_judge',
      what: '1 of 4 columns drifted (a), and of c it is not known',
    });
    expect((await judgedBy(0.24)).answer('*/share')).toBe('failed/drift');
  });

  test('leaves out what is not compared', async () => {
    const columns = (from: number) => `i + ${from} AS id, 5 AS constant, i % 4 AS a`;
    const judged = await judge({
      reference: rows(400, columns(0)),
      current: rows(401, columns(3000)),
      block: { dataset: { max_drifted_share: 0.5 } },
    });
    expect(judged.check('*/share').observed).toEqual({ value: 0, unit: 'fraction', of: 1 });
    const none = await judge({
      reference: rows(400, 'i AS id'),
      current: rows(401, 'i + 400 AS id'),
      block: { dataset: { max_drifted_share: 0.5 } },
    });
    expect(none.answer('*/share')).toBe('error/nothing_to_judge');
  });

  test('does not count predictions and labels, which block by themselves', async () => {
    const judged = await judge({
      ...drifting(2),
      block: { predictions: ['c0'], labels: ['c1'], dataset: { max_drifted_share: 1 } },
    });
    expect(judged.check('*/share').observed).toEqual({ value: 0, unit: 'fraction', of: 8 });
    expect(judged.check('c0/distribution')).toMatchObject({ status: 'failed', effect: 'block' });
    expect(judged.check('c1/distribution')).toMatchObject({ status: 'failed', effect: 'block' });
    expect(judged.check('c0/distribution').what).toContain('the prediction Wasserstein distance of c0');
    expect(judged.check('c1/distribution').what).toContain('the label Wasserstein distance of c1');
    expect(judged.run.verdict).toBe('failed');
  });
});

describe('a column that could not be measured', () => {
  test('blocks in a block that asks for a share, where a drifted one only warns', async () => {
    const judged = await judge({
      reference: rows(400, 'i % 4 AS a, i % 4 AS b'),
      current: rows(401, 'NULL::INTEGER AS a, i % 4 AS b'),
      block: { dataset: { max_drifted_share: 1 } },
    });
    expect(judged.check('a/distribution')).toMatchObject({ status: 'error', effect: 'block' });
    expect(judged.run.verdict).toBe('error');
  });
});

describe('severity', () => {
  test('warn lets a drifted block pass, and is told', async () => {
    const judged = await judge({ ...drifting(1), block: { severity: 'warn' } });
    expect(judged.check('c0/distribution')).toMatchObject({ status: 'failed', effect: 'warn' });
    expect(judged.run.verdict).toBe('passed');
  });

  test('of a column goes before that of the block, in either direction', async () => {
    const warned = await judge({ ...drifting(1), block: { columns: { c0: { severity: 'warn' } } } });
    expect(warned.run.verdict).toBe('passed');
    const failed = await judge({ ...drifting(1), block: { severity: 'warn', columns: { c0: { severity: 'fail' } } } });
    expect(failed.run.verdict).toBe('failed');
    const dataset = { max_drifted_share: 1 };
    const share = await judge({ ...drifting(1), block: { dataset, columns: { c0: { severity: 'fail' } } } });
    expect([share.answer('*/share'), share.run.verdict]).toEqual(['passed/within_bound', 'failed']);
  });
});
