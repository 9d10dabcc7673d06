import type { ColumnType } from '../engine/table.js';
import type { Tool } from '../result/run.js';

/** Another version is another meaning: it is refused, not guessed at. */
export const profileVersion = 1;

/** What a file must say of itself to be one of these. */
export const profileFormat = 'mlgate-profile';

/** The distributions of a table, without its rows. What a reference is kept as. */
export interface Profile {
  readonly tool: Tool;
  readonly origin: Origin;
  /** of the table, after the window */
  readonly rows: number;
  /** absent where rows are treated as independent */
  readonly group?: Grouping;
  /** in the table's order */
  readonly columns: readonly ColumnProfile[];
}

/** What a profile was made of. */
export interface Origin {
  /** the commit that was checked out */
  readonly commit: string | null;
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
  /** the rows that were taken: those from `from` on and before `to`, both ISO 8601 in UTC */
  readonly window?: { readonly column: string; readonly from: string; readonly to: string };
}

/** Rows of one group are not independent of each other. */
export interface Grouping {
  /** the columns that name a group together */
  readonly columns: readonly string[];
}

export type ColumnProfile = NumericProfile | CategoricalProfile | UnjudgedProfile;

/** A word for the type, the same for all widths of one kind: `integer`, `float`, `text`, … */
export type TypeWord = ColumnType['kind'];

interface Counted {
  readonly name: string;
  readonly type: TypeWord;
  /** rows without a value; NaN is none */
  readonly missing: number;
}

/** What a group makes of the number of rows: n rows tell as much as n/deff independent ones. */
export interface DesignEffects {
  /** of the shares of its values, ≥ 1 */
  readonly values: number;
  /** of the share of missing rows, ≥ 1 */
  readonly missing: number;
}

export interface NumericProfile extends Counted, NumericCounts {
  readonly kind: 'numeric';
  /** whether every finite value is a whole number */
  readonly whole: boolean;
  /** different finite values: exact up to 100,000, else about */
  readonly distinct: number;
  /** ascending, each once */
  readonly edges: readonly number[];
}

/** The values of a numeric column as the cells of given edges hold them. */
export interface NumericCounts {
  readonly nan: number;
  readonly positive_infinity: number;
  readonly negative_infinity: number;
  /** finite values */
  readonly count: number;
  /** null where there is no finite value */
  readonly min: number | null;
  readonly max: number | null;
  readonly sum: number;
  readonly sum_of_squares: number;
  /** values equal to each edge */
  readonly at: readonly number[];
  /** values strictly below the first edge, between neighbours, above the last: one more than edges */
  readonly between: readonly number[];
  /** their sums */
  readonly sums: readonly number[];
  readonly design_effects?: DesignEffects;
}

export interface CategoricalProfile extends Counted {
  readonly kind: 'categorical';
  /** rows with a value */
  readonly count: number;
  /** different values: exact up to 100,000, else about */
  readonly distinct: number;
  /** values that occur once, and twice */
  readonly singletons: number;
  readonly doubletons: number;
  /** of each value, the most frequent first, then by hash; at most 100,000 */
  readonly counts: readonly number[];
  /** in the same order: the first six bytes of SHA-256 of each value's text, in base64 one after the other */
  readonly hashes: string;
  /** in the same order: the text of the first so many; rare values and those of identifiers have none */
  readonly names: readonly string[];
  /** rows whose value is none of those */
  readonly other: number;
  readonly design_effects?: DesignEffects;
}

/** Named, and not compared: points in time move by nature, identifiers are new by nature. */
export interface UnjudgedProfile extends Counted {
  readonly kind: 'time' | 'identifier' | 'empty' | 'unsupported';
  readonly count: number;
  readonly distinct?: number;
}
