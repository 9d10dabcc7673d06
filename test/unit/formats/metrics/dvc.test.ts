import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

describe('what `dvc metrics show --json` prints is read', () => {
  test.each<[string, string, number]>([
    ['show', 'metrics.json.test.auc', 0.87],
    ['show', 'eval/cached.json.f1', 0.75],
    ['show', '"slices/val.yaml".data.wer', 0.001],
    ['show', '//data/metrics.json/data/test/auc', 0.87],
    ['show', 'slices/val.yaml.speakers.a/b', 0.3],
    ['show-one-file', 'test.auc', 0.87],
    ['show-one-file', 'metrics.json.test.auc', 0.87],
    ['show-one-file', 'test.slices.city=Paris.auc', 0.79],
    ['show-one-file', 'val.loss', 0.29],
    ['show-all-tags', 'metrics.json.test.auc', 0.87],
    ['show-all-tags', 'before.data.metrics.json.data.test.auc', 0.88],
  ])('%s: %s', (name, selector, value) => {
    expect(fixture(`dvc/${name}.json`).number(selector).value).toBe(value);
  });

  test('with a wildcard inside a file', () => {
    const speakers = fixture('dvc/show.json').number('"slices/val.yaml".data.speakers.*', { aggregate: 'max' });
    expect(speakers.value).toBe(0.3);
  });
});

test('of several files the name of the file is needed', () => {
  expect(fault(() => fixture('dvc/show.json').number('test.auc'))).toMatchObject({ code: 'missing_metric' });
});

test.each(['val.loss', 'metrics.json.val.loss'])(
  '%s, with a literal dot and nested at once, is ambiguous',
  (selector) => {
    expect(fault(() => fixture('dvc/show-dotted-collision.json').number(selector))).toMatchObject({
      code: 'ambiguous_metric',
      why: 'they are //data/metrics.json/data/val/loss and //data/metrics.json/data/val.loss',
    });
  },
);

test.each(['accuracy', 'test.auc'])('%s, which is not finite, satisfies no rule', (selector) => {
  expect(fault(() => fixture('dvc/show-nan.json').number(selector))).toMatchObject({ code: 'not_finite' });
});

describe('a file that DVC could not read', () => {
  test('is an error with what DVC says, where it is the only one', () => {
    expect(fault(() => fixture('dvc/show-broken-file.json'))).toEqual({
      code: 'malformed',
      what: 'dvc/show-broken-file.json holds no metrics: DVC could not read any',
      why: 'of "metrics.json" DVC says: unable to read: \'../../metrics.json\', JSON file structure is corrupted',
    });
  });

  test('leaves the others readable', () => {
    expect(fixture('dvc/show-missing-file.json').number('metrics.json.val.auc').value).toBe(0.9);
  });

  test('is told to whoever asks for a metric of it', () => {
    expect(fault(() => fixture('dvc/show-missing-file.json').number('eval/cached.json.f1'))).toEqual({
      code: 'missing_metric',
      what: 'dvc/show-missing-file.json has no metric "eval/cached.json.f1"',
      why:
        'the file holds metrics.json.accuracy, metrics.json.test.auc, metrics.json.val.auc, metrics.json.val.loss, ' +
        'metrics.json.added, slices/val.yaml.wer and 2 more; of "eval/cached.json" DVC says: ' +
        "[Errno 2] No storage files available: 'eval/cached.json'",
      fix: 'have DVC reach the file first: dvc pull, or dvc repro',
    });
  });

  test('counts as a file: the other one’s name may not be left out', () => {
    const two = '{"": {"data": {"a.json": {"data": {"auc": 0.9}}, "b.json": {"error": {"type": "E", "msg": "no"}}}}}';
    expect(fault(() => file(two).number('auc'))).toMatchObject({ code: 'missing_metric' });
    expect(fault(() => file(two).numbers('*.data.auc', { aggregate: 'min' }))).toMatchObject({
      code: 'incomplete_metric',
    });
  });
});

test('a revision that DVC could not read is an error', () => {
  expect(fault(() => file('{"": {"error": {"type": "E", "msg": "broken dvc.yaml"}}}'))).toMatchObject({
    code: 'malformed',
    why: 'of "" DVC says: broken dvc.yaml',
  });
});

test.each(['{"": {"auc": 0.9}}', '{"data": {"auc": 0.9}}', '{"": {"data": {"m.json": {"auc": 0.9}}}}', '{"": {}}'])(
  '%s is none of it',
  (content) => {
    expect(file(content).format).toBe('json');
    expect(fault(() => file(content, { format: 'dvc' }))).toMatchObject({ code: 'malformed' });
  },
);
