import type { Baseline, Configuration } from './policy.generated.js';
import { bytesOf } from './size.js';

/** The configuration with nothing left to know: defaults written out, baselines inherited, sizes in bytes. */
export function resolved(policy: Configuration): Configuration {
  const inherited = policy.baseline;
  const withBaseline = (own: Baseline | undefined) => {
    const baseline = own ?? inherited;
    return baseline === undefined ? {} : { baseline: written(baseline) };
  };
  const { baseline: _inherited, ...rest } = policy;
  return {
    ...rest,
    ...(policy.metrics && {
      metrics: eachBlock(policy.metrics, (block) => ({ ...block, ...withBaseline(block.baseline) })),
    }),
    ...(policy.model && {
      model: eachBlock(policy.model, (block) => ({
        ...block,
        ...(block.max_size !== undefined && { max_size: bytesOf(block.max_size) }),
        ...withBaseline(block.baseline),
      })),
    }),
  };
}

function written(baseline: Baseline): Baseline {
  return typeof baseline === 'string' ? { from: baseline, on_missing: 'fail' } : baseline;
}

function eachBlock<Block>(
  section: { [name: string]: Block },
  change: (block: Block) => Block,
): { [name: string]: Block } {
  return Object.fromEntries(Object.entries(section).map(([name, block]) => [name, change(block)]));
}
