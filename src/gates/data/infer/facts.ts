/** What all values of a part of a row have in common: a column, a member of an object, or the elements of a list. */
export interface Facts {
  /** how often the part could have stood: rows, objects, or elements */
  readonly places: number;
  /** how often a value stood there, null included where the format tells it from nothing */
  readonly present: number;
  readonly nulls: number;
  readonly numbers: NumberFacts | undefined;
  readonly texts: TextFacts | undefined;
  readonly booleans: { readonly count: number } | undefined;
  readonly lists: ListFacts | undefined;
  readonly objects: ObjectFacts | undefined;
  /** the words of the source for a type that has no form in JSON */
  readonly unsupported: string | undefined;
  /** every value differs from all others; told for columns that could be keys */
  readonly unique: boolean;
}

export interface NumberFacts {
  /** numbers that are finite */
  readonly count: number;
  readonly notFinite: number;
  /** all are written, or typed, as whole numbers */
  readonly whole: boolean;
  readonly low: number | bigint;
  readonly high: number | bigint;
  /** the different whole numbers, ascending, where they are few */
  readonly values: readonly number[] | undefined;
}

export interface TextFacts {
  readonly count: number;
  /** those that spell a number, or true or false */
  readonly spelled: { readonly numbers: number; readonly words: number };
  /** all are digits and nothing else */
  readonly digits: boolean;
  /** in code points */
  readonly shortest: number;
  readonly longest: number;
  /** the first and the last in the order of their code points */
  readonly first: string;
  readonly last: string;
  /** the formats that all of them satisfy */
  readonly formats: readonly string[];
  /** the different texts, where they are few */
  readonly values: readonly string[] | undefined;
}

export interface ListFacts {
  readonly count: number;
  readonly shortest: number;
  readonly longest: number;
  readonly elements: Facts;
}

export interface ObjectFacts {
  readonly count: number;
  /** undefined where there are too many names for them to be members */
  readonly members: readonly (readonly [string, Facts])[] | undefined;
}

/** Nothing seen. */
export const noFacts: Facts = {
  places: 0,
  present: 0,
  nulls: 0,
  numbers: undefined,
  texts: undefined,
  booleans: undefined,
  lists: undefined,
  objects: undefined,
  unsupported: undefined,
  unique: false,
};
