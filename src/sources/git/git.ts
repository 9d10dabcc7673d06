import type { Execute, ExecuteOptions, Execution } from '../../process/execute.js';

/** Where git is asked. */
export interface Place {
  readonly execute: Execute;
  readonly cwd: string;
  /** the git folder of a repository of our own, which has no working tree */
  readonly gitFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

// Nobody is there to answer a prompt, nothing in the user's repository is to change, and messages are to be in one language.
const quiet = { GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/** Asks git, with paths taken for names and never for patterns, and with history as it is, not as a replacement tells it. */
export function git(place: Place, args: readonly string[], options: ExecuteOptions = {}): Promise<Execution> {
  const { execute, cwd, gitFolder, environment } = place;
  const here = gitFolder === undefined ? [] : [`--git-dir=${gitFolder}`];
  return execute('git', ['--literal-pathspecs', '--no-replace-objects', ...here, ...args], {
    cwd,
    // A repository of our own may have to fetch what it is asked for.
    timeoutSeconds: gitFolder === undefined ? 60 : 300,
    ...options,
    environment: { ...quiet, ...environment, ...options.environment },
  });
}

/** What git wrote on one line, or undefined where it failed or wrote nothing. */
export async function gitLine(place: Place, args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await git(place, args);
  // A folder's name may end in a blank, and even in a line break: only the last is git's own.
  return code === 0 && stdout !== '' ? stdout.replace(/\r?\n$/, '') : undefined;
}

/** Why git failed, in its own words: the line that says so, without the credentials that a URL may hold. */
export function reason({ code, stderr }: Execution): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /^(fatal|error|remote error): /.test(line)) ?? lines.at(-1);
  if (telling === undefined) return `git ended with ${code ?? 'a signal'}`;
  const words = telling.replace(/^(fatal|error): /, '').trim();
  return words.replace(/:\/\/[^\s/@]+@/g, '://***@');
}

export function isObjectName(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{40,64}$/.test(text);
}

/** As people write a commit. */
export function short(commit: string): string {
  return commit.slice(0, 7);
}
