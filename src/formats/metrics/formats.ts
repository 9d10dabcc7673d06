import { epochs } from './epochs.js';
import { evidently } from './evidently.js';
import type { MetricsFormat } from './format.js';
import { greatExpectations } from './great-expectations.js';
import { mlflow } from './mlflow.js';
import { json, toml, yaml } from './plain.js';
import { prometheus } from './prometheus.js';
import { sagemaker } from './sagemaker.js';

/** Every format of metric files, by the name that configuration and reports use. A format joins by a file and a row here. */
export const metricsFormats = {
  json,
  yaml,
  toml,
  epochs,
  evidently,
  great_expectations: greatExpectations,
  mlflow,
  prometheus,
  sagemaker,
} satisfies Record<string, MetricsFormat>;

export type MetricsFormatName = keyof typeof metricsFormats;
