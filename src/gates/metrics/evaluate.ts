import type { Found, MetricsFile } from '../../formats/metrics/metrics-file.js';
import { type ReadMetricsOptions, readMetrics } from '../../formats/metrics/read.js';
import { answer, type Check, errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { type BaselineSource, compareSides, meansTheSameFile } from '../../sources/baseline.js';
import { allErrors, type Finding, type GateContext } from '../gate.js';
import { assertFresh, judgeAge } from '../rules/age.js';
import { isMissing, type Side } from '../rules/baseline.js';
import { readAcceptances } from './acceptance.js';
import { judgeHistory } from './history.js';
import { judgeNumber } from './judge.js';
import { lintRules } from './lint.js';
import type { Measurement } from './measurement.js';
import type { MetricsPolicy } from './policy.js';
import type { Rule } from './rule.js';

/** Reads each file once and judges every rule; a rule that cannot be judged does not keep the others from it. */
export async function evaluateMetrics(policy: MetricsPolicy, context: GateContext): Promise<readonly Check[]> {
  const { maxAge, rules } = policy;
  let measured: Measured;
  try {
    measured = await measure(policy, context);
  } catch (error) {
    return allErrors([...(maxAge ? [maxAge.check] : []), ...rules.map(({ check }) => check)], error);
  }
  const { file, measurement } = measured;
  const age = maxAge && judgeAge(file, measurement.metrics.date, maxAge.seconds, context.now());
  return [
    ...(maxAge && age ? [answer(maxAge.check, age)] : []),
    ...rules.map((rule) => answer(rule.check, judge(rule, measurement))),
  ];
}

/** What is odd about the rules, beside the numbers that they judge. */
export async function lintMetrics(policy: MetricsPolicy, context: GateContext): Promise<readonly Finding[]> {
  return lintRules(policy.rules, (await measure(policy, context)).measurement);
}

interface Measured {
  readonly file: FrozenFile;
  readonly measurement: Measurement;
}

/** @throws UserError where the judged file, or the acceptances, cannot be read */
async function measure(policy: MetricsPolicy, context: GateContext): Promise<Measured> {
  const file = await context.inputs.file('current');
  const metrics = readMetrics(await context.inputs.bytes(file), file.path, policy.read);
  const acceptances = await readAcceptances(policy.model, policy.source, context.inputs);
  const baseline = await readBaseline(policy, file, metrics, context);
  const history = await readHistory(policy, context);
  const measurement: Measurement = {
    metrics,
    read: { ...policy.read, format: metrics.format },
    numericStrings: policy.numericStrings,
    acceptances,
    ...(baseline && { baseline }),
    ...(history && { history }),
  };
  return { file, measurement };
}

function judge(rule: Rule, measurement: Measurement): Outcome {
  const { metrics, numericStrings } = measurement;
  const { metric, aggregate, optional } = rule;
  try {
    const options = { numericStrings, ...(aggregate && { aggregate }) };
    let found: readonly Found[];
    try {
      found = metrics.numbers(metric, options);
    } catch (error) {
      if (optional && isMeasurementError(error) && error.code === 'missing_metric') {
        const what = `${metrics.path} has no metric ${JSON.stringify(metric)}, and the rule does not require it`;
        const { why, fix } = error.explanation;
        return { status: 'skipped', reason: 'metric_not_required', what, ...(why && { why }), ...(fix && { fix }) };
      }
      throw error;
    }
    const outcomes = found.map((one): Outcome => {
      const name = found.length === 1 ? metric : one.pointer;
      try {
        return rule.asked.kind === 'ratchet'
          ? judgeHistory(rule, name, one, measurement)
          : judgeNumber(rule, name, one, measurement);
      } catch (error) {
        if (!isMeasurementError(error)) throw error;
        return errorOutcome(error);
      }
    });
    return relaxed(worst(outcomes), rule);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return errorOutcome(error);
  }
}

/** An interval that decides nothing blocks, unless the rule says otherwise. */
function relaxed(outcome: Outcome, { onInconclusive }: Rule): Outcome {
  return outcome.status === 'inconclusive' && onInconclusive === 'warn' ? { ...outcome, effect: 'warn' } : outcome;
}

const rank: readonly Outcome['status'][] = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];

/** What only warns, such as a missing baseline under `on_missing: warn`, must not speak for a value that blocks. */
function rankOf({ status, effect }: Outcome): number {
  return effect === 'warn' ? rank.indexOf('skipped') - 0.5 : rank.indexOf(status);
}

/** Of many values under one rule, the one that is furthest from passing stands for all. */
function worst(outcomes: readonly Outcome[]): Outcome {
  const [first, ...others] = [...outcomes].sort((a, b) => rankOf(a) - rankOf(b) || margin(a) - margin(b));
  if (!first) throw new Error('a rule stood for no value');
  if (others.length === 0) return first;
  const same = outcomes.filter(({ status }) => status === first.status).length;
  const own = (first.evidence ?? []).filter(({ kind }) => kind !== 'comparison');
  const comparisons = outcomes.flatMap(({ evidence = [] }) => evidence.filter(({ kind }) => kind === 'comparison'));
  return {
    ...first,
    what: `${same} of ${outcomes.length} values: ${first.what}`,
    ...(own.length + comparisons.length > 0 && { evidence: [...own, ...comparisons] }),
  };
}

/** How far a value is within its bound; negative beyond it. */
function margin({ observed, expected }: Outcome): number {
  if (!observed) return 0;
  const value = Number(observed.value);
  const { at_least: low = Number.NEGATIVE_INFINITY, at_most: high = Number.POSITIVE_INFINITY } = expected ?? {};
  return Math.min(value - low, high - value);
}

async function readBaseline(
  { baseline: source, read }: MetricsPolicy,
  current: FrozenFile,
  metrics: MetricsFile,
  context: GateContext,
): Promise<Side<MetricsFile> | undefined> {
  if (source === undefined) return undefined;
  const { inputs } = context;
  if (source === 'included') {
    const { baseline } = metrics;
    if (!baseline) throw new Error(`${metrics.format} was planned as a format that holds its own baseline`);
    const reference = { from: `the other side in ${current.path}`, path: current.path, sha256: current.sha256 };
    return { onMissing: 'fail', reference, unchanged: false, content: baseline };
  }
  try {
    const file = await inputs.file('baseline');
    const unchanged = (await compareSides(current, file, { workspace: inputs.workspace, ...context })) === 'unchanged';
    const content = readOtherSide(await inputs.bytes(file), file.path, read, source);
    if (source.maxAge !== undefined) assertFresh(file, content.date, source.maxAge, context.now());
    const { path, sha256, commit, dated } = file;
    const reference = { from: source.written, path, sha256, ...(commit && { commit }), ...(dated && { dated }) };
    return { onMissing: source.onMissing, reference, unchanged, content };
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return { error, onMissing: isMissing(error) ? source.onMissing : undefined };
  }
}

/**
 * A baseline as the judged file is read, or, where it comes from elsewhere and is of another shape (a run of MLflow beside a
 * file of scikit-learn), as its own content says.
 */
function readOtherSide(
  bytes: Uint8Array,
  path: string,
  read: ReadMetricsOptions,
  { from }: BaselineSource,
): MetricsFile {
  // The document of a run is MLflow's, whatever the judged file is.
  if (from.kind === 'mlflow') return readMetrics(bytes, path, { format: 'mlflow' });
  try {
    return readMetrics(bytes, path, read);
  } catch (error) {
    const isOtherShape = isMeasurementError(error) && (error.code === 'malformed' || error.code === 'unsupported');
    if (!isOtherShape || meansTheSameFile(from) || Object.keys(read).length === 0) throw error;
    return readMetrics(bytes, path);
  }
}

/** The versions of the judged file that were accepted before, oldest first; or why they cannot be had. */
async function readHistory({ rules }: MetricsPolicy, { inputs }: GateContext): Promise<Measurement['history']> {
  if (!rules.some(({ asked }) => asked.kind === 'ratchet')) return undefined;
  try {
    const files = await inputs.files('history');
    return await Promise.all(files.map(async (file) => ({ file, bytes: await inputs.bytes(file) })));
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return error;
  }
}
