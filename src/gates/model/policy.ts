import type { LoadedConfiguration } from '../../config/load.js';
import type { Model } from '../../config/policy.generated.js';
import { bytesOf } from '../../config/size.js';
import { type PlannedCheck, planned } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { type BaselineSource, baselineSource } from '../../sources/baseline.js';

export interface ModelPolicy {
  readonly source: string;
  readonly path: string;
  /** asked of every model, with or without a bound: the file is there and holds at least one byte */
  readonly size: { readonly check: PlannedCheck; readonly maximum: number | undefined };
  readonly growth?: { readonly check: PlannedCheck; readonly maximum: number; readonly baseline: BaselineSource };
}

/** @throws UserError for a growth rule without a baseline */
export function modelPolicy(source: string, block: Model, configuration: LoadedConfiguration): ModelPolicy {
  const effect = block.severity === 'warn' ? 'warn' : 'block';
  const at = (key: keyof Model) => configuration.at(['model', source, key]);
  const maximum = block.max_size === undefined ? undefined : bytesOf(block.max_size);
  const expected = { at_least: 1, ...(maximum !== undefined && { at_most: maximum }), unit: 'bytes' as const };
  const size = {
    maximum,
    check: planned(
      { gate: 'model', source, subject: null, rule: 'size' },
      { effect, expected, location: at(maximum === undefined ? 'path' : 'max_size') },
    ),
  };
  if (block.max_relative_growth === undefined) return { source, path: block.path, size };
  const written = block.baseline ?? configuration.policy.baseline;
  if (written === undefined) {
    const what = `max_relative_growth of ${source} compares, and there is no baseline to compare with`;
    const fix = 'add baseline: merge_base, or another source, to this block or at the top';
    throw new UserError('invalid_config', { what, fix }, at('max_relative_growth'));
  }
  const check = planned(
    { gate: 'model', source, subject: null, rule: 'max_relative_growth' },
    {
      effect,
      expected: { unit: 'fraction', tolerance: { relative: block.max_relative_growth } },
      location: at('max_relative_growth'),
    },
  );
  return {
    source,
    path: block.path,
    size,
    growth: { check, maximum: block.max_relative_growth, baseline: baselineSource(written, at('baseline')) },
  };
}
