import type { Dialect } from '../dialect.js';
import { identifier, scan, text } from './scan.js';

/** What CSV writers write for numbers: JSON's own grammar, and a leading `+`, leading zeros, `.5` and `5.` besides. */
const numberGrammar = '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?';

const dateGrammar = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const timeGrammar = '[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?';

function isWholeText(text: string): string {
  const double = `TRY_CAST(${text} AS DOUBLE)`;
  return `regexp_full_match(${text}, '${numberGrammar}') AND isfinite(${double}) AND ${double} = trunc(${double})`;
}

export const duckdbDialect: Dialect = {
  identifier,
  text,
  number: (value) => `CAST('${String(value)}' AS DOUBLE)`,
  decimal: (digits, scale) => {
    // Wider numbers cost more in each row.
    const count = digits.replace(/[^0-9]/g, '').length;
    if (scale === 0 && count <= 18) return `CAST('${digits}' AS BIGINT)`;
    return `CAST('${digits}' AS DECIMAL(${count <= 18 ? 18 : 38},${scale}))`;
  },
  scan,
  countWhere: (predicate) => `count_if(${predicate})`,
  createTable: (table, query) => `CREATE TEMP TABLE ${table} AS ${query}`,
  dropTable: (table) => `DROP TABLE ${table}`,
  createTexts(table, column, texts) {
    const list = this.text(JSON.stringify(texts));
    return `CREATE TEMP TABLE ${table} AS SELECT CAST(unnest(from_json(${list}, '["VARCHAR"]')) AS VARCHAR) AS ${column}`;
  },
  record: (members) => `{${members.map(({ name, value }) => `'${name}': ${value}`).join(', ')}}`,
  firstWhere: (value, most, predicate) => `min(${value}, ${most}) FILTER (WHERE ${predicate})`,
  mostFrequent: (of, from, most, characters) => {
    const each = of.map(({ value, where }, index) => `CASE WHEN ${where} THEN {'i': ${index}, 'v': ${value}} END`);
    const any = of.map(({ where }) => `(${where})`).join(' OR ');
    const groups =
      `SELECT u.i AS i, u.v AS v, count(*) AS n FROM (SELECT unnest([${each.join(', ')}]) AS u FROM ${from} WHERE ${any}) ` +
      'WHERE u IS NOT NULL GROUP BY u.i, u.v';
    return (
      `SELECT i, left(g.v, ${characters}) AS v, n, count(*) OVER (PARTITION BY i) AS different FROM (${groups}) AS g ` +
      `QUALIFY row_number() OVER (PARTITION BY i ORDER BY n DESC, g.v) <= ${most} ORDER BY i, n DESC, g.v`
    );
  },
  attempt: (predicate) => `TRY(${predicate})`,
  sum: (double) => {
    // Three whole numbers, in units of 2⁵⁰, 2⁻⁴⁰ and 2⁻¹³⁰: sums of whole numbers do not depend on their order.
    const x = `CASE WHEN abs(${double}) < ${2 ** 140} THEN ${double} END`;
    const high = `trunc((${x}) / ${2 ** 50})`;
    const rest = `((${x}) - ${high} * ${2 ** 50})`;
    const middle = `trunc(${rest} * ${2 ** 40})`;
    const low = `trunc((${rest} - ${middle} / ${2 ** 40}) * ${2 ** 130})`;
    const total = (part: string) => `CAST(sum(CAST(${part} AS HUGEINT)) AS DOUBLE)`;
    return `(${total(high)} * ${2 ** 50} + ${total(middle)} / ${2 ** 40} + ${total(low)} / ${2 ** 130})`;
  },
  wholeSum: (double, times) => {
    const whole = `TRY_CAST(${double} AS BIGINT)`;
    return `sum(${times === undefined ? whole : `CAST(${whole} AS HUGEINT) * ${times}`})`;
  },
  timesPowerOfTwo: (double, exponent) =>
    `((${double}) * ${typeof exponent === 'number' ? `CAST('${2 ** exponent}' AS DOUBLE)` : `pow(2, ${exponent})`})`,
  exponent: (double) => `CAST(floor(log2(abs(${double}))) AS INTEGER)`,
  cellOf: (double, edges) => {
    const within = (from: number, to: number): string => {
      if (from === to) return String(from);
      const middle = Math.floor((from + to) / 2);
      const edge = edges[Math.floor(middle / 2)] ?? Number.NaN;
      const isBelow = `${double} ${middle % 2 === 0 ? '<' : '<='} CAST('${edge}' AS DOUBLE)`;
      return `CASE WHEN ${isBelow} THEN ${within(from, middle)} ELSE ${within(middle + 1, to)} END`;
    };
    return within(0, 2 * edges.length);
  },
  createEdges: (table, edges) => {
    const rows = edges.map((edge, index) => `(CAST('${edge}' AS DOUBLE), ${index})`);
    return `CREATE TEMP TABLE ${table} AS SELECT * FROM (VALUES ${["(CAST('-inf' AS DOUBLE), -1)", ...rows].join(', ')}) AS e(edge, place)`;
  },
  withPlace: (from, double, edges) => `(SELECT * FROM ${from} ASOF LEFT JOIN ${edges} ON ${double} >= edge)`,
  whole: (double) => `TRY_CAST(${double} AS BIGINT)`,
  stepOf: (whole, shift, first) =>
    `coalesce(TRY_CAST((${whole} >> ${shift}) - CAST(${first} AS BIGINT) AS USMALLINT), CAST(65535 AS USMALLINT))`,
  sample: (from, share) => `(SELECT * FROM ${from} USING SAMPLE ${(100 * share).toFixed(6)} PERCENT (system))`,
  // As a decimal the share is exact: 0.07 of 100 values are 7, and as doubles a little more.
  quantile: (value, share) => `quantile_disc(${value}, ${share})`,
  approximateDistinct: (value) => `approx_count_distinct(${value})`,
  firstDistinct: (value, most) =>
    `list_slice(list_sort(list(DISTINCT ${value}) FILTER (WHERE ${value} IS NOT NULL)), 1, ${most})`,
  elementsOf: (list, column, from) => `(SELECT unnest(${list}) AS ${column} FROM ${from})`,
  asText: (value) => `CAST(${value} AS VARCHAR)`,

  parseNumber(text) {
    // A cast takes a little more than the grammar: spaces around it, `1_0`, `+-1`, `nan`, `inf`. Only what may be one of those
    // is held to the grammar, for that costs four times the cast. 1e999 is a number by the grammar, and is cast to infinity.
    const double = `TRY_CAST(${text} AS DOUBLE)`;
    const ends = [32, 9, 10, 11, 12, 13].map((code) => `suffix(${text}, chr(${code}))`);
    const odd = `${text} < '+.' OR contains(${text}, '_') OR ${ends.join(' OR ')}`;
    return (
      `CASE WHEN isfinite(${double}) AND (CASE WHEN ${odd} THEN regexp_full_match(${text}, '${numberGrammar}') ` +
      `ELSE true END) THEN ${double} END`
    );
  },
  parseDouble(text) {
    const large = `CASE WHEN regexp_full_match(${text}, '${numberGrammar}') THEN TRY_CAST(${text} AS DOUBLE) END`;
    return `coalesce(${this.parseNumber(text)}, ${large}, ${this.parseNotFinite(text)})`;
  },
  parseNotFinite: (text) =>
    `CASE WHEN length(${text}) <= 9 AND regexp_full_match(${text}, '(?i)[+-]?(nan|inf|infinity)') ` +
    `THEN TRY_CAST(ltrim(${text}, '+') AS DOUBLE) END`,
  parseBoolean: (text) => `CASE lower(${text}) WHEN 'true' THEN true WHEN 'false' THEN false END`,
  parseInteger: (text) => `CASE WHEN ${isWholeText(text)} THEN TRY_CAST(${text} AS BIGINT) END`,
  parseDate: (text) => `CASE WHEN regexp_full_match(${text}, '${dateGrammar}') THEN TRY_CAST(${text} AS DATE) END`,
  parseTimestamp: (text) =>
    `(CASE WHEN regexp_full_match(${text}, '${dateGrammar}[Tt ]${timeGrammar}') THEN TRY_CAST(upper(${text}) || 'Z' AS TIMESTAMPTZ) ` +
    `WHEN regexp_full_match(${text}, '${dateGrammar}[Tt ]${timeGrammar}([Zz]|[+-][0-9]{2}:[0-9]{2})') ` +
    `THEN TRY_CAST(upper(${text}) AS TIMESTAMPTZ) END AT TIME ZONE 'UTC')`,
  dateAsTimestamp: (date) => `CAST(${date} AS TIMESTAMP)`,
  inUtc: (timestamp) => `(${timestamp} AT TIME ZONE 'UTC')`,
  asDouble: (number) => `CAST(${number} AS DOUBLE)`,
  isFinite: (double) => `isfinite(${double})`,
  isNaN: (double) => `isnan(${double})`,
  asInteger: (double) => `CAST(${double} AS BIGINT)`,
  isWhole: (number) => `${number} = trunc(${number})`,
  asDecimal: (value, scale) => `TRY_CAST(CAST(${value} AS VARCHAR) AS DECIMAL(38,${scale}))`,
  remainder: (dividend, divisor) => `(${dividend} % ${divisor})`,
  quotient: (dividend, divisor) => `((${dividend}) // (${divisor}))`,

  length: (text) => `length(${text})`,
  beginning: (text, characters) => `left(${text}, ${characters})`,
  lower: (text) => `lower(${text})`,
  sha256: (text) => `sha256(${text})`,
  isInPart: (value, parts) => `hash(${value}) % ${parts} = 0`,
  block: (text, blocks) => `CAST(md5_number_lower(${text}) % ${blocks} AS INTEGER)`,
  regexMatches(text, re2) {
    // The group is for the optimizer, which turns literals between anchors into LIKE, and in DuckDB 1.5.5 into a wrong one
    // where the literals are empty or an anchor is in the middle: '\\A(?:)' becomes = '', 'a\\A' a suffix.
    return `regexp_matches(${text}, ${this.text(`(${re2})`)})`;
  },
  dateText: (date) => `CAST(${date} AS VARCHAR)`,
  // As a date, for nanoseconds reach from 1677 to 2262 only: the bounds are no such timestamps.
  isPlainDate: (date) =>
    `(isfinite(${date}) AND CAST(${date} AS DATE) BETWEEN DATE '0001-01-01' AND DATE '9999-12-31')`,
  timeText: (time) => `(CAST(${time} AS VARCHAR) || 'Z')`,
  timestampText: (timestamp, zone) => {
    const utc = zone ? `(${timestamp} AT TIME ZONE 'UTC')` : timestamp;
    const text = `CAST(${utc} AS VARCHAR)`;
    return `CASE WHEN isfinite(${timestamp}) THEN replace(${text}, ' ', 'T') || 'Z' ELSE CAST(${timestamp} AS VARCHAR) END`;
  },

  listLength: (list) => `len(${list})`,
  anyElement: (list, element, predicate) => `len(list_filter(${list}, lambda ${element}: ${predicate})) > 0`,
  // list_distinct leaves NULL out, which is a value like any other here.
  isDistinctList: (list) =>
    `(len(list_distinct(${list})) + least(len(${list}) - list_count(${list}), 1) = len(${list}))`,
  mapElements: (list, element, expression) => `list_transform(${list}, lambda ${element}: ${expression})`,
  field: (struct, name) => `struct_extract(${struct}, '${name.replaceAll("'", "''")}')`,

  jsonOfText: (text) => `CAST(to_json(${text}) AS VARCHAR)`,
  jsonOfList: (list) => `('[' || array_to_string(${list}, ',') || ']')`,
  jsonOfObject: (members) => {
    const parts = members.map(({ name, json }) => `'${JSON.stringify(name).replaceAll("'", "''")}:' || (${json})`);
    return `('{' || concat_ws(',', ${parts.join(', ') || "''"}) || '}')`;
  },
  jsonIs: (json, kind) => {
    const words = jsonTypes[kind].map((word) => `'${word}'`);
    return words.length === 1 ? `json_type(${json}) = ${words[0]}` : `json_type(${json}) IN (${words.join(', ')})`;
  },
  jsonNumber: (json) =>
    `CASE WHEN json_type(${json}) IN ('BIGINT', 'UBIGINT', 'DOUBLE') THEN CAST(CAST(${json} AS VARCHAR) AS DOUBLE) END`,
  jsonBoolean: (json) => `CASE WHEN json_type(${json}) = 'BOOLEAN' THEN CAST(${json} AS BOOLEAN) END`,
  jsonText: (json) => `CASE WHEN json_type(${json}) = 'VARCHAR' THEN json_extract_string(${json}, '$') END`,
  jsonAsText: (json) => `json_extract_string(${json}, '$')`,
  jsonElements: (json) => `CASE WHEN json_type(${json}) = 'ARRAY' THEN from_json(${json}, '["JSON"]') END`,
  jsonNames: (json) => `CASE WHEN json_type(${json}) = 'OBJECT' THEN json_keys(${json}) END`,
  jsonMember: (json, name) => {
    const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = `json_extract(${json}, '${pointer.replaceAll("'", "''")}')`;
    // In a list, a JSON Pointer of digits is the element at that place.
    return /^[0-9]+$/.test(name) ? `CASE WHEN json_type(${json}) = 'OBJECT' THEN ${found} END` : found;
  },
};

const jsonTypes = {
  null: ['NULL'],
  boolean: ['BOOLEAN'],
  number: ['BIGINT', 'UBIGINT', 'DOUBLE'],
  string: ['VARCHAR'],
  array: ['ARRAY'],
  object: ['OBJECT'],
} as const;
