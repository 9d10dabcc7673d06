// The data gate, the whole process of the built command, beside one hand-written aggregate query that counts the same
// violations through the same engine and binding. CPU time of all threads, the two alternating, the least of several runs:
// a ratio within one run can be compared between machines, seconds cannot.
//   npm run bench:data [-- --runs 3 --only 'CSV' --large --folder DIR --keep]
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './data/generate.mjs';
import { least, measured } from './measured.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    large: { type: 'boolean', default: false },
    folder: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isSafeInteger(runs) || runs < 1) throw new Error('--runs must be an integer of 1 or more');

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const mlgate = own('../dist/mlgate.js');
const handWritten = own('data/hand-written.mjs');

const cases = [
  { name: '1 row of CSV', rows: 1, format: 'csv', violations: 0 },
  { name: '1M rows of CSV', rows: 1e6, format: 'csv', violations: 0 },
  { name: '1M rows of CSV, 5 violations of each rule', rows: 1e6, format: 'csv', violations: 5 },
  { name: '10M rows of Parquet', rows: 1e7, format: 'parquet', violations: 0 },
  { name: '10M rows of Parquet, 5 violations of each rule', rows: 1e7, format: 'parquet', violations: 5 },
  ...(options.large
    ? [
        {
          name: '100M rows of Parquet in 10 files, 2 GB of memory',
          ...{ rows: 1e8, format: 'parquet', violations: 0, files: 10, once: true, memory: '2GB' },
        },
      ]
    : []),
].filter(({ name }) => name.includes(options.only));

/** Bytes that a row of each format takes, rounded up. */
const width = { csv: 180, parquet: 90 };

/** What mlgate counted, under the names that the hand-written query gives the same counts. */
function countsOf(file) {
  const { checks } = JSON.parse(readFileSync(file, 'utf8')).models[0];
  const counts = {};
  for (const { id, status, observed } of checks) {
    const [, , subject, rule] = id.split('/');
    if (status === 'error') throw new Error(`${id} was not measured`);
    if (rule === 'row_count.min') counts.rows = observed.value;
    else if (rule !== 'schema') counts[`${subject}/${rule}`] = observed.value;
  }
  return counts;
}

/** Types that a Parquet file cannot violate are counted by mlgate alone, and are none. */
function assertSame(mine, theirs) {
  for (const rule of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const typeOfFile = rule.endsWith('/type') && theirs[rule] === undefined;
    if (mine[rule] !== (typeOfFile ? 0 : theirs[rule])) {
      throw new Error(`${rule}: mlgate counted ${mine[rule]}, the query ${theirs[rule]}`);
    }
  }
}

function compare({ folder, paths, format, violations, once, memory }) {
  const result = join(folder, 'result.json');
  const both = { mlgate: [], query: [] };
  for (let run = 0; run < (once ? 1 : runs); run += 1) {
    const query = measured([handWritten, format, ...paths], folder, 0, memory);
    both.query.push(query);
    both.mlgate.push(measured([mlgate, 'data', 'mlgate.yml', '--result', result], folder, violations > 0 ? 1 : 0));
    assertSame(countsOf(result), JSON.parse(query.stdout));
  }
  return both;
}

const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'mlgate-bench-'));
console.log(`Node ${process.version}, least of ${runs} alternating runs, data in ${folder}`);
console.log(`${''.padEnd(48)}            CPU s      ratio     wall s    peak MB`);
try {
  for (const [index, each] of cases.entries()) {
    const needed = each.rows * width[each.format];
    const { bavail, bsize } = statfsSync(options.folder ?? tmpdir());
    if (bavail * bsize < needed * 1.5) {
      console.log(
        `${each.name}: left out, it needs ${(needed / 1e9).toFixed(0)} GB of disk and as much again to spill`,
      );
      continue;
    }
    const home = join(folder, String(index));
    mkdirSync(home, { recursive: true });
    for (const file of ['mlgate.yml', 'row.schema.json']) copyFileSync(own(`data/${file}`), join(home, file));
    if (each.memory) appendFileSync(join(home, 'mlgate.yml'), `engine: { memory_limit: ${each.memory} }\n`);
    const paths = await generate({ ...each, out: join(home, 'rows') });
    const both = compare({ ...each, folder: home, paths });
    const query = least(both.query, 'cpu');
    for (const [side, measurements] of Object.entries(both)) {
      const cpu = least(measurements, 'cpu');
      const peak = Math.max(...measurements.map(({ memory }) => memory));
      console.log(
        `${(side === 'mlgate' ? each.name : '').padEnd(48)} ${side.padEnd(7)} ${cpu.toFixed(2).padStart(8)} ` +
          `${(cpu / query).toFixed(2).padStart(10)} ${least(measurements, 'wall').toFixed(2).padStart(10)} ` +
          `${(peak / 1e6).toFixed(0).padStart(10)}`,
      );
    }
    if (!options.keep) rmSync(home, { recursive: true });
  }
} finally {
  if (!options.keep && options.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
