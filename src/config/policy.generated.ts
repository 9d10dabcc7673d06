// Generated from schema/mlgate.schema.json by `npm run generate`. Edit the schema, not this file.

/**
 * What relative rules compare with: file:<path>. At the top, for every block that does not name its own.
 */
export type Baseline =
  | string
  | {
      from: Source;
      /**
       * What a missing baseline does to the rules that need it. fail: it blocks. warn: it is reported. allow: those rules are skipped.
       */
      on_missing: 'fail' | 'warn' | 'allow';
    };
/**
 * file:<path>
 */
export type Source = string;
/**
 * Largest size, inclusive: bytes, or text such as 200MB (10⁶) or 200MiB (2²⁰).
 */
export type Size = number | string;

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
   * A JSON file, flat or nested.
   */
  path: string;
  baseline?: Baseline;
  /**
   * Metric → rule. A metric is a dotted path (test.accuracy) or a JSON Pointer (/test/accuracy).
   */
  rules: {
    [k: string]: MetricRule;
  };
}
export interface MetricRule {
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
   * Which way is better. Known for common metrics; needed for relative rules on others.
   */
  direction?: 'higher_is_better' | 'lower_is_better';
  /**
   * warn: the check is reported and does not block.
   */
  severity: 'fail' | 'warn';
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
