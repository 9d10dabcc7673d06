import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { meansTheSameFile } from '../../sources/baseline.js';
import type { InputRequest } from '../../sources/request.js';
import { collectBlocks, type Gate, inputRequest } from '../gate.js';
import { acceptanceFile } from './acceptance.js';
import { evaluateMetrics, lintMetrics } from './evaluate.js';
import { type MetricsPolicy, metricsPolicy } from './policy.js';

/** Metric files against rules, baselines and their own history. */
export const metricsGate: Gate = {
  name: 'metrics',
  blocks: (configuration) =>
    collectBlocks(configuration.policy.metrics, async (source, section) => {
      const policy = metricsPolicy(source, section, configuration);
      const accepted = (await isThere(join(configuration.folder, acceptanceFile))) ? acceptanceFile : undefined;
      return {
        source,
        inputs: inputsOf(policy, accepted, inputRequest(configuration, 'metrics', source)),
        checks: [...(policy.maxAge ? [policy.maxAge.check] : []), ...policy.rules.map(({ check }) => check)],
        evaluate: (context) => evaluateMetrics(policy, context),
        lint: (context) => lintMetrics(policy, context),
      };
    }),
};

function inputsOf(
  { judged, maxAge, baseline, rules }: MetricsPolicy,
  accepted: string | undefined,
  request: ReturnType<typeof inputRequest>,
): readonly InputRequest[] {
  const { key, from, written } = judged;
  const path = from.kind === 'files' ? from.text : undefined;
  const inputs: InputRequest[] = [
    { ...request.content('current', key, from, written), ...(maxAge && { dated: true }) },
  ];
  if (baseline !== undefined && baseline !== 'included') {
    const same = meansTheSameFile(baseline.from) ? path : undefined;
    inputs.push({ ...request.baseline(baseline, same), ...(baseline.maxAge !== undefined && { dated: true }) });
  }
  if (rules.some(({ asked }) => asked.kind === 'ratchet')) {
    inputs.push({ ...request.content('history', 'path', { kind: 'history' }, written), ...(path && { judged: path }) });
  }
  if (accepted !== undefined)
    inputs.push(request.content('accepted', 'rules', { kind: 'files', text: accepted }, accepted));
  return inputs;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
