import type { Column, Table } from './table.js';

/**
 * All SQL is written through one of these, so that the same check runs in an embedded engine and on a cluster. Arguments
 * and results are SQL text; values and names enter it through `text`, `number`, `decimal` and `identifier` only.
 */
export interface Dialect {
  identifier(name: string): string;
  text(value: string): string;
  /** a double */
  number(value: number): string;
  /** an exact number in plain digits, of at most 38, with so many of them after the point */
  decimal(digits: string, scale: number): string;
  /**
   * The rows of a table in a FROM clause, every CSV cell as text, a missing one as NULL.
   *
   * @param place names for two further columns: the index of the file in the table, from 0, and that of the row in its
   *   file, from 1
   */
  scan(table: Table, columns: readonly Column[], place?: { readonly file: string; readonly row: string }): string;
  /** the number of rows for which the predicate is true, as an expression */
  countWhere(predicate: string): string;
  /** a statement that keeps the answer of a query in a temporary table */
  createTable(table: string, query: string): string;
  dropTable(table: string): string;
  /** a statement that makes a temporary table of one column of texts */
  createTexts(table: string, column: string, texts: readonly string[]): string;
  /** one value of several named ones; records are ordered by their values in that order */
  record(members: readonly { readonly name: string; readonly value: string }[]): string;
  /** the first so many values of an expression for which the predicate is true, in its order, as an aggregate */
  firstWhere(value: string, most: number, predicate: string): string;
  /**
   * A query for the most frequent values of each of several expressions where its predicate is true: rows of `i` (which
   * one), `v` (the beginning of the value), `n` (rows that have it) and `different` (how many values there are), the most
   * frequent first.
   *
   * @param characters so many of each value are answered
   */
  mostFrequent(
    of: readonly { readonly value: string; readonly where: string }[],
    from: string,
    most: number,
    characters: number,
  ): string;
  /** a predicate; NULL where it cannot be computed for a row */
  attempt(predicate: string): string;
  /**
   * The sum of doubles as a double, the same in whatever order they come, as an aggregate. Those from 2¹⁴⁰ on, NaN and
   * infinities are left out, and what lies below 2⁻¹³⁰ is cut off.
   */
  sum(double: string): string;
  /**
   * The smallest value that at least so large a share of the values does not exceed, as an aggregate.
   *
   * @param share from 0 to 1, in plain digits
   */
  quantile(value: string, share: string): string;
  /**
   * The sum of doubles, each rounded to a whole number, as an aggregate: a whole number, the same in whatever order they come.
   * Doubles from 2⁶³ on are in no sum.
   *
   * @param times how often each counts; once where absent
   */
  wholeSum(double: string, times?: string): string;
  /** a double times 2^exponent; the exponent is a number, or SQL for an integer */
  timesPowerOfTwo(double: string, exponent: number | string): string;
  /** the exponent of a double that is finite and not 0: 2^exponent is about its size, and may be wrong by one */
  exponent(double: string): string;
  /**
   * Where a double that is no NaN lies among edges: 2i + 1 where it equals edge i, 2i where it lies below edge i and above
   * the edge before it.
   *
   * @param edges ascending, each once
   */
  cellOf(double: string, edges: readonly number[]): string;
  /** a statement that makes a temporary table of ascending numbers, for `withPlace` */
  createEdges(table: string, edges: readonly number[]): string;
  /**
   * Rows with two further columns: `edge`, the largest of some numbers that the double does not lie below, and its index
   * `place`, from 0; -1 where it lies below all, and NULL where it is NULL. For NaN they are of no use.
   *
   * @param edges what `createEdges` made
   */
  withPlace(from: string, double: string, edges: string): string;
  /** a double rounded to a whole number of 64 bits, halves to the even one; NULL from ±2⁶³ on, and where there is none */
  whole(double: string): string;
  /**
   * A whole number divided by 2^shift, rounded down, less a first one; 65,535 where that is below 0 or from there on, and
   * where there is none. To group by it is quick.
   */
  stepOf(whole: string, shift: number, first: bigint): string;
  /** about such a share of the rows of a FROM clause, other ones each time; for what no answer depends on */
  sample(from: string, share: number): string;
  /** about how many different values an expression has, as an aggregate; the same whatever the order of the rows */
  approximateDistinct(value: string): string;
  /** the first so many different values of an expression, in its order, without NULL, as an aggregate that is a list */
  firstDistinct(value: string, most: number): string;
  /** a FROM clause of one column: the elements of a list in all rows */
  elementsOf(list: string, column: string, from: string): string;
  /** any value as text */
  asText(value: string): string;

  /** the value of a text that is wholly a JSON number (a leading + or 0 and a bare point are admitted), else NULL */
  parseNumber(text: string): string;
  /**
   * The double of a text that is wholly a JSON number as `parseNumber` takes it, infinite where it is too large, or one of
   * the words nan, inf and infinity in any case, with a sign or without; NULL for other text.
   */
  parseDouble(text: string): string;
  /** the double of one of those words, else NULL */
  parseNotFinite(text: string): string;
  /** true, false, or NULL where the text is neither word in any case */
  parseBoolean(text: string): string;
  /** the value of a text that is wholly a whole number (`1.0` is one) of at most 64 bits, else NULL */
  parseInteger(text: string): string;
  /** the date of `2026-11-21`, else NULL */
  parseDate(text: string): string;
  /** the timestamp in UTC of `2026-11-21T10:00:00.5+01:00`; without a zone it is UTC; NULL for other text */
  parseTimestamp(text: string): string;
  /** a date as its first moment */
  dateAsTimestamp(date: string): string;
  /** a timestamp with a zone as one in UTC, without a zone */
  inUtc(timestamp: string): string;
  /** a number as double */
  asDouble(number: string): string;
  /** whether a double is neither NaN nor infinite */
  isFinite(double: string): string;
  isNaN(double: string): string;
  /** a whole double of at most 53 bits as an integer */
  asInteger(double: string): string;
  isWhole(number: string): string;
  /** a number, or the text of one, as a decimal with so many digits after the point, rounded; NULL beyond 38 digits */
  asDecimal(value: string, scale: number): string;
  remainder(dividend: string, divisor: string): string;
  /** of whole numbers that are not negative, without the remainder */
  quotient(dividend: string, divisor: string): string;

  /** in code points */
  length(text: string): string;
  /** the first so many characters of a text */
  beginning(text: string, characters: number): string;
  /** in lower case */
  lower(text: string): string;
  /** of the text in UTF-8, in hexadecimal */
  sha256(text: string): string;
  /** whether a hash of the value puts it into one of so many parts: equal values are all there or none is; cheaper than `block` */
  isInPart(value: string, parts: number): string;
  /** a number from 0 that the text alone decides, on every machine and in every version */
  block(text: string, blocks: number): string;
  /** whether a text holds a match of a regular expression in RE2's syntax */
  regexMatches(text: string, re2: string): string;
  /** `2026-11-21` */
  dateText(date: string): string;
  /** whether a date has four digits for its year, and is not infinite */
  isPlainDate(date: string): string;
  /** `10:00:00.5Z`: a time of day without a zone is read as UTC */
  timeText(time: string): string;
  /** `2026-11-21T10:00:00.5Z`: a timestamp without a zone is read as UTC, one with a zone is moved there */
  timestampText(timestamp: string, zone: boolean): string;

  /** the number of elements of a list */
  listLength(list: string): string;
  /** whether the predicate is true for an element, which it knows by the given name */
  anyElement(list: string, element: string, predicate: string): string;
  /** whether no two elements are equal */
  isDistinctList(list: string): string;
  /** a list with the expression of each element, which it knows by the given name */
  mapElements(list: string, element: string, expression: string): string;
  field(struct: string, name: string): string;

  /** JSON of a text, with its quotes */
  jsonOfText(text: string): string;
  /** JSON of an array, of a list of JSON texts */
  jsonOfList(list: string): string;
  /** JSON of an object; a member whose JSON is NULL is left out */
  jsonOfObject(members: readonly { readonly name: string; readonly json: string }[]): string;
  /** whether JSON is a value of that kind; a number may be too large for a double */
  jsonIs(json: string, kind: 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'): string;
  /** the number as double, infinite where it is too large; NULL for other JSON */
  jsonNumber(json: string): string;
  jsonBoolean(json: string): string;
  /** the text without its quotes; NULL for other JSON */
  jsonText(json: string): string;
  /** the text of any JSON, without quotes; NULL for null */
  jsonAsText(json: string): string;
  /** the elements as a list of JSON; NULL for other JSON */
  jsonElements(json: string): string;
  /** the names of the members as a list; NULL for other JSON */
  jsonNames(json: string): string;
  /** the value of a member as JSON; NULL where there is none */
  jsonMember(json: string, name: string): string;
}
