import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

describe('what `dvc metrics diff --json` prints is both sides of a comparison', () => {
  test.each<[string, string, number, number]>([
    ['diff', 'metrics.json.test.auc', 0.87, 0.88],
    ['diff', '"metrics.json"."val.loss"', 0.29, 0.31],
    ['diff', '/metrics.json/test.slices.city=Paris.auc', 0.79, 0.81],
    ['diff', 'slices/val.yaml.speakers.Mići Princ', 0.25, 0.21],
    ['diff-all', 'metrics.json.accuracy', 0.91, 0.91],
    ['diff-all', 'slices/val.yaml.speakers.a/b', 0.3, 0.3],
  ])('%s: %s', (name, selector, value, old) => {
    const diff = fixture(`dvc/${name}.json`);
    expect([diff.number(selector).value, diff.baseline?.number(selector).value]).toEqual([value, old]);
  });

  test('of a single file, whose name may be left out on both', () => {
    const diff = file('{"metrics.json": {"test.auc": {"old": 0.88, "new": 0.87, "diff": -0.01}}}');
    expect([diff.number('test.auc').value, diff.baseline?.number('test.auc').value]).toEqual([0.87, 0.88]);
  });
});

test('a metric that is gone is no number', () => {
  expect(fault(() => fixture('dvc/diff.json').number('metrics.json.removed'))).toEqual({
    code: 'not_a_number',
    what: '"metrics.json.removed" in dvc/diff.json is null, not a number',
  });
});

test('a metric that is new has no baseline', () => {
  const diff = fixture('dvc/diff.json');
  expect(diff.number('metrics.json.added').value).toBe(0.7);
  expect(fault(() => diff.baseline?.number('metrics.json.added'))).toMatchObject({ code: 'missing_metric' });
});

test.each(['accuracy', 'test.auc', 'val.loss'])('%s of a file that became unreadable is no number', (selector) => {
  expect(fault(() => fixture('dvc/diff-broken-file.json').number(selector))).toMatchObject({ code: 'not_a_number' });
});

test.each(['accuracy', 'test.auc'])('%s, which is not finite, satisfies no rule', (selector) => {
  expect(fault(() => fixture('dvc/diff-nan.json').number(selector))).toMatchObject({ code: 'not_finite' });
});

describe('a metric that DVC left out because it did not change', () => {
  test('is missing, and the error says how to have it', () => {
    expect(fault(() => fixture('dvc/diff.json').number('eval/cached.json.f1'))).toEqual({
      code: 'missing_metric',
      what: 'dvc/diff.json has no metric "eval/cached.json.f1"',
      why:
        'the file holds metrics.json.added, metrics.json.test.slices.city=Paris.auc, metrics.json.test.auc, ' +
        'metrics.json.val.loss, slices/val.yaml.speakers.Mići Princ; DVC leaves out the metrics that did not change',
      fix: 'write the file with dvc metrics diff --all --json',
    });
  });

  test('makes a wildcard stand for an unknown part', () => {
    expect(fault(() => fixture('dvc/diff.json').number('"slices/val.yaml".*', { aggregate: 'max' }))).toEqual({
      code: 'missing_metric',
      what: '"\\"slices/val.yaml\\".*" in dvc/diff.json stands for an unknown part of the metrics',
      why: 'DVC leaves out the metrics that did not change',
      fix: 'write the file with dvc metrics diff --all --json',
    });
  });

  test('is there with --all, and a wildcard stands for all', () => {
    const all = fixture('dvc/diff-all.json');
    expect(all.number('"slices/val.yaml".*', { aggregate: 'max' }).value).toBe(0.3);
    expect(fault(() => all.number('nothing'))).not.toHaveProperty('fix');
  });
});

describe('no change at all', () => {
  test('looks like any empty object', () => {
    expect(fixture('dvc/diff-no-change.json').format).toBe('json');
  });

  test('is read where the format is stated, and holds no metric', () => {
    const diff = fixture('dvc/diff-no-change.json', { format: 'dvc_diff' });
    expect(fault(() => diff.number('metrics.json.test.auc'))).toEqual({
      code: 'missing_metric',
      what: 'dvc/diff-no-change.json has no metric "metrics.json.test.auc"',
      why: 'the file holds no number at all; DVC leaves out the metrics that did not change',
      fix: 'write the file with dvc metrics diff --all --json',
    });
  });
});

test.each([
  ['numbers without their difference', '{"model": {"auc": {"old": 0.8, "new": 0.9}}}'],
  ['one side only', '{"model": {"auc": {"new": 0.9}}}'],
  ['more beside the sides', '{"model": {"auc": {"old": 0.8, "new": 0.9, "diff": 0.1, "n": 5}}}'],
  ['no metric in any file', '{"metrics.json": {}}'],
  ['values a level higher', '{"auc": {"old": 0.8, "new": 0.9, "diff": 0.1}}'],
])('%s: it is plain JSON', (_name, content) => {
  expect(file(content).format).toBe('json');
});

test('an empty file, as DVC leaves it when it fails, is an error', () => {
  expect(fault(() => fixture('dvc/diff-bad-revision.json'))).toMatchObject({ code: 'empty' });
});
