import type { Check } from '../../result/check.js';
import { UserError, UserErrors } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import type { ModelRun } from '../../result/run.js';
import type { Acceptance } from './acceptance.js';

/** Who accepts, on which day, and why. */
export type Acceptor = Pick<Acceptance, 'reason' | 'by' | 'on'>;

/** A line to write, and the check for whose sake. */
export interface Accepted {
  readonly check: Check;
  readonly line: Acceptance;
}

/** The rules that compare with an earlier value, in whose place a worse one can be accepted. */
const comparing: readonly string[] = [
  'max_absolute_regression',
  'max_relative_regression',
  'min_absolute_improvement',
  'min_relative_improvement',
  'ratchet',
];

/**
 * The lines by which the values of a run are accepted: one a metric and content, though several rules failed over it.
 *
 * @param ids the checks that are meant; empty for all that failed and can be accepted
 * @throws UserErrors with every check that cannot be
 */
export function acceptancesFrom(
  model: Pick<ModelRun, 'name' | 'checks'>,
  ids: readonly string[],
  acceptor: Acceptor,
): readonly Accepted[] {
  const checks =
    ids.length > 0 ? asked(model.checks, ids) : model.checks.filter((check) => refusal(check) === undefined);
  if (checks.length === 0) throw nothingFailed(model);
  const lines = new Map<string, Accepted>();
  for (const check of checks) {
    for (const evidence of check.evidence ?? []) {
      if (evidence.kind !== 'comparison') continue;
      const { metric, value, instead_of: before } = evidence;
      const { reason, by, on } = acceptor;
      const line: Acceptance = {
        model: model.name,
        block: check.key.source,
        metric,
        value: Number(value),
        instead_of: { value: Number(before.value), sha256: before.sha256 },
        reason,
        by,
        on,
      };
      const same = JSON.stringify([line.block, metric, before.sha256]);
      if (!lines.has(same)) lines.set(same, { check, line });
    }
  }
  return [...lines.values()];
}

function asked(checks: readonly Check[], ids: readonly string[]): readonly Check[] {
  const faults: UserError[] = [];
  const found: Check[] = [];
  for (const id of new Set(ids)) {
    const check = checks.find((candidate) => candidate.id === id);
    if (!check) {
      const [similar] = nearest(
        id,
        checks.map((candidate) => candidate.id),
        1,
      );
      const fix = similar === undefined ? 'mlgate plan lists the ids' : `did you mean ${similar}?`;
      faults.push(new UserError('usage', { what: `no check of the metrics gate is called ${id}`, fix }));
      continue;
    }
    const fault = refusal(check);
    if (fault) faults.push(fault);
    else found.push(check);
  }
  if (faults.length > 0) throw new UserErrors(faults);
  return found;
}

/** Why a check cannot be accepted, if so. */
function refusal(check: Check): UserError | undefined {
  const { id, key, status, what, evidence = [] } = check;
  if (!comparing.includes(key.rule)) {
    const fix = 'change its bound in mlgate.yml, where it is reviewed, or waive the check';
    return new UserError('usage', { what: `${id} compares with no earlier value: there is nothing to accept`, fix });
  }
  if (status === 'passed' || status === 'skipped') {
    return new UserError('usage', { what: `${id} ${status === 'passed' ? 'passed' : 'was skipped'}: ${what}` });
  }
  if (status === 'failed' && evidence.some(({ kind }) => kind === 'comparison')) return undefined;
  if (status === 'failed') return new UserError('usage', { what: `${id} failed without two numbers: ${what}` });
  if (status === 'inconclusive') {
    const fix = 'evaluate on more rows, or waive the check until a day';
    return new UserError('usage', {
      what: `${id} is inconclusive, and what is not known cannot be accepted`,
      why: what,
      fix,
    });
  }
  const fix = check.fix ?? 'mend that first';
  return new UserError('usage', { what: `${id} could not be measured: there is no value to accept`, why: what, fix });
}

function nothingFailed({ name, checks }: Pick<ModelRun, 'name' | 'checks'>): UserError {
  const what = `no check of ${name} that compares with an earlier value failed: there is nothing to accept`;
  const others = checks.filter(({ status }) => status !== 'passed' && status !== 'skipped').map(({ id }) => id);
  if (others.length === 0) return new UserError('usage', { what });
  const fix = 'mlgate metrics says why';
  return new UserError('usage', { what, why: `not passed, for other reasons: ${others.join(', ')}`, fix });
}
