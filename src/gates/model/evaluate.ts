import { answer, type Check, errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError, UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { compareSides } from '../../sources/baseline.js';
import { allErrors, type GateContext } from '../gate.js';
import { isMissing, missingBaseline } from '../rules/baseline.js';
import { judgeBound } from '../rules/bound.js';
import { judgeGrowth } from './growth.js';
import type { ModelPolicy } from './policy.js';

/** Size and growth of a model file. It is measured, never loaded. */
export async function evaluateModel(policy: ModelPolicy, context: GateContext): Promise<readonly Check[]> {
  const { size, growth } = policy;
  let file: FrozenFile;
  try {
    file = await context.inputs.file('current');
    if (file.size === 0) {
      throw new UserError('empty', {
        what: `${file.path} is empty`,
        why: 'a model of zero bytes is no model',
        fix: 'check the export step',
      });
    }
  } catch (error) {
    return allErrors([size.check, ...(growth ? [growth.check] : [])], error);
  }
  const measured = { value: file.size, unit: 'bytes' as const };
  const bounds =
    size.maximum === undefined
      ? { at_least: 1, unit: 'bytes' as const }
      : { at_most: size.maximum, unit: 'bytes' as const };
  const { path, size: bytes, sha256 } = file;
  const evidence = [{ kind: 'file' as const, path, size: bytes, sha256 }];
  const outcome: Outcome = { ...judgeBound(file.path, measured, bounds), evidence };
  return [
    answer(size.check, outcome),
    ...(growth ? [answer(growth.check, await growthOf(file, growth, context))] : []),
  ];
}

async function growthOf(
  current: FrozenFile,
  growth: NonNullable<ModelPolicy['growth']>,
  context: GateContext,
): Promise<Outcome> {
  try {
    const baseline = await context.inputs.file('baseline');
    const sides = { workspace: context.inputs.workspace, ...context };
    const unchanged = (await compareSides(current, baseline, sides)) === 'unchanged';
    return judgeGrowth(current, baseline, growth.baseline.written, growth.maximum, unchanged);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return isMissing(error) ? missingBaseline(error, growth.baseline.onMissing) : errorOutcome(error);
  }
}
