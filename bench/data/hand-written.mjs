// What mlgate is measured against: one aggregate query, as a person who knows DuckDB and the data writes it, that counts
// what row.schema.json and mlgate.yml ask for. It prints the counts as JSON and does nothing else: no plan, no digest of
// the files, no report, no failing rows.
//   node bench/data/hand-written.mjs parquet|csv FILE…
import { DuckDBInstance } from '@duckdb/node-api';
import { countries, plans } from './columns.mjs';

const text = (value) => `'${value.replaceAll("'", "''")}'`;
const list = (values) => values.map(text).join(', ');
const where = (predicate) => `count(*) FILTER (WHERE ${predicate})`;
const email = '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$';

/** The rules that read the same in both formats, given how a column is read as a number. */
const rules = (number) => ({
  'id/required': 'count(*) - count(id)',
  'age/required': 'count(*) - count(age)',
  'country/required': 'count(*) - count(country)',
  'email/required': 'count(*) - count(email)',
  'age/minimum': where(`${number('age')} < 18`),
  'age/maximum': where(`${number('age')} > 120`),
  'amount/minimum': where(`${number('amount')} < 0`),
  'amount/maximum': where(`${number('amount')} > 100000`),
  'country/enum': where(`country NOT IN (${list(countries)})`),
  'plan/enum': where(`plan NOT IN (${list(plans)})`),
  'email/pattern': where(`NOT regexp_matches(email, ${text(email)})`),
  'id/unique': 'count(id) - count(DISTINCT id)',
});

const integers = ['id', 'age', 'visits', 'items', 'store_id', 'label'];
const doubles = ['amount', 'balance', 'score', 'latitude', 'longitude', 'ratio'];

/** The columns of the file in their order. */
const names = (
  'id created_at age visits items store_id amount balance score latitude longitude ratio ' +
  'country plan email active referrer label'
).split(' ');

const queries = {
  // The file says the types of its columns; only a double can still be no number, for JSON has neither NaN nor infinity.
  parquet: (files) => ({
    counts: {
      ...rules((column) => column),
      ...Object.fromEntries(doubles.map((column) => [`${column}/type`, where(`NOT isfinite(${column})`)])),
    },
    from: `read_parquet([${list(files)}])`,
  }),
  // Cells that may not parse are read as text and counted by the cast that fails.
  csv: (files) => {
    const cells = names.map((name) => `${name}: 'VARCHAR'`);
    const cast = (column) => `TRY_CAST(${column} AS ${integers.includes(column) ? 'BIGINT' : 'DOUBLE'})`;
    const type = (column, value) => [`${column}/type`, where(`${column} IS NOT NULL AND ${value} IS NULL`)];
    return {
      counts: {
        ...rules(cast),
        ...Object.fromEntries([...integers, ...doubles].map((column) => type(column, cast(column)))),
        ...Object.fromEntries([type('active', 'TRY_CAST(active AS BOOLEAN)')]),
      },
      from: `read_csv([${list(files)}], header = true, auto_detect = false, columns = {${cells.join(', ')}})`,
    };
  },
};

const [format, ...files] = process.argv.slice(2);
const { counts, from } = queries[format](files);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
if (process.env.BENCH_MEMORY_LIMIT) await connection.run(`SET memory_limit = ${text(process.env.BENCH_MEMORY_LIMIT)}`);
const expressions = Object.values(counts).map((expression, index) => `${expression} AS c${index}`);
const [row] = await (
  await connection.runAndReadAll(`SELECT count(*) AS n, ${expressions.join(', ')} FROM ${from}`)
).getRowObjectsJS();
console.log(
  JSON.stringify({
    rows: Number(row.n),
    ...Object.fromEntries(Object.keys(counts).map((rule, index) => [rule, Number(row[`c${index}`])])),
  }),
);
connection.closeSync();
instance.closeSync();
