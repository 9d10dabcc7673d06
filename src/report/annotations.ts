import type { Check, Evidence } from '../result/check.js';
import type { Location } from '../result/location.js';
import type { Problem, Run } from '../result/run.js';
import { isWaived } from '../result/verdict.js';
import { contributionsText } from './drift.js';
import { inOrder, partsText, valuesText } from './evidence.js';
import { printable } from './printable.js';
import { byCause, headline, notPassed, othersText, statusWord, verdictWord, worstFirst } from './summary.js';
import { endsSoon, waiverText } from './waivers.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly location?: Location;
}

/** What the platform shows of one action: the first ten of a level, each cut at 4,096 characters. */
const mostPerLevel = 10;
const longestMessage = 4000;
const longestTitle = 255;

/**
 * The annotations of a run, worst first, within the platform's limits for a whole action. The first error is the verdict,
 * and says how many did not fit.
 */
export function annotations(run: Run): readonly Annotation[] {
  const all = [...run.problems.map(ofProblem), ...ofModels(run)];
  const errors = all.filter(({ level }) => level === 'error');
  const warnings = all.filter(({ level }) => level === 'warning');
  const notices = all.filter(({ level }) => level === 'notice').slice(0, mostPerLevel);
  const shown = [...errors.slice(0, mostPerLevel - 1), ...warnings.slice(0, mostPerLevel), ...notices];
  if (run.verdict === 'passed') return shown.filter(({ level }) => level !== 'error');
  return [verdict(run, all.length - shown.length), ...shown];
}

function verdict(run: Run, hidden: number): Annotation {
  const models = run.models.map((model) => `${model.name} ${verdictWord(model.verdict)}: ${headline(model)}`);
  const told = models.length > 0 ? models.join('; ') : 'nothing was measured';
  const more = hidden > 0 ? `; ${hidden} more are in the summary` : '';
  const message = `${cut(told, longestMessage - more.length)}${more}`;
  return { level: 'error', title: `mlgate: ${verdictWord(run.verdict)}`, message };
}

function ofProblem({ what, why, fix, location }: Problem): Annotation {
  return { level: 'error', title: 'mlgate', message: message(what, why, fix), ...(location && { location }) };
}

/** Causes are those of one model, and the worst of all models comes first. */
function ofModels({ models, timings: { started_at } }: Run): Annotation[] {
  return models
    .flatMap(({ checks }) => byCause(notPassed(checks).filter(({ status }) => status !== 'skipped')))
    .sort((a, b) => worstFirst(a.check, b.check))
    .map((cause) => {
      const { check } = cause;
      const waiver = waiverText(check, started_at);
      const told = [check.what, check.why, check.fix, ...inOrder(check.evidence).map(evidenceText)];
      return {
        level: levelOf(check, started_at),
        title: cut(printable(`${statusWord(check)} ${check.id}`), longestTitle),
        message: message(...told, othersText(cause), waiver && `waiver ${waiver}`),
        ...(check.location && { location: check.location }),
      };
    });
}

/** What says where to look; rows and statements are in the summary and the result. */
function evidenceText(evidence: Evidence): string | undefined {
  if (evidence.kind === 'values') return valuesText(evidence);
  if (evidence.kind === 'parts') return partsText(evidence);
  return evidence.kind === 'contributions' ? contributionsText(evidence) : undefined;
}

/** What is waived is no more than a notice, until its waiver is about to end. */
function levelOf(check: Check, at: string): Annotation['level'] {
  if (isWaived(check)) return check.waiver && endsSoon(check.waiver, at) ? 'warning' : 'notice';
  return check.effect === 'block' ? 'error' : 'warning';
}

function message(...parts: readonly (string | undefined)[]): string {
  return cut(
    parts
      .filter((part) => part !== undefined)
      .map(printable)
      .join('; '),
  );
}

function cut(text: string, longest = longestMessage): string {
  // Half of a character beyond 16 bits is none.
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
