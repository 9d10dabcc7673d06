// The model gate beside `openssl dgst -sha256` of the same file, whole processes, alternating: what mlgate does more is read the
// structure. Usage: node bench/model.mjs [--runs N] [--folder DIR] [--keep]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measured } from './measured.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, folder: { type: 'string' }, keep: { type: 'boolean' } },
});
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'mlgate-bench-'));
const runs = Number(options.runs);

/** `bound` on the ratio of CPU seconds; `memory` on the peak, in bytes. */
const cases = [
  { name: '2 GB of safetensors', file: 'model.safetensors', bound: 1.5, memory: 200e6 },
  { name: '500 MB pickle of arrays', file: 'arrays.pkl', bound: 1.5, memory: 200e6 },
  { name: 'pickle of 10 million small objects', file: 'objects.pkl', memory: 200e6 },
];

const generated = spawnSync('python3', [join(root, 'bench/model/generate.py'), folder], { stdio: 'inherit' });
if (generated.status !== 0) process.exit(generated.status ?? 1);

console.log(`${''.padEnd(38)}       MB    CPU s  openssl    ratio   wall s  peak MB`);
let kept = true;
for (const { name, file, bound, memory } of cases) {
  const path = join(folder, file);
  const ours = [];
  const theirs = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(measured([join(root, 'dist/mlgate.js'), 'model', file], folder, 0));
    theirs.push(timed('openssl', ['dgst', '-sha256', path]));
  }
  const cpu = Math.min(...ours.map((each) => each.cpu));
  const openssl = Math.min(...theirs);
  const peak = Math.max(...ours.map((each) => each.memory));
  const isKept = (bound === undefined || cpu / openssl <= bound) && peak <= memory;
  kept &&= isKept;
  console.log(
    [
      name.padEnd(38),
      (statSync(path).size / 1e6).toFixed(0).padStart(8),
      cpu.toFixed(2).padStart(8),
      openssl.toFixed(2).padStart(8),
      (cpu / openssl).toFixed(2).padStart(8),
      Math.min(...ours.map((each) => each.wall))
        .toFixed(2)
        .padStart(8),
      (peak / 1e6).toFixed(0).padStart(8),
      isKept ? '' : '  over its bound',
    ].join(' '),
  );
}
if (!options.keep && options.folder === undefined) rmSync(folder, { recursive: true });
if (!kept) process.exitCode = 1;

/** CPU seconds of a command. */
function timed(command, args) {
  const script = 'time "$@" > /dev/null';
  const run = spawnSync('bash', ['-c', script, 'bash', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TIMEFORMAT: '%U %S' },
  });
  if (run.status !== 0) throw new Error(`${command}: ${run.stderr}`);
  const [user, system] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return user + system;
}
