import type { Dialect } from '../dialect.js';

/** What CSV writers write for numbers: JSON's own grammar, and a leading `+`, leading zeros, `.5` and `5.` besides. */
const numberGrammar = '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?';

/** DuckDB takes each path for a pattern: `a[1].csv` would stand for `a1.csv`. In brackets, a character is itself. */
export function literalPath(path: string): string {
  return path.replaceAll(/[[*?]/g, '[$&]');
}

export const duckdbDialect: Dialect = {
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  number: (value) => `CAST('${String(value)}' AS DOUBLE)`,
  scan({ format, files }, columns) {
    const list = `[${files.map((file) => this.text(literalPath(file))).join(', ')}]`;
    // Nothing is detected: a file that is not what the rules were written for must fail, not be read in another way, and
    // a folder called day=1, be it one above the checkout, is no column.
    if (format === 'parquet') return `read_parquet(${list}, hive_partitioning = false)`;
    const types = columns.map((column) => `${this.text(column.name)}: 'VARCHAR'`).join(', ');
    return (
      `read_csv(${list}, header = true, columns = {${types}}, auto_detect = false, delim = ',', quote = '"', escape = '"', ` +
      'strict_mode = true, null_padding = false, ignore_errors = false, allow_quoted_nulls = false, hive_partitioning = false)'
    );
  },
  countWhere: (predicate) => `count(*) FILTER (WHERE ${predicate})`,
  // 1e999 is written as a number, and is cast to infinity.
  parseNumber: (text) =>
    `CASE WHEN regexp_full_match(${text}, '${numberGrammar}') AND isfinite(TRY_CAST(${text} AS DOUBLE)) ` +
    `THEN TRY_CAST(${text} AS DOUBLE) END`,
  finiteNumber: (number) => `CASE WHEN isfinite(CAST(${number} AS DOUBLE)) THEN CAST(${number} AS DOUBLE) END`,
  parseBoolean: (text) => `CASE lower(${text}) WHEN 'true' THEN true WHEN 'false' THEN false END`,
  rowNumber: () => 'row_number() OVER ()',
  regexMatches(text, re2) {
    // The group is for the optimizer, which turns literals between anchors into LIKE, and in DuckDB 1.5.5 into a wrong one
    // where the literals are empty or an anchor is in the middle: '\\A(?:)' becomes = '', 'a\\A' a suffix.
    return `regexp_matches(${text}, ${this.text(`(${re2})`)})`;
  },
  asText: (value) => `CAST(${value} AS VARCHAR)`,
};
