import type { Location } from '../result/location.js';
import type { ModelRun, Problem, Run } from '../result/run.js';
import { printable } from './printable.js';
import { byCause, headline, notPassed, othersText, statusWord, verdictWord } from './summary.js';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly location?: Location;
}

/** What the platform shows of one action: the first ten of a level, each cut at 4,096 characters. */
const mostPerLevel = 10;
const longestMessage = 4000;

/**
 * The annotations of a run, worst first, within the platform's limits for a whole action. The first error is the verdict,
 * and says how many did not fit.
 */
export function annotations(run: Run): readonly Annotation[] {
  const all = [...run.problems.map(ofProblem), ...run.models.flatMap(ofModel)];
  const errors = all.filter(({ level }) => level === 'error');
  const warnings = all.filter(({ level }) => level === 'warning');
  const shown = [...errors.slice(0, mostPerLevel - 1), ...warnings.slice(0, mostPerLevel)];
  if (run.verdict === 'passed') return shown.filter(({ level }) => level === 'warning');
  return [verdict(run, all.length - shown.length), ...shown];
}

function verdict(run: Run, hidden: number): Annotation {
  const models = run.models.map((model) => `${model.name} ${verdictWord(model.verdict)}: ${headline(model)}`);
  const message = [
    ...(models.length > 0 ? models : ['nothing was measured']),
    ...(hidden > 0 ? [`${hidden} more are in the summary`] : []),
  ];
  return { level: 'error', title: `mlgate: ${verdictWord(run.verdict)}`, message: cut(message.join('; ')) };
}

function ofProblem({ what, why, fix, location }: Problem): Annotation {
  return { level: 'error', title: 'mlgate', message: message(what, why, fix), ...(location && { location }) };
}

function ofModel(model: ModelRun): Annotation[] {
  const checks = notPassed(model.checks).filter(({ status }) => status !== 'skipped');
  return byCause(checks).map((cause) => {
    const { check } = cause;
    return {
      level: check.effect === 'block' ? 'error' : 'warning',
      title: printable(`${statusWord(check)} ${check.id}`),
      message: message(check.what, check.why, check.fix, othersText(cause)),
      ...(check.location && { location: check.location }),
    };
  });
}

function message(...parts: readonly (string | undefined)[]): string {
  return cut(
    parts
      .filter((part) => part !== undefined)
      .map(printable)
      .join('; '),
  );
}

function cut(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}
