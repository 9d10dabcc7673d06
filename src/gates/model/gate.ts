import { meansTheSameFile } from '../../sources/baseline.js';
import { collectBlocks, type Gate, inputRequest } from '../gate.js';
import { evaluateModel } from './evaluate.js';
import { checksOf, modelPolicy } from './policy.js';

/** The model: its size and growth, what it is, and what it could do to whoever loads it. */
export const modelGate: Gate = {
  name: 'model',
  blocks: (configuration) =>
    collectBlocks(configuration.policy.model, async (source, section) => {
      const policy = modelPolicy(source, section, configuration);
      const { paths, baseline, age, scans } = policy;
      const request = inputRequest(configuration, 'model', source);
      const same = baseline && meansTheSameFile(baseline.from) ? paths : undefined;
      return {
        source,
        inputs: [
          { ...request.model(paths), ...(age && { dated: true as const }) },
          ...(baseline
            ? [
                {
                  ...request.baseline(baseline, same, { tree: true }),
                  ...(baseline.maxAge !== undefined && { dated: true as const }),
                },
              ]
            : []),
          ...scans.map((scan) => request.report(['scans', scan.name, 'path'], scan.path, scan.name)),
        ],
        checks: checksOf(policy),
        evaluate: (context) => evaluateModel(policy, context),
      };
    }),
};
