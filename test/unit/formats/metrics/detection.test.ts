import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { MetricsFormat } from '../../../../src/formats/metrics/format.js';
import { type MetricsFormatName, metricsFormats } from '../../../../src/formats/metrics/formats.js';
import { readMetrics } from '../../../../src/formats/metrics/read.js';
import { fault } from './metrics-fixture.js';

const folder = new URL('../../../fixtures/metrics/', import.meta.url);

/** Every file that a tool wrote, and the one format that it is read by. */
const formatOf: Readonly<Record<string, MetricsFormatName>> = {
  'benchmark-array/bigger-is-better.json': 'benchmark',
  'benchmark-array/duplicate-name.json': 'benchmark',
  'benchmark-array/smaller-is-better.json': 'benchmark',
  'benchmark-array/text-value.json': 'benchmark',
  'catboost/catboost_training.json': 'catboost',
  'catboost/cv.csv': 'epochs',
  'catboost/evals-result.json': 'boosting',
  'catboost/learn-only-catboost_training.json': 'catboost',
  'catboost/learn-only-learn_error.tsv': 'epochs',
  'catboost/learn_error.tsv': 'epochs',
  'catboost/test_error.tsv': 'epochs',
  'catboost/two-sets-catboost_training.json': 'catboost',
  'catboost/two-sets-learn_error.tsv': 'epochs',
  'catboost/two-sets-test_error.tsv': 'epochs',
  'dvc/diff-all.json': 'dvc_diff',
  'dvc/diff-bad-revision.stderr.txt': 'yaml',
  'dvc/diff-broken-file.json': 'dvc_diff',
  'dvc/diff-missing-file.json': 'dvc_diff',
  'dvc/diff-nan.json': 'dvc_diff',
  'dvc/diff-no-change.json': 'json',
  'dvc/diff.json': 'dvc_diff',
  'dvc/dvc.lock': 'yaml',
  'dvc/dvc.yaml': 'yaml',
  'dvc/metrics.json': 'json',
  'dvc/show-all-tags.json': 'dvc',
  'dvc/show-dotted-collision.json': 'dvc',
  'dvc/show-missing-file.json': 'dvc',
  'dvc/show-nan.json': 'dvc',
  'dvc/show-one-file.json': 'dvc',
  'dvc/show.json': 'dvc',
  'dvc/tracked-folder.dvc': 'yaml',
  'dvc/tracked-metrics.json.dvc': 'yaml',
  'dvclive/metrics.json': 'json',
  'dvclive/nan-metrics.json': 'json',
  'dvclive/nan-plots-metrics-loss.tsv': 'epochs',
  'dvclive/plots-metrics-val-auc.tsv': 'epochs',
  'dvclive/plots-metrics-val.loss.tsv': 'epochs',
  'dvclive/summary-metrics.json': 'json',
  'evidently/v04-classification.json': 'evidently',
  'evidently/v04-drift.json': 'evidently',
  'evidently/v04-no-drift.json': 'evidently',
  'evidently/v04-script.json': 'json',
  'evidently/v04-tests-drift.json': 'evidently',
  'evidently/v04-tests-no-drift.json': 'evidently',
  'evidently/v07-classification.json': 'evidently',
  'evidently/v07-drift-tests.json': 'evidently',
  'evidently/v07-drift.json': 'evidently',
  'evidently/v07-no-drift.json': 'evidently',
  'evidently/v07-one-row.json': 'evidently',
  'evidently/v07-regression.json': 'evidently',
  'great_expectations/boolean-only.json': 'great_expectations',
  'great_expectations/checkpoint.json': 'great_expectations',
  'great_expectations/exception.json': 'great_expectations',
  'great_expectations/failing.json': 'great_expectations',
  'great_expectations/passing.json': 'great_expectations',
  'keras/appended.log': 'epochs',
  'keras/history.json': 'json',
  'keras/history_nan.json': 'json',
  'keras/nan.log': 'epochs',
  'keras/training.log': 'epochs',
  'lightgbm/cv-valid-only.json': 'boosting',
  'lightgbm/cv.json': 'boosting',
  'lightgbm/evals-result-early-stopping.json': 'boosting',
  'lightgbm/evals-result-named.json': 'boosting',
  'lightgbm/evals-result-nan.json': 'boosting',
  'lightgbm/evals-result.json': 'boosting',
  'lightgbm/wrapper-evals-result.json': 'boosting',
  'lightning/metrics.csv': 'epochs',
  'lightning/validate_only.csv': 'epochs',
  'lm_eval/limited/acme__dummy/results_2026-11-21T11-46-47.220283.json': 'lm_eval',
  'lm_eval/two_runs/acme__dummy/results_2026-11-21T11-47-21.102394.json': 'lm_eval',
  'lm_eval/two_runs/acme__dummy/results_2026-11-21T11-47-43.086105.json': 'lm_eval',
  'lm_eval/unlimited/acme__dummy/results_2026-11-21T11-47-03.784461.json': 'lm_eval',
  'mlflow/rest/alias.json': 'json',
  'mlflow/rest/experiment.json': 'json',
  'mlflow/rest/history.json': 'json',
  'mlflow/rest/model-version.json': 'json',
  'mlflow/rest/run.json': 'mlflow',
  'mlflow/rest/search-bad-filter.json': 'json',
  'mlflow/rest/search-commit.json': 'mlflow',
  'mlflow/rest/search-finished.json': 'mlflow',
  'mlflow/rest/search-none.json': 'json',
  'mlflow/rest/unknown-alias.json': 'json',
  'mlflow/rest/unknown-experiment-id.json': 'json',
  'mlflow/rest/unknown-experiment.json': 'json',
  'mlflow/rest/unknown-run.json': 'json',
  'mlflow/rest/unknown-version.json': 'json',
  'plain/metrics.json': 'json',
  'plain/metrics.toml': 'toml',
  'plain/metrics.yaml': 'yaml',
  'prometheus/big.json': 'prometheus',
  'prometheus/boolean.json': 'prometheus',
  'prometheus/inf.json': 'prometheus',
  'prometheus/infos.json': 'prometheus',
  'prometheus/nan.json': 'prometheus',
  'prometheus/negative-inf.json': 'prometheus',
  'prometheus/one-by-post.json': 'prometheus',
  'prometheus/one-without-labels.json': 'prometheus',
  'prometheus/one.json': 'prometheus',
  'prometheus/scalar-of-many.json': 'prometheus',
  'prometheus/scalar.json': 'prometheus',
  'prometheus/target-down.json': 'prometheus',
  'prometheus/tiny.json': 'prometheus',
  'pytest-benchmark/report.json': 'pytest_benchmark',
  'pytest/mixed.json': 'pytest_json',
  'pytest/mixed.xml': 'junit',
  'pytest/passing.json': 'pytest_json',
  'pytest/passing.xml': 'junit',
  'pytest/stopped.json': 'pytest_json',
  'pytest/stopped.xml': 'junit',
  'sagemaker/binary.json': 'sagemaker',
  'sagemaker/multiclass.json': 'sagemaker',
  'sagemaker/regression.json': 'sagemaker',
  'sagemaker/value-text.json': 'sagemaker',
  'sagemaker/variants.json': 'sagemaker',
  'sklearn/cross-validate-failed-fold.json': 'cross_validate',
  'sklearn/cross-validate-multi.json': 'cross_validate',
  'sklearn/cross-validate-train.json': 'cross_validate',
  'sklearn/cross-validate.json': 'cross_validate',
  'sklearn/report-label-collision.json': 'classification_report',
  'sklearn/report-labels-subset.json': 'classification_report',
  'sklearn/report-multilabel.json': 'classification_report',
  'sklearn/report-nan.json': 'classification_report',
  'sklearn/report-odd-labels-utf8.json': 'classification_report',
  'sklearn/report-odd-labels.json': 'classification_report',
  'sklearn/report-weighted.json': 'classification_report',
  'sklearn/report-zero-division.json': 'classification_report',
  'sklearn/report.json': 'classification_report',
  'tensorboard/expected.json': 'json',
  'tensorboard/hparams/run_1/events.out.tfevents.1795261813.host.1.5': 'tensorboard',
  'tensorboard/resumed/events.out.tfevents.1795261813.host.1.2.first': 'tensorboard',
  'tensorboard/resumed/events.out.tfevents.1795261813.host.1.3.second': 'tensorboard',
  'tensorboard/tensorboardx/events.out.tfevents.1795261813.host': 'tensorboard',
  'tensorboard/torch/events.out.tfevents.1795261813.host.1.0': 'tensorboard',
  'tensorboard/torch_new_style/events.out.tfevents.1795261813.host.1.1': 'tensorboard',
  'transformers/best/all_results.json': 'trainer',
  'transformers/best/eval_results.json': 'trainer',
  'transformers/best/predict_results.json': 'trainer',
  'transformers/best/train_results.json': 'trainer',
  'transformers/best/trainer_state.json': 'trainer',
  'transformers/no_best/all_results.json': 'trainer',
  'transformers/no_best/eval_results.json': 'trainer',
  'transformers/no_best/train_results.json': 'trainer',
  'transformers/no_best/trainer_state.json': 'trainer',
  'transformers/two_sets/all_results.json': 'trainer',
  'transformers/two_sets/eval_results.json': 'trainer',
  'transformers/two_sets/train_results.json': 'trainer',
  'transformers/two_sets/trainer_state.json': 'trainer',
  'ultralytics/classify/results.csv': 'epochs',
  'ultralytics/detect/results.csv': 'epochs',
  'ultralytics/padded/results.csv': 'epochs',
  'wandb/wandb/run-20261121_115251-second/files/wandb-summary.json': 'wandb',
  'wandb/wandb/run-20261121_115252-third/files/wandb-summary.json': 'wandb',
  'xgboost/cv-nan.csv': 'epochs',
  'xgboost/cv-no-index.csv': 'epochs',
  'xgboost/cv.csv': 'epochs',
  'xgboost/cv.json': 'json',
  'xgboost/evals-result-nan.json': 'boosting',
  'xgboost/evals-result-odd-names.json': 'boosting',
  'xgboost/evals-result.json': 'boosting',
  'xgboost/wrapper-evals-result.json': 'boosting',
};

/** Files that hold no metrics, or none that may be believed. */
const codeOf: Readonly<Record<string, string>> = {
  'dvc/diff-bad-revision.json': 'empty',
  'dvc/diff-broken-file.stderr.txt': 'malformed',
  'dvc/diff-dotted-collision.json': 'empty',
  'dvc/diff-dotted-collision.stderr.txt': 'malformed',
  'dvc/diff-missing-file.stderr.txt': 'malformed',
  'dvc/show-broken-file.json': 'malformed',
  'dvc/show-broken-file.stderr.txt': 'malformed',
  'dvc/show-missing-file.stderr.txt': 'malformed',
  'great_expectations/no-rows.json': 'empty',
  'great_expectations/nothing-expected.json': 'empty',
  'mlflow/mlflow.db': 'malformed',
  'mlflow/rest/auth-none.txt': 'malformed',
  'mlflow/rest/auth-wrong.txt': 'malformed',
  'mlflow/rest/root.html': 'malformed',
  'mlflow/rest/run-deleted.json': 'unsupported',
  'mlflow/rest/run-running.json': 'unsupported',
  'mlflow/rest/search-all.json': 'unsupported',
  'mlflow/rest/version.txt': 'malformed',
  'mlflow/rest/wrong-endpoint.txt': 'malformed',
  'mlflow/rest/wrong-host.txt': 'malformed',
  'mlflow/rest/wrong-method.txt': 'malformed',
  'mlflow/rest/wrong-prefix.txt': 'malformed',
  'prometheus/bad-query.json': 'malformed',
  'prometheus/execution-error.json': 'malformed',
  'prometheus/many.json': 'ambiguous_metric',
  'prometheus/matrix.json': 'unsupported',
  'prometheus/no-query.json': 'malformed',
  'prometheus/none-by-comparison.json': 'nothing_to_judge',
  'prometheus/none.json': 'nothing_to_judge',
  'prometheus/old-time.json': 'nothing_to_judge',
  'prometheus/range.json': 'unsupported',
  'prometheus/string.json': 'unsupported',
  'prometheus/target-down-none.json': 'nothing_to_judge',
  'prometheus/timeout.json': 'malformed',
  'prometheus/wrong-path.txt': 'malformed',
  'prometheus/wrong-prefix.txt': 'malformed',
  'pytest/all-skipped.json': 'empty',
  'pytest/all-skipped.xml': 'empty',
  'pytest/collection-error.json': 'malformed',
  'pytest/collection-error.xml': 'malformed',
  'pytest/no-tests.json': 'empty',
  'pytest/no-tests.xml': 'empty',
  'tensorboard/hparams/events.out.tfevents.1795261813.host.1.4': 'empty',
};

function bytesOf(file: string) {
  return readFileSync(new URL(file, folder));
}

describe('exactly one format reads', () => {
  test.each(Object.entries(formatOf))('%s: %s', (file, name) => {
    const format: MetricsFormat = metricsFormats[name];
    // Of the Trainer's files, the results are one row.
    const hasRows = format.rows && !file.endsWith('_results.json');
    const read = readMetrics(bytesOf(file), file, hasRows ? { row: 'last' } : {});
    expect(read.format).toBe(name);
  });
});

describe('no format reads', () => {
  test.each(Object.entries(codeOf))('%s: %s', (file, code) => {
    expect(fault(() => readMetrics(bytesOf(file), file))).toMatchObject({ code });
  });
});

test('every fixture is in one of the tables', () => {
  // How they were made, what a server was asked, and MLflow's file store, which is a source and no file.
  const made = /(?:^|\/)(?:README\.md|make\.py|requirements[^/]*\.txt|index\.json|\.gitattributes|mlruns\/.*)$/;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split('fixtures/metrics/').at(-1) ?? '')
    .map((file) => file.replaceAll('//', '/'))
    .filter((file) => !made.test(file));
  expect(files.sort()).toEqual([...Object.keys(formatOf), ...Object.keys(codeOf)].sort());
});

describe('a plain metrics file is claimed by no tool', () => {
  test.each([
    ['flat', '{"accuracy": 0.9, "value": 1}'],
    ['nested by data set', '{"test_metrics": {"accuracy": {"value": 0.9}}, "run": {"data": {"accuracy": 0.9}}}'],
    ['with a list of runs', '{"runs": [{"accuracy": 0.9}], "status": "success", "data": {"result": [1]}}'],
    ['with metrics and tests', '{"version": "1", "metrics": [{"name": "accuracy", "value": 0.9}], "tests": []}'],
    ['with statistics', '{"statistics": {"mean": 1}, "results": [{"success": true}], "success": true}'],
    ['with groups that hold plain numbers', '{"regression_metrics": {"mse": 0.9}}'],
    ['that tells an error', '{"status": "error", "error": 0.1}'],
    ['with a running time', '{"eval_accuracy": 0.9, "eval_runtime": 12.1, "eval_samples": 64}'],
    ['with results and versions', '{"results": {"a": {"acc,none": 0.9}}, "versions": {"a": 1}, "configs": {}}'],
    ['with a step and a log', '{"global_step": 5, "log_history": [0.9]}'],
    ['with private names', '{"_step": 5, "_accuracy": 0.9}'],
  ])('%s', (_name, text) => {
    expect(readMetrics(Buffer.from(text), 'm.json').format).toBe('json');
  });
});
