import { collectBlocks, type Gate, inputRequest } from '../gate.js';
import { evaluateMetrics } from './evaluate.js';
import { metricsPolicy } from './policy.js';

/** Metric files against rules and baselines. */
export const metricsGate: Gate = {
  name: 'metrics',
  blocks: (configuration) =>
    collectBlocks(configuration.policy.metrics, async (source, section) => {
      const policy = metricsPolicy(source, section, configuration);
      const request = inputRequest(configuration, 'metrics', source);
      return {
        source,
        inputs: [
          request.current(policy.path),
          ...(policy.baseline ? [request.baseline(policy.baseline, policy.path)] : []),
        ],
        checks: policy.rules.map(({ check }) => check),
        evaluate: (context) => evaluateMetrics(policy, context),
      };
    }),
};
