import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readMetrics } from '../../../../src/formats/metrics/read.js';
import { fault, file, fixture } from './metrics-fixture.js';

const torch = 'tensorboard/torch/events.out.tfevents.1795261813.host.1.0';
const newStyle = 'tensorboard/torch_new_style/events.out.tfevents.1795261813.host.1.1';
const tensorboardX = 'tensorboard/tensorboardx/events.out.tfevents.1795261813.host';
const first = 'tensorboard/resumed/events.out.tfevents.1795261813.host.1.2.first';
const second = 'tensorboard/resumed/events.out.tfevents.1795261813.host.1.3.second';
const hparams = 'tensorboard/hparams/run_1/events.out.tfevents.1795261813.host.1.5';
const hparamsParent = 'tensorboard/hparams/events.out.tfevents.1795261813.host.1.4';

const bytes = (path: string) => readFileSync(new URL(`../../../fixtures/metrics/${path}`, import.meta.url));
const best = { best_of: 'val/acc', direction: 'higher_is_better' } as const;

describe.each([
  ['PyTorch', torch],
  ['PyTorch, new style', newStyle],
  ['tensorboardX', tensorboardX],
])('scalars of %s', (_name, path) => {
  test('of the latest step, which was not written last', () => {
    const scalars = fixture(path, { row: 'last' });
    expect(scalars.number('val/acc').value).toBe(0.83);
    expect(scalars.number('train/loss').value).toBe(0.38);
  });

  test('of a tag that ended earlier than others: its own latest', () => {
    expect(fixture(path, { row: 'last' }).number('recall/sınıf.b').value).toBe(0.7);
  });

  test('of the best step, all tags of that step', () => {
    const scalars = fixture(path, { row: best });
    expect(scalars.number('val/acc').value).toBe(0.86);
    expect(scalars.number('/train~1loss').value).toBe(0.4);
  });

  test('that are NaN are no best step', () => {
    const scalars = fixture(path, { row: { best_of: 'recall/sınıf.b', direction: 'lower_is_better' } });
    expect(scalars.number('recall/sınıf.b').value).toBe(0.5);
  });

  test('that are infinite satisfy no rule', () => {
    expect(fault(() => fixture(path, { row: 'last' }).number('grad_norm'))).toMatchObject({ code: 'not_finite' });
  });

  test('are no text and no histogram', () => {
    const tags = [...fixture(path, { row: 'last' }).list()].map(({ selector }) => selector);
    expect(tags.sort()).toEqual(['"recall/sınıf.b"', 'grad_norm', 'train/loss', 'val/acc']);
  });

  test('of several steps need a row', () => {
    expect(fault(() => fixture(path))).toEqual({
      code: 'unsupported',
      what: `${path} has 5 rows, and which of them is judged is not stated`,
      fix: 'add row: last beside path, or row: { best_of: <column>, direction: higher_is_better }',
    });
  });
});

test('scalars of one step need no row', () => {
  expect(fixture(hparams).number('hparam/acc').value).toBe(0.83);
});

test('a file without a scalar is empty', () => {
  expect(fault(() => fixture(hparamsParent))).toMatchObject({
    code: 'empty',
    what: `${hparamsParent} has no scalar`,
  });
});

test('the date is that of the last scalar', () => {
  expect(fixture(torch, { row: 'last' }).date?.toISOString().slice(0, 16)).toBe('2026-11-21T11:50');
});

describe('a resumed run', () => {
  test('is judged by the file that is named', () => {
    expect(fixture(first, { row: best }).number('val/acc').value).toBe(0.96);
    expect(fixture(second, { row: best }).number('val/acc').value).toBe(0.8);
  });

  test('in one file: what stands before the restart is void from its step on, as TensorBoard reads it', () => {
    const both = Buffer.concat([bytes(first), bytes(second)]);
    expect(readMetrics(both, 'both', { row: best }).number('val/acc').value).toBe(0.8);
    const lowest = { best_of: 'val/acc', direction: 'lower_is_better' } as const;
    expect(readMetrics(both, 'both', { row: lowest }).number('val/acc').value).toBe(0.6);
  });

  test('without a sign of it: a step that was written twice is two rows, the later one after the other', () => {
    const twice = Buffer.concat([bytes(first), bytes(torch)]);
    expect(readMetrics(twice, 'twice', { row: best }).number('val/acc').value).toBe(0.96);
    expect(readMetrics(twice, 'twice', { row: 'last' }).number('val/acc').value).toBe(0.83);
  });
});

describe('a damaged event file', () => {
  test('that was cut short is malformed', () => {
    const cut = bytes(torch).subarray(0, -3);
    expect(fault(() => readMetrics(cut, 'cut', { row: 'last' }))).toMatchObject({
      code: 'malformed',
      what: 'cut is a broken TensorBoard event file',
    });
  });

  test('of which a byte was changed is malformed', () => {
    const changed = Buffer.from(bytes(torch));
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(fault(() => readMetrics(changed, 'changed', { row: 'last' }))).toMatchObject({ code: 'malformed' });
  });
});

test('text is no event file', () => {
  expect(fault(() => file('{"acc": 0.9}', { format: 'tensorboard' }))).toMatchObject({ code: 'malformed' });
});
