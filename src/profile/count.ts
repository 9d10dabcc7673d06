import type { CategoricalProfile, DesignEffects, NumericCounts, NumericProfile } from './profile.js';

/** A column of the current data, counted into the cells of its reference. */
export type CountedColumn =
  | CountedNumbers
  | CountedCategories
  /** of a column that is named and not compared: whether its values are there */
  | { readonly kind: 'presence'; readonly missing: number; readonly count: number }
  /** the current data have no such column */
  | { readonly kind: 'absent' }
  /** its type has no form in which it could be counted so, e.g. text that Parquet holds where numbers were */
  | { readonly kind: 'other_type'; readonly engineType: string; readonly missing: number; readonly count: number };

export interface CountedNumbers extends Omit<NumericCounts, 'sum_of_squares'> {
  readonly kind: 'numeric';
  readonly reference: NumericProfile;
  readonly missing: number;
  /** cells of text that are no number: they are in no other count */
  readonly unreadable: number;
  /** whether counts between edges are interpolated, because the current side is a profile with edges of its own */
  readonly interpolated: boolean;
}

export interface CountedCategories {
  readonly kind: 'categorical';
  readonly reference: CategoricalProfile;
  readonly missing: number;
  /** rows with a value */
  readonly count: number;
  /** of each value of the reference, in its order */
  readonly counts: readonly number[];
  /** what the reference does not list; absent where the current side is a profile that lists not all of its own values */
  readonly unseen?: {
    readonly rows: number;
    readonly distinct: number;
    /** rows of each such value, the most first; none where there are too many to list */
    readonly counts: readonly number[];
    /** the most frequent of them */
    readonly values: readonly UnseenValue[];
  };
  readonly design_effects?: DesignEffects;
}

/** The most frequent values that the reference does not list; `value` is absent where only its hash is known. */
export interface UnseenValue {
  readonly value?: string;
  readonly rows: number;
}

/** The current data against a reference. */
export interface CountedTable {
  readonly rows: number;
  /** by the name of each column of the reference */
  readonly columns: ReadonlyMap<string, CountedColumn>;
  /** columns that the reference does not have */
  readonly extra: readonly string[];
}
