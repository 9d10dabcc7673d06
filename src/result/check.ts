import type { Dated } from './dated.js';
import type { Explanation, MeasurementCode, MeasurementError } from './error.js';
import { checkId, type Key } from './key.js';
import type { Location } from './location.js';
import type { Quantity, Unit } from './quantity.js';
import type { AppliedWaiver } from './waiver.js';

/** The closed list of reasons for each status. */
export interface Reasons {
  /** `within_noise`: beyond the bound, and no more than chance explains at these sizes */
  passed: 'within_bound' | 'within_noise' | 'no_violations' | 'unchanged' | 'first_accepted';
  failed:
    | 'below_minimum'
    | 'above_maximum'
    | 'regression'
    | 'no_improvement'
    | 'gap'
    | 'ratchet'
    | 'stale'
    | 'growth'
    | 'violations'
    | 'missing_column'
    | 'drift'
    | 'type_changed'
    | 'malformed'
    | 'unknown_format'
    | 'disallowed_format'
    | 'disallowed_imports'
    | 'disallowed_dtype'
    | 'findings';
  /** the interval lies on both sides of the bound; a ratchet knows too few runs, drift too few rows */
  inconclusive: 'interval_contains_bound' | 'too_little_history' | 'too_few_rows';
  /** it could not be measured */
  error: MeasurementCode | 'not_run' | 'crashed' | 'answered_twice' | 'not_planned';
  /** the user's own policy leaves it out, or there is by its nature nothing to compare */
  skipped:
    | 'baseline_allowed_missing'
    | 'metric_not_required'
    | 'constant_column'
    | 'identifier_column'
    | 'time_column'
    | 'structure_not_read'
    | 'excepted';
}
export type Status = keyof Reasons;

/** What a check does to the verdict when it did not pass; decided once, from `severity` and the `on_…` policies. */
export type Effect = 'block' | 'warn';

/** How far from another number: in the metric's own unit, or as a fraction of that number's size. */
export type Amount = { readonly absolute: number } | { readonly relative: number };

/** What the rule asks for. Bounds are inclusive; both are absent until a relative rule has seen its baseline. */
export interface Expected {
  readonly at_least?: number;
  readonly at_most?: number;
  readonly unit?: Unit;
  /** for rules that compare with a baseline: how much worse is tolerated */
  readonly tolerance?: Amount;
  /** for rules that compare with a baseline: how far from it is tolerated, in either direction */
  readonly change?: Amount;
  /** for rules that compare with a baseline: how much better is required */
  readonly improvement?: Amount;
  /** for rules that compare with another metric of the same file: how much worse than that is tolerated */
  readonly gap?: { readonly to: string; readonly at_most: number };
}

/** What the candidate was compared with. */
export interface BaselineReference {
  /** the source as the configuration writes it, e.g. `file:reports/production.json` */
  readonly from: string;
  readonly path: string;
  readonly sha256: string;
  readonly commit?: string;
  readonly dated?: Dated;
  /** a worse value that was accepted in its place, by a reviewed line */
  readonly accepted?: { readonly reason: string; readonly by: string; readonly on: string };
  readonly observed?: Quantity;
}

export interface FailingRow {
  readonly file: string;
  /** 1 is the first row of data after the header */
  readonly row: number;
  /** column → the cell as text; null is a missing cell; absent where values are masked */
  readonly values?: Readonly<Record<string, string | null>>;
}

export type Evidence =
  | ({ readonly kind: 'rows'; readonly rows: readonly FailingRow[] } & Masking)
  | { readonly kind: 'sql'; readonly statement: string }
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly sha256: string }
  | { readonly kind: 'counts'; readonly counts: Readonly<Record<string, number>> }
  | ValuesEvidence
  | PartsEvidence
  | MethodEvidence
  | IntervalEvidence
  | ComparisonEvidence
  | DriftEvidence
  | ConsecutiveEvidence
  | ContributionsEvidence
  | HistogramEvidence
  | TrendEvidence
  | FilesEvidence
  | ModelEvidence
  | ImportsEvidence
  | FaultsEvidence;

/** Whether values are left out that there are. */
export interface Masking {
  readonly masked: boolean;
  /** whether the row schema calls them sensitive: then nothing shows them */
  readonly sensitive?: true;
}

/** The values that violate, the most frequent first. */
export interface ValuesEvidence extends Masking {
  readonly kind: 'values';
  /** how many different ones there are */
  readonly distinct: number;
  /** `value` as text, null for a missing cell; absent where values are masked */
  readonly values: readonly { readonly value?: string | null; readonly rows: number }[];
}

/** How the violations lie over the files or partitions of a table, the worst first. */
export interface PartsEvidence {
  readonly kind: 'parts';
  /** `rows` that violate, `of` all rows of that part */
  readonly parts: readonly { readonly part: string; readonly rows: number; readonly of: number }[];
  /** how many further parts hold violations */
  readonly omitted: number;
}

/** That a rule was not decided by the scan alone. */
export interface MethodEvidence {
  readonly kind: 'method';
  /** ajv judged each different value once */
  readonly method: 'distinct_values';
  /** how many it judged */
  readonly judged: number;
}

/** What the sample allows the number to be. */
export interface IntervalEvidence {
  readonly kind: 'interval';
  /** the measured value, or the measured value less the baseline's */
  readonly about: 'value' | 'difference';
  readonly lower: number;
  readonly upper: number;
  /** 0.95 is 95 %, two-sided */
  readonly level: number;
  readonly method: 'wilson' | 'newcombe' | 'standard_error';
  /** how many rows the value was measured on, where that is known */
  readonly trials?: number;
}

/** Two numbers of which a rule found one too much worse: what there is to accept. */
export interface ComparisonEvidence {
  readonly kind: 'comparison';
  /** JSON Pointer of the metric; the name by which the rule asks for it, where that stands for several values */
  readonly metric: string;
  /** as the rule judged it, after its scale */
  readonly value: number | bigint;
  /** the other number, and the content in which it stands */
  readonly instead_of: { readonly value: number | bigint; readonly sha256: string };
}

/** How a distance between reference and current data was judged. */
export interface DriftEvidence {
  readonly kind: 'drift';
  /** the distance, and what it was divided by, e.g. `wasserstein`, `winsorised_std` */
  readonly method: string;
  readonly normalize?: string;
  /** what the change is called: of features, of what the model says, of the truth, of its error */
  readonly of: 'data' | 'prediction' | 'label' | 'concept';
  /** the test of whether it is more than noise; absent where only the size decides */
  readonly test?: string;
  readonly p?: number;
  /** after the correction for being one of `family` tests */
  readonly adjusted_p?: number;
  readonly correction?: string;
  readonly family?: number;
  readonly alpha?: number;
  /** what noise alone reaches at these sizes in 95 of 100 draws */
  readonly noise_floor?: number;
  /** how often the counts were redrawn for it */
  readonly redraws?: number;
  /** where cells leave the distance open: it lies between the two */
  readonly bounds?: readonly [lower: number, upper: number];
  /** rows with a value on each side */
  readonly rows: { readonly reference: number; readonly current: number };
  /** what those are worth where rows of one group depend on each other; absent where rows are treated as independent */
  readonly effective_rows?: { readonly reference: number; readonly current: number };
}

/** How many runs over new data have found drift in a row, this one included. */
export interface ConsecutiveEvidence {
  readonly kind: 'consecutive';
  readonly breaches: number;
  /** how many it takes */
  readonly needed: number;
  /** nothing is known of the runs before those, so that it may have been more */
  readonly at_least?: true;
}

/** Which ranges or categories make the distance, the largest first. */
export interface ContributionsEvidence {
  readonly kind: 'contributions';
  readonly parts: readonly {
    /** a range or a category as text; absent where the value is masked or only its hash is known */
    readonly part?: string;
    /** shares of the rows with a value */
    readonly reference: number;
    readonly current: number;
    /** share of the distance, in [0, 1] */
    readonly contribution: number;
  }[];
  /** how many further parts differ */
  readonly omitted: number;
}

/** Both sides in the same bins, as shares of the rows with a value. */
export interface HistogramEvidence {
  readonly kind: 'histogram';
  readonly bins: readonly {
    /** of a range: lower end inclusive; absent where it is open. Bins of categories have a `part` instead */
    readonly from?: number;
    readonly to?: number;
    readonly part?: string;
    readonly reference: number;
    readonly current: number;
  }[];
}

/** The same measured in windows of time. */
export interface TrendEvidence {
  readonly kind: 'trend';
  /** the number that each window was measured by, e.g. `wasserstein`, `mean` */
  readonly method: string;
  readonly windows: readonly {
    /** ISO 8601 in UTC */
    readonly from: string;
    readonly rows: number;
    /** absent where the window holds too few rows */
    readonly value?: number;
    readonly exceeds: boolean;
  }[];
  /** the first window from which on all exceed */
  readonly began?: string;
}

/** How many files a model is made of, and the largest of them. */
export interface FilesEvidence {
  readonly kind: 'files';
  readonly files: number;
  /** bytes of all of them */
  readonly size: number;
  /** of the lines that `sha256sum` prints for them, in the order of their names */
  readonly sha256: string;
  /** the largest first */
  readonly largest: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
  /** how many further files there are */
  readonly omitted: number;
}

/** A tensor that a model takes or returns. */
export interface ModelPort {
  readonly name: string;
  readonly dtype?: string;
  /** a number, the name of a free dimension, or null where nothing is said */
  readonly shape?: readonly (number | string | null)[];
}

/** What one file of a model is, as its own headers tell. What they do not tell is absent. */
export interface ModelEvidence {
  readonly kind: 'model';
  readonly path: string;
  /** as `formats` of the configuration names it */
  readonly format: string;
  readonly version?: string;
  /** library and version that wrote it */
  readonly producer?: string;
  /** operator sets by domain */
  readonly opsets?: Readonly<Record<string, number>>;
  readonly inputs?: readonly ModelPort[];
  readonly outputs?: readonly ModelPort[];
  readonly tensors?: number;
  /** elements of all tensors by data type */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly notes?: readonly string[];
  /** what would make it smaller or safer to load */
  readonly advice?: readonly string[];
}

/** Everything that loading a model would import or run. */
export interface ImportsEvidence {
  readonly kind: 'imports';
  /** version of the allow-list that decided */
  readonly allow_list: string;
  /** pickle streams that were walked to their end */
  readonly streams: number;
  /** what is not allowed first */
  readonly imports: readonly {
    readonly module: string;
    readonly name: string;
    readonly allowed: boolean;
    readonly file: string;
    /** on the way into the file, outermost first */
    readonly members?: readonly string[];
    /** of the byte that names it, in the innermost member */
    readonly offset?: number;
    /** what it is where it is no import of Python, e.g. `Lambda layer` */
    readonly as?: string;
  }[];
  /** how many further imports there are */
  readonly omitted: number;
}

/** Where a file is not what its format asks for. */
export interface FaultsEvidence {
  readonly kind: 'faults';
  readonly faults: readonly {
    readonly file: string;
    readonly members?: readonly string[];
    readonly offset?: number;
    readonly what: string;
  }[];
  readonly omitted: number;
}

/** A check that the configuration asks for, before anything was measured. */
export interface PlannedCheck {
  readonly id: string;
  readonly key: Key;
  readonly effect: Effect;
  readonly expected?: Expected;
  /** where the rule stands */
  readonly location?: Location;
}

interface Measured extends Explanation {
  readonly effect?: Effect;
  readonly observed?: Quantity;
  readonly expected?: Expected;
  readonly baseline?: BaselineReference;
  readonly evidence?: readonly Evidence[];
}

/** The answer to one planned check. */
export type Outcome = { [S in Status]: { readonly status: S; readonly reason: Reasons[S] } & Measured }[Status];

/** A check with its answer. The verdict adds the waiver, and nobody else. */
export type Check = PlannedCheck & Outcome & { readonly waiver?: AppliedWaiver };

export function planned(
  key: Key,
  rest: { effect: Effect; expected?: Expected | undefined; location?: Location | undefined },
): PlannedCheck {
  return {
    id: checkId(key),
    key,
    effect: rest.effect,
    ...(rest.expected && { expected: rest.expected }),
    ...(rest.location && { location: rest.location }),
  };
}

export function answer(check: PlannedCheck, outcome: Outcome): Check {
  return { ...check, ...outcome };
}

/** The answer "it could not be measured". */
export function errorOutcome(error: MeasurementError, rest: { effect?: Effect } = {}): Outcome {
  return { status: 'error', reason: error.code, ...error.explanation, ...rest };
}
