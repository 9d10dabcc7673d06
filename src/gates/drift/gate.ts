import type { LoadedConfiguration } from '../../config/load.js';
import type { InputRequest } from '../../sources/request.js';
import { type Block, collectBlocks, type Gate, inputRequest, type SettleContext } from '../gate.js';
import { type DriftPolicy, driftPolicy } from './policy.js';
import { checksOf, questionsOf } from './questions.js';
import type { Reference } from './reference.js';

/** The data that a model meets now against those that it knows. */
export const driftGate: Gate = {
  name: 'drift',
  blocks: (configuration, workspace) =>
    collectBlocks(configuration.policy.drift, async (source, section) => {
      const policy = driftPolicy(source, section, configuration, workspace);
      return unsettled(policy, inputsOf(policy, configuration));
    }),
};

function inputsOf(
  { source, reference, current, onDrift }: DriftPolicy,
  configuration: LoadedConfiguration,
): readonly InputRequest[] {
  const request = inputRequest(configuration, 'drift', source);
  return [
    { ...request.reference(reference.from, reference.written), ...(reference.maxAge !== undefined && { dated: true }) },
    request.table('current', 'current', current.path),
    ...(onDrift ? [request.state(['on_drift', 'state'], onDrift.state)] : []),
  ];
}

/** Which checks there are is not known before the reference was looked into. */
function unsettled(policy: DriftPolicy, inputs: readonly InputRequest[]): Block {
  const questions = questionsOf(policy, undefined);
  return {
    source: policy.source,
    inputs,
    checks: checksOf(questions),
    evaluate: async () => {
      throw new Error(`drift.${policy.source} was evaluated before its reference was read`);
    },
    settle: async (context: SettleContext) => {
      // Statistics and tables are loaded for whoever asks about drift.
      const { readReference } = await import('./reference.js');
      const { reference, inputs: built } = await readReference(policy, context);
      return { block: settledBlock(policy, inputs, reference), inputs: built };
    },
  };
}

function settledBlock(policy: DriftPolicy, inputs: readonly InputRequest[], reference: Reference): Block {
  const questions = questionsOf(policy, 'error' in reference ? undefined : reference.profile);
  return {
    source: policy.source,
    inputs,
    checks: checksOf(questions),
    evaluate: async (context) => {
      const { evaluateDrift } = await import('./evaluate.js');
      return evaluateDrift(policy, reference, questions, context);
    },
    selfTest: async (context, request) => {
      const { selfTestDrift } = await import('./self-test.js');
      return selfTestDrift(policy, reference, questions, context, request);
    },
  };
}
