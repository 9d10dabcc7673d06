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
import { type CategoricalMethod, defaultBound, type NumericMethod } from './methods.js';
import { policyFaults } from './policy-faults.js';

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
  const faults = policyFaults(source, block, at);
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

/** The bound of a distance: the column's, that of its kind, the method's own. */
export function boundOf(
  method: NumericMethod | CategoricalMethod,
  own: number | undefined,
  ofKind: number | undefined,
): number {
  return own ?? ofKind ?? defaultBound[method];
}
