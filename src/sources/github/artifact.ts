import { createHash } from 'node:crypto';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { at, listAt, numberAt, textAt } from '../fields.js';
import { limits } from '../http.js';
import { keptFile } from '../kept.js';
import type { GitHubJob } from '../reach.js';
import type { Resolver } from '../request.js';
import { GitHubApi, gitHubJob } from './api.js';

const perPage = 100;
/** GitHub itself answers no more runs than a thousand to a search. */
const mostPages = 10;

interface WorkflowRun {
  readonly id: number;
  readonly commit: string;
}

/** A file in an artifact of the newest successful run on the base branch. */
export const artifactFile: Resolver<'artifact'> = async ({ workflow, name, path }, { written }, reach) => {
  const purpose = { written, permission: 'actions: read' };
  const job = gitHubJob(purpose, reach);
  const api = new GitHubApi(job, purpose, reach);
  const run = await newestRun(api, job, workflow);
  const artifact = await artifactOf(api, job, run, name, workflow);
  const shown = `the artifact ${name} of ${workflow}`;
  const zip = await api.bytes(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
    { artifact_id: artifact.id },
    'application/vnd.github+json',
  );
  if (!zip) throw new UserError('missing_file', { what: `${shown} is gone`, why: `it belonged to run ${run.id}` });
  if (artifact.digest !== undefined && artifact.digest !== `sha256:${sha256(zip)}`) {
    const why = `GitHub names ${artifact.digest}, and the zip has sha256:${sha256(zip)}`;
    throw new UserError('malformed', { what: `${shown} is not what was uploaded`, why });
  }
  const address = `${job.serverUrl}/${job.repository}/actions/runs/${run.id}/artifacts/${artifact.id}#${path}`;
  const dated = artifact.at === undefined ? {} : { dated: { at: artifact.at, by: 'store' as const } };
  // Loaded here, for what inflates makes its tables as soon as it is.
  const { memberOf } = await import('./zip.js');
  return [await keptFile(address, memberOf(zip, path, shown), reach, { commit: run.commit, ...dated })];
};

/**
 * The search is GitHub's, the judgement ours: a run that a pull request or a fork started may carry the name of the base
 * branch, and must not become its baseline.
 */
async function newestRun(api: GitHubApi, job: GitHubJob, workflow: string): Promise<WorkflowRun> {
  const branch = await baseBranch(api, job);
  const left = { 'of pull requests': 0, 'of forks': 0 };
  let seenAll = false;
  for (let page = 1; page <= mostPages; page += 1) {
    const found = await api.json('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      workflow_id: workflow,
      branch,
      status: 'success',
      per_page: perPage,
      page,
    });
    if (found === undefined) throw await noWorkflow(api, workflow);
    const runs = listAt(found, 'workflow_runs');
    const own: { readonly run: WorkflowRun; readonly created: string }[] = [];
    for (const run of runs) {
      const [id, commit] = [numberAt(run, 'id'), textAt(run, 'head_sha')];
      const finished = textAt(run, 'conclusion') === 'success' && textAt(run, 'head_branch') === branch;
      if (id === undefined || commit === undefined || !finished) continue;
      if (textAt(run, 'event')?.startsWith('pull_request')) left['of pull requests'] += 1;
      else if (!isOwn(run, job)) left['of forks'] += 1;
      else own.push({ run: { id, commit }, created: textAt(run, 'created_at') ?? '' });
    }
    const [newest] = own.sort((a, b) => (a.created < b.created ? 1 : -1));
    if (newest) return newest.run;
    if (runs.length < perPage) {
      seenAll = true;
      break;
    }
  }
  const others = Object.entries(left).flatMap(([whose, count]) => (count > 0 ? [`${count} ${whose}`] : []));
  // Only who has seen all runs knows that there never was one.
  throw new UserError(seenAll ? 'missing_file' : 'no_baseline', {
    what: `${workflow} has no successful run on ${branch}`,
    ...(others.length > 0 && { why: `its other successful runs do not count: ${others.join(', ')}` }),
    fix: `run ${workflow} on ${branch} once, or say on_missing: accept_first`,
  });
}

function isOwn(run: unknown, { repository }: GitHubJob): boolean {
  return textAt(run, 'head_repository', 'full_name')?.toLowerCase() === repository.toLowerCase();
}

/** The branch that a pull request or a merge group goes to, else the default branch. */
async function baseBranch(api: GitHubApi, { event }: GitHubJob): Promise<string> {
  const branch =
    textAt(event, 'pull_request', 'base', 'ref') ??
    textAt(event, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ??
    textAt(event, 'repository', 'default_branch') ??
    textAt(await api.json('GET /repos/{owner}/{repo}'), 'default_branch');
  if (branch === undefined || branch === '')
    throw new UserError('no_baseline', { what: 'the base branch is not known', why: 'the event names none' });
  return branch;
}

async function noWorkflow(api: GitHubApi, workflow: string): Promise<UserError> {
  const found = await api.json('GET /repos/{owner}/{repo}/actions/workflows', { per_page: perPage });
  const files = listAt(found, 'workflows').flatMap((each) => textAt(each, 'path')?.split('/').at(-1) ?? []);
  const [similar] = nearest(workflow, files, 1);
  return new UserError('missing_file', {
    what: `there is no workflow ${workflow}`,
    why:
      files.length > 0
        ? `the repository has ${files.sort().join(', ')}`
        : 'the repository has none that this token may see: that takes "permissions: { actions: read }"',
    ...(similar !== undefined && { fix: `did you mean ${similar}?` }),
  });
}

interface Artifact {
  readonly id: number;
  readonly at?: string;
  readonly digest?: string;
}

async function artifactOf(
  api: GitHubApi,
  job: GitHubJob,
  run: WorkflowRun,
  name: string,
  workflow: string,
): Promise<Artifact> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const parameters = { run_id: run.id, per_page: perPage };
  const named = listAt(await api.json(route, { ...parameters, name }), 'artifacts').filter(
    (each) => textAt(each, 'name') === name,
  );
  // Each attempt of a run may upload one.
  const [newest] = named.sort((a, b) => ((textAt(a, 'created_at') ?? '') < (textAt(b, 'created_at') ?? '') ? 1 : -1));
  const [id, size] = [numberAt(newest, 'id'), numberAt(newest, 'size_in_bytes') ?? 0];
  const address = `${job.serverUrl}/${job.repository}/actions/runs/${run.id}`;
  if (id === undefined) {
    const names = listAt(await api.json(route, parameters), 'artifacts').flatMap((each) => textAt(each, 'name') ?? []);
    const [similar] = nearest(name, names, 1);
    throw new UserError('missing_file', {
      what: `the newest successful run of ${workflow} has no artifact ${name}`,
      why: `${address} has ${names.length > 0 ? [...new Set(names)].sort().join(', ') : 'none'}`,
      ...(similar !== undefined && { fix: `did you mean ${similar}?` }),
    });
  }
  if (at(newest, 'expired') === true) {
    const fix = `run ${workflow} again, or give its upload a longer retention-days`;
    throw new UserError('no_baseline', { what: `the artifact ${name} of ${workflow} has expired`, why: address, fix });
  }
  if (size > limits.most) {
    const fix = 'upload the metrics as an artifact of their own, without the model';
    const what = `the artifact ${name} of ${workflow} has ${size} bytes, more than ${limits.most}`;
    throw new UserError('unsupported', { what, fix });
  }
  const [created, digest] = [textAt(newest, 'created_at'), textAt(newest, 'digest')];
  return { id, ...(created && { at: created }), ...(digest && { digest }) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
