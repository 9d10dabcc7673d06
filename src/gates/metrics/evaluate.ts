import type { MetricsFile } from '../../formats/metrics/metrics-file.js';
import { readMetrics } from '../../formats/metrics/read.js';
import { answer, type Check, errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { compareSides } from '../../sources/baseline.js';
import type { Inputs } from '../../sources/inputs.js';
import { allErrors, type GateContext } from '../gate.js';
import { isMissing, missingBaseline, type Side } from '../rules/baseline.js';
import { judgeBound } from '../rules/bound.js';
import { judgeRegression } from '../rules/regression.js';
import type { MetricsPolicy, Rule } from './policy.js';

type RegressionRule = Extract<Rule, { kind: 'regression' }>;

/** Reads the file once and judges every rule on it; a rule that cannot be judged does not keep the others from it. */
export async function evaluateMetrics(policy: MetricsPolicy, context: GateContext): Promise<readonly Check[]> {
  let file: FrozenFile;
  let metrics: MetricsFile;
  try {
    file = await context.inputs.file('current');
    metrics = await read(file, context.inputs);
  } catch (error) {
    return allErrors(
      policy.rules.map(({ check }) => check),
      error,
    );
  }
  const baseline = await readBaseline(policy, file, context);
  return policy.rules.map((rule) => answer(rule.check, judge(rule, metrics, baseline)));
}

function judge(rule: Rule, metrics: MetricsFile, baseline: Side<MetricsFile> | undefined): Outcome {
  try {
    const { value } = metrics.number(rule.metric);
    if (rule.kind === 'bound') return judgeBound(rule.metric, { value }, rule.expected);
    return compare(rule, value, baseline);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return errorOutcome(error);
  }
}

function compare(rule: RegressionRule, value: number | bigint, side: Side<MetricsFile> | undefined): Outcome {
  if (!side) throw new Error('a relative rule was planned without a baseline');
  if ('error' in side)
    return side.onMissing === undefined ? errorOutcome(side.error) : missingBaseline(side.error, side.onMissing);
  const { content, reference } = side;
  try {
    const observed = { value: content.number(rule.metric).value };
    if (side.unchanged) {
      const what = `${rule.metric} is that of the baseline: the committed file did not change`;
      return { status: 'passed', reason: 'unchanged', what, observed: { value }, baseline: { ...reference, observed } };
    }
    const tolerance = { absolute: rule.tolerance };
    return judgeRegression(rule.metric, value, { ...reference, observed }, tolerance, rule.direction);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    // A baseline that is older than the metric is a missing baseline; one that holds rubbish is not.
    if (error.code === 'missing_metric') return missingBaseline(error, side.source.onMissing);
    return errorOutcome(error);
  }
}

async function readBaseline(
  policy: MetricsPolicy,
  current: FrozenFile,
  context: GateContext,
): Promise<Side<MetricsFile> | undefined> {
  const source = policy.baseline;
  if (!source) return undefined;
  const { inputs } = context;
  try {
    const file = await inputs.file('baseline');
    const unchanged = (await compareSides(current, file, { workspace: inputs.workspace, ...context })) === 'unchanged';
    const reference = { from: source.written, path: file.path, sha256: file.sha256 };
    return { source, reference, unchanged, content: await read(file, inputs) };
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return { error, onMissing: isMissing(error) ? source.onMissing : undefined };
  }
}

async function read(file: FrozenFile, inputs: Inputs): Promise<MetricsFile> {
  return readMetrics(await inputs.bytes(file), file.path);
}
