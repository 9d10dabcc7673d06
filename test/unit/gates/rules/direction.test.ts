import { describe, expect, test } from '@jest/globals';
import { knownDirection } from '../../../../src/gates/rules/direction.js';

describe('the direction', () => {
  test.each([
    ...['accuracy', 'acc', 'f1', 'roc_auc', 'r2', 'mcc', 'bleu', 'exact_match'],
    ...['eval_accuracy', 'test_f1', 'val_acc', 'validation_roc_auc', 'train_r2', 'dev-f1', 'Test Accuracy'],
    ...['test.f1-score', 'macro avg.f1-score', 'malignant.recall', 'weighted avg.precision', '0.recall'],
    ...['/a/roc_auc', '/macro avg/f1-score', '/test/eval_accuracy', 'ROC-AUC', 'Top-1 Accuracy', 'R2'],
    ...['mAP50-95', 'metrics/mAP50', 'metrics/mAP50-95(B)', '/metrics~1mAP50-95(B)', 'metrics/recall(M)', 'pass@1'],
  ])('of %s is that higher is better', (metric) => {
    expect(knownDirection(metric)).toBe('higher_is_better');
  });

  test.each([
    ...['loss', 'rmse', 'mae', 'log_loss', 'perplexity', 'wer', 'brier_score', 'ece', 'fpr', 'max_error'],
    ...['eval_loss', 'val_loss', 'test.rmse', '/test/log_loss', 'test.error_rate', 'latency_p95', 'Cross-Entropy'],
    ...['train/loss', '/val~1loss', 'mean absolute error'],
  ])('of %s is that lower is better', (metric) => {
    expect(knownDirection(metric)).toBe('lower_is_better');
  });

  test.each([
    ...[
      'loss_weight',
      'n_errors',
      'n_error',
      'accuracy_delta',
      'num_accuracy',
      'error_count',
      'accuracy_std',
      'f1_rank',
    ],
    ...['neg_log_loss', 'neg_mean_squared_error', 'inverse_accuracy', 'loss_scale', 'recall_drop', 'map_size'],
    ...[
      'accuracy.count',
      'loss.steps',
      '/accuracy/0',
      'folds.accuracy.0',
      'accuracy(delta)',
      'loss(B)(x)',
      '-loss',
      'Δ accuracy',
      '1-accuracy',
    ],
    ...['support', 'score', 'epoch', 'lr', 'test', 'eval_', '', '/', '.', 'accurac', 'losses', 'constructor'],
  ])('of %j is not guessed', (metric) => {
    expect(knownDirection(metric)).toBeUndefined();
  });
});
