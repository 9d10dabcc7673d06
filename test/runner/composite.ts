// Runs a composite action.yml the way the platform's runner does, for end-to-end tests.
//
// Modelled, after the runner's own source:
// - `run` steps with `shell: bash`, in a script file under RUNNER_TEMP, standard input closed; no INPUT_* variables;
// - inputs as text, defaults, names in any case; `required` is not enforced; an unexpected input is only a message;
// - `if` with its implicit success(), the status functions over this use's own steps; continue-on-error; env;
//   working-directory; the contexts github, inputs, strategy, matrix, steps, job, runner and env;
// - GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH, GITHUB_STATE and GITHUB_STEP_SUMMARY, fresh for each step, read even after
//   it failed or was killed; GITHUB_ENV and GITHUB_PATH hold for the rest of the job; NODE_OPTIONS is refused there;
// - workflow commands on both streams, in both syntaxes, with stop-commands and add-mask; masks hide values in
//   annotations and summaries, while `stdout` and `stderr` are what the process wrote;
// - an expression that fails while running: in `run` or `env` it fails the step, in `if` it ends the use, in the
//   outputs it empties all of them; outputs are otherwise evaluated whatever the steps did.
//
// Not modelled, and refused: nested `uses`, other shells, other step keys, expression contexts a composite lacks,
// hashFiles(), set-output, save-state and problem matchers, an `if` that mixes text with an expression.
// Not modelled, silently: cancellation (cancelled() is false; the interrupt of a test is a kill, not a cancellation),
// post steps, `env` on the step that uses the action, encodings of a masked value, deprecationMessage, and the limit
// of ten annotations of each level that reach the page for one use: `annotations` holds all of them. The next use runs
// even after a red one.

import { resolve } from 'node:path';
import { data } from '@actions/expressions';
import type { Manifest } from './action-manifest.js';
import { loadManifest } from './action-manifest.js';
import type { Scope, Status } from './expressions.js';
import { ContextDictionary, messageOf } from './expressions.js';
import type { JobOptions } from './job.js';
import { Job } from './job.js';
import type { StepRun } from './step-attempt.js';
import { StepAttempt } from './step-attempt.js';
import type { Interrupt } from './step-process.js';
import type { Annotation } from './workflow-commands.js';

export type { Annotation, Interrupt, JobOptions as RunnerOptions, StepRun };

export interface CompositeRun {
  readonly conclusion: Status;
  readonly outputs: Readonly<Record<string, string>>;
  /** In order; the steps after an `if` that could not be evaluated are missing. */
  readonly steps: readonly StepRun[];
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly messages: readonly string[];
}

export interface Use {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly interrupt?: Interrupt;
}

/** One job: successive uses share its folders, environment and path. */
export interface Runner {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  use(actionFolder: string, use?: Use): Promise<CompositeRun>;
  /** Ends what steps left in the background and removes the job's folders, not the workspace. */
  close(): Promise<void>;
}

export async function createRunner(options: JobOptions): Promise<Runner> {
  return new JobRunner(await Job.open(options));
}

class JobRunner implements Runner {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly #job: Job;
  #busy = false;

  constructor(job: Job) {
    this.#job = job;
    this.workspace = job.workspace;
    this.temp = job.temp;
    this.toolCache = job.toolCache;
  }

  async use(actionFolder: string, use: Use = {}): Promise<CompositeRun> {
    if (this.#busy) {
      throw new Error('A job runs one action at a time');
    }
    this.#busy = true;
    try {
      const folder = resolve(actionFolder);
      const run = await new ActionUse(this.#job, folder, await loadManifest(folder), use).run();
      this.#job.record(run.conclusion);
      return run;
    } finally {
      this.#busy = false;
    }
  }

  async close(): Promise<void> {
    await this.#job.close();
  }
}

/** One use of one action: its inputs, its own steps context, its own status. */
class ActionUse {
  readonly #job: Job;
  readonly #folder: string;
  readonly #manifest: Manifest;
  readonly #interrupt: Interrupt | undefined;
  readonly #inputs: ContextDictionary;
  readonly #envBefore: ReadonlyMap<string, string>;
  readonly #steps: StepRun[] = [];
  readonly #messages: string[] = [];
  #status: Status = 'success';
  #interruptReached = false;

  constructor(job: Job, folder: string, manifest: Manifest, use: Use) {
    this.#job = job;
    this.#folder = folder;
    this.#manifest = manifest;
    this.#interrupt = use.interrupt;
    this.#envBefore = new Map(job.env);
    this.#inputs = this.#resolveInputs(new Map(Object.entries(use.inputs ?? {})));
  }

  async run(): Promise<CompositeRun> {
    for (const definition of this.#manifest.steps) {
      const step = await new StepAttempt(this, this.#job, definition).run();
      this.#steps.push(step.run);
      this.#status = step.run.conclusion === 'failure' ? 'failure' : this.#status;
      if (step.endsTheUse) {
        break;
      }
    }
    if (this.#interrupt !== undefined && !this.#interruptReached) {
      throw new Error(`The step ${this.#interrupt.step}, which was to be interrupted, never ran`);
    }
    const outputs = this.#evaluateOutputs();
    return {
      conclusion: this.#status,
      outputs,
      steps: this.#steps,
      annotations: this.#steps.flatMap((step) => step.annotations),
      summary: this.#steps.map((step) => step.summary).join(''),
      messages: this.#messages,
    };
  }

  interruptOf(id: string | undefined, name: string): Interrupt | undefined {
    if (this.#interrupt === undefined || ![id, name].includes(this.#interrupt.step)) {
      return undefined;
    }
    this.#interruptReached = true;
    return this.#interrupt;
  }

  github(files: Readonly<Record<string, string>>): Map<string, string> {
    const own = { ...files, action_path: this.#folder, action_status: this.#status };
    return new Map([...this.#job.github, ...Object.entries(own)]);
  }

  scope(github: ReadonlyMap<string, string>, env: ReadonlyMap<string, string>): Scope {
    const contexts = new ContextDictionary([
      ...this.#job.contexts(github),
      ['inputs', this.#inputs],
      ['steps', this.#stepsContext()],
      ['env', ContextDictionary.ofText(env, true)],
    ]);
    return { contexts, status: this.#status };
  }

  #resolveInputs(given: ReadonlyMap<string, string>): ContextDictionary {
    const inputs = ContextDictionary.ofText(given);
    const outside = { contexts: new ContextDictionary(this.#job.contexts(this.#job.github)), status: this.#status };
    const known = [...this.#manifest.inputs.keys()];
    for (const [name, defaultValue] of this.#manifest.inputs) {
      if (inputs.get(name) === undefined) {
        inputs.add(name, new data.StringData(defaultValue.text(outside)));
      }
    }
    for (const name of given.keys()) {
      if (!known.some((other) => other.toLowerCase() === name.toLowerCase())) {
        this.#messages.push(`Unexpected input '${name}', valid inputs are ${known.join(', ')}`);
      }
    }
    return inputs;
  }

  /** Only steps with an id are in it; a step that was skipped is, one still to come is not. */
  #stepsContext(): ContextDictionary {
    const entries: [string, data.ExpressionData][] = [];
    for (const { id, outcome, conclusion, outputs } of this.#steps) {
      if (id !== undefined) {
        const step = ContextDictionary.ofText([
          ['outcome', outcome],
          ['conclusion', conclusion],
        ]);
        step.add('outputs', ContextDictionary.ofText(Object.entries(outputs)));
        entries.push([id, step]);
      }
    }
    return new ContextDictionary(entries);
  }

  /** The `env` seen here is the one from before the steps: their GITHUB_ENV changes only reach later uses. */
  #evaluateOutputs(): Record<string, string> {
    const scope = this.scope(this.github({}), this.#envBefore);
    try {
      return Object.fromEntries([...this.#manifest.outputs].map(([name, value]) => [name, value.text(scope)]));
    } catch (error) {
      this.#messages.push(messageOf(error));
      this.#status = 'failure';
      return {};
    }
  }
}
