import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../result/error.js';
import { at, textAt } from '../fields.js';
import { displayPath, isInside, type Workspace } from '../workspace.js';
import type { Experiment, TrackingStore } from './choose.js';
import { commitTag, type KeyValue, latest, type Metric, type RunSummary } from './run.js';

/** MLflow's numbers in meta.yaml (mlflow 3.17, entities/run_status.py). */
const statuses: Readonly<Record<string, string>> = {
  1: 'RUNNING',
  2: 'SCHEDULED',
  3: 'FINISHED',
  4: 'FAILED',
  5: 'KILLED',
};

/** A metric file larger than this is a training log of millions of steps, and no summary. */
const mostBytes = 64 * 1024 * 1024;
const deepest = 20;

/**
 * The folder `mlruns`: a folder an experiment, in it a folder a run.
 *
 * @param root absolute
 */
export function fileStore(root: string, workspace: Workspace): TrackingStore {
  const shown = displayPath(root, workspace);
  const files = new StoreFiles(workspace);

  const experiments = async (): Promise<Experiment[]> => {
    const found: Experiment[] = [];
    for (const folder of await files.folders(root)) {
      // Deleted experiments lie in .trash, registered models in models.
      const meta = folder === '.trash' || folder === 'models' ? undefined : await files.meta(join(root, folder));
      if (meta !== undefined && textAt(meta, 'lifecycle_stage') !== 'deleted')
        found.push({ id: folder, name: textAt(meta, 'name') ?? folder });
    }
    return found;
  };

  const summary = async (experiment: string, id: string): Promise<RunSummary | undefined> => {
    const folder = join(root, experiment, id);
    const meta = await files.meta(folder);
    if (meta === undefined || at(meta, 'run_id') === undefined) return undefined;
    const [start, end] = [time(meta, 'start_time'), time(meta, 'end_time')];
    const name = textAt(meta, 'run_name');
    const commit = await files.text(join(folder, 'tags', commitTag));
    const status = textAt(meta, 'status') ?? '';
    return {
      id,
      experiment,
      status: statuses[status] ?? (status || 'unknown'),
      deleted: textAt(meta, 'lifecycle_stage') !== 'active',
      ...(name && { name }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(commit !== undefined && { commit: commit.trim() }),
    };
  };

  return {
    shown,
    experiments,
    run: async (id) => {
      if (!/^[0-9a-zA-Z_-]+$/.test(id)) return undefined;
      for (const experiment of await experiments()) {
        const found = await summary(experiment.id, id);
        if (found) return found;
      }
      return undefined;
    },
    finished: async ({ experiment, commit }) => {
      const found: RunSummary[] = [];
      for (const { id } of experiment ? [experiment] : await experiments()) {
        for (const folder of await files.folders(join(root, id))) {
          const run = await summary(id, folder);
          if (!run || run.deleted || run.status !== 'FINISHED') continue;
          if (commit === undefined || run.commit === commit) found.push(run);
        }
      }
      return found;
    },
    record: async (run) => {
      const folder = join(root, run.experiment, run.id);
      const metrics: Metric[] = [];
      for (const [key, text, path] of await files.tree(join(folder, 'metrics'))) {
        const metric = latest(metricLines(key, text, displayPath(path, workspace)));
        if (metric) metrics.push(metric);
      }
      const pairs = async (kind: string): Promise<KeyValue[]> =>
        (await files.tree(join(folder, kind))).map(([key, value]) => ({ key, value }));
      return { summary: run, metrics, params: await pairs('params'), tags: await pairs('tags') };
    },
  };
}

/**
 * `timestamp value step`, and behind it the name and digest of a data set. The first lines of old files have no step. MLflow
 * itself takes the step of a line with a data set for 0, which looks like an oversight: here it is what is written.
 */
function metricLines(key: string, text: string, shown: string): Metric[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [timestamp, value, step = '0'] = line.trim().split(/\s+/);
    const metric = { key, value: pythonFloat(value ?? ''), timestamp: Number(timestamp), step: Number(step) };
    if (metric.value !== undefined && Number.isSafeInteger(metric.timestamp) && Number.isSafeInteger(metric.step))
      return [{ ...metric, value: metric.value }];
    const why = `line ${index + 1} is ${JSON.stringify(line.slice(0, 80))}, and not "timestamp value step"`;
    throw new UserError('malformed', { what: `${shown} is no metric of MLflow`, why });
  });
}

/** As Python's float reads what its repr wrote. */
function pythonFloat(text: string): number | undefined {
  const [, sign, word] = /^([+-]?)(inf|infinity|nan)$/i.exec(text) ?? [];
  if (word !== undefined) {
    if (word.toLowerCase() === 'nan') return Number.NaN;
    return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  return /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$/i.test(text) ? Number(text) : undefined;
}

function time(meta: unknown, key: string): number | undefined {
  const value = Number(textAt(meta, key) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The files of a store, none of which may lead out of the workspace. */
class StoreFiles {
  constructor(private readonly workspace: Workspace) {}

  async folders(path: string): Promise<string[]> {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries.flatMap((entry) => (entry.isDirectory() || entry.isSymbolicLink() ? [entry.name] : [])).sort();
  }

  /** meta.yaml with all its values as texts: an id such as 12e5… is no number. */
  async meta(folder: string): Promise<unknown> {
    const path = join(folder, 'meta.yaml');
    const text = await this.text(path);
    if (text === undefined) return undefined;
    try {
      return parse(text, { schema: 'failsafe' });
    } catch (cause) {
      const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
      const what = `${displayPath(path, this.workspace)} is not YAML`;
      throw new UserError('malformed', { what, why }, undefined, { cause });
    }
  }

  async text(path: string): Promise<string | undefined> {
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) return undefined;
    const shown = displayPath(path, this.workspace);
    if (!isInside(real, this.workspace.root)) {
      const why = `it is, or lies behind, a symbolic link to ${real}`;
      throw new UserError('outside_workspace', { what: `${shown} leads out of the workspace`, why });
    }
    const status = await stat(real);
    if (!status.isFile()) return undefined;
    if (status.size > mostBytes) throw new UserError('unsupported', { what: `${shown} has ${status.size} bytes` });
    return readFile(real, 'utf8');
  }

  /** All files below a folder, by name with slashes: MLflow makes folders of the slashes in a name. */
  async tree(folder: string, prefix = '', depth = 0): Promise<[key: string, text: string, path: string][]> {
    if (depth > deepest)
      throw new UserError('unsupported', { what: `${displayPath(folder, this.workspace)} is too deep` });
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const found: [string, string, string][] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const text = entry.isDirectory() ? undefined : await this.text(path);
      if (text !== undefined) found.push([`${prefix}${entry.name}`, text, path]);
      else found.push(...(await this.tree(path, `${prefix}${entry.name}/`, depth + 1)));
    }
    return found;
  }
}
