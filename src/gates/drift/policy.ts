import type { LoadedConfiguration } from '../../config/load.js';
import type { Drift, DriftColumn } from '../../config/policy.generated.js';
import type { Limits } from '../../engine/engine.js';
import type { Effect } from '../../result/check.js';
import { secondsIn } from '../../result/duration.js';
import { UserError, UserErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { isMeantAsSource, type Source, sourceOf, tableSourceOf } from '../../sources/source.js';
import type { Workspace } from '../../sources/workspace.js';
import { rootOf, type Writing, writingOf } from '../../tables/writing.js';
import { effectOf } from '../effect.js';
import { engineLimits } from '../engine-limits.js';
import {
  type CategoricalMethod,
  defaultBound,
  hasMethod,
  isCategoricalMethod,
  isNumericMethod,
  methodsOf,
  type NumericMethod,
} from './methods.js';

/** What makes a change drift. */
export type Decision = Drift['decision'];

/** How the tests of all columns are corrected for being many. */
export type Correction = Drift['correction'];

/** What one column is asked, where the configuration says so. */
export type ColumnRule = Exclude<DriftColumn, string>;

/** A block of the section, as far as the configuration alone tells. */
export interface DriftPolicy {
  readonly source: string;
  readonly reference: ReferencePolicy;
  readonly current: CurrentPolicy;
  /** columns that are left out */
  readonly ignored: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, ColumnRule>;
  readonly numeric: MethodPolicy<NumericMethod> & { readonly normalize: Normalization };
  readonly categorical: MethodPolicy<CategoricalMethod> & { readonly corrected: boolean };
  readonly bounds: Bounds;
  readonly newCategories: Effect | undefined;
  readonly extraColumns: Effect | undefined;
  readonly decision: Decision;
  readonly alpha: number;
  readonly correction: Correction;
  readonly compat: Drift['compat'];
  readonly minRows: number;
  /** columns that name together what rows belong to; empty where rows are independent */
  readonly group: readonly string[];
  readonly predictions: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly concept: ConceptPolicy | undefined;
  readonly windows: { readonly column: string; readonly seconds: number } | undefined;
  readonly dataset: { readonly maxDriftedShare: number; readonly mustNotDrift: ReadonlySet<string> } | undefined;
  readonly onDrift: OnDriftPolicy | undefined;
  readonly effect: Effect;
  readonly showValues: boolean;
  readonly limits: Limits;
  /** where a rule stands, by the steps below the block */
  readonly at: (...path: (string | number)[]) => Location | undefined;
}

export interface ReferencePolicy {
  readonly written: string;
  readonly from: Source;
  readonly writing: Writing;
  /** seconds; older than this, it is no reference */
  readonly maxAge: number | undefined;
}

export interface CurrentPolicy {
  readonly path: string;
  readonly writing: Writing;
  /** only rows at most so many seconds old */
  readonly window: { readonly column: string; readonly seconds: number } | undefined;
}

export interface MethodPolicy<Method> {
  readonly method: Method;
  /** the method's own where absent */
  readonly max: number | undefined;
}

export type Normalization = Drift['numeric']['normalize'];

/** When drift blocks that was found before. */
export interface OnDriftPolicy {
  /** as many runs over new data in a row */
  readonly consecutive: number;
  /** the file that remembers them, relative to the configuration */
  readonly state: string;
  /** whose memory it is */
  readonly model: string;
}

/** Bounds of shares, in [0, 1]. */
export interface Bounds {
  readonly trueRate: number;
  readonly missingRate: number;
  readonly infiniteRate: number;
  readonly tail: number;
  readonly unseen: number;
}

export interface ConceptPolicy {
  readonly error: string;
  readonly maxRelativeIncrease: number;
  readonly effect: Effect;
}

/** @throws UserErrors for rules that contradict themselves or could never be judged */
export function driftPolicy(
  source: string,
  block: Drift,
  configuration: LoadedConfiguration,
  workspace: Workspace,
): DriftPolicy {
  const at: DriftPolicy['at'] = (...path) => configuration.at(['drift', source, ...path]);
  const faults = [...contradictions(source, block, at)];
  if (faults.length > 0) throw new UserErrors(faults);
  const effect = effectOf(block.severity, 'block');
  const columns = Object.entries(block.columns ?? {});
  const reference = typeof block.reference === 'string' ? { from: block.reference } : block.reference;
  const current = typeof block.current === 'string' ? { path: block.current } : block.current;
  const { windows, dataset, on_drift: onDrift, concept } = block;
  const writing = (path: string, location: Location | undefined) =>
    writingOf(block, isMeantAsSource(path) ? undefined : rootOf(path, configuration.folder, workspace, location));
  return {
    source,
    reference: {
      written: reference.from,
      from: referenceSource(reference.from, at('reference')),
      writing: writing(reference.from, at('reference')),
      maxAge: 'max_age' in reference && reference.max_age !== undefined ? secondsIn(reference.max_age) : undefined,
    },
    current: {
      path: current.path,
      writing: writing(current.path, at('current')),
      window:
        'window' in current && current.window
          ? { column: current.window.column, seconds: secondsIn(current.window.last) }
          : undefined,
    },
    ignored: new Set(columns.filter(([, rule]) => rule === 'ignore').map(([name]) => name)),
    columns: new Map(columns.flatMap(([name, rule]) => (typeof rule === 'string' ? [] : [[name, rule] as const]))),
    numeric: {
      method: block.numeric.method,
      max: block.numeric.max,
      normalize: block.numeric.normalize,
    },
    categorical: {
      method: block.categorical.method,
      max: block.categorical.max,
      corrected: block.categorical.corrected,
    },
    bounds: {
      trueRate: block.max_true_rate_change,
      missingRate: block.max_missing_rate_change,
      infiniteRate: block.max_infinite_rate_change,
      tail: block.max_tail_increase,
      unseen: block.max_unseen_increase,
    },
    newCategories: policyEffect(block.new_categories, effect),
    extraColumns: policyEffect(block.extra_columns, effect),
    decision: block.decision,
    alpha: block.alpha,
    correction: block.correction,
    compat: block.compat,
    minRows: block.min_rows,
    group: [block.group ?? []].flat(),
    predictions: new Set(block.predictions),
    labels: new Set(block.labels),
    concept: concept && {
      error: concept.error,
      maxRelativeIncrease: concept.max_relative_increase,
      effect: effectOf(concept.severity, effect),
    },
    windows: windows && { column: windows.column, seconds: secondsIn(windows.every) },
    dataset:
      dataset?.max_drifted_share === undefined
        ? undefined
        : { maxDriftedShare: dataset.max_drifted_share, mustNotDrift: new Set(dataset.must_not_drift) },
    onDrift: onDrift && { ...onDrift, model: configuration.policy.name },
    effect,
    showValues: block.show_values,
    limits: engineLimits(configuration.policy.engine),
    at,
  };
}

/** What a check of a column does: in a block that asks for a share, a single column that it counts only warns. */
export function columnEffect(
  policy: Pick<DriftPolicy, 'columns' | 'dataset' | 'effect' | 'predictions' | 'labels'>,
  column: string,
): Effect {
  const own = policy.columns.get(column)?.severity;
  if (own !== undefined) return effectOf(own, policy.effect);
  const counted = !policy.predictions.has(column) && !policy.labels.has(column);
  if (!policy.dataset || !counted || policy.dataset.mustNotDrift.has(column)) return policy.effect;
  return 'warn';
}

function policyEffect(word: 'fail' | 'warn' | 'allow', effect: Effect): Effect | undefined {
  if (word === 'allow') return undefined;
  return word === 'warn' ? 'warn' : effect;
}

/** A path, or any source whose content can be a table or a profile. */
function referenceSource(text: string, location: Location | undefined): Source {
  if (/^(artifact|github_release|file):/.test(text)) return sourceOf(text, 'invalid_config', location);
  if (isMeantAsSource(text) && /^(merge_base$|branch:|commit:|mlflow:|alias:|version:)/.test(text)) {
    const what = `${JSON.stringify(text)} is no reference of drift`;
    const fix = 'write a path, s3://BUCKET/KEY, git:REF:PATH, artifact:WORKFLOW/NAME/PATH or github_release:TAG/ASSET';
    throw new UserError('invalid_config', { what, fix }, location);
  }
  return tableSourceOf(text, location);
}

function contradictions(source: string, block: Drift, at: DriftPolicy['at']): readonly UserError[] {
  const faults: UserError[] = [];
  const fault = (what: string, fix: string, ...path: (string | number)[]) =>
    faults.push(new UserError('invalid_config', { what, fix }, at(...path)));
  const columns = block.columns ?? {};
  const ignored = (name: string) => columns[name] === 'ignore';
  const named: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['predictions', block.predictions ?? [], ['predictions']],
    ['labels', block.labels ?? [], ['labels']],
    ['dataset.must_not_drift', block.dataset?.must_not_drift ?? [], ['dataset', 'must_not_drift']],
    ['concept.error', block.concept ? [block.concept.error] : [], ['concept', 'error']],
  ];
  for (const [word, names, path] of named) {
    for (const name of names) {
      if (ignored(name))
        fault(`${word} of drift.${source} names ${name}, which columns ignores`, 'keep one of the two', ...path);
    }
  }
  const both = (block.predictions ?? []).filter((name) => block.labels?.includes(name));
  if (both.length > 0) fault(`${both.join(', ')} is both a prediction and a label`, 'keep one of the two', 'labels');
  const error = block.concept?.error;
  for (const [word, names, path] of named.slice(0, 3)) {
    if (error !== undefined && names.includes(error))
      fault(`${word} names ${error}, which is the error of concept`, 'keep one of the two', ...path);
  }
  const ofError = error === undefined ? undefined : columns[error];
  const unused =
    typeof ofError === 'object' ? Object.keys(ofError).filter((key) => key !== 'max_missing_rate_change') : [];
  if (error !== undefined && unused.length > 0) {
    const what = `columns says ${unused.join(', ')} of ${error}, whose mean alone is judged: it is the error of concept`;
    fault(what, 'write max_relative_increase and severity in concept', 'columns', error);
  }
  if (block.dataset && block.dataset.max_drifted_share === undefined) {
    const what = 'dataset names columns that must not drift, and no share of the others that may';
    fault(what, 'add max_drifted_share, or remove dataset: then every column blocks', 'dataset');
  }
  if (block.categorical.method === 'chi_square' && block.decision !== 'significance') {
    const what = `chi_square has no size of an effect, and decision is ${block.decision}`;
    fault(what, 'write decision: significance, or a distance such as cramers_v', 'categorical', 'method');
  }
  const { compat } = block;
  if (compat && block.group !== undefined) {
    const what = `compat asks for the numbers of ${compat}, which takes rows for independent, and group says that they are not`;
    fault(what, 'keep one of the two', 'compat');
  }
  const chosen = [
    { method: block.numeric.method, path: ['numeric', 'method'] },
    { method: block.categorical.method, path: ['categorical', 'method'] },
    ...Object.entries(columns).flatMap(([name, rule]) =>
      typeof rule !== 'string' && rule.method ? [{ method: rule.method, path: ['columns', name, 'method'] }] : [],
    ),
  ] as const;
  for (const name of block.dataset?.must_not_drift ?? []) {
    const rule = columns[name];
    if (typeof rule === 'object' && rule.severity === 'warn')
      fault(`${name} must not drift, and its severity is warn`, 'keep one of the two', 'columns', name, 'severity');
  }
  for (const { method, path } of chosen) {
    if (compat && !hasMethod(compat, method, path[0] === 'numeric' ? 'numeric' : undefined))
      fault(
        `${compat} has no ${method}`,
        `write one of ${methodsOf(compat, path[0] === 'numeric' ? 'numeric' : undefined).join(', ')}, or leave compat out`,
        ...path,
      );
  }
  if (block.on_drift && /[*?[\]{}()!]/.test(block.on_drift.state)) {
    const what = `${JSON.stringify(block.on_drift.state)} may stand for several files, and on_drift.state is one`;
    fault(what, 'name a file, such as .mlgate/drift-state.json', 'on_drift', 'state');
  } else if (block.on_drift && isMeantAsSource(block.on_drift.state)) {
    const what = `on_drift.state of drift.${source} is no file of the workspace`;
    fault(what, 'name a file, such as .mlgate/drift-state.json: it is written after each run', 'on_drift', 'state');
  }
  for (const [name, rule] of Object.entries(columns)) {
    if (typeof rule === 'string') continue;
    faults.push(...columnFaults(name, rule, (word) => at('columns', name, word)));
  }
  return faults;
}

function columnFaults(
  name: string,
  { kind, method }: ColumnRule,
  at: (word: string) => Location | undefined,
): readonly UserError[] {
  if (method === undefined) return [];
  const refuse = (what: string, fix: string) => [new UserError('invalid_config', { what, fix }, at('method'))];
  if (kind === 'numeric' && !isNumericMethod(method))
    return refuse(`${method} compares categories, and ${name} is numeric`, 'write a distance of numbers');
  if (kind === 'categorical' && !isCategoricalMethod(method))
    return refuse(`${method} compares numbers, and ${name} is categorical`, 'write a distance of categories');
  if (method === 'chi_square') return refuse('chi_square has no size of an effect', 'write cramers_v');
  return [];
}

/** The bound of a distance: the column's, that of its kind, the method's own. */
export function boundOf(
  method: NumericMethod | CategoricalMethod,
  own: number | undefined,
  ofKind: number | undefined,
): number {
  return own ?? ofKind ?? defaultBound[method];
}
