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
 * Half of the machine's memory where absent; what does not fit is spilled to disk.
 */
export type Size = number | string;
/**
 * For each table: 90s, 15m, 36h.
 */
export type Duration1 = string;
/**
 * warn: the check is reported and does not block.
 */
export type Severity = 'fail' | 'warn';
/**
 * How old the newest may be: 90s, 15m, 36h, 7d.
 */
export type Duration2 = string;
/**
 * How far the newest may lie in the future.
 */
export type Duration3 = string;
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
export type Duration4 = string;
/**
 * What the current data are compared with: a profile that `mlgate profile` wrote, or a table; told apart by content.
 */
export type DriftReference =
  | string
  | {
      /**
       * A profile or a table: a path, s3://, git:, artifact: or github_release:.
       */
      from: string;
      max_age?: Duration5;
    };
/**
 * An older reference is none: 90d.
 */
export type Duration5 = string;
/**
 * The data that are judged: file, glob, folder, s3:// or git:<ref>:<path>; or a profile of them.
 */
export type DriftCurrent =
  | string
  | {
      path: Path;
      window?: DriftWindow;
    };
export type Path = string;
/**
 * Only rows at most so old: 90s, 15m, 36h, 7d.
 */
export type Duration6 = string;
/**
 * ignore, or what is asked of this column beside what is asked of all.
 */
export type DriftColumn =
  | string
  | {
      /**
       * How its values are compared, where their type says something else, as with codes that are numbers.
       */
      kind?: 'numeric' | 'categorical';
      /**
       * The distance; by default that of its kind.
       */
      method?:
        | 'wasserstein'
        | 'ks'
        | 'psi'
        | 'jensen_shannon_distance'
        | 'jensen_shannon_divergence'
        | 'total_variation'
        | 'l_infinity'
        | 'cramers_v'
        | 'chi_square';
      /**
       * Largest distance that passes, inclusive.
       */
      max?: number;
      /**
       * How far the share of missing rows may be from the reference's.
       */
      max_missing_rate_change?: number;
      /**
       * How far the share of infinite values may be from the reference's.
       */
      max_infinite_rate_change?: number;
      /**
       * How much larger the share of rows outside the reference's 0.5 to 99.5 % range may be.
       */
      max_tail_increase?: number;
      /**
       * How much larger the share of rows whose value the reference lacks may be than it was to be expected.
       */
      max_unseen_increase?: number;
      severity?: Severity;
    };
/**
 * The length of a window: 1d.
 */
export type Duration7 = string;
export type ModelFormatName =
  | 'onnx'
  | 'safetensors'
  | 'gguf'
  | 'pytorch'
  | 'torchscript'
  | 'pickle'
  | 'joblib'
  | 'skops'
  | 'npy'
  | 'npz'
  | 'keras'
  | 'keras_h5'
  | 'saved_model'
  | 'xgboost'
  | 'lightgbm'
  | 'mlflow'
  | 'hugging_face'
  | 'tflite'
  | 'catboost'
  | 'pmml'
  | 'core_ml'
  | 'unknown';
/**
 * Largest size, inclusive: bytes, or text such as 200MB (10⁶) or 200MiB (2²⁰).
 */
export type Size1 = number | string;
/**
 * Largest growth against the baseline, inclusive: bytes, or text such as 20MB.
 */
export type Size2 = number | string;
/**
 * The last day (UTC) on which the exception is in force, such as 2026-12-01.
 */
export type Day = string;
/**
 * How old the newest file of the model may be: 36h, 30d.
 */
export type Duration8 = string;
/**
 * How long the reading of the structure of one file may take before it is an error.
 */
export type Duration9 = string;
/**
 * The last day (UTC) on which the waiver is in force, such as 2026-12-01.
 */
export type Day1 = string;

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
  engine?: EngineLimits;
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
   * Reference data against current data.
   */
  drift?: {
    [k: string]: Drift;
  };
  /**
   * Models, by name.
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
/**
 * What reading tables may use. Past a limit a check is an error, never a smaller sample.
 */
export interface EngineLimits {
  memory_limit?: Size;
  /**
   * As many as the machine has where absent.
   */
  threads?: number;
  time_limit: Duration1;
}
export interface Data {
  /**
   * File, glob, folder, s3:// or git:<ref>:<path>: .csv, .tsv, .jsonl or .parquet, also .gz and .zst.
   */
  path: string;
  /**
   * JSON Schema 2020-12 of one row.
   */
  schema?: string;
  /**
   * Columns that the row schema does not name.
   */
  extra_columns: 'fail' | 'warn' | 'allow';
  /**
   * Columns in another order than that of the row schema.
   */
  column_order: 'fail' | 'warn' | 'allow';
  baseline?: Baseline;
  row_count?: RowCount;
  /**
   * Keys: each a list of columns whose values together occur once.
   *
   * @minItems 1
   */
  unique?: string[][];
  /**
   * What the rules of the row schema on a column admit.
   */
  columns?: {
    [k: string]: ColumnRule;
  };
  freshness?: Freshness;
  /**
   * Values that must stand in another table.
   *
   * @minItems 1
   */
  foreign_keys?: ForeignKey[];
  /**
   * Rules on a row, in SQL, by name.
   */
  rules?: {
    [k: string]: ExpressionRule;
  };
  /**
   * Numbers over all rows, by name.
   */
  aggregates?: {
    [k: string]: Aggregate;
  };
  no_overlap_with?: Overlap;
  /**
   * warn: the check is reported and does not block.
   */
  severity: 'fail' | 'warn';
  /**
   * Whether reports show the values of failing rows.
   */
  show_values: boolean;
  /**
   * CSV: what separates cells, instead of a comma, or of a tab in .tsv.
   */
  delimiter?: string;
  /**
   * CSV: what quotes a cell, instead of "; empty where nothing is quoted.
   */
  quote?: string;
  /**
   * CSV and JSON Lines: the encoding of the text, instead of UTF-8.
   */
  encoding?: string;
  /**
   * CSV: what an unquoted cell says where it says nothing, besides the empty one.
   *
   * @minItems 1
   */
  missing_values?: string[];
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
  /**
   * How far the number of rows may be from the baseline's, as a fraction of that.
   */
  max_relative_change?: number;
  /**
   * How far the number of rows may be from the baseline's.
   */
  max_absolute_change?: number;
}
export interface ColumnRule {
  /**
   * The share of rows in which the cell may be missing.
   */
  max_missing_fraction?: number;
  /**
   * The share of the judged rows that must satisfy each rule; with fail and warn, two of them.
   */
  mostly?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  /**
   * How many rows may violate each rule; with fail and warn, two numbers.
   */
  max_violations?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  severity?: Severity;
}
export interface Freshness {
  /**
   * Dates or timestamps; without a zone they are UTC.
   */
  column: string;
  max_age: Duration2;
  max_ahead: Duration3;
  severity?: Severity;
}
export interface ForeignKey {
  /**
   * The column, or the columns together, whose values must be there in the other table.
   *
   * @minItems 1
   */
  column: string | string[];
  in: ReferencedTable;
  /**
   * The share of the judged rows that must satisfy each rule; with fail and warn, two of them.
   */
  mostly?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  /**
   * How many rows may violate each rule; with fail and warn, two numbers.
   */
  max_violations?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  severity?: Severity;
}
export interface ReferencedTable {
  /**
   * The other table.
   */
  path: string;
  /**
   * Its column, or its columns in the same order.
   *
   * @minItems 1
   */
  column: string | string[];
}
export interface ExpressionRule {
  /**
   * What must be true of a row.
   */
  expression: string;
  /**
   * The rows that are judged; all where absent.
   */
  where?: string;
  /**
   * What it means where a missing value leaves the expression unknown.
   */
  null_as: 'fail' | 'allow';
  /**
   * The share of the judged rows that must satisfy each rule; with fail and warn, two of them.
   */
  mostly?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  /**
   * How many rows may violate each rule; with fail and warn, two numbers.
   */
  max_violations?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  severity?: Severity;
}
export interface Aggregate {
  statistic: 'mean' | 'sum' | 'min' | 'max' | 'quantile' | 'distinct_count';
  column: string;
  /**
   * Which one: 0.5 is the median. The smallest value that at least this share of the values does not exceed.
   */
  quantile?: number;
  /**
   * Each group by itself; the check is that of the worst.
   *
   * @minItems 1
   */
  by?: string[];
  /**
   * The rows that are looked at; all where absent.
   */
  where?: string;
  /**
   * Inclusive.
   */
  min?: number;
  /**
   * Inclusive.
   */
  max?: number;
  severity?: Severity;
}
export interface Overlap {
  /**
   * The other table, such as the test data.
   */
  path: string;
  /**
   * The columns that tell what must not be in both; all where absent.
   *
   * @minItems 1
   */
  key?: string[];
  /**
   * A date or timestamp of both: no row may be later than the earliest of the other table.
   */
  time?: string;
  /**
   * The share of the judged rows that must satisfy each rule; with fail and warn, two of them.
   */
  mostly?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  /**
   * How many rows may violate each rule; with fail and warn, two numbers.
   */
  max_violations?:
    | number
    | {
        fail?: number;
        warn?: number;
      };
  severity?: Severity;
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
  max_age?: Duration4;
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
export interface Drift {
  reference: DriftReference;
  current: DriftCurrent;
  /**
   * What is asked of single columns; ignore leaves one out.
   */
  columns?: {
    [k: string]: DriftColumn;
  };
  numeric: DriftOfNumbers;
  categorical: DriftOfCategories;
  /**
   * How far the share of true in a boolean column may be from the reference's.
   */
  max_true_rate_change: number;
  /**
   * How far the share of missing rows may be from the reference's.
   */
  max_missing_rate_change: number;
  /**
   * How far the share of infinite values may be from the reference's.
   */
  max_infinite_rate_change: number;
  /**
   * How much larger the share of rows outside the reference's 0.5 to 99.5 % range may be.
   */
  max_tail_increase: number;
  /**
   * How much larger the share of rows whose value the reference lacks may be than it was to be expected.
   */
  max_unseen_increase: number;
  /**
   * What more values than expected that the reference lacks do.
   */
  new_categories: 'fail' | 'warn' | 'allow';
  /**
   * Columns that the reference does not have: nothing is known of them.
   */
  extra_columns: 'fail' | 'warn' | 'allow';
  /**
   * What makes a change drift: that it is large and more than noise, or one of both.
   */
  decision: 'effect_and_significance' | 'effect' | 'significance';
  alpha: number;
  /**
   * For that many columns are asked.
   */
  correction: 'benjamini_hochberg' | 'holm' | 'bonferroni' | 'none';
  /**
   * The numbers of another tool, conventions and all.
   */
  compat?: 'evidently' | 'scipy';
  /**
   * With fewer rows on either side nothing is decided.
   */
  min_rows: number;
  /**
   * The column, or the columns together, that rows belong to which are not independent, such as a user.
   *
   * @minItems 1
   */
  group?: string | string[];
  /**
   * Columns that hold scores or classes of the model: their drift is called prediction drift.
   *
   * @minItems 1
   */
  predictions?: string[];
  /**
   * Columns that hold the truth: their drift is called label drift.
   *
   * @minItems 1
   */
  labels?: string[];
  concept?: DriftConcept;
  windows?: DriftWindows;
  dataset?: DriftDataset;
  on_drift?: OnDrift;
  severity?: Severity;
  /**
   * Whether reports may show values that the reference lacks.
   */
  show_values: boolean;
  /**
   * CSV: what separates cells, instead of a comma, or of a tab in .tsv.
   */
  delimiter?: string;
  /**
   * CSV: what quotes a cell, instead of "; empty where nothing is quoted.
   */
  quote?: string;
  /**
   * CSV and JSON Lines: the encoding of the text, instead of UTF-8.
   */
  encoding?: string;
  /**
   * CSV: what an unquoted cell says where it says nothing, besides the empty one.
   *
   * @minItems 1
   */
  missing_values?: string[];
}
export interface DriftWindow {
  /**
   * Dates or timestamps; without a zone they are UTC.
   */
  column: string;
  last: Duration6;
}
export interface DriftOfNumbers {
  method:
    | 'wasserstein'
    | 'ks'
    | 'psi'
    | 'jensen_shannon_distance'
    | 'jensen_shannon_divergence'
    | 'total_variation'
    | 'l_infinity';
  /**
   * What the Wasserstein distance is divided by.
   */
  normalize: 'winsorised_std' | 'reference_std' | 'range' | 'none';
  /**
   * Largest distance that passes, inclusive; 0.1 for wasserstein.
   */
  max?: number;
}
export interface DriftOfCategories {
  method:
    | 'jensen_shannon_distance'
    | 'jensen_shannon_divergence'
    | 'psi'
    | 'total_variation'
    | 'l_infinity'
    | 'cramers_v'
    | 'chi_square';
  /**
   * Whether what noise alone adds is taken off a Jensen-Shannon distance.
   */
  corrected: boolean;
  /**
   * Largest distance that passes, inclusive; 0.05 for jensen_shannon_distance.
   */
  max?: number;
}
export interface DriftConcept {
  /**
   * A column with the model's error in each row: 0 and 1, or its size.
   */
  error: string;
  /**
   * How much larger the mean error may be, as a fraction of the reference's.
   */
  max_relative_increase: number;
  severity?: Severity;
}
/**
 * Shows by windows of time when drift began.
 */
export interface DriftWindows {
  /**
   * Dates or timestamps; without a zone they are UTC.
   */
  column: string;
  every: Duration7;
}
export interface DriftDataset {
  /**
   * The share of the compared columns that may drift; single columns only warn then.
   */
  max_drifted_share?: number;
  /**
   * Columns that block whatever the share is.
   *
   * @minItems 1
   */
  must_not_drift?: string[];
}
export interface OnDrift {
  /**
   * Drift blocks when so many runs over new data in a row have found it.
   */
  consecutive: number;
  /**
   * A file that remembers earlier runs: keep it between jobs. Without it the first drift blocks.
   */
  state: string;
}
export interface Model {
  /**
   * The model: a file, a folder with all that lies in it, a glob, or a list of those.
   *
   * @minItems 1
   */
  path: string | Path[];
  /**
   * What the model and each file in it may be; by default every format whose structure is read. What is only told by its name (tflite, catboost, pmml, core_ml), and unknown, is taken as it is where it is listed here.
   *
   * @minItems 1
   */
  formats?: ModelFormatName[];
  max_size?: Size1;
  /**
   * Largest growth against the baseline, inclusive: 0.1 is ten percent.
   */
  max_relative_growth?: number;
  max_absolute_growth?: Size2;
  baseline?: Baseline;
  /**
   * Further exact pairs that loading the model may import, as module:name, such as acme.features:Clip.
   *
   * @minItems 1
   */
  allow_imports?: string[];
  /**
   * Files whose format, structure and imports are taken as they are, by their content, until the end of a day.
   *
   * @minItems 1
   */
  exceptions?: ModelException[];
  /**
   * Most elements of all tensors together, inclusive.
   */
  max_parameters?: number;
  /**
   * Data types that tensors may have, as NumPy names them: float32, float16, bfloat16, int8; blocks of GGUF as q4_k.
   *
   * @minItems 1
   */
  allowed_dtypes?: string[];
  opset?: Opset;
  max_age?: Duration8;
  time_limit: Duration9;
  /**
   * Reports of other scanners, by name: SARIF, or the JSON of picklescan, modelscan and modelaudit.
   */
  scans?: {
    [k: string]: Scan;
  };
  /**
   * warn: the check is reported and does not block.
   */
  severity: 'fail' | 'warn';
}
export interface ModelException {
  /**
   * Of the file, as reports print it.
   */
  sha256: string;
  reason: string;
  approved_by: string;
  expires: Day;
}
/**
 * Version of the operator set ai.onnx, inclusive.
 */
export interface Opset {
  min?: number;
  max?: number;
}
export interface Scan {
  /**
   * The report.
   */
  path: string;
  /**
   * The least severity of a finding that fails.
   */
  fail_at: 'low' | 'medium' | 'high' | 'critical';
}
export interface Waiver {
  /**
   * Id of the check, as reports print it.
   */
  check: string;
  reason: string;
  approved_by: string;
  expires: Day1;
}
