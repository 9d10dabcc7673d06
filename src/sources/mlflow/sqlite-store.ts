import { UserError } from '../../result/error.js';
import { displayPath, type Workspace } from '../workspace.js';
import type { TrackingStore } from './choose.js';
import { commitTag, type KeyValue, type RunSummary, stored } from './run.js';

/** What is used of node:sqlite, whose types are those of a newer Node than the oldest that mlgate runs on. */
interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: true },
  ) => {
    prepare(sql: string): { all(...values: readonly string[]): readonly Readonly<Record<string, unknown>>[] };
    exec(sql: string): void;
    close(): void;
  };
}

/** Milliseconds to wait for a writer. */
const patience = 2000;

// Whole numbers come back as doubles: node:sqlite throws where an integer is too large for one.
const summaryColumns = `
  r.run_uuid AS id, r.status AS status, r.lifecycle_stage AS stage, r.name AS name,
  CAST(r.experiment_id AS TEXT) AS experiment, CAST(r.start_time AS REAL) AS start, CAST(r.end_time AS REAL) AS "end",
  (SELECT t.value FROM tags t WHERE t.run_uuid = r.run_uuid AND t.key = '${commitTag}') AS "commit"`;

/**
 * The database that MLflow keeps by default, read through the SQLite that Node has built in.
 *
 * @param path absolute
 */
export function sqliteStore(path: string, workspace: Workspace): TrackingStore {
  const shown = displayPath(path, workspace);

  /** Opened for each question and closed behind it: a training that writes meanwhile must not wait for us. */
  const rows = (sql: string, ...values: readonly string[]): readonly Readonly<Record<string, unknown>>[] => {
    const { DatabaseSync } = sqlite(shown);
    let database: InstanceType<Sqlite['DatabaseSync']> | undefined;
    try {
      database = new DatabaseSync(path, { readOnly: true });
      database.exec(`PRAGMA busy_timeout = ${patience}`);
      return database.prepare(sql).all(...values);
    } catch (cause) {
      throw fault(cause, shown);
    } finally {
      database?.close();
    }
  };

  return {
    shown,
    experiments: async () =>
      rows("SELECT CAST(experiment_id AS TEXT) AS id, name FROM experiments WHERE lifecycle_stage = 'active'").map(
        ({ id, name }) => ({ id: String(id), name: String(name) }),
      ),
    run: async (id) => rows(`SELECT ${summaryColumns} FROM runs r WHERE r.run_uuid = ?`, id).map(summaryOf)[0],
    finished: async ({ experiment, commit }) =>
      rows(
        `SELECT ${summaryColumns} FROM runs r WHERE r.status = 'FINISHED' AND r.lifecycle_stage = 'active'
           AND (?1 = '' OR CAST(r.experiment_id AS TEXT) = ?1)`,
        experiment?.id ?? '',
      )
        .map(summaryOf)
        .filter((run) => commit === undefined || run.commit === commit),
    record: async (summary) => {
      const metrics = rows(
        `SELECT key, CAST(value AS REAL) AS value, typeof(value) AS type, is_nan, CAST(timestamp AS REAL) AS timestamp,
           CAST(step AS REAL) AS step FROM latest_metrics WHERE run_uuid = ?`,
        summary.id,
      ).map(({ key, value, type, is_nan, timestamp, step }) => {
        if (type !== 'real' && type !== 'integer') {
          const what = `${shown} holds ${JSON.stringify(key)} of run ${summary.id} as ${type}, and not as a number`;
          throw new UserError('malformed', { what });
        }
        const number = is_nan === 0 || is_nan === 0n ? stored(Number(value)) : Number.NaN;
        return { key: String(key), value: number, timestamp: Number(timestamp), step: Number(step) };
      });
      const pairs = (table: 'params' | 'tags'): KeyValue[] =>
        rows(`SELECT key, value FROM ${table} WHERE run_uuid = ?`, summary.id).map(({ key, value }) => ({
          key: String(key),
          value: value === null ? '' : String(value),
        }));
      return { summary, metrics, params: pairs('params'), tags: pairs('tags') };
    },
  };
}

function summaryOf(row: Readonly<Record<string, unknown>>): RunSummary {
  const { id, status, stage, name, experiment, start, end, commit } = row;
  return {
    id: String(id),
    status: String(status),
    deleted: stage !== 'active',
    experiment: String(experiment),
    ...(typeof name === 'string' && name !== '' && { name }),
    ...(typeof start === 'number' && { start }),
    ...(typeof end === 'number' && { end }),
    ...(typeof commit === 'string' && { commit: commit.trim() }),
  };
}

/** Loaded when it is needed: Node 20 has no such module, and newer ones warn while they load it. */
function sqlite(shown: string): Sqlite {
  const found = process.getBuiltinModule('node:sqlite');
  if (found) return found as Sqlite;
  throw new UserError('unsupported', {
    what: `${shown} is an SQLite file, which Node ${process.versions.node} cannot read`,
    why: 'Node has SQLite built in since 22.13',
    fix: 'run on Node 22.13 or newer: actions/setup-node with node-version: 24',
  });
}

/** SQLite's own result codes, https://www.sqlite.org/rescode.html */
const codes = { busy: 5, locked: 6, corrupt: 11, cannotOpen: 14, notADatabase: 26 };

function fault(cause: unknown, shown: string): UserError {
  const { errcode, message } = Object(cause) as { readonly errcode?: unknown; readonly message?: unknown };
  // The lower byte is the kind, what is above it the special case.
  const code = typeof errcode === 'number' ? errcode & 0xff : undefined;
  const why = String(message);
  const options = { cause };
  if (code === codes.busy || code === codes.locked) {
    const fix = 'wait until the training that writes it has ended';
    return new UserError('unreadable', { what: `${shown} is locked by another process`, why, fix }, undefined, options);
  }
  if (code === codes.corrupt || code === codes.notADatabase) {
    const fix = 'restore it; `sqlite3 FILE "PRAGMA integrity_check"` says what is broken';
    return new UserError('malformed', { what: `${shown} is a broken SQLite file`, why, fix }, undefined, options);
  }
  if (/no such (table|column)/.test(why)) {
    const fix =
      'name the file of --backend-store-uri, which is mlflow.db by default; an old one needs: mlflow db upgrade';
    return new UserError(
      'unsupported',
      { what: `${shown} is an SQLite file, but not MLflow's`, why, fix },
      undefined,
      options,
    );
  }
  return new UserError('unreadable', { what: `${shown} cannot be read`, why }, undefined, options);
}
