import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../../src/result/run.js';
import { check, type Files, type Judged, once, theModel, workspace } from '../../command/mlgate.js';

const configuration = `version: 1
name: churn
data:
  training:
    path: train/*.csv
    schema: row.schema.json
    row_count: { min: 1000 }
    unique: [[id], [group, day]]
    show_values: true
    extra_columns: fail
    columns: { day: { max_missing_fraction: 0 } }
    rules:
      young: { expression: "age / 3 < 40", where: "day > 5" }
    aggregates:
      mean_age: { statistic: mean, column: share, min: 900 }
      sum_of_days: { statistic: sum, column: day, by: [group], max: 1 }
      median: { statistic: quantile, quantile: 0.33, column: share, min: 900 }
      ids: { statistic: distinct_count, column: id, min: 9000 }
    foreign_keys:
      - { column: [group, day], in: { path: other/days.csv, column: [group, day] } }
    no_overlap_with: { path: other/days.csv, key: [day], time: at }
    freshness: { column: at, max_age: 9999d }
metrics:
  report:
    path: metrics.json
    rules:
      accuracy: { min: 0.9 }
      huge: { min: 0 }
`;

const header = 'id,age,group,day,share,at\n';

/** Rows of which some violate each rule. */
const rows = Array.from({ length: 2000 }, (_, index) => {
  const age = index % 97 === 0 ? '' : index % 31 === 0 ? 'old' : String((index * 7) % 140);
  const share = (index * 0.1 + 1e6 / (index + 7)).toString();
  const at = `20${10 + (index % 15)}-01-01T00:00:00Z`;
  return `${index % 1500},${age},${'abc'[index % 3]},${index % 400},${share},${at}\n`;
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
      '{ "properties": { "id": { "type": "integer" }, "age": { "type": "integer", "minimum": 18, "maximum": 120 }, ' +
      '"group": { "pattern": "(?<!x)[ab]" }, "day": { "type": "integer" }, "share": { "type": "number" }, ' +
      '"at": { "format": "date-time" } }, "required": ["age", "group"] }',
    'other/days.csv': `group,day,at\n${Array.from({ length: 100 }, (_, day) => `a,${day},2015-06-01T00:00:00Z\n`).join('')}`,
    'metrics.json': '{ "accuracy": 0.95, "huge": 123456789012345678901234567890 }',
    ...tables,
  };
}

const one = files({ 'train/a.csv': header + rows.join('') });

const judgedOnce = once(() => check(one));

function observed({ result }: Judged): Record<string, unknown> {
  return Object.fromEntries(
    theModel(result).checks.map(({ id, status, reason, observed, what, evidence = [] }) => {
      // Which rows come first, and in which files they are, is for their order to say.
      const counted = evidence.filter(({ kind }) => kind === 'counts' || kind === 'values' || kind === 'method');
      return [id, { status, reason, observed, counted, ...(id.includes('/mean_age/') && { what }) }];
    }),
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

  test.concurrent.each([1, 4])('give the same bytes on %i threads', async (threads) => {
    const first = await judgedOnce();
    const second = await check({ ...one, 'mlgate.yml': `${configuration}engine: { threads: ${threads} }\n` });
    const results = [first, second].map(({ stdout }) => {
      const { models, ...rest } = JSON.parse(withoutTimings(stdout)) as Run;
      return { ...rest, models: models.map(({ config: _, ...model }) => model) };
    });
    expect(results[1]).toEqual(results[0]);
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
