// The rule of the drift gate, applied to tables in memory: its questions, its answers and its judgement, without files.
import { tmpdir } from 'node:os';
import { configurationFromOptions } from '../../src/config/load.js';
import { answersOf } from '../../src/gates/drift/answers.js';
import { type Answer, judgeFamily } from '../../src/gates/drift/family.js';
import { type DriftPolicy, driftPolicy } from '../../src/gates/drift/policy.js';
import { questionsOf } from '../../src/gates/drift/questions.js';
import type { Check } from '../../src/result/check.js';
import { workspaceAt } from '../../src/sources/workspace.js';
import { countInMemory, profileInMemory, type TableInMemory } from '../unit/profile/in-memory.js';

/** A block with its defaults, and what it says besides. */
export async function policyOf(block: object = {}): Promise<DriftPolicy> {
  const workspace = await workspaceAt(tmpdir());
  const drift = { scoring: { reference: 'reference.json', current: 'current.parquet', ...block } };
  const configuration = await configurationFromOptions({ version: 1, name: 'model', drift }, workspace);
  const section = configuration.policy.drift?.['scoring'];
  if (!section) throw new Error('the configuration has no block');
  return driftPolicy('scoring', section, configuration, workspace);
}

/** The answers about all columns, in the order of the table's. */
export function answersAbout(
  policy: DriftPolicy,
  reference: TableInMemory,
  current: TableInMemory,
): readonly (readonly Answer[])[] {
  const profile = profileInMemory(reference);
  const sides = { reference: profile, current: countInMemory(profile, current) };
  return questionsOf(policy, profile).columns.map((questions) => answersOf(questions, sides, policy));
}

export function judged(policy: DriftPolicy, reference: TableInMemory, current: TableInMemory): readonly Check[] {
  return judgeFamily(answersAbout(policy, reference, current).flat(), policy);
}

/** What did not pass, as `column/rule`. What could not be measured is a fault of the test. */
export function alarms(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ key, status, what }) => {
    if (status === 'error' || status === 'inconclusive') throw new Error(what);
    return status === 'failed' ? [`${key.subject}/${key.rule}`] : [];
  });
}
