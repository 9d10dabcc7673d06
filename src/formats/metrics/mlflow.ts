import { UserError } from '../../result/error.js';
import type { MetricsFormat, Reading } from './format.js';
import { instant } from './instant.js';
import { treeIn } from './plain.js';
import { at, child, isArray, isMap, type Tree, type TreeMap } from './tree.js';

/** The latest value of each metric of one run, as MLflow's REST API answers it. The other stores are turned into this. */
export const mlflow: MetricsFormat = {
  title: 'MLflow run: answer of `runs/get`, or of `runs/search` with one run',
  syntax: ['json'],
  detection: '`run`, or each of `runs`, with `info.run_id` or `info.run_uuid`, and `data`',
  example: 'val/acc',
  tested: 'MLflow 3.17.2, SQLite store behind `mlflow server`',
  recognises: (content) => content.syntax === 'json' && (runsIn(content.root)?.every(isRun) ?? false),
  read: (content, path) => readRun(theRun(treeIn(content), path), path),
};

function runsIn(root: Tree): readonly Tree[] | undefined {
  const run = child(root, 'run');
  const runs = child(root, 'runs');
  return isMap(run) ? [run] : isArray(runs) && runs.length > 0 ? runs : undefined;
}

function isRun(run: Tree): run is TreeMap {
  const id = at(run, ['info', 'run_id']) ?? at(run, ['info', 'run_uuid']);
  return typeof id === 'string' && isMap(child(run, 'data'));
}

function theRun(root: Tree, path: string): TreeMap {
  const [run, ...more] = runsIn(root) ?? [];
  if (more.length > 0) {
    throw new UserError('unsupported', {
      what: `${path} holds ${more.length + 1} runs, and which of them is judged is not stated`,
      fix: 'save the answer of runs/get for one run, or search with max_results 1',
    });
  }
  if (run !== undefined && isRun(run)) return run;
  throw new UserError('malformed', { what: `${path} is no answer of runs/get of MLflow: it holds no run` });
}

/** @throws UserError `unsupported` for a run that failed, still runs or was deleted: its numbers are not its result */
function readRun(run: TreeMap, path: string): Reading {
  const info = (key: string) => at(run, ['info', key]);
  const name = String(info('run_name') ?? info('run_id') ?? info('run_uuid'));
  const status = info('status');
  if (status !== 'FINISHED') {
    throw new UserError('unsupported', {
      what: `the run ${name} in ${path} has status ${String(status ?? 'unknown')}, not FINISHED`,
      why: 'the metrics of a run that did not finish are not its result',
      fix: 'name a finished run',
    });
  }
  if (info('lifecycle_stage') === 'deleted') {
    throw new UserError('unsupported', {
      what: `the run ${name} in ${path} is deleted`,
      why: 'somebody took it out of the experiment',
      fix: 'name another run, or restore it: mlflow runs restore',
    });
  }
  const date = instant(info('end_time'));
  return { root: metricsOf(run, path), ...(date && { date }) };
}

/** Parameters and tags are left out: they were set, not measured. */
function metricsOf(run: TreeMap, path: string): TreeMap {
  const metrics = at(run, ['data', 'metrics']) ?? [];
  const found = new Map<string, Tree>();
  for (const metric of isArray(metrics) ? metrics : [metrics]) {
    const key = child(metric, 'key');
    if (typeof key !== 'string') throw new UserError('malformed', { what: `${path} has a metric without a key` });
    if (found.has(key)) {
      throw new UserError('malformed', {
        what: `${path} has two values of the metric ${JSON.stringify(key)}`,
        why: 'runs/get answers the latest value of each',
      });
    }
    found.set(key, meant(child(metric, 'value') ?? null));
  }
  return found;
}

/** MLflow's stores cannot hold infinity and write the largest double instead; protobuf's JSON writes NaN as text. */
function meant(value: Tree): Tree {
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity' || value === Number.MAX_VALUE) return Number.POSITIVE_INFINITY;
  if (value === '-Infinity' || value === -Number.MAX_VALUE) return Number.NEGATIVE_INFINITY;
  return value;
}
