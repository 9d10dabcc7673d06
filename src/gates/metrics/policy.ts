import type { LoadedConfiguration } from '../../config/load.js';
import type { MetricRule, Metrics } from '../../config/policy.generated.js';
import type { RowChoice } from '../../formats/metrics/format.js';
import type { ReadMetricsOptions } from '../../formats/metrics/read.js';
import { type PlannedCheck, planned } from '../../result/check.js';
import { secondsIn } from '../../result/duration.js';
import { UserError, UserErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { type BaselineSource, baselineSource, meansTheSameFile } from '../../sources/baseline.js';
import { baselineKinds, pathSourceOf, type RunChoice, type Source } from '../../sources/source.js';
import { assertConsistent, type Fault, type Rule, type RuleScope, rulesOf } from './rule.js';

/** Where the judged numbers come from. */
export interface Judged {
  readonly from: Source;
  readonly written: string;
  readonly key: 'path' | 'mlflow' | 'prometheus';
}

export interface MetricsPolicy {
  readonly model: string;
  readonly source: string;
  readonly judged: Judged;
  readonly read: ReadMetricsOptions;
  readonly numericStrings: boolean;
  readonly rules: readonly Rule[];
  readonly maxAge?: { readonly seconds: number; readonly check: PlannedCheck };
  /** `included`: the file itself holds the other side */
  readonly baseline?: BaselineSource | 'included';
}

/** Formats that hold both sides of a comparison. */
const holdsBaseline: readonly (string | undefined)[] = ['dvc_diff'];

/** @throws UserErrors with every fault of the block */
export function metricsPolicy(source: string, block: Metrics, configuration: LoadedConfiguration): MetricsPolicy {
  const faults: UserError[] = [];
  const atBlock = (key: keyof Metrics) => configuration.at(['metrics', source, key]);
  const fault: Fault = (what, fix, location) => {
    faults.push(new UserError('invalid_config', { what, fix }, location));
  };
  const judged = judgedIn(block, source, atBlock, fault);
  const baseline = baselineOf(block, judged, configuration, atBlock, fault);
  const rules = Object.entries(block.rules).flatMap(([metric, rule]) => {
    const at = (word: keyof MetricRule) => configuration.at(['metrics', source, 'rules', metric, word]);
    const scope: RuleScope = { source, metric, rule, format: block.format, at, fault };
    assertConsistent(scope, judged, baseline);
    return rulesOf(scope);
  });
  if (faults.length > 0) throw new UserErrors(faults);
  const compares = rules.some(({ asked }) => asked.kind === 'regression' || asked.kind === 'improvement');
  return {
    model: configuration.policy.name,
    source,
    judged,
    read: { ...(block.format && { format: block.format }), ...(block.row && { row: block.row as RowChoice }) },
    numericStrings: block.numeric_strings,
    rules,
    ...(block.max_age !== undefined && {
      maxAge: {
        seconds: secondsIn(block.max_age),
        check: planned(
          { gate: 'metrics', source, subject: null, rule: 'max_age' },
          { effect: 'block', location: atBlock('max_age') },
        ),
      },
    }),
    ...(compares && baseline !== undefined && { baseline }),
  };
}

function judgedIn(
  block: Metrics,
  source: string,
  at: (key: keyof Metrics) => Location | undefined,
  fault: Fault,
): Judged {
  const { path, mlflow, prometheus, run } = block;
  const keys = (['path', 'mlflow', 'prometheus'] as const).filter((key) => block[key] !== undefined);
  if (keys.length > 1)
    fault(`metrics.${source} names ${keys.join(' and ')}: only one is judged`, 'keep one', at('rules'));
  const choice = runChoice(run, fault, at('run'));
  if (run !== undefined && prometheus) fault('run: chooses a run of MLflow', 'remove run:', at('run'));
  if (prometheus) return { from: { kind: 'prometheus', ...prometheus }, written: prometheus.query, key: 'prometheus' };
  if (mlflow)
    return { from: { kind: 'mlflow_server', url: mlflow.url, run: choice }, written: mlflow.url, key: 'mlflow' };
  const text = path ?? '';
  const from: Source = run === undefined ? pathSourceOf(text) : { kind: 'mlflow_store', text, run: choice };
  return { from, written: text, key: 'path' };
}

function runChoice(run: Metrics['run'], fault: Fault, location: Location | undefined): RunChoice | undefined {
  if (!run) return undefined;
  const { id, newest, commit, experiment } = run;
  const within = experiment === undefined ? {} : { experiment };
  const words = [id, newest, commit].filter((word) => word !== undefined);
  if (words.length !== 1) {
    fault('run: names none of id, newest and commit, or several', 'write run: { newest: true }, for one', location);
  }
  if (id !== undefined) return { id };
  return commit === undefined ? { newest: true, ...within } : { commit, ...within };
}

function baselineOf(
  block: Metrics,
  judged: Judged,
  { policy, at }: LoadedConfiguration,
  atBlock: (key: keyof Metrics) => Location | undefined,
  fault: Fault,
): BaselineSource | 'included' | undefined {
  const written = block.baseline ?? policy.baseline;
  if (holdsBaseline.includes(block.format)) return 'included';
  if (written === undefined) return undefined;
  const location = block.baseline === undefined ? at(['baseline']) : atBlock('baseline');
  const baseline = baselineSource(written, location);
  if (meansTheSameFile(baseline.from) && judged.from.kind !== 'files') {
    const fix = `write one of ${baselineKinds} that names the content itself`;
    fault(
      `${baseline.written} means the judged file at another commit, and ${judged.written} is no file`,
      fix,
      location,
    );
  }
  return baseline;
}
