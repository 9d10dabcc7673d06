import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

const highest = (best_of: string) => ({ row: { best_of, direction: 'higher_is_better' } }) as const;
const lowest = (best_of: string) => ({ row: { best_of, direction: 'lower_is_better' } }) as const;

describe('the last value of a column', () => {
  test.each<[string, string, number]>([
    ['lightning/metrics.csv', 'val_loss', 1.1245934963226318],
    ['lightning/metrics.csv', 'val/acc', 0.75],
    ['lightning/metrics.csv', 'train_acc', 0.7291666865348816],
    ['lightning/metrics.csv', 'test_acc', 0.699999988079071],
    ['keras/training.log', 'val_accuracy', 0.5],
    ['keras/training.log', 'val_loss', 8.880767822265625],
    ['keras/appended.log', 'val_loss', 0.31447964906692505],
    ['ultralytics/detect/results.csv', 'metrics/mAP50-95(B)', 0.8705],
    ['ultralytics/detect/results.csv', '/metrics~1mAP50(B)', 0.995],
    ['ultralytics/detect/results.csv', 'val/box_loss', 0.68071],
    ['ultralytics/classify/results.csv', 'metrics/accuracy_top1', 0.625],
    ['ultralytics/padded/results.csv', 'val/box_loss', 0.05484],
    ['ultralytics/padded/results.csv', 'epoch', 3],
    ['xgboost/cv.csv', 'test-auc-mean', 0.9886698824478323],
    ['xgboost/cv-no-index.csv', 'test-auc-mean', 0.9886698824478323],
    ['catboost/two-sets-test_error.tsv', 'F:beta=0.5:0', 0.6711409396],
    ['catboost/learn_error.tsv', 'Logloss', 0.34331864],
    ['dvclive/plots-metrics-val-auc.tsv', 'auc', 0.85],
  ])('%s: %s', (name, selector, value) => {
    expect(fixture(name, { row: 'last' }).number(selector).value).toBe(value);
  });
});

describe('the best row', () => {
  test('has all that was logged in its epoch, on rows of their own', () => {
    const metrics = fixture('lightning/metrics.csv', lowest('val_loss'));
    expect(metrics.number('val_loss').value).toBe(0.43558841943740845);
    expect(metrics.number('epoch').value).toBe(2);
    expect(metrics.number('val/acc').value).toBe(0.75);
    expect(metrics.number('train_acc').value).toBe(0.8125);
    expect(metrics.number('train_loss').value).toBe(0.21567045152187347);
  });

  test('has nothing of another epoch', () => {
    const metrics = fixture('lightning/metrics.csv', highest('test_acc'));
    expect(metrics.number('epoch').value).toBe(4);
    expect(fault(() => metrics.number('val_loss'))).toMatchObject({ code: 'missing_metric' });
  });

  test.each<[string, string, number]>([
    ['keras/training.log', 'epoch', 2],
    ['keras/training.log', 'val_loss', 0.3428651690483093],
    ['ultralytics/classify/results.csv', 'epoch', 20],
  ])('%s by accuracy: %s', (name, selector, value) => {
    const column = name.startsWith('keras') ? 'val_accuracy' : 'metrics/accuracy_top1';
    expect(fixture(name, highest(column)).number(selector).value).toBe(value);
  });

  test('is the one that is named: the best loss may come before anything was found', () => {
    const byLoss = fixture('ultralytics/detect/results.csv', lowest('val/box_loss'));
    expect([byLoss.number('epoch').value, byLoss.number('metrics/mAP50-95(B)').value]).toEqual([17, 0]);
    const byMap = fixture('ultralytics/detect/results.csv', highest('metrics/mAP50-95(B)'));
    expect([byMap.number('epoch').value, byMap.number('metrics/mAP50-95(B)').value]).toEqual([87, 0.8955]);
  });

  test('of several that are equally good is the first', () => {
    expect(fixture('ultralytics/detect/results.csv', highest('metrics/mAP50(B)')).number('epoch').value).toBe(37);
    const appended = fixture('keras/appended.log', highest('val_accuracy'));
    expect([appended.number('epoch').value, appended.number('val_loss').value]).toEqual([0, 0.3428651690483093]);
  });

  test('of a column that became NaN is the best of those before', () => {
    const metrics = fixture('keras/nan.log', lowest('val_loss'));
    expect([metrics.number('epoch').value, metrics.number('val_loss').value]).toEqual([0, 0.4976075291633606]);
  });

  test('is none of a column without a value', () => {
    expect(fault(() => fixture('xgboost/cv-nan.csv', highest('test-auc-mean')))).toMatchObject({
      code: 'missing_metric',
    });
  });

  test('is none of a column that is not there, and the nearest is named', () => {
    expect(fault(() => fixture('keras/training.log', highest('val_acuracy')))).toMatchObject({
      code: 'missing_metric',
      what: 'keras/training.log has no column "val_acuracy", which row: names',
      fix: 'did you mean "val_accuracy"?',
    });
  });
});

test('two trainings in one file are not mixed, though their epochs have the same numbers', () => {
  const twice = 'epoch,step,loss,val_loss\n0,1,0.9,\n0,1,,0.8\n1,2,0.7,\n1,2,,0.6\n0,1,0.5,\n0,1,,0.65\n';
  const metrics = file(twice, lowest('val_loss'));
  expect([metrics.number('val_loss').value, metrics.number('loss').value]).toEqual([0.6, 0.7]);
});

test('an epoch with two validations is two rows, so that the better one is not overwritten', () => {
  const twice = 'epoch,step,loss,val_loss\n0,5,0.9,\n0,5,,0.2\n0,9,0.7,\n0,9,,0.6\n';
  const metrics = file(twice, lowest('val_loss'));
  expect([metrics.number('val_loss').value, metrics.number('loss').value, metrics.number('step').value]).toEqual([
    0.2, 0.9, 5,
  ]);
});

test('a row without its epoch parts no epoch: Lightning logs learning rates so', () => {
  const rates = 'epoch,lr,step,loss,val_loss\n0,,5,0.9,\n,0.1,6,,\n0,,7,,0.8\n';
  const metrics = file(rates, lowest('val_loss'));
  expect([metrics.number('val_loss').value, metrics.number('loss').value]).toEqual([0.8, 0.9]);
  expect(file(rates, { row: 'last' }).number('lr').value).toBe(0.1);
});

describe('without row:', () => {
  test.each(['lightning/metrics.csv', 'keras/training.log', 'ultralytics/detect/results.csv', 'xgboost/cv.csv'])(
    'several rows are an error: %s',
    (name) => {
      expect(fault(() => fixture(name))).toMatchObject({
        code: 'unsupported',
        fix: 'add row: last beside path, or row: { best_of: <column>, direction: higher_is_better }',
      });
    },
  );

  test('one row is read', () => {
    const metrics = fixture('lightning/validate_only.csv');
    expect(metrics.number('val/acc/dataloader_idx_0').value).toBe(0.75);
    expect(metrics.number('val/acc/dataloader_idx_1').value).toBe(0.7083333134651184);
    expect(fault(() => metrics.number('recall_sınıf.b/dataloader_idx_1'))).toMatchObject({ code: 'not_finite' });
  });

  test('rows of one epoch that complete each other are one', () => {
    const metrics = file('epoch,step,loss,val_loss\n0,5,0.9,\n0,5,,0.8\n');
    expect([metrics.number('loss').value, metrics.number('val_loss').value]).toEqual([0.9, 0.8]);
  });

  test('a header alone is empty', () => {
    expect(fault(() => file('epoch,loss\n'))).toMatchObject({ code: 'empty', what: 'm has no row' });
  });
});

describe('a cell that holds no number', () => {
  test('is NaN in text: it satisfies no rule', () => {
    const metrics = fixture('keras/nan.log', { row: 'last' });
    expect(fault(() => metrics.number('val_loss'))).toMatchObject({ code: 'not_finite' });
    expect(metrics.number('val_accuracy').value).toBe(0.5);
  });

  test('is empty in every row: the metric is missing', () => {
    const metrics = fixture('xgboost/cv-nan.csv', { row: 'last' });
    expect(fault(() => metrics.number('test-auc-mean'))).toMatchObject({ code: 'missing_metric' });
    expect(metrics.number('test-logloss-mean').value).toBe(0.44904705972399744);
  });

  test('is empty in the last row of a table that is written whole: no older value stands for it', () => {
    const metrics = file('epoch,auc,loss\n0,0.9,0.5\n1,,0.4\n', { row: 'last' });
    expect(metrics.number('loss').value).toBe(0.4);
    expect(fault(() => metrics.number('auc'))).toMatchObject({
      code: 'missing_metric',
      why: 'the file holds epoch, loss; row: last means the last row, in which an empty cell is no value',
    });
  });

  test('has a decimal comma: it is text', () => {
    const metrics = file('epoch;auc\n0;0,91\n');
    expect(fault(() => metrics.number('auc'))).toMatchObject({
      code: 'not_a_number',
      what: '"auc" in m is text "0,91", not a number',
    });
  });
});

test('NaN of DVCLive is text, so that no older value stands for it', () => {
  const loss = fixture('dvclive/nan-plots-metrics-loss.tsv', { row: 'last' });
  expect(fault(() => loss.number('loss'))).toMatchObject({ code: 'not_finite' });
});

test('the index that pandas writes is no column', () => {
  const selectors = [...fixture('xgboost/cv.csv', { row: 'last' }).list()].map(({ selector }) => selector);
  expect(selectors).toEqual([
    'train-auc-mean',
    'train-auc-std',
    'train-logloss-mean',
    'train-logloss-std',
    'test-auc-mean',
    'test-auc-std',
    'test-logloss-mean',
    'test-logloss-std',
  ]);
});

test('a file of another syntax is refused', () => {
  expect(fault(() => file('{"auc": 0.9}', { format: 'epochs' }))).toMatchObject({ code: 'malformed' });
});
