import { UserError } from '../../result/error.js';
import { at, listAt, textAt } from '../fields.js';
import { type Answer, ask, baseUrl, basic, jsonOf } from '../http.js';
import type { Reach } from '../reach.js';
import type { Experiment, TrackingStore } from './choose.js';
import { commitTag, type KeyValue, type RunSummary, stored } from './run.js';

/** What the server itself allows at most in one answer to a search for runs or experiments. */
const perPage = 1000;
const mostPages = 20;

export interface TrackingServer extends TrackingStore {
  /** the run that a version of a registered model came from */
  modelRun(name: string, version: { readonly alias: string } | { readonly number: string }): Promise<string>;
}

/**
 * A tracking server, by its REST API.
 *
 * @param url with every variable replaced
 * @param written what a message may call it
 */
export function trackingServer(url: string, written: string, reach: Reach): TrackingServer {
  const base = baseUrl(url, written);
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...credentials(base.origin, reach),
    ...base.headers,
  };
  const api = `${base.url}/api/2.0/mlflow`;

  /** @returns undefined where the server says that there is no such thing */
  const json = async (path: string, body?: object): Promise<unknown> => {
    const posted = body && { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } };
    const answer = await ask({ url: `${api}/${path}`, headers, ...posted }, reach);
    return answered(answer);
  };

  const paged = async (path: string, key: string, body: object, most: number): Promise<unknown[]> => {
    const found: unknown[] = [];
    let token: string | undefined;
    for (let page = 1; page <= mostPages; page += 1) {
      const max_results = Math.min(perPage, most);
      const answer = await json(path, { ...body, max_results, ...(token !== undefined && { page_token: token }) });
      found.push(...listAt(answer, key));
      token = textAt(answer, 'next_page_token');
      if (!token || found.length >= most) return found;
    }
    throw new UserError('unsupported', {
      what: `${base.url} has more than ${perPage * mostPages} ${key}`,
      fix: 'name the experiment, and write run: { newest: true } or run: { id: … }',
    });
  };

  const run = async (id: string): Promise<unknown> =>
    at(await json(`runs/get?run_id=${encodeURIComponent(id)}`), 'run');

  const experiments = async (): Promise<Experiment[]> => {
    const found = await paged(
      'experiments/search',
      'experiments',
      { view_type: 'ACTIVE_ONLY' },
      Number.MAX_SAFE_INTEGER,
    );
    return found.map((each) => ({ id: textAt(each, 'experiment_id') ?? '', name: textAt(each, 'name') ?? '' }));
  };

  return {
    shown: base.url,
    experiments,
    run: async (id) => {
      const found = await run(id);
      return found === undefined ? undefined : summaryOf(found, base.url);
    },
    finished: async ({ experiment, commit, newest }) => {
      const ids = (experiment ? [experiment] : await experiments()).map(({ id }) => id);
      if (ids.length === 0) return [];
      const tag = commit === undefined ? '' : ` and tags.\`${commitTag}\` = '${commit.replaceAll("'", '')}'`;
      const search = {
        experiment_ids: ids,
        run_view_type: 'ACTIVE_ONLY',
        order_by: ['attributes.end_time DESC', 'attributes.start_time DESC'],
        filter: `attributes.status = 'FINISHED'${tag}`,
      };
      const found = await paged('runs/search', 'runs', search, newest ? 1 : Number.MAX_SAFE_INTEGER);
      // The server was asked to leave the others out; an old one may know the filter by another name.
      return found
        .map((each) => summaryOf(each, base.url))
        .filter(
          (each) => each.status === 'FINISHED' && !each.deleted && (commit === undefined || each.commit === commit),
        );
    },
    record: async (summary) => {
      const found = await run(summary.id);
      const metrics = listAt(found, 'data', 'metrics').map((each) => {
        const [key, value] = [textAt(each, 'key'), numberOf(at(each, 'value'))];
        if (key === undefined || value === undefined) {
          const what = `${base.url} answers a metric that is no number: ${JSON.stringify(each).slice(0, 100)}`;
          throw new UserError('malformed', { what });
        }
        return { key, value, timestamp: integerOf(at(each, 'timestamp')) ?? 0, step: integerOf(at(each, 'step')) ?? 0 };
      });
      return { summary, metrics, params: pairsOf(found, 'params'), tags: pairsOf(found, 'tags') };
    },
    modelRun: async (name, version) => {
      const model = `name=${encodeURIComponent(name)}`;
      const path =
        'alias' in version
          ? `registered-models/alias?${model}&alias=${encodeURIComponent(version.alias)}`
          : `model-versions/get?${model}&version=${encodeURIComponent(version.number)}`;
      const found = at(await json(path), 'model_version');
      const shown = `models:/${name}${'alias' in version ? `@${version.alias}` : `/${version.number}`}`;
      if (found === undefined) throw new UserError('missing_file', { what: `${base.url} has no ${shown}` });
      const id = textAt(found, 'run_id');
      if (id) return id;
      const why = 'it was registered from files, and so has no metrics of a run';
      throw new UserError('missing_file', { what: `${shown} belongs to no run`, why });
    },
  };
}

/** The credentials of the environment belong to the server that the environment names, and to no other. */
function credentials(origin: string, { mlflow: { uri, token, user, password } }: Reach): Record<string, string> {
  if (uri === undefined || !URL.canParse(uri) || new URL(uri).origin !== origin) return {};
  // MLflow's own client prefers user and password, too (mlflow 3.17, utils/rest_utils.py).
  if (user !== undefined && password !== undefined) return { authorization: basic(user, password) };
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

function answered(answer: Answer): unknown {
  const { status, shown } = answer;
  if (status === 401 || status === 403) {
    throw new UserError('refused', {
      what: `${shown} may not be asked`,
      why: `it answered ${status}: ${beginning(answer)}`,
      fix: 'give the step MLFLOW_TRACKING_URI with MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD',
    });
  }
  if (status >= 500) {
    const fix = 'look into its log, and try again';
    throw new UserError('unreachable', {
      what: `${shown} failed`,
      why: `it answered ${status}: ${beginning(answer)}`,
      fix,
    });
  }
  if ((status === 404 || status === 405) && !holdsJson(answer)) {
    throw new UserError('unreachable', {
      what: `${shown} is not there`,
      why: `it answered ${status}, and not as MLflow does`,
      fix: "write the URL of MLflow's first page, with its path and without /api",
    });
  }
  const said = jsonOf(answer);
  if (status === 200) return said;
  const [code, message = beginning(answer)] = [textAt(said, 'error_code'), textAt(said, 'message')];
  // An unknown alias is answered as a wrong parameter.
  if (code === 'RESOURCE_DOES_NOT_EXIST' || /\balias\b.*not found/i.test(message)) return undefined;
  throw new UserError('malformed', {
    what: `${shown} does not answer`,
    why: `${code ?? status}: ${message.slice(0, 300)}`,
  });
}

function holdsJson({ bytes }: Answer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

function beginning({ bytes }: Answer): string {
  return JSON.stringify(bytes.toString('utf8').slice(0, 120).trim());
}

function summaryOf(run: unknown, shown: string): RunSummary {
  const info = at(run, 'info');
  const id = textAt(info, 'run_id') ?? textAt(info, 'run_uuid');
  const status = textAt(info, 'status');
  if (id === undefined || status === undefined) {
    const what = `${shown} answers a run without id or status`;
    throw new UserError('malformed', { what, why: JSON.stringify(run)?.slice(0, 100) ?? 'nothing' });
  }
  const [start, end] = [integerOf(at(info, 'start_time')), integerOf(at(info, 'end_time'))];
  const name = textAt(info, 'run_name');
  const commit = pairsOf(run, 'tags').find(({ key }) => key === commitTag)?.value;
  return {
    id,
    status,
    deleted: textAt(info, 'lifecycle_stage') !== 'active',
    experiment: textAt(info, 'experiment_id') ?? '',
    ...(name && { name }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(commit !== undefined && { commit: commit.trim() }),
  };
}

function pairsOf(run: unknown, kind: 'params' | 'tags'): KeyValue[] {
  return listAt(run, 'data', kind).map((each) => ({
    key: textAt(each, 'key') ?? '',
    value: textAt(each, 'value') ?? '',
  }));
}

/** What is not finite is answered as a word in quotes. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return stored(value);
  const words: Readonly<Record<string, number>> = {
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-Infinity': Number.NEGATIVE_INFINITY,
  };
  return typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined;
}

/** Some servers write 64-bit integers as text, as protobuf's JSON does. */
function integerOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?[0-9]+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
