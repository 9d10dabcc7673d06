import type { Check, PlannedCheck } from './check.js';
import type { Dated } from './dated.js';
import type { Explanation, MeasurementCode, UsageCode } from './error.js';
import type { GateName } from './key.js';
import type { Location } from './location.js';
import type { Waiver } from './waiver.js';

/** The version of schema/result.schema.json that this code writes. */
export const resultVersion = 1;

export type Verdict = 'passed' | 'failed' | 'error';

/** A file that was read, as it was. */
export interface FileDigest {
  /** relative to the workspace, with slashes */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** A file, an object, or an answer of a server, as it was when the plan was written. */
export interface FrozenFile extends FileDigest {
  /** it came from outside the workspace, and its content was kept; `path` is then its address */
  readonly kept?: true;
  /** it came from outside the workspace, and only its size and digest were taken: there is nothing to read */
  readonly digest_only?: true;
  /** of a file of a model: what the model calls it, relative to its folder, with slashes */
  readonly name?: string;
  /** of a file of a model: its further names there, by symbolic links; in the order of their bytes */
  readonly other_names?: readonly string[];
  /**
   * where its content lies, relative to the workspace: in the store of git LFS or in DVC's cache, because at `path` stands
   * only a pointer
   */
  readonly object?: string;
  /** the commit it belongs to */
  readonly commit?: string;
  readonly dated?: Dated;
}

/**
 * `related` is a further table that a rule looks into; its `name` tells which. `profile` is what was made of a `reference`
 * that is a table, `state` what earlier runs have left.
 */
export type InputRole =
  | 'current'
  | 'baseline'
  | 'row_schema'
  | 'history'
  | 'accepted'
  | 'related'
  | 'reference'
  | 'profile'
  | 'state';

/** What a path or glob of the configuration meant when the plan was written. */
export interface FrozenInput {
  readonly gate: GateName;
  readonly source: string;
  readonly role: InputRole;
  /** which of several of one role, e.g. `foreign_keys.0` */
  readonly name?: string;
  /** the words of the configuration */
  readonly text: string;
  /** in the order of their paths; empty where `problem` says why there are none */
  readonly files: readonly FrozenFile[];
  readonly problem?: Problem;
}

export interface Problem extends Explanation {
  readonly code: MeasurementCode | UsageCode | 'bug';
  readonly location?: Location;
}

/** What must be answered for one model, written before the first gate runs. */
export interface PlannedModel {
  readonly name: string;
  readonly config: FileDigest | null;
  readonly fail_on: 'fail' | 'warn';
  /** the gates that this run was asked to evaluate */
  readonly gates: readonly GateName[];
  /** gates that are configured and were left out of this run */
  readonly gates_left_out: readonly GateName[];
  readonly inputs: readonly FrozenInput[];
  /** those of the planned checks */
  readonly waivers: readonly Waiver[];
  readonly checks: readonly PlannedCheck[];
}

export interface Tool {
  readonly name: 'mlgate';
  readonly version: string;
}

export interface Plan {
  readonly version: typeof resultVersion;
  readonly tool: Tool;
  /** the commit of the checkout, where there is one */
  readonly commit: string | null;
  readonly models: readonly PlannedModel[];
  /** why there is nothing to plan: the verdict of such a plan is `error` */
  readonly problems: readonly Problem[];
}

/** A planned model and what came of it. */
export interface ModelRun extends Omit<PlannedModel, 'checks'> {
  readonly verdict: Verdict;
  /** the ids of the plan, in its order */
  readonly planned: readonly string[];
  readonly checks: readonly Check[];
}

/** All that differs between two runs over the same inputs. */
export interface Timings {
  readonly started_at: string;
  readonly seconds: number;
  readonly gates: Readonly<Partial<Record<GateName, number>>>;
  /** each reading of a table, in the order in which they were done */
  readonly scans: readonly ScanTiming[];
}

/** One reading of a table. */
export interface ScanTiming {
  readonly model: string;
  readonly gate: GateName;
  readonly source: string;
  /** what it was for, e.g. `row rules` or `unique id` */
  readonly scan: string;
  readonly seconds: number;
}

export interface Run {
  readonly version: typeof resultVersion;
  readonly tool: Tool;
  readonly commit: string | null;
  readonly verdict: Verdict;
  readonly exit_code: 0 | 1 | 2;
  readonly models: readonly ModelRun[];
  readonly problems: readonly Problem[];
  readonly timings: Timings;
}
