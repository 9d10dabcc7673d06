import { printable } from '../report/printable.js';
import { problemText } from '../report/terminal.js';
import { counted } from '../result/format.js';
import { locationText } from '../result/location.js';
import type { Lint } from '../run/lint.js';
import type { Context } from './context.js';

/** Prints what is odd about rules. @returns the exit code: 0 nothing, 1 something, 2 where something could not be looked at */
export function writeFindings({ findings, problems }: Lint, { streams }: Context): number {
  streams.stderr.write(problems.map((problem) => problemText(problem)).join(''));
  for (const { id, what, fix, location } of findings) {
    const where = location ? `  ${locationText(location)}` : '';
    streams.stdout.write(printable(`odd    ${id}${where}`));
    streams.stdout.write(`\n       what  ${printable(what)}\n       fix   ${printable(fix)}\n`);
  }
  const told =
    findings.length === 0 ? 'nothing is odd about the rules' : `${counted(findings.length, 'rule')} to look at`;
  if (problems.length === 0) streams.stdout.write(`${told}\n`);
  return problems.length > 0 ? 2 : findings.length > 0 ? 1 : 0;
}
