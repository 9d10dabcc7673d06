import { UserError } from '../../result/error.js';

/** What the choice among runs is made by. */
export interface RunSummary {
  readonly id: string;
  readonly status: string;
  readonly deleted: boolean;
  readonly experiment: string;
  readonly name?: string;
  /** milliseconds since 1970 */
  readonly start?: number;
  readonly end?: number;
  /** its tag mlflow.source.git.commit */
  readonly commit?: string;
}

export interface Metric {
  readonly key: string;
  readonly value: number;
  readonly timestamp: number;
  readonly step: number;
}

export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** A run with its latest metrics. */
export interface RunRecord {
  readonly summary: RunSummary;
  readonly metrics: readonly Metric[];
  readonly params: readonly KeyValue[];
  readonly tags: readonly KeyValue[];
}

export const commitTag = 'mlflow.source.git.commit';

/**
 * The latest value of a metric as MLflow decides it, which is not the last one written: that of the greatest step, of these
 * the greatest timestamp, of these the greatest value. So do both of its stores: mlflow 3.17,
 * store/tracking/file_store.py `_get_metric_from_file` and store/tracking/sqlalchemy_store.py `_compare_metrics`.
 */
export function latest(metrics: readonly Metric[]): Metric | undefined {
  return metrics.reduce<Metric | undefined>(
    (best, metric) => (best && !isLater(metric, best) ? best : metric),
    undefined,
  );
}

function isLater(one: Metric, other: Metric): boolean {
  if (one.step !== other.step) return one.step > other.step;
  if (one.timestamp !== other.timestamp) return one.timestamp > other.timestamp;
  return one.value > other.value;
}

/** Stores keep an infinity as the largest double, which would pass any `min`. */
export function stored(value: number): number {
  return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Number.POSITIVE_INFINITY : value;
}

/**
 * One run in one form, wherever it came from: that of the answer to `runs/get` of MLflow's REST API, with NaN and infinities
 * as the bare words that Python writes. Sorted by key, so that the same run has the same bytes.
 */
export function runDocument({ summary, metrics, params, tags }: RunRecord): Buffer {
  const info = {
    run_id: summary.id,
    ...(summary.name !== undefined && { run_name: summary.name }),
    experiment_id: summary.experiment,
    status: summary.status,
    ...(summary.start !== undefined && { start_time: summary.start }),
    ...(summary.end !== undefined && { end_time: summary.end }),
    lifecycle_stage: summary.deleted ? 'deleted' : 'active',
  };
  const metric = ({ key, value, timestamp, step }: Metric) =>
    `{"key":${JSON.stringify(key)},"value":${double(value)},"timestamp":${timestamp},"step":${step}}`;
  const written = [...metrics].sort(byKey).map(metric).join(',\n');
  const pairs = (all: readonly KeyValue[]) =>
    JSON.stringify([...all].sort(byKey).map(({ key, value }) => ({ key, value })));
  return Buffer.from(
    `{"run":{"info":${JSON.stringify(info)},\n"data":{"metrics":[\n${written}],\n"params":${pairs(params)},\n"tags":${pairs(tags)}}}}\n`,
  );
}

/** As Python writes it: a value of MLflow is a double, and no integer that could be exact beyond 2⁵³. */
function double(value: number): string {
  return /^-?[0-9]+$/.test(String(value)) ? `${value}.0` : String(value);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** @throws UserError `unsupported` where the run may not be judged, with the reason */
export function finishedRun(run: RunSummary, shown: string): RunSummary {
  const what = `run ${run.id} in ${shown} `;
  if (run.deleted) {
    const fix = 'name a run that is not deleted, or restore it: mlflow runs restore --run-id …';
    throw new UserError('unsupported', { what: `${what}is deleted`, fix });
  }
  if (run.status !== 'FINISHED') {
    const why = 'only a finished run has its last metrics';
    const fix = 'name a run that finished, or write run: { newest: true }';
    throw new UserError('unsupported', { what: `${what}did not finish: its status is ${run.status}`, why, fix });
  }
  return run;
}
