import { benchmark } from './benchmark.js';
import { boosting } from './boosting.js';
import { catboost } from './catboost.js';
import { classificationReport } from './classification-report.js';
import { crossValidate } from './cross-validate.js';
import { dvc } from './dvc.js';
import { dvcDiff } from './dvc-diff.js';
import { epochs } from './epochs.js';
import { evidently } from './evidently.js';
import type { MetricsFormat } from './format.js';
import { greatExpectations } from './great-expectations.js';
import { junit } from './junit.js';
import { lmEval } from './lm-eval.js';
import { mlflow } from './mlflow.js';
import { json, toml, yaml } from './plain.js';
import { prometheus } from './prometheus.js';
import { pytestBenchmark } from './pytest-benchmark.js';
import { pytestJson } from './pytest-json.js';
import { sagemaker } from './sagemaker.js';
import { tensorboard } from './tensorboard.js';
import { trainer } from './trainer.js';
import { wandb } from './wandb.js';

/** Every format of metric files, by the name that configuration and reports use. A format joins by a file and a row here. */
export const metricsFormats = {
  json,
  yaml,
  toml,
  epochs,
  benchmark,
  boosting,
  catboost,
  classification_report: classificationReport,
  cross_validate: crossValidate,
  dvc,
  dvc_diff: dvcDiff,
  evidently,
  great_expectations: greatExpectations,
  junit,
  lm_eval: lmEval,
  mlflow,
  prometheus,
  pytest_benchmark: pytestBenchmark,
  pytest_json: pytestJson,
  sagemaker,
  tensorboard,
  trainer,
  wandb,
} satisfies Record<string, MetricsFormat>;

export type MetricsFormatName = keyof typeof metricsFormats;
