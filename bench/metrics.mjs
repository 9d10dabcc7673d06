// 1,000 rules on a 10 MB metrics file, the whole process of the built command, beside a process that does nothing but
// JSON.parse the same file. Printed as a ratio within one run: machines differ, and this one may be busy.
//   npm run bench:metrics [-- runs]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 5);
const mlgate = fileURLToPath(new URL('../dist/mlgate.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mlgate-bench-'));

const slices = 61_000;
const file = join(folder, 'metrics.json');
const metric = (slice, name) => [name, ((slice * 7919 + name.length) % 10_000) / 10_000];
const names = ['accuracy', 'precision', 'recall', 'f1', 'auc', 'loss', 'brier', 'support', 'ece', 'mcc'];
const content = Object.fromEntries(
  Array.from({ length: slices }, (_, slice) => [
    `slice-${slice}`,
    Object.fromEntries(names.map((name) => metric(slice, name))),
  ]),
);
writeFileSync(file, JSON.stringify(content));

const rules = Object.fromEntries(
  Array.from({ length: 1000 }, (_, index) => [`slice-${index * 61}.${names[index % 10]}`, { min: 0 }]),
);
const configuration = { version: 1, name: 'bench', metrics: { report: { path: 'metrics.json', rules } } };
writeFileSync(join(folder, 'mlgate.yml'), JSON.stringify(configuration));

const parseAlone = `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'))`;
const commands = {
  'node alone': ['-e', ''],
  'node, JSON.parse': ['-e', parseAlone],
  'mlgate --version': [mlgate, '--version'],
  'mlgate check, 1,000 rules': [mlgate, 'check'],
};

function seconds(args) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit ${status}\n${stdout}${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB, ${slices * names.length} numbers, Node ${process.version}`);
const medians = {};
for (const [name, args] of Object.entries(commands)) {
  const times = Array.from({ length: runs }, () => seconds(args)).sort((a, b) => a - b);
  medians[name] = times[Math.floor(runs / 2)];
  console.log(`${name.padEnd(28)} ${medians[name].toFixed(3)} s`);
}
const own = medians['mlgate check, 1,000 rules'] - medians['mlgate --version'];
const parse = medians['node, JSON.parse'] - medians['node alone'];
console.log(`beyond start-up, mlgate takes ${(own / parse).toFixed(1)} times as long as JSON.parse alone`);
rmSync(folder, { recursive: true, force: true });
