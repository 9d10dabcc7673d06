import { answer, type Check, type Effect, type Evidence, type Outcome, planned } from '../../../src/result/check.js';
import type { Key } from '../../../src/result/key.js';
import type { ModelRun, Problem, Run, ScanTiming } from '../../../src/result/run.js';
import { exitCode, verdictOf, worstVerdict } from '../../../src/result/verdict.js';

type About = Partial<Key> & { readonly effect?: Effect; readonly line?: number };

/** A check of `metrics/report/f1/min`, unless `about` says otherwise. */
export function check(outcome: Outcome, { effect = 'block', line, ...key }: About = {}): Check {
  const whole: Key = { gate: 'metrics', source: 'report', subject: 'f1', rule: 'min', ...key };
  const location = line === undefined ? undefined : { file: 'mlgate.yml', line };
  return answer(planned(whole, { effect, location }), outcome);
}

export function passed(about: About = {}, rest: Partial<Extract<Outcome, { status: 'passed' }>> = {}): Check {
  return check({ status: 'passed', reason: 'within_bound', what: 'f1 is 0.95', ...rest }, about);
}

export function failed(about: About = {}, rest: Partial<Extract<Outcome, { status: 'failed' }>> = {}): Check {
  return check(
    { status: 'failed', reason: 'below_minimum', what: `${about.subject ?? 'f1'} is 0.8, required is ≥ 0.9`, ...rest },
    about,
  );
}

export function error(about: About = {}, rest: Partial<Extract<Outcome, { status: 'error' }>> = {}): Check {
  return check({ status: 'error', reason: 'missing_file', what: 'm.json is not there', ...rest }, about);
}

export function skipped(about: About = {}): Check {
  const what = 'there is no baseline to compare with';
  return check({ status: 'skipped', reason: 'baseline_allowed_missing', what }, about);
}

/** What a scan of a table can tell of the violations of one rule, with one text wherever somebody chose it. */
export function violations(text: string): readonly Evidence[] {
  return [
    { kind: 'rows', rows: [{ file: text, row: 3, values: { [text]: text } }], masked: false },
    { kind: 'values', distinct: 27, values: [{ value: text, rows: 412 }], masked: false },
    { kind: 'parts', parts: [{ part: text, rows: 412, of: 1000 }], omitted: 5 },
    { kind: 'method', method: 'distinct_values', judged: 312 },
  ];
}

/** `count` checks that differ in their subject: `column_0`, `column_1`, … */
export function many(count: number, one: (about: About) => Check, about: About = {}): Check[] {
  return Array.from({ length: count }, (_, index) => one({ ...about, subject: `column_${index}` }));
}

export function model(checks: readonly Check[], rest: Partial<ModelRun> = {}): ModelRun {
  return {
    name: 'churn',
    config: { path: 'mlgate.yml', size: 120, sha256: 'c'.repeat(64) },
    fail_on: 'fail',
    gates: ['metrics'],
    gates_left_out: [],
    verdict: checks.length === 0 ? 'error' : verdictOf(checks, rest.fail_on ?? 'fail'),
    inputs: [],
    waivers: [],
    planned: checks.map(({ id }) => id),
    checks,
    ...rest,
  };
}

export function run(
  models: readonly ModelRun[],
  problems: readonly Problem[] = [],
  scans: readonly ScanTiming[] = [],
): Run {
  const nothing = models.length === 0 || problems.length > 0;
  const verdict = worstVerdict([...models.map((model) => model.verdict), ...(nothing ? (['error'] as const) : [])]);
  return {
    version: 1,
    tool: { name: 'mlgate', version: '0.1.0' },
    commit: null,
    verdict,
    exit_code: exitCode(verdict),
    models,
    problems,
    timings: { started_at: '2026-01-01T00:00:00.000Z', seconds: 1, gates: {}, scans },
  };
}
