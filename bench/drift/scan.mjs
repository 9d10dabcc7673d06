// What the drift gate is measured against: one aggregate over every value of every column.
//   node bench/drift/scan.mjs FILE…
import { DuckDBInstance } from '@duckdb/node-api';

const files = `[${process.argv
  .slice(2)
  .map((path) => `'${path.replaceAll("'", "''")}'`)
  .join(', ')}]`;
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const columns = await (await connection.run(`DESCRIBE SELECT * FROM read_parquet(${files})`)).getRowObjects();
const identifier = (name) => `"${name.replaceAll('"', '""')}"`;
// Exact sums of whole numbers, sums of doubles, and of anything else its hash.
const aggregates = columns.map(({ column_name: name, column_type: type }) =>
  /INT|DOUBLE|FLOAT|DECIMAL/.test(type) ? `sum(${identifier(name)})` : `bit_xor(hash(${identifier(name)}))`,
);
await (await connection.run(`SELECT ${aggregates.join(', ')} FROM read_parquet(${files})`)).getRows();
connection.closeSync();
instance.closeSync();
