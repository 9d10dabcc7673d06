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
  /**
   * of a tree: further paths beside the first, which is that of `from` where that is files, and `judged` where a source
   * means the same files elsewhere
   */
  readonly also?: readonly string[];
  /** whether the gate reads bytes, so that content may come from anywhere */
  readonly bytes?: true;
  /**
   * whether it is a table: its files may come from anywhere too, of any size, and a folder stands for all files below it.
   * Without any of these words it is files of the workspace.
   */
  readonly table?: true;
  /**
   * whether it is a model: a file, a glob, or a folder with every file below it, hidden ones too, of any size. Each file has
   * its name in the model; what lies outside the workspace is digested, and not kept.
   */
  readonly tree?: true;
  /** whether the age of a file matters: finding it out costs a walk through the history */
  readonly dated?: true;
}

/** Reads what one kind of source means now. What it answers from outside the workspace is kept. */
export type Resolver<Kind extends Source['kind']> = (
  source: Extract<Source, { readonly kind: Kind }>,
  request: InputRequest,
  reach: Reach,
) => Promise<readonly FrozenFile[]>;
