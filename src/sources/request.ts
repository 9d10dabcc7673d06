import type { GateName } from '../result/key.js';
import type { Location } from '../result/location.js';
import type { FrozenFile, InputRole } from '../result/run.js';
import type { Reach } from './reach.js';
import type { Source } from './source.js';

/** Something that a gate will read. */
export interface InputRequest {
  readonly gate: GateName;
  /** the name of the block */
  readonly source: string;
  readonly role: InputRole;
  /** which of several of one role */
  readonly name?: string;
  readonly from: Source;
  /** as the configuration writes it */
  readonly written: string;
  /** absolute folder of the file that names it */
  readonly folder: string;
  readonly location?: Location;
  /** the path of the judged file, for sources that mean the same file elsewhere */
  readonly judged?: string;
  /** whether the gate reads bytes, so that content may come from anywhere */
  readonly bytes?: true;
  /**
   * whether it is a table: its files may come from anywhere too, of any size, and a folder stands for all files below it.
   * Without either word it is files of the workspace.
   */
  readonly table?: true;
  /** whether the age of a file matters: finding it out costs a walk through the history */
  readonly dated?: true;
}

/** Reads what one kind of source means now. What it answers from outside the workspace is kept. */
export type Resolver<Kind extends Source['kind']> = (
  source: Extract<Source, { readonly kind: Kind }>,
  request: InputRequest,
  reach: Reach,
) => Promise<readonly FrozenFile[]>;
