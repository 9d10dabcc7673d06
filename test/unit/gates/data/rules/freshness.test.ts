import { describe, expect, test } from '@jest/globals';
import { judge } from '../judged-table.js';

const now = '2026-11-21T15:00:00Z';
const fresh = (words: object = {}) => ({ freshness: { column: 'x', max_age: '36h', max_ahead: '0s', ...words } });
const text = (...cells: readonly string[]) => ({ 'table.csv': `id,x\n${cells.map((cell) => `1,${cell}\n`).join('')}` });
const parquet = (type: string, ...values: readonly string[]) => ({
  'table.parquet': { select: values.map((value) => `SELECT CAST('${value}' AS ${type}) AS x`).join(' UNION ALL ') },
});

describe.each([
  ['CSV', text('2026-11-20T03:00:00Z', '2026-01-01T00:00:00Z'), 'passed'],
  ['CSV', text('2026-11-20T02:59:59.999999Z'), 'failed/stale'],
  ['CSV, without a zone', text('2026-11-20 03:00:00'), 'passed'],
  ['CSV, with a zone', text('2026-11-20T04:30:00+02:00'), 'failed/stale'],
  ['CSV, with a zone', text('2026-11-20T01:30:00-02:00'), 'passed'],
  ['CSV, a date', text('2026-11-21'), 'passed'],
  ['CSV, a date counts from its first moment', text('2026-11-20'), 'failed/stale'],
  ['CSV, of both', text('2026-11-20', '2026-11-21T00:00:00Z'), 'passed'],
  ['CSV, with a missing cell', text('', '2026-11-21'), 'passed'],
  ['CSV, at the moment itself', text(now), 'passed'],
  ['CSV, ahead', text('2026-11-21T15:00:00.001Z'), 'failed/above_maximum'],
  ['CSV, old data with one wrong year', text('2025-01-01', '2062-01-01'), 'failed/above_maximum'],
  ['CSV, one cell that is no time', text('2026-11-21', '21.11.2026'), 'error/malformed'],
  ['CSV, a day that there is not', text('2026-11-21', '2026-02-30'), 'error/malformed'],
  ['CSV, no value', text('', ''), 'error/nothing_to_judge'],
  ['Parquet', parquet('TIMESTAMP', '2026-11-20 03:00:00', '2026-01-01'), 'passed'],
  ['Parquet', parquet('TIMESTAMP', '2026-11-20 02:59:59'), 'failed/stale'],
  ['Parquet, with a zone', parquet('TIMESTAMPTZ', '2026-11-20 05:00:00+02'), 'passed'],
  ['Parquet, with a zone', parquet('TIMESTAMPTZ', '2026-11-20 04:59:59+02'), 'failed/stale'],
  ['Parquet, of nanoseconds', parquet('TIMESTAMP_NS', '2026-11-20 03:00:00', '2026-01-01'), 'passed'],
  ['Parquet, of milliseconds', parquet('TIMESTAMP_MS', '2026-11-20 02:59:59', '2026-01-01'), 'failed/stale'],
  ['JSON Lines', { 'table.jsonl': '{"x": "2026-11-20T05:00:00+02:00"}\n{"x": null}\n{}\n' }, 'passed'],
  ['JSON Lines, of a number', { 'table.jsonl': '{"x": 20261121}\n' }, 'error/malformed'],
  ['JSON Lines, without a value', { 'table.jsonl': '{"x": null}\n{"y": 1}\n' }, 'error/nothing_to_judge'],
  ['Parquet, a date', parquet('DATE', '2026-11-21'), 'passed'],
  ['Parquet, ahead', parquet('DATE', '2026-11-22'), 'failed/above_maximum'],
  ['Parquet, infinite', parquet('DATE', '2026-11-21', 'infinity'), 'error/malformed'],
  ['Parquet, text', parquet('VARCHAR', '2026-11-21T10:00:00Z'), 'passed'],
  ['Parquet, a number', parquet('INTEGER', '20261121'), 'error/unsupported'],
])('freshness of 36 hours, in %s', (_format, files, answer) => {
  test(answer, async () => {
    const table = await judge({ files, block: fresh(), now });
    expect(table.answer('x/freshness')).toBe(answer);
  });
});

test('is told with dates', async () => {
  const table = await judge({ files: text('2026-11-19T10:00:00Z'), block: fresh(), now });
  expect(table.check('x/freshness')).toMatchObject({
    what: 'the newest x in table.csv is 2026-11-19T10:00:00Z',
    why: 'required is 2026-11-20T03:00:00Z or later, for now is 2026-11-21T15:00:00Z and max_age is 36h',
    location: { file: 'mlgate.yml' },
  });
  expect(table.evidence('x/freshness', 'sql').statement).toContain('table.csv');
});

test('admits what lies as far ahead as max_ahead says', async () => {
  const files = text('2026-11-21T16:00:00Z');
  expect((await judge({ files, block: fresh({ max_ahead: '1h' }), now })).answer('x/freshness')).toBe('passed');
  expect((await judge({ files, block: fresh({ max_ahead: '59m' }), now })).check('x/freshness')).toMatchObject({
    status: 'failed',
    why: expect.stringContaining('that lies ahead: allowed is 2026-11-21T15:59:00Z at most'),
  });
});

test('takes the format of the row schema at its word', async () => {
  const schema = { properties: { x: { type: 'string', format: 'date' } } };
  const table = await judge({ files: text('2026-11-21', '2026-11-21T10:00:00Z'), schema, block: fresh(), now });
  expect(table.check('x/freshness')).toMatchObject({
    reason: 'malformed',
    what: '1 of 2 cells of x in table.csv are no date',
  });
});

test('of a column that the file lacks is an error with the nearest name', async () => {
  const block = fresh({ column: 'idx' });
  const table = await judge({ files: text('2026-11-21'), block, now });
  expect(table.check('idx/freshness')).toMatchObject({ reason: 'missing_column', fix: 'did you mean "id"?' });
});

test('of a sensitive column is judged and not shown', async () => {
  const schema = { properties: { x: { type: 'string', 'x-sensitive': true } } };
  const table = await judge({
    files: text('2026-11-01'),
    schema,
    block: { ...fresh({ severity: 'warn' }), show_values: true },
    now,
  });
  expect(table.check('x/freshness')).toMatchObject({ status: 'failed', effect: 'warn' });
  expect(JSON.stringify(table.check('x/freshness'))).not.toContain('2026-11-01');
});
