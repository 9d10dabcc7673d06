// The ways in which real workflows go green by mistake, met by the drift gate; the numbers are those of the project's list of
// them. What needs the action is in test/e2e.
import { describe, expect, test } from '@jest/globals';
import { configuration, table } from '../../command/drift-tables.js';
import { check, type Files, outcomes, theCheck, workspace } from '../../command/mlgate.js';
import { writeParquet } from '../../unit/engine/real-engine.js';

const reference = table(400);
const sound = table(300, { seed: 7 });

async function ends(files: Files, exit: 1 | 2, expected: Record<string, string>): Promise<void> {
  const { code, result } = await check({ 'mlgate.yml': configuration(), 'reference.csv': reference, ...files });
  expect(code).toBe(exit);
  expect(outcomes(result)).toMatchObject(expected);
}

/** Every check that the reference above asks for. */
const all = [
  'drift/scoring/*/columns',
  'drift/scoring/income/distribution',
  'drift/scoring/income/tail',
  'drift/scoring/income/missing',
  'drift/scoring/country/distribution',
  'drift/scoring/country/unseen',
  'drift/scoring/country/missing',
];

function allOf(outcome: string): Record<string, string> {
  return Object.fromEntries(all.map((id) => [id, outcome]));
}

describe('8. a file is compared with itself', () => {
  test.concurrent('by its path', () =>
    ends({ 'mlgate.yml': configuration({ current: 'reference.csv' }) }, 2, allOf('error self_comparison')));

  test.concurrent('by its content', () => ends({ 'current.csv': reference }, 2, allOf('error self_comparison')));

  test.concurrent('by a profile that was built from the very file', async () => {
    const made = await workspace({
      'mlgate.yml': configuration({ reference: 'profile.json', current: 'copy.csv' }),
      'reference.csv': reference,
      'copy.csv': reference,
    });
    expect((await made.mlgate(['profile', 'reference.csv', '-o', 'profile.json'])).code).toBe(0);
    const { code, result } = await made.judge(['drift']);
    expect([code, outcomes(result)]).toEqual([2, expect.objectContaining(allOf('error self_comparison'))]);
  });

  test.concurrent('as a part of a folder', () =>
    ends(
      {
        'mlgate.yml': configuration({ reference: 'parts', current: 'parts/b.csv' }),
        'parts/a.csv': sound,
        'parts/b.csv': reference,
      },
      2,
      allOf('error self_comparison'),
    ));
});

describe('14. the check crashes and reports a healthy default', () => {
  test.concurrent('without an engine every check is an error, beside another gate that passes', async () => {
    const made = await workspace({
      'mlgate.yml': JSON.stringify({
        ...JSON.parse(configuration()),
        metrics: { report: { path: 'm.json', rules: { accuracy: { min: 0.5 } } } },
      }),
      'm.json': '{ "accuracy": 0.9 }',
      'reference.csv': reference,
      'current.csv': sound,
    });
    const { code, result } = await made.judge(['check'], { MLGATE_ENGINE_PATH: made.folder });
    const found = outcomes(result);
    expect([code, found['metrics/report/accuracy/min']]).toEqual([2, 'passed within_bound']);
    const drift = Object.entries(found).filter(([id]) => id.startsWith('drift/'));
    expect(new Set(drift.map(([, outcome]) => outcome))).toEqual(new Set(['error engine_unavailable']));
    expect(drift.length).toBeGreaterThan(0);
  });

  test.concurrent('a gate that left no answer is an error of every planned check', async () => {
    const made = await workspace({ 'mlgate.yml': configuration(), 'reference.csv': reference, 'current.csv': sound });
    await made.mlgate(['plan', '--results', 'results']);
    const { code, result } = await made.judge(['verdict', 'results']);
    expect([code, outcomes(result)]).toEqual([2, expect.objectContaining(allOf('error not_run'))]);
  });

  test.concurrent('a reference that is not there is no calm', () =>
    ends({ 'mlgate.yml': configuration({ reference: 'gone.csv' }), 'current.csv': sound }, 2, {
      'drift/scoring/*/columns': 'error missing_file',
    }));
});

describe('16. an empty table or an all-null column satisfies every row rule', () => {
  test.concurrent.each([
    ['without a byte', ''],
    ['with a header alone', 'income,country\n'],
  ])('current data %s', (_name, current) =>
    ends({ 'current.csv': current }, 2, { ...allOf('error empty'), 'drift/scoring/income/infinite': 'error empty' }),
  );

  test.concurrent('a reference with a header alone', () =>
    ends({ 'reference.csv': 'income,country\n', 'current.csv': sound }, 2, {
      'drift/scoring/*/columns': 'error empty',
    }));

  test.concurrent('a column without a value now, and another without one in the reference', async () => {
    const rows = (text: string, change: (cells: string[]) => string[]) =>
      text
        .trim()
        .split('\n')
        .map((line, index) => (index === 0 ? line : change(line.split(',')).join(',')))
        .join('\n');
    await ends({ 'current.csv': rows(sound, ([, country = '']) => ['', country]) }, 2, {
      'drift/scoring/income/distribution': 'error nothing_to_judge',
      'drift/scoring/income/missing': 'failed drift',
      'drift/scoring/country/distribution': 'passed within_bound',
    });
    await ends({ 'reference.csv': rows(reference, ([, country = '']) => ['', country]), 'current.csv': sound }, 2, {
      'drift/scoring/income/distribution': 'error nothing_to_judge',
    });
  });
});

describe('17. nulls leave the denominator, and a null explosion goes unseen', () => {
  test.concurrent('the values that are left did not move, and the missing ones are found', () =>
    ends({ 'current.csv': table(900, { seed: 7, missingEvery: 3 }) }, 1, {
      'drift/scoring/income/distribution': 'passed within_bound',
      'drift/scoring/income/missing': 'failed drift',
    }));

  test.concurrent('in Parquet too, with its own word for nothing', async () => {
    const made = await workspace({ 'mlgate.yml': configuration({ reference: 'r.parquet', current: 'c.parquet' }) });
    const spread = '(range * 0.6180339887) % 1';
    await writeParquet(made.path('r.parquet'), `SELECT ${spread} AS income FROM range(1000)`);
    await writeParquet(
      made.path('c.parquet'),
      `SELECT CASE WHEN range % 4 > 0 THEN ${spread} END AS income FROM range(7, 1207)`,
    );
    const { code, result } = await made.judge(['drift']);
    expect([code, outcomes(result)]).toEqual([
      1,
      expect.objectContaining({
        'drift/scoring/income/distribution': 'passed within_bound',
        'drift/scoring/income/missing': 'failed drift',
      }),
    ]);
    expect(theCheck(result, 'drift/scoring/income/missing').observed).toEqual({ value: 0.25, unit: 'fraction' });
  });
});

describe('20. one unreadable column takes the whole report down', () => {
  test.concurrent('text in a column of numbers is an error of that column, and the others are judged', () =>
    ends({ 'current.csv': sound.replace(/\n[0-9.]+,/, '\nunknown,') }, 2, {
      'drift/scoring/income/distribution': 'error not_a_number',
      'drift/scoring/country/distribution': 'passed within_bound',
      'drift/scoring/country/missing': 'passed within_bound',
    }));

  test.concurrent('where a share of the columns may drift, one that cannot be read blocks all the same', () => {
    const rows = (text: string, cells: string) => text.replaceAll('\n', `,${cells}\n`).replace(cells, 'a,b,c');
    return ends(
      {
        'mlgate.yml': configuration({ dataset: { max_drifted_share: 0.5 } }),
        'reference.csv': rows(reference, '1,2,3'),
        'current.csv': rows(sound, '1,2,3').replace(/\n[0-9.]+,/, '\nunknown,'),
      },
      2,
      { 'drift/scoring/*/share': 'passed within_bound', 'drift/scoring/income/distribution': 'error not_a_number' },
    );
  });

  test.concurrent('a column that is gone is one too, and drift of another is found beside it', async () => {
    const moved = table(300, { from: 5, seed: 1 });
    await ends({ 'current.csv': moved.replace(/,[^\n]*/g, '') }, 2, {
      'drift/scoring/*/columns': 'failed missing_column',
      'drift/scoring/country/distribution': 'error missing_column',
      'drift/scoring/country/missing': 'error missing_column',
      'drift/scoring/income/distribution': 'failed drift',
    });
  });

  test.concurrent('a block that cannot be read leaves another alone', async () => {
    const scoring = { reference: 'reference.csv', current: 'current.csv' };
    const drift = { broken: { ...scoring, current: 'broken.csv' }, scoring };
    const { code, result } = await check({
      'mlgate.yml': JSON.stringify({ version: 1, name: 'churn', drift }),
      'reference.csv': reference,
      'current.csv': sound,
      'broken.csv': 'income,country\n1,"FR\n',
    });
    expect(code).toBe(2);
    expect(outcomes(result)).toMatchObject({
      'drift/broken/income/distribution': 'error malformed',
      'drift/scoring/income/distribution': 'passed within_bound',
    });
  });
});
