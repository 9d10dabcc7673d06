import { link, symlink } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import {
  check,
  explanation,
  type Files,
  outcomes,
  theCheck,
  theModel,
  type Workspace,
  workspace,
} from '../../command/mlgate.js';
import { safetensors } from '../../command/model-files.js';

const configuration = `version: 1
name: churn
metrics:
  report:
    path: reports/metrics.json
    rules:
      test.accuracy: { min: 0.9 }
      test.loss: { max: 0.5 }
  sound:
    path: sound.json
    rules:
      auc: { min: 0.5 }
`;

const files: Files = { 'mlgate.yml': configuration, 'sound.json': '{ "auc": 0.8 }' };

describe('a metrics file that cannot be read makes each rule on it an error, and no other', () => {
  test.concurrent.each<[string, Files, string, Record<string, string>]>([
    [
      'one that is missing, with the nearest name',
      { 'reports/metric.json': '{}' },
      'missing_file',
      {
        what: 'reports/metrics.json does not exist',
        why: 'reports holds metric.json',
        fix: 'did you mean reports/metric.json?',
      },
    ],
    ['one that is empty', { 'reports/metrics.json': '' }, 'empty', { what: 'reports/metrics.json is empty' }],
    [
      'one that ends too early, with its line',
      { 'reports/metrics.json': '{\n  "test": {\n    "accuracy": 0.95,' },
      'malformed',
      {
        what: 'reports/metrics.json is not valid JSON',
        why: 'line 3, column 22: the end of the file where a key in quotes should be',
      },
    ],
    [
      'one with a key that stands twice, with its line',
      { 'reports/metrics.json': '{\n  "test": { "accuracy": 0.95,\n    "accuracy": 0.2, "loss": 0.1 }\n}' },
      'malformed',
      {
        what: 'reports/metrics.json is not valid JSON',
        why: 'line 3, column 5: the key "accuracy" stands twice in one object',
      },
    ],
    [
      'one that is not UTF-8',
      { 'reports/metrics.json': Buffer.from('{ "näme": 1 }', 'latin1') },
      'malformed',
      {
        what: 'reports/metrics.json is not text',
        why: 'it is neither UTF-8, nor UTF-16 with a byte-order mark',
        fix: 'name a metrics file, and have it written as UTF-8',
      },
    ],
  ])('%s', async (_name, more, reason, words) => {
    const { code, result } = await check({ ...files, ...more });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      'metrics/report/test.accuracy/min': `error ${reason}`,
      'metrics/report/test.loss/max': `error ${reason}`,
      'metrics/sound/auc/min': 'passed within_bound',
    });
    expect(explanation(theCheck(result, 'metrics/report/test.accuracy/min'))).toEqual(words);
  });
});

describe('a metric that is no number makes its rule an error; the next rule on the file is judged', () => {
  test.concurrent.each<[string, string, string, Record<string, string>]>([
    [
      'NaN',
      '{ "test": { "accuracy": NaN, "loss": 0.1 } }',
      'not_finite',
      {
        what: '"test.accuracy" in reports/metrics.json is NaN',
        why: 'a number that is not finite satisfies no rule',
        fix: 'find out why training or evaluation wrote it',
      },
    ],
    [
      'absent, with the nearest names',
      '{ "test": { "acuracy": 0.95, "loss": 0.1 }, "train": { "accuracy": 0.99 } }',
      'missing_metric',
      {
        what: 'reports/metrics.json has no metric "test.accuracy"',
        why: 'the file holds test.acuracy, train.accuracy and 1 more',
        fix: 'did you mean "test.acuracy"?',
      },
    ],
    [
      'text',
      '{ "test": { "accuracy": "0.95", "loss": 0.1 } }',
      'not_a_number',
      {
        what: '"test.accuracy" in reports/metrics.json is text "0.95", not a number',
        why: 'text is not taken for a number unless asked for',
        fix: 'write numeric_strings: true beside path, or have the number written without quotes',
      },
    ],
    [
      'null',
      '{ "test": { "accuracy": null, "loss": 0.1 } }',
      'not_a_number',
      { what: '"test.accuracy" in reports/metrics.json is null, not a number' },
    ],
    [
      'true',
      '{ "test": { "accuracy": true, "loss": 0.1 } }',
      'not_a_number',
      { what: '"test.accuracy" in reports/metrics.json is boolean true, not a number' },
    ],
    [
      'an object, with the numbers in it',
      '{ "test": { "accuracy": { "top1": 0.95 }, "loss": 0.1 } }',
      'not_a_number',
      {
        what: '"test.accuracy" in reports/metrics.json is an object, not a number',
        fix: 'name a number in it: test.accuracy.top1',
      },
    ],
  ])('%s', async (_name, metrics, reason, words) => {
    const { code, result } = await check({ ...files, 'reports/metrics.json': metrics });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      'metrics/report/test.accuracy/min': `error ${reason}`,
      'metrics/report/test.loss/max': 'passed within_bound',
      'metrics/sound/auc/min': 'passed within_bound',
    });
    expect(explanation(theCheck(result, 'metrics/report/test.accuracy/min'))).toEqual(words);
  });
});

const regression = 'metrics/report/accuracy/max_absolute_regression';

/** A candidate that is compared with `baseline`, as the configuration writes it. */
function comparison(baseline: string): Files {
  return {
    'mlgate.yml': `version: 1
name: churn
metrics:
  report:
    path: metrics.json
    baseline: ${baseline}
    rules:
      accuracy: { min: 0.9, max_absolute_regression: 0.01 }
`,
    'metrics.json': '{ "accuracy": 0.95 }',
  };
}

describe('a comparison of a file with itself is an error', () => {
  test.concurrent.each<[string, string, (made: Workspace) => Promise<void>, string]>([
    [
      'the same path',
      'file:metrics.json',
      async () => {},
      'metrics.json is compared with itself; path and baseline name one file',
    ],
    [
      'the same path spelled in another way',
      'file:./reports/../metrics.json',
      async () => {},
      'metrics.json is compared with itself; path and baseline name one file',
    ],
    [
      'a hard link',
      'file:production.json',
      (made) => link(made.path('metrics.json'), made.path('production.json')),
      'metrics.json is compared with itself; production.json is the same file',
    ],
    [
      'a symbolic link',
      'file:production.json',
      (made) => symlink('metrics.json', made.path('production.json')),
      'metrics.json is compared with itself; production.json is the same file',
    ],
  ])('%s', async (_name, baseline, prepare, words) => {
    const made = await workspace(comparison(baseline));
    await prepare(made);
    const { code, result } = await made.judge(['check']);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      'metrics/report/accuracy/min': 'passed within_bound',
      [regression]: 'error self_comparison',
    });
    const { what, why } = theCheck(result, regression);
    expect(`${what}; ${why}`).toBe(words);
  });

  test.concurrent('a copy that this job should have written itself', async () => {
    const made = comparison('file:production.json');
    const { code, result } = await check({ ...made, 'production.json': '{ "accuracy": 0.95 }' });
    expect(code).toBe(2);
    expect(theCheck(result, regression)).toMatchObject({
      status: 'error',
      reason: 'self_comparison',
      what: 'metrics.json is a copy of its baseline production.json',
    });
  });

  test.concurrent('a copy in a repository that does not track it', async () => {
    const made = await workspace({ ...comparison('file:production.json'), 'production.json': '{ "accuracy": 0.95 }' });
    await made.git('init', '--quiet');
    await made.git('add', 'mlgate.yml', 'production.json');
    await made.git('commit', '--quiet', '-m', 'Without the metrics');
    const { code, result } = await made.judge(['check']);
    expect(code).toBe(2);
    expect(outcomes(result)[regression]).toBe('error self_comparison');
  });

  test.concurrent('but a committed file that did not change is unchanged, and passes', async () => {
    const made = await workspace({ ...comparison('file:production.json'), 'production.json': '{ "accuracy": 0.95 }' });
    await made.git('init', '--quiet');
    await made.git('add', '.');
    await made.git('commit', '--quiet', '-m', 'With the metrics');
    const { code, result } = await made.judge(['check']);
    expect(code).toBe(0);
    expect(result.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(outcomes(result)).toEqual({
      'metrics/report/accuracy/min': 'passed within_bound',
      [regression]: 'passed unchanged',
    });
  });
});

describe('a baseline that is not there', () => {
  test.concurrent.each<[string, number, string, string]>([
    ['fail', 2, 'error no_baseline', 'block'],
    ['warn', 0, 'error no_baseline', 'warn'],
    ['allow', 0, 'skipped baseline_allowed_missing', 'block'],
  ])('with on_missing: %s ends %i', async (word, exit, outcome, effect) => {
    const { code, result } = await check(comparison(`{ from: file:production.json, on_missing: ${word} }`));
    expect(code).toBe(exit);
    expect(outcomes(result)).toEqual({
      'metrics/report/accuracy/min': 'passed within_bound',
      [regression]: outcome,
    });
    expect(theCheck(result, regression)).toMatchObject({
      effect,
      what: 'there is no baseline to compare with',
      why: 'production.json does not exist; the folder holds metrics.json, mlgate.yml',
      location: { file: 'mlgate.yml', line: 8, column: 29 },
    });
  });

  test.concurrent('is an error without on_missing', async () => {
    const { code, result } = await check(comparison('file:production.json'));
    expect(code).toBe(2);
    expect(outcomes(result)[regression]).toBe('error no_baseline');
  });

  test.concurrent.each<[string, string, string]>([
    ['empty', '', 'error empty'],
    ['not JSON', '{', 'error malformed'],
    ['NaN', '{ "accuracy": NaN }', 'error not_finite'],
    ['text', '{ "accuracy": "0.95" }', 'error not_a_number'],
  ])('is not one that is %s: on_missing: allow does not excuse it', async (_name, baseline, outcome) => {
    const made = comparison('{ from: file:production.json, on_missing: allow }');
    const { code, result } = await check({ ...made, 'production.json': baseline });
    expect(code).toBe(2);
    expect(outcomes(result)[regression]).toBe(outcome);
  });
});

describe('a model file', () => {
  const model = `version: 1
name: churn
model:
  onnx:
    path: model.onnx
    max_size: 10KB
    max_relative_growth: 0.1
    baseline: file:production.onnx
  other:
    path: other.onnx
`;

  test.concurrent.each<[string, Files, string, Record<string, string>]>([
    [
      'that is empty is an error',
      { 'model.onnx': '' },
      'empty',
      { what: 'model.onnx is empty', why: 'a model of zero bytes is no model', fix: 'check the export step' },
    ],
    [
      'that is missing is an error',
      {},
      'missing_file',
      {
        what: 'model.onnx does not exist',
        why: 'the folder holds mlgate.yml, other.onnx, production.onnx',
        fix: 'did you mean other.onnx?',
      },
    ],
  ])('%s', async (_name, more, reason, words) => {
    const sound = { 'mlgate.yml': model, 'other.onnx': safetensors(4), 'production.onnx': safetensors(4) };
    const { code, result } = await check({ ...sound, ...more });
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      'model/onnx/*/size': `error ${reason}`,
      'model/onnx/*/max_relative_growth': `error ${reason}`,
      'model/onnx/*/format': `error ${reason}`,
      'model/onnx/*/structure': `error ${reason}`,
      'model/onnx/*/imports': `error ${reason}`,
      'model/other/*/size': 'passed within_bound',
      'model/other/*/format': 'passed within_bound',
      'model/other/*/structure': 'passed no_violations',
      'model/other/*/imports': 'passed no_violations',
    });
    expect(explanation(theCheck(result, 'model/onnx/*/size'))).toEqual(words);
  });

  test.concurrent('cannot grow from an empty baseline', async () => {
    const { code, result } = await check({
      'mlgate.yml': model,
      'other.onnx': safetensors(4),
      'production.onnx': '',
      'model.onnx': safetensors(4),
    });
    expect(code).toBe(2);
    expect(outcomes(result)).toMatchObject({
      'model/onnx/*/size': 'passed within_bound',
      'model/onnx/*/max_relative_growth': 'error baseline_near_zero',
    });
  });
});

describe('a symbolic link', () => {
  const linked = configuration.replace('reports/metrics.json', 'metrics.json');

  async function linkTo(target: string): Promise<Workspace> {
    const made = await workspace({
      'checkout/mlgate.yml': linked,
      'checkout/sound.json': '{ "auc": 0.8 }',
      'checkout/inside.json': '{ "test": { "accuracy": 0.95, "loss": 0.1 } }',
      'outside.json': '{ "test": { "accuracy": 0.95, "loss": 0.1 } }',
    });
    await symlink(target, made.path('checkout/metrics.json'));
    return made;
  }

  test.concurrent('that leads out of the workspace is refused', async () => {
    const made = await linkTo('../outside.json');
    const env = { GITHUB_WORKSPACE: made.path('checkout') };
    const { code, result } = await made.in('checkout').judge(['check'], env);
    expect(code).toBe(2);
    expect(outcomes(result)).toEqual({
      'metrics/report/test.accuracy/min': 'error outside_workspace',
      'metrics/report/test.loss/max': 'error outside_workspace',
      'metrics/sound/auc/min': 'passed within_bound',
    });
    expect(theModel(result).inputs[0]).toMatchObject({ text: 'metrics.json', files: [] });
    expect(theCheck(result, 'metrics/report/test.loss/max').what).toBe('metrics.json leads out of the workspace');
  });

  test.concurrent('that stays in the workspace is followed', async () => {
    const made = await linkTo('inside.json');
    const env = { GITHUB_WORKSPACE: made.path('checkout') };
    const { code } = await made.in('checkout').judge(['check'], env);
    expect(code).toBe(0);
  });
});
