import type { MetricRule, Metrics } from '../../config/policy.generated.js';
import type { Aggregate } from '../../formats/metrics/metrics-file.js';
import { type Amount, type Expected, type PlannedCheck, planned } from '../../result/check.js';
import type { Location } from '../../result/location.js';
import type { BaselineSource } from '../../sources/baseline.js';
import type { Source } from '../../sources/source.js';
import { effectOf } from '../effect.js';
import { type Direction, knownDirection } from '../rules/direction.js';

/** What one rule asks of its metric. */
export type Asked =
  | { readonly kind: 'required' }
  | { readonly kind: 'bound'; readonly expected: Expected }
  | { readonly kind: 'regression'; readonly tolerance: Amount }
  | { readonly kind: 'improvement'; readonly minimum: Amount }
  | { readonly kind: 'gap'; readonly to: string; readonly maximum: number }
  | { readonly kind: 'ratchet'; readonly tolerance: number };

/** How the interval of a value is known, beyond what the file itself says. */
export interface IntervalPolicy {
  /** a number, or the name of one in the file */
  readonly trials?: number | string;
  readonly stderr?: number | string;
}

/** One rule on one metric, ready to be judged. */
export interface Rule {
  readonly metric: string;
  readonly check: PlannedCheck;
  readonly asked: Asked;
  /** as the configuration states it; absent, the file or the metric's name says it */
  readonly direction?: Direction;
  readonly aggregate?: Aggregate;
  readonly scale: number;
  /** whether a metric that is not there leaves the rule out */
  readonly optional: boolean;
  /** absent, the point decides */
  readonly interval?: IntervalPolicy;
  readonly onInconclusive: 'fail' | 'warn';
}

/** Tells a fault of the configuration at its place. */
export type Fault = (what: string, fix: string, location: Location | undefined) => void;

/** A rule as the configuration writes it, and where. */
export interface RuleScope {
  readonly source: string;
  readonly metric: string;
  readonly rule: MetricRule;
  readonly format: Metrics['format'];
  readonly at: (word: keyof MetricRule) => Location | undefined;
  readonly fault: Fault;
}

/** The words of a rule that compare, and so need to know which way is better. */
const relativeWords = [
  'max_absolute_regression',
  'max_relative_regression',
  'min_absolute_improvement',
  'min_relative_improvement',
  'max_gap',
  'ratchet',
] as const satisfies readonly (keyof MetricRule)[];

/** Formats that say themselves which way is better, so that a rule need not. */
const saysDirection: readonly (string | undefined)[] = [
  'catboost',
  'great_expectations',
  'junit',
  'lm_eval',
  'pytest_json',
];

/** Tells what no file could make right: rules that contradict themselves, and comparisons that lack a side. */
export function assertConsistent(
  { metric, rule, format, at, fault }: RuleScope,
  judged: { readonly from: Source; readonly written: string },
  baseline: BaselineSource | 'included' | undefined,
): void {
  const { min, max } = rule;
  if (min !== undefined && max !== undefined && min > max) {
    const what = `the minimum ${min} of ${metric} is above its maximum ${max}: no value could pass`;
    fault(what, 'swap or mend the two', at('min'));
  }
  const relative = relativeWords.filter((word) => rule[word] !== undefined);
  if (min === undefined && max === undefined && relative.length === 0 && rule.required !== true) {
    fault(
      `the rule for ${metric} asks for nothing`,
      'add min, max, max_absolute_regression or required: true',
      at('severity'),
    );
  }
  for (const word of relative) {
    const known = rule.direction ?? knownDirection(metric) ?? saysDirection.includes(format);
    if (known === false) {
      const fix = 'add direction: higher_is_better, or direction: lower_is_better';
      fault(`which way is better for ${metric} is not known`, fix, at(word));
      break;
    }
  }
  if (rule.max_gap?.to === metric) {
    fault(`max_gap compares ${metric} with itself: no value could fail`, 'name another metric in to:', at('max_gap'));
  }
  for (const word of relative) {
    if (word === 'max_gap' || word === 'ratchet' || baseline !== undefined) continue;
    const fix = 'add baseline: merge_base, or another source, to this block or at the top';
    fault(`the rule for ${metric} compares, and there is no baseline to compare with`, fix, at(word));
    break;
  }
  if (rule.ratchet && judged.from.kind !== 'files') {
    const fix = 'commit the metrics file, or use max_absolute_regression with a baseline';
    fault(`ratchet reads the history of a committed file, and ${judged.written} is none`, fix, at('ratchet'));
  }
  assertInterval(rule, metric, at, fault);
}

function assertInterval(rule: MetricRule, metric: string, at: RuleScope['at'], fault: Fault): void {
  if (rule.decision === 'point') {
    const word = rule.trials !== undefined ? 'trials' : rule.stderr !== undefined ? 'stderr' : undefined;
    if (word)
      fault(
        `${word} of ${metric} would be ignored: the point decides`,
        'add decision: interval, or remove it',
        at(word),
      );
    return;
  }
  if (rule.aggregate !== undefined && rule.aggregate !== 'all') {
    const fix = 'write aggregate: all, or decision: point';
    fault(`the interval of the ${rule.aggregate} of several values is not known`, fix, at('decision'));
  }
  const other = (['min_absolute_improvement', 'min_relative_improvement', 'max_gap', 'ratchet'] as const).find(
    (word) => rule[word] !== undefined,
  );
  if (other) {
    const fix = `remove decision: interval, or ${other}; for an improvement, minimum and interval say the same`;
    fault(`decision: interval judges min, max and regressions, not ${other}`, fix, at('decision'));
  }
}

/** The rules of one metric: one a word, in the order in which they are reported. */
export function rulesOf({ source, metric, rule, at }: RuleScope): readonly Rule[] {
  const { direction, aggregate, scale = 1, decision, trials, stderr, on_inconclusive: onInconclusive } = rule;
  const common = {
    metric,
    scale,
    optional: rule.required === false,
    onInconclusive,
    ...(direction && { direction }),
    ...(aggregate && { aggregate }),
    ...(decision === 'interval' && {
      interval: { ...(trials !== undefined && { trials }), ...(stderr !== undefined && { stderr }) },
    }),
  };
  const plan = (word: keyof MetricRule, asked: Asked, expected: Expected): Rule => ({
    ...common,
    asked,
    check: planned(
      { gate: 'metrics', source, subject: metric, rule: word },
      { effect: effectOf(rule.severity, 'block'), expected, location: at(word) },
    ),
  });
  const rules: Rule[] = [];
  if (rule.required === true) rules.push(plan('required', { kind: 'required' }, {}));
  if (rule.min !== undefined)
    rules.push(plan('min', { kind: 'bound', expected: { at_least: rule.min } }, { at_least: rule.min }));
  if (rule.max !== undefined)
    rules.push(plan('max', { kind: 'bound', expected: { at_most: rule.max } }, { at_most: rule.max }));
  for (const [word, form] of [
    ['max_absolute_regression', 'absolute'],
    ['max_relative_regression', 'relative'],
  ] as const) {
    const tolerance = amount(form, rule[word]);
    if (tolerance) rules.push(plan(word, { kind: 'regression', tolerance }, { tolerance }));
  }
  for (const [word, form] of [
    ['min_absolute_improvement', 'absolute'],
    ['min_relative_improvement', 'relative'],
  ] as const) {
    const minimum = amount(form, rule[word]);
    if (minimum) rules.push(plan(word, { kind: 'improvement', minimum }, { improvement: minimum }));
  }
  if (rule.max_gap) {
    const { to, max: maximum } = rule.max_gap;
    rules.push(plan('max_gap', { kind: 'gap', to, maximum }, { gap: { to, at_most: maximum } }));
  }
  if (rule.ratchet) {
    const { tolerance } = rule.ratchet;
    rules.push(plan('ratchet', { kind: 'ratchet', tolerance }, { tolerance: { absolute: tolerance } }));
  }
  return rules;
}

function amount(form: 'absolute' | 'relative', number: number | undefined): Amount | undefined {
  if (number === undefined) return undefined;
  return form === 'absolute' ? { absolute: number } : { relative: number };
}
