// The drift gate, the whole process of the built command, beside one full scan of the current data through the same engine
// and binding: the sum or the hash of every column, for the least and the greatest come from the statistics of the file. CPU
// time of all threads, the two alternating, the least of several runs: a ratio within one run can be compared between
// machines, seconds cannot.
//   npm run bench:drift [-- --runs 3 --only 'profile' --folder DIR --keep]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './data/generate.mjs';
import { generateWide } from './drift/wide.mjs';
import { least, measured } from './measured.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    folder: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isSafeInteger(runs) || runs < 1) throw new Error('--runs must be an integer of 1 or more');

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const mlgate = own('../dist/mlgate.js');
const scan = own('drift/scan.mjs');

/** Rows of the same distributions as the reference, and none of its own. */
const elsewhere = 1e9;

const cases = [
  { name: 'profile against 1M rows of Parquet', reference: 1e6, current: 1e6, profile: true },
  { name: 'profile against 10M rows of Parquet', reference: 1e6, current: 1e7, profile: true, most: 3 },
  { name: '10M against 10M rows of Parquet', reference: 1e7, current: 1e7, profile: false, most: 6 },
  {
    name: '1M rows of 1,000 numbers',
    reference: 1e5,
    current: 1e6,
    wide: 1000,
    profile: true,
    memory: 2e9,
    once: true,
  },
].filter(({ name }) => name.includes(options.only));

/** Both sides, and the configuration that compares them; what was built is not measured. */
async function prepare({ reference, current, profile, wide }, home) {
  const make = (rows, out, first) =>
    wide
      ? generateWide({ rows, columns: wide, out, first })
      : generate({ rows, out, first, format: 'parquet', violations: 0 });
  const paths = {
    reference: await make(reference, join(home, 'reference'), elsewhere),
    current: await make(current, join(home, 'current'), 0),
  };
  if (profile) measured([mlgate, 'profile', 'reference', '-o', 'reference.json'], home, 0);
  const configuration = {
    version: 1,
    name: 'bench',
    drift: { rows: { reference: profile ? 'reference.json' : 'reference/*.parquet', current: 'current/*.parquet' } },
    ...(wide && { engine: { memory_limit: '1GB' } }),
  };
  writeFileSync(join(home, 'mlgate.yml'), JSON.stringify(configuration));
  return paths;
}

/** Innocent rows: whatever is not a pass, and was not left out by its nature, is a mistake of the benchmark or of ours. */
function assertMeasured(file) {
  for (const { id, status, what } of JSON.parse(readFileSync(file, 'utf8')).models[0].checks) {
    if (status !== 'passed' && status !== 'skipped') throw new Error(`${id}: ${status}, ${what}`);
  }
}

const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'mlgate-bench-'));
let missed = false;
console.log(`Node ${process.version}, least of ${runs} alternating runs, data in ${folder}`);
console.log(`${''.padEnd(40)}           CPU s      ratio     wall s    peak MB`);
try {
  for (const [index, each] of cases.entries()) {
    const home = join(folder, String(index));
    mkdirSync(home, { recursive: true });
    const paths = await prepare(each, home);
    const scanned = each.profile ? paths.current : [...paths.reference, ...paths.current];
    const both = { mlgate: [], scan: [] };
    for (let run = 0; run < (each.once ? 1 : runs); run += 1) {
      both.scan.push(measured([scan, ...scanned], home, 0));
      both.mlgate.push(measured([mlgate, 'drift', 'mlgate.yml', '--result', 'result.json'], home, 0));
      assertMeasured(join(home, 'result.json'));
    }
    const base = least(both.scan, 'cpu');
    for (const [side, measurements] of Object.entries(both)) {
      const cpu = least(measurements, 'cpu');
      const peak = Math.max(...measurements.map(({ memory }) => memory));
      const over = side === 'mlgate' && ((each.most && cpu / base > each.most) || (each.memory && peak > each.memory));
      missed ||= Boolean(over);
      console.log(
        `${(side === 'mlgate' ? each.name : '').padEnd(40)} ${side.padEnd(7)} ${cpu.toFixed(2).padStart(8)} ` +
          `${(cpu / base).toFixed(2).padStart(10)} ${least(measurements, 'wall').toFixed(2).padStart(10)} ` +
          `${(peak / 1e6).toFixed(0).padStart(10)}${over ? '  over its bound' : ''}`,
      );
    }
    if (!options.keep) rmSync(home, { recursive: true });
  }
} finally {
  if (!options.keep && options.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
// A ratio and a peak are no times: what misses its bound fails.
if (missed) process.exitCode = 1;
