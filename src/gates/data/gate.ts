import { collectBlocks, type Gate, inputRequest } from '../gate.js';
import { evaluateData } from './evaluate.js';
import { dataChecks, dataPolicy } from './policy.js';

/** Tables against a row contract and table rules. */
export const dataGate: Gate = {
  name: 'data',
  blocks: (configuration, workspace) =>
    collectBlocks(configuration.policy.data, async (source, section) => {
      const policy = await dataPolicy(source, section, configuration, workspace);
      const request = inputRequest(configuration, 'data', source);
      return {
        source,
        inputs: [
          request.table('current', 'path', policy.path),
          ...(section.schema === undefined ? [] : [request.rowSchema(section.schema)]),
        ],
        checks: dataChecks(policy),
        evaluate: (context) => evaluateData(policy, context),
      };
    }),
};
