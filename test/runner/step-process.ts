// One bash script as a process group of its own, so that the whole group can be killed half-way.

import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { messageOf } from './expressions.js';

/**
 * Kills a step half-way: once `when` holds (at once without it), after a further `afterMilliseconds`.
 * `when` is asked at each output and every few milliseconds, so it may look at files as well.
 */
export interface Interrupt {
  readonly step: string;
  readonly signal: 'SIGKILL';
  readonly afterMilliseconds?: number;
  readonly when?: (stdout: string) => boolean;
}

export interface BashScript {
  readonly bash: string;
  readonly file: string;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
  readonly interrupt: Interrupt | undefined;
  readonly onLine: (line: string) => void;
  readonly onLeftGroup: (group: number) => void;
}

export interface BashResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why no process came to be, such as a missing working directory. */
  readonly startFailure: string | undefined;
}

// A background process may keep the streams open; the runner waits this long for it, then goes on.
const STREAM_GRACE_MILLISECONDS = 5_000;
const POLL_MILLISECONDS = 10;

/** Resolves however the script ends; rejects when the test itself is wrong: a timeout, an interrupt that came late. */
export async function runBash(script: BashScript): Promise<BashResult> {
  const child = spawn(script.bash, ['--noprofile', '--norc', '-e', '-o', 'pipefail', script.file], {
    cwd: script.workingDirectory,
    env: script.env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return await new RunningScript(child, script).result();
}

export function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // The group is already gone.
  }
}

class RunningScript {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #script: BashScript;
  readonly #timers = new Set<NodeJS.Timeout>();
  #stdout = '';
  #stderr = '';
  #interruptDue: number | undefined;
  #interrupted = false;
  #problem: Error | undefined;
  #startFailure: string | undefined;

  constructor(child: ChildProcessByStdio<Writable, Readable, Readable>, script: BashScript) {
    this.#child = child;
    this.#script = script;
  }

  async result(): Promise<BashResult> {
    // The script may end without reading; its standard input is closed at once anyway.
    this.#child.stdin.on('error', () => undefined);
    this.#child.stdin.end();
    const lastLines = [
      this.#follow(this.#child.stdout, (text) => {
        this.#stdout += text;
      }),
      this.#follow(this.#child.stderr, (text) => {
        this.#stderr += text;
      }),
    ];
    this.#watch();
    const { code, signal } = await this.#end();
    for (const flush of lastLines) {
      flush();
    }
    this.#complain(signal);
    // .NET reports a signal as 128 plus its number.
    const exitCode = signal === null ? code : 128 + constants.signals[signal];
    return { exitCode, signal, stdout: this.#stdout, stderr: this.#stderr, startFailure: this.#startFailure };
  }

  /** Cuts a stream into lines as .NET does, at \n, \r\n and \r; answers how to flush the unfinished last one. */
  #follow(stream: Readable, keep: (text: string) => void): () => void {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      keep(text);
      const lines = `${rest}${text}`.split(/\r\n|\n|\r(?!$)/u);
      rest = lines.pop() ?? '';
      lines.forEach(this.#script.onLine);
      this.#poll();
    });
    return () => {
      if (rest !== '') {
        this.#script.onLine(rest.replace(/\r$/u, ''));
      }
    };
  }

  #watch(): void {
    this.#timers.add(
      setTimeout(() => {
        this.#fail(`The step ran longer than ${this.#script.timeoutMilliseconds} ms`);
      }, this.#script.timeoutMilliseconds),
    );
    if (this.#script.interrupt !== undefined) {
      this.#timers.add(setInterval(() => this.#poll(), POLL_MILLISECONDS));
    }
  }

  #poll(): void {
    const { interrupt } = this.#script;
    if (interrupt === undefined || this.#interrupted || this.#hasExited()) {
      return;
    }
    try {
      if (this.#interruptDue === undefined && (interrupt.when?.(this.#stdout) ?? true)) {
        this.#interruptDue = performance.now() + (interrupt.afterMilliseconds ?? 0);
      }
    } catch (error) {
      this.#fail(`The interrupt's own condition failed: ${messageOf(error)}`);
      return;
    }
    if (this.#interruptDue !== undefined && performance.now() >= this.#interruptDue) {
      this.#interrupted = true;
      this.#kill();
    }
  }

  async #end(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    return await new Promise((resolve) => {
      this.#child.once('error', (error) => {
        this.#stopWatching();
        this.#startFailure = `${messageOf(error)} in the folder ${this.#script.workingDirectory}`;
        resolve({ code: null, signal: null });
      });
      this.#child.once('exit', () => {
        this.#stopWatching();
        this.#timers.add(
          setTimeout(() => {
            this.#child.stdout.destroy();
            this.#child.stderr.destroy();
          }, STREAM_GRACE_MILLISECONDS),
        );
      });
      this.#child.once('close', (code, signal) => {
        this.#stopWatching();
        this.#reportLeftGroup();
        resolve({ code, signal });
      });
    });
  }

  #complain(signal: NodeJS.Signals | null): void {
    if (this.#problem !== undefined) {
      throw this.#problem;
    }
    if (this.#script.interrupt !== undefined && signal !== 'SIGKILL') {
      throw new Error(`The step ${this.#script.interrupt.step} ended before it could be interrupted`);
    }
  }

  #fail(message: string): void {
    const said = `stdout: ${this.#stdout.slice(-2_000)}\nstderr: ${this.#stderr.slice(-2_000)}`;
    this.#problem ??= new Error(`${message}\n${said}`);
    this.#kill();
  }

  #kill(): void {
    // Once the leader is reaped, its number may belong to someone else.
    if (this.#child.pid !== undefined && !this.#hasExited()) {
      killGroup(this.#child.pid);
    }
  }

  #hasExited(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  #stopWatching(): void {
    for (const timer of this.#timers) {
      clearTimeout(timer);
    }
    this.#timers.clear();
  }

  /** Background processes outlive their step, as on the runner; the job ends them when it closes. */
  #reportLeftGroup(): void {
    const group = this.#child.pid;
    try {
      if (group !== undefined && process.kill(-group, 0)) {
        this.#script.onLeftGroup(group);
      }
    } catch {
      // Nothing is left.
    }
  }
}
