// Many numeric columns of several shapes, as Parquet. Every value is a hash of its row and column, so that the same call writes
// the same rows on every machine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const uniform = (purpose) => `((hash(i, '${purpose}') >> 11) * pow(2, -53))`;
const shapes = [
  (name) => uniform(name),
  (name) => `exp(4 * ${uniform(name)})`,
  (name) => `CAST(floor(50 * ${uniform(name)}) AS INTEGER)`,
  (name) => `CASE WHEN ${uniform(name)} < 0.8 THEN 0 ELSE ${uniform(`${name} rest`)} END`,
];

/** @returns the paths of the files, one for each 100,000 rows, so that writing takes little memory */
export async function generateWide({ rows, columns, out, first = 0 }) {
  mkdirSync(out, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const expressions = Array.from({ length: columns }, (_, index) => `${shapes[index % 4](`c${index}`)} AS c${index}`);
  const paths = [];
  for (let from = 0; from < rows; from += 100_000) {
    const path = join(out, `rows-${paths.length}.parquet`);
    const to = Math.min(rows, from + 100_000);
    const select = `SELECT ${expressions.join(', ')} FROM range(${first + from}, ${first + to}) AS numbers(i)`;
    await connection.run(`COPY (${select}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet, ROW_GROUP_SIZE 20000)`);
    paths.push(path);
  }
  connection.closeSync();
  instance.closeSync();
  return paths;
}
