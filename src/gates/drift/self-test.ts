import { setImmediate } from 'node:timers/promises';
import type { ColumnProfile, DesignEffects, Profile } from '../../profile/profile.js';
import type { Check, PlannedCheck } from '../../result/check.js';
import { isMeasurementError, UserError } from '../../result/error.js';
import { wilson } from '../../stats/intervals.js';
import { Random } from '../../stats/random.js';
import type { GateContext } from '../gate.js';
import type { SelfTest, SelfTested, SelfTestRequest, Share } from '../self-test.js';
import { answersOf } from './answers.js';
import type { Sides } from './asking.js';
import { withCurrent } from './current.js';
import { blockingErrors } from './evaluate.js';
import { judgeFamily } from './family.js';
import type { DriftPolicy } from './policy.js';
import type { ColumnQuestions, Questions } from './questions.js';
import { redrawing } from './redrawn.js';
import type { Reference } from './reference.js';
import { shareAnswer } from './table-answers.js';

/** Fewer runs say nothing of a rate of a few percent. */
const fewestRuns = 20;

/**
 * Judges runs in which nothing changed: both sides are drawn from the reference, and asked and judged as the gate does.
 *
 * @throws UserError where there is no reference, or nothing tells how many current rows there are
 */
export async function selfTestDrift(
  policy: DriftPolicy,
  reference: Reference,
  questions: Questions,
  context: GateContext,
  { runs, seconds = Number.POSITIVE_INFINITY, rows }: SelfTestRequest,
): Promise<SelfTest> {
  if ('error' in reference) throw reference.error;
  const { profile, files } = reference;
  const current = rows === undefined ? await countedCurrent(policy, profile, context) : { rows, effects: new Map() };
  const sizes = { reference: profile.rows, current: current.rows };
  const rates = questions.columns.flatMap(({ column, distribution }) => (distribution?.as === 'rate' ? [column] : []));
  const draw = redrawing(profile, { rows: sizes, effects: current.effects, rates: new Set(rates) });
  const tally = new Tally();
  const { now, onScan } = context;
  const { source } = policy;
  const [begun, scan] = [now().getTime(), 'simulated runs'];
  const spent = () => (now().getTime() - begun) / 1000;
  onScan({ kind: 'started', source, scan });
  const seed = files.map(({ sha256 }) => sha256).join('\n');
  while (tally.runs < runs && (tally.runs < fewestRuns || spent() < seconds)) {
    tally.add(judgedRun(policy, questions, draw(new Random(`${tally.runs}\n${sizes.current}\n${seed}`))));
    onScan({ kind: 'running', source, scan, fraction: tally.runs / runs });
    // Whoever watches is told between two runs.
    await setImmediate();
  }
  onScan({ kind: 'finished', source, scan, seconds: spent() });
  const time = policy.windows?.column ?? policy.current.window?.column;
  const grouped = profile.columns.some((column) => 'design_effects' in column && column.design_effects !== undefined);
  return {
    ...{ rows: sizes, grouped },
    ...tally.result(questions),
    ...(time !== undefined && { time }),
  };
}

/** Counts the current data as the gate does, for their rows and for what rows of one group are worth. */
async function countedCurrent(
  policy: DriftPolicy,
  profile: Profile,
  context: GateContext,
): Promise<{ readonly rows: number; readonly effects: ReadonlyMap<string, DesignEffects | undefined> }> {
  try {
    return await withCurrent(policy, profile, context, async ({ counted }) => ({
      rows: counted.rows,
      effects: new Map(
        [...counted.columns].map(([name, column]) => [
          name,
          'design_effects' in column ? column.design_effects : undefined,
        ]),
      ),
    }));
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    const { what, why } = error.explanation;
    const fix = 'write how many rows it will have: --rows N';
    throw new UserError(error.code, { what, ...(why !== undefined && { why }), fix }, error.location, { cause: error });
  }
}

function judgedRun(policy: DriftPolicy, { table, columns }: Questions, sides: Sides): readonly Check[] {
  const profiles = new Map(sides.reference.columns.map((column) => [column.name, column]));
  const answers = columns.flatMap((each) => answersOf(askedOf(each, profiles.get(each.column)), sides, policy));
  const judged = judgeFamily(answers, policy).map((check) => blockingErrors(check, policy));
  if (!table.share || !policy.dataset) return judged;
  const byId = new Map(judged.map((check) => [check.id, check]));
  return [shareAnswer(table.share, columns, byId, policy.dataset), ...judged];
}

/** The same question about another profile of the column. */
function askedOf(questions: ColumnQuestions, reference: ColumnProfile | undefined): ColumnQuestions {
  const { distribution } = questions;
  if (!distribution || !reference || distribution.as === 'error') return questions;
  if (distribution.as === 'unjudged') return { ...questions, distribution: { ...distribution, reference } };
  if (distribution.as === 'numbers' || distribution.as === 'codes') {
    return reference.kind === 'numeric' ? { ...questions, distribution: { ...distribution, reference } } : questions;
  }
  return reference.kind === 'categorical' ? { ...questions, distribution: { ...distribution, reference } } : questions;
}

/** What became of each check in all runs. */
class Tally {
  runs = 0;
  readonly #checks = new Map<string, { check: Check; counts: Record<Check['status'], number> }>();
  #any = 0;
  #blocked = 0;

  add(checks: readonly Check[]): void {
    this.runs++;
    for (const check of checks) {
      const found = this.#checks.get(check.id) ?? { check, counts: { ...none } };
      found.counts[check.status]++;
      this.#checks.set(check.id, found);
    }
    const open = checks.filter(({ status }) => status !== 'passed' && status !== 'skipped');
    if (open.length > 0) this.#any++;
    if (open.some(({ effect }) => effect === 'block')) this.#blocked++;
  }

  result({ table }: Questions): Pick<SelfTest, 'runs' | 'checks' | 'any' | 'blocked' | 'settled'> {
    const all = [...this.#checks.values()];
    const isSettled = ({ counts }: (typeof all)[number]) => counts.skipped === this.runs;
    const tables = [table.columns, ...(table.extraColumns ? [table.extraColumns] : [])].map((check) => ({
      check: planOf(check),
      why: 'which columns there are is the same in every sample',
    }));
    return {
      runs: this.runs,
      checks: all
        .filter((each) => !isSettled(each))
        .map(({ check, counts }): SelfTested => {
          const { failed, inconclusive, error } = counts;
          const open = this.#share(failed + inconclusive + error);
          return { check: planOf(check), open, failed, inconclusive, error };
        }),
      any: this.#share(this.#any),
      blocked: this.#share(this.#blocked),
      settled: [...tables, ...all.filter(isSettled).map(({ check }) => ({ check: planOf(check), why: check.what }))],
    };
  }

  #share(runs: number): Share {
    return { runs, share: runs / this.runs, interval: wilson(runs, this.runs, 0.95) };
  }
}

const none: Readonly<Record<Check['status'], number>> = { passed: 0, failed: 0, inconclusive: 0, error: 0, skipped: 0 };

function planOf({ id, key, effect, expected, location }: PlannedCheck): PlannedCheck {
  return { id, key, effect, ...(expected && { expected }), ...(location && { location }) };
}
