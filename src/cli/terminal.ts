import { printable } from '../report/printable.js';
import { problemText } from '../report/terminal.js';
import { type UserError, userErrors } from '../result/error.js';
import type { Environment } from '../run/machine.js';
import { problemOf } from '../run/run.js';

/** Where a command writes. Tests hand in their own. */
export interface Streams {
  readonly stdout: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };
  readonly stderr: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Colour only where a person looks; https://no-color.org is honoured, and `FORCE_COLOR` for those who pipe into a pager. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Environment): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The stack of a bug, line by line behind a bar, so that no line of it starts with somebody's text. */
export function bugText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `mlgate failed; this is a bug, please report it:\n${stack
    .split('\n')
    .map((line) => `  | ${printable(line)}\n`)
    .join('')}`;
}

/** What was thrown, as a few plain lines where it is the user's to mend, else with its stack. */
export function thrownText(thrown: unknown): string {
  let errors: readonly UserError[];
  try {
    errors = userErrors(thrown);
  } catch {
    return bugText(thrown);
  }
  return errors.map((error) => problemText(problemOf(error))).join('');
}

/** Whether somebody looks at a terminal that can take a line back. */
export function isWatched({ isTTY }: Streams['stderr'], env: Environment): boolean {
  const inCi = env['CI'] !== undefined && !['', '0', 'false'].includes(env['CI']);
  // A terminal that is dumb cannot go back to the start of its line.
  return isTTY === true && env['TERM'] !== 'dumb' && !inCi;
}
