import { describe, expect, test } from '@jest/globals';
import { metricsGate } from '../../../../src/gates/metrics/gate.js';
import { metricsPolicy } from '../../../../src/gates/metrics/policy.js';
import { userErrors } from '../../../../src/result/error.js';
import { configurationIn } from './judged-metrics.js';

type Block = { readonly rules: object } & Readonly<Record<string, unknown>>;

function policyOf(block: Block) {
  const configuration = configurationIn('folder', block);
  const section = configuration.policy.metrics?.['report'];
  if (!section) throw new Error('the configuration has no metrics');
  return metricsPolicy('report', section, configuration);
}

/** What is wrong with a block, each with what to do about it. */
function faultsOf(block: Block): readonly string[] {
  try {
    policyOf(block);
  } catch (error) {
    return userErrors(error).map(({ code, explanation: { what, fix } }) => {
      expect(code).toBe('invalid_config');
      return `${what} → ${fix}`;
    });
  }
  return [];
}

const path = 'metrics.json';
const baseline = 'file:production.json';
const f1 = (rule: object) => ({ rules: { f1: rule } });

describe('a block is refused', () => {
  test.each<[string, Block, string]>([
    [
      'whose minimum is above its maximum',
      { path, ...f1({ min: 0.9, max: 0.8 }) },
      'the minimum 0.9 of f1 is above its maximum 0.8: no value could pass → swap or mend the two',
    ],
    [
      'whose rule asks for nothing',
      { path, ...f1({}) },
      'the rule for f1 asks for nothing → add min, max, max_absolute_regression or required: true',
    ],
    [
      'whose rule says only that a metric may be away',
      { path, ...f1({ required: false }) },
      'the rule for f1 asks for nothing → add min, max, max_absolute_regression or required: true',
    ],
    [
      'that does not say which way is better',
      { path, baseline, rules: { score: { max_absolute_regression: 0.1 } } },
      'which way is better for score is not known → add direction: higher_is_better, or direction: lower_is_better',
    ],
    [
      'that compares with no baseline',
      { path, ...f1({ max_absolute_regression: 0.1 }) },
      'the rule for f1 compares, and there is no baseline to compare with → add baseline: merge_base, or another source, to this block or at the top',
    ],
    [
      'that asks for an improvement on no baseline',
      { path, ...f1({ min_relative_improvement: 0.1 }) },
      'the rule for f1 compares, and there is no baseline to compare with → add baseline: merge_base, or another source, to this block or at the top',
    ],
    [
      'whose ratchet has no history',
      { path: 's3://bucket/metrics.json', ...f1({ ratchet: { tolerance: 0 } }) },
      'ratchet reads the history of a committed file, and s3://bucket/metrics.json is none → commit the metrics file, or use max_absolute_regression with a baseline',
    ],
    [
      'that states trials which nothing reads',
      { path, ...f1({ min: 0.9, trials: 100 }) },
      'trials of f1 would be ignored: the point decides → add decision: interval, or remove it',
    ],
    [
      'that states a standard error which nothing reads',
      { path, ...f1({ min: 0.9, stderr: 0.1 }) },
      'stderr of f1 would be ignored: the point decides → add decision: interval, or remove it',
    ],
    [
      'that asks for the interval of a mean',
      { path, ...f1({ min: 0.9, decision: 'interval', aggregate: 'mean' }) },
      'the interval of the mean of several values is not known → write aggregate: all, or decision: point',
    ],
    [
      'that asks for the interval of a gap',
      { path, ...f1({ max_gap: { to: 'train', max: 0.1 }, decision: 'interval' }) },
      'decision: interval judges min, max and regressions, not max_gap → remove decision: interval, or max_gap; for an improvement, minimum and interval say the same',
    ],
    [
      'that judges two things',
      { path, mlflow: { url: 'http://localhost' }, ...f1({ min: 0.9 }) },
      'metrics.report names path and mlflow: only one is judged → keep one',
    ],
    [
      'whose run is chosen in two ways',
      { path: 'mlruns', run: { id: 'a', newest: true }, ...f1({ min: 0.9 }) },
      'run: names none of id, newest and commit, or several → write run: { newest: true }, for one',
    ],
    [
      'whose run is not chosen',
      { path: 'mlruns', run: { experiment: 'churn' }, ...f1({ min: 0.9 }) },
      'run: names none of id, newest and commit, or several → write run: { newest: true }, for one',
    ],
    [
      'that chooses a run of a server that has none',
      { prometheus: { url: 'http://localhost', query: 'up' }, run: { newest: true }, ...f1({ min: 0.9 }) },
      'run: chooses a run of MLflow → remove run:',
    ],
  ])('%s', (_name, block, fault) => {
    expect(faultsOf(block)).toEqual([fault]);
  });

  test('whose baseline is the judged file at another commit, where that is no file', () => {
    const block = { path: 's3://bucket/metrics.json', baseline: 'merge_base', ...f1({ max_absolute_regression: 0.1 }) };
    const [fault] = faultsOf(block);
    expect(fault).toMatch(
      /^merge_base means the judged file at another commit, and s3:\/\/bucket\/metrics\.json is no file → write one of /,
    );
  });

  test('with all its faults at once', () => {
    const rules = { f1: { min: 1, max: 0, trials: 3 }, score: { max_gap: { to: 'train', max: 1 } } };
    expect(faultsOf({ path, rules })).toHaveLength(3);
  });

  test('with one fault where several words of a rule have the same', () => {
    const rule = { max_absolute_regression: 0.1, max_relative_regression: 0.1 };
    expect(faultsOf({ path, rules: { score: rule } })).toHaveLength(2);
  });

  test('at the word that is wrong', async () => {
    const configuration = configurationIn('folder', { path, ...f1({ min: 0.9, trials: 100 }) } as Block);
    const faults = await metricsGate.blocks(configuration, { root: 'folder', folder: 'folder' }).catch(userErrors);
    const column = JSON.stringify(configuration.policy).indexOf('"trials"') + 1;
    expect(faults).toMatchObject([{ location: { file: 'mlgate.yml', line: 1, column } }]);
  });
});

describe('a block is taken', () => {
  const regression = { max_absolute_regression: 0.1 };
  test.each<[string, Block]>([
    ['with equal bounds', { path, ...f1({ min: 0.9, max: 0.9 }) }],
    ['that only requires a metric', { path, ...f1({ required: true }) }],
    ['that states a direction', { path, baseline, rules: { score: { ...regression, direction: 'lower_is_better' } } }],
    ['of a format that knows its directions', { path, baseline, format: 'lm_eval', rules: { score: regression } }],
    ['of a format that holds the other side', { path, format: 'dvc_diff', ...f1(regression) }],
    ['whose gap needs no baseline', { path, ...f1({ max_gap: { to: 'train', max: 0.1 } }) }],
    ['with an interval of all values', { path, ...f1({ min: 0.9, decision: 'interval', aggregate: 'all' }) }],
  ])('%s', (_name, block) => {
    expect(faultsOf(block)).toEqual([]);
  });
});

describe('what is judged', () => {
  test.each<[string, Block, object]>([
    ['a file', { path, ...f1({ min: 0 }) }, { key: 'path', from: { kind: 'files', text: path } }],
    [
      'a run of a local store',
      { path: 'mlruns', run: { id: 'a' }, ...f1({ min: 0 }) },
      { key: 'path', from: { kind: 'mlflow_store', run: { id: 'a' } } },
    ],
    [
      'the run of a commit, in an experiment',
      { mlflow: { url: 'http://host' }, run: { commit: 'HEAD', experiment: 'churn' }, ...f1({ min: 0 }) },
      { key: 'mlflow', from: { kind: 'mlflow_server', run: { commit: 'HEAD', experiment: 'churn' } } },
    ],
    [
      'the newest run',
      { mlflow: { url: 'http://host' }, run: { newest: true }, ...f1({ min: 0 }) },
      { key: 'mlflow', written: 'http://host', from: { run: { newest: true } } },
    ],
    [
      'an answer of Prometheus',
      { prometheus: { url: 'http://host', query: 'up' }, ...f1({ min: 0 }) },
      { key: 'prometheus', written: 'up', from: { kind: 'prometheus', query: 'up' } },
    ],
  ])('is %s', (_name, block, judged) => {
    expect(policyOf(block).judged).toMatchObject(judged);
  });
});

test('a rule tells each check what it expects', () => {
  const rule = {
    required: true,
    min: 0.5,
    max: 0.9,
    max_absolute_regression: 0.1,
    max_relative_regression: 0.2,
    min_absolute_improvement: 0.3,
    min_relative_improvement: 0.4,
    max_gap: { to: 'train', max: 0.5 },
    ratchet: { tolerance: 0.6 },
  };
  const { rules } = policyOf({ path, baseline, max_age: '1d', ...f1(rule) });
  expect(rules.map(({ check: { key, expected } }) => [key.rule, expected])).toEqual([
    ['required', {}],
    ['min', { at_least: 0.5 }],
    ['max', { at_most: 0.9 }],
    ['max_absolute_regression', { tolerance: { absolute: 0.1 } }],
    ['max_relative_regression', { tolerance: { relative: 0.2 } }],
    ['min_absolute_improvement', { improvement: { absolute: 0.3 } }],
    ['min_relative_improvement', { improvement: { relative: 0.4 } }],
    ['max_gap', { gap: { to: 'train', at_most: 0.5 } }],
    ['ratchet', { tolerance: { absolute: 0.6 } }],
  ]);
});

test('a block asks for the files that its rules need, and for no other', async () => {
  const roles = async (block: Block) => {
    const [made] = await metricsGate.blocks(configurationIn('folder', block), { root: 'folder', folder: 'folder' });
    return made?.inputs.map(({ role, dated = false }) => `${role}${dated ? ' with its date' : ''}`);
  };
  expect(await roles({ path, baseline, ...f1({ min: 0 }) })).toEqual(['current']);
  expect(await roles({ path, baseline, ...f1({ max_absolute_regression: 0 }) })).toEqual(['current', 'baseline']);
  expect(await roles({ path, ...f1({ ratchet: { tolerance: 0 } }) })).toEqual(['current', 'history']);
  expect(
    await roles({
      path,
      max_age: '1d',
      baseline: { from: baseline, on_missing: 'fail', max_age: '7d' },
      ...f1({ max_absolute_regression: 0 }),
    }),
  ).toEqual(['current with its date', 'baseline with its date']);
});
