import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planRun } from '../../../../src/run/run.js';
import { stageGate, stagePlan, stageVerdict } from '../../../../src/run/stages.js';
import { type DriftUnderTest, folderOf, judge, profileOf, requestOf, rows, worldAt } from './judged-drift.js';

/** A column of every kind. */
const columns = `i % 7 + 0.5 AS amount, i % 7 AS items, (i % 3)::VARCHAR AS shop, i % 2 = 0 AS member, i AS id,
  TIMESTAMP '2026-01-01' + INTERVAL (i % 9) HOUR AS day, NULL::INTEGER AS nothing`;

const ofColumns = [
  ...['*/columns', 'amount/distribution', 'amount/tail', 'amount/missing', 'items/distribution', 'items/tail'],
  ...['items/missing', 'shop/distribution', 'shop/unseen', 'shop/missing', 'member/distribution', 'member/missing'],
  ...['id/distribution', 'id/missing', 'day/distribution', 'day/missing', 'nothing/distribution', 'nothing/missing'],
];

async function planned(subject: DriftUnderTest): Promise<readonly string[]> {
  const folder = await folderOf(subject);
  const { world, bugs } = await worldAt(folder);
  const { plan } = await planRun(requestOf(folder, world), world);
  expect([bugs, plan.problems]).toEqual([[], []]);
  return plan.models.flatMap(({ checks }) => checks.map(({ id }) => id.replace('drift/scoring/', '')));
}

describe('the checks of a block', () => {
  test('come from a profile, column by column in its order', async () => {
    const reference = await profileOf(rows(200, columns));
    expect(await planned({ reference, current: rows(200, columns) })).toEqual(ofColumns);
  });

  test('come from data where the reference is data', async () => {
    expect(await planned({ reference: rows(200, columns), current: 'a\n1\n' })).toEqual(ofColumns);
  });

  const floating = ['*/columns', 'x/distribution', 'x/tail', 'x/missing', 'x/infinite'];

  test('ask for infinite values where a type has them: floats, and all numbers that are text', async () => {
    const current = 'x\n1\n';
    expect(await planned({ reference: rows(9, 'i::DOUBLE AS x'), current })).toEqual(floating);
    expect(await planned({ reference: rows(9, 'i::FLOAT AS x'), current })).toEqual(floating);
    expect(await planned({ reference: 'x\n1\n2\n', current })).toEqual(floating);
    const lines = { files: { 'old.jsonl': '{"x":1}\n{"x":2}\n' }, block: { reference: 'old.jsonl' } };
    expect(await planned({ ...lines, current })).toEqual(floating);
    const without = floating.slice(0, -1);
    expect(await planned({ reference: rows(9, 'i AS x'), current })).toEqual(without);
    expect(await planned({ reference: rows(9, 'i::DECIMAL(9, 2) AS x'), current })).toEqual(without);
  });

  test('do not depend on the current data', async () => {
    const reference = rows(200, 'i % 7 AS a');
    const currents = ['a\n1\n', 'b\n1\n', '', rows(3, "'x' AS a, 1 AS b"), undefined];
    for (const current of currents) {
      const ids = await planned({ reference, ...(current && { current }), block: { current: 'current.csv' } });
      expect(ids).toEqual(['*/columns', 'a/distribution', 'a/tail', 'a/missing']);
    }
  });

  test('leave out ignored columns, add what is asked of whole tables, and lack unseen where it is allowed', async () => {
    const block = {
      columns: { a: 'ignore' },
      new_categories: 'allow',
      extra_columns: 'warn',
      dataset: { max_drifted_share: 0.5 },
    };
    const ids = await planned({ reference: rows(200, "i AS a, 'x' AS b"), current: 'a\n1\n', block });
    expect(ids).toEqual(['*/columns', '*/extra_columns', '*/share', 'b/distribution', 'b/missing']);
  });

  test('hold the mean of an error in the place of its distribution', async () => {
    const ids = await planned({
      reference: rows(20, 'i::DOUBLE AS e'),
      current: 'e\n1\n',
      block: { concept: { error: 'e' } },
    });
    expect(ids).toEqual(['*/columns', 'e/concept', 'e/missing']);
  });
});

describe('columns that the configuration names and the reference lacks', () => {
  const block = {
    columns: { amuont: { max: 1 }, gone: { severity: 'warn' } },
    predictions: ['score'],
    labels: ['label'],
    dataset: { max_drifted_share: 1, must_not_drift: ['agee'] },
    concept: { error: 'erro' },
  };
  const missing = {
    'amuont/distribution': 'error/missing_column',
    'gone/distribution': 'error/missing_column',
    'score/distribution': 'error/missing_column',
    'label/distribution': 'error/missing_column',
    'agee/distribution': 'error/missing_column',
    'erro/concept': 'error/missing_column',
  };

  test('are errors, with the name that was meant', async () => {
    const reference = rows(200, 'i % 7 AS amount, i % 5 AS age');
    const judged = await judge({ reference, current: rows(200, 'i % 6 AS amount, i % 5 AS age'), block });
    expect(judged.answers).toMatchObject(missing);
    expect(judged.check('amuont/distribution')).toMatchObject({
      what: 'the reference reference.parquet has no column "amuont"',
      fix: 'did you mean "amount"?',
      location: { file: 'mlgate.yml', line: 9 },
    });
    expect(judged.check('agee/distribution').fix).toBe('did you mean "age"?');
    expect(judged.check('age/missing').status).toBe('passed');
  });

  test('are all that is planned where the reference cannot be read, each an error with the reason', async () => {
    const unreadable = [
      [undefined, 'error/missing_file'],
      ['', 'error/empty'],
      ['{"format": "mlgate-profile", "version": 1}', 'error/malformed'],
      ['{"format": "mlgate-profile", "version": 2}', 'error/unsupported'],
    ] as const;
    for (const [text, answer] of unreadable) {
      const files = text === undefined ? {} : { 'old.csv': text };
      const judged = await judge({ files, current: 'age\n1\n', block: { ...block, reference: 'old.csv' } });
      const names = ['*/columns', '*/share', ...Object.keys(missing)];
      expect(judged.answers).toEqual(Object.fromEntries(names.map((name) => [name, answer])));
      expect(judged.run.verdict).toBe('error');
    }
  });
});

describe('a run in stages', () => {
  test('answers what one process answers, digit by digit', async () => {
    const folder = await folderOf({
      reference: rows(300, columns),
      current: rows(250, `${columns.replaceAll('7', '8')}`),
    });
    const { world, bugs } = await worldAt(folder);
    const results = join(folder, 'results');
    await stagePlan(requestOf(folder, world), results, world);
    await stageGate('drift', results, (await worldAt(folder)).world);
    const staged = await stageVerdict(results, world);
    const whole = await judge({ reference: rows(300, columns), current: rows(250, `${columns.replaceAll('7', '8')}`) });
    expect(bugs).toEqual([]);
    expect(staged.models[0]?.checks).toEqual(whole.checks);
    expect(whole.check('items/tail').status).toBe('failed');
  });

  test('is an error where the current data or the reference were written after the plan', async () => {
    for (const name of ['current.csv', 'reference.csv']) {
      const folder = await folderOf({ reference: `a\n${'1\n2\n'.repeat(100)}`, current: `a\n${'1\n3\n'.repeat(100)}` });
      const { world } = await worldAt(folder);
      const results = join(folder, 'results');
      await stagePlan(requestOf(folder, world), results, world);
      await writeFile(join(folder, name), `a\n${'9\n8\n'.repeat(100)}`);
      await stageGate('drift', results, (await worldAt(folder)).world);
      const { models, verdict } = await stageVerdict(results, world);
      expect(verdict).toBe('error');
      const checks = models[0]?.checks ?? [];
      expect(checks[0]).toMatchObject({ status: 'error', reason: 'changed_since_plan' });
      expect(checks.map(({ status }) => status)).toEqual(['error', 'error', 'error', 'error', 'error']);
    }
  });
});
