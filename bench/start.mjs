// Start-up of the built command beside bare Node, whole processes, alternating so that a noisy machine is noisy to all.
// Usage: node bench/start.mjs [runs]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const mlgate = 'dist/mlgate.js';
const commands = {
  'node -e 0': ['-e', '0'],
  'mlgate --version': [mlgate, '--version'],
  'mlgate metrics FILE --min': [
    mlgate,
    'metrics',
    'examples/breast-cancer/reports/metrics.json',
    '--min',
    'accuracy=0.9',
  ],
  'mlgate metrics (example)': [mlgate, 'metrics', 'examples/breast-cancer/mlgate.yml'],
  'mlgate check (example)': [mlgate, 'check', 'examples/breast-cancer/mlgate.yml'],
};

const runs = Number(process.argv[2] ?? 15);
const times = new Map(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= runs; run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const before = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    if (run > 0) times.get(name).push(milliseconds); // the first warms the file cache
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = median(times.get('node -e 0'));
console.log(`median of ${runs} runs, Node ${process.version}`);
for (const [name, values] of times) {
  const middle = median(values);
  console.log(
    `${name.padEnd(28)} ${middle.toFixed(0).padStart(5)} ms  ${(middle / bare).toFixed(1).padStart(5)} × bare Node  (+${(middle - bare).toFixed(0)} ms)`,
  );
}
