import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import type { RunChoice } from '../source.js';
import { finishedRun, type RunRecord, type RunSummary } from './run.js';

export interface Experiment {
  readonly id: string;
  readonly name: string;
}

/** What is asked of a store for a choice. */
export interface FinishedRuns {
  /** undefined: all that are not deleted */
  readonly experiment: Experiment | undefined;
  /** of the tag mlflow.source.git.commit */
  readonly commit?: string;
  /** whether the newest alone is enough */
  readonly newest: boolean;
}

/** Where MLflow keeps runs: a folder, a database, a server. */
export interface TrackingStore {
  /** as messages name it */
  readonly shown: string;
  /** those that are not deleted */
  experiments(): Promise<readonly Experiment[]>;
  /** a run in any state */
  run(id: string): Promise<RunSummary | undefined>;
  /** runs that finished and are not deleted, in any order */
  finished(wanted: FinishedRuns): Promise<readonly RunSummary[]>;
  record(run: RunSummary): Promise<RunRecord>;
}

/**
 * The run that is meant. Deleted, failed and unfinished runs keep attractive metrics: they are never chosen.
 *
 * @param head the commit that is checked out
 * @throws UserError where there is no such run, or where it is not clear which
 */
export async function chosenRun(
  store: TrackingStore,
  choice: RunChoice | undefined,
  head: () => Promise<string | null>,
): Promise<RunSummary> {
  const { shown } = store;
  if (choice && 'id' in choice) {
    const run = await store.run(choice.id);
    if (!run) {
      const fix = 'copy the id from the page of the run in MLflow';
      throw new UserError('missing_file', { what: `${shown} has no run ${choice.id}`, fix });
    }
    return finishedRun(run, shown);
  }
  const experiment = choice?.experiment === undefined ? undefined : await experimentOf(store, choice.experiment);
  const place = experiment ? `experiment ${experiment.name} of ${shown}` : shown;
  if (choice && 'commit' in choice) {
    const commit = await commitOf(choice.commit, head);
    const [run] = newestFirst(await store.finished({ experiment, commit, newest: true }));
    if (run) return run;
    throw new UserError('missing_file', {
      what: `${place} has no finished run of commit ${commit.slice(0, 12)}`,
      why: 'no run that finished has this commit as its tag mlflow.source.git.commit',
      fix:
        commit.length < 40
          ? 'write all 40 digits of the commit'
          : 'train from a git checkout at this commit, or write run: { newest: true }',
    });
  }
  const runs = newestFirst(await store.finished({ experiment, newest: choice !== undefined }));
  const [newest] = runs;
  if (!newest) {
    throw new UserError('missing_file', {
      what: `${place} has no finished run`,
      why: 'runs that failed, are running or were deleted do not count',
      fix: 'train once, and let the run end',
    });
  }
  if (!choice && runs.length > 1) {
    throw new UserError('unsupported', {
      what: `${place} has ${runs.length} finished runs, and none of them is named`,
      fix: 'write run: { newest: true }, run: { commit: HEAD } or run: { id: … }',
    });
  }
  return newest;
}

/** By the end; a run without one comes last. What ends together is ordered as MLflow orders it: by start, then by id. */
function newestFirst(runs: readonly RunSummary[]): RunSummary[] {
  return [...runs].sort(
    (a, b) => (b.end ?? 0) - (a.end ?? 0) || (b.start ?? 0) - (a.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

async function experimentOf(store: TrackingStore, name: string): Promise<Experiment> {
  const experiments = await store.experiments();
  const found = experiments.find((each) => each.name === name);
  if (found) return found;
  const names = experiments.map((each) => each.name).sort();
  const [similar] = nearest(name, names, 1);
  throw new UserError('missing_file', {
    what: `${store.shown} has no experiment ${name}`,
    why: names.length > 0 ? `it has ${listed(names)}` : 'it has none',
    ...(similar !== undefined && { fix: `did you mean ${similar}?` }),
  });
}

async function commitOf(commit: string, head: () => Promise<string | null>): Promise<string> {
  if (commit !== 'HEAD') return commit.toLowerCase();
  const found = await head();
  if (found !== null) return found;
  throw new UserError('no_baseline', {
    what: 'no commit is checked out, so that no run is of it',
    fix: 'run it in a git checkout, or write run: { newest: true }',
  });
}

function listed(names: readonly string[], most = 6): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
