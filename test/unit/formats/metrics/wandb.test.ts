import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

const second = () => fixture('wandb/wandb/run-20261121_115251-second/files/wandb-summary.json');
const third = () => fixture('wandb/wandb/run-20261121_115252-third/files/wandb-summary.json');

describe('a value of the summary is found', () => {
  test.each<[string, string, number | bigint]>([
    ['the last one of a metric', 'val/acc', 0.81],
    ['the best one, where the run kept it', 'val_loss.min', 0.4],
    ['one of several that the run kept', 'lr.mean', 0.061111111111111116],
    ['under a key with a dot', 'best.acc', 0.84],
    ['under a key with a dot, in quotes', '"best.acc"', 0.84],
    ['nested', 'train.auc', 0.92],
    ['nested under a key with a slash', 'test.per class.a/b', 0.7],
    ['by a pointer', '/test/per class/a~1b', 0.7],
    ['an integer that a double would round', 'tokens', 9007199254740993n],
    ['as it was written, though it was a 32-bit float', 'float32', 0.8600000143051147],
    ['of an array, by its place', 'list.1', 0.2],
  ])('%s', (_name, selector, value) => {
    expect(second().number(selector).value).toBe(value);
  });

  test('in the summary of another run', () => {
    expect(third().number('val/acc').value).toBe(0.79);
  });
});

describe('a value that is no number', () => {
  test.each(['recall/sınıf.b', 'ratio', 'below'])('%s is not finite', (selector) => {
    expect(fault(() => second().number(selector))).toMatchObject({ code: 'not_finite' });
  });

  test('is an object of what the run kept, whose name is said', () => {
    expect(fault(() => second().number('val_loss'))).toMatchObject({
      code: 'not_a_number',
      fix: 'name a number in it: val_loss.min',
    });
  });

  test('is a table, in which nothing is a metric', () => {
    expect(fault(() => second().number('confusion'))).toEqual({
      code: 'not_a_number',
      what: '"confusion" in wandb/wandb/run-20261121_115251-second/files/wandb-summary.json is an object, not a number',
    });
  });

  test.each([
    ['text', 'note'],
    ['a boolean', 'passed'],
    ['an array without an aggregate', 'list'],
  ])('is %s', (_name, selector) => {
    expect(fault(() => second().number(selector))).toMatchObject({ code: 'not_a_number' });
  });
});

test('keys of the tracker and records of media can be named and are not offered', () => {
  expect(second().number('_step').value).toBe(3);
  expect(second().number('confusion.nrows').value).toBe(2);
  expect([...second().list()].map(({ selector }) => selector).sort()).toEqual([
    '"best.acc"',
    '"recall/sınıf.b"',
    'below',
    'float32',
    'int64',
    'list',
    'lr.max',
    'lr.mean',
    'ratio',
    'test.f1',
    'test.per class.a/b',
    'tokens',
    'train.auc',
    'val/acc',
    'val_loss.min',
  ]);
});

test('the date is that of the last value', () => {
  expect(second().date?.toISOString()).toBe('2026-11-21T11:52:51.968Z');
});

test('an old summary has no _wandb, and is told by its other keys', () => {
  const old = file('{"_step": 3, "_runtime": 12.5, "_timestamp": 1600000000, "acc": 0.9}');
  expect([old.format, old.number('acc').value, old.date?.toISOString()]).toEqual([
    'wandb',
    0.9,
    '2020-09-13T12:26:40.000Z',
  ]);
});

test('a summary with running times of the Trainer in it is no results file of the Trainer', () => {
  const old =
    '{"_step": 3, "_runtime": 12.5, "_timestamp": 1600000000, "eval_runtime": 1.5, "eval_samples_per_second": 42.6}';
  expect(file(old).format).toBe('wandb');
});

test('a file of another shape is refused', () => {
  expect(fault(() => file('{"_step": 3}', { format: 'wandb' }))).toMatchObject({ code: 'malformed' });
});
