// What successive steps of one job share: its folders, environment, path, masks and the contexts no step changes.
import { access, constants, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { data } from '@actions/expressions';
import type { Status } from './expressions.js';
import { ContextDictionary } from './expressions.js';
import { killGroup } from './step-process.js';
import { Masks } from './workflow-commands.js';

export interface JobOptions {
  readonly workspace: string;
  readonly event?: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  /** Values of the github context, such as repository, sha, ref or token. */
  readonly github?: Readonly<Record<string, string>>;
  /** The job's `env`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly stepTimeoutMilliseconds?: number;
}

// Of the github context, only these reach a step's environment, and only when they have a value.
const GITHUB_VARIABLES = [
  'action',
  'action_path',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
];

export class Job {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly commandFolder: string;
  readonly github: ReadonlyMap<string, string>;
  readonly env: Map<string, string>;
  readonly masks = new Masks();
  readonly timeoutMilliseconds: number;
  readonly #root: string;
  readonly #home: string;
  readonly #eventFile: string;
  readonly #eventPayload: string;
  readonly #basePath: string;
  readonly #runner: ReadonlyMap<string, string>;
  readonly #leftGroups = new Set<number>();
  #addedPath: string[] = [];
  #status: Status = 'success';

  private constructor(root: string, options: JobOptions) {
    this.#root = root;
    this.#home = join(root, 'home');
    this.workspace = resolve(options.workspace);
    this.temp = join(root, '_temp');
    this.toolCache = join(root, '_tool');
    this.commandFolder = join(this.temp, '_runner_file_commands');
    this.#eventFile = join(this.temp, '_github_workflow', 'event.json');
    this.#eventPayload = JSON.stringify(options.event?.payload ?? {});
    this.#basePath = options.path ?? process.env['PATH'] ?? '/usr/bin:/bin';
    this.env = new Map(Object.entries(options.env ?? {}));
    this.timeoutMilliseconds = options.stepTimeoutMilliseconds ?? 120_000;
    this.github = new Map(
      Object.entries({
        repository: 'octo/example',
        sha: '0'.repeat(40),
        ref: 'refs/heads/main',
        run_id: '1',
        run_attempt: '1',
        job: 'test',
        actor: 'octocat',
        server_url: 'https://github.com',
        api_url: 'https://api.github.com',
        token: '',
        ...options.github,
        action: '__self',
        workspace: this.workspace,
        event_name: options.event?.name ?? 'push',
        event_path: this.#eventFile,
      }),
    );
    this.#runner = new Map(
      Object.entries({
        os: process.platform === 'darwin' ? 'macOS' : 'Linux',
        arch: process.arch.toUpperCase(),
        environment: 'github-hosted',
        temp: this.temp,
        tool_cache: this.toolCache,
      }),
    );
  }

  static async open(options: JobOptions): Promise<Job> {
    const job = new Job(await mkdtemp(join(tmpdir(), 'job-')), options);
    for (const folder of [job.#home, job.toolCache, job.commandFolder, join(job.temp, '_github_workflow')]) {
      await mkdir(folder, { recursive: true });
    }
    return job;
  }

  async close(): Promise<void> {
    this.#leftGroups.forEach(killGroup);
    this.#leftGroups.clear();
    await rm(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }

  record(conclusion: Status): void {
    this.#status = conclusion === 'failure' ? 'failure' : this.#status;
  }

  rememberGroup(group: number): void {
    this.#leftGroups.add(group);
  }

  /** The latest addition comes first; one added again moves. */
  prependPath(folder: string): void {
    this.#addedPath = [folder, ...this.#addedPath.filter((other) => other !== folder)];
  }

  /** The runner writes the event anew before each step, whatever a step did to the file. */
  async writeEvent(): Promise<void> {
    await writeFile(this.#eventFile, this.#eventPayload);
  }

  async findBash(): Promise<string> {
    for (const folder of this.#pathOver(this.#basePath).split(delimiter)) {
      const candidate = join(folder, 'bash');
      if (
        folder !== '' &&
        (await access(candidate, constants.X_OK).then(
          () => true,
          () => false,
        ))
      ) {
        return candidate;
      }
    }
    throw new Error('There is no bash on the path');
  }

  /** Nothing of this process's own environment but the path; GITHUB_ and RUNNER_ names cannot be overridden. */
  environment(github: ReadonlyMap<string, string>, env: ReadonlyMap<string, string>): Record<string, string> {
    const variables = new Map([['HOME', this.#home], ['LANG', 'C.UTF-8'], ['CI', 'true'], ...env]);
    variables.set('PATH', this.#pathOver(env.get('PATH') ?? this.#basePath));
    for (const name of GITHUB_VARIABLES) {
      const value = github.get(name);
      if (value !== undefined) {
        variables.set(`GITHUB_${name.toUpperCase()}`, value);
      }
    }
    for (const [name, value] of this.#runner) {
      variables.set(`RUNNER_${name.toUpperCase()}`, value);
    }
    variables.set('GITHUB_ACTIONS', 'true');
    return Object.fromEntries(variables);
  }

  /** The contexts an input's default may use. */
  contexts(github: ReadonlyMap<string, string>): [string, data.ExpressionData][] {
    const githubContext = ContextDictionary.ofText(github);
    githubContext.add('event', contextOf(this.#eventPayload));
    return [
      ['github', githubContext],
      ['strategy', contextOf('{"fail-fast":true,"job-index":0,"job-total":1,"max-parallel":1}')],
      ['matrix', new data.Null()],
      ['job', ContextDictionary.ofText([['status', this.#status]])],
      ['runner', ContextDictionary.ofText(this.#runner)],
    ];
  }

  #pathOver(base: string): string {
    return [...this.#addedPath, base].join(delimiter);
  }
}

function contextOf(json: string): data.ExpressionData {
  const value: data.ExpressionData = JSON.parse(json, data.reviver);
  return value;
}
