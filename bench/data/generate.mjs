// Rows of 18 columns of mixed types, as Parquet or CSV. Every value is a hash of its row's number, so that the same
// command writes the same rows on every machine; a known number of rows violates each rule of row.schema.json.
//   node bench/data/generate.mjs --rows 10000000 --format parquet --out DIR [--files 10] [--violations 5]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { countries, plans } from './columns.mjs';

const seed = 20261121;

/** One hash for each row and purpose, as a number in [0, 1): the upper 53 bits, which a double holds exactly. */
const uniform = (purpose) => `((hash(i, '${seed} ${purpose}') >> 11) * pow(2, -53))`;
const integer = (purpose, from, to) => `CAST(${from} + floor(${uniform(purpose)} * ${to - from + 1}) AS INTEGER)`;
/** Box and Muller 1958; 1 - u lies in (0, 1], where the logarithm is finite. */
const normal = (purpose) =>
  `(sqrt(-2 * ln(1 - ${uniform(`${purpose} radius`)})) * cos(2 * pi() * ${uniform(`${purpose} angle`)}))`;
const list = (values) => `[${values.map((value) => `'${value}'`).join(', ')}]`;
const pick = (purpose, values) => `${list(values)}[1 + CAST(floor(${uniform(purpose)} * ${values.length}) AS INTEGER)]`;
const sometimesMissing = (purpose, fraction, value) =>
  `CASE WHEN ${uniform(`${purpose} missing`)} >= ${fraction} THEN ${value} END`;

const domains = ['example.com', 'example.org', 'mail.example.net', 'shop.example.co.uk', 'example.io'];
const words = ['search', 'newsletter', 'partner', 'social', 'direct', 'a friend, by word of mouth'];

const columns = {
  id: '1000000000 + i',
  created_at: `TIMESTAMP '2026-01-01' + to_seconds(CAST(floor(${uniform('created_at')} * 25000000) AS BIGINT))`,
  age: integer('age', 18, 90),
  visits: `CAST(floor(exp(1.5 + ${normal('visits')})) AS INTEGER)`,
  items: integer('items', 0, 40),
  store_id: integer('store_id', 1, 5000),
  amount: `round(least(exp(3 + 1.2 * ${normal('amount')}), 99999), 2)`,
  balance: `round(250 * ${normal('balance')}, 2)`,
  score: uniform('score'),
  latitude: `round(${uniform('latitude')} * 140 - 70, 6)`,
  longitude: `round(${uniform('longitude')} * 360 - 180, 6)`,
  ratio: sometimesMissing('ratio', 0.03, `exp(0.5 * ${normal('ratio')})`),
  country: pick('country', countries),
  plan: pick('plan', plans),
  email: `lower(hex(hash(i, '${seed} email') >> 24)) || '.' || (i % 977) || '@' || ${pick('domain', domains)}`,
  active: `${uniform('active')} < 0.7`,
  referrer: sometimesMissing('referrer', 0.2, pick('referrer', words)),
  label: `CAST(${uniform('label')} < 0.12 AS INTEGER)`,
};

/** What is written in place of the value of a column, in rows of its own for each. */
const planted = [
  { column: 'id', value: 'NULL' },
  { column: 'age', value: 'NULL' },
  { column: 'country', value: 'NULL' },
  { column: 'email', value: 'NULL' },
  { column: 'age', value: '17' },
  { column: 'age', value: '121' },
  { column: 'amount', value: '-0.01' },
  { column: 'amount', value: '100000.01' },
  { column: 'country', value: "'ZZ'" },
  { column: 'plan', value: "'trial'" },
  { column: 'email', value: "'nobody.example.com'" },
  { column: 'id', value: '1000000000 + i - 1' },
  { column: 'balance', value: "CAST('NaN' AS DOUBLE)", csv: "'n/a'" },
  // A Parquet column of integers cannot hold anything else.
  { column: 'visits', csv: "'many'" },
];

/**
 * @param rows how many rows
 * @param violations rows that violate each rule, spread over all files
 * @returns the SELECT of rows from (included) to (excluded)
 */
function select({ rows, format, violations }, from, to) {
  const stride = violations === 0 ? 0 : Math.floor(rows / violations);
  if (violations > 0 && stride < 2 * planted.length + 2) throw new Error(`${rows} rows are too few to plant so much`);
  const expressions = Object.entries(columns).map(([name, value]) => {
    const cases = planted
      .map((plant, index) => ({ ...plant, at: 2 * index + 1 }))
      .filter(({ column }) => violations > 0 && column === name)
      .map(({ value, csv, at }) => ({
        at,
        instead: format === 'csv' ? (csv ?? value) : value,
        text: csv !== undefined,
      }))
      .filter(({ instead }) => instead !== undefined);
    const text = format === 'csv' && cases.some(({ text }) => text);
    const whens = cases.map(
      ({ at, instead }) => `WHEN i % ${stride} = ${at} AND i < ${stride * violations} THEN ${instead}`,
    );
    const usual = text ? `CAST(${value} AS VARCHAR)` : value;
    return `${whens.length === 0 ? usual : `CASE ${whens.join(' ')} ELSE ${usual} END`} AS ${name}`;
  });
  return `SELECT ${expressions.join(', ')} FROM range(${from}, ${to}) AS numbers(i)`;
}

/**
 * Writes the files `rows-0.parquet`, `rows-1.parquet`, …
 *
 * @param first the number of the first row: other rows of the same distributions
 * @returns their paths
 */
export async function generate({ rows, format, out, files = 1, violations = 5, first = 0 }) {
  mkdirSync(out, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const paths = [];
  for (let file = 0; file < files; file += 1) {
    const [from, to] = [file, file + 1].map((part) => first + Math.floor((rows / files) * part));
    const path = join(out, `rows-${file}.${format}`);
    const options = format === 'csv' ? 'FORMAT csv, HEADER true' : 'FORMAT parquet';
    const rowsOfFile = select({ rows, format, violations }, from, to);
    await connection.run(`COPY (${rowsOfFile}) TO '${path.replaceAll("'", "''")}' (${options})`);
    paths.push(path);
  }
  connection.closeSync();
  instance.closeSync();
  return paths;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: { rows: text, format: text, out: text, files: text, violations: text },
  });
  const { format = 'parquet', out } = values;
  const whole = (name, least, otherwise) => {
    const number = Number(values[name] ?? otherwise);
    if (!Number.isSafeInteger(number) || number < least)
      throw new Error(`--${name} must be an integer of ${least} or more`);
    return number;
  };
  if (out === undefined) throw new Error('--out DIR is missing');
  if (format !== 'parquet' && format !== 'csv') throw new Error('--format is parquet or csv');
  await generate({
    rows: whole('rows', 1, 1_000_000),
    format,
    out,
    files: whole('files', 1, 1),
    violations: whole('violations', 0, 5),
  });
}
