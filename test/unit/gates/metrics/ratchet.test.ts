import { describe, expect, test } from '@jest/globals';
import { judge, type MetricsUnderTest } from './judged-metrics.js';

const rules = { accuracy: { ratchet: { tolerance: 0.01 } } };
const values = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9];
const history = values.map((accuracy, index) => ({ accuracy, run: index }));

function ratchet(accuracy: number, rest: Partial<MetricsUnderTest> = {}) {
  return judge({ rules, candidate: { accuracy }, history, ...rest });
}

describe('the ratchet', () => {
  test.each<[string, number, Partial<MetricsUnderTest>, string]>([
    ['passes at the best of a history without noise', 0.9, {}, 'passed'],
    ['passes within its tolerance', 0.89, {}, 'passed'],
    ['fails beyond it', 0.88, {}, 'failed/ratchet'],
    ['decides nothing on a short history', 0.1, { history: history.slice(0, 2) }, 'inconclusive/too_little_history'],
    ['decides nothing without any', 0.1, { history: [] }, 'inconclusive/too_little_history'],
    [
      'does not count versions that are older than the metric, or broken',
      0.1,
      { history: [{ auc: 0.9 }, '{', ...history.slice(0, 2)] },
      'inconclusive/too_little_history',
    ],
    [
      'is an error where the history cannot be had',
      0.9,
      { history: { code: 'no_baseline', what: 'this clone is too shallow' } },
      'error/no_baseline',
    ],
  ])('%s', async (_name, accuracy, rest, answer) => {
    expect((await ratchet(accuracy, rest)).answer()).toBe(answer);
  });

  test('warns on a short history where the rule says so', async () => {
    const warned = { accuracy: { ratchet: { tolerance: 0.01 }, on_inconclusive: 'warn' } };
    const { status, effect } = (await ratchet(0.9, { rules: warned, history: [] })).check();
    expect([status, effect]).toEqual(['inconclusive', 'warn']);
  });

  test('scales its history as it scales the value', async () => {
    const percent = { accuracy: { ratchet: { tolerance: 0.01 }, scale: 0.01 } };
    const inPercent = values.map((value) => ({ accuracy: value * 100 }));
    const judged = await judge({ rules: percent, candidate: { accuracy: 80 }, history: inPercent });
    expect(judged.check()).toMatchObject({ reason: 'ratchet', observed: { value: 0.8 } });
  });

  test('offers to accept what failed, instead of the newest version', async () => {
    expect((await ratchet(0.8)).check().evidence).toMatchObject([
      { kind: 'comparison', metric: '/accuracy', value: 0.8, instead_of: { value: 0.9 } },
    ]);
  });

  test('judges each of many values by its own history', async () => {
    const each = { 'folds.*.f1': { ratchet: { tolerance: 0.01 }, aggregate: 'all' } };
    const versions = values.map((f1, run) => ({ folds: { a: { f1 }, b: { f1: 0.5 } }, run }));
    const candidate = { folds: { a: { f1: 0.5 }, b: { f1: 0.5 } } };
    const judged = await judge({ rules: each, candidate, history: versions });
    expect(judged.answer()).toBe('failed/ratchet');
    expect(judged.said()[0]).toMatch(/^1 of 2 values: \/folds\/a\/f1 is 0\.5, the ratchet stands at /);
  });
});

describe('a version that was accepted by hand', () => {
  const [newest] = history.slice(-1);
  const accepted = [{ metric: '/accuracy', value: 0.8, of: newest ?? {} }];

  test.each<[string, number, string]>([
    ['starts the history anew', 0.8, 'passed'],
    ['gives the tolerance and no more', 0.79, 'passed'],
    ['fails beyond that', 0.78, 'failed/ratchet'],
  ])('%s', async (_name, accuracy, answer) => {
    expect((await ratchet(accuracy, { accepted })).answer()).toBe(answer);
  });

  test('is told with who accepted it', async () => {
    const judged = await ratchet(0.7, { accepted });
    expect(judged.said()[0]).toBe('accuracy is 0.7, and the ratchet was started anew at 0.8');
    expect(judged.check().baseline).toMatchObject({
      from: 'the history of the file',
      observed: { value: 0.8 },
      accepted: { by: 'Mary' },
    });
  });

  test('counts no more once enough runs came after it', async () => {
    const [first = {}] = history;
    const older = [{ metric: '/accuracy', value: 0.8, of: first }];
    expect((await ratchet(0.8, { accepted: older })).answer()).toBe('failed/ratchet');
  });
});
