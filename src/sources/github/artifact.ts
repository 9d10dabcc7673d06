import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { at, listAt, numberAt, textAt } from '../fields.js';
import { limits } from '../http.js';
import { isDiskFault, keptFile, notOnDisk } from '../kept.js';
import type { GitHubJob, Reach } from '../reach.js';
import type { Resolver } from '../request.js';
import { filesOfTree } from '../tree/names.js';
import { GitHubApi, gitHubJob } from './api.js';
import { FileSink } from './sinks.js';
import { memberDigests } from './zip-members.js';

const perPage = 100;
/** GitHub itself answers no more runs than a thousand to a search. */
const mostPages = 10;

interface WorkflowRun {
  readonly id: number;
  readonly commit: string;
}

/** A file in an artifact of the newest successful run on the base branch. */
export const artifactFile: Resolver<'artifact'> = async ({ workflow, name, path }, { written, tree }, reach) => {
  const purpose = { written, permission: 'actions: read' };
  const job = gitHubJob(purpose, reach);
  const api = new GitHubApi(job, purpose, reach);
  const run = await newestRun(api, job, workflow);
  const artifact = await artifactOf(api, job, run, name, workflow, tree ? Number.POSITIVE_INFINITY : limits.most);
  const shown = `the artifact ${name} of ${workflow}`;
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
  const parameters = { artifact_id: artifact.id };
  const accept = 'application/vnd.github+json';
  const gone = () => new UserError('missing_file', { what: `${shown} is gone`, why: `it belonged to run ${run.id}` });
  const address = `${job.serverUrl}/${job.repository}/actions/runs/${run.id}/artifacts/${artifact.id}`;
  const dated = artifact.at === undefined ? {} : { dated: { at: artifact.at, by: 'store' as const } };
  const known = { commit: run.commit, ...dated };
  if (tree) {
    return inTemporaryFile(shown, reach, async (file) => {
      const sink = new FileSink(file);
      try {
        if (!(await api.pour(route, parameters, accept, () => sink.begin()))) throw gone();
      } finally {
        await sink.close();
      }
      assertUploaded(artifact, sink.digest().sha256, shown);
      const members = await memberDigests(file, path, shown);
      const named = members.map(({ name, ...member }) => ({ names: [name] as const, of: member }));
      return filesOfTree(named, async ({ path: inside, size, sha256 }) => ({
        path: `${address}#${inside}`,
        size,
        sha256,
        digest_only: true,
        ...known,
      }));
    });
  }
  const zip = await api.bytes(route, parameters, accept);
  if (!zip) throw gone();
  assertUploaded(artifact, sha256(zip), shown);
  // Loaded here, for what inflates makes its tables as soon as it is.
  const { memberOf } = await import('./zip.js');
  return [await keptFile(`${address}#${path}`, memberOf(zip, path, shown), reach, known)];
};

function assertUploaded({ digest }: Artifact, own: string, shown: string): void {
  if (digest === undefined || digest === `sha256:${own}`) return;
  const why = `GitHub names ${digest}, and the zip has sha256:${own}`;
  throw new UserError('malformed', { what: `${shown} is not what was uploaded`, why });
}

/** A file of our own, for a zip whose list is at its end. */
async function inTemporaryFile<Of>(
  shown: string,
  { temporary }: Pick<Reach, 'temporary'>,
  use: (file: string) => Promise<Of>,
): Promise<Of> {
  await mkdir(temporary, { recursive: true });
  const file = join(temporary, `${randomUUID()}.zip`);
  try {
    return await use(file);
  } catch (cause) {
    throw isDiskFault(cause) ? notOnDisk(shown, cause) : cause;
  } finally {
    await rm(file, { force: true });
  }
}

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
  most: number,
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
  if (size > most) {
    const fix = 'upload the metrics as an artifact of their own, without the model';
    const what = `the artifact ${name} of ${workflow} has ${size} bytes, more than ${most}`;
    throw new UserError('unsupported', { what, fix });
  }
  const [created, digest] = [textAt(newest, 'created_at'), textAt(newest, 'digest')];
  return { id, ...(created && { at: created }), ...(digest && { digest }) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
