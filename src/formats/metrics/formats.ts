import { boosting } from './boosting.js';
import { catboost } from './catboost.js';
import { classificationReport } from './classification-report.js';
import { crossValidate } from './cross-validate.js';
import { dvc } from './dvc.js';
import { dvcDiff } from './dvc-diff.js';
import { epochs } from './epochs.js';
import type { MetricsFormat } from './format.js';
import { json, toml, yaml } from './plain.js';

/** Every format of metric files, by the name that configuration and reports use. A format joins by a file and a row here. */
export const metricsFormats = {
  json,
  yaml,
  toml,
  epochs,
  boosting,
  catboost,
  classification_report: classificationReport,
  cross_validate: crossValidate,
  dvc,
  dvc_diff: dvcDiff,
} satisfies Record<string, MetricsFormat>;

export type MetricsFormatName = keyof typeof metricsFormats;
