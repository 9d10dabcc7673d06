import { describe, expect, test } from '@jest/globals';
import { judge } from './judged-metrics.js';

const rules = { accuracy: { max_absolute_regression: 0.01 } };
const noBaseline = (on_missing: string) => ({ baseline: { from: 'file:gone.json', on_missing } });

describe('a baseline that is not there', () => {
  test.each<[string, string, string]>([
    ['fail', 'error/no_baseline', 'block'],
    ['warn', 'error/no_baseline', 'warn'],
    ['allow', 'skipped/baseline_allowed_missing', 'block'],
    // Outside of git nothing says that there was one before.
    ['accept_first', 'passed/first_accepted', 'block'],
  ])('with on_missing: %s is %s', async (onMissing, answer, effect) => {
    const judged = await judge({ rules, candidate: { accuracy: 0.9 }, block: noBaseline(onMissing) });
    expect([judged.answer(), judged.check().effect]).toEqual([answer, effect]);
  });

  test('does not keep a bound of its own from being judged', async () => {
    const both = { accuracy: { min: 0.8, max_absolute_regression: 0.01 } };
    const judged = await judge({ rules: both, candidate: { accuracy: 0.9 }, block: noBaseline('fail') });
    expect([judged.answer('accuracy/min'), judged.answer('accuracy/max_absolute_regression')]).toEqual([
      'passed',
      'error/no_baseline',
    ]);
  });

  test('that is there and broken is an error whatever on_missing says', async () => {
    const block = { baseline: { from: 'file:production.json', on_missing: 'allow' } };
    const judged = await judge({ rules, candidate: { accuracy: 0.9 }, baseline: '{', block });
    expect(judged.answer()).toBe('error/malformed');
  });

  test('is not asked for by rules that compare with none', async () => {
    const judged = await judge({
      rules: { accuracy: { min: 0.8 } },
      candidate: { accuracy: 0.9 },
      block: noBaseline('fail'),
    });
    expect(judged.answer()).toBe('passed');
  });
});

describe('a baseline that is older than the metric', () => {
  const at = (on_missing: string) => ({
    rules,
    candidate: { accuracy: 0.9 },
    baseline: { f1: 0.9 },
    block: { baseline: { from: 'file:production.json', on_missing } },
  });

  test.each<[string, string]>([
    ['fail', 'error/no_baseline'],
    ['warn', 'error/no_baseline'],
    ['allow', 'skipped/baseline_allowed_missing'],
    ['accept_first', 'passed/first_accepted'],
  ])('with on_missing: %s is %s', async (onMissing, answer) => {
    expect((await judge(at(onMissing))).answer()).toBe(answer);
  });

  test('lets the first of its line say its value', async () => {
    expect((await judge(at('accept_first'))).check()).toMatchObject({
      what: 'accuracy is 0.9, the first of its line',
      observed: { value: 0.9 },
    });
  });
});

describe('the same content on both sides', () => {
  const same = { rules, candidate: { accuracy: 0.9 }, baseline: { accuracy: 0.9 } };

  test('is unchanged where git says that nobody touched the file', async () => {
    const judged = await judge({ ...same, unchanged: true });
    expect(judged.answer()).toBe('passed/unchanged');
    expect(judged.said()).toEqual(['accuracy is that of the baseline: the committed file did not change']);
  });

  test('passes a rule on an improvement too, for there is nothing new to improve', async () => {
    const improvement = { accuracy: { min_absolute_improvement: 0.1 } };
    expect((await judge({ ...same, rules: improvement, unchanged: true })).answer()).toBe('passed/unchanged');
  });

  test('is a copy where this job should have written the file', async () => {
    const judged = await judge(same);
    expect(judged.answer()).toBe('error/self_comparison');
    expect(judged.said()[0]).toBe('metrics.json is a copy of its baseline production.json');
  });

  test('is one file where path and baseline name the same', async () => {
    const judged = await judge({ ...same, block: { baseline: 'file:metrics.json' }, unchanged: true });
    expect(judged.answer()).toBe('error/self_comparison');
    expect(judged.said().slice(0, 2)).toEqual([
      'metrics.json is compared with itself',
      'path and baseline name one file',
    ]);
  });
});

describe('what `dvc metrics diff` prints', () => {
  const diff = (old: number | null, fresh: number | null) => ({
    'metrics.json': { accuracy: { old, new: fresh, ...(old !== null && fresh !== null && { diff: fresh - old }) } },
  });
  const block = { format: 'dvc_diff' };

  test.each<[string, number | null, number | null, string]>([
    ['passes by the other side in it', 0.9, 0.92, 'passed'],
    ['fails by the other side in it', 0.9, 0.8, 'failed/regression'],
    ['has no baseline for a metric that is new', null, 0.8, 'error/no_baseline'],
    ['has no value for a metric that is gone', 0.9, null, 'error/not_a_number'],
  ])('%s', async (_name, old, fresh, answer) => {
    expect((await judge({ rules, candidate: diff(old, fresh), block })).answer()).toBe(answer);
  });

  test('is its own baseline, whatever else the configuration names', async () => {
    const judged = await judge({
      rules,
      candidate: diff(0.9, 0.8),
      block: { ...block, baseline: 'file:gone.json' },
    });
    expect(judged.check().baseline).toMatchObject({
      from: 'the other side in metrics.json',
      path: 'metrics.json',
      observed: { value: 0.9 },
    });
  });
});

describe('the age of a baseline', () => {
  const baseline = { from: 'file:production.json', on_missing: 'allow', max_age: '7d' };
  const subject = { rules, candidate: { accuracy: 0.9 }, baseline: { accuracy: 0.9001 }, block: { baseline } };
  const store = (at: string) => ({ baseline: { at, by: 'store' } as const });

  test.each<[string, string, string]>([
    ['within its maximum is no matter', '2026-11-15T12:00:00Z', 'passed'],
    ['beyond it is an error', '2026-11-14T11:00:00Z', 'error/stale'],
    ['from the future is an error', '2026-11-21T14:00:00Z', 'error/stale'],
  ])('%s', async (_name, at, answer) => {
    expect((await judge({ ...subject, dated: store(at) })).answer()).toBe(answer);
  });

  test('that is not known is an error, even where a missing baseline is allowed', async () => {
    expect((await judge(subject)).answer()).toBe('error/stale_unknown');
  });

  test('is told with what says so', async () => {
    const judged = await judge({ ...subject, dated: store('2026-11-01T00:00:00Z') });
    expect(judged.said()).toEqual([
      'the baseline production.json is of 2026-11-01T00:00:00.000Z (the store that holds it): older than 7 days',
      'publish a newer one, or raise max_age of the baseline',
    ]);
  });
});

describe('an accepted value', () => {
  const baseline = { accuracy: 0.9 };
  const accepted = [{ metric: '/accuracy', value: 0.8, of: baseline }];

  test.each<[string, object, number, string]>([
    ['stands in for the baseline', { max_absolute_regression: 0.01 }, 0.8, 'passed'],
    ['is measured from like any other', { max_absolute_regression: 0.01 }, 0.78, 'failed/regression'],
    ['passes where an improvement was asked for', { min_absolute_improvement: 0.1 }, 0.8, 'passed'],
    ['fails an improvement under it', { min_absolute_improvement: 0.1 }, 0.79, 'failed/no_improvement'],
    [
      'passes where an interval would decide nothing',
      { max_absolute_regression: 0.01, decision: 'interval', trials: 10 },
      0.8,
      'passed',
    ],
    ['leaves a bound as it is', { min: 0.85 }, 0.8, 'failed/below_minimum'],
  ])('%s', async (_name, rule, value, answer) => {
    const judged = await judge({ rules: { accuracy: rule }, candidate: { accuracy: value }, baseline, accepted });
    expect(judged.answer()).toBe(answer);
  });

  test('means nothing once the baseline is another one', async () => {
    const older = [{ metric: '/accuracy', value: 0.8, of: { accuracy: 0.91 } }];
    const judged = await judge({ rules, candidate: { accuracy: 0.8 }, baseline, accepted: older });
    expect(judged.answer()).toBe('failed/regression');
  });

  test('is the newest of several', async () => {
    const lines = [...accepted, { metric: '/accuracy', value: 0.7, of: baseline }];
    const judged = await judge({ rules, candidate: { accuracy: 0.7 }, baseline, accepted: lines });
    expect(judged.answer()).toBe('passed');
  });

  test('is told with who accepted it, when and why', async () => {
    const judged = await judge({ rules, candidate: { accuracy: 0.8 }, baseline, accepted });
    expect(judged.check().baseline).toMatchObject({
      observed: { value: 0.8 },
      accepted: { reason: 'a harder test set', by: 'Mary', on: '2026-11-20' },
    });
  });

  test('offers the content’s own value to be accepted again where it fails', async () => {
    const judged = await judge({ rules, candidate: { accuracy: 0.7 }, baseline, accepted });
    expect(judged.check().evidence).toMatchObject([
      { kind: 'comparison', metric: '/accuracy', value: 0.7, instead_of: { value: 0.9 } },
    ]);
  });
});
