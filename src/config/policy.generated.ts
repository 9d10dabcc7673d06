// Generated from schema/mlgate.schema.json by `npm run generate`. Edit the schema, not this file.

/**
 * What relative rules compare with: merge_base, branch:, commit:, git:, file:, s3://, artifact:, github_release: or mlflow:. At the top, for every block that does not name its own.
 */
export type Baseline =
  | string
  | {
      from: Source;
      /**
       * What a missing baseline does to the rules that need it. fail: it blocks. warn: it is reported. allow: those rules are skipped. accept_first: where there never was one, the candidate is the first and passes.
       */
      on_missing: 'fail' | 'warn' | 'allow' | 'accept_first';
      max_age?: Duration;
    };
/**
 * merge_base, branch:NAME, commit:SHA, git:REF:PATH, file:PATH, s3://BUCKET/KEY, artifact:WORKFLOW/NAME/PATH, github_release:TAG/ASSET or mlflow:models:/NAME@ALIAS
 */
export type Source = string;
/**
 * An older baseline is none: 90s, 15m, 36h, 30d.
 */
export type Duration = string;
/**
 * Of a history: last, or the row in which one column is best.
 */
export type Row =
  | string
  | {
      best_of: string;
      direction: Direction;
    };
export type Direction = 'higher_is_better' | 'lower_is_better';
/**
 * An older file is stale: 90s, 15m, 36h, 7d.
 */
export type Duration1 = string;
/**
 * Largest size, inclusive: bytes, or text such as 200MB (10⁶) or 200MiB (2²⁰).
 */
export type Size = number | string;
/**
 * The last day (UTC) on which the waiver is in force, such as 2026-12-01.
 */
export type Day = string;

/**
 * mlgate.yml: what one model must satisfy before it may be published. Paths are relative to the file that names them.
 */
export interface Configuration {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * Name of the model: letters, digits, '.', '_' and '-'.
   */
  name: string;
  /**
   * warn: warnings block as well.
   */
  fail_on: 'fail' | 'warn';
  baseline?: Baseline;
  /**
   * Tables, by name.
   */
  data?: {
    [k: string]: Data;
  };
  /**
   * Metric files, by name.
   */
  metrics?: {
    [k: string]: Metrics;
  };
  /**
   * Model files, by name.
   */
  model?: {
    [k: string]: Model;
  };
  /**
   * Checks that do not block until the end of a day, with the reason and who approved it.
   *
   * @minItems 1
   */
  waivers?: Waiver[];
}
export interface Data {
  /**
   * File or glob: .csv or .parquet.
   */
  path: string;
  /**
   * JSON Schema 2020-12 of one row.
   */
  schema?: string;
  row_count?: RowCount;
  /**
   * Keys: each a list of columns whose values together occur once.
   *
   * @minItems 1
   */
  unique?: string[][];
  /**
   * warn: the check is reported and does not block.
   */
  severity: 'fail' | 'warn';
  /**
   * Whether reports show the values of failing rows.
   */
  show_values: boolean;
}
export interface RowCount {
  /**
   * Fewest rows, inclusive.
   */
  min?: number;
  /**
   * Most rows, inclusive.
   */
  max?: number;
}
export interface Metrics {
  /**
   * The metrics file, as the tool wrote it; an MLflow folder or database; s3://bucket/key; git:REF:PATH.
   */
  path?: string;
  /**
   * States the format where the content does not (docs/metrics.md).
   */
  format?:
    | 'json'
    | 'yaml'
    | 'toml'
    | 'epochs'
    | 'benchmark'
    | 'boosting'
    | 'catboost'
    | 'classification_report'
    | 'cross_validate'
    | 'dvc'
    | 'dvc_diff'
    | 'evidently'
    | 'great_expectations'
    | 'junit'
    | 'lm_eval'
    | 'mlflow'
    | 'prometheus'
    | 'pytest_benchmark'
    | 'pytest_json'
    | 'sagemaker'
    | 'tensorboard'
    | 'trainer'
    | 'wandb';
  row?: Row;
  run?: RunOf;
  mlflow?: TrackingServer;
  prometheus?: Prometheus;
  /**
   * Whether text such as "0.91" counts as the number it spells.
   */
  numeric_strings: boolean;
  max_age?: Duration1;
  baseline?: Baseline;
  /**
   * Metric → rule. A metric is a dotted path (test.accuracy), with quotes and wildcards (per_speaker.*.wer), or a JSON Pointer (/test/accuracy).
   */
  rules: {
    [k: string]: MetricRule;
  };
}
/**
 * Of a tracking store: the finished run with this id, the newest, or the newest of a commit.
 */
export interface RunOf {
  id?: string;
  newest?: true;
  commit?: string;
  experiment?: string;
}
export interface TrackingServer {
  /**
   * A tracking server; ${NAME} is replaced.
   */
  url: string;
}
export interface Prometheus {
  /**
   * A Prometheus server; ${NAME} is replaced.
   */
  url: string;
  /**
   * An instant query that answers one sample.
   */
  query: string;
}
export interface MetricRule {
  /**
   * true: the metric must be there and finite. false: where it is not there, its rules are skipped.
   */
  required?: boolean;
  /**
   * Smallest value that passes, inclusive.
   */
  min?: number;
  /**
   * Largest value that passes, inclusive.
   */
  max?: number;
  /**
   * How much worse than the baseline the value may be, in the metric's own unit.
   */
  max_absolute_regression?: number;
  /**
   * The same as a share of the baseline's absolute value: 0.05 is five percent.
   */
  max_relative_regression?: number;
  /**
   * How much better than the baseline the value must be, in the metric's own unit.
   */
  min_absolute_improvement?: number;
  /**
   * The same as a share of the baseline's absolute value.
   */
  min_relative_improvement?: number;
  max_gap?: Gap;
  ratchet?: Ratchet;
  /**
   * Which way is better. Known for common metrics; needed for relative rules on others.
   */
  direction?: 'higher_is_better' | 'lower_is_better';
  /**
   * How the values of a wildcard or an array become one; all: each is judged.
   */
  aggregate?: 'min' | 'max' | 'mean' | 'all';
  /**
   * The file's value is multiplied by this before it is judged: 0.01 makes a fraction of a percent.
   */
  scale?: number;
  /**
   * interval: by the 95 % confidence interval of the value.
   */
  decision: 'point' | 'interval';
  /**
   * For decision: interval: how many rows a proportion is over, as a number or as the name of one in the file.
   */
  trials?: number | string;
  /**
   * For decision: interval: the standard error, as a number or as the name of one in the file.
   */
  stderr?: number | string;
  /**
   * What an interval on both sides of the bound does. warn: it is reported and does not block.
   */
  on_inconclusive: 'fail' | 'warn';
  /**
   * warn: the check is reported and does not block.
   */
  severity: 'fail' | 'warn';
}
/**
 * How much worse the value may be than another one of the file, such as the one on the training data.
 */
export interface Gap {
  /**
   * The other metric.
   */
  to: string;
  /**
   * Largest difference, inclusive.
   */
  max: number;
}
/**
 * Against the best of the file's history in git, allowing for its noise.
 */
export interface Ratchet {
  /**
   * How much worse than that the value may be.
   */
  tolerance: number;
}
export interface Model {
  /**
   * The model file.
   */
  path: string;
  max_size?: Size;
  /**
   * Largest growth against the baseline, inclusive: 0.1 is ten percent.
   */
  max_relative_growth?: number;
  baseline?: Baseline;
  /**
   * warn: the check is reported and does not block.
   */
  severity: 'fail' | 'warn';
}
export interface Waiver {
  /**
   * Id of the check, as reports print it.
   */
  check: string;
  reason: string;
  approved_by: string;
  expires: Day;
}
