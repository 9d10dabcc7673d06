import type { Column, Table } from './table.js';

/**
 * All SQL is written through one of these, so that the same check runs in an embedded engine and on a cluster. Arguments
 * and results are SQL text; values and names enter it through `text`, `number` and `identifier` only.
 */
export interface Dialect {
  identifier(name: string): string;
  text(value: string): string;
  number(value: number): string;
  /** the rows of a table, every CSV cell as text, an unquoted empty cell as NULL */
  scan(table: Table, columns: readonly Column[]): string;
  /** the number of rows for which the predicate is true, as an expression */
  countWhere(predicate: string): string;
  /** the value of a text that is wholly a JSON number (a leading + or 0 and a bare point are admitted), else NULL */
  parseNumber(text: string): string;
  /** a number as double; NULL where it is NaN or infinite, which are no JSON numbers */
  finiteNumber(number: string): string;
  /** true, false, or NULL where the text is neither word in any case */
  parseBoolean(text: string): string;
  /** the place of a row in the order of its file, from 1 */
  rowNumber(): string;
  /** true where some part of the text matches, by RE2's syntax and meaning; NULL only for NULL */
  regexMatches(text: string, re2: string): string;
  /** any value as text */
  asText(value: string): string;
}
