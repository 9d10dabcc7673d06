import { collectBlocks, type Gate, inputRequest } from '../gate.js';
import { evaluateModel } from './evaluate.js';
import { modelPolicy } from './policy.js';

/** The model file: size and growth. */
export const modelGate: Gate = {
  name: 'model',
  blocks: (configuration) =>
    collectBlocks(configuration.policy.model, async (source, section) => {
      const policy = modelPolicy(source, section, configuration);
      const request = inputRequest(configuration, 'model', source);
      return {
        source,
        inputs: [
          request.model(policy.path),
          ...(policy.growth ? [request.baseline(policy.growth.baseline, policy.path)] : []),
        ],
        checks: [policy.size.check, ...(policy.growth ? [policy.growth.check] : [])],
        evaluate: (context) => evaluateModel(policy, context),
      };
    }),
};
