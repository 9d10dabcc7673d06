import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../src/result/run.js';
import { check, type Files, type Judged, once, theModel, workspace } from './mlgate.js';

const configuration = `version: 1
name: churn
data:
  training:
    path: train/*.csv
    schema: row.schema.json
    row_count: { min: 1000 }
    unique: [[id], [group, day]]
metrics:
  report:
    path: metrics.json
    rules:
      accuracy: { min: 0.9 }
      huge: { min: 0 }
`;

const header = 'id,age,group,day\n';

/** Rows of which some violate each rule. */
const rows = Array.from({ length: 2000 }, (_, index) => {
  const age = index % 97 === 0 ? '' : index % 31 === 0 ? 'old' : String((index * 7) % 140);
  return `${index % 1500},${age},${'abc'[index % 3]},${index % 400}\n`;
});

/** The same rows in an order of their own, always the same. */
const shuffled = rows
  .map((row, index) => ({ row, at: (index * 7919) % rows.length }))
  .sort((one, other) => one.at - other.at)
  .map(({ row }) => row);

function files(tables: Files): Files {
  return {
    'mlgate.yml': configuration,
    'row.schema.json':
      '{ "properties": { "age": { "type": "integer", "minimum": 18, "maximum": 120 } }, "required": ["age", "group"] }',
    'metrics.json': '{ "accuracy": 0.95, "huge": 123456789012345678901234567890 }',
    ...tables,
  };
}

const one = files({ 'train/a.csv': header + rows.join('') });

const judgedOnce = once(() => check(one));

function observed({ result }: Judged): Record<string, unknown> {
  return Object.fromEntries(
    theModel(result).checks.map(({ id, status, reason, observed }) => [id, { status, reason, observed }]),
  );
}

function withoutTimings(text: string): string {
  const { timings: _timings, ...rest } = JSON.parse(text) as Run;
  return JSON.stringify(rest);
}

describe('the same inputs', () => {
  test.concurrent('give the same bytes, but for the timings', async () => {
    const [first, second] = [await judgedOnce(), await check(one)];
    expect(first.code).toBe(1);
    expect(withoutTimings(second.stdout)).toBe(withoutTimings(first.stdout));
    expect(second.stderr).toBe(first.stderr);
  });

  test.concurrent('give the same bytes in any locale, time zone and terminal', async () => {
    const first = await judgedOnce();
    const env = { LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', COLUMNS: '40', TERM: 'dumb' };
    const second = await (await workspace(one)).judge(['check'], env);
    expect(withoutTimings(second.stdout)).toBe(withoutTimings(first.stdout));
    expect(second.stderr).toBe(first.stderr);
  });

  test.concurrent('are counted as they are', async () => {
    expect(observed(await judgedOnce())).toMatchObject({
      'data/training/*/row_count.min': { status: 'passed', observed: { value: 2000, unit: 'rows' } },
      'data/training/id/unique': { status: 'failed', observed: { value: 500, unit: 'rows', of: 2000 } },
      'data/training/age/type': {
        status: 'failed',
        observed: { value: 64, unit: 'rows', of: 2000 },
      },
      'metrics/report/huge/min': {
        status: 'passed',
        observed: { value: { number: '123456789012345678901234567890' } },
      },
    });
  });
});

describe('what is observed is the same', () => {
  test.concurrent.each<[string, Files]>([
    ['in another order of rows', { 'train/a.csv': header + shuffled.join('') }],
    [
      'split over three files',
      {
        'train/a.csv': header + rows.slice(0, 700).join(''),
        'train/b.csv': header + rows.slice(700, 701).join(''),
        'train/c.csv': header + rows.slice(701).join(''),
      },
    ],
    ['with the line ends of Windows', { 'train/a.csv': (header + rows.join('')).replaceAll('\n', '\r\n') }],
    ['without a line end at the end', { 'train/a.csv': (header + rows.join('')).replace(/\n$/, '') }],
  ])('%s', async (_name, tables) => {
    expect(observed(await check(files(tables)))).toEqual(observed(await judgedOnce()));
  });
});
