import type { MetricsFile } from '../../formats/metrics/metrics-file.js';
import type { ReadMetricsOptions } from '../../formats/metrics/read.js';
import type { MeasurementError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import type { Side } from '../rules/baseline.js';
import type { Acceptance } from './acceptance.js';

/** One version of the judged file out of its history. */
export interface Version {
  readonly file: FrozenFile;
  readonly bytes: Uint8Array;
}

/** All that the rules of a block are judged on. */
export interface Measurement {
  readonly metrics: MetricsFile;
  /** how the file was asked to be read; its other versions are read alike */
  readonly read: ReadMetricsOptions;
  readonly numericStrings: boolean;
  /** absent where no rule compares with a baseline */
  readonly baseline?: Side<MetricsFile>;
  readonly acceptances: readonly Acceptance[];
  /** the accepted versions, oldest first, or why they cannot be had; absent where no rule reads the history */
  readonly history?: readonly Version[] | MeasurementError;
}
