import type { LoadedConfiguration } from '../../config/load.js';
import type { MetricRule, Metrics } from '../../config/policy.generated.js';
import { type Expected, type PlannedCheck, planned } from '../../result/check.js';
import { UserError, UserErrors } from '../../result/error.js';
import { type BaselineSource, baselineSource } from '../../sources/baseline.js';
import { type Direction, knownDirection } from '../rules/direction.js';

/** One rule on one metric, ready to be judged. */
export type Rule = { readonly metric: string; readonly check: PlannedCheck } & (
  | { readonly kind: 'bound'; readonly expected: Expected }
  | { readonly kind: 'regression'; readonly tolerance: number; readonly direction: Direction }
);

export interface MetricsPolicy {
  readonly source: string;
  readonly path: string;
  readonly rules: readonly Rule[];
  readonly baseline: BaselineSource | undefined;
}

/** @throws UserErrors for a minimum above its maximum, and for relative rules that lack a direction or a baseline */
export function metricsPolicy(source: string, block: Metrics, configuration: LoadedConfiguration): MetricsPolicy {
  const faults: UserError[] = [];
  const written = block.baseline ?? configuration.policy.baseline;
  const baseline =
    written === undefined ? undefined : baselineSource(written, configuration.at(['metrics', source, 'baseline']));
  const rules: Rule[] = [];
  for (const [metric, rule] of Object.entries(block.rules)) {
    const at = (word: keyof MetricRule) => configuration.at(['metrics', source, 'rules', metric, word]);
    const plan = (word: keyof MetricRule, expected: Expected): PlannedCheck =>
      planned(
        { gate: 'metrics', source, subject: metric, rule: word },
        { effect: rule.severity === 'warn' ? 'warn' : 'block', expected, location: at(word) },
      );
    const invalid = (word: keyof MetricRule, what: string, fix: string) =>
      faults.push(new UserError('invalid_config', { what, fix }, at(word)));

    const { min, max, max_absolute_regression: tolerance } = rule;
    if (min !== undefined && max !== undefined && min > max) {
      invalid(
        'min',
        `the minimum ${min} of ${metric} is above its maximum ${max}: no value could pass`,
        'swap or mend the two',
      );
    }
    if (min === undefined && max === undefined && tolerance === undefined) {
      invalid('severity', `the rule for ${metric} asks for nothing`, 'add min, max or max_absolute_regression');
    }
    if (min !== undefined)
      rules.push({ kind: 'bound', metric, expected: { at_least: min }, check: plan('min', { at_least: min }) });
    if (max !== undefined)
      rules.push({ kind: 'bound', metric, expected: { at_most: max }, check: plan('max', { at_most: max }) });
    if (tolerance !== undefined) {
      const direction = rule.direction ?? knownDirection(metric);
      if (direction === undefined) {
        const fix = 'add direction: higher_is_better, or direction: lower_is_better';
        invalid('max_absolute_regression', `which way is better for ${metric} is not known`, fix);
        continue;
      }
      if (baseline === undefined) {
        const fix = 'add baseline: file:<path> to this block, or at the top';
        invalid(
          'max_absolute_regression',
          `the rule for ${metric} compares, and there is no baseline to compare with`,
          fix,
        );
      }
      const check = plan('max_absolute_regression', { tolerance: { absolute: tolerance } });
      rules.push({ kind: 'regression', metric, tolerance, direction, check });
    }
  }
  if (faults.length > 0) throw new UserErrors(faults);
  const compares = rules.some((rule) => rule.kind === 'regression');
  return { source, path: block.path, rules, baseline: compares ? baseline : undefined };
}
