import { benchmark } from './benchmark.js';
import { boosting } from './boosting.js';
import { catboost } from './catboost.js';
import { classificationReport } from './classification-report.js';
import { crossValidate } from './cross-validate.js';
import { dvc } from './dvc.js';
import { dvcDiff } from './dvc-diff.js';
import { epochs } from './epochs.js';
import type { MetricsFormat } from './format.js';
import { junit } from './junit.js';
import { json, toml, yaml } from './plain.js';
import { pytestBenchmark } from './pytest-benchmark.js';
import { pytestJson } from './pytest-json.js';

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
  junit,
  pytest_benchmark: pytestBenchmark,
  pytest_json: pytestJson,
} satisfies Record<string, MetricsFormat>;

export type MetricsFormatName = keyof typeof metricsFormats;
