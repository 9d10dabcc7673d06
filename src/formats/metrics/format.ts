import type { Content, Syntax } from './content.js';
import type { Path, Tree } from './tree.js';

export type Direction = 'higher_is_better' | 'lower_is_better';

/** Which row of a history (a row an epoch) is meant. */
export type RowChoice = 'last' | { readonly best_of: string; readonly direction: Direction };

/** What a file says about one of its numbers, beside the number. */
export interface Facts {
  readonly direction?: Direction;
  /** standard error of the value, ≥ 0 */
  readonly standard_error?: number;
  /** how many rows the value is a share or a mean over */
  readonly trials?: number;
}

/** What a tool knew of and did not write. */
export interface Omission {
  readonly why: string;
  readonly fix?: string;
  /** whether any group may lack members: a wildcard would judge a part for the whole, and is refused */
  readonly everywhere?: true;
}

/** What a file holds, ready to be asked for by name. */
export interface Reading {
  readonly root: Tree;
  /** further names of values in `root`; one that stands for two values is ambiguous */
  readonly names?: ReadonlyMap<string, Path> | readonly (readonly [name: string, path: Path])[];
  /** groups in `root` whose name may be left out: `gsm8k.acc` for `results.gsm8k.acc` */
  readonly inside?: readonly Path[];
  readonly facts?: (path: Path) => Facts | undefined;
  /** absent, every number is one; others can be named, and are not offered to whoever looks for a metric */
  readonly isMetric?: (path: Path) => boolean;
  /** told to whoever asks for a value that is not there */
  readonly omission?: Omission;
  /** when the run ended, by what the file says */
  readonly date?: Date;
  /** the other side, where one file holds both; the same names lead into it */
  readonly baseline?: Tree;
}

export interface ReadOptions {
  readonly row?: RowChoice;
}

/** A shape of metric files: what tells it from the others, and how it is read. */
export interface MetricsFormat {
  /** for people: the tool and the file */
  readonly title: string;
  readonly syntax: readonly Syntax[];
  /** what tells it, in words */
  readonly detection: string;
  /** a selector that a rule may use */
  readonly example: string;
  /** the tools whose real files it is tested on, with their versions */
  readonly tested: string;
  /** whether `row:` chooses among rows; where it does not, the word is refused */
  readonly rows?: true;
  /** true for exactly one format, whatever the file; `general` ones are asked last */
  readonly recognises: (content: Content) => boolean;
  /** the file is read like this where no other format recognises it */
  readonly general?: true;
  /** @throws UserError `malformed` or `unsupported` where the content is not of this format after all */
  readonly read: (content: Content, path: string, options: ReadOptions) => Reading;
}
