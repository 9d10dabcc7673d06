import type { Budget } from './budget.js';
import type { ByteSource } from './byte-source.js';
import type { FormatName } from './format-name.js';

/** Names of element types, as NumPy and ml_dtypes write them; quantised blocks as GGUF does, in lower case. */
export type DataType = string;

/** A named tensor that a model takes or returns. */
export interface Port {
  readonly name: string;
  readonly dtype?: DataType;
  /** a number, the name of a free dimension, or null where nothing is said */
  readonly shape?: readonly (number | string | null)[];
}

/** What the headers of a file tell. What they do not tell is absent, and never 0. */
export interface Facts {
  /** of the format, as it writes it */
  readonly version?: string;
  /** library and version that wrote the file */
  readonly producer?: string;
  /** operator sets by domain; `ai.onnx` is the default one */
  readonly opsets?: Readonly<Record<string, number>>;
  readonly inputs?: readonly Port[];
  readonly outputs?: readonly Port[];
  readonly tensors?: number;
  /** elements of all tensors by data type, wherever they are stored: safe integers */
  readonly parameters?: Readonly<Record<DataType, number>>;
  /** further things worth showing, e.g. `custom operators: com.acme.Fuse` */
  readonly notes?: readonly string[];
}

/** A place: a file, and the members on the way into it, e.g. `archive/data.pkl`. */
export interface Place {
  /** of the file, relative to the model's folder; its name alone where the model is a file */
  readonly file: string;
  /** names of members, outermost first */
  readonly members: readonly string[];
}

/** Something that is not as the format asks for. */
export interface Fault {
  readonly place: Place;
  /** of the byte in the innermost member */
  readonly offset?: number;
  readonly what: string;
}

/** Something that loading the file would import or run. */
export interface FoundImport {
  /** as the file writes it, e.g. `sklearn.linear_model._logistic` */
  readonly module: string;
  readonly name: string;
  /** the exact pair stands in the allow-list or in the configuration */
  readonly allowed: boolean;
  /** where it was first found */
  readonly place: Place;
  readonly offset?: number;
  /** what it is where it is no import of Python, e.g. `Lambda layer` */
  readonly kind?: string;
}

/** What was found in one file and in all that lies in it. */
export interface Inspection {
  /** the format of the file itself */
  readonly format: FormatName;
  readonly facts: Facts;
  readonly faults: readonly Fault[];
  /** each (module, name) pair once, in the order of their text */
  readonly imports: readonly FoundImport[];
  /** how many pickle streams were walked */
  readonly streams: number;
  /** how many faults and imports there are beyond those, each too many to be told */
  readonly untold: number;
  /** other files of the model whose content this one accounts for, such as external data */
  readonly explains: readonly string[];
  /** why the walk did not come to its end: nothing of what is further in was measured */
  readonly limit?: string;
}

/** What may be imported: exact pairs, and never the beginning of a name. */
export interface AllowedImports {
  has(module: string, name: string): boolean;
  /** every module and every name of a pair */
  readonly names: ReadonlySet<string>;
  /** All that may be done with a pair. Without it, or where it tells nothing, anything may be done: somebody vouches for the pair. */
  usesOf?(module: string, name: string): ImportUses | undefined;
}

/** What honest models do with an import. */
export interface ImportUses {
  /** `module:name` of each import that it is given where it is called; undefined where it is never called */
  readonly called: ReadonlySet<string> | undefined;
  /** it is made without a call, and filled */
  readonly made: boolean;
}

export interface MemberOptions {
  /** whether what is known of the member is known of the file */
  readonly facts?: boolean;
  /** may be imported by this member too, though not by what lies in it: classes that the archive itself defines */
  readonly allowed?: AllowedImports;
  /** how the member is read where its archive decides that, and not its content */
  readonly read?: (bytes: ByteSource, inspector: Inspector) => Promise<FormatName>;
}

/** How a format tells what it finds in one file or member. */
export interface Inspector {
  readonly place: Place;
  readonly budget: Budget;
  /** Whether the exact pair may be imported. */
  isAllowed(module: string, name: string): boolean;
  /** All that may be done with the pair; undefined where nothing holds it: anything may be done, or it may not be imported at all. */
  usesOf(module: string, name: string): ImportUses | undefined;
  /** Every string that some allowed pair has as module or name: a walk need not remember any other. */
  readonly knownNames: ReadonlySet<string>;
  /** Notes something that is not as the format asks for, where more can be told of the file. Otherwise `Malformed` is thrown. */
  fault(what: string, offset?: number): void;
  /** Notes an import. Whether it is allowed is decided here unless told. */
  imported(found: { module: string; name: string; offset?: number; kind?: string; allowed?: boolean }): void;
  /** Counts one pickle stream. */
  stream(): void;
  /** Adds to what is known of the file. Parameters add up, of all members. */
  facts(facts: Facts): void;
  /**
   * Inspects what lies inside, by its own content, within the budget. Its faults, imports and streams are told of this file;
   * its facts only where `facts` says so.
   *
   * @returns what it is
   */
  member(name: string, bytes: ByteSource, options?: MemberOptions): Promise<FormatName>;
  /**
   * Another file of the same model that this one accounts for, such as external data or a shard, by its name relative to this
   * one's folder; undefined where there is none. Its content may then be of no format of its own.
   */
  sibling(name: string): { readonly size: number } | undefined;
}
