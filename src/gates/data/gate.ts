import { type BaselineSource, meansTheSameFile } from '../../sources/baseline.js';
import type { InputRequest } from '../../sources/request.js';
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
          ...policy.related.map(({ name, path, key }) => request.table('related', key, path, name)),
          ...(policy.baseline ? [baselineRequest(policy.baseline, policy.path, request)] : []),
        ],
        checks: dataChecks(policy),
        evaluate: (context) => evaluateData(policy, context),
      };
    }),
};

function baselineRequest(
  baseline: BaselineSource,
  path: string,
  request: ReturnType<typeof inputRequest>,
): InputRequest {
  const judged = meansTheSameFile(baseline.from) ? path : undefined;
  return {
    ...request.baseline(baseline, judged, { table: true }),
    ...(baseline.maxAge !== undefined && { dated: true }),
  };
}
