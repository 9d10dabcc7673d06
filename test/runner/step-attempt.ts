// One step of one use, from its condition to what it left in its files.
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StepDefinition } from './action-manifest.js';
import type { Scope, Status } from './expressions.js';
import { messageOf } from './expressions.js';
import type { Job } from './job.js';
import type { BashResult, Interrupt } from './step-process.js';
import { runBash } from './step-process.js';
import type { Annotation } from './workflow-commands.js';
import { CommandReader, keyValuePairs } from './workflow-commands.js';

export interface StepRun {
  readonly id?: string;
  readonly name: string;
  /** Whether a process was started. */
  readonly ran: boolean;
  readonly outcome: Status | 'skipped';
  readonly conclusion: Status | 'skipped';
  /** As the runner sees it: 137 for SIGKILL; null when no process ran. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What the runner itself reports on the step, such as `Process completed with exit code 1.` */
  readonly messages: readonly string[];
}

/** The use a step belongs to, as far as the step needs it. */
export interface StepSurroundings {
  github(files: Readonly<Record<string, string>>): ReadonlyMap<string, string>;
  scope(github: ReadonlyMap<string, string>, env: ReadonlyMap<string, string>): Scope;
  interruptOf(id: string | undefined, name: string): Interrupt | undefined;
}

type FileCommand = 'output' | 'env' | 'path' | 'state' | 'step_summary';

const LARGEST_SUMMARY = 1024 * 1024;
const NOTHING_RAN: BashResult = { exitCode: null, signal: null, stdout: '', stderr: '', startFailure: undefined };

export class StepAttempt {
  readonly #use: StepSurroundings;
  readonly #job: Job;
  readonly #definition: StepDefinition;
  readonly #files: Readonly<Record<FileCommand, string>>;
  readonly #commands: CommandReader;
  readonly #messages: string[] = [];
  readonly #outputs = new Map<string, string>();
  #summary = '';
  #failed = false;

  constructor(use: StepSurroundings, job: Job, definition: StepDefinition) {
    this.#use = use;
    this.#job = job;
    this.#definition = definition;
    this.#commands = new CommandReader(job.workspace, job.masks);
    const suffix = randomUUID();
    this.#files = {
      output: join(job.commandFolder, `set_output_${suffix}`),
      env: join(job.commandFolder, `set_env_${suffix}`),
      path: join(job.commandFolder, `add_path_${suffix}`),
      state: join(job.commandFolder, `save_state_${suffix}`),
      step_summary: join(job.commandFolder, `step_summary_${suffix}`),
    };
  }

  /** An `if` that cannot be evaluated ends the whole use. */
  async run(): Promise<{ readonly run: StepRun; readonly endsTheUse: boolean }> {
    const github = this.#use.github(this.#files);
    const env = this.#mergeEnv(github);
    const scope = this.#use.scope(github, env);
    const name = this.#nameIn(scope);
    try {
      if (!this.#definition.condition.holds(scope)) {
        return { run: this.#record(name, 'skipped', 'skipped', NOTHING_RAN), endsTheUse: false };
      }
    } catch (error) {
      this.#messages.push(messageOf(error));
      return { run: this.#record(name, 'failure', 'failure', NOTHING_RAN), endsTheUse: true };
    }
    const result = await this.#execute(name, github, env, scope);
    const outcome = this.#failed ? 'failure' : 'success';
    const conclusion = this.#failed && !this.#continuesOnError(scope) ? 'failure' : 'success';
    return { run: this.#record(name, outcome, conclusion, result), endsTheUse: false };
  }

  /** The step's own variables do not see each other. A bad one fails the step, yet the runner runs it. */
  #mergeEnv(github: ReadonlyMap<string, string>): Map<string, string> {
    const scope = this.#use.scope(github, this.#job.env);
    try {
      const own = [...this.#definition.env].map(([key, value]) => [key, value.text(scope)] as const);
      return new Map([...this.#job.env, ...own]);
    } catch (error) {
      this.#fail(messageOf(error));
      return new Map(this.#job.env);
    }
  }

  #nameIn(scope: Scope): string {
    try {
      return this.#definition.name.text(scope);
    } catch {
      return 'run';
    }
  }

  async #execute(
    name: string,
    github: ReadonlyMap<string, string>,
    env: ReadonlyMap<string, string>,
    scope: Scope,
  ): Promise<BashResult> {
    const file = join(this.#job.temp, `${randomUUID()}.sh`);
    await this.#job.writeEvent();
    for (const path of Object.values(this.#files)) {
      await writeFile(path, '');
    }
    let workingDirectory: string;
    try {
      workingDirectory = resolve(this.#job.workspace, this.#definition.workingDirectory.text(scope));
      await writeFile(file, this.#definition.run.text(scope));
    } catch (error) {
      this.#fail(messageOf(error));
      return NOTHING_RAN;
    }
    const result = await runBash({
      bash: await this.#job.findBash(),
      file,
      workingDirectory,
      env: this.#job.environment(github, env),
      timeoutMilliseconds: this.#job.timeoutMilliseconds,
      interrupt: this.#use.interruptOf(this.#definition.id, name),
      onLine: (line) => this.#commands.read(line),
      onLeftGroup: (group) => this.#job.rememberGroup(group),
    });
    await this.#judge(result, name);
    return result;
  }

  async #judge(result: BashResult, name: string): Promise<void> {
    const [command] = this.#commands.notModelled;
    if (command !== undefined) {
      throw new Error(`The step ${name} used the command ${command}, which is not modelled`);
    }
    if (result.startFailure !== undefined) {
      this.#fail(result.startFailure);
    } else if (result.exitCode !== 0) {
      this.#fail(`Process completed with exit code ${result.exitCode}.`);
    }
    for (const rejection of this.#commands.rejections) this.#fail(rejection);
    await this.#readFiles();
  }

  /** A malformed file fails the step; what stands before the malformed line counts. */
  async #readFiles(): Promise<void> {
    await this.#process('output', (text) => {
      for (const [name, value] of keyValuePairs(text)) {
        this.#outputs.set(name, value);
      }
    });
    await this.#process('env', (text) => {
      for (const [name, value] of keyValuePairs(text)) {
        if (name.toUpperCase() === 'NODE_OPTIONS') {
          this.#messages.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
        } else {
          this.#job.env.set(name, value);
        }
      }
    });
    await this.#process('path', (text) => {
      for (const line of text.split(/\r?\n/u)) if (line !== '') this.#job.prependPath(line);
    });
    await this.#process('state', (text) => {
      Array.from(keyValuePairs(text));
    });
    await this.#process('step_summary', (text) => {
      this.#keepSummary(text);
    });
  }

  async #process(command: FileCommand, read: (text: string) => void): Promise<void> {
    try {
      read(await textOf(this.#files[command]));
    } catch (error) {
      this.#fail(`Unable to process file command '${command}' successfully. ${messageOf(error)}`);
    }
  }

  /** Too large a summary is dropped whole, without failing the step. */
  #keepSummary(text: string): void {
    if (Buffer.byteLength(text) > LARGEST_SUMMARY) {
      this.#messages.push(`The step summary is larger than ${LARGEST_SUMMARY} bytes and is dropped.`);
    } else if (text !== '') {
      const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
      this.#summary = lines.map((line) => `${this.#job.masks.hide(line)}\n`).join('');
    }
  }

  #continuesOnError(scope: Scope): boolean {
    const { continueOnError } = this.#definition;
    try {
      return typeof continueOnError === 'boolean' ? continueOnError : continueOnError.boolean(scope);
    } catch (error) {
      this.#messages.push(messageOf(error));
      return false;
    }
  }

  #fail(message: string): void {
    this.#failed = true;
    this.#messages.push(message);
  }

  #record(name: string, outcome: StepRun['outcome'], conclusion: StepRun['conclusion'], result: BashResult): StepRun {
    const { id } = this.#definition;
    return {
      ...(id === undefined ? {} : { id }),
      name,
      ran: result.exitCode !== null,
      outcome,
      conclusion,
      exitCode: result.exitCode,
      signal: result.signal,
      stdout: result.stdout,
      stderr: result.stderr,
      outputs: Object.fromEntries(this.#outputs),
      summary: this.#summary,
      annotations: this.#commands.annotations,
      messages: this.#messages,
    };
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // A step may have removed the file; that means it says nothing.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}
